// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"

#include <limits>

namespace Cordboard {

/// Which finished calls one looks for; empty members do not restrict.
struct CallFilter
{
    QString text; ///< words in any order: starts of words in names and queues, digits anywhere in numbers
    QDateTime from; ///< UTC, inclusive
    QDateTime to; ///< UTC, exclusive
    QString number; ///< caller or called, in any spelling
    QString person; ///< number of the other one in the call: "calls of this caller with Anna"
    QString queue; ///< as the PBX names it
    AccountId account;
    QList<Direction> directions;
    QList<Disposition> dispositions;
    bool onlyMissed = false; ///< came in and nobody answered; a message left counts as missed

    friend bool operator==(const CallFilter &, const CallFilter &) = default;
};

/// Names one row of the store; greater is newer. Holds as long as the call's beginning does not change.
using CallRowId = qint64;
/// A row's id is the call's beginning in milliseconds since 1970, shifted by so many bits, plus a small number that keeps calls of
/// one moment apart: the order of ids is the order of time.
inline constexpr int rowIdShift = 10;

struct CallQuery
{
    CallFilter filter;
    CallRowId before = std::numeric_limits<CallRowId>::max(); ///< only older rows, for the next page
    CallRowId since = 0; ///< only this row and newer ones
    int limit = 200;
};

/// A finished call as the store holds it.
struct CallRecord
{
    CallRowId row = 0;
    Cdr cdr;
    QString note; ///< what an operator wrote about this call
    friend bool operator==(const CallRecord &, const CallRecord &) = default;
};

struct CallPage
{
    QList<CallRecord> rows; ///< newest first
    bool more = false; ///< older ones match too
    int total = 0; ///< all that match, between `since` and `before`
};

/// The number and name of the one outside: the caller, unless we called out. Of an internal call: the caller.
inline QString partyNumber(const Cdr &cdr)
{
    return cdr.direction == Direction::Outbound ? cdr.calleeNumber : cdr.callerNumber;
}
inline QString partyName(const Cdr &cdr)
{
    return cdr.direction == Direction::Outbound ? cdr.calleeName : cdr.callerName;
}
/// The number and name of ours who took part.
inline QString insideNumber(const Cdr &cdr)
{
    return cdr.direction == Direction::Outbound ? cdr.callerNumber : cdr.calleeNumber;
}
inline QString insideName(const Cdr &cdr)
{
    return cdr.direction == Direction::Outbound ? cdr.callerName : cdr.calleeName;
}
/// A human being talked with another.
inline bool wasConversation(const Cdr &cdr)
{
    return cdr.answeredAt.isValid() && (cdr.disposition == Disposition::Answered || cdr.disposition == Disposition::Unknown);
}
/// Came in and reached nobody: abandoned, busy, after hours, or only the voicemail.
inline bool reachedNobody(Direction direction, Disposition disposition, bool answered)
{
    return direction == Direction::Inbound
        && (disposition == Disposition::Voicemail || (!answered && disposition != Disposition::Answered));
}
inline bool reachedNobody(const Cdr &cdr)
{
    return reachedNobody(cdr.direction, cdr.disposition, cdr.answeredAt.isValid());
}
/// Seconds of conversation; -1: there was none.
inline int talkSeconds(const Cdr &cdr)
{
    return cdr.answeredAt.isValid() && cdr.endedAt.isValid() ? int(cdr.answeredAt.secsTo(cdr.endedAt)) : -1;
}
/// Seconds from the beginning to the end, or to the answer; -1: not known.
inline int waitSeconds(const Cdr &cdr)
{
    const QDateTime end = cdr.answeredAt.isValid() ? cdr.answeredAt : cdr.endedAt;
    return cdr.startedAt.isValid() && end.isValid() ? int(cdr.startedAt.secsTo(end)) : -1;
}

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::CallRecord)
