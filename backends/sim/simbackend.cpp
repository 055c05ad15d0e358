// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/simbackend.h"

#include "backends/sim/simmedia.h"

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 50;

bool containsWords(const Contact &contact, const QStringList &words)
{
    QString all = contact.name + u' ' + contact.company + u' ' + contact.email;
    for (const ContactNumber &n : contact.numbers)
        all += u' ' + n.number;
    return std::all_of(words.begin(), words.end(), [&all](const QString &w) { return all.contains(w, Qt::CaseInsensitive); });
}

} // namespace

SimBackend::SimBackend(QObject *parent) : PbxBackend(parent)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &SimBackend::tick);
    m_connection.since = QDateTime::currentDateTimeUtc();
}

SimBackend::~SimBackend()
{
    blockSignals(true);
    close();
}

Capabilities SimBackend::allCapabilities()
{
    Capabilities c;
    using enum Capability;
    c.add({ Dial, Answer, HangUp, HangUpOthers, Hold, Mute, SendDtmf, BlindTransfer, AttendedTransfer, ThreeWay, SwapParties, Join, VoicemailTransfer,
        Park, ParkToSlot, Unpark, PickUp, TakeFromQueue, Listen, Whisper, Barge, Record, RecordPause, ForwardCall, SetForwarding,
        SetDoNotDisturb, SetPresence, Queues, QueueLogin, QueuePause, QueuePenalty, SharedLines, Flows, Conferences, WakeUpCalls, Voicemail, Contacts,
        ContactsEdit, CdrHistory, RegistrationState, PresenceState, RouteOffered, VoicemailMessages,
        Recordings, Paging, Prompts, EditTags });
    return c;
}

Capabilities SimBackend::capabilities() const
{
    return allCapabilities();
}

Result<OfficeConfig> SimBackend::configFor(const Account &account) const
{
    const auto number = [&account](const QString &key, int otherwise) {
        bool ok = false;
        const int value = account.settings.value(key).toInt(&ok);
        return ok && value > 0 ? value : otherwise;
    };
    const OfficeConfig::Size size { number(u"extensions"_s, -1), number(u"queues"_s, -1), number(u"parkSlots"_s, -1) };
    const quint64 seed = quint64(number(u"seed"_s, 1));
    const QString office = account.text(u"office"_s);
    if (office == u"standard")
        return OfficeConfig::standard(size, seed);
    if (office.isEmpty() || office == u"demo")
        return OfficeConfig::demo(size, seed);
    return OfficeConfig::fromFile(office);
}

