// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

/// What the PBX says, as plain values. Section 5 and 10 of the protocol note.
namespace Cordboard {

/// One party of a call.
struct K2Member
{
    enum class Kind { Extension, Inbound, Outbound };
    enum class Status { Unknown, Alert, Ring, Answered, Answer, Hold, Bye };
    Kind kind = Kind::Extension;
    Status status = Status::Unknown;
    QString channel;
    QString number; ///< extension only
    QString from; ///< trunk members
    QString to; ///< trunk members: the dialled number
    QString trunk;
    QString path; ///< number of the IVR, queue, ring group, paging group or conference on the way
    friend bool operator==(const K2Member &, const K2Member &) = default;
};

struct K2Call
{
    QString id;
    QList<K2Member> members;
    friend bool operator==(const K2Call &, const K2Call &) = default;
};

/// One pushed event. Members that the kind does not have are empty.
struct K2Event
{
    enum class Kind {
        Malformed, ///< no event at all
        Unknown, ///< an event that no list names
        BootUp,
        ConfigChange,
        Invite,
        Incoming,
        ExtensionStatus,
        CallStatus,
        NewCdr,
        CallTransfer,
        CallForward,
        CallFailed,
        Dtmf,
        PlayPromptEnd,
        Satisfaction,
        SmsSend,
        ConferenceStatus,
        UaCstaCall,
        QueueAutoPause,
    };
    Kind kind = Kind::Malformed;
    QString word; ///< as the PBX wrote it
    QString callId;
    QList<K2Member> members;
    QString number; ///< extension, conference, queue or trunk that it is about
    QString status; ///< status, reason, operation, digits, survey result, prompt
    QString name; ///< conference name, changed thing's type
    QString agent; ///< QueueAutoPause
    QString address; ///< UaCstaCall: of the phone
    QString phoneCall; ///< UaCstaCall: its own id of the call; SmsSend: the message
    QJsonObject raw;
};

} // namespace Cordboard
