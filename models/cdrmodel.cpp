// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cdrmodel.h"

#include "backends/api/logging.h"

#include <QLocale>

#include <algorithm>

namespace Cordboard {

namespace {

bool isOnlyDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

/// Whom one would call back: the one outside, that is the caller unless we called out.
bool namesCallee(const Cdr &cdr) { return cdr.direction == Direction::Outbound; }

QString numberOf(const Cdr &cdr) { return namesCallee(cdr) ? cdr.calleeNumber : cdr.callerNumber; }

QString nameOf(const Cdr &cdr)
{
    const QString name = namesCallee(cdr) ? cdr.calleeName : cdr.callerName;
    return name.isEmpty() ? numberOf(cdr) : name;
}

QString withOf(const Cdr &cdr)
{
    if (namesCallee(cdr))
        return cdr.callerName.isEmpty() ? cdr.callerNumber : cdr.callerName;
    return cdr.calleeName.isEmpty() ? cdr.calleeNumber : cdr.calleeName;
}

int durationOf(const Cdr &cdr)
{
    return cdr.answeredAt.isValid() && cdr.endedAt.isValid() ? int(cdr.answeredAt.secsTo(cdr.endedAt)) : -1;
}

bool wantsCallBack(const Cdr &cdr)
{
    return cdr.direction == Direction::Inbound && !cdr.answeredAt.isValid() && cdr.disposition != Disposition::Answered;
}

} // namespace

bool CdrFilter::matches(const Cdr &cdr) const
{
    if (!account.isEmpty() && cdr.id.account() != account)
        return false;
    if ((from.isValid() && cdr.startedAt < from) || (to.isValid() && cdr.startedAt >= to))
        return false;
    const QStringList fields { cdr.callerNumber, cdr.callerName, cdr.calleeNumber, cdr.calleeName, cdr.did, cdr.queue };
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&fields](const QString &word) {
        return std::any_of(fields.cbegin(), fields.cend(),
            [&word](const QString &field) { return field.contains(word, Qt::CaseInsensitive); });
    });
}

CdrModel::CdrModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board,
          { tr("Direction"), tr("Name"), tr("Number"), tr("With", "whom somebody talked to"), tr("When"),
              tr("Length", "of a call"), tr("Queue") },
          parent)
{
}

