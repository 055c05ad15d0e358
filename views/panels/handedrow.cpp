// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/handedrow.h"

#include "models/core/switchboard.h"
#include "models/ghostrowsproxy.h"
#include "models/desk/operatordesk.h"
#include "views/panels/rowlayout.h"
#include "views/theme/keycap.h"

#include <QAction>
#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

using Stage = HandedCall::Stage;

namespace {

constexpr int top = 3;
constexpr int firstLine = 20;
constexpr int secondLine = 18;
constexpr int thirdLine = 24;
constexpr int handedGap = 6;
constexpr int smallIcon = 16;
constexpr int levelIconSide = 18;
constexpr int endInset = 10;

Stage stageOf(const QModelIndex &index)
{
    return Stage(index.data(HandedOverModel::StageRole).toInt());
}

CallId callOf(const QModelIndex &index)
{
    return index.data(HandedOverModel::CallRole).value<CallId>();
}

bool travels(Stage stage)
{
    return stage == Stage::Sending || stage == Stage::Ringing;
}

QString iconOf(Stage stage)
{
    switch (stage) {
    case Stage::Sending: return u"pending"_s;
    case Stage::Ringing: return u"state-ringing"_s;
    case Stage::Answered: return u"check"_s;
    case Stage::WaitsForFree: return u"state-parked"_s;
    case Stage::CameBack: return u"call-returned"_s;
    case Stage::Ended: break;
    }
    return u"call-ended"_s;
}

} // namespace

HandedRow layoutHandedRow(
    const QRect &row, const Theme &theme, AlarmLevel level, int callerWidth, int targetWidth, int timeWidth, int buttonWidth)
{
    HandedRow r;
    const int left = row.left() + rowInset(level);
    const int right = row.right() + 1 - endInset;
    const int y1 = row.top() + theme.px(top);
    const int h1 = theme.px(firstLine);
    const int y2 = y1 + h1;
    const int h2 = theme.px(secondLine);
    const int y3 = y2 + h2;
    const int h3 = theme.px(thirdLine);
    const int small = theme.px(smallIcon);

    r.time = QRect(right - timeWidth, y1, timeWidth, h1);
    int end = r.time.left() - handedGap;
    if (level == AlarmLevel::Late || level == AlarmLevel::Overdue) {
        const int side = theme.px(levelIconSide);
        r.levelIcon = QRect(end - side, y1 + (h1 - side) / 2, side, side);
        end = r.levelIcon.left() - handedGap;
    }
    // Half of the room is each one's own; what one does not need, the other has.
    const int room = std::max(0, end - left - small - 2 * handedGap);
    const int caller = std::min(callerWidth + 1, std::max(room / 2, room - targetWidth - 1));
    r.caller = QRect(left, y1, caller, h1);
    r.arrow = QRect(r.caller.right() + 1 + handedGap, y1 + (h1 - small) / 2, small, small);
    r.target = QRect(r.arrow.right() + 1 + handedGap, y1, std::min(targetWidth + 1, std::max(0, room - caller)), h1);

    r.stageIcon = QRect(left, y2 + (h2 - small) / 2, small, small);
    r.stage = QRect(left + small + handedGap, y2, std::max(0, right - left - small - handedGap), h2);
    int storyEnd = right;
    if (buttonWidth > 0) {
        const int width = std::min(buttonWidth, right - left);
        r.button = QRect(right - width, y3, width, h3);
        storyEnd = r.button.left() - handedGap;
    }
    r.story = QRect(left, y3, std::max(0, storyEnd - left), h3);
    r.bar = layoutBar(row, level, theme);
    return r;
}

HandedRowDelegate::HandedRowDelegate(PanelList &list, OperatorDesk &desk, QAction *bringBack, QAction *fetchBack)
    : RowDelegate(list, list.theme().tokens().size.rowHanded, 4)
    , m_desk(desk)
    , m_bringBack(bringBack)
    , m_fetchBack(fetchBack)
{
}

