// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/scenes.h"

namespace Cordboard {

using namespace Qt::StringLiterals;
using enum LineState;

namespace {

const QString caller = u"5550301"_s;
const QString me = u"6001"_s;
const QString ben = u"6002"_s;
const QString chloe = u"6003"_s;
const QString dev = u"6004"_s;

/// Waits; says what did not come.
bool reaches(Stage &stage, const char *what, const std::function<bool()> &condition)
{
    if (stage.until(condition))
        return true;
    qWarning("never: %s\n%ls", what, qUtf16Printable(stage.describe()));
    return false;
}

bool done(Stage &stage, const char *what, const CallCommand::Kind &command)
{
    const Result<void> result = stage.perform(command);
    if (!result)
        qWarning("%s: %ls", what, qUtf16Printable(result.error().message()));
    return result.has_value();
}

#define REACH(condition) \
    do { \
        if (!reaches(s, #condition, [&] { return bool(condition); })) \
            return false; \
    } while (false)

#define DO(...) \
    do { \
        if (!done(s, #__VA_ARGS__, __VA_ARGS__)) \
            return false; \
    } while (false)

#define SETTLED(asked) \
    do { \
        REACH(asked.isFinished()); \
        if (!asked.result()) \
            return false; \
    } while (false)

CallId callOf(const Stage &s, const QString &party)
{
    const auto call = s.callOf(party);
    return call ? call->id : CallId();
}

bool answered(Stage &s)
{
    s.dials(caller, me);
    REACH(s.is(me, { Ringing }));
    s.answers(me);
    REACH(s.areTalking(me, caller));
    return true;
}

bool ends(Stage &s, const QString &who)
{
    s.hangsUp(who);
    REACH(s.isQuiet());
    return true;
}

bool internalCall(Stage &s)
{
    s.dials(ben, chloe);
    REACH(s.is(chloe, { Ringing }) && s.is(ben, { Calling }));
    s.answers(chloe);
    REACH(s.is(chloe, { Talking }) && s.is(ben, { Talking }));
    return ends(s, ben);
}

bool notAnswered(Stage &s)
{
    s.dials(caller, me);
    REACH(s.is(me, { Ringing }));
    return ends(s, caller);
}

bool hold(Stage &s)
{
    if (!answered(s))
        return false;
    s.holds(me);
    REACH(s.is(me, { Held }));
    s.resumes(me);
    REACH(s.is(me, { Talking }));
    return ends(s, caller);
}

bool park(Stage &s)
{
    if (!answered(s))
        return false;
    DO(Command::Park { callOf(s, me), {}, {} });
    REACH(s.occupiedSlot() && s.is(me, {}) && s.is(caller, { Parked }));
    // By hand, from another phone.
    s.dials(dev, s.occupiedSlot()->number);
    REACH(s.is(dev, { Talking }) && s.is(caller, { Talking }) && !s.occupiedSlot());
    return ends(s, dev);
}

bool parkTimeOut(Stage &s)
{
    if (!answered(s))
        return false;
    DO(Command::Park { callOf(s, me), {}, {} });
    REACH(s.occupiedSlot() && s.is(me, {}));
    REACH(s.is(me, { Ringing }));
    s.answers(me);
    REACH(s.is(me, { Talking }) && s.is(caller, { Talking }) && !s.occupiedSlot());
    return ends(s, me);
}

bool parkAndHangUp(Stage &s)
{
    if (!answered(s))
        return false;
    DO(Command::Park { callOf(s, me), {}, {} });
    REACH(s.occupiedSlot());
    return ends(s, caller);
}

bool queue(Stage &s)
{
    s.dials(caller, u"5550100"_s);
    REACH(s.queue(u"support"_s)->waiting.size() == 1 && s.is(ben, { Ringing }));
    s.answers(ben);
    REACH(s.is(ben, { Talking }) && s.is(caller, { Talking }) && s.queue(u"support"_s)->waiting.isEmpty());
    return ends(s, caller);
}

bool queueGivenUp(Stage &s)
{
    s.dials(caller, u"5550100"_s);
    REACH(s.queue(u"support"_s)->waiting.size() == 1 && s.is(ben, { Ringing }));
    return ends(s, caller);
}

bool pickUp(Stage &s)
{
    s.dials(caller, ben);
    REACH(s.is(ben, { Ringing }));
    const auto asked = s.ask(Command::PickUp { callOf(s, ben), s.legOf(ben)->id, s.extension(dev) });
    REACH(s.is(dev, { Ringing }) || s.is(dev, { Talking }));
    if (s.is(dev, { Ringing }))
        s.answers(dev);
    SETTLED(asked);
    REACH(s.is(dev, { Talking }) && s.is(caller, { Talking }) && s.is(ben, {}));
    return ends(s, dev);
}

bool blind(Stage &s)
{
    if (!answered(s))
        return false;
    DO(Command::BlindTransfer { callOf(s, me), {}, ben });
    REACH(s.is(ben, { Ringing }));
    s.answers(ben);
    REACH(s.is(ben, { Talking }) && s.is(caller, { Talking }) && s.is(me, {}));
    return ends(s, ben);
}

bool redirect(Stage &s)
{
    s.dials(caller, ben);
    REACH(s.is(ben, { Ringing }));
    DO(Command::BlindTransfer { callOf(s, ben), {}, chloe });
    REACH(s.is(chloe, { Ringing }) && s.is(ben, {}));
    s.answers(chloe);
    REACH(s.is(chloe, { Talking }) && s.is(caller, { Talking }));
    return ends(s, chloe);
}

bool consult(Stage &s, bool answer)
{
    if (!answered(s))
        return false;
    DO(Command::AttendedTransfer { callOf(s, me), {}, ben });
    REACH(s.is(ben, { Ringing }));
    if (!answer)
        return true;
    s.answers(ben);
    REACH(s.is(ben, { Talking }));
    return true;
}

bool attendedTalking(Stage &s)
{
    if (!consult(s, true))
        return false;
    DO(Command::CompleteTransfer { callOf(s, caller), {} });
    REACH(s.is(me, {}) && s.is(ben, { Talking }) && s.is(caller, { Talking }));
    return ends(s, caller);
}

bool attendedRinging(Stage &s)
{
    if (!consult(s, false))
        return false;
    DO(Command::CompleteTransfer { callOf(s, caller), {} });
    // Asterisk keeps the channel of whoever has let go until the other answers.
    REACH(s.is(ben, { Ringing }));
    s.answers(ben);
    REACH(s.is(ben, { Talking }) && s.is(caller, { Talking }));
    return ends(s, caller);
}

bool attendedCancelled(Stage &s)
{
    if (!consult(s, true))
        return false;
    DO(Command::CancelTransfer { callOf(s, caller), {} });
    REACH(s.is(ben, {}) && s.is(me, { Talking }) && s.is(caller, { Talking }));
    return ends(s, me);
}

bool attendedSwapped(Stage &s)
{
    if (!consult(s, true))
        return false;
    DO(Command::SwapParties { callOf(s, me), {} });
    REACH(s.is(me, { Talking }) && s.is(ben, { Held }) && s.is(caller, { Talking }));
    DO(Command::SwapParties { callOf(s, me), {} });
    REACH(s.is(me, { Held }) && s.is(ben, { Talking }) && s.is(caller, { Talking }));
    DO(Command::CompleteTransfer { callOf(s, caller), {} });
    REACH(s.is(me, {}) && s.is(ben, { Talking }) && s.is(caller, { Talking }));
    return ends(s, caller);
}

bool attendedRefused(Stage &s)
{
    if (!consult(s, false))
        return false;
    s.hangsUp(ben);
    REACH(s.is(ben, {}) && s.is(me, { Talking }) && s.is(caller, { Talking }));
    return ends(s, me);
}

bool clickToDial(Stage &s)
{
    const auto asked = s.ask(Command::Dial { s.extension(me), ben, {}, false });
    REACH(s.is(me, { Ringing }));
    s.answers(me);
    SETTLED(asked);
    REACH(s.is(ben, { Ringing }));
    s.answers(ben);
    REACH(s.is(me, { Talking }) && s.is(ben, { Talking }));
    return ends(s, ben);
}

bool listen(Stage &s)
{
    s.dials(ben, chloe);
    s.answers(chloe);
    REACH(s.areTalking(ben, chloe));
    const auto asked = s.ask(Command::Barge { callOf(s, ben), s.legOf(ben)->id, s.extension(dev), BargeMode::Listen });
    s.answers(dev);
    SETTLED(asked);
    REACH(s.legOf(dev) && s.legOf(dev)->state == Talking && s.legOf(dev)->monitoring == BargeMode::Listen);
    s.hangsUp(dev);
    REACH(s.is(dev, {}));
    return ends(s, ben);
}

bool record(Stage &s)
{
    if (!answered(s))
        return false;
    DO(Command::SetRecording { callOf(s, me), {}, RecordingState::On });
    REACH(s.legOf(me)->recording == RecordingState::On);
    DO(Command::SetRecording { callOf(s, me), {}, RecordingState::Off });
    REACH(s.legOf(me)->recording == RecordingState::Off);
    return ends(s, caller);
}

} // namespace

const QList<Scene> &scenes()
{
    static const QList<Scene> all {
        { "internal call", internalCall },
        { "not answered", notAnswered },
        { "hold", hold },
        { "park", park },
        { "park time-out", parkTimeOut },
        { "park and hang up", parkAndHangUp },
        // In this order: whoever has just answered a queue call has work to write up, and the next one rings elsewhere.
        { "queue given up", queueGivenUp },
        { "queue", queue },
        { "pick-up", pickUp },
        { "blind transfer", blind },
        { "redirect", redirect },
        { "attended transfer, talking", attendedTalking },
        { "attended transfer, ringing", attendedRinging },
        { "attended transfer, cancelled", attendedCancelled },
        { "attended transfer, swapped", attendedSwapped },
        { "attended transfer, refused", attendedRefused },
        { "click to dial", clickToDial },
        { "listen", listen },
        { "record", record },
    };
    return all;
}

} // namespace Cordboard
