// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/dropverdict.h"
#include "views/panels/rowpaint.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QTimer>

#include <functional>
#include <optional>

namespace Cordboard {

class DragSession;
class RowDelegate;
class SecondTick;
class Theme;

/// The list that all panels share. It paints its rows anew once a second, keeps the room of its scroll bar, gives typed
/// letters away, leaves Enter alone and reacts to Space, double click, the menu key and the right button. Rows can be
/// dragged and dropped on; what and whether is said by the panel.
class PanelList final : public QListView
{
    Q_OBJECT
public:
    /// What a row carries when it is dragged; nothing: it cannot be.
    using PayloadOf = std::function<std::optional<DragPayload>(const QModelIndex &)>;
    /// What a row is to something held over it.
    using TargetOf = std::function<DropTarget(const QModelIndex &)>;

    PanelList(const Theme &theme, SecondTick *tick, QWidget *parent = nullptr);
    ~PanelList() override;

    /// Takes ownership.
    void setRowDelegate(RowDelegate *delegate);
    /// One quiet sentence where the rows would be.
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    /// Rows can be dragged if `payloadOf` is given and be dropped on if `targetOf` is. `drag` must outlive the list.
    void setDrag(DragSession *drag, PayloadOf payloadOf, TargetOf targetOf);

    /// Pointer or focus is in the list, or something is dragged: nothing may move.
    bool isHeld() const { return m_held; }
    int pressedButton(const QModelIndex &index) const;
    /// What the running drag means for that row.
    std::optional<RowDrop> dropFor(const QModelIndex &index) const;
    /// Paints again after so long, for what becomes visible by time alone.
    void repaintIn(int milliseconds);
    const Theme &theme() const { return m_theme; }
    QDateTime now() const;

    void keyboardSearch(const QString &search) override;

signals:
    /// Space or double click on a row that is there.
    void rowActivated(const QModelIndex &index);
    /// A button inside a row, by the number that the delegate gave it.
    void rowButtonPressed(const QModelIndex &index, int button);
    /// Menu key, Shift+F10 or right button.
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);
    /// A letter or digit was typed: it belongs to the search box.
    void textTyped(const QString &text);
    void heldChanged(bool held);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void updateHeld();
    int buttonAt(const QModelIndex &index, const QPoint &position) const;
    bool usable(const QModelIndex &index) const;
    DropTarget targetAt(const QPoint &position) const;

    const Theme &m_theme;
    SecondTick *m_tick;
    RowDelegate *m_delegate = nullptr;
    DragSession *m_drag = nullptr;
    PayloadOf m_payloadOf;
    TargetOf m_targetOf;
    QString m_emptyText;
    QTimer m_repaint;
    QPersistentModelIndex m_pressIndex;
    QPoint m_pressedAt;
    Qt::MouseButton m_pressedWith = Qt::NoButton;
    int m_pressButton = 0;
    bool m_pointerInside = false;
    bool m_held = false;
};

} // namespace Cordboard
