// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/command.h"
#include "backends/api/pbxerror.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace Cordboard {

/// One wish that was sent, and what became of it.
struct CommandRecord
{
    enum class State { Pending, Done, Failed };

    quint64 serial = 0; ///< counts up from 1; 0: no record
    CallCommand command;
    QDateTime startedAt; ///< UTC
    QDateTime settledAt; ///< UTC; invalid while Pending
    State state = State::Pending;
    PbxError error; ///< why, in Failed
};

/// The entities that a command is about: their rows show it as pending.
struct CommandSubjects
{
    QList<CallId> calls;
    QList<ExtensionId> extensions;
    QList<ParkSlotId> parkSlots;
    QList<QueueId> queues;
    QList<LineId> lines;
    QList<FlowId> flows;
    QList<ConferenceId> conferences;
};
CommandSubjects subjectsOf(const CallCommand &command);

/// What was asked for lately, and which of it still waits for an answer.
class CommandLog
{
public:
    static constexpr qsizetype Kept = 50; ///< records; pending ones are kept besides

    const CommandRecord &start(const CallCommand &command, const QDateTime &now);
    /// nullptr: no such record is pending.
    const CommandRecord *settle(quint64 serial, const std::optional<PbxError> &error, const QDateTime &now);

    /// Newest last.
    const QList<CommandRecord> &records() const { return m_records; }
    /// The pending commands about that entity, oldest first.
    template<class EntityId>
    QList<CommandRecord> pendingFor(const EntityId &id) const
    {
        QList<CommandRecord> found;
        for (quint64 serial : m_pending.value(key(id)))
            if (const CommandRecord *record = find(serial))
                found.append(*record);
        return found;
    }
    /// When the oldest pending command about that entity was given; invalid: none.
    template<class EntityId>
    QDateTime pendingSince(const EntityId &id) const
    {
        if (m_pending.isEmpty())
            return {};
        const QList<quint64> serials = m_pending.value(key(id));
        const CommandRecord *record = serials.isEmpty() ? nullptr : find(serials.first());
        return record ? record->startedAt : QDateTime();
    }

private:
    // One table for all kinds of ids: the letter keeps a call and an extension of one name apart.
    using Key = QPair<char, QPair<AccountId, QString>>;
    static Key key(const CallId &id) { return { 'c', { id.account(), id.local() } }; }
    static Key key(const ExtensionId &id) { return { 'e', { id.account(), id.local() } }; }
    static Key key(const ParkSlotId &id) { return { 'p', { id.account(), id.local() } }; }
    static Key key(const QueueId &id) { return { 'q', { id.account(), id.local() } }; }
    static Key key(const LineId &id) { return { 'l', { id.account(), id.local() } }; }
    static Key key(const FlowId &id) { return { 'f', { id.account(), id.local() } }; }
    static Key key(const ConferenceId &id) { return { 'n', { id.account(), id.local() } }; }
    template<class EntityId>
    static Key key(const EntityId &) { return {}; } // no command is about this kind

    static QList<Key> keysOf(const CallCommand &command);
    const CommandRecord *find(quint64 serial) const;
    void trim();

    QList<CommandRecord> m_records;
    QHash<Key, QList<quint64>> m_pending;
    quint64 m_lastSerial = 0;
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::CommandRecord)
