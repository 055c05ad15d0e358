// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/mirta/mirtachannel.h"
#include "backends/mirta/mirtavalues.h"

namespace Cordboard {

/// What the answers say, put together: each answer replaces what was known of its kind, and the difference between two pictures of
/// the office becomes typed changes. Answers of different kinds are of different moments; the newer one wins where they disagree.
class MirtaMirror
{
public:
    MirtaMirror(AccountId account, QString tenant);

    /// Forgets everything, also what was told.
    void restart();
    void setParkNumbers(const QStringList &numbers);

    void setDirectory(const QList<MirtaExtension> &extensions);
    void updatePerson(const MirtaExtension &extension);
    void setBlfs(const QList<MirtaBlf> &states, const QDateTime &now);
    void setPeers(const QList<MirtaPeer> &peers);
    void setChannels(const QList<MirtaChannel> &channels, const QDateTime &now);
    void setQueues(const QMap<QString, QString> &names); ///< by id
    void setQueueNumber(const QString &id, const QString &number);
    void setQueueInfo(const MirtaQueueInfo &info);
    void setQueueCallers(const QString &id, const QList<MirtaChannel> &callers, const QDateTime &now);
    /// What was told of a queue is too old to be shown: who waits is then seen from the calls, numbers are unknown.
    void forgetQueueCallers(const QString &id) { m_callers.remove(id); }
    void forgetQueueInfo(const QString &id) { m_queueInfos.remove(id); }
    void setAgents(const QString &queue, const QList<MirtaAgent> &agents);
    void setConnected(const QString &queue, const QList<MirtaAgent> &agents);
    void setFlows(const QList<MirtaFlow> &flows);
    void setMailboxes(const QList<MirtaMailbox> &boxes);

    /// A Snapshot of every kind that this PBX tells.
    QList<Change> synchronize();
    /// What is different since the last time.
    QList<Change> takeChanges();

    const StateStore &told() const { return m_told; }
    bool isBusy() const; ///< some call goes on
    const MirtaChannel *channelOf(const LegId &leg) const;
    const QMap<QString, QString> &queues() const { return m_queues; }
    QStringList parkNumbers() const;
    QString flowState(const QString &number, const QString &value) const; ///< the state that stands for a value; empty: none

private:
    struct CallMemory
    {
        QDateTime startedAt, answeredAt;
        QHash<QString, std::pair<LineState, QDateTime>> legs; ///< since when
        QDateTime parkedAt;
    };
    struct Blf
    {
        QString state;
        QDateTime since;
    };

    Extension extension(const MirtaExtension &person) const;
    QList<Call> calls() const;
    QList<ParkSlot> parks() const;
    QList<Queue> queueRows() const;
    QList<QueueAgent> agentRows() const;
    QList<Mailbox> mailboxes() const;
    QList<Flow> flowRows() const;
    Call call(const QString &id, const QList<const MirtaChannel *> &channels) const;
    LineState lineState(const QString &number, const QList<LineState> &legs, Registration registration) const;
    QString queueOf(const MirtaChannel &channel) const;
    void remember(const QDateTime &now);
    template<class T>
    void tell(const QList<T> &rows, bool whole, QList<Change> &all);
    QList<Change> picture(bool whole);
    template<class Tag>
    Id<Tag> id(const QString &local) const
    {
        return local.isEmpty() ? Id<Tag>() : Id<Tag>(m_account, local);
    }

    AccountId m_account;
    QString m_tenant;
    StateStore m_told;
    QStringList m_parkNumbers; ///< of the settings
    QMap<QString, MirtaExtension> m_people; ///< by number
    QHash<QString, Blf> m_blfs;
    QSet<QString> m_parkHints; ///< numbers that BLFS marks as park slots
    QDateTime m_blfsAt, m_channelsAt;
    QHash<QString, bool> m_registered; ///< by number, as PEERS said; BLFS may know better
    QHash<QString, MirtaChannel> m_channels; ///< by leg id
    QMap<QString, QStringList> m_legs; ///< by call id: leg ids in the PBX's order
    QHash<QString, QList<LineState>> m_legStates; ///< by our number, of the calls told last
    bool m_sawChannels = false;
    QHash<QString, CallMemory> m_memory;
    QMap<QString, QString> m_queues;
    QHash<QString, QString> m_queueNumbers;
    QHash<QString, MirtaQueueInfo> m_queueInfos;
    QHash<QString, QList<MirtaChannel>> m_callers;
    QHash<QString, QHash<QString, QDateTime>> m_joined; ///< by queue and call, where the PBX tells seconds only
    QHash<QString, QList<MirtaAgent>> m_agents;
    QHash<QString, QSet<QString>> m_connected; ///< numbers, by queue
    QList<MirtaFlow> m_flows;
    QMap<QString, MirtaMailbox> m_boxes;
};

} // namespace Cordboard
