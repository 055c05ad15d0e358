// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2backend.h"
#include "backends/yeastar-k2/k2parser.h"
#include "backends/yeastar-k2/k2rows.h"

#include <QHostInfo>
#include <QJsonDocument>
#include <QMetaMethod>
#include <QUdpSocket>

/// How events get here, by our listener or by the PBX's stream, and what becomes of them.
namespace Cordboard {

using namespace Qt::StringLiterals;

QString K2Backend::eventsBy() const
{
    if (m_link.isOpen())
        return u"TCP"_s;
    return m_session.transport() == "HTTP"_L1 && m_listener.isListening() && !m_deaf ? u"HTTP"_s : QString();
}

void K2Backend::showHealth()
{
    if (!isUp())
        return;
    if (hearsNothing() && !m_deaf) {
        PbxError error = m_linkProblem;
        error.detail =
            tr("Events cannot be received at port %1 of the PBX; its state is asked for every few seconds. %2")
                .arg(m_settings.tcpPort)
                .arg(error.detail)
                .trimmed();
        return enter(ConnectionState::Degraded, error);
    }
    if (m_deaf && !m_link.isOpen())
        return enter(ConnectionState::Degraded,
            { PbxError::Kind::Network,
                tr("The PBX's events do not reach this computer; its state is asked for every few seconds. %1")
                    .arg(m_listenerProblem)
                    .trimmed() });
    // A port that was taken is said, but not a trouble while events come all the same.
    enter(ConnectionState::Online,
        m_listenerProblem.isEmpty() ? PbxError() : PbxError { PbxError::Kind::None, m_listenerProblem });
}

void K2Backend::resolve(std::function<void()> next)
{
    QHostInfo::lookupHost(m_settings.host, this, [this, next = std::move(next)](const QHostInfo &info) {
        const ConnectionState state = m_connection.state;
        if (state != ConnectionState::Connecting && state != ConnectionState::Reconnecting)
            return; // closed meanwhile
        if (info.addresses().isEmpty())
            return onFailed({ PbxError::Kind::HostUnknown, info.errorString() });
        m_pbxAddresses = info.addresses();
        // A datagram socket knows its own end without sending anything.
        QUdpSocket probe;
        probe.connectToHost(m_pbxAddresses.constFirst(), 9);
        m_localAddress = probe.localAddress();
        next();
    });
}

void K2Backend::prepareListener()
{
    QHostAddress address(m_settings.listenAddress);
    if (address.isNull())
        address = m_localAddress.isNull() ? QHostAddress(QHostAddress::Any) : m_localAddress;
    m_listener.setAllowed(m_pbxAddresses);
    if (m_listenedAt != address)
        m_listener.close(); // this computer has moved to another network
    m_listenedAt = address;
    if (!m_listener.isListening()) {
        m_listenerProblem.clear();
        if (!m_listener.listen(address, quint16(m_settings.listenPort))) {
            const QString why = m_listener.error();
            const bool other = m_listener.listen(address, 0);
            m_listenerProblem = other
                ? tr("Port %1 for events cannot be used (%2); port %3 is used instead, or the TCP connection.")
                      .arg(m_settings.listenPort)
                      .arg(why)
                      .arg(m_listener.port())
                : tr("No port for events can be used (%1); the TCP connection is tried.").arg(why);
            m_log.warn(u"listener"_s, m_listenerProblem);
        }
    }
    K2Session::Target target;
    target.port = m_settings.listenPort; // asked for even where nothing listens, or the PBX refuses the log-in
    if (m_listener.isListening()) {
        QString host = m_settings.announced;
        if (host.isEmpty())
            host = address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4)
                ? m_localAddress.toString()
                : address.toString();
        if (host.contains(u':') && !host.startsWith(u'['))
            host = u'[' + host + u']';
        target.port = m_listener.port();
        target.url = u"%1:%2%3"_s.arg(host).arg(m_listener.port()).arg(m_listener.path());
    }
    m_session.setTarget(target);
}

