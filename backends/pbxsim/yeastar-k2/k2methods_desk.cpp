// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2methods.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QStringList queueNumbers(const Office &office)
{
    QStringList list;
    for (const SimQueue &q : office.queues())
        list.append(q.config.number);
    return list;
}

/// Asterisk's device states and two of its own. [doc v2]
int agentStatus(const Office &office, const SimAgent &agent)
{
    if (agent.paused)
        return 9;
    const SimPerson *person = office.person(agent.extension);
    if (!person || !person->registered)
        return 5;
    switch (agent.state) {
    case AgentState::Ringing: return 6;
    case AgentState::Talking: return person->state == LineState::Held ? 8 : 2;
    case AgentState::WrapUp: return 10;
    case AgentState::Unavailable: return 5;
    default: return 1;
    }
}

QJsonObject queueRow(const K2Context &c, const SimQueue &q)
{
    QString agents;
    for (const SimAgent &a : q.agents)
        agents += a.extension + u','; // ends with one, as theirs does [doc v1]
    QJsonObject o { { "number"_L1, q.config.number }, { "queuename"_L1, q.config.name },
        { "ringstrategy"_L1, q.config.strategy == QueueConfig::Strategy::RingAll ? "ringall"_L1 : "leastrecent"_L1 },
        { "failoveraction"_L1, ""_L1 }, { "agents"_L1, agents },
        { "agenttimeout"_L1, QString::number(q.config.ringMs / 1000) },
        { "wrapuptime"_L1, QString::number(q.config.wrapUpMs / 1000) }, { "maxwaittime"_L1, "1800"_L1 } };
    const QJsonObject extra = c.store.queueExtras.value(q.config.number);
    for (auto it = extra.begin(); it != extra.end(); ++it)
        o.insert(it.key(), it.value());
    return o;
}

QJsonObject queueStatusRow(const K2Context &c, const SimQueue &q)
{
    QJsonArray members;
    for (const SimAgent &agent : q.agents)
        if (agent.loggedIn)
            members.append(QJsonObject {
                { "agent"_L1, agent.extension }, { "agentstatus"_L1, QString::number(agentStatus(c.office, agent)) } });
    QJsonArray callers;
    for (const QString &room : q.waiting) {
        const SimCall *call = c.office.call(room);
        for (const SimLeg *leg : c.office.legsOf(room)) {
            if (leg->agent || !leg->isParty())
                continue;
            callers.append(QJsonObject { { "callernum"_L1, leg->number },
                { "waittime"_L1, QString::number((c.office.now() - call->queuedAt) / 1000) },
                { "channelid"_L1, c.wire.channel(*leg) } });
            break;
        }
    }
    const QString count = callers.isEmpty() ? QString() : QString::number(callers.size());
    return { { "number"_L1, q.config.number },
        { "queuestatus"_L1,
            QJsonArray {
                QJsonObject { { "callercount"_L1, count }, { "members"_L1, members }, { "callers"_L1, callers } } } } };
}

K2Reply queueRows(K2Context &c, const K2Body &body, QJsonObject (*row)(const K2Context &, const SimQueue &))
{
    if (body.text("number"_L1).isEmpty())
        return K2Reply::error(K2Error::emptyParameter);
    const QStringList numbers = k2Numbers(body.text("number"_L1), queueNumbers(c.office));
    if (numbers.isEmpty() && body.text("number"_L1) != "all"_L1)
        return K2Reply::error(K2Error::noSuchQueue);
    QJsonArray list;
    for (const QString &number : numbers)
        list.append(row(c, *c.office.queue(number)));
    return K2Reply::ok({ { "queues"_L1, list } });
}

K2Reply agentReply(K2Context &c, const K2Body &body, Result<void> (*act)(Office &, const QString &, const QString &))
{
    const QString queue = body.text("queuenumber"_L1);
    const QString extension = body.text("extnumber"_L1);
    if (queue.isEmpty() || extension.isEmpty())
        return K2Reply::error(K2Error::emptyParameter);
    if (!c.office.queue(queue))
        return K2Reply::error(K2Error::noSuchQueue);
    if (!c.office.person(extension))
        return K2Reply::error(K2Error::noSuchExtension);
    return k2Outcome(act(c.office, queue, extension), K2Error::noSuchExtension);
}

const SimConference *roomOf(const Office &office, const QString &number)
{
    for (const SimConference &room : office.conferences())
        if (room.number == number)
            return &room;
    return nullptr;
}

QJsonObject roomRow(const K2Context &c, const SimConference &room)
{
    QJsonObject o { { "number"_L1, room.number }, { "conferencename"_L1, room.name } };
    const QJsonObject extra = c.store.conferenceExtras.value(room.number);
    for (auto it = extra.begin(); it != extra.end(); ++it)
        o.insert(it.key(), it.value());
    return o;
}

