// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/yeastar-linkus/fakelinkus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QWebSocket>

namespace Cordboard {

using namespace Qt::StringLiterals;

QJsonObject FakeRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

FakeLinkus::FakeLinkus(QObject *parent)
    : QObject(parent)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &FakeLinkus::accept);
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_upgrader.nextPendingConnection()) {
            socket->setParent(this);
            sockets.append({ socket, socket->requestUrl(), {} });
            ++opened;
            connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
                for (Socket &each : sockets)
                    if (each.socket == socket)
                        each.received.append(text);
                if (text == "heartbeat"_L1 && answersHeartbeat)
                    socket->sendTextMessage(u"heartbeat response"_s);
                if (!text.contains("topic_list"_L1))
                    return;
                ++topicLists;
                socket->sendTextMessage(topicAnswer);
            });
            connect(socket, &QWebSocket::disconnected, this, [this, socket] {
                sockets.removeIf([socket](const Socket &each) { return each.socket == socket; });
                socket->deleteLater();
            });
        }
    });
    const QString own = u"/api/v1.0/"_s;
    answers.insert(own + u"pbx/getproduct"_s, { { "product"_L1, QJsonObject { { "base_oem_id"_L1, 2 }, { "version"_L1, "37.16.0.1"_L1 }, { "product_name"_L1, "P560"_L1 } } } });
    answers.insert(own + u"login"_s, { { "access_token"_L1, "own-token"_L1 } });
    answers.insert(own + u"extension/getpersonalglobal"_s, { { "enb_internal_client"_L1, 1 } });
    answers.insert(own + u"licenseservice/get"_s, {});
    answers.insert(own + u"extension/getpersonal"_s, { { "extension"_L1, QJsonObject { { "id"_L1, 21 }, { "number"_L1, "1000"_L1 }, { "caller_id_name"_L1, "Ann"_L1 }, { "enb_web_client"_L1, 1 } } } });
    answers.insert(own + u"extension/getregisterinfo"_s, { { "realm"_L1, "YSAsterisk"_L1 }, { "registername"_L1, "1000"_L1 }, { "registerpassword"_L1, "ha1-secret"_L1 } });
    answers.insert(own + u"cdr/searchpersonal"_s, { { "personal_cdr_list"_L1, QJsonArray() }, { "total_number"_L1, 0 } });
    for (const auto path : { "logout"_L1, "systemlog/webclientlog"_L1, "extension/getphoto"_L1, "contacts/matchall"_L1, "dct/init"_L1, "rascallreport/web"_L1 })
        answers.insert(own + path, {});
    const QString api = u"/openapi/v1.0/"_s;
    answers.insert(api + u"get_token"_s, { { "access_token"_L1, "api-token"_L1 }, { "access_token_expire_time"_L1, 1800 }, { "refresh_token"_L1, "refresh"_L1 }, { "refresh_token_expire_time"_L1, 86400 } });
    answers.insert(api + u"sign/create"_s, { { "data"_L1, QJsonObject { { "sign"_L1, "made-sign"_L1 } } } });
    const QJsonObject ann { { "id"_L1, 21 }, { "number"_L1, "1000"_L1 }, { "caller_id_name"_L1, "Ann"_L1 }, { "presence_status"_L1, "available"_L1 },
        { "online_status"_L1, QJsonObject { { "sip_phone"_L1, QJsonObject { { "status"_L1, 1 }, { "status_list"_L1, QJsonArray { QJsonObject { { "status"_L1, 1 } } } } } } } } };
    QJsonObject bo = ann;
    bo.insert("id"_L1, 22);
    bo.insert("number"_L1, u"1001"_s);
    bo.insert("caller_id_name"_L1, u"Bo"_s);
    answers.insert(api + u"extension/list"_s, { { "total_number"_L1, 2 }, { "data"_L1, QJsonArray { ann, bo } } });
    const QJsonObject agent { { "value"_L1, "22"_L1 }, { "text"_L1, "Bo"_L1 }, { "text2"_L1, "1001"_L1 } };
    answers.insert(api + u"queue/list"_s, { { "queue_list"_L1, QJsonArray { QJsonObject { { "id"_L1, 3 }, { "number"_L1, "6400"_L1 }, { "name"_L1, "Main"_L1 }, { "static_agent_list"_L1, QJsonArray { agent } } } } } });
    answers.insert(api + u"queue/agent_status"_s, { { "data"_L1, QJsonArray { QJsonObject { { "number"_L1, "1001"_L1 }, { "name"_L1, "Bo"_L1 }, { "is_login"_L1, 1 }, { "is_pause"_L1, 0 }, { "call_status"_L1, 1 } } } } });
    for (const auto path : { "extension_group/list"_L1, "queue/call_status"_L1, "call/query"_L1, "call/park_status"_L1, "call/hold"_L1, "call/transfer"_L1, "call/hangup"_L1, "extension/update"_L1 })
        answers.insert(api + path, { { "data"_L1, QJsonArray() } });
}

