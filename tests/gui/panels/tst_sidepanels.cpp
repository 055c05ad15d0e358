// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agentmodel.h"
#include "models/core/roles.h"
#include "models/ghostrowsproxy.h"
#include "models/parkmodel.h"
#include "tests/gui/panels/panelskit.h"
#include "views/panels/agentrow.h"
#include "views/panels/agentspanel.h"
#include "views/panels/handedoverpanel.h"
#include "views/panels/handedrow.h"
#include "views/panels/heldpanel.h"
#include "views/panels/heldrow.h"
#include "views/panels/parkedpanel.h"
#include "views/panels/parkrow.h"
#include "views/panels/queuerow.h"
#include "views/panels/queuespanel.h"
#include "views/theme/panelheader.h"

#include <QInputDialog>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Held, handed-over and parked calls, queues and agents, each in a window of its own.
class TestSidePanels final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void heldCallsAreResumed();
    void heldCallsSayWhomTheyWant();
    void handedCallsCanBeBroughtBack();
    void handedCallsComeBack();
    void answeredCallsStayWhilePointedAt();
    void handedCallsAreUncertainWithoutALink();
    void slotsNeverMove();
    void slotsAreFetchedAndFilled();
    void slotsTakeCalls();
    void slotsWarnBeforeTheyRingBack();
    void queuesTellHowTheyAre();
    void queuesTakeCalls();
    void agentsTellWhatTheyDo();
    void agentsMenuAsksThePbx();
    void agentsMenuSaysWhyNot();
    void agentsMenuSetsTheRank();

private:
    template<class Panel>
    Panel *show(Panel *panel)
    {
        m_panel.reset(panel);
        panel->resize(288, 400);
        panel->show();
        leave(*panel->list());
        panel->list()->clearFocus();
        return panel;
    }
    QModelIndex row(int n) const { return m_panel->list()->model()->index(n, 0); }
    Target priya() const
    {
        return { m_kit->account, m_kit->extensionId(u"231"_s), u"231"_s, u"Priya Nair"_s, {} };
    }
    void handOver(const QString &id, const QString &caller);
    static QAction *find(const QMenu &menu, const QString &text);

    std::unique_ptr<PanelsKit> m_kit;
    std::unique_ptr<DockPanel> m_panel;
};

void TestSidePanels::init()
{
    m_kit = std::make_unique<PanelsKit>();
    m_kit->tellOffice();
}

void TestSidePanels::cleanup()
{
    m_panel.reset();
    m_kit.reset();
}

QAction *TestSidePanels::find(const QMenu &menu, const QString &text)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions)
        if (action->text() == text)
            return action;
    return nullptr;
}

void TestSidePanels::handOver(const QString &id, const QString &caller)
{
    m_kit->tell({ upserted(m_kit->withOperator(id, caller, LineState::Talking, 30)) });
    m_kit->desk.handedOver().add(m_kit->callId(id), caller, m_kit->extensionId(u"1000"_s), priya());
    m_kit->tell({ upserted(m_kit->withOther(id, caller, m_kit->extensionId(u"231"_s), LineState::Ringing, 30)) });
}

void TestSidePanels::heldCallsAreResumed()
{
    auto *panel = show(new HeldPanel(m_kit->desk, m_kit->theme, &m_kit->drag));
    QCOMPARE(panel->list()->emptyText(), u"You hold no call."_s);
    m_kit->tell({ upserted(m_kit->withOperator(u"h1"_s, u"Mr Adeyemi"_s, LineState::Held, 34)),
        upserted(m_kit->withOperator(u"h2"_s, u"Ms Okoro"_s, LineState::Held, 50)) });
    QCOMPARE(HeldRowDelegate::nameOf(row(0)), u"Ms Okoro"_s); // who waits longest is first
    QTRY_COMPARE(panel->header()->accessibleName(), u"Held by you, 2, longest 0:50"_s);
    QSignalSpy resumed(panel, &HeldPanel::resumeRequested);
    QTest::mouseDClick(panel->list()->viewport(), Qt::LeftButton, {}, panel->list()->visualRect(row(1)).center());
    QCOMPARE(resumed.count(), 1);
    QCOMPARE(resumed.at(0).at(0).value<CallId>(), m_kit->callId(u"h1"_s));
    panel->list()->setCurrentIndex(row(0));
    QTest::keyClick(panel->list(), Qt::Key_Space);
    QCOMPARE(resumed.at(1).at(0).value<CallId>(), m_kit->callId(u"h2"_s));
}

