// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/dropverdict.h"

#include <QObject>
#include <QPoint>

class QAbstractItemView;
class QContextMenuEvent;

namespace Cordboard {

class DragSession;
class PeopleRows;

/// The hand on a list of people, the same for grid and table: tells when pointer or focus is in it, lets a call be dropped
/// on a person, asks for the context menu, keeps Enter from doing anything. An event filter, since the two views have no
/// base of ours in common.
class PeopleHand final : public QObject
{
    Q_OBJECT

public:
    /// Installs itself on `view` and is owned by it. `session` may be nullptr: nothing is dragged then.
    PeopleHand(QAbstractItemView *view, const PeopleRows &rows, DragSession *session);

    /// Pointer or keyboard focus is in the list.
    bool isInside() const { return m_pointer || m_focus; }
    /// Starts to drag the current person.
    void startDrag();
    /// What lies under a point of the viewport.
    DropTarget targetAt(const QPoint &position) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void insideChanged(bool inside);
    /// For the selected persons; `position` is global, at the pointer or, from the keyboard, at the current card.
    void contextMenuRequested(const QPoint &position);

private:
    bool viewportEvent(QEvent *event);
    void setInside(bool &which, bool inside);
    void askForMenu(const QContextMenuEvent &event);

    QAbstractItemView *m_view;
    const PeopleRows &m_rows;
    DragSession *m_session;
    bool m_pointer = false;
    bool m_focus = false;
};

} // namespace Cordboard
