// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/handedover.h"

#include "models/core/switchboard.h"
#include "models/desk/callparty.h"

namespace Cordboard {

using Stage = HandedCall::Stage;

HandedOverModel::HandedOverModel(Switchboard &board, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_clock(clock)
{
}

int HandedOverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HandedOverModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HandedCall &row = m_rows[index.row()];
    const bool travels = row.stage == Stage::Sending || row.stage == Stage::Ringing;
    switch (role) {
    case Qt::DisplayRole: return tr("%1 → %2", "caller, target").arg(row.caller, row.target.display());
    case Qt::AccessibleTextRole:
        return tr("%1 handed to %2, %3, %4", "caller, target, stage, tries").arg(row.caller, row.target.display(), sentenceFor(row), storyOf(row));
    case CallRole: return QVariant::fromValue(row.call);
    case CallerRole: return row.caller;
    case TargetRole: return QVariant::fromValue(row.target);
    case StageRole: return int(row.stage);
    case StageTextRole: return sentenceFor(row);
    case StoryRole: return storyOf(row);
    case StartedAtRole: return row.at;
    case ReturnsAtRole: return row.at.addSecs(returnSeconds);
    case UndoRole: return travels && row.at.secsTo(m_clock.now()) < undoSeconds;
    default: return {};
    }
}

void HandedOverModel::add(const CallId &call, const QString &caller, const ExtensionId &from, const Target &target)
{
    const QDateTime now = m_clock.now();
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].call != call)
            continue;
        HandedCall &row = m_rows[i];
        row.target = target;
        row.at = row.stageSince = now;
        row.stage = Stage::Sending;
        row.tried.append(target.display());
        emit dataChanged(index(i), index(i));
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.append({ call, caller, target, from, now, Stage::Sending, now, { target.display() } });
    endInsertRows();
}

void HandedOverModel::withdraw(const CallId &call)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].call != call)
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
        return;
    }
}

QList<CallId> HandedOverModel::underWay() const
{
    QList<CallId> ids;
    for (const HandedCall &row : m_rows)
        if (row.stage == Stage::Sending || row.stage == Stage::Ringing)
            ids.append(row.call);
    return ids;
}

const HandedCall *HandedOverModel::mostOverdue() const
{
    const HandedCall *best = nullptr;
    for (const HandedCall &row : m_rows) {
        if (row.stage == Stage::Answered || row.stage == Stage::Ended)
            continue;
        const bool back = row.stage == Stage::CameBack;
        if (!best || (back && best->stage != Stage::CameBack) || (back == (best->stage == Stage::CameBack) && row.at < best->at))
            best = &row;
    }
    return best;
}

const HandedCall *HandedOverModel::latestUndoable() const
{
    for (auto it = m_rows.crbegin(); it != m_rows.crend(); ++it)
        if (it->stage == Stage::Sending || it->stage == Stage::Ringing)
            return &*it;
    return nullptr;
}

const HandedCall *HandedOverModel::find(const CallId &call) const
{
    for (const HandedCall &row : m_rows)
        if (row.call == call)
            return &row;
    return nullptr;
}

int HandedOverModel::cameBackCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const HandedCall &row) { return row.stage == Stage::CameBack; }));
}

Stage HandedOverModel::look(const HandedCall &row) const
{
    const Call *call = m_board.call(row.call);
    if (!call)
        return Stage::Ended;
    const Leg *target = row.target.extension.isEmpty() ? nullptr : call->legOf(row.target.extension);
    for (const Leg &leg : call->legs) {
        const bool isTarget = target ? &leg == target : leg.number == row.target.number;
        if (isTarget && leg.state == LineState::Ringing)
            return Stage::Ringing;
        if (isTarget && leg.state == LineState::Talking)
            return Stage::Answered;
    }
    const Leg *own = call->legOf(row.from);
    if (!own && call->state == CallState::Talking)
        return Stage::Answered; // somebody took it, perhaps by forwarding or pick-up
    if (!own && (call->state == CallState::Queued || ringsElsewhere(*call, row.from)))
        return Stage::Ringing;
    // It rang there and now does not, and we are (again) in it.
    if (row.stage == Stage::Ringing && own)
        return Stage::CameBack;
    // A target that refuses at once may never be seen ringing.
    if (row.stage == Stage::Sending && own && row.stageSince.secsTo(m_clock.now()) >= lingerSeconds)
        return Stage::CameBack;
    if (own && own->state == LineState::Ringing)
        return Stage::CameBack;
    return row.stage;
}

void HandedOverModel::refresh()
{
    const QDateTime now = m_clock.now();
    for (int i = 0; i < m_rows.size(); ++i) {
        HandedCall &row = m_rows[i];
        const bool finished = row.stage == Stage::Answered || row.stage == Stage::Ended;
        if (finished || row.stage == Stage::CameBack) {
            // A call that came back is done once the operator talks to the caller again, or the caller gave up.
            const Call *call = m_board.call(row.call);
            const Leg *own = call ? call->legOf(row.from) : nullptr;
            const bool settledAgain = row.stage == Stage::CameBack && (!call || (own && own->state == LineState::Talking));
            if (settledAgain || (finished && row.stageSince.secsTo(now) >= lingerSeconds)) {
                beginRemoveRows({}, i, i);
                m_rows.removeAt(i--);
                endRemoveRows();
            }
            continue;
        }
        const Stage stage = look(row);
        if (stage == row.stage)
            continue;
        row.stage = stage;
        row.stageSince = now;
        emit dataChanged(index(i), index(i));
        const CallId call = row.call;
        emit stageReached(call, stage, tr("%1: %2", "caller: what happened").arg(row.caller, sentenceFor(row)));
    }
}

QString HandedOverModel::sentenceFor(const HandedCall &row) const
{
    switch (row.stage) {
    case Stage::Sending: return tr("Sending to %1").arg(row.target.number);
    case Stage::Ringing: return tr("Ringing at %1").arg(row.target.number);
    case Stage::Answered: return tr("Answered, talking");
    case Stage::CameBack: return tr("No answer at %1, came back").arg(row.target.number);
    case Stage::Ended: return tr("The caller hung up");
    }
    return {};
}

QString HandedOverModel::storyOf(const HandedCall &row) const
{
    if (row.tried.size() <= 1)
        return tr("first try");
    QStringList before = row.tried;
    before.removeLast();
    return tr("try %1, before: %2", "number of tries, names").arg(row.tried.size()).arg(QLocale().createSeparatedList(before));
}

} // namespace Cordboard
