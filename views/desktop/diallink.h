// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Cordboard {

/// What a tel:, callto: or sip: link asks to call. Anybody can write a link on a page or in a mail, so it is read strictly, and it is
/// only ever put into the search field: the operator's own key calls.
struct DialLink
{
    QString text; ///< for the search field: a number without separators, or the user part of a SIP address
    QString extension; ///< digits to be dialled after the answer (";ext="); empty: none
    QString context; ///< where a local number is valid (";phone-context="); empty: it does not say. Not part of the number

    /// nullopt: refused, and `why` is the sentence for the user. Refused are other schemes, codes with * or # (a link could forward the
    /// operator's phone with one), control characters, letters in numbers and whatever is too long.
    static std::optional<DialLink> read(const QString &link, QString &why);
    /// Whether it begins with a scheme that read() knows.
    static bool isLink(const QString &argument);

    friend bool operator==(const DialLink &, const DialLink &) = default;
};

} // namespace Cordboard
