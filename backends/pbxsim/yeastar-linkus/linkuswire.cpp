// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkuswire.h"

#include "backends/api/folding.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 monitorOffset = 10'000'000; ///< call ids of supervisors, beyond those of calls

QString memberStatus(const SimLeg &leg, const SimCall *call)
{
    switch (leg.state) {
    case LineState::Calling:
        // A queue answers the caller before anybody is there.
        return call && call->queued && leg.role == LegRole::Caller ? u"ANSWERED"_s : u"ALERT"_s;
    case LineState::Talking:
        return leg.role == LegRole::Caller ? u"ANSWERED"_s : u"ANSWER"_s;
    case LineState::Held:
    case LineState::Parked:
        return u"HOLD"_s;
    default:
        return u"RING"_s;
    }
}

QString dispositionWord(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Answered:
        return u"ANSWERED"_s;
    case Disposition::Busy:
        return u"BUSY"_s;
    case Disposition::Failed:
        return u"FAILED"_s;
    case Disposition::Voicemail:
        return u"VOICEMAIL"_s;
    default:
        return u"NO ANSWER"_s;
    }
}

QString directionWord(Direction direction)
{
    return direction == Direction::Inbound ? u"Inbound"_s : direction == Direction::Outbound ? u"Outbound"_s : u"Internal"_s;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QDateTime wholeSecond(const QDateTime &time)
{
    return time.isValid() ? QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), QTimeZone::UTC) : time;
}

} // namespace

QString LinkusWire::callId(const SimCall &call) const
{
    return u"%1.%2"_s.arg(call.startedAt / 1000).arg(call.logId);
}

QString LinkusWire::callId(const Cdr &cdr)
{
    return u"%1.%2"_s.arg(cdr.startedAt.toSecsSinceEpoch()).arg(cdr.id.local());
}

QString LinkusWire::channel(const SimLeg &leg) const
{
    const QString serial = u"%1"_s.arg(leg.id.toLongLong(), 8, 16, QLatin1Char('0'));
    return u"PJSIP/%1-%2"_s.arg(leg.isOutside() ? m_trunk : leg.user, serial);
}

const SimLeg *LinkusWire::leg(const QString &channelId) const
{
    bool ok = false;
    const qlonglong id = channelId.section(u'-', -1).toLongLong(&ok, 16);
    const SimLeg *found = ok ? m_office.leg(QString::number(id)) : nullptr;
    return found && channel(*found) == channelId ? found : nullptr;
}

const SimCall *LinkusWire::call(const QString &wanted) const
{
    const QStringList ids = m_office.calls();
    for (const QString &id : ids)
        if (const SimCall *c = m_office.call(id); callId(*c) == wanted)
            return c;
    return nullptr;
}

int LinkusWire::extensionId(const QString &number)
{
    const auto it = m_idOfExtension.constFind(number);
    if (it != m_idOfExtension.cend())
        return *it;
    // Not the number, and nothing that could be mistaken for it.
    const int id = 21 + int(m_idOfExtension.size());
    m_idOfExtension.insert(number, id);
    m_extensionOfId.insert(id, number);
    return id;
}

int LinkusWire::queueId(const QString &number) const
{
    for (qsizetype i = 0; i < m_office.queues().size(); ++i)
        if (m_office.queues().at(i).config.number == number)
            return int(i) + 3;
    return 0;
}

const SimQueue *LinkusWire::queueOf(int id) const
{
    return id >= 3 && id - 3 < m_office.queues().size() ? &m_office.queues().at(id - 3) : nullptr;
}

bool LinkusWire::isVisible(const SimCall &call) const
{
    if (!call.park.isEmpty() || call.queued || call.decideBy)
        return true;
    for (const SimLeg *leg : m_office.legsOf(call.id))
        if (!leg->isOutside())
            return true;
    return false;
}

