// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/yeastarlinkusbackend.h"

/// What the backend learns by events, by reading again and by polling.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Events that may wait for a directory; beyond it the next reading has to do.
constexpr qsizetype mostReplayed = 50'000;
/// Queues that one round asks about; the others have their turn in the next.
constexpr int queuesARound = 8;

} // namespace

void YeastarLinkusBackend::onEvent(const QByteArray &frame)
{
    QString why;
    const std::optional<LinkusEvent> event = readLinkusEvent(frame, &why);
    if (!event)
        return m_log.warn(u"bad event"_s, why);
    if (std::holds_alternative<LinkusOwnEvent>(*event))
        return m_log.warn(u"foreign event"_s, QString::number(std::get<LinkusOwnEvent>(*event).topic));
    if (m_loading && m_replay.size() < mostReplayed)
        m_replay.append(*event);
    if (const auto *end = std::get_if<LinkusCallEndEvent>(&*event))
        emit changed({ upserted(linkusCdr(m_account.id, end->cdr)) });
    if (const auto *failed = std::get_if<LinkusCallFailedEvent>(&*event))
        qCDebug(lcBackend).noquote() << "a call failed:" << failed->reason.left(100);
    if (!m_synced)
        return; // waits in the list
    m_mirror->apply(*event, QDateTime::currentDateTimeUtc());
    flush();
    grantWishes();
}

void YeastarLinkusBackend::load(int parts)
{
    if (!m_socket)
        return;
    if (m_loading) {
        m_wantedParts |= parts;
        return;
    }
    m_replay.clear();
    auto *directory = new LinkusDirectory(m_api, this);
    m_loading = directory;
    connect(directory, &LinkusDirectory::loaded, this, [this, directory] { onDirectory(directory); });
    connect(directory, &LinkusDirectory::failed, this, [this, directory](const PbxError &error) {
        directory->deleteLater();
        m_loading = nullptr;
        // What cannot be read cannot be shown: better a new start than half an office.
        if (!m_synced && m_socket)
            linkFailed(error);
        else if (m_socket)
            m_reconcileTimer.start(m_timings.reconcileMs);
    });
    directory->load(parts);
}

void YeastarLinkusBackend::onDirectory(LinkusDirectory *directory)
{
    directory->deleteLater();
    m_loading = nullptr;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const LinkusOffice &office = directory->office();
    QList<Change> first;
    if (directory->parts() == LinkusDirectory::Everything) {
        first = m_mirror->synchronize(office, now);
        for (const QString &missing : directory->missing())
            m_log.warn(u"not readable: "_s + missing, missing);
    } else {
        if (directory->parts() & LinkusDirectory::People && !directory->missing().contains(u"extension/list"_s))
            m_mirror->setExtensions(office.extensions, office.groups);
        if (directory->parts() & LinkusDirectory::Calls && !directory->missing().contains(u"call/query"_s))
            m_mirror->setCalls(office.calls, now);
        if (directory->parts() & LinkusDirectory::Parks)
            m_mirror->setParked(office.parked);
    }
    // Older than the directory or newer: each event holds a whole call, so that the last one stands.
    for (const LinkusEvent &event : std::exchange(m_replay, {}))
        m_mirror->apply(event, now);
    if (!first.isEmpty()) {
        m_synced = true;
        m_parksAsOf = {};
        m_queuesAsOf.clear();
        m_connection.stateAsOf = now;
        emit changed(first);
    }
    flush();
    // What the replay asks for has just been read, but for what it could not know.
    LinkusMirror::Wishes wishes = m_mirror->takeWishes();
    if (wishes.parks && !(directory->parts() & LinkusDirectory::Parks))
        readParks();
    if (wishes.extensions && !(directory->parts() & LinkusDirectory::People))
        m_wantedParts |= LinkusDirectory::People;
    for (const QString &queue : std::as_const(wishes.queues))
        readQueue(queue);
    maybeOnline();
    if (m_wantedParts)
        load(std::exchange(m_wantedParts, 0));
}

void YeastarLinkusBackend::grantWishes()
{
    if (!m_synced)
        return;
    const LinkusMirror::Wishes wishes = m_mirror->takeWishes();
    if (wishes.parks)
        readParks();
    if (wishes.extensions)
        load(LinkusDirectory::People);
    for (const QString &queue : wishes.queues)
        readQueue(queue);
    if (wishes.calls && !m_reconcileTimer.isActive())
        m_reconcileTimer.start(m_timings.reconcileMs);
}

