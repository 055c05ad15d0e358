// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows answer to views: texts of the table's columns, the sentence for the ear, sort keys.

#include "views/people/peoplerows.h"

#include "models/core/roles.h"
#include "models/core/switchboard.h"
#include "models/extensionmodel.h"
#include "views/people/cardbuilder.h"

#include <QLocale>

#include <algorithm>

namespace Cordboard {

int PeopleRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PeopleRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PeopleRows::cellText(const PersonCard &card, int column) const
{
    switch (column) {
    case StateColumn:
        return card.id.isEmpty() && !card.gone ? card.words : cardWord(card);
    case NumberColumn:
        return card.number;
    case NameColumn:
        return card.name;
    case DepartmentColumn:
        return card.role;
    case PartyColumn:
        return isEngaged(card) ? card.words : QString();
    case SinceColumn:
        return cardTime(card, now());
    case PresenceColumn:
        return isEngaged(card) || card.id.isEmpty() ? card.forward : cardDetail(card);
    case VoicemailColumn:
        return card.voicemail > 0 ? QLocale().toString(card.voicemail) : QString();
    default:
        return {};
    }
}

QVariant PeopleRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    if (isLabel(row)) {
        const LabelTile tile = label(row);
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %2 of %3 free", "department").arg(tile.name).arg(tile.free).arg(tile.total);
        return role == Qt::DisplayRole && index.column() == NameColumn ? QVariant(tile.name) : QVariant();
    }
    switch (role) {
    case IdRole:
        return std::visit([](const auto &id) { return QVariant::fromValue(id); }, idAt(row));
    case Qt::DisplayRole:
        return cellText(card(row), index.column());
    case Qt::AccessibleTextRole:
        return cardSentence(card(row), now());
    case Qt::ToolTipRole:
        return index.column() == StateColumn ? QVariant() : cellText(card(row), index.column());
    case NameRole:
        return card(row).name;
    case NumberRole:
        return card(row).number;
    case Qt::TextAlignmentRole:
        return index.column() == SinceColumn || index.column() == VoicemailColumn ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                                                                 : int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        break;
    }
    const ExtensionId id = extensionAt(row);
    return id.isEmpty() ? QVariant() : m_board.extensions()->indexOf(id).data(role);
}

QVariant PeopleRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SinceColumn || section == VoicemailColumn ? Qt::AlignTrailing : Qt::AlignLeading)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case NumberColumn:
        return tr("Number", "extension number");
    case NameColumn:
        return tr("Name");
    case DepartmentColumn:
        return tr("Department");
    case PartyColumn:
        return tr("With", "whom somebody talks to");
    case SinceColumn:
        return tr("Time", "how long somebody talks");
    case PresenceColumn:
        return tr("Presence");
    case VoicemailColumn:
        return tr("Voicemail");
    default:
        return {};
    }
}

Qt::ItemFlags PeopleRows::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // Disabled, so that the arrow keys go from person to person.
    if (isLabel(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
}

QVariant PeopleRows::sortKey(const Key &key, int column) const
{
    const auto *id = std::get_if<ExtensionId>(&key);
    const Extension *person = id ? m_board.extension(*id) : nullptr;
    if (!person)
        return {};
    const QModelIndex source = m_board.extensions()->indexOf(*id);
    switch (column) {
    case StateColumn:
        return source.data(StateRole);
    case NumberColumn:
        return source.data(SortRole);
    case SinceColumn:
        return source.data(StartedAtRole);
    case VoicemailColumn:
        return person->voicemailNew;
    default:
        return cellText(cardOf(m_board, *person, m_ownCalls), column);
    }
}

void PeopleRows::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    if (column < 0) {
        change([] {});
        return;
    }
    if (m_showsHits || m_grouped)
        return;
    struct Sorted
    {
        QVariant value;
        Key key;
    };
    std::vector<Sorted> sorted;
    sorted.reserve(m_rows.size());
    for (const Key &key : m_rows)
        sorted.push_back({sortKey(key, column), key});
    std::stable_sort(sorted.begin(), sorted.end(), [order](const Sorted &a, const Sorted &b) {
        const bool texts = a.value.typeId() == QMetaType::QString && b.value.typeId() == QMetaType::QString;
        const int way = texts ? QString::localeAwareCompare(a.value.toString(), b.value.toString())
                              : [&a, &b] {
                                    const QPartialOrdering o = QVariant::compare(a.value, b.value);
                                    return o == QPartialOrdering::Less ? -1 : o == QPartialOrdering::Greater ? 1 : 0;
                                }();
        return order == Qt::AscendingOrder ? way < 0 : way > 0;
    });
    std::vector<Key> keys;
    keys.reserve(sorted.size());
    for (const Sorted &entry : sorted)
        keys.push_back(entry.key);
    adopt(std::move(keys));
}

} // namespace Cordboard
