// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/dockpanel.h"
#include "views/panels/waitingkeys.h"
#include "views/theme/inputguard.h"

class QAction;

namespace Cordboard {

class GhostRowsProxy;
class KeyButton;
class RowsProxy;
class WaitingModel;
class WaitingRows;

/// Everybody who waits for the operator, and the button that takes the first.
class WaitingPanel final : public DockPanel
{
    Q_OBJECT
public:
    /// `takeNext`: the action registry's, for the button at the foot. `drag`: nullptr for none.
    WaitingPanel(OperatorDesk &desk, WaitingModel &waiting, QAction *takeNext, const Theme &theme, DragSession *drag,
        QWidget *parent = nullptr);

    /// The call that Ctrl+n takes; empty: nobody.
    CallId callForKey(int n) const { return m_keys.callFor(n); }
    /// Puts it between the rows and the button; the rows stay where they are.
    void setFootCard(QWidget *card);
    KeyButton *takeNextButton() const { return m_takeNext; }
    /// Replaces the clock by which a new row is deaf at first, for tests.
    void setClock(MillisecondClock clock) { m_clock = std::move(clock); }

signals:
    /// Double click, Space or Ctrl+digit: OperatorDesk::takeWaiting().
    void takeRequested(const Cordboard::CallId &call);
    void menuRequested(const Cordboard::CallId &call, const QPoint &globalPosition);

protected:
    void refreshHeader() override;

private:
    void addKeys();
    void take(const CallId &call);

    WaitingRows *m_rows;
    RowsProxy *m_spoken;
    GhostRowsProxy *m_ghosts;
    KeyButton *m_takeNext;
    QVBoxLayout *m_foot;
    WaitingKeys m_keys;
    MillisecondClock m_clock;
    QHash<CallId, InputGuard> m_guards; ///< of those that wait: a row accepts nothing right after it has appeared
};

} // namespace Cordboard
