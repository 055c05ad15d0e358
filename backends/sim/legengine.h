// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/simtypes.h"

namespace Cordboard {

class OfficeCore;
struct LegEvent;

/// Why a leg ended; see LegEvent.
struct EndReason
{
    int sipCode = 200;
    int q850 = 16;
    bool byPhone = false;

    static EndReason hungUp() { return { 200, 16, true }; }
    static EndReason normal() { return {}; }
    static EndReason elsewhere() { return { 200, 26, false }; }
    static EndReason givenUp() { return { 487, 16, false }; }
    static EndReason declined() { return { 603, 21, true }; }
    static EndReason busy() { return { 486, 17, false }; }
    static EndReason noAnswer() { return { 408, 19, false }; }
    static EndReason of(int sipCode);
};

/// Brings legs and calls to life, walks them through their steps and ends them. Knows no rules about who may.
class LegEngine
{
public:
    explicit LegEngine(OfficeCore &core) : m_core(core) { }

    SimCall &newCall();
    SimLeg &addPerson(SimCall &call, const SimPerson &person, LegRole role);
    SimLeg &addOutside(SimCall &call, const QString &number, const QString &name, LegRole role);
    void step(SimLeg &leg, LegStep step);
    /// Moves a leg into another call; it talks there.
    void move(SimLeg &leg, SimCall &to);
    /// Ends one leg and nothing else: what follows is the caller's to decide.
    void end(SimLeg &leg, const EndReason &reason);
    /// Ends all legs that are left, writes the call record. Legs that only ring are given up.
    void endCall(SimCall &call, const EndReason &reason);
    const SimLeg *peerOf(const SimLeg &leg);
    CallState stateOf(const SimCall &call);
    void refreshPerson(const QString &user);
    void setLine(SimCall &call, SharedLineState state);

private:
    SimLeg &add(SimCall &call, LegRole role);
    LegEvent eventOf(const SimLeg &leg, LegStep step);
    void writeRecord(const SimCall &call);

    OfficeCore &m_core;
};

} // namespace Cordboard
