// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"
#include "app/cli/runner.h"
#include "backends/host/backendregistry.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    using namespace Cordboard;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cordboard-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CORDBOARD_VERSION));

    const BackendRegistry registry;
    Runner runner(parseOptions(QCoreApplication::arguments()), registry);
    QObject::connect(&runner, &Runner::finished, &app, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&runner, &Runner::run, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
