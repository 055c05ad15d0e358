// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/clock.h"
#include "backends/api/ids.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>

namespace Cordboard {

class Switchboard;

/// A call that the PBX does not route before somebody says yes or no, or the time is over.
struct OfferedCall
{
    CallId call;
    QString name; ///< whoever calls; the number where there is no name
    QString number;
    QString dialled; ///< queue's name or dialled number; empty: not known
    QDateTime since; ///< UTC, when it was first seen here
    QDateTime decideBy; ///< UTC

    /// Whole seconds that are left, never below 0.
    int secondsLeft(const QDateTime &now) const;
    /// What is left of the time, 0 to 1.
    double shareLeft(const QDateTime &now) const;
    friend bool operator==(const OfferedCall &, const OfferedCall &) = default;
};

/// The offered calls of all accounts that may decide about them, the nearest end first. Says how each of them ended that was not decided
/// here: nobody decides in time often enough for the operator to want to know what the PBX did.
class OfferedCalls final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it. Follows the board's flushes and its beat.
    OfferedCalls(Switchboard &board, const Clock &clock, QObject *parent = nullptr);

    const QList<OfferedCall> &all() const { return m_offers; }
    /// nullptr: none.
    const OfferedCall *first() const { return m_offers.isEmpty() ? nullptr : &m_offers.first(); }
    const OfferedCall *find(const CallId &call) const;
    /// The operator has decided about it: it goes at once, and its end is not told again. A PBX that then asks the next question about
    /// the same call (first whether, then where to) has it come again.
    void decided(const CallId &call);
    /// The decision did not reach the PBX: the call is there again while its time lasts.
    void undecided(const CallId &call);
    /// At least one account offers calls.
    bool anybodyOffers() const;

signals:
    void changed();
    void came(const Cordboard::OfferedCall &offer);
    /// It ended without a decision of ours; `sentence` says what became of it.
    void passed(const Cordboard::CallId &call, const QString &sentence);

private:
    void refresh();
    bool isDecided(const CallId &call, const QDateTime &decideBy) const;
    QList<OfferedCall> collect() const;

    Switchboard &m_board;
    const Clock &m_clock;
    QList<OfferedCall> m_offers;
    QHash<CallId, QDateTime> m_decided; ///< and until when that could be decided: a later end is a new question
};

} // namespace Cordboard
