// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agentmodel.h"

#include "models/queuemodel.h"

#include <QLocale>

namespace Cordboard {

AgentModel::AgentModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board,
          { tr("State"), tr("Agent"), tr("Queue"), tr("Pause"), tr("Since"), tr("Calls", "number of calls taken today") },
          parent)
{
}

QString AgentModel::stateText(const QueueAgent &agent)
{
    if (!agent.loggedIn)
        return tr("Logged out");
    if (agent.paused)
        return tr("Paused");
    switch (agent.state) {
    case AgentState::Idle: return tr("Free", "an agent who can take a call");
    case AgentState::Ringing: return tr("Ringing");
    case AgentState::Talking: return tr("Talking");
    case AgentState::WrapUp: return tr("Wrap-up", "an agent finishes the work after a call");
    case AgentState::Unavailable: return tr("Phone off", "the phone is not registered");
    case AgentState::Unknown: break;
    }
    return tr("Not sure", "nobody can tell the state now");
}

QList<QueueAgent> AgentModel::of(const ExtensionId &person) const
{
    QList<QueueAgent> found;
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).extension == person)
            found.append(at(row));
    return found;
}

QString AgentModel::name(const QueueAgent &value) const
{
    if (!value.name.isEmpty())
        return value.name;
    const Extension *known = board() ? board()->extension(value.extension) : nullptr;
    return known && !known->name.isEmpty() ? known->name : known ? known->number : QString();
}

QString AgentModel::queueName(const QueueAgent &value) const
{
    const Queue *known = board() ? board()->queue(value.queue) : nullptr;
    return known && !known->name.isEmpty() ? known->name : known ? known->number : QString();
}

QVariant AgentModel::cell(const QueueAgent &value, int column, int role) const
{
    const auto text = [&]() -> QVariant {
        switch (column) {
        case StateColumn: return stateText(value);
        case NameColumn: return name(value);
        case QueueColumn: return queueName(value);
        case PauseColumn: return value.pauseReason;
        case SinceColumn:
            return value.since.isValid() ? QLocale().toString(value.since.toLocalTime().time(), QLocale::ShortFormat) : QString();
        case CallsColumn: return value.callsTaken < 0 ? QString() : QLocale().toString(value.callsTaken);
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::AccessibleTextRole:
        if (column != StateColumn)
            return text();
        return value.paused && !value.pauseReason.isEmpty()
            ? tr("%1, %2, %3, %4", "agent, queue, state, pause reason")
                  .arg(name(value), queueName(value), stateText(value), value.pauseReason)
            : tr("%1, %2, %3", "agent, queue, state").arg(name(value), queueName(value), stateText(value));
    case StateRole: return int(value.state);
    case SortRole: return name(value).toCaseFolded();
    case AllowedActionsRole: {
        ActionSet set { Capability::QueueLogin };
        set.addIf(value.loggedIn, { Capability::QueuePause });
        return QVariant::fromValue(set);
    }
    case StartedAtRole: return value.since;
    case NameRole: return name(value);
    case NumberRole: {
        const Extension *known = board() ? board()->extension(value.extension) : nullptr;
        return known ? known->number : QString();
    }
    case ExtensionIdRole: return QVariant::fromValue(value.extension);
    case QueueIdRole: return QVariant::fromValue(value.queue);
    case CallIdRole: {
        const QList<CallId> calls = board() ? board()->callsOf(value.extension) : QList<CallId>();
        return QVariant::fromValue(calls.isEmpty() ? CallId() : calls.first());
    }
    case LoggedInRole: return value.loggedIn;
    case PausedRole: return value.paused;
    case PauseReasonRole: return value.pauseReason;
    case QueueNameRole: return queueName(value);
    case CallsTakenRole: return value.callsTaken;
    case PenaltyRole: return value.penalty;
    case FreeRole: return QueueModel::isFree(value);
    default: return {};
    }
}

RowChanges AgentModel::changedRoles(const QueueAgent &old, const QueueAgent &now) const
{
    RowChanges c;
    c.note(stateText(old) != stateText(now), { StateColumn }, {});
    c.note(old.state != now.state, {}, { StateRole });
    c.note(old.loggedIn != now.loggedIn, {}, { LoggedInRole, AllowedActionsRole });
    c.note(old.paused != now.paused, {}, { PausedRole });
    c.note(QueueModel::isFree(old) != QueueModel::isFree(now), {}, { FreeRole });
    c.note(old.name != now.name, { NameColumn }, { NameRole, SortRole });
    c.note(old.extension != now.extension, { NameColumn }, { ExtensionIdRole, NumberRole, NameRole, SortRole, CallIdRole });
    c.note(old.queue != now.queue, { QueueColumn }, { QueueIdRole, QueueNameRole });
    c.note(old.pauseReason != now.pauseReason, { PauseColumn }, { PauseReasonRole });
    c.note(old.since != now.since, { SinceColumn }, { StartedAtRole });
    c.note(old.callsTaken != now.callsTaken, { CallsColumn }, { CallsTakenRole });
    c.note(old.penalty != now.penalty, {}, { PenaltyRole });
    return c;
}

} // namespace Cordboard
