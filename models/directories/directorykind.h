// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"

#include <QList>
#include <QObject>
#include <QString>

namespace Cordboard {

class DirectorySource;

/// A way to have contacts: what it is called, and the form it is set up with.
struct DirectoryKind
{
    QString id; ///< Account::backend of its directories: "csv", "vcard", "ldap", "carddav"
    QString name; ///< translated
    QString description; ///< translated, one line
    QList<AccountField> fields;
    bool isFile = false; ///< has a field "file"; read again whenever the file is written
    QString filter; ///< of a file dialog, translated
};

/// All that this program was built with.
QList<DirectoryKind> directoryKinds();
/// nothing: no such kind.
std::optional<DirectoryKind> directoryKind(const QString &id);
/// nullptr: no such kind. Reads nothing before refresh().
DirectorySource *createDirectory(const Account &account, const Secrets &secrets, QObject *parent);

} // namespace Cordboard
