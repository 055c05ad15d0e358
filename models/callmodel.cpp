// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callmodel.h"

#include <QLocale>

namespace Cordboard {

namespace {

RecordingState recordingOf(const Call &call, const Leg *own)
{
    if (own && own->recording != RecordingState::Unknown)
        return own->recording;
    RecordingState strongest = RecordingState::Unknown;
    for (const Leg &leg : call.legs) {
        if (leg.recording == RecordingState::On)
            return RecordingState::On;
        if (int(leg.recording) > int(strongest))
            strongest = leg.recording;
    }
    return strongest;
}

bool isConsultation(const Call &call)
{
    return !call.consultationFor.isEmpty()
        || std::any_of(call.legs.cbegin(), call.legs.cend(), [](const Leg &leg) { return leg.consultation; });
}

int partyCount(const Call &call)
{
    return int(std::count_if(
        call.legs.cbegin(), call.legs.cend(), [](const Leg &leg) { return leg.monitoring == BargeMode::None; }));
}

} // namespace

CallModel::CallModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board,
          { tr("State"), tr("Caller"), tr("Number"), tr("For", "the called person"), tr("Dialled number"), tr("Queue"),
              tr("Since") },
          parent)
{
}

QString CallModel::stateText(CallState state)
{
    switch (state) {
    case CallState::Calling: return tr("Calling");
    case CallState::Ringing: return tr("Ringing");
    case CallState::Queued: return tr("Waiting", "a call waits in a queue");
    case CallState::Talking: return tr("Talking");
    case CallState::Held: return tr("On hold");
    case CallState::Parked: return tr("Parked", "a call waits in a parking slot");
    case CallState::Conference: return tr("Conference");
    case CallState::Unknown: break;
    }
    return tr("Not sure", "nobody can tell the state now");
}

const Leg *CallModel::partyOf(const Call &value) const
{
    const ExtensionId self = board() ? board()->ownExtension(value.id.account()) : ExtensionId();
    if (Switchboard::legIn(value, self))
        return Switchboard::otherLeg(value, self);
    for (const Leg &leg : value.legs)
        if (leg.monitoring == BargeMode::None && leg.role == LegRole::Caller)
            return &leg;
    return Switchboard::otherLeg(value, self);
}

QString CallModel::calleeName(const Call &value) const
{
    if (!board())
        return {};
    for (const Leg &leg : value.legs)
        if (leg.role == LegRole::Callee && leg.monitoring == BargeMode::None)
            return board()->legName(leg);
    return value.did;
}

QDateTime CallModel::startedAt(const Call &value, const Leg *own) const
{
    if (own && own->since.isValid())
        return own->since;
    return value.answeredAt.isValid() ? value.answeredAt : value.startedAt;
}

QVariant CallModel::text(const Call &value, int column) const
{
    const Leg *party = partyOf(value);
    const Queue *queue = board() ? board()->queue(value.queue) : nullptr;
    switch (column) {
    case StateColumn: return stateText(value.state);
    case NameColumn: return party && board() ? board()->legName(*party) : QString();
    case NumberColumn: return party ? party->number : QString();
    case CalleeColumn: return calleeName(value);
    case DidColumn: return value.did;
    case QueueColumn: return queue ? queue->name : QString();
    case SinceColumn: {
        const QDateTime since = startedAt(value, board() ? board()->ownLeg(value.id) : nullptr);
        return since.isValid() ? QLocale().toString(since.toLocalTime().time(), QLocale::ShortFormat) : QString();
    }
    default: return {};
    }
}

QString CallModel::sentence(const Call &value) const
{
    QStringList parts { text(value, NameColumn).toString() };
    if (const QString number = text(value, NumberColumn).toString(); !parts.contains(number))
        parts << number;
    const QString queue = text(value, QueueColumn).toString();
    if (!queue.isEmpty() || !value.did.isEmpty())
        parts << tr("on %1", "the queue or dialled number a call came in on").arg(queue.isEmpty() ? value.did : queue);
    parts << stateText(value.state);
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of a spoken sentence"));
}

