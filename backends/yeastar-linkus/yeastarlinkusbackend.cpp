// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/yeastarlinkusbackend.h"

#include "backends/yeastar-linkus/linkuscapabilities.h"
#include "backends/yeastar-linkus/linkusfarewell.h"

#include <QMetaMethod>
#include <QRandomGenerator>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// A retry cannot mend these: the user must do something first.
bool endsForGood(PbxError::Kind kind)
{
    switch (kind) {
    case PbxError::Kind::AuthFailed:
    case PbxError::Kind::LoggedInElsewhere:
    case PbxError::Kind::AddressNotAllowed:
    case PbxError::Kind::Certificate:
    case PbxError::Kind::Licence:
    case PbxError::Kind::NotAllowed:
    case PbxError::Kind::NotSupported:
        return true;
    default:
        return false;
    }
}

} // namespace

YeastarLinkusBackend::YeastarLinkusBackend(QObject *parent)
    : YeastarLinkusBackend(LinkusTimings(), parent)
{
}

YeastarLinkusBackend::YeastarLinkusBackend(const LinkusTimings &timings, QObject *parent)
    : PbxBackend(parent), m_timings(timings), m_capabilities(linkusCapabilities({}, {})), m_openApi(m_http, timings), m_own(m_ownHttp, timings)
{
    for (QTimer *timer : { &m_retryTimer, &m_ownRetryTimer, &m_graceTimer, &m_reconcileTimer })
        timer->setSingleShot(true);
    m_pollTimer.setInterval(timings.pollMs);
    connect(&m_retryTimer, &QTimer::timeout, this, &YeastarLinkusBackend::attempt);
    connect(&m_ownRetryTimer, &QTimer::timeout, this, &YeastarLinkusBackend::startOwn);
    connect(&m_graceTimer, &QTimer::timeout, this, [this] {
        m_ownSettled = true;
        maybeOnline();
    });
    connect(&m_pollTimer, &QTimer::timeout, this, &YeastarLinkusBackend::poll);
    connect(&m_reconcileTimer, &QTimer::timeout, this, [this] { load(LinkusDirectory::Calls); });
    connectSession();
}

void YeastarLinkusBackend::connectSession()
{
    const auto heard = [this] { m_connection.lastHeard = QDateTime::currentDateTimeUtc(); };
    connect(&m_http, &LinkusHttp::heard, this, heard);
    connect(&m_ownHttp, &LinkusHttp::heard, this, heard);
    connect(&m_own, &LinkusOwnSession::heard, this, heard);
    connect(&m_openApi, &LinkusOpenApi::loggedIn, this, &YeastarLinkusBackend::onLoggedIn);
    connect(&m_openApi, &LinkusOpenApi::loginFailed, this, &YeastarLinkusBackend::onLoginFailed);
    connect(&m_openApi, &LinkusOpenApi::tokenRenewed, this, &YeastarLinkusBackend::openSocket);
    connect(&m_own, &LinkusOwnSession::opened, this, &YeastarLinkusBackend::onOwnOpened);
    connect(&m_own, &LinkusOwnSession::lost, this, &YeastarLinkusBackend::onOwnLost);
    connect(&m_own, &LinkusOwnSession::ended, this, &YeastarLinkusBackend::onOwnEnded);
    connect(&m_own, &LinkusOwnSession::cdrChanged, this, &YeastarLinkusBackend::readNewRecords);
    connect(&m_own, &LinkusOwnSession::longGapOver, this, &YeastarLinkusBackend::readNewRecords);
    connect(&m_own, &LinkusOwnSession::recordStateChanged, this, [this](const QString &caller, const QString &callee, RecordingState state) {
        // Two numbers and no channel: the own leg of the call in which both are.
        for (const Call &call : m_mirror->state().table<Call>()) {
            const Leg *own = call.legOf(m_sessionInfo.self);
            const auto takesPart = [&call](const QString &number) { return std::any_of(call.legs.cbegin(), call.legs.cend(), [&number](const Leg &l) { return l.number == number; }); };
            if (own && takesPart(caller) && takesPart(callee)) {
                m_mirror->setRecording(own->id.local(), state);
                flush();
                return;
            }
        }
    });
}

