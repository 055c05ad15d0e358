// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2api.h"
#include "backends/yeastar-k2/k2parser.h"
#include "backends/yeastar-k2/k2values.h"

/// The endpoints that act on calls and desk phones.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString onOff(bool on)
{
    return on ? u"yes"_s : u"no"_s;
}

/// Absent where the text is empty.
QJsonObject optional(QJsonObject fields, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        fields.insert(key, value);
    return fields;
}

} // namespace

K2Api::Calls K2Api::callById(const QString &callId)
{
    return call(u"call/query"_s, { { "callid"_L1, callId } })
        .then([](const Result<QJsonObject> &answer) -> Result<QList<K2Call>> {
            if (!answer)
                return answer.error();
            return parseK2Calls(*answer);
        });
}
K2Api::Calls K2Api::callsOfType(const QString &type)
{
    return call(u"call/query"_s, { { "type"_L1, type } })
        .then([](const Result<QJsonObject> &answer) -> Result<QList<K2Call>> {
            if (!answer)
                return answer.error();
            return parseK2Calls(*answer);
        });
}
K2Api::Text K2Api::dial(const QString &caller, const QString &callee, const QString &permission, bool autoAnswer)
{
    QJsonObject body { { "caller"_L1, caller }, { "callee"_L1, callee }, { "autoanswer"_L1, onOff(autoAnswer) } };
    return word(u"call/dial"_s, optional(body, "dialpermission"_L1, permission), { "callid"_L1 });
}

static QJsonObject channelBody(const QString &channel)
{
    return { { "channelid"_L1, channel } };
}
K2Api::Done K2Api::acceptInbound(const QString &channel)
{
    return done(u"call/accept_inbound"_s, channelBody(channel));
}
K2Api::Done K2Api::refuseInbound(const QString &channel)
{
    return done(u"call/refuse_inbound"_s, channelBody(channel));
}
K2Api::Text K2Api::listen(const QString &monitor, const QString &extension, const QString &type)
{
    return word(u"call/listen"_s, { { "monitor"_L1, monitor }, { "extension"_L1, extension }, { "type"_L1, type } },
        { "callid"_L1 });
}
K2Api::Done K2Api::hold(const QString &channel)
{
    return done(u"call/hold"_s, channelBody(channel));
}
K2Api::Done K2Api::unhold(const QString &channel)
{
    return done(u"call/unhold"_s, channelBody(channel));
}
K2Api::Done K2Api::mute(const QString &channel)
{
    return done(u"call/mute"_s, channelBody(channel));
}
K2Api::Done K2Api::unmute(const QString &channel)
{
    return done(u"call/unmute"_s, channelBody(channel));
}
K2Api::Text K2Api::park(const QString &parkedChannel, const QString &slot)
{
    return word(u"call/callpark"_s, optional(channelBody(parkedChannel), "parkingslot"_L1, slot), { "parkingslot"_L1 });
}
K2Api::Rows K2Api::parked()
{
    return list(u"call/callpark_status"_s, {}, { "parkinfos"_L1 });
}
K2Api::Done K2Api::transfer(const QString &movedChannel, const QString &number, const QString &permission)
{
    return done(u"call/transfer"_s,
        optional(K2::with(channelBody(movedChannel), "number"_L1, number), "dialpermission"_L1, permission));
}
K2Api::Done K2Api::attendedTransfer(const QString &transferorChannel, const QString &number, const QString &permission)
{
    return done(u"call/attended_transfer"_s,
        optional(K2::with(channelBody(transferorChannel), "tonumber"_L1, number), "dialpermission"_L1, permission));
}
K2Api::Done K2Api::attendedTransferOperate(const QString &transferorChannel, const QString &operation)
{
    return done(u"call/attended_transfer_operate"_s, K2::with(channelBody(transferorChannel), "operate"_L1, operation));
}
K2Api::Done K2Api::addMember(const QString &channel, const QString &number)
{
    return done(u"call/add_member"_s, K2::with(channelBody(channel), "number"_L1, number));
}
K2Api::Text K2Api::playPrompt(const QString &number, const QString &prompt, int count, bool autoAnswer)
{
    return word(u"call/playprompt"_s,
        { { "number"_L1, number }, { "prompt"_L1, prompt }, { "count"_L1, QString::number(count) },
            { "autoanswer"_L1, onOff(autoAnswer) } },
        { "callid"_L1 });
}
K2Api::Done K2Api::hangUp(const QString &channel)
{
    return done(u"call/hangup"_s, channelBody(channel));
}
K2Api::Done K2Api::hangUpV1(const QString &kind, const QString &id)
{
    const QLatin1StringView key = kind == "extension"_L1 ? "extid"_L1
        : kind == "inbound"_L1                           ? "inboundid"_L1
                                                         : "outboundid"_L1;
    return done(u"/api/v1.1.0/%1/hangup"_s.arg(kind), { { key, id } });
}

K2Api::Done K2Api::csta(
    const QString &operation, const QString &extension, const QString &phoneCall, const QString &address)
{
    return done("uacstacall/"_L1 + operation,
        { { "extnumber"_L1, extension }, { "cstacallid"_L1, phoneCall }, { "ipaddress"_L1, address } });
}
K2Api::Done K2Api::cstaAccept(const QString &extension, const QString &phoneCall, const QString &address)
{
    return csta(u"accept_inbound"_s, extension, phoneCall, address);
}
K2Api::Done K2Api::cstaRefuse(const QString &extension, const QString &phoneCall, const QString &address)
{
    return csta(u"refuse_inbound"_s, extension, phoneCall, address);
}
K2Api::Done K2Api::cstaHangUp(const QString &extension, const QString &phoneCall, const QString &address)
{
    return csta(u"hangup"_s, extension, phoneCall, address);
}

} // namespace Cordboard
