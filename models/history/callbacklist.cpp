// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callbacklist.h"

#include "models/core/roles.h"
#include "models/core/switchboard.h"
#include "models/history/historymodel.h"
#include "models/history/rowsteps.h"

namespace Cordboard {

namespace {

constexpr int callBackRefreshMs = 50;

} // namespace

CallbackList::CallbackList(Switchboard &board, CallStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(callBackRefreshMs);
    connect(&m_soon, &QTimer::timeout, this, &CallbackList::read);
    connect(&store, &CallStore::changed, this, [this](const StoreChange &change) {
        if (change.notes && !m_soon.isActive())
            m_soon.start();
    });
    connect(board.secondTick(), &SecondTick::tick, this, [this] {
        if (std::exchange(m_overdue, overdue()) == overdue())
            return;
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), { OverdueRole, Qt::DisplayRole });
        emit countsChanged();
    });
    read();
}

void CallbackList::read()
{
    const quint64 generation = ++m_generation;
    const QDateTime today = m_board.now().toLocalTime().date().startOfDay().toUTC();
    m_store.callbacks(today).then(this, [this, generation](QList<Callback> callbacks) {
        if (generation != m_generation)
            return;
        std::stable_partition(callbacks.begin(), callbacks.end(), [](const Callback &c) { return c.isOpen(); });
        struct Steps
        {
            CallbackList &m;
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
        updateRows(m_rows, callbacks, [](const Callback &c) { return c.id; }, Steps { *this });
        m_open = int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Callback &c) { return c.isOpen(); }));
        m_overdue = overdue();
        emit countsChanged();
    });
}

bool CallbackList::isOverdue(const Callback &callback) const
{
    return callback.isOpen() && callback.dueAt.isValid() && callback.dueAt < m_board.now();
}

int CallbackList::overdue() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const Callback &c) { return isOverdue(c); }));
}

const Callback *CallbackList::callback(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

void CallbackList::add(Callback callback)
{
    if (!callback.createdAt.isValid())
        callback.createdAt = m_board.now();
    callback.id = 0;
    m_store.saveCallback(callback);
}

void CallbackList::replace(const Callback &callback)
{
    if (callback.id > 0)
        m_store.saveCallback(callback);
}

void CallbackList::setDone(int row, bool done, const QString &by)
{
    const Callback *known = callback(row);
    if (!known)
        return;
    Callback now = *known;
    now.doneAt = done ? m_board.now() : QDateTime();
    now.doneBy = done ? by : QString();
    m_store.saveCallback(now);
}

void CallbackList::remove(int row)
{
    if (const Callback *known = callback(row))
        m_store.removeCallback(known->id);
}

int CallbackList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CallbackList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CallbackList::stateText(const Callback &callback) const
{
    const QDate today = m_board.now().toLocalTime().date();
    if (!callback.isOpen()) {
        const QString when = HistoryModel::whenText(callback.doneAt, today);
        return callback.doneBy.isEmpty() ? tr("Done, %1", "when").arg(when) : tr("Called back by %1, %2", "who, when").arg(callback.doneBy, when);
    }
    if (isOverdue(callback))
        return tr("Overdue since %1").arg(HistoryModel::whenText(callback.dueAt, today));
    return callback.dueAt.isValid() ? tr("By %1", "a time that was promised").arg(HistoryModel::whenText(callback.dueAt, today))
                                    : tr("Open", "a promise to call back");
}

QVariant CallbackList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Callback &callback = m_rows[index.row()];
    const QDate today = m_board.now().toLocalTime().date();
    const QString name = !callback.name.isEmpty() ? callback.name : !callback.number.isEmpty() ? callback.number : tr("Unknown caller");
    const QString who = !callback.forName.isEmpty() ? callback.forName : !callback.forNumber.isEmpty() ? callback.forNumber : tr("Anybody", "who should call back");
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case StateColumn: return stateText(callback);
        case ForColumn: return who;
        case NameColumn: return name;
        case NumberColumn: return callback.number;
        case TextColumn: return callback.text.simplified();
        case TakenColumn: return HistoryModel::whenText(callback.createdAt, today);
        case DueColumn: return HistoryModel::whenText(callback.dueAt, today);
        default: return {};
        }
    case Qt::ToolTipRole: return index.column() == TextColumn ? callback.text : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? tr("%1 for %2, %3", "caller, person, state").arg(name, who, stateText(callback)) : index.data();
    case AccountRole: return QVariant::fromValue(callback.account);
    case NameRole: return name;
    case NumberRole: return callback.number;
    case CallIdRole: return QVariant::fromValue(callback.call);
    case SortRole:
    case StartedAtRole: return callback.createdAt;
    case CallbackRole: return QVariant::fromValue(callback);
    case OpenRole: return callback.isOpen();
    case OverdueRole: return isOverdue(callback);
    default: return {};
    }
}

QVariant CallbackList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case ForColumn: return tr("For", "whom a message is");
    case NameColumn: return tr("Name");
    case NumberColumn: return tr("Number");
    case TextColumn: return tr("Message");
    case TakenColumn: return tr("Taken", "when a message was");
    case DueColumn: return tr("By", "a time that was promised");
    default: return {};
    }
}

} // namespace Cordboard