QVariant CdrModel::cell(const Cdr &value, int column, int role) const
{
    const auto direction = [&] {
        if (value.disposition == Disposition::Missed || wantsCallBack(value))
            return tr("Missed", "a call");
        switch (value.direction) {
        case Direction::Inbound: return tr("In", "direction of a call");
        case Direction::Outbound: return tr("Out", "direction of a call");
        case Direction::Internal: return tr("Internal", "direction of a call");
        case Direction::Unknown: break;
        }
        return QString();
    };
    const auto when
        = [&] { return value.startedAt.isValid() ? QLocale().toString(value.startedAt.toLocalTime(), QLocale::ShortFormat) : QString(); };
    const auto text = [&]() -> QVariant {
        switch (column) {
        case DirectionColumn: return direction();
        case NameColumn: return nameOf(value);
        case NumberColumn: return numberOf(value);
        case WithColumn: return withOf(value);
        case WhenColumn: return when();
        case LengthColumn: {
            const int seconds = durationOf(value);
            return seconds < 0 ? QString()
                               : QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
        }
        case QueueColumn: return value.queue;
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::AccessibleTextRole:
        return column == DirectionColumn
            ? QVariant(tr("%1, %2, %3", "direction, name, when").arg(direction(), nameOf(value), when()))
            : text();
    case StateRole:
    case DispositionRole: return int(value.disposition);
    case SortRole:
    case StartedAtRole: return value.startedAt;
    case AllowedActionsRole: {
        ActionSet set;
        set.addIf(!numberOf(value).isEmpty(), { Capability::Dial });
        return QVariant::fromValue(set);
    }
    case NameRole: return nameOf(value);
    case NumberRole: return numberOf(value);
    case CallIdRole: return QVariant::fromValue(value.call);
    case DirectionRole: return int(value.direction);
    case WithRole: return withOf(value);
    case DurationRole: return durationOf(value);
    case EndedAtRole: return value.endedAt;
    case DidRole: return value.did;
    case QueueNameRole: return value.queue;
    case RecordingIdRole: return value.recordingId;
    case CallBackRole: return wantsCallBack(value);
    default: return {};
    }
}

RowChanges CdrModel::changedRoles(const Cdr &old, const Cdr &now) const
{
    RowChanges c;
    c.note(old.direction != now.direction, { DirectionColumn }, { DirectionRole });
    c.note(old.disposition != now.disposition, { DirectionColumn }, { StateRole, DispositionRole });
    c.note(wantsCallBack(old) != wantsCallBack(now), { DirectionColumn }, { CallBackRole });
    c.note(nameOf(old) != nameOf(now), { NameColumn }, { NameRole });
    c.note(numberOf(old) != numberOf(now), { NumberColumn }, { NumberRole, AllowedActionsRole });
    c.note(withOf(old) != withOf(now), { WithColumn }, { WithRole });
    c.note(old.startedAt != now.startedAt, { WhenColumn }, { StartedAtRole, SortRole });
    c.note(durationOf(old) != durationOf(now), { LengthColumn }, { DurationRole });
    c.note(old.endedAt != now.endedAt, {}, { EndedAtRole });
    c.note(old.queue != now.queue, { QueueColumn }, { QueueNameRole });
    c.note(old.did != now.did, {}, { DidRole });
    c.note(old.recordingId != now.recordingId, {}, { RecordingIdRole });
    c.note(old.call != now.call, {}, { CallIdRole });
    return c;
}

int CdrModel::placeFor(const Cdr &) const
{
    return m_prepending ? 0 : rowCount();
}

bool CdrModel::outlivesSnapshot(const Cdr &value) const
{
    return m_fetched.contains(value.id);
}

void CdrModel::applyLive(const PendingTable<Cdr> &pending)
{
    if (pending.isEmpty())
        return;
    if (!m_fetched.isEmpty())
        for (const auto &entry : pending.entries())
            m_fetched.remove(entry.id); // told live: from now on it stays as long as the PBX says
    m_prepending = true;
    apply(pending, noWatch);
    m_prepending = false;
    trim();
    updateLoadState();
}

void CdrModel::trim()
{
    if (rowCount() <= MaxRows)
        return;
    // This happens with every batch of a busy day: the times are gathered once, not looked up with every comparison.
    struct Begun
    {
        qint64 at;
        int row;
    };
    std::vector<Begun> rows;
    rows.reserve(size_t(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back({ at(row).startedAt.isValid() ? at(row).startedAt.toMSecsSinceEpoch() : 0, row });
    const auto keep = rows.begin() + MaxRows;
    std::nth_element(rows.begin(), keep, rows.end(), [](const Begun &a, const Begun &b) { return a.at > b.at; });
    PendingTable<Cdr> surplus;
    for (auto old = keep; old != rows.end(); ++old) {
        surplus.add(Removed<Cdr> { at(old->row).id });
        m_fetched.remove(at(old->row).id);
    }
    apply(surplus, noWatch);
}

CdrModel::Source *CdrModel::source(const AccountId &account)
{
    const auto it = std::find_if(m_sources.begin(), m_sources.end(), [&](const Source &s) { return s.account == account; });
    return it == m_sources.end() ? nullptr : &*it;
}

bool CdrModel::canFetch(const Source &source) const
{
    return source.more && !source.busy && !source.failed && board()->isConnected(source.account)
        && (m_filter.account.isEmpty() || m_filter.account == source.account);
}

void CdrModel::accountsChanged()
{
    QList<Source> sources;
    bool tryAgain = false;
    const QList<Account> accounts = board()->accounts();
    for (const Account &account : accounts) {
        if (!board()->capabilities(account.id).has(Capability::CdrHistory))
            continue;
        const Source *known = source(account.id);
        Source s = known ? *known : Source { account.id };
        // A page that failed because the link broke is asked for again by itself.
        if (s.failed && board()->isConnected(account.id)) {
            s.failed = false;
            tryAgain = true;
        }
        sources.append(s);
    }
    m_sources = sources;
    m_fetched.removeIf([this](const CdrId &id) { return !find(id); });
    if (tryAgain)
        fetchMore({});
    updateLoadState();
}

void CdrModel::setFilter(const CdrFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ++m_generation; // answers to the old question are dropped when they come
    PendingTable<Cdr> old;
    for (const CdrId &id : std::as_const(m_fetched))
        old.add(Removed<Cdr> { id });
    m_fetched.clear();
    apply(old, noWatch);
    for (Source &s : m_sources)
        s = Source { s.account };
    emit filterChanged();
    fetchMore({});
    updateLoadState();
}

void CdrModel::retry()
{
    for (Source &s : m_sources)
        s.failed = false;
    fetchMore({});
    updateLoadState();
}

bool CdrModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && board() && rowCount() < MaxRows
        && std::any_of(m_sources.cbegin(), m_sources.cend(), [this](const Source &s) { return canFetch(s); });
}

void CdrModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    for (Source &s : m_sources)
        if (canFetch(s))
            fetch(s);
    updateLoadState();
}

void CdrModel::fetch(Source &source)
{
    CdrQuery query;
    query.from = m_filter.from;
    query.to = m_filter.to;
    query.number = isOnlyDigits(m_filter.text) ? m_filter.text : QString();
    query.offset = source.offset;
    query.limit = PageSize;
    source.busy = true;
    const quint64 generation = m_generation;
    const AccountId account = source.account;
    board()
        ->fetchCdrs(account, query)
        // First the cancel handler, and it must not know us: it also runs while we are being destroyed.
        .onCanceled([] { return Result<CdrPage>(PbxError { PbxError::Kind::Cancelled, {} }); })
        .then(this, [this, generation, account](const Result<CdrPage> &page) { onPage(generation, account, page); });
}

void CdrModel::onPage(quint64 generation, const AccountId &account, const Result<CdrPage> &page)
{
    Source *s = source(account);
    if (generation != m_generation || !s || !s->busy)
        return;
    s->busy = false;
    if (!page) {
        qCDebug(lcCdr) << "no page of call records:" << page.error().detail;
        s->failed = true;
        m_error = page.error();
        updateLoadState();
        return;
    }
    s->offset += int(page->rows.size());
    s->more = page->more && !page->rows.isEmpty();
    PendingTable<Cdr> fetched;
    for (const Cdr &cdr : page->rows) {
        if (find(cdr.id))
            continue; // told live already, and that is the newer word
        fetched.add(Upserted<Cdr> { cdr });
        m_fetched.insert(cdr.id);
    }
    apply(fetched, noWatch);
    trim();
    updateLoadState();
}

void CdrModel::updateLoadState()
{
    LoadState now = LoadState::Idle;
    if (std::any_of(m_sources.cbegin(), m_sources.cend(), [](const Source &s) { return s.busy; })) {
        now = LoadState::Loading;
    } else if (std::any_of(m_sources.cbegin(), m_sources.cend(), [](const Source &s) { return s.failed; })) {
        now = LoadState::Error;
    } else {
        bool any = false;
        for (int row = 0; row < rowCount() && !any; ++row)
            any = m_filter.matches(at(row));
        if (!any)
            now = LoadState::Empty;
    }
    if (now != LoadState::Error)
        m_error = {};
    if (std::exchange(m_loadState, now) != now)
        emit loadStateChanged();
}

} // namespace Cordboard
