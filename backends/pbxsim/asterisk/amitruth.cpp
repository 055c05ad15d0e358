// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The office's truth under the names that the manager interface gives to calls, channels, queues and switches.
#include "backends/pbxsim/asterisk/amiface.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

StateStore AmiFace::truth(const StateStore &office) const
{
    StateStore truth;
    const auto callId = [this](const CallId &id) { return id.isEmpty() ? id : CallId(id.account(), m_book->linkedid(id.local())); };
    const auto legId = [this](const LegId &id) { return id.isEmpty() ? id : LegId(id.account(), m_book->uniqueid(id.local())); };
    for (Extension e : office.table<Extension>()) {
        // What no hint, device, presence or mailbox tells.
        e.group.clear();
        e.role.clear();
        e.mobile.clear();
        if (e.voicemailNew < 0)
            e.email.clear();
        truth.apply(upserted(e));
    }
    for (Call c : office.table<Call>()) {
        for (Leg &leg : c.legs) {
            leg.id = legId(leg.id);
            if (!leg.recordingId.isEmpty())
                leg.recordingId += ".wav"_L1;
        }
        c.id = callId(c.id);
        // A Linkedid holds whole seconds.
        c.startedAt = QDateTime::fromSecsSinceEpoch(c.id.local().section(u'.', 0, 0).toLongLong(), QTimeZone::UTC);
        c.line = {};
        c.priority = 0;
        truth.apply(upserted(c));
    }
    for (ParkSlot p : office.table<ParkSlot>()) {
        p.call = callId(p.call);
        p.leg = legId(p.leg);
        truth.apply(upserted(p));
    }
    for (Queue q : office.table<Queue>()) {
        q.name = q.number; // the manager interface knows a queue by one name only
        for (QueueCaller &caller : q.waiting)
            caller.call = callId(caller.call);
        truth.apply(upserted(q));
    }
    for (QueueAgent a : office.table<QueueAgent>()) {
        if (!a.loggedIn)
            continue; // nobody's member
        if (a.state == AgentState::WrapUp)
            a.state = AgentState::Idle;
        truth.apply(upserted(a));
    }
    for (Mailbox m : office.table<Mailbox>()) {
        m.id = { m.id.account(), m.id.local() + "@default"_L1 };
        m.saved = -1;
        truth.apply(upserted(m));
    }
    for (Flow f : office.table<Flow>()) {
        f.name = AmiNews::flowDevice(f.number).mid(7);
        truth.apply(upserted(f));
    }
    for (Conference c : office.table<Conference>()) {
        if (c.members.isEmpty())
            continue; // a room exists while somebody is in it
        c.name = c.number;
        for (ConferenceMember &member : c.members)
            member.leg = legId(member.leg);
        truth.apply(upserted(c));
    }
    return truth;
}

} // namespace Cordboard
