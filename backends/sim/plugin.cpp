// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/plugin.h"

#include "backends/sim/simbackend.h"

#include <QUrlQuery>

namespace Cordboard {

using namespace Qt::StringLiterals;

QString DemoPlugin::id() const
{
    return u"demo"_s;
}

QString DemoPlugin::displayName() const
{
    return tr("Demo office");
}

QString DemoPlugin::description() const
{
    return tr("A simulated company with callers and colleagues: try everything without a phone system.");
}

QList<AccountField> DemoPlugin::accountFields() const
{
    using Type = AccountField::Type;
    return {
        { u"scenario"_s, tr("What happens"), Type::Choice, true, u"quiet"_s, {},
            { { u"none"_s, tr("Nothing by itself") }, { u"quiet"_s, tr("A quiet day") }, { u"busy-morning"_s, tr("A busy morning") },
                { u"storm"_s, tr("A storm of calls") } },
            false },
        { u"extensions"_s, tr("People"), Type::Number, false, 148, tr("How many people work there"), {}, false },
        { u"self"_s, tr("Own extension"), Type::Text, true, u"1000"_s, tr("The phone at your desk"), {}, true },
        { u"speed"_s, tr("Speed"), Type::Number, false, 1, tr("How many times faster than life"), {}, true },
        { u"seed"_s, tr("Seed"), Type::Number, false, 1, tr("The same seed gives the same day"), {}, true },
        { u"offerSeconds"_s, tr("Callers wait to be let in"), Type::Number, false, 0, tr("Seconds in which you may accept or refuse each of them; 0: they come in by themselves"), {}, true },
        { u"autoRun"_s, tr("Let time pass"), Type::Bool, false, true, {}, {}, true },
    };
}

Capabilities DemoPlugin::bestCapabilities() const
{
    return SimBackend::allCapabilities();
}

QVariantMap DemoPlugin::settingsFromUrl(const QUrl &url) const
{
    // demo:?scenario=storm&extensions=1000, with any account setting of SimBackend.
    if (url.scheme() != u"demo")
        return {};
    QVariantMap settings { { u"scenario"_s, u"quiet"_s } };
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        settings.insert(key, value);
    return settings;
}

PbxBackend *DemoPlugin::create(QObject *parent) const
{
    return new SimBackend(parent);
}

} // namespace Cordboard
