// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskchannel.h"

#include <QTimeZone>

#include <array>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

std::pair<qint64, qint64> parts(const QString &uniqueid)
{
    const QStringView text = QStringView(uniqueid).sliced(uniqueid.lastIndexOf(u'-') + 1);
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0)
        return { -1, -1 };
    bool secondsOk = false;
    bool countOk = false;
    const qint64 seconds = text.first(dot).toLongLong(&secondsOk);
    const qint64 count = text.sliced(dot + 1).toLongLong(&countOk);
    return secondsOk && countOk && seconds >= 0 ? std::pair(seconds, count) : std::pair<qint64, qint64>(-1, -1);
}

} // namespace

QString AsteriskChannel::device() const
{
    return isLocal() ? QString() : name.left(name.lastIndexOf(u'-'));
}

QString AsteriskChannel::localNumber() const
{
    return isLocal() ? name.mid(6, name.indexOf(u'@') - 6) : QString();
}

QString AsteriskChannel::partnerName() const
{
    return name.left(name.size() - 1) + (name.endsWith(u'1') ? u'2' : u'1');
}

bool AsteriskChannel::isTool() const
{
    static constexpr std::array prefixes { "Surrogate/"_L1, "Recorder/"_L1, "Announcer/"_L1, "CBAnn/"_L1, "CBRec/"_L1, "Snoop/"_L1,
        "Message/"_L1, "AsyncGoto/"_L1, "Bridge/"_L1, "MulticastRTP/"_L1, "UnicastRTP/"_L1, "Multicast"_L1 };
    for (const QLatin1StringView prefix : prefixes)
        if (name.startsWith(prefix))
            return true;
    return name.endsWith("<ZOMBIE>"_L1);
}

bool uniqueidLess(const QString &a, const QString &b)
{
    const auto left = parts(a);
    const auto right = parts(b);
    return left == right ? a < b : left < right;
}

QDateTime uniqueidTime(const QString &uniqueid)
{
    constexpr qint64 latest = 32'503'680'000; // the year 3000
    const qint64 seconds = parts(uniqueid).first;
    return seconds > 0 && seconds < latest ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime();
}

} // namespace Cordboard
