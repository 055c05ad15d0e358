// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/peoplerows.h"

#include "models/contactmodel.h"
#include "models/core/switchboard.h"
#include "models/extensionmodel.h"
#include "models/people/departmentmodel.h"
#include "models/people/peoplefilter.h"
#include "views/people/cardbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

// More separate ranges than this cost a view more than starting afresh.
constexpr size_t rangesWorthTelling = 64;

// From here on a list that becomes a short one is worth keeping whole instead of comparing with it.
constexpr size_t manyRows = 1'000;

size_t countRanges(const std::vector<int> &ascending)
{
    size_t ranges = 0;
    for (size_t i = 0; i < ascending.size(); ++i)
        ranges += i == 0 || ascending[i] != ascending[i - 1] + 1;
    return ranges;
}

} // namespace

PeopleRows::PeopleRows(Switchboard &board, QObject *parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_filter(new PeopleFilter(board.extensions(), this))
    , m_departments(new DepartmentModel(board.extensions(), this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PeopleRows::rebuild);
    // Within a batch tables may be ahead of each other: the rows follow when it is through.
    connect(&board, &Switchboard::flushed, this, [this] {
        if (m_dirty)
            rebuild();
    });

    ExtensionModel *people = board.extensions();
    connect(people, &QAbstractItemModel::rowsAboutToBeRemoved, this, &PeopleRows::rememberGone);
    connect(people, &QAbstractItemModel::dataChanged, this, &PeopleRows::onDataChanged);
    const auto recount = [this] { m_familyNames.clear(); };
    connect(people, &QAbstractItemModel::rowsInserted, this, recount);
    connect(people, &QAbstractItemModel::rowsRemoved, this, recount);
    connect(people, &QAbstractItemModel::modelReset, this, recount);
    connect(people, &QAbstractItemModel::dataChanged, this,
        [recount](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (roles.isEmpty() || roles.contains(NameRole))
                recount();
        });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &PeopleRows::schedule);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &PeopleRows::schedule);
    connect(m_filter, &QAbstractItemModel::rowsMoved, this, &PeopleRows::schedule);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &PeopleRows::schedule);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &PeopleRows::schedule);
    connect(m_departments, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); m_grouped && row <= last.row(); ++row) {
            const int tile = m_rowOf.value(m_departments->index(row, 0).data(NameRole).toString(), -1);
            if (tile >= 0)
                emit dataChanged(createIndex(tile, 0), createIndex(tile, ColumnCount - 1));
        }
    });
    rebuild();
}

void PeopleRows::change(const std::function<void()> &what)
{
    m_behindHits.reset();
    what();
    renew();
}

void PeopleRows::renew()
{
    const bool held = std::exchange(m_held, false);
    rebuild();
    m_held = held;
}

void PeopleRows::showHits(const QList<SearchHit> &hits)
{
    m_hits = hits;
    if (!std::exchange(m_showsHits, true) && !m_dirty && m_rows.size() >= manyRows)
        m_behindHits.emplace(); // filled when the rows make room
    renew();
    if (m_behindHits && m_behindHits->rows.empty())
        m_behindHits.reset();
    // The same people with other letters underlined.
    if (!m_rows.empty())
        emit dataChanged(createIndex(0, 0), createIndex(rowCount() - 1, ColumnCount - 1));
}

void PeopleRows::clearHits()
{
    if (!m_showsHits)
        return;
    m_hits.clear();
    m_hitSource.reset();
    m_showsHits = false;
    if (!m_behindHits || m_behindHits->rows.empty()) {
        change([] {});
        return;
    }
    emit aboutToRearrange();
    beginResetModel();
    m_rows = std::move(m_behindHits->rows);
    m_rowOf = std::move(m_behindHits->rowOf);
    m_behindHits.reset();
    m_gone.clear();
    endResetModel();
    emit rearranged();
}

void PeopleRows::setHitSource(const std::optional<QString> &source)
{
    if (m_hitSource == source)
        return;
    m_hitSource = source;
    if (m_showsHits)
        renew();
}

QString PeopleRows::sourceOf(const SearchHit &hit) const
{
    const Contact *contact = hit.contact().isEmpty() ? nullptr : m_board.contact(hit.contact());
    return contact ? contact->phonebook : QString();
}

void PeopleRows::setGrouped(bool grouped)
{
    if (m_grouped == grouped)
        return;
    m_grouped = grouped;
    change([] {});
}

void PeopleRows::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (!held && (m_dirty || !m_gone.isEmpty()))
        rebuild();
}

void PeopleRows::setNoted(const QSet<ExtensionId> &noted)
{
    const QSet<ExtensionId> changed = (m_noted - noted) + (noted - m_noted);
    m_noted = noted;
    for (const ExtensionId &id : changed) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(createIndex(row, 0), createIndex(row, ColumnCount - 1));
    }
}

