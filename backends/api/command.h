// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "backends/api/ids.h"
#include "backends/api/states.h"

#include <QMetaType>
#include <QStringList>

#include <variant>

/// What an operator can ask a PBX for. A command says what is wanted in the field's words; how, is the backend's.
/// `leg` is the leg of the person who acts (usually the operator's own) unless said; where it is empty the backend takes
/// its own extension's leg in `call`.
namespace Cordboard {

namespace Command {

struct Dial { ExtensionId from; QString number; LineId line; bool autoAnswer = true; };
struct Answer { CallId call; LegId leg; };
struct HangUp { CallId call; LegId leg; bool wholeCall = false; }; ///< wholeCall: every leg, not just `leg`
struct Hold { CallId call; LegId leg; };
struct Unhold { CallId call; LegId leg; };
struct Mute { CallId call; LegId leg; bool on = true; };
struct SendDtmf { CallId call; LegId leg; QString digits; };
/// Hands the other party over and lets go. A waiting or ringing call is redirected.
struct BlindTransfer { CallId call; LegId leg; QString number; };
struct TransferToVoicemail { CallId call; LegId leg; ExtensionId mailbox; };
struct AttendedTransfer { CallId call; LegId leg; QString number; }; ///< puts the caller on hold and rings `number`
struct CompleteTransfer { CallId call; LegId leg; }; ///< at any moment: ringing or talking
struct CancelTransfer { CallId call; LegId leg; }; ///< back to the caller
struct ThreeWay { CallId call; LegId leg; }; ///< consultation becomes a conference
struct SwapParties { CallId call; LegId leg; };
struct Join { CallId call; CallId with; LegId leg; }; ///< two calls become one
struct Park { CallId call; LegId leg; ParkSlotId slot; }; ///< empty slot: the PBX or the backend chooses a free one
struct Unpark { ParkSlotId slot; ExtensionId to; };
struct PickUp { CallId call; LegId ringing; ExtensionId to; }; ///< takes a call that rings at somebody else
struct TakeFromQueue { CallId call; QueueId queue; ExtensionId to; };
struct Barge { CallId call; LegId target; ExtensionId supervisor; BargeMode mode = BargeMode::Listen; };
struct SetRecording { CallId call; LegId leg; RecordingState wanted = RecordingState::On; };
struct ForwardCall { CallId call; QStringList numbers; }; ///< sends a conversation to a list of people
struct SetForwarding { ExtensionId extension; QString always; QString busy; QString noAnswer; };
struct SetDoNotDisturb { ExtensionId extension; bool on = true; };
struct SetPresence { ExtensionId extension; Presence presence = Presence::Available; QString text; };
struct QueueLogin { QueueId queue; ExtensionId agent; bool in = true; };
struct QueuePause { QueueId queue; ExtensionId agent; bool paused = true; QString reason; };
struct QueuePenalty { QueueId queue; ExtensionId agent; int penalty = 0; }; ///< 0 is asked first; never below 0
struct SetFlow { FlowId flow; QString value; };
struct ReserveLine { LineId line; bool on = true; };
struct InviteToConference { ConferenceId conference; QString number; };
struct ConferenceKick { ConferenceId conference; LegId leg; };
struct ConferenceMute { ConferenceId conference; LegId leg; bool on = true; };
struct SetWakeUp { WakeUpCall wakeUp; bool remove = false; };
struct RouteOffered { CallId call; bool accept = true; QString divertTo; }; ///< answers a call that waits to be routed
struct AddMember { CallId call; LegId leg; QString number; }; ///< rings `number` and lets it talk with all who are in the call
struct Page { ExtensionId from; QString group; }; ///< phone `from` speaks to the paging group of that number
/// Plays the PBX's recorded announcement `prompt` into a call, or (no call) to `number`.
struct PlayPrompt { CallId call; LegId leg; QString prompt; QString number; };
struct SetTags { ExtensionId extension; QStringList tags; }; ///< these and no others

} // namespace Command

/// One wish of the operator, and the account that it is for.
struct CallCommand
{
    using Kind = std::variant<Command::Dial, Command::Answer, Command::HangUp, Command::Hold, Command::Unhold,
        Command::Mute, Command::SendDtmf, Command::BlindTransfer, Command::TransferToVoicemail,
        Command::AttendedTransfer, Command::CompleteTransfer, Command::CancelTransfer, Command::ThreeWay,
        Command::SwapParties, Command::Join, Command::Park, Command::Unpark, Command::PickUp, Command::TakeFromQueue,
        Command::Barge, Command::SetRecording, Command::ForwardCall, Command::SetForwarding,
        Command::SetDoNotDisturb, Command::SetPresence, Command::QueueLogin, Command::QueuePause, Command::QueuePenalty, Command::SetFlow,
        Command::ReserveLine, Command::InviteToConference, Command::ConferenceKick, Command::ConferenceMute,
        Command::SetWakeUp, Command::RouteOffered, Command::AddMember, Command::Page, Command::PlayPrompt, Command::SetTags>;

    AccountId account;
    Kind what;

    template<class C>
    const C *as() const
    {
        return std::get_if<C>(&what);
    }
    /// The call it is about; empty where it is about none.
    CallId call() const
    {
        return std::visit(
            [](const auto &c) {
                if constexpr (requires { c.call; })
                    return c.call;
                else
                    return CallId();
            },
            what);
    }
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::CallCommand)
