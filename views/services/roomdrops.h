// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/dropverdict.h"

#include <QObject>

#include <functional>

class QTreeWidget;
class QTreeWidgetItem;

namespace Cordboard {

class DragSession;
class Theme;

/// Takes people and calls that are dropped on a conference room, or on anybody in it, and shows which room would get
/// them.
class RoomDrops final : public QObject
{
    Q_OBJECT
public:
    /// Which room an item stands for; empty: none.
    using RoomOf = std::function<ConferenceId(const QTreeWidgetItem *)>;

    /// Lives as long as `tree`; `session` must outlive it.
    RoomDrops(QTreeWidget *tree, DragSession *session, const Theme &theme, RoomOf roomOf);

    /// After the rows were made anew.
    void showAgain() { mark(m_marked); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DropTarget targetAt(const QPoint &position) const;
    /// Paints the ground of that room's row; empty: of none.
    void mark(const ConferenceId &room);

    QTreeWidget *m_tree;
    DragSession *m_session;
    const Theme &m_theme;
    RoomOf m_roomOf;
    ConferenceId m_marked;
};

} // namespace Cordboard