void TestSidePanels::heldCallsSayWhomTheyWant()
{
    auto *panel = show(new HeldPanel(m_kit->desk, m_kit->theme, nullptr));
    m_kit->tell({ upserted(m_kit->withOperator(u"h1"_s, u"Mr Adeyemi"_s, LineState::Held, 34)) });
    QCOMPARE(row(0).data(Qt::AccessibleTextRole).toString(), u"Held, Mr Adeyemi, Main number, 34 seconds"_s);
    panel->setWish(m_kit->callId(u"h1"_s), u"Grace Okafor"_s);
    QCOMPARE(row(0).data(Qt::AccessibleTextRole).toString(), u"Held, Mr Adeyemi, wants Grace Okafor, 34 seconds"_s);
}

void TestSidePanels::handedCallsCanBeBroughtBack()
{
    auto *panel = show(new HandedOverPanel(m_kit->desk, &m_kit->bringBack, &m_kit->fetchBack, m_kit->theme));
    handOver(u"x1"_s, u"Ms Laurent"_s);
    QCOMPARE(panel->list()->model()->rowCount(), 1);
    QTRY_COMPARE(panel->header()->accessibleName(), u"Handed over, 1, longest 0:00"_s);
    QCOMPARE(row(0).data(Qt::AccessibleTextRole).toString(),
        u"Ms Laurent to Priya Nair, Ringing at 231, 0 seconds, first try"_s);
    auto *delegate = qobject_cast<HandedRowDelegate *>(panel->list()->itemDelegate());
    QCOMPARE(delegate->buttonOf(row(0)), HandedRowDelegate::BringBackButton);

    // The button is found where it is painted, at the end of the third line, and nowhere else.
    const QRect item = panel->list()->visualRect(row(0));
    QPoint button;
    for (int y = item.top(); y < item.bottom() && button.isNull(); ++y)
        for (int x = item.left(); x < item.right() && button.isNull(); ++x)
            if (delegate->buttonAt(row(0), item, { x, y }) != 0)
                button = { x, y };
    QVERIFY(!button.isNull());
    QVERIFY(button.x() > item.center().x() - item.width() / 4);
    QSignalSpy back(panel, &HandedOverPanel::fetchBackRequested);
    QTest::mouseClick(panel->list()->viewport(), Qt::LeftButton, {}, item.topLeft() + QPoint(20, 8));
    QCOMPARE(back.count(), 0);
    QTest::mouseClick(panel->list()->viewport(), Qt::LeftButton, {}, button + QPoint(4, 4));
    QCOMPARE(back.count(), 1);
    QCOMPARE(back.at(0).at(0).value<CallId>(), m_kit->callId(u"x1"_s));
    QTest::keyClick(panel->list(), Qt::Key_Space);
    QCOMPARE(back.count(), 2);

    m_kit->pass(HandedOverModel::undoSeconds);
    QCOMPARE(delegate->buttonOf(row(0)), HandedRowDelegate::FetchButton);
    const std::unique_ptr<QMenu> menu(panel->menuFor(row(0), nullptr));
    QVERIFY(find(*menu, u"Fetch back"_s));
    find(*menu, u"Fetch back"_s)->trigger();
    QCOMPARE(back.count(), 3);

    QCOMPARE(delegate->levelOf(row(0), m_kit->clock.now()), AlarmLevel::None);
    m_kit->pass(HandedOverModel::returnSeconds);
    QCOMPARE(delegate->levelOf(row(0), m_kit->clock.now()), AlarmLevel::Late);
}

