// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/scenario.h"

/// The part of Scenario that only wants many events of every kind.
namespace Cordboard {

namespace {

/// Steps without an event in one tick before giving up: an office in which nobody can do anything must not hang.
constexpr int maxIdleSteps = 500;
constexpr int maxBusyPeople = 400;

} // namespace

void Scenario::stormTick()
{
    const double elapsed = double(m_office.now() - m_startedAt) / 1000.0;
    const quint64 wanted = m_eventsAtStart + quint64(elapsed * m_options.eventsPerSecond);
    int idle = 0;
    while (m_office.eventCount() < wanted && idle < maxIdleSteps) {
        const quint64 before = m_office.eventCount();
        stormStep();
        idle = m_office.eventCount() == before ? idle + 1 : 0;
    }
}

void Scenario::stormStep()
{
    Prng &random = m_office.random();
    const int crowd = std::min(maxBusyPeople, int(m_office.people().size() / 2) + 1);
    if (m_talking.isEmpty() || (m_talking.size() < crowd && random.chance(30)))
        return stormCall();
    if (random.chance(4)) {
        const QString &number = random.pick(m_office.people());
        const SimPerson *p = m_office.person(number);
        if (m_options.handsOff.contains(number))
            return;
        switch (random.below(4)) {
        case 0:
            (void)m_office.setDnd(number, !p->dnd && random.chance(30));
            return;
        case 1:
            (void)m_office.setRegistered(number, !p->registered || random.chance(80));
            return;
        case 2:
            (void)m_office.setPresence(number, random.chance(60) ? Presence::Available : Presence::Away, {});
            return;
        default:
            (void)m_office.setForwarding(number, { {}, {}, random.chance(20) ? random.pick(m_office.people()) : QString() });
            return;
        }
    }
    const int i = random.below(m_talking.size());
    if (!m_office.activeLegOf(m_talking.at(i))) {
        m_talking.swapItemsAt(i, m_talking.size() - 1);
        m_talking.removeLast();
        return;
    }
    stormHand(m_talking.at(i));
}

void Scenario::stormCall()
{
    Prng &random = m_office.random();
    const QString from = idlePerson();
    const QString to = idlePerson();
    const OfficeConfig &config = m_office.config();
    const int dice = random.below(100);
    if (dice < 25 && !config.callers.isEmpty() && !to.isEmpty()) {
        (void)m_office.inbound(random.pick(config.callers).number, to);
        m_talking.append(to);
    } else if (dice < 35 && !config.callers.isEmpty() && !m_office.queues().isEmpty()) {
        Office::InboundOptions options;
        options.patienceMs = random.between(1'000, 20'000);
        const SimQueue &queue = random.pick(m_office.queues());
        const QStringList waiting = queue.waiting;
        if (waiting.size() < 20)
            (void)m_office.inbound(random.pick(config.callers).number, queue.config.number, options);
        for (const SimAgent &agent : queue.agents)
            if (!m_talking.contains(agent.extension) && !m_options.handsOff.contains(agent.extension))
                m_talking.append(agent.extension);
    } else if (!from.isEmpty() && !to.isEmpty() && from != to) {
        const bool command = random.chance(30);
        (void)(command ? m_office.dial(from, to) : m_office.phoneDial(from, to));
        m_talking.append(from);
        m_talking.append(to);
    }
}

void Scenario::stormHand(const QString &user)
{
    Prng &random = m_office.random();
    const SimLeg *leg = m_office.activeLegOf(user);
    const QString id = leg->id;
    const int dice = random.below(100);
    const SimCall *call = m_office.call(leg->call);
    const bool transfers = call && call->transfer && call->transfer->by == id;
    switch (leg->state) {
    case LineState::Ringing:
        (void)(dice < 80 ? m_office.answer(id) : m_office.hangUp(id));
        break;
    case LineState::Calling:
        if (dice < 8)
            (void)m_office.hangUp(id);
        break;
    case LineState::Held:
        if (transfers && dice < 90)
            (void)(dice < 30 ? m_office.completeTransfer(id) : dice < 60 ? m_office.cancelTransfer(id) : m_office.threeWay(id));
        else if (!transfers)
            (void)(dice < 80 ? m_office.unhold(id) : m_office.hangUp(id));
        break;
    case LineState::Talking: {
        const QString other = idlePerson();
        if (dice < 25)
            (void)m_office.hold(id);
        else if (dice < 35)
            (void)m_office.parkCall(id, {});
        else if (dice < 45 && !other.isEmpty())
            (void)m_office.blindTransfer(id, other);
        else if (dice < 60 && !other.isEmpty())
            (void)m_office.attendedTransfer(id, other);
        else if (dice < 70)
            (void)m_office.setRecording(id, leg->recording == RecordingState::On ? RecordingState::Off : RecordingState::On);
        else if (dice < 75)
            (void)m_office.mute(id, !leg->muted);
        else
            (void)m_office.hangUp(id);
        if (dice >= 35 && dice < 60 && !other.isEmpty())
            m_talking.append(other);
        break;
    }
    case LineState::Parked:
        if (call && !call->park.isEmpty()) {
            const QString other = idlePerson();
            if (dice >= 70 || other.isEmpty()) {
                (void)m_office.hangUp(id);
            } else {
                (void)m_office.phoneDial(other, QString(call->park));
                m_talking.append(other);
            }
        }
        break;
    default:
        break;
    }
    // Callers from outside who are parked wait for somebody too.
    if (dice < 3)
        for (const SimPark &slot : m_office.parks())
            if (!slot.call.isEmpty()) {
                if (const QString other = idlePerson(); !other.isEmpty()) {
                    m_talking.append(other);
                    (void)m_office.phoneDial(other, QString(slot.number));
                }
                break;
            }
}

} // namespace Cordboard
