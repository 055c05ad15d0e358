// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/switchboard.h"

#include "backends/api/logging.h"
#include "models/agentmodel.h"
#include "models/callmodel.h"
#include "models/cdrmodel.h"
#include "models/conferencemodel.h"
#include "models/contactmodel.h"
#include "models/extensionmodel.h"
#include "models/flowmodel.h"
#include "models/mailboxmodel.h"
#include "models/parkmodel.h"
#include "models/queuemodel.h"
#include "models/sharedlinemodel.h"
#include "models/wakeupmodel.h"

namespace Cordboard {

namespace {

/// The extensions that take part in that call, and theirs only.
void addLegs(QSet<ExtensionId> &ids, const Call *call)
{
    if (!call)
        return;
    for (const Leg &leg : call->legs)
        if (!leg.extension.isEmpty())
            ids.insert(leg.extension);
}

} // namespace

Switchboard::Switchboard(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_tick(clock)
    , m_batcher([this](const PendingChanges &pending) { apply(pending); })
    , m_extensions(new ExtensionModel(this, this))
    , m_calls(new CallModel(this, this))
    , m_parkSlots(new ParkModel(this, this))
    , m_queues(new QueueModel(this, this))
    , m_agents(new AgentModel(this, this))
    , m_sharedLines(new SharedLineModel(this, this))
    , m_mailboxes(new MailboxModel(this, this))
    , m_flows(new FlowModel(this, this))
    , m_conferences(new ConferenceModel(this, this))
    , m_wakeUps(new WakeUpModel(this, this))
    , m_contacts(new ContactModel(this, this))
    , m_cdrs(new CdrModel(this, this))
{
}

Switchboard::~Switchboard() = default;

template<class F>
void Switchboard::eachTable(F &&f) const
{
    f(m_calls);
    f(m_extensions);
    f(m_parkSlots);
    f(m_queues);
    f(m_agents);
    f(m_sharedLines);
    f(m_mailboxes);
    f(m_flows);
    f(m_conferences);
    f(m_wakeUps);
    f(m_contacts);
    f(m_cdrs);
}

const Switchboard::Link *Switchboard::link(const AccountId &account) const
{
    const auto it = std::find_if(m_links.cbegin(), m_links.cend(), [&](const Link &l) { return l.account.id == account; });
    return it == m_links.cend() ? nullptr : &*it;
}

Switchboard::Link *Switchboard::link(const AccountId &account)
{
    return const_cast<Link *>(std::as_const(*this).link(account));
}

PbxBackend *Switchboard::backend(const AccountId &account) const
{
    const Link *known = link(account);
    return known ? known->backend.data() : nullptr;
}

void Switchboard::addBackend(PbxBackend *backend, const Account &account)
{
    Q_ASSERT(backend && !account.id.isEmpty());
    if (link(account.id))
        forget(account.id);
    m_links.append({ account, backend, backend->capabilities(), backend->connection(), backend->session() });

    const AccountId id = account.id;
    connect(backend, &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_batcher.add(changes); });
    connect(backend, &PbxBackend::connectionChanged, this, [this, id](const ConnectionInfo &now) { onConnection(id, now); });
    connect(backend, &PbxBackend::sessionChanged, this, [this, id](const SessionInfo &now) { onSession(id, now); });
    connect(backend, &PbxBackend::capabilitiesChanged, this, [this, id](const Capabilities &now) {
        Link *known = link(id);
        if (!known)
            return;
        const bool couldPickUp = std::exchange(known->capabilities, now).has(Capability::PickUp);
        if (couldPickUp != now.has(Capability::PickUp))
            m_extensions->touchAccount(id, ExtensionModel::pickUpChanges());
        emit capabilitiesChanged(id);
        m_cdrs->accountsChanged();
    });
    connect(backend, &QObject::destroyed, this, [this, id, backend] {
        // Another backend may have taken the account's place in the meantime.
        if (const Link *known = link(id); known && (!known->backend || known->backend == backend))
            removeAccount(id);
    });
    emit accountsChanged();
    m_cdrs->accountsChanged();
}

void Switchboard::removeAccount(const AccountId &account)
{
    if (!link(account))
        return;
    forget(account);
    emit accountsChanged();
    m_cdrs->accountsChanged();
}

void Switchboard::forget(const AccountId &account)
{
    if (PbxBackend *known = backend(account))
        known->disconnect(this);
    m_batcher.dropAccount(account);
    emit aboutToFlush();
    // The link goes last: rows on their way out still know their account's name and state.
    eachTable([&](auto *table) {
        table->removeAccount(account, [this](const auto *old, const auto *now) { m_index.replace(old, now); });
    });
    m_links.removeIf([&](const Link &l) { return l.account.id == account; });
    emit flushed();

    QList<quint64> open;
    for (const CommandRecord &record : m_log.records())
        if (record.command.account == account && record.state == CommandRecord::State::Pending)
            open.append(record.serial);
    for (quint64 serial : open)
        settle(serial, PbxError { PbxError::Kind::Cancelled, {} });
}

QList<Account> Switchboard::accounts() const
{
    QList<Account> all;
    for (const Link &known : m_links)
        all.append(known.account);
    return all;
}

const Account *Switchboard::account(const AccountId &id) const
{
    const Link *known = link(id);
    return known ? &known->account : nullptr;
}

Capabilities Switchboard::capabilities(const AccountId &account) const
{
    const Link *known = link(account);
    return known ? known->capabilities : Capabilities();
}

ConnectionInfo Switchboard::connection(const AccountId &account) const
{
    const Link *known = link(account);
    if (!known)
        return {};
    ConnectionInfo info = known->connection;
    // While all is well nothing is reported, and yet the PBX is heard.
    if (info.state == ConnectionState::Online && known->backend) {
        const ConnectionInfo now = known->backend->connection();
        info.lastHeard = now.lastHeard;
        info.stateAsOf = now.stateAsOf;
    }
    return info;
}

SessionInfo Switchboard::session(const AccountId &account) const
{
    const Link *known = link(account);
    return known ? known->session : SessionInfo();
}

bool Switchboard::isConnected(const AccountId &account) const
{
    const Link *known = link(account);
    return known
        && (known->connection.state == ConnectionState::Online || known->connection.state == ConnectionState::Degraded);
}

bool Switchboard::isStale(const AccountId &account) const
{
    return !isConnected(account);
}

void Switchboard::retryNow(const AccountId &account)
{
    if (PbxBackend *known = backend(account))
        known->retryNow();
}

void Switchboard::onConnection(const AccountId &account, const ConnectionInfo &connection)
{
    Link *known = link(account);
    if (!known)
        return;
    // What was told before the link turned belongs to the time before it.
    m_batcher.flushNow();
    known = link(account);
    if (!known)
        return;
    const bool wasStale = isStale(account);
    known->connection = connection;
    if (isStale(account) != wasStale)
        eachTable([&](auto *table) { table->touchStale(account); });
    emit connectionChanged(account);
    m_cdrs->accountsChanged();
}

void Switchboard::onSession(const AccountId &account, const SessionInfo &session)
{
    Link *known = link(account);
    if (!known)
        return;
    const ExtensionId before = std::exchange(known->session, session).self;
    if (before != session.self) {
        // Which leg is the operator's own decides what his calls show.
        QSet<CallId> calls;
        for (const ExtensionId &id : { before, session.self })
            for (const CallId &call : callsOf(id))
                calls.insert(call);
        m_calls->touch(calls, m_calls->ownLegChanges());
        m_extensions->touch(QList<ExtensionId> { before, session.self }, m_extensions->ownChanges());
    }
    emit sessionChanged(account);
}

void Switchboard::apply(const PendingChanges &pending)
{
    emit aboutToFlush();
    // Rows that show what other tables say: remembered now, compared when everything is in.
    QSet<ExtensionId> people;
    QSet<QueueId> queues;
    QSet<CallId> renamed;
    people.reserve(2 * pending.table<Call>().size() + pending.table<Extension>().size());
    for (const auto &entry : pending.table<Call>().entries()) {
        addLegs(people, call(entry.id));
        addLegs(people, entry.value ? &*entry.value : nullptr);
    }
    if (!pending.table<Call>().snapshots().isEmpty())
        for (int row = 0; row < m_calls->rowCount(); ++row)
            if (const Call &known = m_calls->at(row); pending.table<Call>().snapshots().contains(known.id.account()))
                addLegs(people, &known);
    for (const auto &entry : pending.table<Extension>().entries()) {
        people.insert(entry.id);
        const Extension *known = extension(entry.id);
        if (!known || !entry.value || known->name == entry.value->name)
            continue;
        for (const CallId &id : callsOf(entry.id)) {
            addLegs(people, call(id));
            renamed.insert(id);
        }
    }
    for (const auto &entry : pending.table<QueueAgent>().entries()) {
        if (const QueueAgent *known = agent(entry.id))
            queues.insert(known->queue);
        if (entry.value)
            queues.insert(entry.value->queue);
    }
    if (!pending.table<QueueAgent>().snapshots().isEmpty())
        for (int row = 0; row < m_queues->rowCount(); ++row)
            queues.insert(m_queues->at(row).id);
    m_extensions->rememberFacts(people);
    m_queues->rememberAgents(queues);

    const auto watch = [this](const auto *old, const auto *now) { m_index.replace(old, now); };
    eachTable([&](auto *table) {
        if constexpr (std::is_same_v<decltype(table), CdrModel *>)
            table->applyLive(pending.table<Cdr>());
        else
            table->apply(pending.table<typename std::remove_pointer_t<decltype(table)>::Entity>(), watch);
    });
    m_extensions->announceFacts();
    m_queues->announceAgents();
    m_calls->touch(renamed, m_calls->nameChanges());
    emit flushed();
}

QFuture<Result<void>> Switchboard::perform(const CallCommand &command)
{
    const CommandRecord record = m_log.start(command, m_clock.now());
    showPending(command);
    emit commandStarted(record);

    PbxBackend *known = backend(command.account);
    QFuture<Result<void>> answer
        = known ? known->perform(command) : settled<void>(PbxError { PbxError::Kind::NotConnected, {} });
    const quint64 serial = record.serial;
    // A command that is pending when the Switchboard goes is cancelled from within ~QObject: so neither cancel handler may
    // know us. The first turns a dropped answer into a failure, the last settles what we no longer can.
    const auto cancelled = [] { return Result<void>(PbxError { PbxError::Kind::Cancelled, {} }); };
    return answer.onCanceled(cancelled)
        .then(this,
            [this, serial](const Result<void> &result) {
                settle(serial, result);
                return result;
            })
        .onCanceled(cancelled);
}

void Switchboard::settle(quint64 serial, const Result<void> &result)
{
    const std::optional<PbxError> error = result ? std::nullopt : std::optional(result.error());
    const CommandRecord *settledRecord = m_log.settle(serial, error, m_clock.now());
    if (!settledRecord)
        return;
    const CommandRecord record = *settledRecord;
    showPending(record.command);
    emit commandSettled(record);
}

void Switchboard::showPending(const CallCommand &command)
{
    const CommandSubjects subjects = subjectsOf(command);
    const auto show = [](auto *table, const auto &ids) {
        for (const auto &id : ids)
            table->touchPending(id);
    };
    show(m_calls, subjects.calls);
    show(m_extensions, subjects.extensions);
    show(m_parkSlots, subjects.parkSlots);
    show(m_queues, subjects.queues);
    show(m_sharedLines, subjects.lines);
    show(m_flows, subjects.flows);
    show(m_conferences, subjects.conferences);
}

} // namespace Cordboard
