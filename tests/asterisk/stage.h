// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "tests/asterisk/sequences.h"

#include <functional>
#include <memory>

namespace Cordboard {

/// A PBX with its phones, and a console logged in to it: the real Asterisk or the simulated office. What is played on one can be played on
/// the other.
class Stage
{
public:
    virtual ~Stage() = default;

    /// PBX, phones and console, ready.
    virtual bool open() = 0;
    virtual QString trouble() { return {}; } ///< why open() said no

    // --- hands at phones; the number is an extension or somebody outside
    virtual void dials(const QString &who, const QString &number) = 0; ///< somebody outside comes into being so
    virtual void answers(const QString &who) = 0;
    virtual void hangsUp(const QString &who) = 0;
    virtual void holds(const QString &who) = 0;
    virtual void resumes(const QString &who) = 0;

    /// Lets time pass until `condition` is true. False: it did not become so in good time.
    virtual bool until(const std::function<bool()> &condition) = 0;

    PbxBackend &backend() { return *m_backend; }
    const StateStore &state() const { return m_sequences.state(); }
    Sequences &sequences() { return m_sequences; }
    AccountId account() const { return m_account; }

    /// Asks the PBX; a wish that rings a phone first is answered only once that phone was taken off hook.
    QFuture<Result<void>> ask(const CallCommand::Kind &what) { return m_backend->perform({ m_account, what }); }
    /// Asks the PBX and waits for its answer.
    Result<void> perform(const CallCommand::Kind &what);

    // --- what the console believes
    /// The call in which that extension, or that number outside, takes part; its newest one. nullopt: none.
    std::optional<Call> callOf(const QString &party) const;
    std::optional<Leg> legOf(const QString &party) const;
    /// The states of all its legs are exactly these, in any order; {}: it has no leg.
    bool is(const QString &party, std::initializer_list<LineState> states) const;
    /// Both talk, to each other: a phone that is off hook may have to wait a moment for the other.
    bool areTalking(const QString &one, const QString &other) const;
    bool isQuiet() const; ///< no call, no parked one, nobody waits
    ExtensionId extension(const QString &number) const { return { m_account, number }; }
    std::optional<ParkSlot> occupiedSlot() const;
    const Queue *queue(const QString &number) const;
    QString describe() const; ///< all calls, for messages

protected:
    /// Takes the backend, listens to it and logs in.
    void adopt(std::unique_ptr<PbxBackend> backend, const Account &account, const Secrets &secrets);
    void leave(); ///< destroys the backend

private:
    AccountId m_account;
    std::unique_ptr<PbxBackend> m_backend;
    Sequences m_sequences;
};

} // namespace Cordboard
