// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"
#include "models/people/searchindex.h"
#include "views/theme/statevocabulary.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Cordboard {

/// All that a card, a tile or a table row shows of a person, as plain values; no reading of models happens while painting.
struct PersonCard
{
    ExtensionId id; ///< empty: an outside number of a phone book
    QString name;
    QString shortName; ///< for tiles: the family name, with an initial where two share it
    QString number;
    QString department;
    QString role; ///< second line: department, job and tags
    QStringList tags;
    PersonState state = PersonState::Unknown;
    /// What was known last while the link is down; `state` is Unknown then.
    std::optional<PersonState> was;
    QString words; ///< third line after the state: with whom, until when, in which slot, presence in own words
    QString forward; ///< "mobile if busy"; empty: calls are not forwarded
    QString forwardSpoken; ///< "forwards to mobile when busy"
    QDateTime since; ///< UTC, start of the running time; invalid: none is shown
    QDateTime lastHeard; ///< UTC, with `was`: when the PBX was heard last
    int voicemail = 0; ///< new messages
    bool note = false; ///< the operator has a note about this person
    QDateTime pendingSince; ///< UTC, a command about this person waits for its answer since then; invalid: none
    bool gone = false; ///< no longer there; keeps its place until the pointer has left
    QList<MatchRange> nameMatches;
    QList<MatchRange> numberMatches;

    bool operator==(const PersonCard &) const = default;
};

/// The state word as the card says it: "Talking", "was talking".
QString cardWord(const PersonCard &card);

/// Whether somebody else is in a call with the person now, or was when the PBX was heard last.
bool isEngaged(const PersonCard &card);

/// What follows the word on the third line: with whom, or where calls go.
QString cardDetail(const PersonCard &card);

/// What stands in the column of times: how long the call lasts, or, while the link is down, how old the knowledge is
/// ("38 s ago"); empty where there is nothing to count.
QString cardTime(const PersonCard &card, const QDateTime &now);

/// One sentence for screen readers: "Anna Berg, 214, Sales, talking to Ole Jensen for 3 minutes, forwards to mobile when
/// busy". Pure.
QString cardSentence(const PersonCard &card, const QDateTime &now);

} // namespace Cordboard
