// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2parser.h"

#include "backends/yeastar-k2/k2values.h"

#include <QHash>
#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxMembers = 500;
constexpr qsizetype maxText = 256;

QString cut(const QString &text)
{
    return text.size() > maxText ? text.first(maxText) : text;
}

bool parseMember(const QString &key, const QJsonObject &o, K2Member *out)
{
    const QString word = key.toLower();
    K2Member m;
    if (word == "ext"_L1)
        m.kind = K2Member::Kind::Extension;
    else if (word == "inbound"_L1)
        m.kind = K2Member::Kind::Inbound;
    else if (word == "outbound"_L1)
        m.kind = K2Member::Kind::Outbound;
    else
        return false;
    m.channel = cut(K2::text(o, { "channelid"_L1, "inboundid"_L1, "outboundid"_L1 }));
    m.status = k2MemberStatus(K2::text(o, "memberstatus"_L1));
    m.number = cut(K2::text(o, { "number"_L1, "extid"_L1 }));
    m.from = cut(K2::text(o, "from"_L1));
    m.to = cut(K2::text(o, "to"_L1));
    m.trunk = cut(K2::text(o, { "trunkname"_L1, "trunk"_L1 }));
    m.path = cut(K2::text(o, "callpath"_L1));
    if (m.channel.isEmpty() && m.number.isEmpty())
        return false;
    // The older formats name no channel of an extension: its number must do.
    if (m.channel.isEmpty())
        m.channel = u"ext/"_s + m.number;
    *out = m;
    return true;
}

void appendMembers(const QJsonObject &o, QList<K2Member> *list)
{
    for (auto it = o.begin(); it != o.end(); ++it) {
        K2Member m;
        if (it.value().isObject() && list->size() < maxMembers && parseMember(it.key(), it.value().toObject(), &m))
            list->append(m);
    }
}

K2Event::Kind kindOf(const QString &word)
{
    using Kind = K2Event::Kind;
    static const QHash<QString, Kind> kinds { { u"bootup"_s, Kind::BootUp }, { u"configchange"_s, Kind::ConfigChange },
        { u"invite"_s, Kind::Invite }, { u"incoming"_s, Kind::Incoming },
        { u"extensionstatus"_s, Kind::ExtensionStatus }, { u"callstatus"_s, Kind::CallStatus },
        { u"newcdr"_s, Kind::NewCdr },
        // The list says CallTransfer and CallForward; what was seen is Tranfer and Forward. [doc v1, doc v2]
        { u"calltransfer"_s, Kind::CallTransfer }, { u"transfer"_s, Kind::CallTransfer },
        { u"tranfer"_s, Kind::CallTransfer }, { u"callforward"_s, Kind::CallForward },
        { u"forward"_s, Kind::CallForward }, { u"callfailed"_s, Kind::CallFailed }, { u"dtmf"_s, Kind::Dtmf },
        { u"playpromptend"_s, Kind::PlayPromptEnd }, { u"satisfaction"_s, Kind::Satisfaction },
        { u"sms-send"_s, Kind::SmsSend }, { u"conferencestatus"_s, Kind::ConferenceStatus },
        { u"uacstacall"_s, Kind::UaCstaCall }, { u"queueautopause"_s, Kind::QueueAutoPause } };
    return kinds.value(word.toLower(), Kind::Unknown);
}

} // namespace

K2Member::Status k2MemberStatus(const QString &word)
{
    using Status = K2Member::Status;
    static const QHash<QString, Status> words { { u"ALERT"_s, Status::Alert }, { u"RING"_s, Status::Ring },
        { u"ANSWERED"_s, Status::Answered }, { u"ANSWER"_s, Status::Answer }, { u"HOLD"_s, Status::Hold },
        { u"BYE"_s, Status::Bye } };
    return words.value(word.toUpper(), Status::Unknown);
}

QList<K2Member> parseK2Members(const QJsonObject &object)
{
    QList<K2Member> list;
    for (QLatin1StringView key : { "members"_L1, "call"_L1 }) {
        const QJsonValue value = K2::member(object, key);
        for (const QJsonValue each : value.toArray())
            appendMembers(each.toObject(), &list);
        if (value.isObject())
            appendMembers(value.toObject(), &list);
        if (!list.isEmpty())
            return list;
    }
    appendMembers(object, &list);
    return list;
}

K2Event parseK2Event(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? parseK2Event(document.object()) : K2Event();
}

