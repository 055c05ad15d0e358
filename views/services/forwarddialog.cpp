// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/forwarddialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Cordboard {

using namespace Qt::StringLiterals;

ForwardDialog::ForwardDialog(const QString &person, const Forwarding &now, const QString &mobile, QWidget *parent) : QDialog(parent)
{
    setObjectName("forwardDialog"_L1);
    setWindowTitle(tr("Forward the calls of %1").arg(person));
    auto *form = new QFormLayout(this);
    const auto add = [&](const QString &name, const QString &text, const QString &value) {
        auto *field = new QLineEdit(value);
        field->setObjectName(name);
        field->setAccessibleName(text);
        field->setPlaceholderText(tr("to nobody"));
        field->setClearButtonEnabled(true);
        field->setMaxLength(40);
        form->addRow(text, field);
        return field;
    };
    m_always = add(u"forwardAlways"_s, tr("Every call"), now.always);
    m_busy = add(u"forwardBusy"_s, tr("While talking"), now.busy);
    m_noAnswer = add(u"forwardNoAnswer"_s, tr("When nobody answers"), now.noAnswer);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setObjectName("saveForwarding"_L1);
    if (!mobile.isEmpty()) {
        QPushButton *toMobile = buttons->addButton(tr("Every call to the mobile"), QDialogButtonBox::ActionRole);
        toMobile->setObjectName("forwardToMobile"_L1);
        toMobile->setAutoDefault(false);
        toMobile->setToolTip(mobile);
        connect(toMobile, &QPushButton::clicked, this, [this, mobile] { m_always->setText(mobile); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

Forwarding ForwardDialog::forwarding() const
{
    return { m_always->text().simplified(), m_busy->text().simplified(), m_noAnswer->text().simplified() };
}

} // namespace Cordboard
