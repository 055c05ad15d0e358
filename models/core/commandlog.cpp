// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/commandlog.h"

namespace Cordboard {

namespace {

void addTo(CommandSubjects &s, const CallId &id) { s.calls.append(id); }
void addTo(CommandSubjects &s, const ExtensionId &id) { s.extensions.append(id); }
void addTo(CommandSubjects &s, const ParkSlotId &id) { s.parkSlots.append(id); }
void addTo(CommandSubjects &s, const QueueId &id) { s.queues.append(id); }
void addTo(CommandSubjects &s, const LineId &id) { s.lines.append(id); }
void addTo(CommandSubjects &s, const FlowId &id) { s.flows.append(id); }
void addTo(CommandSubjects &s, const ConferenceId &id) { s.conferences.append(id); }

template<class EntityId>
void note(CommandSubjects &subjects, const EntityId &id)
{
    if (!id.isEmpty())
        addTo(subjects, id);
}

} // namespace

CommandSubjects subjectsOf(const CallCommand &command)
{
    CommandSubjects s;
    std::visit(
        [&s](const auto &c) {
            if constexpr (requires { c.call; })
                note(s, c.call);
            if constexpr (requires { c.with; })
                note(s, c.with);
            if constexpr (requires { c.extension; })
                note(s, c.extension);
            if constexpr (requires { c.agent; })
                note(s, c.agent);
            if constexpr (requires { c.mailbox; })
                note(s, c.mailbox);
            if constexpr (requires { c.from; })
                note(s, c.from);
            if constexpr (requires { c.slot; })
                note(s, c.slot);
            if constexpr (requires { c.queue; })
                note(s, c.queue);
            if constexpr (requires { c.line; })
                note(s, c.line);
            if constexpr (requires { c.flow; })
                note(s, c.flow);
            if constexpr (requires { c.conference; })
                note(s, c.conference);
        },
        command.what);
    return s;
}

QList<CommandLog::Key> CommandLog::keysOf(const CallCommand &command)
{
    const CommandSubjects s = subjectsOf(command);
    QList<Key> keys;
    const auto add = [&keys](const auto &ids) {
        for (const auto &id : ids)
            keys.append(key(id));
    };
    add(s.calls);
    add(s.extensions);
    add(s.parkSlots);
    add(s.queues);
    add(s.lines);
    add(s.flows);
    add(s.conferences);
    return keys;
}

const CommandRecord &CommandLog::start(const CallCommand &command, const QDateTime &now)
{
    CommandRecord record;
    record.serial = ++m_lastSerial;
    record.command = command;
    record.startedAt = now;
    m_records.append(record);
    for (const Key &k : keysOf(command))
        m_pending[k].append(record.serial);
    trim();
    return m_records.last();
}

const CommandRecord *CommandLog::settle(quint64 serial, const std::optional<PbxError> &error, const QDateTime &now)
{
    for (CommandRecord &record : m_records) {
        if (record.serial != serial || record.state != CommandRecord::State::Pending)
            continue;
        record.state = error ? CommandRecord::State::Failed : CommandRecord::State::Done;
        record.error = error.value_or(PbxError());
        record.settledAt = now;
        for (const Key &k : keysOf(record.command)) {
            const auto it = m_pending.find(k);
            if (it == m_pending.end())
                continue;
            it->removeOne(serial);
            if (it->isEmpty())
                m_pending.erase(it);
        }
        return &record;
    }
    return nullptr;
}

const CommandRecord *CommandLog::find(quint64 serial) const
{
    const auto it = std::lower_bound(m_records.cbegin(), m_records.cend(), serial,
        [](const CommandRecord &record, quint64 wanted) { return record.serial < wanted; });
    return it != m_records.cend() && it->serial == serial ? &*it : nullptr;
}

void CommandLog::trim()
{
    for (qsizetype i = 0; m_records.size() > Kept && i < m_records.size();) {
        if (m_records[i].state == CommandRecord::State::Pending)
            ++i;
        else
            m_records.removeAt(i);
    }
}

} // namespace Cordboard
