// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/endwatch.h"
#include "backends/pbxsim/simulator.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

static int fail(int code, const QString &why)
{
    std::fprintf(stderr, "cordboard-pbxsim: %s\n", qPrintable(why));
    return code;
}

int main(int argc, char **argv)
{
    using namespace Cordboard;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cordboard-pbxsim"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CORDBOARD_VERSION));

    const SimOptions options = parseSimOptions(QCoreApplication::arguments());
    if (!options.help.isEmpty()) {
        std::fputs(qPrintable(options.help), stdout);
        return 0;
    }
    if (!options.error.isEmpty())
        return fail(2, options.error);
    const Result<OfficeConfig> config = options.office();
    if (!config)
        return fail(2, config.error().message());

    Simulator simulator(options, *config);
    if (const QString error = simulator.start(); !error.isEmpty())
        return fail(1, error);
    const EndWatch watch(options.exitWithStdin);
    const QByteArray line = QJsonDocument(simulator.readyLine()).toJson(QJsonDocument::Compact) + '\n';
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}
