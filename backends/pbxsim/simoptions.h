// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"
#include "backends/sim/officeconfig.h"

#include <QHash>
#include <QHostAddress>

namespace Cordboard {

/// The command line of cordboard-pbxsim.
struct SimOptions
{
    QString protocol;
    QHostAddress address { QHostAddress::LocalHost };
    quint16 port = 0;
    QHostAddress controlAddress { QHostAddress::LocalHost };
    quint16 controlPort = 0;
    bool tls = false;
    quint64 seed = 1;
    OfficeConfig::Size size;
    QString scenario = QStringLiteral("quiet");
    double rate = 0; ///< events a second; 0: the scenario's own
    double speed = 1;
    QString officeFile;
    int answerMs = -1; ///< -1: phones ring until told
    QHash<QString, QString> settings; ///< --set
    bool exitWithStdin = false;

    QString help; ///< print this and end
    QString error; ///< not empty: usage, and why

    /// The office that they ask for.
    Result<OfficeConfig> office() const;
    static QStringList protocols();
};

SimOptions parseSimOptions(const QStringList &arguments);

} // namespace Cordboard
