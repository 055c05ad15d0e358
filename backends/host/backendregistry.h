// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

#include <QCoreApplication>
#include <QList>
#include <QPluginLoader>
#include <QStringList>

#include <memory>
#include <vector>

namespace Cordboard {

/// One backend that was found, usable or not.
struct BackendEntry
{
    QString id; ///< "brekeke"; for one that does not load, its file's name
    QString displayName;
    QString path; ///< empty: linked in
    PbxBackendPlugin *plugin = nullptr; ///< nullptr: see `error`
    QString error; ///< why it cannot be used, for people
};

/// Knows every backend there is: first those linked in, then the modules of the plugins folder. A module's metadata is read
/// before any of its code runs; what does not fit is listed with the reason. GUI thread; lives as long as any backend.
class BackendRegistry
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::BackendRegistry)
public:
    /// Looks in `folders` only, never along QCoreApplication::libraryPaths().
    explicit BackendRegistry(const QStringList &folders = pluginFolders());
    ~BackendRegistry();
    Q_DISABLE_COPY_MOVE(BackendRegistry)

    /// All that were found, those that cannot be used too, sorted by id.
    const QList<BackendEntry> &entries() const { return m_entries; }
    /// nullptr: there is none of that name, or it did not load.
    PbxBackendPlugin *plugin(const QString &id) const;
    /// The usable ones.
    QList<PbxBackendPlugin *> plugins() const;

    /// Where modules are looked for: the installation's folder or, in a build tree, the build's.
    static QStringList pluginFolders();
    /// The version of the contract that a plugin's metadata must name under "api".
    static constexpr QLatin1StringView apiVersion { "1.0" };

private:
    void addStatic();
    void addFolder(const QString &folder);
    void addModule(const QString &path);
    void add(BackendEntry entry, QObject *instance);

    QList<BackendEntry> m_entries;
    std::vector<std::unique_ptr<QPluginLoader>> m_loaders;
};

} // namespace Cordboard
