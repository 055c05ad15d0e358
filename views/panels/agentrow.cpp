// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/agentrow.h"

#include "models/agentmodel.h"
#include "models/core/switchboard.h"
#include "views/panels/rowtime.h"

#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int inset = 10;
constexpr int iconSide = 20;
constexpr int iconGap = 9;
constexpr int agentGap = 8;

bool isLoggedIn(const QModelIndex &index) { return index.data(AgentModel::LoggedInRole).toBool(); }
bool isPaused(const QModelIndex &index) { return index.data(AgentModel::PausedRole).toBool(); }
bool isStaleRow(const QModelIndex &index) { return index.data(StaleRole).toBool(); }
AgentState stateOf(const QModelIndex &index) { return AgentState(index.data(StateRole).toInt()); }

QString wordOf(const QModelIndex &index)
{
    QueueAgent agent;
    agent.loggedIn = isLoggedIn(index);
    agent.paused = isPaused(index);
    agent.state = stateOf(index);
    return AgentModel::stateText(agent);
}

RowTime timeOf(const QModelIndex &index, const QDateTime &now)
{
    return RowTime::at(
        index.data(StartedAtRole).toDateTime(), now, isStaleRow(index), index.data(StaleSinceRole).toDateTime());
}

} // namespace

AgentRow layoutAgentRow(const QRect &row, const Theme &theme, int nameWidth, int timeWidth)
{
    AgentRow r;
    const int icon = theme.px(iconSide);
    const int left = row.left() + inset;
    const int right = row.right() + 1 - inset;
    r.icon = QRect(left, row.top() + (row.height() - icon) / 2, icon, icon);
    r.time = QRect(right - timeWidth, row.top(), timeWidth, row.height());
    const int x = r.icon.right() + 1 + iconGap;
    const int room = std::max(0, r.time.left() - agentGap - x);
    // The name keeps at least half of the room: who it is matters more than what he does.
    r.name = QRect(x, row.top(), std::min(nameWidth + 1, room), row.height());
    const int detail = r.name.right() + 1 + agentGap;
    r.detail = QRect(detail, row.top(), std::max(0, r.time.left() - agentGap - detail), row.height());
    return r;
}

AgentRowDelegate::AgentRowDelegate(PanelList &list, const Switchboard &board)
    : RowDelegate(list, list.theme().tokens().size.rowAgent, 0)
    , m_board(board)
{
}

QString AgentRowDelegate::iconOf(const QModelIndex &index)
{
    if (isStaleRow(index))
        return u"state-unknown"_s;
    if (!isLoggedIn(index))
        return u"close"_s;
    if (isPaused(index))
        return u"state-away"_s;
    switch (stateOf(index)) {
    case AgentState::Idle: return u"state-free"_s;
    case AgentState::Ringing: return u"state-ringing"_s;
    case AgentState::Talking: return u"state-talking"_s;
    case AgentState::WrapUp: return u"note"_s;
    case AgentState::Unavailable: return u"state-unregistered"_s;
    case AgentState::Unknown: break;
    }
    return u"state-unknown"_s;
}

AlarmLevel AgentRowDelegate::levelOf(const QModelIndex &index, const QDateTime &now)
{
    const bool paused = isLoggedIn(index) && isPaused(index) && !isStaleRow(index);
    return paused && timeOf(index, now).seconds >= PauseLimitSeconds ? AlarmLevel::Late : AlarmLevel::None;
}

QString AgentRowDelegate::rankOf(const QModelIndex &index)
{
    const int rank = index.data(AgentModel::PenaltyRole).toInt();
    return rank > 0 && isLoggedIn(index) ? tr("Rank %1: asked when nobody with a lower rank is free").arg(rank) : QString();
}

QString AgentRowDelegate::detailOf(const QModelIndex &index) const
{
    const QString queue = index.data(AgentModel::QueueNameRole).toString();
    if (!isLoggedIn(index))
        return QStringList { queue, wordOf(index) }.join(u" · "_s);
    if (isPaused(index)) {
        const QString reason = index.data(AgentModel::PauseReasonRole).toString();
        return reason.isEmpty() ? wordOf(index) : tr("%1: %2", "paused, reason").arg(wordOf(index), reason);
    }
    const AgentState state = stateOf(index);
    QStringList parts { queue };
    if (state == AgentState::Talking || state == AgentState::Ringing) {
        const Call *call = m_board.call(index.data(CallIdRole).value<CallId>());
        const Leg *other = call ? Switchboard::otherLeg(*call, index.data(ExtensionIdRole).value<ExtensionId>()) : nullptr;
        parts << (other ? m_board.legName(*other) : QString());
    } else if (state != AgentState::Idle) {
        parts << wordOf(index);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString AgentRowDelegate::sentence(const QModelIndex &index, const QDateTime &now) const
{
    QStringList parts { index.data(NameRole).toString(), wordOf(index) };
    if (const QString detail = detailOf(index); detail != wordOf(index))
        parts << detail;
    parts << spokenDuration(timeOf(index, now).seconds);
    parts << rankOf(index);
    if (levelOf(index, now) == AlarmLevel::Late)
        parts << tr("longer than planned", "a pause");
    if (isStaleRow(index))
        parts << tr("not certain, the link is down");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void AgentRowDelegate::paintRow(const RowPaint &paint, const QModelIndex &index) const
{
    const RowTime time = timeOf(index, paint.now);
    const AlarmLevel level = levelOf(index, paint.now);
    const bool quiet = !isLoggedIn(index);
    const QString name = index.data(NameRole).toString();
    const QFont caption = theme().tabularFont(TypeRole::Caption);
    const AgentRow row = layoutAgentRow(paint.row, theme(), QFontMetrics(theme().font(TypeRole::Strong)).horizontalAdvance(name),
        QFontMetrics(caption).horizontalAdvance(time.text) + 1);
    const AgentState state = stateOf(index);
    const bool taken = !quiet && !isPaused(index) && !paint.stale && (state == AgentState::Talking || state == AgentState::Ringing);

    paint.ground(level);
    paint.dropGround(theme().tokens().radius.card);
    paint.icon(row.icon, paint.pending ? u"pending"_s : iconOf(index),
        level == AlarmLevel::Late ? Token::AmberText : taken ? Token::Talk : Token::Text3);
    if (quiet)
        paint.text(row.name, name, theme().font(TypeRole::Body), Token::Text3);
    else
        paint.name(row.name, name);
    const bool dropping = paint.drop && (paint.drop->underCursor || paint.drop->answer == DropVerdict::Answer::Asks);
    paint.text(row.detail, dropping ? paint.drop->word : detailOf(index), caption,
        dropping && paint.drop->underCursor && paint.drop->answer != DropVerdict::Answer::No ? Token::AccentText
            : level == AlarmLevel::Late                                                      ? Token::AmberText
            : quiet                                                                          ? Token::Text3
                                                                                             : Token::Text2);
    paint.text(row.time, time.text, caption, level == AlarmLevel::Late ? Token::AmberText : Token::Text2, true);
}

} // namespace Cordboard
