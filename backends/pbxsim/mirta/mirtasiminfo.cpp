// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/mirta/mirtasimcontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// INFO with each of its kinds.
namespace Cordboard {

using namespace Qt::StringLiterals;
using namespace MirtaSimWriter;

namespace {

/// Every cell that no client may ever show, log or keep begins so.
QString leak(const QString &what)
{
    return u"LEAK-"_s + what;
}

MirtaSimAnswer noId()
{
    return mirtaSimText(u"No id specified"_s);
}

MirtaSimAnswer queues(MirtaSimContext &c, const MirtaSimRequest &r)
{
    MirtaSimRow names;
    for (const SimQueue &q : c.office.queues())
        names.append({ q.config.number, q.config.name });
    return { object(r, names) };
}

MirtaSimAnswer queueInfo(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"id"_s].isEmpty())
        return noId();
    const SimQueue *q = c.office.queue(r[u"id"_s]);
    if (!q)
        return {};
    int available = 0, paused = 0, free = 0, online = 0, talking = 0;
    for (const SimAgent &a : q->agents) {
        online += a.loggedIn;
        paused += a.loggedIn && a.paused;
        available += a.loggedIn && !a.paused;
        free += a.loggedIn && !a.paused && a.state == AgentState::Idle;
        talking += a.loggedIn && a.state == AgentState::Talking;
    }
    const auto waits = [&](int place) -> QJsonValue {
        const SimCall *call = c.office.call(q->waiting.value(place));
        return call ? QJsonValue(int((c.office.now() - call->queuedAt) / 1000)) : QJsonValue();
    };
    const MirtaSimStore::Figures figures = c.store.figures(*q);
    const int percent = figures.percent();
    return { object(r,
        { { u"AGENTSAVAILABLE"_s, available }, { u"AGENTSPAUSED"_s, paused }, { u"AGENTSFREE"_s, free }, { u"AGENTSONLINE"_s, online },
            { u"CALLSINQUEUE"_s, int(q->waiting.size()) }, { u"SERVICELEVEL"_s, percent < 0 ? QJsonValue() : QJsonValue(percent) },
            { u"FIRSTWAITING"_s, waits(0) }, { u"SECONDWAITING"_s, waits(1) }, { u"THIRDWAITING"_s, waits(2) }, { u"CALLSONLINE"_s, talking },
            { u"TALKTIME"_s, 0 }, { u"HOLDTIME"_s, 0 }, { u"ANSWEREDCALLS"_s, QString::number(figures.answered) },
            { u"CALLSRECEIVED"_s, QString::number(figures.answered + figures.abandoned) }, { u"REALANSWEREDCALLS"_s, QString::number(figures.answered) },
            { u"TRANSFEREDCALLS"_s, 0 }, { u"ABANDONEDCALLS"_s, QString::number(figures.abandoned) }, { u"TIMEDOUTCALLS"_s, 0 }, { u"QUEUECAR"_s, QJsonValue() },
            { u"EXITWITHKEYCALLS"_s, 0 }, { u"MAXHOLDTIME"_s, 0 }, { u"AVERAGETALKTIME"_s, 0 }, { u"AVERAGEHOLDTIME"_s, 0 } }) };
}

MirtaSimAnswer queueCallers(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"id"_s].isEmpty())
        return noId();
    const SimQueue *q = c.office.queue(r[u"id"_s]);
    QList<MirtaSimRow> list;
    int place = 1;
    for (const QString &id : q ? q->waiting : QStringList()) {
        const SimCall *call = c.office.call(id);
        const SimLeg *caller = nullptr;
        for (const SimLeg *leg : c.office.legsOf(id))
            if (!caller && leg->isParty() && !leg->agent)
                caller = leg;
        if (!caller)
            continue;
        list.append({ { u"position"_s, place++ }, { u"channel"_s, c.names.channel(*caller) }, { u"uniqueid"_s, c.names.uniqueId(caller->id) },
            { u"linkedid"_s, c.names.linkedId(id) }, { u"calleridnum"_s, caller->number }, { u"calleridname"_s, caller->name },
            { u"wait"_s, int((c.office.now() - call->queuedAt) / 1000) }, { u"starttime"_s, c.names.time(call->queuedAt) } });
    }
    return { rows(r, list, Keys::Named) };
}

