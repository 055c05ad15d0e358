// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palmethods_p.h"
#include "backends/brekeke/palparser.h"

#include <QJsonArray>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> readText(const QJsonValue &result)
{
    if (result.isArray() || result.isObject())
        return std::nullopt;
    return Pal::text(result);
}

/// Flat names, or a row for each with the extension first when properties were asked for. [doc] 5.15
std::optional<QList<PalExtensionRow>> readExtensions(const QJsonValue &result)
{
    if (!result.isArray())
        return std::nullopt;
    QList<PalExtensionRow> rows;
    const QJsonArray array = result.toArray();
    for (const QJsonValue &item : array) {
        PalExtensionRow row;
        if (item.isArray()) {
            row.values = Pal::texts(item);
            if (!row.values.isEmpty())
                row.extension = row.values.takeFirst();
        } else {
            row.extension = Pal::text(item);
        }
        if (!row.extension.isEmpty())
            rows.append(row);
    }
    return rows;
}

} // namespace

QFuture<Result<QList<PalExtensionRow>>> PalMethods::getExtensions(const PalExtensionQuery &query)
{
    QJsonObject p { { u"pattern"_s, query.pattern }, { u"limit"_s, query.limit }, { u"type"_s, query.type } };
    if (!query.propertyNames.isEmpty())
        p.insert("property_names"_L1, QJsonArray::fromStringList(query.propertyNames));
    if (query.limit >= 0)
        p.insert("offset"_L1, query.offset);
    return ask<QList<PalExtensionRow>>(u"getExtensions"_s, in(p), readExtensions);
}

QFuture<Result<QStringList>> PalMethods::getExtensionProperties(const QString &extension, const QStringList &names)
{
    const QJsonObject p { { u"extension"_s, extension }, { u"property_names"_s, QJsonArray::fromStringList(names) } };
    return ask<QStringList>(u"getExtensionProperties"_s, in(p), Pal::textList);
}

QFuture<Result<QList<PalExtensionRow>>> PalMethods::getExtensionProperties(
    const QStringList &extensions, const QStringList &names)
{
    const QJsonObject p { { u"extension"_s, QJsonArray::fromStringList(extensions) },
        { u"property_names"_s, QJsonArray::fromStringList(names) } };
    const auto read = [extensions](const QJsonValue &result) -> std::optional<QList<PalExtensionRow>> {
        const QJsonArray array = result.toArray();
        if (array.size() != extensions.size())
            return std::nullopt;
        QList<PalExtensionRow> rows;
        for (qsizetype i = 0; i < array.size(); ++i)
            rows.append({ extensions.at(i), Pal::texts(array.at(i)), array.at(i).isArray() });
        return rows;
    };
    return ask<QList<PalExtensionRow>>(u"getExtensionProperties"_s, in(p), read);
}

QFuture<Result<void>> PalMethods::setExtensionProperties(const QString &extension, const QJsonObject &properties)
{
    return act(u"setExtensionProperties"_s, in({ { u"extension"_s, extension }, { u"properties"_s, properties } }));
}

QFuture<Result<void>> PalMethods::createExtension(const PalNewExtension &extension)
{
    QJsonObject p { { u"extension"_s, extension.extension }, { u"type"_s, extension.type } };
    if (extension.type == "user"_L1) {
        p.insert("password"_L1, extension.password);
        p.insert("login_password"_L1, extension.loginPassword);
    }
    return act(u"createExtension"_s, in(p));
}

QFuture<Result<void>> PalMethods::deleteExtension(const QString &extension)
{
    return act(u"deleteExtension"_s, in({ { u"extension"_s, extension } }));
}

QFuture<Result<QString>> PalMethods::getPlanSwitchTimer(const QString &extension, int number)
{
    // Its parameters name no tenant, not even for sa. [doc] 5.21
    const QJsonObject p { { u"extension"_s, extension }, { u"number"_s, QString::number(number) } };
    return ask<QString>(u"getPlanSwitchTimer"_s, p, readText);
}

QFuture<Result<void>> PalMethods::setPlanSwitchTimer(const QString &extension, const QString &schedule, int number)
{
    return act(u"setPlanSwitchTimer"_s,
        { { u"extension"_s, extension }, { u"number"_s, QString::number(number) }, { u"schedule"_s, schedule } });
}

} // namespace Cordboard
