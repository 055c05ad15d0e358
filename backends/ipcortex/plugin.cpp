// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/plugin.h"

#include "backends/ipcortex/ipcortexbackend.h"
#include "backends/ipcortex/ipcxcapabilities.h"
#include "backends/ipcortex/jshost.h"

namespace Cordboard {

QString IpcortexPlugin::id() const
{
    return QStringLiteral("ipcortex");
}

QString IpcortexPlugin::displayName() const
{
    return QStringLiteral("IPCortex PABX");
}

QString IpcortexPlugin::description() const
{
    return JsHost::isAvailable()
        ? tr("IPCortex PABX, by the library that it serves itself, or by commands and polled feed.")
        : tr("IPCortex PABX, by commands and polled feed only: this build has no engine for the library that newer "
             "ones serve.");
}

QList<AccountField> IpcortexPlugin::accountFields() const
{
    return IpcxSettings::fields();
}

Capabilities IpcortexPlugin::bestCapabilities() const
{
    return ipcxCapabilities({});
}

QVariantMap IpcortexPlugin::settingsFromUrl(const QUrl &url) const
{
    return IpcxSettings::fromUrl(url);
}

PbxBackend *IpcortexPlugin::create(QObject *parent) const
{
    return new IpcortexBackend(parent);
}

} // namespace Cordboard
