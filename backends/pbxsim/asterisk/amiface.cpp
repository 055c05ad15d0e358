// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/asterisk/amiface.h"

#include "backends/pbxsim/tlsidentity.h"

#include <QCryptographicHash>
#include <QSslConfiguration>
#include <QSslServer>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

AmiFace::AmiFace(OfficeDriver &driver, QHash<QString, QString> settings, QObject *parent)
    : Face(parent), m_driver(driver), m_office(driver.office()), m_settings(std::move(settings)), m_book(std::make_unique<AmiBook>(m_office)),
      m_news(std::make_unique<AmiNews>(m_office, *m_book, [this](const char *rights, const QByteArray &frame) { tell(rights, frame); },
          [this](const QString &leg, bool answered) {
              const auto waiting = m_originates.find(leg);
              if (waiting == m_originates.end())
                  return;
              const AmiOriginate originate = *waiting;
              m_originates.erase(waiting);
              tellOriginate(originate, m_book->uniqueid(leg), answered, answered ? 4 : 3);
          }))
{
    m_faultTimer.setSingleShot(true);
    connect(&m_faultTimer, &QTimer::timeout, this, [this] { setFault({}); });
}

AmiFace::~AmiFace() = default;

quint16 AmiFace::listen(const QHostAddress &address, bool tls)
{
    m_tls = tls;
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
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &AmiFace::accept);
    if (!m_server->listen(address, 0)) {
        m_error = m_server->errorString();
        return 0;
    }
    return m_server->serverPort();
}

QString AmiFace::url(const QString &hostAndPort) const
{
    return (m_tls ? "amis://"_L1 : "ami://"_L1) + hostAndPort;
}

int AmiFace::clients() const
{
    return int(std::count_if(m_peers.begin(), m_peers.end(), [](const AmiPeer *peer) { return peer->isLoggedIn(); }));
}

void AmiFace::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *peer = new AmiPeer(socket, this);
        m_peers.push_back(peer);
        connect(peer, &AmiPeer::closed, this, [this, peer] {
            std::erase(m_peers, peer);
            for (AmiOriginate &originate : m_originates)
                if (originate.peer == peer)
                    originate.peer = nullptr;
            peer->deleteLater();
        }, Qt::QueuedConnection); // it may close while all are being told something
        connect(peer, &AmiPeer::requested, this, [this, peer](const AmiRequest &request) { answer(peer, request); });
        peer->setFault(m_fault);
        peer->send("Asterisk Call Manager/11.0.0\r\n");
    }
}

QString AmiFace::secretOf(const QString &user) const
{
    if (user == "admin"_L1 || user == "cordboard"_L1)
        return m_settings.value(u"secret"_s, u"cordboard"_s);
    const SimPerson *person = m_office.person(user);
    return person ? person->config.password : QString();
}

QSet<QString> AmiFace::allRights()
{
    return { u"system"_s, u"call"_s, u"log"_s, u"verbose"_s, u"agent"_s, u"user"_s, u"config"_s, u"command"_s, u"dtmf"_s, u"reporting"_s,
        u"cdr"_s, u"dialplan"_s, u"originate"_s, u"agi"_s, u"cc"_s, u"aoc"_s, u"security"_s, u"message"_s };
}

QSet<QString> AmiFace::rightsOf(const QString &user) const
{
    const SimPerson *person = m_office.person(user);
    if (person && !person->config.controlsOthers)
        return { u"reporting"_s };
    QSet<QString> rights = allRights();
    if (person && !person->config.admin)
        rights.remove(u"config"_s);
    return rights;
}

void AmiFace::logIn(AmiPeer *peer, const AmiContext &context, const AmiRequest &request)
{
    const QString user = request.text("username");
    const QString secret = secretOf(user);
    const QString challenge = std::exchange(peer->challenge, {});
    const bool hashed = request.text("authtype").compare("MD5"_L1, Qt::CaseInsensitive) == 0;
    const QString key = QString::fromLatin1(QCryptographicHash::hash((challenge + secret).toUtf8(), QCryptographicHash::Md5).toHex());
    const bool right = !secret.isEmpty() && (hashed ? !challenge.isEmpty() && request.text("key") == key : request.text("secret") == secret);
    if (!right || m_fault.kind == Fault::Kind::Unauthorized) {
        context.error(request, u"Authentication failed"_s);
        peer->close();
        return;
    }
    peer->logIn(user, allRights(), rightsOf(user));
    peer->setEvents(request.text("events"));
    context.success(request, u"Authentication accepted"_s);
    if (peer->hears(u"system"_s))
        peer->send(amiEvent("FullyBooted").add("Privilege", u"system,all"_s).add("Uptime", 1).add("LastReload", 1).add("Status", u"Fully Booted"_s).bytes());
}

