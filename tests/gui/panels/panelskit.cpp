// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/panels/panelskit.h"

#include "views/dnd/callmime.h"
#include "views/panels/panellist.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEnterEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Cordboard {

PanelsKit::PanelsKit()
    : drag(
          [this](const DragPayload &payload, const DropTarget &target, TransferMode mode) {
              return dropVerdict(board, payload, target, mode, clock.now());
          },
          theme)
{
    takeNext.setShortcut(Qt::Key_F8);
    takeNext.setObjectName("take-next"_L1);
    fetchLongest.setShortcut(Qt::Key_F5);
    bringBack.setShortcut(Qt::CTRL | Qt::Key_Z);
    fetchBack.setShortcut(Qt::Key_F7);
    takeNext.setIcon(theme.icon(u"action-next"_s));
    theme.setMode(ThemeMode::Light);
    theme.setReducedMotion(true);
    theme.apply(*qApp);
    setLink(ConnectionState::Online);
    board.addBackend(&pbx, Account { .id = account, .backend = u"fake"_s, .name = u"Head office"_s });
}

void PanelsKit::tell(const QList<Change> &changes)
{
    pbx.tell(changes);
    board.flushNow();
}

void PanelsKit::pass(qint64 seconds)
{
    clock.advance(seconds * 1000);
    board.secondTick()->beat();
}

void PanelsKit::setLink(ConnectionState state)
{
    ConnectionInfo info;
    info.state = state;
    info.since = clock.now();
    info.lastHeard = clock.now();
    pbx.setConnection(info);
}

Extension PanelsKit::extension(const QString &number, const QString &name) const
{
    Extension e;
    e.id = extensionId(number);
    e.number = number;
    e.name = name;
    return e;
}

Queue PanelsKit::queue(const QString &number, const QString &name) const
{
    Queue q;
    q.id = queueId(number);
    q.number = number;
    q.name = name;
    q.serviceLevelSeconds = 20;
    q.serviceLevelPercent = 94;
    return q;
}

Call PanelsKit::queued(const QString &id, const QString &name, const QString &number, const QueueId &queue, qint64 seconds,
    int priority) const
{
    Call call;
    call.id = callId(id);
    call.direction = Direction::Inbound;
    call.state = CallState::Queued;
    call.queue = queue;
    call.startedAt = ago(seconds);
    call.priority = priority;
    Leg caller;
    caller.id = { account, id + u"-a"_s };
    caller.number = number;
    caller.name = name;
    caller.role = LegRole::Caller;
    caller.state = LineState::Talking;
    caller.since = call.startedAt;
    call.legs = { caller };
    return call;
}

Queue PanelsKit::filled(Queue queue, const QList<Call> &calls) const
{
    for (const Call &call : calls)
        queue.waiting.append({ call.id, call.legs.first().number, call.legs.first().name, call.startedAt });
    return queue;
}

Call PanelsKit::withOther(
    const QString &id, const QString &name, const ExtensionId &other, LineState state, qint64 seconds) const
{
    Call call = queued(id, name, u"+44 1632 960 111"_s, {}, seconds);
    call.did = u"Main number"_s;
    call.state = state == LineState::Ringing ? CallState::Ringing : state == LineState::Held ? CallState::Held : CallState::Talking;
    Leg leg;
    leg.id = { account, id + u"-b"_s };
    leg.extension = other;
    leg.number = other.local();
    leg.role = LegRole::Callee;
    leg.state = state;
    leg.since = call.startedAt;
    call.legs.append(leg);
    return call;
}

Call PanelsKit::withOperator(const QString &id, const QString &name, LineState own, qint64 seconds) const
{
    return withOther(id, name, pbx.session().self, own, seconds);
}

ParkSlot PanelsKit::slot(const QString &number) const
{
    ParkSlot s;
    s.id = slotId(number);
    s.number = number;
    return s;
}

