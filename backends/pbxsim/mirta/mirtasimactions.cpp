// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/mirta/mirtasimcontext.h"

/// Requests that act on calls, queues and switches.
namespace Cordboard {

using namespace Qt::StringLiterals;
using namespace MirtaSimWriter;

namespace {

MirtaSimAnswer dialAnswer(const MirtaSimRequest &r, bool done, const QString &message, const QString &id)
{
    const QString word = done ? u"Success"_s : u"Error"_s;
    if (!r.json())
        return mirtaSimText(done ? u"%1|%2|%3|"_s.arg(word, message, id) : u"%1|%2|"_s.arg(word, message));
    MirtaSimRow row { { u"Response"_s, word }, { u"Message"_s, message } };
    if (done)
        row.append({ u"ID"_s, id });
    return { object(r, row) };
}

MirtaSimAnswer dial(MirtaSimContext &c, const MirtaSimRequest &r)
{
    QString source = c.names.number(r.first({ "source", "exten" }));
    const QString account = r[u"account"_s];
    if (source == "ACCOUNT"_L1)
        source = c.names.number(account);
    QString dest = r.first({ "dest", "phone" });
    if (source.isEmpty())
        return mirtaSimMissing(u"source"_s);
    if (dest.isEmpty())
        return mirtaSimMissing(u"dest"_s);
    dest = c.names.number(dest);
    const bool autoAnswer = r[u"autoanswer"_s] == "yes"_L1;
    Result<Office::Dialled> dialled = PbxError { PbxError::Kind::NoSuchTarget, dest };
    // Feature codes differ with every tenant; these are this one's.
    const QString target = dest.sliced(std::min<qsizetype>(4, dest.size()));
    const QString code = dest.first(dest.size() - target.size());
    const BargeMode mode = code == "*222"_L1 ? BargeMode::Listen : code == "*223"_L1 ? BargeMode::Whisper : code == "*224"_L1 ? BargeMode::Speak : BargeMode::None;
    if (mode != BargeMode::None) {
        const SimLeg *leg = c.office.activeLegOf(target);
        if (leg)
            dialled = c.office.barge(leg->id, source, mode, autoAnswer);
    } else if (dest.startsWith("*8"_L1)) {
        const SimLeg *leg = c.office.ringingLegOf(dest.sliced(2));
        if (leg)
            dialled = c.office.pickUp(leg->id, source);
    } else if (c.office.park(dest)) {
        dialled = c.office.unpark(dest, source, autoAnswer);
    } else {
        Office::DialOptions options;
        options.autoAnswer = autoAnswer;
        dialled = c.office.dial(source, dest, options);
    }
    if (!dialled)
        return dialAnswer(r, false, dialled.error().message(), {});
    const QString id = QString::number(dialled->leg.toULongLong() * 7919 + 0x15a4cfe6429ULL, 16);
    c.store.dialled.insert(id, dialled->call);
    if (r[u"recording"_s] == "yes"_L1)
        c.store.toRecord.insert(dialled->call);
    return dialAnswer(r, true, u"Originate successfully queued"_s, id);
}

MirtaSimAnswer hangUp(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const QString channel = r[u"channel"_s];
    const QString number = c.names.number(r.first({ "extension", "number" }));
    if (channel.isEmpty() && number.isEmpty())
        return mirtaSimMissing(u"channel"_s);
    if (channel.isEmpty())
        return c.office.person(number) ? mirtaSimDone(c.office.phoneHangUp(number)) : mirtaSimText(u"No such extension"_s);
    const SimLeg *leg = c.names.legOfChannel(channel);
    return leg ? mirtaSimDone(c.office.hangUp(leg->id)) : mirtaSimText(u"No such channel"_s);
}

MirtaSimAnswer transfer(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"channel"_s].isEmpty())
        return mirtaSimMissing(u"channel"_s);
    const QString dest = c.names.number(r[u"dest"_s]);
    if (dest.isEmpty())
        return mirtaSimMissing(u"dest"_s);
    const SimLeg *leg = c.names.legOfChannel(r[u"channel"_s]);
    const SimCall *call = leg ? c.office.call(leg->call) : nullptr;
    if (!call)
        return mirtaSimText(u"No such channel"_s);
    // The channel goes to the number; whoever it talked to is the one who let go.
    const SimLeg *by = c.office.peerOf(leg->id);
    if (!by || by->isOutside() || by->id == leg->id) {
        by = nullptr;
        for (const SimLeg *other : c.office.legsOf(call->id))
            if (!by && other->id != leg->id && other->isParty() && !other->isOutside() && other->state != LineState::Ringing)
                by = other;
    }
    const bool waits = call->queued || !call->park.isEmpty() || !by || (by->state == LineState::Ringing && by->role == LegRole::Callee);
    if (dest.startsWith("*9"_L1)) {
        const SimLeg *own = by ? by : leg;
        return mirtaSimDone(c.office.transferToVoicemail(own->id, dest.sliced(2)));
    }
    return mirtaSimDone(waits ? c.office.redirect(call->id, dest) : c.office.blindTransfer(by->id, dest));
}

MirtaSimAnswer attendedTransfer(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"channel"_s].isEmpty())
        return mirtaSimMissing(u"channel"_s);
    if (r[u"dest"_s].isEmpty())
        return mirtaSimMissing(u"dest"_s);
    const SimLeg *leg = c.names.legOfChannel(r[u"channel"_s]);
    return leg ? mirtaSimDone(c.office.attendedTransfer(leg->id, c.names.number(r[u"dest"_s]))) : mirtaSimText(u"No such channel"_s);
}

