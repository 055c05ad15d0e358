// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtabackend.h"
#include "tests/bench/parts.h"
#include "tests/bench/rig.h"
#include "tests/integration/simprocess.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

/// What asking costs a PBX that does not tell by itself.
namespace Cordboard::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double budget = 4; ///< requests a second, as the account field has it

struct Load
{
    double perSecond = 0;
    double firstStateMs = 0;
    double cpuPercent = 0;
};

void spin(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

Load measureLoad(int extensions, const QString &scenario, int windowMs)
{
    SimProcess sim;
    if (!sim.start({ u"--protocol"_s, u"mirta"_s, u"--extensions"_s, QString::number(extensions), u"--scenario"_s, scenario, u"--set"_s, u"fields=148"_s }))
        giveUp(u"the simulator does not start: "_s + QString::fromUtf8(sim.output()));
    MirtaBackend backend;
    Account account;
    account.id = AccountId(u"bench"_s);
    account.settings = MirtaSettings::fromUrl(sim.url());
    account.settings.insert(u"tenant"_s, u"ACME"_s);
    account.settings.insert(u"extension"_s, u"1000"_s);
    Secrets secrets;
    secrets.set(u"key"_s, u"tenant-key"_s);
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QObject::connect(&backend, &PbxBackend::connectionChanged, &loop, [&loop](const ConnectionInfo &info) {
        if (info.state == ConnectionState::Online)
            loop.quit();
    });
    QTimer::singleShot(60'000, &loop, [] { giveUp(u"no first state within a minute"_s); });
    backend.open(account, secrets);
    loop.exec();
    Load load;
    load.firstStateMs = double(clock.elapsed());
    spin(2'000); // the burst of the beginning is over
    const qint64 before = backend.requestsSent();
    const double cpu = cpuSeconds();
    clock.restart();
    spin(windowMs);
    const double seconds = double(clock.elapsed()) / 1000.0;
    load.perSecond = double(backend.requestsSent() - before) / seconds;
    load.cpuPercent = (cpuSeconds() - cpu) / seconds * 100.0;
    return load;
}

Row row(const QString &what, const Load &load)
{
    return { u"polling"_s, u"MiRTA, %1: requests a second"_s.arg(what), QString::number(load.perSecond, 'f', 2),
        u"first state after %1, %2 % of a core"_s.arg(milliseconds(load.firstStateMs)).arg(load.cpuPercent, 0, 'f', 1),
        u"below the budget of %1"_s.arg(budget), load.perSecond <= budget,
        { { u"perSecond"_s, load.perSecond }, { u"firstStateMs"_s, load.firstStateMs }, { u"cpuPercent"_s, load.cpuPercent } } };
}

} // namespace

Rows measurePolling(const Settings &settings)
{
    const int windowMs = settings.quick ? 1'500 : 30'000;
    const int many = settings.quick ? 200 : 5'000;
    return { row(u"quiet office"_s, measureLoad(20, u"quiet"_s, windowMs)), row(u"busy morning"_s, measureLoad(20, u"busy-morning"_s, windowMs)),
        row(u"%1 extensions, quiet"_s.arg(many), measureLoad(many, u"quiet"_s, windowMs)),
        row(u"%1 extensions, busy morning"_s.arg(many), measureLoad(many, u"busy-morning"_s, windowMs)) };
}

} // namespace Cordboard::Bench
