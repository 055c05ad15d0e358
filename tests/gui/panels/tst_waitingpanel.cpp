// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/roles.h"
#include "models/ghostrowsproxy.h"
#include "tests/gui/panels/panelskit.h"
#include "views/panels/waitingpanel.h"
#include "views/panels/waitingrow.h"
#include "views/theme/keybutton.h"
#include "views/theme/panelheader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The waiting list in a window of its own, on a switchboard whose PBX is played by hand.
class TestWaitingPanel final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void rowsComeInOrder();
    void levelsFollowTheClock();
    void headerSaysHowManyAndHowLong();
    void ghostsKeepTheirPlace();
    void thirtyCallsMoveNothingUnderThePointer();
    void urgentCallsWaitForTheHandToLeave();
    void theCallInTheStripIsNotListed();
    void aLetInCallLeavesNoEmptyRow();
    void keysTakeCalls();
    void spaceTakesAndEnterDoesNot();
    void lettersGoAway();
    void buttonTakesTheNext();
    void rowsAreSpoken();
    void staleRowsStandStill();
    void rowsCanBeDraggedAndJoined();

private:
    QModelIndex row(int n) const { return m_panel->list()->model()->index(n, 0); }
    QStringList names() const;
    /// The main queue holds these calls now.
    void wait(const QList<Call> &calls);

    std::unique_ptr<PanelsKit> m_kit;
    std::unique_ptr<WaitingPanel> m_panel;
    long long m_time = 0;
    QList<Call> m_waiting;
};

