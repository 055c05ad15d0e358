// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace Cordboard {

struct LinkusFarewell
{
    QByteArray target; ///< path and query
    QByteArray authorization; ///< bare token; empty: none
};

/// Gives tokens back after the backend is gone: at most a second or two in a thread of the global pool, for whose end the program
/// waits before it exits. At a PBX of eight places nobody may leave one taken.
void sendLinkusFarewells(const QUrl &server, const QString &pinned, const QList<LinkusFarewell> &requests);

} // namespace Cordboard
