// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/command.h"
#include "backends/mirta/mirtamethods.h"
#include "backends/mirta/mirtamirror.h"
#include "backends/mirta/mirtasettings.h"

namespace Cordboard {

/// Turns an operator's wish into the one request that does it. TRANSFER moves the other party's channel, ATXTRANSFER is asked of
/// one's own [assumed, as in Asterisk's manager interface]; a park is a transfer to a slot, fetching is dialling it.
class MirtaCommands
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::MirtaCommands)
public:
    using Answer = QFuture<Result<void>>;

    MirtaCommands(MirtaMethods &methods, const MirtaMirror &mirror, const AccountId &account);
    void setSettings(const MirtaSettings &settings) { m_settings = settings; }

    Answer perform(const CallCommand &command);

private:
    Answer run(const Command::Dial &);
    Answer run(const Command::HangUp &);
    Answer run(const Command::BlindTransfer &);
    Answer run(const Command::TransferToVoicemail &);
    Answer run(const Command::AttendedTransfer &);
    Answer run(const Command::CompleteTransfer &);
    Answer run(const Command::CancelTransfer &);
    Answer run(const Command::Park &);
    Answer run(const Command::Unpark &);
    Answer run(const Command::PickUp &);
    Answer run(const Command::TakeFromQueue &);
    Answer run(const Command::Barge &);
    Answer run(const Command::SetDoNotDisturb &);
    Answer run(const Command::QueueLogin &);
    Answer run(const Command::QueuePause &);
    Answer run(const Command::SetFlow &);

    /// The leg that acts: as said, else our own, else the only one of ours.
    const Leg *actor(const Call &call, const LegId &leg) const;
    /// The party that `leg` talks to, or that waits for it.
    const Leg *other(const Call &call, const Leg *leg) const;
    QString channel(const Leg *leg) const;
    Answer move(const CallId &call, const LegId &leg, const QString &dest);
    Answer dial(const QString &from, const QString &dest, bool autoAnswer);
    QString accountName(const QString &number) const;
    QString selfOr(const ExtensionId &extension) const { return extension.isEmpty() ? m_settings.self : extension.local(); }

    MirtaMethods &m_methods;
    const MirtaMirror &m_mirror;
    const AccountId m_account;
    MirtaSettings m_settings;
};

} // namespace Cordboard
