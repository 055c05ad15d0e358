// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcortexbackend.h"

#include "backends/api/logging.h"
#include "backends/ipcortex/ipcxcapabilities.h"
#include "backends/ipcortex/ipcxhosted.h"
#include "backends/ipcortex/ipcxnative.h"

#include <QMetaMethod>
#include <QRandomGenerator>

#include <algorithm>

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
    case PbxError::Kind::NotSupported: return true;
    default: return false;
    }
}

Permission permissionOf(const IpcxUser &user)
{
    if (user.permissions.contains(u"sysadmin"_s) || user.permissions.contains(u"system"_s))
        return Permission::System;
    if (user.permissions.contains(u"admin"_s))
        return Permission::Administrator;
    return user.id.isEmpty() ? Permission::Unknown : Permission::User;
}

} // namespace

IpcortexBackend::IpcortexBackend(QObject *parent)
    : IpcortexBackend(IpcxTimings(), parent)
{ }

IpcortexBackend::IpcortexBackend(const IpcxTimings &timings, QObject *parent)
    : PbxBackend(parent)
    , m_timings(timings)
    , m_capabilities(ipcxCapabilities({}))
    , m_rest(timings)
    , m_nightMode(timings, m_rest)
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &IpcortexBackend::attempt);
    // What one message tells in several parts is told on as one.
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(0);
    connect(&m_flushTimer, &QTimer::timeout, this, &IpcortexBackend::flush);
    connect(&m_nightMode, &IpcxNightMode::flowsChanged, this, [this](const QList<Flow> &flows) {
        if (!m_mirror)
            return;
        m_mirror->setFlows(flows);
        updateCapabilities();
        flush();
    });
}

IpcortexBackend::~IpcortexBackend()
{
    blockSignals(true);
    close();
}

ConnectionInfo IpcortexBackend::connection() const
{
    ConnectionInfo info = m_connection;
    info.lastHeard = m_transport ? m_transport->lastHeard() : QDateTime();
    if (isUp() && !m_hosted)
        info.stateAsOf = info.lastHeard;
    return info;
}

bool IpcortexBackend::isUp() const
{
    return m_connection.state == ConnectionState::Online || m_connection.state == ConnectionState::Degraded;
}

void IpcortexBackend::enter(ConnectionState state, const PbxError &error, const QDateTime &next)
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

void IpcortexBackend::open(const Account &account, const Secrets &secrets)
{
    close();
    m_account = account;
    m_settings = IpcxSettings(account, secrets);
    m_mirror = std::make_unique<IpcxMirror>(account.id);
    m_commands = std::make_unique<IpcxCommands>(*m_mirror, m_nightMode);
    m_failures = 0;
    // Frames are redacted only while somebody records them.
    if (isSignalConnected(QMetaMethod::fromSignal(&PbxBackend::wireFrame)))
        connect(&m_rest, &IpcxRest::wireFrame, this, &PbxBackend::wireFrame, Qt::UniqueConnection);
    enter(ConnectionState::Connecting);
    attempt();
}

void IpcortexBackend::closeLink()
{
    ++m_generation;
    m_nightMode.stop();
    m_flushTimer.stop();
    m_probe.close();
    m_rest.close();
    if (m_transport) {
        m_transport->disconnect(this);
        m_transport->close();
        m_transport.release()->deleteLater(); // it may be calling us
    }
    if (m_commands) {
        m_commands->setTransport(nullptr);
        m_commands->settleAll();
    }
    const auto unsettled = std::exchange(m_unsettled, {});
    for (const auto &settle : unsettled)
        settle();
    m_overdue = false;
    m_trouble = {};
}

void IpcortexBackend::close()
{
    m_retryTimer.stop();
    if (m_transport)
        m_transport->sayGoodbye();
    closeLink();
    m_settings.password.clear();
    m_settings.apiKey.clear();
    if (m_connection.state != ConnectionState::Offline)
        enter(ConnectionState::Offline);
}

