// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/people/cardpainter.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace Cordboard {

class DragSession;
class PeopleRows;
class Theme;

/// What a drag makes of a row; the same for cards and table rows.
DropLook dropLookOf(const PeopleRows &rows, int row, const DragSession *session);

/// Shows rows of PeopleRows as cards or tiles.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(const Theme &theme, const PeopleRows &rows, const DragSession *session, QObject *parent = nullptr);

    void setDensity(Density density) { m_density = density; }
    Density density() const { return m_density; }
    /// The cell of the grid: the card with the gap before and below it.
    void setShape(const GridShape &shape) { m_shape = shape; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PeopleRows &m_rows;
    QPointer<const DragSession> m_session;
    CardPainter m_painter;
    Density m_density = Density::Comfortable;
    GridShape m_shape;
};

} // namespace Cordboard
