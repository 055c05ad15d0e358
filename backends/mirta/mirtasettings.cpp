// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtasettings.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &list)
{
    QStringList found;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts))
        if (const QString word = part.trimmed(); !word.isEmpty())
            found.append(word);
    return found;
}

} // namespace

MirtaSettings::MirtaSettings(const Account &account, const Secrets &secrets)
{
    const auto setting = [&account](const QString &key, const QVariant &fallback) {
        const QVariant value = account.settings.value(key);
        return value.isValid() && !value.toString().isEmpty() ? value : fallback;
    };
    const auto text = [&account](const QString &key) { return account.text(key).trimmed(); };
    const bool tls = setting(u"tls"_s, true).toBool();
    login.url.setScheme(tls ? u"https"_s : u"http"_s);
    login.url.setHost(text(u"host"_s));
    login.url.setPort(setting(u"port"_s, tls ? 443 : 80).toInt());
    QString path = setting(u"path"_s, QString(usualPath)).toString();
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    login.url.setPath(path);
    login.tenant = text(u"tenant"_s);
    login.key = secrets.value(u"key"_s);
    login.format = text(u"format"_s) == "plain"_L1 ? u"plain"_s : u"json"_s;
    login.pinnedCertificate = account.text(u"pinnedCertificate"_s);
    self = text(u"extension"_s);
    const QString zoneName = text(u"timeZone"_s);
    zone = zoneName.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zoneName.toUtf8());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();
    requestsPerSecond = setting(u"requestsPerSecond"_s, 0).toDouble();
    nodes = words(text(u"nodes"_s));
    parkNumbers = expandNumbers(text(u"parkNumbers"_s));
    listenPattern = text(u"listenPattern"_s);
    whisperPattern = text(u"whisperPattern"_s);
    bargePattern = text(u"bargePattern"_s);
    pickUpPattern = text(u"pickUpPattern"_s);
    voicemailPattern = text(u"voicemailPattern"_s);
    phoneBooks = words(text(u"phoneBooks"_s));
}

QStringList MirtaSettings::expandNumbers(const QString &list)
{
    constexpr qsizetype most = 1'000;
    QStringList numbers;
    for (const QString &word : words(list)) {
        bool firstOk = false;
        bool lastOk = false;
        const QString firstText = word.section(u'-', 0, 0).trimmed();
        const int first = firstText.toInt(&firstOk);
        const int last = word.section(u'-', 1).trimmed().toInt(&lastOk);
        if (!firstOk || !lastOk) {
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

QString MirtaSettings::filled(const QString &pattern, const QString &extension)
{
    return pattern.isEmpty() || !pattern.contains("{ext}"_L1) ? QString() : QString(pattern).replace("{ext}"_L1, extension);
}

QList<AccountField> MirtaSettings::fields()
{
    using Type = AccountField::Type;
    const QList<QPair<QString, QString>> formats { { u"json"_s, tr("JSON") }, { u"plain"_s, tr("Plain text") } };
    const QString code = tr("A feature code of your PBX with {ext} for the number, such as *222{ext}. Empty: not offered.");
    return {
        { u"host"_s, tr("Host"), Type::Host },
        { u"port"_s, tr("Port"), Type::Port, true, 443 },
        { u"tls"_s, tr("Encrypted (TLS)"), Type::Bool, false, true },
        { u"tenant"_s, tr("Tenant code"), Type::Text },
        { u"key"_s, tr("API key"), Type::Password, true, {}, tr("The tenant's key with the right to write, or an administrator's.") },
        { u"extension"_s, tr("Extension"), Type::Text, false, {}, tr("Your own phone: rings when you dial from here.") },
        { u"parkNumbers"_s, tr("Park numbers"), Type::Text, false, {}, tr("Such as 71-79. Empty: those that the PBX shows.") },
        { u"requestsPerSecond"_s, tr("Requests per second"), Type::Number, false, 4, tr("At most; the PBX has to be asked for everything."), {}, true },
        { u"nodes"_s, tr("Nodes"), Type::Text, false, {}, tr("Where your calls run, if the PBX has several; makes it answer faster."), {}, true },
        { u"path"_s, tr("API path"), Type::Text, false, QString(usualPath), tr("On the vendor's demo it is %1.").arg(otherPath), {}, true },
        { u"format"_s, tr("Answers"), Type::Choice, false, u"json"_s, {}, formats, true },
        { u"timeZone"_s, tr("Time zone of the PBX"), Type::Text, false, {}, tr("Such as Europe/Copenhagen. Empty: as on this computer."), {}, true },
        { u"listenPattern"_s, tr("Listen"), Type::Text, false, {}, code, {}, true },
        { u"whisperPattern"_s, tr("Whisper"), Type::Text, false, {}, code, {}, true },
        { u"bargePattern"_s, tr("Barge"), Type::Text, false, {}, code, {}, true },
        { u"pickUpPattern"_s, tr("Pick up"), Type::Text, false, {}, tr("A feature code with {ext}. Empty: the caller is sent to your phone."), {}, true },
        { u"voicemailPattern"_s, tr("Voicemail of somebody"), Type::Text, false, {}, code, {}, true },
        { u"phoneBooks"_s, tr("Phone books"), Type::Text, false, {}, tr("Names with commas between. Empty: all that the PBX lists."), {}, true },
    };
}

QVariantMap MirtaSettings::fromUrl(const QUrl &url)
{
    const bool tls = url.scheme() == "https"_L1;
    if ((!tls && url.scheme() != "http"_L1) || url.host().isEmpty() || !url.path().endsWith("/proxyapi.php"_L1))
        return {};
    return { { u"host"_s, url.host() }, { u"port"_s, url.port(tls ? 443 : 80) }, { u"tls"_s, tls }, { u"path"_s, url.path() } };
}

} // namespace Cordboard
