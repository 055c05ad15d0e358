// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskcel.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any that Asterisk writes.
constexpr qsizetype maxExtra = 4'000;

QJsonObject extraOf(const AmiMessage &event)
{
    const QByteArrayView bytes = event.bytes("Extra"_L1);
    return bytes.size() > maxExtra ? QJsonObject() : QJsonDocument::fromJson(bytes.toByteArray()).object();
}

void setAnswered(AsteriskRemark &remark, const AsteriskChannel &by, const QDateTime &time)
{
    remark.answeredAt = time;
    remark.answeredBy = by.callerNumber;
    remark.answeredName = by.callerName;
}

/// Why whoever was called did not come, from the end of the caller's channel.
Disposition failureOf(const QJsonObject &extra)
{
    const QString status = extra.value("dialstatus"_L1).toString();
    if (status == "BUSY"_L1)
        return Disposition::Busy;
    if (status == "CONGESTION"_L1 || status == "CHANUNAVAIL"_L1)
        return Disposition::Failed;
    // Without a Dial: what the dialplan itself said. [Q.850]
    constexpr int userBusy = 17;
    return status.isEmpty() && extra.value("hangupcause"_L1).toInt() == userBusy ? Disposition::Busy : Disposition::Unknown;
}

} // namespace

AsteriskRemark celRemark(const AmiMessage &event, const QDateTime &time, const AsteriskChannels &channels)
{
    AsteriskRemark remark;
    const QString name = event.text("EventName"_L1);
    const QString uniqueid = event.text("UniqueID"_L1);
    if (name == "LINKEDID_END"_L1) {
        remark.endedAt = time;
    } else if (name == "APP_START"_L1) {
        if (event.text("Application"_L1) == "VoiceMail"_L1)
            remark.unanswered = Disposition::Voicemail;
    } else if (name == "HANGUP"_L1) {
        if (uniqueid == event.text("LinkedID"_L1))
            remark.unanswered = failureOf(extraOf(event));
    } else if (name == "ANSWER"_L1) {
        // Of those who were called only: the caller's own channel is answered by the dialplan, and a phone that was rung so that it may call
        // has reached nobody yet.
        const AsteriskChannel *channel = channels.find(uniqueid);
        if (channel && channel->role == LegRole::Callee && !channel->originated && !channel->isLocal() && !channel->isTool())
            setAnswered(remark, *channel, time);
    } else if (name == "PICKUP"_L1) {
        // Told of the phone that rang; by whom is in the Extra. [source: cel.c]
        if (const AsteriskChannel *by = channels.find(extraOf(event).value("pickup_channel_uniqueid"_L1).toString()))
            setAnswered(remark, *by, time);
    } else if (name == "ATTENDEDTRANSFER"_L1 || name == "BLINDTRANSFER"_L1) {
        // Only who talks can hand on: it was answered, whatever else was seen of it.
        if (const AsteriskChannel *by = channels.find(uniqueid); by && by->role == LegRole::Callee && !by->isLocal())
            setAnswered(remark, *by, time);
    }
    return remark;
}

} // namespace Cordboard