void IpcortexBackend::attempt()
{
    if (m_connection.state == ConnectionState::Reconnecting)
        enter(ConnectionState::Reconnecting, m_connection.error);
    closeLink();
    m_libraryError = {};
    m_mirror->restart();
    m_probe.setPinnedCertificate(m_settings.pinnedCertificate);
    m_rest.open(m_settings);
    const int generation = m_generation;
    // REST says at once and clearly whether the user may log in; a PABX without it is asked in its own way.
    m_rest.checkLogin([this, generation](const Result<QJsonObject> &login) {
        if (generation != m_generation)
            return;
        m_hasRest = login.has_value();
        using Kind = PbxError::Kind;
        if (!login && login.error().kind != Kind::NotSupported && login.error().kind != Kind::Protocol)
            return onFailed(login.error());
        probe();
    });
}

void IpcortexBackend::probe()
{
    if (m_settings.way == IpcxSettings::Way::Native)
        return start(false, {});
    QUrl url = m_settings.base();
    url.setPath(u"/api/api.js"_s);
    IpcxHttp::Options options;
    options.timeoutMs = m_timings.loadMs;
    const int generation = m_generation;
    m_probe.get(url, options, [this, generation](const Result<IpcxHttp::Reply> &reply) {
        if (generation != m_generation)
            return;
        if (!reply)
            return onFailed(reply.error());
        // Not a page that only bears the maker's name.
        const bool found =
            reply->status == 200 && reply->body.contains("IPCortex") && !reply->body.trimmed().startsWith('<');
        if (found && JsHost::isAvailable())
            return start(true, reply->body);
        if (m_settings.way == IpcxSettings::Way::Hosted) {
            return onFailed({ PbxError::Kind::NotSupported,
                found ? tr("This build of the program has no engine for the PABX's library.")
                      : tr("This PABX serves no library; choose the polled feed.") });
        }
        start(false, {});
    });
}

void IpcortexBackend::start(bool hosted, const QByteArray &script)
{
    m_hosted = hosted;
    if (hosted)
        m_transport = std::make_unique<IpcxHosted>(m_timings, script);
    else
        m_transport = std::make_unique<IpcxNative>(m_timings);
    connectTransport();
    m_commands->setTransport(m_transport.get());
    m_transport->open(m_settings);
}

void IpcortexBackend::connectTransport()
{
    IpcxTransport *transport = m_transport.get();
    connect(transport, &IpcxTransport::loggedIn, this, [this](const IpcxUser &user) {
        m_mirror->setUser(user);
        enter(ConnectionState::Synchronizing);
        if (m_hasRest)
            m_nightMode.start(m_account.id, user.company);
    });
    connect(transport, &IpcxTransport::restarting, this, [this] { m_mirror->restart(); });
    connect(transport, &IpcxTransport::updated, this, [this](const IpcxUpdate &update) {
        m_mirror->apply(update, QDateTime::currentDateTimeUtc());
        if (isUp() && !m_flushTimer.isActive())
            m_flushTimer.start();
    });
    connect(transport, &IpcxTransport::driftMeasured, this, [this](qint64 ms) {
        m_mirror->setDrift(ms);
        m_nightMode.setDrift(ms);
    });
    connect(transport, &IpcxTransport::ready, this, &IpcortexBackend::onReady);
    connect(transport, &IpcxTransport::actsChanged, this, &IpcortexBackend::updateCapabilities);
    connect(transport, &IpcxTransport::failed, this, &IpcortexBackend::onFailed);
    connect(transport, &IpcxTransport::unusable, this, &IpcortexBackend::onUnusable);
    connect(transport, &IpcxTransport::interrupted, this,
        [this](const PbxError &error) { enter(ConnectionState::Reconnecting, error); });
    const auto showTrouble = [this] {
        if (!isUp())
            return;
        if (m_trouble.kind != PbxError::Kind::None)
            enter(ConnectionState::Degraded, m_trouble);
        else if (m_overdue)
            enter(ConnectionState::Degraded, { PbxError::Kind::Timeout, tr("The PBX is slow to answer.") });
        else
            enter(ConnectionState::Online);
    };
    connect(transport, &IpcxTransport::troubled, this, [this, showTrouble](const PbxError &error) {
        m_trouble = error;
        showTrouble();
    });
    connect(transport, &IpcxTransport::overdueChanged, this, [this, showTrouble](bool overdue) {
        m_overdue = overdue;
        showTrouble();
    });
    if (isSignalConnected(QMetaMethod::fromSignal(&PbxBackend::wireFrame)))
        connect(transport, &IpcxTransport::wireFrame, this, &PbxBackend::wireFrame);
}

