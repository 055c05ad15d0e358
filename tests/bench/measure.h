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
