// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace Cordboard {

using namespace Qt::StringLiterals;

QJsonValue CliRun::json() const
{
    const QJsonArray list = QJsonDocument::fromJson('[' + out + ']').array();
    return list.size() == 1 ? list.at(0) : QJsonValue(QJsonValue::Undefined);
}

CliRun runCli(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(CORDBOARD_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForFinished(60'000))
        return run;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

CliRun runCliAt(const QUrl &url, const QString &user, const QStringList &arguments)
{
    return runCli(QStringList { u"--url"_s, url.toString(), u"--user"_s, user, u"--password-file"_s, u"-"_s } + arguments, "cordboard\n");
}

} // namespace Cordboard
