// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/heldrow.h"

#include "models/callmodel.h"
#include "views/panels/rowlayout.h"
#include "views/panels/rowtime.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace Cordboard {

HeldRowDelegate::HeldRowDelegate(PanelList &list, const CallerWishes &wishes)
    : RowDelegate(list, list.theme().tokens().size.rowHeld, 2)
    , m_wishes(wishes)
{
}

QString HeldRowDelegate::nameOf(const QModelIndex &index)
{
    const QString name = index.data(NameRole).toString();
    if (!name.isEmpty())
        return name;
    const QString number = index.data(NumberRole).toString();
    return number.isEmpty() ? tr("Unknown caller") : number;
}

QString HeldRowDelegate::detailOf(const QModelIndex &index, const CallerWishes &wishes, bool stale)
{
    if (stale) {
        const QString seen = lastSeenText(index.data(StaleSinceRole).toDateTime());
        return seen.isEmpty() ? tr("was held") : tr("was held, %1", "last seen 09:41:07").arg(seen);
    }
    if (const QString wish = wishes.of(index.data(IdRole).value<CallId>()); !wish.isEmpty())
        return tr("wants %1", "whom a caller asked for").arg(wish);
    const QString queue = index.data(CallModel::QueueNameRole).toString();
    if (!queue.isEmpty())
        return queue;
    const QString did = index.data(CallModel::DidRole).toString();
    const QString number = index.data(NumberRole).toString();
    return !did.isEmpty() ? did : number == nameOf(index) ? QString() : number;
}

QString HeldRowDelegate::sentence(const QModelIndex &index, const CallerWishes &wishes, const QDateTime &now)
{
    const bool stale = index.data(StaleRole).toBool();
    const RowTime time
        = RowTime::at(index.data(StartedAtRole).toDateTime(), now, stale, index.data(StaleSinceRole).toDateTime());
    QStringList parts { tr("Held", "a call on hold"), nameOf(index), detailOf(index, wishes, stale),
        spokenDuration(time.seconds) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void HeldRowDelegate::paintRow(const RowPaint &paint, const QModelIndex &index) const
{
    const RowTime time = RowTime::at(
        index.data(StartedAtRole).toDateTime(), paint.now, paint.stale, index.data(StaleSinceRole).toDateTime());
    const QFont timer = theme().tabularFont(TypeRole::Timer);
    const QString name = nameOf(index);
    TwoLineNeeds needs;
    needs.top = 5;
    needs.lead = 20;
    needs.nameWidth = QFontMetrics(paint.nameFont()).horizontalAdvance(name);
    needs.timeWidth = QFontMetrics(timer).horizontalAdvance(time.text) + 1;
    const TwoLineRow row = layoutTwoLines(paint.row, theme(), needs);

    paint.ground(AlarmLevel::None);
    paint.dropGround(theme().tokens().radius.card);
    paint.icon(row.lead,
        paint.stale        ? u"state-unknown"_s
            : paint.ghost  ? u"call-ended"_s
            : paint.pending ? u"pending"_s
                            : u"state-hold"_s,
        paint.stale || paint.ghost ? Token::Text3 : Token::Talk);
    paint.name(row.name, name);
    paint.text(row.time, time.text, timer, paint.stale ? Token::Text2 : paint.ghost ? Token::Text3 : Token::Text, true);
    const bool dropping = paint.drop && (paint.drop->underCursor || paint.drop->answer == DropVerdict::Answer::Asks);
    paint.text(row.detail, dropping ? paint.drop->word : detailOf(index, m_wishes, paint.stale),
        theme().tabularFont(TypeRole::Caption),
        paint.ghost                                  ? Token::Text3
            : dropping && paint.drop->underCursor ? Token::AccentText
                                                  : Token::Text2);
}

} // namespace Cordboard
