// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/media.h"

#include <QObject>
#include <QTemporaryDir>

namespace Cordboard {

/// Puts what a PBX delivered where a player can reach it. Temporary files go with this object.
class MediaSaver final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The suffix that players expect: from the type, else from the PBX's name; empty: not known.
    static QString suffixOf(const Media &media);
    /// A file for the player; empty: it could not be written, see error().
    QString temporaryFile(const Media &media, const QString &stem);
    bool saveAs(const Media &media, const QString &path);
    QString error() const { return m_error; }

private:
    QTemporaryDir m_folder;
    QString m_error;
    int m_number = 0;
};

} // namespace Cordboard
