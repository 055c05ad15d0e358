// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/amimethods.h"

#include "backends/asterisk/amimethods_p.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// "Channel!: the channel|Cause: Q.850 number": each with ! when it is required.
QList<MethodInfo::Parameter> parametersOf(const char *text)
{
    QList<MethodInfo::Parameter> list;
    for (const QString &part : QString::fromLatin1(text).split(u'|', Qt::SkipEmptyParts)) {
        MethodInfo::Parameter parameter;
        QString name = part.section(u':', 0, 0).trimmed();
        parameter.required = name.endsWith(u'!');
        name.remove(u'!');
        parameter.name = name;
        parameter.what = part.section(u':', 1).trimmed();
        parameter.type = name == "Variable"_L1 || name == "ChanVariable"_L1 ? u"array"_s : u"string"_s;
        list.append(parameter);
    }
    return list;
}

MethodInfo methodOf(const AmiMethod &method)
{
    MethodInfo info;
    info.name = QString::fromLatin1(method.name);
    info.what = QString::fromLatin1(method.what);
    info.parameters = parametersOf(method.parameters);
    // A user's section in manager.conf says which classes it may write; "system", "config" and "command" are an administrator's.
    const QLatin1StringView rights(method.rights);
    const bool admin = rights.contains("system"_L1) || rights.contains("config"_L1) || rights.contains("command"_L1);
    info.permission = admin && !rights.contains("call"_L1) && !rights.contains("reporting"_L1) ? Permission::Administrator : Permission::User;
    info.changes = method.effect != AmiEffect::Reads;
    info.destroys = method.effect == AmiEffect::Destroys;
    static const QSet<QString> reports { u"QueueSummary"_s, u"QueueStatus"_s, u"CoreStatus"_s, u"CoreShowChannels"_s, u"ConfbridgeListRooms"_s,
        u"PJSIPShowRegistrationsOutbound"_s, u"PJSIPShowContacts"_s, u"SIPpeers"_s, u"VoicemailUsersList"_s };
    info.report = reports.contains(info.name);
    return info;
}

QString valueText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

} // namespace

QList<MethodInfo> amiMethodTable()
{
    static const QList<MethodInfo> table = [] {
        QList<MethodInfo> list;
        for (const auto &part : { amiCallMethods(), amiDeskMethods(), amiServerMethods() })
            for (const AmiMethod &method : part)
                list.append(methodOf(method));
        return list;
    }();
    return table;
}

QHash<QString, QString> amiUnusableMethods(const QSet<QString> &allowed)
{
    QHash<QString, QString> reasons;
    for (const MethodInfo &method : allowed.isEmpty() ? QList<MethodInfo>() : amiMethodTable())
        if (!allowed.contains(method.name.toLower()))
            reasons.insert(method.name, QCoreApplication::translate("Cordboard::AmiMethods",
                "Asterisk does not list it for this manager user: a right is missing in manager.conf, or the module is not loaded."));
    return reasons;
}

Result<AmiAction> amiAction(const QString &name, const QJsonObject &parameters)
{
    static const QSet<QString> ofTheSession { u"login"_s, u"logoff"_s, u"challenge"_s, u"events"_s, u"waitevent"_s };
    if (ofTheSession.contains(name.toLower()))
        return PbxError { PbxError::Kind::NotAllowed, name };
    AmiAction action { name, {}, {}, 0 };
    for (const MethodInfo &method : amiMethodTable()) {
        if (method.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        for (const MethodInfo::Parameter &parameter : method.parameters)
            if (parameter.required && !parameters.contains(parameter.name))
                return PbxError { PbxError::Kind::Protocol, parameter.name };
    }
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const QJsonArray values = it->isArray() ? it->toArray() : QJsonArray { *it };
        for (const QJsonValue &value : values) {
            if (value.isObject() || value.isArray() || value.isNull())
                return PbxError { PbxError::Kind::Protocol, it.key() };
            action.fields.append({ it.key(), valueText(value) });
        }
    }
    return action;
}

QJsonValue amiReplyJson(const AmiReply &reply)
{
    QJsonObject object = reply.response.toJson();
    if (reply.events.isEmpty())
        return object;
    QJsonArray events;
    for (const AmiMessage &event : reply.events)
        events.append(event.toJson());
    object.insert("Events"_L1, events);
    return object;
}

} // namespace Cordboard
