// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/states.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

/// What the P-Series' OpenAPI talks about, as plain values, and how it is read. Sections B2 to B6 of the protocol note.
namespace Cordboard {

/// B2: the caller's side hears ALERT, then ANSWERED; the callee's side RING, then ANSWER; HOLD and BYE are either's. [doc]
enum class LinkusStatus { Unknown, Alert, Ring, Answered, Answer, Hold, Bye, EarlyMedia };

struct LinkusMember
{
    enum class Kind { Extension, Inbound, Outbound };
    Kind kind = Kind::Extension;
    QString number; ///< the extension, or the party outside
    QString dialled; ///< Inbound only: what the caller dialled
    QString trunk;
    QString channel;
    LinkusStatus status = LinkusStatus::Unknown;
    QString callPath; ///< number of the IVR, queue, conference ... on the way
    friend bool operator==(const LinkusMember &, const LinkusMember &) = default;
};

struct LinkusCall
{
    QString id;
    QList<LinkusMember> members;
    friend bool operator==(const LinkusCall &, const LinkusCall &) = default;
};

struct LinkusExtension
{
    QString id; ///< not the number: queue calls want it
    QString number;
    QString name;
    QString role;
    QString email;
    QString mobile;
    QString presence; ///< the PBX's word
    QString presenceText;
    std::optional<QStringList> registeredKinds; ///< of devices that are online; absent: not told
};

struct LinkusGroup
{
    QString id;
    QString name;
    QStringList numbers;
};

struct LinkusQueueMember
{
    QString id; ///< of the extension
    QString name;
    QString number;
    bool dynamic = false;
};
struct LinkusQueue
{
    QString id;
    QString number;
    QString name;
    QList<LinkusQueueMember> agents;
};

struct LinkusQueueCall
{
    QString callId;
    QString callerNumber;
    QString callerName;
    QString calleeNumber;
    int seconds = 0;
};
struct LinkusQueueStatus
{
    QList<LinkusQueueCall> waiting;
    QList<LinkusQueueCall> active;
    QList<LinkusQueueCall> ringing;
};

struct LinkusAgent
{
    QString number;
    QString name;
    bool loggedIn = false;
    bool paused = false;
    QString pauseReason;
    AgentState state = AgentState::Unknown;
    bool dynamic = false;
};

struct LinkusParked
{
    QString slot;
    QString parker;
    QString party;
    QString channel;
    QDateTime since; ///< UTC
};

/// One row of the call detail records; one call has several with the same callId. [client]
struct LinkusCdr
{
    QString id; ///< of the row
    QString uid; ///< of the call in the new module
    QString callId;
    Direction direction = Direction::Unknown;
    Disposition disposition = Disposition::Unknown;
    QString fromNumber, fromName;
    QString toNumber, toName;
    QString did;
    QDateTime start; ///< UTC
    int ringSeconds = 0;
    int talkSeconds = 0;
    int seconds = 0; ///< the whole call
    QString recording; ///< file
};

struct LinkusRecording
{
    QString id;
    QString uid;
    QString file;
    QDateTime time; ///< UTC; invalid: written in a format of the PBX's own
    qint64 size = 0; ///< bytes
};

struct LinkusContact
{
    QString id;
    QString name;
    QString company;
    QString email;
    QString notes;
    QList<std::pair<QString, QString>> numbers; ///< kind, number
};

/// "Name<num>" in two; without angle brackets all is the number.
std::pair<QString, QString> linkusParty(const QString &text);
LinkusStatus linkusStatus(const QString &word);
QString linkusWord(LinkusStatus status);
/// available, away, do_not_disturb, lunch, business_trip, off_work; anything else: Unknown.
Presence linkusPresence(const QString &word);
/// Empty: the PBX has no such word.
QString linkusWord(Presence presence);

std::optional<LinkusMember> readLinkusMember(const QJsonObject &o);
/// nothing: there is no call id.
std::optional<LinkusCall> readLinkusCall(const QJsonObject &o);
QList<LinkusCall> readLinkusCalls(const QJsonObject &answer);
std::optional<LinkusExtension> readLinkusExtension(const QJsonObject &o);
LinkusGroup readLinkusGroup(const QJsonObject &o);
std::optional<LinkusQueue> readLinkusQueue(const QJsonObject &o);
LinkusQueueStatus readLinkusQueueStatus(const QJsonObject &answer);
QList<LinkusAgent> readLinkusAgents(const QJsonObject &answer);
QList<LinkusParked> readLinkusParked(const QJsonObject &answer, const QDateTime &now);
/// A row of cdr/list, or (`event`) the body of event 30012.
LinkusCdr readLinkusCdr(const QJsonObject &o);
LinkusRecording readLinkusRecording(const QJsonObject &o);
LinkusContact readLinkusContact(const QJsonObject &o);
/// The first list that is there under one of the names, as its objects; at most 20,000.
QList<QJsonObject> linkusRows(const QJsonObject &answer, std::initializer_list<QLatin1StringView> names);

} // namespace Cordboard
