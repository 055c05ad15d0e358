// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "models/core/allowedactions.h"
#include "models/core/entitytablemodel.h"

#include <QSet>
#include "models/core/waitinglevel.h"

#include <optional>

namespace Cordboard {

/// One call that wants the operator.
struct WaitingCall
{
    enum class Kind {
        Queue, ///< waits in a queue that the operator watches
        Ringing, ///< rings at the operator's own extension
        Returned, ///< was handed over or parked and came back
        Offered, ///< the PBX waits for accept or refuse before it routes the call
    };
    CallId id;
    Kind kind = Kind::Queue;
    LegId leg; ///< the operator's own ringing leg; empty: none
    QueueId queue;
    QString name;
    QString number;
    QString where; ///< queue's name, else the dialled number
    QDateTime since; ///< UTC
    QDateTime decideBy; ///< UTC, in Offered
    int priority = 0;
    int serviceSeconds = DefaultServiceSeconds;
    bool vip = false;
    friend bool operator==(const WaitingCall &, const WaitingCall &) = default;
};

/// Calls that want the operator, from all accounts: priority first, then arrival; a new one goes to the end of its
/// priority, and nothing else moves. Drawn anew from the Switchboard after each flush and compared. StateRole:
/// WaitingCall::Kind. StartedAtRole: waiting since.
class WaitingModel final : public EntityTableModel<WaitingCall>
{
    Q_OBJECT
public:
    enum Column { NameColumn, WhereColumn, NumberColumn, SinceColumn };
    enum OwnRole {
        WhereRole = FirstOwnRole, ///< QString, queue's name, else the dialled number
        ServiceSecondsRole, ///< int
        VipRole, ///< bool
        PriorityRole, ///< int
        DecideByRole, ///< QDateTime UTC
    };

    explicit WaitingModel(const Switchboard *board, QObject *parent = nullptr);

    /// Which queues count; nothing: all.
    void setWatchedQueues(const std::optional<QSet<QueueId>> &queues);
    /// Calls that came back to the operator, whoever they ring at now; told by the desk, which knows what it handed over.
    void setReturnedCalls(const QSet<CallId> &calls);
    /// Callers' numbers that are important.
    void setVipNumbers(const QSet<QString> &numbers);

    WaitingLevel levelAt(int row, const QDateTime &now) const;
    /// The worst of all rows; Waiting when there is none.
    WaitingLevel worstLevelAt(const QDateTime &now) const;

protected:
    QVariant cell(const WaitingCall &value, int column, int role) const override;
    RowChanges changedRoles(const WaitingCall &old, const WaitingCall &now) const override;
    int placeFor(const WaitingCall &value) const override;
    bool appendsAfter(const WaitingCall &before, const WaitingCall &next) const override;

private:
    void refresh();
    QList<WaitingCall> collect() const;
    void reorder();

    std::optional<QSet<QueueId>> m_watched;
    QSet<CallId> m_returned;
    QSet<QString> m_vip;
};

} // namespace Cordboard
