// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/rowtime.h"

#include "views/theme/duration.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct RowTimeText
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::RowTime)
};

QString clockTime(const QDateTime &utc)
{
    return utc.toLocalTime().toString(u"HH:mm:ss"_s);
}

QString minutesText(qint64 minutes)
{
    return minutes == 1 ? RowTimeText::tr("1 minute") : RowTimeText::tr("%n minutes", nullptr, int(minutes));
}

} // namespace

RowTime RowTime::at(const QDateTime &since, const QDateTime &now, bool stale, const QDateTime &staleSince)
{
    RowTime time;
    time.certain = !stale;
    const QDateTime end = stale ? staleSince : now;
    if (!since.isValid() || !end.isValid()) {
        time.text = stale ? u"?"_s : QString();
        return time;
    }
    time.seconds = std::max<qint64>(0, since.secsTo(end));
    time.text = formatDuration(time.seconds);
    if (stale)
        time.text += u'?';
    return time;
}

QString spokenDuration(qint64 seconds)
{
    const qint64 whole = std::max<qint64>(0, seconds);
    if (whole < 60)
        return whole == 1 ? RowTimeText::tr("1 second") : RowTimeText::tr("%n seconds", nullptr, int(whole));
    if (whole < 3600)
        return minutesText(whole / 60);
    const qint64 hours = whole / 3600;
    const QString hoursText = hours == 1 ? RowTimeText::tr("1 hour") : RowTimeText::tr("%n hours", nullptr, int(hours));
    const qint64 minutes = whole / 60 % 60;
    return minutes == 0 ? hoursText : RowTimeText::tr("%1 %2", "hours, minutes").arg(hoursText, minutesText(minutes));
}

QString asOfText(const QDateTime &utc)
{
    return utc.isValid() ? RowTimeText::tr("as of %1", "clock time").arg(clockTime(utc)) : RowTimeText::tr("not known yet");
}

QString lastSeenText(const QDateTime &utc)
{
    return utc.isValid() ? RowTimeText::tr("last seen %1", "clock time").arg(clockTime(utc)) : QString();
}

} // namespace Cordboard
