// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/promptdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace Cordboard {

using namespace Qt::StringLiterals;

PromptDialog::PromptDialog(const QStringList &known, const QString &caller, const QString &number, QWidget *parent)
    : QDialog(parent), m_caller(caller), m_prompt(new QComboBox), m_call(new QRadioButton(caller.isEmpty() ? tr("Into the call with you") : tr("Into the call with %1").arg(caller))),
      m_ring(new QRadioButton(tr("To a number"))), m_number(new QLineEdit(number)), m_what(new QLabel)
{
    setObjectName("promptDialog"_L1);
    setWindowTitle(tr("Play an announcement"));
    m_prompt->setObjectName("promptName"_L1);
    m_prompt->setAccessibleName(tr("Announcement"));
    m_prompt->setEditable(true);
    m_prompt->addItems(known);
    m_prompt->lineEdit()->setPlaceholderText(tr("Name at the PBX"));
    m_prompt->setToolTip(tr("As the PBX calls it. Those you played before are in the list."));
    m_call->setObjectName("promptIntoCall"_L1);
    m_call->setEnabled(!caller.isEmpty());
    m_call->setToolTip(caller.isEmpty() ? tr("There is no call with you.") : QString());
    m_ring->setObjectName("promptToNumber"_L1);
    (caller.isEmpty() ? m_ring : m_call)->setChecked(true);
    m_number->setObjectName("promptNumber"_L1);
    m_number->setAccessibleName(tr("Number"));
    m_what->setWordWrap(true);
    m_what->setObjectName("promptWhat"_L1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_play = buttons->addButton(tr("Play"), QDialogButtonBox::AcceptRole);
    m_play->setObjectName("promptPlay"_L1);
    m_play->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Announcement"), m_prompt);
    form->addRow(QString(), m_call);
    form->addRow(QString(), m_ring);
    form->addRow(tr("Number"), m_number);
    form->addRow(m_what);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_prompt, &QComboBox::editTextChanged, this, &PromptDialog::showState);
    connect(m_call, &QRadioButton::toggled, this, &PromptDialog::showState);
    connect(m_number, &QLineEdit::textChanged, this, &PromptDialog::showState);
    showState();
}

QString PromptDialog::prompt() const
{
    return m_prompt->currentText().trimmed();
}

bool PromptDialog::intoCall() const
{
    return m_call->isChecked();
}

QString PromptDialog::number() const
{
    return m_number->text().trimmed();
}

void PromptDialog::showState()
{
    m_number->setEnabled(!intoCall());
    m_play->setEnabled(!prompt().isEmpty() && (intoCall() || !number().isEmpty()));
    m_what->setText(intoCall()      ? tr("Everybody in the call with %1 hears it.").arg(m_caller)
            : number().isEmpty()    ? tr("The PBX rings a number and plays it to whoever answers.")
                                    : tr("The PBX rings %1 and plays it to whoever answers.", "number").arg(number()));
}

} // namespace Cordboard