MirtaSimAnswer agentList(MirtaSimContext &c, const MirtaSimRequest &r, bool connected)
{
    const QString wanted = r[u"queue"_s];
    if (!wanted.isEmpty() && !c.office.queue(wanted))
        return r.json() ? MirtaSimAnswer { "null" } : MirtaSimAnswer();
    QJsonObject agents;
    QString plain;
    for (const SimQueue &q : c.office.queues()) {
        if (!wanted.isEmpty() && q.config.number != wanted)
            continue;
        for (const SimAgent &a : q.agents) {
            if (connected && !a.loggedIn)
                continue;
            const QString account = c.names.account(a.extension);
            const SimPerson *p = c.office.person(a.extension);
            const QString state = p ? MirtaSimNames::lamp(p->state) : QString();
            plain += account + u':' + (a.paused ? u"Paused"_s : state) + u'|';
            QJsonObject row { { u"0"_s, a.callsTaken }, { u"1"_s, a.paused ? u"paused"_s : u"available"_s }, { u"2"_s, state }, { u"3"_s, a.callsTaken * 60 } };
            for (int i = 4; i <= 8; ++i)
                row.insert(QString::number(i), QString());
            row.insert(u"10"_s, QString());
            row.insert(u"11"_s, p ? p->config.name : QString());
            agents.insert(account, row);
        }
    }
    return { r.json() ? QJsonDocument(agents).toJson(QJsonDocument::Compact) : plain.toUtf8() };
}

MirtaSimAnswer agents(MirtaSimContext &c, const MirtaSimRequest &r)
{
    return agentList(c, r, false);
}

MirtaSimAnswer agentsConnected(MirtaSimContext &c, const MirtaSimRequest &r)
{
    return agentList(c, r, true);
}

MirtaSimAnswer agentsDelay(MirtaSimContext &c, const MirtaSimRequest &r)
{
    QJsonObject delays;
    QString plain;
    for (const SimQueue &q : c.office.queues())
        for (const SimAgent &a : q.agents)
            if (r[u"queue"_s].isEmpty() || q.config.number == r[u"queue"_s]) {
                delays.insert(c.names.account(a.extension), QJsonObject { { u"0"_s, a.callsTaken }, { u"1"_s, 5 } });
                plain += c.names.account(a.extension) + u":5|"_s;
            }
    return { r.json() ? QJsonDocument(delays).toJson(QJsonDocument::Compact) : plain.toUtf8() };
}

MirtaSimAnswer outdialed(MirtaSimContext &c, const MirtaSimRequest &r)
{
    QJsonObject states;
    QString plain;
    for (const QString &id : c.office.calls())
        for (const SimLeg *leg : c.office.legsOf(id))
            if (!leg->isOutside() && leg->role == LegRole::Caller) {
                states.insert(leg->name, QJsonObject { { u"STATE"_s, MirtaSimNames::channelState(leg->state) } });
                plain += leg->name + u':' + MirtaSimNames::channelState(leg->state) + u'|';
            }
    return { r.json() ? QJsonDocument(states).toJson(QJsonDocument::Compact) : plain.toUtf8() };
}

const Cdr *recordOf(const MirtaSimContext &c, const QString &id)
{
    const QString call = c.store.dialled.contains(id) ? c.names.linkedId(c.store.dialled.value(id)) : id;
    for (const Cdr &cdr : c.office.cdrs())
        if (c.names.linkedId(cdr.call.local()) == call)
            return &cdr;
    return nullptr;
}

