// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conferencemodel.h"
#include "models/parkmodel.h"
#include "models/wakeupmodel.h"
#include "tests/integration/yeastar-window/windowdesk.h"
#include "views/dnd/callmime.h"
#include "views/services/announcedialog.h"
#include "views/services/promptdialog.h"
#include "views/services/wakeupdialog.h"
#include "views/sound/playerbar.h"
#include "views/window/extras.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

/// A front desk's day in the real window, down to the protocols of both Yeastar families.
class TestYeastarDesk : public QObject
{
    Q_OBJECT
private slots:
    void answersHoldsAndTransfers_data() { families(); }
    void answersHoldsAndTransfers();
    void asksSwapsAndCompletes_data() { families(); }
    void asksSwapsAndCompletes();
    void parksAndFetches_data() { families(); }
    void parksAndFetches();
    void playsAnnouncements_data() { families(); }
    void playsAnnouncements();
    void leadsAConference();
    void wakesGuests();
    void speaksToAGroup();
    void hearsAMessage();
    void saysWhatIsMissing();
    void cleanup() { m_desk.reset(); }

private:
    static void families()
    {
        QTest::addColumn<bool>("k2");
        QTest::newRow("K2") << true;
        QTest::newRow("P-Series") << false;
    }
    bool start()
    {
        QFETCH(const bool, k2);
        return begin(k2 ? WindowDesk::Pbx::K2 : WindowDesk::Pbx::PSeries);
    }
    bool begin(WindowDesk::Pbx pbx)
    {
        m_desk = std::make_unique<WindowDesk>(pbx);
        const bool opened = m_desk->open();
        if (!opened)
            qWarning("%s", m_desk->output().constData());
        return opened;
    }
    /// A caller from outside is with the operator, answered by Enter.
    bool answer()
    {
        if (!m_desk->ring(u"5550100"_s)
            || !QTest::qWaitFor([this] { return m_desk->phase() == DeskPhase::Ringing; }, patience))
            return false;
        m_desk->settle();
        m_desk->key(Qt::Key_Return);
        const bool with = QTest::qWaitFor([this] { return m_desk->phase() == DeskPhase::WithYou; }, patience);
        m_desk->settle();
        return with;
    }
    template<class T>
    T *dialog() const
    {
        for (T *d : m_desk->window().findChildren<T *>())
            if (d->isVisible())
                return d;
        return nullptr;
    }
    template<class T>
    static T *in(QWidget *parent, const char *name)
    {
        return parent->findChild<T *>(QLatin1StringView(name));
    }
    static void click(QWidget *parent, const char *name)
    {
        QTest::mouseClick(in<QPushButton>(parent, name), Qt::LeftButton);
    }

    std::unique_ptr<WindowDesk> m_desk;
};

void TestYeastarDesk::answersHoldsAndTransfers()
{
    QVERIFY(start());
    QVERIFY(answer());
    QCOMPARE(m_desk->state().callerNumber, u"5550100"_s);
    m_desk->key(Qt::Key_F2);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Held, patience);
    m_desk->key(Qt::Key_F2);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    QVERIFY(m_desk->type(m_desk->nameOf(u"1003"_s), u"1003"_s));
    m_desk->settle();
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1003"_s), LineState::Ringing, patience);
    QVERIFY(m_desk->sim(u"answer"_s, { { "number"_L1, "1003"_L1 } }));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1003"_s), LineState::Talking, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1000"_s), LineState::Idle, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);
}

void TestYeastarDesk::asksSwapsAndCompletes()
{
    QVERIFY(start());
    QVERIFY(answer());
    QVERIFY(m_desk->type(u"1002"_s, u"1002"_s));
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Asking, patience);
    QVERIFY(m_desk->sim(u"answer"_s, { { "number"_L1, "1002"_L1 } }));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().consultedState, LineState::Talking, patience);
    m_desk->key(Qt::Key_F2, Qt::ShiftModifier); // back to the caller for a moment
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().consultedState, LineState::Held, patience);
    QCOMPARE(m_desk->phase(), DeskPhase::Asking);
    QCOMPARE(m_desk->line(u"1000"_s), LineState::Talking);
    m_desk->key(Qt::Key_F2, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().consultedState, LineState::Talking, patience);
    m_desk->settle();
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1000"_s), LineState::Idle, patience);
    QCOMPARE(m_desk->line(u"1002"_s), LineState::Talking);
}

