// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/ipcortex/ipcortexface.h"

#include "backends/pbxsim/tlsidentity.h"

#include <QFile>
#include <QHttpHeaders>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerWebSocketUpgradeResponse>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslServer>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto cookieName = "Red60urne"_L1;

QByteArray statement(const QByteArray &name, const QJsonObject &argument)
{
    return name + '(' + QJsonDocument(argument).toJson(QJsonDocument::Compact) + ");\n";
}

} // namespace

IpcortexFace::IpcortexFace(OfficeDriver &driver, QHash<QString, QString> settings, QObject *parent)
    : Face(parent)
    , m_driver(driver)
    , m_office(driver.office())
    , m_settings(std::move(settings))
    , m_nodes(m_office)
    , m_api(m_office, m_nodes, m_sessions)
    , m_rest(m_office, m_nodes, m_sessions)
{
    QString park = m_settings.value(u"park"_s, u"70"_s);
    while (m_office.park(park) || m_office.person(park) || m_office.queue(park))
        park = QString::number(park.toInt() + 100);
    m_nodes.setParkNumber(park);
    m_nodes.setLinked(m_settings.value(u"linked"_s) != "off"_L1);
    m_rest.setApiKey(m_settings.value(u"api-key"_s));
    if (const QString first = m_office.people().value(0); !first.isEmpty())
        m_tags.insert(m_nodes.contactOf(first), { u"reception"_s });
    m_faultTimer.setSingleShot(true);
    connect(&m_faultTimer, &QTimer::timeout, this, [this] { setFault({}); });
    // Some changes in one message, as a PABX does that has more to do than to talk.
    m_pushTimer.setInterval(20);
    connect(&m_pushTimer, &QTimer::timeout, this, &IpcortexFace::pushAll);
}

IpcortexFace::~IpcortexFace()
{
    for (const auto &peer : m_peers)
        peer->socket->disconnect(this);
}

bool IpcortexFace::bind(QTcpServer *server, quint16 port, const QHostAddress &address, bool tls)
{
    if (tls) {
        const Result<TlsIdentity> identity =
            makeTlsIdentity(m_settings.value(u"certificate"_s), m_settings.value(u"key"_s));
        if (!identity) {
            m_error = identity.error().detail;
            return false;
        }
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity->certificate);
        configuration.setPrivateKey(identity->key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        static_cast<QSslServer *>(server)->setSslConfiguration(configuration);
    }
    if (!server->listen(address, port) || !m_server.bind(server)) {
        m_error = server->errorString();
        return false;
    }
    return true;
}

quint16 IpcortexFace::listen(const QHostAddress &address, bool tls)
{
    m_tls = tls;
    m_server.setMissingHandler(this,
        [this](const QHttpServerRequest &request, QHttpServerResponder &responder) { handle(request, responder); });
    m_server.addWebSocketUpgradeVerifier(this, [this](const QHttpServerRequest &request) {
        const bool ours = request.url().path() == "/api/feed"_L1 && m_settings.value(u"api"_s) != "native"_L1;
        return ours ? QHttpServerWebSocketUpgradeResponse::accept()
                    : QHttpServerWebSocketUpgradeResponse::deny(404, "no such path");
    });
    connect(&m_server, &QAbstractHttpServer::newWebSocketConnection, this, &IpcortexFace::acceptSocket);
    // The HTTP server takes over what it is bound to.
    auto server = tls ? std::unique_ptr<QTcpServer>(std::make_unique<QSslServer>()) : std::make_unique<QTcpServer>();
    if (!bind(server.get(), 0, address, tls))
        return 0;
    const quint16 port = server.release()->serverPort();
    if (const quint16 feedPort = m_settings.value(u"feed-port"_s).toUShort(); feedPort != 0) {
        auto second =
            tls ? std::unique_ptr<QTcpServer>(std::make_unique<QSslServer>()) : std::make_unique<QTcpServer>();
        if (!bind(second.get(), feedPort, address, tls))
            return 0;
        second.release();
    }
    m_pushTimer.start();
    return port;
}

QString IpcortexFace::url(const QString &hostAndPort) const
{
    return (m_tls ? "https://"_L1 : "http://"_L1) + hostAndPort;
}

