// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callrecorder.h"

#include "backends/api/logging.h"
#include "models/cdrmodel.h"
#include "models/history/callstore.h"

namespace Cordboard {

namespace {

constexpr int flushMs = 100;
constexpr int pageMs = 300;
constexpr int lookMs = 5 * 60 * 1000;
constexpr int overlapHours = 24; ///< a call that lasted that long is still found when it ends
constexpr int mostRows = 1'000'000; ///< of one account, should a PBX never come to an end

} // namespace

CallRecorder::CallRecorder(Switchboard &board, CallStore &store, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_store(store)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(flushMs);
    connect(&m_flush, &QTimer::timeout, this, &CallRecorder::flush);
    m_pages.setSingleShot(true);
    m_pages.setInterval(pageMs);
    connect(&m_pages, &QTimer::timeout, this, &CallRecorder::next);
    m_looks.setInterval(lookMs);
    connect(&m_looks, &QTimer::timeout, this, [this] {
        m_online.clear();
        look();
    });
    m_looks.start();

    const CdrModel *cdrs = board.cdrs();
    connect(cdrs, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { take(first, last); });
    connect(cdrs, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &from, const QModelIndex &to) { take(from.row(), to.row()); });
    connect(&board, &Switchboard::connectionChanged, this, &CallRecorder::look);
    connect(&board, &Switchboard::capabilitiesChanged, this, &CallRecorder::look);
    connect(&board, &Switchboard::accountsChanged, this, &CallRecorder::look);
    take(0, cdrs->rowCount() - 1);
    look();
}

void CallRecorder::setPace(int betweenPagesMs, int betweenLooksMs)
{
    m_pages.setInterval(betweenPagesMs);
    m_looks.setInterval(betweenLooksMs);
}

void CallRecorder::take(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Cdr &cdr = m_board.cdrs()->at(row);
        m_pending.insert(cdr.id, cdr);
    }
    if (!m_pending.isEmpty() && !m_flush.isActive())
        m_flush.start();
}

void CallRecorder::flush()
{
    if (!m_pending.isEmpty())
        m_store.record(std::exchange(m_pending, {}).values());
}

void CallRecorder::look()
{
    const QList<Account> accounts = m_board.accounts();
    for (const Account &account : accounts) {
        const bool online = m_board.connection(account.id).state == ConnectionState::Online
            && m_board.capabilities(account.id).has(Capability::CdrHistory);
        if (std::exchange(m_online[account.id], online) != online && online && !m_fetches.contains(account.id))
            begin(account.id);
    }
    m_online.removeIf([this](const auto &entry) { return !m_board.account(entry.key()); });
    m_fetches.removeIf([this](const auto &entry) { return !m_board.account(entry.key()); });
}

void CallRecorder::begin(const AccountId &account)
{
    m_fetches.insert(account, { .busy = true });
    emit fetchingChanged();
    m_store.coverage(account).then(this, [this, account](const Coverage &coverage) {
        const auto fetch = m_fetches.find(account);
        if (fetch == m_fetches.end())
            return;
        fetch->busy = false;
        if (coverage.newest.isValid())
            fetch->from = coverage.newest.addSecs(-overlapHours * 3600);
        else
            fetch->older = true; // nothing is known: the first round is all there is
        if (const QDateTime limit = m_store.oldestWanted(m_board.now()); limit.isValid()) {
            if (!fetch->from.isValid() || fetch->from < limit)
                fetch->from = limit;
        }
        next();
    });
}

void CallRecorder::next()
{
    const QList<AccountId> accounts = m_fetches.keys();
    for (const AccountId &account : accounts)
        if (!m_fetches.value(account).busy)
            fetchPage(account);
}

void CallRecorder::fetchPage(const AccountId &account)
{
    Fetch &fetch = m_fetches[account];
    fetch.busy = true;
    CdrQuery query;
    query.from = fetch.from;
    query.to = fetch.to;
    query.offset = fetch.offset;
    query.limit = PageSize;
    m_board.fetchCdrs(account, query)
        // First the cancel handler, and it must not know us: it also runs while we are being destroyed.
        .onCanceled([] { return Result<CdrPage>(PbxError { PbxError::Kind::Cancelled, {} }); })
        .then(this, [this, account](const Result<CdrPage> &page) { onPage(account, page); });
}

void CallRecorder::onPage(const AccountId &account, const Result<CdrPage> &page)
{
    const auto fetch = m_fetches.find(account);
    if (fetch == m_fetches.end())
        return;
    fetch->busy = false;
    if (!page) {
        qCDebug(lcCdr) << "no older call records:" << page.error().detail;
        m_online.remove(account); // tried again when the link changes, or at the next look
        finish(account, false);
        return;
    }
    if (!page->rows.isEmpty())
        m_store.record(page->rows);
    fetch->offset += int(page->rows.size());
    // A PBX that does not know the limit in time sends on; what is older was asked for in vain.
    const bool pastLimit = fetch->from.isValid() && !page->rows.isEmpty() && page->rows.last().startedAt.isValid()
        && page->rows.last().startedAt < fetch->from;
    if (page->more && !page->rows.isEmpty() && !pastLimit && fetch->offset < mostRows) {
        m_pages.start();
        return;
    }
    finish(account, true);
}

void CallRecorder::finish(const AccountId &account, bool whole)
{
    const bool older = m_fetches.value(account).older;
    if (!whole) {
        m_fetches.remove(account);
        emit fetchingChanged();
        return;
    }
    if (older) {
        m_store.setComplete(account);
        m_fetches.remove(account);
        emit fetchingChanged();
        return;
    }
    // The newest ones are there. Are the oldest?
    m_fetches[account].busy = true;
    m_store.coverage(account).then(this, [this, account](const Coverage &coverage) {
        const auto fetch = m_fetches.find(account);
        if (fetch == m_fetches.end())
            return;
        if (coverage.complete || !coverage.oldest.isValid()) {
            m_fetches.erase(fetch);
            emit fetchingChanged();
            return;
        }
        *fetch = { .from = m_store.oldestWanted(m_board.now()), .to = coverage.oldest.addSecs(1), .older = true };
        m_pages.start();
    });
}

} // namespace Cordboard
