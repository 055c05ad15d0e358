// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/command.h"
#include "backends/yeastar-linkus/linkusapi.h"
#include "backends/yeastar-linkus/linkusmirror.h"

#include <QCoreApplication>

namespace Cordboard {

/// Turns an operator's wish into requests of the OpenAPI. Nothing is sent twice.
///
/// Choices that no document makes for us, all [assumed]: a call that rings or waits elsewhere is taken by a blind transfer of its
/// caller's channel to the taker; a parked call is fetched by dialling its slot; a phone answers by uaCSTA, which the PBX refuses where
/// it has none; do-not-disturb is a presence.
class LinkusCommands
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::LinkusCommands)
public:
    using Answer = QFuture<Result<void>>;
    /// What to read again, since no event tells that it changed.
    struct Hooks
    {
        std::function<void()> changed; ///< the mirror was told something
        std::function<void()> parksChanged;
        std::function<void(const QString &queue)> queueChanged;
    };

    LinkusCommands(LinkusApi &api, LinkusMirror &mirror, Hooks hooks) : m_api(api), m_mirror(mirror), m_hooks(std::move(hooks)) { }
    void setSelf(const QString &extension) { m_self = extension; }

    Answer perform(const CallCommand &command);

private:
    const Call *call(const CallId &id) const { return m_mirror.state().find<Call>(id); }
    const Leg *ownLeg(const CallId &call, const LegId &leg) const;
    static const Leg *callerLeg(const Call &call);
    /// The party that `own` talks to; without `own`: who called.
    static const Leg *otherLeg(const Call &call, const Leg *own);
    QString numberOf(const ExtensionId &extension) const { return extension.isEmpty() ? m_self : extension.local(); }
    template<class Send>
    Answer onOwn(const CallId &call, const LegId &leg, Send send);
    Answer moveCaller(const CallId &call, const QString &to);

    Answer run(const Command::Dial &c);
    Answer run(const Command::Answer &c);
    Answer run(const Command::HangUp &c);
    Answer run(const Command::Hold &c);
    Answer run(const Command::Unhold &c);
    Answer run(const Command::Mute &c);
    Answer run(const Command::BlindTransfer &c);
    Answer run(const Command::AttendedTransfer &c);
    Answer run(const Command::CompleteTransfer &c);
    Answer run(const Command::CancelTransfer &c);
    Answer run(const Command::ThreeWay &c);
    Answer run(const Command::SwapParties &c);
    Answer run(const Command::Park &c);
    Answer run(const Command::Unpark &c);
    Answer run(const Command::PickUp &c);
    Answer run(const Command::TakeFromQueue &c);
    Answer run(const Command::Barge &c);
    Answer run(const Command::SetRecording &c);
    Answer run(const Command::SetDoNotDisturb &c);
    Answer run(const Command::SetPresence &c);
    Answer run(const Command::QueueLogin &c);
    Answer run(const Command::QueuePause &c);
    Answer run(const Command::RouteOffered &c);
    Answer run(const Command::AddMember &c);
    Answer run(const Command::PlayPrompt &c);
    template<class C>
    Answer run(const C &)
    {
        return settled<void>(PbxError { PbxError::Kind::NotSupported, {} });
    }

    LinkusApi &m_api;
    LinkusMirror &m_mirror;
    Hooks m_hooks;
    QString m_self;
};

} // namespace Cordboard