void TestSidePanels::handedCallsComeBack()
{
    auto *panel = show(new HandedOverPanel(m_kit->desk, &m_kit->bringBack, &m_kit->fetchBack, m_kit->theme));
    handOver(u"x1"_s, u"Ms Laurent"_s);
    m_kit->pass(66);
    m_kit->tell({ upserted(m_kit->withOperator(u"x1"_s, u"Ms Laurent"_s, LineState::Ringing, 66)) });
    auto *delegate = qobject_cast<HandedRowDelegate *>(panel->list()->itemDelegate());
    QCOMPARE(delegate->levelOf(row(0), m_kit->clock.now()), AlarmLevel::Overdue);
    QTRY_COMPARE(panel->header()->level(), AlarmLevel::Overdue);
    QVERIFY(panel->header()->accessibleName().contains(u"overdue"_s));
    QVERIFY(row(0).data(Qt::AccessibleTextRole).toString().contains(u"No answer at 231, came back, 1 minute, overdue"_s));
}

void TestSidePanels::answeredCallsStayWhilePointedAt()
{
    auto *panel = show(new HandedOverPanel(m_kit->desk, &m_kit->bringBack, &m_kit->fetchBack, m_kit->theme));
    handOver(u"x1"_s, u"Ms Laurent"_s);
    m_kit->tell({ upserted(m_kit->withOther(u"x1"_s, u"Ms Laurent"_s, m_kit->extensionId(u"231"_s), LineState::Talking, 40)) });
    QVERIFY(row(0).data(Qt::AccessibleTextRole).toString().contains(u"leaves this list in 5 s"_s));
    enter(*panel->list());
    m_kit->pass(HandedOverModel::lingerSeconds);
    m_kit->desk.handedOver().refresh();
    QCOMPARE(m_kit->desk.handedOver().rowCount(), 0);
    QCOMPARE(panel->list()->model()->rowCount(), 1);
    QVERIFY(row(0).data(GhostRowsProxy::GhostRole).toBool());
    leave(*panel->list());
    QCOMPARE(panel->list()->model()->rowCount(), 0);
}

void TestSidePanels::handedCallsAreUncertainWithoutALink()
{
    auto *panel = show(new HandedOverPanel(m_kit->desk, &m_kit->bringBack, &m_kit->fetchBack, m_kit->theme));
    handOver(u"x1"_s, u"Ms Laurent"_s);
    m_kit->setLink(ConnectionState::Reconnecting);
    m_kit->pass(30);
    auto *delegate = qobject_cast<HandedRowDelegate *>(panel->list()->itemDelegate());
    QCOMPARE(delegate->buttonOf(row(0)), HandedRowDelegate::NoButton);
    QSignalSpy back(panel, &HandedOverPanel::fetchBackRequested);
    panel->list()->setCurrentIndex(row(0));
    QTest::keyClick(panel->list(), Qt::Key_Space);
    QCOMPARE(back.count(), 0);
    QVERIFY(panel->header()->accessibleName().startsWith(u"Handed over, 1?, as of "_s));
}

void TestSidePanels::slotsNeverMove()
{
    auto *panel = show(new ParkedPanel(m_kit->desk, &m_kit->fetchLongest, m_kit->theme, nullptr));
    QCOMPARE(panel->list()->model()->rowCount(), 6);
    QList<QRect> places;
    for (int n = 0; n < 6; ++n)
        places << panel->list()->visualRect(row(n));
    QCOMPARE(row(1).data(Qt::AccessibleTextRole).toString(), u"Slot 702, free"_s);
    m_kit->tell({ upserted(m_kit->taken(u"703"_s, u"Lindgren AB"_s, m_kit->extensionId(u"231"_s), 70, 60)),
        upserted(m_kit->taken(u"701"_s, u"Mr Whitlock"_s, m_kit->extensionId(u"231"_s), 41, 80)) });
    for (int n = 0; n < 6; ++n) {
        QCOMPARE(panel->list()->visualRect(row(n)), places.at(n));
        QCOMPARE(row(n).data(NumberRole).toString(), QString::number(701 + n));
    }
    QCOMPARE(row(0).data(Qt::AccessibleTextRole).toString(), u"Slot 701, Mr Whitlock, by Priya Nair, 41 seconds"_s);
    panel->setWish(m_kit->callId(u"parked-701"_s), u"Marek Nowak"_s);
    QCOMPARE(row(0).data(Qt::AccessibleTextRole).toString(), u"Slot 701, Mr Whitlock, for Marek Nowak, 41 seconds"_s);
    QTRY_COMPARE(panel->header()->accessibleName(), u"Parked, 2"_s);
    m_kit->tell({ upserted(m_kit->slot(u"701"_s)), upserted(m_kit->slot(u"703"_s)) });
    for (int n = 0; n < 6; ++n)
        QCOMPARE(panel->list()->visualRect(row(n)), places.at(n));
}

