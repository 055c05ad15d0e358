// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <variant>

/// What a Brekeke PBX can say over PAL WebSocket, one plain struct for each kind of message. Ids are strings; a number that
/// stands where the PBX usually sends a string is taken as its digits. Times are milliseconds since 1970, 0 where absent.
namespace Cordboard {

/// notify_status: something happened to one leg. [doc] 4.5
struct PalStatus
{
    /// The codes, named from the PBX's point of view. Others occur and mean nothing to us. [doc] 4.5, [client]
    enum Code {
        Disconnect = -1,
        Calling = 0, ///< the PBX calls this phone
        Incoming = 1, ///< this phone dialled
        CallSuccess = 2, ///< this phone answered
        EndTalking = 12,
        AnswerSuccess = 14, ///< the PBX answered this caller
        AnswerCallee = 16, ///< [client] the far end answered; the leg may move to another room with it
        ParkCancel = 21,
        ParkStart = 30,
        Hold = 35,
        Unhold = 36,
        StartRinging = 65,
    };

    QString user; ///< extension that owns the leg; empty: an outside party (in answers to getTalkerInfo only)
    int code = Calling;
    QString talker;
    QString room;
    QString otherNumber;
    QString number; ///< [assumed] the party's own number, in answers to getTalkerInfo
    QString userName;
    QString otherName; ///< other_user_display_name [doc], or other_display_name [client]
    QString role; ///< [client] "c": originated the call, "s": was called
    QString rescode; ///< SIP response, with Disconnect only
    QString recording; ///< id of the recorded file, with Disconnect only
    QString monitoring; ///< [assumed] listen, whisper or speak, in answers to getTalkerInfo
    qint64 time = 0;
};

/// notify_park. [doc] 4.3, shape from [client]
struct PalPark
{
    QString park; ///< decoded
    bool on = false;
    QString room;
    QString talker; ///< [assumed] the parked party's leg
    qint64 time = 0;
};

/// notify_line. [doc] 4.2; room and time from [client]
struct PalLine
{
    QString line;
    bool on = false;
    QString room;
    QString lineTalkerId;
    QString lineTalker; ///< an extension [client]
    QString assignedTalkerId;
    qint64 time = 0;
};

/// notify_queue. [doc] 4.7
struct PalQueue
{
    QString extension;
    bool on = false;
    QString room;
    qint64 time = 0;
};

/// notify_registered. [doc] 4.4
struct PalRegistered
{
    QString user;
    bool registered = false;
};

/// notify_voicemail. [doc] 4.6; -1: not told
struct PalVoicemail
{
    QString user;
    int newCount = -1;
    int unread = -1;
    int read = -1;
    int saved = -1;
};

/// notify_callrecording. [doc] 4.1
struct PalRecording
{
    QString user;
    QString talker; ///< empty before PBX 3.6
    bool on = false;
};

/// notify_serverstatus. [client]
struct PalServerStatus
{
    bool active = false;
};

/// notify_pal, such as 1 ANOTHER_LOGIN. [client]
struct PalNotice
{
    int code = 0;
    QString message;
};

/// login_password_required. [doc] 3.3
struct PalChallenge
{
    QString nonce;
};

struct PalReply
{
    QString id;
    QJsonValue result;
};

/// An error answer. Without an id it belongs to no request: a refused URL login looks so. [client]
struct PalFailure
{
    QString id;
    int code = 0;
    QString message;
    bool isOrphan() const { return id.isEmpty(); }
};

/// A notification or request with a method that we do not know: ignored, but counted.
struct PalUnknown
{
    QString method;
};

/// Not a message at all. With an id it still answers that request, badly.
struct PalMalformed
{
    QString why;
    QString id = {};
};

using PalMessage = std::variant<PalStatus, PalPark, PalLine, PalQueue, PalRegistered, PalVoicemail, PalRecording,
    PalServerStatus, PalNotice, PalChallenge, PalReply, PalFailure, PalUnknown, PalMalformed>;

} // namespace Cordboard
