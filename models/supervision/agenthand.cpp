// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervision/agenthand.h"

#include "models/core/switchboard.h"

namespace Cordboard {

namespace {

Capability capabilityOf(AgentHand::Act act)
{
    switch (act) {
    case AgentHand::Act::LogIn:
    case AgentHand::Act::LogOut: return Capability::QueueLogin;
    case AgentHand::Act::Pause:
    case AgentHand::Act::Resume: return Capability::QueuePause;
    case AgentHand::Act::Listen: return Capability::Listen;
    case AgentHand::Act::Whisper: return Capability::Whisper;
    case AgentHand::Act::Barge: break;
    }
    return Capability::Barge;
}

} // namespace

AgentHand::AgentHand(OperatorDesk &desk, const AgentBoardModel &agents, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_agents(agents)
{
}

QStringList AgentHand::pauseReasons() const
{
    QStringList reasons { tr("Break", "reason of an agent's pause"), tr("Lunch", "reason of an agent's pause"), tr("Meeting", "reason of an agent's pause"),
        tr("Paperwork", "reason of an agent's pause") };
    for (const AgentPerson &person : m_agents.people())
        if (!person.pauseReason.isEmpty() && !reasons.contains(person.pauseReason, Qt::CaseInsensitive))
            reasons.append(person.pauseReason);
    return reasons;
}

QString AgentHand::queueName(const QueueId &id) const
{
    const Queue *queue = m_desk.board().queue(id);
    return !queue ? id.local() : queue->name.isEmpty() ? queue->number : queue->name;
}

QList<QueueId> AgentHand::queuesFor(Act act, const AgentPerson &person) const
{
    QList<QueueId> list;
    for (const QueueId &queue : person.queues) {
        const bool in = person.loggedIn.contains(queue);
        const bool paused = person.paused.contains(queue);
        if (act == Act::LogIn ? !in : act == Act::LogOut ? in : act == Act::Pause ? in && !paused : act == Act::Resume && paused)
            list.append(queue);
    }
    return list;
}

QString AgentHand::whyNot(Act act, const AgentPerson &person) const
{
    switch (act) {
    case Act::LogIn: return queuesFor(act, person).isEmpty() ? tr("%1 is logged in everywhere.").arg(person.name) : QString();
    case Act::LogOut: return queuesFor(act, person).isEmpty() ? tr("%1 is not logged in.").arg(person.name) : QString();
    case Act::Pause:
        return person.loggedIn.isEmpty()           ? tr("%1 is not logged in.").arg(person.name)
            : queuesFor(act, person).isEmpty() ? tr("%1 is paused already.").arg(person.name)
                                               : QString();
    case Act::Resume: return queuesFor(act, person).isEmpty() ? tr("%1 is not paused.").arg(person.name) : QString();
    case Act::Listen:
    case Act::Whisper:
    case Act::Barge: break;
    }
    if (m_desk.board().isOwn(person.extension))
        return tr("That is your own phone.");
    if (person.call.isEmpty() || (person.doing != AgentDoing::Talking && person.doing != AgentDoing::Holding))
        return tr("%1 is not in a conversation.").arg(person.name);
    return {};
}

Availability AgentHand::rankAvailability(const ExtensionId &agent, const QueueId &queue) const
{
    const AgentPerson *person = m_agents.find(agent);
    if (!person || !person->queues.contains(queue))
        return { Availability::Kind::Disabled, tr("Choose an agent first.") };
    if (const Availability may = m_desk.availability(agent.account(), Capability::QueuePenalty); !may.enabled())
        return may;
    if (!person->loggedIn.contains(queue))
        return { Availability::Kind::Disabled, tr("%1 is not logged in.").arg(person->name) };
    return { Availability::Kind::Enabled, {} };
}

int AgentHand::rank(const ExtensionId &agent, const QueueId &queue) const
{
    const AgentPerson *person = m_agents.find(agent);
    return person ? person->ranks.value(queue) : 0;
}

void AgentHand::setRank(const ExtensionId &agent, const QueueId &queue, int rank)
{
    const Availability may = rankAvailability(agent, queue);
    if (!may.enabled()) {
        emit m_desk.noticed({ Notice::Level::Warning, may.reason, {}, m_desk.clock().now() });
        return;
    }
    m_desk.request({ agent.account(), Command::QueuePenalty { queue, agent, rank } }, tr("Changing the rank of %1").arg(m_agents.find(agent)->name));
}

Availability AgentHand::availability(Act act, const ExtensionId &agent) const
{
    const AgentPerson *person = m_agents.find(agent);
    if (!person)
        return { Availability::Kind::Disabled, tr("Choose an agent first.") };
    if (const Availability may = m_desk.availability(agent.account(), capabilityOf(act)); !may.enabled())
        return may;
    const QString why = whyNot(act, *person);
    return { why.isEmpty() ? Availability::Kind::Enabled : Availability::Kind::Disabled, why };
}

void AgentHand::perform(Act act, const ExtensionId &agent, const QString &reason, const QueueId &only)
{
    const Availability may = availability(act, agent);
    const AgentPerson *found = m_agents.find(agent);
    if (!may.enabled() || !found) {
        emit m_desk.noticed({ Notice::Level::Warning, may.reason, {}, m_desk.clock().now() });
        return;
    }
    const AgentPerson person = *found; // what is sent below may change the rows
    switch (act) {
    case Act::Listen: m_desk.barge(person.call, person.leg, BargeMode::Listen); return;
    case Act::Whisper: m_desk.barge(person.call, person.leg, BargeMode::Whisper); return;
    case Act::Barge: m_desk.barge(person.call, person.leg, BargeMode::Speak); return;
    case Act::LogIn:
    case Act::LogOut:
    case Act::Pause:
    case Act::Resume: break;
    }
    const AccountId account = agent.account();
    for (const QueueId &queue : queuesFor(act, person)) {
        if (!only.isEmpty() && queue != only)
            continue;
        switch (act) {
        case Act::LogIn: m_desk.request({ account, Command::QueueLogin { queue, agent, true } }, tr("Logging in %1").arg(person.name)); break;
        case Act::LogOut: m_desk.request({ account, Command::QueueLogin { queue, agent, false } }, tr("Logging out %1").arg(person.name)); break;
        case Act::Pause: m_desk.request({ account, Command::QueuePause { queue, agent, true, reason } }, tr("Pausing %1").arg(person.name)); break;
        default: m_desk.request({ account, Command::QueuePause { queue, agent, false, {} } }, tr("Ending the pause of %1").arg(person.name)); break;
        }
    }
}

} // namespace Cordboard
