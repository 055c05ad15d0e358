// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskbackend.h"

#include "backends/asterisk/asteriskcapabilities.h"
#include "backends/asterisk/amimethods.h"
#include "backends/asterisk/asteriskvoicemail.h"

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
    case PbxError::Kind::AddressNotAllowed:
    case PbxError::Kind::Certificate:
    case PbxError::Kind::NotAllowed:
        return true;
    default:
        return false;
    }
}

} // namespace

AsteriskBackend::AsteriskBackend(QObject *parent) : AsteriskBackend(AsteriskTimings(), parent) { }

AsteriskBackend::AsteriskBackend(const AsteriskTimings &timings, QObject *parent)
    : PbxBackend(parent), m_timings(timings), m_capabilities(asteriskCapabilities({ {}, true, true, true, PhoneControl::Works })), m_ami(timings)
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &AsteriskBackend::attempt);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(timings.refreshMs);
    connect(&m_refreshTimer, &QTimer::timeout, this, &AsteriskBackend::refresh);
    m_betweenTimer.setSingleShot(true);
    m_betweenTimer.setInterval(timings.betweenMs);
    connect(&m_betweenTimer, &QTimer::timeout, this, &AsteriskBackend::lookBetween);
    connect(&m_ami, &AmiSession::ready, this, &AsteriskBackend::onReady);
    connect(&m_ami, &AmiSession::notified, this, &AsteriskBackend::onNotified);
    connect(&m_ami, &AmiSession::turnDone, this, &AsteriskBackend::flush);
    connect(&m_ami, &AmiSession::failed, this, &AsteriskBackend::onFailed);
    connect(&m_ami, &AmiSession::overdueChanged, this, &AsteriskBackend::onOverdue);
}

AsteriskBackend::~AsteriskBackend()
{
    m_connection.state = ConnectionState::Offline; // nothing more is told
    m_ami.disconnect(this);
    m_snapshot.reset();
    m_lastQuestion.reset();
    m_ami.close();
    if (m_commands)
        m_commands->cancel();
}

ConnectionInfo AsteriskBackend::connection() const
{
    ConnectionInfo info = m_connection;
    info.lastHeard = m_ami.lastHeard();
    return info;
}

bool AsteriskBackend::isUp() const
{
    return m_connection.state == ConnectionState::Online || m_connection.state == ConnectionState::Degraded;
}

void AsteriskBackend::enter(ConnectionState state, const PbxError &error, const QDateTime &next)
{
    m_connection.error = error;
    m_connection.nextAttempt = next;
    if (m_connection.state != state) {
        m_connection.state = state;
        m_connection.since = QDateTime::currentDateTimeUtc();
    }
    emit connectionChanged(connection());
}

void AsteriskBackend::open(const Account &account, const Secrets &secrets)
{
    close();
    m_account = account;
    m_settings = AsteriskSettings(account, secrets);
    m_mirror = std::make_unique<AsteriskMirror>(account.id);
    m_commands = std::make_unique<AsteriskCommands>(m_ami, *m_mirror, m_timings);
    m_commands->setSettings(m_settings);
    m_failures = 0;
    // Frames are redacted only while somebody records them.
    if (isSignalConnected(QMetaMethod::fromSignal(&PbxBackend::wireFrame)))
        connect(&m_ami, &AmiSession::wireFrame, this, &PbxBackend::wireFrame, Qt::UniqueConnection);
    enter(ConnectionState::Connecting);
    attempt();
}

void AsteriskBackend::close()
{
    m_retryTimer.stop();
    m_refreshTimer.stop();
    m_betweenTimer.stop();
    m_snapshot.reset();
    m_lastQuestion.reset();
    m_ami.close();
    if (m_commands)
        m_commands->cancel();
    m_settings.login.password.clear();
    if (m_connection.state != ConnectionState::Offline)
        enter(ConnectionState::Offline);
}