void TestSidePanels::slotsAreFetchedAndFilled()
{
    auto *panel = show(new ParkedPanel(m_kit->desk, &m_kit->fetchLongest, m_kit->theme, nullptr));
    m_kit->tell({ upserted(m_kit->taken(u"703"_s, u"Lindgren AB"_s, m_kit->extensionId(u"231"_s), 70, 60)) });
    QSignalSpy fetched(panel, &ParkedPanel::fetchRequested);
    QSignalSpy parked(panel, &ParkedPanel::parkRequested);
    const auto at = [&](int n) { return panel->list()->visualRect(row(n)).center(); };
    QTest::mouseDClick(panel->list()->viewport(), Qt::LeftButton, {}, at(2));
    QCOMPARE(fetched.count(), 1);
    QCOMPARE(fetched.at(0).at(0).value<ParkSlotId>(), m_kit->slotId(u"703"_s));
    QTest::mouseDClick(panel->list()->viewport(), Qt::LeftButton, {}, at(4));
    QCOMPARE(fetched.count(), 1);
    QCOMPARE(parked.count(), 1);
    QCOMPARE(parked.at(0).at(0).value<ParkSlotId>(), m_kit->slotId(u"705"_s));
}

void TestSidePanels::slotsTakeCalls()
{
    auto *panel = show(new ParkedPanel(m_kit->desk, &m_kit->fetchLongest, m_kit->theme, &m_kit->drag));
    m_kit->tell({ upserted(m_kit->withOperator(u"own"_s, u"Maria Lopez"_s, LineState::Talking, 42)),
        upserted(m_kit->taken(u"701"_s, u"Mr Whitlock"_s, m_kit->extensionId(u"231"_s), 41, 80)) });
    QSignalSpy dropped(&m_kit->drag, &DragSession::dropRequested);
    const DragPayload maria { .kind = DragPayload::Kind::Call, .call = m_kit->callId(u"own"_s), .label = u"Maria Lopez"_s };
    m_kit->drag.begin(maria);
    QCOMPARE(panel->list()->dropFor(row(0))->answer, DropVerdict::Answer::No);
    QCOMPARE(panel->list()->dropFor(row(1))->answer, DropVerdict::Answer::Yes);
    QVERIFY(!dropOn(*panel->list(), 0, maria)); // taken
    QVERIFY(dropOn(*panel->list(), 1, maria));
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.at(0).at(1).value<DropTarget>().slot, m_kit->slotId(u"702"_s));
    m_kit->drag.end();
    m_kit->setLink(ConnectionState::Reconnecting);
    m_kit->drag.begin(maria);
    QVERIFY(!dropOn(*panel->list(), 1, maria));
    m_kit->drag.end();
}

void TestSidePanels::slotsWarnBeforeTheyRingBack()
{
    auto *panel = show(new ParkedPanel(m_kit->desk, &m_kit->fetchLongest, m_kit->theme, nullptr));
    m_kit->tell({ upserted(m_kit->taken(u"701"_s, u"Mr Whitlock"_s, m_kit->extensionId(u"231"_s), 40, 60)) });
    QTRY_COMPARE(panel->header()->accessibleName(), u"Parked, 1"_s);
    QCOMPARE(panel->header()->level(), AlarmLevel::None);
    m_kit->pass(52);
    QCOMPARE(panel->header()->level(), AlarmLevel::Late);
    QCOMPARE(ParkRowDelegate::detailOf(row(0), {}, m_kit->clock.now(), false), u"rings back in 0:08"_s);
}

