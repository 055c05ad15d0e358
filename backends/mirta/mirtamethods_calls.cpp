// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtamethods_p.h"

/// MirtaMethods: calls, queues, switches.
namespace Cordboard {

using namespace Qt::StringLiterals;

MirtaMethods::Future<MirtaDialled> MirtaMethods::dial(const MirtaDial &d)
{
    MirtaRequest request { u"DIAL"_s, {} };
    request.with(u"source"_s, d.source).with(u"dest"_s, d.dest).with(u"account"_s, d.account);
    for (const auto &[name, value] : d.variables)
        request.with(u"var"_s, name + u'=' + value);
    const auto seconds = [](int n) { return n > 0 ? QString::number(n) : QString(); };
    request.with(u"dialtimeout"_s, seconds(d.dialTimeout)).with(u"timeout"_s, seconds(d.timeout)).with(u"sourceclid"_s, d.sourceClid)
        .with(u"destclid"_s, d.destClid).with(u"recording"_s, d.recording).with(u"autoanswer"_s, d.autoAnswer ? u"yes"_s : QString())
        .with(u"nofollow"_s, d.noFollow ? u"yes"_s : QString()).with(u"server"_s, d.server);
    return ask<MirtaDialled>(request, [](const MirtaBody &body) { return readMirtaDialled(body); });
}

QFuture<Result<void>> MirtaMethods::hangUp(const QString &channel, bool fast)
{
    MirtaRequest request { u"HANGUP"_s, {} };
    return act(request.with(u"channel"_s, channel).with(u"fast"_s, fast ? u"yes"_s : QString()));
}

QFuture<Result<void>> MirtaMethods::hangUpExtension(const QString &account)
{
    MirtaRequest request { u"HANGUP"_s, {} };
    return act(request.with(u"extension"_s, account));
}

QFuture<Result<void>> MirtaMethods::transfer(const QString &channel, const QString &dest, const QString &extraChannel)
{
    MirtaRequest request { u"TRANSFER"_s, {} };
    return act(request.with(u"channel"_s, channel).with(u"extrachannel"_s, extraChannel).with(u"dest"_s, dest));
}

QFuture<Result<void>> MirtaMethods::attendedTransfer(const QString &channel, const QString &dest)
{
    MirtaRequest request { u"ATXTRANSFER"_s, {} };
    return act(request.with(u"channel"_s, channel).with(u"dest"_s, dest));
}

QFuture<Result<void>> MirtaMethods::pauseAgent(const QString &extension, const QString &queue, bool paused, const QString &reason)
{
    MirtaRequest request { u"AGENT"_s, {} };
    return act(request.with(u"action"_s, paused ? u"pause"_s : u"unpause"_s).with(u"extension"_s, extension).with(u"queue"_s, queue)
                   .with(u"pausereason"_s, paused ? reason : QString()));
}

MirtaMethods::Future<MirtaMethods::Rows> MirtaMethods::agentQueues(const QString &extension)
{
    MirtaRequest request { u"AGENT"_s, {} };
    return rows(request.with(u"action"_s, u"LISTQUEUES"_s).with(u"extension"_s, extension));
}

QFuture<Result<void>> MirtaMethods::queueAdd(const QString &queue, const QString &extension, int penalty)
{
    MirtaRequest request { u"QUEUE"_s, {} };
    return act(request.with(u"action"_s, u"add"_s).with(u"id"_s, queue).with(u"extension"_s, extension).with(u"type"_s, u"NF"_s)
                   .with(u"penalty"_s, penalty >= 0 ? QString::number(penalty) : QString()));
}

QFuture<Result<void>> MirtaMethods::queueRemove(const QString &queue, const QString &extension)
{
    MirtaRequest request { u"QUEUE"_s, {} };
    return act(request.with(u"action"_s, u"del"_s).with(u"id"_s, queue).with(u"extension"_s, extension));
}

QFuture<Result<void>> MirtaMethods::queueClean(const QString &queue)
{
    MirtaRequest request { u"QUEUE"_s, {} };
    return act(request.with(u"action"_s, u"clean"_s).with(u"id"_s, queue));
}

MirtaMethods::Future<QList<MirtaQueueMember>> MirtaMethods::queueMembers(const QString &queue, bool full)
{
    MirtaRequest request { u"QUEUE"_s, {} };
    request.with(u"action"_s, full ? u"fulllist"_s : u"list"_s).with(u"id"_s, queue);
    return list<QList<MirtaQueueMember>>(request, [queue, tenant = m_tenant](const MirtaReply &reply) -> Result<QList<MirtaQueueMember>> {
        QList<MirtaQueueMember> members;
        for (const QJsonObject &row : reply.rows) {
            MirtaQueueMember m;
            m.queue = Mirta::firstOf(row, { "qu_id"_L1, "id"_L1 });
            if (m.queue.isEmpty())
                m.queue = queue;
            m.queueNumber = Mirta::firstOf(row, { "qu_number"_L1 });
            m.queueName = Mirta::firstOf(row, { "qu_name"_L1 });
            m.number = Mirta::numberOf(Mirta::firstOf(row, { "extension"_L1, "ex_number"_L1, "_key"_L1, "0"_L1 }), tenant);
            m.penalty = std::max(0, Mirta::number(row.value("penalty"_L1)));
            m.paused = Mirta::number(row.value("paused"_L1)) > 0;
            members.append(m);
        }
        return members;
    });
}

QFuture<Result<void>> MirtaMethods::queueReset(const QString &queue)
{
    MirtaRequest request { u"QUEUERESET"_s, {} };
    return act(request.with(u"queueid"_s, queue));
}

QFuture<Result<void>> MirtaMethods::setFlowState(const QString &number, const QString &state)
{
    MirtaRequest request { u"SETFLOW"_s, {} };
    return act(request.with(u"number"_s, number).with(u"state"_s, state));
}

QFuture<Result<void>> MirtaMethods::setFlowValue(const QString &number, const QString &value)
{
    MirtaRequest request { u"SETFLOW"_s, {} };
    return act(request.with(u"number"_s, number).with(u"value"_s, value));
}

MirtaMethods::Future<bool> MirtaMethods::dnd(const QString &number)
{
    MirtaRequest request { u"DND"_s, {} };
    return list<bool>(request.with(u"action"_s, u"get"_s).with(u"number"_s, number), [](const MirtaReply &reply) -> Result<bool> {
        const QString word = (reply.rows.isEmpty() ? reply.text : Mirta::firstOf(reply.rows.constFirst(), { "ex_dnd"_L1, "dnd"_L1, "value"_L1, "0"_L1 })).toLower();
        return word == "on"_L1 || word == "1"_L1 || word == "yes"_L1;
    });
}

QFuture<Result<void>> MirtaMethods::setDnd(const QString &number, bool on)
{
    MirtaRequest request { u"DND"_s, {} };
    request.with(u"action"_s, u"set"_s).with(u"number"_s, number);
    request.parameters.append({ u"value"_s, on ? u"on"_s : QString() }); // empty switches off [doc]
    return act(request);
}

} // namespace Cordboard
