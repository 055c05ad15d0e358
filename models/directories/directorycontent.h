// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"

#include <QList>
#include <QString>

namespace Cordboard {

/// No directory may bring more than this; what is beyond is left out, and the note says so.
namespace DirectoryCaps {
constexpr qsizetype Contacts = 100'000;
constexpr qsizetype Numbers = 20; ///< of one contact
constexpr qsizetype Tags = 20; ///< of one contact
constexpr qsizetype Text = 1'000; ///< characters of a name, company, note
constexpr qint64 FileBytes = 64LL * 1024 * 1024;
} // namespace DirectoryCaps

/// What a directory has: everything, not what changed.
struct DirectoryContent
{
    QList<Contact> contacts;
    QString token; ///< the server's name for this state (CardDAV); empty: none
    QString note; ///< translated: what was left out, and why; empty: nothing
    friend bool operator==(const DirectoryContent &, const DirectoryContent &) = default;
};

} // namespace Cordboard
