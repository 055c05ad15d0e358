// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtabackend.h"

#include "backends/mirta/mirtacapabilities.h"
#include "backends/mirta/mirtamethodtable.h"
#include "backends/mirta/mirtaunusable.h"

#include <QMetaMethod>
#include <QPointer>
#include <QRandomGenerator>

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
    case PbxError::Kind::NoSuchTarget: // no such page
        return true;
    default:
        return false;
    }
}

} // namespace

MirtaBackend::MirtaBackend(QObject *parent)
    : MirtaBackend(MirtaTimings(), parent)
{
}

MirtaBackend::MirtaBackend(const MirtaTimings &timings, QObject *parent)
    : PbxBackend(parent), m_timings(timings), m_capabilities(mirtaBestCapabilities()), m_help(MirtaHelp::oldest())
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &MirtaBackend::attempt);
    connect(&m_transport, &MirtaTransport::requested, this, [this] {
        ++m_requestsSent;
        if (m_poller)
            m_poller->scheduler().spend();
    });
}

MirtaBackend::~MirtaBackend()
{
    ++m_attempt;
    if (m_poller) {
        m_poller->disconnect(this);
        m_poller->stop();
    }
    m_transport.close();
}

ConnectionInfo MirtaBackend::connection() const
{
    ConnectionInfo info = m_connection;
    info.lastHeard = m_transport.lastHeard();
    if (m_poller)
        info.stateAsOf = m_poller->stateAsOf();
    return info;
}

bool MirtaBackend::isUp() const
{
    return m_connection.state == ConnectionState::Online || m_connection.state == ConnectionState::Degraded;
}

void MirtaBackend::enter(ConnectionState state, const PbxError &error, const QDateTime &next)
{
    m_connection.error = error;
    m_connection.nextAttempt = next;
    if (m_connection.state != state) {
        m_connection.state = state;
        m_connection.since = QDateTime::currentDateTimeUtc();
    }
    emit connectionChanged(connection());
}

void MirtaBackend::open(const Account &account, const Secrets &secrets)
{
    close();
    m_account = account;
    m_settings = MirtaSettings(account, secrets);
    m_mayWrite = true;
    m_help = MirtaHelp::oldest();
    m_failures = 0;
    m_requestsSent = 0;
    m_methods.configure(m_settings.login.tenant, m_settings.zone);
    m_mirror = std::make_unique<MirtaMirror>(account.id, m_settings.login.tenant);
    m_poller = std::make_unique<MirtaPoller>(m_methods, *m_mirror, m_timings, [this] { return m_transport.boxNow(); });
    connect(m_poller.get(), &MirtaPoller::ready, this, &MirtaBackend::onReady);
    connect(m_poller.get(), &MirtaPoller::answered, this, &MirtaBackend::flush);
    connect(m_poller.get(), &MirtaPoller::failed, this, &MirtaBackend::onFailed);
    connect(m_poller.get(), &MirtaPoller::overdueChanged, this, [this](bool overdue, const PbxError &error) {
        if (isUp())
            enter(overdue ? ConnectionState::Degraded : ConnectionState::Online, error);
    });
    if (m_interests)
        m_poller->setInterests(*m_interests);
    m_commands = std::make_unique<MirtaCommands>(m_methods, *m_mirror, account.id);
    m_commands->setSettings(m_settings);
    m_desk = std::make_unique<MirtaDesk>(m_methods, account.id, m_timings.phoneBookMs);
    m_desk->setNames([this, id = account.id](const QString &number) {
        const Extension *e = m_mirror->told().find<Extension>({ id, number });
        return e ? e->name : QString();
    });
    // Frames are redacted only while somebody records them.
    if (isSignalConnected(QMetaMethod::fromSignal(&PbxBackend::wireFrame)))
        connect(&m_transport, &MirtaTransport::wireFrame, this, &PbxBackend::wireFrame, Qt::UniqueConnection);
    enter(ConnectionState::Connecting);
    if (m_settings.login.url.host().isEmpty())
        return onFailed({ PbxError::Kind::HostUnknown, {} });
    if (m_settings.login.key.isEmpty())
        return onFailed({ PbxError::Kind::AuthFailed, tr("No API key is set in the account.") });
    attempt();
}

void MirtaBackend::close()
{
    ++m_attempt;
    m_retryTimer.stop();
    if (m_poller)
        m_poller->stop();
    m_transport.close();
    m_settings.login.key.clear();
    if (m_connection.state != ConnectionState::Offline)
        enter(ConnectionState::Offline);
}

