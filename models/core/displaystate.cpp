// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/displaystate.h"

#include <QCoreApplication>

namespace Cordboard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::DisplayState)
};

} // namespace

QString displayWord(DisplayState state)
{
    switch (state) {
    case DisplayState::Free: return Words::tr("Free", "a person who can take a call");
    case DisplayState::Away: return Words::tr("Away");
    case DisplayState::DoNotDisturb: return Words::tr("Do not disturb");
    case DisplayState::Unregistered: return Words::tr("Phone off", "the phone is not registered");
    case DisplayState::Parked: return Words::tr("Parked", "a call waits in a parking slot");
    case DisplayState::Held: return Words::tr("On hold");
    case DisplayState::Calling: return Words::tr("Calling");
    case DisplayState::Talking: return Words::tr("Talking");
    case DisplayState::Ringing: return Words::tr("Ringing");
    case DisplayState::Unknown: return Words::tr("Not sure", "nobody can tell the state now");
    }
    return {};
}

QString displayCode(DisplayState state)
{
    switch (state) {
    case DisplayState::Free: return Words::tr("FR", "two-letter code of Free");
    case DisplayState::Away: return Words::tr("AW", "two-letter code of Away");
    case DisplayState::DoNotDisturb: return Words::tr("DN", "two-letter code of Do not disturb");
    case DisplayState::Unregistered: return Words::tr("NR", "two-letter code of Phone off");
    case DisplayState::Parked: return Words::tr("PK", "two-letter code of Parked");
    case DisplayState::Held: return Words::tr("HO", "two-letter code of On hold");
    case DisplayState::Calling: return Words::tr("CA", "two-letter code of Calling");
    case DisplayState::Talking: return Words::tr("TK", "two-letter code of Talking");
    case DisplayState::Ringing: return Words::tr("RG", "two-letter code of Ringing");
    case DisplayState::Unknown: return Words::tr("UN", "two-letter code of Not sure");
    }
    return {};
}

QString displayKey(DisplayState state)
{
    switch (state) {
    case DisplayState::Free: return QStringLiteral("free");
    case DisplayState::Away: return QStringLiteral("away");
    case DisplayState::DoNotDisturb: return QStringLiteral("dnd");
    case DisplayState::Unregistered: return QStringLiteral("unregistered");
    case DisplayState::Parked: return QStringLiteral("parked");
    case DisplayState::Held: return QStringLiteral("hold");
    case DisplayState::Calling: return QStringLiteral("calling");
    case DisplayState::Talking: return QStringLiteral("talking");
    case DisplayState::Ringing: return QStringLiteral("ringing");
    case DisplayState::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

} // namespace Cordboard
