// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/brekekebackend.h"

#include "backends/brekeke/palcapabilities.h"
#include "backends/brekeke/palcontacts.h"
#include "backends/brekeke/palmethodtable.h"
#include "backends/brekeke/palparser.h"

#include <QMetaMethod>
#include <QRandomGenerator>

#include <memory>

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
        return true;
    default:
        return false;
    }
}

} // namespace

BrekekeBackend::BrekekeBackend(QObject *parent)
    : BrekekeBackend(PalTimings(), parent)
{
}

BrekekeBackend::BrekekeBackend(const PalTimings &timings, QObject *parent)
    : PbxBackend(parent)
    , m_timings(timings)
    , m_capabilities(palCapabilities(Permission::Unknown, true))
    , m_pal(timings)
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &BrekekeBackend::attempt);
    m_pollTimer.setInterval(timings.pollMs);
    connect(&m_pollTimer, &QTimer::timeout, this, [this] {
        m_mirror->rooms().askAboutStrangers();
        askForRooms();
    });
    connect(&m_pal, &PalSession::ready, this, &BrekekeBackend::onReady);
    connect(&m_pal, &PalSession::notified, this, &BrekekeBackend::onNotified);
    connect(&m_pal, &PalSession::framesDone, this, &BrekekeBackend::onFramesDone);
    connect(&m_pal, &PalSession::aboutToAnswer, this, &BrekekeBackend::tell);
    connect(&m_pal, &PalSession::failed, this, &BrekekeBackend::onFailed);
    connect(&m_pal, &PalSession::overdueChanged, this, &BrekekeBackend::onOverdue);
}

BrekekeBackend::~BrekekeBackend()
{
    m_pal.disconnect(this);
    m_directory.reset();
    m_pal.close();
}

ConnectionInfo BrekekeBackend::connection() const
{
    ConnectionInfo info = m_connection;
    info.lastHeard = m_pal.lastHeard();
    return info;
}

bool BrekekeBackend::isUp() const
{
    return m_connection.state == ConnectionState::Online || m_connection.state == ConnectionState::Degraded;
}

void BrekekeBackend::enter(ConnectionState state, const PbxError &error, const QDateTime &next)
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

void BrekekeBackend::open(const Account &account, const Secrets &secrets)
{
    close();
    m_account = account;
    m_settings = PalSettings(account, secrets);
    m_mirror = std::make_unique<PalMirror>(account.id);
    m_commands = std::make_unique<PalCommands>(m_methods, *m_mirror);
    m_methods.setTenant(m_settings.isSystemLogin ? m_settings.login.tenant : QString());
    m_failures = 0;
    m_mayAsk = true;
    // Frames are redacted only while somebody records them.
    if (isSignalConnected(QMetaMethod::fromSignal(&PbxBackend::wireFrame)))
        connect(&m_pal, &PalSession::wireFrame, this, &PbxBackend::wireFrame, Qt::UniqueConnection);
    enter(ConnectionState::Connecting);
    attempt();
}

void BrekekeBackend::close()
{
    tell();
    m_retryTimer.stop();
    m_pollTimer.stop();
    m_directory.reset();
    m_pal.close();
    m_asking = 0;
    m_settings.login.password.clear();
    if (m_connection.state != ConnectionState::Offline)
        enter(ConnectionState::Offline);
}

void BrekekeBackend::attempt()
{
    if (m_connection.state == ConnectionState::Reconnecting)
        enter(ConnectionState::Reconnecting, m_connection.error);
    m_mirror->restart();
    m_pal.open(m_settings.login, m_settings.pinnedCertificate);
}

void BrekekeBackend::retryNow()
{
    const bool waiting = m_connection.state == ConnectionState::Reconnecting && m_retryTimer.isActive();
    if (!waiting && m_connection.state != ConnectionState::Refused)
        return;
    m_retryTimer.stop();
    if (m_connection.state == ConnectionState::Refused)
        enter(ConnectionState::Connecting);
    attempt();
}

void BrekekeBackend::onReady()
{
    enter(ConnectionState::Synchronizing);
    const PalDirectory::Request request { m_account.id, m_settings.self, m_settings.isSystemLogin };
    m_directory = std::make_unique<PalDirectory>(m_methods, request, [this] { return m_mirror->seenUsers(); });
    connect(m_directory.get(), &PalDirectory::loaded, this, &BrekekeBackend::onDirectory);
    connect(m_directory.get(), &PalDirectory::failed, this, [this](const PbxError &error) {
        // What cannot be read cannot be shown: better a new start than half an office.
        m_pal.close();
        onFailed(error);
    });
    m_directory->load();
}

