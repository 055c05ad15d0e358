// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/callerwishes.h"
#include "views/panels/dockpanel.h"

namespace Cordboard {

class GhostRowsProxy;
class HeldModel;
class RowsProxy;

/// The calls that wait on hold for the operator, longest first.
class HeldPanel final : public DockPanel
{
    Q_OBJECT
public:
    /// `drag`: nullptr for none.
    HeldPanel(OperatorDesk &desk, const Theme &theme, DragSession *drag, QWidget *parent = nullptr);

    /// Whom that caller wants, for the second line; empty: not known.
    void setWish(const CallId &call, const QString &name);

signals:
    /// Double click or Space: OperatorDesk::resume().
    void resumeRequested(const Cordboard::CallId &call);
    void menuRequested(const Cordboard::CallId &call, const QPoint &globalPosition);

protected:
    void refreshHeader() override;

private:
    HeldModel *m_held;
    RowsProxy *m_spoken;
    GhostRowsProxy *m_ghosts;
    CallerWishes m_wishes;
};

} // namespace Cordboard
