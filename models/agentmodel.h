// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/queue.h"
#include "models/core/allowedactions.h"
#include "models/core/entitytablemodel.h"

namespace Cordboard {

/// Agents, one row for each queue that somebody serves. StateRole: AgentState. NumberRole: the extension's number.
class AgentModel final : public EntityTableModel<QueueAgent>
{
    Q_OBJECT
public:
    enum Column { StateColumn, NameColumn, QueueColumn, PauseColumn, SinceColumn, CallsColumn };
    enum OwnRole {
        LoggedInRole = FirstOwnRole, ///< bool
        PausedRole, ///< bool
        PauseReasonRole, ///< QString
        QueueNameRole, ///< QString
        CallsTakenRole, ///< int, today; -1: not known
        PenaltyRole, ///< int
        FreeRole, ///< bool, could take a call now
    };

    explicit AgentModel(const Switchboard *board, QObject *parent = nullptr);

    /// Translated: "Wrap-up", "Paused", "Logged out".
    static QString stateText(const QueueAgent &agent);
    /// That person's rows, one for each queue served.
    QList<QueueAgent> of(const ExtensionId &person) const;

protected:
    friend class Switchboard;
    QVariant cell(const QueueAgent &value, int column, int role) const override;
    RowChanges changedRoles(const QueueAgent &old, const QueueAgent &now) const override;

private:
    QString name(const QueueAgent &value) const;
    QString queueName(const QueueAgent &value) const;
};

} // namespace Cordboard
