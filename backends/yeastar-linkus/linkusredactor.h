// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Cordboard {

/// What crossed the wire with every password, key, token, signature and SIP secret struck out, at most 64 KiB of it.
QByteArray linkusRedacted(const QByteArray &frame);

} // namespace Cordboard
