// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/wakeupdialog.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Cordboard {

using namespace Qt::StringLiterals;

WakeUpDialog::WakeUpDialog(const QString &number, const QDateTime &now, QWidget *parent)
    : QDialog(parent), m_number(new QLineEdit(number)), m_at(new QDateTimeEdit), m_daily(new QCheckBox(tr("Every day")))
{
    m_at->setLayoutDirection(Qt::LeftToRight); // Qt turns the hours and the minutes round otherwise
    setObjectName("wakeUpDialog"_L1);
    setWindowTitle(tr("Wake-up call"));
    m_number->setObjectName("wakeUpNumber"_L1);
    m_number->setAccessibleName(tr("Extension"));
    m_at->setObjectName("wakeUpAt"_L1);
    m_at->setAccessibleName(tr("When"));
    m_daily->setObjectName("wakeUpDaily"_L1);
    const QDateTime local = now.toLocalTime();
    // Tomorrow at seven is what most guests ask for.
    m_at->setDateTime(QDateTime(local.date().addDays(1), QTime(7, 0)));
    m_at->setMinimumDateTime(local.addSecs(60));
    m_at->setCalendarPopup(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Extension"), m_number);
    form->addRow(tr("When"), m_at);
    form->addRow(QString(), m_daily);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Set"));
    const auto check = [this, ok] { ok->setEnabled(!m_number->text().trimmed().isEmpty()); };
    connect(m_number, &QLineEdit::textChanged, this, check);
    check();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

QString WakeUpDialog::number() const
{
    return m_number->text().trimmed();
}

QDateTime WakeUpDialog::at() const
{
    return m_at->dateTime().toUTC();
}

bool WakeUpDialog::daily() const
{
    return m_daily->isChecked();
}

} // namespace Cordboard
