// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "models/core/allowedactions.h"
#include "models/core/entitytablemodel.h"

namespace Cordboard {

/// Every conversation that the PBXes tell of. StateRole: CallState. NameRole and NumberRole name the party that the
/// operator deals with: the other one in his own calls, else who called. LegIdRole is the operator's own leg.
/// StartedAtRole: since when the operator's own leg is as it is, else since the call was answered or began.
class CallModel final : public EntityTableModel<Call>
{
    Q_OBJECT
public:
    enum Column { StateColumn, NameColumn, NumberColumn, CalleeColumn, DidColumn, QueueColumn, SinceColumn };
    enum OwnRole {
        DirectionRole = FirstOwnRole, ///< int, Direction
        OwnStateRole, ///< int, LineState of the operator's own leg; -1: takes no part
        OtherLegRole, ///< LegId of the party in NameRole
        OtherStateRole, ///< int, LineState of that leg; -1: alone
        CalleeNameRole, ///< QString, the called inside party, else the called number
        DidRole, ///< QString
        QueueNameRole, ///< QString
        LineIdRole, ///< LineId
        ArrivedAtRole, ///< QDateTime UTC
        AnsweredAtRole, ///< QDateTime UTC
        DecideByRole, ///< QDateTime UTC
        PriorityRole, ///< int
        RecordingRole, ///< int, RecordingState of the own leg, else the strongest of all
        MutedRole, ///< bool, own leg
        ConsultationRole, ///< bool, the operator asks somebody before handing over (his own leg or his whole call)
        ConsultationForRole, ///< CallId of the caller on whose behalf this call was dialled
        ParkSlotIdRole, ///< ParkSlotId where it waits
        LegCountRole, ///< int, without those that only listen
    };

    explicit CallModel(const Switchboard *board, QObject *parent = nullptr);

    /// Translated: "Talking".
    static QString stateText(CallState);
    /// The party in NameRole. nullptr: the call has no leg to name.
    const Leg *partyOf(const Call &value) const;

protected:
    friend class Switchboard;
    static RowChanges ownLegChanges(); ///< when another leg became the operator's own
    static RowChanges nameChanges(); ///< when an extension in the call was renamed
    QVariant cell(const Call &value, int column, int role) const override;
    RowChanges changedRoles(const Call &old, const Call &now) const override;

private:
    QVariant text(const Call &value, int column) const;
    QString sentence(const Call &value) const;
    QString calleeName(const Call &value) const;
    ActionSet allowedActions(const Call &value) const;
    QDateTime startedAt(const Call &value, const Leg *own) const;
};

} // namespace Cordboard
