// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2methods.h"

/// Handing calls over and parking them.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// The phone of ours that `moved` talks to: who hands it over. nullptr: there is none.
const SimLeg *transferorOf(const Office &office, const SimLeg &moved)
{
    for (const SimLeg *leg : office.legsOf(moved.call))
        if (leg->id != moved.id && !leg->isOutside() && leg->isParty()
            && (leg->state == LineState::Talking || leg->state == LineState::Held))
            return leg;
    return nullptr;
}

K2Reply transfer(K2Context &c, const K2Body &b)
{
    const SimLeg *moved = c.wire.legOf(b.text("channelid"_L1));
    const QString number = b.text("number"_L1);
    if (number.isEmpty())
        return K2Reply::error(K2Error::emptyParameter);
    const SimCall *call = moved ? c.office.call(moved->call) : nullptr;
    if (!call)
        return K2Reply::error(K2Error::noSuchCall);
    const K2Reporter::ByApi byApi(c.reporter);
    const QString room = call->id;
    if (call->decideBy) {
        c.store.destinationOffers.remove(room);
        return k2Outcome(c.office.routeOffered(room, true, number));
    }
    const SimLeg *by = transferorOf(c.office, *moved);
    const bool toMailbox = number.startsWith(u'#');
    if (toMailbox)
        return k2Outcome(c.office.transferToVoicemail(QString(by ? by->id : moved->id), number.sliced(1)));
    if (call->queued || !by)
        return k2Outcome(c.office.redirect(room, number));
    return k2Outcome(c.office.blindTransfer(QString(by->id), number));
}

template<class Act>
K2Reply onPhone(K2Context &c, const K2Body &b, Act act)
{
    const SimLeg *leg = c.wire.legOf(b.text("channelid"_L1));
    if (!leg)
        return K2Reply::error(K2Error::noSuchCall);
    const K2Reporter::ByApi byApi(c.reporter);
    const QString callId = c.wire.callId(leg->call);
    K2Reply reply = k2Outcome(act(QString(leg->id)));
    if (reply.code == 0)
        reply.fields.insert("callid"_L1, callId);
    return reply;
}

K2Reply operate(K2Context &c, const K2Body &b)
{
    const QString what = b.text("operate"_L1);
    if (c.settings.value(u"operate"_s) == "none"_L1)
        return K2Reply::error(K2Error::unknownRequest);
    if (what == "complete"_L1)
        return onPhone(c, b, [&c](const QString &leg) { return c.office.completeTransfer(leg); });
    if (what == "abort"_L1)
        return onPhone(c, b, [&c](const QString &leg) { return c.office.cancelTransfer(leg); });
    if (what == "threeway"_L1)
        return onPhone(c, b, [&c](const QString &leg) { return c.office.threeWay(leg); });
    if (what == "swap"_L1)
        return onPhone(c, b, [&c](const QString &leg) { return c.office.swapParties(leg); });
    return K2Reply::error(K2Error::emptyParameter);
}

K2Reply park(K2Context &c, const K2Body &b)
{
    const SimLeg *moved = c.wire.legOf(b.text("channelid"_L1));
    if (!moved)
        return K2Reply::error(K2Error::noSuchCall);
    const SimLeg *by = transferorOf(c.office, *moved);
    if (!by)
        return K2Reply::error(K2Error::notBridged);
    const Result<QString> slot = c.office.parkCall(QString(by->id), b.text("parkingslot"_L1));
    return slot ? K2Reply::ok({ { "parkingslot"_L1, *slot } }) : k2Outcome(slot.error());
}

K2Reply parkStatus(K2Context &c, const K2Body &)
{
    QJsonArray list;
    for (const SimPark &slot : c.office.parks()) {
        const SimLeg *leg = c.office.leg(slot.leg);
        if (slot.call.isEmpty() || !leg)
            continue;
        const qint64 left = slot.returnsAt ? std::max<qint64>(0, (slot.returnsAt - c.office.now()) / 1000) : 0;
        list.append(QJsonObject { { "parker"_L1, slot.parkedBy }, { "parkedparty"_L1, leg->number },
            { "parkingslot"_L1, slot.number }, { "parktime"_L1, left ? QString::number(left) : QString() },
            { "channelid"_L1, c.wire.channel(*leg) } });
    }
    return K2Reply::ok({ { "parkinfos"_L1, list } });
}

} // namespace

void addK2TransferMethods(K2Methods &m)
{
    m.insert(u"call/transfer"_s, transfer);
    m.insert(u"call/attended_transfer"_s, [](K2Context &c, const K2Body &b) {
        if (b.text("tonumber"_L1).isEmpty())
            return K2Reply::error(K2Error::emptyParameter);
        return onPhone(c, b, [&](const QString &leg) { return c.office.attendedTransfer(leg, b.text("tonumber"_L1)); });
    });
    m.insert(u"call/attended_transfer_operate"_s, operate);
    m.insert(u"call/add_member"_s, [](K2Context &c, const K2Body &b) {
        const QString number = b.text("number"_L1);
        if (number.isEmpty())
            return K2Reply::error(K2Error::emptyParameter);
        return onPhone(c, b, [&](const QString &leg) {
            const Result<void> asked = c.office.attendedTransfer(leg, number);
            if (asked)
                c.reporter.joinWhenAnswered(leg);
            return asked;
        });
    });
    m.insert(u"call/callpark"_s, park);
    m.insert(u"call/callpark_status"_s, parkStatus);
}

} // namespace Cordboard
