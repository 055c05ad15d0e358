// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asterisksettings.h"

#include <QRegularExpression>

namespace Cordboard {

using namespace Qt::StringLiterals;

AsteriskSettings::AsteriskSettings(const Account &account, const Secrets &secrets)
{
    const auto setting = [&account](const QString &key, const QVariant &fallback) {
        const QVariant value = account.settings.value(key);
        return value.isValid() && !value.toString().isEmpty() ? value : fallback;
    };
    login.host = account.text(u"host"_s).trimmed();
    login.tls = setting(u"tls"_s, false).toBool();
    login.port = setting(u"port"_s, login.tls ? 5039 : 5038).toInt();
    login.user = account.text(u"user"_s).trimmed();
    login.password = secrets.value(u"password"_s);
    pinnedCertificate = account.text(u"pinnedCertificate"_s);
    self = account.text(u"extension"_s).trimmed();
    context = setting(u"context"_s, u"from-internal"_s).toString().trimmed();
    voicemailPrefix = setting(u"voicemailPrefix"_s, u"*"_s).toString().trimmed();
    for (const QString &part : setting(u"switches"_s, defaultSwitches()).toString().split(u',', Qt::SkipEmptyParts))
        switches.append(part.trimmed());
    threeWayCode = setting(u"threeWayCode"_s, u"*3"_s).toString().trimmed();
    const QString remote = setting(u"remoteControl"_s, u"make"_s).toString();
    remoteControl = remote == "always"_L1 ? RemoteControl::Always : remote == "never"_L1 ? RemoteControl::Never : RemoteControl::ByMake;
    swapCode = setting(u"swapCode"_s, u"*4"_s).toString().trimmed();
}

QString AsteriskSettings::defaultSwitches()
{
    return u"DAYNIGHT*, TC*, *night*, *closed*, *holiday*"_s;
}

bool AsteriskSettings::isSwitch(const QString &device) const
{
    if (!device.startsWith("Custom:"_L1, Qt::CaseInsensitive))
        return false;
    const QString name = device.mid(7);
    for (const QString &pattern : switches)
        if (QRegularExpression::fromWildcard(pattern, Qt::CaseInsensitive).match(name).hasMatch())
            return true;
    return false;
}

QList<AccountField> AsteriskSettings::fields()
{
    using Type = AccountField::Type;
    const QList<QPair<QString, QString>> remoteControls { { u"make"_s, tr("By its make", "whether a phone is controlled: depends on its maker") },
        { u"always"_s, tr("Always") }, { u"never"_s, tr("Never") } };
    return {
        { u"host"_s, tr("Host"), Type::Host },
        { u"port"_s, tr("Port"), Type::Port, true, 5038, tr("Of the manager interface: 5038, or 5039 when encrypted.") },
        { u"tls"_s, tr("Encrypted (TLS)"), Type::Bool, false, false,
            tr("Where the manager interface has TLS. Without it, only a hash of the password is sent.") },
        { u"user"_s, tr("Manager user"), Type::Text, true, {}, tr("A section of manager.conf.") },
        { u"password"_s, tr("Secret"), Type::Password },
        { u"extension"_s, tr("Your extension"), Type::Text, false, {}, tr("The phone that rings when you dial from here.") },
        { u"remoteControl"_s, tr("Remote control of my phone"), Type::Choice, false, u"make"_s,
            tr("To answer and to hold from here. A phone that does not understand this may lose its call."), remoteControls, true },
        { u"context"_s, tr("Dialplan context"), Type::Text, false, u"from-internal"_s,
            tr("Where numbers that you dial are looked up."), {}, true },
        { u"voicemailPrefix"_s, tr("Voicemail prefix"), Type::Text, false, u"*"_s,
            tr("Dialled before an extension to reach its voicemail."), {}, true },
        { u"switches"_s, tr("Switches"), Type::Text, false, defaultSwitches(),
            tr("Custom device states that are switches, such as day and night service."), {}, true },
        { u"threeWayCode"_s, tr("Three-way code"), Type::Text, false, u"*3"_s, tr("atxferthreeway in features.conf."), {}, true },
        { u"swapCode"_s, tr("Swap code"), Type::Text, false, u"*4"_s, tr("atxferswap in features.conf."), {}, true },
    };
}

QVariantMap AsteriskSettings::fromUrl(const QUrl &url)
{
    const bool tls = url.scheme() == "amis"_L1;
    if ((!tls && url.scheme() != "ami"_L1) || url.host().isEmpty() || url.path().size() > 1)
        return {};
    QVariantMap settings {
        { u"host"_s, url.host() },
        { u"port"_s, url.port(tls ? 5039 : 5038) },
        { u"tls"_s, tls },
    };
    if (!url.userName().isEmpty())
        settings.insert(u"user"_s, url.userName());
    return settings;
}

} // namespace Cordboard
