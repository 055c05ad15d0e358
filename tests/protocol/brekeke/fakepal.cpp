// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/brekeke/fakepal.h"

#include "backends/brekeke/palencoder.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QUrlQuery>
#include <QWebSocket>

namespace Cordboard {

using namespace Qt::StringLiterals;

static const QString nonce = u"5f1d0a3c9b7e2846"_s;

FakePal::FakePal(const QString &certificateFile, const QString &keyFile)
    : m_server(u"fake"_s, keyFile.isEmpty() ? QWebSocketServer::NonSecureMode : QWebSocketServer::SecureMode)
{
    if (!keyFile.isEmpty()) {
        QFile key(keyFile);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
        if (key.open(QIODevice::ReadOnly))
            tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        m_server.setSslConfiguration(tls);
    }
    for (int n = 1000; n < 1005; ++n)
        people.append(QJsonArray { QString::number(n), u"Person "_s + QString::number(n), u"Sales, clerk"_s, QString(), QString(), QString(), QString() });
    connect(&m_server, &QWebSocketServer::newConnection, this, &FakePal::onConnection);
    listen();
}

FakePal::~FakePal()
{
    stop();
}

void FakePal::listen(int port)
{
    m_server.listen(QHostAddress::LocalHost, quint16(port));
}

void FakePal::stop()
{
    m_server.close();
    drop();
}

void FakePal::drop()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void FakePal::onConnection()
{
    QWebSocket *socket = m_server.nextPendingConnection();
    drop();
    m_socket = socket;
    socket->setParent(this);
    ++connections;
    urls.append(socket->requestUrl());
    connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) { onText(socket, text); });
    if (!answers)
        return;
    if (urlLogin) {
        const QString given = QUrlQuery(socket->requestUrl()).queryItemValue(u"login_password"_s, QUrl::FullyDecoded);
        if (given == password)
            welcome(socket);
        else
            sendRaw(R"~({"jsonrpc":"2.0","error":{"code":-2022,"message":"Login failed (4)"},"id":null})~");
        return;
    }
    notify(u"login_password_required"_s, { { u"nonce"_s, nonce } });
}

void FakePal::welcome(QWebSocket *)
{
    if (sendsActive)
        notify(u"notify_serverstatus"_s, { { u"status"_s, u"active"_s } });
    for (const QJsonObject &message : std::as_const(state))
        sendRaw(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

void FakePal::onText(QWebSocket *socket, const QString &text)
{
    const QJsonObject request = QJsonDocument::fromJson(text.toUtf8()).object();
    requests.append(request);
    const QString method = request.value("method"_L1).toString();
    if (!answers || deaf.contains(method))
        return;
    const QJsonObject params = request.value("params"_L1).toObject();
    QJsonObject reply { { u"jsonrpc"_s, u"2.0"_s }, { u"id"_s, request.value("id"_L1) } };
    if (method == "login"_L1) {
        const QString user = QUrlQuery(socket->requestUrl()).queryItemValue(u"login_user"_s);
        const bool right = params.value("login_password"_L1).toString() == palLoginAnswer(user, nonce, password);
        if (right)
            reply.insert("result"_L1, true);
        else
            reply.insert("error"_L1, QJsonObject { { u"code"_s, -2022 }, { u"message"_s, u"Login failed (4)"_s } });
        sendRaw(QJsonDocument(reply).toJson(QJsonDocument::Compact));
        if (right)
            welcome(socket);
        return;
    }
    if (method == "getExtensions"_L1 && !mayListExtensions)
        reply.insert("error"_L1, QJsonObject { { u"code"_s, -32000 }, { u"message"_s, u"No permission."_s } });
    else
        reply.insert("result"_L1, answer(method, params));
    sendRaw(QJsonDocument(reply).toJson(QJsonDocument::Compact));
}

QJsonValue FakePal::answer(const QString &method, const QJsonObject &params)
{
    if (results.contains(method))
        return results.value(method)(params);
    if (method == "getProductInfo"_L1)
        return product;
    if (method == "getTalkerInfo"_L1)
        return QJsonArray();
    if (method == "getExtensions"_L1) {
        if (params.value("type"_L1) != "user"_L1)
            return QJsonArray();
        QJsonArray page;
        const int offset = params.value("offset"_L1).toInt();
        for (int i = offset; i < people.size() && page.size() < params.value("limit"_L1).toInt(); ++i)
            page.append(people.at(i));
        return page;
    }
    if (method == "getExtensionProperties"_L1) {
        if (params.value("property_names"_L1).toArray() == QJsonArray { u"admin"_s })
            return QJsonArray { admin ? u"true"_s : u"false"_s };
        if (!params.value("extension"_L1).isArray())
            return QJsonArray { u"Someone"_s, QString(), QString(), u"1004"_s, QString(), QString() };
        QJsonArray rows;
        const QJsonArray asked = params.value("extension"_L1).toArray();
        for (const QJsonValue &number : asked)
            rows.append(number == "1003"_L1 ? QJsonValue(u"No permission."_s) : QJsonValue(QJsonArray { "Known %1"_L1.arg(number.toString()) }));
        return rows;
    }
    return u"succeeded: 1"_s;
}

QJsonObject FakePal::lastRequest(const QString &method) const
{
    for (auto it = requests.crbegin(); it != requests.crend(); ++it)
        if (it->value("method"_L1) == method)
            return it->value("params"_L1).toObject();
    return {};
}

void FakePal::notify(const QString &method, const QJsonObject &params)
{
    const QJsonObject message { { u"jsonrpc"_s, u"2.0"_s }, { u"method"_s, method }, { u"params"_s, params } };
    sendRaw(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

void FakePal::sendRaw(const QByteArray &text)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(text));
}

QJsonObject FakePal::status(
    const QString &user, int code, const QString &talker, const QString &room, const QString &other, qint64 time)
{
    return { { u"user"_s, user }, { u"status"_s, QString::number(code) }, { u"talker_id"_s, talker }, { u"room_id"_s, room },
        { u"other_number"_s, other }, { u"time"_s, time } };
}

} // namespace Cordboard
