// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2face.h"

#include "backends/api/folding.h"
#include "backends/pbxsim/tlsidentity.h"
#include "backends/pbxsim/yeastar-k2/k2webserver.h"

#include <QHttpHeaders>
#include <QHttpServerResponse>
#include <QJsonDocument>
#include <QUrlQuery>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int jsonOnly = 20000;
constexpr int postOnly = 20001;

K2Delivery::Way wayOf(const QString &word)
{
    return word == "tcp"_L1 ? K2Delivery::Way::Tcp : word == "both"_L1 ? K2Delivery::Way::Both : K2Delivery::Way::Http;
}

K2Reporter::Options optionsOf(const QHash<QString, QString> &settings)
{
    K2Reporter::Options o;
    const QString control = settings.value(u"inbound-control"_s, u"answer"_s);
    o.invite = control != "destination"_L1;
    o.incoming = control != "answer"_L1;
    o.csta = settings.value(u"uacsta"_s) != "off"_L1;
    o.survey = settings.value(u"survey"_s) == "on"_L1;
    o.transferWord = settings.value(u"transfer-event"_s, o.transferWord);
    o.forwardWord = settings.value(u"forward-event"_s, o.forwardWord);
    return o;
}

} // namespace

K2Face::K2Face(OfficeDriver &driver, QHash<QString, QString> settings, QObject *parent)
    : Face(parent)
    , m_driver(driver)
    , m_office(driver.office())
    , m_settings(std::move(settings))
    , m_wire(m_office)
    , m_store(m_office)
    , m_tokens(m_settings.value(u"api-user"_s, u"api"_s), m_settings.value(u"api-password"_s, u"Api12345"_s),
          m_settings.value(u"cloud"_s) == "yes"_L1)
    , m_delivery(wayOf(m_settings.value(u"report"_s)), m_tokens, [this] { return m_office.now(); })
    , m_reporter(m_office, m_wire, optionsOf(m_settings), [this](const QByteArray &event) { m_delivery.send(event); })
{
    m_faultTimer.setSingleShot(true);
    connect(&m_faultTimer, &QTimer::timeout, this, [this] { setFault({}); });
    connect(&m_door, &K2Door::reportsWanted, this,
        [this](QTcpSocket *socket) { m_delivery.takeStream(socket, m_fault.kind == Fault::Kind::Unauthorized); });
}

K2Face::~K2Face() = default;

quint16 K2Face::listen(const QHostAddress &address, bool tls)
{
    m_tls = tls;
    Result<TlsIdentity> identity = PbxError();
    if (tls) {
        identity = makeTlsIdentity(m_settings.value(u"certificate"_s), m_settings.value(u"key"_s));
        if (!identity) {
            m_error = identity.error().detail;
            return 0;
        }
    }
    m_http = std::make_unique<QHttpServer>();
    m_http->setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        responder.sendResponse(handle(request));
    });
    auto web = k2WebServer(tls ? &*identity : nullptr);
    if (!web->listen(address, 0) || !m_door.listen(address, web->serverPort())) {
        m_error = web->isListening() ? m_door.error() : web->errorString();
        return 0;
    }
    if (!m_http->bind(web.get())) {
        m_error = u"QHttpServer does not take the port"_s;
        return 0;
    }
    web.release(); // QHttpServer's
    return m_door.port();
}

QString K2Face::url(const QString &hostAndPort) const
{
    QString url = (m_tls ? "https://"_L1 : "http://"_L1) + hostAndPort;
    if (m_delivery.way() != K2Delivery::Way::Http)
        url += "/?tcp-port="_L1 + hostAndPort.section(u':', -1);
    return url;
}

int K2Face::clients() const
{
    return std::max(m_tokens.alive(m_office.now()), m_delivery.streams());
}

