// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "backends/api/desk.h"
#include "backends/api/extension.h"
#include "backends/api/queue.h"

#include <QHash>
#include <QList>

namespace Cordboard {

/// Answers questions across tables without walking them. Told of every row that is replaced, as the old and the new value
/// (nullptr: there was none, there is none now); costs what changed, whatever the size of the tables.
class CrossIndex
{
public:
    void replace(const Call *old, const Call *now);
    void replace(const QueueAgent *old, const QueueAgent *now);
    void replace(const ParkSlot *old, const ParkSlot *now);
    void replace(const Mailbox *old, const Mailbox *now);
    void replace(const Extension *old, const Extension *now);
    /// Tables that nobody asks across.
    template<class T>
    void replace(const T *, const T *)
    {
    }

    QList<CallId> callsOf(const ExtensionId &extension) const { return m_calls.value(extension); }
    QList<QueueAgentId> agentsOf(const QueueId &queue) const { return m_agentsOfQueue.value(queue); }
    QList<QueueAgentId> agentsOf(const ExtensionId &extension) const { return m_agentsOfExtension.value(extension); }
    ParkSlotId parkSlotOf(const CallId &call) const { return m_parkSlots.value(call); }
    MailboxId mailboxOf(const ExtensionId &extension) const { return m_mailboxes.value(extension); }
    ExtensionId extensionByNumber(const AccountId &account, const QString &number) const
    {
        return m_numbers.value({ account, number });
    }

private:
    QHash<ExtensionId, QList<CallId>> m_calls;
    QHash<QueueId, QList<QueueAgentId>> m_agentsOfQueue;
    QHash<ExtensionId, QList<QueueAgentId>> m_agentsOfExtension;
    QHash<CallId, ParkSlotId> m_parkSlots;
    QHash<ExtensionId, MailboxId> m_mailboxes;
    QHash<QPair<AccountId, QString>, ExtensionId> m_numbers;
};

} // namespace Cordboard
