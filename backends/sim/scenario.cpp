// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/scenario.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

Scenario::Scenario(Office &office, Kind kind, const Options &options)
    : m_office(office), m_kind(kind), m_options(options), m_alive(std::make_shared<bool>(true))
{
}

Scenario::~Scenario()
{
    stop();
    *m_alive = false;
}

std::optional<Scenario::Kind> Scenario::kindFromWord(const QString &word)
{
    if (word == u"quiet")
        return Kind::Quiet;
    if (word == u"busy-morning")
        return Kind::BusyMorning;
    if (word == u"storm")
        return Kind::Storm;
    return {};
}

void Scenario::start()
{
    if (m_running || m_office.people().isEmpty())
        return;
    m_running = true;
    m_startedAt = m_office.now();
    m_eventsAtStart = m_office.eventCount();
    if (m_kind != Kind::Storm)
        m_office.addListener(this);
    scheduleTick(m_kind == Kind::Storm ? 10 : 1'000);
}

void Scenario::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_office.cancel(m_tick);
    m_office.removeListener(this);
}

void Scenario::scheduleTick(qint64 ms)
{
    m_tick = m_office.at(m_office.now() + ms, [this] { tick(); });
}

void Scenario::tick()
{
    Prng &random = m_office.random();
    switch (m_kind) {
    case Kind::Storm:
        stormTick();
        return scheduleTick(10);
    case Kind::Quiet:
        morning();
        return scheduleTick(random.between(8'000, 20'000));
    case Kind::BusyMorning:
        morning();
        return scheduleTick(random.between(1'000, 3'000));
    }
}

void Scenario::later(int fromMs, int toMs, std::function<void()> action)
{
    m_office.at(m_office.now() + m_office.random().between(fromMs, toMs), [this, alive = m_alive, action = std::move(action)] {
        if (*alive && m_running)
            action();
    });
}

bool Scenario::free(const QString &number) const
{
    const SimPerson *p = m_office.person(number);
    return p && p->registered && !p->config.pagingGroup && !p->dnd && p->legs.isEmpty() && !m_options.handsOff.contains(number);
}

QString Scenario::idlePerson()
{
    for (int attempt = 0; attempt < 6; ++attempt)
        if (const QString &number = m_office.random().pick(m_office.people()); free(number))
            return number;
    return {};
}

QString Scenario::talkingPerson()
{
    while (!m_talking.isEmpty()) {
        const int i = m_office.random().below(m_talking.size());
        const SimLeg *leg = m_office.activeLegOf(m_talking.at(i));
        if (leg && leg->state == LineState::Talking)
            return m_talking.at(i);
        m_talking.swapItemsAt(i, m_talking.size() - 1);
        m_talking.removeLast();
    }
    return {};
}

void Scenario::morning()
{
    const int dice = m_office.random().below(100);
    if (dice < 38)
        callerArrives();
    else if (dice < 66)
        colleagueDials();
    else if (dice < 76)
        somebodyTransfers();
    else if (dice < 84)
        somebodyParks();
    else
        habitChanges();
}

void Scenario::callerArrives()
{
    Prng &random = m_office.random();
    const OfficeConfig &config = m_office.config();
    if (config.callers.isEmpty())
        return;
    const CallerConfig &caller = random.pick(config.callers);
    Office::InboundOptions options;
    options.name = caller.name;
    options.patienceMs = caller.patienceMs;
    options.offerMs = m_options.offerMs;
    QString to;
    const int crowd = m_kind == Kind::Quiet ? 2 : 4;
    if (!m_office.queues().isEmpty() && random.chance(70)) {
        // The main number gets every second one, but never more than one person can look after.
        const SimQueue &queue = random.chance(50) ? m_office.queues().first() : random.pick(m_office.queues());
        if (queue.waiting.size() >= crowd)
            return;
        to = queue.config.number;
        for (const DidConfig &did : config.dids)
            if (did.to == to)
                to = did.number;
    } else {
        to = idlePerson();
    }
    if (!to.isEmpty())
        (void)m_office.inbound(caller.number, to, options);
}

