// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palsettings.h"

#include <QUrlQuery>

namespace Cordboard {

using namespace Qt::StringLiterals;

PalSettings::PalSettings(const Account &account, const Secrets &secrets)
{
    const auto setting = [&account](const QString &key, const QVariant &fallback) {
        const QVariant value = account.settings.value(key);
        return value.isValid() && !value.toString().isEmpty() ? value : fallback;
    };
    login.host = account.text(u"host"_s).trimmed();
    login.tls = setting(u"tls"_s, true).toBool();
    login.port = setting(u"port"_s, 8443).toInt();
    login.path = setting(u"path"_s, u"pbx"_s).toString();
    login.tenant = account.text(u"tenant"_s).trimmed();
    login.user = account.text(u"user"_s).trimmed();
    login.password = secrets.value(u"password"_s);
    login.passwordInUrl = setting(u"passwordInUrl"_s, false).toBool();
    login.phoneIndex = setting(u"phone"_s, 1).toInt();
    pinnedCertificate = account.text(u"pinnedCertificate"_s);
    isSystemLogin = login.user == "sa"_L1;
    if (isSystemLogin) {
        self = account.text(u"operatorExtension"_s).trimmed();
        login.phoneIndex = 0;
    } else {
        self = login.user;
    }
    parkNumbers = expandNumbers(account.text(u"parkNumbers"_s));
    voicemailPrefix = account.text(u"voicemailPrefix"_s).trimmed();
}

QStringList PalSettings::expandNumbers(const QString &list)
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
            if (word != "*"_L1 && !word.isEmpty())
                numbers.append(word);
            continue;
        }
        // Leading zeros belong to the number.
        for (int n = first; n <= last && numbers.size() < most; ++n)
            numbers.append(QString::number(n).rightJustified(firstText.size(), u'0'));
    }
    numbers.removeDuplicates();
    return numbers.mid(0, most);
}

QList<AccountField> PalSettings::fields()
{
    using Type = AccountField::Type;
    const QList<QPair<QString, QString>> phones { { u"1"_s, tr("First") }, { u"2"_s, tr("Second") },
        { u"3"_s, tr("Third") }, { u"4"_s, tr("Fourth") } };
    return {
        { u"host"_s, tr("Host"), Type::Host },
        { u"port"_s, tr("Port"), Type::Port, true, 8443, tr("The port of the PBX's administration pages.") },
        { u"tls"_s, tr("Encrypted (TLS)"), Type::Bool, false, true },
        { u"tenant"_s, tr("Tenant"), Type::Text, false, {}, tr("Empty on a PBX for a single company.") },
        { u"user"_s, tr("Extension"), Type::Text, true, {}, tr("Your own extension, or sa.") },
        { u"password"_s, tr("Password"), Type::Password },
        { u"phone"_s, tr("Your phone"), Type::Choice, false, u"1"_s,
            tr("Which of your phones rings when you dial from here."), phones },
        { u"path"_s, tr("PBX directory"), Type::Text, false, u"pbx"_s, tr("The first part of the address, usually pbx."),
            {}, true },
        { u"operatorExtension"_s, tr("Operator's extension"), Type::Text, false, {},
            tr("The phone that you use, if you log in as sa."), {}, true },
        { u"parkNumbers"_s, tr("Park numbers"), Type::Text, false, {},
            tr("Such as 71-79: shown even while they are empty."), {}, true },
        { u"voicemailPrefix"_s, tr("Voicemail prefix"), Type::Text, false, {},
            tr("Dialled before an extension to reach its voicemail."), {}, true },
        { u"passwordInUrl"_s, tr("Send the password in the address"), Type::Bool, false, false,
            tr("Only for old PBXes, and only when encrypted."), {}, true },
    };
}

QVariantMap PalSettings::fromUrl(const QUrl &url)
{
    const bool tls = url.scheme() == "wss"_L1;
    if ((!tls && url.scheme() != "ws"_L1) || url.host().isEmpty())
        return {};
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && (parts.size() != 2 || parts.at(1) != "ws"_L1))
        return {};
    QVariantMap settings {
        { u"host"_s, url.host() },
        { u"port"_s, url.port(tls ? 443 : 80) },
        { u"tls"_s, tls },
        { u"path"_s, parts.isEmpty() ? u"pbx"_s : parts.first() },
    };
    const QUrlQuery query(url);
    for (const auto &[key, setting] : { std::pair { u"tenant"_s, u"tenant"_s }, std::pair { u"login_user"_s, u"user"_s } })
        if (query.hasQueryItem(key))
            settings.insert(setting, query.queryItemValue(key, QUrl::FullyDecoded));
    return settings;
}

} // namespace Cordboard
