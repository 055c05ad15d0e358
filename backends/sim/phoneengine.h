// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/office.h"

namespace Cordboard {

class OfficeCore;

/// What is done with a leg or at a phone.
class PhoneEngine
{
public:
    explicit PhoneEngine(OfficeCore &core) : m_core(core) { }

    Result<Office::Dialled> dial(const QString &from, const QString &to, const Office::DialOptions &options);
    Result<Office::Dialled> phoneDial(const QString &from, const QString &to);
    Result<void> answer(const QString &leg);
    Result<void> hangUp(const QString &leg);
    Result<void> hangUpCall(const QString &call);
    Result<void> hold(const QString &leg);
    Result<void> unhold(const QString &leg);
    Result<void> mute(const QString &leg, bool on);
    Result<void> sendDtmf(const QString &leg, const QString &digits);
    Result<Office::Dialled> pickUp(const QString &ringing, const QString &to);
    Result<Office::Dialled> takeFromQueue(const QString &call, const QString &to);
    Result<Office::Dialled> barge(const QString &target, const QString &supervisor, BargeMode mode, bool autoAnswer);
    Result<void> setRecording(const QString &leg, RecordingState wanted);
    const SimLeg *ringingLegOf(const QString &user);
    const SimLeg *activeLegOf(const QString &user);
    const SimLeg *legIn(const QString &user, LineState state);

private:
    /// A new leg of `person` in that call which is off hook at once.
    Office::Dialled takeOver(SimCall &call, const SimPerson &person);

    OfficeCore &m_core;
};

} // namespace Cordboard
