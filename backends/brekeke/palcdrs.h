// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/brekeke/palroom.h"

#include <QSet>

#include <deque>

namespace Cordboard {

/// The calls that we saw end. PAL has no call records, so these are all there are; what happened while the link was down
/// is not among them.
class PalCdrs
{
public:
    explicit PalCdrs(AccountId account)
        : m_account(std::move(account))
    {
    }
    /// The record of a room that ended; kept, and the oldest beyond the limit dropped.
    Cdr add(const PalRoom &room);
    /// The record that the last add() dropped; empty: none.
    CdrId takeDropped() { return std::exchange(m_dropped, {}); }
    /// The call went on after all. false: there was no record.
    bool remove(const QString &room);
    CdrPage page(const CdrQuery &query) const;
    const std::deque<Cdr> &rows() const { return m_rows; } ///< oldest first

    static Disposition disposition(const PalRoom &room);

private:
    static constexpr size_t maxRows = 3'000; ///< as many as the vendor's console keeps [client]

    AccountId m_account;
    std::deque<Cdr> m_rows;
    QSet<QString> m_known; ///< the rooms of these rows
    CdrId m_dropped;
};

} // namespace Cordboard