MirtaSimAnswer call(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const QString id = r[u"id"_s];
    if (id.isEmpty())
        return { {}, {}, 30'000 }; // a real one is silent for half a minute
    const SimCall *running = c.office.call(c.store.dialled.value(id));
    if (!running)
        running = c.names.callOfLinkedId(id);
    if (running)
        return { object(r, { { u"uniqueid"_s, c.names.linkedId(running->id) }, { u"state"_s, running->answeredAt ? u"ANSWERED"_s : u"RINGING"_s },
                               { u"start"_s, c.names.time(running->startedAt) }, { u"answer"_s, c.names.time(running->answeredAt) } }) };
    if (const Cdr *cdr = recordOf(c, id))
        return { object(r, { { u"uniqueid"_s, c.names.linkedId(cdr->call.local()) }, { u"state"_s, u"HANGUP"_s },
                               { u"start"_s, c.names.time(cdr->startedAt.toMSecsSinceEpoch()) }, { u"end"_s, c.names.time(cdr->endedAt.toMSecsSinceEpoch()) } }) };
    return {};
}

MirtaSimAnswer recording(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"id"_s].isEmpty())
        return noId();
    const Cdr *cdr = recordOf(c, r[u"id"_s]);
    if (!cdr || cdr->recordingId.isEmpty())
        return { {}, "text/html; charset=UTF-8" };
    return { MirtaSimStore::mp3(), "audio/mpeg" };
}

MirtaSimAnswer infoRecording(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"id"_s].isEmpty())
        return noId();
    const Cdr *cdr = recordOf(c, r[u"id"_s]);
    if (!cdr || cdr->recordingId.isEmpty())
        return {};
    // With bars in every format.
    return mirtaSimText(u"%1|%2|%3|%4|mp3|%5"_s.arg(cdr->id.local(), c.names.linkedId(cdr->call.local()), cdr->recordingId,
        c.names.time(cdr->startedAt.toMSecsSinceEpoch())).arg(MirtaSimStore::mp3().size()));
}

MirtaSimAnswer recordings(MirtaSimContext &c, const MirtaSimRequest &r)
{
    QList<MirtaSimRow> list;
    for (const Cdr &cdr : c.office.cdrs())
        if (!cdr.recordingId.isEmpty() && (r[u"id"_s].isEmpty() || c.names.linkedId(cdr.call.local()) == r[u"id"_s]))
            list.append({ { u"re_id"_s, cdr.id.local() }, { u"re_uniqueid"_s, c.names.linkedId(cdr.call.local()) }, { u"re_format"_s, u"mp3"_s } });
    return { rows(r, list, Keys::Named) };
}

MirtaSimAnswer transcript(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"id"_s].isEmpty())
        return noId();
    const Cdr *cdr = recordOf(c, r[u"id"_s]);
    return cdr && !cdr->recordingId.isEmpty() ? mirtaSimText(u"Good morning, how can I help you?"_s) : MirtaSimAnswer();
}

MirtaSimAnswer voicemailInfo(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"id"_s].isEmpty())
        return noId();
    if (!c.store.messageOfRow(r[u"id"_s]))
        return { {}, "text/html; charset=UTF-8" };
    return { MirtaSimStore::wav(), "audio/x-wav" };
}

MirtaSimAnswer voicemailTranscript(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"id"_s].isEmpty())
        return noId();
    const auto message = c.store.messageOfRow(r[u"id"_s]);
    return message ? mirtaSimText(message->transcript) : MirtaSimAnswer();
}

MirtaSimAnswer dids(MirtaSimContext &c, const MirtaSimRequest &r)
{
    QList<MirtaSimRow> list;
    int id = 1;
    for (const DidConfig &did : c.office.config().dids)
        list.append({ { u"di_id"_s, QString::number(id++) }, { u"di_te_id"_s, u"1"_s }, { u"di_number"_s, did.number }, { u"di_comment"_s, did.name },
            { u"di_recording"_s, u"no"_s }, { u"te_code"_s, c.names.tenant() }, { u"te_smtppassword"_s, leak(u"smtp"_s) }, { u"te_apikey"_s, leak(u"apikey"_s) } });
    return { rows(r, list, Keys::Doubled) };
}

