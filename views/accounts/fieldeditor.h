// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Cordboard {

class Theme;
class ThemedLabel;

/// What is wrong with a field's value: one translated sentence, empty when it can be used.
QString fieldProblem(const AccountField &field, const QVariant &value);

/// One field of a log-in form with the line under it, which is its hint or what is wrong with it.
class FieldEditor final : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const Theme &theme, AccountField field, QWidget *parent = nullptr);

    const AccountField &field() const { return m_field; }
    /// The widget that takes the keyboard; its objectName is "field." and the key.
    QWidget *input() const;
    /// A switch carries its own label.
    bool hasOwnLabel() const { return m_check; }

    /// Text trimmed (passwords as typed), numbers as int, switches as bool.
    QVariant value() const;
    void setValue(const QVariant &value);
    void setHint(const QString &hint);

    QString problem() const { return fieldProblem(m_field, value()); }
    /// Shows problem() in the line below from now on, while there is one.
    void showProblem();

signals:
    /// By the user or by setValue().
    void edited();
    /// A text field was left or Enter pressed in it.
    void entered();

private:
    void makeText();
    void grow(QWidget *input);
    void updateLine();

    const Theme &m_theme;
    AccountField m_field;
    QLineEdit *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_check = nullptr;
    ThemedLabel *m_line;
    bool m_showProblem = false;
};

} // namespace Cordboard
