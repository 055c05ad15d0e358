// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palroom.h"

#include "backends/brekeke/palmessage.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

PalLeg *PalRoom::leg(const QString &talker)
{
    for (PalLeg &leg : legs)
        if (leg.id == talker)
            return &leg;
    return nullptr;
}

const PalLeg *PalRoom::legOf(const QString &user) const
{
    for (const PalLeg &leg : legs)
        if (!user.isEmpty() && leg.user == user)
            return &leg;
    return nullptr;
}

int PalRoom::count(PalLeg::Source source) const
{
    int n = 0;
    for (const PalLeg &leg : legs)
        n += leg.source == source;
    return n;
}

const PalLeg *PalRoom::parkedParty() const
{
    if (parkNumber.isEmpty())
        return nullptr;
    if (const PalLeg *named = leg(parkedLeg))
        return named;
    for (const PalLeg &leg : legs)
        if (leg.user.isEmpty())
            return &leg;
    return nullptr;
}

QList<Leg> PalRoom::values(const AccountId &account) const
{
    QList<Leg> list;
    list.reserve(legs.size());
    for (const PalLeg &l : legs) {
        Leg leg;
        leg.id = { account, l.id };
        if (!l.user.isEmpty())
            leg.extension = { account, l.user };
        leg.number = l.user.isEmpty() ? l.number : l.user;
        leg.name = l.name;
        leg.state = l.state;
        leg.role = l.role;
        leg.recording = l.recording;
        leg.monitoring = l.monitoring;
        leg.consultation = l.consultation;
        if (l.since > 0)
            leg.since = QDateTime::fromMSecsSinceEpoch(l.since, QTimeZone::UTC);
        list.append(leg);
    }
    return list;
}

void PalRoom::outline(QList<Leg> &list) const
{
    // Only whether it is one of ours counts, not who.
    static const ExtensionId ours({}, QStringLiteral("ours"));
    list.resize(legs.size());
    for (qsizetype i = 0; i < legs.size(); ++i) {
        const PalLeg &from = legs.at(i);
        Leg &leg = list[i];
        if (leg.isOutside() != from.user.isEmpty())
            leg.extension = from.user.isEmpty() ? ExtensionId() : ours;
        leg.state = from.state;
        leg.role = from.role;
        leg.monitoring = from.monitoring;
    }
}

LineState palLineState(int code)
{
    switch (code) {
    case PalStatus::Incoming:
        return LineState::Calling;
    case PalStatus::StartRinging:
        return LineState::Ringing;
    case PalStatus::CallSuccess:
    case PalStatus::AnswerSuccess:
    case PalStatus::AnswerCallee:
    case PalStatus::Unhold:
    case PalStatus::ParkCancel:
        return LineState::Talking;
    case PalStatus::Hold:
        return LineState::Held;
    case PalStatus::ParkStart:
        return LineState::Parked;
    default:
        return LineState::Unknown;
    }
}

LegRole palRole(const QString &role, int firstCode)
{
    if (role == "c"_L1)
        return LegRole::Caller;
    if (role == "s"_L1)
        return LegRole::Callee;
    switch (firstCode) {
    case PalStatus::Incoming:
    case PalStatus::AnswerSuccess:
    case PalStatus::AnswerCallee:
        return LegRole::Caller;
    case PalStatus::Calling:
    case PalStatus::StartRinging:
    case PalStatus::CallSuccess:
        return LegRole::Callee;
    default:
        return LegRole::Unknown;
    }
}

} // namespace Cordboard