ActionSet CallModel::allowedActions(const Call &value) const
{
    using C = Capability;
    const Leg *own = board() ? board()->ownLeg(value.id) : nullptr;
    const bool asking = isConsultation(value);
    const bool anyRinging = std::any_of(
        value.legs.cbegin(), value.legs.cend(), [](const Leg &leg) { return leg.state == LineState::Ringing; });
    const bool anyTalking = std::any_of(
        value.legs.cbegin(), value.legs.cend(), [](const Leg &leg) { return leg.state == LineState::Talking; });
    ActionSet set;
    set.addIf(value.decideBy.isValid(), { C::RouteOffered });
    if (!own) {
        set.addIf(anyRinging && value.state != CallState::Queued, { C::PickUp });
        set.addIf(value.state == CallState::Queued, { C::TakeFromQueue });
        set.addIf(value.state == CallState::Parked, { C::Unpark });
        set.addIf(value.state == CallState::Talking || value.state == CallState::Conference, { C::Listen, C::Whisper, C::Barge });
        set.add(C::HangUpOthers);
        return set;
    }
    const bool talking = own->state == LineState::Talking;
    const bool held = own->state == LineState::Held;
    const bool ringing = own->state == LineState::Ringing;
    set.add(C::HangUp);
    set.addIf(ringing, { C::Answer });
    set.addIf(ringing || talking || held, { C::BlindTransfer, C::VoicemailTransfer, C::ForwardCall });
    set.addIf((talking || held) && !asking, { C::AttendedTransfer, C::Park, C::ParkToSlot, C::Join });
    set.addIf((talking || held) && asking, { C::AttendedTransfer, C::ThreeWay, C::SwapParties });
    set.addIf(talking || held, { C::Hold });
    set.addIf(talking, { C::Mute, C::SendDtmf });
    set.addIf(anyTalking && (talking || held), { C::Record, C::RecordPause, C::Notes });
    return set;
}

QVariant CallModel::cell(const Call &value, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(value, column);
    case Qt::AccessibleTextRole: return column == StateColumn ? QVariant(sentence(value)) : text(value, column);
    case StateRole: return int(value.state);
    case SortRole: return value.startedAt;
    case AllowedActionsRole: return QVariant::fromValue(allowedActions(value));
    case NameRole: return text(value, NameColumn);
    case NumberRole: return text(value, NumberColumn);
    case CallIdRole: return QVariant::fromValue(value.id);
    case QueueIdRole: return QVariant::fromValue(value.queue);
    case CalleeNameRole: return calleeName(value);
    case QueueNameRole: return text(value, QueueColumn);
    case DirectionRole: return int(value.direction);
    case DidRole: return value.did;
    case LineIdRole: return QVariant::fromValue(value.line);
    case ArrivedAtRole: return value.startedAt;
    case AnsweredAtRole: return value.answeredAt;
    case DecideByRole: return value.decideBy;
    case PriorityRole: return value.priority;
    case ConsultationRole: return isConsultation(value);
    case ConsultationForRole: return QVariant::fromValue(value.consultationFor);
    case ParkSlotIdRole: return QVariant::fromValue(board() ? board()->parkSlotOf(value.id) : ParkSlotId());
    case LegCountRole: return partyCount(value);
    default: break;
    }
    const Leg *own = board() ? board()->ownLeg(value.id) : nullptr;
    const Leg *party = partyOf(value);
    switch (role) {
    case StartedAtRole: return startedAt(value, own);
    case LegIdRole: return QVariant::fromValue(own ? own->id : LegId());
    case OwnStateRole: return own ? int(own->state) : -1;
    case MutedRole: return own && own->muted;
    case RecordingRole: return int(recordingOf(value, own));
    case OtherLegRole: return QVariant::fromValue(party ? party->id : LegId());
    case OtherStateRole: return party ? int(party->state) : -1;
    case ExtensionIdRole: return QVariant::fromValue(party ? party->extension : ExtensionId());
    default: return {};
    }
}

