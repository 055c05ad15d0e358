// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/endpoint.h"
#include "backends/api/pbxerror.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace Cordboard {

/// What has to work, in this order, before an account is of use.
enum class TestStep {
    Address, ///< the host's name resolves
    Port, ///< somebody listens
    Certificate, ///< TLS is verified, or the user trusts this certificate
    Admission, ///< the PBX talks to this computer
    Password, ///< it takes the user and password
    State, ///< licence, permissions, and the first full state
};

enum class TestStepState { Waiting, Running, Passed, Failed, NotTested };

/// How one step stands, in words.
struct TestStepReport
{
    TestStep step = TestStep::Address;
    TestStepState state = TestStepState::Waiting;
    QString text; ///< translated: the finding, a short sentence
    QString advice = {}; ///< translated: what to do; with Failed only
};

/// How long each stage may take.
struct TestTimeouts
{
    std::chrono::milliseconds lookup = std::chrono::seconds(6);
    std::chrono::milliseconds connect = std::chrono::seconds(8);
    std::chrono::milliseconds handshake = std::chrono::seconds(8);
    std::chrono::milliseconds login = std::chrono::seconds(15);
    std::chrono::milliseconds state = std::chrono::seconds(45);
};

/// The steps that apply: no address for a backend without one, no certificate without TLS, no password without a field.
QList<TestStep> applicableSteps(const QList<AccountField> &fields, const QVariantMap &settings);

/// What a step is called while it waits, runs, or was left out.
QString stepText(TestStep step, TestStepState state);

/// The step at which an error of this kind, reported by a backend, stops the test. `loggedIn`: it had let us in.
TestStep stepOf(PbxError::Kind kind, bool loggedIn);

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::TestStepReport)
