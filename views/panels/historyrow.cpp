// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/historyrow.h"

#include "models/cdrmodel.h"
#include "models/core/roles.h"
#include "views/panels/missedcalls.h"
#include "views/panels/rowtime.h"
#include "views/theme/duration.h"

#include <QFontMetrics>
#include <QLocale>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int historyInset = 10;
constexpr int historyIconSide = 20;
constexpr int iconGap = 9;
constexpr int historyGap = 6;
constexpr int markSide = 16;
constexpr int lineHeight = 18;
constexpr int buttonHeight = 24;
constexpr int leastName = 40;

Direction directionOf(const QModelIndex &index) { return Direction(index.data(CdrModel::DirectionRole).toInt()); }
Disposition dispositionOf(const QModelIndex &index)
{
    return Disposition(index.data(CdrModel::DispositionRole).toInt());
}
bool isMissed(const QModelIndex &index) { return index.data(CdrModel::CallBackRole).toBool(); }

QString iconOf(const QModelIndex &index)
{
    if (dispositionOf(index) == Disposition::Voicemail)
        return u"action-voicemail"_s;
    if (isMissed(index))
        return u"missed"_s;
    switch (directionOf(index)) {
    case Direction::Inbound: return u"action-answer"_s;
    case Direction::Outbound: return u"action-redial"_s;
    case Direction::Internal: return u"people"_s;
    case Direction::Unknown: break;
    }
    return u"history"_s;
}

QString nameOf(const QModelIndex &index)
{
    const QString name = index.data(NameRole).toString();
    return name.isEmpty() ? HistoryRowDelegate::tr("Unknown caller") : name;
}

} // namespace

HistoryRow layoutHistoryRow(const QRect &row, const Theme &theme, int nameWidth, bool mark, int whenWidth, int lengthWidth,
    int buttonWidth)
{
    HistoryRow r;
    const int icon = theme.px(historyIconSide);
    const int left = row.left() + historyInset;
    int right = row.right() + 1 - historyInset;
    const int h = theme.px(lineHeight);
    const int y1 = row.top() + (row.height() - 2 * h) / 2;
    const int y2 = y1 + h;
    r.icon = QRect(left, row.top() + (row.height() - icon) / 2, icon, icon);
    const int x = r.icon.right() + 1 + iconGap;
    const int side = theme.px(markSide);
    if (buttonWidth > 0) {
        const int height = theme.px(buttonHeight);
        // With large letters in a narrow dock the button is its icon alone, so that the name still has room.
        const int forName = right - buttonWidth - historyGap - (whenWidth > 0 ? whenWidth + historyGap : 0) - (mark ? side + historyGap : 0) - x;
        if (forName < theme.px(leastName))
            buttonWidth = height;
        r.button = QRect(right - buttonWidth, row.top() + (row.height() - height) / 2, buttonWidth, height);
        right = r.button.left() - historyGap;
    }
    r.when = QRect(right - whenWidth, y1, whenWidth, h);
    r.length = QRect(right - lengthWidth, y2, lengthWidth, h);
    const int room = std::max(0, (whenWidth > 0 ? r.when.left() - historyGap : right) - x - (mark ? side + historyGap : 0));
    r.name = QRect(x, y1, std::min(room, nameWidth + 1), h);
    if (mark)
        r.mark = QRect(r.name.right() + 1 + historyGap, y1 + (h - side) / 2, side, side);
    r.detail = QRect(x, y2, std::max(0, (lengthWidth > 0 ? r.length.left() - historyGap : right) - x), h);
    return r;
}

struct HistoryRowDelegate::Texts
{
    QString name;
    QString detail;
    QString when;
    QString length;
    bool open = false;
};

HistoryRowDelegate::HistoryRowDelegate(PanelList &list, const MissedCalls &missed)
    : RowDelegate(list, list.theme().tokens().size.rowHistory, 0)
    , m_missed(missed)
{
}

bool HistoryRowDelegate::isStale(const QModelIndex &) const
{
    return false; // what has happened stays so without a link
}

bool HistoryRowDelegate::isOpen(const QModelIndex &index) const
{
    const QString number = index.data(NumberRole).toString();
    return isMissed(index) && !number.isEmpty() && m_missed.isOpen(number, index.data(StartedAtRole).toDateTime());
}

