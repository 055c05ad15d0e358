// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2methods.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

QJsonObject K2Reply::json() const
{
    if (code != 0)
        return K2Tokens::failed(code);
    QJsonObject o = fields;
    o.insert("status"_L1, "Success"_L1);
    return o;
}

K2Reply k2Outcome(const Result<void> &result, int noSuchTarget)
{
    if (result)
        return K2Reply::ok();
    switch (result.error().kind) {
    case PbxError::Kind::NoSuchCall: return K2Reply::error(K2Error::noSuchCall);
    case PbxError::Kind::NoSuchTarget: return K2Reply::error(noSuchTarget);
    case PbxError::Kind::TargetBusy: return K2Reply::error(K2Error::notIdle);
    default: return K2Reply::error(K2Error::notBridged);
    }
}

QStringList k2Numbers(const QString &wanted, const QStringList &all)
{
    if (wanted == "all"_L1)
        return all;
    const QStringList list = wanted.split(u',', Qt::SkipEmptyParts);
    for (const QString &number : list)
        if (!all.contains(number))
            return {};
    return list;
}

const K2Methods &k2Methods()
{
    static const K2Methods methods = [] {
        K2Methods m;
        m.insert(u"deviceinfo/query"_s, [](K2Context &c, const K2Body &) {
            int registered = 0;
            for (const QString &number : c.office.people())
                registered += c.office.person(number)->registered;
            const QDateTime now = QDateTime::fromMSecsSinceEpoch(c.office.now(), QTimeZone::UTC);
            return K2Reply::ok({ { "deviceinfo"_L1,
                QJsonObject { { "devicename"_L1, "Cordboard K2"_L1 }, { "sn"_L1, c.reporter.options().serial },
                    { "hardwarever"_L1, "V1.00"_L1 },
                    { "firmwarever"_L1, c.settings.value(u"firmware"_s, u"80.2.0.20"_s) },
                    { "systemtime"_L1, QString(now.toString(u"yyyy-MM-dd HH:mm:ss"_s) + " UTC+0"_L1) },
                    { "uptime"_L1, "03:25:04"_L1 },
                    { "extensionstatus"_L1, u"%1/%2"_s.arg(registered).arg(c.office.people().size()) } } } });
        });
        addK2DirectoryMethods(m);
        addK2SetupMethods(m);
        addK2DeskMethods(m);
        addK2FileMethods(m);
        addK2CallMethods(m);
        addK2TransferMethods(m);
        return m;
    }();
    return methods;
}

} // namespace Cordboard
