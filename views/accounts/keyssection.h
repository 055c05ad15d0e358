// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/actionkeys.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace Cordboard {

class Theme;
class ThemedLabel;

/// A part of the keys page that can be switched on: a heading, the switch, a sentence, and what the keys do.
class KeysSection final : public QWidget
{
    Q_OBJECT
public:
    /// `name` becomes the switch's objectName.
    KeysSection(const Theme &theme, const QString &name, const QString &title, const QString &switchText, QWidget *parent = nullptr);

    void setOn(bool on);
    void setHint(const QString &text);
    /// What is the matter with it (empty: nothing), and whether it can be switched all the same.
    void setProblem(const QString &why, bool switchable);
    void setLines(const QList<KeyLine> &lines);

signals:
    void toggled(bool on);

private:
    const Theme &m_theme;
    QCheckBox *m_switch;
    ThemedLabel *m_hint;
    ThemedLabel *m_problem;
    QWidget *m_list = nullptr;
};

} // namespace Cordboard