void MirtaBackend::attempt()
{
    ++m_attempt;
    if (m_connection.state == ConnectionState::Reconnecting)
        enter(ConnectionState::Reconnecting, m_connection.error);
    m_poller->stop();
    m_mirror->restart();
    m_mirror->setParkNumbers(m_settings.parkNumbers);
    m_transport.open(m_settings.login, m_timings.patienceMs);
    checkKey(false);
}

void MirtaBackend::retryNow()
{
    const bool waiting = m_connection.state == ConnectionState::Reconnecting && m_retryTimer.isActive();
    if ((!waiting && m_connection.state != ConnectionState::Refused) || m_settings.login.key.isEmpty())
        return;
    m_retryTimer.stop();
    if (m_connection.state == ConnectionState::Refused)
        enter(ConnectionState::Connecting);
    attempt();
}

void MirtaBackend::checkKey(bool otherPath)
{
    // The smallest question that needs a good key and tenant.
    m_methods.config().then(this, [this, otherPath, attempt = m_attempt](const Result<QMap<QString, int>> &config) {
        if (!isCurrent(attempt))
            return;
        if (config)
            return readHelp();
        const bool usual = m_settings.login.url.path() == MirtaSettings::usualPath;
        if (config.error().kind == PbxError::Kind::NoSuchTarget && usual && !otherPath) {
            m_transport.setPath(MirtaSettings::otherPath);
            return checkKey(true);
        }
        onFailed(config.error());
    });
}

void MirtaBackend::readHelp()
{
    enter(ConnectionState::Synchronizing);
    m_methods.help().then(this, [this, attempt = m_attempt](const Result<QString> &text) {
        if (!isCurrent(attempt))
            return;
        m_help = text ? MirtaHelp::read(*text) : MirtaHelp::oldest();
        if (m_help.requests.isEmpty())
            m_help = MirtaHelp::oldest();
        m_desk->configure(m_help, m_settings.phoneBooks);
        m_poller->start(m_help, m_settings.nodes, m_settings.requestsPerSecond);
    });
}

void MirtaBackend::askRights()
{
    // A tenant's key is refused here with a text of its own [observed]: so the two kinds of key can be told apart. Nothing waits
    // for it: it may take its time.
    m_methods.countChannels(m_settings.nodes.value(0)).then(this, [this, attempt = m_attempt](const Result<QMap<QString, int>> &counts) {
        if (!isCurrent(attempt))
            return;
        const bool refused = !counts && counts.error().kind == PbxError::Kind::NotAllowed;
        m_sessionInfo.permission = counts ? Permission::Administrator : refused ? Permission::User : Permission::Unknown;
        emit sessionChanged(m_sessionInfo);
        emit capabilitiesChanged(m_capabilities); // with the right, the methods that it lacks
    });
}

void MirtaBackend::onReady()
{
    const QList<Change> changes = m_mirror->synchronize();
    m_sessionInfo = {};
    if (!m_settings.self.isEmpty())
        m_sessionInfo.self = { m_account.id, m_settings.self };
    if (const Extension *own = m_mirror->told().find<Extension>(m_sessionInfo.self))
        m_sessionInfo.displayName = own->name;
    m_sessionInfo.serverName = u"MiRTA PBX"_s;
    m_sessionInfo.tenant = m_settings.login.tenant;
    emit sessionChanged(m_sessionInfo);
    m_capabilities = mirtaCapabilities(m_help, m_settings, m_mayWrite);
    emit capabilitiesChanged(m_capabilities);
    emit changed(changes);
    m_failures = 0;
    enter(ConnectionState::Online);
    askRights();
}

void MirtaBackend::flush()
{
    if (!isUp())
        return;
    const QList<Change> changes = m_mirror->takeChanges();
    if (!changes.isEmpty())
        emit changed(changes);
}

