// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/deskengine.h"
#include "backends/sim/legengine.h"
#include "backends/sim/officestate.h"
#include "backends/sim/parkengine.h"
#include "backends/sim/phoneengine.h"
#include "backends/sim/queueengine.h"
#include "backends/sim/routeengine.h"
#include "backends/sim/transferengine.h"

namespace Cordboard {

/// The state and the engines that work on it; each engine reaches the others through here.
class OfficeCore
{
public:
    OfficeCore(const OfficeConfig &config, quint64 seed);

    OfficeState state;
    LegEngine legs { *this }; ///< steps of legs, beginning and end of calls
    RouteEngine route { *this }; ///< where a call goes: phones, forwarding, mailboxes, outside
    PhoneEngine phones { *this }; ///< what one does with a call: answer, hang up, hold, dial, record, barge
    TransferEngine transfers { *this };
    ParkEngine parks { *this };
    QueueEngine queues { *this };
    DeskEngine desk { *this }; ///< people, switches, conferences, contacts, wake-up calls
};

/// Shorthands for the ways in which a command is refused.
inline Unexpected refused(const QString &why)
{
    return { { PbxError::Kind::Refused, why } };
}
inline Unexpected noSuchCall(const QString &id)
{
    return { { PbxError::Kind::NoSuchCall, id } };
}
inline Unexpected noSuchTarget(const QString &number)
{
    return { { PbxError::Kind::NoSuchTarget, number } };
}
inline Unexpected targetBusy(const QString &number)
{
    return { { PbxError::Kind::TargetBusy, number } };
}

} // namespace Cordboard
