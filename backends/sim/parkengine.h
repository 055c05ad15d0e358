// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/office.h"

namespace Cordboard {

class OfficeCore;

/// Slots in which callers wait, and which ring back.
class ParkEngine
{
public:
    explicit ParkEngine(OfficeCore &core) : m_core(core) { }

    Result<QString> park(const QString &leg, const QString &slot);
    Result<Office::Dialled> unpark(const QString &slot, const QString &user, bool autoAnswer);
    /// Puts that party of the call into a free slot.
    void put(SimCall &call, SimLeg &leg, SimPark &slot, const QString &parkedBy);
    /// Somebody answered in the parked call's room: the caller is out.
    void fetched(SimCall &call);
    /// A phone rung for the slot did not answer.
    void notFetched(SimCall &call, const QString &leg);
    /// Empties the slot of a call that ends or goes elsewhere; nothing when it is not parked.
    void clear(SimCall &call);

private:
    void startTimer(SimPark &slot);
    void timeOut(const QString &slot);
    /// Out of the slot, and on to whoever parked it; the end of the call where he cannot be rung.
    void comeBack(SimCall &call, const SimPark &slot, const SimPerson *parker);

    OfficeCore &m_core;
};

} // namespace Cordboard
