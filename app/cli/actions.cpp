// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"

#include "app/cli/options.h"

#include <QCoreApplication>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

using Kind = CallCommand::Kind;
using Made = Result<Kind>;

/// Gives the free functions here a context for translators.
struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::Actions)
};

const QList<LineState> anyState { LineState::Talking, LineState::Held, LineState::Ringing, LineState::Calling, LineState::Parked };
const QList<LineState> upState { LineState::Talking, LineState::Held };

PbxError noCall(const QString &word)
{
    return { PbxError::Kind::NoSuchCall, word };
}

/// The call and leg that the action is about: --call and --leg, else the word, else the operator's own.
Result<Resolver::Part> partFor(const ActionInput &in, const QString &word, const QList<LineState> &states)
{
    Resolver::Part part;
    const QString named = !in.options.leg.isEmpty() ? in.options.leg : !in.options.call.isEmpty() ? in.options.call : word;
    const auto found = named.isEmpty() ? in.resolve.own(states) : in.resolve.part(named);
    if (!found)
        return noCall(named);
    part = *found;
    if (!in.options.call.isEmpty())
        part.call = in.resolve.call(in.options.call);
    if (!in.options.leg.isEmpty())
        part.leg = in.resolve.leg(in.options.leg);
    return part;
}

/// An action on a call and nothing more.
template<class C>
Action onCall(const QString &name, const QString &what, const QList<LineState> &states)
{
    return { name, u"[CALL]"_s, what, 0, 1, [states](const ActionInput &in) -> Made {
                const auto part = partFor(in, in.argument(0), states);
                if (!part)
                    return part.error();
                return Kind(C { .call = part->call, .leg = part->leg });
            } };
}

/// An action that sends a call to a number.
template<class C>
Action onCallWithNumber(const QString &name, const QString &what)
{
    return { name, u"NUMBER [CALL]"_s, what, 1, 2, [](const ActionInput &in) -> Made {
                const auto part = partFor(in, in.argument(1), anyState);
                if (!part)
                    return part.error();
                return Kind(C { part->call, part->leg, in.argument(0) });
            } };
}

Action recording(const QString &name, const QString &what, RecordingState fixed)
{
    const bool chooses = fixed == RecordingState::Unknown;
    return { name, chooses ? u"[on|off|pause] [CALL]"_s : u"[CALL]"_s, what, 0, chooses ? 2 : 1, [=](const ActionInput &in) -> Made {
                static const QHash<QString, RecordingState> words { { u"on"_s, RecordingState::On },
                    { u"off"_s, RecordingState::Off }, { u"pause"_s, RecordingState::Paused } };
                QStringList arguments = in.arguments;
                RecordingState wanted = chooses ? RecordingState::On : fixed;
                if (chooses && words.contains(arguments.value(0)))
                    wanted = words.value(arguments.takeFirst());
                const auto part = partFor(in, arguments.value(0), upState);
                if (!part)
                    return part.error();
                return Kind(Command::SetRecording { part->call, part->leg, wanted });
            } };
}

Action queueLogin(const QString &name, const QString &what, bool login)
{
    return { name, u"QUEUE [EXT]"_s, what, 1, 2, [login](const ActionInput &in) -> Made {
                return Kind(Command::QueueLogin { in.resolve.queue(in.argument(0)), in.resolve.extension(in.argument(1)), login });
            } };
}

Action queuePause(const QString &name, const QString &what, bool paused)
{
    return { name, paused ? u"QUEUE [EXT [REASON]]"_s : u"QUEUE [EXT]"_s, what, 1, paused ? 3 : 2, [paused](const ActionInput &in) -> Made {
                return Kind(Command::QueuePause { in.resolve.queue(in.argument(0)), in.resolve.extension(in.argument(1)), paused, in.argument(2) });
            } };
}

Made queuePenalty(const ActionInput &in)
{
    bool isNumber = false;
    const int penalty = in.argument(2).toInt(&isNumber);
    if (!isNumber || penalty < 0)
        return PbxError { PbxError::Kind::None, ActionText::tr("N is a number, 0 or more.") };
    return Kind(Command::QueuePenalty { in.resolve.queue(in.argument(0)), in.resolve.extension(in.argument(1)), penalty });
}

