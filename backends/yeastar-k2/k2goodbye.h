// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Cordboard {

/// Sends the log-out on a socket of its own before it returns, without waiting for an answer: the program may be about
/// to end, and a token that lives on would keep the PBX sending events here. Waits a few tenths of a second at most;
/// failures do not matter.
void k2SayGoodbye(const QUrl &base, const QString &pinnedCertificate, const QString &path, const QString &token);

} // namespace Cordboard
