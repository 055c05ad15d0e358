// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/extension.h"
#include "models/core/allowedactions.h"
#include "models/core/entitytablemodel.h"
#include "models/core/linefacts.h"

#include <QSet>

namespace Cordboard {

/// Everybody and every internal number. StateRole: DisplayState. SortRole: natural key of the number.
class ExtensionModel final : public EntityTableModel<Extension>
{
    Q_OBJECT
public:
    enum Column { StateColumn, NumberColumn, NameColumn, DepartmentColumn, JobColumn, PartyColumn, SinceColumn,
        PresenceColumn, ForwardColumn, VoicemailColumn };
    enum OwnRole {
        LastStateRole = FirstOwnRole, ///< int, DisplayState without regard to the link: "was talking"
        DepartmentRole, ///< QString, Extension::group
        JobRole, ///< QString, Extension::role
        EmailRole, ///< QString
        MobileRole, ///< QString
        KindRole, ///< int, ExtensionKind
        PartyRole, ///< QString, whom the extension talks to: name, else number
        PartyNumberRole, ///< QString
        PartyDirectionRole, ///< int, PartyDirection
        PresenceRole, ///< int, Presence
        PresenceTextRole, ///< QString, the person's own words, else the presence's word, translated
        ForwardTextRole, ///< QString, translated; empty: no forwarding known
        VoicemailRole, ///< int, new messages; -1: not known
        MarksRole, ///< int, of Mark
        RingsForMeRole, ///< bool, rings, and the operator can take it
        IsOwnRole, ///< bool, the operator's own extension
        TagsRole, ///< QStringList
    };
    /// Shown beside the state.
    enum Mark { NoMark = 0, VoicemailMark = 1, ForwardMark = 2, DndMark = 4 };
    Q_DECLARE_FLAGS(Marks, Mark)

    explicit ExtensionModel(const Switchboard *board, QObject *parent = nullptr);

    /// Translated word for a presence; empty for Unknown and Available.
    static QString presenceWord(Presence);
    static QString forwardText(const Extension &);
    static Marks marks(const Extension &);

protected:
    friend class Switchboard;
    /// Remembers what is derived for these rows; announceFacts() emits what differs then, with exact roles.
    void rememberFacts(const QSet<ExtensionId> &ids);
    void announceFacts();
    static RowChanges ownChanges(); ///< when it became, or no longer is, the operator's own

    static RowChanges pickUpChanges(); ///< when the operator may, or no longer may, pick up what rings elsewhere

    QVariant cell(const Extension &value, int column, int role) const override;
    RowChanges changedRoles(const Extension &old, const Extension &now) const override;
    RowChanges staleChanges() const override;

private:
    LineFacts facts(const Extension &value) const;
    QVariant text(const Extension &value, int column) const;
    QString sentence(const Extension &value) const;
    ActionSet allowedActions(const Extension &value) const;
    static RowChanges factChanges(const LineFacts &old, const LineFacts &now);

    QHash<ExtensionId, LineFacts> m_remembered;
};

} // namespace Cordboard
