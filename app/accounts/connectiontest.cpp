// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/connectiontest.h"

#include "app/accounts/certificatesummary.h"
#include "app/accounts/endpointprobe.h"

using namespace Qt::StringLiterals;

namespace Cordboard {

ConnectionTest::ConnectionTest(const PbxBackendPlugin &plugin, Account account, Secrets secrets, QObject *parent)
    : QObject(parent)
    , m_plugin(plugin)
    , m_account(std::move(account))
    , m_secrets(std::move(secrets))
    , m_endpoint(endpointOf(plugin.accountFields(), m_account.settings))
    , m_steps(applicableSteps(plugin.accountFields(), m_account.settings))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail(m_loggedIn || !applies(TestStep::Admission) ? TestStep::State : TestStep::Admission, { PbxError::Kind::Timeout, {} });
    });
}

ConnectionTest::~ConnectionTest()
{
    letGo();
}

void ConnectionTest::start()
{
    m_running = true;
    for (const TestStep step : std::as_const(m_steps))
        report(step, TestStepState::Waiting, stepText(step, TestStepState::Waiting));
    if (m_endpoint)
        probe(*m_endpoint);
    else
        openBackend();
}

void ConnectionTest::cancel()
{
    if (!m_running)
        return;
    for (const TestStep step : std::as_const(m_steps))
        if (m_states.value(step) == TestStepState::Running || m_states.value(step) == TestStepState::Waiting)
            report(step, TestStepState::NotTested, stepText(step, TestStepState::NotTested));
    end({ {}, { PbxError::Kind::Cancelled, {} } });
}

void ConnectionTest::probe(const Endpoint &endpoint)
{
    m_probe = new EndpointProbe(endpoint, m_account.text(u"pinnedCertificate"_s), m_timeouts, this);
    connect(m_probe, &EndpointProbe::begun, this, &ConnectionTest::run);
    connect(m_probe, &EndpointProbe::passed, this, &ConnectionTest::pass);
    connect(m_probe, &EndpointProbe::failed, this, [this](TestStep step, const PbxError &error) { fail(step, error); });
    connect(m_probe, &EndpointProbe::done, this, [this] {
        m_ownAddress = m_probe->ownAddress();
        openBackend();
    });
    m_probe->start();
}

void ConnectionTest::openBackend()
{
    run(applies(TestStep::Admission) ? TestStep::Admission : m_steps.last());
    m_patience.start(m_timeouts.login);
    m_backend = m_plugin.create(this);
    connect(m_backend, &PbxBackend::connectionChanged, this, &ConnectionTest::follow);
    connect(m_backend, &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_told.apply(changes); });
    m_backend->open(m_account, m_secrets);
}

void ConnectionTest::follow(const ConnectionInfo &connection)
{
    if (!m_running)
        return;
    switch (connection.state) {
    case ConnectionState::Synchronizing:
        m_loggedIn = true;
        pass(TestStep::Admission, tr("The PBX admits this computer"));
        pass(TestStep::Password, tr("User and password accepted"));
        run(TestStep::State);
        m_patience.start(m_timeouts.state);
        break;
    case ConnectionState::Online: becameOnline(); break;
    case ConnectionState::Reconnecting:
    case ConnectionState::Refused: {
        // What the backend reports may be a step that the probe had passed (another certificate, a host gone meanwhile).
        const TestStep step = stepOf(connection.error.kind, m_loggedIn);
        fail(applies(step) ? step : m_steps.last(), connection.error);
        break;
    }
    case ConnectionState::Offline:
    case ConnectionState::Connecting:
    case ConnectionState::Degraded: break;
    }
}

void ConnectionTest::becameOnline()
{
    m_loggedIn = true;
    pass(TestStep::Admission, tr("The PBX admits this computer"));
    pass(TestStep::Password, tr("User and password accepted"));
    const int people = int(m_told.table<Extension>().size());
    pass(TestStep::State, tr("Everything is there: %n people", nullptr, people));
    end({ {}, {}, m_backend->session() });
}

void ConnectionTest::run(TestStep step)
{
    if (applies(step))
        report(step, TestStepState::Running, stepText(step, TestStepState::Running));
}

void ConnectionTest::pass(TestStep step, const QString &finding)
{
    if (applies(step) && m_states.value(step) != TestStepState::Passed)
        report(step, TestStepState::Passed, finding);
}

void ConnectionTest::fail(TestStep step, const PbxError &error)
{
    if (!m_running)
        return;
    // An answer about the password or the licence proves that the PBX talks to us; one about the licence says nothing about
    // the password.
    if (step == TestStep::Password || (step == TestStep::State && error.kind != PbxError::Kind::Timeout))
        pass(TestStep::Admission, tr("The PBX admits this computer"));

    const FailureContext context { step, m_endpoint.value_or(Endpoint {}), m_ownAddress,
        error.kind == PbxError::Kind::Certificate && !m_account.text(u"pinnedCertificate"_s).isEmpty()
            && !matchesPin(error.certificate, m_account.text(u"pinnedCertificate"_s)) };
    for (const TestStep each : std::as_const(m_steps)) {
        if (each == step)
            report(step, TestStepState::Failed, failureText(error, context), failureAdvice(error, context));
        else if (m_states.value(each) != TestStepState::Passed)
            report(each, TestStepState::NotTested, stepText(each, TestStepState::NotTested));
    }
    end({ step, error });
}

void ConnectionTest::end(const ConnectionTestResult &result)
{
    m_running = false;
    letGo();
    emit finished(result);
}

void ConnectionTest::letGo()
{
    m_patience.stop();
    if (m_probe) {
        m_probe->disconnect(this);
        m_probe->deleteLater();
        m_probe = nullptr;
    }
    if (m_backend) {
        m_backend->disconnect(this);
        m_backend->close();
        m_backend->deleteLater();
        m_backend = nullptr;
    }
    m_told.clear();
}

void ConnectionTest::report(TestStep step, TestStepState state, const QString &text, const QString &advice)
{
    m_states.insert(step, state);
    emit stepChanged({ step, state, text, advice });
}

} // namespace Cordboard
