// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Cordboard {

class DragSession;
class PeopleHand;
class PeopleRows;
class Theme;

/// People as a table: the same rows and the same selection as the grid. Sorts only when a column head is clicked; a third
/// click brings back the order at rest.
class PeopleTable final : public QTableView
{
    Q_OBJECT

public:
    PeopleTable(const Theme &theme, PeopleRows &rows, DragSession *session, QWidget *parent = nullptr);

    PeopleHand *hand() const { return m_hand; }
    void setEmptyText(const QString &text);
    /// Repaints the running times of the visible rows.
    void updateTimes();

    void keyboardSearch(const QString &text) override;

signals:
    void textTyped(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void measure();
    void sortByHand(int column);

    const Theme &m_theme;
    PeopleRows &m_rows;
    PeopleHand *m_hand;
    QString m_emptyText;
    int m_sortColumn = -1; ///< -1: the order at rest
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Cordboard