bool HandedRowDelegate::isStale(const QModelIndex &index) const
{
    return m_desk.board().isStale(callOf(index).account());
}

QDateTime HandedRowDelegate::staleSince(const QModelIndex &index) const
{
    return m_desk.board().connection(callOf(index).account()).lastHeard;
}

RowTime HandedRowDelegate::timeOf(const QModelIndex &index, const QDateTime &now) const
{
    return RowTime::at(index.data(HandedOverModel::StartedAtRole).toDateTime(), now, isStale(index), staleSince(index));
}

AlarmLevel HandedRowDelegate::levelOf(const QModelIndex &index, const QDateTime &now) const
{
    if (isStale(index))
        return AlarmLevel::None;
    if (stageOf(index) == Stage::CameBack)
        return AlarmLevel::Overdue;
    const bool tooLong = travels(stageOf(index)) && now >= index.data(HandedOverModel::ReturnsAtRole).toDateTime();
    return tooLong ? AlarmLevel::Late : AlarmLevel::None;
}

HandedRowDelegate::Button HandedRowDelegate::buttonOf(const QModelIndex &index) const
{
    const Stage stage = stageOf(index);
    const bool wanted = travels(stage) || stage == Stage::WaitsForFree || stage == Stage::CameBack;
    if (!wanted || isStale(index) || index.data(GhostRowsProxy::GhostRole).toBool())
        return NoButton;
    return index.data(HandedOverModel::UndoRole).toBool() ? BringBackButton : FetchButton;
}

RowButton HandedRowDelegate::lookOf(const QModelIndex &index, Button button) const
{
    if (button == NoButton)
        return {};
    // The key is shown only in the row that it would act on.
    const HandedOverModel &handed = m_desk.handedOver();
    const HandedCall *keyed = button == BringBackButton ? handed.latestUndoable() : handed.mostOverdue();
    const QAction *action = button == BringBackButton ? m_bringBack : m_fetchBack;
    RowButton look;
    look.text = button == BringBackButton ? tr("Bring back") : tr("Fetch");
    look.iconName = button == BringBackButton ? u"action-undo"_s : u"action-fetch"_s;
    if (action && keyed && keyed->call == callOf(index))
        look.keycaps = keycapTexts(action->shortcut());
    look.alarm = stageOf(index) == Stage::CameBack;
    look.available = m_desk.board().isConnected(callOf(index).account());
    return look;
}

HandedRow HandedRowDelegate::layoutOf(
    const QModelIndex &index, const QRect &row, const RowTime &time, AlarmLevel level) const
{
    const QFontMetrics names(theme().font(TypeRole::Strong));
    const Button button = buttonOf(index);
    return layoutHandedRow(row, theme(), level, names.horizontalAdvance(index.data(HandedOverModel::CallerRole).toString()),
        names.horizontalAdvance(index.data(HandedOverModel::TargetRole).value<Target>().display()),
        QFontMetrics(theme().tabularFont(TypeRole::Timer)).horizontalAdvance(time.text) + 1,
        button == NoButton ? 0 : rowButtonWidth(lookOf(index, button), theme()));
}

int HandedRowDelegate::buttonAt(const QModelIndex &index, const QRect &item, const QPoint &position) const
{
    const Button button = buttonOf(index);
    if (button == NoButton)
        return 0;
    const QRect row = surface(item);
    const QRect box = layoutOf(index, row, timeOf(index, now()), levelOf(index, now())).button;
    return QStyle::visualRect(list().layoutDirection(), row, box).contains(position) ? int(button) : 0;
}

