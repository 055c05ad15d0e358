// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/ipcortex/ipcortexface.h"

/// The part of IpcortexFace that says the truth with the PABX's own ids.
namespace Cordboard {

using namespace Qt::StringLiterals;

StateStore IpcortexFace::truth(const StateStore &office) const
{
    AccountId account;
    const auto legId = [this](const LegId &leg) {
        const SimLeg *told = m_office.leg(leg.local());
        return told ? LegId(leg.account(), IpcxNodes::deviceOf(*told) + u'/' + leg.local()) : leg;
    };
    QList<Extension> people = office.table<Extension>().values();
    QList<Call> calls;
    for (Call call : office.table<Call>()) {
        account = call.id.account();
        // Nobody listens in at such a PABX.
        call.legs.removeIf([](const Leg &leg) { return leg.monitoring != BargeMode::None; });
        for (Leg &leg : call.legs)
            leg.id = legId(leg.id);
        calls.append(call);
    }
    for (const Extension &person : std::as_const(people))
        account = person.id.account();
    QList<ParkSlot> parks = office.table<ParkSlot>().values();
    for (ParkSlot &park : parks)
        park.leg = park.leg.isEmpty() ? park.leg : legId(park.leg);
    QList<Mailbox> mailboxes = office.table<Mailbox>().values();
    for (Mailbox &mailbox : mailboxes)
        mailbox.id = { mailbox.id.account(), mailbox.id.local() + "@default"_L1 };
    QList<Conference> conferences = office.table<Conference>().values();
    for (Conference &conference : conferences)
        for (ConferenceMember &member : conference.members)
            member.leg = legId(member.leg);
    // One flow is the company's night mode; others do not exist at such a PABX.
    QList<Flow> flows;
    if (!m_office.flows().isEmpty()) {
        const SimFlow &flow = m_office.flows().first();
        Flow night;
        night.id = { account, u"default/0"_s };
        night.name = flow.config.name;
        night.choices = { u"day"_s, u"night"_s };
        night.value = flow.value == flow.config.choices.value(0) ? u"day"_s : u"night"_s;
        flows.append(night);
    }
    StateStore truth;
    truth.apply(QList<Change> { snapshot(account, people), snapshot(account, calls), snapshot(account, parks),
        snapshot(account, office.table<Queue>().values()), snapshot(account, office.table<QueueAgent>().values()),
        snapshot(account, office.table<SharedLine>().values()), snapshot(account, mailboxes), snapshot(account, flows),
        snapshot(account, conferences), snapshot(account, office.table<WakeUpCall>().values()) });
    return truth;
}

} // namespace Cordboard