QJsonObject LinkusWire::member(const SimLeg &leg, const SimCall *call, const QString &status) const
{
    QJsonObject body;
    QString kind = u"extension"_s;
    if (!leg.isOutside()) {
        body.insert("number"_L1, leg.user);
    } else {
        const bool inbound = leg.role == LegRole::Caller;
        kind = inbound ? u"inbound"_s : u"outbound"_s;
        const QString dialled = !call ? QString() : call->did.isEmpty() ? (call->conference.isEmpty() ? call->dialled : call->conference) : call->did;
        body.insert("from"_L1, inbound ? leg.number : call ? call->callerNumber : QString());
        body.insert("to"_L1, inbound ? dialled : leg.number);
        body.insert("trunk_name"_L1, m_trunk);
    }
    body.insert("channel_id"_L1, channel(leg));
    body.insert("member_status"_L1, status.isEmpty() ? memberStatus(leg, call) : status);
    // The way a party came: callers keep it, of the callees only the agents that the queue rang.
    const bool onTheWay = call && (leg.role == LegRole::Caller || leg.agent) && !leg.clickToDial;
    if (const QString path = !onTheWay ? QString() : !call->queue.isEmpty() ? call->queue : call->conference; !path.isEmpty())
        body.insert("call_path"_L1, path);
    return { { kind, body } };
}

QJsonArray LinkusWire::members(const SimCall &call) const
{
    QJsonArray list;
    for (const SimLeg *leg : m_office.legsOf(call.id))
        if (leg->isParty())
            list.append(member(*leg, &call));
    return list;
}

QString LinkusWire::monitorCallId(const SimLeg &leg) const
{
    const qint64 began = leg.history.isEmpty() ? leg.since : leg.history.constFirst().time;
    return u"%1.%2"_s.arg(began / 1000).arg(leg.id.toLongLong() + monitorOffset);
}

QJsonObject LinkusWire::callObject(const SimCall &call) const
{
    return { { "call_id"_L1, callId(call) }, { "members"_L1, members(call) } };
}

QList<QJsonObject> LinkusWire::callObjects() const
{
    QList<QJsonObject> list;
    const QStringList ids = m_office.calls();
    for (const QString &id : ids) {
        const SimCall *c = m_office.call(id);
        if (!isVisible(*c))
            continue;
        list.append(callObject(*c));
        for (const SimLeg *leg : m_office.legsOf(id))
            if (!leg->isParty())
                list.append({ { "call_id"_L1, monitorCallId(*leg) }, { "members"_L1, QJsonArray { member(*leg, nullptr) } } });
    }
    return list;
}

QString LinkusWire::typeOf(const QJsonObject &call)
{
    QString type = u"internal"_s;
    const QJsonArray members = call.value("members"_L1).toArray();
    for (const QJsonValue &value : members) {
        if (value.toObject().contains("inbound"_L1))
            return u"inbound"_s;
        if (value.toObject().contains("outbound"_L1))
            type = u"outbound"_s;
    }
    return type;
}

QString LinkusWire::presenceWord(const SimPerson &person) const
{
    if (person.dnd)
        return u"do_not_disturb"_s;
    switch (person.presence) {
    case Presence::Away:
        return u"away"_s;
    case Presence::Busy: // no word for it: nearest is not to be disturbed
    case Presence::DoNotDisturb:
        return u"do_not_disturb"_s;
    case Presence::Lunch:
        return u"lunch"_s;
    case Presence::Trip:
        return u"business_trip"_s;
    case Presence::OffWork:
        return u"off_work"_s;
    default:
        return u"available"_s;
    }
}

QString LinkusWire::stateWord(LineState state)
{
    return state == LineState::Ringing ? u"Ringing"_s : state == LineState::Idle || state == LineState::Unavailable || state == LineState::Unknown ? u"Idle"_s : u"Busy"_s;
}