void TestWaitingPanel::init()
{
    m_kit = std::make_unique<PanelsKit>();
    m_kit->tellOffice();
    m_panel = std::make_unique<WaitingPanel>(m_kit->desk, m_kit->waiting, &m_kit->takeNext, m_kit->theme, &m_kit->drag);
    m_panel->setClock([this] { return m_time += 1'000; }); // a hand that takes its time: no row is new to it
    m_panel->resize(288, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    leave(*m_panel->list());
    m_panel->list()->clearFocus();
    m_waiting.clear();
}

void TestWaitingPanel::cleanup()
{
    m_panel.reset();
    m_kit.reset();
}

QStringList TestWaitingPanel::names() const
{
    QStringList names;
    for (int n = 0; n < m_panel->list()->model()->rowCount(); ++n)
        names << WaitingRowDelegate::nameOf(row(n));
    return names;
}

void TestWaitingPanel::wait(const QList<Call> &calls)
{
    QList<Change> changes;
    for (const Call &gone : std::as_const(m_waiting))
        if (std::none_of(calls.cbegin(), calls.cend(), [&gone](const Call &c) { return c.id == gone.id; }))
            changes << removed<Call>(gone.id);
    for (const Call &call : calls)
        changes << upserted(call);
    changes << upserted(m_kit->filled(m_kit->queue(u"801"_s, u"Main number"_s), calls));
    m_waiting = calls;
    m_kit->tell(changes);
}

void TestWaitingPanel::rowsComeInOrder()
{
    const QueueId main = m_kit->queueId(u"801"_s);
    wait({ m_kit->queued(u"c1"_s, u"Ole Jensen"_s, u"+45 5550 0136"_s, main, 12),
        m_kit->queued(u"c2"_s, u"Harrow & Pike"_s, u"+44 20 7946 0181"_s, main, 7),
        m_kit->queued(u"c3"_s, {}, u"+49 30 23125 417"_s, main, 3),
        m_kit->queued(u"c4"_s, u"Dr. Hoffmann"_s, u"+49 30 1"_s, main, 1, 5) });
    QCOMPARE(names(), QStringList({ u"Dr. Hoffmann"_s, u"Ole Jensen"_s, u"Harrow & Pike"_s, u"+49 30 23125 417"_s }));
    QCOMPARE(WaitingRowDelegate::detailOf(row(1), false), u"Main number · +45 5550 0136"_s);
    QCOMPARE(WaitingRowDelegate::detailOf(row(3), false), u"Main number"_s); // the number is the name already
    const int height = m_panel->list()->visualRect(row(0)).height();
    for (int n = 1; n < 4; ++n)
        QCOMPARE(m_panel->list()->visualRect(row(n)).top(), m_panel->list()->visualRect(row(0)).top() + n * height);
}

void TestWaitingPanel::levelsFollowTheClock()
{
    wait({ m_kit->queued(u"c1"_s, u"Ole Jensen"_s, u"1"_s, m_kit->queueId(u"801"_s), 0) });
    const auto level = [this] { return WaitingRowDelegate::levelOf(row(0), m_kit->clock.now()); };
    QCOMPARE(level(), AlarmLevel::None);
    m_kit->pass(10);
    QCOMPARE(level(), AlarmLevel::Soon);
    QCOMPARE(m_panel->header()->level(), AlarmLevel::Soon);
    m_kit->pass(11);
    QCOMPARE(level(), AlarmLevel::Late);
    QCOMPARE(m_panel->header()->level(), AlarmLevel::Late);
    m_kit->pass(20);
    QCOMPARE(level(), AlarmLevel::Overdue);
    QCOMPARE(m_panel->header()->level(), AlarmLevel::Overdue);
    wait({});
    QTRY_COMPARE(m_panel->header()->level(), AlarmLevel::None);
}

void TestWaitingPanel::headerSaysHowManyAndHowLong()
{
    QTRY_COMPARE(m_panel->header()->accessibleName(), u"Waiting, 0"_s);
    const QueueId main = m_kit->queueId(u"801"_s);
    wait({ m_kit->queued(u"c1"_s, u"A"_s, u"1"_s, main, 8), m_kit->queued(u"c2"_s, u"B"_s, u"2"_s, main, 3) });
    QTRY_COMPARE(m_panel->header()->accessibleName(), u"Waiting, 2, longest 0:08"_s);
    m_kit->pass(1);
    QCOMPARE(m_panel->header()->accessibleName(), u"Waiting, 2, longest 0:09"_s);
}

void TestWaitingPanel::ghostsKeepTheirPlace()
{
    const QueueId main = m_kit->queueId(u"801"_s);
    const Call a = m_kit->queued(u"c1"_s, u"A"_s, u"1"_s, main, 9);
    const Call b = m_kit->queued(u"c2"_s, u"B"_s, u"2"_s, main, 8);
    const Call c = m_kit->queued(u"c3"_s, u"C"_s, u"3"_s, main, 7);
    wait({ a, b, c });
    enter(*m_panel->list());
    const QRect place = m_panel->list()->visualRect(row(1));
    wait({ a, c });
    QCOMPARE(names(), QStringList({ u"A"_s, u"B"_s, u"C"_s }));
    QVERIFY(row(1).data(GhostRowsProxy::GhostRole).toBool());
    QVERIFY(!row(1).flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(m_panel->list()->visualRect(row(1)), place);

    // A click on what is gone takes nobody.
    QSignalSpy taken(m_panel.get(), &WaitingPanel::takeRequested);
    QTest::mouseDClick(m_panel->list()->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(taken.count(), 0);
    m_panel->list()->clearFocus();

    m_kit->pass(6);
    QCOMPARE(names(), QStringList({ u"A"_s, u"C"_s }));
    wait({ c });
    QCOMPARE(names(), QStringList({ u"A"_s, u"C"_s }));
    leave(*m_panel->list());
    QCOMPARE(names(), QStringList({ u"C"_s }));
    wait({});
    QCOMPARE(names(), QStringList());
}

void TestWaitingPanel::thirtyCallsMoveNothingUnderThePointer()
{
    const QueueId main = m_kit->queueId(u"801"_s);
    QList<Call> calls;
    for (int n = 0; n < 4; ++n)
        calls << m_kit->queued(u"c%1"_s.arg(n), u"Caller %1"_s.arg(n), QString::number(n), main, 20 - n);
    wait(calls);
    enter(*m_panel->list());
    QList<QRect> before;
    for (int n = 0; n < 4; ++n)
        before << m_panel->list()->visualRect(row(n));
    const QSize viewport = m_panel->list()->viewport()->size();
    calls.removeAt(1);
    for (int n = 0; n < 30; ++n)
        calls << m_kit->queued(u"n%1"_s.arg(n), u"New %1"_s.arg(n), QString::number(100 + n), main, 0, n % 3);
    wait(calls);
    QCOMPARE(m_panel->list()->model()->rowCount(), 34);
    for (int n = 0; n < 4; ++n) {
        QCOMPARE(WaitingRowDelegate::nameOf(row(n)), u"Caller %1"_s.arg(n));
        QCOMPARE(m_panel->list()->visualRect(row(n)), before.at(n));
    }
    QCOMPARE(m_panel->list()->viewport()->size(), viewport); // the scroll bar had its room before
}

void TestWaitingPanel::urgentCallsWaitForTheHandToLeave()
{
    const QueueId main = m_kit->queueId(u"801"_s);
    const Call a = m_kit->queued(u"c1"_s, u"A"_s, u"1"_s, main, 9);
    const Call b = m_kit->queued(u"c2"_s, u"B"_s, u"2"_s, main, 8);
    wait({ a, b });
    m_panel->activateWindow();
    m_panel->list()->setFocus();
    QTRY_VERIFY(m_panel->list()->isHeld());
    wait({ a, b, m_kit->queued(u"c3"_s, u"Urgent"_s, u"3"_s, main, 0, 9) });
    QCOMPARE(names(), QStringList({ u"A"_s, u"B"_s, u"Urgent"_s }));
    m_panel->takeNextButton()->setFocus();
    QTRY_VERIFY(!m_panel->list()->isHeld());
    QCOMPARE(names(), QStringList({ u"Urgent"_s, u"A"_s, u"B"_s }));
}

void TestWaitingPanel::theCallInTheStripIsNotListed()
{
    m_kit->tell({ upserted(m_kit->withOperator(u"own"_s, u"Maria Lopez"_s, LineState::Ringing, 2)) });
    QCOMPARE(m_kit->waiting.rowCount(), 1);
    QCOMPARE(m_kit->desk.state().call, m_kit->callId(u"own"_s));
    QCOMPARE(names(), QStringList());
    QTRY_COMPARE(m_panel->header()->accessibleName(), u"Waiting, 0"_s);
}

void TestWaitingPanel::aLetInCallLeavesNoEmptyRow()
{
    const auto offered = [this](const QString &id, const QString &name, qint64 seconds) {
        Call call = m_kit->queued(id, name, u"+44 "_s + id, {}, seconds);
        call.state = CallState::Ringing;
        call.decideBy = m_kit->clock.now().addSecs(20);
        return call;
    };
    m_kit->tell({ upserted(offered(u"c1"_s, u"Ms Laurent"_s, 4)), upserted(offered(u"c2"_s, u"Mori Trading"_s, 2)) });
    QCOMPARE(names(), QStringList({ u"Ms Laurent"_s, u"Mori Trading"_s }));
    // Let in, the call rings at the operator: it goes behind the other one, and into the strip, both in one moment.
    Call rings = m_kit->withOperator(u"c1"_s, u"Ms Laurent"_s, LineState::Ringing, 0);
    m_kit->tell({ upserted(rings) });
    QCOMPARE(m_kit->desk.state().call, rings.id);
    QCOMPARE(names(), QStringList { u"Mori Trading"_s });
    QCOMPARE(m_kit->waiting.rowCount(), 2);
}

void TestWaitingPanel::keysTakeCalls()
{
    const QueueId main = m_kit->queueId(u"801"_s);
    QList<Call> calls;
    for (int n = 1; n <= 10; ++n)
        calls << m_kit->queued(u"c%1"_s.arg(n), u"Caller %1"_s.arg(n), QString::number(n), main, 20 - n);
    wait(calls);
    QTRY_COMPARE(m_panel->callForKey(2), m_kit->callId(u"c2"_s));
    QCOMPARE(m_panel->callForKey(9), m_kit->callId(u"c9"_s));
    QSignalSpy taken(m_panel.get(), &WaitingPanel::takeRequested);
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QTest::keyClick(m_panel.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(taken.count(), 1);
    QCOMPARE(taken.at(0).at(0).value<CallId>(), m_kit->callId(u"c2"_s));

    // The first hangs up: the second keeps its key, and the first key takes nobody.
    calls.removeFirst();
    wait(calls);
    m_kit->pass(1);
    QCOMPARE(m_panel->callForKey(1), CallId());
    QCOMPARE(m_panel->callForKey(2), m_kit->callId(u"c2"_s));
    QTest::keyClick(m_panel.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(taken.count(), 1);
}

void TestWaitingPanel::spaceTakesAndEnterDoesNot()
{
    const QueueId main = m_kit->queueId(u"801"_s);
    wait({ m_kit->queued(u"c1"_s, u"A"_s, u"1"_s, main, 9), m_kit->queued(u"c2"_s, u"B"_s, u"2"_s, main, 8) });
    QSignalSpy taken(m_panel.get(), &WaitingPanel::takeRequested);
    PanelList *list = m_panel->list();
    m_panel->activateWindow();
    list->setFocus();
    QTRY_COMPARE(list->currentIndex(), row(0));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Enter);
    QCOMPARE(taken.count(), 0);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(taken.count(), 1);
    QCOMPARE(taken.at(0).at(0).value<CallId>(), m_kit->callId(u"c2"_s));
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row(0)).center());
    QCOMPARE(taken.count(), 2);
    QCOMPARE(taken.at(1).at(0).value<CallId>(), m_kit->callId(u"c1"_s));

    QSignalSpy menu(m_panel.get(), &WaitingPanel::menuRequested);
    QTest::mouseClick(list->viewport(), Qt::RightButton, {}, list->visualRect(row(0)).center());
    QCOMPARE(menu.count(), 1);
    QCOMPARE(menu.at(0).at(0).value<CallId>(), m_kit->callId(u"c1"_s));
}

void TestWaitingPanel::lettersGoAway()
{
    QSignalSpy typed(m_panel.get(), &WaitingPanel::textTyped);
    m_panel->list()->setFocus();
    QTest::keyClicks(m_panel->list(), u"b7"_s);
    QCOMPARE(typed.count(), 2);
    QCOMPARE(typed.at(0).at(0).toString(), u"b"_s);
    QCOMPARE(typed.at(1).at(0).toString(), u"7"_s);
}

void TestWaitingPanel::buttonTakesTheNext()
{
    QSignalSpy triggered(&m_kit->takeNext, &QAction::triggered);
    QCOMPARE(m_panel->takeNextButton()->keycaps(), QStringList({ u"F8"_s }));
    m_panel->takeNextButton()->setInputGuard(0);
    QTest::mouseClick(m_panel->takeNextButton(), Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    QVERIFY(m_panel->takeNextButton()->height() >= m_kit->theme.tokens().size.targetMin);
}

void TestWaitingPanel::rowsAreSpoken()
{
    const QueueId main = m_kit->queueId(u"801"_s);
    m_kit->waiting.setVipNumbers({ u"+49 30 1"_s });
    wait({ m_kit->queued(u"c1"_s, u"Ole Jensen"_s, u"1"_s, main, 62),
        m_kit->queued(u"c2"_s, u"Doctor Hoffmann"_s, u"+49 30 1"_s, main, 58) });
    QTRY_COMPARE(row(1).data(Qt::AccessibleTextRole).toString(),
        u"Waiting 2, Doctor Hoffmann, important, on Main number, 58 seconds, overdue"_s);
    QCOMPARE(row(0).data(Qt::AccessibleTextRole).toString(), u"Waiting 1, Ole Jensen, on Main number, 1 minute, overdue"_s);
}

void TestWaitingPanel::staleRowsStandStill()
{
    wait({ m_kit->queued(u"c1"_s, u"Ole Jensen"_s, u"1"_s, m_kit->queueId(u"801"_s), 12) });
    m_kit->setLink(ConnectionState::Reconnecting);
    m_kit->pass(60);
    QCOMPARE(WaitingRowDelegate::levelOf(row(0), m_kit->clock.now()), AlarmLevel::None);
    const QString heard = m_kit->ago(60).toLocalTime().toString(u"HH:mm:ss"_s);
    QCOMPARE(WaitingRowDelegate::detailOf(row(0), true), u"Main number · last seen "_s + heard);
    QCOMPARE(m_panel->header()->accessibleName(), u"Waiting, 1?, as of "_s + heard);
    QCOMPARE(m_panel->header()->level(), AlarmLevel::None);
    QCOMPARE(row(0).data(Qt::AccessibleTextRole).toString(),
        u"Waiting 1, Ole Jensen, on Main number, 12 seconds, not certain, the link is down"_s);
    m_kit->setLink(ConnectionState::Online);
    QTRY_COMPARE(m_panel->header()->level(), AlarmLevel::Overdue);
}

void TestWaitingPanel::rowsCanBeDraggedAndJoined()
{
    const QueueId main = m_kit->queueId(u"801"_s);
    wait({ m_kit->queued(u"c1"_s, u"A"_s, u"1"_s, main, 9), m_kit->queued(u"c2"_s, u"B"_s, u"2"_s, main, 8) });
    QSignalSpy dropped(&m_kit->drag, &DragSession::dropRequested);
    const DragPayload first { .kind = DragPayload::Kind::Call, .call = m_kit->callId(u"c1"_s), .label = u"A"_s };
    m_kit->drag.begin(first);
    QVERIFY(m_panel->list()->isHeld()); // nothing sorts or leaves during a drag
    QVERIFY(!dropOn(*m_panel->list(), 0, first)); // on itself
    QCOMPARE(dropped.count(), 0);
    QVERIFY(dropOn(*m_panel->list(), 1, first));
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.at(0).at(1).value<DropTarget>().call, m_kit->callId(u"c2"_s));
    m_kit->drag.end();
    QVERIFY(!m_panel->list()->isHeld());
}

QTEST_MAIN(TestWaitingPanel)
#include "tst_waitingpanel.moc"