YeastarLinkusBackend::~YeastarLinkusBackend()
{
    blockSignals(true);
    YeastarLinkusBackend::close();
}

ConnectionInfo YeastarLinkusBackend::connection() const
{
    ConnectionInfo info = m_connection;
    if (m_synced)
        info.stateAsOf = oldestAnswer();
    return info;
}

void YeastarLinkusBackend::enter(ConnectionState state, const PbxError &error, const QDateTime &next)
{
    const ConnectionState before = m_connection.state;
    m_connection.error = error;
    m_connection.nextAttempt = next;
    if (before != state) {
        m_connection.state = state;
        m_connection.since = QDateTime::currentDateTimeUtc();
    }
    emit connectionChanged(connection());
}

void YeastarLinkusBackend::open(const Account &account, const Secrets &secrets)
{
    close();
    m_account = account;
    m_settings = LinkusSettings(account, secrets);
    m_http.setServer(m_settings.base(), m_settings.pinnedCertificate);
    m_ownHttp.setServer(m_settings.base(), m_settings.pinnedCertificate);
    m_openApi.setCredentials(m_settings.user, m_settings.secret);
    m_mirror = std::make_unique<LinkusMirror>(account.id);
    m_mirror->setFreeSlots(m_settings.parkNumbers);
    m_records = std::make_unique<LinkusRecords>(m_api, account.id);
    m_commands = std::make_unique<LinkusCommands>(m_api, *m_mirror,
        LinkusCommands::Hooks { [this] { flush(); }, [this] { readParks(); }, [this](const QString &queue) { readQueue(queue); } });
    m_commands->setSelf(m_settings.self);
    m_failures = 0;
    m_noOpenApi = m_settings.hasOpenApi() ? QString() : tr("Needs the Client ID and secret of the PBX's API.");
    m_noOwn = m_settings.hasOwnSession() ? QString() : tr("Needs your extension and its login signature.");
    m_ownEnd = {};
    m_knownRecords.clear();
    m_recordsRead = false;
    // Frames are redacted only while somebody records them.
    if (isSignalConnected(QMetaMethod::fromSignal(&PbxBackend::wireFrame))) {
        connect(&m_http, &LinkusHttp::wireFrame, this, &PbxBackend::wireFrame, Qt::UniqueConnection);
        connect(&m_ownHttp, &LinkusHttp::wireFrame, this, &PbxBackend::wireFrame, Qt::UniqueConnection);
        connect(&m_own, &LinkusOwnSession::wireFrame, this, &PbxBackend::wireFrame, Qt::UniqueConnection);
    }
    if (!m_settings.hasOpenApi() && !m_settings.hasOwnSession())
        return enter(ConnectionState::Refused, { PbxError::Kind::AuthFailed, tr("Enter a Client ID with its secret, or an extension with its login signature.") });
    enter(ConnectionState::Connecting);
    attempt();
}

void YeastarLinkusBackend::hangUpLink(const PbxError &error)
{
    for (QTimer *timer : { &m_retryTimer, &m_ownRetryTimer, &m_graceTimer, &m_pollTimer, &m_reconcileTimer })
        timer->stop();
    for (QPointer<LinkusSocket> *socket : { &m_socket, &m_nextSocket }) {
        if (!*socket)
            continue;
        (*socket)->disconnect(this);
        (*socket)->close();
        (*socket)->deleteLater();
        *socket = nullptr;
    }
    if (m_loading) {
        m_loading->disconnect(this);
        m_loading->deleteLater();
        m_loading = nullptr;
    }
    m_synced = false;
    m_wantedParts = 0;
    m_replay.clear();
    m_hangingUp = true;
    m_http.failAll(error);
    m_hangingUp = false;
    m_readingQueues.clear();
    m_readingParks = false;
}