QString HandedRowDelegate::stageTextOf(const QModelIndex &index) const
{
    if (!isStale(index))
        return index.data(HandedOverModel::StageTextRole).toString();
    const QString number = index.data(HandedOverModel::TargetRole).value<Target>().number;
    switch (stageOf(index)) {
    case Stage::Sending: return tr("was on its way to %1").arg(number);
    case Stage::Ringing: return tr("was ringing at %1").arg(number);
    case Stage::Answered: return tr("was answered");
    case Stage::WaitsForFree: return tr("was waiting for %1").arg(number);
    case Stage::CameBack: return tr("had come back from %1").arg(number);
    case Stage::Ended: break;
    }
    return tr("had ended");
}

QString HandedRowDelegate::storyOf(const QModelIndex &index, const QDateTime &now) const
{
    if (isStale(index))
        return lastSeenText(staleSince(index));
    const HandedCall *row = m_desk.handedOver().find(callOf(index));
    if (row && (row->stage == Stage::Answered || row->stage == Stage::Ended)) {
        const qint64 left = HandedOverModel::lingerSeconds - row->stageSince.secsTo(now);
        return left > 0 ? tr("leaves this list in %1 s").arg(left) : QString();
    }
    return index.data(HandedOverModel::StoryRole).toString();
}

QString HandedRowDelegate::sentence(const QModelIndex &index, const QDateTime &now) const
{
    QStringList parts { tr("%1 to %2", "a call handed over to somebody")
                            .arg(index.data(HandedOverModel::CallerRole).toString(),
                                index.data(HandedOverModel::TargetRole).value<Target>().display()),
        stageTextOf(index), spokenDuration(timeOf(index, now).seconds),
        RowPaint::levelWord(levelOf(index, now)), storyOf(index, now) };
    if (isStale(index))
        parts << tr("not certain, the link is down");
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of a sentence"));
}

void HandedRowDelegate::paintRow(const RowPaint &paint, const QModelIndex &index) const
{
    const Stage stage = stageOf(index);
    const RowTime time = timeOf(index, paint.now);
    const AlarmLevel level = paint.ghost ? AlarmLevel::None : levelOf(index, paint.now);
    const HandedRow row = layoutOf(index, paint.row, time, level);
    const QFont caption = theme().tabularFont(TypeRole::Caption);
    const Token quiet = paint.ghost ? Token::Text3 : Token::Text2;

    paint.ground(level);
    paint.name(row.caller, index.data(HandedOverModel::CallerRole).toString());
    paint.directedIcon(row.arrow, u"action-transfer"_s, quiet);
    paint.name(row.target, index.data(HandedOverModel::TargetRole).value<Target>().display());
    paint.icon(row.levelIcon, RowPaint::levelIcon(level), RowPaint::levelInk(level));
    paint.text(row.time, time.text, theme().tabularFont(TypeRole::Timer),
        paint.stale || paint.ghost ? quiet : RowPaint::levelInk(level), true);
    const Token stageInk = stage == Stage::Answered && !paint.stale && !paint.ghost ? Token::Ok : quiet;
    paint.icon(row.stageIcon, paint.stale ? u"state-unknown"_s : iconOf(stage), stageInk);
    paint.text(row.stage, stageTextOf(index), caption, quiet);
    paint.text(row.story, storyOf(index, paint.now), caption, quiet);
    if (const Button button = buttonOf(index); button != NoButton) {
        RowButton look = lookOf(index, button);
        look.pressed = paint.pressedButton == int(button);
        paint.button(row.button, look);
    }

    const QDateTime at = index.data(HandedOverModel::StartedAtRole).toDateTime();
    const qint64 whole = std::max<qint64>(1, at.secsTo(index.data(HandedOverModel::ReturnsAtRole).toDateTime()));
    double share = double(time.seconds) / double(whole);
    if (index.data(HandedOverModel::UndoRole).toBool()) // the time in which undo works runs out of the bar
        share = 1.0 - double(time.seconds) / HandedOverModel::undoSeconds;
    else if (stage == Stage::Answered || stage == Stage::Ended)
        share = 0;
    paint.bar(row.bar, share, level);
}

} // namespace Cordboard
