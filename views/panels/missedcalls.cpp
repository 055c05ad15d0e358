// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/missedcalls.h"

#include "models/cdrmodel.h"
#include "models/core/switchboard.h"

#include <algorithm>

namespace Cordboard {

namespace {

constexpr qsizetype significantDigits = 9; // without country and trunk prefixes

} // namespace

MissedCalls::MissedCalls(Switchboard &board, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_cdrs(*board.cdrs())
    , m_day(board.now().toLocalTime().date())
{
    connect(&m_cdrs, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { take(first, last); });
    connect(&m_cdrs, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &from, const QModelIndex &to) { take(from.row(), to.row()); });
    connect(&m_cdrs, &CdrModel::loadStateChanged, this, &MissedCalls::fetchToday);
    // Queued: the model learns of accounts and links after this signal.
    connect(&board, &Switchboard::connectionChanged, this, &MissedCalls::fetchToday, Qt::QueuedConnection);
    connect(&board, &Switchboard::accountsChanged, this, &MissedCalls::rebuild, Qt::QueuedConnection);
    connect(board.secondTick(), &SecondTick::tick, this, [this](const QDateTime &now) {
        if (const QDate day = now.toLocalTime().date(); day != m_day)
            newDay(day);
    });
    rebuild();
}

QString MissedCalls::comparable(const QString &number)
{
    QString digits;
    for (const QChar c : number)
        if (c.isDigit())
            digits.append(c);
    return digits.isEmpty() ? number : digits.right(significantDigits);
}

int MissedCalls::notCalledBack() const
{
    return int(std::count_if(
        m_missed.cbegin(), m_missed.cend(), [this](const Missed &missed) { return isOpen(missed.number, missed.at); }));
}

bool MissedCalls::isOpen(const QString &number, const QDateTime &at) const
{
    const QDateTime talked = m_talked.value(comparable(number));
    return !talked.isValid() || talked < at;
}

void MissedCalls::take(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Cdr &cdr = m_cdrs.at(row);
        const QModelIndex index = m_cdrs.index(row, 0);
        const QString number = index.data(NumberRole).toString();
        if (cdr.startedAt.toLocalTime().date() != m_day)
            continue;
        if (cdr.answeredAt.isValid()) {
            QDateTime &talked = m_talked[comparable(number)];
            if (!talked.isValid() || talked < cdr.startedAt)
                talked = cdr.startedAt;
        }
        if (index.data(CdrModel::CallBackRole).toBool())
            m_missed.insert(cdr.id, { number, cdr.startedAt });
        else
            m_missed.remove(cdr.id);
    }
    emit changed();
}

void MissedCalls::rebuild()
{
    // Only what an account that is gone has told must go; the rest may no longer be in the model.
    m_missed.removeIf([this](const auto &entry) { return !m_board.account(entry.key().account()); });
    if (m_cdrs.rowCount() > 0)
        take(0, m_cdrs.rowCount() - 1);
    else
        emit changed();
    fetchToday();
}

void MissedCalls::newDay(const QDate &day)
{
    m_day = day;
    m_missed.clear();
    m_talked.clear();
    rebuild();
}

void MissedCalls::fetchToday()
{
    if (m_cdrs.loadState() == CdrModel::LoadState::Loading || m_cdrs.filter() != CdrFilter())
        return;
    QDateTime oldest;
    for (int row = 0; row < m_cdrs.rowCount(); ++row)
        if (const QDateTime at = m_cdrs.at(row).startedAt; at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    if ((!oldest.isValid() || oldest.toLocalTime().date() >= m_day) && m_cdrs.canFetchMore({}))
        m_cdrs.fetchMore({});
}

} // namespace Cordboard
