// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/contactbuilder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::ContactBuilder)
};

QString shortened(const QString &text)
{
    QString clean = text.simplified();
    clean.truncate(DirectoryCaps::Text);
    return clean;
}

/// Of a directory that has no names for its entries: what will be the same the next time.
QString keyOf(const Contact &contact)
{
    QStringList parts { contact.name, contact.company };
    for (const ContactNumber &number : contact.numbers)
        parts.append(number.number);
    return QString::fromLatin1(QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex());
}

bool isSilent(const QString &kind)
{
    for (QLatin1StringView word : { "fax"_L1, "pager"_L1, "modem"_L1, "telex"_L1, "pcs"_L1 })
        if (kind.contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace

QString dialableNumber(const QString &text)
{
    QString number = text.trimmed().left(128);
    if (number.startsWith("sip:"_L1, Qt::CaseInsensitive) || number.startsWith("sips:"_L1, Qt::CaseInsensitive)) {
        const bool clean = std::none_of(number.cbegin(), number.cend(), [](QChar c) { return c.isSpace() || c == u'<' || c == u'>'; });
        return clean ? number : QString();
    }
    if (number.startsWith("tel:"_L1, Qt::CaseInsensitive))
        number = number.sliced(4).section(u';', 0, 0);
    // "ext. 12" is dialled after somebody has answered: not part of the number.
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (number[i].isLetter() && i > 0) {
            number.truncate(i);
            break;
        }
    }
    QString digits;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (!digits.isEmpty() && QStringView(number).sliced(i).startsWith("(0)"_L1)) {
            i += 2;
            continue;
        }
        const QChar c = number[i];
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
        else if ((c == u'+' && digits.isEmpty()) || c == u'*' || c == u'#')
            digits.append(c);
    }
    return std::any_of(digits.cbegin(), digits.cend(), [](QChar c) { return c.isDigit(); }) ? digits : QString();
}

QString numberLabel(const QString &label)
{
    // PBXes name the fields of their phone books so: PHONE1, MOBILE.
    QString word = label.toLower();
    while (!word.isEmpty() && word.back().isDigit())
        word.chop(1);
    if (word == "phone"_L1)
        return {};
    if (word == "work"_L1)
        return Text::tr("work", "kind of telephone number");
    if (word == "mobile"_L1)
        return Text::tr("mobile", "kind of telephone number");
    if (word == "home"_L1)
        return Text::tr("home", "kind of telephone number");
    if (word == "main"_L1)
        return Text::tr("main number", "kind of telephone number");
    return label;
}

void ContactBuilder::begin(const QString &key)
{
    m_contact = {};
    m_contact.phonebook = m_phonebook;
    m_contact.shared = true;
    m_key = key.left(DirectoryCaps::Text);
}

void ContactBuilder::addNumber(const QString &number, const QString &kind, bool first)
{
    if (isSilent(kind) || m_contact.numbers.size() >= DirectoryCaps::Numbers)
        return;
    const QString dialable = dialableNumber(number);
    if (dialable.isEmpty())
        return;
    for (const ContactNumber &known : std::as_const(m_contact.numbers))
        if (known.number == dialable)
            return;
    const ContactNumber added { shortened(kind).left(40), dialable };
    if (first)
        m_contact.numbers.prepend(added);
    else
        m_contact.numbers.append(added);
}

void ContactBuilder::addTags(const QStringList &tags)
{
    for (const QString &tag : tags)
        if (const QString clean = shortened(tag); !clean.isEmpty() && !m_contact.tags.contains(clean) && m_contact.tags.size() < DirectoryCaps::Tags)
            m_contact.tags.append(clean);
}

void ContactBuilder::setDetail(const QString &key, const QString &value)
{
    if (const QString clean = shortened(value); !clean.isEmpty())
        m_contact.extra.insert(key, clean);
}

void ContactBuilder::end()
{
    m_contact.name = shortened(m_contact.name);
    m_contact.company = shortened(m_contact.company);
    m_contact.email = shortened(m_contact.email);
    m_contact.notes.truncate(DirectoryCaps::Text);
    if (m_contact.numbers.isEmpty() || (m_contact.name.isEmpty() && m_contact.company.isEmpty())) {
        ++m_useless;
        return;
    }
    if (isFull()) {
        m_truncated = true;
        return;
    }
    const QString wanted = m_key.isEmpty() ? keyOf(m_contact) : m_key;
    if (m_keys.contains(wanted) && m_key.isEmpty())
        return; // the very same entry twice
    QString key = wanted;
    for (int copy = 2; m_keys.contains(key); ++copy)
        key = wanted + u'#' + QString::number(copy);
    m_keys.insert(key);
    m_contact.id = { m_directory, key };
    m_content.contacts.append(m_contact);
}

DirectoryContent ContactBuilder::take()
{
    QStringList notes;
    if (m_useless > 0)
        notes.append(Text::tr("%n entries without a name or a number are left out.", nullptr, int(m_useless)));
    if (m_truncated)
        notes.append(Text::tr("Only the first %n entries are read.", nullptr, int(size())));
    m_content.note = notes.join(u' ');
    return std::exchange(m_content, {});
}

} // namespace Cordboard
