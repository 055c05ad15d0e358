// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/office.h"
#include "backends/sim/simbackend.h"
#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"
#include "views/dnd/callmime.h"
#include "views/dnd/dragsession.h"
#include "views/services/conferencespanel.h"
#include "views/services/voicemailmodel.h"
#include "views/services/voicemailpanel.h"
#include "views/services/wakeupdialog.h"
#include "views/services/wakeupspanel.h"
#include "views/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Conference rooms, wake-up calls and voicemail at the demo office, by clicks.
class TestServices : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void inviteMuteAndRemove();
    void invitesByDrag();
    void aWakeUpCallIsSetAndCancelled();
    void messagesAreListedAndPlayed();
    void aProgramIsNoSound();
    void theMessageModelIsSound();

private:
    template<class T>
    static T *find(QWidget &panel, const QString &name)
    {
        return panel.findChild<T *>(name);
    }
    static void click(QWidget &panel, const QString &name) { QTest::mouseClick(find<QPushButton>(panel, name), Qt::LeftButton); }

    const AccountId m_account { u"demo"_s };
    SystemClock m_clock;
    std::unique_ptr<SimBackend> m_backend;
    std::unique_ptr<Switchboard> m_board;
    std::unique_ptr<WaitingModel> m_waiting;
    std::unique_ptr<OperatorDesk> m_desk;
    std::unique_ptr<Theme> m_theme;
};

void TestServices::init()
{
    m_backend = std::make_unique<SimBackend>();
    m_board = std::make_unique<Switchboard>(m_clock);
    m_waiting = std::make_unique<WaitingModel>(m_board.get());
    m_desk = std::make_unique<OperatorDesk>(*m_board, *m_waiting, m_clock);
    m_theme = std::make_unique<Theme>();
    Account account;
    account.id = m_account;
    account.backend = u"demo"_s;
    account.settings = { { u"office"_s, u"standard"_s }, { u"scenario"_s, u"none"_s } };
    m_board->addBackend(m_backend.get(), account);
    m_backend->open(account, {});
    QTRY_VERIFY(m_board->isConnected(m_account));
    m_board->flushNow();
}

void TestServices::cleanup()
{
    m_theme.reset();
    m_desk.reset();
    m_waiting.reset();
    m_board.reset();
    m_backend.reset();
}

void TestServices::inviteMuteAndRemove()
{
    ConferencesPanel panel(*m_desk, *m_theme);
    panel.show();
    auto *tree = find<QTreeWidget>(panel, u"conferenceTree"_s);
    QVERIFY(tree->topLevelItemCount() > 0);
    auto *invite = find<QPushButton>(panel, u"conferenceInvite"_s);
    QVERIFY(!invite->isEnabled());
    QVERIFY(!invite->toolTip().isEmpty());
    m_desk->setTarget({ m_account, { m_account, u"1001"_s }, u"1001"_s, u"Anna"_s, {} }, false);
    QVERIFY(invite->isEnabled());
    click(panel, u"conferenceInvite"_s);
    QTRY_VERIFY(m_backend->office().ringingLegOf(u"1001"_s));
    QVERIFY(m_backend->office().phoneAnswer(u"1001"_s));
    QTRY_COMPARE(tree->topLevelItem(0)->childCount(), 1);
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    click(panel, u"conferenceMute"_s);
    const auto member = [this] { return m_board->conference({ m_account, u"6500"_s })->members; };
    QTRY_VERIFY(!member().isEmpty() && member().first().muted);
    QTRY_COMPARE(find<QPushButton>(panel, u"conferenceMute"_s)->text(), u"Unmute"_s);
    click(panel, u"conferenceRemove"_s);
    QTRY_VERIFY(member().isEmpty());
    QTRY_COMPARE(tree->topLevelItem(0)->childCount(), 0);
}

