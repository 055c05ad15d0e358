// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/quickjsworker.h"

#include "backends/ipcortex/ipcxhttp.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace Cordboard {

using namespace Qt::StringLiterals;

QuickJsWorker::QuickJsWorker(const QUrl &base, const QString &pinned, const JsHost::Limits &limits,
    std::shared_ptr<const std::atomic_bool> ended)
    : m_base(base)
    , m_pinned(pinned.toLower().remove(u':'))
    , m_limits(limits)
    , m_ended(std::move(ended))
    , m_log(lcBackend())
{ }

QuickJsWorker::~QuickJsWorker()
{
    // Nothing may come back into an engine that is going.
    for (QNetworkReply *reply : std::as_const(m_replies)) {
        reply->disconnect(this);
        reply->abort();
    }
    for (QWebSocket *socket : std::as_const(m_sockets)) {
        socket->disconnect(this);
        socket->abort();
    }
}

void QuickJsWorker::start()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    m_engine = std::make_unique<QuickJsEngine>(m_limits.memoryBytes, m_limits.stackBytes, m_limits.watchdogMs, m_ended);
    m_engine->setNative([this](const QString &name, const QVariantList &arguments) { native(name, arguments); });
    m_engine->setComplaint([this](const QString &text) {
        m_log.warn(u"script"_s, text);
        emit complained(u"exception"_s, text);
    });
    for (const QString &name : { u"shims.js"_s, u"bridge.js"_s, u"bridge_calls.js"_s }) {
        QFile file(u":/cordboard/ipcortex/"_s + name);
        const QString error =
            file.open(QIODevice::ReadOnly) ? m_engine->evaluate(file.readAll(), name) : file.errorString();
        if (!error.isEmpty()) {
            emit broken(name + u": "_s + error);
            return;
        }
    }
    if (!m_engine->capture("__dispatch"))
        emit broken(u"the shims are incomplete"_s);
}

void QuickJsWorker::evaluate(const QByteArray &script, const QString &name)
{
    const QString error = m_engine->evaluate(script, name);
    if (m_engine->isDead())
        return afterTurn();
    emit evaluated(name, error);
}

void QuickJsWorker::send(const QByteArray &json)
{
    dispatchText(u"message"_s, 0, QString::fromUtf8(json));
}

void QuickJsWorker::record(bool sent, const QByteArray &frame)
{
    if (m_limits.recordWire)
        emit wireFrame(sent, ipcxRedacted(frame));
}

void QuickJsWorker::afterTurn()
{
    if (m_engine->isDead() && !std::exchange(m_told, true))
        emit broken(m_engine->whyDead());
}

void QuickJsWorker::dispatchText(const QString &kind, int id, const QString &text)
{
    m_engine->call({ kind, id, text });
    afterTurn();
}

void QuickJsWorker::dispatch(const QString &kind, int id, const QJsonObject &payload)
{
    dispatchText(kind, id, QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)));
}

void QuickJsWorker::dispatchLater(const QString &kind, int id, const QJsonObject &payload)
{
    QMetaObject::invokeMethod(
        this, [this, kind, id, payload] { dispatch(kind, id, payload); }, Qt::QueuedConnection);
}

void QuickJsWorker::native(const QString &name, const QVariantList &a)
{
    const auto number = [&a](int i) { return a.value(i).toInt(); };
    const auto text = [&a](int i) { return a.value(i).toString(); };
    if (name == "post"_L1) {
        emit received(QJsonDocument::fromJson(text(0).toUtf8()).object());
    } else if (name == "request"_L1) {
        request(number(0), text(1), text(2), text(3), text(4), number(5));
    } else if (name == "abort"_L1) {
        if (QNetworkReply *reply = m_replies.take(number(0))) {
            reply->disconnect(this);
            reply->abort();
            reply->deleteLater();
        }
    } else if (name == "socketOpen"_L1) {
        openSocket(number(0), text(1), text(2));
    } else if (name == "socketSend"_L1) {
        if (QWebSocket *socket = m_sockets.value(number(0))) {
            record(true, text(1).toUtf8());
            socket->sendTextMessage(text(1));
        }
    } else if (name == "socketClose"_L1) {
        if (QWebSocket *socket = m_sockets.value(number(0)))
            socket->close(QWebSocketProtocol::CloseCodeNormal, text(1));
    } else if (name == "timer"_L1) {
        setTimer(number(0), a.value(1).toDouble(), a.value(2).toBool());
    } else if (name == "cancel"_L1) {
        if (QTimer *timer = m_timers.take(number(0))) {
            timer->stop();
            timer->deleteLater();
        }
    } else if (name == "log"_L1) {
        // What a script writes may hold anything: it goes to the log of the wire, which is off by default.
        qCDebug(lcWire).noquote() << "script:" << text(0) << text(1).left(300);
    } else if (name == "complain"_L1) {
        m_log.warn(text(0), text(1));
        emit complained(text(0), text(1));
    }
}

