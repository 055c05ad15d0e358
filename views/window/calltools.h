// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace Cordboard {

class KeypadDialog;
class Theme;

/// What can be done with the call in hand beside the desk's own keys: digits for a machine, a pause of the recording, one more person.
class CallTools final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    CallTools(OperatorDesk &desk, const Theme &theme, QWidget *window);

    /// For the menu, the settings and the list of keys.
    QList<QAction *> actions() const { return { m_keypad, m_pause, m_add }; }
    QAction *pauseAction() const { return m_pause; }
    QAction *keypadAction() const { return m_keypad; }

private:
    QAction *make(const char *name, const QString &text, const QString &icon, const QKeySequence &keys, void (CallTools::*slot)());
    Availability needs(Capability capability) const;
    void apply(QAction *action, const Availability &a) const;
    void refresh();
    void openKeypad();
    void pauseRecording();
    void addTarget();

    OperatorDesk &m_desk;
    const Theme &m_theme;
    QWidget *m_window;
    QAction *m_keypad;
    QAction *m_pause;
    QAction *m_add;
    QPointer<KeypadDialog> m_dialog;
};

} // namespace Cordboard
