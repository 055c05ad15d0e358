// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/recordedstate.h"

namespace Cordboard {

namespace {

template<class... T>
struct Kinds
{
    template<class F>
    static void each(F &&f)
    {
        (f.template operator()<T>(), ...);
    }
};
using AllKinds = Kinds<Extension, Call, ParkSlot, Queue, QueueAgent, SharedLine, Mailbox, Flow, Conference, WakeUpCall>;

} // namespace

void RecordedState::apply(const RecordEntry &entry)
{
    if (const auto *changes = std::get_if<QList<Change>>(&entry.what)) {
        m_accounts[entry.account];
        m_rows.apply(*changes);
    } else if (const auto *connection = std::get_if<ConnectionInfo>(&entry.what)) {
        m_accounts[entry.account].connection = *connection;
    } else if (const auto *session = std::get_if<SessionInfo>(&entry.what)) {
        m_accounts[entry.account].session = *session;
    } else if (std::holds_alternative<RecordEntry::Closed>(entry.what)) {
        m_accounts.remove(entry.account);
        AllKinds::each([&]<class T>() { m_rows.apply(snapshot<T>(entry.account, {})); });
    }
}

QList<RecordEntry> RecordedState::entries(qint64 ms, qint64 wall) const
{
    QList<RecordEntry> list;
    for (auto it = m_accounts.cbegin(); it != m_accounts.cend(); ++it) {
        QList<Change> changes;
        AllKinds::each([&]<class T>() {
            QList<T> rows;
            for (const T &row : m_rows.table<T>())
                if (row.id.account() == it.key())
                    rows.append(row);
            std::sort(rows.begin(), rows.end(), [](const T &a, const T &b) { return a.id < b.id; });
            changes.append(snapshot<T>(it.key(), rows));
        });
        list.append({ ms, wall, it.key(), it->session });
        list.append({ ms, wall, it.key(), changes });
        list.append({ ms, wall, it.key(), it->connection });
    }
    return list;
}

void RecordedState::clear()
{
    m_rows.clear();
    m_accounts.clear();
}

} // namespace Cordboard