void K2Face::push(const QByteArray &frame)
{
    QByteArray bytes = frame;
    QJsonObject object = QJsonDocument::fromJson(frame).object();
    // {"type": "CallStatus", "msg": {...}} is short for the event; anything else goes out as it is.
    if (object.value("type"_L1).isString() && object.value("msg"_L1).isObject() && !object.contains("event"_L1)) {
        QJsonObject event = object.value("msg"_L1).toObject();
        event.insert("event"_L1, object.value("type"_L1));
        event.insert("sn"_L1, m_reporter.options().serial);
        object = event;
        bytes = k2Json("event"_L1, event);
    }
    const bool restart = object.value("event"_L1) == "BootUp"_L1;
    m_delivery.sendRaw(bytes, restart);
    if (restart)
        m_tokens.dropAll();
}

void K2Face::setFault(const Fault &fault)
{
    m_fault = fault;
    m_answers = 0;
    m_faultTimer.stop();
    if (fault.forMs > 0 && fault.kind != Fault::Kind::None)
        m_faultTimer.start(fault.forMs);
    m_delivery.setFault(fault);
}

K2Context K2Face::context(const QString &peer)
{
    return { m_office, m_wire, m_store, m_reporter, m_settings, peer };
}

QByteArray K2Face::distorted(const QByteArray &body)
{
    if (!m_fault.isMessageFault() || ++m_answers % std::max(1, m_fault.every) != 0)
        return body;
    switch (m_fault.kind) {
    case Fault::Kind::Garbage: return "<html><body>502 Bad Gateway</body></html>";
    case Fault::Kind::Truncate: return body.first(body.size() / 2);
    case Fault::Kind::Huge: {
        const qint64 bytes = m_fault.bytes;
        m_fault.kind = Fault::Kind::None;
        return QByteArray(bytes, ' ') + body;
    }
    default: return body;
    }
}

QHttpServerResponse K2Face::control_(const QHttpServerRequest &request)
{
    using Method = QHttpServerRequest::Method;
    const HttpRequest plain { request.method() == Method::Get ? "GET"
            : request.method() == Method::Post                ? "POST"
                                                              : "OTHER",
        request.url().path().toUtf8(), request.url().query(QUrl::FullyEncoded).toUtf8(), request.body() };
    const HttpReply reply = control() ? control()(plain) : HttpReply { 404, {} };
    return QHttpServerResponse(reply.type, reply.body, QHttpServerResponse::StatusCode(reply.status));
}

QHttpServerResponse K2Face::handle(const QHttpServerRequest &request)
{
    const QString path = request.url().path();
    if (path.startsWith("/__sim/"_L1))
        return control_(request);
    const OfficeDriver::Turn turn(m_driver);
    const QUrlQuery query(request.url());
    const QString token = query.queryItemValue(u"token"_s, QUrl::FullyDecoded);
    const QString peer = request.remoteAddress().toString();
    const auto respond = [](const QByteArray &type, const QByteArray &body,
                             QHttpServerResponse::StatusCode status = QHttpServerResponse::StatusCode::Ok) {
        QHttpServerResponse response(type, body, status);
        QHttpHeaders headers = response.headers();
        headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::Server, "Boa/0.94.14rc21"_L1);
        headers.append(QHttpHeaders::WellKnownHeader::Connection, "close"_L1);
        headers.append(QHttpHeaders::WellKnownHeader::AccessControlAllowOrigin, "*"_L1);
        headers.append(QHttpHeaders::WellKnownHeader::AccessControlAllowMethods, "GET, POST, OPTIONS, PUT, DELETE"_L1);
        response.setHeaders(std::move(headers));
        return response;
    };
    if (const QString target = m_settings.value(u"redirect"_s); !target.isEmpty()) {
        QHttpServerResponse response(QHttpServerResponse::StatusCode::Found);
        QHttpHeaders headers;
        headers.append(QHttpHeaders::WellKnownHeader::Location, QString(target + path + u'?' + request.url().query()));
        response.setHeaders(std::move(headers));
        return response;
    }
    if (!path.startsWith("/api/"_L1))
        return respond("text/html", "<html><head><title>404 Not Found</title></head><body>404 Not Found</body></html>",
            QHttpServerResponse::StatusCode::NotFound);
    const QString version = path.section(u'/', 2, 2);
    const QString endpoint = path.section(u'/', 3);
    static const QStringList files { u"recording/download"_s, u"cdr/download"_s, u"voicemail/download"_s };
    if (request.method() == QHttpServerRequest::Method::Get && version == "v2.0.0"_L1 && files.contains(endpoint)) {
        const Answer answer = file(endpoint.section(u'/', 0, 0), query, token, peer);
        return respond(answer.type, answer.body);
    }
    QJsonObject reply;
    if (request.method() != QHttpServerRequest::Method::Post)
        reply = K2Tokens::failed(postOnly);
    else if (version == "v2.0.0"_L1)
        reply = answer(endpoint, token, request.body(), peer);
    else if (version == "v1.1.0"_L1 && endpoint.endsWith("/hangup"_L1))
        reply = answer("v1/"_L1 + endpoint, token, request.body(), peer);
    else
        reply = K2Tokens::failed(K2Error::unknownRequest);
    return respond("application/json", distorted(k2Json("status"_L1, reply)));
}