int IpcortexFace::clients() const
{
    qsizetype count =
        std::count_if(m_peers.begin(), m_peers.end(), [](const auto &peer) { return !peer->session.isEmpty(); });
    auto &sessions = const_cast<IpcxSessions &>(m_sessions).all();
    count += std::count_if(
        sessions.begin(), sessions.end(), [](const IpcxSessions::Session &session) { return session.polled; });
    return int(count);
}

IpcxSessions::Session *IpcortexFace::sessionOf(const QHttpServerRequest &request)
{
    const QRegularExpression pattern(u"(?:^|;)\\s*%1=([0-9a-f]+)"_s.arg(cookieName));
    return m_sessions.find(pattern.match(QString::fromLatin1(request.value("cookie"))).captured(1));
}

void IpcortexFace::handle(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    Answer reply = answer(request);
    if (!reply.exempt)
        spoil(reply);
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, reply.type);
    headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    if (!reply.session.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::SetCookie,
            QString(cookieName) + u'=' + reply.session + "; path=/; HttpOnly"_L1);
    if (const QByteArray origin = request.value("origin"); !origin.isEmpty()) {
        headers.append("Access-Control-Allow-Origin", origin);
        headers.append("Access-Control-Allow-Credentials", "true");
        headers.append("Access-Control-Allow-Headers", "Content-Type");
    }
    responder.write(reply.body, headers, QHttpServerResponder::StatusCode(reply.status));
}

IpcortexFace::Answer IpcortexFace::answer(const QHttpServerRequest &request)
{
    const QString path = request.url().path();
    const bool isPost = request.method() == QHttpServerRequest::Method::Post;
    if (path.startsWith("/__sim/"_L1)) {
        const HttpReply reply = control()({ isPost ? QByteArray("POST") : QByteArray("GET"), path.toUtf8(),
            request.url().query().toUtf8(), request.body() });
        return { reply.status, reply.body, reply.type, {}, true };
    }
    const OfficeDriver::Turn turn(m_driver);
    const QString mode = m_settings.value(u"api"_s, u"both"_s);
    if (request.method() == QHttpServerRequest::Method::Options)
        return { 204, {}, "text/plain", {}, true };
    IpcxSessions::Session *session = sessionOf(request);
    if (path == "/api/api.js"_L1 && mode != "native"_L1) {
        QByteArray script;
        for (const QString &part : { u"api_model.js"_s, u"api_session.js"_s }) {
            QFile file(u":/cordboard/pbxsim/ipcortex/"_s + part);
            if (!file.open(QIODevice::ReadOnly))
                return { 500, "no library", "text/plain", {} };
            script += file.readAll();
        }
        return { 200, script, "application/javascript", {} };
    }
    if (path == "/api/api.whtm"_L1 && isPost) {
        const QString host =
            m_settings.value(u"orig-host"_s, QString::fromLatin1(request.value("host")).section(u':', 0, 0));
        const IpcxApi::Reply reply = m_api.run(ipcxFormFields(request.body()), session, host);
        return { 200, reply.text, reply.text.startsWith('(') ? "application/javascript" : "text/xml", reply.session };
    }
    if (path == "/api/tags"_L1 && mode != "native"_L1)
        return tags(request, session);
    static const QRegularExpression feedPath(u"^/\\d+/?$"_s);
    if (feedPath.match(path).hasMatch() && mode != "hosted"_L1) {
        const QByteArray fields = isPost ? request.body() : request.url().query(QUrl::FullyEncoded).toUtf8();
        return { 200, feed(ipcxFormFields(fields), session), "application/javascript", {} };
    }
    if (path.startsWith("/rest/"_L1) && isPost && mode != "native"_L1) {
        QString call = path.sliced(6);
        while (call.endsWith(u'/'))
            call.chop(1);
        // What cannot be read counts as an empty object. [doc]
        const IpcxRestFace::Reply reply = m_rest.run(call, QJsonDocument::fromJson(request.body()).object(), session);
        return { reply.status, QJsonDocument(reply.body).toJson(QJsonDocument::Compact), "application/json",
            reply.session };
    }
    return { 404, "Not Found", "text/plain", {} };
}