QJsonObject sessionRow(const K2Context &c, const SimConference &room)
{
    QJsonArray members;
    for (const SimLeg *leg : c.office.legsOf(room.call))
        if (leg->isParty() && (leg->state == LineState::Talking || leg->state == LineState::Held))
            members.append(c.wire.member(*leg));
    return { { "conferencenumber"_L1, room.number }, { "conferencename"_L1, room.name }, { "members"_L1, members } };
}

K2Reply rooms(K2Context &c, const K2Body &body, bool instant, bool inSession)
{
    const QString wanted = body.text("number"_L1);
    QJsonArray list;
    for (const SimConference &room : c.office.conferences()) {
        if (!wanted.isEmpty() && wanted != "all"_L1 && !wanted.split(u',').contains(room.number))
            continue;
        if (inSession ? !room.call.isEmpty()
                      : !instant || (c.store.instantConferences.contains(room.number) && !room.call.isEmpty()))
            list.append(inSession || instant ? sessionRow(c, room) : roomRow(c, room));
    }
    return K2Reply::ok({ { "conferences"_L1, list } });
}

K2Reply seat(K2Context &c, const K2Body &body, Result<void> (*act)(Office &, const QString &, const QString &))
{
    const SimLeg *leg = c.wire.legOf(body.text("channelid"_L1));
    const SimCall *call = leg ? c.office.call(leg->call) : nullptr;
    if (!call || call->conference.isEmpty())
        return K2Reply::error(K2Error::noSuchCall);
    return k2Outcome(act(c.office, QString(call->conference), QString(leg->id)));
}

void addConferences(K2Methods &m)
{
    m.insert(u"conference/query"_s, [](K2Context &c, const K2Body &b) { return rooms(c, b, false, false); });
    m.insert(u"instant_conference/query"_s, [](K2Context &c, const K2Body &b) { return rooms(c, b, true, false); });
    m.insert(u"conference/query_in_session"_s, [](K2Context &c, const K2Body &b) { return rooms(c, b, false, true); });
    m.insert(u"conference/update"_s, [](K2Context &c, const K2Body &b) {
        const QString number = b.text("number"_L1);
        if (!roomOf(c.office, number))
            return K2Reply::error(K2Error::noSuchCallee);
        QJsonObject &extra = c.store.conferenceExtras[number];
        for (auto it = b.object().begin(); it != b.object().end(); ++it)
            extra.insert(it.key(), it.value());
        return K2Reply::ok();
    });
    m.insert(u"instant_conference/start"_s, [](K2Context &c, const K2Body &b) {
        const QString host = b.text("number"_L1);
        if (!c.office.person(host))
            return K2Reply::error(K2Error::noSuchExtension);
        // The office has no rooms beyond its fixed ones: an idle one is lent.
        for (const SimConference &room : c.office.conferences()) {
            if (!room.call.isEmpty())
                continue;
            const QString number = room.number;
            const auto dialled = c.office.dial(host, number);
            if (!dialled)
                return k2Outcome(dialled.error());
            for (const QString &member : b.text("members"_L1).split(u',', Qt::SkipEmptyParts))
                (void)c.office.inviteToConference(number, member);
            if (!c.store.instantConferences.contains(number))
                c.store.instantConferences.append(number);
            return K2Reply::ok({ { "conferencenumber"_L1, number }, { "callid"_L1, c.wire.callId(dialled->call) } });
        }
        return K2Reply::error(K2Error::notIdle);
    });
    m.insert(u"conference/add_member"_s, [](K2Context &c, const K2Body &b) {
        const K2Reporter::ByApi byApi(c.reporter);
        return k2Outcome(c.office.inviteToConference(b.text("conferencenumber"_L1), b.text("number"_L1)));
    });
    m.insert(u"conference/kick_member"_s, [](K2Context &c, const K2Body &b) {
        return seat(
            c, b, [](Office &o, const QString &room, const QString &leg) { return o.conferenceKick(room, leg); });
    });
    m.insert(u"conference/mute_member"_s, [](K2Context &c, const K2Body &b) {
        return seat(
            c, b, [](Office &o, const QString &room, const QString &leg) { return o.conferenceMute(room, leg, true); });
    });
    m.insert(u"conference/unmute_member"_s, [](K2Context &c, const K2Body &b) {
        return seat(c, b,
            [](Office &o, const QString &room, const QString &leg) { return o.conferenceMute(room, leg, false); });
    });
}

QJsonObject wakeUpRow(const WakeUpCall &w)
{
    return { { "id"_L1, w.id.local() }, { "number"_L1, w.extension.local() },
        { "date"_L1, w.at.toUTC().toString(u"yyyy-MM-dd"_s) }, { "time"_L1, w.at.toUTC().toString(u"HH:mm"_s) },
        { "repeat"_L1, w.daily ? "daily"_L1 : "no"_L1 }, { "status"_L1, w.enabled ? "on"_L1 : "off"_L1 } };
}

