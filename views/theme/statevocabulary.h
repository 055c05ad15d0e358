// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/theme/tokens.h"

#include <QString>

namespace Cordboard {

/// What a person's card shows. When several hold, the first in this order wins.
enum class PersonState {
    Unknown, ///< the link is down or the PBX has not said yet
    Ringing, ///< with a call that the operator can take or fetch
    RingingElsewhere, ///< with somebody else's call
    Talking,
    Calling,
    Held,
    Parked,
    Unregistered,
    Dnd,
    Away,
    Free
};
inline constexpr int personStateCount = int(PersonState::Free) + 1;

/// What a call's row or the call strip shows.
enum class CallLook {
    Waiting,
    Soon,
    Late,
    Overdue,
    RingingHere,
    Active,
    Held,
    Consult,
    Handed,
    Returned,
    Parked,
    Recording,
    Pending,
    Ended
};
inline constexpr int callLookCount = int(CallLook::Ended) + 1;

/// Line around a person's card.
struct EdgeLook
{
    Qt::PenStyle style = Qt::NoPen;
    Token ink = Token::Hair;
    int width = 1;
};

/// One state in all its forms: never colour alone, always shape and word too.
struct StateLook
{
    QString code; ///< two letters, for tiles without icons, braille lines and print
    QString word; ///< in the user's language
    QString icon; ///< name for IconCache
    Token ink; ///< of the icon
    Token wordInk; ///< of the word, 4.5:1 on its surface
    Token surface; ///< ground of a card
    bool hatched = false;
    EdgeLook edge = {};
};

/// The look of a person's state.
StateLook personLook(PersonState state);

/// The border of a card in a theme: the contrast theme has no grounds to tell states apart, so every card has a line
/// there and the free ones the strong one.
EdgeLook edgeOf(const StateLook &look, ThemeKind kind);

/// A call state. Ground and ink belong to rows; block and onBlock to the block at the left of the call strip.
struct CallStateLook
{
    QString code;
    QString word;
    QString icon;
    Token ink;
    Token surface;
    Token block;
    Token onBlock;
};

/// The look of a call's state.
CallStateLook callLook(CallLook state);

/// The names the two tables have in tokens.json ("idle", "consult").
QLatin1StringView stateName(PersonState state);
QLatin1StringView stateName(CallLook state);

} // namespace Cordboard