void YeastarLinkusBackend::close()
{
    m_ownStarted = false;
    const PbxError gone { PbxError::Kind::NotConnected, {} };
    QList<LinkusFarewell> farewells;
    if (m_openApi.isLoggedIn())
        farewells.append({ LinkusOpenApi::farewell(m_openApi.token()), {} });
    m_own.stop();
    if (const QString token = m_own.takeToken(); !token.isEmpty())
        farewells.append({ "/api/v1.0/logout", token.toUtf8() });
    hangUpLink(gone);
    m_openApi.forget(gone);
    m_ownHttp.failAll(gone);
    sendLinkusFarewells(m_http.base(), m_settings.pinnedCertificate, farewells);
    m_openApi.setCredentials({}, {});
    m_own.destroy();
    m_settings.secret.clear();
    m_settings.signature.clear();
    m_ownSettled = false;
    if (m_connection.state != ConnectionState::Offline)
        enter(ConnectionState::Offline);
}

void YeastarLinkusBackend::attempt()
{
    if (m_connection.state == ConnectionState::Reconnecting)
        enter(ConnectionState::Reconnecting, m_connection.error);
    if (!usesOpenApi())
        return startOwn();
    // A token that is alive costs no second place among the eight.
    if (m_openApi.isLoggedIn())
        openSocket();
    else
        m_openApi.logIn();
}

void YeastarLinkusBackend::retryNow()
{
    const bool waiting = m_connection.state == ConnectionState::Reconnecting && m_retryTimer.isActive();
    if (!waiting && m_connection.state != ConnectionState::Refused)
        return;
    m_retryTimer.stop();
    if (m_connection.state == ConnectionState::Refused) {
        m_noOpenApi = m_settings.hasOpenApi() ? QString() : tr("Needs the Client ID and secret of the PBX's API.");
        m_noOwn = m_settings.hasOwnSession() ? QString() : tr("Needs your extension and its login signature.");
        if (!m_settings.hasOpenApi() && !m_settings.hasOwnSession())
            return;
        m_ownEnd = {};
        m_ownStarted = false;
        m_ownSettled = false;
        m_openApi.setCredentials(m_settings.user, m_settings.secret);
        enter(ConnectionState::Connecting);
    }
    attempt();
}

void YeastarLinkusBackend::onLoggedIn()
{
    if (m_connection.state == ConnectionState::Offline || m_connection.state == ConnectionState::Refused)
        return;
    openSocket(); // the first one, or one in the place of a socket whose token died
}

void YeastarLinkusBackend::onLoginFailed(const PbxError &error, bool tokensGone)
{
    if (m_hangingUp || m_connection.state == ConnectionState::Offline || m_connection.state == ConnectionState::Refused)
        return;
    const bool canGoOn = m_settings.hasOwnSession() && !m_settings.signature.isEmpty();
    if (endsForGood(error.kind) && error.kind != PbxError::Kind::LoggedInElsewhere && canGoOn) {
        // Without the rights, the plan or the address for the OpenAPI there is still the extension itself.
        m_noOpenApi = tr("The PBX's API is not available: %1").arg(error.message());
        hangUpLink(error);
        return startOwn();
    }
    linkFailed(error, tokensGone ? m_timings.tokensGoneMs : 0);
}

void YeastarLinkusBackend::openSocket()
{
    auto *socket = new LinkusSocket(m_timings, this);
    QPointer<LinkusSocket> &place = m_socket ? m_nextSocket : m_socket;
    if (place) {
        place->disconnect(this);
        place->close();
        place->deleteLater();
    }
    place = socket;
    connect(socket, &LinkusSocket::subscribed, this, [this, socket] { onSubscribed(socket); });
    connect(socket, &LinkusSocket::eventReceived, this, &YeastarLinkusBackend::onEvent);
    connect(socket, &LinkusSocket::failed, this, [this, socket](const PbxError &error, bool refused) { onSocketFailed(socket, error, refused); });
    connect(socket, &LinkusSocket::heard, this, [this] { m_connection.lastHeard = QDateTime::currentDateTimeUtc(); });
    connect(socket, &LinkusSocket::overdueChanged, this, [this](bool overdue) {
        if (overdue && m_connection.state == ConnectionState::Online)
            enter(ConnectionState::Degraded, { PbxError::Kind::Timeout, {} });
        else if (!overdue && m_connection.state == ConnectionState::Degraded)
            enter(m_ownEnd.kind == PbxError::Kind::None ? ConnectionState::Online : ConnectionState::Degraded, m_ownEnd);
    });
    if (isSignalConnected(QMetaMethod::fromSignal(&PbxBackend::wireFrame)))
        connect(socket, &LinkusSocket::wireFrame, this, &PbxBackend::wireFrame);
    socket->open(m_openApi.socketUrl(), linkusOpenApiTopics(), m_settings.pinnedCertificate);
}