void TestServices::invitesByDrag()
{
    DragSession session(
        [this](const DragPayload &payload, const DropTarget &target, TransferMode mode) { return dropVerdict(*m_board, payload, target, mode, m_clock.now()); }, *m_theme);
    connect(&session, &DragSession::dropRequested, m_desk.get(), &OperatorDesk::drop);
    ConferencesPanel panel(*m_desk, *m_theme, &session);
    panel.resize(320, 400);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *tree = find<QTreeWidget>(panel, u"conferenceTree"_s);
    DragPayload payload;
    payload.kind = DragPayload::Kind::Person;
    payload.person = { m_account, u"1001"_s };
    payload.label = u"Anna"_s;
    const std::unique_ptr<QMimeData> data = encodeDrag(payload);
    const auto send = [&](QEvent::Type type, const QPoint &at) {
        if (type == QEvent::DragLeave) {
            QDragLeaveEvent leave;
            QCoreApplication::sendEvent(tree->viewport(), &leave);
            return false;
        }
        const auto make = [&]<class Event>(Event event) {
            QCoreApplication::sendEvent(tree->viewport(), &event);
            return event.isAccepted();
        };
        if (type == QEvent::DragEnter)
            return make(QDragEnterEvent(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier));
        if (type == QEvent::DragMove)
            return make(QDragMoveEvent(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier));
        return make(QDropEvent(QPointF(at), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier));
    };
    const QPoint room = tree->visualItemRect(tree->topLevelItem(0)).center();
    session.begin(payload);
    QVERIFY(send(QEvent::DragEnter, room));
    QVERIFY(send(QEvent::DragMove, room));
    QCOMPARE(session.target().kind, DropTarget::Kind::Conference);
    QCOMPARE(session.verdict().answer, DropVerdict::Answer::Yes);
    QVERIFY(tree->topLevelItem(0)->background(0).style() != Qt::NoBrush); // it is seen which room
    send(QEvent::DragLeave, room);
    QCOMPARE(tree->topLevelItem(0)->background(0).style(), Qt::NoBrush);
    QVERIFY(send(QEvent::DragEnter, room)); // Qt knows of no drop where nothing has entered
    QVERIFY(send(QEvent::Drop, room));
    session.end();
    QTRY_VERIFY(m_backend->office().ringingLegOf(u"1001"_s));
    QVERIFY(m_backend->office().phoneAnswer(u"1001"_s));
    QTRY_COMPARE(tree->topLevelItem(0)->childCount(), 1);
    // Once inside, the same drop is refused, and says so.
    session.begin(payload);
    send(QEvent::DragEnter, room);
    QVERIFY(!send(QEvent::DragMove, tree->visualItemRect(tree->topLevelItem(0)->child(0)).center()));
    QVERIFY(!session.verdict().sentence.isEmpty());
    session.end();
}

void TestServices::aWakeUpCallIsSetAndCancelled()
{
    WakeUpsPanel panel(*m_desk, *m_theme);
    panel.show();
    auto *list = find<QTreeView>(panel, u"wakeUpList"_s);
    const int before = list->model()->rowCount();
    click(panel, u"wakeUpAdd"_s);
    auto *dialog = panel.findChild<WakeUpDialog *>();
    QVERIFY(dialog);
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(find<QLineEdit>(*dialog, u"wakeUpNumber"_s), u"1002"_s);
    QTest::mouseClick(ok, Qt::LeftButton);
    QTRY_COMPARE(list->model()->rowCount(), before + 1);
    QSignalSpy said(m_desk.get(), &OperatorDesk::noticed);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).siblingAtColumn(1).data().toString().contains(m_board->extension({ m_account, u"1002"_s })->name))
            list->setCurrentIndex(list->model()->index(row, 0));
    QVERIFY(list->currentIndex().isValid());
    click(panel, u"wakeUpRemove"_s);
    QTRY_COMPARE(list->model()->rowCount(), before);
    QTRY_VERIFY(!said.isEmpty());
}

void TestServices::messagesAreListedAndPlayed()
{
    VoicemailPanel panel(*m_desk, *m_theme);
    panel.show();
    auto *boxes = find<QComboBox>(panel, u"voicemailBox"_s);
    auto *list = find<QTreeView>(panel, u"voicemailList"_s);
    QVERIFY(boxes->count() > 0);
    int chosen = -1;
    for (int i = 0; i < boxes->count() && chosen < 0; ++i)
        if (m_board->mailbox(boxes->itemData(i).value<MailboxId>())->newCount > 0)
            chosen = i;
    QVERIFY2(chosen >= 0, "nobody has a message");
    boxes->setCurrentIndex(chosen);
    const Mailbox *mailbox = m_board->mailbox(boxes->currentData().value<MailboxId>());
    QTRY_COMPARE(list->model()->rowCount(), mailbox->newCount + mailbox->read);
    QSignalSpy play(&panel, &VoicemailPanel::playRequested);
    click(panel, u"voicemailListen"_s);
    QTRY_COMPARE(play.count(), 1);
    QFile file(play.first().first().toUrl().toLocalFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(12).startsWith("RIFF"));
    QVERIFY(file.size() > 8'000);
}

void TestServices::aProgramIsNoSound()
{
    MediaSaver saver;
    QVERIFY(saver.temporaryFile({ "MZ...", u"application/x-msdownload"_s, u"message.exe"_s }, u"x"_s).isEmpty());
    QVERIFY(!saver.error().isEmpty());
    QCOMPARE(MediaSaver::suffixOf({ {}, u"audio/mpeg"_s, u"a.exe"_s }), u"mp3"_s);
}

void TestServices::theMessageModelIsSound()
{
    VoicemailModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMessages({ { u"1"_s, {}, u"5550100"_s, u"Maria"_s, QDateTime::currentDateTimeUtc(), 12 }, {} });
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, VoicemailModel::LengthColumn).data().toString(), u"0:12"_s);
    QVERIFY(!model.index(1, VoicemailModel::WhoColumn).data().toString().isEmpty());
}

QTEST_MAIN(TestServices)
#include "tst_services.moc"
