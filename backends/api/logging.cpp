// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/logging.h"

#include <QDeadlineTimer>

namespace Cordboard {

Q_LOGGING_CATEGORY(lcBackend, "cordboard.backend", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWire, "cordboard.wire", QtCriticalMsg)
Q_LOGGING_CATEGORY(lcModel, "cordboard.model", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "cordboard.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCdr, "cordboard.cdr", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "cordboard.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSim, "cordboard.sim", QtInfoMsg)

/// A kind may hold what a peer sent, such as a method's name.
static QString shortened(const QString &kind)
{
    constexpr int maxKindLength = 80;
    return kind.left(maxKindLength);
}

int RateLimitedLog::count(const QString &kind) const
{
    return m_kinds.value(shortened(kind)).total;
}

void RateLimitedLog::warn(const QString &longKind, const QString &text)
{
    const QString kind = shortened(longKind);
    // A peer that invents kinds must not grow the table for ever.
    constexpr int maxKinds = 200;
    const QString key = m_kinds.size() < maxKinds || m_kinds.contains(kind) ? kind : QStringLiteral("other");
    Kind &k = m_kinds[key];
    const qint64 now = QDeadlineTimer::current(Qt::CoarseTimer).deadline();
    ++k.total;
    if (k.total == 1 || now - k.periodStart >= m_periodMs) {
        if (k.heldBack > 0)
            qCWarning(m_category).noquote() << kind << "-" << k.heldBack << "more of these were held back";
        k.periodStart = now;
        k.inPeriod = 0;
        k.heldBack = 0;
    }
    if (++k.inPeriod > m_burst) {
        ++k.heldBack;
        return;
    }
    constexpr int maxLength = 300;
    qCWarning(m_category).noquote() << kind << "-" << text.left(maxLength);
}

} // namespace Cordboard