void PeopleRows::setOwnCalls(const QSet<CallId> &calls)
{
    if (calls == m_ownCalls)
        return;
    m_ownCalls = calls;
    if (!m_rows.empty())
        emit dataChanged(createIndex(0, 0), createIndex(rowCount() - 1, ColumnCount - 1));
}

void PeopleRows::schedule()
{
    m_dirty = true;
    m_behindHits.reset();
    if (!m_held)
        m_soon.start();
}

void PeopleRows::rebuild()
{
    // An empty list has nothing that could move under the hand.
    if (m_held && !m_rows.empty())
        return;
    m_soon.stop();
    m_dirty = false;
    adopt(wanted());
    m_gone.clear();
}

std::vector<PeopleKey> PeopleRows::wanted() const
{
    if (m_showsHits)
        return wantedHits();
    std::vector<Key> people;
    people.reserve(size_t(m_filter->rowCount()));
    for (int row = 0; row < m_filter->rowCount(); ++row)
        people.emplace_back(m_filter->index(row, 0).data(IdRole).value<ExtensionId>());
    if (m_grouped)
        return grouped(people);
    if (m_sortColumn >= 0)
        keepHandSort(people);
    return people;
}

std::vector<PeopleKey> PeopleRows::wantedHits() const
{
    std::vector<Key> keys;
    for (qsizetype i = 1; i < m_hits.size(); ++i) {
        const SearchHit &hit = m_hits.at(i);
        if (m_hitSource && sourceOf(hit) != *m_hitSource)
            continue;
        std::visit([&keys](const auto &id) { keys.emplace_back(id); }, hit.id);
    }
    return keys;
}

std::vector<PeopleKey> PeopleRows::grouped(const std::vector<Key> &people) const
{
    QHash<QString, std::vector<Key>> members;
    for (const Key &key : people) {
        const Extension *person = m_board.extension(std::get<ExtensionId>(key));
        members[person ? person->group : QString()].push_back(key);
    }
    std::vector<Key> keys;
    keys.reserve(people.size() + size_t(members.size()));
    const auto take = [&](const QString &department) {
        const std::vector<Key> group = members.take(department);
        if (!group.empty() && !department.isEmpty())
            keys.emplace_back(department);
        keys.insert(keys.end(), group.begin(), group.end());
    };
    for (int row = 0; row < m_departments->rowCount(); ++row)
        take(m_departments->index(row, 0).data(NameRole).toString());
    // Nobody is left out: people without a department come last.
    for (const QString &department : members.keys())
        take(department);
    return keys;
}

void PeopleRows::keepHandSort(std::vector<Key> &keys) const
{
    std::stable_sort(keys.begin(), keys.end(), [this](const Key &a, const Key &b) {
        const int last = int(m_rows.size());
        return m_rowOf.value(a, last) < m_rowOf.value(b, last);
    });
}

void PeopleRows::adopt(std::vector<Key> next)
{
    if (next == m_rows)
        return;
    emit aboutToRearrange();
    if (m_rows.size() >= manyRows && next.size() * 4 < m_rows.size()) {
        reset(std::move(next));
        emit rearranged();
        return;
    }
    const QSet<Key> wanted(next.begin(), next.end());
    std::vector<int> doomed;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!wanted.contains(m_rows[row]))
            doomed.push_back(int(row));
    }
    std::vector<int> fresh;
    std::vector<Key> kept;
    for (size_t row = 0; row < next.size(); ++row) {
        if (m_rowOf.contains(next[row]))
            kept.push_back(next[row]);
        else
            fresh.push_back(int(row));
    }
    if (countRanges(doomed) + countRanges(fresh) > rangesWorthTelling) {
        reset(std::move(next));
    } else {
        removeRows(doomed);
        reorder(kept);
        insertNew(next);
        renumber();
    }
    emit rearranged();
}

void PeopleRows::reset(std::vector<Key> next)
{
    beginResetModel();
    if (m_behindHits && m_behindHits->rows.empty())
        *m_behindHits = { std::exchange(m_rows, {}), std::exchange(m_rowOf, {}) };
    m_rows = std::move(next);
    renumber();
    endResetModel();
}

void PeopleRows::removeRows(const std::vector<int> &doomed)
{
    for (auto last = doomed.rbegin(); last != doomed.rend();) {
        auto first = last;
        while (std::next(first) != doomed.rend() && *std::next(first) == *first - 1)
            ++first;
        beginRemoveRows({}, *first, *last);
        m_rows.erase(m_rows.begin() + *first, m_rows.begin() + *last + 1);
        endRemoveRows();
        last = std::next(first);
    }
}

