// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/states.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

/// What an IPCortex PABX tells, in its own terms, the same from either way in.
namespace Cordboard {

/// How one end of a call is. [doc] Call.state, [client] near and far state: of one end alone, Ring is its dialling a
/// phone that rings, and Ringing its own ringing.
enum class IpcxState { None, Down, Dial, Ring, Ringing, Up, Hold, Park, Dead };

/// One call on one device: our half of a conversation and what the PBX says of the other half.
struct IpcxCall
{
    QString device; ///< "SIP/1001"
    QString key; ///< unique: uid (hosted) or device/callID (native)
    QString channel; ///< cid or callID: what commands name
    QString uniqueId; ///< Asterisk's
    QString linkedId; ///< what all halves of one conversation share; empty: not told
    LegRole role = LegRole::Unknown;
    IpcxState state = IpcxState::None; ///< as the vendor's programs show it
    IpcxState nearState = IpcxState::None; ///< this end alone
    QString ownNumber, ownName; ///< who is at this end, where the device does not tell
    QString farNumber, farName;
    QString waitsIn; ///< number of the queue in which it waits
    QString queue; ///< number of the queue it came through
    QString conference; ///< number of the room it is in
    QString park; ///< orbit, where it is told
    QString dialled;
    QDateTime createdAt, answeredAt; ///< UTC, by this computer's clock: the library notes when it heard of it [client]
    QDateTime queuedAt; ///< UTC, by the server's clock
    friend bool operator==(const IpcxCall &, const IpcxCall &) = default;
};

struct IpcxDevice
{
    QString name; ///< "SIP/1001"
    Registration registration = Registration::Unknown;
    int blf = 0; ///< 1: on a call, 2: rings, 3: both
    QStringList optOut; ///< numbers that do not ring it
    QList<IpcxCall> calls; ///< a dead one is over
    bool callsComplete = false; ///< a call that is not among `calls` is over
    friend bool operator==(const IpcxDevice &, const IpcxDevice &) = default;
};

struct IpcxPark
{
    QString number;
    QString callerNumber; ///< empty: nobody is parked
    QString callerName;
    friend bool operator==(const IpcxPark &, const IpcxPark &) = default;
};

struct IpcxMember
{
    QString device;
    AgentState state = AgentState::Unknown;
    bool paused = false;
    int callsTaken = -1;
    friend bool operator==(const IpcxMember &, const IpcxMember &) = default;
};
struct IpcxQueue
{
    QString number;
    QString name;
    int completed = -1;
    int abandoned = -1;
    QList<IpcxMember> members;
    friend bool operator==(const IpcxQueue &, const IpcxQueue &) = default;
};

struct IpcxMailbox
{
    QString name; ///< "1001@default"
    int unread = -1;
    int read = -1;
    friend bool operator==(const IpcxMailbox &, const IpcxMailbox &) = default;
};

struct IpcxPresence
{
    QString contact;
    QString show; ///< online, away, dnd; empty: away from the computer
    QString status; ///< the person's own words
    friend bool operator==(const IpcxPresence &, const IpcxPresence &) = default;
};

/// A person with a log-in.
struct IpcxContact
{
    QString id;
    QString name;
    QString login;
    QString email;
    QString company;
    QString extension; ///< owned one
    QStringList tags;
    bool mayTag = false;
    friend bool operator==(const IpcxContact &, const IpcxContact &) = default;
};

struct IpcxExtension
{
    QString key; ///< "654", or "654_company" for a private one
    QString number;
    QString name;
    QChar type; ///< letter, section 3.3 of the protocol note
    QString company;
    QString owner; ///< contact id
    QStringList contacts; ///< ids of all whom it rings
    friend bool operator==(const IpcxExtension &, const IpcxExtension &) = default;
};

struct IpcxAddress
{
    QString key;
    QString name;
    QString number;
    QString group; ///< system, company, personal
    QString email;
    QString company;
    QStringList tags;
    enum class Kind { Person, Entry, Park, PickUp, Extension, Other } kind = Kind::Other;
    friend bool operator==(const IpcxAddress &, const IpcxAddress &) = default;
};

/// A phone, from a person's list of phones.
struct IpcxPhone
{
    QString device; ///< of its first line
    QString mac; ///< with the port, as commands want it
    QString contact;
    bool owned = false;
    friend bool operator==(const IpcxPhone &, const IpcxPhone &) = default;
};

struct IpcxUser
{
    QString id; ///< contact id
    QString login;
    QString name;
    QString company;
    QHash<QString, QString> permissions; ///< name to "yes" or "company"
};

struct IpcxDirectory
{
    QHash<QString, IpcxContact> contacts;
    QHash<QString, IpcxExtension> extensions; ///< by key
    QHash<QString, IpcxPhone> phones; ///< by device
    QHash<QString, IpcxAddress> addresses; ///< by key
};

/// What has been heard at one time.
struct IpcxUpdate
{
    std::optional<IpcxDirectory> directory; ///< all of it, anew
    QList<IpcxContact> contacts; ///< these have changed
    QList<IpcxAddress> addresses;
    QStringList removedAddresses;
    QList<IpcxDevice> devices;
    QList<IpcxPark> parks;
    QList<IpcxQueue> queues;
    QList<IpcxMailbox> mailboxes;
    QList<IpcxPresence> presences;
    bool isEmpty() const
    {
        return !directory && contacts.isEmpty() && addresses.isEmpty() && removedAddresses.isEmpty()
            && devices.isEmpty() && parks.isEmpty() && queues.isEmpty() && mailboxes.isEmpty() && presences.isEmpty();
    }
};

} // namespace Cordboard
