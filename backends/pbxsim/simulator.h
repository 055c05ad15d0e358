// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/controlserver.h"
#include "backends/pbxsim/face.h"
#include "backends/pbxsim/officedriver.h"
#include "backends/pbxsim/simoptions.h"
#include "backends/pbxsim/tcpgate.h"
#include "backends/sim/scenario.h"

#include <memory>

namespace Cordboard {

/// One office, its clock, its face, the gate before it and the control port beside it.
class Simulator
{
public:
    Simulator(const SimOptions &options, const OfficeConfig &config);
    ~Simulator();
    Q_DISABLE_COPY_MOVE(Simulator)

    /// Empty: it listens. Else why not.
    QString start();
    /// {"ready":true,"protocol","url","control"}
    QJsonObject readyLine() const;

private:
    /// Ends what goes on and begins another; "quiet": nothing happens unless it is asked for.
    bool startScenario(const QString &name, double rate);

    SimOptions m_options;
    Office m_office;
    OfficeDriver m_driver;
    std::unique_ptr<Scenario> m_scenario;
    std::unique_ptr<Face> m_face;
    TcpGate m_gate;
    std::unique_ptr<ControlServer> m_control;
};

} // namespace Cordboard
