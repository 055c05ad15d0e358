// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callstore.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace Cordboard {

/// Finished calls that came through queues: those of today, and those of the same weekday in the weeks before. Follows the store.
class PastCalls final : public QObject
{
    Q_OBJECT
public:
    static constexpr int UsualWeeks = 4;

    /// `day`: today, where the operator is. `store` must outlive it.
    PastCalls(CallStore &store, QDate day, QObject *parent = nullptr);

    /// Reads anew for another day.
    void setDay(QDate day);
    QDate day() const { return m_day; }
    const QMap<CallRowId, Cdr> &today() const { return m_today; }
    const QList<Cdr> &usual() const { return m_usual; }
    /// On how many of those weekdays there was any call; 0: nothing is known of them.
    int usualDays() const { return m_usualDays; }

signals:
    void changed();

private:
    void refresh();
    void readToday(CallRowId from, CallRowId before, QMap<CallRowId, Cdr> found);
    void readUsual(int week, CallRowId before, QList<Cdr> found, int days, bool any);

    CallStore &m_store;
    QDate m_day;
    QMap<CallRowId, Cdr> m_today;
    QList<Cdr> m_usual;
    int m_usualDays = 0;
    QTimer m_soon;
    CallRowId m_from = 0; ///< no row before it is to be read again
    bool m_reading = false;
    quint64 m_generation = 0; ///< of the day: answers about another one are void
    quint64 m_usualGeneration = 0;
};

} // namespace Cordboard
