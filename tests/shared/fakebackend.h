// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

#include <optional>
#include <vector>

namespace Cordboard {

/// A backend that a test plays by hand: tell() is the PBX speaking, commands() is what was asked of it, settle() its answer. Header
/// only; the test's own moc run is not needed, since it adds no signals.
class FakeBackend final : public PbxBackend
{
public:
    explicit FakeBackend(AccountId account, QObject *parent = nullptr) : PbxBackend(parent), m_account(std::move(account))
    {
        for (int c = 0; c < int(Capability::Count_); ++c)
            m_capabilities.add(Capability(c));
        m_session.self = ExtensionId(m_account, QStringLiteral("1000"));
        m_session.displayName = QStringLiteral("Mia Holt");
        m_connection.state = ConnectionState::Online;
    }

    Capabilities capabilities() const override { return m_capabilities; }
    ConnectionInfo connection() const override { return m_connection; }
    SessionInfo session() const override { return m_session; }
    void open(const Account &, const Secrets &) override { }
    void close() override { }
    void retryNow() override { ++m_retries; }
    QFuture<Result<void>> perform(const CallCommand &command) override
    {
        m_commands.append(command);
        m_promises.emplace_back();
        m_promises.back().start();
        return m_promises.back().future();
    }
    QFuture<Result<CdrPage>> fetchCdrs(const CdrQuery &) override
    {
        ++m_cdrQueries;
        if (m_cdrFailure)
            return settled<CdrPage>(*m_cdrFailure);
        return settled<CdrPage>(CdrPage { m_cdrs, false, int(m_cdrs.size()) });
    }

    QList<MethodInfo> methods() const override { return m_methods; }
    QHash<QString, QString> unusableMethods() const override { return m_unusable; }
    QFuture<Result<QJsonValue>> callMethod(const QString &name, const QJsonObject &parameters) override
    {
        m_methodCalls.append({ name, parameters });
        return settled<QJsonValue>(m_methodAnswer);
    }

    // -- the PBX --
    void setMethods(const QList<MethodInfo> &methods) { m_methods = methods; }
    /// Told with the next setCapabilities().
    void setUnusable(const QHash<QString, QString> &unusable) { m_unusable = unusable; }
    void setMethodAnswer(const Result<QJsonValue> &answer) { m_methodAnswer = answer; }
    void tell(const QList<Change> &changes) { emit changed(changes); }
    void setCapabilities(const Capabilities &capabilities)
    {
        m_capabilities = capabilities;
        emit capabilitiesChanged(capabilities);
    }
    void setConnection(const ConnectionInfo &connection)
    {
        m_connection = connection;
        emit connectionChanged(connection);
    }
    void setSession(const SessionInfo &session)
    {
        m_session = session;
        emit sessionChanged(session);
    }
    void setCdrs(const QList<Cdr> &cdrs) { m_cdrs = cdrs; }
    /// Call records cannot be read for this reason; nothing: they can.
    void failCdrs(const std::optional<PbxError> &failure) { m_cdrFailure = failure; }

    // -- what was asked of it --
    const QList<CallCommand> &commands() const { return m_commands; }
    const QList<std::pair<QString, QJsonObject>> &methodCalls() const { return m_methodCalls; }
    int retries() const { return m_retries; }
    int cdrQueries() const { return m_cdrQueries; }
    /// Answers the oldest command that waits.
    void settle(const Result<void> &result = {})
    {
        QPromise<Result<void>> promise = std::move(m_promises.front());
        m_promises.erase(m_promises.begin());
        promise.addResult(result);
        promise.finish();
    }
    bool hasUnsettled() const { return !m_promises.empty(); }

private:
    AccountId m_account;
    Capabilities m_capabilities;
    ConnectionInfo m_connection;
    SessionInfo m_session;
    QList<CallCommand> m_commands;
    std::vector<QPromise<Result<void>>> m_promises;
    QList<Cdr> m_cdrs;
    std::optional<PbxError> m_cdrFailure;
    QList<MethodInfo> m_methods;
    QHash<QString, QString> m_unusable;
    Result<QJsonValue> m_methodAnswer { QJsonValue() };
    QList<std::pair<QString, QJsonObject>> m_methodCalls;
    int m_cdrQueries = 0;
    int m_retries = 0;
};

} // namespace Cordboard
