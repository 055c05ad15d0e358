// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/brekeke/palface.h"

#include "backends/api/logging.h"
#include "backends/pbxsim/brekeke/palnotifications.h"
#include "backends/pbxsim/tlsidentity.h"

#include <QSslConfiguration>
#include <QWebSocket>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

PalFace::PalFace(OfficeDriver &driver, QHash<QString, QString> settings, QObject *parent)
    : Face(parent), m_driver(driver), m_office(driver.office()), m_settings(std::move(settings)),
      m_store(PalStore::standard(m_office.config().tenant)), m_path(u'/' + m_settings.value(u"directory"_s, u"pbx"_s) + "/ws"_L1)
{
    m_faultTimer.setSingleShot(true);
    connect(&m_faultTimer, &QTimer::timeout, this, [this] { setFault({}); });
    m_office.addListener(this);
}

PalFace::~PalFace()
{
    m_office.removeListener(this);
}

quint16 PalFace::listen(const QHostAddress &address, bool tls)
{
    m_server = std::make_unique<QWebSocketServer>(u"cordboard-pbxsim"_s, tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode);
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
        m_server->setSslConfiguration(configuration);
    }
    connect(m_server.get(), &QWebSocketServer::newConnection, this, &PalFace::accept);
    if (!m_server->listen(address, 0)) {
        m_error = m_server->errorString();
        return 0;
    }
    return m_server->serverPort();
}

QString PalFace::url(const QString &hostAndPort) const
{
    const bool tls = m_server && m_server->secureMode() == QWebSocketServer::SecureMode;
    return (tls ? "wss://"_L1 : "ws://"_L1) + hostAndPort + m_path;
}

int PalFace::clients() const
{
    return int(std::count_if(m_peers.begin(), m_peers.end(), [](const PalPeer *peer) { return peer->isLoggedIn(); }));
}

void PalFace::accept()
{
    while (QWebSocket *socket = m_server->nextPendingConnection()) {
        if (socket->requestUrl().path() != m_path) {
            connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
            socket->close(QWebSocketProtocol::CloseCodePolicyViolated, u"no such path"_s);
            continue;
        }
        auto *peer = new PalPeer(socket, m_office, m_settings.value(u"sa-password"_s, u"cordboard"_s), this);
        m_peers.push_back(peer);
        connect(peer, &PalPeer::closed, this, [this, peer] {
            std::erase(m_peers, peer);
            peer->deleteLater();
        }, Qt::QueuedConnection); // it may close while all are being told something
        connect(peer, &PalPeer::loggedIn, this, [this, peer] { welcome(peer); });
        connect(peer, &PalPeer::requested, this, [this, peer](const QJsonObject &request, QJsonObject *response) { answer(peer, request, response); });
        peer->setFault(m_fault);
        peer->start(m_fault.kind == Fault::Kind::Unauthorized);
    }
}

void PalFace::welcome(PalPeer *peer)
{
    const OfficeDriver::Turn turn(m_driver);
    // The same phone of the same user is somewhere else already: that one is told. [client] [assumed: only with phone_idx]
    const std::vector<PalPeer *> peers = m_peers;
    for (PalPeer *other : peers)
        if (other != peer && other->isLoggedIn() && other->user() == peer->user() && !peer->phoneIndex().isEmpty() && other->phoneIndex() == peer->phoneIndex())
            other->send(palNotification("notify_pal"_L1, { { "code"_L1, 1 }, { "message"_L1, "ANOTHER_LOGIN"_L1 } }));
    peer->send(palNotification("notify_serverstatus"_L1, { { "status"_L1, "active"_L1 } }));
    sendState(peer);
    sendSwitches(peer);
}

void PalFace::sendState(PalPeer *peer)
{
    const PalSubscription &wish = peer->subscription();
    for (const QString &number : m_office.people()) {
        const SimPerson *person = m_office.person(number);
        if (peer->wants(wish.registered, number))
            peer->send(palNotification("notify_registered"_L1, palRegistered(number, person->registered)));
        if (peer->wants(wish.voicemail, number) && person->config.mailbox)
            peer->send(palNotification("notify_voicemail"_L1, palVoicemail({ number, person->voicemailNew, person->voicemailOld })));
    }
    for (const PalStep &step : palHistory(m_office))
        if (peer->wantsStatusOf(step.event.user))
            peer->send(palNotification("notify_status"_L1, palStatus(step.event, step.time)));
    for (const QString &call : m_office.calls())
        for (const SimLeg *leg : m_office.legsOf(call))
            if (leg->recording != RecordingState::Off && !leg->isOutside() && peer->wants(wish.recording, leg->user))
                peer->send(palNotification("notify_callrecording"_L1, palRecording(leg->user, leg->id, true)));
}