void PeopleRows::reorder(const std::vector<Key> &kept)
{
    if (kept == m_rows)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Key> keys;
    for (const QModelIndex &index : before)
        keys.push_back(m_rows[size_t(index.row())]);
    m_rows = kept;
    renumber();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(createIndex(m_rowOf.value(keys[size_t(i)]), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PeopleRows::insertNew(const std::vector<Key> &next)
{
    for (size_t row = 0; row < next.size();) {
        if (row < m_rows.size() && m_rows[row] == next[row]) {
            ++row;
            continue;
        }
        size_t end = row + 1;
        while (end < next.size() && !(row < m_rows.size() && next[end] == m_rows[row]))
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        m_rows.insert(m_rows.begin() + qsizetype(row), next.begin() + qsizetype(row), next.begin() + qsizetype(end));
        endInsertRows();
        row = end;
    }
}

void PeopleRows::renumber()
{
    m_rowOf.clear();
    m_rowOf.reserve(qsizetype(m_rows.size()));
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows[row], int(row));
}

bool PeopleRows::sharesFamilyName(const QString &family) const
{
    const ExtensionModel *people = m_board.extensions();
    if (m_familyNames.isEmpty())
        for (int row = 0; row < people->rowCount(); ++row)
            ++m_familyNames[familyName(people->at(row).name)];
    return m_familyNames.value(family) > 1;
}

void PeopleRows::onDataChanged(const QModelIndex &first, const QModelIndex &last)
{
    const ExtensionModel *people = m_board.extensions();
    if (m_rows.empty() || !first.isValid())
        return;
    if (last.row() - first.row() > rowCount() / 2) {
        emit dataChanged(createIndex(0, 0), createIndex(rowCount() - 1, ColumnCount - 1));
        return;
    }
    for (int source = first.row(); source <= last.row(); ++source) {
        const int row = m_rowOf.value(people->at(source).id, -1);
        if (row >= 0)
            emit dataChanged(createIndex(row, 0), createIndex(row, ColumnCount - 1));
    }
}

void PeopleRows::rememberGone(const QModelIndex &, int first, int last)
{
    if (!m_held)
        return;
    for (int source = first; source <= last; ++source) {
        const int row = rowOf(m_board.extensions()->at(source).id);
        if (row < 0)
            continue;
        PersonCard ghost = card(row);
        ghost.gone = true;
        m_gone.insert(ghost.id, ghost);
    }
}

bool PeopleRows::isLabel(int row) const
{
    return row >= 0 && row < rowCount() && std::holds_alternative<QString>(m_rows[size_t(row)]);
}

LabelTile PeopleRows::label(int row) const
{
    if (!isLabel(row))
        return {};
    LabelTile tile;
    tile.name = std::get<QString>(m_rows[size_t(row)]);
    const QModelIndexList found = m_departments->match(m_departments->index(0, 0), NameRole, tile.name, 1, Qt::MatchExactly);
    if (!found.isEmpty()) {
        tile.free = found.front().data(DepartmentModel::FreeCountRole).toInt();
        tile.total = found.front().data(DepartmentModel::CountRole).toInt();
    }
    return tile;
}

PersonCard PeopleRows::card(int row) const
{
    if (row < 0 || row >= rowCount() || isLabel(row))
        return {};
    const Key &key = m_rows[size_t(row)];
    PersonCard card;
    if (const auto *id = std::get_if<ExtensionId>(&key)) {
        const Extension *person = m_board.extension(*id);
        if (!person) {
            card = m_gone.value(*id);
            card.id = *id;
            card.gone = true;
            return card;
        }
        card = cardOf(m_board, *person, m_ownCalls);
        const QString family = familyName(card.name);
        card.shortName = sharesFamilyName(family) ? familyNameWithInitial(card.name) : family;
        card.note = m_noted.contains(*id);
    } else if (const Contact *contact = m_board.contact(std::get<ContactId>(key))) {
        card = cardOf(*contact);
    } else {
        card.gone = true;
    }
    if (m_showsHits) {
        const PersonId person = idAt(row);
        for (const SearchHit &hit : m_hits) {
            if (hit.id != person)
                continue;
            card.nameMatches = hit.inName;
            card.numberMatches = hit.inNumber;
            break;
        }
    }
    return card;
}

PersonId PeopleRows::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Key &key = m_rows[size_t(row)];
    if (const auto *contact = std::get_if<ContactId>(&key))
        return *contact;
    const auto *extension = std::get_if<ExtensionId>(&key);
    return extension ? *extension : ExtensionId();
}

ExtensionId PeopleRows::extensionAt(int row) const
{
    const PersonId id = idAt(row);
    const auto *extension = std::get_if<ExtensionId>(&id);
    return extension ? *extension : ExtensionId();
}

int PeopleRows::rowOf(const PersonId &id) const
{
    return std::visit([this](const auto &value) { return m_rowOf.value(Key(value), -1); }, id);
}

QDateTime PeopleRows::now() const
{
    return m_board.now();
}

} // namespace Cordboard