void IpcortexBackend::onReady()
{
    m_retryTimer.stop();
    const IpcxUser &user = m_mirror->user();
    m_session = {};
    if (const QString own = m_mirror->ownExtension(); !own.isEmpty())
        m_session.self = { m_account.id, own };
    m_session.displayName = user.name;
    m_session.serverName = u"IPCortex PABX"_s;
    m_session.tenant = user.company;
    m_session.permission = permissionOf(user);
    if (m_session.permission <= Permission::User && !m_rest.user().isEmpty()) {
        // The library does not tell what the user may; REST does.
        IpcxUser told = user;
        const QJsonObject permissions = m_rest.user().value("perms"_L1).toObject();
        for (auto it = permissions.begin(); it != permissions.end(); ++it)
            told.permissions.insert(it.key(), it.value().toString());
        m_session.permission = permissionOf(told);
        m_mirror->setUser(told);
    }
    emit sessionChanged(m_session);
    updateCapabilities();
    emit changed(m_mirror->synchronize());
    m_upSince.start();
    enter(ConnectionState::Online);
    emit capabilitiesChanged(m_capabilities); // from here on the methods that this box lacks are known
}

void IpcortexBackend::updateCapabilities()
{
    IpcxAbilities abilities;
    abilities.can = [this](IpcxAct act) { return m_transport && m_transport->can(act); };
    abilities.hasPhone = m_mirror->phoneOf(m_mirror->ownExtension()) != nullptr;
    abilities.knowsPark = !m_mirror->parkNumber().isEmpty();
    abilities.hasRest = m_hasRest;
    abilities.hasNightMode = m_hasRest;
    const auto &contacts = m_mirror->directory().contacts;
    abilities.mayTag = std::any_of(contacts.begin(), contacts.end(), [](const IpcxContact &one) { return one.mayTag; });
    const Capabilities now = ipcxCapabilities(abilities);
    if (now == m_capabilities)
        return;
    m_capabilities = now;
    emit capabilitiesChanged(m_capabilities);
}

void IpcortexBackend::flush()
{
    if (!isUp())
        return;
    const QList<Change> changes = m_mirror->takeChanges();
    if (!changes.isEmpty())
        emit changed(changes);
}

void IpcortexBackend::onUnusable(const PbxError &error)
{
    if (m_settings.way == IpcxSettings::Way::Hosted)
        return onFailed(error);
    // A library of another age: the box may still have what came before it.
    qCWarning(lcBackend).noquote() << error.message();
    m_libraryError = error;
    m_transport->disconnect(this);
    m_transport.release()->deleteLater(); // it is calling us
    start(false, {});
}

void IpcortexBackend::onFailed(const PbxError &reason)
{
    const bool wasUp = isUp();
    // Where neither way leads in, the first one's reason is the one to know.
    const bool isSecond =
        !wasUp && m_libraryError.kind != PbxError::Kind::None && reason.kind != PbxError::Kind::AuthFailed;
    const PbxError error = isSecond ? m_libraryError : reason;
    closeLink();
    if (wasUp && m_upSince.elapsed() >= m_timings.steadyMs)
        m_failures = 0;
    if (endsForGood(error.kind)) {
        enter(ConnectionState::Refused, error);
        return;
    }
    const QList<int> &waits = m_timings.retryMs;
    const int wait = waits.isEmpty() ? 0 : waits.at(std::min<qsizetype>(m_failures, waits.size() - 1));
    const int jitter = int(wait * m_timings.jitter * QRandomGenerator::global()->generateDouble());
    ++m_failures;
    m_retryTimer.start(wait + jitter);
    enter(ConnectionState::Reconnecting, error, QDateTime::currentDateTimeUtc().addMSecs(wait + jitter));
}

void IpcortexBackend::retryNow()
{
    const bool waiting = m_connection.state == ConnectionState::Reconnecting && m_retryTimer.isActive();
    if (!waiting && m_connection.state != ConnectionState::Refused)
        return;
    m_retryTimer.stop();
    if (m_connection.state == ConnectionState::Refused)
        enter(ConnectionState::Connecting);
    attempt();
}

QFuture<Result<void>> IpcortexBackend::perform(const CallCommand &command)
{
    if (!isUp())
        return settled<void>(PbxError { PbxError::Kind::NotConnected, {} });
    return m_commands->perform(command);
}

} // namespace Cordboard