RowChanges CallModel::changedRoles(const Call &old, const Call &now) const
{
    RowChanges c;
    c.note(old.state != now.state, { StateColumn }, { StateRole, AllowedActionsRole });
    c.note(old.direction != now.direction, {}, { DirectionRole });
    c.note(old.queue != now.queue, { QueueColumn }, { QueueIdRole, QueueNameRole });
    c.note(old.line != now.line, {}, { LineIdRole });
    c.note(old.did != now.did, { DidColumn, CalleeColumn }, { DidRole, CalleeNameRole });
    c.note(old.startedAt != now.startedAt, { SinceColumn }, { StartedAtRole, ArrivedAtRole, SortRole });
    c.note(old.answeredAt != now.answeredAt, { SinceColumn }, { StartedAtRole, AnsweredAtRole });
    c.note(old.decideBy != now.decideBy, {}, { DecideByRole, AllowedActionsRole });
    c.note(old.priority != now.priority, {}, { PriorityRole });
    c.note(old.consultationFor != now.consultationFor, {}, { ConsultationForRole });
    c.note(isConsultation(old) != isConsultation(now), {}, { ConsultationRole, AllowedActionsRole });
    c.note(partyCount(old) != partyCount(now), {}, { LegCountRole });

    // Legs: compared as what the row shows of them, so that a change of a third party's leg is no change of the row.
    const ExtensionId self = board() ? board()->ownExtension(now.id.account()) : ExtensionId();
    const Leg none;
    const Leg *ownBefore = Switchboard::legIn(old, self);
    const Leg *ownAfter = Switchboard::legIn(now, self);
    const Leg &a = ownBefore ? *ownBefore : none;
    const Leg &b = ownAfter ? *ownAfter : none;
    c.note(!ownBefore != !ownAfter || a.id != b.id, {}, { LegIdRole });
    c.note(!ownBefore != !ownAfter || a.state != b.state, {}, { OwnStateRole, AllowedActionsRole });
    c.note(a.since != b.since, { SinceColumn }, { StartedAtRole });
    c.note(a.muted != b.muted, {}, { MutedRole });
    c.note(recordingOf(old, ownBefore) != recordingOf(now, ownAfter), {}, { RecordingRole });

    const Leg *partyBefore = partyOf(old);
    const Leg *partyAfter = partyOf(now);
    const Leg &p = partyBefore ? *partyBefore : none;
    const Leg &q = partyAfter ? *partyAfter : none;
    c.note(p.id != q.id, {}, { OtherLegRole });
    c.note(p.extension != q.extension, { NameColumn }, { ExtensionIdRole, NameRole });
    c.note(p.name != q.name, { NameColumn }, { NameRole });
    c.note(p.number != q.number, { NameColumn, NumberColumn }, { NameRole, NumberRole });
    c.note(!partyBefore != !partyAfter || p.state != q.state, {}, { OtherStateRole });
    const bool sameParties = std::equal(old.legs.cbegin(), old.legs.cend(), now.legs.cbegin(), now.legs.cend(),
        [](const Leg &l, const Leg &r) {
            return l.extension == r.extension && l.number == r.number && l.name == r.name && l.role == r.role;
        });
    c.note(!sameParties, { CalleeColumn }, { CalleeNameRole });
    const auto talking = [](const Call &call) {
        return std::count_if(call.legs.cbegin(), call.legs.cend(),
            [](const Leg &leg) { return leg.state == LineState::Talking || leg.state == LineState::Ringing; });
    };
    c.note(talking(old) != talking(now), {}, { AllowedActionsRole });
    return c;
}

RowChanges CallModel::ownLegChanges()
{
    RowChanges c;
    c.note(true, { NameColumn, NumberColumn, SinceColumn },
        { LegIdRole, OwnStateRole, StartedAtRole, MutedRole, RecordingRole, OtherLegRole, OtherStateRole, ExtensionIdRole,
            NameRole, NumberRole, AllowedActionsRole });
    return c;
}

RowChanges CallModel::nameChanges()
{
    RowChanges c;
    c.note(true, { NameColumn, CalleeColumn }, { NameRole, CalleeNameRole });
    return c;
}

} // namespace Cordboard
