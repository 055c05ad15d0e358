// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtapoller.h"

#include "backends/api/logging.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxQueues = 5'000; // a hostile list ends somewhere
/// The first state waits for the queues' answers only where they are few: the rest come as changes.
constexpr qsizetype queuesWaitedFor = 4;

bool isLink(PbxError::Kind kind)
{
    return kind == PbxError::Kind::Network || kind == PbxError::Kind::Timeout || kind == PbxError::Kind::ConnectionRefused
        || kind == PbxError::Kind::HostUnknown;
}

bool isUrgent(const QString &name)
{
    return name == "blfs"_L1 || name == "channels"_L1;
}

} // namespace

MirtaPoller::MirtaPoller(MirtaMethods &methods, MirtaMirror &mirror, const MirtaTimings &timings, Clock boxNow)
    : m_methods(methods), m_mirror(mirror), m_timings(timings), m_boxNow(std::move(boxNow))
{
    m_settleTimer.setSingleShot(true);
    connect(&m_settleTimer, &QTimer::timeout, this, [this] {
        m_scheduler.poke(u"channels"_s);
        m_scheduler.poke(u"blfs"_s);
    });
    m_overdueTimer.setSingleShot(true);
    connect(&m_overdueTimer, &QTimer::timeout, this,
        [this] { setOverdue(true, { PbxError::Kind::Timeout, tr("The PBX is slow to answer.") }); });
    m_ageTimer.setInterval(std::clamp(std::min(timings.callersAgeMs, timings.numbersAgeMs) / 4, 10, 5'000));
    connect(&m_ageTimer, &QTimer::timeout, this, &MirtaPoller::forgetOld);
}

template<class T>
void MirtaPoller::add(const QString &name, MirtaTimings::Pace pace, std::function<QFuture<Result<T>>()> ask, std::function<void(const T &)> take)
{
    m_scheduler.setKind(name, pace.fastMs, pace.idleMs, isUrgent(name), [this, name, ask, take](const MirtaScheduler::Done &done) {
        if (isUrgent(name) && m_ready && !m_overdueTimer.isActive())
            m_overdueTimer.start(m_timings.overdueMs);
        ask().then(this, [this, name, take, done](const Result<T> &answer) {
            if (!m_running)
                return;
            if (answer)
                take(*answer);
            done(answer.has_value());
            onAnswer(name, answer ? PbxError() : answer.error());
        });
    });
    m_scheduler.setWanted(name, isWanted(name));
}

void MirtaPoller::start(const MirtaHelp &help, const QStringList &nodes, double requestsPerSecond)
{
    stop();
    m_help = help;
    m_nodes = nodes;
    MirtaPace pace = m_timings.pace;
    if (requestsPerSecond > 0)
        pace.requestsPerSecond = requestsPerSecond;
    m_scheduler.setPace(pace);
    m_running = true;
    m_ready = false;
    using Mailboxes = QList<MirtaMailbox>;
    using Peers = QList<MirtaPeer>;
    add<QList<MirtaExtension>>(u"extensions"_s, m_timings.directory, [this] { return m_methods.extensions(); },
        [this](const auto &rows) { m_mirror.setDirectory(rows); });
    add<QList<MirtaBlf>>(u"blfs"_s, m_timings.blfs, [this] { return m_methods.blfs(); },
        [this](const auto &rows) { m_mirror.setBlfs(rows, QDateTime::currentDateTimeUtc()); });
    add<QList<MirtaChannel>>(u"channels"_s, m_timings.channels, [this] { return askChannels(); },
        [this](const auto &rows) { m_mirror.setChannels(rows, m_boxNow()); });
    add<QList<MirtaFlow>>(u"flows"_s, m_timings.flows, [this] { return m_methods.flows(); }, [this](const auto &rows) { m_mirror.setFlows(rows); });
    add<QMap<QString, QString>>(u"queues"_s, m_timings.directory, [this] { return m_methods.queues(); },
        [this](const auto &names) {
            m_mirror.setQueues(names);
            addQueueKinds(names);
        });
    if (m_help.has(u"CHANSIPPEERS"_s) || m_help.has(u"PEERS"_s)) {
        const bool renamed = m_help.has(u"CHANSIPPEERS"_s);
        add<Peers>(u"peers"_s, m_timings.peers, [this, renamed] { return renamed ? m_methods.chanSipPeers() : m_methods.peers(); },
            [this](const auto &rows) { m_mirror.setPeers(rows); });
    }
    if (m_help.has(u"VOICEMAIL"_s))
        add<Mailboxes>(u"voicemail"_s, m_timings.voicemail, [this] { return m_methods.mailboxes(); }, [this](const auto &rows) { m_mirror.setMailboxes(rows); });
    const QStringList kinds = m_scheduler.kinds();
    m_first = QSet<QString>(kinds.begin(), kinds.end());
    wantKinds();
    m_scheduler.start();
    m_ageTimer.start();
}

void MirtaPoller::stop()
{
    m_running = false;
    m_scheduler.clear();
    m_settleTimer.stop();
    m_overdueTimer.stop();
    m_ageTimer.stop();
    m_first.clear();
    m_queueKinds.clear();
    m_answeredAt.clear();
    m_troubles.clear();
    m_linkFailures = 0;
    m_overdue = false;
}

QFuture<Result<QList<MirtaChannel>>> MirtaPoller::askChannels()
{
    if (m_nodes.size() < 2)
        return m_methods.channels(m_nodes.value(0));
    // One after the other: together they are one question.
    struct Walk
    {
        QStringList left;
        QList<MirtaChannel> found;
        QPromise<Result<QList<MirtaChannel>>> promise;
    };
    const auto walk = std::make_shared<Walk>();
    walk->left = m_nodes;
    walk->promise.start();
    const auto step = std::make_shared<std::function<void()>>();
    *step = [this, walk, weak = std::weak_ptr(step)] {
        const auto self = weak.lock();
        m_methods.channels(walk->left.takeFirst()).then(this, [walk, self](const Result<QList<MirtaChannel>> &rows) {
            if (rows)
                walk->found += *rows;
            if (rows && !walk->left.isEmpty()) {
                (*self)();
                return;
            }
            walk->promise.addResult(rows ? Result<QList<MirtaChannel>>(walk->found) : rows);
            walk->promise.finish();
        });
    };
    (*step)();
    return walk->promise.future();
}

void MirtaPoller::addQueueKinds(const QMap<QString, QString> &queues)
{
    QSet<QString> kinds;
    const bool lists = m_help.hasInfo(u"queuecallers"_s);
    const bool connected = m_help.hasInfo(u"agentsconnected"_s);
    const bool members = m_help.has(u"QUEUE"_s);
    const auto addNew = [this, &kinds]<class T>(const QString &name, MirtaTimings::Pace pace, std::function<QFuture<Result<T>>()> ask, std::function<void(const T &)> take) {
        kinds.insert(name);
        if (!m_queueKinds.contains(name))
            add<T>(name, pace, std::move(ask), std::move(take));
    };
    using Channels = QList<MirtaChannel>;
    using Agents = QList<MirtaAgent>;
    using Members = QList<MirtaQueueMember>;
    for (const QString &id : queues.keys().mid(0, maxQueues)) {
        addNew.operator()<MirtaQueueInfo>(u"queue/"_s + id, m_timings.queueInfo, [this, id] { return m_methods.queue(id); },
            [this](const MirtaQueueInfo &info) { m_mirror.setQueueInfo(info); });
        addNew.operator()<Agents>(u"agents/"_s + id, m_timings.agents, [this, id] { return m_methods.agents(id); },
            [this, id](const Agents &agents) { m_mirror.setAgents(id, agents); });
        if (connected)
            addNew.operator()<Agents>(u"connected/"_s + id, m_timings.agents, [this, id] { return m_methods.agentsConnected(id); },
                [this, id](const Agents &agents) { m_mirror.setConnected(id, agents); });
        if (lists)
            addNew.operator()<Channels>(u"callers/"_s + id, m_timings.callers, [this, id] { return m_methods.queueCallers(id); },
                [this, id](const Channels &callers) { m_mirror.setQueueCallers(id, callers, m_boxNow()); });
        if (members)
            addNew.operator()<Members>(u"members/"_s + id, m_timings.directory, [this, id] { return m_methods.queueMembers(id, true); },
                [this, id](const Members &rows) {
                    for (const MirtaQueueMember &m : rows)
                        if (!m.queueNumber.isEmpty())
                            m_mirror.setQueueNumber(id, m.queueNumber);
                });
    }
    for (const QString &gone : std::as_const(m_queueKinds))
        if (!kinds.contains(gone))
            m_scheduler.removeKind(gone);
    if (!m_ready && queues.size() <= queuesWaitedFor)
        m_first += kinds;
    m_queueKinds = kinds;
    wantKinds();
}

void MirtaPoller::onAnswer(const QString &name, const PbxError &error)
{
    if (error.kind == PbxError::Kind::NotConnected)
        return; // our own closing
    if (isUrgent(name))
        m_overdueTimer.stop();
    bool isAwaited = false;
    if (error.kind == PbxError::Kind::None) {
        m_answeredAt.insert(name, QDateTime::currentDateTimeUtc());
        m_troubles.remove(name);
        m_linkFailures = 0;
    } else {
        if (!m_troubles.contains(name))
            qCWarning(lcBackend).noquote() << "MiRTA:" << name << error.message().left(300);
        m_troubles.insert(name, error);
        m_linkFailures += isLink(error.kind);
        const bool endsLogin = error.kind == PbxError::Kind::AuthFailed || error.kind == PbxError::Kind::Certificate || error.kind == PbxError::Kind::AddressNotAllowed;
        // A box with thousands of people may be busy with one list while the other is asked for: what is merely late is asked again.
        isAwaited = !m_ready && (name == "extensions"_L1 || name == "blfs"_L1) && error.kind == PbxError::Kind::Timeout;
        const bool cannotBegin = !m_ready && !isAwaited && (name == "extensions"_L1 || name == "blfs"_L1);
        if (endsLogin || cannotBegin || m_linkFailures >= m_timings.linkFailures) {
            emit failed(error);
            return;
        }
    }
    const QMap<QString, PbxError> troubles = m_troubles;
    const bool overdue = troubles.contains(u"blfs"_s) || troubles.contains(u"channels"_s) || m_linkFailures > 0;
    if (m_ready)
        setOverdue(overdue, overdue ? troubles.contains(u"blfs"_s) ? troubles.value(u"blfs"_s) : troubles.value(u"channels"_s, error) : PbxError());
    m_scheduler.setBusy(m_mirror.isBusy());
    if (!isAwaited)
        m_first.remove(name);
    if (m_ready) {
        const bool wereCalls = !m_mirror.told().table<Call>().isEmpty();
        emit answered();
        // A lamp that came on or went out says that the calls are not what they were.
        if (m_running && name == "blfs"_L1 && error.kind == PbxError::Kind::None && m_mirror.isBusy() && !wereCalls)
            m_scheduler.poke(u"channels"_s);
    } else if (m_first.isEmpty()) {
        m_ready = true;
        wantKinds();
        emit ready();
    }
}

void MirtaPoller::forgetOld()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bool any = false;
    for (const QString &kind : std::as_const(m_queueKinds)) {
        const bool callers = kind.startsWith("callers/"_L1);
        const auto at = m_answeredAt.constFind(kind);
        if (at == m_answeredAt.cend() || (!callers && !kind.startsWith("queue/"_L1)))
            continue;
        if (at->msecsTo(now) <= (callers ? m_timings.callersAgeMs : m_timings.numbersAgeMs))
            continue;
        const QString id = kind.section(u'/', 1);
        if (callers)
            m_mirror.forgetQueueCallers(id);
        else
            m_mirror.forgetQueueInfo(id);
        m_answeredAt.erase(at);
        any = true;
    }
    if (any && m_ready)
        emit answered();
}

void MirtaPoller::setOverdue(bool overdue, const PbxError &error)
{
    if (overdue == m_overdue)
        return;
    m_overdue = overdue;
    emit overdueChanged(overdue, error);
}

void MirtaPoller::setInterests(const QSet<Interest> &interests)
{
    m_interests = interests;
    wantKinds();
}

bool MirtaPoller::isWanted(const QString &name) const
{
    if (!m_interests)
        return true;
    const auto any = [this](std::initializer_list<Interest> list) {
        return std::any_of(list.begin(), list.end(), [this](Interest i) { return m_interests->contains(i); });
    };
    if (name == "flows"_L1)
        return any({ Interest::Flows });
    if (name == "voicemail"_L1)
        return any({ Interest::Mailboxes, Interest::Extensions });
    if (name == "peers"_L1)
        return any({ Interest::Extensions, Interest::Agents });
    if (name.startsWith("queue/"_L1) || name.startsWith("callers/"_L1))
        return any({ Interest::Queues });
    if (name.startsWith("agents/"_L1) || name.startsWith("connected/"_L1))
        return any({ Interest::Agents, Interest::Queues });
    // Lamps, calls and the directory are what a switchboard is; with nobody looking they only slow down.
    return true;
}

void MirtaPoller::wantKinds()
{
    for (const QString &name : m_scheduler.kinds()) {
        const bool firstTime = !m_ready && m_first.contains(name);
        m_scheduler.setWanted(name, firstTime || isWanted(name));
    }
    m_scheduler.setHidden(m_interests && m_interests->isEmpty());
}

void MirtaPoller::afterAction()
{
    m_scheduler.poke(u"channels"_s);
    m_scheduler.poke(u"blfs"_s);
    m_settleTimer.start(m_timings.settleMs);
}

void MirtaPoller::refreshPerson(const QString &number)
{
    m_methods.extensions(number).then(this, [this, number](const Result<QList<MirtaExtension>> &rows) {
        if (!m_running || !rows)
            return;
        for (const MirtaExtension &e : *rows)
            if (e.number == number)
                m_mirror.updatePerson(e);
        emit answered();
    });
}

QDateTime MirtaPoller::stateAsOf() const
{
    const QDateTime lamps = m_answeredAt.value(u"blfs"_s);
    const QDateTime calls = m_answeredAt.value(u"channels"_s);
    return lamps.isValid() && calls.isValid() ? std::min(lamps, calls) : QDateTime();
}

} // namespace Cordboard
