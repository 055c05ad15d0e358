// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/queue.h"
#include "models/core/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace Cordboard {

class Switchboard;
class ThresholdRules;

/// What an agent is doing, over all queues he serves: what he does on the phone goes before what the queues say.
enum class AgentDoing { Unknown, LoggedOut, PhoneOff, Free, Paused, WrapUp, Ringing, Talking, Holding };

/// One agent, whatever the number of his queues.
struct AgentPerson
{
    ExtensionId extension;
    QString name;
    QString number;
    AgentDoing doing = AgentDoing::Unknown;
    QDateTime since; ///< UTC; invalid: not known
    QList<QueueId> queues; ///< all that he may serve, by number
    QList<QueueId> loggedIn; ///< those that he serves now
    QList<QueueId> paused; ///< of these, where he is paused
    QString pauseReason;
    QHash<QueueId, int> ranks; ///< where he is not asked first: his rank there, more than 0
    CallId call; ///< the call he is in or that rings at him; empty: none
    LegId leg; ///< his own in it
    QString caller; ///< with whom
    QString queueName; ///< of the call's queue, else of all that he serves
    int callsTaken = -1; ///< today; -1: not known
    bool stale = false;
    /// In all queues that he serves.
    bool isPaused() const { return !paused.isEmpty() && paused.size() == loggedIn.size(); }
    bool isFree() const { return doing == AgentDoing::Free; }
    friend bool operator==(const AgentPerson &, const AgentPerson &) = default;
};

/// Agents as people, by name: one row each. StateRole: AgentDoing. Times that run are read at each data(): repaint on SecondTick.
class AgentBoardModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, DetailColumn, SinceColumn, CallsColumn, ColumnCount };
    enum OwnRole {
        LateRole = FirstOwnRole, ///< bool, a pause over its limit
    };

    /// Both must outlive it.
    AgentBoardModel(Switchboard &board, const ThresholdRules &rules, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const QList<AgentPerson> &people() const { return m_rows; }
    /// nullptr: not there. Until control returns to the event loop.
    const AgentPerson *find(const ExtensionId &extension) const;
    /// Translated: "Free", "Wrap-up".
    static QString doingText(AgentDoing doing);
    /// "Main number · Ole Jensen", "Lunch, 6 min over"
    QString detail(const AgentPerson &person) const;
    /// "Rank 3 in Sales line"; empty: asked first everywhere.
    QString rankText(const AgentPerson &person) const;
    /// A pause over its limit.
    bool isLate(const AgentPerson &person) const;
    /// Seconds of the present state; -1: not known.
    qint64 secondsOf(const AgentPerson &person) const;
    QString timeText(const AgentPerson &person) const; ///< empty: not known

private:
    void schedule();
    void refresh();
    AgentPerson read(const ExtensionId &extension, const QList<const QueueAgent *> &memberships) const;
    void readCall(AgentPerson &person) const;

    Switchboard &m_board;
    const ThresholdRules &m_rules;
    QList<AgentPerson> m_rows;
    QTimer m_soon;
};

} // namespace Cordboard
