// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/misseddesk.h"

#include "models/core/roles.h"
#include "models/core/switchboard.h"
#include "models/history/historymodel.h"
#include "models/history/rowsteps.h"

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int missedRefreshMs = 200;

} // namespace

MissedDesk::MissedDesk(Switchboard &board, CallStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_store(store)
    , m_day(board.now().toLocalTime().date())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(missedRefreshMs);
    connect(&m_soon, &QTimer::timeout, this, &MissedDesk::read);
    connect(&store, &CallStore::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(board.secondTick(), &SecondTick::tick, this, [this](const QDateTime &now) {
        if (const QDate day = now.toLocalTime().date(); day != m_day) {
            m_day = day;
            read();
        }
    });
    read();
}

void MissedDesk::setDays(int days)
{
    m_days = std::max(1, days);
    read();
}

void MissedDesk::setOfficeHours(const OfficeHours &hours)
{
    m_hours = hours;
    read();
}

void MissedDesk::setOpenOnly(bool openOnly)
{
    m_openOnly = openOnly;
    show();
}

void MissedDesk::read()
{
    const quint64 generation = ++m_generation;
    const QDateTime since = m_day.addDays(1 - m_days).startOfDay().toUTC();
    m_store.missed(since, m_hours).then(this, [this, generation](const QList<MissedCaller> &callers) {
        if (generation != m_generation)
            return;
        m_all = callers;
        // The open ones first; within both the order stays that of the last try.
        std::stable_partition(m_all.begin(), m_all.end(), [](const MissedCaller &c) { return c.isOpen(); });
        m_open = int(std::count_if(m_all.cbegin(), m_all.cend(), [](const MissedCaller &c) { return c.isOpen(); }));
        show();
        emit countsChanged();
    });
}

void MissedDesk::show()
{
    struct Steps
    {
        MissedDesk &m;
        void remove(int row, const std::function<void()> &doIt)
        {
            m.beginRemoveRows({}, row, row);
            doIt();
            m.endRemoveRows();
        }
        void insert(int row, const std::function<void()> &doIt)
        {
            m.beginInsertRows({}, row, row);
            doIt();
            m.endInsertRows();
        }
        void move(int from, int to, const std::function<void()> &doIt)
        {
            m.beginMoveRows({}, from, from, {}, to);
            doIt();
            m.endMoveRows();
        }
        void change(int row) { emit m.dataChanged(m.index(row, 0), m.index(row, ColumnCount - 1)); }
    };
    updateRows(m_rows, m_openOnly ? m_all.first(m_open) : m_all, [](const MissedCaller &c) { return c.key; }, Steps { *this });
}

const MissedCaller *MissedDesk::caller(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

void MissedDesk::setSettled(int row, bool settled)
{
    const MissedCaller *known = caller(row);
    if (!known)
        return;
    // Up to the last try that is shown: the next one opens the row again.
    m_store.setSettled(known->key, settled ? std::max(known->lastTry, m_board.now()) : QDateTime());
}

int MissedDesk::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MissedDesk::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MissedDesk::stateText(const MissedCaller &caller) const
{
    const QString who = caller.reachedBy.isEmpty() ? tr("somebody") : caller.reachedBy;
    if (caller.reachedAt.isValid()) {
        const QString when = HistoryModel::whenText(caller.reachedAt, m_day);
        return caller.calledAgain ? tr("Called again, %1 answered, %2", "who, when").arg(who, when)
                                  : tr("Called back by %1, %2", "who, when").arg(who, when);
    }
    return caller.settledAt.isValid() ? tr("Dealt with") : tr("Open", "a missed call");
}

QVariant MissedDesk::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MissedCaller &caller = m_rows[index.row()];
    const auto name = [&] {
        return !caller.name.isEmpty() ? caller.name : !caller.number.isEmpty() ? caller.number : tr("Unknown caller");
    };
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case StateColumn: return caller.isOpen() ? tr("Open", "a missed call") : tr("Done", "a missed call");
        case NameColumn: return name();
        case NumberColumn: return caller.number;
        case TriesColumn: return caller.tries;
        case LastTryColumn: return HistoryModel::whenText(caller.lastTry, m_day);
        case QueueColumn: return caller.queues.join(u", "_s);
        case DoneColumn: return caller.isOpen() ? QString() : stateText(caller);
        default: return {};
        }
    case Qt::AccessibleTextRole:
        if (index.column() != StateColumn)
            return index.data();
        return tr("%1, %n tries, last %2, %3", "name, when, state", caller.tries)
            .arg(name(), HistoryModel::whenText(caller.lastTry, m_day), stateText(caller));
    case IdRole: return QVariant::fromValue(caller.lastCall);
    case AccountRole: return QVariant::fromValue(caller.account);
    case NameRole: return name();
    case NumberRole: return caller.number;
    case SortRole:
    case StartedAtRole: return caller.lastTry;
    case CallerRole: return QVariant::fromValue(caller);
    case OpenRole: return caller.isOpen();
    case TriesRole: return caller.tries;
    default: return {};
    }
}

QVariant MissedDesk::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case NameColumn: return tr("Name");
    case NumberColumn: return tr("Number");
    case TriesColumn: return tr("Tries");
    case LastTryColumn: return tr("Last try");
    case QueueColumn: return tr("Dialled", "queue or number");
    case DoneColumn: return tr("What became of it");
    default: return {};
    }
}

} // namespace Cordboard
