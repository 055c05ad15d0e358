// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/dropverdict.h"

#include <QString>

#include <memory>
#include <optional>

class QMimeData;

namespace Cordboard {

/// "application/x-cordboard-call": a live or a parked call, by its ids.
QString callMimeType();
/// "application/x-cordboard-person": one of our extensions, by its id.
QString personMimeType();

/// What is dragged, as ids and a name for the pill: never a pointer or a row, which may be gone when it is dropped.
std::unique_ptr<QMimeData> encodeDrag(const DragPayload &payload);

/// The inverse. Nothing for data of other programs, for damaged data and for anything longer than 4 KiB. The ids may
/// name things that are no longer there: whoever uses them asks the models.
std::optional<DragPayload> decodeDrag(const QMimeData *data);

} // namespace Cordboard