bool isOn(const QString &word)
{
    return word.isEmpty() || word == "on"_L1 || word == "true"_L1 || word == "yes"_L1;
}

Made barge(const ActionInput &in)
{
    const auto part = partFor(in, in.argument(0), anyState);
    if (!part)
        return part.error();
    const BargeMode mode = in.argument(1).isEmpty() ? BargeMode::Listen : bargeModeFromWord(in.argument(1));
    if (mode == BargeMode::None)
        return PbxError { PbxError::Kind::None, ActionText::tr("The mode is listen, whisper or speak.") };
    return Kind(Command::Barge { part->call, part->leg, in.resolve.extension(in.options.to), mode });
}

Made setForwarding(const ActionInput &in)
{
    Command::SetForwarding command { .extension = in.resolve.extension(in.argument(0)) };
    for (const QString &rule : in.arguments.mid(1)) {
        const QString when = rule.section(u'=', 0, 0);
        const QString target = rule.section(u'=', 1);
        QString *field = when == "always"_L1 ? &command.always : when == "busy"_L1 ? &command.busy : when == "noanswer"_L1 ? &command.noAnswer : nullptr;
        if (!field)
            return PbxError { PbxError::Kind::None, ActionText::tr("A rule is always=NUMBER, busy=NUMBER or noanswer=NUMBER.") };
        *field = target;
    }
    return Kind(command);
}

Made wakeUp(const ActionInput &in)
{
    Command::SetWakeUp command;
    command.wakeUp.extension = in.resolve.extension(in.argument(0));
    if (in.argument(1) == "off"_L1) {
        command.remove = true;
    } else {
        command.wakeUp.at = QDateTime::fromString(in.argument(1), Qt::ISODate).toUTC();
        if (!command.wakeUp.at.isValid())
            return PbxError { PbxError::Kind::None, ActionText::tr("The time is written as 2026-01-31T07:30:00Z, or off.") };
        command.wakeUp.daily = in.argument(2) == "daily"_L1;
    }
    return Kind(command);
}

