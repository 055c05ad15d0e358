// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QTimeZone>

/// Plain values of the MiRTA API, as its answers carry them. Scalars may come as text, number or null [observed].
namespace Cordboard {

namespace Mirta {

/// Any scalar as text; null, arrays and objects: empty.
QString text(const QJsonValue &value);
/// -1 where it is no number.
int number(const QJsonValue &value);
/// The first member that is there and not empty.
QString firstOf(const QJsonObject &row, std::initializer_list<QLatin1StringView> keys);
/// "YYYY-MM-DD HH:MM:SS" of that zone, or seconds since 1970; UTC, invalid where it is neither.
QDateTime time(const QString &text, const QTimeZone &zone);
QString timeText(const QDateTime &utc, const QTimeZone &zone);
/// "75", "01:15" or "00:01:15" as seconds; -1 where it is none of them.
int seconds(const QString &text);
/// The number in "104", "104-DEMO", "Custom:104-DEMO", "SIP/104-DEMO", "park:71@parkedcalls" [observed][assumed].
QString numberOf(const QString &account, const QString &tenant);

} // namespace Mirta

/// One watched state of BLFS.
struct MirtaBlf
{
    QString number;
    QString state; ///< INUSE, NOT_INUSE, RINGING, UNAVAILABLE, ONHOLD ... or the PBX's own word
    QDateTime since; ///< UTC; invalid: not told
    bool isPark = false; ///< written as a park slot
};

/// A day/night switch of FLOWS.
struct MirtaFlow
{
    QString id;
    QString number;
    QString name;
    QString value;
    QString state;
    QMap<QString, QString> valueFor; ///< by state word: the value that it stands for
};

struct MirtaPeer
{
    QString name; ///< the account, such as 104-DEMO
    QString number;
    QString host;
    QString status; ///< Asterisk's text
    QString node;
    /// nullopt: the text says neither.
    std::optional<bool> reachable() const;
};

struct MirtaExtension
{
    QString id;
    QString number;
    QString name;
    QString tech;
    QString state;
    QString email;
    QString department;
    QString branch;
    QString mailbox;
    std::optional<bool> dnd;
};

struct MirtaQueueInfo
{
    QString id;
    int available = -1, paused = -1, free = -1, online = -1;
    int waiting = -1;
    int serviceLevel = -1; ///< percent
    int answered = -1, abandoned = -1, received = -1, timedOut = -1;
    int averageTalk = -1, averageHold = -1, maxHold = -1; ///< seconds
    QMap<QString, QString> all; ///< every field under its own name
};

struct MirtaAgent
{
    QString account; ///< 104-DEMO
    QString number;
    QString name;
    QString deviceState;
    bool paused = false;
    int callsTaken = -1;
    int secondsInCalls = -1;
};

/// One member of a queue as QUEUE list tells it [assumed].
struct MirtaQueueMember
{
    QString queue;
    QString queueNumber;
    QString queueName;
    QString number;
    int penalty = 0;
    bool paused = false;
};

struct MirtaCdr
{
    QString uniqueId;
    QString direction; ///< IN, OUT, LOCAL
    QString callerNumber, callerName, dialled, answeredBy, disposition;
    QDateTime start; ///< UTC
    int duration = -1, billed = -1; ///< seconds
};

struct MirtaQueueLog
{
    QDateTime at; ///< UTC
    QString queue, caller, disposition, agent, callId;
    int hold = -1, talk = -1, position = -1;
};

struct MirtaMailbox
{
    QString mailbox;
    QString name;
    QString email;
    int unread = -1, read = -1; ///< -1: this PBX does not tell
};

struct MirtaMessage
{
    QString id;
    QString rowId; ///< of the voicemail_messages table, for INFO voicemail and its transcript
    QString mailbox, callerNumber, callerName, folder;
    QDateTime at; ///< UTC
    int seconds = -1;
    bool heard = false;
};

struct MirtaPhoneBookEntry
{
    QString id; ///< peid
    QString book;
    QMap<QString, QString> fields;
};

struct MirtaDid
{
    QString id, number, comment;
};

struct MirtaMedia
{
    QByteArray data;
    QString type;
};

struct MirtaRecordingInfo
{
    QString rowId, uniqueId, name, format;
    QDateTime at; ///< UTC
    int bytes = -1;
};

struct MirtaDialled
{
    QString id; ///< originateid: works for INFO call and INFO recording
    QString message;
};

/// Where a call of an extension is just now: EXTSTATE.
struct MirtaExtState
{
    QString uniqueId, linkedId, otherParty, direction;
    bool registered = true;
};

} // namespace Cordboard
