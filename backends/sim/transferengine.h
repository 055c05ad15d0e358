// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"
#include "backends/sim/simtypes.h"

namespace Cordboard {

class OfficeCore;

/// Handing a caller over: at once or after asking. All of it stays in one room; see SimTransfer.
class TransferEngine
{
public:
    explicit TransferEngine(OfficeCore &core) : m_core(core) { }

    Result<void> blind(const QString &leg, const QString &to);
    Result<void> attended(const QString &leg, const QString &to);
    Result<void> complete(const QString &leg);
    Result<void> cancel(const QString &leg);
    Result<void> threeWay(const QString &leg);
    Result<void> swap(const QString &leg);
    Result<void> join(const QString &call, const QString &with, const QString &leg);

    void targetAnswered(SimCall &call, SimLeg &target);
    /// The target refused, did not answer or hung up: the caller goes back to whom he came from.
    void targetGone(SimCall &call);
    /// The one who transfers let go.
    void byGone(SimCall &call);
    /// Somebody else left; perhaps it was the caller.
    void otherGone(SimCall &call);

private:
    Result<void> start(const QString &leg, const QString &to, bool attended);
    /// Whoever transfers goes at once, and whom he hands over waits alone.
    void letGo(SimCall &call);
    /// The transfer that `leg` runs, with its call; nullptr: none.
    SimCall *running(const QString &leg);
    struct Consultation { SimCall *call; SimLeg *by; SimLeg *target; };
    /// The consultation that `leg` runs, once the other side has answered; else why there is none.
    Result<Consultation> answeredConsultation(const QString &leg);

    OfficeCore &m_core;
};

} // namespace Cordboard
