// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/capabilities.h"
#include "backends/api/clock.h"
#include "backends/api/command.h"
#include "backends/api/result.h"
#include "models/desk/deputies.h"
#include "models/desk/deskstate.h"
#include "models/desk/dropverdict.h"
#include "models/desk/handedover.h"
#include "models/desk/notice.h"
#include "models/desk/offeredcalls.h"
#include "models/desk/transfersafety.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace Cordboard {

class WaitingModel;

/// Everything that a key, a button or a menu of the desk can ask for.
enum class DeskAction {
    Enter, ///< what Enter means now
    Answer,
    Decline,
    SendOn, ///< a ringing call to the target, unanswered
    TakeNext,
    Transfer,
    AskFirst,
    ToVoicemail,
    ToMobile,
    ToDeputy, ///< to whoever stands in for the target
    Complete,
    BackToCaller,
    AllThree,
    Swap, ///< while asking: to the caller, and back to the one who is asked
    Hold,
    Park,
    FetchParked,
    FetchBack,
    BringBack,
    Record,
    Mute,
    EndCall,
    CallTarget,
    LetIn, ///< an offered call may go its way
    Refuse, ///< an offered call
    WaitForFree, ///< the caller waits until the target is free, and is then connected
};

/// What Enter does at this moment: at most one thing on the screen says so.
enum class EnterMeaning { Nothing, Answer, TakeNext, Transfer, Complete, Anyway, CallTarget, LetIn };

/// Whether an action can be used: never (hide it), not now (say why), or yes.
struct Availability
{
    enum class Kind { Hidden, Disabled, Enabled };
    Kind kind = Kind::Disabled;
    QString reason; ///< translated sentence, with Disabled
    bool enabled() const { return kind == Kind::Enabled; }
    friend bool operator==(const Availability &, const Availability &) = default;
};

/// A transfer that waits for a second key, because the target will probably not answer.
struct SafetyWarning
{
    Target target;
    TransferMode mode = TransferMode::Blind;
    QList<SafetyReason> reasons; ///< the strongest first
    CallId call; ///< the call that would go
};

/// The operator's desk without its window: what is going on, what each key would do, and doing it. Views show state() and call the
/// actions; every wish goes to the Switchboard, and only the PBX's word changes a row. Lives on the GUI thread.
class OperatorDesk : public QObject
{
    Q_OBJECT
public:
    OperatorDesk(Switchboard &board, WaitingModel &waiting, const Clock &clock, QObject *parent = nullptr);

    Switchboard &board() const { return m_board; }
    const Clock &clock() const { return m_clock; }
    HandedOverModel &handedOver() { return m_handed; }
    OfferedCalls &offers() { return m_offers; }
    const DeskState &state() const { return m_state; }
    /// The account of the present call, else the first that is online, else the first.
    AccountId activeAccount() const;
    ExtensionId self() const;
    bool linkUp() const;

    /// What the find frame shows: the person on its target line, and whether text is typed.
    void setTarget(const Target &target, bool textTyped);
    const Target &target() const { return m_target; }
    bool textTyped() const { return m_textTyped; }
    EnterMeaning enterMeaning() const;
    Availability availability(DeskAction action) const;
    /// Whether `account`'s PBX can do it at all (Hidden: it cannot), and whether now and for this login.
    Availability availability(const AccountId &account, Capability capability) const;

    /// Who stands in for whom; change it and call deputiesChanged().
    Deputies &deputies() { return m_deputies; }
    void deputiesChanged() { emit meaningChanged(); }
    /// Who would take the call instead of the target; invalid: nobody is known.
    Target deputyTarget() const;

    const std::optional<SafetyWarning> &warning() const { return m_warning; }

    /// Does what the key says; a refusal becomes a notice. Enter with EnterMeaning::Nothing does nothing.
    void trigger(DeskAction action);

    void takeWaiting(const CallId &call);
    void resume(const CallId &call);
    /// Says yes or no to a call that the PBX offers; `to` valid: it goes there instead of where it wanted.
    void letIn(const CallId &call, const Target &to = {});
    void refuse(const CallId &call);
    void transfer(const Target &target, TransferMode mode);
    void transferCall(const CallId &call, const Target &target, TransferMode mode, bool confirmed = false);
    void parkIn(const CallId &call, const ParkSlotId &slot);
    void fetch(const ParkSlotId &slot);
    void fetchBack(const CallId &call);
    /// Camp-on: parks the call (or holds it where the PBX cannot park) and watches the target. As soon as he is free the caller is
    /// sent to him, or offered (see setConnectsWhenFree); after campOnSeconds the caller comes back as one who wants the operator.
    void waitForFree(const CallId &call, const Target &target);
    /// Whether a waiting caller is sent by itself once the target is free (true, as it begins), or by the same key again.
    void setConnectsWhenFree(bool byItself) { m_connectsWhenFree = byItself; }
    bool connectsWhenFree() const { return m_connectsWhenFree; }
    static constexpr int campOnSeconds = 120;
    void dial(const Target &target);
    void pickUp(const CallId &call);
    void barge(const CallId &call, const LegId &target, BargeMode mode);
    void drop(const DragPayload &payload, const DropTarget &target, TransferMode mode);
    void dismissWarning();
    void confirmWarning();
    /// Any command of a panel that is no call of the operator's; `what` names it in the failure ("Pausing Anna").
    void request(const CallCommand &command, const QString &what, const QString &done = {});

signals:
    void stateChanged();
    /// target, warning, link or capabilities: what actions mean has changed.
    void meaningChanged();
    void noticed(const Cordboard::Notice &notice);
    /// A call came to the operator's phone.
    void rang(const Cordboard::CallId &call);
    /// The transfer was sent: the find frame empties itself.
    void targetUsed();

private:
    void refresh();
    void say(Notice::Level level, const QString &text, const CallId &call = {});
    void send(const CallCommand &command, const QString &what, const std::function<void(bool)> &done = {});
    void recordTransfer(const CallId &call, const Target &target);
    Availability needs(Capability capability) const { return availability(activeAccount(), capability); }
    Availability transferAvailability(Capability capability) const;
    ParkSlotId longestParked() const;
    void expectAtPhone(const CallId &call);
    void answerExpected();
    QString nameOf(const CallId &call) const;
    Target targetOf(const ExtensionId &id) const;
    void bringBack();
    void serveWaiting();
    void connectWaiting(const CallId &call);
    bool canTakeNow(const Target &target) const;
    CallId offeredCall() const;
    ParkSlotId slotOf(const CallId &call) const;
    Availability waitAvailability() const;
    Availability offerAvailability() const;
    void followOffers();
    void toggleRecording();

    Switchboard &m_board;
    WaitingModel &m_waiting;
    const Clock &m_clock;
    HandedOverModel m_handed;
    OfferedCalls m_offers;
    DeskState m_state;
    Target m_target;
    bool m_textTyped = false;
    std::optional<SafetyWarning> m_warning;
    Deputies m_deputies;
    bool m_connectsWhenFree = true;
    QSet<CallId> m_offered; ///< waiting calls whose target is free, told to the operator
    QHash<CallId, QDateTime> m_expected; ///< calls that the operator asked for by a key, and when
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::DeskAction)
