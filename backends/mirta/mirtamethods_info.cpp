// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtamethods_p.h"

#include <QRegularExpression>

/// MirtaMethods: INFO with each of its kinds.
namespace Cordboard {

using namespace Qt::StringLiterals;

Result<QString> readMirtaSpeech(const MirtaBody &body)
{
    const QString text = QString::fromUtf8(body.bytes).trimmed();
    static const QRegularExpression complaint(u"^(No \\S+ specified|Wrong or missing|Too bad\\.\\.\\. you mistaken|<)"_s);
    if (complaint.match(text).hasMatch())
        if (auto error = mirtaErrorIn(body.bytes))
            return *error;
    if (text.isEmpty() || text == "null"_L1 || text == "]"_L1 || text == "[]"_L1)
        return mirtaNothing({});
    if (text.startsWith(u'{') || text.startsWith(u'[') || text.startsWith(u'"')) {
        const auto reply = readMirtaReply(body.bytes);
        if (!reply)
            return reply.error();
        if (!reply->text.isEmpty())
            return reply->text;
        for (const QJsonObject &row : reply->rows)
            if (const QString words = Mirta::firstOf(row, { "transcript"_L1, "transcription"_L1, "text"_L1, "0"_L1 }); !words.isEmpty())
                return words;
        return mirtaNothing({});
    }
    return text;
}

MirtaMethods::Future<MirtaMethods::Words> MirtaMethods::queues()
{
    return list<Words>(info(u"queues"_s), [](const MirtaReply &reply) -> Result<Words> {
        Words names;
        for (const QJsonObject &row : reply.rows) {
            if (const QString id = Mirta::firstOf(row, { "qu_id"_L1, "id"_L1, "_key"_L1 }); !id.isEmpty()) {
                names.insert(id, Mirta::firstOf(row, { "qu_name"_L1, "name"_L1, "0"_L1 }));
                continue;
            }
            for (auto it = row.begin(); it != row.end(); ++it)
                names.insert(it.key(), Mirta::text(it.value()));
        }
        return names;
    });
}

MirtaMethods::Future<MirtaQueueInfo> MirtaMethods::queue(const QString &id)
{
    return list<MirtaQueueInfo>(info(u"queue"_s, id), [id](const MirtaReply &reply) -> Result<MirtaQueueInfo> {
        if (reply.rows.isEmpty() || reply.rows.constFirst().isEmpty())
            return mirtaNothing(id);
        const QJsonObject row = reply.rows.constFirst();
        const auto n = [&row](QLatin1StringView key) { return Mirta::number(row.value(key)); };
        MirtaQueueInfo q;
        q.id = id;
        q.available = n("AGENTSAVAILABLE"_L1);
        q.paused = n("AGENTSPAUSED"_L1);
        q.free = n("AGENTSFREE"_L1);
        q.online = n("AGENTSONLINE"_L1);
        q.waiting = n("CALLSINQUEUE"_L1);
        q.serviceLevel = n("SERVICELEVEL"_L1);
        q.answered = n("ANSWEREDCALLS"_L1);
        q.abandoned = n("ABANDONEDCALLS"_L1);
        q.received = n("CALLSRECEIVED"_L1);
        q.timedOut = n("TIMEDOUTCALLS"_L1);
        q.averageTalk = n("AVERAGETALKTIME"_L1);
        q.averageHold = n("AVERAGEHOLDTIME"_L1);
        q.maxHold = n("MAXHOLDTIME"_L1);
        for (auto it = row.begin(); it != row.end(); ++it)
            q.all.insert(it.key(), Mirta::text(it.value()));
        return q;
    });
}

MirtaMethods::Future<QList<MirtaChannel>> MirtaMethods::queueCallers(const QString &id)
{
    return channelList(info(u"queuecallers"_s, id));
}

MirtaMethods::Future<QList<MirtaAgent>> MirtaMethods::agentList(const QString &kind, const QString &queue)
{
    MirtaRequest request = info(kind);
    return list<QList<MirtaAgent>>(request.with(u"queue"_s, queue), [tenant = m_tenant](const MirtaReply &reply) -> Result<QList<MirtaAgent>> {
        QList<MirtaAgent> agents;
        for (const QJsonObject &row : reply.rows) {
            const QString key = Mirta::text(row.value("_key"_L1));
            if (key.isEmpty()) { // plain: "104-DEMO: State"
                for (auto it = row.begin(); it != row.end(); ++it) {
                    MirtaAgent agent { it.key(), Mirta::numberOf(it.key(), tenant), {}, Mirta::text(it.value()).toUpper() };
                    agent.paused = agent.deviceState == "PAUSED"_L1;
                    agents.append(agent);
                }
                continue;
            }
            MirtaAgent agent;
            agent.account = key;
            agent.number = Mirta::numberOf(key, tenant);
            agent.callsTaken = Mirta::number(row.value("0"_L1));
            agent.paused = Mirta::text(row.value("1"_L1)).compare("paused"_L1, Qt::CaseInsensitive) == 0;
            agent.deviceState = Mirta::text(row.value("2"_L1)).toUpper();
            agent.secondsInCalls = Mirta::number(row.value("3"_L1));
            agent.name = Mirta::text(row.value("11"_L1));
            agents.append(agent);
        }
        return agents;
    });
}

MirtaMethods::Future<QList<MirtaAgent>> MirtaMethods::agents(const QString &queue)
{
    return agentList(u"agents"_s, queue);
}

MirtaMethods::Future<QList<MirtaAgent>> MirtaMethods::agentsConnected(const QString &queue)
{
    return agentList(u"agentsconnected"_s, queue);
}

MirtaMethods::Future<MirtaMethods::Rows> MirtaMethods::agentsDelay(const QString &queue)
{
    MirtaRequest request = info(u"agentsdelay"_s);
    return rows(request.with(u"queue"_s, queue));
}

MirtaMethods::Future<MirtaMethods::Words> MirtaMethods::outdialed()
{
    return list<Words>(info(u"outdialed"_s), [](const MirtaReply &reply) -> Result<Words> {
        Words states;
        for (const QJsonObject &row : reply.rows) {
            if (row.contains("_key"_L1))
                states.insert(Mirta::text(row.value("_key"_L1)), Mirta::text(row.value("STATE"_L1)));
            else
                for (auto it = row.begin(); it != row.end(); ++it)
                    states.insert(it.key(), Mirta::text(it.value()));
        }
        return states;
    });
}

MirtaMethods::Future<MirtaMethods::Rows> MirtaMethods::call(const QString &id)
{
    return rows(info(u"call"_s, id)); // without an id it keeps the box busy for half a minute [observed]
}

MirtaMethods::Future<MirtaMedia> MirtaMethods::recording(const QString &id)
{
    return media(info(u"recording"_s, id));
}

MirtaMethods::Future<MirtaMedia> MirtaMethods::playRecording(const QString &id)
{
    return media(info(u"playrecording"_s, id));
}

MirtaMethods::Future<MirtaRecordingInfo> MirtaMethods::infoRecording(const QString &id)
{
    return list<MirtaRecordingInfo>(info(u"inforecording"_s, id), [id, zone = m_zone](const MirtaReply &reply) -> Result<MirtaRecordingInfo> {
        // Six cells with bars between them, also where JSON was asked for [client].
        const QStringList cells = reply.text.split(u'|');
        if (cells.size() < 6)
            return mirtaNothing(id);
        return MirtaRecordingInfo { cells.at(0).trimmed(), cells.at(1).trimmed(), cells.at(2).trimmed(), cells.at(4).trimmed(),
            Mirta::time(cells.at(3), zone), cells.at(5).trimmed().toInt() };
    });
}

MirtaMethods::Future<MirtaMethods::Rows> MirtaMethods::recordings(const QString &id)
{
    return rows(info(u"recordings"_s, id));
}

MirtaMethods::Future<QString> MirtaMethods::transcript(const QString &id)
{
    return ask<QString>(info(u"transcript"_s, id), readMirtaSpeech);
}

MirtaMethods::Future<MirtaMedia> MirtaMethods::voicemail(const QString &rowId)
{
    return media(info(u"voicemail"_s, rowId));
}

MirtaMethods::Future<QString> MirtaMethods::voicemailTranscript(const QString &rowId)
{
    return ask<QString>(info(u"voicemailtranscript"_s, rowId), readMirtaSpeech);
}

MirtaMethods::Future<QList<MirtaDid>> MirtaMethods::dids()
{
    return list<QList<MirtaDid>>(info(u"dids"_s), [](const MirtaReply &reply) -> Result<QList<MirtaDid>> {
        QList<MirtaDid> dids;
        for (const QJsonObject &row : reply.rows)
            if (const QString number = Mirta::firstOf(row, { "di_number"_L1 }); !number.isEmpty())
                dids.append({ Mirta::text(row.value("di_id"_L1)), number, Mirta::text(row.value("di_comment"_L1)) });
        return dids;
    });
}

MirtaMethods::Future<QList<MirtaExtension>> MirtaMethods::extensions(const QString &number)
{
    MirtaRequest request = info(u"extensions"_s); // 148 columns a row [observed]
    request.large = true;
    if (number.isEmpty())
        request.patienceMs = 60'000; // 14 MB for 5,000 people
    return list<QList<MirtaExtension>>(request.with(u"number"_s, number), [](const MirtaReply &reply) -> Result<QList<MirtaExtension>> {
        QList<MirtaExtension> list;
        for (const QJsonObject &row : reply.rows) {
            MirtaExtension e;
            e.id = Mirta::firstOf(row, { "ex_id"_L1, "_key"_L1 });
            e.number = Mirta::firstOf(row, { "ex_number"_L1 });
            e.name = Mirta::text(row.value("ex_name"_L1));
            e.tech = Mirta::text(row.value("ex_tech"_L1));
            e.state = Mirta::text(row.value("st_state"_L1)).toUpper();
            e.email = Mirta::text(row.value("ex_email"_L1));
            e.department = Mirta::text(row.value("ex_department"_L1));
            e.branch = Mirta::text(row.value("ex_branch"_L1));
            e.mailbox = Mirta::text(row.value("ex_mailbox"_L1));
            if (row.contains("ex_dnd"_L1)) {
                const QString word = Mirta::text(row.value("ex_dnd"_L1)).toLower();
                e.dnd = !word.isEmpty() && word != "0"_L1 && word != "off"_L1 && word != "no"_L1;
            }
            if (!e.number.isEmpty())
                list.append(e);
        }
        if (list.isEmpty())
            return PbxError { PbxError::Kind::Protocol, tr("The list of extensions is empty.") };
        return list;
    });
}

MirtaMethods::Future<MirtaExtState> MirtaMethods::extState(const QString &extension)
{
    MirtaRequest request = info(u"extstate"_s);
    return list<MirtaExtState>(request.with(u"ext"_s, extension), [extension](const MirtaReply &reply) -> Result<MirtaExtState> {
        if (reply.rows.isEmpty())
            return mirtaNothing(extension);
        const QJsonObject row = reply.rows.constFirst();
        MirtaExtState state;
        state.uniqueId = Mirta::text(row.value("UniqueID"_L1));
        state.linkedId = Mirta::text(row.value("LinkedID"_L1));
        state.otherParty = Mirta::firstOf(row, { "OtherParty"_L1, "Connected Line ID"_L1 });
        state.direction = Mirta::text(row.value("Direction"_L1));
        if (state.uniqueId == "KO"_L1) { // [observed]
            state.registered = false;
            state.uniqueId.clear();
            state.linkedId.clear();
        }
        return state;
    });
}

MirtaMethods::Future<MirtaMethods::Rows> MirtaMethods::regState(const QString &extension)
{
    MirtaRequest request = info(u"regstate"_s);
    return rows(request.with(u"ext"_s, extension));
}

MirtaMethods::Future<MirtaMethods::Counts> MirtaMethods::config()
{
    return counts(info(u"config"_s));
}

MirtaRequest MirtaMethods::filtered(const QString &kind, const MirtaCdrFilter &f) const
{
    MirtaRequest request = info(kind);
    // A bare date as `end` would mean its first second [client]: times are always written out.
    request.with(u"start"_s, f.from.isValid() ? Mirta::timeText(f.from, m_zone) : QString());
    request.with(u"end"_s, f.to.isValid() ? Mirta::timeText(f.to, m_zone) : QString());
    return request.with(u"phone"_s, f.number).with(u"calleridnum"_s, f.caller).with(u"direction"_s, f.direction)
        .with(u"disposition"_s, f.disposition).with(u"whoanswered"_s, f.answeredBy).with(u"uniqueid"_s, f.uniqueId);
}

MirtaMethods::Future<MirtaMethods::Rows> MirtaMethods::cdrs(const MirtaCdrFilter &filter)
{
    return rows(filtered(u"cdrs"_s, filter));
}

MirtaMethods::Future<QList<MirtaCdr>> MirtaMethods::simpleCdrs(const MirtaCdrFilter &filter)
{
    return list<QList<MirtaCdr>>(filtered(u"simplecdrs"_s, filter), [zone = m_zone](const MirtaReply &reply) -> Result<QList<MirtaCdr>> {
        QList<MirtaCdr> cdrs;
        for (const QJsonObject &row : reply.rows) {
            MirtaCdr c;
            c.start = Mirta::time(Mirta::firstOf(row, { "sc_start"_L1, "2"_L1 }), zone);
            c.direction = Mirta::firstOf(row, { "sc_direction"_L1, "3"_L1 }).toUpper();
            c.callerNumber = Mirta::firstOf(row, { "sc_calleridnum"_L1, "4"_L1 });
            c.callerName = Mirta::firstOf(row, { "sc_calleridname"_L1, "5"_L1 });
            c.dialled = Mirta::firstOf(row, { "sc_dialednum"_L1, "6"_L1 });
            c.disposition = Mirta::firstOf(row, { "sc_disposition"_L1, "7"_L1 }).toUpper();
            c.duration = Mirta::number(QJsonValue(Mirta::firstOf(row, { "sc_duration"_L1, "8"_L1 })));
            c.billed = Mirta::number(QJsonValue(Mirta::firstOf(row, { "sc_billsec"_L1, "11"_L1 })));
            c.uniqueId = Mirta::firstOf(row, { "sc_uniqueid"_L1, "9"_L1 });
            c.answeredBy = Mirta::firstOf(row, { "sc_whoanswered"_L1, "10"_L1 });
            if (c.start.isValid() || !c.uniqueId.isEmpty())
                cdrs.append(c);
        }
        return cdrs;
    });
}

MirtaMethods::Future<QList<MirtaQueueLog>> MirtaMethods::queueLogs(const QString &queue, const MirtaCdrFilter &filter)
{
    MirtaRequest request = filtered(u"queuelogs"_s, filter);
    return list<QList<MirtaQueueLog>>(request.with(u"queue"_s, queue), [zone = m_zone](const MirtaReply &reply) -> Result<QList<MirtaQueueLog>> {
        QList<MirtaQueueLog> logs;
        for (const QJsonObject &row : reply.rows) {
            MirtaQueueLog log;
            log.at = Mirta::time(Mirta::text(row.value("time"_L1)), zone);
            log.queue = Mirta::text(row.value("qu_name"_L1));
            log.caller = Mirta::text(row.value("callerid"_L1));
            log.disposition = Mirta::text(row.value("disposition"_L1));
            log.agent = Mirta::text(row.value("agent"_L1));
            log.callId = Mirta::text(row.value("callid"_L1));
            log.hold = Mirta::number(row.value("holdtime"_L1));
            log.talk = Mirta::number(row.value("calltime"_L1));
            log.position = Mirta::number(row.value("origpos"_L1));
            if (!row.isEmpty())
                logs.append(log);
        }
        return logs;
    });
}

MirtaMethods::Future<double> MirtaMethods::balance()
{
    return list<double>(info(u"balance"_s), [](const MirtaReply &reply) -> Result<double> {
        // A bare number in every format [observed].
        bool ok = false;
        const double amount = reply.text.trimmed().toDouble(&ok);
        return ok ? Result<double>(amount) : Result<double>(PbxError { PbxError::Kind::Protocol, reply.text.isEmpty() ? tr("The answer was empty.") : reply.text.left(200) });
    });
}

MirtaMethods::Future<QString> MirtaMethods::flow(const QString &id)
{
    return word(info(u"flow"_s, id));
}

MirtaMethods::Future<QString> MirtaMethods::variable(const QString &id)
{
    return word(info(u"variable"_s, id));
}

} // namespace Cordboard
