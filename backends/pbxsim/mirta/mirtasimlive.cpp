// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/mirta/mirtasimcontext.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Requests about what goes on just now.
namespace Cordboard {

using namespace Qt::StringLiterals;
using namespace MirtaSimWriter;

namespace {

const QString node = u"node1"_s;

MirtaSimAnswer help(MirtaSimContext &c, const MirtaSimRequest &)
{
    return { mirtaSimHelp(c.newer()), "text/html; charset=UTF-8", 0 };
}

MirtaSimAnswer countPeers(MirtaSimContext &c, const MirtaSimRequest &r)
{
    int n = 0;
    for (const QString &number : c.office.people())
        n += c.office.person(number)->registered;
    if (!r.json())
        return mirtaSimText(u"%1:%2|total:%2|"_s.arg(node).arg(n));
    return { object(r, { { node, n }, { u"total"_s, n } }) };
}

MirtaSimAnswer countChannels(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r.right != MirtaSimRequest::Right::Admin)
        return mirtaSimText(u"Wrong or missing tenant"_s);
    int n = 0;
    for (const QString &call : c.office.calls())
        n += int(c.office.legsOf(call).size());
    return { object(r, { { node, n }, { u"total"_s, n } }) };
}

MirtaSimAnswer countCalls(MirtaSimContext &c, const MirtaSimRequest &)
{
    const auto n = c.office.calls().size();
    return n ? mirtaSimText(QString::number(n)) : MirtaSimAnswer();
}

MirtaSimAnswer peers(MirtaSimContext &c, const MirtaSimRequest &r)
{
    QList<MirtaSimRow> list;
    int i = 0;
    for (const QString &number : c.office.people()) {
        const SimPerson *p = c.office.person(number);
        ++i;
        list.append({ { u"node"_s, node }, { u"Name"_s, c.names.account(number) }, { u"Host"_s, p->registered ? u"192.0.2.%1"_s.arg(i % 250) : u"(Unspecified)"_s },
            { u"Dyn"_s, u"D"_s }, { u"Forcerport"_s, u"Yes"_s }, { u"Comedia"_s, u"Yes"_s }, { u"ACL"_s, QString() },
            { u"Port"_s, p->registered ? u"5060"_s : u"0"_s }, { u"Status"_s, p->registered ? u"OK (%1 ms)"_s.arg(5 + i % 20) : u"UNKNOWN"_s },
            { u"Description"_s, QString() }, { u"Realtime"_s, u"Cached RT"_s } });
    }
    return { rows(r, list, Keys::Named, {}, true) };
}

MirtaSimAnswer blfs(MirtaSimContext &c, const MirtaSimRequest &r)
{
    QList<MirtaSimRow> list;
    const auto add = [&list, &c](const QString &extension, const QString &state, qint64 since) {
        list.append({ { u"st_extension"_s, extension }, { u"st_state"_s, state }, { u"st_timestamp"_s, c.names.time(since) } });
    };
    const qint64 start = c.office.config().startMs;
    for (const QString &number : c.office.people()) {
        const SimPerson *p = c.office.person(number);
        add(c.names.account(number), MirtaSimNames::lamp(p->state), p->stateSince ? p->stateSince : start);
    }
    for (const SimFlow &flow : c.office.flows())
        add(c.names.account(flow.config.number), flow.value == flow.config.choices.value(0) ? u"NOT_INUSE"_s : u"INUSE"_s, start);
    if (c.settings.value(u"blf-parks"_s) != "no"_L1)
        for (const SimPark &slot : c.office.parks())
            add(u"park:"_s + c.names.account(slot.number), slot.call.isEmpty() ? u"NOT_INUSE"_s : u"INUSE"_s, slot.since ? slot.since : start);
    return { rows(r, list, Keys::Doubled) };
}

MirtaSimAnswer flows(MirtaSimContext &c, const MirtaSimRequest &r)
{
    QList<MirtaSimRow> list;
    int id = 1;
    for (const SimFlow &flow : c.office.flows()) {
        const QStringList &values = flow.config.choices;
        const qsizetype at = values.indexOf(flow.value);
        static const QStringList states { u"NOT_INUSE"_s, u"INUSE"_s, u"RINGING"_s, u"UNAVAILABLE"_s };
        list.append({ { u"fl_id"_s, QString::number(id++) }, { u"fl_te_id"_s, u"1"_s }, { u"fl_name"_s, flow.config.name }, { u"fl_comment"_s, QString() },
            { u"fl_number"_s, flow.config.number }, { u"fl_value"_s, flow.value }, { u"fl_value_for_unavailable"_s, values.value(3) },
            { u"fl_value_for_inuse"_s, values.value(1) }, { u"fl_value_for_notinuse"_s, values.value(0) },
            { u"fl_value_for_ringing"_s, values.value(2) }, { u"fl_variable_name"_s, QString() }, { u"fl_monitor_type"_s, QJsonValue() },
            { u"fl_monitor_type_id"_s, QJsonValue() }, { u"fl_monitor_parameter"_s, QJsonValue() },
            { u"st_extension"_s, c.names.account(flow.config.number) }, { u"st_state"_s, states.value(std::max<qsizetype>(at, 0)) },
            { u"st_timestamp"_s, c.names.time(c.office.config().startMs) }, { u"st_peername"_s, QString() } });
    }
    return { rows(r, list, Keys::Doubled) };
}

QList<MirtaSimRow> channelRows(const MirtaSimContext &c)
{
    QList<MirtaSimRow> list;
    for (const QString &call : c.office.calls())
        for (const SimLeg *leg : c.office.legsOf(call))
            list.append(mirtaSimChannelRow(c, *leg));
    return list;
}

MirtaSimAnswer channels(MirtaSimContext &c, const MirtaSimRequest &r)
{
    MirtaSimAnswer answer;
    const QList<MirtaSimRow> list = channelRows(c);
    // A client saw a list, one object, or nothing: one channel may come bare.
    answer.body = list.size() == 1 && r.json() && c.settings.value(u"channels"_s) == "object"_L1 ? object(r, list.constFirst()) : rows(r, list, Keys::Named);
    if (r[u"nodename"_s].isEmpty())
        answer.delayMs = c.settings.value(u"channels-ms"_s).toInt();
    else if (r[u"nodename"_s] != node)
        answer.body.clear();
    return answer;
}

MirtaSimAnswer channel(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"channel"_s].isEmpty())
        return mirtaSimText(u"No channel specified"_s);
    const SimLeg *leg = c.names.legOfChannel(r[u"channel"_s]);
    if (!leg)
        return {};
    QJsonArray pairs;
    QString plain;
    for (const auto &[name, value] : mirtaSimChannelRow(c, *leg)) {
        pairs.append(QJsonArray { name, value });
        plain += name + u": "_s + value.toVariant().toString() + u'|';
    }
    return { r.json() ? QJsonDocument(pairs).toJson(QJsonDocument::Compact) : plain.toUtf8() };
}