void AsteriskBackend::attempt()
{
    if (m_connection.state == ConnectionState::Reconnecting)
        enter(ConnectionState::Reconnecting, m_connection.error);
    m_mirror->restart(m_settings);
    m_ami.open(m_settings.login, m_settings.pinnedCertificate);
}

void AsteriskBackend::retryNow()
{
    const bool waiting = m_connection.state == ConnectionState::Reconnecting && m_retryTimer.isActive();
    if (!waiting && m_connection.state != ConnectionState::Refused)
        return;
    m_retryTimer.stop();
    if (m_connection.state == ConnectionState::Refused)
        enter(ConnectionState::Connecting);
    attempt();
}

void AsteriskBackend::onReady()
{
    enter(ConnectionState::Synchronizing);
    m_reloaded = false;
    m_toCount.clear();
    m_snapshot = std::make_unique<AsteriskSnapshot>(m_ami, *m_mirror);
    connect(m_snapshot.get(), &AsteriskSnapshot::loaded, this, &AsteriskBackend::onLoaded);
    connect(m_snapshot.get(), &AsteriskSnapshot::failed, this, [this](const PbxError &error) {
        // What cannot be read cannot be shown: better a new start than half an office.
        m_ami.close();
        onFailed(error);
    });
    m_snapshot->load();
}

void AsteriskBackend::onLoaded()
{
    const AsteriskSnapshot::Server server = m_snapshot->server();
    m_snapshot.release()->deleteLater(); // it is calling us
    if (m_mirror->overflowed()) {
        m_ami.close();
        onFailed({ PbxError::Kind::Protocol, tr("The PBX told more than could be kept while its state was read.") });
        return;
    }
    const QList<Change> changes = m_mirror->synchronize();
    (void)m_mirror->directory().takeRegistered();
    m_lastQuestion = std::make_unique<QObject>();
    m_commands->phones().askOwn(m_lastQuestion.get(), [this, server, changes](const Result<PhoneControl> &phone) {
        if (!phone)
            return; // the session is about to say why
        m_lastQuestion.release()->deleteLater(); // it is asking
        m_phone = *phone == PhoneControl::NotThere ? PhoneControl::Works : *phone;
        onSynchronized(server, changes);
    });
}

void AsteriskBackend::onSynchronized(const AsteriskSnapshot::Server &server, const QList<Change> &changes)
{
    m_sessionInfo = {};
    if (!m_settings.self.isEmpty())
        m_sessionInfo.self = { m_account.id, m_settings.self };
    m_sessionInfo.displayName = m_mirror->directory().nameOf(m_settings.self);
    m_sessionInfo.serverName = server.system.isEmpty() ? u"Asterisk"_s : server.system;
    m_sessionInfo.serverVersion = server.version;
    m_sessionInfo.permission = server.allowed.contains("updateconfig"_L1) ? Permission::Administrator : Permission::User;
    emit sessionChanged(m_sessionInfo);
    setAllowed(server.allowed);
    emit changed(changes);
    m_upSince.start();
    enter(ConnectionState::Online);
    flush();
}

void AsteriskBackend::setAllowed(const QSet<QString> &actions)
{
    m_allowed = actions;
    m_commands->setAllowed(m_allowed);
    m_capabilities = asteriskCapabilities(
        { m_allowed, m_mirror->directory().isFreePbx(), !m_settings.self.isEmpty(), !m_settings.voicemailPrefix.isEmpty(), m_phone });
    emit capabilitiesChanged(m_capabilities);
}

void AsteriskBackend::onNotified(const AmiMessage &event)
{
    if (event.isEvent("Reload"_L1) || event.isEvent("FullyBooted"_L1)) {
        // Hints, queues or phones may have been changed, or come only now.
        m_reloaded = true;
        if (isUp() && !m_refreshTimer.isActive())
            m_refreshTimer.start();
        return;
    }
    m_mirror->apply(event);
}

