// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Cordboard {

class ContactModel;

/// One entry of a PBX's phone book. What it does not show (notes, the PBX's own fields) stays as it was.
class ContactDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr int mostNumbers = 8;

    /// `words` names the fields as its columns are named; `books`: the PBX's phone books, empty: it has only one.
    ContactDialog(const QString &title, const Contact &contact, const QStringList &books, const ContactModel &words, QWidget *parent = nullptr);

    /// As it is filled in now; emptied numbers are left out.
    Contact contact() const;

private:
    struct Number
    {
        QString label;
        QLineEdit *field;
    };
    void addNumber(const ContactNumber &number);
    void check();

    const Contact m_before;
    const QString m_numberWord;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_company;
    QLineEdit *m_email;
    QComboBox *m_book;
    QList<Number> m_numbers;
    QPushButton *m_save;
};

} // namespace Cordboard
