// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxsettings.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

IpcxSettings::IpcxSettings(const Account &account, const Secrets &secrets)
{
    const auto setting = [&account](const QString &key, const QVariant &fallback) {
        const QVariant value = account.settings.value(key);
        return value.isValid() && !value.toString().isEmpty() ? value : fallback;
    };
    host = account.text(u"host"_s).trimmed();
    tls = setting(u"tls"_s, true).toBool();
    port = setting(u"port"_s, tls ? 443 : 80).toInt();
    feedPort = setting(u"feedPort"_s, 0).toInt();
    user = account.text(u"user"_s).trimmed();
    password = secrets.value(u"password"_s);
    apiKey = secrets.value(u"apiKey"_s);
    pinnedCertificate = account.text(u"pinnedCertificate"_s);
    const QString word = account.text(u"transport"_s);
    way = word == "hosted"_L1 ? Way::Hosted : word == "native"_L1 ? Way::Native : Way::Automatic;
}

QList<AccountField> IpcxSettings::fields()
{
    using Type = AccountField::Type;
    const QList<QPair<QString, QString>> ways { { u"auto"_s, tr("Whichever the PABX has") },
        { u"hosted"_s, tr("The PABX's own library (6.1 and later)") },
        { u"native"_s, tr("Commands and polled feed (older)") } };
    return {
        { u"host"_s, tr("Host"), Type::Host },
        { u"port"_s, tr("Port"), Type::Port, true, 443, tr("The port of the PABX's web pages.") },
        { u"tls"_s, tr("Encrypted (TLS)"), Type::Bool, false, true },
        { u"user"_s, tr("User name"), Type::Text },
        { u"password"_s, tr("Password"), Type::Password },
        { u"transport"_s, tr("Way in"), Type::Choice, false, u"auto"_s, {}, ways, true },
        { u"feedPort"_s, tr("Feed port"), Type::Port, false, {},
            tr("Only for the polled feed; empty: 82, or 84 when encrypted."), {}, true },
        { u"apiKey"_s, tr("Auth key"), Type::Password, false, {},
            tr("For call records and night mode, instead of the password."), {}, true },
    };
}

QVariantMap IpcxSettings::fromUrl(const QUrl &url)
{
    const bool tls = url.scheme() == "https"_L1;
    if ((!tls && url.scheme() != "http"_L1) || url.host().isEmpty() || (!url.path().isEmpty() && url.path() != "/"_L1))
        return {};
    return { { u"host"_s, url.host() }, { u"port"_s, url.port(tls ? 443 : 80) }, { u"tls"_s, tls } };
}

QUrl IpcxSettings::base() const
{
    QUrl url;
    url.setScheme(tls ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(port);
    return url;
}

QList<int> IpcxSettings::feedPorts() const
{
    if (feedPort > 0)
        return { feedPort };
    // A forwarded port usually forwards everything.
    const QList<int> usual = tls ? QList<int> { 84, 443 } : QList<int> { 82 };
    const bool forwarded = port != 443 && port != 80;
    QList<int> ports = forwarded ? QList<int> { port } + usual : usual + QList<int> { port };
    return ports;
}

} // namespace Cordboard
