// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/states.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Cordboard {

/// Asterisk's ChannelState numbers. [source: channelstate.h]
enum class ChannelState { Down = 0, Reserved = 1, OffHook = 2, Dialing = 3, Ring = 4, Ringing = 5, Up = 6, Busy = 7 };

/// One channel as the events describe it.
struct AsteriskChannel
{
    QString uniqueid; ///< its leg's id
    QString linkedid; ///< its call's id
    QString name; ///< "PJSIP/6001-00000003"
    QString callerNumber;
    QString callerName;
    QString exten; ///< where it first wanted to go
    QString application; ///< as the list told it; events do not
    QString applicationData;
    QString bridge; ///< empty: in none
    QString holdBridge; ///< where it was when it put the others on hold
    QString nextHoldBridge; ///< where it put those on hold whom it is about to leave for the first: it goes to and fro between the two
    QString parent; ///< uniqueid of the channel that dialled it
    QStringList children; ///< uniqueids of those that it rings now
    QString spied; ///< uniqueid of the channel that it listens to
    QString recordingFile;
    ChannelState state = ChannelState::Down;
    RecordingState recording = RecordingState::Unknown;
    BargeMode monitoring = BargeMode::None;
    LegRole role = LegRole::Caller;
    bool hold = false; ///< put the others on hold
    bool parked = false;
    bool queued = false;
    bool muted = false;
    bool released = false; ///< has handed its call over and only waits for its end: Asterisk keeps it until the other answers
    bool passage = false; ///< a Local half with a real channel behind: never shown
    bool originated = false; ///< rung so that it may call
    bool spyEnded = false; ///< has stopped listening, and where it goes is not told yet
    bool settled = false; ///< stays where it is, though nobody is with it: an announcement, a mailbox, an empty conference
    LineState shown = LineState::Unknown; ///< as last folded
    bool shownQueued = false; ///< likewise
    QDateTime since; ///< of `shown`; invalid: it was so before we came

    bool isUp() const { return state == ChannelState::Up; }
    bool isLocal() const { return name.startsWith(QLatin1StringView("Local/")); }
    /// The half that is called and talks to the others; the other half runs the dialplan behind the number.
    bool isNearHalf() const { return isLocal() && name.endsWith(QLatin1StringView(";1")); }
    /// "PJSIP/6001"; empty for a Local half.
    QString device() const;
    /// Of a Local half: "102" in "Local/102@internal-00000006;1".
    QString localNumber() const;
    QString partnerName() const; ///< of the other half
    /// Not a party but a tool of Asterisk's, such as a recorder or an announcer.
    bool isTool() const;
};

/// Order of creation: "1795299716.10" after "1795299716.9". A systemname in front ("pbx-1795299716.9") is left out.
bool uniqueidLess(const QString &a, const QString &b);
/// When that channel was created, to the second; invalid: not such an id.
QDateTime uniqueidTime(const QString &uniqueid);

} // namespace Cordboard