QByteArray IpcortexFace::feed(const IpcxForm &form, IpcxSessions::Session *session)
{
    const QByteArray end = "finishAf(" + QByteArray::number(form.value(u"finish"_s).toInt()) + ");\n";
    if (!session)
        return form.contains(u"closeconnection"_s) ? end : QByteArray("tmplErr(2, \"Not authorised\");\n");
    if (form.contains(u"closeconnection"_s)) {
        session->polled = false;
        return end;
    }
    session->polled = true;
    const qint64 after = form.value(u"maxdata"_s).toLongLong();
    const bool mailboxes = form.value(u"searchmb"_s) == "1"_L1;
    const bool queues = form.value(u"searchq"_s, u"1"_s) == "1"_L1;
    const bool everything = form.value(u"alldata"_s).toInt() != 0;
    const QStringList named = form.value(u"devlist"_s).split(u',', Qt::SkipEmptyParts);
    QJsonObject nodes;
    const auto newer = m_nodes.newerThan(after);
    for (auto it = newer.cbegin(); it != newer.cend(); ++it) {
        const bool isMailbox = it.key().at(0).isDigit();
        const bool isQueue = it.key().startsWith("Queue/"_L1);
        if (isMailbox ? !mailboxes : isQueue ? !queues || !everything : !everything)
            continue;
        if (!named.isEmpty() && !named.contains(it.key()))
            continue;
        nodes.insert(it.key(), *it);
    }
    QByteArray text = std::exchange(session->pushed, {});
    if (!nodes.isEmpty())
        text += statement("parseAf", nodes);
    if (form.contains(u"initial"_s))
        text += "parseHd({}, 1, 1);\n";
    return text + end;
}

QJsonObject IpcortexFace::tagsMessage() const
{
    QJsonObject all;
    for (auto it = m_tags.cbegin(); it != m_tags.cend(); ++it)
        all.insert(it.key(), QJsonArray::fromStringList(*it));
    return { { "tags"_L1, all } };
}

