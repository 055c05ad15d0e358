// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Cordboard::Bench {

/// The value below which `percent` of the values lie, by the nearest rank. Values in any order, at least one.
double percentile(QList<double> values, double percent);
inline double median(const QList<double> &values)
{
    return percentile(values, 50);
}

/// Time on a clock that never goes back, nanoseconds.
qint64 steadyNow();
/// Processor time that this process has used so far, seconds.
double cpuSeconds();
/// Memory of this process that is in RAM, KiB; nothing where the system does not tell.
std::optional<qint64> residentKiB();

/// Time that the host of this virtual machine has given to others so far although we had work, in ticks of 10 ms over all processors;
/// nothing where the system does not tell.
std::optional<qint64> stolenTicks();

/// How long something took each time, and each time in which the host took nothing away: a busy host is no fault of the program, and on
/// a shared machine it decides the slowest hundredth.
class Latencies
{
public:
    /// `stolenBefore`: stolenTicks() at the start of it, which is now over.
    void add(double milliseconds, std::optional<qint64> stolenBefore)
    {
        m_all.append(milliseconds);
        if (stolenBefore && stolenBefore == stolenTicks())
            m_undisturbed.append(milliseconds);
    }
    const QList<double> &all() const { return m_all; }
    /// Empty where the system does not tell.
    const QList<double> &undisturbed() const { return m_undisturbed; }

private:
    QList<double> m_all;
    QList<double> m_undisturbed;
};

/// One line of the table.
struct Row
{
    QString name; ///< the part, as in --only
    QString what;
    QString value;
    QString beside; ///< what it is measured against
    QString aim;
    std::optional<bool> met = {}; ///< nothing: no aim
    QJsonObject numbers = {}; ///< the same for --json, raw
};
using Rows = QList<Row>;

/// What all parts need to know.
struct Settings
{
    bool quick = false; ///< proves that it works; the numbers mean nothing
    int runs = 5; ///< medians are over so many
};

/// One markdown table, and below it on what machine and build.
QString markdown(const Rows &rows, const Settings &settings);
QJsonObject json(const Rows &rows, const Settings &settings);

QString milliseconds(double value);
QString count(double value);

} // namespace Cordboard::Bench
