// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callrecord.h"

namespace Cordboard {

/// What an operator has written down about a number, whoever calls from it.
struct CallerMarks
{
    QString note;
    bool vip = false;
    bool blocked = false;
    bool isEmpty() const { return note.isEmpty() && !vip && !blocked; }
    friend bool operator==(const CallerMarks &, const CallerMarks &) = default;
};

/// Somebody of ours whom a caller has talked to.
struct SpokenTo
{
    AccountId account;
    QString number;
    QString name;
    int calls = 0; ///< of the caller's latest ones, see CallerFacts::considered
    QDateTime last; ///< UTC
    double weight = 0; ///< later calls count more; greater is likelier
    friend bool operator==(const SpokenTo &, const SpokenTo &) = default;
};

/// A message for somebody absent, or a promise to call back. Open until it is done.
struct Callback
{
    qint64 id = 0; ///< 0: not stored yet
    AccountId account;
    CallId call; ///< during which it was taken; empty: not known
    QString number; ///< whom to call back
    QString name;
    QString forNumber; ///< who should; empty: whoever has time
    QString forName;
    QString forEmail;
    QString text; ///< the message as it was written or sent
    QDateTime createdAt; ///< UTC
    QDateTime dueAt; ///< UTC; invalid: no time was promised
    QDateTime doneAt; ///< UTC; invalid: open
    QString doneBy; ///< who called back, or what the operator put down

    bool isOpen() const { return !doneAt.isValid(); }
    friend bool operator==(const Callback &, const Callback &) = default;
};

/// Everything that is known of one number.
struct CallerFacts
{
    QString number;
    CallerMarks marks;
    QList<CallRecord> calls; ///< the latest, newest first
    int total = 0; ///< all its calls in the store
    int thisWeek = 0; ///< since seven days ago
    int considered = 0; ///< conversations that `spokenTo` looks at
    QList<SpokenTo> spokenTo; ///< the likeliest first
    QList<Callback> callbacks; ///< open ones, oldest first
    friend bool operator==(const CallerFacts &, const CallerFacts &) = default;
};

/// One caller on the missed desk.
struct MissedCaller
{
    QString key; ///< comparableNumber(); of somebody anonymous one for each call
    AccountId account; ///< where he called last
    QString number; ///< as of the last try; empty: anonymous
    QString name;
    int tries = 0;
    int afterHours = 0; ///< of these
    int messages = 0; ///< of these: left on the voicemail
    QDateTime firstTry; ///< UTC
    QDateTime lastTry; ///< UTC
    int longestWait = -1; ///< seconds; -1: not known
    QStringList queues; ///< that he tried, or the numbers he dialled; the latest first
    CdrId lastCall;
    // After the last try:
    QDateTime reachedAt; ///< UTC, somebody talked to him; invalid: nobody yet
    QString reachedBy; ///< who
    bool calledAgain = false; ///< he called himself, and was answered; else he was called back
    QDateTime settledAt; ///< UTC, an operator put it down as dealt with; invalid: no

    bool isOpen() const { return !reachedAt.isValid() && !settledAt.isValid(); }
    friend bool operator==(const MissedCaller &, const MissedCaller &) = default;
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::Callback)
Q_DECLARE_METATYPE(Cordboard::MissedCaller)
