// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/directories/directorycontent.h"

#include <QSet>

namespace Cordboard {

/// A telephone number as it is dialled: "+49 (0)711 555-12" as "+4971155512", "tel:+1-202-555-0100;ext=7" as "+12025550100".
/// A SIP address stays one. Empty: nothing to dial.
QString dialableNumber(const QString &text);

/// What our own labels of numbers are called in the user's language ("mobile"); others as they are.
QString numberLabel(const QString &label);

/// Makes contacts of what a directory tells, piece by piece, within the caps. Numbers that nobody talks on (fax, pager) are
/// left out.
class ContactBuilder
{
public:
    ContactBuilder(AccountId directory, QString phonebook) : m_directory(std::move(directory)), m_phonebook(std::move(phonebook)) { }

    /// Begins the next contact; `key` is the directory's own name for it, empty: it has none.
    void begin(const QString &key = {});
    Contact &contact() { return m_contact; }
    /// `kind`: "work", "mobile", "home" or the directory's own word. `first`: goes before the others.
    void addNumber(const QString &number, const QString &kind, bool first = false);
    void addTags(const QStringList &tags);
    void setDetail(const QString &key, const QString &value);
    /// Keeps the contact if it can be called and has a name or company.
    void end();

    qsizetype size() const { return m_content.contacts.size(); }
    bool isFull() const { return size() >= DirectoryCaps::Contacts; }
    /// Something beyond the caps was there.
    void noteTruncated() { m_truncated = true; }
    DirectoryContent take();

private:
    AccountId m_directory;
    QString m_phonebook;
    Contact m_contact;
    QString m_key;
    DirectoryContent m_content;
    QSet<QString> m_keys;
    qsizetype m_useless = 0;
    bool m_truncated = false;
};

} // namespace Cordboard
