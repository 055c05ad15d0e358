// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/searchindex.h"
#include "views/people/cardpainter.h"
#include "views/people/personcard.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <functional>
#include <variant>
#include <vector>

namespace Cordboard {

class DepartmentModel;
class PeopleFilter;
class Switchboard;

/// What a row is: one of our people, an entry of a phone book, or the department that a tile names.
using PeopleKey = std::variant<ExtensionId, ContactId, QString>;

inline size_t qHash(const PeopleKey &key, size_t seed = 0)
{
    return std::visit([seed](const auto &value) { return qHash(value, seed); }, key);
}

/// The rows that grid and table share: the people of the chosen department, with tiles that name the departments where
/// asked for, or what a search found. Rows are known by id; the persons behind them are read live from the Switchboard.
///
/// While held (the pointer or the focus is in the list, a drag is on) no row comes, goes or changes its place: who left
/// stays as a ghost, who came waits. Selection and scroll survive a new snapshot, because only true differences are
/// announced.
class PeopleRows final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, NumberColumn, NameColumn, DepartmentColumn, PartyColumn, SinceColumn, PresenceColumn,
        VoicemailColumn, ColumnCount };

    /// `board` must outlive it.
    explicit PeopleRows(Switchboard &board, QObject *parent = nullptr);

    /// Department, favourites and account to show; change it within change(). Never frozen: what is held are these rows,
    /// so that pointing at the list costs nothing.
    PeopleFilter *filter() const { return m_filter; }
    /// The departments and how many people each has.
    DepartmentModel *departments() const { return m_departments; }
    /// A change that the user asked for: happens now, held or not.
    void change(const std::function<void()> &what);

    /// Shows what a search found instead of the people. The first hit is left out: the target line shows it.
    void showHits(const QList<SearchHit> &hits);
    void clearHits();
    bool showsHits() const { return m_showsHits; }
    const QList<SearchHit> &hits() const { return m_hits; }
    /// Of the hits only those of one source: nothing for all, an empty name for our own people, else a phone book.
    void setHitSource(const std::optional<QString> &source);
    /// The phone book of a hit; empty: one of our own people.
    QString sourceOf(const SearchHit &hit) const;

    /// Tiles with the departments' names among the people, and the people by department.
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }

    void setHeld(bool held);
    bool isHeld() const { return m_held; }

    /// Persons with a note of the operator's.
    void setNoted(const QSet<ExtensionId> &noted);
    /// Calls that the operator has handed over: their ringing stands out.
    void setOwnCalls(const QSet<CallId> &calls);

    bool isLabel(int row) const;
    LabelTile label(int row) const;
    PersonCard card(int row) const;
    /// The id of a row; an empty ExtensionId for labels and rows that do not exist.
    PersonId idAt(int row) const;
    ExtensionId extensionAt(int row) const;
    int rowOf(const PersonId &id) const; ///< -1: not shown
    QDateTime now() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Sorts once, by hand; rows that change later keep their place. Column -1: back to the order at rest.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// Rows are about to come, go or move, and have done so: views note what they show and put it back.
    void aboutToRearrange();
    void rearranged();

private:
    using Key = PeopleKey;

    void schedule();
    void rebuild();
    std::vector<Key> wanted() const;
    std::vector<Key> wantedHits() const;
    std::vector<Key> grouped(const std::vector<Key> &people) const;
    void keepHandSort(std::vector<Key> &keys) const;
    void adopt(std::vector<Key> next);
    void reset(std::vector<Key> next);
    void removeRows(const std::vector<int> &doomed);
    void reorder(const std::vector<Key> &kept);
    void insertNew(const std::vector<Key> &next);
    void renumber();
    void renew();
    bool sharesFamilyName(const QString &family) const;
    void onDataChanged(const QModelIndex &first, const QModelIndex &last);
    void rememberGone(const QModelIndex &parent, int first, int last);
    QString cellText(const PersonCard &card, int column) const;
    QVariant sortKey(const Key &key, int column) const;

    Switchboard &m_board;
    PeopleFilter *m_filter;
    DepartmentModel *m_departments;
    struct Order
    {
        std::vector<Key> rows;
        QHash<Key, int> rowOf;
    };
    std::vector<Key> m_rows;
    QHash<Key, int> m_rowOf;
    std::optional<Order> m_behindHits; ///< the people, while hits are shown and nothing has changed their order
    QHash<ExtensionId, PersonCard> m_gone;
    mutable QHash<QString, int> m_familyNames; ///< how many have it; empty: to be counted
    QSet<ExtensionId> m_noted;
    QSet<CallId> m_ownCalls;
    QList<SearchHit> m_hits;
    std::optional<QString> m_hitSource;
    bool m_showsHits = false;
    bool m_grouped = false;
    bool m_held = false;
    bool m_dirty = false;
    int m_sortColumn = -1;
    QTimer m_soon;
};

} // namespace Cordboard
