// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/sim/officeevents.h"
#include "backends/sim/prng.h"

#include <functional>
#include <memory>

namespace Cordboard {

class OfficeCore;

/// A simulated PBX with its people: deterministic, with a clock of its own that only advance() moves. The same config, seed and
/// sequence of calls give the same events, byte for byte. No thread of its own; not thread-safe; needs no event loop.
///
/// Legs and calls are named by id; an unknown one answers NoSuchCall. All commands take effect before they return and what they
/// cause at once has been told to the listeners by then; the rest comes with advance().
class Office
{
public:
    Office(const OfficeConfig &config, quint64 seed);
    ~Office();
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    // --- clock and events
    qint64 now() const; ///< virtual ms since 1970 UTC
    void advance(qint64 ms); ///< runs what is due, in order, each at its own time
    /// When the next timer is due; -1: never. For faces that want to sleep exactly that long.
    qint64 nextDue() const;
    /// Runs `action` at that virtual time (not in the past), as one step: for scenarios.
    TimerKey at(qint64 time, std::function<void()> action);
    void cancel(TimerKey &timer);
    void addListener(OfficeListener *listener); ///< not owned; told in order of adding
    void removeListener(OfficeListener *listener);
    quint64 eventCount() const; ///< events so far
    Prng &random(); ///< for scenarios; the engine's own draws come from another stream

    // --- state; pointers are valid until the next command or advance()
    const OfficeConfig &config() const;
    const QStringList &people() const; ///< extension numbers, in config order
    const SimPerson *person(const QString &number) const;
    const SimCall *call(const QString &id) const;
    const SimLeg *leg(const QString &id) const;
    QStringList calls() const; ///< ids, oldest first
    QList<const SimLeg *> legsOf(const QString &call) const;
    /// Whom that leg talks to, or would: nullptr when there is nobody yet.
    const SimLeg *peerOf(const QString &leg) const;
    const QList<SimQueue> &queues() const;
    const SimQueue *queue(const QString &number) const;
    const QList<SimPark> &parks() const;
    const SimPark *park(const QString &number) const;
    const QList<SimLine> &lines() const;
    const QList<SimFlow> &flows() const;
    const QList<SimConference> &conferences() const;
    const QList<Cdr> &cdrs() const; ///< oldest first; ids without an account; at most the newest 20,000
    QList<Contact> contacts() const; ///< by id; ids without an account
    const Contact *contact(const QString &id) const;
    QList<WakeUpCall> wakeUps() const; ///< by id; ids without an account
    CallState stateOf(const SimCall &call) const; ///< folded as in backends/api/folding.h
    /// What a phone does when a call comes in and nobody acts: first ringing leg of that extension, or nullptr.
    const SimLeg *ringingLegOf(const QString &user) const;
    /// Its talking leg, else held, else any: what that phone's hang-up key would end. nullptr: none.
    const SimLeg *activeLegOf(const QString &user) const;

    /// The whole office as values of that account, built anew. Calls in which no phone of ours takes part, and that are neither parked,
    /// queued nor offered, are left out: no PBX tells them to its extensions.
    StateStore truth(const AccountId &account) const;

    // --- calls
    struct DialOptions
    {
        bool autoAnswer = true; ///< the dialling phone goes off hook by itself
        bool bothAtOnce = false; ///< rings `to` without waiting for `from` to go off hook
        QString line; ///< reserved shared line to go out on
    };
    struct Dialled
    {
        QString call;
        QString leg;
        quint64 logId = 0;
    };
    struct InboundOptions
    {
        QString name; ///< empty: from the phone book, or none
        QString line;
        int patienceMs = 0; ///< 0: waits for ever
        int offerMs = 0; ///< not 0: waits this long for routeOffered(), then is routed
        int priority = 0;
    };

