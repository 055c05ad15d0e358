// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historymodel.h"

#include "models/cdrmodel.h"
#include "models/core/allowedactions.h"
#include "models/core/roles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int historyRefreshMs = 150;

QString lengthText(int seconds)
{
    if (seconds < 0)
        return {};
    const QString rest = u"%1:%2"_s.arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds >= 3600 ? u"%1:%2"_s.arg(seconds / 3600).arg(rest) : rest;
}

QString nameOf(const Cdr &cdr)
{
    const QString name = partyName(cdr);
    return name.isEmpty() ? partyNumber(cdr) : name;
}

} // namespace

HistoryModel::HistoryModel(CallStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(historyRefreshMs);
    connect(&m_soon, &QTimer::timeout, this, &HistoryModel::refresh);
    connect(&store, &CallStore::changed, this, [this](const StoreChange &change) {
        if (!change.calls)
            return;
        m_changedFrom = std::min(m_changedFrom, change.oldest);
        if (!m_soon.isActive())
            m_soon.start();
    });
    askFirstPage();
}

void HistoryModel::setFilter(const CallFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    askFirstPage();
}

const CallRecord *HistoryModel::record(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

void HistoryModel::setAsking(bool asking)
{
    m_asking = asking;
    emit loadStateChanged();
}

void HistoryModel::askFirstPage()
{
    m_answer.cancel(); // whoever types asks anew with each letter
    m_changedFrom = std::numeric_limits<CallRowId>::max();
    const quint64 generation = ++m_generation;
    setAsking(true);
    m_answer = m_store.page({ .filter = m_filter, .limit = PageSize });
    m_answer.then(this, [this, generation](const CallPage &page) {
        if (generation == m_generation)
            onFirstPage(page);
    });
}

void HistoryModel::onFirstPage(const CallPage &page)
{
    // Rows that both filters show stay where they are, with the selection on them.
    merge(page.rows, 0);
    m_more = page.more;
    m_total = page.total;
    setAsking(false);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asking && m_rows.size() < MaxRows;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const quint64 generation = ++m_generation;
    setAsking(true);
    m_answer = m_store.page({ .filter = m_filter, .before = m_rows.isEmpty() ? std::numeric_limits<CallRowId>::max() : m_rows.last().row, .limit = PageSize });
    m_answer.then(this, [this, generation](const CallPage &page) {
        if (generation == m_generation)
            onNextPage(page);
    });
}

void HistoryModel::onNextPage(const CallPage &page)
{
    if (!page.rows.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
        m_rows += page.rows;
        endInsertRows();
    }
    m_more = page.more;
    setAsking(false);
    if (m_changedFrom != std::numeric_limits<CallRowId>::max())
        m_soon.start();
}

void HistoryModel::refresh()
{
    if (m_asking) {
        m_soon.start(); // one question at a time; the page that comes may hold the change already
        return;
    }
    const CallRowId lastShown = m_rows.isEmpty() || !m_more ? 0 : m_rows.last().row;
    const CallRowId from = std::max(std::exchange(m_changedFrom, std::numeric_limits<CallRowId>::max()), lastShown);
    const quint64 generation = ++m_generation;
    setAsking(true);
    m_answer = m_store.page({ .filter = m_filter, .since = from, .limit = std::min(MaxRows, int(m_rows.size()) + PageSize) });
    const QFuture<CallPage> counted = m_store.page({ .filter = m_filter, .limit = 0 });
    m_answer.then(this, [this, generation, from](const CallPage &page) {
        if (generation == m_generation) // more than a page is new: what lies below is read anew when one scrolls there
            merge(page.rows, page.more ? 0 : from);
    });
    QFuture<CallPage>(counted).then(this, [this, generation](const CallPage &page) {
        if (generation != m_generation)
            return;
        m_total = page.total;
        m_more = m_rows.size() < page.total;
        setAsking(false);
    });
}

/// What the rows from the top down to `from` are now. Both lists are in order, so one walk finds what came, went and changed.
void HistoryModel::merge(const QList<CallRecord> &fresh, CallRowId from)
{
    const auto shownId = [this, from](int row) { return row < m_rows.size() && m_rows[row].row >= from ? m_rows[row].row : -1; };
    int row = 0;
    for (qsizetype next = 0; next < fresh.size() || shownId(row) >= 0;) {
        const CallRowId shown = shownId(row);
        const CallRowId wanted = next < fresh.size() ? fresh[next].row : -1;
        if (shown == wanted) {
            if (m_rows[row] != fresh[next]) {
                m_rows[row] = fresh[next];
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            ++row;
            ++next;
        } else if (wanted > shown) {
            qsizetype end = next;
            while (end < fresh.size() && fresh[end].row > shown)
                ++end;
            beginInsertRows({}, row, row + int(end - next) - 1);
            for (; next < end; ++next, ++row)
                m_rows.insert(row, fresh[next]);
            endInsertRows();
        } else {
            int end = row;
            while (shownId(end) > wanted)
                ++end;
            beginRemoveRows({}, row, end - 1);
            m_rows.remove(row, end - row);
            endRemoveRows();
        }
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::kindText(const Cdr &cdr)
{
    if (cdr.disposition == Disposition::Voicemail)
        return tr("Voicemail");
    if (reachedNobody(cdr))
        return tr("Missed", "a call");
    switch (cdr.direction) {
    case Direction::Inbound: return tr("In", "direction of a call");
    case Direction::Outbound: return tr("Out", "direction of a call");
    case Direction::Internal: return tr("Internal", "direction of a call");
    case Direction::Unknown: break;
    }
    return tr("Call");
}

QString HistoryModel::whenText(const QDateTime &at, const QDate &today)
{
    const QDateTime local = at.toLocalTime();
    if (!local.isValid())
        return {};
    return local.date() == today ? QLocale().toString(local.time(), QLocale::ShortFormat) : QLocale().toString(local, QLocale::ShortFormat);
}

QVariant HistoryModel::text(const Cdr &cdr, const QString &note, int column) const
{
    switch (column) {
    case KindColumn: return kindText(cdr);
    case NameColumn: return nameOf(cdr).isEmpty() ? tr("Unknown caller") : nameOf(cdr);
    case NumberColumn: return partyNumber(cdr);
    case WithColumn: return insideName(cdr).isEmpty() ? insideNumber(cdr) : insideName(cdr);
    case WhenColumn: return whenText(cdr.startedAt, QDate::currentDate());
    case LengthColumn: return lengthText(talkSeconds(cdr));
    case QueueColumn: return cdr.queue.isEmpty() ? cdr.did : cdr.queue;
    case NoteColumn: return note.simplified();
    default: return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CallRecord &record = m_rows[index.row()];
    const Cdr &cdr = record.cdr;
    switch (role) {
    case Qt::DisplayRole: return text(cdr, record.note, index.column());
    case Qt::ToolTipRole: return index.column() == NoteColumn && !record.note.isEmpty() ? record.note : QVariant();
    case Qt::AccessibleTextRole: {
        const QString words = text(cdr, record.note, index.column()).toString();
        if (index.column() != KindColumn)
            return words;
        return tr("%1, %2, %3", "kind of call, name, when")
            .arg(words, text(cdr, {}, NameColumn).toString(), text(cdr, {}, WhenColumn).toString());
    }
    case Qt::TextAlignmentRole:
        return index.column() == LengthColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case IdRole: return QVariant::fromValue(cdr.id);
    case AccountRole: return QVariant::fromValue(cdr.id.account());
    case StateRole:
    case CdrModel::DispositionRole: return int(cdr.disposition);
    case SortRole: return record.row;
    case StartedAtRole: return cdr.startedAt;
    case AllowedActionsRole: {
        ActionSet set;
        set.addIf(!partyNumber(cdr).isEmpty(), { Capability::Dial });
        return QVariant::fromValue(set);
    }
    case NameRole: return nameOf(cdr);
    case NumberRole: return partyNumber(cdr);
    case CallIdRole: return QVariant::fromValue(cdr.call);
    case RowIdRole: return record.row;
    case RecordRole: return QVariant::fromValue(record);
    case CdrModel::DirectionRole: return int(cdr.direction);
    case CdrModel::WithRole: return text(cdr, {}, WithColumn);
    case CdrModel::DurationRole: return talkSeconds(cdr);
    case CdrModel::EndedAtRole: return cdr.endedAt;
    case CdrModel::DidRole: return cdr.did;
    case CdrModel::QueueNameRole: return cdr.queue;
    case CdrModel::RecordingIdRole: return cdr.recordingId;
    case CdrModel::CallBackRole: return reachedNobody(cdr);
    case NoteRole: return record.note;
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn: return tr("Kind", "of a call");
    case NameColumn: return tr("Name");
    case NumberColumn: return tr("Number");
    case WithColumn: return tr("With", "whom somebody talked to");
    case WhenColumn: return tr("When");
    case LengthColumn: return tr("Length", "of a call");
    case QueueColumn: return tr("Dialled", "queue or number");
    case NoteColumn: return tr("Note");
    default: return {};
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    auto names = QAbstractTableModel::roleNames();
    names.insert({ { IdRole, "id" }, { NameRole, "name" }, { NumberRole, "number" }, { StartedAtRole, "startedAt" }, { RowIdRole, "rowId" },
        { CdrModel::DirectionRole, "direction" }, { CdrModel::DispositionRole, "disposition" }, { CdrModel::WithRole, "with" },
        { CdrModel::DurationRole, "duration" }, { CdrModel::QueueNameRole, "queue" }, { CdrModel::RecordingIdRole, "recordingId" },
        { CdrModel::CallBackRole, "callBack" }, { NoteRole, "note" } });
    return names;
}

} // namespace Cordboard
