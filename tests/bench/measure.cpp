// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

namespace Cordboard::Bench {

using namespace Qt::StringLiterals;

double percentile(QList<double> values, double percent)
{
    Q_ASSERT(!values.isEmpty());
    std::sort(values.begin(), values.end());
    const auto rank = qsizetype(std::ceil(percent / 100.0 * double(values.size())));
    return values.at(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1));
}

qint64 steadyNow()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

std::optional<qint64> residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return std::nullopt;
}

std::optional<qint64> stolenTicks()
{
    QFile statistics(u"/proc/stat"_s);
    if (!statistics.open(QIODevice::ReadOnly))
        return std::nullopt;
    // "cpu", then user, nice, system, idle, iowait, irq, softirq, steal.
    const QList<QByteArray> fields = statistics.readLine().simplified().split(' ');
    return fields.size() > 8 && fields.first() == "cpu" ? std::optional(fields.at(8).toLongLong()) : std::nullopt;
}

namespace {

QString processor()
{
    QFile info(u"/proc/cpuinfo"_s);
    if (info.open(QIODevice::ReadOnly))
        for (const QByteArray &line : info.readAll().split('\n'))
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
    return QSysInfo::currentCpuArchitecture();
}

QString environment(const Settings &settings)
{
#ifdef NDEBUG
    const QString build = u"optimised build"_s;
#else
    const QString build = u"**debug build, the numbers mean nothing**"_s;
#endif
    const QString runs = settings.quick ? u"**--quick, the numbers mean nothing**"_s : u"medians of %1 runs"_s.arg(settings.runs);
    return u"%1, %2 threads, %3, Qt %4, %5, %6."_s.arg(processor()).arg(QThread::idealThreadCount())
        .arg(QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()), build, runs);
}

} // namespace

QString milliseconds(double value)
{
    return u"%1 ms"_s.arg(value, 0, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString count(double value)
{
    return QLocale::c().toString(qint64(std::llround(value)));
}

QString markdown(const Rows &rows, const Settings &settings)
{
    QString text = u"| Measured | Result | Beside it | Aim | Met |\n|---|---|---|---|---|\n"_s;
    for (const Row &row : rows)
        text += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(
            row.what, row.value, row.beside, row.aim, row.met ? (*row.met ? u"yes"_s : u"**no**"_s) : u""_s);
    return text + u'\n' + environment(settings) + u'\n';
}

QJsonObject json(const Rows &rows, const Settings &settings)
{
    QJsonArray list;
    for (const Row &row : rows) {
        QJsonObject o { { u"name"_s, row.name }, { u"what"_s, row.what }, { u"numbers"_s, row.numbers } };
        if (row.met)
            o.insert(u"met"_s, *row.met);
        list.append(o);
    }
    return { { u"rows"_s, list }, { u"environment"_s, environment(settings) }, { u"quick"_s, settings.quick } };
}

} // namespace Cordboard::Bench
