// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palredactor.h"

#include "backends/brekeke/palparser.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

const QString struck = u"***"_s;

bool isSecretName(const QString &name)
{
    const QString n = name.toLower();
    return n.contains("password"_L1) || n.contains("token"_L1) || n.contains("secret"_L1) || n == "sess_key"_L1
        || n == "key"_L1 || n == "endpoint"_L1 || n == "device_id"_L1;
}

QJsonValue strike(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            out.append(strike(item));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject o = value.toObject();
    for (auto it = o.begin(); it != o.end(); ++it) {
        if (isSecretName(it.key()) && (it.value().isString() || it.value().isDouble()))
            it.value() = struck;
        else
            it.value() = strike(it.value());
    }
    return o;
}

bool answersWithSecret(const QString &method, const QJsonObject &parameters)
{
    static const QSet<QString> methods { u"getToken"_s, u"createAuthHeader"_s, u"device_token/create"_s, u"mfa/start"_s,
        u"createSessionToken"_s, u"getAuthInfo"_s, u"getRouteVariables"_s, u"getAllDids"_s, u"getAppData"_s,
        u"getSystemProperties"_s };
    if (methods.contains(method))
        return true;
    const QStringList names = Pal::texts(parameters.value("property_names"_L1));
    for (const QString &name : names)
        if (isSecretName(name))
            return true;
    return false;
}

} // namespace

void PalRedactor::noteRequest(const QString &id, const QString &method, const QJsonObject &parameters)
{
    if (answersWithSecret(method, parameters))
        m_secretAnswers.insert(id);
}

QByteArray PalRedactor::redact(const QByteArray &frame) const
{
    const QJsonDocument document = QJsonDocument::fromJson(frame);
    if (document.isArray()) {
        QJsonArray out;
        const QJsonArray array = document.array();
        for (const QJsonValue &item : array)
            out.append(redact(item));
        return QJsonDocument(out).toJson(QJsonDocument::Compact);
    }
    if (!document.isObject())
        return QJsonDocument(QJsonObject { { u"malformed_bytes"_s, frame.size() } }).toJson(QJsonDocument::Compact);
    return QJsonDocument(redact(QJsonValue(document.object())).toObject()).toJson(QJsonDocument::Compact);
}

QJsonValue PalRedactor::redact(const QJsonValue &message) const
{
    QJsonObject o = strike(message).toObject();
    if (o.contains("result"_L1) && m_secretAnswers.contains(Pal::text(o.value("id"_L1))))
        o.insert("result"_L1, struck);
    const QString method = o.value("method"_L1).toString();
    if (method == "insertRouteVariables"_L1 || method == "updateRouteVariables"_L1) {
        // val 3 is the route's password. [doc] 5.26, 5.42
        QJsonObject params = o.value("params"_L1).toObject();
        QJsonArray values = params.value("values"_L1).toArray();
        if (values.size() > 3)
            values[3] = struck;
        params.insert("values"_L1, values);
        o.insert("params"_L1, params);
    } else if (method == "mfa/check"_L1) {
        QJsonObject params = o.value("params"_L1).toObject();
        params.insert("code"_L1, struck);
        o.insert("params"_L1, params);
    }
    return o;
}

} // namespace Cordboard
