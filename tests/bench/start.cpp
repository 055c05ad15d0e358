// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extensionmodel.h"
#include "tests/bench/parts.h"
#include "tests/bench/rig.h"
#include "tests/bench/screen.h"
#include "tests/bench/watchapplication.h"

#include <QJsonDocument>
#include <QMainWindow>
#include <QProcess>
#include <QTimer>

#include <cstdio>

namespace Cordboard::Bench {

using namespace Qt::StringLiterals;

namespace {

struct Started
{
    double ms = 0;
    double mib = 0;
};

/// In the measured process: everything that was due is done.
void reportAndEnd()
{
    QJsonObject o { { u"ready"_s, true } };
    if (const auto memory = residentKiB())
        o.insert(u"residentKiB"_s, *memory);
    std::printf("%s\n", QJsonDocument(o).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    QCoreApplication::quit();
}

Started startOnce(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 start = steadyNow();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForReadyRead(60'000))
        giveUp(u"a started process did not become ready"_s);
    Started started;
    started.ms = double(steadyNow() - start) / 1e6;
    started.mib = QJsonDocument::fromJson(process.readLine())["residentKiB"_L1].toDouble() / 1024;
    process.waitForFinished();
    return started;
}

double of(const QList<Started> &starts, double Started::*member)
{
    QList<double> values;
    for (const Started &started : starts)
        values.append(started.*member);
    return median(values);
}

} // namespace

int runEmptyWindow()
{
    QMainWindow window;
    window.resize(1440, 900);
    WatchApplication::self()->watch(&window, [](const QRegion &) {
        WatchApplication::self()->unwatch();
        QTimer::singleShot(0, qApp, reportAndEnd);
    });
    window.show();
    return QCoreApplication::exec();
}

int runWholeProgram(quint16 port, int people)
{
    Rig rig;
    Screen screen(rig);
    rig.open(port);
    screen.window().show();
    // Usable: everybody is there, the picture with them is painted, and nothing else is due.
    WatchApplication::self()->watch(screen.grid().viewport(), [&](const QRegion &) {
        if (rig.backend().connection().state != ConnectionState::Online || screen.grid().model()->rowCount() < people)
            return;
        WatchApplication::self()->unwatch();
        QTimer::singleShot(0, qApp, reportAndEnd);
    });
    return QCoreApplication::exec();
}

Rows measureStart(const Settings &settings)
{
    const int people = settings.quick ? 500 : 10'000;
    const ServerProcess server(people);
    QList<Started> empty;
    QList<Started> program;
    for (int i = 0; i < settings.runs; ++i) {
        empty.append(startOnce({ u"--role"_s, u"empty"_s }));
        program.append(startOnce({ u"--role"_s, u"program"_s, u"--port"_s, QString::number(server.port()), u"--people"_s, QString::number(people) }));
    }
    const double time = of(program, &Started::ms);
    const double emptyTime = of(empty, &Started::ms);
    Rows rows { { u"start"_s, u"Process start to usable, logged in, %1 extensions shown"_s.arg(count(people)), milliseconds(time),
        u"empty QMainWindow: "_s + milliseconds(emptyTime), {}, {}, { { u"ms"_s, time }, { u"emptyMs"_s, emptyTime } } } };
    const double memory = of(program, &Started::mib);
    const double emptyMemory = of(empty, &Started::mib);
    if (memory > 0)
        rows.append({ u"start"_s, u"Memory in RAM then"_s, u"%1 MiB"_s.arg(memory, 0, 'f', 0),
            u"empty QMainWindow: %1 MiB"_s.arg(emptyMemory, 0, 'f', 0), {}, {}, { { u"mib"_s, memory }, { u"emptyMib"_s, emptyMemory } } });
    return rows;
}

} // namespace Cordboard::Bench
