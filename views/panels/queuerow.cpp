// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/queuerow.h"

#include "models/core/waitinglevel.h"
#include "models/queuemodel.h"
#include "views/panels/rowlayout.h"
#include "views/panels/rowtime.h"

#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int top = 4;
constexpr int firstLine = 20;
constexpr int secondLine = 16;
constexpr int queueGap = 6;
constexpr int queueIconSide = 16;
constexpr int endInset = 10;
constexpr qreal countScale = 1.3;

RowTime longestOf(const QModelIndex &index, const QDateTime &now)
{
    return RowTime::at(index.data(StartedAtRole).toDateTime(), now, index.data(StaleRole).toBool(),
        index.data(StaleSinceRole).toDateTime());
}

} // namespace

QueueRow layoutQueueRow(const QRect &row, const Theme &theme, AlarmLevel level, int nameWidth, int countWidth,
    int longestWidth, int serviceWidth)
{
    QueueRow r;
    const int left = row.left() + rowInset(level);
    const int right = row.right() + 1 - endInset;
    const int y1 = row.top() + theme.px(top);
    const int h1 = theme.px(firstLine);
    const int y2 = y1 + h1;
    const int h2 = theme.px(secondLine);
    const int icon = theme.px(queueIconSide);
    const bool marked = level == AlarmLevel::Late || level == AlarmLevel::Overdue;

    r.count = QRect(right - countWidth, y1, countWidth, h1);
    const int room = std::max(0, r.count.left() - queueGap - left - (marked ? icon + queueGap : 0));
    r.name = QRect(left, y1, std::min(room, nameWidth + 1), h1);
    if (marked)
        r.levelIcon = QRect(r.name.right() + 1 + queueGap, y1 + (h1 - icon) / 2, icon, icon);
    r.service = QRect(right - serviceWidth, y2, serviceWidth, h2);
    // The longest stands in the middle of the row, whatever is beside it.
    const int middle = (left + right) / 2;
    const int longestLeft = std::min(middle - longestWidth / 2, r.service.left() - queueGap - longestWidth);
    r.longest = QRect(longestLeft, y2, longestWidth, h2);
    r.agents = QRect(left, y2, std::max(0, (longestWidth > 0 ? longestLeft : r.service.left()) - queueGap - left), h2);
    r.bar = layoutBar(row, level, theme);
    return r;
}

QueueRowDelegate::QueueRowDelegate(PanelList &list)
    : RowDelegate(list, list.theme().tokens().size.rowQueue, 0)
{
}

QString QueueRowDelegate::nameOf(const QModelIndex &index)
{
    const QString name = index.data(NameRole).toString();
    return name.isEmpty() ? index.data(NumberRole).toString() : name;
}

AlarmLevel QueueRowDelegate::levelOf(const QModelIndex &index, const QDateTime &now)
{
    if (index.data(QueueModel::WaitingCountRole).toInt() == 0 || index.data(StaleRole).toBool())
        return AlarmLevel::None;
    switch (waitingLevelAt(
        index.data(StartedAtRole).toDateTime(), index.data(QueueModel::ServiceSecondsRole).toInt(), now)) {
    case WaitingLevel::Waiting: break;
    case WaitingLevel::Soon: return AlarmLevel::Soon;
    case WaitingLevel::Late: return AlarmLevel::Late;
    case WaitingLevel::Overdue: return AlarmLevel::Overdue;
    }
    return AlarmLevel::None;
}

QString QueueRowDelegate::sentence(const QModelIndex &index, const QDateTime &now)
{
    const int waiting = index.data(QueueModel::WaitingCountRole).toInt();
    const int percent = index.data(QueueModel::ServicePercentRole).toInt();
    QStringList parts { nameOf(index), tr("%n waiting", nullptr, waiting) };
    if (waiting > 0) {
        parts << tr("longest %1", "duration").arg(spokenDuration(longestOf(index, now).seconds));
        parts << RowPaint::levelWord(levelOf(index, now));
    }
    parts << tr("%1 of %2 agents free")
                 .arg(index.data(QueueModel::FreeAgentsRole).toInt())
                 .arg(index.data(QueueModel::AgentsRole).toInt());
    if (percent >= 0)
        parts << tr("service level %1 percent").arg(percent);
    if (index.data(StaleRole).toBool())
        parts << tr("not certain, the link is down");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void QueueRowDelegate::paintRow(const RowPaint &paint, const QModelIndex &index) const
{
    const int waiting = index.data(QueueModel::WaitingCountRole).toInt();
    const int percent = index.data(QueueModel::ServicePercentRole).toInt();
    const AlarmLevel level = levelOf(index, paint.now);
    const RowTime time = longestOf(index, paint.now);
    QFont figure = theme().tabularFont(TypeRole::Strong);
    figure.setPointSizeF(figure.pointSizeF() * countScale);
    if (waiting == 0)
        figure.setWeight(QFont::Normal);
    const QFont caption = theme().tabularFont(TypeRole::Caption);
    const QString count = QLocale().toString(waiting) + (paint.stale ? u"?"_s : QString());
    const QString longest = waiting > 0 ? tr("longest %1", "duration").arg(time.text) : QString();
    const QString service = percent >= 0 ? tr("%1 %", "percent").arg(percent) : QString();
    const QString name = nameOf(index);

    const QFontMetrics small(caption);
    const QueueRow row = layoutQueueRow(paint.row, theme(), level, QFontMetrics(paint.nameFont()).horizontalAdvance(name),
        QFontMetrics(figure).horizontalAdvance(count) + 1, longest.isEmpty() ? 0 : small.horizontalAdvance(longest) + 1,
        service.isEmpty() ? 0 : small.horizontalAdvance(service) + 1);

    paint.ground(level);
    paint.dropGround(theme().tokens().radius.card);
    paint.name(row.name, name);
    paint.icon(row.levelIcon, RowPaint::levelIcon(level), RowPaint::levelInk(level));
    paint.text(row.count, count, figure,
        waiting == 0       ? Token::Text3
            : paint.stale ? Token::Text2
                          : RowPaint::levelInk(level),
        true);
    if (paint.drop && paint.drop->underCursor) {
        paint.text(row.agents.united(row.service), paint.drop->word, caption,
            paint.drop->answer == DropVerdict::Answer::No ? Token::Text2 : Token::AccentText);
    } else {
        paint.text(row.agents,
            tr("%1 of %2 free", "agents of a queue")
                .arg(index.data(QueueModel::FreeAgentsRole).toInt())
                .arg(index.data(QueueModel::AgentsRole).toInt()),
            caption, Token::Text2);
        paint.text(row.longest, longest, caption, Token::Text2);
        paint.text(row.service, service, caption, Token::Text2, true);
    }
    const int seconds = index.data(QueueModel::ServiceSecondsRole).toInt();
    paint.bar(row.bar, waiting > 0 && seconds > 0 ? double(time.seconds) / seconds : 0, level);
}

} // namespace Cordboard