void AsteriskBackend::flush()
{
    if (!isUp())
        return;
    const QList<Change> changes = m_mirror->takeChanges();
    if (!changes.isEmpty())
        emit changed(changes);
    if (!isUp())
        return; // somebody who heard it has closed us
    m_commands->look();
    askAboutSpies();
    for (const QString &number : m_mirror->directory().takeToRead())
        readForwarding(number);
    const QSet<QString> registered = m_mirror->directory().takeRegistered();
    if (std::any_of(registered.cbegin(), registered.cend(), [this](const QString &device) { return m_commands->phones().isOwn(device); }))
        askAboutPhone();
    m_toCount.unite(m_mirror->queues().takeToCount());
    if ((!m_toCount.isEmpty() || m_reloaded) && !m_refreshTimer.isActive())
        m_refreshTimer.start();
    if ((m_mirror->channels().hasBetween() || m_mirror->hasEnded()) && !m_betweenTimer.isActive())
        m_betweenTimer.start();
}

void AsteriskBackend::lookBetween()
{
    if (!isUp())
        return;
    // Time alone proves nothing where the server or the way to us is slow: what it had to tell comes before its next answer.
    if (m_mirror->channels().lookBetween())
        m_ami.request({ u"Ping"_s }, this, [this](const Result<AmiReply> &reply) {
            if (!reply || !isUp())
                return;
            m_mirror->channels().settle(m_mirror->now());
            flush();
        });
    askAboutEnded();
    if (m_mirror->channels().hasBetween() || m_mirror->hasEnded())
        m_betweenTimer.start();
}

void AsteriskBackend::askAboutEnded()
{
    for (const QString &name : m_mirror->lookEnded())
        m_ami.request({ u"Status"_s, { { u"Channel"_s, name } } }, this, [this, name](const Result<AmiReply> &reply) {
            const AsteriskChannel *channel = m_mirror->channels().byName(name);
            if (reply || reply.error().kind != PbxError::Kind::NoSuchCall || !channel || !isUp())
                return;
            m_mirror->channels().end(QString(channel->uniqueid), m_mirror->now());
            flush();
        });
}

void AsteriskBackend::askAboutPhone()
{
    if (!isUp())
        return;
    // An answer may be older than the news for which it is asked again: the last one counts.
    m_commands->phones().askOwn(this, [this](const Result<PhoneControl> &phone) {
        if (!phone || *phone == m_phone || *phone == PhoneControl::NotThere || !isUp())
            return;
        m_phone = *phone;
        setAllowed(m_allowed);
    });
}

void AsteriskBackend::askAboutSpies()
{
    // The event does not say how somebody listens; the arguments of his ChanSpy do.
    for (const QString &channel : m_mirror->channels().takeUnknownSpies())
        m_ami.request({ u"Status"_s, { { u"Channel"_s, channel } } }, this, [this](const Result<AmiReply> &reply) {
            if (!reply || !isUp())
                return;
            for (const AmiMessage &row : reply->events) {
                if (row.text("Application"_L1) == "ChanSpy"_L1)
                    m_mirror->channels().setMonitoring(row.text("Uniqueid"_L1), AsteriskChannels::modeOf(row.text("Data"_L1)), {});
            }
            flush();
        });
}

void AsteriskBackend::readForwarding(const QString &number)
{
    for (const QString &family : { u"CF"_s, u"CFB"_s, u"CFU"_s })
        m_ami.request({ u"DBGet"_s, { { u"Family"_s, family }, { u"Key"_s, number } } }, this,
            [this, number, family](const Result<AmiReply> &reply) {
                if (!isUp() || (!reply && reply.error().kind != PbxError::Kind::NoSuchTarget))
                    return;
                const QString target = reply && !reply->events.isEmpty() ? reply->events.first().text("Val"_L1) : QString();
                m_mirror->directory().setForwarding(number, family, target);
                flush();
            });
}

