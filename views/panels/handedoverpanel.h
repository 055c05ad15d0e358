// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/dockpanel.h"

class QAction;
class QMenu;

namespace Cordboard {

class GhostRowsProxy;
class HandedRowDelegate;
class RowsProxy;

/// The calls that the operator let go of and that are not safe yet, each with the way to get it back.
class HandedOverPanel final : public DockPanel
{
    Q_OBJECT
public:
    /// `bringBack` and `fetchBack`: the action registry's, whose keys the rows show.
    HandedOverPanel(
        OperatorDesk &desk, QAction *bringBack, QAction *fetchBack, const Theme &theme, QWidget *parent = nullptr);

    /// The menu of a row; its caller shows and deletes it.
    QMenu *menuFor(const QModelIndex &row, QWidget *parent);

signals:
    /// Button, Space, double click or menu: OperatorDesk::fetchBack(), which is also what bringing back means.
    void fetchBackRequested(const Cordboard::CallId &call);

protected:
    void refreshHeader() override;

private:
    RowsProxy *m_spoken;
    GhostRowsProxy *m_ghosts;
    HandedRowDelegate *m_delegate;
};

} // namespace Cordboard
