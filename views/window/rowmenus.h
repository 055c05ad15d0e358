// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QObject>
#include <QPoint>

class QMenu;
class QWidget;

namespace Cordboard {

class Theme;

/// The menus at a row of the panels: what can be done with a waiting, held or parked call, a queue, a call record. What this PBX lacks is
/// absent, what is not possible now is there and says why.
class RowMenus final : public QObject
{
    Q_OBJECT
public:
    RowMenus(OperatorDesk &desk, const Theme &theme, QWidget *window);

    void waitingMenu(const CallId &call, const QPoint &position);
    void heldMenu(const CallId &call, const QPoint &position);
    void parkedMenu(const ParkSlotId &slot, const QPoint &position);
    void queueMenu(const QueueId &queue, const QPoint &position);
    void recordMenu(const CdrId &cdr, const QPoint &position);

private:
    class Builder;

    OperatorDesk &m_desk;
    const Theme &m_theme;
    QWidget *m_window;
};

} // namespace Cordboard
