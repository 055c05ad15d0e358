// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/contactdialog.h"

#include "models/contactmodel.h"
#include "models/directories/contactbuilder.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Cordboard {

using namespace Qt::StringLiterals;

ContactDialog::ContactDialog(const QString &title, const Contact &contact, const QStringList &books, const ContactModel &words, QWidget *parent)
    : QDialog(parent), m_before(contact), m_numberWord(words.headerData(ContactModel::NumberColumn, Qt::Horizontal, Qt::DisplayRole).toString()),
      m_form(new QFormLayout(this)), m_name(new QLineEdit(contact.name)), m_company(new QLineEdit(contact.company)), m_email(new QLineEdit(contact.email)),
      m_book(new QComboBox)
{
    setObjectName("contactDialog"_L1);
    setWindowTitle(title);
    const auto add = [this, &words](int column, QWidget *field, const char *name) {
        const QString word = words.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        field->setObjectName(QLatin1StringView(name));
        field->setAccessibleName(word);
        m_form->addRow(word, field);
    };
    add(ContactModel::NameColumn, m_name, "contactName");
    add(ContactModel::CompanyColumn, m_company, "contactCompany");
    for (const ContactNumber &number : contact.numbers)
        addNumber(number);
    if (m_numbers.size() < mostNumbers)
        addNumber({ u"work"_s, {} });
    add(ContactModel::EmailColumn, m_email, "contactEmail");
    if (!books.isEmpty()) {
        m_book->addItems(books);
        m_book->setEditable(true);
        m_book->setCurrentText(contact.phonebook.isEmpty() ? books.first() : contact.phonebook);
        add(ContactModel::PhonebookColumn, m_book, "contactBook");
        m_book->lineEdit()->setAccessibleName(m_book->accessibleName()); // has the focus in its place
    } else {
        m_book->setParent(this);
        m_book->hide();
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName("saveContact"_L1);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->addRow(buttons);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ContactDialog::check);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    (contact.name.isEmpty() ? m_name : m_numbers.first().field)->setFocus();
    check();
}

void ContactDialog::addNumber(const ContactNumber &number)
{
    if (m_numbers.size() >= mostNumbers)
        return;
    auto *field = new QLineEdit(number.number);
    field->setObjectName(u"contactNumber%1"_s.arg(m_numbers.size() + 1));
    field->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    const QString kind = number.number.isEmpty() ? QString() : numberLabel(number.label);
    field->setAccessibleName(kind.isEmpty() ? m_numberWord : m_numberWord + u", "_s + kind);
    m_form->addRow(kind.isEmpty() ? m_numberWord : m_numberWord + u" · "_s + kind, field);
    m_numbers.append({ number.label, field });
}

void ContactDialog::check()
{
    const Contact now = contact();
    m_save->setEnabled(!(now.name.isEmpty() && now.company.isEmpty()) && !now.numbers.isEmpty());
}

Contact ContactDialog::contact() const
{
    Contact now = m_before;
    now.name = m_name->text().simplified();
    now.company = m_company->text().simplified();
    now.email = m_email->text().trimmed();
    if (!m_book->isHidden() && m_book->count() > 0)
        now.phonebook = m_book->currentText().trimmed();
    // Numbers that found no place in the form are kept.
    now.numbers = m_before.numbers.mid(std::min<qsizetype>(m_numbers.size(), m_before.numbers.size()));
    for (auto it = m_numbers.crbegin(); it != m_numbers.crend(); ++it)
        if (const QString number = it->field->text().trimmed(); !number.isEmpty())
            now.numbers.prepend({ it->label, number });
    return now;
}

} // namespace Cordboard
