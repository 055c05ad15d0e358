// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"
#include "tests/desktop/queuehand.h"
#include "tests/gui/whole/heldgrip.h"

#include "models/core/roles.h"
#include "views/dnd/dragsession.h"
#include "views/panels/parkedpanel.h"
#include "views/panels/queuespanel.h"
#include "views/panels/sidetabs.h"
#include "views/panels/waitingpanel.h"
#include "views/people/peoplegrid.h"
#include "views/people/peopleview.h"
#include "views/theme/theme.h"
#include "views/window/callstrip.h"
#include "views/window/findframe.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

constexpr int patience = 30'000;

/// Everything that can be dropped on something, in the real window and by the X server's mouse: what the target line
/// says before the drop, and what is asked of the PBX after it.
class TestDrops : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aCallOnAPerson_data();
    void aCallOnAPerson();
    void aCallOnAPersonByTheMenu();
    void aCallOnAPhoneThatIsOff();
    void aCallOnABusyPersonAsksFirst();
    void aCallOnASlot();
    void aCallOnATakenSlot();
    void aCallOnAQueue();
    void aCallOnAnotherCall();
    void aParkedCallOnAPerson();
    void aPersonOnACall();
    void theAnswerFollowsWhatHappensMeanwhile();
    void aReconnectLeavesTheDragAlone();
    void whoeverIsFetchedMeanwhileIsNotSent();
    void aDockIsPulledOutByItsHead();

private:
    DragSession *drag() const { return m_window->findChild<DragSession *>(); }
    QString line() const { return m_window->findChild<TargetLine *>()->sentence(); }
    PeopleGrid *grid() const { return m_window->findChild<PeopleView *>()->grid(); }
    QModelIndex cardIndex(const QString &number) const;
    QPoint card(const QString &number) const;
    QPoint row(PanelList *list, int row) const
    {
        return list->viewport()->mapToGlobal(list->visualRect(list->model()->index(row, 0)).center());
    }
    QPoint strip() const { return m_window->findChild<CallStrip *>()->mapToGlobal(QPoint(150, 26)); }
    WaitingPanel *waiting() const { return m_window->findChild<WaitingPanel *>(); }
    ParkedPanel *parked() const { return m_window->findChild<ParkedPanel *>(); }

    DropTarget person(const QString &number) const
    {
        return { .kind = DropTarget::Kind::Person, .person = m_office->ext(number) };
    }
    void talk() { m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking)) }); }
    void occupy(const QString &slot);
    void change(const QString &number, const std::function<void(Extension &)> &how);
    /// Drags, keeps what the target line says over the target, runs `meanwhile` with the button still down, and drops.
    /// Empty: it never got there.
    QString drop(const HeldGrip &grip, const DropTarget &target, const std::function<void()> &meanwhile = {});
    QMenu *menu() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    bool choose(const QString &entry);

    QTemporaryDir m_folder;
    std::unique_ptr<DeskOffice> m_office;
    QueueHand m_queue;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestDrops::init()
{
    m_office = std::make_unique<DeskOffice>();
    m_queue = {};
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"window.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->move(40, 40);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    QCursor::setPos(strip()); // where the last drag ended, it would hold the list still
    QTRY_VERIFY_WITH_TIMEOUT(!grid()->underMouse(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<SearchBox *>()->hasFocus(), patience);
}

void TestDrops::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    m_office.reset();
}

QModelIndex TestDrops::cardIndex(const QString &number) const
{
    const QAbstractItemModel *model = grid()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(NumberRole).toString() == number)
            return model->index(row, 0);
    return {};
}

QPoint TestDrops::card(const QString &number) const
{
    return grid()->viewport()->mapToGlobal(grid()->visualRect(cardIndex(number)).center());
}

void TestDrops::occupy(const QString &number)
{
    ParkSlot slot = *m_office->board.parkSlot({ m_office->account, number });
    slot.occupied = true;
    slot.call = m_office->callId(u"parked"_s);
    slot.callerName = u"Mr Whitlock"_s;
    slot.since = m_office->clock.now();
    m_office->tell({ upserted(slot) });
}

void TestDrops::change(const QString &number, const std::function<void(Extension &)> &how)
{
    Extension person = *m_office->board.extension(m_office->ext(number));
    how(person);
    m_office->tell({ upserted(person) });
}

QString TestDrops::drop(const HeldGrip &grip, const DropTarget &target, const std::function<void()> &meanwhile)
{
    QString said;
    const bool reached = grip.run([&] { return drag()->isActive() && drag()->target() == target; },
        [&] {
            said = line();
            if (meanwhile)
                meanwhile();
        });
    return reached && QTest::qWaitFor([this] { return !drag()->isActive(); }, patience) ? said : QString();
}

