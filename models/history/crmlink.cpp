// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/crmlink.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

const QString addressKey = u"crm/address"_s;
const QString momentKey = u"crm/moment"_s;
const QString originKey = u"crm/origin"_s; ///< the server that was asked about
const QString allowedKey = u"crm/allowed"_s;

constexpr qsizetype longestValue = 200;

struct Place
{
    QLatin1StringView name;
    QString CrmFacts::*value;
};
constexpr Place places[] = { { "{number}"_L1, &CrmFacts::number }, { "{name}"_L1, &CrmFacts::name }, { "{did}"_L1, &CrmFacts::did },
    { "{queue}"_L1, &CrmFacts::queue }, { "{extension}"_L1, &CrmFacts::extension } };

QString filled(QString address, const CrmFacts &facts)
{
    // In one walk, so that a name that looks like a place is not filled in turn.
    QString whole;
    for (qsizetype at = 0; at < address.size();) {
        const auto place = std::find_if(
            std::begin(places), std::end(places), [&](const Place &p) { return QStringView(address).sliced(at).startsWith(p.name); });
        if (place == std::end(places)) {
            whole.append(address[at++]);
            continue;
        }
        whole.append(QString::fromLatin1(QUrl::toPercentEncoding((facts.*(place->value)).left(longestValue))));
        at += place->name.size();
    }
    return whole;
}

QString originOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.host() + u':' + QString::number(url.port(-1));
}

} // namespace

QString CrmTemplate::objection(const QString &address)
{
    const QString text = address.trimmed();
    if (!text.startsWith("http://"_L1, Qt::CaseInsensitive) && !text.startsWith("https://"_L1, Qt::CaseInsensitive))
        return QCoreApplication::translate("Cordboard::CrmTemplate", "The address must begin with http:// or https://.");
    const QUrl one(filled(text, { u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s }), QUrl::StrictMode);
    const QUrl two(filled(text, { u"2"_s, u"2"_s, u"2"_s, u"2"_s, u"2"_s }), QUrl::StrictMode);
    if (!one.isValid() || one.host().isEmpty())
        return QCoreApplication::translate("Cordboard::CrmTemplate", "This is no complete address of a web page.");
    if (one.authority() != two.authority())
        return QCoreApplication::translate("Cordboard::CrmTemplate", "A place such as {number} may stand only after the server's name.");
    return {};
}

QUrl CrmTemplate::expanded(const QString &address, const CrmFacts &facts)
{
    return objection(address).isEmpty() ? QUrl(filled(address.trimmed(), facts), QUrl::StrictMode) : QUrl();
}

CrmLink::CrmLink(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QString CrmLink::address() const
{
    return m_settings.value(addressKey).toString();
}

CrmLink::Moment CrmLink::moment() const
{
    const int kept = m_settings.value(momentKey, int(Moment::Never)).toInt();
    return kept >= int(Moment::Never) && kept <= int(Moment::Transfer) ? Moment(kept) : Moment::Never;
}

void CrmLink::setAddress(const QString &address)
{
    if (address == this->address())
        return;
    m_settings.setValue(addressKey, address);
    m_asked = {};
    if (!m_settings.value(allowedKey).toBool()) // a no was for the old address
        m_settings.remove(originKey);
    emit consentChanged();
}

void CrmLink::setMoment(Moment moment)
{
    m_settings.setValue(momentKey, int(moment));
}

std::optional<bool> CrmLink::consent() const
{
    const QUrl url = CrmTemplate::expanded(address(), {});
    if (!url.isValid() || m_settings.value(originKey).toString() != originOf(url))
        return std::nullopt;
    return m_settings.value(allowedKey).toBool();
}

void CrmLink::forgetConsent()
{
    m_settings.remove(originKey);
    m_settings.remove(allowedKey);
    m_asked = {};
    emit consentChanged();
}

void CrmLink::reached(Moment moment, const CrmFacts &facts)
{
    if (moment != Moment::Never && moment == this->moment())
        open(facts);
}

void CrmLink::open(const CrmFacts &facts)
{
    const QUrl url = CrmTemplate::expanded(address(), facts);
    if (!url.isValid())
        return;
    if (m_settings.value(originKey).toString() == originOf(url)) {
        if (m_settings.value(allowedKey).toBool())
            emit openRequested(url);
        return;
    }
    const bool waits = m_asked.isValid() && originOf(m_asked) == originOf(url);
    m_asked = url; // the latest call's page is the one that is opened after a yes
    if (!waits)
        emit askRequested(url);
}

void CrmLink::allow(const QUrl &url, bool allowed)
{
    m_settings.setValue(originKey, originOf(url));
    m_settings.setValue(allowedKey, allowed);
    emit consentChanged();
    const QUrl waiting = std::exchange(m_asked, {});
    if (allowed && waiting.isValid() && originOf(waiting) == originOf(url))
        emit openRequested(waiting);
}

} // namespace Cordboard
