// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLoggingCategory>
#include <QString>

/// All logging categories of the program. The wire categories show redacted frames and are off by default.
namespace Cordboard {

Q_DECLARE_LOGGING_CATEGORY(lcBackend)
Q_DECLARE_LOGGING_CATEGORY(lcWire)
Q_DECLARE_LOGGING_CATEGORY(lcModel)
Q_DECLARE_LOGGING_CATEGORY(lcUi)
Q_DECLARE_LOGGING_CATEGORY(lcCdr)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcSim)

/// Lets the first few warnings of each kind through, then one a period with the number of those held back: a hostile or
/// broken peer must not fill a disk. Not thread-safe: one for each object that warns.
class RateLimitedLog
{
public:
    explicit RateLimitedLog(const QLoggingCategory &category, int burst = 5, qint64 periodMs = 10'000)
        : m_category(category), m_burst(burst), m_periodMs(periodMs)
    {
    }
    /// `kind` groups like warnings and is cut at 80 characters; `text` must hold no secret and is cut at 300.
    void warn(const QString &kind, const QString &text);
    /// How many warnings of that kind were asked for, shown or not.
    int count(const QString &kind) const;

private:
    struct Kind
    {
        int total = 0;
        int inPeriod = 0;
        int heldBack = 0;
        qint64 periodStart = 0;
    };
    const QLoggingCategory &m_category;
    int m_burst;
    qint64 m_periodMs;
    QHash<QString, Kind> m_kinds;
};

} // namespace Cordboard
