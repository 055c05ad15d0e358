// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/directories/contactbuilder.h"

namespace Cordboard {

/// One line of a vCard, unfolded: "item1.TEL;TYPE=work:+49 711 555".
struct VCardLine
{
    QString group; ///< "item1"; upper case
    QString name; ///< "TEL"; upper case
    QList<QPair<QString, QString>> parameters; ///< names in upper case; "TYPE=a,b" and a bare "CELL" are a TYPE each
    QString value; ///< as written, but for quoted-printable, which is decoded

    QStringList types() const; ///< lower case
    QString parameter(QLatin1StringView name) const;
};

/// Contacts of vCards of versions 2.1, 3.0 and 4.0, one after the other. Lines may be folded in either way; what cannot be read
/// is passed over, and a card without an end ends with the next one.
DirectoryContent contactsFromVCards(const QString &text, ContactBuilder builder);
/// The same for cards that come with a name of their own (CardDAV): adds what is in `text` to `builder` under `key`.
void readVCards(const QString &text, ContactBuilder &builder, const QString &key = {});

/// nothing: it is no line of a vCard.
std::optional<VCardLine> vCardLine(QStringView unfolded);

} // namespace Cordboard
