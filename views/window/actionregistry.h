// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"
#include "views/theme/inputguard.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace Cordboard {

class Theme;

/// Every command of the desk as one QAction: menus, buttons, keycaps and tooltips all come from here. An action that this PBX never has is
/// hidden, one that is not possible now is disabled and its tooltip says why.
///
/// An action's meantKeys() are the user's choice; its shortcuts are those of the moment.
///
/// Enter belongs to exactly the action that it triggers at this moment (or to none); an Enter that has just changed its meaning
/// because something happened on the wire is deaf for 400 ms, so that a key meant for one thing never does another.
class ActionRegistry final : public QObject
{
    Q_OBJECT
public:
    /// Adds the actions to `window`, so that their keys work in it.
    ActionRegistry(OperatorDesk &desk, const Theme &theme, QWidget *window, MillisecondClock clock = {});

    QAction *action(DeskAction action) const { return m_actions.value(action); }
    /// What it is called at any moment: the text of some says what they would do now.
    static QString nameOf(const QAction *action);
    /// In the order of the menu.
    QList<QAction *> all() const;

    /// While an input method composes, Enter belongs to it.
    void setComposing(bool composing) { m_composing = composing; }
    /// Asked before Enter does anything: false while another text field has the keyboard.
    void setEnterAllowed(std::function<bool()> allowed) { m_enterAllowed = std::move(allowed); }
    /// Replaces the guard's clock and interval, for tests.
    void setEnterGuard(const InputGuard &guard)
    {
        m_enterGuard = guard;
        m_ringGuard = guard;
        m_offerGuard = guard;
    }
    /// Something that the operator did not do has just changed what Enter means: it is deaf for a moment.
    void surprise();
    /// Does what the action's own key would do, for a key that was pressed in another program: a text field of this window has nothing to
    /// say then, the guards have. False: not done; why an action is not possible is told by the desk.
    bool runFromElsewhere(DeskAction action);
    /// Whether Esc goes back to the caller now, rather than one step back in the window.
    bool escapeReturnsToCaller() const;

signals:
    void refreshed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    /// Gives each action those of its keys that it has at this moment, and Enter to the one that is meant by it.
    void giveKeys();
    void run(DeskAction action);
    /// Whether one of the guards keeps it from doing anything now.
    bool isDeaf(DeskAction action) const;
    bool isEntered(DeskAction action) const;

    OperatorDesk &m_desk;
    QHash<DeskAction, QAction *> m_actions;
    EnterMeaning m_enter = EnterMeaning::Nothing;
    DeskState m_lastState;
    Target m_lastTarget;
    bool m_lastTyped = false;
    bool m_lastWarned = false;
    InputGuard m_enterGuard;
    InputGuard m_ringGuard; ///< armed when a call begins to ring here: no key aimed at something else answers or declines it
    InputGuard m_offerGuard; ///< the same for a call that the PBX offers
    CallId m_lastOffer;
    bool m_enterSurprises = false; ///< its meaning changed last because of the wire
    std::function<bool()> m_enterAllowed;
    bool m_fromElsewhere = false;
    bool m_composing = false;
};

} // namespace Cordboard
