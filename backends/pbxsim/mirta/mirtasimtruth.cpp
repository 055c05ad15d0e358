// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/mirta/mirtaface.h"

/// What the office knows, as this PBX would say it: its ids, times to the second, and no word for wrapping up.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QDateTime toTheSecond(const QDateTime &at)
{
    return at.isValid() ? QDateTime::fromMSecsSinceEpoch(at.toMSecsSinceEpoch() / 1000 * 1000, QTimeZone::UTC) : at;
}

} // namespace

StateStore MirtaFace::truth(const StateStore &office) const
{
    const auto call = [this](const CallId &id) { return id.isEmpty() ? id : CallId(id.account(), m_names.linkedId(id.local())); };
    const auto leg = [this](const LegId &id) { return id.isEmpty() ? id : LegId(id.account(), m_names.uniqueId(id.local())); };
    StateStore truth;
    for (Extension row : office.table<Extension>()) {
        if (row.voicemailNew >= 0)
            row.voicemailNew = m_store.unread(row.number);
        truth.apply(upserted<Extension>(row));
    }
    for (Call row : office.table<Call>()) {
        row.id = call(row.id);
        row.startedAt = toTheSecond(row.startedAt);
        row.answeredAt = toTheSecond(row.answeredAt);
        for (Leg &l : row.legs)
            l.id = leg(l.id);
        truth.apply(upserted<Call>(row));
    }
    for (ParkSlot row : office.table<ParkSlot>()) {
        row.call = call(row.call);
        row.leg = leg(row.leg);
        row.since = toTheSecond(row.since);
        truth.apply(upserted<ParkSlot>(row));
    }
    for (Queue row : office.table<Queue>()) {
        for (QueueCaller &caller : row.waiting) {
            caller.call = call(caller.call);
            caller.since = toTheSecond(caller.since);
        }
        if (const SimQueue *queue = m_office.queue(row.number)) {
            const MirtaSimStore::Figures figures = m_store.figures(*queue);
            row.serviceLevelPercent = figures.percent();
            row.answered = figures.answered;
            row.abandoned = figures.abandoned;
        }
        truth.apply(upserted<Queue>(row));
    }
    for (QueueAgent row : office.table<QueueAgent>()) {
        if (row.state == AgentState::WrapUp)
            row.state = AgentState::Idle;
        truth.apply(upserted<QueueAgent>(row));
    }
    for (SharedLine row : office.table<SharedLine>()) {
        row.call = call(row.call);
        truth.apply(upserted<SharedLine>(row));
    }
    for (Mailbox row : office.table<Mailbox>()) {
        row.newCount = row.unread = m_store.unread(row.id.local());
        row.read = m_store.read(row.id.local());
        truth.apply(upserted<Mailbox>(row));
    }
    for (const Flow &row : office.table<Flow>())
        truth.apply(upserted<Flow>(row));
    for (Conference row : office.table<Conference>()) {
        for (ConferenceMember &member : row.members)
            member.leg = leg(member.leg);
        truth.apply(upserted<Conference>(row));
    }
    for (const WakeUpCall &row : office.table<WakeUpCall>())
        truth.apply(upserted<WakeUpCall>(row));
    return truth;
}

} // namespace Cordboard