MirtaSimAnswer extensions(MirtaSimContext &c, const MirtaSimRequest &r)
{
    QStringList numbers = c.office.people();
    if (const QString wanted = c.names.number(r.first({ "number", "id" })); !wanted.isEmpty())
        numbers = c.office.person(wanted) ? QStringList { wanted } : QStringList();
    const int width = c.settings.value(u"fields"_s, u"30"_s).toInt();
    QList<MirtaSimRow> list;
    for (const QString &number : std::as_const(numbers)) {
        const SimPerson *p = c.office.person(number);
        const QString state = MirtaSimNames::lamp(p->state);
        if (!r.json()) {
            list.append({ { u"Number"_s, number }, { u"Name"_s, p->config.name }, { u"Tech"_s, u"PJSIP"_s }, { u"State"_s, state },
                { u"Username"_s, c.names.account(number) }, { u"Password"_s, leak(number) } });
            continue;
        }
        MirtaSimRow row { { u"ex_id"_s, number }, { u"ex_te_id"_s, u"1"_s }, { u"ex_number"_s, number }, { u"ex_name"_s, p->config.name },
            { u"ex_tech"_s, u"PJSIP"_s }, { u"ex_username"_s, c.names.account(number) }, { u"ex_password"_s, leak(u"sip-"_s + number) },
            { u"ex_webpassword"_s, leak(u"web-"_s + number) }, { u"ex_2fasecret"_s, leak(u"2fa-"_s + number) }, { u"ex_smtpsettings"_s, leak(u"mail-"_s + number) },
            { u"st_state"_s, state }, { u"ex_dnd"_s, p->dnd ? u"on"_s : QString() }, { u"ex_email"_s, p->config.email },
            { u"ex_department"_s, p->config.group }, { u"ex_branch"_s, QString() }, { u"ex_mailbox"_s, p->config.mailbox ? number : QString() },
            { u"ex_parkinglot"_s, u"default"_s }, { u"ex_spygroups"_s, QJsonValue() } };
        for (int i = int(row.size()); i < width; ++i)
            row.append({ u"ex_setting%1"_s.arg(i), QString() });
        list.append(row);
    }
    if (r.json() && c.settings.value(u"extensions"_s) == "object"_L1) {
        QJsonObject keyed;
        for (const MirtaSimRow &row : std::as_const(list))
            keyed.insert(row.at(0).second.toString(),
                QJsonObject { { row.at(2).first, row.at(2).second }, { row.at(3).first, row.at(3).second }, { row.at(10).first, row.at(10).second } });
        return { QJsonDocument(keyed).toJson(QJsonDocument::Compact) };
    }
    return { rows(r, list, Keys::Named, {}, true) };
}

MirtaSimAnswer extState(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const QString number = c.names.number(r.first({ "ext", "extension", "id" }));
    if (number.isEmpty())
        return mirtaSimText(u"No extension specified"_s);
    const SimPerson *p = c.office.person(number);
    if (!p)
        return {};
    const SimLeg *leg = c.office.activeLegOf(number);
    if (!leg)
        leg = c.office.ringingLegOf(number);
    const SimLeg *peer = leg ? c.office.peerOf(leg->id) : nullptr;
    const bool off = !p->registered;
    return { object(r, { { u"UniqueID"_s, off ? u"KO"_s : leg ? c.names.uniqueId(leg->id) : QString() },
                           { u"LinkedID"_s, off ? u"Extension not registered"_s : leg ? c.names.linkedId(leg->call) : QString() },
                           { u"Connected Line ID"_s, peer ? peer->number : QString() }, { u"Connected Line ID Name"_s, peer ? peer->name : QString() },
                           { u"Context"_s, leg ? c.names.tenant() + u"-internal"_s : QString() }, { u"Extension"_s, leg ? number : QString() },
                           { u"Direction"_s, !leg ? QString() : leg->role == LegRole::Caller ? u"OUT"_s : u"IN"_s },
                           { u"OtherParty"_s, peer ? peer->number : QString() } }) };
}

MirtaSimAnswer regState(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const QString number = c.names.number(r.first({ "ext", "extension", "id" }));
    if (number.isEmpty())
        return mirtaSimText(u"No extension specified"_s);
    const SimPerson *p = c.office.person(number);
    return p ? MirtaSimAnswer { object(r, { { u"Extension"_s, number }, { u"Status"_s, p->registered ? u"Registered"_s : u"Unregistered"_s } }) } : MirtaSimAnswer();
}

MirtaSimAnswer config(MirtaSimContext &c, const MirtaSimRequest &r)
{
    return { object(r, { { u"maxchannels"_s, u"100"_s }, { u"maxextensions"_s, QString::number(std::max<qsizetype>(500, c.office.people().size())) },
                           { u"maxdids"_s, u"50"_s } }) };
}

