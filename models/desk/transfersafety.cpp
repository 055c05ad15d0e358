// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/transfersafety.h"

#include <QCoreApplication>

namespace Cordboard {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::TransferSafety)
};

QString forMinutes(const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid())
        return Text::tr("is on a call");
    const int minutes = int(since.secsTo(now) / 60);
    return minutes < 1 ? Text::tr("has just begun a call") : Text::tr("is on a call for %n minute(s)", nullptr, minutes);
}

QString awaySentence(const Extension &e)
{
    return e.presenceText.isEmpty() ? Text::tr("is away") : Text::tr("is away: %1", "presence text").arg(e.presenceText);
}
} // namespace

QList<SafetyReason> reasonsAgainst(const Extension &e, const QDateTime &now)
{
    using Kind = SafetyReason::Kind;
    QList<SafetyReason> reasons;
    if (e.registration == Registration::Unregistered || e.state == LineState::Unavailable)
        reasons.append({ Kind::PhoneOff, Text::tr("has the phone off"), Text::tr("phone is off") });
    if (e.dnd.value_or(false) || e.presence == Presence::DoNotDisturb)
        reasons.append({ Kind::DoNotDisturb, Text::tr("does not want to be disturbed"), Text::tr("DND", "do not disturb, as short as can be") });
    if (e.forwarding && !e.forwarding->always.isEmpty())
        reasons.append({ Kind::ForwardsAlways,
            e.forwarding->always == e.mobile ? Text::tr("forwards every call to the mobile %1").arg(e.mobile) : Text::tr("forwards every call to %1").arg(e.forwarding->always),
            Text::tr("forwards") });
    if (e.state == LineState::Talking || e.state == LineState::Held || e.state == LineState::Calling)
        reasons.append({ Kind::Talking, forMinutes(e.stateSince, now), Text::tr("talking") });
    else if (e.state == LineState::Ringing)
        reasons.append({ Kind::Ringing, Text::tr("already has a call ringing"), Text::tr("already ringing") });
    switch (e.presence) {
    case Presence::Away:
    case Presence::Lunch:
    case Presence::Trip:
    case Presence::OffWork:
        reasons.append({ Kind::Away, awaySentence(e), Text::tr("away") });
        break;
    default: break;
    }
    return reasons;
}

} // namespace Cordboard
