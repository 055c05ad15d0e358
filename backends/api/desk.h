// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"
#include "backends/api/states.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QTime>

/// What a desk deals with besides live calls: mailboxes, switches, wake-up calls, contacts, call records.
namespace Cordboard {

struct Mailbox
{
    MailboxId id;
    ExtensionId extension;
    int newCount = -1; ///< -1 in any count: not known
    int unread = -1;
    int read = -1;
    int saved = -1;
    friend bool operator==(const Mailbox &, const Mailbox &) = default;
};

/// A switch with a lamp at the desk, such as day and night service.
struct Flow
{
    FlowId id;
    QString number;
    QString name;
    QString value; ///< the choice in force
    QStringList choices; ///< empty: read only
    friend bool operator==(const Flow &, const Flow &) = default;
};

struct WakeUpCall
{
    WakeUpId id;
    ExtensionId extension;
    QDateTime at; ///< UTC, the next one
    bool daily = false;
    bool enabled = true;
    friend bool operator==(const WakeUpCall &, const WakeUpCall &) = default;
};

struct ContactNumber
{
    QString label; ///< "work", "mobile", ... or the PBX's own word
    QString number;
    friend bool operator==(const ContactNumber &, const ContactNumber &) = default;
};

/// An entry of a phone book.
struct Contact
{
    ContactId id;
    QString phonebook;
    bool shared = false;
    QString name;
    QString company;
    QString email;
    QString notes;
    QList<ContactNumber> numbers;
    QStringList tags;
    QMap<QString, QString> extra; ///< fields that only this PBX has, under its own names; written back untouched
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// One finished call, as the PBX (or, where it keeps no records, the backend) tells it.
struct Cdr
{
    CdrId id;
    CallId call;
    Direction direction = Direction::Unknown;
    Disposition disposition = Disposition::Unknown;
    QString callerNumber;
    QString callerName;
    QString calleeNumber;
    QString calleeName;
    QString did;
    QString queue; ///< name or number of the queue it came through
    QDateTime startedAt; ///< UTC
    QDateTime answeredAt; ///< UTC; invalid: never
    QDateTime endedAt; ///< UTC
    QString recordingId;
    friend bool operator==(const Cdr &, const Cdr &) = default;
};

} // namespace Cordboard