ParkSlot PanelsKit::taken(
    const QString &number, const QString &name, const ExtensionId &by, qint64 seconds, qint64 returnsIn) const
{
    ParkSlot s = slot(number);
    s.occupied = true;
    s.call = callId(u"parked-"_s + number);
    s.callerName = name;
    s.callerNumber = u"+44 1632 960 222"_s;
    s.parkedBy = by;
    s.since = ago(seconds);
    s.returnsAt = clock.now().addSecs(returnsIn);
    return s;
}

Cdr PanelsKit::cdr(const QString &id, Direction direction, const QString &name, const QString &number, qint64 secondsAgo,
    int talked) const
{
    Cdr c;
    c.id = { account, id };
    c.direction = direction;
    c.disposition = talked > 0 ? Disposition::Answered : Disposition::Missed;
    const bool out = direction == Direction::Outbound;
    (out ? c.calleeName : c.callerName) = name;
    (out ? c.calleeNumber : c.callerNumber) = number;
    (out ? c.callerName : c.calleeName) = talked > 0 ? u"Anna Bergmann"_s : QString();
    c.queue = u"Sales line"_s;
    c.startedAt = ago(secondsAgo);
    c.endedAt = c.startedAt.addSecs(20 + talked);
    if (talked > 0)
        c.answeredAt = c.startedAt.addSecs(20);
    return c;
}

void PanelsKit::tellOffice()
{
    const QList<QPair<QString, QString>> people { { u"1000"_s, u"Mia Holt"_s }, { u"214"_s, u"Anna Bergmann"_s },
        { u"231"_s, u"Priya Nair"_s }, { u"234"_s, u"Lucía Romero"_s }, { u"307"_s, u"Ines Carvalho"_s },
        { u"311"_s, u"Helen Marsh"_s } };
    QList<Change> changes;
    for (const auto &[number, name] : people)
        changes << upserted(extension(number, name));
    const QStringList queues { u"Main number"_s, u"Sales line"_s, u"Service hotline"_s, u"Spare parts"_s, u"Deutsch"_s };
    for (int i = 0; i < queues.size(); ++i)
        changes << upserted(queue(QString::number(801 + i), queues.at(i)));
    for (int i = 0; i < 6; ++i)
        changes << upserted(slot(QString::number(701 + i)));
    const auto agent = [this](const QString &number, const QString &queue, AgentState state) {
        QueueAgent a;
        a.queue = queueId(queue);
        a.extension = extensionId(number);
        a.id = queueAgentId(a.queue, a.extension);
        a.loggedIn = true;
        a.state = state;
        a.since = ago(182);
        return a;
    };
    QueueAgent paused = agent(u"307"_s, u"801"_s, AgentState::Idle);
    paused.paused = true;
    paused.pauseReason = u"lunch"_s;
    QueueAgent out = agent(u"311"_s, u"802"_s, AgentState::Unknown);
    out.loggedIn = false;
    changes << upserted(agent(u"214"_s, u"801"_s, AgentState::Idle)) << upserted(agent(u"231"_s, u"801"_s, AgentState::Ringing))
            << upserted(agent(u"234"_s, u"802"_s, AgentState::Talking)) << upserted(paused) << upserted(out);
    tell(changes);
}

void enter(PanelList &list)
{
    const QPointF middle = list.viewport()->rect().center();
    QEnterEvent event(middle, middle, list.viewport()->mapToGlobal(middle));
    QApplication::sendEvent(list.viewport(), &event);
}

void leave(PanelList &list)
{
    QEvent event(QEvent::Leave);
    QApplication::sendEvent(list.viewport(), &event);
}

bool dropOn(PanelList &list, int row, const DragPayload &payload)
{
    const std::unique_ptr<QMimeData> data = encodeDrag(payload);
    const QPoint middle = list.visualRect(list.model()->index(row, 0)).center();
    QDragEnterEvent entered(middle, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list.viewport(), &entered);
    QDragMoveEvent moved(middle, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list.viewport(), &moved);
    if (!moved.isAccepted())
        return false;
    QDropEvent dropped(middle, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list.viewport(), &dropped);
    return dropped.isAccepted();
}

} // namespace Cordboard