K2Event parseK2Event(const QJsonObject &o)
{
    using Kind = K2Event::Kind;
    K2Event e;
    // A log-in without a version makes the PBX write "action". [doc v2]
    e.word = cut(K2::text(o, { "event"_L1, "action"_L1 }));
    if (e.word.isEmpty())
        return e;
    e.kind = kindOf(e.word);
    e.raw = o;
    e.callId = cut(K2::text(o, "callid"_L1));
    e.members = parseK2Members(o);
    switch (e.kind) {
    case Kind::ConfigChange:
        e.name = cut(K2::text(o, "type"_L1));
        e.number = cut(K2::text(o, { "extid"_L1, "number"_L1, "trunkname"_L1 }));
        e.status = cut(K2::text(o, "operation"_L1));
        break;
    case Kind::ExtensionStatus:
        e.number = cut(K2::text(o, { "extension"_L1, "number"_L1, "extid"_L1 }));
        e.status = cut(K2::text(o, "status"_L1));
        break;
    case Kind::CallFailed: e.status = cut(K2::text(o, "reason"_L1)); break;
    case Kind::Dtmf: e.status = cut(K2::text(o, { "infos"_L1, "info"_L1 })); break;
    case Kind::PlayPromptEnd: e.status = cut(K2::text(o, "prompt"_L1)); break;
    case Kind::Satisfaction: e.status = cut(K2::text(o, "surveyresult"_L1)); break;
    case Kind::SmsSend:
        e.status = cut(K2::text(o, "status"_L1));
        e.phoneCall = cut(K2::text(o, "smsid"_L1));
        break;
    case Kind::ConferenceStatus:
        e.number = cut(K2::text(o, { "conferencenumber"_L1, "number"_L1 }));
        e.name = cut(K2::text(o, "conferencename"_L1));
        break;
    case Kind::UaCstaCall:
        e.status = cut(K2::text(o, "operation"_L1)).toLower();
        e.number = cut(K2::text(o, { "extnumber"_L1, "extension"_L1 }));
        e.phoneCall = cut(K2::text(o, "cstacallid"_L1));
        e.address = cut(K2::text(o, "ipaddress"_L1));
        break;
    case Kind::QueueAutoPause:
        e.number = cut(K2::text(o, { "queue"_L1, "queuenumber"_L1 }));
        e.agent = cut(K2::text(o, "agent"_L1));
        break;
    default: break;
    }
    return e;
}

QList<K2Call> parseK2Calls(const QJsonObject &answer)
{
    QList<K2Call> list;
    for (const QJsonObject &row : K2::rows(answer, { "calls"_L1 })) {
        const K2Call call { cut(K2::text(row, "callid"_L1)), parseK2Members(row) };
        if (!call.id.isEmpty())
            list.append(call);
    }
    return list;
}

QList<K2Call> parseK2ExtensionCalls(const QJsonObject &answer)
{
    QList<K2Call> list;
    QSet<QString> seen;
    for (const QJsonObject &row : K2::rows(answer, { "calllist"_L1 })) {
        for (const QJsonObject &each : K2::rows(row, { "numbercalls"_L1 })) {
            const K2Call call { cut(K2::text(each, "callid"_L1)), parseK2Members(each) };
            if (call.id.isEmpty() || seen.contains(call.id))
                continue;
            seen.insert(call.id);
            list.append(call);
        }
    }
    return list;
}

LineState k2Lamp(const QString &status)
{
    static const QHash<QString, LineState> lamps { { u"idle"_s, LineState::Idle }, { u"registered"_s, LineState::Idle },
        { u"ringing"_s, LineState::Ringing }, { u"busy"_s, LineState::Talking }, { u"hold"_s, LineState::Held },
        { u"unavailable"_s, LineState::Unavailable }, { u"unregistered"_s, LineState::Unavailable },
        { u"malfunction"_s, LineState::Unavailable }, { u"fxsnoport"_s, LineState::Unavailable } };
    return lamps.value(status.toLower(), LineState::Unknown);
}

Registration k2Registration(const QString &status)
{
    switch (k2Lamp(status)) {
    case LineState::Unavailable: return Registration::Unregistered;
    case LineState::Idle:
    case LineState::Ringing:
    case LineState::Talking:
    case LineState::Held: return Registration::Registered;
    default: return Registration::Unknown;
    }
}

AgentState k2AgentState(int code)
{
    switch (code) {
    case 1: return AgentState::Idle;
    case 2:
    case 3:
    case 8: return AgentState::Talking;
    case 4:
    case 5: return AgentState::Unavailable;
    case 6:
    case 7: return AgentState::Ringing;
    case 10: return AgentState::WrapUp;
    default: return AgentState::Unknown;
    }
}

} // namespace Cordboard
