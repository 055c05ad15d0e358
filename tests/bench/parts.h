// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

namespace Cordboard::Bench {

/// Events from the socket to model rows, beside the same stream merely received and parsed; and what an event costs with
/// more and more extensions.
Rows measureEvents(const Settings &settings);
Rows measureScale(const Settings &settings);
/// From a frame's arrival to its pixels, with 10,000 extensions at 1,000 events a second.
Rows measurePaint(const Settings &settings);
/// From a key in the search box to the shown list, among 50,000 people.
Rows measureSearch(const Settings &settings);
/// A million finished calls in the store: from a filter to its first page.
Rows measureHistory(const Settings &settings);
/// Requests a second at a PBX that has to be asked, in a quiet and in a busy office.
Rows measurePolling(const Settings &settings);
/// Time and memory until the program can be used with 10,000 extensions, beside an empty main window.
Rows measureStart(const Settings &settings);

/// The processes that measureStart() starts: print one JSON line when they can be used, then end.
int runEmptyWindow();
int runWholeProgram(quint16 port, int people);

} // namespace Cordboard::Bench