MirtaSimAnswer currentCalls(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"phone"_s].isEmpty())
        return mirtaSimText(u"No phone specified"_s);
    QList<MirtaSimRow> list;
    const QString wanted = c.names.number(r[u"phone"_s]);
    for (const QString &call : c.office.calls())
        for (const SimLeg *leg : c.office.legsOf(call))
            if (leg->number == wanted)
                list.append(mirtaSimChannelRow(c, *leg));
    if (!list.isEmpty() && r[u"multiple"_s] != "yes"_L1)
        list = list.mid(0, 1);
    return { rows(r, list, Keys::Named) };
}

} // namespace

MirtaSimRow mirtaSimChannelRow(const MirtaSimContext &c, const SimLeg &leg)
{
    const SimCall *call = c.office.call(leg.call);
    const SimLeg *peer = c.office.peerOf(leg.id);
    const auto [application, data] = c.names.application(leg, *call);
    const qint64 start = leg.history.isEmpty() ? call->startedAt : leg.history.constFirst().time;
    MirtaSimRow row { { u"channel"_s, c.names.channel(leg) }, { u"context"_s, c.names.tenant() + (leg.isOutside() ? u"-trunk"_s : u"-internal"_s) },
        { u"exten"_s, call->dialled }, { u"priority"_s, u"1"_s }, { u"state"_s, MirtaSimNames::channelState(leg.state) },
        { u"application"_s, application }, { u"data"_s, data }, { u"calleridnum"_s, leg.number }, { u"calleridname"_s, leg.name },
        { u"connectedlinenum"_s, peer ? peer->number : QString() }, { u"connectedlinename"_s, peer ? peer->name : QString() },
        { u"accountcode"_s, leg.isOutside() ? QString() : c.names.account(leg.user) },
        { u"bridgeid"_s, leg.state == LineState::Talking ? u"b-"_s + leg.call : QString() }, { u"starttime"_s, c.names.time(start) },
        { u"duration"_s, QString::number(std::max<qint64>(0, c.office.now() - start) / 1000) }, { u"uniqueid"_s, c.names.uniqueId(leg.id) },
        { u"linkedid"_s, c.names.linkedId(leg.call) }, { u"direction"_s, leg.role == LegRole::Caller ? u"IN"_s : u"OUT"_s } };
    if (c.settings.value(u"hold"_s) != "no"_L1)
        row.append({ u"hold"_s, leg.state == LineState::Held ? u"1"_s : u"0"_s });
    return row;
}

void addMirtaSimLive(MirtaSimHandlers &handlers)
{
    handlers.insert({ { u"HELP"_s, help }, { u"COUNTPEERS"_s, countPeers }, { u"COUNTCHANNELS"_s, countChannels }, { u"COUNTCALLS"_s, countCalls },
        { u"PEERS"_s, peers }, { u"CHANSIPPEERS"_s, peers }, { u"BLFS"_s, blfs }, { u"FLOWS"_s, flows }, { u"CHANNELS"_s, channels },
        { u"CHANNEL"_s, channel }, { u"GETCURRENTCALLS"_s, currentCalls } });
}

} // namespace Cordboard
