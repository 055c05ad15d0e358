// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2values.h"

#include <QTimeZone>

namespace Cordboard::K2 {

using namespace Qt::StringLiterals;

QString text(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString().trimmed();
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const bool whole = number == double(qint64(number)) && qAbs(number) < 9e15;
        return whole ? QString::number(qint64(number)) : QString::number(number, 'g', 15);
    }
    case QJsonValue::Bool: return value.toBool() ? u"1"_s : u"0"_s;
    default: return {};
    }
}

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return text(object.value(key));
}

QString text(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (QLatin1StringView key : keys)
        if (const QString found = text(object.value(key)); !found.isEmpty())
            return found;
    return {};
}

int number(const QJsonObject &object, QLatin1StringView key, int fallback)
{
    bool ok = false;
    const int value = text(object, key).toInt(&ok);
    return ok ? value : fallback;
}

bool flag(const QString &word)
{
    const QString w = word.toLower();
    return w == "on"_L1 || w == "yes"_L1 || w == "1"_L1 || w == "true"_L1 || w == "enable"_L1 || w == "enabled"_L1;
}

QStringList words(const QJsonValue &value)
{
    QStringList list;
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray())
            if (const QString word = text(each); !word.isEmpty())
                list.append(word);
        return list;
    }
    for (const QString &part : text(value).split(u',', Qt::SkipEmptyParts))
        if (const QString word = part.trimmed(); !word.isEmpty())
            list.append(word);
    return list;
}

QJsonValue member(const QJsonObject &object, QLatin1StringView key)
{
    if (const auto it = object.constFind(key); it != object.constEnd())
        return *it;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return *it;
    return QJsonValue(QJsonValue::Undefined);
}

QList<QJsonObject> rows(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys, int most)
{
    QJsonValue found(QJsonValue::Undefined);
    for (QLatin1StringView key : keys)
        if (const QJsonValue value = member(object, key); found.isUndefined() && (value.isArray() || value.isObject()))
            found = value;
    if (found.isUndefined()) {
        int arrays = 0;
        for (const QJsonValue value : object)
            if (value.isArray()) {
                found = value;
                ++arrays;
            }
        if (arrays != 1)
            return {};
    }
    QList<QJsonObject> list;
    if (found.isObject())
        list.append(found.toObject());
    for (const QJsonValue row : found.toArray())
        if (row.isObject() && list.size() < most)
            list.append(row.toObject());
    return list;
}

QDateTime time(const QString &text, int offsetSeconds)
{
    const QDateTime local = QDateTime::fromString(text.left(19), u"yyyy-MM-dd HH:mm:ss"_s);
    if (!local.isValid())
        return {};
    return QDateTime(local.date(), local.time(), QTimeZone::UTC).addSecs(-offsetSeconds);
}

QString timeText(const QDateTime &utc, int offsetSeconds)
{
    return utc.toUTC().addSecs(offsetSeconds).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

int utcOffset(const QString &systemTime)
{
    const qsizetype at = systemTime.lastIndexOf("UTC"_L1);
    if (at < 0)
        return 0;
    const QString rest = systemTime.sliced(at + 3).trimmed();
    bool ok = false;
    const int hours = rest.section(u':', 0, 0).toInt(&ok);
    if (!ok || qAbs(hours) > 14)
        return 0;
    const int minutes = qBound(0, rest.section(u':', 1).toInt(), 59);
    return hours * 3600 + (rest.startsWith(u'-') ? -60 : 60) * minutes;
}

QDateTime timeOfCallId(const QString &callId)
{
    bool ok = false;
    const qint64 seconds = callId.section(u'.', 0, 0).toLongLong(&ok);
    // From 2001 to 2286: ten digits. Anything else is another kind of id.
    if (!ok || seconds < 1'000'000'000 || seconds > 9'999'999'999)
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
}

QJsonObject with(QJsonObject fields, QLatin1StringView key, const QString &value)
{
    fields.insert(key, value);
    return fields;
}

} // namespace Cordboard::K2