IpcortexFace::Answer IpcortexFace::tags(const QHttpServerRequest &request, IpcxSessions::Session *session)
{
    const auto json = [](int status, const QJsonObject &object) {
        return Answer { status, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", {} };
    };
    if (!session)
        return json(401, {});
    if (request.method() == QHttpServerRequest::Method::Post) {
        const QJsonObject body = QJsonDocument::fromJson(request.body()).object();
        const QString contact = body.value("contact"_L1).toString();
        // Receptionists, administrators, and everybody his own. [doc]
        const auto rights = ipcxPermissions(*m_office.person(session->extension));
        const bool may = rights.contains(u"receptionist"_s) || rights.contains(u"admin"_s)
            || m_nodes.contactOf(session->extension) == contact;
        if (!may || m_nodes.extensionOfContact(contact).isEmpty())
            return json(403, {});
        QStringList tags;
        for (const QJsonValue tag : body.value("tags"_L1).toArray())
            tags.append(tag.toString().left(100));
        m_tags.insert(contact, tags.mid(0, 50));
        for (const auto &peer : m_peers)
            if (!peer->session.isEmpty())
                tell(peer.get(), tagsMessage());
    }
    return json(200, tagsMessage());
}

void IpcortexFace::spoil(Answer &answer)
{
    if (!m_fault.isMessageFault() || ++m_messages % m_fault.every != 0)
        return;
    switch (m_fault.kind) {
    case Fault::Kind::Garbage: answer.body = "\x01\xfe{{{ garbage (("; break;
    case Fault::Kind::Truncate: answer.body.truncate(answer.body.size() / 2); break;
    case Fault::Kind::Duplicate:
        if (answer.body.contains("finishAf"))
            answer.body += answer.body;
        break;
    case Fault::Kind::Reorder:
        // The end of the feed comes before what it should end.
        if (const qsizetype end = answer.body.indexOf("finishAf"); end > 0)
            answer.body = answer.body.sliced(end) + answer.body.first(end);
        break;
    case Fault::Kind::Huge: answer.body += QByteArray(qsizetype(m_fault.bytes), ' '); break;
    default: break;
    }
}

void IpcortexFace::acceptSocket()
{
    while (auto socket = m_server.nextPendingWebSocketConnection()) {
        auto peer = std::make_unique<Peer>();
        Peer *raw = peer.get();
        peer->socket = std::move(socket);
        peer->socket->setMaxAllowedIncomingMessageSize(1'000'000);
        connect(peer->socket.get(), &QWebSocket::textMessageReceived, this,
            [this, raw](const QString &text) { heard(raw, text); });
        connect(peer->socket.get(), &QWebSocket::disconnected, this, [this, raw] {
            raw->session.clear();
            QMetaObject::invokeMethod(
                this, [this, raw] { std::erase_if(m_peers, [raw](const auto &one) { return one.get() == raw; }); },
                Qt::QueuedConnection);
        });
        m_peers.push_back(std::move(peer));
    }
}

void IpcortexFace::heard(Peer *peer, const QString &text)
{
    const OfficeDriver::Turn turn(m_driver);
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const IpcxSessions::Session *session = m_sessions.find(message.value("session"_L1).toString());
    if (!session) {
        tellText(peer, u"{\"error\":2,\"text\":\"Not logged in\"}"_s);
        return;
    }
    peer->session = session->id;
    // Everything first, and what comes later on top.
    peer->sequence = 0;
    tell(peer,
        { { "directory"_L1, ipcxLivefeed(m_office, m_nodes, session->extension, {}) },
            { "addresses"_L1, ipcxAddresses(m_office, m_nodes) } });
    tell(peer, tagsMessage());
    pushAll();
}

void IpcortexFace::pushAll()
{
    if (m_peers.empty())
        return;
    const OfficeDriver::Turn turn(m_driver);
    for (const auto &peer : m_peers) {
        if (peer->session.isEmpty())
            continue;
        if (!m_sessions.find(peer->session)) {
            peer->session.clear();
            tellText(peer.get(), u"{\"error\":2,\"text\":\"Logged out\"}"_s);
            continue;
        }
        const auto newer = m_nodes.newerThan(peer->sequence);
        if (newer.isEmpty())
            continue;
        QJsonObject nodes;
        for (auto it = newer.cbegin(); it != newer.cend(); ++it)
            nodes.insert(it.key(), *it);
        const bool first = peer->sequence == 0;
        peer->sequence = m_nodes.sequence();
        tell(peer.get(), { { "nodes"_L1, nodes }, { "complete"_L1, first } });
    }
}

void IpcortexFace::tell(Peer *peer, const QJsonObject &message)
{
    QString text = QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
    if (!m_fault.isMessageFault() || ++peer->messages % m_fault.every != 0) {
        tellText(peer, text);
        if (!peer->delayed.isEmpty())
            tellText(peer, std::exchange(peer->delayed, {}));
        return;
    }
    switch (m_fault.kind) {
    case Fault::Kind::Garbage:
        tellText(peer, u"{{{ garbage (("_s);
        tellText(peer, text);
        return;
    case Fault::Kind::Truncate:
        tellText(peer, text.first(text.size() / 2));
        peer->socket->abort();
        return;
    case Fault::Kind::Duplicate:
        tellText(peer, text);
        tellText(peer, text);
        return;
    case Fault::Kind::Reorder:
        if (peer->delayed.isEmpty()) {
            peer->delayed = text;
            return;
        }
        break;
    case Fault::Kind::Huge: text += QString(qsizetype(m_fault.bytes), u' '); break;
    default: break;
    }
    tellText(peer, text);
    if (!peer->delayed.isEmpty())
        tellText(peer, std::exchange(peer->delayed, {}));
}

void IpcortexFace::tellText(Peer *peer, const QString &text)
{
    peer->socket->sendTextMessage(text);
}

void IpcortexFace::push(const QByteArray &frame)
{
    for (const auto &peer : m_peers)
        if (!peer->session.isEmpty())
            tellText(peer.get(), QString::fromUtf8(frame));
    for (IpcxSessions::Session &session : m_sessions.all())
        if (session.polled)
            session.pushed += frame + '\n';
}

void IpcortexFace::setFault(const Fault &fault)
{
    m_fault = fault;
    m_faultTimer.stop();
    m_messages = 0;
    if (fault.forMs > 0 && fault.kind != Fault::Kind::None)
        m_faultTimer.start(fault.forMs);
    const bool refuse = fault.kind == Fault::Kind::Unauthorized;
    m_api.setRefuseLogins(refuse);
    m_rest.setRefuseLogins(refuse);
    for (const auto &peer : m_peers)
        if (const QString late = std::exchange(peer->delayed, {}); !late.isEmpty())
            tellText(peer.get(), late);
}

} // namespace Cordboard
