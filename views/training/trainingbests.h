// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QSettings;

namespace Cordboard {

/// How a task went.
struct TrainingResult
{
    int keys = 0; ///< and clicks
    qint64 ms = 0;
    int fewest = 0; ///< keys that would have done
    bool isBetterThan(const TrainingResult &other) const { return keys != other.keys ? keys < other.keys : ms < other.ms; }
    bool isPerfect() const { return keys <= fewest; }
};

/// The best of everybody at this desk, in the settings.
class TrainingBests
{
public:
    explicit TrainingBests(QSettings &settings) : m_settings(settings) { }
    std::optional<TrainingResult> best(const QString &task) const;
    /// Keeps it if it is better than what was kept; true: it was.
    bool offer(const QString &task, const TrainingResult &result);

private:
    QSettings &m_settings;
};

} // namespace Cordboard
