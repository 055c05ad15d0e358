// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/waitingrow.h"

#include "models/core/entitytablebase.h"
#include "models/waitingmodel.h"
#include "views/panels/rowlayout.h"
#include "views/panels/rowtime.h"
#include "views/theme/keycap.h"

#include <QFontMetrics>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int gapBelow = 2;

double shareOf(const QModelIndex &index, qint64 seconds)
{
    const int service = index.data(WaitingModel::ServiceSecondsRole).toInt();
    return double(seconds) / (service > 0 ? service : DefaultServiceSeconds);
}

} // namespace

WaitingRowDelegate::WaitingRowDelegate(PanelList &list, KeyOf keyOf)
    : RowDelegate(list, list.theme().tokens().size.rowWaiting, gapBelow)
    , m_keyOf(std::move(keyOf))
{
}

AlarmLevel WaitingRowDelegate::levelOf(const QModelIndex &index, const QDateTime &now)
{
    if (index.data(StaleRole).toBool())
        return AlarmLevel::None;
    if (WaitingCall::Kind(index.data(StateRole).toInt()) == WaitingCall::Kind::Returned)
        return AlarmLevel::Overdue; // it has waited for somebody else already
    switch (waitingLevelAt(
        index.data(StartedAtRole).toDateTime(), index.data(WaitingModel::ServiceSecondsRole).toInt(), now)) {
    case WaitingLevel::Waiting: break;
    case WaitingLevel::Soon: return AlarmLevel::Soon;
    case WaitingLevel::Late: return AlarmLevel::Late;
    case WaitingLevel::Overdue: return AlarmLevel::Overdue;
    }
    return AlarmLevel::None;
}

QString WaitingRowDelegate::nameOf(const QModelIndex &index)
{
    const QString name = index.data(NameRole).toString();
    if (!name.isEmpty())
        return name;
    const QString number = index.data(NumberRole).toString();
    return number.isEmpty() ? tr("Unknown caller") : number;
}

QString WaitingRowDelegate::detailOf(const QModelIndex &index, bool stale)
{
    QStringList parts;
    switch (WaitingCall::Kind(index.data(StateRole).toInt())) {
    case WaitingCall::Kind::Returned: parts << tr("came back", "a waiting call"); break;
    case WaitingCall::Kind::Offered: parts << tr("not let in yet", "the PBX waits for accept or refuse"); break;
    case WaitingCall::Kind::Queue:
    case WaitingCall::Kind::Ringing: break;
    }
    parts << index.data(WaitingModel::WhereRole).toString();
    if (stale)
        parts << lastSeenText(index.data(StaleSinceRole).toDateTime());
    else if (const QString number = index.data(NumberRole).toString(); number != nameOf(index))
        parts << number;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString WaitingRowDelegate::sentence(const QModelIndex &index, int key, const QDateTime &now)
{
    const bool stale = index.data(StaleRole).toBool();
    const RowTime time = RowTime::at(
        index.data(StartedAtRole).toDateTime(), now, stale, index.data(StaleSinceRole).toDateTime());
    QStringList parts;
    parts << (key > 0 ? tr("Waiting %1", "key number").arg(key) : tr("Waiting")) << nameOf(index);
    if (index.data(WaitingModel::VipRole).toBool())
        parts << tr("important");
    if (const QString where = index.data(WaitingModel::WhereRole).toString(); !where.isEmpty())
        parts << tr("on %1", "queue or dialled number").arg(where);
    if (WaitingCall::Kind(index.data(StateRole).toInt()) == WaitingCall::Kind::Returned)
        parts << tr("came back", "a waiting call");
    parts << spokenDuration(time.seconds);
    if (stale)
        parts << tr("not certain, the link is down");
    else
        parts << RowPaint::levelWord(levelOf(index, now));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void WaitingRowDelegate::paintRow(const RowPaint &paint, const QModelIndex &index) const
{
    const RowTime time = RowTime::at(index.data(StartedAtRole).toDateTime(), paint.now, paint.stale,
        index.data(StaleSinceRole).toDateTime());
    const AlarmLevel level = paint.ghost ? AlarmLevel::None : levelOf(index, paint.now);
    const bool dropping = paint.drop && (paint.drop->underCursor || paint.drop->answer == DropVerdict::Answer::Asks);
    const QString word = dropping ? QString() : RowPaint::levelWord(level);
    const QFont timer = theme().tabularFont(TypeRole::Timer);
    QFont caption = theme().tabularFont(TypeRole::Caption);
    QFont wordFont = theme().font(TypeRole::Caption);
    wordFont.setWeight(QFont::DemiBold);
    const QString name = nameOf(index);

    TwoLineNeeds needs;
    needs.level = level;
    needs.nameWidth = QFontMetrics(paint.nameFont()).horizontalAdvance(name);
    needs.mark = index.data(WaitingModel::VipRole).toBool();
    needs.timeWidth = QFontMetrics(timer).horizontalAdvance(time.text) + 1;
    needs.wordWidth = word.isEmpty() ? 0 : QFontMetrics(wordFont).horizontalAdvance(word) + 1;
    const TwoLineRow row = layoutTwoLines(paint.row, theme(), needs);

    paint.ground(level);
    paint.dropGround(theme().tokens().radius.card);
    const int key = paint.ghost ? 0 : m_keyOf(index.data(IdRole).value<CallId>());
    if (paint.pending) {
        const int side = row.lead.height();
        paint.icon(QRect(row.lead.left() + (row.lead.width() - side) / 2, row.lead.top(), side, side), u"pending"_s, Token::Text2);
    } else if (key > 0) {
        paintKeycaps(paint.painter, paint.place(row.lead).topLeft(), { QLocale().toString(key) }, theme());
    }
    paint.name(row.name, name);
    if (needs.mark)
        paint.icon(row.mark, u"vip"_s, paint.ghost ? Token::Text3 : Token::Text);
    paint.icon(row.levelIcon, RowPaint::levelIcon(level), RowPaint::levelInk(level));
    const Token quiet = paint.ghost ? Token::Text3 : Token::Text2;
    paint.text(row.time, time.text, timer, paint.stale || paint.ghost ? quiet : RowPaint::levelInk(level), true);
    if (dropping)
        paint.text(row.detail, paint.drop->word, wordFont, paint.drop->underCursor ? Token::AccentText : Token::Text2);
    else
        paint.text(row.detail, detailOf(index, paint.stale), caption, quiet);
    paint.text(row.word, word, wordFont, RowPaint::levelInk(level), true);
    paint.bar(row.bar, shareOf(index, time.seconds), level);
}

} // namespace Cordboard
