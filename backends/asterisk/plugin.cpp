// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/plugin.h"

#include "backends/asterisk/asteriskbackend.h"
#include "backends/asterisk/asteriskcapabilities.h"

namespace Cordboard {

QString AsteriskPlugin::id() const
{
    return QStringLiteral("asterisk");
}

QString AsteriskPlugin::displayName() const
{
    return QStringLiteral("Asterisk");
}

QString AsteriskPlugin::description() const
{
    return tr("Asterisk 16 or later and what is built on it, such as FreePBX, over the manager interface (AMI).");
}

QList<AccountField> AsteriskPlugin::accountFields() const
{
    return AsteriskSettings::fields();
}

Capabilities AsteriskPlugin::bestCapabilities() const
{
    return asteriskCapabilities({ {}, true, true, true, PhoneControl::Works });
}

QVariantMap AsteriskPlugin::settingsFromUrl(const QUrl &url) const
{
    return AsteriskSettings::fromUrl(url);
}

PbxBackend *AsteriskPlugin::create(QObject *parent) const
{
    return new AsteriskBackend(parent);
}

} // namespace Cordboard
