// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/plugin.h"

#include "backends/yeastar-linkus/linkuscapabilities.h"
#include "backends/yeastar-linkus/yeastarlinkusbackend.h"

namespace Cordboard {

QString YeastarLinkusPlugin::id() const
{
    return QStringLiteral("yeastar-linkus");
}

QString YeastarLinkusPlugin::displayName() const
{
    return QStringLiteral("Yeastar P-Series");
}

QString YeastarLinkusPlugin::description() const
{
    return tr("Yeastar P-Series (appliance, software or cloud), over its OpenAPI and the Linkus session of your extension.");
}

QList<AccountField> YeastarLinkusPlugin::accountFields() const
{
    return LinkusSettings::fields();
}

Capabilities YeastarLinkusPlugin::bestCapabilities() const
{
    return linkusCapabilities({}, {});
}

QVariantMap YeastarLinkusPlugin::settingsFromUrl(const QUrl &url) const
{
    return LinkusSettings::fromUrl(url);
}

PbxBackend *YeastarLinkusPlugin::create(QObject *parent) const
{
    return new YeastarLinkusBackend(parent);
}

} // namespace Cordboard
