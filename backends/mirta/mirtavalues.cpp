// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtavalues.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

QString Mirta::text(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"1"_s : u"0"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return {};
    }
}

int Mirta::number(const QJsonValue &value)
{
    const QString word = text(value).trimmed();
    bool ok = false;
    const double n = word.toDouble(&ok);
    return ok && n >= 0 && n < 1e9 ? int(n) : -1;
}

QString Mirta::firstOf(const QJsonObject &row, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        if (const QString word = text(row.value(key)).trimmed(); !word.isEmpty())
            return word;
    return {};
}

QDateTime Mirta::time(const QString &text, const QTimeZone &zone)
{
    const QString word = text.trimmed();
    if (word.size() >= 19 && word.at(4) == u'-') {
        const QDateTime at = QDateTime::fromString(word.first(19).replace(u'T', u' '), u"yyyy-MM-dd HH:mm:ss"_s);
        return at.isValid() ? QDateTime(at.date(), at.time(), zone).toUTC() : QDateTime();
    }
    bool ok = false;
    const double seconds = word.toDouble(&ok);
    // Anything near today; smaller numbers are durations.
    return ok && seconds > 1e9 && seconds < 1e11 ? QDateTime::fromMSecsSinceEpoch(qint64(seconds) * 1000, QTimeZone::UTC) : QDateTime();
}

QString Mirta::timeText(const QDateTime &utc, const QTimeZone &zone)
{
    return utc.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

int Mirta::seconds(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() > 3)
        return -1;
    qint64 sum = 0;
    for (const QString &part : parts) {
        bool ok = false;
        const int n = part.toInt(&ok);
        if (!ok || n < 0 || n > 100'000'000)
            return -1;
        sum = sum * 60 + n;
    }
    return sum < 1'000'000'000 ? int(sum) : -1;
}

QString Mirta::numberOf(const QString &account, const QString &tenant)
{
    QString word = account.trimmed();
    if (const qsizetype slash = word.indexOf(u'/'); slash >= 0)
        word = word.sliced(slash + 1);
    for (const QLatin1StringView prefix : { "Custom:"_L1, "park:"_L1 })
        if (word.startsWith(prefix, Qt::CaseInsensitive))
            word = word.sliced(prefix.size());
    word = word.section(u'@', 0, 0);
    for (const QChar mark : { u'-', u'_' }) {
        const qsizetype at = word.lastIndexOf(mark);
        if (at > 0 && word.sliced(at + 1).compare(tenant, Qt::CaseInsensitive) == 0)
            return word.first(at);
    }
    return word;
}

std::optional<bool> MirtaPeer::reachable() const
{
    if (status.startsWith("OK"_L1, Qt::CaseInsensitive) || status.startsWith("LAGGED"_L1, Qt::CaseInsensitive)
        || status.startsWith("Reachable"_L1, Qt::CaseInsensitive))
        return true;
    if (status.startsWith("UN"_L1, Qt::CaseInsensitive)) // UNREACHABLE, UNKNOWN, Unavailable
        return false;
    return std::nullopt;
}

} // namespace Cordboard