QJsonObject LinkusWire::extensionRow(const QString &number)
{
    const SimPerson *p = m_office.person(number);
    const int sip = p->registered ? 1 : 0;
    const QJsonObject off { { "status"_L1, 0 } };
    return { { "id"_L1, extensionId(number) }, { "number"_L1, number }, { "caller_id_name"_L1, p->config.name },
        { "role_name"_L1, p->config.admin ? "Administrator"_L1 : QLatin1StringView() }, { "email_addr"_L1, p->config.email },
        { "mobile_number"_L1, p->config.mobile }, { "presence_status"_L1, presenceWord(*p) }, { "custom_presence_status"_L1, p->presenceText },
        { "online_status"_L1,
            QJsonObject { { "sip_phone"_L1, QJsonObject { { "status"_L1, sip }, { "ext_dev_type"_L1, "sip"_L1 }, { "status_list"_L1, QJsonArray { QJsonObject { { "status"_L1, sip } } } } } },
                { "linkus_desktop"_L1, off }, { "linkus_mobile"_L1, off }, { "linkus_web"_L1, off }, { "fxs_phone"_L1, off } } } };
}

QJsonObject LinkusWire::queueRow(const SimQueue &queue)
{
    QJsonArray fixed;
    QJsonArray floating;
    for (const SimAgent &agent : queue.agents) {
        const SimPerson *p = m_office.person(agent.extension);
        const bool configured = std::any_of(queue.config.agents.cbegin(), queue.config.agents.cend(), [&agent](const QueueConfig::Agent &a) { return a.extension == agent.extension; });
        (configured ? fixed : floating).append(QJsonObject { { "value"_L1, QString::number(extensionId(agent.extension)) }, { "text"_L1, p ? p->config.name : QString() }, { "text2"_L1, agent.extension } });
    }
    return { { "id"_L1, queueId(queue.config.number) }, { "number"_L1, queue.config.number }, { "name"_L1, queue.config.name },
        { "static_agent_list"_L1, fixed }, { "dynamic_agent_list"_L1, floating } };
}

QJsonObject LinkusWire::queueCalls(const SimQueue &queue) const
{
    QJsonArray waiting, ringing, active;
    const QStringList ids = m_office.calls();
    for (const QString &id : ids) {
        const SimCall *c = m_office.call(id);
        if (c->queue != queue.config.number)
            continue;
        const SimLeg *caller = nullptr;
        const SimLeg *agent = nullptr;
        for (const SimLeg *leg : m_office.legsOf(id)) {
            if (!leg->isParty())
                continue;
            if (leg->agent)
                agent = agent && agent->state != LineState::Ringing ? agent : leg;
            else if (!caller)
                caller = leg;
        }
        if (!caller)
            continue;
        const QJsonObject row { { "call_id"_L1, callId(*c) }, { "caller_number"_L1, caller->number }, { "caller_display_name"_L1, caller->name },
            { "callee_number"_L1, agent ? agent->number : QString() }, { "callee_display_name"_L1, agent ? agent->name : QString() },
            { "duration"_L1, (m_office.now() - c->queuedAt) / 1000 } };
        if (c->queued)
            (agent ? ringing : waiting).append(row);
        else if (agent)
            active.append(row);
    }
    return { { "waiting_calls"_L1, waiting.size() }, { "active_calls"_L1, active.size() }, { "ringing_calls"_L1, ringing.size() },
        { "waiting_list"_L1, waiting }, { "active_list"_L1, active }, { "ringing_list"_L1, ringing } };
}

QJsonArray LinkusWire::agentRows(const SimQueue &queue) const
{
    QJsonArray rows;
    for (const SimAgent &agent : queue.agents) {
        const SimPerson *p = m_office.person(agent.extension);
        const bool configured = std::any_of(queue.config.agents.cbegin(), queue.config.agents.cend(), [&agent](const QueueConfig::Agent &a) { return a.extension == agent.extension; });
        int state = 0;
        switch (agent.state) {
        case AgentState::Idle:
        case AgentState::WrapUp:
            state = 1;
            break;
        case AgentState::Ringing:
            state = p && p->legs.size() > 1 ? 4 : 3;
            break;
        case AgentState::Talking:
            state = 2;
            break;
        default:
            break;
        }
        rows.append(QJsonObject { { "name"_L1, p ? p->config.name : QString() }, { "number"_L1, agent.extension }, { "is_login"_L1, agent.loggedIn ? 1 : 0 },
            { "is_pause"_L1, agent.paused ? 1 : 0 }, { "call_status"_L1, state }, { "pause_reason"_L1, agent.pauseReason },
            { "agent_type"_L1, configured ? "static"_L1 : "dynamic"_L1 }, { "max_threshold_for_pause_time"_L1, 0 }, { "max_threshold_for_logout_time"_L1, 0 } });
    }
    return rows;
}