void TestYeastarDesk::parksAndFetches()
{
    QVERIFY(start());
    QVERIFY(answer());
    m_desk->key(Qt::Key_F4);
    const auto occupied = [this] {
        int count = 0;
        const ParkModel &parks = *m_desk->board().parkSlots();
        for (int row = 0; row < parks.rowCount(); ++row)
            count += parks.at(row).occupied;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(occupied(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);
    m_desk->key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    QTRY_COMPARE_WITH_TIMEOUT(occupied(), 0, patience);
    QCOMPARE(m_desk->state().callerNumber, u"5550100"_s);
}

void TestYeastarDesk::playsAnnouncements()
{
    QVERIFY(start());
    QVERIFY(m_desk->type(u"1004"_s, u"1004"_s));
    auto *extras = m_desk->window().findChild<Extras *>();
    QVERIFY2(extras->promptAction()->isEnabled(), qPrintable(extras->promptAction()->toolTip()));
    extras->promptAction()->trigger();
    auto *play = dialog<PromptDialog>();
    QVERIFY(play);
    QCOMPARE(play->number(), u"1004"_s);
    in<QComboBox>(play, "promptName")->setEditText(u"welcome"_s);
    click(play, "promptPlay");
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->line(u"1004"_s) != LineState::Idle, patience);
    QVERIFY(m_desk->sim(u"clock"_s, { { "advance_ms"_L1, 10'000 } }));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1004"_s), LineState::Idle, patience); // it has been heard
}

void TestYeastarDesk::leadsAConference()
{
    QVERIFY(begin(WindowDesk::Pbx::K2));
    QWidget *panel = m_desk->panel(u"conferenceDock"_s);
    QVERIFY(panel);
    auto *tree = in<QTreeWidget>(panel, "conferenceTree");
    QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() > 0, patience);
    const ConferenceId room(m_desk->account(), u"6500"_s);
    const auto inside = [this, room] { return m_desk->board().conference(room)->members.size(); };

    // Invited by drag.
    DragPayload payload;
    payload.kind = DragPayload::Kind::Person;
    payload.person = m_desk->ext(u"1001"_s);
    payload.label = m_desk->nameOf(u"1001"_s);
    const std::unique_ptr<QMimeData> data = encodeDrag(payload);
    const QPoint at = tree->visualItemRect(tree->topLevelItem(0)).center();
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(at), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1001"_s), LineState::Ringing, patience);
    QVERIFY(m_desk->sim(u"answer"_s, { { "number"_L1, "1001"_L1 } }));
    QTRY_COMPARE_WITH_TIMEOUT(inside(), 1, patience);

    // Invited by the button, silenced and removed.
    QVERIFY(m_desk->type(u"1002"_s, u"1002"_s));
    click(panel, "conferenceInvite");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1002"_s), LineState::Ringing, patience);
    QVERIFY(m_desk->sim(u"answer"_s, { { "number"_L1, "1002"_L1 } }));
    QTRY_COMPARE_WITH_TIMEOUT(inside(), 2, patience);
    QTRY_COMPARE(tree->topLevelItem(0)->childCount(), 2);
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    click(panel, "conferenceMute");
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->board().conference(room)->members.at(1).muted, patience);
    QTRY_COMPARE(in<QPushButton>(panel, "conferenceMute")->text(), u"Unmute"_s);
    click(panel, "conferenceRemove");
    QTRY_COMPARE_WITH_TIMEOUT(inside(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1002"_s), LineState::Idle, patience);
}

void TestYeastarDesk::wakesGuests()
{
    QVERIFY(begin(WindowDesk::Pbx::K2));
    QWidget *panel = m_desk->panel(u"wakeUpDock"_s);
    QVERIFY(panel);
    auto *list = in<QTreeView>(panel, "wakeUpList");
    const int before = list->model()->rowCount();
    click(panel, "wakeUpAdd");
    auto *ask = dialog<WakeUpDialog>();
    QVERIFY(ask);
    QTest::keyClicks(in<QLineEdit>(ask, "wakeUpNumber"), u"1004"_s);
    in<QCheckBox>(ask, "wakeUpDaily")->setChecked(true);
    QTest::mouseClick(ask->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), before + 1, patience);
    const WakeUpModel &calls = *m_desk->board().wakeUps();
    const auto set = [&calls]() -> const WakeUpCall * {
        for (int row = 0; row < calls.rowCount(); ++row)
            if (calls.at(row).extension.local() == "1004"_L1)
                return &calls.at(row);
        return nullptr;
    };
    QVERIFY(set() && set()->daily && set()->enabled);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data(IdRole).value<WakeUpId>() == set()->id)
            list->setCurrentIndex(list->model()->index(row, 0));
    click(panel, "wakeUpToggle");
    QTRY_VERIFY_WITH_TIMEOUT(set() && !set()->enabled, patience);
    click(panel, "wakeUpRemove");
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), before, patience);
}

void TestYeastarDesk::speaksToAGroup()
{
    QVERIFY(begin(WindowDesk::Pbx::K2));
    m_desk->key(Qt::Key_G, Qt::ControlModifier);
    auto *ask = dialog<AnnounceDialog>();
    QVERIFY(ask);
    auto *groups = in<QListWidget>(ask, "announceGroups");
    QVERIFY(groups->count() > 0);
    groups->setCurrentRow(0);
    click(ask, "announceNow");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    m_desk->settle();
    m_desk->key(Qt::Key_F12);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);
}

