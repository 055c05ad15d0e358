// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusvalues.h"

#include "backends/yeastar-linkus/linkusjson.h"

#include <QTimeZone>

#include <array>

namespace Cordboard {

using namespace Qt::StringLiterals;
using Linkus::flag;
using Linkus::number;
using Linkus::text;

namespace {

constexpr qsizetype mostRows = 20'000;
constexpr qsizetype mostMembers = 500;

constexpr std::array statusWords { ""_L1, "ALERT"_L1, "RING"_L1, "ANSWERED"_L1, "ANSWER"_L1, "HOLD"_L1, "BYE"_L1, "EARLYMEDIA"_L1 };

QDateTime utcSeconds(qint64 seconds)
{
    constexpr qint64 year2200 = 7'258'118'400;
    return seconds > 0 && seconds < year2200 ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime();
}

QString firstText(const QJsonObject &o, std::initializer_list<QLatin1StringView> keys)
{
    for (QLatin1StringView key : keys)
        if (const QString value = text(o, key); !value.isEmpty())
            return value;
    return {};
}

int seconds(const QJsonObject &o, QLatin1StringView key)
{
    constexpr qint64 most = 10'000'000;
    return int(std::clamp<qint64>(number(o, key), 0, most));
}

} // namespace

QList<QJsonObject> linkusRows(const QJsonObject &answer, std::initializer_list<QLatin1StringView> names)
{
    QList<QJsonObject> rows;
    for (QLatin1StringView name : names) {
        if (!answer.value(name).isArray())
            continue;
        const QJsonArray list = answer.value(name).toArray();
        for (const QJsonValue &row : list) {
            if (row.isObject() && rows.size() < mostRows)
                rows.append(row.toObject());
        }
        break;
    }
    return rows;
}

std::pair<QString, QString> linkusParty(const QString &party)
{
    const qsizetype open = party.lastIndexOf(u'<');
    const qsizetype close = party.lastIndexOf(u'>');
    if (open < 0 || close < open)
        return { {}, party.trimmed() };
    QString name = party.first(open).trimmed();
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.sliced(1, name.size() - 2);
    const QString number = party.sliced(open + 1, close - open - 1).trimmed();
    return { name == number ? QString() : name, number };
}

LinkusStatus linkusStatus(const QString &word)
{
    for (size_t i = 1; i < statusWords.size(); ++i)
        if (word.compare(statusWords[i], Qt::CaseInsensitive) == 0)
            return LinkusStatus(i);
    return LinkusStatus::Unknown;
}

QString linkusWord(LinkusStatus status)
{
    return statusWords.at(size_t(status));
}

static constexpr std::array presenceWords {
    std::pair { Presence::Available, "available"_L1 },
    std::pair { Presence::Away, "away"_L1 },
    std::pair { Presence::DoNotDisturb, "do_not_disturb"_L1 },
    std::pair { Presence::Lunch, "lunch"_L1 },
    std::pair { Presence::Trip, "business_trip"_L1 },
    std::pair { Presence::OffWork, "off_work"_L1 },
};

Presence linkusPresence(const QString &word)
{
    for (const auto &[presence, name] : presenceWords)
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return presence;
    return Presence::Unknown;
}

QString linkusWord(Presence presence)
{
    for (const auto &[each, name] : presenceWords)
        if (each == presence)
            return name;
    return {};
}

std::optional<LinkusMember> readLinkusMember(const QJsonObject &o)
{
    LinkusMember m;
    QJsonObject body;
    if (o.value("extension"_L1).isObject()) {
        body = o.value("extension"_L1).toObject();
        m.number = text(body, "number"_L1);
    } else if (o.value("inbound"_L1).isObject()) {
        body = o.value("inbound"_L1).toObject();
        m.kind = LinkusMember::Kind::Inbound;
        m.number = text(body, "from"_L1);
        m.dialled = text(body, "to"_L1);
    } else if (o.value("outbound"_L1).isObject()) {
        body = o.value("outbound"_L1).toObject();
        m.kind = LinkusMember::Kind::Outbound;
        m.number = text(body, "to"_L1);
    } else {
        return std::nullopt;
    }
    m.trunk = text(body, "trunk_name"_L1);
    m.channel = text(body, "channel_id"_L1);
    m.status = linkusStatus(text(body, "member_status"_L1));
    m.callPath = text(body, "call_path"_L1);
    if (m.channel.isEmpty())
        return std::nullopt;
    return m;
}

std::optional<LinkusCall> readLinkusCall(const QJsonObject &o)
{
    LinkusCall call;
    call.id = text(o, "call_id"_L1);
    if (call.id.isEmpty())
        return std::nullopt;
    const QJsonArray members = o.value("members"_L1).toArray();
    for (const QJsonValue &value : members)
        if (const auto member = readLinkusMember(value.toObject()); member && call.members.size() < mostMembers)
            call.members.append(*member);
    return call;
}

QList<LinkusCall> readLinkusCalls(const QJsonObject &answer)
{
    QList<LinkusCall> calls;
    for (const QJsonObject &row : linkusRows(answer, { "data"_L1 }))
        if (const auto call = readLinkusCall(row))
            calls.append(*call);
    return calls;
}

std::optional<LinkusExtension> readLinkusExtension(const QJsonObject &o)
{
    LinkusExtension e;
    e.number = text(o, "number"_L1);
    if (e.number.isEmpty())
        return std::nullopt;
    e.id = text(o, "id"_L1);
    e.name = text(o, "caller_id_name"_L1);
    if (e.name.isEmpty())
        e.name = (text(o, "first_name"_L1) + u' ' + text(o, "last_name"_L1)).trimmed();
    e.role = text(o, "title"_L1);
    e.email = text(o, "email_addr"_L1);
    e.mobile = text(o, "mobile_number"_L1);
    e.presence = text(o, "presence_status"_L1);
    e.presenceText = firstText(o, { "custom_presence_status"_L1, "presence_information"_L1 });
    const QJsonObject online = o.value("online_status"_L1).toObject();
    if (online.isEmpty())
        return e;
    QStringList kinds;
    for (auto it = online.begin(); it != online.end(); ++it) {
        const QJsonObject device = it.value().toObject();
        bool here = number(device, "status"_L1) == 1;
        // Several SIP phones may share the extension: each says so by itself. [doc]
        for (const QJsonObject &each : linkusRows(device, { "status_list"_L1 }))
            here |= number(each, "status"_L1) == 1;
        if (here)
            kinds.append(it.key());
    }
    e.registeredKinds = kinds;
    return e;
}

LinkusGroup readLinkusGroup(const QJsonObject &o)
{
    LinkusGroup group { text(o, "id"_L1), text(o, "name"_L1), {} };
    for (const QJsonObject &member : linkusRows(o, { "member_list"_L1, "ext_list"_L1, "extension_list"_L1 }))
        if (const QString extension = firstText(member, { "text2"_L1, "number"_L1, "ext_num"_L1 }); !extension.isEmpty())
            group.numbers.append(extension);
    return group;
}

std::optional<LinkusQueue> readLinkusQueue(const QJsonObject &o)
{
    LinkusQueue queue { text(o, "id"_L1), text(o, "number"_L1), text(o, "name"_L1), {} };
    if (queue.id.isEmpty() || queue.number.isEmpty())
        return std::nullopt;
    for (const bool dynamic : { false, true }) {
        const QLatin1StringView key = dynamic ? "dynamic_agent_list"_L1 : "static_agent_list"_L1;
        for (const QJsonObject &agent : linkusRows(o, { key }))
            queue.agents.append({ text(agent, "value"_L1), text(agent, "text"_L1), text(agent, "text2"_L1), dynamic });
    }
    return queue;
}

LinkusQueueStatus readLinkusQueueStatus(const QJsonObject &answer)
{
    LinkusQueueStatus status;
    const auto read = [&answer](QLatin1StringView key) {
        QList<LinkusQueueCall> calls;
        for (const QJsonObject &row : linkusRows(answer, { key }))
            calls.append({ text(row, "call_id"_L1), text(row, "caller_number"_L1), text(row, "caller_display_name"_L1),
                text(row, "callee_number"_L1), seconds(row, "duration"_L1) });
        return calls;
    };
    status.waiting = read("waiting_list"_L1);
    status.active = read("active_list"_L1);
    status.ringing = read("ringing_list"_L1);
    return status;
}

QList<LinkusAgent> readLinkusAgents(const QJsonObject &answer)
{
    QList<LinkusAgent> agents;
    for (const QJsonObject &row : linkusRows(answer, { "data"_L1 })) {
        LinkusAgent agent;
        agent.number = text(row, "number"_L1);
        if (agent.number.isEmpty())
            continue;
        agent.name = text(row, "name"_L1);
        agent.loggedIn = flag(row, "is_login"_L1);
        agent.paused = flag(row, "is_pause"_L1);
        agent.pauseReason = agent.paused ? text(row, "pause_reason"_L1) : QString();
        agent.dynamic = text(row, "agent_type"_L1) == "dynamic"_L1;
        static constexpr std::array states { AgentState::Unknown, AgentState::Idle, AgentState::Talking, AgentState::Ringing, AgentState::Talking, AgentState::Talking };
        const qint64 state = number(row, "call_status"_L1);
        agent.state = state >= 0 && state < qint64(states.size()) ? states.at(size_t(state)) : AgentState::Unknown;
        agents.append(agent);
    }
    return agents;
}

QList<LinkusParked> readLinkusParked(const QJsonObject &answer, const QDateTime &now)
{
    QList<LinkusParked> parked;
    for (const QJsonObject &row : linkusRows(answer, { "data"_L1 })) {
        LinkusParked p;
        p.slot = text(row, "parking_slot"_L1);
        if (p.slot.isEmpty())
            continue;
        p.parker = linkusParty(text(row, "parker"_L1)).second;
        p.party = text(row, "parked_party"_L1);
        p.channel = text(row, "channel_id"_L1);
        // An int, says the document: a moment since 1970, or (too small for that) seconds on the slot. [assumed]
        constexpr qint64 smallestMoment = 1'000'000'000;
        const qint64 time = number(row, "park_time"_L1);
        p.since = time >= smallestMoment ? utcSeconds(time) : now.addSecs(-std::clamp<qint64>(time, 0, smallestMoment));
        parked.append(p);
    }
    return parked;
}

LinkusCdr readLinkusCdr(const QJsonObject &o)
{
    LinkusCdr cdr;
    cdr.id = firstText(o, { "new_id"_L1, "id"_L1, "uid"_L1, "call_id"_L1 });
    cdr.uid = text(o, "uid"_L1);
    cdr.callId = firstText(o, { "call_id"_L1, "uid"_L1 });
    std::tie(cdr.fromName, cdr.fromNumber) = linkusParty(text(o, "call_from"_L1));
    std::tie(cdr.toName, cdr.toNumber) = linkusParty(text(o, "call_to"_L1));
    if (const QString exact = text(o, "call_from_number"_L1); !exact.isEmpty())
        cdr.fromNumber = exact;
    if (const QString exact = text(o, "call_to_number"_L1); !exact.isEmpty())
        cdr.toNumber = exact;
    if (const QString name = text(o, "call_from_name"_L1); !name.isEmpty())
        cdr.fromName = name;
    if (const QString name = text(o, "call_to_name"_L1); !name.isEmpty())
        cdr.toName = name;
    cdr.did = text(o, "did_number"_L1);
    cdr.recording = firstText(o, { "recording"_L1, "record_file"_L1 });
    cdr.talkSeconds = seconds(o, "talk_duration"_L1);
    cdr.ringSeconds = seconds(o, "ring_duration"_L1);
    cdr.seconds = o.contains("duration"_L1) ? seconds(o, "duration"_L1) : seconds(o, "call_duration"_L1);
    if (!o.contains("ring_duration"_L1))
        cdr.ringSeconds = std::max(0, cdr.seconds - cdr.talkSeconds);
    cdr.start = utcSeconds(number(o, "timestamp"_L1));
    if (!cdr.start.isValid()) {
        // The PBX's own display format [doc]; the ISO form is the default. Without a zone: this computer's.
        const QString written = firstText(o, { "time"_L1, "time_start"_L1 });
        cdr.start = QDateTime::fromString(written, Qt::ISODate).toUTC();
        if (!cdr.start.isValid())
            cdr.start = utcSeconds(number(o, "time_start"_L1));
    }
    // Asterisk's unique id begins with the second in which the call did.
    if (!cdr.start.isValid())
        cdr.start = utcSeconds(cdr.callId.section(u'.', 0, 0).toLongLong());
    const QString type = firstText(o, { "call_type"_L1, "type"_L1 });
    cdr.direction = type.compare("Inbound"_L1, Qt::CaseInsensitive) == 0 ? Direction::Inbound
        : type.compare("Outbound"_L1, Qt::CaseInsensitive) == 0          ? Direction::Outbound
        : type.compare("Internal"_L1, Qt::CaseInsensitive) == 0          ? Direction::Internal
                                                                         : Direction::Unknown;
    const QString end = firstText(o, { "disposition"_L1, "status"_L1 }).toUpper().replace(u'_', u' ');
    cdr.disposition = end == "ANSWERED"_L1 ? Disposition::Answered
        : end == "NO ANSWER"_L1            ? Disposition::Missed
        : end == "BUSY"_L1                 ? Disposition::Busy
        : end == "FAILED"_L1               ? Disposition::Failed
        : end == "VOICEMAIL"_L1            ? Disposition::Voicemail
                                           : Disposition::Unknown;
    return cdr;
}

LinkusRecording readLinkusRecording(const QJsonObject &o)
{
    LinkusRecording r { text(o, "id"_L1), text(o, "uid"_L1), firstText(o, { "file"_L1, "file_name"_L1 }), {}, number(o, "size"_L1) };
    r.time = o.contains("timestamp"_L1) ? utcSeconds(number(o, "timestamp"_L1)) : QDateTime::fromString(text(o, "time"_L1), Qt::ISODate).toUTC();
    return r;
}

LinkusContact readLinkusContact(const QJsonObject &o)
{
    LinkusContact c;
    c.id = text(o, "id"_L1);
    c.name = text(o, "contact_name"_L1);
    if (c.name.isEmpty())
        c.name = (text(o, "first_name"_L1) + u' ' + text(o, "last_name"_L1)).trimmed();
    c.company = text(o, "company"_L1);
    c.email = firstText(o, { "email"_L1, "email_addr"_L1 });
    c.notes = text(o, "remark"_L1);
    for (const QJsonObject &each : linkusRows(o, { "number_list"_L1 }))
        if (const QString value = text(each, "number"_L1); !value.isEmpty())
            c.numbers.append({ text(each, "num_type"_L1), value });
    return c;
}

} // namespace Cordboard