void AsteriskBackend::refresh()
{
    if (!isUp())
        return;
    for (const QString &queue : std::exchange(m_toCount, {}))
        m_ami.request({ u"QueueStatus"_s, { { u"Queue"_s, queue }, { u"Member"_s, u"-"_s } } }, this, [this](const Result<AmiReply> &reply) {
            if (!reply || !isUp())
                return;
            for (const AmiMessage &row : reply->events)
                if (row.isEvent("QueueParams"_L1))
                    m_mirror->queues().renewParams(row);
            flush();
        });
    if (!std::exchange(m_reloaded, false) || m_snapshot)
        return;
    m_snapshot = std::make_unique<AsteriskSnapshot>(m_ami, *m_mirror);
    const auto done = [this] {
        const QSet<QString> allowed = m_snapshot->server().allowed;
        m_snapshot.release()->deleteLater(); // it is calling us
        m_mirror->directory().joined();
        if (allowed != m_allowed)
            setAllowed(allowed);
        askAboutPhone();
        if (!isUp())
            return; // somebody who heard it has closed us
        flush();
    };
    connect(m_snapshot.get(), &AsteriskSnapshot::loaded, this, done);
    connect(m_snapshot.get(), &AsteriskSnapshot::failed, this, done);
    m_snapshot->renew(m_allowed);
}

void AsteriskBackend::onOverdue(bool overdue)
{
    if (!isUp())
        return;
    if (overdue)
        enter(ConnectionState::Degraded, { PbxError::Kind::Timeout, tr("The PBX is slow to answer.") });
    else
        enter(ConnectionState::Online);
}

void AsteriskBackend::onFailed(const PbxError &error)
{
    m_refreshTimer.stop();
    m_betweenTimer.stop();
    if (m_snapshot)
        m_snapshot.release()->deleteLater(); // it may be calling us
    m_lastQuestion.reset();
    m_commands->cancel();
    if (isUp() && m_upSince.elapsed() >= m_timings.steadyMs)
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

QFuture<Result<void>> AsteriskBackend::perform(const CallCommand &command)
{
    if (!isUp())
        return settled<void>(PbxError { PbxError::Kind::NotConnected, {} });
    return m_commands->perform(command);
}

QFuture<Result<CdrPage>> AsteriskBackend::fetchCdrs(const CdrQuery &query)
{
    return settled<CdrPage>(m_mirror ? m_mirror->cdrs().page(query) : CdrPage());
}

QFuture<Result<QList<VoicemailMessage>>> AsteriskBackend::fetchVoicemail(const MailboxId &mailbox)
{
    const auto promise = std::make_shared<QPromise<Result<QList<VoicemailMessage>>>>();
    promise->start();
    const AmiFields fields { { u"Context"_s, mailbox.local().section(u'@', 1) }, { u"Mailbox"_s, mailbox.local().section(u'@', 0, 0) } };
    m_ami.request({ u"VoicemailBoxSummary"_s, fields }, nullptr, [promise, mailbox](const Result<AmiReply> &reply) {
        promise->addResult(reply ? Result<QList<VoicemailMessage>>(asteriskMessages(mailbox, *reply)) : Result<QList<VoicemailMessage>>(reply.error()));
        promise->finish();
    });
    return promise->future();
}

QList<MethodInfo> AsteriskBackend::methods() const
{
    return amiMethodTable();
}

QHash<QString, QString> AsteriskBackend::unusableMethods() const
{
    return amiUnusableMethods(m_allowed);
}

QFuture<Result<QJsonValue>> AsteriskBackend::callMethod(const QString &name, const QJsonObject &parameters)
{
    const Result<AmiAction> action = amiAction(name, parameters);
    if (!action)
        return settled<QJsonValue>(action.error());
    const auto promise = std::make_shared<QPromise<Result<QJsonValue>>>();
    promise->start();
    m_ami.request(*action, nullptr, [promise](const Result<AmiReply> &reply) {
        promise->addResult(reply ? Result<QJsonValue>(amiReplyJson(*reply)) : Result<QJsonValue>(reply.error()));
        promise->finish();
    });
    return promise->future();
}

} // namespace Cordboard