    /// Click to dial: rings phone `from`, then `to`.
    Result<Dialled> dial(const QString &from, const QString &to, const DialOptions &options);
    Result<Dialled> dial(const QString &from, const QString &to) { return dial(from, to, DialOptions {}); }
    /// A call from outside: `to` is a DID, an extension, a queue or a conference.
    Result<Dialled> inbound(const QString &from, const QString &to, const InboundOptions &options);
    Result<Dialled> inbound(const QString &from, const QString &to) { return inbound(from, to, InboundOptions {}); }
    Result<void> routeOffered(const QString &call, bool accept, const QString &divertTo);
    Result<void> answer(const QString &leg);
    Result<void> hangUp(const QString &leg); ///< of a ringing leg: refuses
    Result<void> hangUpCall(const QString &call); ///< every leg
    Result<void> hold(const QString &leg);
    Result<void> unhold(const QString &leg);
    Result<void> mute(const QString &leg, bool on);
    Result<void> sendDtmf(const QString &leg, const QString &digits);
    /// Hands the others over to `to` (extension, queue, park slot, outside). A ringing leg is redirected. The transferring leg goes when
    /// `to` answers; comes back when it does not within OfficeConfig::ringMs.
    Result<void> blindTransfer(const QString &leg, const QString &to);
    /// Sends a call that rings or waits somewhere else; all that ring for it stop.
    Result<void> redirect(const QString &call, const QString &to);
    Result<void> transferToVoicemail(const QString &leg, const QString &mailbox);
    Result<void> attendedTransfer(const QString &leg, const QString &to);
    Result<void> completeTransfer(const QString &leg);
    Result<void> cancelTransfer(const QString &leg);
    Result<void> threeWay(const QString &leg);
    /// While asking: talks to the caller and has the one who is asked wait, or the other way round.
    Result<void> swapParties(const QString &leg);
    /// Moves the others of call `with` to `call`; the legs of their common extension become one.
    Result<void> join(const QString &call, const QString &with, const QString &leg);
    /// Answers the slot; empty `slot`: the first free one.
    Result<QString> parkCall(const QString &leg, const QString &slot);
    Result<Dialled> unpark(const QString &slot, const QString &user, bool autoAnswer = false);
    /// `to` takes the call that rings at `ringing`.
    Result<Dialled> pickUp(const QString &ringing, const QString &to);
    Result<Dialled> takeFromQueue(const QString &call, const QString &to);
    Result<Dialled> barge(const QString &target, const QString &supervisor, BargeMode mode, bool autoAnswer = false);
    Result<void> setRecording(const QString &leg, RecordingState wanted); ///< the state that is already there: Refused
    Result<void> forwardCall(const QString &call, const QStringList &numbers);

    // --- what a hand at that phone does; `number` is an extension
    Result<Dialled> phoneDial(const QString &number, const QString &to);
    Result<void> phoneAnswer(const QString &number);
    Result<void> phoneHangUp(const QString &number); ///< no call: nothing, and no error
    Result<void> phoneHold(const QString &number);
    Result<void> phoneUnhold(const QString &number);

    // --- people and switches
    Result<void> setRegistered(const QString &number, bool registered);
    Result<void> setPresence(const QString &number, Presence presence, const QString &text);
    Result<void> setDnd(const QString &number, bool on);
    Result<void> setForwarding(const QString &number, const Forwarding &forwarding);
    Result<void> setBehaviour(const QString &number, const Behaviour &behaviour);
    /// Changes what a person is called: applies `edit` to its config; the number must stay.
    Result<void> editPerson(const QString &number, const std::function<void(PersonConfig &)> &edit);
    Result<void> addPerson(const PersonConfig &person);
    Result<void> removePerson(const QString &number); ///< ends its calls
    Result<void> queueLogin(const QString &queue, const QString &agent, bool in);
    Result<void> queuePenalty(const QString &queue, const QString &agent, int penalty);
    Result<void> queuePause(const QString &queue, const QString &agent, bool paused, const QString &reason);
    Result<void> setFlow(const QString &flow, const QString &value);
    Result<void> reserveLine(const QString &line, const QString &user, bool on);
    Result<void> inviteToConference(const QString &conference, const QString &number);
    Result<void> conferenceKick(const QString &conference, const QString &leg);
    Result<void> conferenceMute(const QString &conference, const QString &leg, bool on);
    Result<void> setWakeUp(const WakeUpCall &wakeUp, bool remove); ///< ids without an account; an empty id makes a new one
    Result<QString> saveContact(const Contact &contact); ///< ids without an account; an empty id makes a new one; answers the id
    Result<void> deleteContact(const QString &id);

private:
    std::unique_ptr<OfficeCore> m;
};

} // namespace Cordboard
