// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resolver.h"

#include <algorithm>

namespace Cordboard {

std::optional<Resolver::Part> Resolver::part(const QString &word) const
{
    if (const Call *byId = m_state.find<Call>(call(word)))
        return Part { byId->id, {} };
    const ExtensionId who = extension(word);
    std::optional<Part> found;
    for (const Call &candidate : m_state.table<Call>()) {
        for (const Leg &each : candidate.legs) {
            if (each.id.local() == word)
                return Part { candidate.id, each.id };
            if (each.extension == who && (!found || candidate.id < found->call))
                found = Part { candidate.id, each.id };
        }
    }
    return found;
}

std::optional<Resolver::Part> Resolver::own(const QList<LineState> &states) const
{
    const Call *best = nullptr;
    qsizetype bestRank = states.size();
    for (const Call &candidate : m_state.table<Call>()) {
        for (const Leg &each : candidate.legs) {
            const qsizetype rank = states.indexOf(each.state);
            if (each.extension != m_session.self || each.extension.isEmpty() || rank < 0)
                continue;
            const auto key = [](const Call &c) { return std::pair(c.startedAt, c.id.local()); };
            if (!best || rank < bestRank || (rank == bestRank && key(candidate) < key(*best))) {
                best = &candidate;
                bestRank = rank;
            }
        }
    }
    if (!best)
        return std::nullopt;
    return Part { best->id, {} };
}

template<class T>
IdOf<T> Resolver::byIdOrNumber(const QString &word) const
{
    const IdOf<T> id(m_account, word);
    if (m_state.find<T>(id))
        return id;
    for (const T &row : m_state.table<T>()) {
        if constexpr (requires { row.number; }) {
            if (row.number == word)
                return row.id;
        }
        if constexpr (requires { row.name; }) {
            if (row.name == word)
                return row.id;
        }
    }
    return id; // the PBX may know what it has not told
}

ExtensionId Resolver::extension(const QString &word) const
{
    return word.isEmpty() ? m_session.self : byIdOrNumber<Extension>(word);
}

QueueId Resolver::queue(const QString &word) const
{
    return byIdOrNumber<Queue>(word);
}

ParkSlotId Resolver::slot(const QString &word) const
{
    return byIdOrNumber<ParkSlot>(word);
}

LineId Resolver::line(const QString &word) const
{
    return byIdOrNumber<SharedLine>(word);
}

FlowId Resolver::flow(const QString &word) const
{
    return byIdOrNumber<Flow>(word);
}

ConferenceId Resolver::conference(const QString &word) const
{
    return byIdOrNumber<Conference>(word);
}

} // namespace Cordboard