WakeUpCall wakeUpOf(const K2Body &b, WakeUpCall w, qint64 now)
{
    if (b.has("number"_L1))
        w.extension = ExtensionId({}, b.text("number"_L1));
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::UTC);
    QDate date = b.has("date"_L1) ? QDate::fromString(b.text("date"_L1), u"yyyy-MM-dd"_s) : w.at.toUTC().date();
    const QTime time = b.has("time"_L1) ? QTime::fromString(b.text("time"_L1), u"HH:mm"_s) : w.at.toUTC().time();
    if (!date.isValid())
        date = time > here.time() ? here.date() : here.date().addDays(1);
    w.at = QDateTime(date, time, QTimeZone::UTC);
    if (b.has("repeat"_L1))
        w.daily = b.text("repeat"_L1) == "daily"_L1;
    if (b.has("status"_L1))
        w.enabled = b.text("status"_L1) != "off"_L1;
    return w;
}

void addWakeUps(K2Methods &m)
{
    m.insert(u"wakeupcall/query"_s, [](K2Context &c, const K2Body &b) {
        const QString wanted = b.text("number"_L1);
        QJsonArray list;
        for (const WakeUpCall &w : c.office.wakeUps())
            if (wanted == "all"_L1 || wanted.split(u',').contains(w.extension.local()))
                list.append(wakeUpRow(w));
        return wanted.isEmpty() ? K2Reply::error(K2Error::emptyParameter) : K2Reply::ok({ { "wakeupcalls"_L1, list } });
    });
    m.insert(u"wakeupcall/create"_s, [](K2Context &c, const K2Body &b) {
        if (!c.office.person(b.text("number"_L1)))
            return K2Reply::error(K2Error::noSuchExtension);
        QStringList before;
        for (const WakeUpCall &w : c.office.wakeUps())
            before.append(w.id.local());
        if (!c.office.setWakeUp(wakeUpOf(b, {}, c.office.now()), false))
            return K2Reply::error(K2Error::wakeUpFailed);
        for (const WakeUpCall &w : c.office.wakeUps())
            if (!before.contains(w.id.local()))
                return K2Reply::ok({ { "id"_L1, w.id.local() } });
        return K2Reply::ok();
    });
    m.insert(u"wakeupcall/update"_s, [](K2Context &c, const K2Body &b) {
        for (const WakeUpCall &w : c.office.wakeUps())
            if (w.id.local() == b.text("id"_L1))
                return c.office.setWakeUp(wakeUpOf(b, w, c.office.now()), false)
                    ? K2Reply::ok()
                    : K2Reply::error(K2Error::wakeUpFailed);
        return K2Reply::error(K2Error::noWakeUp);
    });
    m.insert(u"wakeupcall/delete"_s, [](K2Context &c, const K2Body &b) {
        WakeUpCall w;
        w.id = WakeUpId({}, b.text("id"_L1));
        return c.office.setWakeUp(w, true) ? K2Reply::ok() : K2Reply::error(K2Error::noWakeUp);
    });
}

} // namespace

void addK2DeskMethods(K2Methods &m)
{
    m.insert(u"queue/query"_s, [](K2Context &c, const K2Body &b) { return queueRows(c, b, queueRow); });
    m.insert(u"queue/query_status"_s, [](K2Context &c, const K2Body &b) { return queueRows(c, b, queueStatusRow); });
    m.insert(u"queue/update"_s, [](K2Context &c, const K2Body &b) {
        const QString number = b.text("number"_L1);
        if (!c.office.queue(number))
            return K2Reply::error(K2Error::noSuchQueue);
        QJsonObject &extra = c.store.queueExtras[number];
        for (auto it = b.object().begin(); it != b.object().end(); ++it)
            if (it.key() != "agents"_L1 && it.key() != "queuename"_L1)
                extra.insert(it.key(), it.value());
        return K2Reply::ok();
    });
    m.insert(u"queue/add_dynamicagent"_s, [](K2Context &c, const K2Body &b) {
        return agentReply(c, b, [](Office &o, const QString &q, const QString &e) { return o.queueLogin(q, e, true); });
    });
    m.insert(u"queue/delete_dynamicagent"_s, [](K2Context &c, const K2Body &b) {
        return agentReply(
            c, b, [](Office &o, const QString &q, const QString &e) { return o.queueLogin(q, e, false); });
    });
    m.insert(u"queue/pause_agent"_s, [](K2Context &c, const K2Body &b) {
        return agentReply(
            c, b, [](Office &o, const QString &q, const QString &e) { return o.queuePause(q, e, true, {}); });
    });
    m.insert(u"queue/unpause_agent"_s, [](K2Context &c, const K2Body &b) {
        return agentReply(
            c, b, [](Office &o, const QString &q, const QString &e) { return o.queuePause(q, e, false, {}); });
    });
    addConferences(m);
    addWakeUps(m);
}

} // namespace Cordboard
