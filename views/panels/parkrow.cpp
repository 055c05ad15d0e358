// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/parkrow.h"

#include "models/parkmodel.h"
#include "views/panels/rowtime.h"
#include "views/theme/duration.h"
#include "views/theme/painting.h"

#include <QFontMetrics>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int parkInset = 9;
constexpr int parkGap = 8;
constexpr int gapBelow = 3;

} // namespace

ParkRow layoutParkRow(const QRect &row, const Theme &theme, int numberWidth, int nameWidth, int timeWidth)
{
    const int barHeight = theme.tokens().size.barRest;
    const QRect line = row.adjusted(0, 0, 0, -barHeight);
    ParkRow r;
    int x = line.left() + parkInset;
    const int right = line.right() + 1 - parkInset;
    r.number = QRect(x, line.top(), std::max(numberWidth, theme.px(24)), line.height());
    x = r.number.right() + 1 + parkGap;
    r.time = QRect(right - timeWidth, line.top(), timeWidth, line.height());
    const int end = r.time.left() - parkGap;
    r.name = QRect(x, line.top(), std::clamp(nameWidth + 1, 0, std::max(0, end - x)), line.height());
    x = r.name.right() + 1 + parkGap;
    r.detail = QRect(x, line.top(), std::max(0, end - x), line.height());
    r.bar = QRect(row.left(), row.bottom() + 1 - barHeight, row.width(), barHeight);
    return r;
}

ParkRowDelegate::ParkRowDelegate(PanelList &list, const CallerWishes &wishes)
    : RowDelegate(list, list.theme().tokens().size.rowPark, gapBelow)
    , m_wishes(wishes)
{
}

AlarmLevel ParkRowDelegate::levelOf(const QModelIndex &index, const QDateTime &now)
{
    const QDateTime returns = index.data(ParkModel::ReturnsAtRole).toDateTime();
    const bool soon = index.data(ParkModel::OccupiedRole).toBool() && !index.data(StaleRole).toBool() && returns.isValid()
        && now.secsTo(returns) <= SoonSeconds;
    return soon ? AlarmLevel::Late : AlarmLevel::None;
}

QString ParkRowDelegate::nameOf(const QModelIndex &index)
{
    const QString name = index.data(NameRole).toString();
    return name.isEmpty() ? tr("Unknown caller") : name;
}

QString ParkRowDelegate::detailOf(
    const QModelIndex &index, const CallerWishes &wishes, const QDateTime &now, bool stale)
{
    if (!stale && levelOf(index, now) == AlarmLevel::Late) {
        const qint64 left = std::max<qint64>(0, now.secsTo(index.data(ParkModel::ReturnsAtRole).toDateTime()));
        return tr("rings back in %1", "duration").arg(formatDuration(left));
    }
    if (const QString wish = wishes.of(index.data(CallIdRole).value<CallId>()); !wish.isEmpty())
        return tr("for %1", "whom a parked caller waits for").arg(wish);
    const QString by = index.data(ParkModel::ParkedByNameRole).toString();
    return by.isEmpty() ? QString() : tr("by %1", "who parked a call").arg(by);
}

QString ParkRowDelegate::sentence(const QModelIndex &index, const CallerWishes &wishes, const QDateTime &now)
{
    const QString slot = tr("Slot %1", "park slot").arg(index.data(NumberRole).toString());
    if (!index.data(ParkModel::OccupiedRole).toBool())
        return tr("%1, free", "park slot").arg(slot);
    const bool stale = index.data(StaleRole).toBool();
    const RowTime time
        = RowTime::at(index.data(StartedAtRole).toDateTime(), now, stale, index.data(StaleSinceRole).toDateTime());
    QStringList parts { slot, nameOf(index), detailOf(index, wishes, now, stale), spokenDuration(time.seconds) };
    if (stale)
        parts << tr("not certain, the link is down");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void ParkRowDelegate::paintFree(const RowPaint &paint, const QString &number) const
{
    const int radius = theme().tokens().radius.card;
    const QFont caption = theme().tabularFont(TypeRole::Caption);
    const bool over = paint.drop && paint.drop->underCursor;
    if (over && paint.drop->answer != DropVerdict::Answer::No)
        paint.dropGround(radius);
    else
        strokeRounded(paint.painter, paint.row, radius, paint.color(paint.hovered ? Token::Edge : Token::ButtonEdge), 1, Qt::DashLine);
    const ParkRow row = layoutParkRow(paint.row, theme(), QFontMetrics(caption).horizontalAdvance(number), 0, 0);
    const int middle = theme().tokens().size.barRest / 2;
    paint.text(row.number.translated(0, middle), number, caption, over ? Token::AccentText : Token::Text3);
    QRect word(row.name.left(), row.name.top() + middle, row.detail.right() - row.name.left(), row.name.height());
    paint.text(word, over ? paint.drop->word : tr("free", "an empty parking slot"), caption,
        over && paint.drop->answer != DropVerdict::Answer::No ? Token::AccentText : Token::Text3);
}

void ParkRowDelegate::paintRow(const RowPaint &paint, const QModelIndex &index) const
{
    const QString number = index.data(NumberRole).toString();
    if (!index.data(ParkModel::OccupiedRole).toBool()) {
        paintFree(paint, number);
        return;
    }
    const RowTime time = RowTime::at(
        index.data(StartedAtRole).toDateTime(), paint.now, paint.stale, index.data(StaleSinceRole).toDateTime());
    const AlarmLevel level = levelOf(index, paint.now);
    const QFont caption = theme().tabularFont(TypeRole::Caption);
    const QFont timer = theme().tabularFont(TypeRole::Strong);
    const QString name = nameOf(index);
    const ParkRow row = layoutParkRow(paint.row, theme(), QFontMetrics(caption).horizontalAdvance(number),
        QFontMetrics(paint.nameFont()).horizontalAdvance(name), QFontMetrics(timer).horizontalAdvance(time.text) + 1);

    const int radius = theme().tokens().radius.card;
    fillRounded(paint.painter, paint.row, radius, paint.color(level == AlarmLevel::Late ? Token::AmberSoft : Token::Card));
    const QDateTime since = index.data(StartedAtRole).toDateTime();
    const QDateTime returns = index.data(ParkModel::ReturnsAtRole).toDateTime();
    if (since.isValid() && returns > since) {
        paint.painter.save();
        QPainterPath clip;
        clip.addRoundedRect(paint.row, radius, radius);
        paint.painter.setClipPath(clip, Qt::IntersectClip);
        paint.bar(row.bar, double(time.seconds) / double(since.secsTo(returns)), level);
        paint.painter.restore();
    }
    const Token edge = level == AlarmLevel::Late ? Token::AmberEdge : paint.hovered || theme().isContrast() ? Token::Edge : Token::Hair;
    strokeRounded(paint.painter, paint.row, radius, paint.color(edge));
    const int dots = theme().px(16);
    if (paint.pending)
        paint.icon(QRect(row.number.left(), row.number.center().y() - dots / 2, dots, dots), u"pending"_s, Token::Text2);
    else
        paint.text(row.number, number, caption, Token::Text2);
    paint.name(row.name, name);
    const bool refused = paint.drop && paint.drop->underCursor;
    paint.text(row.detail, refused ? paint.drop->word : detailOf(index, m_wishes, paint.now, paint.stale), caption,
        level == AlarmLevel::Late ? Token::AmberText : Token::Text2);
    paint.text(row.time, time.text, timer, paint.stale ? Token::Text2 : RowPaint::levelInk(level), true);
}

} // namespace Cordboard
