// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/conferencespanel.h"

#include "models/conferencemodel.h"
#include "models/core/switchboard.h"
#include "views/services/roomdrops.h"
#include "views/theme/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomRole = Qt::UserRole;
constexpr int legRole = Qt::UserRole + 1;

QString memberName(const ConferenceMember &member)
{
    return member.name.isEmpty() ? member.number : member.name;
}

} // namespace

ConferencesPanel::ConferencesPanel(OperatorDesk &desk, const Theme &theme, DragSession *drag, QWidget *parent)
    : ServicePanel(desk, theme, parent), m_tree(new QTreeWidget), m_invite(addButton(u"conferenceInvite"_s, u"action-join"_s, tr("Invite"))),
      m_mute(addButton(u"conferenceMute"_s, u"sound"_s, tr("Mute"))), m_remove(addButton(u"conferenceRemove"_s, u"action-hangup"_s, tr("Remove")))
{
    setObjectName("conferencesPanel"_L1);
    m_tree->setProperty("cordboardFramed", true);
    m_tree->setObjectName("conferenceTree"_L1);
    m_tree->setAccessibleName(tr("Conference rooms"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column()->addWidget(m_tree);
    if (drag)
        m_drops = new RoomDrops(m_tree, drag, theme, [](const QTreeWidgetItem *item) { return item->data(0, roomRole).value<ConferenceId>(); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ConferencesPanel::refreshButtons);
    connect(m_invite, &QPushButton::clicked, this, &ConferencesPanel::invite);
    connect(m_mute, &QPushButton::clicked, this, &ConferencesPanel::mute);
    connect(m_remove, &QPushButton::clicked, this, &ConferencesPanel::remove);
    const ConferenceModel *rooms = desk.board().conferences();
    connect(rooms, &QAbstractItemModel::rowsInserted, this, &ConferencesPanel::rebuild);
    connect(rooms, &QAbstractItemModel::rowsRemoved, this, &ConferencesPanel::rebuild);
    connect(rooms, &QAbstractItemModel::dataChanged, this, &ConferencesPanel::rebuild);
    connect(rooms, &QAbstractItemModel::modelReset, this, &ConferencesPanel::rebuild);
    connect(&desk, &OperatorDesk::meaningChanged, this, &ConferencesPanel::refreshButtons);
    rebuild();
}

void ConferencesPanel::rebuild()
{
    const Conference *room = currentRoom();
    const ConferenceMember *member = currentMember();
    const ConferenceId roomId = room ? room->id : ConferenceId();
    const LegId legId = member ? member->leg : LegId();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    const ConferenceModel &rooms = *desk().board().conferences();
    for (int row = 0; row < rooms.rowCount(); ++row) {
        const Conference &conference = rooms.at(row);
        auto *item = new QTreeWidgetItem(m_tree, { conference.name.isEmpty() ? conference.number : tr("%1, %2", "name, number").arg(conference.name, conference.number),
                                                     conference.members.isEmpty() ? tr("empty") : QString::number(conference.members.size()) });
        item->setIcon(0, theme().icon(u"people"_s));
        item->setData(0, roomRole, QVariant::fromValue(conference.id));
        if (conference.id == roomId && legId.isEmpty())
            m_tree->setCurrentItem(item);
        for (const ConferenceMember &in : conference.members) {
            const QString detail = in.moderator && in.muted ? tr("moderator, muted") : in.moderator ? tr("moderator") : in.muted ? tr("muted") : QString();
            auto *child = new QTreeWidgetItem(item, { memberName(in), detail });
            child->setData(0, roomRole, QVariant::fromValue(conference.id));
            child->setData(0, legRole, QVariant::fromValue(in.leg));
            if (conference.id == roomId && in.leg == legId)
                m_tree->setCurrentItem(child);
        }
    }
    m_tree->expandAll();
    if (m_drops)
        m_drops->showAgain();
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    setHint(rooms.rowCount() == 0 ? tr("This PBX tells of no conference room.") : QString());
    refreshButtons();
}

const Conference *ConferencesPanel::currentRoom() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? desk().board().conference(item->data(0, roomRole).value<ConferenceId>()) : nullptr;
}

const ConferenceMember *ConferencesPanel::currentMember() const
{
    const Conference *room = currentRoom();
    const LegId leg = room ? m_tree->currentItem()->data(0, legRole).value<LegId>() : LegId();
    if (leg.isEmpty())
        return nullptr;
    for (const ConferenceMember &member : room->members)
        if (member.leg == leg)
            return &member;
    return nullptr;
}

void ConferencesPanel::refreshButtons()
{
    const Conference *room = currentRoom();
    const ConferenceMember *member = currentMember();
    const QString noRoom = room ? whyNot(room->id.account(), Capability::Conferences) : tr("Choose a room first.");
    const Target target = desk().target();
    m_invite->setText(target.isValid() ? tr("Invite %1").arg(target.display()) : tr("Invite"));
    allow(m_invite, !noRoom.isEmpty() ? noRoom : target.isValid() ? QString() : tr("Type a name or number in the search box first."));
    const QString noMember = !noRoom.isEmpty() ? noRoom : member ? QString() : tr("Choose somebody in the room first.");
    m_mute->setText(member && member->muted ? tr("Unmute") : tr("Mute"));
    allow(m_mute, noMember);
    allow(m_remove, noMember);
}

void ConferencesPanel::invite()
{
    const Conference *room = currentRoom();
    const Target target = desk().target();
    if (room && target.isValid())
        desk().request({ room->id.account(), Command::InviteToConference { room->id, target.number } }, tr("Inviting %1").arg(target.display()),
            tr("The phone of %1 rings").arg(target.display()));
}

void ConferencesPanel::mute()
{
    const Conference *room = currentRoom();
    if (const ConferenceMember *member = currentMember())
        desk().request({ room->id.account(), Command::ConferenceMute { room->id, member->leg, !member->muted } }, tr("Muting %1").arg(memberName(*member)));
}

void ConferencesPanel::remove()
{
    const Conference *room = currentRoom();
    if (const ConferenceMember *member = currentMember())
        desk().request({ room->id.account(), Command::ConferenceKick { room->id, member->leg } }, tr("Removing %1").arg(memberName(*member)),
            tr("%1 was removed from the conference").arg(memberName(*member)));
}

} // namespace Cordboard
