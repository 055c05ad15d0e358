// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/peoplehand.h"

#include "views/dnd/dragsession.h"
#include "views/people/peoplerows.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QDropEvent>

namespace Cordboard {

PeopleHand::PeopleHand(QAbstractItemView *view, const PeopleRows &rows, DragSession *session)
    : QObject(view)
    , m_view(view)
    , m_rows(rows)
    , m_session(session)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    view->viewport()->setAcceptDrops(true);
}

void PeopleHand::setInside(bool &which, bool inside)
{
    const bool before = isInside();
    which = inside;
    if (before != isInside())
        emit insideChanged(isInside());
}

DropTarget PeopleHand::targetAt(const QPoint &position) const
{
    const QModelIndex index = m_view->indexAt(position);
    DropTarget target;
    if (!index.isValid() || m_rows.extensionAt(index.row()).isEmpty())
        return target;
    target.kind = DropTarget::Kind::Person;
    target.person = m_rows.extensionAt(index.row());
    return target;
}

void PeopleHand::startDrag()
{
    const QModelIndex index = m_view->currentIndex();
    const ExtensionId id = m_rows.extensionAt(index.row());
    if (!m_session || !index.isValid() || id.isEmpty())
        return;
    DragPayload payload;
    payload.kind = DragPayload::Kind::Person;
    payload.person = id;
    payload.label = m_rows.card(index.row()).name;
    m_session->run(m_view->viewport(), payload);
}

void PeopleHand::askForMenu(const QContextMenuEvent &event)
{
    if (event.reason() != QContextMenuEvent::Keyboard) {
        if (m_view->indexAt(event.pos()).isValid())
            emit contextMenuRequested(event.globalPos());
        return;
    }
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_view->scrollTo(current);
    emit contextMenuRequested(m_view->viewport()->mapToGlobal(m_view->visualRect(current).center()));
}

bool PeopleHand::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
        setInside(m_pointer, true);
        return false;
    case QEvent::Leave:
        setInside(m_pointer, false);
        return false;
    case QEvent::DragEnter:
        if (m_session) {
            auto *enter = static_cast<QDropEvent *>(event);
            m_session->enter(enter, targetAt(enter->position().toPoint()));
        }
        return true;
    case QEvent::DragMove:
        if (m_session) {
            auto *move = static_cast<QDropEvent *>(event);
            m_session->hover(move, targetAt(move->position().toPoint()));
        }
        return true;
    case QEvent::DragLeave:
        if (m_session)
            m_session->leave();
        return true;
    case QEvent::Drop:
        if (m_session) {
            auto *drop = static_cast<QDropEvent *>(event);
            const QPoint at = drop->position().toPoint();
            m_session->drop(drop, targetAt(at), m_view->viewport()->mapToGlobal(at));
        }
        return true;
    case QEvent::ContextMenu:
        askForMenu(*static_cast<QContextMenuEvent *>(event));
        return true;
    default:
        return false;
    }
}

bool PeopleHand::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport())
        return viewportEvent(event);
    switch (event->type()) {
    case QEvent::FocusIn:
        setInside(m_focus, true);
        break;
    case QEvent::FocusOut:
        // A menu or another window in front does not take the hand off the list.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            setInside(m_focus, false);
        break;
    case QEvent::Hide:
        setInside(m_pointer, false);
        break;
    case QEvent::KeyPress: {
        // Styles make Enter mean "activated"; here it belongs to the one action that shows a filled Enter.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->ignore();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return false;
}

} // namespace Cordboard
