// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extensionmodel.h"

#include "models/core/naturalkey.h"

#include <QLocale>

namespace Cordboard {

ExtensionModel::ExtensionModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board,
          { tr("State"), tr("Number"), tr("Name"), tr("Department"), tr("Job"), tr("With", "whom somebody talks to"),
              tr("Since"), tr("Presence"), tr("Forwards to"), tr("Voicemail") },
          parent)
{
}

QString ExtensionModel::presenceWord(Presence presence)
{
    switch (presence) {
    case Presence::Away: return tr("Away");
    case Presence::Busy: return tr("Busy");
    case Presence::DoNotDisturb: return tr("Do not disturb");
    case Presence::Lunch: return tr("At lunch");
    case Presence::Trip: return tr("On a trip");
    case Presence::OffWork: return tr("Off work");
    case Presence::Unknown:
    case Presence::Available: break;
    }
    return {};
}

QString ExtensionModel::forwardText(const Extension &value)
{
    if (!value.forwarding || !value.forwarding->any())
        return {};
    const Forwarding &f = *value.forwarding;
    if (!f.always.isEmpty())
        return tr("%1", "call forwarding: always to number %1").arg(f.always);
    if (!f.busy.isEmpty() && !f.noAnswer.isEmpty() && f.busy != f.noAnswer)
        return tr("%1 when busy, %2 after a while", "call forwarding").arg(f.busy, f.noAnswer);
    if (!f.busy.isEmpty() && !f.noAnswer.isEmpty())
        return tr("%1 when busy or after a while", "call forwarding").arg(f.busy);
    return f.busy.isEmpty() ? tr("%1 after a while", "call forwarding").arg(f.noAnswer)
                            : tr("%1 when busy", "call forwarding").arg(f.busy);
}

ExtensionModel::Marks ExtensionModel::marks(const Extension &value)
{
    Marks marks;
    marks.setFlag(VoicemailMark, value.voicemailNew > 0);
    marks.setFlag(ForwardMark, value.forwarding && value.forwarding->any());
    marks.setFlag(DndMark, value.dnd.value_or(false));
    return marks;
}

LineFacts ExtensionModel::facts(const Extension &value) const
{
    return board() ? lineFacts(*board(), value) : LineFacts();
}

QVariant ExtensionModel::text(const Extension &value, int column) const
{
    switch (column) {
    case StateColumn: return displayWord(facts(value).state);
    case NumberColumn: return value.number;
    case NameColumn: return value.name.isEmpty() ? value.number : value.name;
    case DepartmentColumn: return value.group;
    case JobColumn: return value.role;
    case PartyColumn: return facts(value).party;
    case SinceColumn: {
        const QDateTime since = facts(value).since;
        return since.isValid() ? QLocale().toString(since.toLocalTime().time(), QLocale::ShortFormat) : QString();
    }
    case PresenceColumn: return value.presenceText.isEmpty() ? presenceWord(value.presence) : value.presenceText;
    case ForwardColumn: return forwardText(value);
    case VoicemailColumn: return value.voicemailNew > 0 ? QLocale().toString(value.voicemailNew) : QString();
    default: return {};
    }
}

QString ExtensionModel::sentence(const Extension &value) const
{
    const LineFacts line = facts(value);
    QStringList parts;
    parts << (value.name.isEmpty() ? value.number : tr("%1, %2", "name, number").arg(value.name, value.number));
    if (!value.group.isEmpty())
        parts << value.group;
    if (line.state != line.lastState)
        parts << tr("not sure, was: %1").arg(displayWord(line.lastState));
    else if (line.state == DisplayState::Talking && !line.party.isEmpty())
        parts << tr("talking to %1").arg(line.party);
    else if (line.state == DisplayState::Ringing && !line.party.isEmpty())
        parts << tr("ringing, call from %1").arg(line.party);
    else
        parts << displayWord(line.state);
    if (line.since.isValid() && board() && line.state == line.lastState && line.state != DisplayState::Free) {
        const qint64 seconds = line.since.secsTo(board()->now());
        parts << (seconds < 60 ? tr("for %n second(s)", nullptr, int(std::max<qint64>(0, seconds)))
                               : tr("for %n minute(s)", nullptr, int(seconds / 60)));
    }
    if (const QString presence = text(value, PresenceColumn).toString(); !presence.isEmpty())
        parts << presence;
    if (const QString forward = forwardText(value); !forward.isEmpty())
        parts << tr("forwards to %1").arg(forward);
    if (value.voicemailNew > 0)
        parts << tr("%n new voicemail message(s)", nullptr, value.voicemailNew);
    return parts.join(tr(", ", "between the parts of a spoken sentence"));
}

ActionSet ExtensionModel::allowedActions(const Extension &value) const
{
    const LineFacts line = facts(value);
    const bool own = board() && board()->isOwn(value.id);
    ActionSet set;
    set.addIf(!own && !value.number.isEmpty(),
        { Capability::Dial, Capability::BlindTransfer, Capability::AttendedTransfer, Capability::ForwardCall });
    set.addIf(value.kind == ExtensionKind::Person, { Capability::VoicemailTransfer, Capability::SetForwarding,
        Capability::SetDoNotDisturb, Capability::SetPresence, Capability::WakeUpCalls, Capability::QueueLogin });
    set.addIf(line.lastState == DisplayState::Ringing && !line.call.isEmpty(), { own ? Capability::Answer : Capability::PickUp });
    set.addIf(line.lastState == DisplayState::Talking && !own && !line.call.isEmpty(),
        { Capability::Listen, Capability::Whisper, Capability::Barge });
    return set;
}

