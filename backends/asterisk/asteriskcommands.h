// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/command.h"
#include "backends/asterisk/amicaller.h"
#include "backends/asterisk/asteriskmirror.h"
#include "backends/asterisk/asteriskphones.h"
#include "backends/asterisk/asterisktimings.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFuture>
#include <QPromise>
#include <QTimer>

namespace Cordboard {

/// Turns an operator's wish into actions. Looks channels up in the mirror, never changes what it shows. Nothing is sent twice.
///
/// Where Asterisk only says "queued" or "sent", the wish counts as done when the end is reported: OriginateResponse for whatever rings a phone
/// first; the consultation, the three in one bridge, or the other bridge for what is begun by pressing keys on the phone's behalf; and the
/// channel's own news for what a phone was asked to do.
class AsteriskCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AsteriskCommands)
public:
    using Answer = QFuture<Result<void>>;

    AsteriskCommands(AmiCaller &ami, AsteriskMirror &mirror, const AsteriskTimings &timings);
    ~AsteriskCommands() override;

    void setSettings(const AsteriskSettings &settings);
    AsteriskPhones &phones() { return m_phones; }
    /// Actions that this login may use, lower case; empty: not known, try all.
    void setAllowed(const QSet<QString> &allowed) { m_allowed = allowed; }
    Answer perform(const CallCommand &command);
    /// The mirror has changed: what was awaited may be there.
    void look();
    /// Settles what is awaited with NotConnected.
    void cancel();

private:
    /// What shows that a wish has come true, where Asterisk's answer does not.
    struct Proof
    {
        std::function<bool()> done;
        std::function<bool()> gone; ///< can never be done any more
        int patienceMs;
        QString late; ///< said when it has not come true within that time
    };
    struct Watch
    {
        std::function<bool()> done;
        std::function<bool()> gone;
        QDeadlineTimer deadline;
        PbxError late;
        std::shared_ptr<QPromise<Result<void>>> promise;
    };

    Answer run(const Command::Dial &c);
    Answer run(const Command::Answer &c);
    Answer run(const Command::HangUp &c);
    Answer run(const Command::Hold &c);
    Answer run(const Command::Unhold &c);
    Answer run(const Command::Mute &c);
    Answer run(const Command::SendDtmf &c);
    Answer run(const Command::BlindTransfer &c);
    Answer run(const Command::TransferToVoicemail &c);
    Answer run(const Command::AttendedTransfer &c);
    Answer run(const Command::CompleteTransfer &c);
    Answer run(const Command::CancelTransfer &c);
    Answer run(const Command::ThreeWay &c);
    Answer run(const Command::SwapParties &c);
    Answer run(const Command::Join &c);
    Answer run(const Command::AddMember &c);
    Answer run(const Command::Park &c);
    Answer run(const Command::Unpark &c);
    Answer run(const Command::PickUp &c);
    Answer run(const Command::TakeFromQueue &c);
    Answer run(const Command::Barge &c);
    Answer run(const Command::SetRecording &c);
    Answer run(const Command::SetForwarding &c);
    Answer run(const Command::SetDoNotDisturb &c);
    Answer run(const Command::SetPresence &c);
    Answer run(const Command::QueueLogin &c);
    Answer run(const Command::QueuePause &c);
    Answer run(const Command::QueuePenalty &c);
    Answer run(const Command::SetFlow &c);
    Answer run(const Command::InviteToConference &c);
    Answer run(const Command::ConferenceKick &c);
    Answer run(const Command::ConferenceMute &c);

    /// The channel that acts: of that leg, or of the operator's own in that call; an error when it is gone.
    Result<const AsteriskChannel *> acting(const CallId &call, const LegId &leg) const;
    /// Whom the operator deals with: the other party of `acting`, or, where nobody of ours acts, the caller.
    Result<const AsteriskChannel *> other(const CallId &call, const LegId &leg) const;
    const AsteriskChannel *own(const CallId &call) const;
    Answer transfer(const CallId &call, const LegId &leg, const QString &number);
    using Shown = std::function<bool(const AsteriskChannel &)>;
    /// Asks the phone behind the channel to do something, if it can be asked, and waits until it shows.
    Answer askPhone(const AsteriskChannel &channel, const QString &event, const Shown &done);
    Answer notifyPhone(const AsteriskChannel &channel, const QString &event, const Shown &done);
    Answer pressKeys(const AsteriskChannel &channel, const QString &keys, bool received);
    /// Presses a feature code on behalf of whoever consults, and waits until it shows.
    Answer pressCode(const AsteriskChannel &channel, const QString &code, std::function<bool(const AsteriskChannel &)> done);
    struct Originate
    {
        ExtensionId phone;
        QString channel; ///< instead of the phone
        QString exten; ///< either this, in the account's context
        QString application; ///< or this
        QString data;
        bool autoAnswer = true;
    };
    Answer originate(const Originate &what);
    Answer send(const AmiAction &action);
    Answer sendAll(const QList<AmiAction> &actions);
    /// Each once the one before it was answered, and a pause after that; the first that is refused ends it.
    Answer sendInTurn(QList<AmiAction> actions, int pauseMs);
    void sendNext(QList<AmiAction> actions, std::shared_ptr<QPromise<Result<void>>> promise);
    /// Sends, and then waits for the proof.
    Answer sendAndWatch(const AmiAction &action, const Proof &proof);
    Answer thenWatch(Answer sent, const Proof &proof);
    void watch(const Proof &proof, const std::shared_ptr<QPromise<Result<void>>> &promise);
    /// Waits for the proof, and then goes on.
    Answer waitFor(const Proof &proof, std::function<Answer()> then);
    Answer afterwards(Answer answer, std::function<void()> then);
    std::optional<PbxError> forbidden(const AmiAction &action) const;
    static Answer fail(PbxError::Kind kind, const QString &detail = {});

    AmiCaller &m_ami;
    AsteriskMirror &m_mirror;
    const AsteriskTimings m_timings;
    AsteriskSettings m_settings;
    AsteriskPhones m_phones;
    QSet<QString> m_allowed;
    QSet<QString> m_hearingPhones; ///< devices that have done what they were asked to
    QSet<QString> m_deafPhones; ///< devices that have lost their call when they were asked, and never did what they were
    QList<Watch> m_watches;
    QTimer m_watchTimer;
};

} // namespace Cordboard