void AmiFace::answer(AmiPeer *peer, const AmiRequest &request)
{
    const OfficeDriver::Turn turn(m_driver);
    AmiContext context { m_office, *m_book, *m_news, *peer, m_settings, m_database, m_devices, m_originates,
        [this](const AmiOriginate &o, const QString &uniqueid, bool ok, int reason) { tellOriginate(o, uniqueid, ok, reason); },
        [this](const char *rights, const AmiFrame &frame) {
            AmiFrame copy = frame;
            tell(rights, copy.insertSecond("Privilege", QLatin1StringView(rights) + ",all"_L1).bytes());
        } };
    const QString action = request.action();
    if (action == "challenge"_L1) {
        if (request.text("authtype").compare("MD5"_L1, Qt::CaseInsensitive) != 0)
            return context.error(request, u"Must specify AuthType"_s);
        peer->challenge = QString::number(QRandomGenerator::global()->bounded(100'000'000, 999'999'999));
        AmiFrame frame("Response", u"Success"_s);
        if (!request.id().isEmpty())
            frame.add("ActionID", request.id());
        return peer->send(frame.add("Challenge", peer->challenge).bytes());
    }
    if (action == "login"_L1)
        return logIn(peer, context, request);
    if (!peer->isLoggedIn())
        return context.error(request, u"Permission denied"_s);
    if (action == "logoff"_L1) {
        AmiFrame frame("Response", u"Goodbye"_s);
        if (!request.id().isEmpty())
            frame.add("ActionID", request.id());
        peer->send(frame.add("Message", u"Thanks for all the fish."_s).bytes());
        return peer->close();
    }
    if (action == "events"_L1) {
        peer->setEvents(request.text("eventmask"));
        AmiFrame frame("Response", u"Success"_s);
        if (!request.id().isEmpty())
            frame.add("ActionID", request.id());
        return peer->send(frame.add("Events", peer->events()).bytes());
    }
    const auto handler = amiHandlers().constFind(action);
    if (handler == amiHandlers().cend())
        return context.error(request, u"Invalid/unknown command: %1. Use Action: ListCommands to show available commands."_s.arg(request.text("action")));
    if (!peer->mayUse(QString::fromLatin1(handler->rights)))
        return context.error(request, u"Permission denied"_s);
    handler->run(context, request);
}

void AmiFace::tell(const char *rights, const QByteArray &frame)
{
    for (size_t i = 0; i < m_peers.size(); ++i)
        if (m_peers[i]->isLoggedIn() && m_peers[i]->hears(QString::fromLatin1(rights)))
            m_peers[i]->sendEvent(frame);
}

void AmiFace::tellOriginate(const AmiOriginate &originate, const QString &uniqueid, bool ok, int reason)
{
    if (!originate.async) {
        if (originate.peer)
            originate.peer->send(AmiFrame("Response", ok ? u"Success"_s : u"Error"_s).add("ActionID", originate.actionId)
                                     .add("Message", ok ? u"Originate successfully queued"_s : u"Originate failed"_s).bytes());
        return;
    }
    AmiFrame frame = amiEvent("OriginateResponse");
    frame.add("Privilege", u"call,all"_s);
    if (!originate.actionId.isEmpty())
        frame.add("ActionID", originate.actionId);
    tell("call", frame.add("Response", ok ? u"Success"_s : u"Failure"_s).add("Channel", originate.channel).add("Context", AmiBook::context())
                     .add("Exten", originate.exten).add("Reason", reason).add("Uniqueid", uniqueid.isEmpty() ? u"<null>"_s : uniqueid)
                     .add("CallerIDNum", u"<unknown>"_s).add("CallerIDName", u"<unknown>"_s).bytes());
}

void AmiFace::push(const QByteArray &frame)
{
    QByteArray bytes = frame;
    // {"type": "Newstate", "msg": {...}} is short for the event; anything else goes out as it is.
    const QJsonObject object = QJsonDocument::fromJson(frame).object();
    if (object.value("type"_L1).isString()) {
        AmiFrame event("Event", object.value("type"_L1).toString());
        const QJsonObject members = object.value("msg"_L1).toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            event.add(it.key().toUtf8(), it->toVariant().toString());
        bytes = event.bytes();
    }
    for (size_t i = 0; i < m_peers.size(); ++i)
        if (m_peers[i]->isLoggedIn())
            m_peers[i]->send(bytes);
}

void AmiFace::setFault(const Fault &fault)
{
    m_fault = fault;
    m_faultTimer.stop();
    if (fault.forMs > 0 && fault.kind != Fault::Kind::None)
        m_faultTimer.start(fault.forMs);
    for (size_t i = 0; i < m_peers.size(); ++i)
        m_peers[i]->setFault(fault);
}

} // namespace Cordboard