QString LinkusWire::partyText(const QString &name, const QString &number) const
{
    return u"%1<%2>"_s.arg(name.isEmpty() ? number : name, number);
}

QJsonArray LinkusWire::parkRows() const
{
    QJsonArray rows;
    for (const SimPark &slot : m_office.parks()) {
        const SimLeg *leg = m_office.leg(slot.leg);
        if (slot.call.isEmpty() || !leg)
            continue;
        rows.append(QJsonObject { { "parker"_L1, slot.parkedBy }, { "parked_party"_L1, partyText(leg->name, leg->number) }, { "parking_slot"_L1, slot.number },
            { "park_time"_L1, slot.since / 1000 }, { "channel_id"_L1, channel(*leg) } });
    }
    return rows;
}

QList<QJsonObject> LinkusWire::cdrRows(const Cdr &cdr) const
{
    const qint64 talk = cdr.answeredAt.isValid() ? cdr.answeredAt.secsTo(cdr.endedAt) : 0;
    const qint64 ring = cdr.startedAt.secsTo(cdr.answeredAt.isValid() ? cdr.answeredAt : cdr.endedAt);
    const bool outside = cdr.direction != Direction::Internal;
    QJsonObject row { { "uid"_L1, u"%1%2"_s.arg(cdr.startedAt.toUTC().toString(u"yyyyMMddHHmmss"_s), cdr.id.local()) }, { "time"_L1, timeText(cdr.startedAt) },
        { "timestamp"_L1, cdr.startedAt.toSecsSinceEpoch() }, { "call_id"_L1, callId(cdr) }, { "call_from"_L1, partyText(cdr.callerName, cdr.callerNumber) },
        { "call_from_number"_L1, cdr.callerNumber }, { "call_from_name"_L1, cdr.callerName }, { "call_to"_L1, partyText(cdr.calleeName, cdr.calleeNumber) },
        { "call_to_number"_L1, cdr.calleeNumber }, { "call_to_name"_L1, cdr.calleeName }, { "duration"_L1, ring + talk }, { "ring_duration"_L1, ring },
        { "talk_duration"_L1, talk }, { "disposition"_L1, dispositionWord(cdr.disposition) }, { "call_type"_L1, directionWord(cdr.direction) },
        { "src_trunk"_L1, outside && cdr.direction == Direction::Inbound ? m_trunk : QString() },
        { "dst_trunk"_L1, outside && cdr.direction == Direction::Outbound ? m_trunk : QString() }, { "did_number"_L1, cdr.did },
        { "recording"_L1, cdr.recordingId.isEmpty() ? QString() : cdr.recordingId + u".wav"_s } };
    const qint64 id = cdr.id.local().toLongLong() * 10;
    QList<QJsonObject> rows;
    row.insert("id"_L1, id);
    row.insert("new_id"_L1, QString::number(id));
    rows.append(row);
    if (!cdr.queue.isEmpty() && cdr.calleeNumber != cdr.queue) {
        // The step into the queue is a row of its own, under the same call.
        const SimQueue *queue = m_office.queue(cdr.queue);
        row.insert("call_to"_L1, partyText(queue ? queue->config.name : QString(), cdr.queue));
        row.insert("call_to_number"_L1, cdr.queue);
        row.insert("call_to_name"_L1, queue ? queue->config.name : QString());
        row.insert("talk_duration"_L1, 0);
        row.insert("duration"_L1, ring);
        row.insert("disposition"_L1, u"NO ANSWER"_s);
        row.insert("recording"_L1, QString());
        row.insert("id"_L1, id + 1);
        row.insert("new_id"_L1, QString::number(id + 1));
        rows.append(row);
    }
    return rows;
}

