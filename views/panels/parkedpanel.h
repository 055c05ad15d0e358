// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/callerwishes.h"
#include "views/panels/dockpanel.h"

#include <QPointer>

class QAction;

namespace Cordboard {

class RowsProxy;

/// The park slots, free ones too: each always in its place.
class ParkedPanel final : public DockPanel
{
    Q_OBJECT
public:
    /// `fetchLongest`: the action registry's, shown in the header. `drag`: nullptr for none.
    ParkedPanel(OperatorDesk &desk, QAction *fetchLongest, const Theme &theme, DragSession *drag, QWidget *parent = nullptr);

    /// Whom that caller waits for; empty: not known.
    void setWish(const CallId &call, const QString &name);

signals:
    /// Double click or Space on a taken slot: OperatorDesk::fetch().
    void fetchRequested(const Cordboard::ParkSlotId &slot);
    /// Space or double click on a free slot: OperatorDesk::parkIn() with the present call.
    void parkRequested(const Cordboard::ParkSlotId &slot);
    void menuRequested(const Cordboard::ParkSlotId &slot, const QPoint &globalPosition);

protected:
    void refreshHeader() override;

private:
    RowsProxy *m_spoken;
    QPointer<QAction> m_fetchLongest;
    CallerWishes m_wishes;
};

} // namespace Cordboard
