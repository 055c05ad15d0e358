// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/keysmodel.h"

#include "views/accounts/shortcutstore.h"
#include "views/theme/actionkeys.h"

namespace Cordboard {

KeysModel::KeysModel(ShortcutStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    // A key that changes hands may make or end a conflict in any row.
    connect(&store, &ShortcutStore::changed, this, &KeysModel::refreshNotes);
}

void KeysModel::refreshNotes()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount_ - 1));
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_store.actions().size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCount_;
}

bool KeysModel::isKey(const QModelIndex &index)
{
    return index.column() == KeyColumn || index.column() == SecondKeyColumn;
}

QKeySequence KeysModel::shownKeys(const QModelIndex &index) const
{
    if (index == m_capturing)
        return m_offered;
    return m_store.keys(m_store.actions().at(index.row()), slotOf(index));
}

QString KeysModel::note(int row) const
{
    if (m_capturing.isValid() && m_capturing.row() == row)
        return m_reason;
    const QAction *action = m_store.actions().at(row);
    for (int slot = 0; slot < ShortcutStore::keysPerAction; ++slot)
        if (const QString other = m_store.takenBy(action, slot, m_store.keys(action, slot)); !other.isEmpty())
            return tr("Also “%1”").arg(other);
    return {};
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QAction *action = m_store.actions().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == ActionColumn)
            return plainActionText(action);
        if (index.column() == NoteColumn)
            return note(index.row());
        return shownKeys(index).toString(QKeySequence::NativeText);
    case Qt::AccessibleTextRole: {
        if (!isKey(index))
            return {};
        const QString keys = shownKeys(index).toString(QKeySequence::NativeText);
        return tr("%1: %2 %3", "action: key, remark")
            .arg(plainActionText(action), keys.isEmpty() ? tr("no key") : keys, note(index.row()))
            .trimmed();
    }
    case Qt::ToolTipRole: return index.column() == ActionColumn ? action->statusTip() : QVariant();
    case CapsRole: return isKey(index) ? QVariant(keyCaps(shownKeys(index))) : QVariant();
    case WarningRole: return !note(index.row()).isEmpty();
    case CapturingRole: return index == m_capturing;
    default: return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActionColumn: return tr("Action");
    case KeyColumn: return tr("Key");
    case SecondKeyColumn: return tr("Second key");
    default: return QString();
    }
}

void KeysModel::beginCapture(const QModelIndex &index)
{
    endCapture();
    if (!isKey(index))
        return;
    m_capturing = index;
    m_offered = m_store.keys(m_store.actions().at(index.row()), slotOf(index));
    refresh(index.row());
}

void KeysModel::endCapture()
{
    if (!m_capturing.isValid())
        return;
    const int row = m_capturing.row();
    m_capturing = QPersistentModelIndex();
    m_reason.clear();
    m_offered = {};
    refresh(row);
}

bool KeysModel::offer(const QKeySequence &pressed)
{
    if (!m_capturing.isValid())
        return false;
    // Both Enter keys do the same.
    const QKeySequence keys = !pressed.isEmpty() && pressed[0].key() == Qt::Key_Enter ? mainBlockKeys(pressed) : pressed;
    QAction *action = m_store.actions().at(m_capturing.row());
    const int slot = slotOf(m_capturing);
    m_offered = keys;
    m_reason = ShortcutStore::objection(keys);
    if (!m_reason.isEmpty())
        m_reason = tr("%1 Press another key, or Esc.").arg(m_reason);
    else if (const QString other = m_store.takenBy(action, slot, keys); !other.isEmpty())
        m_reason = tr("Also “%1”. Press another key, or Esc.").arg(other);
    if (!m_reason.isEmpty()) {
        refresh(m_capturing.row());
        return false;
    }
    endCapture();
    m_store.setKeys(action, slot, keys);
    return true;
}

void KeysModel::clearKey(const QModelIndex &index)
{
    if (isKey(index))
        m_store.setKeys(m_store.actions().at(index.row()), slotOf(index), {});
}

void KeysModel::refresh(int row)
{
    emit dataChanged(index(row, 0), index(row, columnCount_ - 1));
}

} // namespace Cordboard