QJsonObject LinkusWire::cdrEvent(const Cdr &cdr) const
{
    const QJsonObject row = cdrRows(cdr).constFirst();
    return { { "call_id"_L1, row.value("call_id"_L1) }, { "uid"_L1, row.value("uid"_L1) }, { "time_start"_L1, row.value("time"_L1) }, { "call_from"_L1, row.value("call_from"_L1) },
        { "call_to"_L1, row.value("call_to"_L1) }, { "call_duration"_L1, row.value("duration"_L1) }, { "talk_duration"_L1, row.value("talk_duration"_L1) },
        { "src_trunk_name"_L1, row.value("src_trunk"_L1) }, { "dst_trunk_name"_L1, row.value("dst_trunk"_L1) }, { "pin_code"_L1, QString() },
        { "status"_L1, row.value("disposition"_L1) }, { "type"_L1, row.value("call_type"_L1) }, { "recording"_L1, row.value("recording"_L1) },
        { "did_number"_L1, cdr.did }, { "agent_ring_time"_L1, 0 }, { "call_note_id"_L1, QString() }, { "enb_call_note"_L1, 0 }, { "is_display"_L1, 1 } };
}

QJsonObject LinkusWire::personalCdr(const Cdr &cdr, const QString &extension)
{
    const bool out = cdr.callerNumber == extension;
    const QString other = out ? cdr.calleeNumber : cdr.callerNumber;
    const SimPerson *person = m_office.person(other);
    const qint64 today = m_office.now() / 86'400'000;
    const qint64 day = cdr.startedAt.toMSecsSinceEpoch() / 86'400'000;
    QJsonObject row { { "id"_L1, cdr.id.local().toLongLong() },
        { "date"_L1, day == today ? u"Today"_s : day == today - 1 ? u"Yesterday"_s : cdr.startedAt.toString(u"MM/dd/yyyy"_s) }, { "time"_L1, cdr.startedAt.toString(u"HH:mm:ss"_s) },
        { "timestamp"_L1, cdr.startedAt.toSecsSinceEpoch() }, { "number"_L1, other }, { "number_type"_L1, person ? "extension"_L1 : "external"_L1 },
        { "status"_L1, out ? 3 : cdr.disposition == Disposition::Answered ? 1 : 2 },
        { "talk_duration"_L1, cdr.answeredAt.isValid() ? cdr.answeredAt.secsTo(cdr.endedAt) : 0 }, { "call_type"_L1, person ? "Internal"_L1 : "External"_L1 },
        { "uniqueid"_L1, callId(cdr) }, { "disposition"_L1, dispositionWord(cdr.disposition) }, { "dcontext"_L1, u"DLPN_DialPlan"_s + extension },
        { "caller_id"_L1, other }, { "clid"_L1, u"\"%1\" <%2>"_s.arg(cdr.callerName, cdr.callerNumber) } };
    if (person)
        row.insert("extension"_L1,
            QJsonObject { { "ext_id"_L1, extensionId(other) }, { "ext_num"_L1, other }, { "caller_id_name"_L1, person->config.name }, { "photo"_L1, QString() },
                { "status"_L1, person->registered ? 1 : 0 }, { "presence_status"_L1, presenceWord(*person) }, { "presence_information"_L1, person->presenceText },
                { "first_name"_L1, person->config.name.section(u' ', 0, 0) }, { "last_name"_L1, person->config.name.section(u' ', 1) },
                { "email_addr"_L1, person->config.email }, { "mobile_number"_L1, person->config.mobile }, { "enb_vm"_L1, person->config.mailbox ? 1 : 0 },
                { "vm_total_count"_L1, person->voicemailNew + person->voicemailOld }, { "vm_unread_count"_L1, person->voicemailNew }, { "visable"_L1, 0 },
                { "im_id"_L1, u"im"_s + other }, { "org_list_info"_L1, person->config.group }, { "is_favorite"_L1, 0 }, { "title"_L1, person->config.role } });
    return row;
}

