// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkussettings.h"

#include <QRegularExpression>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// An extension's number or an e-mail address; Client IDs and AccessIDs are neither.
bool isExtension(const QString &word)
{
    static const QRegularExpression pattern(u"^(\\d{1,8}|\\S+@\\S+)$"_s);
    return pattern.match(word).hasMatch();
}

} // namespace

LinkusSettings::LinkusSettings(const Account &account, const Secrets &secrets)
{
    const auto setting = [&account](const QString &key, const QVariant &fallback) {
        const QVariant value = account.settings.value(key);
        return value.isValid() && !value.toString().isEmpty() ? value : fallback;
    };
    host = account.text(u"host"_s).trimmed();
    port = setting(u"port"_s, 8088).toInt();
    tls = setting(u"tls"_s, true).toBool();
    user = account.text(u"user"_s).trimmed();
    secret = secrets.value(u"password"_s);
    self = account.text(u"extension"_s).trimmed();
    login = setting(u"login"_s, self).toString().trimmed();
    signature = secrets.value(u"signature"_s);
    ownSession = setting(u"ownSession"_s, true).toBool();
    parkNumbers = expandNumbers(account.text(u"parkNumbers"_s));
    pinnedCertificate = account.text(u"pinnedCertificate"_s);
    if (isExtension(user) && signature.isEmpty()) {
        // Somebody with nothing but an extension and its signature wrote them where everybody writes user and password.
        login = std::exchange(user, {});
        signature = std::exchange(secret, {});
        if (self.isEmpty())
            self = login;
    }
}

QUrl LinkusSettings::base() const
{
    QUrl url;
    url.setScheme(tls ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(port);
    return url;
}

QStringList LinkusSettings::expandNumbers(const QString &list)
{
    constexpr qsizetype most = 1'000;
    QStringList numbers;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        bool firstOk = false;
        bool lastOk = false;
        const QString firstText = word.section(u'-', 0, 0).trimmed();
        const qint64 first = firstText.toLongLong(&firstOk);
        const qint64 last = word.section(u'-', 1).trimmed().toLongLong(&lastOk);
        if (!firstOk || !lastOk) {
            if (!word.isEmpty())
                numbers.append(word);
            continue;
        }
        // Leading zeros belong to the number.
        for (qint64 n = first; n <= last && numbers.size() < most; ++n)
            numbers.append(QString::number(n).rightJustified(firstText.size(), u'0'));
    }
    numbers.removeDuplicates();
    return numbers.mid(0, most);
}

QList<AccountField> LinkusSettings::fields()
{
    using Type = AccountField::Type;
    return {
        { u"host"_s, tr("Host"), Type::Host },
        { u"port"_s, tr("Port"), Type::Port, true, 8088, tr("The port of the PBX's own pages; 443 in the cloud.") },
        { u"tls"_s, tr("Encrypted (TLS)"), Type::Bool, false, true },
        { u"user"_s, tr("Client ID"), Type::Text, false, {}, tr("Of Integrations, API; or the AccessID of the Linkus SDK. Without one: your extension.") },
        { u"password"_s, tr("Client secret"), Type::Password, false, {}, tr("Or the AccessKey; or, with an extension, its login signature.") },
        { u"extension"_s, tr("Your extension"), Type::Text, false, {}, tr("The phone that you use.") },
        { u"signature"_s, tr("Login signature"), Type::Password, false, {}, tr("From your administrator; empty: made with the AccessKey."), {}, true },
        { u"login"_s, tr("Login name"), Type::Text, false, {}, tr("The extension's e-mail address, where the PBX is in the cloud."), {}, true },
        { u"ownSession"_s, tr("Log in as the extension too"), Type::Bool, false, true,
            tr("For your own call history. Your Linkus client on this computer is logged out by it."), {}, true },
        { u"parkNumbers"_s, tr("Park numbers"), Type::Text, false, {}, tr("Such as 6000-6009: shown even while they are empty."), {}, true },
    };
}

QVariantMap LinkusSettings::fromUrl(const QUrl &url)
{
    const bool tls = url.scheme() == "https"_L1;
    if ((!tls && url.scheme() != "http"_L1) || url.host().isEmpty() || url.path().size() > 1)
        return {};
    return { { u"host"_s, url.host() }, { u"port"_s, url.port(tls ? 443 : 80) }, { u"tls"_s, tls } };
}

} // namespace Cordboard
