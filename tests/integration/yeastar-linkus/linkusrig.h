// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/snapshotjson.h"
#include "backends/yeastar-linkus/yeastarlinkusbackend.h"
#include "tests/integration/simprocess.h"
#include "tests/integration/yeastar-linkus/linkusrules.h"

#include <QTest>

namespace Cordboard {

/// A simulator of its own, and a backend that is logged in there.
class LinkusRig
{
public:
    bool startSim(const QStringList &arguments) { return sim.start(QStringList { QStringLiteral("--protocol"), QStringLiteral("yeastar-linkus") } + arguments); }

    static LinkusTimings quickTimings()
    {
        LinkusTimings timings;
        timings.heartbeatMs = 1'000;
        timings.overdueMs = 1'500;
        timings.deadMs = 4'000; // a busy machine is no dead link
        timings.requestMs = 8'000;
        timings.retryMs = { 0, 100, 200, 500 };
        timings.ownRetryMs = 100;
        timings.reconcileMs = 400;
        timings.pollMs = 500;
        return timings;
    }

    void connectBackend(const LinkusTimings &timings = quickTimings(), bool ownSession = false, const QString &extension = QStringLiteral("1000"))
    {
        using namespace Qt::StringLiterals;
        state.clear();
        backend = std::make_unique<YeastarLinkusBackend>(timings, nullptr);
        QObject::connect(backend.get(), &PbxBackend::changed, backend.get(), [this](const QList<Change> &changes) { state.apply(changes); });
        QObject::connect(backend.get(), &PbxBackend::connectionChanged, backend.get(), [this](const ConnectionInfo &info) { reconnects += info.state == ConnectionState::Reconnecting; });
        Account account;
        account.id = AccountId(u"test"_s);
        account.settings = LinkusSettings::fromUrl(sim.url());
        account.settings.insert(u"user"_s, u"sdk-id"_s);
        account.settings.insert(u"extension"_s, extension);
        account.settings.insert(u"ownSession"_s, ownSession);
        Secrets secrets;
        secrets.set(u"password"_s, u"sdk-key"_s);
        backend->open(account, secrets);
    }
    bool isOnline() const { return backend->connection().state == ConnectionState::Online; }
    qint64 events() { return sim.get(QStringLiteral("status")).body.value(QLatin1StringView("events")).toInteger(); }
    QStringList differences() { return SnapshotComparison::differences(sim.truth(), snapshotJson(state), linkusRules()); }
    /// Waits until belief and truth are equal; what still differs goes to `left`.
    bool becomesEqual(QStringList *left)
    {
        return QTest::qWaitFor([this, left] { return isOnline() && (*left = differences()).isEmpty(); }, 60'000);
    }
    template<class T>
    Result<T> wait(QFuture<Result<T>> future)
    {
        (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
        return future.isFinished() ? future.result() : Result<T>();
    }
    Result<void> act(const CallCommand::Kind &what) { return wait(backend->perform({ AccountId(QStringLiteral("test")), what })); }

    SimProcess sim;
    StateStore state;
    int reconnects = 0;
    std::unique_ptr<YeastarLinkusBackend> backend;
};

} // namespace Cordboard
