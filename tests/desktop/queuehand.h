// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/desk/deskoffice.h"

namespace Cordboard {

/// Callers who come to the office's queue, and calls that end there or elsewhere.
class QueueHand
{
public:
    void enter(DeskOffice &office, const QString &id, const QString &name)
    {
        Call call = office.inbound(id, LineState::Talking, CallState::Queued);
        call.legs.removeLast();
        call.legs[0].name = name;
        call.queue = QueueId(office.account, QStringLiteral("6700"));
        m_waiting.append({ call.id, call.legs[0].number, name, office.clock.now() });
        office.tell({ upserted(call), upserted(queue(office)) });
    }
    void end(DeskOffice &office, const QString &id)
    {
        m_waiting.removeIf([&](const QueueCaller &caller) { return caller.call == office.callId(id); });
        office.tell({ removed<Call>(office.callId(id)), upserted(queue(office)) });
    }

private:
    Queue queue(DeskOffice &office) const
    {
        Queue queue = *office.board.queue(QueueId(office.account, QStringLiteral("6700")));
        queue.waiting = m_waiting;
        return queue;
    }
    QList<QueueCaller> m_waiting;
};

} // namespace Cordboard
