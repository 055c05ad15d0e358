// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervision/agentboardmodel.h"

#include "models/agentmodel.h"
#include "models/core/naturalkey.h"
#include "models/core/switchboard.h"
#include "models/history/rowsteps.h"
#include "models/supervision/runningtime.h"
#include "models/supervision/thresholdrules.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int boardRefreshMs = 60;

AgentDoing doingOf(const QueueAgent &agent)
{
    if (!agent.loggedIn)
        return AgentDoing::LoggedOut;
    switch (agent.state) {
    case AgentState::Ringing: return AgentDoing::Ringing;
    case AgentState::Talking: return AgentDoing::Talking;
    case AgentState::WrapUp: return AgentDoing::WrapUp;
    case AgentState::Unavailable: return AgentDoing::PhoneOff;
    case AgentState::Idle: return agent.paused ? AgentDoing::Paused : AgentDoing::Free;
    case AgentState::Unknown: break;
    }
    return agent.paused ? AgentDoing::Paused : AgentDoing::Unknown;
}

} // namespace

AgentBoardModel::AgentBoardModel(Switchboard &board, const ThresholdRules &rules, QObject *parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_rules(rules)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(boardRefreshMs);
    connect(&m_soon, &QTimer::timeout, this, &AgentBoardModel::refresh);
    connect(&board, &Switchboard::flushed, this, &AgentBoardModel::schedule);
    connect(&board, &Switchboard::connectionChanged, this, &AgentBoardModel::schedule);
    connect(&board, &Switchboard::accountsChanged, this, &AgentBoardModel::schedule);
    refresh();
}

void AgentBoardModel::schedule()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void AgentBoardModel::refresh()
{
    QHash<ExtensionId, QList<const QueueAgent *>> memberships;
    const AgentModel &agents = *m_board.agents();
    for (int i = 0; i < agents.rowCount(); ++i)
        memberships[agents.at(i).extension].append(&agents.at(i));
    QList<std::pair<QString, AgentPerson>> sorted;
    for (auto it = memberships.cbegin(); it != memberships.cend(); ++it) {
        const AgentPerson person = read(it.key(), it.value());
        sorted.append({ person.name.toCaseFolded(), person });
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        const int order = QString::localeAwareCompare(a.first, b.first);
        return order != 0 ? order < 0 : a.second.extension < b.second.extension;
    });
    QList<AgentPerson> now;
    for (const auto &[key, person] : std::as_const(sorted))
        now.append(person);
    struct Steps
    {
        AgentBoardModel &m;
        void remove(int row, const std::function<void()> &doIt)
        {
            m.beginRemoveRows({}, row, row);
            doIt();
            m.endRemoveRows();
        }
        void insert(int row, const std::function<void()> &doIt)
        {
            m.beginInsertRows({}, row, row);
            doIt();
            m.endInsertRows();
        }
        void move(int from, int to, const std::function<void()> &doIt)
        {
            m.beginMoveRows({}, from, from, {}, to);
            doIt();
            m.endMoveRows();
        }
        void change(int row) { emit m.dataChanged(m.index(row, 0), m.index(row, ColumnCount - 1)); }
    };
    updateRows(m_rows, now, [](const AgentPerson &person) { return person.extension; }, Steps { *this });
}

AgentPerson AgentBoardModel::read(const ExtensionId &extension, const QList<const QueueAgent *> &memberships) const
{
    AgentPerson person;
    person.extension = extension;
    person.stale = m_board.isStale(extension.account());
    if (const Extension *known = m_board.extension(extension)) {
        person.name = known->name;
        person.number = known->number;
    }
    QList<std::pair<QString, const QueueAgent *>> sorted;
    for (const QueueAgent *agent : memberships) {
        const Queue *queue = m_board.queue(agent->queue);
        sorted.append({ naturalKey(queue ? queue->number : agent->queue.local()), agent });
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });

    QStringList served;
    const QueueAgent *strongest = nullptr;
    for (const auto &[key, agent] : std::as_const(sorted)) {
        if (person.name.isEmpty())
            person.name = agent->name;
        person.queues.append(agent->queue);
        if (agent->loggedIn)
            person.loggedIn.append(agent->queue);
        if (agent->loggedIn && agent->paused)
            person.paused.append(agent->queue);
        if (agent->loggedIn && agent->penalty > 0)
            person.ranks.insert(agent->queue, agent->penalty);
        if (agent->paused && person.pauseReason.isEmpty())
            person.pauseReason = agent->pauseReason;
        if (agent->callsTaken >= 0)
            person.callsTaken = std::max(0, person.callsTaken) + agent->callsTaken;
        if (const Queue *queue = m_board.queue(agent->queue); queue && agent->loggedIn)
            served.append(queue->name.isEmpty() ? queue->number : queue->name);
        // Paused in one queue and free in another is free: a call may come.
        const auto rank = [](const QueueAgent &a) {
            const AgentDoing doing = doingOf(a);
            return doing == AgentDoing::Free ? int(AgentDoing::Paused) : doing == AgentDoing::Paused ? int(AgentDoing::Free) : int(doing);
        };
        if (!strongest || rank(*agent) > rank(*strongest))
            strongest = agent;
    }
    person.doing = doingOf(*strongest);
    person.since = strongest->since;
    person.queueName = served.join(u", "_s);
    if (person.name.isEmpty())
        person.name = person.number.isEmpty() ? extension.local() : person.number;
    readCall(person);
    return person;
}