bool TestDrops::choose(const QString &entry)
{
    if (!QTest::qWaitFor([this] { return menu() != nullptr; }, patience))
        return false;
    const QList<QAction *> actions = menu()->actions();
    for (QAction *action : actions) {
        if (action->text() == entry && action->isEnabled()) {
            QTest::mouseClick(menu(), Qt::LeftButton, {}, menu()->actionGeometry(action).center());
            return true;
        }
    }
    return false;
}

void TestDrops::aCallOnAPerson_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("said");
    QTest::addColumn<TransferMode>("mode");
    QTest::newRow("now") << QString() << u"Drop to transfer Maria Lopez to Anna Bergmann 1001 now"_s
                         << TransferMode::Blind;
    QTest::newRow("ask first") << u"ctrl"_s << u"Drop to ask Anna Bergmann 1001 first; Maria Lopez waits on hold"_s
                               << TransferMode::Attended;
    QTest::newRow("voicemail") << u"shift"_s << u"Drop to send Maria Lopez to the voicemail of Anna Bergmann 1001"_s
                               << TransferMode::Voicemail;
}

void TestDrops::aCallOnAPerson()
{
    QFETCH(const QString, key);
    QFETCH(const QString, said);
    QFETCH(const TransferMode, mode);
    talk();
    QString heard;
    const HeldGrip grip { strip(), card(u"1001"_s), key };
    QVERIFY(
        grip.run([&] { return drag()->isActive() && drag()->target() == person(u"1001"_s) && drag()->mode() == mode; },
            [&] { heard = line(); }));
    QVERIFY2(heard.contains(said), qPrintable(heard));
    QTRY_COMPARE_WITH_TIMEOUT(m_office->backend.commands().size(), 1, patience);
    switch (mode) {
    case TransferMode::Attended:
        QVERIFY(m_office->last<Command::AttendedTransfer>());
        QCOMPARE(m_office->last<Command::AttendedTransfer>()->number, u"1001"_s);
        break;
    case TransferMode::Voicemail:
        QVERIFY(m_office->last<Command::TransferToVoicemail>());
        QCOMPARE(m_office->last<Command::TransferToVoicemail>()->mailbox, m_office->ext(u"1001"_s));
        break;
    default:
        QVERIFY(m_office->last<Command::BlindTransfer>());
        QCOMPARE(m_office->last<Command::BlindTransfer>()->number, u"1001"_s);
    }
    QVERIFY2(!line().contains("Drop to"_L1), qPrintable(line())); // the line is the desk's again
}

