// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"
#include "backends/sim/legengine.h"
#include "backends/sim/office.h"

namespace Cordboard {

/// Where a call goes: to a phone, along its forwardings, into a mailbox, a queue, or out; and what becomes of the rest when a leg is gone.
class RouteEngine
{
public:
    explicit RouteEngine(OfficeCore &core) : m_core(core) { }

    /// Why a phone is rung; decides how long, and what follows when nobody answers.
    enum class Why { Plain, Transfer, Agent, Fetch, RingBack };

    /// Sends the caller of `call` to `to`. What cannot be reached ends the call, as on a real PBX.
    void send(SimCall &call, const QString &to, int hops = 0);
    /// Follows forward-always rules: where a call for that number ends up.
    QString resolved(const QString &number) const;
    /// 0, or the SIP code with which that phone would refuse a call now.
    int obstacle(const SimPerson &person) const;
    SimLeg &ringPerson(SimCall &call, const SimPerson &person, Why why, int hops = 0);
    SimLeg &ringOutside(SimCall &call, const QString &number, Why why);
    /// Arms what that phone does by itself, and the end of its ringing (0: never).
    void arm(SimLeg &leg, int ringMs);
    /// A rung leg gave nothing: ends it, and goes on with the call's next possibility.
    void ringFailed(SimLeg &leg, const EndReason &reason);
    /// Ends a leg and lets the rest of the call live or end as it must.
    void drop(SimLeg &leg, const EndReason &reason);
    /// Ends the call if too few are left for one.
    void settle(SimCall &call);
    void toMailbox(SimCall &call, const SimPerson &person);
    void fail(SimCall &call, int sipCode);
    /// A leg has been answered: stops other phones, connects those who waited, finishes transfers and parkings.
    void afterAnswer(SimCall &call, SimLeg &leg);

    Result<Office::Dialled> inbound(const QString &from, const QString &to, const Office::InboundOptions &options);
    Result<void> routeOffered(const QString &call, bool accept, const QString &divertTo);
    Result<void> redirect(const QString &call, const QString &to);
    Result<void> forwardCall(const QString &call, const QStringList &numbers);
    Result<void> transferToVoicemail(const QString &leg, const QString &mailbox);

private:
    void redirectCaller(SimCall &call, const SimPerson &person, int sipCode, int hops);
    void connectWaiting(SimCall &call);
    void stopRinging(SimCall &call, const QString &except);
    const OutsideRule *ruleFor(const QString &number) const;
    QString inboundTarget(SimCall &call, const QString &to);

    OfficeCore &m_core;
};

} // namespace Cordboard