QJsonObject LinkusWire::contactRow(const Contact &contact)
{
    QJsonArray numbers;
    for (const ContactNumber &n : contact.numbers)
        numbers.append(QJsonObject { { "num_type"_L1, n.label }, { "number"_L1, n.number } });
    return { { "id"_L1, contact.id.local().toLongLong() }, { "contact_name"_L1, contact.name }, { "company"_L1, contact.company }, { "email"_L1, contact.email },
        { "remark"_L1, contact.notes }, { "number_list"_L1, numbers } };
}

StateStore LinkusWire::truth(const StateStore &office) const
{
    StateStore store = office;
    QHash<QString, QList<LineState>> phones;
    QHash<CallId, CallId> names;
    QHash<LegId, LegId> legNames;
    QList<Change> changes;
    for (const Call &call : office.table<Call>()) {
        const SimCall *sim = m_office.call(call.id.local());
        if (!sim)
            continue;
        Call told = call;
        told.id = { call.id.account(), callId(*sim) };
        told.startedAt = wholeSecond(call.startedAt); // a call_id begins with the second, and nothing tells more
        names.insert(call.id, told.id);
        told.legs.clear();
        for (Leg leg : call.legs) {
            const SimLeg *simLeg = m_office.leg(leg.id.local());
            const LegId channelId { leg.id.account(), channel(*simLeg) };
            legNames.insert(leg.id, channelId);
            leg.id = channelId;
            if (leg.state == LineState::Calling && sim->queued && leg.role == LegRole::Caller)
                leg.state = LineState::Talking; // the queue has answered it
            if (leg.state == LineState::Unknown)
                leg.state = LineState::Ringing;
            if (!leg.extension.isEmpty())
                phones[leg.extension.local()].append(leg.state);
            if (leg.monitoring == BargeMode::None) {
                told.legs.append(leg);
                continue;
            }
            Call monitor;
            monitor.id = { call.id.account(), monitorCallId(*simLeg) };
            monitor.direction = Direction::Internal;
            monitor.legs = { leg };
            monitor.state = foldCallState(monitor.legs, false, false);
            monitor.startedAt = wholeSecond(QDateTime::fromMSecsSinceEpoch(simLeg->history.isEmpty() ? simLeg->since : simLeg->history.constFirst().time, QTimeZone::UTC));
            changes.append(upserted(monitor));
        }
        told.direction = foldDirection(told.legs);
        told.state = foldCallState(told.legs, !sim->park.isEmpty(), sim->queued);
        changes.append(removed<Call>(call.id));
        changes.append(upserted(told));
    }
    for (Extension e : office.table<Extension>()) {
        if (phones.contains(e.number))
            e.state = foldLineState(phones.value(e.number), e.registration);
        if (const SimPerson *p = m_office.person(e.number)) {
            const bool quiet = presenceWord(*p) == "do_not_disturb"_L1;
            if (quiet)
                e.presence = Presence::DoNotDisturb;
            e.dnd = quiet;
        }
        changes.append(upserted(e));
    }
    for (ParkSlot slot : office.table<ParkSlot>()) {
        slot.call = names.value(slot.call);
        slot.leg = legNames.value(slot.leg);
        slot.since = wholeSecond(slot.since);
        changes.append(upserted(slot));
    }
    for (Queue queue : office.table<Queue>()) {
        for (QueueCaller &caller : queue.waiting)
            caller.call = names.value(caller.call);
        changes.append(upserted(queue));
    }
    for (QueueAgent agent : office.table<QueueAgent>()) {
        if (agent.state == AgentState::WrapUp)
            agent.state = AgentState::Idle; // the same word here
        changes.append(upserted(agent));
    }
    for (SharedLine line : office.table<SharedLine>()) {
        line.call = names.value(line.call);
        changes.append(upserted(line));
    }
    for (Conference room : office.table<Conference>()) {
        for (ConferenceMember &member : room.members)
            member.leg = legNames.value(member.leg, member.leg);
        changes.append(upserted(room));
    }
    store.apply(changes);
    return store;
}

} // namespace Cordboard