void Scenario::colleagueDials()
{
    const QString from = idlePerson();
    const QString to = m_office.random().chance(85) ? idlePerson() : u"01632 960%1"_s.arg(m_office.random().between(100, 999));
    if (!from.isEmpty() && !to.isEmpty() && from != to)
        (void)m_office.phoneDial(from, to);
}

void Scenario::somebodyTransfers()
{
    const QString from = talkingPerson();
    const QString to = idlePerson();
    const SimLeg *leg = m_office.activeLegOf(from);
    if (!leg || to.isEmpty())
        return;
    if (m_office.random().chance(50)) {
        (void)m_office.blindTransfer(leg->id, to);
        return;
    }
    const QString id = leg->id;
    if (!m_office.attendedTransfer(id, to))
        return;
    // Speaks with the colleague, then hands over, or takes the caller back.
    later(8'000, 18'000, [this, id] {
        if (m_office.random().chance(75))
            (void)m_office.completeTransfer(id);
        else
            (void)m_office.cancelTransfer(id);
    });
}

void Scenario::somebodyParks()
{
    const QString from = talkingPerson();
    const SimLeg *leg = m_office.activeLegOf(from);
    if (!leg)
        return;
    const auto slot = m_office.parkCall(leg->id, {});
    if (!slot)
        return;
    later(12'000, 55'000, [this, slot = *slot] {
        const SimPark *park = m_office.park(slot);
        const QString by = idlePerson();
        // What the real operator has parked is his to fetch.
        if (park && !park->call.isEmpty() && !by.isEmpty() && !m_options.handsOff.contains(park->parkedBy))
            (void)m_office.phoneDial(by, slot);
    });
}

void Scenario::habitChanges()
{
    Prng &random = m_office.random();
    const QString &number = random.pick(m_office.people());
    const SimPerson *p = m_office.person(number);
    if (m_options.handsOff.contains(number))
        return;
    static constexpr std::array words { Presence::Available, Presence::Available, Presence::Available, Presence::Away, Presence::Lunch };
    const int dice = random.below(10);
    if (dice < 6) {
        const Presence presence = random.pick(words);
        (void)m_office.setPresence(number, presence, presence == Presence::Away ? u"back in a moment"_s : QString());
    } else if (dice < 8) {
        (void)m_office.setDnd(number, !p->dnd && random.chance(40));
    } else if (!p->registered) {
        (void)m_office.setRegistered(number, true);
    } else if (p->legs.isEmpty() && random.chance(20)) {
        (void)m_office.setRegistered(number, false);
        later(30'000, 240'000, [this, number] { (void)m_office.setRegistered(number, true); });
    }
}

void Scenario::officeEvent(const OfficeEvent &event)
{
    const auto *leg = event.as<LegEvent>();
    if (leg && !leg->user.isEmpty())
        afterAnswer(*leg);
}

void Scenario::afterAnswer(const LegEvent &leg)
{
    if (leg.step == LegStep::Dialled && !m_options.handsOff.contains(leg.user))
        // Nobody listens to ringing for ever.
        later(35'000, 50'000, [this, id = leg.leg] {
            if (const SimLeg *l = m_office.leg(id); l && l->state == LineState::Calling)
                (void)m_office.hangUp(id);
        });
    if (leg.step == LegStep::Answered && m_options.handsOff.contains(leg.user))
        return;
    const bool talks = leg.step == LegStep::Answered || leg.step == LegStep::Connected14;
    if (!talks || m_options.handsOff.contains(leg.user))
        return;
    m_talking.append(leg.user);
    later(15'000, 150'000, [this, id = leg.leg] { (void)m_office.hangUp(id); });
    if (m_office.random().chance(15))
        later(5'000, 12'000, [this, id = leg.leg] {
            if (!m_office.hold(id))
                return;
            later(6'000, 30'000, [this, id] { (void)m_office.unhold(id); });
        });
}

} // namespace Cordboard
