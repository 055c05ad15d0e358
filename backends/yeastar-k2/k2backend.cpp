// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2backend.h"

#include "backends/yeastar-k2/k2capabilities.h"
#include "backends/yeastar-k2/k2values.h"

#include <QMetaMethod>
#include <QRandomGenerator>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// A retry cannot mend these: the user must do something first.
bool endsForGood(PbxError::Kind kind)
{
    switch (kind) {
    case PbxError::Kind::AuthFailed: // five wrong passwords would lock this computer out: never again by itself
    case PbxError::Kind::AddressNotAllowed:
    case PbxError::Kind::Certificate:
    case PbxError::Kind::Licence: return true;
    default: return false;
    }
}

} // namespace

K2Backend::K2Backend(QObject *parent)
    : K2Backend(K2Timings(), parent)
{ }

K2Backend::K2Backend(const K2Timings &timings, QObject *parent)
    : PbxBackend(parent)
    , m_timings(timings)
    , m_capabilities(k2Capabilities({}, {}))
    , m_session(timings)
    , m_link(timings.streamMs)
{
    m_retryTimer.setSingleShot(true);
    m_linkTimer.setSingleShot(true);
    m_deafTimer.setSingleShot(true);
    m_offerTimer.setInterval(500);
    connect(&m_retryTimer, &QTimer::timeout, this, &K2Backend::attempt);
    connect(&m_linkTimer, &QTimer::timeout, this, &K2Backend::openEventLink);
    connect(&m_deafTimer, &QTimer::timeout, this, &K2Backend::onDeaf);
    connect(&m_offerTimer, &QTimer::timeout, this, [this] {
        m_mirror->expireOffers(QDateTime::currentDateTimeUtc());
        flush();
    });
    connect(&m_session, &K2Session::ready, this, &K2Backend::onReady);
    connect(&m_session, &K2Session::failed, this, &K2Backend::onFailed);
    connect(&m_session, &K2Session::renewed, this, [this] { m_burst->soon(m_timings.soonMs); });
    connect(&m_listener, &K2Listener::received, this, &K2Backend::onEvent);
    connect(&m_listener, &K2Listener::missed, this, &K2Backend::askForAll);
    connect(&m_link, &K2EventLink::received, this, &K2Backend::onEvent);
    connect(&m_link, &K2EventLink::accepted, this, [this] {
        m_linkProblem = {};
        m_deaf = false;
        if (isUp()) {
            m_round->every(m_timings.roundMs);
            askForAll(); // what was told while nobody listened
        }
        showHealth();
    });
    connect(&m_link, &K2EventLink::failed, this, [this](const PbxError &error) {
        m_linkProblem = error;
        m_linkTimer.start(m_timings.streamMs);
        if (isUp() && hearsNothing())
            m_round->every(m_timings.deafMs);
        showHealth();
    });
    setUpQuestions();
    setUpDeskQuestions();
}

K2Backend::~K2Backend()
{
    m_session.disconnect(this);
    m_link.disconnect(this);
    m_loader.reset();
    stopQuestions();
    m_session.close();
}

ConnectionInfo K2Backend::connection() const
{
    ConnectionInfo info = m_connection;
    info.lastHeard = m_session.lastHeard();
    return info;
}

bool K2Backend::hearsNothing() const
{
    if (m_link.isOpen())
        return false;
    const bool linkFailed = m_linkProblem.kind != PbxError::Kind::None;
    return m_deaf || (linkFailed && (m_session.transport() == "TCP"_L1 || !m_listener.isListening()));
}

bool K2Backend::isUp() const
{
    return m_connection.state == ConnectionState::Online || m_connection.state == ConnectionState::Degraded;
}

void K2Backend::enter(ConnectionState state, const PbxError &error, const QDateTime &next)
{
    const ConnectionState before = m_connection.state;
    if (before == state && m_connection.error == error && m_connection.nextAttempt == next)
        return;
    m_connection.error = error;
    m_connection.nextAttempt = next;
    if (before != state) {
        m_connection.state = state;
        m_connection.since = QDateTime::currentDateTimeUtc();
    }
    emit connectionChanged(connection());
}

void K2Backend::open(const Account &account, const Secrets &secrets)
{
    close();
    m_account = account;
    m_settings = K2Settings(account, secrets);
    m_mirror = std::make_unique<K2Mirror>(account.id);
    m_commands = std::make_unique<K2Commands>(
        m_api, *m_mirror, m_settings, [this](K2Commands::Aftermath what, const QString &extension) {
            switch (what) {
            case K2Commands::Aftermath::Details:
                poll(
                    m_api.extensionDetails(extension), [] {},
                    [this](const QList<QJsonObject> &rows) { m_mirror->applyDetails(rows); });
                break;
            case K2Commands::Aftermath::Queues: m_queues->soon(0); break;
            case K2Commands::Aftermath::WakeUps: m_wakeUps->soon(0); break;
            case K2Commands::Aftermath::Parks: m_parks->soon(0); break;
            case K2Commands::Aftermath::Calls: m_burst->soon(m_timings.soonMs); break;
            }
        });
    m_session.configure({ m_settings.baseUrl(), m_settings.pinnedCertificate, m_settings.user, m_settings.password });
    m_failures = 0;
    if (isSignalConnected(QMetaMethod::fromSignal(&PbxBackend::wireFrame)))
        connect(&m_session.http(), &K2Http::wireFrame, this, &PbxBackend::wireFrame, Qt::UniqueConnection);
    enter(ConnectionState::Connecting);
    attempt();
}