void PalFace::sendSwitches(PalPeer *peer)
{
    const PalSubscription &wish = peer->subscription();
    for (const SimPark &park : m_office.parks())
        if (!park.call.isEmpty() && wish.parks.contains(park.number))
            peer->send(palNotification("notify_park"_L1, palPark({ park.number, true, park.call, park.leg, {}, {}, {} }, park.since)));
    for (const SimQueue &queue : m_office.queues())
        for (const QString &call : queue.waiting)
            if (wish.queues.contains(queue.config.number))
                peer->send(palNotification("notify_queue"_L1, palQueue({ queue.config.number, true, call, {}, {}, {} }, m_office.call(call)->queuedAt)));
    for (const SimLine &line : m_office.lines()) {
        if (!wish.lines.contains(line.id))
            continue;
        LineEvent event { line.id, line.state, line.call, line.talker, {}, {} };
        qint64 time = m_office.now();
        for (const SimLeg *leg : m_office.legsOf(line.call)) {
            if (leg->isOutside() && event.otherLeg.isEmpty())
                event.otherLeg = leg->id;
            if (leg->user == line.talker && !leg->isOutside()) {
                event.talkerLeg = leg->id;
                time = leg->since;
            }
        }
        peer->send(palNotification("notify_line"_L1, palLine(event, time)));
    }
}

void PalFace::answer(PalPeer *peer, const QJsonObject &request, QJsonObject *response)
{
    const OfficeDriver::Turn turn(m_driver);
    const QJsonValue id = request.contains("id"_L1) ? request.value("id"_L1) : QJsonValue();
    const QString name = request.value("method"_L1).toString();
    const auto method = palMethods().constFind(name);
    if (method == palMethods().cend()) {
        *response = palErrorResponse(id, PalError::UnknownMethod, u"Method not found: %1"_s.arg(name.left(80)));
        return;
    }
    const PalParameters parameters(request.value("params"_L1).toObject());
    PalReply reply = PalReply::noPermission();
    if (peer->permission() >= method->permission) {
        PalContext context { m_office, m_store, *peer, m_settings };
        reply = method->call(context, parameters);
    }
    *response = palResponse(id, reply);
}

template<class Wants>
void PalFace::tell(QLatin1StringView method, const QJsonObject &parameters, Wants wants)
{
    QString frame;
    for (size_t i = 0; i < m_peers.size(); ++i) {
        PalPeer *peer = m_peers[i];
        if (!peer->isLoggedIn() || !wants(*peer))
            continue;
        if (frame.isEmpty())
            frame = palNotification(method, parameters);
        peer->send(frame);
    }
}

void PalFace::officeEvent(const OfficeEvent &event)
{
    if (m_peers.empty())
        return;
    if (const auto *leg = event.as<LegEvent>()) {
        if (!leg->user.isEmpty()) // somebody outside has no notify_status of his own
            tell("notify_status"_L1, palStatus(*leg, event.time), [leg](const PalPeer &peer) { return peer.wantsStatusOf(leg->user); });
    } else if (const auto *recording = event.as<RecordingEvent>()) {
        tell("notify_callrecording"_L1, palRecording(recording->user, recording->leg, recording->state != RecordingState::Off),
            [recording](const PalPeer &peer) { return !recording->user.isEmpty() && peer.wants(peer.subscription().recording, recording->user); });
    } else if (const auto *park = event.as<ParkEvent>()) {
        tell("notify_park"_L1, palPark(*park, event.time), [park](const PalPeer &peer) { return peer.subscription().parks.contains(park->slot); });
    } else if (const auto *queue = event.as<QueueEvent>()) {
        tell("notify_queue"_L1, palQueue(*queue, event.time), [queue](const PalPeer &peer) { return peer.subscription().queues.contains(queue->queue); });
    } else if (const auto *line = event.as<LineEvent>()) {
        tell("notify_line"_L1, palLine(*line, event.time), [line](const PalPeer &peer) { return peer.subscription().lines.contains(line->line); });
    } else if (const auto *registration = event.as<RegistrationEvent>()) {
        tell("notify_registered"_L1, palRegistered(registration->user, registration->registered),
            [registration](const PalPeer &peer) { return peer.wants(peer.subscription().registered, registration->user); });
    } else if (const auto *voicemail = event.as<VoicemailEvent>()) {
        tell("notify_voicemail"_L1, palVoicemail(*voicemail),
            [voicemail](const PalPeer &peer) { return peer.wants(peer.subscription().voicemail, voicemail->user); });
    }
}

void PalFace::push(const QByteArray &frame)
{
    QString text = QString::fromUtf8(frame);
    // {"type": "notify_park", "msg": {...}} is short for the notification; anything else goes out as it is.
    const QJsonObject object = QJsonDocument::fromJson(frame).object();
    if (object.value("type"_L1).isString() && object.value("msg"_L1).isObject() && !object.contains("jsonrpc"_L1))
        text = palFrame({ { "jsonrpc"_L1, "2.0"_L1 }, { "method"_L1, object.value("type"_L1) }, { "params"_L1, object.value("msg"_L1) } });
    for (size_t i = 0; i < m_peers.size(); ++i)
        if (m_peers[i]->isLoggedIn())
            m_peers[i]->send(text);
}

void PalFace::setFault(const Fault &fault)
{
    m_fault = fault;
    m_faultTimer.stop();
    if (fault.forMs > 0 && fault.kind != Fault::Kind::None)
        m_faultTimer.start(fault.forMs);
    for (size_t i = 0; i < m_peers.size(); ++i)
        m_peers[i]->setFault(fault);
}

} // namespace Cordboard
