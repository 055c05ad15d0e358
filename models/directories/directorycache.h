// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"
#include "models/directories/directorycontent.h"

#include <QDateTime>
#include <QFuture>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace Cordboard {

struct CachedDirectory
{
    DirectoryContent content;
    QDateTime refreshed; ///< UTC
    QString origin; ///< what the directory was read with: another server's contacts are none of its own
};

/// The directories as they were last read, in an SQLite file that only its user may read, so that people are found while a server is
/// away. Holds no secrets. Works in a thread of its own, in the order of the calls.
class DirectoryCache
{
    Q_DISABLE_COPY_MOVE(DirectoryCache)
public:
    /// An empty `path`: nothing is kept.
    explicit DirectoryCache(const QString &path);
    ~DirectoryCache();

    /// nothing: not there, or of another origin, or not readable.
    QFuture<std::optional<CachedDirectory>> load(const AccountId &directory, const QString &origin);
    void save(const AccountId &directory, const CachedDirectory &cached);
    void remove(const AccountId &directory);

private:
    QString m_path;
    QThreadPool m_thread;
};

} // namespace Cordboard