struct Filter
{
    explicit Filter(const MirtaSimContext &c, const MirtaSimRequest &r) : m_c(c), m_r(r)
    {
        m_start = r[u"start"_s];
        // A bare date as the end is its first second.
        m_end = r[u"end"_s];
        if (m_end.size() == 10)
            m_end += u" 00:00:00"_s;
        if (m_start.isEmpty() && m_end.isEmpty())
            m_start = c.names.time(c.office.now()).first(10); // today only
    }
    bool fits(const Cdr &cdr) const
    {
        const QString at = m_c.names.time(cdr.startedAt.toMSecsSinceEpoch());
        const auto in = [this](const QString &name, const QString &value) {
            const QString wanted = m_r[name];
            return wanted.isEmpty() || wanted.split(u',').contains(value);
        };
        const QString phone = m_r[u"phone"_s];
        return (m_start.isEmpty() || at >= m_start) && (m_end.isEmpty() || at <= m_end)
            && (phone.isEmpty() || phone == cdr.callerNumber || phone == cdr.calleeNumber) && in(u"calleridnum"_s, cdr.callerNumber)
            && in(u"direction"_s, direction(cdr)) && in(u"disposition"_s, disposition(cdr)) && in(u"uniqueid"_s, m_c.names.linkedId(cdr.call.local()));
    }
    static QString direction(const Cdr &cdr)
    {
        return cdr.direction == Direction::Inbound ? u"IN"_s : cdr.direction == Direction::Outbound ? u"OUT"_s : u"LOCAL"_s;
    }
    static QString disposition(const Cdr &cdr)
    {
        switch (cdr.disposition) {
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

private:
    const MirtaSimContext &m_c;
    const MirtaSimRequest &m_r;
    QString m_start, m_end;
};

MirtaSimAnswer simpleCdrs(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const Filter filter(c, r);
    QList<MirtaSimRow> list;
    for (const Cdr &cdr : c.office.cdrs()) {
        if (!filter.fits(cdr))
            continue;
        const qint64 billed = cdr.answeredAt.isValid() ? cdr.answeredAt.secsTo(cdr.endedAt) : 0;
        list.append({ { u"sc_te_id"_s, u"1"_s }, { u"tenantcode"_s, c.names.tenant() }, { u"sc_start"_s, c.names.time(cdr.startedAt.toMSecsSinceEpoch()) },
            { u"sc_direction"_s, Filter::direction(cdr) }, { u"sc_calleridnum"_s, cdr.callerNumber }, { u"sc_calleridname"_s, cdr.callerName },
            { u"sc_dialednum"_s, cdr.calleeNumber }, { u"sc_disposition"_s, Filter::disposition(cdr) },
            { u"sc_duration"_s, QString::number(cdr.startedAt.secsTo(cdr.endedAt)) }, { u"sc_uniqueid"_s, c.names.linkedId(cdr.call.local()) },
            { u"sc_whoanswered"_s, cdr.answeredAt.isValid() ? cdr.calleeNumber : QString() }, { u"sc_billsec"_s, QString::number(billed) } });
    }
    return { rows(r, list, Keys::Doubled) };
}

MirtaSimAnswer cdrs(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const Filter filter(c, r);
    QList<MirtaSimRow> list;
    for (const Cdr &cdr : c.office.cdrs()) {
        if (!filter.fits(cdr))
            continue;
        const auto time = [&c](const QDateTime &at) { return at.isValid() ? c.names.time(at.toMSecsSinceEpoch()) : QString(); };
        const qint64 billed = cdr.answeredAt.isValid() ? cdr.answeredAt.secsTo(cdr.endedAt) : 0;
        list.append({ { u"ID"_s, cdr.id.local() }, { u"start"_s, time(cdr.startedAt) }, { u"answer"_s, time(cdr.answeredAt) }, { u"end"_s, time(cdr.endedAt) },
            { u"clid"_s, u"\"%1\" <%2>"_s.arg(cdr.callerName, cdr.callerNumber) }, { u"realsrc"_s, cdr.callerNumber }, { u"firstdst"_s, cdr.calleeNumber },
            { u"lastdst"_s, cdr.calleeNumber }, { u"duration"_s, QString::number(cdr.startedAt.secsTo(cdr.endedAt)) },
            { u"billsec"_s, QString::number(billed) }, { u"disposition"_s, Filter::disposition(cdr) },
            { u"userfield"_s, cdr.direction == Direction::Inbound ? u"[inbound]"_s : cdr.direction == Direction::Outbound ? u"[outbound]"_s : QString() },
            { u"uniqueid"_s, c.names.linkedId(cdr.call.local()) }, { u"linkedid"_s, c.names.linkedId(cdr.call.local()) },
            { u"pincode"_s, leak(u"pin"_s) } });
    }
    return { rows(r, list, Keys::Named, "]") };
}

MirtaSimAnswer queueLogs(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const Filter filter(c, r);
    QList<MirtaSimRow> list;
    for (const Cdr &cdr : c.office.cdrs()) {
        const SimQueue *q = c.office.queue(cdr.queue);
        if (!q || !filter.fits(cdr) || (!r[u"queue"_s].isEmpty() && r[u"queue"_s] != cdr.queue))
            continue;
        const qint64 end = (cdr.answeredAt.isValid() ? cdr.answeredAt : cdr.endedAt).toMSecsSinceEpoch();
        list.append({ { u"time"_s, c.names.time(cdr.startedAt.toMSecsSinceEpoch()) }, { u"qu_name"_s, q->config.name }, { u"callerid"_s, cdr.callerNumber },
            { u"disposition"_s, cdr.answeredAt.isValid() ? u"COMPLETECALLER"_s : u"ABANDON"_s },
            { u"agent"_s, cdr.answeredAt.isValid() ? c.names.account(cdr.calleeNumber) : QString() },
            { u"holdtime"_s, QString::number((end - cdr.startedAt.toMSecsSinceEpoch()) / 1000) },
            { u"calltime"_s, QString::number(cdr.answeredAt.isValid() ? cdr.answeredAt.secsTo(cdr.endedAt) : 0) }, { u"origpos"_s, u"1"_s },
            { u"callid"_s, c.names.linkedId(cdr.call.local()) }, { u"ex_password"_s, leak(u"agent"_s) }, { u"ex_2fasecret"_s, leak(u"agent2fa"_s) } });
    }
    return { rows(r, list, Keys::Doubled, "]") };
}

MirtaSimAnswer balanceInfo(MirtaSimContext &c, const MirtaSimRequest &)
{
    return mirtaSimText(QString::number(c.store.balance, 'f', 4));
}

MirtaSimAnswer flow(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"id"_s].isEmpty())
        return noId();
    int id = 1;
    for (const SimFlow &f : c.office.flows()) {
        if (QString::number(id++) == r[u"id"_s] || f.config.number == r[u"id"_s])
            return mirtaSimText(f.value == f.config.choices.value(0) ? u"NOT_INUSE"_s : u"INUSE"_s);
    }
    return {};
}