FakeLinkus::~FakeLinkus()
{
    for (const Socket &each : std::as_const(sockets))
        each.socket->disconnect(this);
}

QUrl FakeLinkus::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

QStringList FakeLinkus::paths() const
{
    QStringList list;
    for (const FakeRequest &request : requests)
        list.append(request.path);
    return list;
}

void FakeLinkus::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakeLinkus::read(QTcpSocket *socket)
{
    if (!m_buffers.contains(socket) && refuseUpgrade == 0) {
        const QByteArray head = socket->peek(16 * 1024);
        if (!head.contains("\r\n\r\n"))
            return;
        if (head.toLower().contains("upgrade: websocket")) {
            socket->disconnect(this);
            m_upgrader.handleConnection(socket);
            return;
        }
    }
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    while (true) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        FakeRequest request;
        const QByteArrayList lines = buffer.first(end).split('\n');
        const QByteArrayList words = lines.first().trimmed().split(' ');
        request.verb = words.value(0);
        const QUrl target(QString::fromLatin1("http://x" + words.value(1)));
        request.path = target.path();
        request.query = QUrlQuery(target);
        for (const QByteArray &line : lines.sliced(1))
            request.headers.insert(line.first(line.indexOf(':')).trimmed().toLower(), line.sliced(line.indexOf(':') + 1).trimmed());
        const qsizetype size = request.headers.value("content-length", "0").toLongLong();
        if (buffer.size() < end + 4 + size)
            return;
        request.body = buffer.sliced(end + 4, size);
        buffer.remove(0, end + 4 + size);
        if (request.headers.value("upgrade") == "websocket") {
            socket->write("HTTP/1.1 " + QByteArray::number(refuseUpgrade) + " No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            return socket->disconnectFromHost();
        }
        requests.append(request);
        answer(socket, request);
        emit requested();
        if (socket->state() != QAbstractSocket::ConnectedState)
            return;
    }
}

void FakeLinkus::answer(QTcpSocket *socket, const FakeRequest &request)
{
    std::optional<QJsonObject> body = hook ? hook(request) : std::nullopt;
    if (!body && raw.contains(request.path)) {
        socket->write(raw.value(request.path));
        if (closeBehindRaw)
            socket->disconnectFromHost();
        return;
    }
    if (!body)
        body = answers.contains(request.path) ? answers.value(request.path) : QJsonObject { { "errcode"_L1, 10001 }, { "errmsg"_L1, "INTERFACE NOT EXISTED"_L1 } };
    if (!body->contains("errcode"_L1)) {
        body->insert("errcode"_L1, 0);
        body->insert("errmsg"_L1, "SUCCESS"_L1);
    }
    const QByteArray text = QJsonDocument(*body).toJson(QJsonDocument::Compact);
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text);
}

void FakeLinkus::push(int topic, const QJsonObject &msg, bool asObject)
{
    QJsonObject frame { { "type"_L1, topic }, { "sn"_L1, "36"_L1 } };
    if (asObject)
        frame.insert("msg"_L1, msg);
    else
        frame.insert("msg"_L1, QString::fromUtf8(QJsonDocument(msg).toJson(QJsonDocument::Compact)));
    const QString text = QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact));
    for (const Socket &each : std::as_const(sockets))
        if (each.own() == (topic < 30000))
            each.socket->sendTextMessage(text);
}

void FakeLinkus::pushRaw(const QString &frame)
{
    for (const Socket &each : std::as_const(sockets))
        each.socket->sendTextMessage(frame);
}

void FakeLinkus::dropSockets()
{
    const QList<Socket> all = sockets;
    for (const Socket &each : all)
        each.socket->abort();
}

} // namespace Cordboard
