// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palmethods_p.h"
#include "backends/brekeke/palparser.h"

#include <QJsonArray>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

void putNumber(QJsonObject &o, QLatin1StringView key, int value)
{
    if (value >= 0)
        o.insert(key, value);
}

void putText(QJsonObject &o, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        o.insert(key, value);
}

std::optional<QList<PalPushApplication>> readApplications(const QJsonValue &result)
{
    QList<PalPushApplication> rows;
    const QJsonArray array = result.isObject() ? QJsonArray { result } : result.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject o = item.toObject();
        rows.append({ Pal::text(o.value("appid"_L1)), Pal::text(o.value("desc"_L1)) });
    }
    return result.isObject() || result.isArray() ? std::optional(rows) : std::nullopt;
}

/// mfa/* and device_token/* say {"status":"OK"} or {"status":"FAILED"}. [client]
bool isOk(const QJsonValue &result)
{
    return result.toObject().value("status"_L1).toString() == "OK"_L1;
}

} // namespace

QFuture<Result<void>> PalMethods::ping()
{
    return ask<QJsonValue>(u"ping"_s, {}, [](const QJsonValue &result) { return std::optional(result); })
        .then([](const Result<QJsonValue> &r) { return r ? Result<void>() : Result<void>(r.error()); });
}

QFuture<Result<QJsonValue>> PalMethods::getOptions()
{
    return ask<QJsonValue>(u"getOptions"_s, {}, [](const QJsonValue &result) { return std::optional(result); });
}

QFuture<Result<QJsonObject>> PalMethods::getProductInfo()
{
    return ask<QJsonObject>(u"getProductInfo"_s, { { u"webphone"_s, u"true"_s } }, [](const QJsonValue &result) {
        return result.isObject() ? std::optional(result.toObject()) : std::nullopt;
    });
}

QFuture<Result<QList<PalPushApplication>>> PalMethods::getPnApplicationInfo(
    const QString &application, PalPushService service)
{
    return ask<QList<PalPushApplication>>(u"getPnApplicationInfo"_s,
        { { u"appname"_s, application }, { u"service_id"_s, QString::number(int(service)) } }, readApplications);
}

QFuture<Result<void>> PalMethods::pnmanageAdd(const PalPushDevice &device)
{
    QJsonObject p { { u"command"_s, u"add"_s }, { u"username"_s, device.userName },
        { u"service_id"_s, QString::number(int(device.service)) }, { u"application_id"_s, device.applicationId } };
    if (device.service == PalPushService::WebPush) {
        p.insert("endpoint"_L1, device.endpoint);
        p.insert("key"_L1, device.key);
        p.insert("auth_secret"_L1, device.authSecret);
        p.insert("user_agent"_L1, device.userAgent);
    } else {
        p.insert("device_id"_L1, device.deviceId);
    }
    return act(u"pnmanage"_s, p);
}

QFuture<Result<void>> PalMethods::pnmanageRemove(const QString &userName)
{
    return act(u"pnmanage"_s, { { u"command"_s, u"remove"_s }, { u"username"_s, userName } });
}

QFuture<Result<void>> PalMethods::pnsend(const PalPushMessage &message)
{
    QJsonObject p { { u"username"_s, message.userName }, { u"type"_s, message.toUser ? u"user"_s : u"phone_id"_s },
        { u"message"_s, message.message } };
    putText(p, "title"_L1, message.title);
    putText(p, "button"_L1, message.button);
    putText(p, "sound_file"_L1, message.soundFile);
    putText(p, "image_file"_L1, message.imageFile);
    putNumber(p, "expires"_L1, message.expiresSeconds);
    putNumber(p, "counter"_L1, message.counter);
    putNumber(p, "priority"_L1, message.priority);
    return act(u"pnsend"_s, p);
}

QFuture<Result<QString>> PalMethods::createAuthHeader(const QString &userName)
{
    return ask<QString>(u"createAuthHeader"_s, { { u"username"_s, userName } },
        [](const QJsonValue &result) { return result.isString() ? std::optional(result.toString()) : std::nullopt; });
}

QFuture<Result<QString>> PalMethods::getToken()
{
    return ask<QString>(u"getToken"_s, {}, [](const QJsonValue &result) {
        const QString token = Pal::text(result.toObject().value("token"_L1));
        return token.isEmpty() ? std::nullopt : std::optional(token);
    });
}

QFuture<Result<PalMfaChallenge>> PalMethods::mfaStart(const QString &user, const QString &address)
{
    return ask<PalMfaChallenge>(u"mfa/start"_s, in({ { u"user"_s, user }, { u"ip_address"_s, address } }),
        [](const QJsonValue &result) -> std::optional<PalMfaChallenge> {
            if (!isOk(result))
                return std::nullopt;
            const QJsonObject o = result.toObject();
            return PalMfaChallenge { Pal::text(o.value("type"_L1)), Pal::text(o.value("sess_key"_L1)) };
        });
}

QFuture<Result<void>> PalMethods::mfaCheck(const QString &user, const QString &sessionKey, const QString &code)
{
    return ask<bool>(u"mfa/check"_s, in({ { u"user"_s, user }, { u"sess_key"_s, sessionKey }, { u"code"_s, code } }),
        [](const QJsonValue &result) { return std::optional(isOk(result)); })
        .then([](const Result<bool> &ok) {
            if (!ok)
                return Result<void>(ok.error());
            return *ok ? Result<void>() : Result<void>(PbxError { PbxError::Kind::AuthFailed, {} });
        });
}

QFuture<Result<QString>> PalMethods::deviceTokenCreate(const QString &user, const QString &address, const QString &agent)
{
    return ask<QString>(u"device_token/create"_s,
        in({ { u"user"_s, user }, { u"ip_address"_s, address }, { u"user_agent"_s, agent }, { u"options"_s, QJsonObject() } }),
        [](const QJsonValue &result) {
            const QString token = Pal::text(result.toObject().value("token"_L1));
            return isOk(result) && !token.isEmpty() ? std::optional(token) : std::nullopt;
        });
}

} // namespace Cordboard
