// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/extension.h"

#include <QDialog>

class QLineEdit;

namespace Cordboard {

/// Where somebody's calls go instead: always, while he talks, when he does not answer.
class ForwardDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `now`: what holds, as far as the PBX tells. `mobile` empty: none is known.
    ForwardDialog(const QString &person, const Forwarding &now, const QString &mobile, QWidget *parent = nullptr);

    Forwarding forwarding() const;

private:
    QLineEdit *m_always;
    QLineEdit *m_busy;
    QLineEdit *m_noAnswer;
};

} // namespace Cordboard
