// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/connectionadvice.h"
#include "app/accounts/teststeps.h"
#include "backends/api/pbxbackend.h"
#include "backends/api/statestore.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Cordboard {

class EndpointProbe;

/// How a connection test ended.
struct ConnectionTestResult
{
    std::optional<TestStep> failedAt = {}; ///< nothing: all is well
    PbxError error = {}; ///< Kind::Certificate carries the certificate that was offered
    SessionInfo session = {}; ///< who the PBX says we are; after a pass

    bool passed() const { return error.kind == PbxError::Kind::None; }
};

/// Tries an account for real: probes the address itself, then opens a backend of its own until it is Online, and closes it.
/// Reports each step and stops at the first that is wrong. GUI thread; for one use; deleting it cancels silently.
class ConnectionTest final : public QObject
{
    Q_OBJECT
public:
    /// The plugin must outlive the test.
    ConnectionTest(const PbxBackendPlugin &plugin, Account account, Secrets secrets, QObject *parent = nullptr);
    ~ConnectionTest() override;
    Q_DISABLE_COPY_MOVE(ConnectionTest)

    void setTimeouts(const TestTimeouts &timeouts) { m_timeouts = timeouts; }
    /// The steps of this account, in order.
    const QList<TestStep> &steps() const { return m_steps; }
    bool isRunning() const { return m_running; }

    void start();
    /// Ends it with PbxError::Kind::Cancelled. Does nothing unless it runs.
    void cancel();

signals:
    void stepChanged(const Cordboard::TestStepReport &report);
    /// Once, after the last stepChanged().
    void finished(const Cordboard::ConnectionTestResult &result);

private:
    void probe(const Endpoint &endpoint);
    void openBackend();
    void follow(const ConnectionInfo &connection);
    void becameOnline();
    void run(TestStep step);
    void pass(TestStep step, const QString &finding);
    void fail(TestStep step, const PbxError &error);
    void end(const ConnectionTestResult &result);
    void letGo();
    bool applies(TestStep step) const { return m_steps.contains(step); }
    void report(TestStep step, TestStepState state, const QString &text, const QString &advice = {});

    const PbxBackendPlugin &m_plugin;
    Account m_account;
    Secrets m_secrets;
    TestTimeouts m_timeouts;
    std::optional<Endpoint> m_endpoint;
    QList<TestStep> m_steps;
    QHash<TestStep, TestStepState> m_states;
    EndpointProbe *m_probe = nullptr;
    PbxBackend *m_backend = nullptr;
    StateStore m_told;
    QString m_ownAddress;
    QTimer m_patience;
    bool m_running = false;
    bool m_loggedIn = false;
};

} // namespace Cordboard
