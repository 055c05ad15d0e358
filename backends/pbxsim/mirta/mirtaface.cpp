// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/mirta/mirtaface.h"

#include "backends/pbxsim/tlsidentity.h"

#include <QHttpHeaders>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLocale>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int seenMs = 30'000; ///< a client that asked within this time counts as there

QString tenantOf(const OfficeDriver &driver, const QHash<QString, QString> &settings)
{
    const QString configured = settings.value(u"tenant"_s, const_cast<OfficeDriver &>(driver).office().config().tenant);
    return configured.isEmpty() ? u"ACME"_s : configured;
}

QTimeZone zoneOf(const QHash<QString, QString> &settings)
{
    const QTimeZone zone(settings.value(u"zone"_s).toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

void readForm(const QByteArray &form, MirtaSimRequest &request)
{
    for (const QByteArray &pair : form.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals <= 0)
            continue;
        const auto decoded = [](QByteArray text) { return QUrl::fromPercentEncoding(text.replace('+', ' ')); };
        const QString name = decoded(pair.first(equals));
        const QString value = decoded(pair.sliced(equals + 1));
        request.set(name, value);
        request.append(name, value);
    }
}

} // namespace

MirtaFace::MirtaFace(OfficeDriver &driver, QHash<QString, QString> settings, QObject *parent)
    : Face(parent), m_driver(driver), m_office(driver.office()), m_settings(std::move(settings)),
      m_names(m_office, tenantOf(driver, m_settings), zoneOf(m_settings)), m_store(m_office)
{
    m_faultTimer.setSingleShot(true);
    connect(&m_faultTimer, &QTimer::timeout, this, [this] { setFault({}); });
    m_http.setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) { serve(request, std::move(responder)); });
    m_office.addListener(this);
}

MirtaFace::~MirtaFace()
{
    m_office.removeListener(this);
}

quint16 MirtaFace::listen(const QHostAddress &address, bool tls)
{
    m_tls = tls;
    std::unique_ptr<QTcpServer> server;
    if (tls) {
        const Result<TlsIdentity> identity = makeTlsIdentity(m_settings.value(u"certificate"_s), m_settings.value(u"key"_s));
        if (!identity) {
            m_error = identity.error().detail;
            return 0;
        }
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity->certificate);
        configuration.setPrivateKey(identity->key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        auto ssl = std::make_unique<QSslServer>();
        ssl->setSslConfiguration(configuration);
        server = std::move(ssl);
    } else {
        server = std::make_unique<QTcpServer>();
    }
    if (!server->listen(address, 0) || !m_http.bind(server.get())) {
        m_error = server->errorString();
        return 0;
    }
    return server.release()->serverPort(); // the HTTP server has taken it
}

QString MirtaFace::url(const QString &hostAndPort) const
{
    return (m_tls ? "https://"_L1 : "http://"_L1) + hostAndPort + "/pbx/proxyapi.php"_L1;
}

int MirtaFace::clients() const
{
    return m_lastGood.isValid() && m_lastGood.elapsed() < seenMs ? 1 : 0;
}

void MirtaFace::serve(const QHttpServerRequest &http, QHttpServerResponder &&responder)
{
    const auto shared = std::make_shared<QHttpServerResponder>(std::move(responder));
    const QByteArray path = http.url().path().toUtf8();
    const bool isPost = http.method() == QHttpServerRequest::Method::Post;
    if (path.startsWith("/__sim/") && control()) {
        const HttpReply reply = control()({ isPost ? "POST" : "GET", path, http.url().query(QUrl::FullyEncoded).toUtf8(), http.body() });
        shared->write(reply.body, reply.type, QHttpServerResponder::StatusCode(reply.status));
        return;
    }
    if (path != "/pbx/proxyapi.php" && path != "/mirtapbx/proxyapi.php") {
        shared->write("<html><body><h1>Not Found</h1></body></html>", "text/html; charset=iso-8859-1", QHttpServerResponder::StatusCode::NotFound);
        return;
    }
    MirtaSimRequest request;
    readForm(http.url().query(QUrl::FullyEncoded).toUtf8(), request);
    if (isPost)
        readForm(http.body(), request);
    const OfficeDriver::Turn turn(m_driver);
    send(request, answer(request), shared, http.remotePort());
}

MirtaSimRequest::Right MirtaFace::rightOf(const MirtaSimRequest &request) const
{
    const QString key = request[u"key"_s];
    if (key.isEmpty() || m_fault.kind == Fault::Kind::Unauthorized)
        return MirtaSimRequest::Right::None;
    const bool ours = request[u"tenant"_s].compare(m_names.tenant(), Qt::CaseInsensitive) == 0;
    if (key == m_settings.value(u"admin-key"_s, u"admin-key"_s))
        // An administrator may leave the tenant out, but not name one that there is not.
        return ours || request[u"tenant"_s].isEmpty() ? MirtaSimRequest::Right::Admin : MirtaSimRequest::Right::None;
    if (!ours)
        return MirtaSimRequest::Right::None;
    if (key == m_settings.value(u"tenant-key"_s, u"tenant-key"_s))
        return MirtaSimRequest::Right::Tenant;
    return key == m_settings.value(u"readonly-key"_s, u"readonly-key"_s) ? MirtaSimRequest::Right::ReadOnly : MirtaSimRequest::Right::None;
}

