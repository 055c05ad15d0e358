// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "backends/api/pbxbackend.h"
#include "models/core/allowedactions.h"
#include "models/core/entitytablemodel.h"

#include <QSet>

namespace Cordboard {

/// Which finished calls to show; empty members do not restrict.
struct CdrFilter
{
    QString text; ///< words in names, numbers, DID or queue; digits alone are also asked of the PBX
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC
    AccountId account;

    bool matches(const Cdr &cdr) const;
    friend bool operator==(const CdrFilter &, const CdrFilter &) = default;
};

/// Finished calls: those told live (new ones on top), and pages fetched from the PBXes on demand. Bounded. Within one page
/// newest first; HistoryProxy gives one order over all accounts. StateRole: Disposition. StartedAtRole, SortRole: when it
/// began. NameRole and NumberRole: the party that one would call back.
class CdrModel final : public EntityTableModel<Cdr>
{
    Q_OBJECT
public:
    enum Column { DirectionColumn, NameColumn, NumberColumn, WithColumn, WhenColumn, LengthColumn, QueueColumn };
    enum OwnRole {
        DirectionRole = FirstOwnRole, ///< int, Direction
        DispositionRole, ///< int, Disposition
        WithRole, ///< QString, whom they spoke to
        DurationRole, ///< int, seconds of conversation; -1: never answered
        EndedAtRole, ///< QDateTime UTC
        DidRole, ///< QString
        QueueNameRole, ///< QString
        RecordingIdRole, ///< QString
        CallBackRole, ///< bool, an inbound call that nobody answered
    };
    enum class LoadState { Idle, Loading, Empty, Error };
    static constexpr int PageSize = 100;
    static constexpr int MaxRows = 5000;

    explicit CdrModel(const Switchboard *board, QObject *parent = nullptr);

    /// Drops the fetched pages and begins to fetch anew. Live rows stay; HistoryProxy hides those that do not match.
    void setFilter(const CdrFilter &filter);
    const CdrFilter &filter() const { return m_filter; }
    LoadState loadState() const { return m_loadState; }
    PbxError error() const { return m_error; } ///< why, in Error
    bool isTruncated() const { return rowCount() >= MaxRows; } ///< more may exist; narrow the filter
    /// After Error: tries the failed page again.
    void retry();

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loadStateChanged();
    void filterChanged();

protected:
    friend class Switchboard;
    QVariant cell(const Cdr &value, int column, int role) const override;
    RowChanges changedRoles(const Cdr &old, const Cdr &now) const override;
    int placeFor(const Cdr &value) const override;
    bool outlivesSnapshot(const Cdr &value) const override;
    /// What was told live: new rows go on top.
    void applyLive(const PendingTable<Cdr> &pending);
    /// An account came, left, or its link or capabilities changed.
    void accountsChanged();

private:
    struct Source
    {
        AccountId account;
        int offset = 0;
        bool more = true;
        bool busy = false;
        bool failed = false;
    };
    void fetch(Source &source);
    bool canFetch(const Source &source) const;
    void trim(); ///< to MaxRows; the oldest calls go
    void onPage(quint64 generation, const AccountId &account, const Result<CdrPage> &page);
    void updateLoadState();
    Source *source(const AccountId &account);

    CdrFilter m_filter;
    QList<Source> m_sources;
    QSet<CdrId> m_fetched; ///< rows that came by a page, not by a change
    quint64 m_generation = 0;
    LoadState m_loadState = LoadState::Idle;
    PbxError m_error;
    bool m_prepending = false;
};

} // namespace Cordboard