void TestYeastarDesk::hearsAMessage()
{
    QVERIFY(begin(WindowDesk::Pbx::K2));
    QWidget *panel = m_desk->panel(u"voicemailDock"_s);
    QVERIFY(panel);
    auto *boxes = in<QComboBox>(panel, "voicemailBox");
    auto *list = in<QTreeView>(panel, "voicemailList");
    const auto boxOf = [this, boxes] {
        for (int i = 0; i < boxes->count(); ++i)
            if (const Mailbox *box = m_desk->board().mailbox(boxes->itemData(i).value<MailboxId>());
                box && box->extension == m_desk->ext(u"1001"_s))
                return i;
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(boxOf() >= 0, patience);
    boxes->setCurrentIndex(boxOf());
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, patience);
    list->setCurrentIndex(list->model()->index(0, 0));
    click(panel, "voicemailListen");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk->window().findChild<PlayerBar *>() && m_desk->window().findChild<PlayerBar *>()->isVisible(), patience);
}

void TestYeastarDesk::saysWhatIsMissing()
{
    // The P-Series' interface has no wake-up calls, rooms or groups: what cannot be is not offered, and says so.
    QVERIFY(begin(WindowDesk::Pbx::PSeries));
    for (const auto &[dock, button] :
        { std::pair { u"wakeUpDock"_s, "wakeUpAdd" }, { u"conferenceDock"_s, "conferenceInvite" } }) {
        QWidget *panel = m_desk->panel(dock);
        QVERIFY(panel);
        QTRY_VERIFY(!in<QPushButton>(panel, button)->isEnabled());
        QVERIFY(!in<QPushButton>(panel, button)->toolTip().isEmpty());
    }
    const QAction *announce = m_desk->window().findChild<Extras *>()->announceAction();
    QVERIFY(!announce->isEnabled());
    QVERIFY(!announce->toolTip().isEmpty());
}

QTEST_MAIN(TestYeastarDesk)
#include "tst_yeastardesk.moc"
