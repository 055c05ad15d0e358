// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/record/recordentry.h"

#include <QMap>

namespace Cordboard {

/// What is known after a number of entries: the rows, the link and the session of every account.
class RecordedState
{
public:
    void apply(const RecordEntry &entry);
    /// Entries that lead from nothing to this state, all at that time.
    QList<RecordEntry> entries(qint64 ms, qint64 wall) const;

    const StateStore &rows() const { return m_rows; }
    ConnectionInfo connection(const AccountId &account) const { return m_accounts.value(account).connection; }
    SessionInfo session(const AccountId &account) const { return m_accounts.value(account).session; }
    void clear();

private:
    struct Account
    {
        ConnectionInfo connection;
        SessionInfo session;
    };
    StateStore m_rows;
    QMap<AccountId, Account> m_accounts;
};

} // namespace Cordboard
