// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>
#include <optional>

namespace Cordboard {

class Theme;

/// How one cell of a CallTable looks; the text is the model's.
struct CellLook
{
    QString icon; ///< before the text; empty: none
    Token iconInk = Token::Text3;
    TypeRole role = TypeRole::Caption;
    Token ink = Token::Text2;
    bool figures = false; ///< of equal width
    std::optional<Token> ground; ///< of the whole row
};

/// The table of the history, the missed desk and the callbacks: rows of 32, icons with words, Space and double click do the usual
/// thing, letters belong to a search box, Enter is left to the desk.
class CallTable final : public QTableView
{
    Q_OBJECT
public:
    using LookOf = std::function<CellLook(const QModelIndex &)>;
    struct Column
    {
        int width = 0; ///< in pixels of the design; 0: takes what is left, less: is never shown
        bool dispensable = false; ///< left out where there is little room
        bool atLast = false; ///< left out after all the dispensable ones, where they were not enough
        bool showsAll = false; ///< takes what is left, and others are left out before its words are cut
    };

    CallTable(const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);

    /// `columns` in the order of the model.
    void setRows(QAbstractItemModel *rows, const QList<Column> &columns, LookOf lookOf);
    /// One quiet sentence where the rows would be.
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    /// -1: none.
    int currentRow() const;
    CellLook lookOf(const QModelIndex &index) const { return m_lookOf ? m_lookOf(index) : CellLook(); }
    const Theme &theme() const { return m_theme; }

    void keyboardSearch(const QString &text) override;

signals:
    /// Space or double click.
    void rowActivated(int row);
    void currentRowChanged(int row);
    /// A letter or digit was typed.
    void textTyped(const QString &text);
    /// Menu key, Shift+F10 or right button.
    void menuRequested(int row, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    void fitColumns();
    int leastWidth(int column) const;

    const Theme &m_theme;
    QList<Column> m_columns;
    LookOf m_lookOf;
    QString m_emptyText;
};

/// Paints the cells of a CallTable.
class CallCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CallCellDelegate(CallTable &table);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    CallTable &m_table;
};

} // namespace Cordboard
