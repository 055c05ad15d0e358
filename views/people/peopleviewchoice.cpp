// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/peopleview.h"

#include "views/people/peoplegrid.h"
#include "views/people/peoplerows.h"
#include "views/people/peopletable.h"

#include <QItemSelectionModel>
#include <QStackedWidget>

#include <algorithm>

// Who is chosen, and who has the keyboard focus; both survive a new start of the list.
namespace Cordboard {

void PeopleView::rememberChoice()
{
    m_chosen.clear();
    for (const QModelIndex &index : m_selection->selectedRows())
        m_chosen.append(m_rows->idAt(index.row()));
    m_current = currentPerson();
}

void PeopleView::restoreChoice()
{
    // Only a reset loses them; other changes take the persistent indexes along.
    if (!m_selection->currentIndex().isValid()) {
        if (const int row = m_rows->rowOf(m_current); row >= 0)
            m_selection->setCurrentIndex(m_rows->index(row, 0), QItemSelectionModel::NoUpdate);
    }
    if (m_selection->hasSelection())
        return;
    for (const PersonId &id : std::as_const(m_chosen)) {
        if (const int row = m_rows->rowOf(id); row >= 0)
            m_selection->select(m_rows->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

QList<ExtensionId> PeopleView::selectedPeople() const
{
    QList<int> chosen;
    for (const QModelIndex &index : m_selection->selectedRows())
        chosen.append(index.row());
    std::sort(chosen.begin(), chosen.end());
    QList<ExtensionId> ids;
    for (int row : std::as_const(chosen)) {
        if (const ExtensionId id = m_rows->extensionAt(row); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

PersonId PeopleView::currentPerson() const
{
    const QModelIndex current = m_selection->currentIndex();
    return current.isValid() ? m_rows->idAt(current.row()) : PersonId();
}

bool PeopleView::setCurrentPerson(const PersonId &id)
{
    const int row = m_rows->rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_rows->index(row, 0);
    m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_grid->scrollTo(index);
    m_table->scrollTo(index);
    return true;
}

void PeopleView::focusList()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (m_selection->currentIndex().isValid())
        return;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (!m_rows->isLabel(row)) {
            setCurrentPerson(m_rows->idAt(row));
            return;
        }
    }
}

void PeopleView::activateCurrent()
{
    if (m_selection->currentIndex().isValid())
        emit personActivated(currentPerson());
}

} // namespace Cordboard
