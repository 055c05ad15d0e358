// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2settings.h"

#include <QUrlQuery>

namespace Cordboard {

using namespace Qt::StringLiterals;

K2Settings::K2Settings(const Account &account, const Secrets &secrets)
{
    const auto setting = [&account](const QString &key, const QVariant &fallback) {
        const QVariant value = account.settings.value(key);
        return value.isValid() && !value.toString().isEmpty() ? value : fallback;
    };
    host = account.text(u"host"_s).trimmed();
    tls = setting(u"tls"_s, true).toBool();
    port = setting(u"port"_s, 8088).toInt();
    user = account.text(u"user"_s).trimmed();
    password = secrets.value(u"password"_s);
    pinnedCertificate = account.text(u"pinnedCertificate"_s).toLower().remove(u':');
    self = account.text(u"operatorExtension"_s).trimmed();
    listenAddress = account.text(u"listenAddress"_s).trimmed();
    listenPort = qBound(0, setting(u"listenPort"_s, 8260).toInt(), 65535);
    announced = account.text(u"announcedAddress"_s).trimmed();
    tcpPort = qBound(1, setting(u"tcpPort"_s, 8333).toInt(), 65535);
    parkNumbers = expandNumbers(account.text(u"parkNumbers"_s));
    voicemailPrefix =
        account.settings.contains(u"voicemailPrefix"_s) ? account.text(u"voicemailPrefix"_s).trimmed() : u"#"_s;
    pickupPrefix = account.settings.contains(u"pickupPrefix"_s) ? account.text(u"pickupPrefix"_s).trimmed() : u"*04"_s;
}

QUrl K2Settings::baseUrl() const
{
    QUrl url;
    url.setScheme(tls ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(port);
    return url;
}

QStringList K2Settings::expandNumbers(const QString &list)
{
    constexpr qsizetype most = 1'000;
    QStringList numbers;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        bool firstOk = false;
        bool lastOk = false;
        const QString firstText = word.section(u'-', 0, 0).trimmed();
        const int first = firstText.toInt(&firstOk);
        const int last = word.section(u'-', 1).trimmed().toInt(&lastOk);
        if (!firstOk || !lastOk) {
            if (!word.isEmpty())
                numbers.append(word);
            continue;
        }
        for (int n = first; n <= last && numbers.size() < most; ++n)
            numbers.append(QString::number(n).rightJustified(firstText.size(), u'0'));
    }
    numbers.removeDuplicates();
    return numbers.mid(0, most);
}

QList<AccountField> K2Settings::fields()
{
    using Type = AccountField::Type;
    return {
        { u"host"_s, tr("Host"), Type::Host },
        { u"port"_s, tr("Port"), Type::Port, true, 8088, tr("The port of the PBX's web pages.") },
        { u"tls"_s, tr("Encrypted (TLS)"), Type::Bool, false, true },
        { u"user"_s, tr("API user"), Type::Text, true, {}, tr("As set on the PBX under Settings, General, API.") },
        { u"password"_s, tr("API password"), Type::Password },
        { u"operatorExtension"_s, tr("Your extension"), Type::Text, false, {}, tr("The phone that you use.") },
        { u"parkNumbers"_s, tr("Park numbers"), Type::Text, false, {},
            tr("Such as 6900-6909: shown even while they are empty."), {}, true },
        { u"listenPort"_s, tr("Port for events"), Type::Port, false, 8260,
            tr("The PBX sends its events to this port of your computer, where it reports by HTTP."), {}, true },
        { u"listenAddress"_s, tr("Listen on address"), Type::Text, false, {},
            tr("Empty: the address by which this computer reaches the PBX."), {}, true },
        { u"announcedAddress"_s, tr("Your address, seen from the PBX"), Type::Text, false, {},
            tr("Only needed behind address translation."), {}, true },
        { u"tcpPort"_s, tr("Port for events by TCP"), Type::Port, false, 8333,
            tr("Where the PBX reports by TCP: its port."), {}, true },
        { u"voicemailPrefix"_s, tr("Voicemail prefix"), Type::Text, false, u"#"_s,
            tr("Dialled before an extension to reach its voicemail."), {}, true },
        { u"pickupPrefix"_s, tr("Pickup prefix"), Type::Text, false, u"*04"_s,
            tr("Dialled before an extension to take what rings there."), {}, true },
    };
}

QVariantMap K2Settings::fromUrl(const QUrl &url)
{
    const bool tls = url.scheme() == "https"_L1;
    const QString path = url.path();
    if ((!tls && url.scheme() != "http"_L1) || url.host().isEmpty() || (!path.isEmpty() && path != "/"_L1))
        return {};
    QVariantMap settings { { u"host"_s, url.host() }, { u"port"_s, url.port(tls ? 443 : 80) }, { u"tls"_s, tls } };
    const QUrlQuery query(url);
    if (query.hasQueryItem(u"tcp-port"_s))
        settings.insert(u"tcpPort"_s, query.queryItemValue(u"tcp-port"_s).toInt());
    return settings;
}

} // namespace Cordboard