void BrekekeBackend::onDirectory()
{
    PalDirectoryData directory = m_directory->data();
    directory.parkNumbers = m_settings.parkNumbers;
    directory.lines = linesOfProduct();
    const Permission permission = m_directory->permission();
    m_directory.release()->deleteLater(); // it is calling us

    const QJsonObject product = m_pal.productInfo();
    m_sessionInfo = {};
    if (!m_settings.self.isEmpty())
        m_sessionInfo.self = { m_account.id, m_settings.self };
    for (const Extension &person : std::as_const(directory.people))
        if (person.number == m_settings.self)
            m_sessionInfo.displayName = person.name;
    m_sessionInfo.serverName = u"Brekeke PBX"_s;
    m_sessionInfo.serverVersion = Pal::text(product.value("version"_L1));
    m_sessionInfo.tenant = m_settings.login.tenant;
    m_sessionInfo.permission = permission;
    emit sessionChanged(m_sessionInfo);

    m_commands->setSelf({ m_settings.self, m_settings.login.phoneIndex, m_settings.voicemailPrefix, permission });
    m_capabilities = palCapabilities(permission, !m_settings.voicemailPrefix.isEmpty());
    m_missing.clear(); // there may be another version or licence now
    emit capabilitiesChanged(m_capabilities);
    emit changed(m_mirror->synchronize(directory));
    m_upSince.start();
    enter(ConnectionState::Online);
    m_pollTimer.start();
    askForRooms();
}

QList<SharedLine> BrekekeBackend::linesOfProduct() const
{
    // "label:line,label:line" [client]
    QList<SharedLine> lines;
    const QString text = Pal::text(m_pal.productInfo().value("webphone.resource-line"_L1));
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
        const QString id = entry.section(u':', 1).trimmed();
        if (id.isEmpty())
            continue;
        SharedLine line;
        line.id = { m_account.id, id };
        line.name = entry.section(u':', 0, 0).trimmed();
        line.state = SharedLineState::Free;
        lines.append(line);
    }
    return lines;
}

void BrekekeBackend::onNotified(const PalMessage &message)
{
    m_mirror->apply(message, m_pal.lastHeard());
}

void BrekekeBackend::onFramesDone(int frames)
{
    // What comes one by one is told one by one. Of a flood that the socket hands over in one go, a phone that rang and
    // stopped within it need not be told twice: until the turn ends nobody could look anyway.
    constexpr int oneByOne = 16;
    constexpr int together = 16'384;
    if (m_framesThisTurn == 0)
        QMetaObject::invokeMethod(this, &BrekekeBackend::onTurnEnd, Qt::QueuedConnection);
    m_framesThisTurn += frames;
    m_framesUntold += frames;
    if (m_framesThisTurn <= oneByOne || m_framesUntold >= together)
        flush();
}

void BrekekeBackend::onTurnEnd()
{
    m_framesThisTurn = 0;
    if (m_framesUntold > 0)
        flush();
}

void BrekekeBackend::tell()
{
    if (!isUp())
        return;
    const QList<Change> changes = m_mirror->takeChanges();
    if (!changes.isEmpty())
        emit changed(changes);
}

void BrekekeBackend::flush()
{
    m_framesUntold = 0;
    tell();
    askForRooms();
}

void BrekekeBackend::askForRooms()
{
    constexpr int atOnce = 4;
    if (!m_mayAsk || !isUp())
        return;
    const QStringList ids = m_mirror->rooms().takeToAsk(atOnce - m_asking);
    for (const QString &id : ids) {
        ++m_asking;
        m_methods.getTalkerInfo(id).then(this, [this, id](const Result<QList<PalStatus>> &rows) {
            if (!isUp())
                return; // of a link that is gone
            --m_asking;
            if (!rows && (rows.error().kind == PbxError::Kind::NotSupported || rows.error().kind == PbxError::Kind::NotAllowed))
                m_mayAsk = false;
            m_mirror->applyInfo(id, rows ? std::optional(*rows) : std::nullopt, QDateTime::currentDateTimeUtc());
            flush();
        });
    }
}