QList<Action> callActions()
{
    using namespace Command;
    return {
        { u"dial"_s, u"NUMBER [LINE]"_s, ActionText::tr("Ring the own phone (or --from EXT), then NUMBER."), 1, 2,
            [](const ActionInput &in) -> Made {
                return Kind(Dial { in.resolve.extension(in.options.from), in.argument(0), in.argument(1).isEmpty() ? LineId() : in.resolve.line(in.argument(1)) });
            } },
        onCall<Answer>(u"answer"_s, ActionText::tr("Make the ringing phone go off hook."), { LineState::Ringing }),
        onCall<HangUp>(u"hangup"_s, ActionText::tr("End a leg."), anyState),
        { u"hangup-all"_s, u"[CALL]"_s, ActionText::tr("End every leg."), 0, 1,
            [](const ActionInput &in) -> Made {
                const auto part = partFor(in, in.argument(0), anyState);
                if (!part)
                    return part.error();
                return Kind(HangUp { part->call, part->leg, true });
            } },
        onCall<Hold>(u"hold"_s, ActionText::tr("Put the others on hold."), { LineState::Talking }),
        onCall<Unhold>(u"unhold"_s, ActionText::tr("Take the others back."), { LineState::Held }),
        { u"mute"_s, u"[on|off]"_s, ActionText::tr("Silence the own microphone."), 0, 1,
            [](const ActionInput &in) -> Made {
                const auto part = partFor(in, {}, upState);
                if (!part)
                    return part.error();
                return Kind(Mute { part->call, part->leg, isOn(in.argument(0)) });
            } },
        onCallWithNumber<SendDtmf>(u"dtmf"_s, ActionText::tr("Send the digits NUMBER as tones.")),
        onCallWithNumber<BlindTransfer>(u"transfer"_s, ActionText::tr("Hand the other party over to NUMBER and let go.")),
        { u"voicemail"_s, u"EXT [CALL]"_s, ActionText::tr("Hand the other party over to a mailbox."), 1, 2,
            [](const ActionInput &in) -> Made {
                const auto part = partFor(in, in.argument(1), anyState);
                if (!part)
                    return part.error();
                return Kind(TransferToVoicemail { part->call, part->leg, in.resolve.extension(in.argument(0)) });
            } },
        onCallWithNumber<AttendedTransfer>(u"attended"_s, ActionText::tr("Hold the other party and call NUMBER.")),
        onCall<CompleteTransfer>(u"complete"_s, ActionText::tr("Connect the two and leave."), anyState),
        onCall<CancelTransfer>(u"cancel"_s, ActionText::tr("Go back to the held party."), anyState),
        onCall<ThreeWay>(u"conference"_s, ActionText::tr("All three talk."), anyState),
        onCall<SwapParties>(u"swap"_s, ActionText::tr("Talk to the other of the two."), anyState),
        { u"join"_s, u"WITH [CALL]"_s, ActionText::tr("Make two calls one."), 1, 2,
            [](const ActionInput &in) -> Made {
                const auto part = partFor(in, in.argument(1), anyState);
                const auto with = in.resolve.part(in.argument(0));
                if (!part)
                    return part.error();
                if (!with)
                    return noCall(in.argument(0));
                return Kind(Join { part->call, with->call, part->leg });
            } },
        { u"park"_s, u"[SLOT] [CALL]"_s, ActionText::tr("Park the other party, in SLOT or in a free one."), 0, 2,
            [](const ActionInput &in) -> Made {
                const auto part = partFor(in, in.argument(1), upState);
                if (!part)
                    return part.error();
                return Kind(Park { part->call, part->leg, in.argument(0).isEmpty() ? ParkSlotId() : in.resolve.slot(in.argument(0)) });
            } },
        { u"unpark"_s, u"SLOT [EXT]"_s, ActionText::tr("Ring EXT and connect it with who is parked."), 1, 2,
            [](const ActionInput &in) -> Made {
                return Kind(Unpark { in.resolve.slot(in.argument(0)), in.resolve.extension(in.argument(1)) });
            } },
        { u"pickup"_s, u"CALL [EXT]"_s, ActionText::tr("Take a call that rings at somebody else."), 1, 2,
            [](const ActionInput &in) -> Made {
                const auto part = partFor(in, in.argument(0), {});
                if (!part)
                    return part.error();
                return Kind(PickUp { part->call, part->leg, in.resolve.extension(in.argument(1)) });
            } },
        { u"take"_s, u"QUEUE CALL [EXT]"_s, ActionText::tr("Take a waiting call out of a queue."), 2, 3,
            [](const ActionInput &in) -> Made {
                return Kind(TakeFromQueue { in.resolve.call(in.argument(1)), in.resolve.queue(in.argument(0)), in.resolve.extension(in.argument(2)) });
            } },
        { u"barge"_s, u"CALL [listen|whisper|speak]"_s, ActionText::tr("Listen in on a call (as --to EXT)."), 1, 2, barge },
        recording(u"record"_s, ActionText::tr("Record, stop, or pause."), RecordingState::Unknown),
        recording(u"record-stop"_s, ActionText::tr("Stop recording."), RecordingState::Off),
        { u"forward"_s, u"CALL NUMBER..."_s, ActionText::tr("Send a conversation to other people."), 2, -1,
            [](const ActionInput &in) -> Made {
                const auto part = partFor(in, in.argument(0), anyState);
                if (!part)
                    return part.error();
                return Kind(ForwardCall { part->call, in.arguments.mid(1) });
            } },
        onCallWithNumber<AddMember>(u"add"_s, ActionText::tr("Ring NUMBER and let it talk with all who are in the call.")),
        { u"route"_s, u"CALL accept|refuse [NUMBER]"_s, ActionText::tr("Decide about a call that waits to be routed."), 2, 3,
            [](const ActionInput &in) -> Made {
                return Kind(RouteOffered { in.resolve.call(in.argument(0)), in.argument(1) == "accept"_L1, in.argument(2) });
            } },
    };
}

