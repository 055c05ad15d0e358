// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"
#include "views/theme/actionkeys.h"

#include <QObject>

class QSettings;
class QWidget;

namespace Cordboard {

class ActionRegistry;

/// A whole call with one hand on the number pad: its digits find by number and its Enter is Enter anyway; its five signs do the rest, each
/// what belongs to the moment. They act through the window's actions, with all their guards, and say why when something is not possible.
class NumberPad final : public QObject
{
    Q_OBJECT
public:
    enum class Sign { Plus, Minus, Star, Slash, Point };
    Q_ENUM(Sign)

    /// All must outlive it.
    NumberPad(OperatorDesk &desk, ActionRegistry &actions, QSettings &settings, QWidget *window);

    /// From the beginning. Off: the signs are typed like the digits.
    bool isOn() const;
    void setOn(bool on);
    /// Takes up what somebody else has written to the settings.
    void reread();

    /// What each key does, whether it is on or not.
    static KeyGroup group();
    /// The signs while they are taken.
    QList<FixedKey> fixedKeys() const;

signals:
    void stepBackRequested();
    void textTyped(const QString &text);

private:
    void press(Sign sign);
    void run(DeskAction action);
    DeskAction fetchOrNext() const;

    OperatorDesk &m_desk;
    ActionRegistry &m_actions;
    QSettings &m_settings;
    QList<QAction *> m_signs;
};

} // namespace Cordboard