MirtaSimAnswer variable(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"id"_s].isEmpty())
        return noId();
    const QJsonObject custom = c.store.objects.value(u"custom"_s).value(r[u"id"_s]);
    return custom.isEmpty() ? MirtaSimAnswer() : mirtaSimText(custom.value("cu_name"_L1).toString());
}

} // namespace

void addMirtaSimInfos(MirtaSimHandlers &handlers)
{
    handlers.insert({ { u"queues"_s, queues }, { u"queue"_s, queueInfo }, { u"queuecallers"_s, queueCallers }, { u"agents"_s, agents },
        { u"agentsconnected"_s, agentsConnected }, { u"agentsdelay"_s, agentsDelay }, { u"outdialed"_s, outdialed }, { u"call"_s, call },
        { u"recording"_s, recording }, { u"playrecording"_s, recording }, { u"inforecording"_s, infoRecording }, { u"recordings"_s, recordings },
        { u"transcript"_s, transcript }, { u"voicemail"_s, voicemailInfo }, { u"voicemailtranscript"_s, voicemailTranscript }, { u"dids"_s, dids },
        { u"extensions"_s, extensions }, { u"extstate"_s, extState }, { u"regstate"_s, regState }, { u"config"_s, config },
        { u"simplecdrs"_s, simpleCdrs }, { u"cdrs"_s, cdrs }, { u"queuelogs"_s, queueLogs }, { u"balance"_s, balanceInfo }, { u"flow"_s, flow },
        { u"variable"_s, variable } });
}

} // namespace Cordboard