MirtaSimAnswer agent(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const QString number = c.names.number(r[u"extension"_s]);
    if (number.isEmpty())
        return mirtaSimMissing(u"extension"_s);
    const QString action = r[u"action"_s].toLower();
    if (action == "listqueues"_L1) {
        QList<MirtaSimRow> list;
        for (const SimQueue &q : c.office.queues())
            for (const SimAgent &a : q.agents)
                if (a.extension == number)
                    list.append({ { u"qu_id"_s, q.config.number }, { u"qu_name"_s, q.config.name } });
        return { rows(r, list, Keys::Named) };
    }
    if (action != "pause"_L1 && action != "unpause"_L1)
        return mirtaSimMissing(u"action"_s);
    if (r[u"queue"_s].isEmpty())
        return mirtaSimMissing(u"queue"_s);
    Result<void> result = PbxError { PbxError::Kind::NoSuchTarget, r[u"queue"_s] };
    for (const SimQueue &q : c.office.queues()) {
        const bool member = std::any_of(q.agents.begin(), q.agents.end(), [&number](const SimAgent &a) { return a.extension == number; });
        if (q.config.number == r[u"queue"_s] || (r[u"queue"_s] == "ALL"_L1 && member))
            result = c.office.queuePause(q.config.number, number, action == "pause"_L1, r[u"pausereason"_s]);
    }
    return mirtaSimDone(result);
}

MirtaSimAnswer queue(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const QString id = r.first({ "id", "number" });
    const SimQueue *q = c.office.queue(id);
    if (id.isEmpty())
        return mirtaSimMissing(u"id"_s);
    if (!q)
        return mirtaSimText(u"No such queue"_s);
    const QString action = r[u"action"_s].toLower();
    const QString number = c.names.number(r[u"extension"_s]);
    if (action == "list"_L1 || action == "fulllist"_L1) {
        QList<MirtaSimRow> list;
        for (const SimAgent &a : q->agents) {
            MirtaSimRow row { { u"extension"_s, c.names.account(a.extension) }, { u"paused"_s, a.paused ? u"1"_s : u"0"_s }, { u"penalty"_s, u"0"_s } };
            if (action == "fulllist"_L1)
                row += { { u"qu_id"_s, q->config.number }, { u"qu_number"_s, q->config.number }, { u"qu_name"_s, q->config.name } };
            list.append(row);
        }
        return { rows(r, list, Keys::Named) };
    }
    if (action == "clean"_L1) {
        QStringList agents;
        for (const SimAgent &a : q->agents)
            if (a.loggedIn)
                agents.append(a.extension);
        for (const QString &one : std::as_const(agents))
            (void)c.office.queueLogin(id, one, false);
        return { done() };
    }
    if (action != "add"_L1 && action != "del"_L1)
        return mirtaSimMissing(u"action"_s);
    if (number.isEmpty())
        return mirtaSimMissing(u"extension"_s);
    const Result<void> result = c.office.queueLogin(id, number, action == "add"_L1);
    if (result && action == "add"_L1 && r[u"paused"_s] == "1"_L1)
        return mirtaSimDone(c.office.queuePause(id, number, true, {}));
    return mirtaSimDone(result);
}

MirtaSimAnswer queueReset(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"queueid"_s].isEmpty())
        return mirtaSimMissing(u"queueid"_s);
    const SimQueue *q = c.office.queue(r[u"queueid"_s]);
    if (!q)
        return mirtaSimText(u"No such queue"_s);
    c.store.resetFigures(*q);
    return { done() };
}

MirtaSimAnswer setFlow(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const QString number = r[u"number"_s];
    if (number.isEmpty())
        return mirtaSimMissing(u"number"_s);
    for (const SimFlow &flow : c.office.flows()) {
        if (flow.config.number != number)
            continue;
        static const QStringList states { u"NOT_INUSE"_s, u"INUSE"_s, u"RINGING"_s, u"UNAVAILABLE"_s };
        const QString state = r[u"state"_s].toUpper();
        const QString value = !r[u"value"_s].isEmpty() ? r[u"value"_s] : flow.config.choices.value(states.indexOf(state));
        if (value.isEmpty())
            return mirtaSimMissing(u"state"_s);
        return mirtaSimDone(c.office.setFlow(number, value));
    }
    return mirtaSimText(u"No such flow"_s);
}

MirtaSimAnswer dnd(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const QString number = c.names.number(r[u"number"_s]);
    if (number.isEmpty())
        return mirtaSimMissing(u"number"_s);
    const SimPerson *p = c.office.person(number);
    if (!p)
        return mirtaSimText(u"No such extension"_s);
    if (r[u"action"_s] == "set"_L1)
        return mirtaSimDone(c.office.setDnd(number, !r[u"value"_s].isEmpty()));
    return mirtaSimText(p->dnd ? u"on"_s : QString());
}

} // namespace

MirtaSimAnswer mirtaSimMissing(const QString &what)
{
    return mirtaSimText(u"No %1 specified"_s.arg(what));
}

MirtaSimAnswer mirtaSimDone(const Result<void> &result)
{
    return result ? MirtaSimAnswer { done() } : mirtaSimText(result.error().message());
}

void addMirtaSimActions(MirtaSimHandlers &handlers)
{
    handlers.insert({ { u"DIAL"_s, dial }, { u"HANGUP"_s, hangUp }, { u"TRANSFER"_s, transfer }, { u"ATXTRANSFER"_s, attendedTransfer },
        { u"AGENT"_s, agent }, { u"QUEUE"_s, queue }, { u"QUEUERESET"_s, queueReset }, { u"SETFLOW"_s, setFlow }, { u"DND"_s, dnd } });
}

} // namespace Cordboard