MirtaSimAnswer MirtaFace::answer(const MirtaSimRequest &asked)
{
    MirtaSimRequest request = asked;
    request.right = rightOf(request);
    if (request.right == MirtaSimRequest::Right::None)
        return mirtaSimText(u"Too bad... you mistaken the security api key."_s);
    m_lastGood.start();
    if (!m_pushed.isEmpty())
        return { m_pushed.takeFirst() };
    if (request.right == MirtaSimRequest::Right::ReadOnly && mirtaSimWrites(request))
        return mirtaSimText(u"Read only API key"_s);
    MirtaSimContext context { m_office, m_names, m_store, m_settings };
    const QString reqtype = request.reqtype();
    if (reqtype == "INFO"_L1) {
        const QString kind = request[u"info"_s].toLower(); // not case sensitive
        const auto handler = mirtaSimInfos().value(kind);
        return handler && (context.newer() || !mirtaSimInfoIsNewer(kind)) ? handler(context, request) : MirtaSimAnswer();
    }
    const auto handler = mirtaSimRequests().value(reqtype);
    if (handler && (context.newer() || !mirtaSimIsNewer(reqtype)))
        return handler(context, request);
    return { mirtaSimHelp(context.newer()), "text/html; charset=UTF-8" }; // what is not known gets the help page
}

void MirtaFace::send(const MirtaSimRequest &request, MirtaSimAnswer answer, const Responder &responder, quint16 port)
{
    if (answer.type.isEmpty())
        answer.type = request.json() ? "application/json" : "text/html; charset=UTF-8";
    if (const QString callback = request[u"callback"_s]; !callback.isEmpty() && request.json()) {
        answer.body = callback.toUtf8() + '(' + answer.body + ");";
        answer.type = "application/javascript";
    }
    const bool hit = m_fault.isMessageFault() && ++m_faultCount % m_fault.every == 0;
    switch (hit ? m_fault.kind : Fault::Kind::None) {
    case Fault::Kind::Garbage:
        answer.body = "\x01\xff{[\"garbage\":,," + answer.body.first(answer.body.size() / 3);
        break;
    case Fault::Kind::Duplicate:
        answer.body += answer.body;
        break;
    case Fault::Kind::Truncate:
        responder->writeBeginChunked(answer.type);
        responder->writeChunk(answer.body.first(answer.body.size() / 2) + ' ');
        QTimer::singleShot(0, this, [this, port] { cutOff(port); });
        return;
    case Fault::Kind::Huge:
        return writeHuge(responder, port);
    case Fault::Kind::Reorder:
        if (!m_held) {
            m_held = Held { answer, responder };
            return;
        }
        break;
    default:
        break;
    }
    if (answer.delayMs > 0)
        QTimer::singleShot(answer.delayMs, this, [this, answer, responder] { write(answer, responder); });
    else
        write(answer, responder);
    if (m_held) {
        const Held late = *std::exchange(m_held, std::nullopt);
        write(late.answer, late.responder);
    }
}

void MirtaFace::write(const MirtaSimAnswer &answer, const Responder &responder)
{
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::Date,
        QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(m_office.now(), QTimeZone::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s));
    headers.append(QHttpHeaders::WellKnownHeader::Server, "Apache");
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.type);
    responder->write(answer.body, headers);
}

void MirtaFace::writeHuge(const Responder &responder, quint16 port)
{
    // As fast as it is taken: it must not fill this process.
    static constexpr qint64 piece = 256 * 1024;
    responder->writeBeginChunked("application/json");
    auto *timer = new QTimer(this);
    timer->setInterval(0);
    connect(timer, &QTimer::timeout, this, [this, timer, responder, port, left = m_fault.bytes]() mutable {
        const QTcpSocket *socket = socketOf(port);
        if (!socket || socket->state() != QAbstractSocket::ConnectedState) {
            timer->deleteLater();
            timer->stop();
            return;
        }
        if (socket->bytesToWrite() > 4 * piece)
            return;
        const qint64 n = std::min(left, piece);
        left -= n;
        if (left > 0) {
            responder->writeChunk(QByteArray(n, '['));
            return;
        }
        responder->writeEndChunked(QByteArray(n, ']'));
        timer->stop();
        timer->deleteLater();
    });
    timer->start();
}

void MirtaFace::cutOff(quint16 port)
{
    if (QTcpSocket *socket = socketOf(port)) {
        socket->flush();
        socket->abort();
    }
}

QTcpSocket *MirtaFace::socketOf(quint16 port) const
{
    const QList<QTcpSocket *> sockets = m_http.findChildren<QTcpSocket *>();
    const auto it = std::find_if(sockets.begin(), sockets.end(), [port](const QTcpSocket *socket) { return socket->peerPort() == port; });
    return it == sockets.end() ? nullptr : *it;
}

void MirtaFace::push(const QByteArray &frame)
{
    m_pushed.append(frame);
}

void MirtaFace::setFault(const Fault &fault)
{
    m_fault = fault;
    m_faultCount = 0;
    m_faultTimer.stop();
    if (fault.forMs > 0 && fault.kind != Fault::Kind::None)
        m_faultTimer.start(fault.forMs);
    if (m_held) {
        const Held late = *std::exchange(m_held, std::nullopt);
        write(late.answer, late.responder);
    }
}

void MirtaFace::officeEvent(const OfficeEvent &) { }

void MirtaFace::officeSettled()
{
    // A call that was dialled to be recorded is, from its first word.
    const QSet<QString> waiting = m_store.toRecord;
    for (const QString &id : waiting) {
        const SimCall *call = m_office.call(id);
        if (call && !call->answeredAt)
            continue;
        m_store.toRecord.remove(id);
        for (const SimLeg *leg : call ? m_office.legsOf(id) : QList<const SimLeg *>())
            if (!leg->isOutside() && leg->state == LineState::Talking) {
                (void)m_office.setRecording(QString(leg->id), RecordingState::On);
                break;
            }
    }
}

} // namespace Cordboard