void YeastarLinkusBackend::onSubscribed(LinkusSocket *socket)
{
    if (socket == m_nextSocket) {
        // The new one listens: now the old one may go.
        if (m_socket) {
            m_socket->disconnect(this);
            m_socket->close();
            m_socket->deleteLater();
        }
        m_socket = std::exchange(m_nextSocket, nullptr);
    }
    if (m_synced) // what happened between the two is read again, and nobody notices
        return load(LinkusDirectory::People | LinkusDirectory::Calls | LinkusDirectory::Parks);
    if (m_settings.hasOwnSession() && m_noOwn.isEmpty() && !m_ownStarted)
        startOwn();
    enter(ConnectionState::Synchronizing);
    m_synced = false;
    m_replay.clear();
    load(LinkusDirectory::Everything);
}

void YeastarLinkusBackend::onSocketFailed(LinkusSocket *socket, const PbxError &error, bool refusedUpgrade)
{
    socket->deleteLater();
    if (socket == m_nextSocket) {
        m_nextSocket = nullptr;
        if (m_socket)
            return; // the old one is still there, and says so itself when it is not
    }
    if (socket == m_socket)
        m_socket = nullptr;
    if (m_nextSocket) {
        m_socket = std::exchange(m_nextSocket, nullptr); // about to open with the new token
        return;
    }
    PbxError why = error;
    if (refusedUpgrade) {
        // The token is dead: there is nothing to give back, and a new one may do.
        m_openApi.forget(error);
        why.kind = PbxError::Kind::Network;
        if (m_openApi.lostTokenToSomebody())
            return refuse(LinkusOpenApi::somebodyElse());
    }
    linkFailed(why);
}

void YeastarLinkusBackend::startOwn()
{
    if (!m_settings.hasOwnSession())
        return refuse({ PbxError::Kind::AuthFailed, m_noOpenApi });
    m_ownRetryTimer.stop();
    m_ownStarted = true;
    m_ownSettled = false;
    m_graceTimer.start(m_timings.graceMs);
    if (!m_settings.signature.isEmpty())
        return m_own.start(m_settings.login, m_settings.signature, m_settings.pinnedCertificate);
    m_api.createSign(m_settings.login).then([this](const Result<QString> &sign) {
        if (!m_ownStarted)
            return; // closed meanwhile
        if (sign && !sign->isEmpty())
            return m_own.start(m_settings.login, *sign, m_settings.pinnedCertificate);
        const PbxError error = sign ? PbxError { PbxError::Kind::Protocol, {} } : sign.error();
        if (endsForGood(error.kind) || error.kind == PbxError::Kind::Refused || error.kind == PbxError::Kind::NoSuchTarget)
            onOwnEnded(error, LinkusOwnError::Api);
        else
            onOwnLost(error, false);
    });
}

void YeastarLinkusBackend::onOwnOpened()
{
    m_ownSettled = true;
    m_graceTimer.stop();
    m_noOwn.clear();
    tellSession();
    if (usesOpenApi())
        return maybeOnline();
    if (isUp())
        return;
    enter(ConnectionState::Synchronizing);
    LinkusOffice office;
    LinkusExtension self;
    self.id = m_own.extensionId();
    self.number = m_own.extensionNumber();
    self.name = m_own.extensionName();
    office.extensions.append(self);
    m_mirror->setPhonesTold(false);
    const QList<Change> changes = m_mirror->synchronize(office, QDateTime::currentDateTimeUtc());
    tellCapabilities();
    emit changed(changes);
    m_upSince.start();
    enter(ConnectionState::Online);
    emit capabilitiesChanged(m_capabilities); // from here on the methods that this log-in lacks are known
    readNewRecords();
}

