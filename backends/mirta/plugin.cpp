// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/plugin.h"

#include "backends/mirta/mirtabackend.h"
#include "backends/mirta/mirtacapabilities.h"

namespace Cordboard {

QString MirtaPlugin::id() const
{
    return QStringLiteral("mirta");
}

QString MirtaPlugin::displayName() const
{
    return QStringLiteral("MiRTA PBX");
}

QString MirtaPlugin::description() const
{
    return tr("MiRTA PBX and hosted \"PBX Cloud\", over proxyapi.php with a tenant's or an administrator's API key.");
}

QList<AccountField> MirtaPlugin::accountFields() const
{
    return MirtaSettings::fields();
}

Capabilities MirtaPlugin::bestCapabilities() const
{
    return mirtaBestCapabilities();
}

QVariantMap MirtaPlugin::settingsFromUrl(const QUrl &url) const
{
    return MirtaSettings::fromUrl(url);
}

PbxBackend *MirtaPlugin::create(QObject *parent) const
{
    return new MirtaBackend(parent);
}

} // namespace Cordboard
