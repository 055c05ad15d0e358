// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <array>

namespace Cordboard {

/// The keys Ctrl+1 to Ctrl+9, bound to calls and not to places: a key that was aimed at one caller never takes another,
/// because somebody hung up in between. A key that became free stays dead for a moment for the same reason.
class WaitingKeys
{
public:
    static constexpr int Count = 9;
    static constexpr qint64 RestMs = 5000; ///< for which a freed key does nothing

    /// These calls wait now, in the order of the list. Keeps what is bound, frees what is gone, binds what is new.
    void sync(const QList<CallId> &waiting, const QDateTime &now);

    int keyOf(const CallId &call) const { return m_keys.value(call, 0); } ///< 1 to 9; 0: none
    CallId callFor(int key) const; ///< empty: nobody

private:
    int freeKey(const QDateTime &now) const;

    QHash<CallId, int> m_keys;
    std::array<QDateTime, Count> m_freedAt; ///< UTC; invalid: never bound
};

} // namespace Cordboard
