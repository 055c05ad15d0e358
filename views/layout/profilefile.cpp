// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layout/profilefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>

#include <optional>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto marker = "cordboardProfile"_L1;
constexpr int version = 1;

// Geometry belongs to the screens of a desk; the named layouts hold their own, which falls back when its monitor is not there.
constexpr QLatin1StringView prefixes[] { "appearance/"_L1, "keys/"_L1, "layouts/"_L1, "supervision/"_L1, "waitForFree/"_L1, "crm/"_L1, "officeHours/"_L1, "numberPad/"_L1 };
constexpr QLatin1StringView wholeKeys[] { "favourites"_L1, "deputies"_L1, "window/docks"_L1, "window/people"_L1, "sounds/volume"_L1, "sounds/muted"_L1,
    "desktop/closeToTray"_L1 };
// That pages of a server may be opened is said at each desk: a file from elsewhere must not say it.
constexpr QLatin1StringView ofTheComputer[] { "supervision/window"_L1, "supervision/wallScreen"_L1, "crm/origin"_L1, "crm/allowed"_L1 };

QString said(const char *text)
{
    return QCoreApplication::translate("Cordboard::ProfileFile", text);
}

/// Nothing but what settings consist of; a file from elsewhere may hold anything.
std::optional<QVariant> readValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::String: return value.toVariant();
    case QJsonValue::Array: {
        QStringList list;
        for (const QJsonValue one : value.toArray()) {
            if (!one.isString())
                return std::nullopt;
            list.append(one.toString());
        }
        return list;
    }
    case QJsonValue::Object: {
        const QJsonValue bytes = value.toObject().value("base64"_L1);
        const auto decoded = QByteArray::fromBase64Encoding(bytes.toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes.isString() || !decoded)
            return std::nullopt;
        return *decoded;
    }
    default: return std::nullopt;
    }
}

QJsonValue writtenValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray: return QJsonObject { { "base64"_L1, QString::fromLatin1(value.toByteArray().toBase64()) } };
    case QMetaType::QStringList: return QJsonArray::fromStringList(value.toStringList());
    case QMetaType::Bool: return value.toBool();
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double: return value.toDouble();
    default: return value.toString();
    }
}

} // namespace

bool ProfileFile::belongs(const QString &key)
{
    for (QLatin1StringView own : ofTheComputer)
        if (key == own)
            return false;
    for (QLatin1StringView whole : wholeKeys)
        if (key == whole)
            return true;
    for (QLatin1StringView prefix : prefixes)
        if (key.startsWith(prefix))
            return true;
    return false;
}

QString ProfileFile::save(const QString &path, const QSettings &settings)
{
    QJsonObject values;
    for (const QString &key : settings.allKeys())
        if (belongs(key))
            values.insert(key, writtenValue(settings.value(key)));
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(QJsonObject { { marker, version }, { "settings"_L1, values } }).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return said(QT_TRANSLATE_NOOP("Cordboard::ProfileFile", "The profile could not be written to %1: %2")).arg(path, file.errorString());
    return {};
}

QString ProfileFile::load(const QString &path, QSettings &settings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return said(QT_TRANSLATE_NOOP("Cordboard::ProfileFile", "%1 could not be read: %2")).arg(path, file.errorString());
    const QByteArray json = file.read(largest + 1);
    const QJsonObject profile = json.size() <= largest ? QJsonDocument::fromJson(json).object() : QJsonObject();
    if (!profile.contains(marker))
        return said(QT_TRANSLATE_NOOP("Cordboard::ProfileFile", "%1 is not a profile of Cordboard.")).arg(path);
    if (profile.value(marker).toInt() != version)
        return said(QT_TRANSLATE_NOOP("Cordboard::ProfileFile", "%1 was written by a newer Cordboard.")).arg(path);
    QHash<QString, QVariant> values;
    const QJsonObject told = profile.value("settings"_L1).toObject();
    for (auto it = told.begin(); it != told.end(); ++it)
        if (const auto value = readValue(it.value()); value && belongs(it.key()))
            values.insert(it.key(), *value);
    if (values.isEmpty())
        return said(QT_TRANSLATE_NOOP("Cordboard::ProfileFile", "There is nothing in the profile %1.")).arg(path);
    for (const QString &key : settings.allKeys())
        if (belongs(key))
            settings.remove(key);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        settings.setValue(it.key(), it.value());
    settings.sync();
    return {};
}

} // namespace Cordboard
