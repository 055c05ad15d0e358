// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/mirta/mirtabackend.h"
#include "tests/protocol/mirta/fakemirta.h"
#include "tests/protocol/mirta/quicktimings.h"

#include <QTest>

#include <memory>

namespace Cordboard {

/// The backend, opened anew by each test, at a scripted PBX.
class MirtaFixture
{
protected:
    void setUp()
    {
        m_pbx = std::make_unique<FakeMirta>();
        m_frames.clear();
        m_state.clear();
    }
    void tearDown() { m_backend.reset(); }
    void open(const QVariantMap &settings = {}, const QString &key = QStringLiteral("right-key"),
        const MirtaTimings &timings = quickTimings())
    {
        using namespace Qt::StringLiterals;
        m_backend = std::make_unique<MirtaBackend>(timings, nullptr);
        QObject::connect(m_backend.get(), &PbxBackend::changed, m_backend.get(),
            [this](const QList<Change> &changes) { m_state.apply(changes); });
        QObject::connect(m_backend.get(), &PbxBackend::wireFrame, m_backend.get(),
            [this](bool, const QByteArray &frame) { m_frames.append(frame); });
        Account account;
        account.id = m_account;
        account.settings = MirtaSettings::fromUrl(m_pbx->url());
        account.settings.insert(u"tenant"_s, u"DEMO"_s);
        account.settings.insert(u"extension"_s, u"104"_s);
        account.settings.insert(settings);
        Secrets secrets;
        secrets.set(u"key"_s, key);
        m_backend->open(account, secrets);
    }
    bool isOnline() const { return m_backend->connection().state == ConnectionState::Online; }
    template<class T>
    T waitFor(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            return {};
        return future.result();
    }

    std::unique_ptr<FakeMirta> m_pbx;
    std::unique_ptr<MirtaBackend> m_backend;
    StateStore m_state;
    QList<QByteArray> m_frames;
    const AccountId m_account { QStringLiteral("a") };
};

} // namespace Cordboard
