// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"
#include "backends/api/states.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Cordboard {

/// Where calls for an extension go instead; empty `target` means no such rule.
struct Forwarding
{
    QString always; ///< every call
    QString busy; ///< while talking
    QString noAnswer; ///< after ringing too long
    bool any() const { return !always.isEmpty() || !busy.isEmpty() || !noAnswer.isEmpty(); }
    friend bool operator==(const Forwarding &, const Forwarding &) = default;
};

/// What kind of thing stands behind an internal number.
enum class ExtensionKind { Person, RingGroup, Ivr, Schedule, Conference, Callback, Paging, Other };

/// One internal number and what is known of it. Replaced whole, never patched. `state` is the PBX's own word on the
/// phone (its lamp); with whom and since when comes from the calls.
struct Extension
{
    ExtensionId id;
    QString number;
    QString name;
    QString group; ///< department
    QString role; ///< job title or description, where the PBX has one
    QString email;
    QString mobile; ///< second number for "to the mobile"; empty: none known
    ExtensionKind kind = ExtensionKind::Person;
    Registration registration = Registration::Unknown;
    QDateTime registrationSince; ///< UTC; invalid: not known
    Presence presence = Presence::Unknown;
    QString presenceText; ///< the person's or the PBX's own words
    LineState state = LineState::Unknown;
    QDateTime stateSince; ///< UTC; invalid: not known
    std::optional<bool> dnd; ///< absent: the PBX does not tell
    std::optional<Forwarding> forwarding; ///< absent: the PBX does not tell
    int voicemailNew = -1; ///< -1: not known
    QStringList tags;

    friend bool operator==(const Extension &, const Extension &) = default;
};

} // namespace Cordboard
