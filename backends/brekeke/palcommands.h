// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/command.h"
#include "backends/brekeke/palmethods.h"
#include "backends/brekeke/palmirror.h"

#include <QCoreApplication>

namespace Cordboard {

/// Turns an operator's wish into PAL calls. Looks legs up in the mirror, never changes what it shows. Nothing is sent twice.
///
/// Choices that no document makes for us, all [assumed]: a call that rings at somebody else is picked up by a blind transfer
/// of the ringing leg, or, for administrators, by callforward of its room; a waiting call is taken from its queue by
/// callforward; voicemail is reached by a blind transfer to the mailbox's number behind a prefix from the settings; an
/// attended transfer is completed by ending our own leg.
class PalCommands
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::PalCommands)
public:
    struct Self
    {
        QString extension; ///< the operator's own; empty: sa without one
        int phone = 0;
        QString voicemailPrefix;
        Permission permission = Permission::Unknown;
    };
    using Answer = QFuture<Result<void>>;

    PalCommands(PalMethods &methods, PalMirror &mirror)
        : m_methods(methods)
        , m_mirror(mirror)
    {
    }
    void setSelf(const Self &self) { m_self = self; }

    Answer perform(const CallCommand &command);

private:
    bool isAdministrator() const { return m_self.permission != Permission::User; }
    /// The leg that acts, by its talker id.
    Result<QString> talker(const CallId &call, const LegId &leg) const;
    template<class Send>
    Answer onTalker(const CallId &call, const LegId &leg, Send send);
    Answer expecting(const CallId &call, PalRoom::NextJoin next, const std::function<Answer()> &send);

    Answer run(const Command::Dial &c);
    Answer run(const Command::Answer &c);
    Answer run(const Command::HangUp &c);
    Answer run(const Command::Hold &c);
    Answer run(const Command::Unhold &c);
    Answer run(const Command::SendDtmf &c);
    Answer run(const Command::BlindTransfer &c);
    Answer run(const Command::TransferToVoicemail &c);
    Answer run(const Command::AttendedTransfer &c);
    Answer run(const Command::CompleteTransfer &c);
    Answer run(const Command::CancelTransfer &c);
    Answer run(const Command::ThreeWay &c);
    Answer run(const Command::Park &c);
    Answer run(const Command::Unpark &c);
    Answer run(const Command::PickUp &c);
    Answer run(const Command::TakeFromQueue &c);
    Answer run(const Command::Barge &c);
    Answer run(const Command::SetRecording &c);
    Answer run(const Command::ForwardCall &c);
    Answer run(const Command::SetForwarding &c);
    Answer run(const Command::ReserveLine &c);

    void sendDigits(const QString &talker, const QString &digits, std::shared_ptr<QPromise<Result<void>>> done);
    /// Who speaks in that call, for a message that names it.
    QString describe(const CallId &call) const;
    static Answer fail(PbxError::Kind kind, const QString &detail = {});

    PalMethods &m_methods;
    PalMirror &m_mirror;
    Self m_self;
};

} // namespace Cordboard