void TestSidePanels::queuesTellHowTheyAre()
{
    auto *panel = show(new QueuesPanel(m_kit->desk, m_kit->theme, nullptr));
    QCOMPARE(panel->list()->model()->rowCount(), 5);
    QCOMPARE(QueueRowDelegate::nameOf(row(0)), u"Main number"_s);
    QCOMPARE(row(0).data(Qt::AccessibleTextRole).toString(),
        u"Main number, 0 waiting, 1 of 3 agents free, service level 94 percent"_s);
    const Call call = m_kit->queued(u"c1"_s, u"A"_s, u"1"_s, m_kit->queueId(u"801"_s), 12);
    m_kit->tell({ upserted(call), upserted(m_kit->filled(m_kit->queue(u"801"_s, u"Main number"_s), { call })) });
    QCOMPARE(QueueRowDelegate::levelOf(row(0), m_kit->clock.now()), AlarmLevel::Soon);
    m_kit->pass(30);
    QCOMPARE(QueueRowDelegate::levelOf(row(0), m_kit->clock.now()), AlarmLevel::Overdue);
    QCOMPARE(QueueRowDelegate::levelOf(row(1), m_kit->clock.now()), AlarmLevel::None);
    QCOMPARE(panel->header()->accessibleName(), u"Queues, 1, overdue, longest 0:42"_s);
    QVERIFY(row(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Main number, 1 waiting, longest 42 seconds, overdue"_s));
}

void TestSidePanels::queuesTakeCalls()
{
    auto *panel = show(new QueuesPanel(m_kit->desk, m_kit->theme, &m_kit->drag));
    m_kit->tell({ upserted(m_kit->withOperator(u"own"_s, u"Maria Lopez"_s, LineState::Talking, 42)) });
    QSignalSpy dropped(&m_kit->drag, &DragSession::dropRequested);
    const DragPayload maria { .kind = DragPayload::Kind::Call, .call = m_kit->callId(u"own"_s), .label = u"Maria Lopez"_s };
    const DragPayload person { .kind = DragPayload::Kind::Person, .person = m_kit->extensionId(u"231"_s), .label = u"Priya"_s };
    m_kit->drag.begin(person);
    QVERIFY(!dropOn(*panel->list(), 1, person));
    QVERIFY(!panel->list()->dropFor(row(1)));
    m_kit->drag.end();
    m_kit->drag.begin(maria);
    QVERIFY(dropOn(*panel->list(), 1, maria));
    QCOMPARE(dropped.at(0).at(1).value<DropTarget>().queue, m_kit->queueId(u"802"_s));
    QVERIFY(panel->list()->dropFor(row(1))->underCursor);
    m_kit->drag.end();
}

void TestSidePanels::agentsTellWhatTheyDo()
{
    auto *panel = show(new AgentsPanel(m_kit->desk, m_kit->theme, nullptr));
    QStringList icons;
    QStringList said;
    for (int n = 0; n < panel->list()->model()->rowCount(); ++n) {
        icons << AgentRowDelegate::iconOf(row(n));
        said << row(n).data(Qt::AccessibleTextRole).toString();
    }
    QCOMPARE(icons, QStringList({ u"state-free"_s, u"close"_s, u"state-away"_s, u"state-talking"_s, u"state-ringing"_s }));
    QCOMPARE(said.at(0), u"Anna Bergmann, Free, Main number, 3 minutes"_s);
    QCOMPARE(said.at(2), u"Ines Carvalho, Paused, Paused: lunch, 3 minutes"_s);
    m_kit->tell({ upserted(m_kit->withOther(u"t"_s, u"Ole Jensen"_s, m_kit->extensionId(u"234"_s), LineState::Talking, 182)) });
    QCOMPARE(row(3).data(Qt::AccessibleTextRole).toString(), u"Lucía Romero, Talking, Sales line · Ole Jensen, 3 minutes"_s);
    QCOMPARE(AgentRowDelegate::levelOf(row(2), m_kit->clock.now()), AlarmLevel::None);
    m_kit->pass(AgentRowDelegate::PauseLimitSeconds);
    QCOMPARE(AgentRowDelegate::levelOf(row(2), m_kit->clock.now()), AlarmLevel::Late);
    QCOMPARE(AgentRowDelegate::levelOf(row(3), m_kit->clock.now()), AlarmLevel::None);
    QCOMPARE(panel->header()->level(), AlarmLevel::Late);
}

void TestSidePanels::agentsMenuAsksThePbx()
{
    auto *panel = show(new AgentsPanel(m_kit->desk, m_kit->theme, nullptr));
    m_kit->tell({ upserted(m_kit->withOther(u"t"_s, u"Ole Jensen"_s, m_kit->extensionId(u"234"_s), LineState::Talking, 182)) });
    const QueueAgentId lucia = queueAgentId(m_kit->queueId(u"802"_s), m_kit->extensionId(u"234"_s));
    const std::unique_ptr<QMenu> menu(panel->menuFor(lucia, nullptr));
    find(*menu, u"Log out of Sales line"_s)->trigger();
    QMenu *reasons = find(*menu, u"Pause"_s)->menu();
    find(*reasons, u"Lunch"_s)->trigger();
    find(*menu, u"Whisper"_s)->trigger();
    const QList<CallCommand> &asked = m_kit->pbx.commands();
    QCOMPARE(asked.size(), 3);
    QVERIFY(asked.at(0).as<Command::QueueLogin>());
    QVERIFY(!asked.at(0).as<Command::QueueLogin>()->in);
    QCOMPARE(asked.at(0).as<Command::QueueLogin>()->queue, m_kit->queueId(u"802"_s));
    QVERIFY(asked.at(1).as<Command::QueuePause>());
    QCOMPARE(asked.at(1).as<Command::QueuePause>()->reason, u"Lunch"_s);
    QVERIFY(asked.at(1).as<Command::QueuePause>()->paused);
    QVERIFY(asked.at(2).as<Command::Barge>());
    QCOMPARE(asked.at(2).as<Command::Barge>()->target, LegId(m_kit->account, u"t-b"_s));
    QCOMPARE(asked.at(2).as<Command::Barge>()->mode, BargeMode::Whisper);

    const QueueAgentId ines = queueAgentId(m_kit->queueId(u"801"_s), m_kit->extensionId(u"307"_s));
    const std::unique_ptr<QMenu> paused(panel->menuFor(ines, nullptr));
    find(*paused, u"End the pause"_s)->trigger();
    QVERIFY(!asked.at(3).as<Command::QueuePause>()->paused);
    while (m_kit->pbx.hasUnsettled())
        m_kit->pbx.settle();
}

void TestSidePanels::agentsMenuSaysWhyNot()
{
    auto *panel = show(new AgentsPanel(m_kit->desk, m_kit->theme, nullptr));
    Capabilities can = m_kit->pbx.capabilities();
    can.remove(Capability::Whisper);
    can.addUnavailable(Capability::Listen, u"Listening needs a licence."_s);
    m_kit->pbx.setCapabilities(can);
    const QueueAgentId lucia = queueAgentId(m_kit->queueId(u"802"_s), m_kit->extensionId(u"234"_s));
    const std::unique_ptr<QMenu> menu(panel->menuFor(lucia, nullptr));
    QVERIFY(!find(*menu, u"Whisper"_s));
    QVERIFY(!find(*menu, u"Listen"_s)->isEnabled());
    QVERIFY(!find(*menu, u"Join the call"_s)->isEnabled());
    QVERIFY(!find(*menu, u"Join the call"_s)->toolTip().isEmpty());
    m_kit->setLink(ConnectionState::Reconnecting);
    const std::unique_ptr<QMenu> down(panel->menuFor(lucia, nullptr));
    QVERIFY(!find(*down, u"Log out of Sales line"_s)->isEnabled());
}

void TestSidePanels::agentsMenuSetsTheRank()
{
    auto *panel = show(new AgentsPanel(m_kit->desk, m_kit->theme, nullptr));
    const QueueAgentId lucia = queueAgentId(m_kit->queueId(u"802"_s), m_kit->extensionId(u"234"_s));
    const auto ranked = [&](int rank) {
        QueueAgent agent = *m_kit->board.agent(lucia);
        agent.penalty = rank;
        m_kit->tell({ upserted(agent) });
        return std::unique_ptr<QMenu>(panel->menuFor(lucia, nullptr));
    };
    const auto last = [this] { return *m_kit->pbx.commands().last().as<Command::QueuePenalty>(); };
    std::unique_ptr<QMenu> menu = ranked(0);
    const QString text = row(3).data(Qt::AccessibleTextRole).toString();
    QVERIFY(!text.contains("Rank"_L1));
    QVERIFY(row(3).data(Qt::ToolTipRole).toString().isEmpty());
    QMenu *ranks = find(*menu, u"Rank: 0, asked first"_s)->menu();
    QVERIFY(find(*ranks, u"0, asked first"_s)->isChecked());
    find(*ranks, u"0, asked first"_s)->trigger(); // so already
    QVERIFY(m_kit->pbx.commands().isEmpty());
    find(*ranks, u"3"_s)->trigger();
    QCOMPARE(last().queue, m_kit->queueId(u"802"_s));
    QCOMPARE(last().agent, m_kit->extensionId(u"234"_s));
    QCOMPARE(last().penalty, 3);

    menu = ranked(12);
    QCOMPARE(row(3).data(Qt::ToolTipRole).toString(), u"Rank 12: asked when nobody with a lower rank is free"_s);
    QVERIFY(row(3).data(Qt::AccessibleTextRole).toString().contains(row(3).data(Qt::ToolTipRole).toString()));
    ranks = find(*menu, u"Rank: 12"_s)->menu();
    QVERIFY(find(*ranks, u"12"_s)->isChecked());
    find(*ranks, u"Another rank…"_s)->trigger();
    menu.reset(); // it closes while the question is open
    QPointer<QInputDialog> dialog = panel->window()->findChild<QInputDialog *>(u"rankDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->intValue(), 12);
    QVERIFY(dialog->labelText().contains(u"Lucía Romero"_s));
    dialog->setIntValue(7);
    dialog->accept();
    QCOMPARE(last().penalty, 7);
    QTRY_VERIFY(!dialog);
    while (m_kit->pbx.hasUnsettled())
        m_kit->pbx.settle();

    // Who is logged out has none; who may not reads why; a PBX without ranks shows nothing.
    QueueAgent out = *m_kit->board.agent(lucia);
    out.loggedIn = false;
    m_kit->tell({ upserted(out) });
    QVERIFY(row(3).data(Qt::ToolTipRole).toString().isEmpty());
    menu.reset(panel->menuFor(lucia, nullptr));
    QVERIFY(!find(*menu, u"Rank: 12"_s)->isEnabled());
    QCOMPARE(find(*menu, u"Rank: 12"_s)->toolTip(), u"Lucía Romero is not logged in to this queue."_s);
    Capabilities can = m_kit->pbx.capabilities();
    can.addUnavailable(Capability::QueuePenalty, u"Your login may not."_s);
    m_kit->pbx.setCapabilities(can);
    menu = ranked(1);
    QVERIFY(!find(*menu, u"Rank: 1"_s)->isEnabled());
    QCOMPARE(find(*menu, u"Rank: 1"_s)->toolTip(), u"Your login may not."_s);
    can.remove(Capability::QueuePenalty);
    m_kit->pbx.setCapabilities(can);
    menu = ranked(1);
    QVERIFY(!find(*menu, u"Rank: 1"_s));
}

QTEST_MAIN(TestSidePanels)
#include "tst_sidepanels.moc"
