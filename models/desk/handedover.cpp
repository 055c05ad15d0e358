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
    case ReturnsAtRole: return row.stage == Stage::WaitsForFree ? row.until : row.at.addSecs(returnSeconds);
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
        row.timedOut = row.tooLongTold = false;
        m_stories.insert(call, row.tried);
        emit dataChanged(index(i), index(i));
        return;
    }
    // A caller who came back and is sent on again keeps the story.
    QStringList &tried = m_stories[call];
    tried.append(target.display());
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.append({ call, caller, target, from, now, Stage::Sending, now, tried });
    endInsertRows();
}

void HandedOverModel::waitFor(const CallId &call, const QString &caller, const ExtensionId &from, const Target &target, const QDateTime &until)
{
    add(call, caller, from, target);
    const int i = rowOf(call);
    m_rows[i].until = until;
    m_rows[i].away = false;
    moveTo(i, Stage::WaitsForFree);
}

void HandedOverModel::sent(const CallId &call)
{
    if (const int i = rowOf(call); i >= 0) {
        m_rows[i].at = m_clock.now();
        moveTo(i, Stage::Sending);
    }
}

void HandedOverModel::giveBack(const CallId &call)
{
    if (const int i = rowOf(call); i >= 0) {
        m_rows[i].timedOut = true;
        moveTo(i, Stage::CameBack);
    }
}

QList<CallId> HandedOverModel::waitingForFree() const
{
    QList<CallId> ids;
    for (const HandedCall &row : m_rows)
        if (row.stage == Stage::WaitsForFree)
            ids.append(row.call);
    return ids;
}

int HandedOverModel::rowOf(const CallId &call) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].call == call)
            return i;
    return -1;
}

void HandedOverModel::moveTo(int row, Stage stage)
{
    m_rows[row].stage = stage;
    m_rows[row].stageSince = m_clock.now();
    emit dataChanged(index(row), index(row));
}

void HandedOverModel::withdraw(const CallId &call)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].call != call)
            continue;
        // The target was never reached: it is no part of the story.
        if (QStringList &tried = m_stories[call]; tried.size() > 1)
            tried.removeLast();
        else
            m_stories.remove(call);
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
        if (row.stage == Stage::Sending || row.stage == Stage::Ringing || (row.stage == Stage::WaitsForFree && row.away))
            ids.append(row.call);
    return ids;
}

const HandedCall *HandedOverModel::mostOverdue() const
{
    // Who came back, then who rings, then who waits for somebody busy; among equals the longest.
    const auto urgency = [](Stage stage) { return stage == Stage::CameBack ? 2 : stage == Stage::WaitsForFree ? 0 : 1; };
    const HandedCall *best = nullptr;
    for (const HandedCall &row : m_rows) {
        if (row.stage == Stage::Answered || row.stage == Stage::Ended)
            continue;
        const int more = best ? urgency(row.stage) - urgency(best->stage) : 1;
        if (more > 0 || (more == 0 && row.at < best->at))
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
    if (row.stage == Stage::WaitsForFree) {
        const Leg *rung = call->legOf(row.from);
        const bool ringsBack = rung && rung->state == LineState::Ringing; // the PBX's own patience was shorter
        return ringsBack || m_clock.now() >= row.until ? Stage::CameBack : row.stage;
    }
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

bool HandedOverModel::followWaiting(HandedCall &row) const
{
    const Call *call = m_board.call(row.call);
    const Leg *own = call ? call->legOf(row.from) : nullptr;
    if (!own || own->state != LineState::Talking) {
        row.away = true;
        return true;
    }
    return !row.away;
}

void HandedOverModel::refresh()
{
    const QDateTime now = m_clock.now();
    m_stories.removeIf([this](const auto &story) { return !m_board.call(story.key()) && rowOf(story.key()) < 0; });
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
        if (row.stage == Stage::WaitsForFree && !followWaiting(row)) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i--);
            endRemoveRows();
            continue;
        }
        const Stage stage = look(row);
        if (stage == row.stage) {
            if (stage == Stage::Ringing && !row.tooLongTold && row.at.secsTo(now) >= returnSeconds) {
                row.tooLongTold = true;
                emit ringsTooLong(row.call, tr("%1 has been ringing at %2 for %n seconds.", "caller, target", returnSeconds).arg(row.caller, row.target.display()));
            }
            continue;
        }
        row.timedOut = row.stage == Stage::WaitsForFree && stage == Stage::CameBack && now >= row.until;
        row.stage = stage;
        row.stageSince = now;
        emit dataChanged(index(i), index(i));
        const CallId call = row.call;
        QString sentence = tr("%1: %2", "caller: what happened").arg(row.caller, sentenceFor(row));
        if (stage == Stage::CameBack)
            sentence = tr("%1; %2", "what happened; the caller's story").arg(sentence, storyFor(call));
        emit stageReached(call, stage, sentence);
    }
}

QString HandedOverModel::sentenceFor(const HandedCall &row) const
{
    switch (row.stage) {
    case Stage::Sending: return tr("Sending to %1").arg(row.target.number);
    case Stage::Ringing: return tr("Ringing at %1").arg(row.target.number);
    case Stage::Answered: return tr("Answered, talking");
    case Stage::WaitsForFree: return tr("Waits until %1 is free").arg(row.target.display());
    case Stage::CameBack:
        if (row.timedOut)
            return tr("Has waited too long for %1").arg(row.target.display());
        return tr("No answer at %1, came back").arg(row.target.number);
    case Stage::Ended: return tr("The caller hung up");
    }
    return {};
}

QString HandedOverModel::storyOf(const HandedCall &row) const
{
    if (row.stage == Stage::CameBack)
        return storyFor(row.call);
    if (row.tried.size() <= 1)
        return tr("first try");
    QStringList before = row.tried;
    before.removeLast();
    return tr("try %1, before: %2", "number of tries, names").arg(row.tried.size()).arg(QLocale().createSeparatedList(before));
}

QString HandedOverModel::storyFor(const CallId &call) const
{
    const QStringList wanted = m_stories.value(call);
    if (wanted.isEmpty())
        return {};
    QString names = wanted.first();
    for (qsizetype i = 1; i < wanted.size(); ++i)
        names = tr("%1, then %2", "whom a caller wanted, one after the other").arg(names, wanted[i]);
    switch (wanted.size()) {
    case 1: return tr("second time: wanted %1", "a caller who came back").arg(names);
    case 2: return tr("third time: wanted %1", "a caller who came back").arg(names);
    default: return tr("%n times here: wanted %1", "a caller who came back", int(wanted.size()) + 1).arg(names);
    }
}

} // namespace Cordboard