QUrl QuickJsWorker::reachable(const QString &text, bool socket)
{
    QUrl url = m_base.resolved(QUrl(text));
    const QString scheme = url.scheme();
    const bool secure = scheme == "https"_L1 || scheme == "wss"_L1;
    const bool fits = socket ? scheme == "ws"_L1 || scheme == "wss"_L1 : scheme == "http"_L1 || scheme == "https"_L1;
    const bool downgrade = m_base.scheme() == "https"_L1 && !secure;
    if (fits && !downgrade && url.host().compare(m_base.host(), Qt::CaseInsensitive) == 0)
        return url;
    const QString where = scheme + "://"_L1 + url.host();
    m_log.warn(u"foreign host"_s, u"the script wanted to reach %1 and was kept from it"_s.arg(where));
    emit complained(u"foreign host"_s, where);
    return {};
}

void QuickJsWorker::request(
    int id, const QString &method, const QString &text, const QString &headers, const QString &body, int timeoutMs)
{
    const QUrl url = reachable(text, false);
    if (url.isEmpty() || m_replies.size() >= m_limits.requests)
        return dispatchLater(u"http"_s, id,
            { { "status"_L1, 0 }, { "error"_L1, url.isEmpty() ? "not allowed"_L1 : "too many requests"_L1 } });
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(timeoutMs > 0 ? timeoutMs : m_limits.answerMs);
    const QJsonObject wanted = QJsonDocument::fromJson(headers.toUtf8()).object();
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (it.key().compare("cookie"_L1, Qt::CaseInsensitive) != 0
            && it.key().compare("host"_L1, Qt::CaseInsensitive) != 0)
            request.setRawHeader(it.key().toUtf8(), it.value().toString().toUtf8());
    if (!body.isEmpty() && !request.hasRawHeader("Content-Type"))
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain;charset=UTF-8"_s);
    record(true, url.path().toUtf8() + ' ' + body.toUtf8());
    QNetworkReply *reply = m_network->sendCustomRequest(request, method.toUtf8(), body.toUtf8());
    m_replies.insert(id, reply);
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError> &) {
        if (IpcxHttp::isPinned(reply->sslConfiguration(), m_pinned))
            reply->ignoreSslErrors();
    });
    const auto data = std::make_shared<QByteArray>();
    const auto take = [this, reply, data] {
        *data += reply->readAll();
        if (data->size() > m_limits.answerBytes) {
            m_log.warn(u"size"_s, u"an answer to the script was larger than %1 bytes"_s.arg(m_limits.answerBytes));
            reply->setProperty("tooLarge", true);
            data->clear();
            reply->abort();
        }
    };
    connect(reply, &QNetworkReply::readyRead, this, take);
    connect(reply, &QNetworkReply::finished, this, [this, id, reply, data, take] {
        reply->deleteLater();
        if (m_replies.take(id) == nullptr)
            return;
        const bool tooLarge = reply->property("tooLarge").toBool();
        if (!tooLarge && reply->isReadable())
            take();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool broken = tooLarge
            || (reply->error() != QNetworkReply::NoError && reply->error() < QNetworkReply::ContentAccessDenied);
        QJsonObject answer { { "status"_L1, broken ? 0 : status } };
        if (broken || status == 0) {
            answer.insert("error"_L1, tooLarge ? u"the answer is too large"_s : reply->errorString());
            if (tooLarge)
                emit complained(u"size"_s, u"an answer was too large"_s);
        } else {
            emit heard();
            record(false, *data);
            answer.insert("text"_L1, QString::fromUtf8(*data));
            QJsonObject all;
            for (const auto &[key, value] : reply->rawHeaderPairs())
                if (key.compare("set-cookie", Qt::CaseInsensitive) != 0)
                    all.insert(QString::fromLatin1(key).toLower(), QString::fromLatin1(value));
            answer.insert("headers"_L1, all);
        }
        dispatch(u"http"_s, id, answer);
    });
}

