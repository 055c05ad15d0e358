// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStandardItemModel>

namespace Cordboard {

class Theme;

/// The column at the left of the first start and of the settings: one entry is chosen, and says so with a bar and a card.
class NavList final : public QListView
{
    Q_OBJECT
public:
    explicit NavList(const Theme &theme, QWidget *parent = nullptr);

    /// `caption` is a second line, `iconName` a drawing; either may be empty. `key` names the entry.
    void addEntry(const QString &key, const QString &title, const QString &caption, const QString &iconName);
    void clearEntries() { m_entries.clear(); }
    void setCaption(const QString &key, const QString &caption);
    QString currentKey() const;
    void setCurrentKey(const QString &key);

signals:
    void chosen(const QString &key);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    static void describe(QStandardItem *item);

    QStandardItemModel m_entries;
};

} // namespace Cordboard