void K2Backend::close()
{
    m_retryTimer.stop();
    m_linkTimer.stop();
    m_deafTimer.stop();
    m_offerTimer.stop();
    stopQuestions();
    m_loader.reset();
    m_link.close();
    m_session.close();
    m_listener.close();
    m_deaf = false;
    m_linkProblem = {};
    m_listenerProblem.clear();
    m_settings.password.clear();
    enter(ConnectionState::Offline);
}

void K2Backend::attempt()
{
    if (m_connection.state == ConnectionState::Reconnecting)
        enter(ConnectionState::Reconnecting, m_connection.error);
    resolve([this] {
        prepareListener();
        m_session.open();
    });
}

void K2Backend::retryNow()
{
    const bool waiting = m_connection.state == ConnectionState::Reconnecting && m_retryTimer.isActive();
    if (!waiting && m_connection.state != ConnectionState::Refused)
        return;
    m_retryTimer.stop();
    if (m_connection.state == ConnectionState::Refused)
        enter(ConnectionState::Connecting);
    attempt();
}

void K2Backend::onReady()
{
    enter(ConnectionState::Synchronizing);
    m_api.deviceInfo().then(this, [this](const Result<QJsonObject> &info) {
        if (m_connection.state != ConnectionState::Synchronizing)
            return;
        if (!info && k2IsLinkError(info.error()))
            return onFailed(info.error());
        const QJsonObject device = info ? *info : QJsonObject();
        m_settings.utcOffset = K2::utcOffset(K2::text(device, "systemtime"_L1));
        m_sessionInfo = {};
        if (!m_settings.self.isEmpty())
            m_sessionInfo.self = { m_account.id, m_settings.self };
        m_sessionInfo.serverName = K2::text(device, "devicename"_L1);
        m_sessionInfo.serverVersion = K2::text(device, "firmwarever"_L1);
        m_sessionInfo.permission = Permission::System;
        openEventLink();
        load();
    });
}

void K2Backend::load()
{
    m_loader = std::make_unique<K2Loader>(m_api);
    connect(m_loader.get(), &K2Loader::loaded, this, &K2Backend::onLoaded);
    connect(m_loader.get(), &K2Loader::failed, this, &K2Backend::onFailed);
    m_loader->load(m_mirror->serial());
}

void K2Backend::onLoaded()
{
    const std::unique_ptr<K2Loader, void (*)(K2Loader *)> loader(
        m_loader.release(), [](K2Loader *l) { l->deleteLater(); }); // it is calling us
    const QDateTime now = QDateTime::currentDateTimeUtc();
    loader->directory.parkNumbers = m_settings.parkNumbers;
    m_mirror->setDirectory(loader->directory, now);
    m_mirror->applyRound(loader->round, now);
    m_mirror->applyParked(loader->parked, now);
    m_mirror->applyQueueStatus(loader->queueStatus, loader->round.asOf, now);
    m_mirror->applyConferences(loader->inSession, loader->round.asOf, now);
    m_mirror->applyMailboxes(loader->voicemails);
    m_mirror->applyWakeUps(loader->wakeUps, m_settings.utcOffset);
    m_mirror->takeSurprise();
    m_sessionInfo.displayName = m_mirror->nameOf(m_settings.self);
    emit sessionChanged(m_sessionInfo);
    m_capabilities = k2Capabilities(loader->unknown, m_settings);
    m_missing.clear(); // there may be another firmware now
    for (const QString &endpoint : std::as_const(loader->unknown))
        noteMissing(endpoint);
    emit capabilitiesChanged(m_capabilities);
    (void)m_mirror->takeChanges();
    emit changed(m_mirror->snapshot());
    m_failures = 0;
    enter(ConnectionState::Online);
    startQuestions();
    followHints();
    showHealth();
    if (!m_mirror->isSettled())
        m_burst->whenQuiet(m_timings.quietMs);
}

void K2Backend::onFailed(const PbxError &error)
{
    if (m_connection.state == ConnectionState::Offline || m_connection.state == ConnectionState::Refused)
        return;
    stopQuestions();
    m_linkTimer.stop();
    m_deafTimer.stop();
    if (m_loader)
        m_loader.release()->deleteLater(); // it may be calling us
    m_link.close();
    if (endsForGood(error.kind)) {
        m_listener.close();
        return enter(ConnectionState::Refused, error);
    }
    if (m_retryTimer.isActive())
        return;
    const QList<int> &waits = m_timings.retryMs;
    const int wait = waits.isEmpty() ? 0 : waits.at(std::min<qsizetype>(m_failures, waits.size() - 1));
    const int jitter = int(wait * m_timings.jitter * QRandomGenerator::global()->generateDouble());
    ++m_failures;
    m_retryTimer.start(wait + jitter);
    enter(ConnectionState::Reconnecting, error, QDateTime::currentDateTimeUtc().addMSecs(wait + jitter));
}

void K2Backend::flush()
{
    if (!isUp())
        return;
    const QList<Change> changes = m_mirror->takeChanges();
    if (!changes.isEmpty())
        emit changed(changes);
}

QFuture<Result<void>> K2Backend::perform(const CallCommand &command)
{
    if (!isUp())
        return settled<void>(PbxError { PbxError::Kind::NotConnected, {} });
    return m_commands->perform(command).then([this](const Result<void> &result) {
        flush(); // what only the one who asked knows: mute, consultations
        return result;
    });
}

} // namespace Cordboard
