// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/palserver.h"
#include "tests/bench/parts.h"
#include "tests/bench/rig.h"
#include "tests/bench/watchapplication.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>
#include <cstring>

using namespace Cordboard::Bench;
using namespace Qt::StringLiterals;

namespace {

struct Part
{
    QLatin1StringView name;
    Rows (*measure)(const Settings &);
};
constexpr Part parts[] = { { "events"_L1, measureEvents }, { "paint"_L1, measurePaint }, { "search"_L1, measureSearch },
    { "history"_L1, measureHistory }, { "start"_L1, measureStart }, { "scale"_L1, measureScale }, { "polling"_L1, measurePolling } };

bool isServer(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i)
        if (std::strcmp(argv[i], "--role") == 0 && std::strcmp(argv[i + 1], "server") == 0)
            return true;
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    // Measured without a window system: what is painted is painted into memory.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app(
        isServer(argc, argv) ? new QCoreApplication(argc, argv) : new WatchApplication(argc, argv));
    QCoreApplication::setApplicationName(u"cordboard-bench"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Cordboard and prints one table."_s);
    parser.addHelpOption();
    const QCommandLineOption quick(u"quick"_s, u"Little data, one run: proves that it works; the numbers mean nothing."_s);
    const QCommandLineOption only(u"only"_s, u"Only this part: events, paint, search, history, start, scale or polling. May be repeated."_s, u"name"_s);
    const QCommandLineOption asJson(u"json"_s, u"Prints JSON instead of the table."_s);
    QCommandLineOption role(u"role"_s, QString(), u"role"_s);
    QCommandLineOption people(u"people"_s, QString(), u"n"_s);
    QCommandLineOption port(u"port"_s, QString(), u"port"_s);
    for (QCommandLineOption *option : { &role, &people, &port })
        option->setFlags(QCommandLineOption::HiddenFromHelp); // for the processes that it starts itself
    parser.addOptions({ quick, only, asJson, role, people, port });
    parser.process(*app);

    if (parser.value(role) == "server"_L1)
        return runPalServer(parser.value(people).toInt());
    if (parser.value(role) == "empty"_L1)
        return runEmptyWindow();
    if (parser.value(role) == "program"_L1)
        return runWholeProgram(parser.value(port).toUShort(), parser.value(people).toInt());

    Settings settings;
    settings.quick = parser.isSet(quick);
    if (settings.quick)
        settings.runs = 1;
    const QStringList wanted = parser.values(only);
    Rows rows;
    for (const Part &part : parts) {
        if (!wanted.isEmpty() && !wanted.contains(part.name))
            continue;
        std::fprintf(stderr, "measuring %s...\n", part.name.data());
        const Rows measured = part.measure(settings);
        // Said at once: a later part may give up.
        for (const Row &row : measured)
            std::fprintf(stderr, "  %s: %s\n", qPrintable(row.what), qPrintable(row.value));
        rows += measured;
    }
    if (rows.isEmpty())
        giveUp(u"there is no such part"_s);
    const QByteArray text
        = parser.isSet(asJson) ? QJsonDocument(json(rows, settings)).toJson() : markdown(rows, settings).toUtf8();
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    return 0;
}
