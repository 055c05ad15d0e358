// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/session.h"

#include <QObject>

namespace Cordboard {

class BackendRegistry;
class PbxBackend;

/// Runs one command of cordboard-cli; says finished() once.
class Runner : public QObject
{
    Q_OBJECT
public:
    Runner(Options options, const BackendRegistry &registry, QObject *parent = nullptr);

public slots:
    void run();

signals:
    void finished(int exitCode);

private:
    void runOnline();
    void listBackends();
    void listMethods(); ///< without a log-in: all of them
    void listMethods(const PbxBackend &backend); ///< and why some cannot be called
    void watch();
    void perform();
    void callMethod();
    void fetchCdrs(int offset);
    void finish(ExitCode code);
    /// Prints {"ok":false,"error":...} and ends with the code that fits.
    void finishWith(const PbxError &error);
    void finishUsage(const QString &why);

    Options m_options;
    const BackendRegistry &m_registry;
    std::unique_ptr<Session> m_session;
    QList<Cdr> m_cdrs;
    QJsonObject m_parameters;
    bool m_finished = false;
};

} // namespace Cordboard
