// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/clock.h"
#include "backends/api/desk.h"

#include <QDate>
#include <QHash>
#include <QObject>

namespace Cordboard {

class CdrModel;
class Switchboard;

/// Who called in today and reached nobody, and which of them somebody has talked to since. Keeps what it saw: a search in
/// the history, which drops pages, changes nothing here. Days are local ones.
class MissedCalls final : public QObject
{
    Q_OBJECT
public:
    explicit MissedCalls(Switchboard &board, QObject *parent = nullptr);

    int today() const { return int(m_missed.size()); }
    /// Of these: how many still wait for somebody to call them. One caller counts once for each missed call.
    int notCalledBack() const;
    /// Nobody has talked to that number after `at`.
    bool isOpen(const QString &number, const QDateTime &at) const;

    /// The digits by which two spellings of one number are the same.
    static QString comparable(const QString &number);

signals:
    void changed();

private:
    void take(int first, int last);
    void rebuild();
    void newDay(const QDate &day);
    void fetchToday();

    struct Missed
    {
        QString number;
        QDateTime at;
    };
    Switchboard &m_board;
    CdrModel &m_cdrs;
    QDate m_day;
    QHash<CdrId, Missed> m_missed;
    QHash<QString, QDateTime> m_talked; ///< by comparable number: when somebody last talked to it
};

} // namespace Cordboard