QJsonObject K2Face::answer(const QString &endpoint, const QString &token, const QByteArray &bytes, const QString &peer)
{
    QJsonObject body;
    if (!bytes.trimmed().isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        if (!document.isObject())
            return K2Tokens::failed(jsonOnly);
        body = document.object();
    }
    const qint64 now = m_office.now();
    if (endpoint == "login"_L1)
        return m_tokens.login(body, peer, m_delivery.way() == K2Delivery::Way::Tcp ? u"TCP"_s : u"HTTP"_s,
            m_fault.kind == Fault::Kind::Unauthorized, now);
    if (const int code = m_tokens.check(token, now); code != 0)
        return K2Tokens::failed(code);
    if (m_settings.value(u"unknown"_s).split(u',').contains(endpoint))
        return K2Tokens::failed(K2Error::unknownRequest);
    if (endpoint == "token/refresh"_L1)
        return m_tokens.refresh(token, body, now);
    if (endpoint == "heartbeat"_L1)
        return m_tokens.heartbeat(token, body);
    if (endpoint == "logout"_L1) {
        m_tokens.logout(token);
        return K2Reply::ok().json();
    }
    K2Context c = context(peer);
    const K2Body fields(body);
    if (endpoint == "v1/extension/hangup"_L1)
        return c.office.person(fields.text("extid"_L1))
            ? k2Outcome(c.office.phoneHangUp(fields.text("extid"_L1))).json()
            : K2Tokens::failed(K2Error::noSuchExtension);
    if (endpoint.startsWith("v1/"_L1)) {
        const SimLeg *leg =
            m_wire.legOf(fields.text(endpoint.contains("inbound"_L1) ? "inboundid"_L1 : "outboundid"_L1));
        return leg ? k2Outcome(c.office.hangUp(QString(leg->id))).json() : K2Tokens::failed(K2Error::noSuchCall);
    }
    const K2Method method = k2Methods().value(endpoint);
    return method ? method(c, fields).json() : K2Tokens::failed(K2Error::unknownRequest);
}

K2Face::Answer K2Face::file(const QString &kind, const QUrlQuery &query, const QString &token, const QString &peer)
{
    const auto refuse = [](int code) { return Answer { k2Json("status"_L1, K2Tokens::failed(code)) }; };
    if (const int code = m_tokens.check(token, m_office.now()); code != 0)
        return refuse(code);
    const auto item = [&query](const QString &key) {
        // A plus sign of the query is a space; one that was escaped belongs to a number.
        return QUrl::fromPercentEncoding(query.queryItemValue(key, QUrl::FullyEncoded).toUtf8().replace('+', "%20"));
    };
    const QString word = item(u"random"_s);
    if (kind == "cdr"_L1) {
        const QString name = item(u"number"_s) + u'|' + item(u"starttime"_s) + u'|' + item(u"endtime"_s);
        if (!m_store.useWord(word, kind, name, peer, m_office.now()))
            return refuse(20020);
        return { k2Csv(context(peer), item(u"number"_s), item(u"starttime"_s), item(u"endtime"_s)), "text/csv" };
    }
    const bool recording = kind == "recording"_L1;
    const QString name = recording ? item(u"recording"_s) : item(u"number"_s) + u'/' + item(u"msgid"_s);
    if (!m_store.useWord(word, kind, name, peer, m_office.now()))
        return refuse(recording ? 20012 : 20017);
    return { k2Wav(name), "audio/x-wav" };
}