void MirtaBackend::onFailed(const PbxError &error)
{
    ++m_attempt;
    if (m_poller)
        m_poller->stop();
    m_transport.close();
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

void MirtaBackend::noteRefusal(const PbxError &error)
{
    if (error.kind != PbxError::Kind::NotAllowed || !m_mayWrite || !isUp())
        return;
    m_mayWrite = false;
    m_capabilities = mirtaCapabilities(m_help, m_settings, false);
    emit capabilitiesChanged(m_capabilities);
}

QFuture<Result<void>> MirtaBackend::perform(const CallCommand &command)
{
    if (!isUp())
        return settled<void>(PbxError { PbxError::Kind::NotConnected, {} });
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_commands->perform(command).then(this, [this, promise, what = command.what](const Result<void> &result) {
        if (!result)
            noteRefusal(result.error());
        if (isUp()) {
            m_poller->afterAction();
            if (const auto *dnd = std::get_if<Command::SetDoNotDisturb>(&what))
                m_poller->refreshPerson(dnd->extension.isEmpty() ? m_settings.self : dnd->extension.local());
            else if (std::holds_alternative<Command::SetFlow>(what))
                m_poller->poke(u"flows"_s);
            else if (const auto *pause = std::get_if<Command::QueuePause>(&what))
                m_poller->poke(u"agents/"_s + pause->queue.local());
            else if (const auto *login = std::get_if<Command::QueueLogin>(&what))
                for (const QString &kind : { u"agents/"_s, u"connected/"_s })
                    m_poller->poke(kind + login->queue.local());
        }
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<CdrPage>> MirtaBackend::fetchCdrs(const CdrQuery &query)
{
    return isUp() ? m_desk->cdrs(query, m_transport.boxNow()) : settled<CdrPage>(PbxError { PbxError::Kind::NotConnected, {} });
}

QFuture<Result<ContactPage>> MirtaBackend::searchContacts(const ContactQuery &query)
{
    return isUp() ? m_desk->contacts(query) : settled<ContactPage>(PbxError { PbxError::Kind::NotConnected, {} });
}

QFuture<Result<Contact>> MirtaBackend::fetchContact(const ContactId &id)
{
    return isUp() ? m_desk->contact(id) : settled<Contact>(PbxError { PbxError::Kind::NotConnected, {} });
}

QFuture<Result<ContactId>> MirtaBackend::saveContact(const Contact &contact)
{
    return isUp() ? m_desk->save(contact) : settled<ContactId>(PbxError { PbxError::Kind::NotConnected, {} });
}

QFuture<Result<void>> MirtaBackend::deleteContact(const ContactId &id)
{
    return isUp() ? m_desk->remove(id) : settled<void>(PbxError { PbxError::Kind::NotConnected, {} });
}

QFuture<Result<QList<VoicemailMessage>>> MirtaBackend::fetchVoicemail(const MailboxId &mailbox)
{
    return isUp() ? m_desk->voicemail(mailbox) : settled<QList<VoicemailMessage>>(PbxError { PbxError::Kind::NotConnected, {} });
}

QFuture<Result<Media>> MirtaBackend::fetchVoicemailAudio(const MailboxId &mailbox, const QString &message)
{
    return isUp() ? m_desk->audio(mailbox.local(), message) : settled<Media>(PbxError { PbxError::Kind::NotConnected, {} });
}

QFuture<Result<Media>> MirtaBackend::fetchRecording(const QString &recording)
{
    return isUp() ? m_desk->recording(recording) : settled<Media>(PbxError { PbxError::Kind::NotConnected, {} });
}

void MirtaBackend::setInterests(const QSet<Interest> &interests)
{
    m_interests = interests;
    if (m_poller)
        m_poller->setInterests(interests);
}

QList<MethodInfo> MirtaBackend::methods() const
{
    return mirtaMethodTable();
}

QHash<QString, QString> MirtaBackend::unusableMethods() const
{
    return isUp() || m_help.isTold ? mirtaUnusableMethods(m_help, m_mayWrite, m_sessionInfo.permission) : QHash<QString, QString>();
}

QFuture<Result<QJsonValue>> MirtaBackend::callMethod(const QString &name, const QJsonObject &parameters)
{
    if (!isUp())
        return settled<QJsonValue>(PbxError { PbxError::Kind::NotConnected, {} });
    const MirtaMethodCall call = mirtaMethodCall(name);
    if (call.reqtype.isEmpty())
        return settled<QJsonValue>(PbxError { PbxError::Kind::NotSupported, name });
    QJsonObject all = parameters;
    for (auto it = call.fixed.begin(); it != call.fixed.end(); ++it)
        all.insert(it.key(), it.value());
    auto future = m_methods.raw(call.reqtype, all);
    m_poller->afterAction();
    return future.then([self = QPointer(this)](const Result<QJsonValue> &answer) {
        // The same kind of error says that a tenant's key is no administrator's: only the words tell them apart.
        if (self && !answer && answer.error().detail.contains("read only"_L1, Qt::CaseInsensitive))
            self->noteRefusal(answer.error());
        return answer;
    });
}

} // namespace Cordboard
