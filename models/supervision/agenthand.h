// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"
#include "models/supervision/agentboardmodel.h"

#include <QObject>
#include <QStringList>

namespace Cordboard {

/// What a supervisor can do with one agent: whether it can be done now, why not, and doing it through the desk.
class AgentHand final : public QObject
{
    Q_OBJECT
public:
    enum class Act { LogIn, LogOut, Pause, Resume, Listen, Whisper, Barge };

    /// Both must outlive it.
    AgentHand(OperatorDesk &desk, const AgentBoardModel &agents, QObject *parent = nullptr);

    /// Hidden: the PBX never can; Disabled: not now, with the reason.
    Availability availability(Act act, const ExtensionId &agent) const;
    /// In all queues that it makes sense in, or in `only`. `reason`: of a pause.
    void perform(Act act, const ExtensionId &agent, const QString &reason = {}, const QueueId &only = {});

    /// Whether his rank in that queue can be set.
    Availability rankAvailability(const ExtensionId &agent, const QueueId &queue) const;
    /// 0: asked first.
    int rank(const ExtensionId &agent, const QueueId &queue) const;
    void setRank(const ExtensionId &agent, const QueueId &queue, int rank);

    /// The reasons that a pause offers, translated; and those that this PBX's agents give already.
    QStringList pauseReasons() const;
    QString queueName(const QueueId &queue) const;

private:
    QString whyNot(Act act, const AgentPerson &person) const;
    QList<QueueId> queuesFor(Act act, const AgentPerson &person) const;

    OperatorDesk &m_desk;
    const AgentBoardModel &m_agents;
};

} // namespace Cordboard
