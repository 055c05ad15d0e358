// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/plugin.h"

#include "backends/yeastar-k2/k2backend.h"
#include "backends/yeastar-k2/k2capabilities.h"

namespace Cordboard {

QString YeastarK2Plugin::id() const
{
    return QStringLiteral("yeastar-k2");
}

QString YeastarK2Plugin::displayName() const
{
    return QStringLiteral("Yeastar K2 / S-Series");
}

QString YeastarK2Plugin::description() const
{
    return tr("Yeastar K2 and S-Series IPPBX, over HTTP API 2.0 and its pushed events.");
}

QList<AccountField> YeastarK2Plugin::accountFields() const
{
    return K2Settings::fields();
}

Capabilities YeastarK2Plugin::bestCapabilities() const
{
    return k2Capabilities({}, {});
}

QVariantMap YeastarK2Plugin::settingsFromUrl(const QUrl &url) const
{
    return K2Settings::fromUrl(url);
}

PbxBackend *YeastarK2Plugin::create(QObject *parent) const
{
    return new K2Backend(parent);
}

} // namespace Cordboard