void AgentBoardModel::readCall(AgentPerson &person) const
{
    const Leg *best = nullptr;
    const Call *in = nullptr;
    for (const CallId &id : m_board.callsOf(person.extension)) {
        const Call *call = m_board.call(id);
        const Leg *leg = call ? Switchboard::legIn(*call, person.extension) : nullptr;
        const auto rank = [](const Leg &l) { return l.state == LineState::Talking ? 3 : l.state == LineState::Held ? 2 : l.state == LineState::Ringing ? 1 : 0; };
        if (leg && rank(*leg) > 0 && (!best || rank(*leg) > rank(*best))) {
            best = leg;
            in = call;
        }
    }
    if (!best)
        return;
    person.call = in->id;
    person.leg = best->id;
    person.doing = best->state == LineState::Talking ? AgentDoing::Talking : best->state == LineState::Held ? AgentDoing::Holding : AgentDoing::Ringing;
    if (best->since.isValid())
        person.since = best->since;
    if (const Leg *other = Switchboard::otherLeg(*in, person.extension))
        person.caller = m_board.legName(*other);
    const Queue *queue = m_board.queue(in->queue);
    person.queueName = !queue ? QString() : queue->name.isEmpty() ? queue->number : queue->name;
}

const AgentPerson *AgentBoardModel::find(const ExtensionId &extension) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&extension](const AgentPerson &p) { return p.extension == extension; });
    return it == m_rows.cend() ? nullptr : &*it;
}

QString AgentBoardModel::doingText(AgentDoing doing)
{
    switch (doing) {
    case AgentDoing::LoggedOut: return tr("Logged out");
    case AgentDoing::PhoneOff: return tr("Phone off", "the phone is not registered");
    case AgentDoing::Free: return tr("Free", "an agent who can take a call");
    case AgentDoing::Paused: return tr("Paused");
    case AgentDoing::WrapUp: return tr("Wrap-up", "an agent finishes the work after a call");
    case AgentDoing::Ringing: return tr("Ringing");
    case AgentDoing::Talking: return tr("Talking");
    case AgentDoing::Holding: return tr("On hold", "an agent has put his caller on hold");
    case AgentDoing::Unknown: break;
    }
    return tr("Not sure", "nobody can tell the state now");
}

qint64 AgentBoardModel::secondsOf(const AgentPerson &person) const
{
    return person.since.isValid() && !person.stale ? std::max<qint64>(0, person.since.secsTo(m_board.now())) : -1;
}

QString AgentBoardModel::timeText(const AgentPerson &person) const
{
    const qint64 seconds = secondsOf(person);
    return seconds < 0 ? QString() : runningTime(seconds);
}

bool AgentBoardModel::isLate(const AgentPerson &person) const
{
    return person.doing == AgentDoing::Paused && secondsOf(person) >= 60 * m_rules.steps().pauseLimitMinutes;
}

QString AgentBoardModel::detail(const AgentPerson &person) const
{
    QStringList parts;
    if (person.doing == AgentDoing::Paused) {
        parts << person.pauseReason;
        if (isLate(person))
            parts << tr("%n min over", "how much longer than allowed a pause lasts", int(secondsOf(person) / 60 - m_rules.steps().pauseLimitMinutes));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    parts << person.queueName << person.caller;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString AgentBoardModel::rankText(const AgentPerson &person) const
{
    QStringList parts;
    for (const QueueId &id : person.queues) {
        const Queue *queue = m_board.queue(id);
        if (const int rank = person.ranks.value(id); rank > 0)
            parts << tr("Rank %1 in %2", "of an agent in a queue").arg(QLocale().toString(rank), !queue ? id.local() : queue->name.isEmpty() ? queue->number : queue->name);
    }
    return parts.join(u", "_s);
}

int AgentBoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AgentBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgentBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AgentPerson &person = m_rows[index.row()];
    const QString word = person.stale ? doingText(AgentDoing::Unknown) : doingText(person.doing);
    switch (role) {
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn) {
            QStringList parts { person.name, word, detail(person), timeText(person), rankText(person) };
            parts.removeAll(QString());
            return parts.join(u", "_s);
        }
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn: return person.name;
        case StateColumn: return word;
        case DetailColumn: return detail(person);
        case SinceColumn: return timeText(person);
        case CallsColumn: return person.callsTaken < 0 ? QString() : QLocale().toString(person.callsTaken);
        default: return {};
        }
    case Qt::ToolTipRole: {
        QStringList parts;
        if (index.column() == NameColumn)
            parts << person.number << rankText(person);
        else if (index.column() == DetailColumn)
            parts << detail(person) << rankText(person);
        parts.removeAll(QString());
        return parts.join(u'\n');
    }
    case Qt::TextAlignmentRole:
        return int((index.column() >= SinceColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case IdRole:
    case ExtensionIdRole: return QVariant::fromValue(person.extension);
    case StateRole: return int(person.stale ? AgentDoing::Unknown : person.doing);
    case StartedAtRole: return person.since;
    case NameRole: return person.name;
    case NumberRole: return person.number;
    case CallIdRole: return QVariant::fromValue(person.call);
    case LegIdRole: return QVariant::fromValue(person.leg);
    case StaleRole: return person.stale;
    case LateRole: return isLate(person);
    default: return {};
    }
}

QVariant AgentBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= SinceColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Agent");
    case StateColumn: return tr("State");
    case DetailColumn: return tr("Details", "column: queue, caller or reason of a pause");
    case SinceColumn: return tr("For", "column: how long the state lasts");
    case CallsColumn: return tr("Calls", "number of calls taken today");
    default: return {};
    }
}

} // namespace Cordboard
