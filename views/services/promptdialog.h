// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Cordboard {

/// Which recorded announcement is played, and to whom: into the call in hand, or to a number that the PBX rings for it.
class PromptDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `known`: names used before; no PBX lists its announcements. `caller` empty: there is no call to play into. `number`: suggested.
    PromptDialog(const QStringList &known, const QString &caller, const QString &number, QWidget *parent = nullptr);

    QString prompt() const;
    bool intoCall() const;
    QString number() const; ///< unless intoCall()

private:
    void showState();

    QString m_caller;
    QComboBox *m_prompt;
    QRadioButton *m_call;
    QRadioButton *m_ring;
    QLineEdit *m_number;
    QLabel *m_what;
    QPushButton *m_play;
};

} // namespace Cordboard
