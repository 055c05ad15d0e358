// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ipcortex/ipcxrig.h"

#include "backends/api/snapshotjson.h"
#include "backends/ipcortex/ipcxsettings.h"

#include <QTest>

namespace Cordboard {

using namespace Qt::StringLiterals;

SnapshotRules ipcxRules()
{
    SnapshotRules rules;
    // Departments, job titles, do-not-disturb of a handset, forwarding, recording, muting, shared lines and wake-up
    // calls: not in any document of this PABX. A queue tells no reason for a pause and no service level; which call
    // came through it is told while it waits.
    rules.untold = { u"extensions.group"_s, u"extensions.role"_s, u"extensions.dnd"_s, u"extensions.forward"_s,
        u"calls.legs.recording"_s, u"calls.legs.muted"_s, u"calls.legs.monitoring"_s, u"calls.did"_s, u"calls.line"_s,
        u"calls.queue"_s, u"calls.answeredAt"_s, u"calls.decideBy"_s, u"parks.parkedBy"_s, u"parks.returnsAt"_s,
        u"parks.callId"_s, u"queues.serviceLevel"_s, u"queues.agents.reason"_s, u"queues.agents.since"_s,
        u"mailboxes.saved"_s, u"lines"_s, u"wakeUps"_s };
    // Times are when this computer heard of it, or by the server's clock with the difference of the two. An agent's
    // rest after a call shows as idle. The calendar has no names.
    rules.loose = { u"queues.waiting.since"_s, u"queues.agents.state"_s, u"flows.name"_s };
    rules.notEarlier = { u"calls.startedAt"_s, u"calls.answeredAt"_s, u"parks.since"_s };
    return rules;
}

IpcxRig::~IpcxRig()
{
    if (backend)
        backend->disconnect(this);
}

bool IpcxRig::startSim(const QStringList &arguments)
{
    sim = std::make_unique<SimProcess>();
    return sim->start(QStringList { u"--protocol"_s, u"ipcortex"_s } + arguments);
}

bool IpcxRig::connectBackend(const QString &transport, const QString &user, const QString &password)
{
    timings.pollMs = 50;
    timings.overdueMs = 1'500;
    timings.requestMs = 6'000; // a busy machine is no fault
    timings.heartbeatMs = 2'000;
    timings.nightModeMs = 200;
    timings.retryMs = { 0, 100, 200, 500 };
    state.clear();
    connections.clear();
    backend = std::make_unique<IpcortexBackend>(timings, nullptr);
    connect(backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { state.apply(changes); });
    connect(backend.get(), &PbxBackend::connectionChanged, this,
        [this](const ConnectionInfo &info) { connections.append(info); });
    Account settings;
    settings.id = account;
    settings.backend = u"ipcortex"_s;
    settings.settings = IpcxSettings::fromUrl(sim->url());
    settings.settings.insert(u"user"_s, user);
    settings.settings.insert(u"transport"_s, transport);
    Secrets secrets;
    secrets.set(u"password"_s, password);
    backend->open(settings, secrets);
    return QTest::qWaitFor(
               [this] { return isOnline() || backend->connection().state == ConnectionState::Refused; }, 60'000)
        && isOnline();
}

qint64 IpcxRig::events()
{
    return sim->get(u"status"_s).body.value("events"_L1).toInteger();
}

QStringList IpcxRig::differences()
{
    return SnapshotComparison::differences(sim->truth(), snapshotJson(state), ipcxRules());
}

bool IpcxRig::becomesEqual(QStringList *left, int ms)
{
    // Calls go on by themselves, so that the two may differ while an answer is under way.
    return QTest::qWaitFor([this, left] { return isOnline() && (*left = differences()).isEmpty(); }, ms);
}

Result<void> IpcxRig::perform(const CallCommand::Kind &what)
{
    QFuture<Result<void>> future = backend->perform({ account, what });
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        return PbxError { PbxError::Kind::Timeout, u"never settled"_s };
    return future.result();
}

Result<QJsonValue> IpcxRig::call(const QString &method, const QJsonObject &parameters)
{
    QFuture<Result<QJsonValue>> future = backend->callMethod(method, parameters);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        return PbxError { PbxError::Kind::Timeout, u"never settled"_s };
    return future.result();
}

Call IpcxRig::onlyCall() const
{
    return state.table<Call>().size() == 1 ? *state.table<Call>().cbegin() : Call();
}

bool IpcxRig::control(const QString &what, const QString &number)
{
    return sim->post(what, { { "number"_L1, number } }).status == 200;
}

} // namespace Cordboard
