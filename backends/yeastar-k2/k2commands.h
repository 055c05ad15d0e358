// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/command.h"
#include "backends/yeastar-k2/k2api.h"
#include "backends/yeastar-k2/k2mirror.h"
#include "backends/yeastar-k2/k2settings.h"

namespace Cordboard {

/// The operator's wishes as requests. Both arguments must outlive it.
class K2Commands
{
public:
    /// What no event will tell once a command was done.
    enum class Aftermath { Details, Queues, WakeUps, Parks, Calls };
    using Notify = std::function<void(Aftermath, const QString &extension)>;

    K2Commands(K2Api &api, K2Mirror &mirror, const K2Settings &settings, Notify notify);

    QFuture<Result<void>> perform(const CallCommand &command);

private:
    using Answer = QFuture<Result<void>>;
    struct Part
    {
        const Call *call = nullptr;
        const Leg *leg = nullptr; ///< who acts
        const Leg *other = nullptr; ///< whom that one talks to
    };
    Result<Part> part(const CallId &call, const LegId &leg) const;
    Result<Part> pair(const CallId &call, const LegId &leg) const; ///< with `other`
    QString permission() const { return m_settings.self; }
    QString extensionOr(const ExtensionId &id) const { return id.isEmpty() ? m_settings.self : id.local(); }

    template<class Request>
    Answer onLeg(const CallId &call, const LegId &leg, Request request);
    template<class Request>
    Answer onOther(const CallId &call, const LegId &leg, Request request);
    Answer noting(Answer answer, std::function<void()> note);

    Answer dial(const Command::Dial &);
    Answer answer(const Command::Answer &);
    Answer hangUp(const Command::HangUp &);
    Answer hangUpLeg(const Leg &leg, Direction direction);
    Answer mute(const CallId &call, const LegId &leg, bool on);
    Answer transfer(const CallId &call, const LegId &leg, const QString &number);
    Answer attended(const Command::AttendedTransfer &);
    Answer operate(const CallId &call, const LegId &leg, const QString &operation);
    Answer park(const Command::Park &);
    Answer pickUp(const Command::PickUp &);
    Answer takeFromQueue(const Command::TakeFromQueue &);
    Answer barge(const Command::Barge &);
    Answer setForwarding(const Command::SetForwarding &);
    Answer setDoNotDisturb(const Command::SetDoNotDisturb &);
    Answer queueLogin(const Command::QueueLogin &);
    Answer queuePause(const Command::QueuePause &);
    Answer conferenceMute(const Command::ConferenceMute &);
    Answer setWakeUp(const Command::SetWakeUp &);
    Answer routeOffered(const Command::RouteOffered &);
    Answer playPrompt(const Command::PlayPrompt &);

    K2Api &m_api;
    K2Mirror &m_mirror;
    const K2Settings &m_settings;
    Notify m_notify;
    bool m_hangUpUnknown = false; ///< call/hangup is in no list; a PBX may not have it
    bool m_operateUnknown = false;
};

} // namespace Cordboard
