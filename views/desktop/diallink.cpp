// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/diallink.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 512;
constexpr qsizetype longestNumber = 32; ///< E.164 has 15 digits; a long one with an access code still fits
constexpr qsizetype longestUser = 64;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9'; // other scripts' digits are not what a phone sends
}

bool isSeparator(QChar c)
{
    return u"-.() /"_s.contains(c);
}

/// The number without what is there for the eye (RFC 3966, visual separators); empty: that is no number.
QString cleaned(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (isDigit(c) || (c == u'+' && digits.isEmpty()))
            digits += c;
        else if (!isSeparator(c))
            return {};
    }
    const bool any = std::any_of(digits.cbegin(), digits.cend(), isDigit);
    return any && digits.size() <= longestNumber ? digits : QString();
}

/// Percent-decoded once; nullopt: not UTF-8, or with characters that no link for a person holds.
std::optional<QString> decoded(const QString &text)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toUtf8());
    const QString plain = QString::fromUtf8(bytes);
    if (plain.toUtf8() != bytes)
        return std::nullopt;
    for (const QChar c : plain)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isSurrogate())
            return std::nullopt;
    return plain;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Cordboard::DialLink", text);
}

} // namespace

bool DialLink::isLink(const QString &argument)
{
    const QString scheme = argument.section(u':', 0, 0).toLower();
    return argument.contains(u':') && (scheme == "tel"_L1 || scheme == "callto"_L1 || scheme == "sip"_L1 || scheme == "sips"_L1);
}

std::optional<DialLink> DialLink::read(const QString &link, QString &why)
{
    if (!isLink(link)) {
        why = tr("Only tel:, callto: and sip: links can be called.");
        return std::nullopt;
    }
    const std::optional<QString> plain = link.size() <= longestLink ? decoded(link) : std::nullopt;
    if (!plain) {
        why = tr("That link is damaged. Nothing was called.");
        return std::nullopt;
    }
    const QString scheme = plain->section(u':', 0, 0).toLower();
    QString rest = plain->section(u':', 1);
    while (rest.startsWith(u'/')) // callto://, as some programs write it
        rest.remove(0, 1);
    DialLink found;
    const QStringList parts = rest.section(u'?', 0, 0).split(u';');
    QString user = parts.first().trimmed();
    const bool address = scheme.startsWith("sip"_L1) || user.contains(u'@');
    if (address)
        user = user.section(u'@', 0, 0).section(u':', 0, 0); // a password has no business here
    if (user.contains(u'*') || user.contains(u'#')) {
        why = tr("That link holds a code with * or #, which could change how your phone works. Nothing was called; type it yourself if you want it.");
        return std::nullopt;
    }
    found.text = cleaned(user);
    if (found.text.isEmpty() && address && user.size() <= longestUser) {
        const bool plainName = std::all_of(user.cbegin(), user.cend(), [](QChar c) { return c.isLetterOrNumber() || u"._-"_s.contains(c); });
        if (plainName && !user.isEmpty())
            found.text = user.replace(u'.', u' ').replace(u'_', u' ').simplified(); // anna.berg is found as a person
    }
    if (found.text.isEmpty()) {
        why = tr("That link holds no number. Nothing was called.");
        return std::nullopt;
    }
    for (const QString &parameter : parts.sliced(1)) {
        const QString name = parameter.section(u'=', 0, 0).trimmed().toLower();
        const QString value = parameter.section(u'=', 1).trimmed();
        if (name == "ext"_L1)
            found.extension = cleaned(value);
        else if (name == "phone-context"_L1 && value.size() <= longestUser)
            found.context = value;
    }
    return found;
}

} // namespace Cordboard
