// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"

#include <QDialog>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;

namespace Cordboard {

/// When to wake whom.
class WakeUpDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `number`: suggested; `now` is UTC.
    WakeUpDialog(const QString &number, const QDateTime &now, QWidget *parent = nullptr);

    QString number() const;
    QDateTime at() const; ///< UTC, in the future
    bool daily() const;

private:
    QLineEdit *m_number;
    QDateTimeEdit *m_at;
    QCheckBox *m_daily;
};

} // namespace Cordboard
