// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QMetaType>

namespace Cordboard {

/// Whom a call is meant for: one of our extensions, or any number.
struct Target
{
    AccountId account;
    ExtensionId extension; ///< empty: a number outside
    QString number; ///< what is dialled
    QString name; ///< for sentences; empty: the number stands for it
    QString mobile; ///< second number; empty: none known

    bool isValid() const { return !number.isEmpty(); }
    QString display() const { return name.isEmpty() ? number : name; }
    friend bool operator==(const Target &, const Target &) = default;
};

/// How a call goes there.
enum class TransferMode { Blind, Attended, Voicemail, Mobile };

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::Target)
