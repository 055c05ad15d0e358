// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervision/queueboardmodel.h"

#include "models/core/naturalkey.h"
#include "models/core/switchboard.h"
#include "models/history/rowsteps.h"
#include "models/queuemodel.h"
#include "models/supervision/runningtime.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

QueueBoardModel::QueueBoardModel(Switchboard &board, const QueueStatistics &statistics, const AlarmCenter &alarms, QObject *parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_statistics(statistics)
    , m_alarms(alarms)
{
    connect(&statistics, &QueueStatistics::changed, this, &QueueBoardModel::refresh);
    connect(&alarms, &AlarmCenter::changed, this, &QueueBoardModel::refresh);
    connect(&board, &Switchboard::connectionChanged, this, &QueueBoardModel::refresh);
    refresh();
}

void QueueBoardModel::refresh()
{
    QList<Row> now;
    const QList<QueueAlarm> alarms = m_alarms.alarms();
    const QDateTime at = m_board.now();
    const QueueModel &queues = *m_board.queues();
    QList<std::pair<QString, const Queue *>> sorted;
    for (int i = 0; i < queues.rowCount(); ++i)
        sorted.append({ naturalKey(queues.at(i).number), &queues.at(i) });
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first != b.first ? a.first < b.first : a.second->id < b.second->id; });
    for (const auto &[key, queue] : std::as_const(sorted)) {
        Row row;
        row.id = queue->id;
        row.name = queue->name.isEmpty() ? queue->number : queue->name;
        row.figures = m_statistics.figures(queue->id);
        row.stale = m_board.isStale(queue->id.account());
        const auto alarm = std::find_if(alarms.begin(), alarms.end(), [id = queue->id](const QueueAlarm &a) { return a.queue == id; });
        if (alarm != alarms.end()) {
            row.grade = alarm->grade;
            row.causes = alarm->causes;
            row.quiet = alarm->isQuiet(at);
        }
        now.append(row);
    }
    if (now.size() > 1) {
        Row all;
        all.name = tr("All queues");
        all.figures = m_statistics.total();
        all.stale = std::all_of(now.cbegin(), now.cend(), [](const Row &row) { return row.stale; });
        now.append(all);
    }
    struct Steps
    {
        QueueBoardModel &m;
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
    updateRows(m_rows, now, [](const Row &row) { return row.id; }, Steps { *this });
}

int QueueBoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int QueueBoardModel::queueCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.id.isEmpty(); }));
}

QString QueueBoardModel::text(const Row &row, int column) const
{
    const QLocale locale;
    const QueueFigures &f = row.figures;
    const QString doubt = row.stale ? u"?"_s : QString();
    switch (column) {
    case NameColumn: return row.name;
    case StateColumn: return stateText(row.grade, row.quiet);
    case WaitingColumn: return locale.toString(f.waiting) + doubt;
    case LongestColumn: return f.longestSince.isValid() ? row.stale ? doubt : runningTime(f.longestSince.secsTo(m_board.now())) : u"–"_s;
    case FreeColumn: return tr("%1 of %2", "free agents of all").arg(locale.toString(f.freeAgents), locale.toString(f.agents)) + doubt;
    case ServiceColumn: return f.servicePercent < 0 ? u"–"_s : tr("%1 %", "percent").arg(locale.toString(f.servicePercent));
    case AbandonedColumn: return locale.toString(f.abandoned);
    case AnsweredColumn: return locale.toString(f.answered);
    case AverageColumn: return f.averageWait < 0 ? u"–"_s : runningTime(f.averageWait);
    default: return {};
    }
}

QString QueueBoardModel::stateText(AlarmGrade grade, bool quiet)
{
    switch (grade) {
    case AlarmGrade::Calm: break;
    case AlarmGrade::Warning: return quiet ? tr("Warning, seen", "a queue's alarm that was acknowledged") : tr("Warning", "state of a queue");
    case AlarmGrade::Alarm: return quiet ? tr("Alarm, seen", "a queue's alarm that was acknowledged") : tr("Alarm", "state of a queue");
    }
    return {};
}

QStringList QueueBoardModel::stateWords()
{
    QStringList words;
    for (AlarmGrade grade : { AlarmGrade::Warning, AlarmGrade::Alarm })
        words << stateText(grade, false) << stateText(grade, true);
    return words;
}

QString QueueBoardModel::sentence(const Row &row) const
{
    const QueueFigures &f = row.figures;
    QStringList parts { row.name };
    if (row.grade != AlarmGrade::Calm)
        parts << stateText(row.grade, row.quiet);
    parts << tr("%n waiting", nullptr, f.waiting);
    if (f.longestSince.isValid())
        parts << tr("longest wait %1", "duration").arg(runningTime(f.longestSince.secsTo(m_board.now())));
    parts << tr("%1 of %n agent(s) free", nullptr, f.agents).arg(f.freeAgents);
    if (f.servicePercent >= 0)
        parts << tr("service level %1 percent").arg(f.servicePercent);
    parts << tr("%n answered", "calls today", f.answered) << tr("%n gave up", "callers today", f.abandoned);
    if (row.stale)
        parts << tr("not certain, the link is down");
    return parts.join(u", "_s);
}

AlarmGrade QueueBoardModel::gradeOf(const Row &row, int column) const
{
    if (column == NameColumn || column == StateColumn)
        return row.grade;
    static const QHash<int, Measure> measures { { WaitingColumn, Measure::Waiting }, { LongestColumn, Measure::LongestWait }, { ServiceColumn, Measure::ServiceLevel },
        { FreeColumn, Measure::FreeAgents } };
    for (const AlarmCause &cause : row.causes)
        if (measures.contains(column) && measures.value(column) == cause.measure)
            return cause.grade;
    return AlarmGrade::Calm;
}

QVariant QueueBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::AccessibleTextRole: return index.column() == NameColumn ? sentence(row) : text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == ServiceColumn && row.figures.serviceSeconds > 0
            ? tr("Answered within %n seconds, of all who were answered or gave up", nullptr, row.figures.serviceSeconds)
            : QVariant();
    case Qt::TextAlignmentRole: return int(index.column() <= StateColumn ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignTrailing | Qt::AlignVCenter);
    case IdRole:
    case QueueIdRole: return QVariant::fromValue(row.id);
    case NameRole: return row.name;
    case StaleRole: return row.stale;
    case StartedAtRole: return row.figures.longestSince;
    case GradeRole: return int(gradeOf(row, index.column()));
    case QuietRole: return row.quiet;
    case TotalRole: return row.id.isEmpty();
    default: return {};
    }
}

QVariant QueueBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section <= StateColumn ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Queue");
    case StateColumn: return tr("State", "column: alarm or warning");
    case WaitingColumn: return tr("Waiting", "column: number of callers");
    case LongestColumn: return tr("Longest", "column: longest wait");
    case FreeColumn: return tr("Agents free", "column");
    case ServiceColumn: return tr("In time", "column: service level, percent");
    case AbandonedColumn: return tr("Gave up", "column: callers who hung up waiting");
    case AnsweredColumn: return tr("Answered", "column: number of calls");
    case AverageColumn: return tr("Average", "column: average wait");
    default: return {};
    }
}

} // namespace Cordboard
