// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/asterisk/asteriskdesk.h"

#include <QTest>

namespace Cordboard {

using namespace Qt::StringLiterals;

SnapshotRules asteriskRules()
{
    SnapshotRules rules;
    // No event tells that a channel was muted, nor whom a route waits for; an agent's and a leg's times are told only to those who saw
    // the change; a recording's file is told only by the list. A queue that a call came through is known as long as its caller is there.
    rules.untold = { u"calls.legs.muted"_s, u"calls.decideBy"_s, u"calls.legs.recordingId"_s, u"calls.queue"_s, u"calls.did"_s,
        u"calls.answeredAt"_s, u"calls.legs.since"_s, u"extensions.email"_s, u"parks.returnsAt"_s, u"queues.agents.since"_s, u"lines"_s, u"wakeUps"_s };
    // A park space is counted in whole seconds, and a lamp has one colour for whoever dials and talks, so their times may differ.
    rules.loose = { u"parks.returnsAt"_s, u"parks.since"_s, u"queues.agents.since"_s, u"extensions.stateSince"_s,
        u"extensions.registrationSince"_s, u"calls.legs.since"_s, u"calls.legs.muted"_s, u"queues.waiting.since"_s, u"calls.answeredAt"_s,
        // That a recording is paused is not on any list.
        u"calls.legs.recording"_s };
    return rules;
}

bool AsteriskDesk::startSim(const QStringList &arguments)
{
    sim = std::make_unique<SimProcess>();
    return sim->start(QStringList { u"--protocol"_s, u"asterisk"_s } + arguments);
}

bool AsteriskDesk::connectAs(const QString &user, const QString &password)
{
    AsteriskTimings timings;
    timings.silenceMs = 1'000;
    timings.overdueMs = 1'500;
    timings.deadMs = 4'000; // a busy machine is no dead link
    timings.bootMs = 300;
    timings.refreshMs = 50;
    timings.retryMs = { 0, 100, 200, 500 };
    state.clear();
    reconnects = 0;
    backend = std::make_unique<AsteriskBackend>(timings, nullptr);
    connect(backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { state.apply(changes); });
    connect(backend.get(), &PbxBackend::connectionChanged, this,
        [this](const ConnectionInfo &info) { reconnects += info.state == ConnectionState::Reconnecting; });
    if (keepsLog)
        connect(backend.get(), &PbxBackend::wireFrame, this, [this](bool, const QByteArray &frame) {
            constexpr QByteArrayView key = "EventName: ";
            if (const qsizetype at = frame.indexOf(key); at >= 0)
                log.append(frame.mid(at + key.size(), frame.indexOf('\r', at) - at - key.size()));
        });
    Account settings;
    settings.id = account;
    settings.backend = u"asterisk"_s;
    settings.settings = AsteriskSettings::fromUrl(sim->url());
    settings.settings.insert(u"user"_s, user);
    settings.settings.insert(u"extension"_s, u"1000"_s);
    Secrets secrets;
    secrets.set(u"password"_s, password);
    backend->open(settings, secrets);
    return QTest::qWaitFor([this] { return isOnline(); }, 60'000);
}

qint64 AsteriskDesk::events()
{
    return sim->get(u"status"_s).body.value("events"_L1).toInteger();
}

QStringList AsteriskDesk::differences()
{
    return SnapshotComparison::differences(sim->truth(), snapshotJson(state), asteriskRules());
}

bool AsteriskDesk::becomesEqual(QStringList *left)
{
    // Calls go on by themselves, so that the two may differ while a frame is under way.
    return QTest::qWaitFor([this, left] { return isOnline() && (*left = differences()).isEmpty(); }, 60'000);
}

const Call *AsteriskDesk::callOf(const QString &number) const
{
    for (const Call &call : state.table<Call>())
        if (call.legOf(person(number)))
            return &call;
    return nullptr;
}

const Leg *AsteriskDesk::legOf(const QString &number) const
{
    const Call *call = callOf(number);
    return call ? call->legOf(person(number)) : nullptr;
}

LineState AsteriskDesk::stateOf(const QString &number) const
{
    const Leg *leg = legOf(number);
    return leg ? leg->state : LineState::Idle;
}

Result<void> AsteriskDesk::wait(QFuture<Result<void>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        return PbxError { PbxError::Kind::Timeout, u"never settled"_s };
    return future.resultCount() > 0 ? future.result() : Result<void>(PbxError { PbxError::Kind::Cancelled, {} });
}

} // namespace Cordboard