void SimBackend::open(const Account &account, const Secrets &)
{
    close();
    ++m_generation;
    m_account = account.id;
    auto config = configFor(account);
    if (!config) {
        setConnection(ConnectionState::Refused, config.error());
        return;
    }
    OfficeConfig office = std::move(config).value();
    bool fixedStart = false;
    const qint64 startMs = account.settings.value(u"startMs"_s).toLongLong(&fixedStart);
    const qint64 start = fixedStart ? startMs : QDateTime::currentMSecsSinceEpoch();
    for (Cdr &cdr : office.history) {
        cdr.startedAt = cdr.startedAt.addMSecs(start - office.startMs);
        cdr.answeredAt = cdr.answeredAt.isValid() ? cdr.answeredAt.addMSecs(start - office.startMs) : cdr.answeredAt;
        cdr.endedAt = cdr.endedAt.addMSecs(start - office.startMs);
    }
    office.startMs = start;
    constexpr int usualSize = 148;
    if (account.text(u"office"_s).isEmpty() && account.settings.value(u"extensions"_s, usualSize).toInt() == usualSize)
        office.addPagingGroups(); // who asks for another size means exactly so many numbers
    m_self = account.settings.value(u"self"_s, u"1000"_s).toString();
    m_speed = std::clamp(account.settings.value(u"speed"_s, 1.0).toDouble(), 0.01, 1'000.0);
    // The operator's own phone waits for the operator.
    for (PersonConfig &p : office.people)
        if (p.number == m_self) {
            p.behaviour = {};
            p.registered = true;
        }
    const bool known = std::any_of(office.people.cbegin(), office.people.cend(), [this](const PersonConfig &p) { return p.number == m_self; });
    if (!known) {
        setConnection(ConnectionState::Refused, { PbxError::Kind::AuthFailed, tr("There is no extension %1.").arg(m_self) });
        return;
    }

    const quint64 seed = account.settings.value(u"seed"_s, 1).toULongLong();
    m_office = std::make_unique<Office>(office, seed);
    m_projector = std::make_unique<OfficeProjector>(*m_office, m_account, [this](const QList<Change> &changes) {
        m_connection.lastHeard = QDateTime::fromMSecsSinceEpoch(m_office->now(), QTimeZone::UTC);
        emit changed(changes);
    });
    m_projector->setEnabled(false);
    if (const auto kind = Scenario::kindFromWord(account.settings.value(u"scenario"_s, u"quiet"_s).toString())) {
        Scenario::Options options;
        options.eventsPerSecond = account.settings.value(u"rate"_s, 1'000.0).toDouble();
        options.handsOff = { m_self };
        options.offerMs = std::clamp(account.settings.value(u"offerSeconds"_s).toInt(), 0, 60) * 1'000;
        m_scenario = std::make_unique<Scenario>(*m_office, *kind, options);
        m_scenario->start();
    }
    setConnection(ConnectionState::Connecting);
    const bool autoRun = account.settings.value(u"autoRun"_s, true).toBool();
    QMetaObject::invokeMethod(
        this,
        [this, generation = m_generation, autoRun] {
            if (generation != m_generation || !m_office)
                return;
            connectNow();
            if (autoRun) {
                m_sinceTick.start();
                m_timer.start();
            }
        },
        Qt::QueuedConnection);
}

void SimBackend::connectNow()
{
    m_office->cancel(m_outageEnd);
    setConnection(ConnectionState::Synchronizing);
    if (!m_office)
        return; // a listener closed us
    const SimPerson *me = m_office->person(m_self);
    m_session = { ExtensionId(m_account, m_self), me ? me->config.name : QString(), m_office->config().name, QStringLiteral(CORDBOARD_VERSION),
        m_office->config().tenant, Permission::Administrator };
    emit sessionChanged(m_session);
    if (!m_office)
        return;
    m_projector->setEnabled(true);
    emit changed(m_projector->snapshot());
    if (m_office)
        setConnection(ConnectionState::Online);
}

void SimBackend::close()
{
    ++m_generation;
    m_timer.stop();
    m_scenario.reset();
    m_projector.reset();
    const bool wasOpen = m_office != nullptr;
    m_office.reset();
    m_outageEnd = {};
    runPending();
    if (wasOpen || m_connection.state != ConnectionState::Offline)
        setConnection(ConnectionState::Offline);
}

void SimBackend::retryNow()
{
    if (m_office && m_connection.state == ConnectionState::Reconnecting)
        connectNow();
}

void SimBackend::setConnection(ConnectionState state, const PbxError &error, const QDateTime &nextAttempt)
{
    const QDateTime now = m_office ? QDateTime::fromMSecsSinceEpoch(m_office->now(), QTimeZone::UTC) : QDateTime::currentDateTimeUtc();
    const bool heard = state == ConnectionState::Synchronizing || state == ConnectionState::Online;
    m_connection = { state, error, now, nextAttempt, heard ? now : m_connection.lastHeard };
    emit connectionChanged(m_connection);
}

void SimBackend::advance(qint64 ms)
{
    if (m_office)
        m_office->advance(ms);
}

void SimBackend::tick()
{
    advance(qint64(double(m_sinceTick.restart()) * m_speed));
}

void SimBackend::simulateOutage(qint64 ms)
{
    if (!m_office)
        return;
    m_projector->setEnabled(false);
    m_office->cancel(m_outageEnd);
    const qint64 end = m_office->now() + ms;
    m_outageEnd = m_office->at(end, [this, generation = m_generation] {
        m_outageEnd = {};
        QMetaObject::invokeMethod(
            this,
            [this, generation] {
                if (generation == m_generation && m_connection.state == ConnectionState::Reconnecting)
                    connectNow();
            },
            Qt::QueuedConnection);
    });
    setConnection(ConnectionState::Reconnecting, { PbxError::Kind::Network, tr("The simulated link is down.") },
        QDateTime::fromMSecsSinceEpoch(end, QTimeZone::UTC));
    runPending();
}

template<class T>
QFuture<Result<T>> SimBackend::later(std::function<Result<T>()> work)
{
    if (!m_office || m_connection.state != ConnectionState::Online)
        return settled<T>(PbxError { PbxError::Kind::NotConnected, {} });
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const quint64 number = m_nextPending++;
    m_pending.emplace(number, [promise, work = std::move(work)](bool connected) {
        promise->addResult(connected ? work() : Result<T>(PbxError { PbxError::Kind::NotConnected, {} }));
        promise->finish();
    });
    QMetaObject::invokeMethod(
        this,
        [this, number] {
            auto node = m_pending.extract(number);
            if (!node.empty())
                node.mapped()(m_office != nullptr);
        },
        Qt::QueuedConnection);
    return promise->future();
}

/// Settles what is still open, as not connected.
void SimBackend::runPending()
{
    auto pending = std::exchange(m_pending, {});
    for (auto &[number, settle] : pending)
        settle(false);
}

QFuture<Result<void>> SimBackend::perform(const CallCommand &command)
{
    return later<void>([this, command] { return execute(command); });
}

QFuture<Result<CdrPage>> SimBackend::fetchCdrs(const CdrQuery &query)
{
    return later<CdrPage>([this, query]() -> Result<CdrPage> {
        CdrPage page;
        page.total = 0;
        const QList<Cdr> &all = m_office->cdrs();
        for (auto it = all.crbegin(); it != all.crend(); ++it) {
            if ((query.from.isValid() && it->startedAt < query.from) || (query.to.isValid() && it->startedAt > query.to))
                continue;
            if (!query.number.isEmpty() && !it->callerNumber.contains(query.number) && !it->calleeNumber.contains(query.number))
                continue;
            const int position = page.total++;
            if (position >= query.offset && page.rows.size() < query.limit)
                page.rows.append(m_projector->cdr(*it));
        }
        page.more = query.offset + page.rows.size() < page.total;
        return page;
    });
}

QFuture<Result<ContactPage>> SimBackend::searchContacts(const ContactQuery &query)
{
    return later<ContactPage>([this, query]() -> Result<ContactPage> {
        ContactPage page;
        const QStringList words = query.text.split(u' ', Qt::SkipEmptyParts);
        int position = 0;
        for (const Contact &c : m_office->contacts()) {
            if ((!query.phonebook.isEmpty() && c.phonebook != query.phonebook) || !containsWords(c, words))
                continue;
            if (position++ < query.offset)
                continue;
            if (page.rows.size() >= query.limit) {
                page.more = true;
                break;
            }
            page.rows.append(m_projector->contact(c));
        }
        return page;
    });
}

QFuture<Result<Contact>> SimBackend::fetchContact(const ContactId &id)
{
    return later<Contact>([this, id]() -> Result<Contact> {
        if (const Contact *c = m_office->contact(id.local()))
            return m_projector->contact(*c);
        return PbxError { PbxError::Kind::NoSuchTarget, id.local() };
    });
}

QFuture<Result<QList<VoicemailMessage>>> SimBackend::fetchVoicemail(const MailboxId &mailbox)
{
    return later<QList<VoicemailMessage>>([this, mailbox]() -> Result<QList<VoicemailMessage>> {
        if (!m_office->person(mailbox.local()))
            return PbxError { PbxError::Kind::NoSuchTarget, mailbox.local() };
        return simMessages(*m_office, mailbox, mailbox.local());
    });
}

QFuture<Result<Media>> SimBackend::fetchVoicemailAudio(const MailboxId &mailbox, const QString &message)
{
    return later<Media>([this, mailbox, message]() -> Result<Media> {
        for (const VoicemailMessage &known : simMessages(*m_office, mailbox, mailbox.local()))
            if (known.id == message)
                return simSound(message, known.seconds);
        return PbxError { PbxError::Kind::NoSuchTarget, message };
    });
}

QFuture<Result<Media>> SimBackend::fetchRecording(const QString &recording)
{
    return later<Media>([this, recording]() -> Result<Media> {
        for (const Cdr &cdr : m_office->cdrs())
            if (!recording.isEmpty() && cdr.recordingId == recording)
                return simSound(recording, int(cdr.answeredAt.secsTo(cdr.endedAt)));
        return PbxError { PbxError::Kind::NoSuchTarget, recording };
    });
}

QFuture<Result<ContactId>> SimBackend::saveContact(const Contact &contact)
{
    return later<ContactId>([this, contact]() -> Result<ContactId> {
        const auto id = m_office->saveContact(contact);
        return id ? Result<ContactId>(ContactId(m_account, *id)) : Result<ContactId>(id.error());
    });
}

QFuture<Result<void>> SimBackend::deleteContact(const ContactId &id)
{
    return later<void>([this, id] { return m_office->deleteContact(id.local()); });
}

} // namespace Cordboard
