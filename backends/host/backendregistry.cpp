// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/host/backendregistry.h"

#include "backends/api/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QLibrary>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

void importBackends();

namespace {

QString ownIid()
{
    return QStringLiteral(CordboardPbxBackendPlugin_iid);
}

/// What is wrong with a plugin, told from its metadata alone; empty: nothing.
QString metadataError(const QJsonObject &metadata)
{
    const QString iid = metadata.value("IID"_L1).toString();
    if (iid.isEmpty())
        return BackendRegistry::tr("This file is not a Qt plugin.");
    if (iid != ownIid())
        return BackendRegistry::tr("It is made for \"%1\", not for \"%2\".").arg(iid, ownIid());
    const QString api = metadata.value("MetaData"_L1).toObject().value("api"_L1).toString();
    if (api != BackendRegistry::apiVersion)
        return BackendRegistry::tr("It is made for version %1 of the backend interface; this program has version %2.")
            .arg(api.isEmpty() ? u"?"_s : api, BackendRegistry::apiVersion);
    return {};
}

} // namespace

BackendRegistry::BackendRegistry(const QStringList &folders)
{
    importBackends();
    addStatic();
    for (const QString &folder : folders)
        addFolder(folder);
    std::sort(m_entries.begin(), m_entries.end(), [](const BackendEntry &a, const BackendEntry &b) { return a.id < b.id; });
}

// The modules stay loaded: an object made by one may outlive the registry by a few events.
BackendRegistry::~BackendRegistry() = default;

PbxBackendPlugin *BackendRegistry::plugin(const QString &id) const
{
    for (const BackendEntry &entry : m_entries)
        if (entry.id == id && entry.plugin)
            return entry.plugin;
    return nullptr;
}

QList<PbxBackendPlugin *> BackendRegistry::plugins() const
{
    QList<PbxBackendPlugin *> list;
    for (const BackendEntry &entry : m_entries)
        if (entry.plugin)
            list.append(entry.plugin);
    return list;
}

QStringList BackendRegistry::pluginFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
#if defined(Q_OS_WIN)
    const QString installed = u"plugins/cordboard"_s;
#elif defined(Q_OS_MACOS)
    const QString installed = u"../PlugIns/cordboard"_s;
#else
    const QString installed = u"../"_s + QLatin1StringView(CORDBOARD_LIBDIR) + u"/cordboard/plugins"_s;
#endif
    // A build tree is told by CMake's cache, some floors above the program; it does not look at what is installed.
    QDir floor = program;
    for (int i = 0; i < 5; ++i) {
        if (floor.exists(u"CMakeCache.txt"_s))
            return { floor.filePath(u"plugins"_s) };
        if (!floor.cdUp())
            break;
    }
    return { QDir::cleanPath(program.filePath(installed)) };
}

void BackendRegistry::addStatic()
{
    const QList<QStaticPlugin> plugins = QPluginLoader::staticPlugins();
    for (const QStaticPlugin &plugin : plugins) {
        const QJsonObject metadata = plugin.metaData();
        if (metadata.value("IID"_L1).toString() != ownIid())
            continue; // one of Qt's own
        BackendEntry entry;
        entry.id = metadata.value("className"_L1).toString();
        entry.error = metadataError(metadata);
        QObject *instance = entry.error.isEmpty() ? plugin.instance() : nullptr;
        add(std::move(entry), instance);
    }
}

void BackendRegistry::addFolder(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        if (QLibrary::isLibrary(file.fileName()))
            addModule(file.absoluteFilePath());
}

void BackendRegistry::addModule(const QString &path)
{
    auto loader = std::make_unique<QPluginLoader>(path);
    BackendEntry entry;
    entry.id = QFileInfo(path).completeBaseName();
    entry.path = path;
    entry.error = metadataError(loader->metaData());
    QObject *instance = nullptr;
    if (entry.error.isEmpty()) {
        instance = loader->instance();
        if (!instance)
            entry.error = loader->errorString();
    }
    add(std::move(entry), instance);
    m_loaders.push_back(std::move(loader));
}

void BackendRegistry::add(BackendEntry entry, QObject *instance)
{
    if (entry.error.isEmpty()) {
        entry.plugin = qobject_cast<PbxBackendPlugin *>(instance);
        if (!entry.plugin) {
            entry.error = tr("It does not offer a backend.");
        } else {
            entry.id = entry.plugin->id();
            entry.displayName = entry.plugin->displayName();
            if (plugin(entry.id) == entry.plugin)
                return; // linked in twice over: the same one
            if (plugin(entry.id)) {
                entry.error = tr("Another backend of the same name is there already.");
                entry.plugin = nullptr;
            }
        }
    }
    if (entry.displayName.isEmpty())
        entry.displayName = entry.id;
    if (!entry.error.isEmpty())
        qCWarning(lcBackend).noquote() << "backend" << entry.id << "is not usable:" << entry.error;
    m_entries.append(std::move(entry));
}

} // namespace Cordboard