void YeastarLinkusBackend::onOwnLost(const PbxError &error, bool triesAgain)
{
    if (!m_ownStarted)
        return;
    m_graceTimer.stop();
    m_ownSettled = true;
    if (usesOpenApi()) {
        m_noOwn = tr("Your own session is not connected: %1").arg(error.message());
        if (!triesAgain) {
            m_ownStarted = false;
            m_ownRetryTimer.start(m_timings.ownRetryMs * 6);
        }
        return maybeOnline();
    }
    if (triesAgain)
        return enter(ConnectionState::Reconnecting, error, QDateTime::currentDateTimeUtc().addMSecs(m_timings.ownRetryMs));
    linkFailed(error);
}

void YeastarLinkusBackend::onOwnEnded(const PbxError &error, LinkusOwnError code)
{
    m_graceTimer.stop();
    m_ownSettled = true;
    m_noOwn = error.message();
    if (!usesOpenApi())
        return refuse(error);
    // The switchboard goes on without it: any number of consoles may use the OpenAPI, but only one is the extension.
    if (isUp() && code != LinkusOwnError::None) {
        m_ownEnd = error;
        enter(ConnectionState::Degraded, error);
    }
    maybeOnline();
}

void YeastarLinkusBackend::maybeOnline()
{
    if (m_connection.state != ConnectionState::Synchronizing || !m_synced || (m_ownStarted && !m_ownSettled))
        return;
    tellSession();
    tellCapabilities();
    m_upSince.start();
    m_connection.stateAsOf = QDateTime::currentDateTimeUtc();
    enter(ConnectionState::Online);
    emit capabilitiesChanged(m_capabilities); // from here on the methods that this log-in lacks are known
    m_pollTimer.start();
    grantWishes();
}

void YeastarLinkusBackend::tellSession()
{
    m_sessionInfo = {};
    const QString self = m_own.isOpen() ? m_own.extensionNumber() : m_settings.self;
    if (!self.isEmpty())
        m_sessionInfo.self = { m_account.id, self };
    m_commands->setSelf(self);
    m_sessionInfo.displayName = m_own.isOpen() ? m_own.extensionName() : m_mirror->nameOf(self);
    m_sessionInfo.serverName = m_own.productName().isEmpty() ? u"Yeastar P-Series"_s : m_own.productName();
    m_sessionInfo.serverVersion = m_own.firmware();
    m_sessionInfo.permission = usesOpenApi() ? Permission::Administrator : Permission::User;
    emit sessionChanged(m_sessionInfo);
}

void YeastarLinkusBackend::tellCapabilities()
{
    const Capabilities before = std::exchange(m_capabilities, linkusCapabilities(m_noOpenApi, m_noOwn));
    if (!(before == m_capabilities))
        emit capabilitiesChanged(m_capabilities);
}

void YeastarLinkusBackend::refuse(const PbxError &error)
{
    m_ownStarted = false;
    QList<LinkusFarewell> farewells;
    if (m_openApi.isLoggedIn())
        farewells.append({ LinkusOpenApi::farewell(m_openApi.token()), {} });
    hangUpLink(error);
    m_openApi.forget(error);
    m_own.stop();
    if (const QString token = m_own.takeToken(); !token.isEmpty())
        farewells.append({ "/api/v1.0/logout", token.toUtf8() });
    sendLinkusFarewells(m_http.base(), m_settings.pinnedCertificate, farewells);
    enter(ConnectionState::Refused, error);
}

void YeastarLinkusBackend::linkFailed(const PbxError &error, int leastWaitMs)
{
    if (isUp() && m_upSince.isValid() && m_upSince.elapsed() >= m_timings.heartbeatMs)
        m_failures = 0;
    if (endsForGood(error.kind))
        return refuse(error);
    hangUpLink(error);
    const QList<int> &waits = m_timings.retryMs;
    const int wait = std::max(leastWaitMs, waits.isEmpty() ? 0 : waits.at(std::min<qsizetype>(m_failures, waits.size() - 1)));
    const int jitter = int(wait * m_timings.jitter * QRandomGenerator::global()->generateDouble());
    ++m_failures;
    m_retryTimer.start(wait + jitter);
    enter(ConnectionState::Reconnecting, error, QDateTime::currentDateTimeUtc().addMSecs(wait + jitter));
}

} // namespace Cordboard
