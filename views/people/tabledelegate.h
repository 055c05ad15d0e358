// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointer>
#include <QStyledItemDelegate>

namespace Cordboard {

class DragSession;
class PeopleRows;
class Theme;
struct PersonCard;
struct DropLook;

/// Shows a person as a row of cells: free people lit, the others on the panel's ground; what a drop means stands in the
/// column of the state.
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TableDelegate(const Theme &theme, const PeopleRows &rows, const DragSession *session, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const PersonCard &card,
                     const DropLook &drop) const;
    void paintState(QPainter &painter, const QStyleOptionViewItem &option, const PersonCard &card, const DropLook &drop) const;
    void drawCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, const QString &text,
                  const QFont &font, const QColor &ink, Qt::Alignment alignment) const;

    const Theme &m_theme;
    const PeopleRows &m_rows;
    QPointer<const DragSession> m_session;
};

} // namespace Cordboard
