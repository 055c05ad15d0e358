// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/clock.h"
#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"
#include "tests/shared/fakebackend.h"
#include "views/dnd/dragsession.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QObject>

class QDropEvent;

namespace Cordboard {

class PanelList;

/// A desk on a switchboard whose PBX the test plays, with a clock that stands still.
class PanelsKit final : public QObject
{
public:
    PanelsKit();

    AccountId account { QStringLiteral("head") };
    ManualClock clock { QDateTime({ 2026, 3, 2 }, { 8, 41, 7 }, QTimeZone::UTC) };
    Switchboard board { clock };
    FakeBackend pbx { account };
    WaitingModel waiting { &board };
    OperatorDesk desk { board, waiting, clock };
    Theme theme;
    DragSession drag;
    QAction takeNext { QStringLiteral("Take next") };
    QAction fetchLongest { QStringLiteral("Fetch longest") };
    QAction bringBack { QStringLiteral("Bring back") };
    QAction fetchBack { QStringLiteral("Fetch back") };

    void tell(const QList<Change> &changes);
    /// Moves the clock and beats the tick.
    void pass(qint64 seconds);
    void setLink(ConnectionState state);

    QDateTime ago(qint64 seconds) const { return clock.now().addSecs(-seconds); }
    ExtensionId extensionId(const QString &number) const { return { account, number }; }
    CallId callId(const QString &local) const { return { account, local }; }
    ParkSlotId slotId(const QString &number) const { return { account, number }; }
    QueueId queueId(const QString &number) const { return { account, number }; }

    Extension extension(const QString &number, const QString &name) const;
    Queue queue(const QString &number, const QString &name) const;
    /// An outside caller who waits in a queue.
    Call queued(const QString &id, const QString &name, const QString &number, const QueueId &queue, qint64 seconds,
        int priority = 0) const;
    /// The queue with these calls waiting in it.
    Queue filled(Queue queue, const QList<Call> &calls) const;
    /// A call between an outside caller and the operator, whose leg is in `own`.
    Call withOperator(const QString &id, const QString &name, LineState own, qint64 seconds) const;
    /// A call between an outside caller and somebody else, whose leg is in `state`.
    Call withOther(const QString &id, const QString &name, const ExtensionId &other, LineState state, qint64 seconds) const;
    ParkSlot slot(const QString &number) const;
    ParkSlot taken(const QString &number, const QString &name, const ExtensionId &by, qint64 seconds, qint64 returnsIn) const;
    Cdr cdr(const QString &id, Direction direction, const QString &name, const QString &number, qint64 secondsAgo,
        int talked) const;

    /// The office of the design's pictures: five queues, six slots, agents.
    void tellOffice();
};

/// The pointer comes into the list, or leaves it.
void enter(PanelList &list);
void leave(PanelList &list);
/// A drop of `payload` on the middle of a row; answers whether it was accepted.
bool dropOn(PanelList &list, int row, const DragPayload &payload);

} // namespace Cordboard