void TestDrops::aCallOnAPersonByTheMenu()
{
    talk();
    const QString said = drop({ strip(), card(u"1001"_s), {}, 3 }, person(u"1001"_s));
    QVERIFY(m_office->backend.commands().isEmpty());
    QVERIFY(choose(u"Ask first"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_office->last<Command::AttendedTransfer>(), patience);
}

void TestDrops::aCallOnAPhoneThatIsOff()
{
    change(u"1002"_s, [](Extension &henrik) { henrik.registration = Registration::Unregistered; });
    talk();
    const QString said = drop({ strip(), card(u"1002"_s) }, person(u"1002"_s));
    QVERIFY2(said.contains("Henrik Dahl 1002"_L1) && !said.contains("Drop to"_L1), qPrintable(said));
    QVERIFY(m_office->backend.commands().isEmpty());
}

void TestDrops::aCallOnABusyPersonAsksFirst()
{
    change(u"1002"_s, [this](Extension &henrik) {
        henrik.state = LineState::Talking;
        henrik.stateSince = m_office->clock.now().addSecs(-12 * 60);
    });
    talk();
    const QString said = drop({ strip(), card(u"1002"_s) }, person(u"1002"_s));
    QVERIFY2(said.contains("asks you first"_L1), qPrintable(said));
    QVERIFY(m_office->backend.commands().isEmpty());
    QVERIFY(m_office->desk.warning());
    QVERIFY2(line().contains("Nothing was sent yet"_L1), qPrintable(line()));
}

void TestDrops::aCallOnASlot()
{
    talk();
    const QString said = drop({ strip(), row(parked()->list(), 1) },
        { .kind = DropTarget::Kind::ParkSlot, .slot = { m_office->account, u"72"_s } });
    QVERIFY2(said.contains("Drop to park Maria Lopez in 72"_L1), qPrintable(said));
    QTRY_VERIFY_WITH_TIMEOUT(m_office->last<Command::Park>(), patience);
    QCOMPARE(m_office->last<Command::Park>()->slot.local(), u"72"_s);
}

void TestDrops::aCallOnATakenSlot()
{
    talk();
    occupy(u"71"_s);
    const QString said = drop({ strip(), row(parked()->list(), 0) },
        { .kind = DropTarget::Kind::ParkSlot, .slot = { m_office->account, u"71"_s } });
    QVERIFY2(said.contains("71 is occupied by Mr Whitlock."_L1), qPrintable(said));
    QVERIFY(m_office->backend.commands().isEmpty());
}

void TestDrops::aCallOnAQueue()
{
    talk();
    auto *side = m_window->findChild<SideTabs *>();
    side->setPage(SideTabs::Page::Queues);
    QTRY_VERIFY_WITH_TIMEOUT(
        side->queues()->list()->isVisible() && side->queues()->list()->model()->rowCount() == 1, patience);
    const QString said = drop({ strip(), row(side->queues()->list(), 0) },
        { .kind = DropTarget::Kind::Queue, .queue = { m_office->account, u"6700"_s } });
    QVERIFY2(said.contains("Drop to send Maria Lopez to the queue Main number"_L1), qPrintable(said));
    QTRY_VERIFY_WITH_TIMEOUT(m_office->last<Command::BlindTransfer>(), patience);
    QCOMPARE(m_office->last<Command::BlindTransfer>()->number, u"6700"_s);
}

void TestDrops::aCallOnAnotherCall()
{
    talk();
    m_queue.enter(*m_office, u"c2"_s, u"Tom Whitaker"_s);
    QTRY_COMPARE_WITH_TIMEOUT(waiting()->list()->model()->rowCount(), 1, patience);
    const QString said = drop(
        { strip(), row(waiting()->list(), 0) }, { .kind = DropTarget::Kind::Call, .call = m_office->callId(u"c2"_s) });
    QVERIFY2(said.contains("Drop to join Maria Lopez with this call"_L1), qPrintable(said));
    QTRY_VERIFY_WITH_TIMEOUT(m_office->last<Command::Join>(), patience);
    QCOMPARE(m_office->last<Command::Join>()->call.local(), u"c1"_s);
    QCOMPARE(m_office->last<Command::Join>()->with.local(), u"c2"_s);
}

void TestDrops::aParkedCallOnAPerson()
{
    occupy(u"71"_s);
    const QString said = drop({ row(parked()->list(), 0), card(u"1001"_s) }, person(u"1001"_s));
    QVERIFY2(said.contains("Mr Whitlock"_L1) && said.contains("Anna Bergmann 1001"_L1), qPrintable(said));
    QTRY_VERIFY_WITH_TIMEOUT(m_office->last<Command::Unpark>(), patience);
    QCOMPARE(m_office->last<Command::Unpark>()->slot.local(), u"71"_s);
    QCOMPARE(m_office->last<Command::Unpark>()->to, m_office->ext(u"1001"_s));
}

void TestDrops::aPersonOnACall()
{
    m_queue.enter(*m_office, u"c2"_s, u"Tom Whitaker"_s);
    QTRY_COMPARE_WITH_TIMEOUT(waiting()->list()->model()->rowCount(), 1, patience);
    const QString said = drop({ card(u"1003"_s), row(waiting()->list(), 0) },
        { .kind = DropTarget::Kind::Call, .call = m_office->callId(u"c2"_s) });
    QVERIFY2(said.contains("Grace Okafor"_L1) && said.contains("listen, whisper or speak"_L1), qPrintable(said));
    QVERIFY(m_office->backend.commands().isEmpty()); // the menu asks first
    QVERIFY(choose(u"Whisper"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_office->last<Command::Barge>(), patience);
    QCOMPARE(m_office->last<Command::Barge>()->call.local(), u"c2"_s);
    QCOMPARE(m_office->last<Command::Barge>()->supervisor, m_office->ext(u"1003"_s));
    QCOMPARE(m_office->last<Command::Barge>()->mode, BargeMode::Whisper);
}

void TestDrops::theAnswerFollowsWhatHappensMeanwhile()
{
    talk();
    QStringList heard;
    const QString first = drop({ strip(), card(u"1001"_s) }, person(u"1001"_s), [&] {
        change(u"1001"_s, [this](Extension &anna) {
            anna.state = LineState::Talking;
            anna.stateSince = m_office->clock.now();
        });
        heard << line();
        ConnectionInfo down;
        down.state = ConnectionState::Reconnecting;
        m_office->backend.setConnection(down);
        heard << line();
        down.state = ConnectionState::Online;
        m_office->backend.setConnection(down);
        m_office->tell({ removed<Call>(m_office->callId(u"c1"_s)) });
        heard << line();
    });
    QVERIFY2(first.contains("Drop to transfer"_L1), qPrintable(first));
    QCOMPARE(heard.size(), 3);
    QVERIFY2(heard[0].contains("asks you first"_L1), qPrintable(heard[0]));
    QVERIFY2(heard[1].contains("The link to the PBX is down"_L1), qPrintable(heard[1]));
    QVERIFY2(heard[2].contains("The call is no longer there"_L1), qPrintable(heard[2]));
    QVERIFY(m_office->backend.commands().isEmpty()); // the caller is gone: nothing is sent anywhere
}

void TestDrops::aReconnectLeavesTheDragAlone()
{
    QList<Extension> people;
    for (int i = 0; i < 240; ++i)
        people.append(m_office->person(QString::number(2000 + i), u"Person %1"_s.arg(i)));
    people.append(m_office->person(u"1000"_s, u"Mia Holt"_s));
    m_office->tell({ snapshot(m_office->account, people) });
    talk();
    auto *view = m_window->findChild<PeopleView *>();
    QTRY_VERIFY_WITH_TIMEOUT(view->setCurrentPerson(m_office->ext(u"2100"_s)), patience);
    const int scroll = grid()->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    const QPoint at = card(u"2100"_s);
    const QString said = drop({ strip(), at }, person(u"2100"_s), [&] {
        ConnectionInfo link;
        link.state = ConnectionState::Reconnecting;
        m_office->backend.setConnection(link);
        QCoreApplication::processEvents();
        QVERIFY(drag()->isActive());
        link.state = ConnectionState::Synchronizing;
        m_office->backend.setConnection(link);
        // The PBX tells everything again, in another order, with somebody new in front and the call as it goes on.
        QList<Extension> again { m_office->person(u"1500"_s, u"Newcomer"_s) };
        for (auto person = people.crbegin(); person != people.crend(); ++person)
            again.append(*person);
        m_office->tell(
            { snapshot(m_office->account, QList { m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking) }),
                snapshot(m_office->account, again) });
        link.state = ConnectionState::Online;
        m_office->backend.setConnection(link);
        QCoreApplication::processEvents();
        QVERIFY(drag()->isActive());
        QCOMPARE(drag()->target().person, m_office->ext(u"2100"_s));
        QCOMPARE(card(u"2100"_s), at);
        QVERIFY2(line().contains("Drop to transfer Maria Lopez to Person 100 2100 now"_L1), qPrintable(line()));
    });
    QVERIFY2(said.contains("Person 100"_L1), qPrintable(said));
    QTRY_VERIFY_WITH_TIMEOUT(m_office->last<Command::BlindTransfer>(), patience);
    QCOMPARE(m_office->last<Command::BlindTransfer>()->number, u"2100"_s);
    QCOMPARE(view->selectedPeople(), QList { m_office->ext(u"2100"_s) });
    QCOMPARE(grid()->verticalScrollBar()->value(), scroll);
}

void TestDrops::whoeverIsFetchedMeanwhileIsNotSent()
{
    occupy(u"71"_s);
    QString after;
    const QString said = drop({ row(parked()->list(), 0), card(u"1001"_s) }, person(u"1001"_s), [&] {
        ParkSlot slot = *m_office->board.parkSlot({ m_office->account, u"71"_s });
        slot.occupied = false;
        slot.call = {};
        m_office->tell({ upserted(slot) }); // somebody else was quicker
        after = line();
    });
    QVERIFY(!said.isEmpty());
    QVERIFY2(after.contains("The call is no longer there"_L1), qPrintable(after));
    QVERIFY(m_office->backend.commands().isEmpty());
}

void TestDrops::aDockIsPulledOutByItsHead()
{
    auto *dock = m_window->findChild<QDockWidget *>(u"parkedDock"_s);
    const QWidget *head = dock->titleBarWidget();
    const HeldGrip grip { head->mapToGlobal(head->rect().center()), m_window->mapToGlobal(m_window->rect().center()) };
    QVERIFY(grip.run([dock] { return dock->isFloating(); }, [] {}));
    QVERIFY(dock->isVisible());
    QVERIFY(parked()->list()->isVisible()); // and shows what it showed
    m_window->findChild<QAction *>(u"reset-layout"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!dock->isFloating() && dock->isVisible(), patience);
    QCOMPARE(m_window->dockWidgetArea(dock), Qt::RightDockWidgetArea);
}

QTEST_MAIN(TestDrops)
#include "tst_drops.moc"
