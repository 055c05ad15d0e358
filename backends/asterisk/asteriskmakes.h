// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Cordboard {

/// Whether a phone goes off hook, puts on hold and takes back when a NOTIFY within its call says "Event: talk" or "Event: hold".
enum class TalkEvents {
    Unknown, ///< nothing says so: never to be tried, for some that do not understand it lose their call
    Assumed, ///< its maker's handbooks speak of it, or its family is built like one that does; nobody has confirmed it
    Announced ///< it says so itself: "Allow-Events: talk, hold" in what it sends
};

/// By the User-Agent with which it registered. Of anything that may stand there; empty is Unknown.
TalkEvents talkEventsOf(QStringView userAgent);

} // namespace Cordboard
