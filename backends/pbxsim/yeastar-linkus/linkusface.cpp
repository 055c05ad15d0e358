// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkusface.h"

#include "backends/api/logging.h"

#include <QJsonDocument>
#include <QUrl>
#include <QWebSocket>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

LinkusFace::LinkusFace(OfficeDriver &driver, QHash<QString, QString> settings, QObject *parent)
    : Face(parent), m_driver(driver), m_office(driver.office()), m_settings(settings), m_rpc(m_office, settings),
      m_web([this](const LinkusWebRequest &request) { return answer(request); },
          [this](const LinkusWebRequest &request) {
              const OfficeDriver::Turn turn(m_driver);
              return m_rpc.admit(request);
          })
{
    const QStringList silent = m_rpc.setting(u"unmonitored"_s).split(u',', Qt::SkipEmptyParts);
    m_unmonitored = QSet<QString>(silent.cbegin(), silent.cend());
    const QString csta = m_rpc.setting(u"uacsta"_s, u"all"_s);
    m_everyPhoneIsCsta = csta == "all"_L1;
    const QStringList phones = csta == "none"_L1 ? QStringList() : csta.split(u',', Qt::SkipEmptyParts);
    m_csta = QSet<QString>(phones.cbegin(), phones.cend());
    m_rpc.onSecondLogin = [this](const QString &extension) { throwOut(extension); };
    m_rpc.onTokensGone = [this] { QTimer::singleShot(0, this, &LinkusFace::dropDeadSockets); };
    m_rpc.onPromptEnd = [this](const QString &callId, const QString &prompt) {
        tell(30018, { { "call_id"_L1, callId }, { "members"_L1, QJsonArray() }, { "prompt"_L1, prompt } });
    };
    m_faultTimer.setSingleShot(true);
    connect(&m_faultTimer, &QTimer::timeout, this, [this] { setFault({}); });
    connect(&m_web, &LinkusWeb::socketOpened, this, &LinkusFace::accept);
    m_office.addListener(this);
}

LinkusFace::~LinkusFace()
{
    m_office.removeListener(this);
}

quint16 LinkusFace::listen(const QHostAddress &address, bool tls)
{
    m_tls = tls;
    return m_web.listen(address, tls, m_settings, &m_error);
}

QString LinkusFace::url(const QString &hostAndPort) const
{
    return (m_tls ? u"https://"_s : u"http://"_s) + hostAndPort;
}

int LinkusFace::clients() const
{
    return int(std::count_if(m_peers.cbegin(), m_peers.cend(), [](const LinkusPeer *peer) { return peer->isSubscribed(); }));
}

LinkusWebReply LinkusFace::answer(const LinkusWebRequest &request)
{
    if (request.path.startsWith("/__sim/"_L1) && control()) {
        const HttpReply reply = control()({ request.post ? "POST" : "GET", request.path.toLatin1(), request.rawQuery, request.body });
        return { reply.status, reply.body, reply.type };
    }
    const OfficeDriver::Turn turn(m_driver);
    return m_rpc.handle(request);
}

void LinkusFace::accept(QWebSocket *socket, const QString &path, const QUrlQuery &query)
{
    const QString word = query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded);
    const LinkusTokens::Token *token = m_rpc.tokenOf(word);
    const bool own = path.startsWith("/api/"_L1);
    if (!token || token->extension.isEmpty() == own) {
        socket->close(); // it died between the door and the room
        socket->deleteLater();
        return;
    }
    auto *peer = new LinkusPeer(socket, word, token->extension, this);
    if (m_rpc.setting(u"topics"_s) == "late"_L1)
        peer->refuseTopicsOnce();
    peer->setFault(m_fault);
    m_peers.push_back(peer);
    connect(peer, &LinkusPeer::closed, this, [this, peer] {
        std::erase(m_peers, peer);
        peer->deleteLater();
    });
}

void LinkusFace::dropDeadSockets()
{
    const std::vector<LinkusPeer *> peers = m_peers;
    for (LinkusPeer *peer : peers)
        if (!m_rpc.tokenOf(peer->token()))
            peer->close();
}

void LinkusFace::throwOut(const QString &extension)
{
    const std::vector<LinkusPeer *> peers = m_peers;
    for (LinkusPeer *peer : peers)
        if (peer->isOwn() && peer->extension() == extension && peer->wants(10000))
            peer->send(frame(10000, { { "username"_L1, extension } }));
    // The older token ends with the new one's beginning; its socket closes a moment later, after the message.
    QTimer::singleShot(0, this, &LinkusFace::dropDeadSockets);
}

QString LinkusFace::frame(int topic, const QJsonObject &msg) const
{
    QJsonObject o { { "type"_L1, topic }, { "sn"_L1, u"3692A0000001"_s } };
    if (m_rpc.setting(u"msg"_s) == "object"_L1 && topic >= 30000)
        o.insert("msg"_L1, msg);
    else
        o.insert("msg"_L1, QString::fromUtf8(QJsonDocument(msg).toJson(QJsonDocument::Compact)));
    return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

void LinkusFace::tell(int topic, const QJsonObject &msg, const QString &extension)
{
    if (!extension.isEmpty() && !isMonitored(extension))
        return;
    QString text;
    for (size_t i = 0; i < m_peers.size(); ++i) {
        LinkusPeer *peer = m_peers[i];
        if (peer->isOwn() || !peer->wants(topic))
            continue;
        if (text.isEmpty())
            text = frame(topic, msg);
        peer->send(text);
    }
}

void LinkusFace::tellPersonally(const QString &extension, int topic, const QJsonObject &msg)
{
    for (size_t i = 0; i < m_peers.size(); ++i)
        if (m_peers[i]->isOwn() && m_peers[i]->extension() == extension && m_peers[i]->wants(topic))
            m_peers[i]->send(frame(topic, msg));
}

void LinkusFace::push(const QByteArray &raw)
{
    QString text = QString::fromUtf8(raw);
    int topic = 0;
    const QJsonObject object = QJsonDocument::fromJson(raw).object();
    if (object.value("type"_L1).isDouble() && object.contains("msg"_L1)) {
        topic = object.value("type"_L1).toInt();
        if (object.value("msg"_L1).isObject())
            text = frame(topic, object.value("msg"_L1).toObject());
    }
    const std::vector<LinkusPeer *> peers = m_peers;
    for (LinkusPeer *peer : peers) {
        // Each surface has its own events; what is no event goes to all.
        const bool fits = topic == 0 || (topic >= 30000) != peer->isOwn();
        if (peer->isSubscribed() && fits)
            peer->send(text);
    }
}

void LinkusFace::setFault(const Fault &fault)
{
    m_fault = fault;
    m_faultTimer.stop();
    if (fault.forMs > 0 && fault.kind != Fault::Kind::None)
        m_faultTimer.start(fault.forMs);
    m_rpc.setUnauthorized(fault.kind == Fault::Kind::Unauthorized);
    m_web.setFault(fault);
    const std::vector<LinkusPeer *> peers = m_peers;
    for (LinkusPeer *peer : peers)
        peer->setFault(fault);
}

} // namespace Cordboard
