// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2redactor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

bool isSecret(const QString &key)
{
    static constexpr std::array words { "token"_L1, "password"_L1, "secret"_L1, "random"_L1, "pincode"_L1 };
    for (QLatin1StringView word : words)
        if (key.contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace

QJsonValue k2Redacted(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue each : value.toArray())
            out.append(k2Redacted(each));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject in = value.toObject();
    for (auto it = in.begin(); it != in.end(); ++it)
        out.insert(it.key(), isSecret(it.key()) ? QJsonValue("***"_L1) : k2Redacted(it.value()));
    return out;
}

QByteArray k2Redacted(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return "(" + QByteArray::number(json.size()) + " bytes)";
    return QJsonDocument(k2Redacted(QJsonValue(document.object())).toObject()).toJson(QJsonDocument::Compact);
}

} // namespace Cordboard
