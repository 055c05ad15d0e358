// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2backend.h"
#include "backends/yeastar-k2/k2values.h"

/// The questions that are asked while a session lasts.
namespace Cordboard {

using namespace Qt::StringLiterals;

bool K2Backend::broke(const PbxError &error)
{
    if (!k2IsLinkError(error))
        return false;
    if (error.kind == PbxError::Kind::Protocol) {
        // One answer that makes no sense is no lost link; but what an event told to ask for may be told by no other.
        m_log.warn(u"malformed-answer"_s, error.detail);
        askForAll();
        return true;
    }
    if (isUp())
        onFailed(error);
    return true;
}

void K2Backend::poll(
    K2Api::Rows future, std::function<void()> done, std::function<void(const QList<QJsonObject> &)> take)
{
    future.then(this, [this, done = std::move(done), take = std::move(take)](const Result<QList<QJsonObject>> &answer) {
        if (isUp() && answer) {
            take(*answer);
            flush();
            followHints();
        } else if (isUp()) {
            broke(answer.error());
        }
        done();
    });
}

void K2Backend::setUpQuestions()
{
    using Rows = QList<QJsonObject>;
    using Calls = QList<K2Call>;
    const auto askRound = [this](std::function<void()> done) {
        struct Gathering
        {
            K2Round round;
            int open = 4;
            bool whole = true;
            int events = 0;
        };
        const auto gathered = std::make_shared<Gathering>();
        gathered->round.asOf = m_mirror->serial();
        gathered->events = std::exchange(m_eventsSinceRound, 0);
        const auto one = [this, gathered, done](const PbxError &error) {
            if (error.kind != PbxError::Kind::None) {
                // A PBX without one of these questions has answered it with nothing.
                gathered->whole &= error.kind == PbxError::Kind::NotSupported;
                if (isUp())
                    broke(error);
            }
            if (--gathered->open > 0)
                return;
            if (gathered->whole && isUp()) {
                m_mirror->applyRound(gathered->round, QDateTime::currentDateTimeUtc());
                if (m_mirror->takeSurprise() && gathered->events == 0 && m_eventsSinceRound == 0 && !m_deaf)
                    m_deafTimer.start(std::max(m_timings.soonMs, 1'000)); // unless an event comes that was on its way
                flush();
                followHints();
                if (!m_mirror->isSettled())
                    m_burst->whenQuiet(m_timings.quietMs);
            }
            done();
        };
        const auto takeCalls = [this, gathered, one](const Result<Calls> &answer) {
            if (answer)
                gathered->round.calls += *answer;
            one(answer ? PbxError() : answer.error());
        };
        m_api.callsOfType(u"inbound"_s).then(this, takeCalls);
        m_api.callsOfType(u"outbound"_s).then(this, takeCalls);
        m_api.extensionCalls(u"all"_s).then(this, takeCalls);
        m_api.extensions().then(this, [gathered, one](const Result<Rows> &answer) {
            if (answer)
                gathered->round.extensions = *answer;
            one(answer ? PbxError() : answer.error());
        });
    };
    m_round = new K2Question(askRound, this);
    // The same question, at other times: one object would let a storm put the regular one off for ever.
    m_burst = new K2Question(
        [this](std::function<void()> done) {
            m_round->now();
            m_queues->soon(0);
            m_parks->soon(0);
            m_conferences->soon(0);
            done();
        },
        this);
    m_parks = new K2Question(
        [this](std::function<void()> done) {
            poll(m_api.parked(), done,
                [this](const Rows &rows) { m_mirror->applyParked(rows, QDateTime::currentDateTimeUtc()); });
        },
        this);
}

void K2Backend::setUpDeskQuestions()
{
    using Rows = QList<QJsonObject>;
    m_queues = new K2Question(
        [this](std::function<void()> done) {
            const QStringList numbers = m_mirror->queueNumbers();
            if (numbers.isEmpty())
                return done();
            const auto open = std::make_shared<qsizetype>(numbers.size());
            const quint64 asOf = m_mirror->serial();
            for (const QString &number : numbers)
                poll(
                    m_api.queueStatus(number),
                    [open, done] {
                        if (--*open == 0)
                            done();
                    },
                    [this, asOf](
                        const Rows &rows) { m_mirror->applyQueueStatus(rows, asOf, QDateTime::currentDateTimeUtc()); });
        },
        this);
    m_conferences = new K2Question(
        [this](std::function<void()> done) {
            const quint64 asOf = m_mirror->serial();
            poll(m_api.conferencesInSession(u"all"_s), done, [this, asOf](const Rows &rows) {
                m_mirror->applyConferences(rows, asOf, QDateTime::currentDateTimeUtc());
            });
        },
        this);
    m_mailboxes = new K2Question(
        [this](std::function<void()> done) {
            if (!looksAt(Interest::Mailboxes) && !looksAt(Interest::Extensions))
                return done();
            poll(m_api.voicemails(u"all"_s), done, [this](const Rows &rows) { m_mirror->applyMailboxes(rows); });
        },
        this);
    m_wakeUps = new K2Question(
        [this](std::function<void()> done) {
            poll(m_api.wakeUps(u"all"_s), done,
                [this](const Rows &rows) { m_mirror->applyWakeUps(rows, m_settings.utcOffset); });
        },
        this);
    m_directory = new K2Question(
        [this](std::function<void()> done) {
            auto *loader = new K2Loader(m_api, this);
            connect(loader, &K2Loader::loaded, this, [this, loader, done] {
                loader->deleteLater();
                if (isUp()) {
                    loader->directory.parkNumbers = m_settings.parkNumbers;
                    m_mirror->setDirectory(loader->directory, QDateTime::currentDateTimeUtc());
                    flush();
                    m_queues->soon(0);
                    m_mailboxes->soon(0);
                }
                done();
            });
            connect(loader, &K2Loader::failed, this, [this, loader, done](const PbxError &error) {
                loader->deleteLater();
                if (isUp())
                    broke(error);
                done();
            });
            loader->loadDirectory();
        },
        this);
}

void K2Backend::startQuestions()
{
    m_eventsSinceRound = 0;
    m_round->every(hearsNothing() ? m_timings.deafMs : m_timings.roundMs);
    m_parks->every(m_timings.pulseMs);
    m_mailboxes->every(m_timings.slowMs);
    m_directory->every(m_timings.directoryMs);
    m_wakeUps->every(m_timings.slowMs);
    if (looksAt(Interest::Queues) || looksAt(Interest::Agents))
        m_queues->every(m_timings.queueMs);
    m_offerTimer.start();
}

void K2Backend::stopQuestions()
{
    m_offerTimer.stop();
    for (K2Question *question :
        { m_round, m_burst, m_parks, m_queues, m_mailboxes, m_wakeUps, m_directory, m_conferences })
        question->stop();
}

void K2Backend::setInterests(const QSet<Interest> &interests)
{
    m_interests = interests;
    if (!isUp())
        return;
    // Nothing is lost where nobody looks: CallStatus still makes the queue's callers known.
    m_queues->stop();
    if (looksAt(Interest::Queues) || looksAt(Interest::Agents)) {
        m_queues->every(m_timings.queueMs);
        m_queues->soon(0);
    }
    if (looksAt(Interest::WakeUps))
        m_wakeUps->soon(0);
    if (looksAt(Interest::Mailboxes))
        m_mailboxes->soon(0);
}

} // namespace Cordboard
