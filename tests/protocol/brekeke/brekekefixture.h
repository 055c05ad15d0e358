// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/brekeke/brekekebackend.h"
#include "tests/protocol/brekeke/fakepal.h"

#include <QTest>

#include <memory>

namespace Cordboard {

/// The real backend over a real loopback socket to a scripted server.
class BrekekeFixture
{
protected:
    static inline const AccountId accountId { QStringLiteral("office") };
    static constexpr qint64 t0 = 1'700'000'000'000;

    static PalTimings quick()
    {
        PalTimings t;
        t.retryMs = { 0, 20 };
        t.pollMs = 50;
        return t;
    }
    static Account account(int port)
    {
        using namespace Qt::StringLiterals;
        Account a;
        a.id = accountId;
        a.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, port }, { u"tls"_s, false },
            { u"user"_s, u"1000"_s }, { u"parkNumbers"_s, u"71-72"_s } };
        return a;
    }
    static Secrets secrets(const QString &password = QStringLiteral("pw-1000"))
    {
        Secrets s;
        s.set(QStringLiteral("password"), password);
        return s;
    }
    static QJsonObject notification(const QString &method, const QJsonObject &params)
    {
        using namespace Qt::StringLiterals;
        return { { u"jsonrpc"_s, u"2.0"_s }, { u"method"_s, method }, { u"params"_s, params } };
    }

    void setUp()
    {
        m_fake = std::make_unique<FakePal>();
        make(quick());
    }
    void tearDown()
    {
        m_backend.reset();
        m_fake.reset();
    }
    /// Only tests of a wait shorten it: on a busy machine a short one would strike where it should not.
    void make(const PalTimings &timings)
    {
        m_store.clear();
        m_states.clear();
        m_backend = std::make_unique<BrekekeBackend>(timings, nullptr);
        QObject::connect(m_backend.get(), &PbxBackend::changed, m_backend.get(),
            [this](const QList<Change> &changes) { m_store.apply(changes); });
        QObject::connect(
            m_backend.get(), &PbxBackend::connectionChanged, m_backend.get(), [this](const ConnectionInfo &info) {
                if (m_states.isEmpty() || m_states.last() != info.state)
                    m_states.append(info.state);
            });
    }
    void connectNow() { connectTo(account(m_fake->port())); }
    void connectTo(const Account &a, const Secrets &s = secrets()) { m_backend->open(a, s); }
    ConnectionState state() const { return m_backend->connection().state; }
    PbxError::Kind why() const { return m_backend->connection().error.kind; }
    void internalCall()
    {
        using namespace Qt::StringLiterals;
        m_fake->notify(u"notify_status"_s, FakePal::status(u"1001"_s, 1, u"11"_s, u"90"_s, u"1000"_s, t0));
        m_fake->notify(u"notify_status"_s, FakePal::status(u"1000"_s, 65, u"12"_s, u"90"_s, u"1001"_s, t0 + 1));
        m_fake->notify(u"notify_status"_s, FakePal::status(u"1000"_s, 2, u"12"_s, u"90"_s, u"1001"_s, t0 + 2));
        m_fake->notify(u"notify_status"_s, FakePal::status(u"1001"_s, 14, u"11"_s, u"90"_s, u"1000"_s, t0 + 2));
        QTRY_VERIFY(m_store.find<Call>({ accountId, u"90"_s }));
        QTRY_COMPARE(m_store.find<Call>({ accountId, u"90"_s })->state, CallState::Talking);
    }

    std::unique_ptr<FakePal> m_fake;
    std::unique_ptr<BrekekeBackend> m_backend;
    StateStore m_store;
    QList<ConnectionState> m_states;
};

} // namespace Cordboard