QVariant ExtensionModel::cell(const Extension &value, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(value, column);
    case Qt::AccessibleTextRole: return column == StateColumn ? QVariant(sentence(value)) : text(value, column);
    case StateRole: return int(facts(value).state);
    case LastStateRole: return int(facts(value).lastState);
    case SortRole: return naturalKey(value.number);
    case AllowedActionsRole: return QVariant::fromValue(allowedActions(value));
    case StartedAtRole: return facts(value).since;
    case NameRole: return value.name;
    case NumberRole: return value.number;
    case CallIdRole: return QVariant::fromValue(facts(value).call);
    case LegIdRole: return QVariant::fromValue(facts(value).leg);
    case ExtensionIdRole: return QVariant::fromValue(value.id);
    case DepartmentRole: return value.group;
    case JobRole: return value.role;
    case EmailRole: return value.email;
    case MobileRole: return value.mobile;
    case KindRole: return int(value.kind);
    case PartyRole: return facts(value).party;
    case PartyNumberRole: return facts(value).partyNumber;
    case PartyDirectionRole: return int(facts(value).direction);
    case PresenceRole: return int(value.presence);
    case PresenceTextRole: return text(value, PresenceColumn);
    case ForwardTextRole: return forwardText(value);
    case VoicemailRole: return value.voicemailNew;
    case MarksRole: return int(marks(value));
    case RingsForMeRole: return facts(value).ringsForMe;
    case IsOwnRole: return board() && board()->isOwn(value.id);
    case TagsRole: return value.tags;
    default: return {};
    }
}

RowChanges ExtensionModel::changedRoles(const Extension &old, const Extension &now) const
{
    // What lineFacts() draws from the extension is compared as facts, not here: see announceFacts().
    RowChanges c;
    c.note(old.number != now.number, { NumberColumn }, { NumberRole, SortRole, AllowedActionsRole });
    c.note(old.name != now.name, { NameColumn }, { NameRole });
    c.note(old.group != now.group, { DepartmentColumn }, { DepartmentRole });
    c.note(old.role != now.role, { JobColumn }, { JobRole });
    c.note(old.email != now.email, {}, { EmailRole });
    c.note(old.mobile != now.mobile, {}, { MobileRole });
    c.note(old.kind != now.kind, {}, { KindRole, AllowedActionsRole });
    c.note(old.presence != now.presence, {}, { PresenceRole });
    c.note(old.presenceText != now.presenceText || presenceWord(old.presence) != presenceWord(now.presence),
        { PresenceColumn }, { PresenceTextRole });
    c.note(forwardText(old) != forwardText(now), { ForwardColumn }, { ForwardTextRole });
    c.note(old.voicemailNew != now.voicemailNew, { VoicemailColumn }, { VoicemailRole });
    c.note(marks(old) != marks(now), {}, { MarksRole });
    c.note(old.tags != now.tags, {}, { TagsRole });
    return c;
}

RowChanges ExtensionModel::staleChanges() const
{
    RowChanges c = EntityTableModel::staleChanges();
    c.note(true, { StateColumn }, { StateRole, RingsForMeRole });
    return c;
}

RowChanges ExtensionModel::ownChanges()
{
    RowChanges c;
    c.note(true, {}, { IsOwnRole, RingsForMeRole, AllowedActionsRole });
    return c;
}

RowChanges ExtensionModel::pickUpChanges()
{
    RowChanges c;
    c.note(true, {}, { RingsForMeRole });
    return c;
}

RowChanges ExtensionModel::factChanges(const LineFacts &old, const LineFacts &now)
{
    RowChanges c;
    c.note(old.state != now.state, { StateColumn }, { StateRole });
    c.note(old.lastState != now.lastState, {}, { LastStateRole, AllowedActionsRole });
    c.note(old.since != now.since, { SinceColumn }, { StartedAtRole });
    c.note(old.call != now.call, {}, { CallIdRole, AllowedActionsRole });
    c.note(old.leg != now.leg, {}, { LegIdRole });
    c.note(old.party != now.party, { PartyColumn }, { PartyRole });
    c.note(old.partyNumber != now.partyNumber, {}, { PartyNumberRole });
    c.note(old.direction != now.direction, {}, { PartyDirectionRole });
    c.note(old.ringsForMe != now.ringsForMe, {}, { RingsForMeRole });
    return c;
}

void ExtensionModel::rememberFacts(const QSet<ExtensionId> &ids)
{
    m_remembered.clear();
    for (const ExtensionId &id : ids)
        if (const Extension *known = find(id))
            m_remembered.insert(id, facts(*known));
}

void ExtensionModel::announceFacts()
{
    std::vector<Touched> touched;
    for (auto it = m_remembered.cbegin(); it != m_remembered.cend(); ++it) {
        const int row = rowOf(it.key());
        if (row < 0)
            continue;
        RowChanges changes = factChanges(it.value(), facts(at(row)));
        if (!changes.isEmpty())
            touched.push_back({ row, std::move(changes) });
    }
    m_remembered.clear();
    std::sort(touched.begin(), touched.end(), [](const Touched &a, const Touched &b) { return a.row < b.row; });
    announce(touched);
}

} // namespace Cordboard