QList<Action> deskActions()
{
    using namespace Command;
    return {
        { u"set-forward"_s, u"EXT [always=N] [busy=N] [noanswer=N]"_s, ActionText::tr("Set forwarding; a rule that is left out is removed."), 1, 4, setForwarding },
        { u"dnd"_s, u"on|off [EXT]"_s, ActionText::tr("Do not disturb."), 1, 2,
            [](const ActionInput &in) -> Made {
                return Kind(SetDoNotDisturb { in.resolve.extension(in.argument(1)), isOn(in.argument(0)) });
            } },
        { u"presence"_s, u"WORD [EXT [TEXT]]"_s, ActionText::tr("Set presence: available, away, busy, dnd, lunch, trip, offwork."), 1, 3,
            [](const ActionInput &in) -> Made {
                const Presence presence = presenceFromWord(in.argument(0));
                if (presence == Presence::Unknown)
                    return PbxError { PbxError::Kind::None, ActionText::tr("There is no such presence.") };
                return Kind(SetPresence { in.resolve.extension(in.argument(1)), presence, in.argument(2) });
            } },
        queueLogin(u"queue-login"_s, ActionText::tr("Become an agent of a queue."), true),
        queueLogin(u"queue-logout"_s, ActionText::tr("Leave a queue."), false),
        queuePause(u"queue-pause"_s, ActionText::tr("Take no calls from a queue for a while."), true),
        queuePause(u"queue-unpause"_s, ActionText::tr("Take calls again."), false),
        { u"penalty"_s, u"QUEUE EXT N"_s, ActionText::tr("Set which agents are asked first: those with the lowest N that are free."), 3, 3, queuePenalty },
        { u"flow"_s, u"FLOW VALUE"_s, ActionText::tr("Set a switch such as day and night."), 2, 2,
            [](const ActionInput &in) -> Made { return Kind(SetFlow { in.resolve.flow(in.argument(0)), in.argument(1) }); } },
        { u"line"_s, u"LINE [on|off]"_s, ActionText::tr("Reserve a shared line, or free it."), 1, 2,
            [](const ActionInput &in) -> Made { return Kind(ReserveLine { in.resolve.line(in.argument(0)), isOn(in.argument(1)) }); } },
        { u"conf-invite"_s, u"CONFERENCE NUMBER"_s, ActionText::tr("Call somebody into a conference room."), 2, 2,
            [](const ActionInput &in) -> Made { return Kind(InviteToConference { in.resolve.conference(in.argument(0)), in.argument(1) }); } },
        { u"conf-kick"_s, u"CONFERENCE LEG"_s, ActionText::tr("Remove somebody from it."), 2, 2,
            [](const ActionInput &in) -> Made { return Kind(ConferenceKick { in.resolve.conference(in.argument(0)), in.resolve.leg(in.argument(1)) }); } },
        { u"conf-mute"_s, u"CONFERENCE LEG [on|off]"_s, ActionText::tr("Silence somebody in it."), 2, 3,
            [](const ActionInput &in) -> Made {
                return Kind(ConferenceMute { in.resolve.conference(in.argument(0)), in.resolve.leg(in.argument(1)), isOn(in.argument(2)) });
            } },
        { u"page"_s, u"GROUP [EXT]"_s, ActionText::tr("Speak to a paging group from the own phone, or from EXT."), 1, 2,
            [](const ActionInput &in) -> Made { return Kind(Page { in.resolve.extension(in.argument(1)), in.argument(0) }); } },
        { u"prompt"_s, u"PROMPT [NUMBER]"_s, ActionText::tr("Play a recorded announcement into the own call, or to NUMBER."), 1, 2,
            [](const ActionInput &in) -> Made {
                if (!in.argument(1).isEmpty())
                    return Kind(PlayPrompt { {}, {}, in.argument(0), in.argument(1) });
                const auto part = partFor(in, {}, anyState);
                if (!part)
                    return part.error();
                return Kind(PlayPrompt { part->call, part->leg, in.argument(0), {} });
            } },
        { u"tags"_s, u"EXT [TAG...]"_s, ActionText::tr("Give an extension these tags and no others."), 1, -1,
            [](const ActionInput &in) -> Made { return Kind(SetTags { in.resolve.extension(in.argument(0)), in.arguments.mid(1) }); } },
        { u"wakeup"_s, u"EXT TIME|off [daily]"_s, ActionText::tr("Set or remove a wake-up call."), 2, 3, wakeUp },
    };
}

} // namespace

const QList<Action> &actions()
{
    static const QList<Action> list = callActions() + deskActions();
    return list;
}

const Action *findAction(const QString &name)
{
    for (const Action &action : actions())
        if (action.name == name)
            return &action;
    return nullptr;
}

} // namespace Cordboard
