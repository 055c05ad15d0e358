// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/waitingkeys.h"

namespace Cordboard {

void WaitingKeys::sync(const QList<CallId> &waiting, const QDateTime &now)
{
    m_keys.removeIf([&](const auto &bound) {
        if (waiting.contains(bound.key()))
            return false;
        m_freedAt[size_t(bound.value() - 1)] = now;
        return true;
    });
    for (const CallId &call : waiting) {
        if (m_keys.contains(call))
            continue;
        const int key = freeKey(now);
        if (key == 0)
            break;
        m_keys.insert(call, key);
    }
}

CallId WaitingKeys::callFor(int key) const
{
    return m_keys.key(key);
}

int WaitingKeys::freeKey(const QDateTime &now) const
{
    for (int key = 1; key <= Count; ++key) {
        const QDateTime &freed = m_freedAt[size_t(key - 1)];
        if (m_keys.key(key).isEmpty() && (!freed.isValid() || freed.msecsTo(now) >= RestMs))
            return key;
    }
    return 0;
}

} // namespace Cordboard
