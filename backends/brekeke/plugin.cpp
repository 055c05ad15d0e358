// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/plugin.h"

#include "backends/brekeke/brekekebackend.h"
#include "backends/brekeke/palcapabilities.h"

namespace Cordboard {

QString BrekekePlugin::id() const
{
    return QStringLiteral("brekeke");
}

QString BrekekePlugin::displayName() const
{
    return QStringLiteral("Brekeke PBX");
}

QString BrekekePlugin::description() const
{
    return tr("Brekeke PBX 3.2 or later with the PAL option, over PAL WebSocket.");
}

QList<AccountField> BrekekePlugin::accountFields() const
{
    return PalSettings::fields();
}

Capabilities BrekekePlugin::bestCapabilities() const
{
    return palCapabilities(Permission::Unknown, true);
}

QVariantMap BrekekePlugin::settingsFromUrl(const QUrl &url) const
{
    return PalSettings::fromUrl(url);
}

PbxBackend *BrekekePlugin::create(QObject *parent) const
{
    return new BrekekeBackend(parent);
}

} // namespace Cordboard
