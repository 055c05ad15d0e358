// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/yeastar-linkus/yeastarlinkusbackend.h"
#include "tests/protocol/yeastar-linkus/fakelinkus.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

namespace Cordboard {

/// A backend beside a PBX made by hand, and how to wait for both.
class LinkusKit
{
public:
    void begin()
    {
        pbx = std::make_unique<FakeLinkus>();
        timings = {};
        timings.requestMs = 700;
        timings.ownRetryMs = 30;
        timings.retryMs = { 30 };
        timings.jitter = 0;
        timings.pollMs = 100'000;
        known.clear();
    }
    void end()
    {
        backend.reset();
        pbx.reset();
    }
    void make()
    {
        backend = std::make_unique<YeastarLinkusBackend>(timings, nullptr);
        QObject::connect(backend.get(), &PbxBackend::changed, backend.get(), [this](const QList<Change> &changes) { known.apply(changes); });
    }
    void open(bool withApi, bool withOwn)
    {
        using namespace Qt::StringLiterals;
        make();
        Account account;
        account.id = AccountId(u"test"_s);
        account.settings = LinkusSettings::fromUrl(pbx->url());
        Secrets secrets;
        if (withApi) {
            account.settings.insert(u"user"_s, u"client"_s);
            secrets.set(u"password"_s, u"secret"_s);
        }
        account.settings.insert(u"ownSession"_s, withOwn);
        account.settings.insert(u"extension"_s, u"1000"_s);
        if (withOwn && !withApi)
            secrets.set(u"signature"_s, u"pasted-sign"_s);
        backend->open(account, secrets);
    }
    ConnectionState state() const { return backend->connection().state; }
    template<class T>
    Result<T> wait(QFuture<Result<T>> future)
    {
        (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
        return future.isFinished() ? future.result() : Result<T>(PbxError { PbxError::Kind::Cancelled, QStringLiteral("not settled") });
    }

    std::unique_ptr<FakeLinkus> pbx;
    std::unique_ptr<YeastarLinkusBackend> backend;
    LinkusTimings timings;
    StateStore known;

    const QString api = QStringLiteral("/openapi/v1.0/");
    const QString own = QStringLiteral("/api/v1.0/");
};

} // namespace Cordboard
