// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/snapshotjson.h"
#include "backends/yeastar-k2/k2backend.h"
#include "tests/integration/simprocess.h"
#include "tests/integration/yeastar-k2/k2rules.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace Cordboard {

/// Quick enough for tests.
inline K2Timings k2QuickTimings()
{
    K2Timings t;
    t.answerMs = 8'000;
    t.pulseMs = 400;
    t.queueMs = 400;
    t.roundMs = 3'000;
    t.deafMs = 500;
    t.quietMs = 300;
    t.soonMs = 50;
    t.slowMs = 1'000;
    t.streamMs = 500;
    t.retryMs = { 0, 100, 200, 500 };
    return t;
}

/// As QTest::qWaitFor(), but without its naps: those would let one event through every ten milliseconds.
template<class Predicate>
bool k2WaitFor(Predicate predicate, int ms, int everyMs = 50)
{
    if (predicate())
        return true;
    QEventLoop loop;
    bool reached = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        look.stop(); // the question may itself run an event loop
        reached = predicate();
        reached ? loop.quit() : look.start(everyMs);
    });
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    look.start(everyMs);
    loop.exec();
    return reached;
}

/// One backend at one simulator, and what it told.
class K2Desk
{
public:
    explicit K2Desk(SimProcess &sim, const K2Timings &timings = k2QuickTimings())
        : m_sim(sim)
        , backend(timings, nullptr)
    {
        QObject::connect(
            &backend, &PbxBackend::changed, &backend, [this](const QList<Change> &changes) { state.apply(changes); });
        QObject::connect(&backend, &PbxBackend::connectionChanged, &backend,
            [this](const ConnectionInfo &info) { states.append(info.state); });
        QObject::connect(
            &backend, &K2Backend::noticed, &backend, [this](const K2Event &event) { notices.append(event); });
    }

    Account account(const QString &extension = QStringLiteral("1000"), int listenPort = 0) const
    {
        using namespace Qt::StringLiterals;
        Account a;
        a.id = AccountId(u"test"_s);
        a.backend = u"yeastar-k2"_s;
        a.settings = K2Settings::fromUrl(m_sim.url());
        a.settings.insert(u"user"_s, u"api"_s);
        a.settings.insert(u"operatorExtension"_s, extension);
        a.settings.insert(u"listenPort"_s, listenPort);
        return a;
    }
    static Secrets secrets(const QString &password = QStringLiteral("Api12345"))
    {
        Secrets s;
        s.set(QStringLiteral("password"), password);
        return s;
    }
    bool connectNow(int listenPort = 0)
    {
        backend.open(account(QStringLiteral("1000"), listenPort), secrets());
        return k2WaitFor([this] { return isOnline(); }, 60'000);
    }
    bool isOnline() const { return backend.connection().state == ConnectionState::Online; }

    QStringList differences(const SnapshotRules &rules = k2Rules())
    {
        return SnapshotComparison::differences(m_sim.truth(), snapshotJson(state), rules);
    }
    /// Waits until belief and truth are equal; what still differs goes to `left`.
    bool becomesEqual(QStringList *left, int ms = 90'000)
    {
        return k2WaitFor([this, left] { return isOnline() && (*left = differences()).isEmpty(); }, ms, 100);
    }
    /// Asks, and waits for the answer.
    Result<void> perform(const CallCommand::Kind &what)
    {
        const QFuture<Result<void>> future = backend.perform({ AccountId(QStringLiteral("test")), what });
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            return PbxError { PbxError::Kind::Timeout, {} };
        return future.result();
    }
    ExtensionId extension(const QString &number) const { return { AccountId(QStringLiteral("test")), number }; }
    /// The only call in which that extension is; nullptr: none or several.
    const Call *callOf(const QString &number) const
    {
        const Call *found = nullptr;
        int count = 0;
        for (const Call &call : state.table<Call>())
            if (call.legOf(extension(number))) {
                found = &call;
                ++count;
            }
        return count == 1 ? found : nullptr;
    }
    LineState lineOf(const QString &number) const
    {
        const Call *call = callOf(number);
        return call ? call->legOf(extension(number))->state : LineState::Idle;
    }

private:
    SimProcess &m_sim;

public:
    StateStore state;
    QList<ConnectionState> states;
    QList<K2Event> notices;
    K2Backend backend;
};

} // namespace Cordboard