void YeastarLinkusBackend::flush()
{
    const QList<Change> changes = m_mirror->takeChanges();
    if (!changes.isEmpty())
        emit changed(changes);
}

void YeastarLinkusBackend::readParks()
{
    if (std::exchange(m_readingParks, true))
        return;
    m_api.parked().then([self = QPointer(this)](const Result<QList<LinkusParked>> &parked) {
        if (!self)
            return;
        self->m_readingParks = false;
        if (!parked || !self->m_synced)
            return;
        self->m_parksAsOf = QDateTime::currentDateTimeUtc();
        self->m_mirror->setParked(*parked);
        self->flush();
    });
}

void YeastarLinkusBackend::readQueue(const QString &number)
{
    const QString key = m_mirror->queueKey(number);
    if (key.isEmpty() || m_readingQueues.contains(number))
        return;
    m_readingQueues.insert(number);
    m_api.queueStatus(key).then([self = QPointer(this), number](const Result<LinkusQueueStatus> &status) {
        if (!self || !status || !self->m_synced)
            return;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        self->m_queuesAsOf.insert(number, now);
        self->m_mirror->setQueueStatus(number, *status, now);
        self->flush();
        self->grantWishes();
    });
    m_api.agents(key).then([self = QPointer(this), number](const Result<QList<LinkusAgent>> &agents) {
        if (!self)
            return;
        self->m_readingQueues.remove(number);
        if (!agents || !self->m_synced)
            return;
        self->m_mirror->setAgents(number, *agents);
        self->flush();
    });
}

void YeastarLinkusBackend::setInterests(const QSet<Interest> &interests)
{
    m_interests = interests;
    m_interestsKnown = true;
    if (isUp())
        poll();
}

void YeastarLinkusBackend::poll()
{
    // No event tells who is parked, and none who joins a queue: asked for only while somebody looks.
    if (!m_synced || !isUp())
        return;
    if (looksAt(Interest::Parks))
        readParks();
    if (looksAt(Interest::Queues) || looksAt(Interest::Agents)) {
        const QStringList numbers = m_mirror->queueNumbers();
        const qsizetype round = std::min<qsizetype>(numbers.size(), queuesARound);
        for (qsizetype i = 0; i < round; ++i)
            readQueue(numbers.at((m_nextQueue + i) % numbers.size()));
        m_nextQueue = numbers.isEmpty() ? 0 : (m_nextQueue + round) % numbers.size();
    }
}

QDateTime YeastarLinkusBackend::oldestAnswer() const
{
    // As old as the oldest part that somebody looks at: asking is not knowing.
    QDateTime oldest;
    const auto note = [this, &oldest](const QDateTime &answered) {
        const QDateTime known = answered.isValid() && answered > m_connection.stateAsOf ? answered : m_connection.stateAsOf;
        if (!oldest.isValid() || known < oldest)
            oldest = known;
    };
    if (looksAt(Interest::Parks))
        note(m_parksAsOf);
    if (looksAt(Interest::Queues) || looksAt(Interest::Agents)) {
        const QStringList numbers = m_mirror->queueNumbers();
        for (const QString &number : numbers)
            note(m_queuesAsOf.value(number));
    }
    return oldest.isValid() ? oldest : m_connection.stateAsOf;
}

void YeastarLinkusBackend::readNewRecords()
{
    LinkusOwnSession::CdrQuery query;
    m_own.cdrQuery(query, [this](const Result<LinkusPersonalPage> &page) {
        if (!page)
            return;
        QList<Change> fresh;
        for (const LinkusPersonalCdr &row : page->rows) {
            if (m_knownRecords.contains(row.id))
                continue;
            constexpr qsizetype mostKnown = 10'000;
            if (m_knownRecords.size() >= mostKnown)
                m_knownRecords.clear();
            m_knownRecords.insert(row.id);
            if (m_recordsRead)
                fresh.append(upserted(linkusCdr(m_account.id, m_own.extensionNumber(), row)));
        }
        m_recordsRead = true;
        if (!fresh.isEmpty())
            emit changed(fresh);
    });
}

} // namespace Cordboard
