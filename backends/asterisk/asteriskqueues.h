// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/queue.h"
#include "backends/asterisk/amimessage.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>

namespace Cordboard {

class AsteriskDirectory;

/// Queues with who waits, and their members. Only who is a member is an agent: Asterisk forgets the others.
class AsteriskQueues
{
public:
    AsteriskQueues(AccountId account, const AsteriskDirectory &directory) : m_account(std::move(account)), m_directory(directory) { }

    void clear();
    /// Of the QueueStatus list: QueueParams, QueueMember, QueueEntry; or an event of a queue. `now`: by the server's clock.
    void apply(const AmiMessage &message, const QDateTime &now);
    void renewParams(const AmiMessage &row); ///< QueueParams alone, asked for again

    QStringList names() const { return m_queues.keys(); }
    /// Uniqueids of those who wait, and their queue.
    const QHash<QString, QString> &waiting() const { return m_waiting; }
    using CallOf = std::function<QString(const QString &uniqueid)>;
    Queue queue(const QString &name, const CallOf &callOf) const;
    QStringList memberKeys() const { return m_members.keys(); }
    QueueAgent agent(const QString &key) const;
    /// The interface by which that extension is a member, such as "Local/1001@from-queue/n"; empty: it is none.
    QString interfaceOf(const QString &queue, const QString &extension) const;

    QSet<QString> takeDirtyQueues() { return std::exchange(m_dirtyQueues, {}); }
    QSet<QString> takeDirtyMembers() { return std::exchange(m_dirtyMembers, {}); }
    /// Queues whose counts may have changed: nothing tells them but the list.
    QSet<QString> takeToCount() { return std::exchange(m_toCount, {}); }
    void touchCall(const QString &uniqueid);

private:
    struct Entry
    {
        QString uniqueid;
        QString number;
        QString name;
        int position = 0;
        QDateTime since;
    };
    struct State
    {
        QList<Entry> entries;
        int serviceLevel = 0;
        int percent = -1;
        int completed = -1;
        int abandoned = -1;
    };
    struct Member
    {
        QString queue, interface, extension, name, reason;
        AgentState state = AgentState::Unknown;
        bool paused = false;
        int penalty = 0;
        int callsTaken = -1;
        QDateTime since;
    };
    void onMember(const AmiMessage &message, const QDateTime &now);
    void onEntry(const AmiMessage &message, const QDateTime &since);
    void onLeave(const AmiMessage &message);
    QString memberKey(const AmiMessage &message) const;

    AccountId m_account;
    const AsteriskDirectory &m_directory;
    QMap<QString, State> m_queues;
    QMap<QString, Member> m_members; ///< by queue and interface
    QHash<QString, QString> m_waiting;
    QSet<QString> m_dirtyQueues;
    QSet<QString> m_dirtyMembers;
    QSet<QString> m_toCount;
};

} // namespace Cordboard
