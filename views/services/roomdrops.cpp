// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/roomdrops.h"

#include "views/dnd/dragsession.h"
#include "views/theme/theme.h"

#include <QBrush>
#include <QDropEvent>
#include <QTreeWidget>

namespace Cordboard {

RoomDrops::RoomDrops(QTreeWidget *tree, DragSession *session, const Theme &theme, RoomOf roomOf)
    : QObject(tree)
    , m_tree(tree)
    , m_session(session)
    , m_theme(theme)
    , m_roomOf(std::move(roomOf))
{
    tree->viewport()->setAcceptDrops(true);
    tree->viewport()->installEventFilter(this);
    connect(session, &DragSession::hoverChanged, this, [this](const DropTarget &target) {
        const bool here =
            target.kind == DropTarget::Kind::Conference && m_session->verdict().answer != DropVerdict::Answer::No;
        mark(here ? target.conference : ConferenceId());
    });
    connect(session, &DragSession::dragEnded, this, [this] { mark({}); });
}

DropTarget RoomDrops::targetAt(const QPoint &position) const
{
    const QTreeWidgetItem *item = m_tree->itemAt(position);
    // Where there is one room only, all of the panel is it.
    if (!item && m_tree->topLevelItemCount() == 1)
        item = m_tree->topLevelItem(0);
    DropTarget target;
    target.conference = item ? m_roomOf(item) : ConferenceId();
    if (!target.conference.isEmpty())
        target.kind = DropTarget::Kind::Conference;
    return target;
}

void RoomDrops::mark(const ConferenceId &room)
{
    m_marked = room;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        const bool marked = !room.isEmpty() && m_roomOf(item) == room;
        for (int column = 0; column < m_tree->columnCount(); ++column)
            item->setBackground(column, marked ? QBrush(m_theme.color(Token::AccentSoft)) : QBrush());
    }
}

bool RoomDrops::eventFilter(QObject *watched, QEvent *event)
{
    const auto *at = static_cast<QDropEvent *>(event);
    switch (event->type()) {
    case QEvent::DragEnter:
        m_session->enter(static_cast<QDropEvent *>(event), targetAt(at->position().toPoint()));
        return true;
    case QEvent::DragMove:
        m_session->hover(static_cast<QDropEvent *>(event), targetAt(at->position().toPoint()));
        return true;
    case QEvent::DragLeave: m_session->leave(); return true;
    case QEvent::Drop: {
        const QPoint position = at->position().toPoint();
        m_session->drop(
            static_cast<QDropEvent *>(event), targetAt(position), m_tree->viewport()->mapToGlobal(position));
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

} // namespace Cordboard
