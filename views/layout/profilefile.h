// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace Cordboard {

/// What an operator carries to another desk, as one file: look, keys, screens, favourites, deputies, thresholds. Never accounts, secrets,
/// sound devices or anything else that belongs to the computer.
class ProfileFile
{
public:
    static constexpr qint64 largest = 2'000'000; ///< bytes

    /// Writes what `settings` hold of it. Empty: done; otherwise a sentence about what is wrong with the file.
    static QString save(const QString &path, const QSettings &settings);
    /// Replaces what belongs to a profile in `settings` by what the file holds; whatever else the file holds is left out. Nothing is
    /// changed when it returns a sentence about what is wrong.
    static QString load(const QString &path, QSettings &settings);

    /// Whether a setting is the operator's rather than the computer's.
    static bool belongs(const QString &key);
};

} // namespace Cordboard
