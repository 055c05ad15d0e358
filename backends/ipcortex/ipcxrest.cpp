// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxrest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaMethod>

namespace Cordboard {

using namespace Qt::StringLiterals;

IpcxRest::IpcxRest(const IpcxTimings &timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
{
}

void IpcxRest::open(const IpcxSettings &settings)
{
    close();
    m_settings = settings;
    m_http.setPinnedCertificate(settings.pinnedCertificate);
    // Secrets are struck out only while somebody records.
    if (isSignalConnected(QMetaMethod::fromSignal(&IpcxRest::wireFrame)))
        connect(&m_http, &IpcxHttp::wireFrame, this, &IpcxRest::wireFrame, Qt::UniqueConnection);
}

void IpcxRest::close()
{
    m_http.close();
    m_user = {};
    m_loggedIn = false;
    m_settings.password.clear();
    m_settings.apiKey.clear();
}

QStringList IpcxRest::companies() const
{
    QStringList names;
    for (const QJsonValue name : m_user.value("companies"_L1).toArray())
        names.append(name.toString());
    if (names.isEmpty())
        if (const QString own = m_user.value("company"_L1).toString(); !own.isEmpty())
            names.append(own);
    return names;
}

void IpcxRest::send(const QString &path, const QJsonObject &body, Done done)
{
    QUrl url = m_settings.base();
    url.setPath(u"/rest/"_s + path);
    IpcxHttp::Options options;
    options.timeoutMs = m_timings.requestMs;
    options.contentType = "application/json";
    m_http.post(url, QJsonDocument(body).toJson(QJsonDocument::Compact), options,
        [done = std::move(done)](const Result<IpcxHttp::Reply> &reply) {
            if (!reply)
                return done(reply.error());
            if (reply->status == 404 || reply->status == 405)
                return done(PbxError { PbxError::Kind::NotSupported, tr("This PABX has no REST interface.") });
            const QJsonDocument document = QJsonDocument::fromJson(reply->body);
            if (!document.isObject() || !document.object().contains("result"_L1))
                return done(PbxError { PbxError::Kind::Protocol, u"HTTP %1"_s.arg(reply->status) });
            const QJsonObject object = document.object();
            if (object.value("result"_L1) == "success"_L1)
                return done(object);
            const bool notIn = reply->status == 401 || reply->status == 403 || object.value("error"_L1) == "auth"_L1;
            done(PbxError {
                notIn ? PbxError::Kind::AuthFailed : PbxError::Kind::Refused, object.value("message"_L1).toString() });
        });
}

void IpcxRest::checkLogin(Done done)
{
    QJsonObject auth { { "type"_L1, "auth"_L1 } };
    if (!m_settings.apiKey.isEmpty()) {
        auth.insert("key"_L1, m_settings.apiKey);
    } else {
        auth.insert("username"_L1, m_settings.user);
        auth.insert("password"_L1, m_settings.password);
    }
    send(u"auth/"_s, { { "auth"_L1, auth } }, [this, done = std::move(done)](const Result<QJsonObject> &answer) {
        if (!answer) {
            // A refusal here is a refusal of who asks.
            const bool refused = answer.error().kind == PbxError::Kind::Refused;
            return done(PbxError { refused ? PbxError::Kind::AuthFailed : answer.error().kind, answer.error().detail });
        }
        m_user = answer->value("user"_L1).toObject();
        m_loggedIn = true;
        done(answer);
    });
}

void IpcxRest::call(const QString &path, const QJsonObject &body, Done done)
{
    if (!m_loggedIn)
        return checkLogin([this, path, body, done = std::move(done)](const Result<QJsonObject> &login) {
            if (!login)
                return done(login.error());
            call(path, body, done);
        });
    QJsonObject authorized = body;
    if (!m_settings.apiKey.isEmpty())
        authorized.insert("auth"_L1, QJsonObject { { "type"_L1, "auth"_L1 }, { "key"_L1, m_settings.apiKey } });
    else if (!authorized.contains("auth"_L1))
        authorized.insert("auth"_L1, QJsonObject { { "type"_L1, "auth"_L1 } });
    send(path, authorized, [this, path, authorized, done = std::move(done)](const Result<QJsonObject> &answer) {
        if (answer || answer.error().kind != PbxError::Kind::AuthFailed || m_settings.password.isEmpty())
            return done(answer);
        m_loggedIn = false;
        checkLogin([this, path, authorized, done](const Result<QJsonObject> &login) {
            if (!login)
                return done(login.error());
            send(path, authorized, done);
        });
    });
}

} // namespace Cordboard