void BrekekeBackend::onOverdue(bool overdue)
{
    if (!isUp())
        return;
    tell();
    if (overdue)
        enter(ConnectionState::Degraded, { PbxError::Kind::Timeout, tr("The PBX is slow to answer.") });
    else
        enter(ConnectionState::Online);
}

void BrekekeBackend::onFailed(const PbxError &error)
{
    tell(); // what was heard last is what was known
    m_pollTimer.stop();
    if (m_directory)
        m_directory.release()->deleteLater(); // it may be calling us
    m_asking = 0;
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

QFuture<Result<void>> BrekekeBackend::perform(const CallCommand &command)
{
    if (!isUp())
        return settled<void>(PbxError { PbxError::Kind::NotConnected, {} });
    QFuture<Result<void>> answer = m_commands->perform(command);
    if (const auto *forwarding = command.as<Command::SetForwarding>()) {
        // Nothing notifies of it: the row changes when the PBX's own word was read again.
        answer = answer.then([this, extension = forwarding->extension](const Result<void> &result) {
            if (result)
                reload(extension);
            return result;
        });
    }
    return answer;
}

void BrekekeBackend::reload(const ExtensionId &extension)
{
    const QString number = extension.local();
    m_methods.getExtensionProperties(number, palPersonProperties()).then(this, [this, number](const Result<QStringList> &values) {
        if (!values || !isUp())
            return;
        m_mirror->updatePerson(palPerson(m_account.id, number, *values));
        flush();
    });
}

QFuture<Result<CdrPage>> BrekekeBackend::fetchCdrs(const CdrQuery &query)
{
    return settled<CdrPage>(m_mirror ? m_mirror->cdrs().page(query) : CdrPage());
}

QFuture<Result<ContactPage>> BrekekeBackend::searchContacts(const ContactQuery &query)
{
    constexpr int most = 1'000; // [doc] 5.13
    const int limit = std::clamp(query.limit, 1, most);
    const AccountId account = m_account.id;
    return m_methods.getContactList({ query.phonebook, query.text, query.offset, limit })
        .then([account, limit](const Result<QList<PalContactRow>> &rows) -> Result<ContactPage> {
            if (!rows)
                return rows.error();
            ContactPage page;
            for (const PalContactRow &row : *rows)
                page.rows.append(palContact(account, row));
            page.more = rows->size() >= limit;
            return page;
        });
}

QFuture<Result<Contact>> BrekekeBackend::fetchContact(const ContactId &id)
{
    return m_methods.getContact(id.local()).then([account = m_account.id](const Result<PalContactCard> &card) {
        return card ? Result<Contact>(palContact(account, *card)) : Result<Contact>(card.error());
    });
}

QFuture<Result<ContactId>> BrekekeBackend::saveContact(const Contact &contact)
{
    return m_methods.setContact(palContactCard(contact)).then([account = m_account.id](const Result<QString> &id) {
        return id ? Result<ContactId>(ContactId(account, *id)) : Result<ContactId>(id.error());
    });
}

QFuture<Result<void>> BrekekeBackend::deleteContact(const ContactId &id)
{
    return m_methods.deleteContact({ id.local() }).then([id](const Result<PalDeletedContacts> &deleted) {
        if (!deleted)
            return Result<void>(deleted.error());
        return deleted->failed.contains(id.local()) ? Result<void>(PbxError { PbxError::Kind::Refused, {} })
                                                    : Result<void>();
    });
}

QList<MethodInfo> BrekekeBackend::methods() const
{
    return palMethodTable();
}

QFuture<Result<QJsonValue>> BrekekeBackend::callMethod(const QString &name, const QJsonObject &parameters)
{
    const auto promise = std::make_shared<QPromise<Result<QJsonValue>>>();
    promise->start();
    const QFuture<Result<QJsonValue>> future = promise->future();
    m_pal.request(name, parameters, nullptr, [this, promise, name](const Result<QJsonValue> &answer) {
        const PbxError::Kind kind = answer ? PbxError::Kind::None : answer.error().kind;
        if (isUp() && (kind == PbxError::Kind::NotSupported || kind == PbxError::Kind::Licence)) {
            m_missing.insert(name, kind == PbxError::Kind::Licence ? tr("The PBX's licence does not include it.") : tr("This version of the PBX does not have it."));
            emit capabilitiesChanged(m_capabilities);
        }
        promise->addResult(answer);
        promise->finish();
    });
    return future;
}

} // namespace Cordboard