void QuickJsWorker::openSocket(int id, const QString &text, const QString &protocols)
{
    const QUrl url = reachable(text, true);
    if (url.isEmpty() || m_sockets.size() >= m_limits.sockets) {
        dispatchLater(u"socketError"_s, id, {});
        return dispatchLater(u"socketClosed"_s, id, { { "code"_L1, 1006 } });
    }
    auto *socket = new QWebSocket(m_base.toString(QUrl::RemovePath), QWebSocketProtocol::VersionLatest, this);
    m_sockets.insert(id, socket);
    socket->setMaxAllowedIncomingFrameSize(quint64(m_limits.answerBytes));
    socket->setMaxAllowedIncomingMessageSize(quint64(m_limits.answerBytes));
    connect(socket, &QWebSocket::sslErrors, this, [this, socket] {
        const auto *tcp = socket->findChild<QSslSocket *>();
        if (tcp && IpcxHttp::isPinned(tcp->sslConfiguration(), m_pinned))
            socket->ignoreSslErrors();
    });
    // A link that has died without a word is found out here, also one that is never let in: scripts are made for
    // browsers, which leave it to the script's own pings.
    auto *heartbeat = new QTimer(socket);
    heartbeat->setInterval(m_limits.heartbeatMs);
    const auto alive = std::make_shared<bool>(true);
    connect(socket, &QWebSocket::pong, heartbeat, [alive] { *alive = true; });
    connect(socket, &QWebSocket::textMessageReceived, heartbeat, [alive] { *alive = true; });
    const auto closed = [this, id, socket] {
        // It says so before it says why when it never opened: the error comes first to the script.
        QTimer::singleShot(0, this, [this, id, socket] {
            if (m_sockets.take(id) == nullptr)
                return;
            const QJsonObject why { { "code"_L1, int(socket->closeCode()) }, { "reason"_L1, socket->closeReason() } };
            socket->deleteLater();
            dispatch(u"socketClosed"_s, id, why);
        });
    };
    connect(heartbeat, &QTimer::timeout, socket, [socket, heartbeat, alive, closed] {
        if (std::exchange(*alive, false)) {
            if (socket->state() == QAbstractSocket::ConnectedState)
                socket->ping();
            return;
        }
        heartbeat->stop();
        socket->abort();
        closed(); // which does not say so itself while it is only opening
    });
    connect(socket, &QWebSocket::connected, this, [this, id, socket] {
        dispatch(u"socketOpened"_s, id, { { "protocol"_L1, socket->subprotocol() } });
    });
    connect(socket, &QWebSocket::textMessageReceived, this, [this, id](const QString &message) {
        emit heard();
        record(false, message.toUtf8());
        dispatchText(u"socketText"_s, id, message);
    });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this, id](const QByteArray &message) {
        emit heard();
        dispatchText(u"socketText"_s, id, QString::fromUtf8(message));
    });
    connect(socket, &QWebSocket::errorOccurred, this, [this, id] { dispatch(u"socketError"_s, id); });
    connect(socket, &QWebSocket::disconnected, this, closed);
    QNetworkRequest request(url);
    QUrl web = url;
    web.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    QByteArray cookies;
    for (const QNetworkCookie &cookie : m_network->cookieJar()->cookiesForUrl(web))
        cookies += (cookies.isEmpty() ? "" : "; ") + cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
    if (!cookies.isEmpty())
        request.setRawHeader("Cookie", cookies);
    QWebSocketHandshakeOptions options;
    QStringList names;
    for (const QJsonValue name : QJsonDocument::fromJson(protocols.toUtf8()).array())
        names.append(name.toString());
    options.setSubprotocols(names);
    heartbeat->start();
    socket->open(request, options);
}

void QuickJsWorker::setTimer(int id, double ms, bool repeat)
{
    if (m_timers.size() >= m_limits.timers) {
        m_log.warn(u"timers"_s, u"the script has %1 timers and gets no more"_s.arg(m_limits.timers));
        return;
    }
    constexpr double longest = 2'147'483'000;
    auto *timer = new QTimer(this);
    timer->setSingleShot(!repeat);
    timer->setInterval(int(std::clamp(ms, repeat ? 4.0 : 0.0, longest)));
    m_timers.insert(id, timer);
    connect(timer, &QTimer::timeout, this, [this, id, repeat, timer] {
        if (!repeat) {
            m_timers.remove(id);
            timer->deleteLater();
        }
        dispatch(u"timer"_s, id);
    });
    timer->start();
}

} // namespace Cordboard
