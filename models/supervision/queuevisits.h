// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>

#include <utility>

namespace Cordboard {

class Switchboard;

/// One caller's time in one queue, as it was watched live.
struct QueueVisit
{
    enum class Outcome {
        Open, ///< waits, or rings at an agent
        Answered, ///< somebody of ours talked to him
        Abandoned, ///< was gone before that
        MovedOn, ///< to another queue or a park slot: neither
        Unseen, ///< the link was down when it ended
    };
    QueueId queue;
    CallId call;
    QString number; ///< empty: not told
    QDateTime since; ///< UTC
    QDateTime until; ///< UTC; invalid while open
    Outcome outcome = Outcome::Open;
    bool doubtful = false; ///< the link was down in between
};

/// Watches who waits in queues and how it ends. A caller who left the list is only counted once his call says how: an agent's phone may
/// still ring for him.
class QueueVisits final : public QObject
{
    Q_OBJECT
public:
    /// `board` must outlive it.
    explicit QueueVisits(const Switchboard &board, QObject *parent = nullptr);

    /// In the order of their coming.
    const QList<QueueVisit> &visits() const { return m_visits; }
    /// Lets go of those that ended and began before `begin`.
    void forgetBefore(const QDateTime &begin);

signals:
    void changed();

private:
    using Key = std::pair<QueueId, CallId>;
    void observe();
    bool settle(QueueVisit &visit) const;

    const Switchboard &m_board;
    QList<QueueVisit> m_visits;
    QHash<Key, qsizetype> m_open; ///< place in m_visits
};

} // namespace Cordboard
