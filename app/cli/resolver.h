// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/api/statestore.h"

namespace Cordboard {

/// Finds what the words of a command line name: an id as `snapshot` prints it, or a number.
class Resolver
{
public:
    Resolver(const StateStore &state, const SessionInfo &session, AccountId account)
        : m_state(state), m_session(session), m_account(std::move(account))
    {
    }

    struct Part
    {
        CallId call;
        LegId leg; ///< empty: the backend's choice
    };
    /// By id of a call or leg, or by an extension that is in a call.
    std::optional<Part> part(const QString &word) const;
    /// The operator's own call: one with an own leg in one of `states`, the most wanted state first; of several the oldest.
    std::optional<Part> own(const QList<LineState> &states) const;

    /// Empty word: the operator's own.
    ExtensionId extension(const QString &word) const;
    QueueId queue(const QString &word) const;
    ParkSlotId slot(const QString &word) const;
    LineId line(const QString &word) const;
    FlowId flow(const QString &word) const;
    ConferenceId conference(const QString &word) const;
    CallId call(const QString &word) const { return { m_account, word }; }
    LegId leg(const QString &word) const { return { m_account, word }; }
    const AccountId &account() const { return m_account; }

private:
    template<class T>
    IdOf<T> byIdOrNumber(const QString &word) const;

    const StateStore &m_state;
    const SessionInfo m_session;
    AccountId m_account;
};

} // namespace Cordboard
