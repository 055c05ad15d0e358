// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/searchresultmodel.h"

#include "models/contactmodel.h"

namespace Cordboard {

SearchResultModel::SearchResultModel(PersonSearch *search, QObject *parent)
    : QAbstractTableModel(parent)
    , m_search(search)
{
    connect(search, &PersonSearch::changed, this, [this] {
        if (m_frozen)
            m_refreshOnThaw = true;
        else
            refresh();
    });
    connect(search->extensions(), &QAbstractItemModel::dataChanged, this, &SearchResultModel::onDataChanged);
}

void SearchResultModel::setText(const QString &text)
{
    m_text = text;
    refresh();
}

void SearchResultModel::setFrozen(bool frozen)
{
    m_frozen = frozen;
    if (!frozen && std::exchange(m_refreshOnThaw, false))
        refresh();
}

const SearchHit *SearchResultModel::hit(int row) const
{
    return row >= 0 && row < m_hits.size() ? &m_hits[row] : nullptr;
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int SearchResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_search->extensions()->columnCount();
}

QVariant SearchResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_search->extensions()->headerData(section, orientation, role) : QVariant();
}

QHash<int, QByteArray> SearchResultModel::roleNames() const
{
    auto names = m_search->extensions()->roleNames();
    names.insert({ { ScoreRole, "score" }, { NameMatchesRole, "nameMatches" }, { NumberMatchesRole, "numberMatches" },
        { IsContactRole, "isContact" } });
    return names;
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &found = m_hits[index.row()];
    switch (role) {
    case ScoreRole: return found.score;
    case NameMatchesRole: return QVariant::fromValue(found.inName);
    case NumberMatchesRole: return QVariant::fromValue(found.inNumber);
    case IsContactRole: return !found.contact().isEmpty();
    default: break;
    }
    if (!found.contact().isEmpty())
        return contactData(found.contact(), index.column(), role);
    return m_search->extensions()->indexOf(found.extension(), index.column()).data(role);
}

QVariant SearchResultModel::contactData(const ContactId &id, int column, int role) const
{
    const ContactModel *contacts = m_search->contacts();
    const int row = contacts->rowOf(id);
    if (row < 0)
        return {};
    const auto at = [&](int contactColumn, int contactRole) { return contacts->index(row, contactColumn).data(contactRole); };
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case ExtensionModel::NumberColumn: return at(ContactModel::NumberColumn, role);
        case ExtensionModel::NameColumn: return at(ContactModel::NameColumn, role);
        case ExtensionModel::DepartmentColumn: return at(ContactModel::CompanyColumn, role);
        default: return {};
        }
    case Qt::AccessibleTextRole: return at(ContactModel::NameColumn, role);
    case StateRole:
    case ExtensionModel::LastStateRole: return int(DisplayState::Unknown); // nobody watches a number outside
    case ExtensionModel::DepartmentRole: return at(0, ContactModel::CompanyRole);
    case ExtensionModel::EmailRole: return at(0, ContactModel::EmailRole);
    case ExtensionModel::TagsRole: return at(0, ContactModel::TagsRole);
    default: return role < FirstOwnRole ? at(0, role) : QVariant();
    }
}

void SearchResultModel::refresh()
{
    const QList<SearchHit> found = m_search->find(m_text);
    qsizetype same = 0;
    while (same < found.size() && same < m_hits.size() && found[same].id == m_hits[same].id)
        ++same;
    if (same < m_hits.size()) {
        beginRemoveRows({}, int(same), int(m_hits.size()) - 1);
        m_hits.resize(same);
        m_rows.removeIf([same](const auto &it) { return it.value() >= same; });
        endRemoveRows();
    }
    // What stayed may be matched in another way.
    for (qsizetype row = 0; row < same; ++row)
        m_hits[row] = found[row];
    if (same > 0)
        emit dataChanged(index(0, 0), index(int(same) - 1, columnCount() - 1), { ScoreRole, NameMatchesRole, NumberMatchesRole });
    if (same < found.size()) {
        beginInsertRows({}, int(same), int(found.size()) - 1);
        for (qsizetype row = same; row < found.size(); ++row) {
            m_hits.append(found[row]);
            if (const ExtensionId id = found[row].extension(); !id.isEmpty())
                m_rows.insert(id, int(row));
        }
        endInsertRows();
    }
}

void SearchResultModel::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const ExtensionModel *extensions = m_search->extensions();
    const auto announce = [&](int row) {
        emit dataChanged(index(row, topLeft.column()), index(row, bottomRight.column()), roles);
    };
    // The shorter of the two lists is walked: a whole company may change, or two people while 200 are shown.
    if (bottomRight.row() - topLeft.row() < m_rows.size()) {
        for (int source = topLeft.row(); source <= bottomRight.row(); ++source)
            if (const auto it = m_rows.constFind(extensions->at(source).id); it != m_rows.cend())
                announce(*it);
        return;
    }
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const int source = extensions->rowOf(it.key());
        if (source >= topLeft.row() && source <= bottomRight.row())
            announce(*it);
    }
}

} // namespace Cordboard
