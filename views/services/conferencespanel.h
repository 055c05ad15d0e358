// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services/servicepanel.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace Cordboard {

class DragSession;
class RoomDrops;

/// Conference rooms and who is in them: invite whoever stands on the target line or is dropped on a room, silence, remove.
class ConferencesPanel final : public ServicePanel
{
    Q_OBJECT
public:
    /// `drag`: nothing can be dropped without it; it must outlive the panel.
    ConferencesPanel(OperatorDesk &desk, const Theme &theme, DragSession *drag = nullptr, QWidget *parent = nullptr);

private:
    void rebuild();
    void refreshButtons();
    void invite();
    void mute();
    void remove();
    const Conference *currentRoom() const;
    const ConferenceMember *currentMember() const;

    QTreeWidget *m_tree;
    RoomDrops *m_drops = nullptr;
    QPushButton *m_invite;
    QPushButton *m_mute;
    QPushButton *m_remove;
};

} // namespace Cordboard
