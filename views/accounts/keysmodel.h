// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QKeySequence>

namespace Cordboard {

class ShortcutStore;

/// One row for each action: its name, its keys, and what is the matter with a key just pressed or kept.
class KeysModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ActionColumn, KeyColumn, SecondKeyColumn, NoteColumn, columnCount_ };
    enum Role {
        CapsRole = Qt::UserRole + 1, ///< QStringList of keycaps
        WarningRole, ///< bool: this row has a conflict
        CapturingRole, ///< bool: this cell waits for a key
    };

    explicit KeysModel(ShortcutStore &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static bool isKey(const QModelIndex &index);
    bool isCapturing() const { return m_capturing.isValid(); }
    QModelIndex capturing() const { return m_capturing; }
    /// This cell waits for a key from now on.
    void beginCapture(const QModelIndex &index);
    void endCapture();
    /// A key was pressed: taken if it is free (true), else shown with the reason, and the cell goes on waiting.
    bool offer(const QKeySequence &pressed);
    /// Looks for conflicts anew.
    void refreshNotes();
    void clearKey(const QModelIndex &index);

private:
    static int slotOf(const QModelIndex &index) { return index.column() - KeyColumn; }
    QString note(int row) const;
    QKeySequence shownKeys(const QModelIndex &index) const;
    void refresh(int row);

    ShortcutStore &m_store;
    QPersistentModelIndex m_capturing;
    QKeySequence m_offered;
    QString m_reason;
};

} // namespace Cordboard