StateStore K2Face::truth(const StateStore &office) const
{
    StateStore out;
    const auto copy = [&out]<class T>(const StateStore::Table<T> &rows, auto change) {
        for (T row : rows)
            if (change(row))
                out.apply(Change(Upserted<T> { row }));
    };
    const auto callIdOf = [this](const CallId &id) {
        return id.isEmpty() ? id : CallId(id.account(), m_wire.callId(id.local()));
    };
    const auto legIdOf = [this](const LegId &id) {
        const SimLeg *leg = m_office.leg(id.local());
        return leg ? LegId(id.account(), m_wire.channel(*leg)) : id;
    };
    QHash<ExtensionId, QList<LineState>> lines;
    copy(office.table<Call>(), [&](Call &call) {
        const SimCall *sim = m_office.call(call.id.local());
        for (Leg &leg : call.legs) {
            leg.id = legIdOf(leg.id);
            // The queue answers its callers: who waits waits, and who left unheard listens to the ringing.
            if (sim && !sim->queue.isEmpty() && leg.role == LegRole::Caller
                && (leg.state == LineState::Calling || leg.state == LineState::Talking) && sim->answeredAt == 0)
                leg.state = sim->queued ? LineState::Calling : LineState::Talking;
            else if (sim && sim->queued && leg.state == LineState::Talking)
                leg.state = LineState::Calling;
            if (!leg.extension.isEmpty())
                lines[leg.extension].append(leg.state);
        }
        call.id = callIdOf(call.id);
        // The id says when, in whole seconds.
        call.startedAt = QDateTime::fromSecsSinceEpoch(call.startedAt.toSecsSinceEpoch(), QTimeZone::UTC);
        return true;
    });
    copy(office.table<Extension>(), [&](Extension &e) {
        e.state = foldLineState(lines.value(e.id), e.registration);
        if (const SimPerson *person = m_office.person(e.number); person && person->config.mailbox) {
            const auto messages = m_store.messages(*person);
            e.voicemailNew =
                int(std::count_if(messages.cbegin(), messages.cend(), [](const auto &m) { return !m.heard; }));
        }
        return true;
    });
    copy(office.table<Mailbox>(), [&](Mailbox &box) {
        const auto messages = m_store.messages(*m_office.person(box.extension.local()));
        box.newCount = box.unread =
            int(std::count_if(messages.cbegin(), messages.cend(), [](const auto &m) { return !m.heard; }));
        box.read = int(messages.size()) - box.unread;
        return true;
    });
    copy(office.table<ParkSlot>(), [&](ParkSlot &slot) {
        slot.call = callIdOf(slot.call);
        slot.leg = legIdOf(slot.leg);
        return true;
    });
    copy(office.table<Queue>(), [&](Queue &queue) {
        for (QueueCaller &caller : queue.waiting)
            caller.call = callIdOf(caller.call);
        return true;
    });
    copy(office.table<Conference>(), [&](Conference &room) {
        for (ConferenceMember &member : room.members)
            member.leg = legIdOf(member.leg);
        return true;
    });
    const auto whole = [](auto &) { return true; };
    copy(office.table<QueueAgent>(), whole);
    copy(office.table<WakeUpCall>(), whole);
    for (const QJsonObject &row : m_store.pagingGroups) {
        Extension e;
        e.number = row.value("number"_L1).toString();
        e.name = row.value("name"_L1).toString();
        e.kind = ExtensionKind::Paging;
        e.id = ExtensionId(AccountId(u"sim"_s), e.number);
        out.apply(Change(Upserted<Extension> { e }));
    }
    return out;
}

} // namespace Cordboard