QString HistoryRowDelegate::kindOf(const QModelIndex &index)
{
    if (dispositionOf(index) == Disposition::Voicemail)
        return tr("Voicemail");
    if (isMissed(index))
        return tr("Missed", "a call");
    switch (directionOf(index)) {
    case Direction::Inbound: return tr("In", "direction of a call");
    case Direction::Outbound: return tr("Out", "direction of a call");
    case Direction::Internal: return tr("Internal", "direction of a call");
    case Direction::Unknown: break;
    }
    return tr("Call");
}

QString HistoryRowDelegate::whenOf(const QModelIndex &index, const QDateTime &now)
{
    const QDateTime at = index.data(StartedAtRole).toDateTime().toLocalTime();
    if (!at.isValid())
        return {};
    const QLocale locale;
    return at.date() == now.toLocalTime().date() ? locale.toString(at.time(), QLocale::ShortFormat)
                                                 : locale.toString(at.date(), QLocale::ShortFormat);
}

HistoryRowDelegate::Texts HistoryRowDelegate::textsOf(const QModelIndex &index, const QDateTime &now) const
{
    Texts texts { .name = nameOf(index), .when = whenOf(index, now), .open = isOpen(index) };
    const QString with = index.data(CdrModel::WithRole).toString();
    const QString queue = index.data(CdrModel::QueueNameRole).toString();
    const int seconds = index.data(CdrModel::DurationRole).toInt();
    if (seconds >= 0) {
        texts.detail = with.isEmpty() ? queue : tr("with %1", "whom somebody talked to").arg(with);
        texts.length = formatDuration(seconds);
    } else {
        // The button takes the place of the time, which then follows the kind.
        QStringList parts { kindOf(index), texts.open ? std::exchange(texts.when, {}) : QString(), queue.isEmpty() ? with : queue };
        parts.removeAll(QString());
        texts.detail = parts.join(u" · "_s);
    }
    return texts;
}

RowButton HistoryRowDelegate::callBack() const
{
    return RowButton { .text = tr("Call back"), .iconName = u"action-callback"_s };
}

HistoryRow HistoryRowDelegate::layoutOf(const Texts &texts, const QRect &row) const
{
    const QFontMetrics names(theme().font(TypeRole::Strong));
    const QFontMetrics small(theme().tabularFont(TypeRole::Caption));
    return layoutHistoryRow(row, theme(), names.horizontalAdvance(texts.name), texts.open,
        texts.when.isEmpty() ? 0 : small.horizontalAdvance(texts.when) + 1, texts.length.isEmpty() ? 0 : small.horizontalAdvance(texts.length) + 1,
        texts.open ? rowButtonWidth(callBack(), theme()) : 0);
}

int HistoryRowDelegate::buttonAt(const QModelIndex &index, const QRect &item, const QPoint &position) const
{
    const QRect row = surface(item);
    const QRect box = layoutOf(textsOf(index, now()), row).button;
    return !box.isNull() && QStyle::visualRect(list().layoutDirection(), row, box).contains(position) ? CallBackButton
                                                                                                     : NoButton;
}

QString HistoryRowDelegate::sentence(const QModelIndex &index, const QDateTime &now) const
{
    const Texts texts = textsOf(index, now);
    const int seconds = index.data(CdrModel::DurationRole).toInt();
    QStringList parts { kindOf(index), texts.name };
    if (seconds >= 0)
        parts << texts.detail << spokenDuration(seconds);
    else
        parts << index.data(CdrModel::QueueNameRole).toString();
    parts << whenOf(index, now);
    if (texts.open)
        parts << tr("not called back");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void HistoryRowDelegate::paintRow(const RowPaint &paint, const QModelIndex &index) const
{
    const Texts texts = textsOf(index, paint.now);
    const HistoryRow row = layoutOf(texts, paint.row);
    const QFont caption = theme().tabularFont(TypeRole::Caption);
    paint.ground(AlarmLevel::None);
    paint.icon(row.icon, iconOf(index), texts.open ? Token::AmberText : Token::Text3);
    paint.name(row.name, texts.name);
    if (texts.open)
        paint.icon(row.mark, u"alarm-late"_s, Token::AmberText);
    paint.text(row.when, texts.when, caption, Token::Text2, true);
    paint.text(row.detail, texts.detail, caption, Token::Text2);
    paint.text(row.length, texts.length, caption, Token::Text2, true);
    if (texts.open) {
        RowButton button = callBack();
        button.pressed = paint.pressedButton == CallBackButton;
        paint.button(row.button, button);
    }
}

} // namespace Cordboard