void K2Backend::openEventLink()
{
    m_linkTimer.stop();
    const bool byTcp = m_session.transport() == "TCP"_L1;
    if (m_link.isOpen() || (!byTcp && !m_deaf && m_listener.isListening()))
        return;
    m_link.open(m_settings.host, quint16(m_settings.tcpPort), m_settings.user, m_settings.password);
}

void K2Backend::onEvent(const QByteArray &json)
{
    if (!m_mirror || m_connection.state == ConnectionState::Offline || m_connection.state == ConnectionState::Refused)
        return;
    using Kind = K2Event::Kind;
    const K2Event event = parseK2Event(json);
    if (event.kind == Kind::Malformed || event.kind == Kind::Unknown) {
        m_log.warn(event.kind == Kind::Malformed ? u"malformed-event"_s : u"unknown-event"_s,
            u"an event could not be read: "_s + event.word.left(40));
        askForAll(); // it may have been one that mattered
        return;
    }
    if (isSignalConnected(QMetaMethod::fromSignal(&PbxBackend::wireFrame)))
        emit wireFrame(false, QJsonDocument(event.raw).toJson(QJsonDocument::Compact));
    ++m_eventsSinceRound;
    m_deafTimer.stop();
    if (m_deaf) {
        m_deaf = false;
        m_round->every(m_timings.roundMs);
        askForAll();
        showHealth();
    }
    if (event.kind == Kind::BootUp) {
        // The restart took the token with it.
        m_session.dropToken();
        m_failures = 0;
        return onFailed({ PbxError::Kind::Network, tr("The PBX has started anew.") });
    }
    m_mirror->applyEvent(event, QDateTime::currentDateTimeUtc());
    if (event.kind == Kind::NewCdr && isUp())
        emit changed({ upserted(k2Cdr(m_account.id, event.raw, m_settings.utcOffset)) });
    flush();
    followHints();
    switch (event.kind) {
    case Kind::CallStatus:
    case Kind::ExtensionStatus:
    case Kind::ConferenceStatus:
    case Kind::Invite:
    case Kind::Incoming:
        if (isUp())
            m_burst->whenQuiet(m_timings.quietMs);
        break;
    case Kind::CallTransfer:
    case Kind::CallForward:
    case Kind::CallFailed:
    case Kind::Dtmf:
    case Kind::PlayPromptEnd:
    case Kind::Satisfaction:
    case Kind::SmsSend: emit noticed(event); break;
    default: break;
    }
}

void K2Backend::onDeaf()
{
    if (!isUp())
        return;
    if (m_link.isOpen()) {
        // Nothing comes on it any more, and nobody has closed it.
        m_log.warn(u"deaf"_s, u"the connection for events is silent: opening another"_s);
        m_link.close();
        return openEventLink();
    }
    m_deaf = true;
    m_round->every(m_timings.deafMs);
    m_log.warn(u"deaf"_s, u"events do not arrive: asking instead"_s);
    openEventLink(); // perhaps it reports by TCP by now
    showHealth();
}

void K2Backend::askForAll()
{
    if (!isUp())
        return;
    m_burst->whenQuiet(m_timings.quietMs);
    m_directory->soon(m_timings.quietMs);
}

void K2Backend::followHints()
{
    if (!isUp())
        return; // kept until it can be asked
    const K2Hints hints = m_mirror->takeHints();
    if (hints.queues)
        m_queues->soon(m_timings.soonMs);
    if (hints.parks)
        m_parks->soon(m_timings.soonMs);
    if (hints.mailboxes)
        m_mailboxes->soon(6'000); // the caller speaks first
    if (hints.directory)
        m_directory->soon(m_timings.soonMs);
    if (hints.round)
        m_burst->whenQuiet(m_timings.soonMs);
    for (const QString &extension : hints.extensions)
        poll(
            m_api.extensionDetails(extension), [] {},
            [this](const QList<QJsonObject> &rows) { m_mirror->applyDetails(rows); });
}

} // namespace Cordboard
