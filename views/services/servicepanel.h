// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Cordboard {

class Theme;

/// What these panels share: a column with a quiet sentence where rows would be, and a row of buttons that say why they cannot be used.
class ServicePanel : public QWidget
{
    Q_OBJECT
public:
    ServicePanel(OperatorDesk &desk, const Theme &theme, QWidget *parent);

protected:
    OperatorDesk &desk() const { return m_desk; }
    const Theme &theme() const { return m_theme; }
    QVBoxLayout *column() const { return m_column; }
    QPushButton *addButton(const QString &name, const QString &icon, const QString &text);
    /// Shown above the buttons; empty: nothing.
    void setHint(const QString &text);
    /// Enabled with an empty `why`; else disabled with it as the tool tip and the accessible description.
    static void allow(QPushButton *button, const QString &why);
    /// Why that capability cannot be used at that account; empty: it can.
    QString whyNot(const AccountId &account, Capability capability) const;

    void paintEvent(QPaintEvent *event) override;

private:
    OperatorDesk &m_desk;
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QLabel *m_hint;
    QHBoxLayout *m_buttons;
};

} // namespace Cordboard
