// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/people/cardgeometry.h"
#include "models/people/searchindex.h"

#include <QListView>

#include <optional>

namespace Cordboard {

class CardDelegate;
class DragSession;
class PeopleHand;
class PeopleRows;
class Theme;

/// People as cards or tiles. The columns follow from the width alone; ten thousand cards cost what the visible ones cost.
class PeopleGrid final : public QListView
{
    Q_OBJECT

public:
    /// `session` may be nullptr: no drag and drop.
    PeopleGrid(const Theme &theme, PeopleRows &rows, DragSession *session, QWidget *parent = nullptr);

    Density density() const;
    /// The current person, or else the first visible one, stays in sight.
    void setDensity(Density density);
    int columns() const { return m_shape.columns; }
    /// The empty pixels before each card; the first column has them too.
    int gap() const { return m_shape.gap; }
    PeopleHand *hand() const { return m_hand; }
    /// The sentence shown while there is nobody to show.
    void setEmptyText(const QString &text);
    /// Repaints the running times of the visible cards.
    void updateTimes();

    void keyboardSearch(const QString &text) override;

signals:
    /// Letters or digits typed while the list has the focus: they belong to the search box.
    void textTyped(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    /// A card and how far it lies below the upper edge: what shall stay where it is.
    struct Anchor
    {
        PersonId id;
        int top = 0;
    };

    void reshape();
    std::optional<Anchor> anchor() const;
    void restore(const std::optional<Anchor> &anchor);
    QPair<int, int> visibleRows() const;
    bool isInSight(const QModelIndex &index) const;

    const Theme &m_theme;
    PeopleRows &m_rows;
    CardDelegate *m_delegate;
    PeopleHand *m_hand;
    GridShape m_shape;
    std::optional<Anchor> m_anchor;
    QString m_emptyText;
};

} // namespace Cordboard
