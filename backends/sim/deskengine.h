// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "backends/api/result.h"
#include "backends/sim/simtypes.h"

#include <functional>

namespace Cordboard {

class OfficeCore;

/// People and what they set, switches, shared lines, conference rooms, wake-up calls and the phone book.
class DeskEngine
{
public:
    explicit DeskEngine(OfficeCore &core) : m_core(core) { }

    Result<void> setRegistered(const QString &number, bool registered);
    Result<void> setPresence(const QString &number, Presence presence, const QString &text);
    Result<void> setDnd(const QString &number, bool on);
    Result<void> setForwarding(const QString &number, const Forwarding &forwarding);
    Result<void> setBehaviour(const QString &number, const Behaviour &behaviour);
    Result<void> editPerson(const QString &number, const std::function<void(PersonConfig &)> &edit);
    Result<void> addPerson(const PersonConfig &person);
    Result<void> removePerson(const QString &number);

    Result<void> setFlow(const QString &flow, const QString &value);
    /// Somebody dialled the flow's number: next choice, and the call is over.
    void toggleFlow(SimCall &call, const QString &flow);
    Result<void> reserveLine(const QString &line, const QString &user, bool on);

    /// The room's running call, or a new one.
    SimCall &conferenceCall(SimConference &room);
    Result<void> invite(const QString &conference, const QString &number);
    Result<void> kick(const QString &conference, const QString &leg);
    Result<void> muteMember(const QString &conference, const QString &leg, bool on);

    Result<void> setWakeUp(const WakeUpCall &wakeUp, bool remove);
    Result<QString> saveContact(const Contact &contact);
    Result<void> deleteContact(const QString &id);

private:
    void armWakeUp(const WakeUpCall &wakeUp);
    void wake(const QString &id);

    OfficeCore &m_core;
};

} // namespace Cordboard
