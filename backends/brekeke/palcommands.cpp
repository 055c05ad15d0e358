// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palcommands.h"

#include "backends/api/pbxbackend.h"

#include <memory>

namespace Cordboard {

using namespace Qt::StringLiterals;

PalCommands::Answer PalCommands::fail(PbxError::Kind kind, const QString &detail)
{
    return settled<void>(PbxError { kind, detail });
}

PalCommands::Answer PalCommands::perform(const CallCommand &command)
{
    const QString name = describe(command.call());
    const Answer answer = std::visit(
        [this](const auto &c) {
            if constexpr (requires { this->run(c); })
                return this->run(c);
            else
                return fail(PbxError::Kind::NotSupported);
        },
        command.what);
    if (name.isEmpty())
        return answer;
    // An operator with five calls must know which one this was about.
    return QFuture<Result<void>>(answer).then([name](const Result<void> &result) -> Result<void> {
        if (result || result.error().kind != PbxError::Kind::Timeout)
            return result;
        PbxError error = result.error();
        error.detail = tr("%1 (call with %2)").arg(error.detail, name);
        return error;
    });
}

QString PalCommands::describe(const CallId &call) const
{
    const PalRoom *room = call.isEmpty() ? nullptr : m_mirror.rooms().find(call.local());
    if (!room)
        return call.local();
    QStringList others;
    for (const PalLeg &leg : room->legs) {
        if (leg.user == m_self.extension && !leg.user.isEmpty())
            continue;
        const QString number = leg.user.isEmpty() ? leg.number : leg.user;
        others.append(leg.name.isEmpty() ? number : leg.name + u' ' + number);
    }
    return others.isEmpty() ? call.local() : others.join(", "_L1);
}

Result<QString> PalCommands::talker(const CallId &call, const LegId &leg) const
{
    const PalRoom *room = m_mirror.rooms().find(call.local());
    const PalLeg *found = !room ? nullptr : leg.isEmpty() ? room->legOf(m_self.extension) : room->leg(leg.local());
    // A leg that we made up has no talker id that the PBX would know.
    if (!found || found->source == PalLeg::Source::Made)
        return PbxError { PbxError::Kind::NoSuchCall, {} };
    return found->id;
}

template<class Send>
PalCommands::Answer PalCommands::onTalker(const CallId &call, const LegId &leg, Send send)
{
    const Result<QString> id = talker(call, leg);
    return id ? send(*id) : settled<void>(id.error());
}

PalCommands::Answer PalCommands::expecting(
    const CallId &call, PalRoom::NextJoin next, const std::function<Answer()> &send)
{
    m_mirror.rooms().expect(call.local(), next);
    return send().then([this, room = call.local()](const Result<void> &result) {
        if (!result)
            m_mirror.rooms().expect(room, PalRoom::NextJoin::Guess);
        return result;
    });
}

PalCommands::Answer PalCommands::run(const Command::Dial &c)
{
    const QString from = c.from.isEmpty() ? m_self.extension : c.from.local();
    if (from.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, tr("This login has no phone of its own; name one in the account."));
    PalCallRequest request;
    request.user = from;
    request.from = from;
    request.to = { c.number };
    request.phone = from == m_self.extension ? m_self.phone : 0;
    request.autoAnswer = c.autoAnswer;
    request.line = c.line.local();
    return m_methods.makeCall(request).then(
        [](const Result<QString> &r) { return r ? Result<void>() : Result<void>(r.error()); });
}

PalCommands::Answer PalCommands::run(const Command::Answer &c)
{
    return onTalker(c.call, c.leg, [this](const QString &id) { return m_methods.remoteControlTalk(id); });
}

PalCommands::Answer PalCommands::run(const Command::HangUp &c)
{
    if (c.wholeCall && isAdministrator()) {
        if (!m_mirror.rooms().find(c.call.local()))
            return fail(PbxError::Kind::NoSuchCall);
        return m_methods.disconnectRoom(c.call.local());
    }
    return onTalker(c.call, c.leg, [this](const QString &id) { return m_methods.disconnect(id); });
}

PalCommands::Answer PalCommands::run(const Command::Hold &c)
{
    return onTalker(c.call, c.leg, [this](const QString &id) { return m_methods.hold(id); });
}

PalCommands::Answer PalCommands::run(const Command::Unhold &c)
{
    return onTalker(c.call, c.leg, [this](const QString &id) { return m_methods.unhold(id); });
}

PalCommands::Answer PalCommands::run(const Command::SendDtmf &c)
{
    const auto isKey = [](QChar key) { return "0123456789*#ABCDabcd"_L1.contains(key); };
    if (c.digits.isEmpty() || !std::all_of(c.digits.cbegin(), c.digits.cend(), isKey))
        return fail(PbxError::Kind::NotSupported, tr("Only the keys 0 to 9, * and # can be sent."));
    return onTalker(c.call, c.leg, [this, &c](const QString &id) {
        const auto done = std::make_shared<QPromise<Result<void>>>();
        done->start();
        const Answer answer = done->future();
        sendDigits(id, c.digits, done);
        return answer;
    });
}

void PalCommands::sendDigits(const QString &talker, const QString &digits, std::shared_ptr<QPromise<Result<void>>> done)
{
    // One key a call [client]; each waits for the one before, so that they arrive in order.
    m_methods.sendDTMF(talker, digits.front()).then([this, talker, digits, done](const Result<void> &result) {
        if (result && digits.size() > 1) {
            sendDigits(talker, digits.mid(1), done);
            return;
        }
        done->addResult(result);
        done->finish();
    });
}

PalCommands::Answer PalCommands::run(const Command::BlindTransfer &c)
{
    return onTalker(c.call, c.leg, [this, &c](const QString &id) {
        return expecting(c.call, PalRoom::NextJoin::Transfer, [&] { return m_methods.transferBlind(id, c.number); });
    });
}

PalCommands::Answer PalCommands::run(const Command::TransferToVoicemail &c)
{
    if (m_self.voicemailPrefix.isEmpty())
        return fail(PbxError::Kind::NotSupported, tr("Set the voicemail prefix in the account first."));
    const QString number = m_self.voicemailPrefix + c.mailbox.local();
    return onTalker(c.call, c.leg, [this, &c, &number](const QString &id) {
        return expecting(c.call, PalRoom::NextJoin::Transfer, [&] { return m_methods.transferBlind(id, number); });
    });
}

PalCommands::Answer PalCommands::run(const Command::AttendedTransfer &c)
{
    return onTalker(c.call, c.leg, [this, &c](const QString &id) {
        return expecting(
            c.call, PalRoom::NextJoin::Consultation, [&] { return m_methods.transferAttended(id, c.number); });
    });
}

PalCommands::Answer PalCommands::run(const Command::CompleteTransfer &c)
{
    return onTalker(c.call, c.leg, [this](const QString &id) { return m_methods.disconnect(id); });
}

PalCommands::Answer PalCommands::run(const Command::CancelTransfer &c)
{
    return onTalker(c.call, c.leg, [this](const QString &id) { return m_methods.cancelTransfer(id); });
}

PalCommands::Answer PalCommands::run(const Command::ThreeWay &c)
{
    return onTalker(c.call, c.leg, [this](const QString &id) { return m_methods.conference(id); });
}

PalCommands::Answer PalCommands::run(const Command::Park &c)
{
    const QString slot = c.slot.isEmpty() ? m_mirror.freeParkNumber() : c.slot.local();
    if (slot.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, tr("No free park number is known; list them in the account."));
    return onTalker(c.call, c.leg, [this, &slot](const QString &id) { return m_methods.park(id, slot); });
}

PalCommands::Answer PalCommands::run(const Command::Unpark &c)
{
    const QString to = c.to.isEmpty() ? m_self.extension : c.to.local();
    return m_methods.unpark(to, c.slot.local());
}

PalCommands::Answer PalCommands::run(const Command::PickUp &c)
{
    const QString to = c.to.isEmpty() ? m_self.extension : c.to.local();
    const PalRoom *room = m_mirror.rooms().find(c.call.local());
    if (!room)
        return fail(PbxError::Kind::NoSuchCall);
    if (isAdministrator())
        return m_methods.callforward(room->id, { to });
    QString ringing = c.ringing.local();
    for (const PalLeg &leg : room->legs)
        if (ringing.isEmpty() && leg.isTold() && leg.state == LineState::Ringing)
            ringing = leg.id;
    if (ringing.isEmpty())
        return fail(PbxError::Kind::NoSuchCall);
    return onTalker(c.call, { c.call.account(), ringing },
        [this, &to](const QString &id) { return m_methods.transferBlind(id, to); });
}

PalCommands::Answer PalCommands::run(const Command::TakeFromQueue &c)
{
    const QString to = c.to.isEmpty() ? m_self.extension : c.to.local();
    if (!m_mirror.rooms().find(c.call.local()))
        return fail(PbxError::Kind::NoSuchCall);
    return m_methods.callforward(c.call.local(), { to });
}

PalCommands::Answer PalCommands::run(const Command::Barge &c)
{
    PalBargeRequest request;
    request.user = c.supervisor.isEmpty() ? m_self.extension : c.supervisor.local();
    request.listen = c.mode != BargeMode::None;
    request.speak = c.mode == BargeMode::Whisper ? PalBargeRequest::Speak::Tutor
        : c.mode == BargeMode::Speak             ? PalBargeRequest::Speak::Yes
                                                 : PalBargeRequest::Speak::No;
    return onTalker(c.call, c.target, [this, &c, &request](const QString &id) {
        request.talker = id;
        m_mirror.rooms().expectMonitor(c.call.local(), request.user, c.mode);
        return m_methods.barge(request);
    });
}

PalCommands::Answer PalCommands::run(const Command::SetRecording &c)
{
    if (c.wanted != RecordingState::On && c.wanted != RecordingState::Off)
        return fail(PbxError::Kind::NotSupported, tr("This PBX can start and stop a recording, but not pause it."));
    return onTalker(c.call, c.leg, [this, &c](const QString &id) {
        return c.wanted == RecordingState::On ? m_methods.startRecording(id) : m_methods.stopRecording(id);
    });
}

PalCommands::Answer PalCommands::run(const Command::ForwardCall &c)
{
    if (!m_mirror.rooms().find(c.call.local()))
        return fail(PbxError::Kind::NoSuchCall);
    return m_methods.callforward(c.call.local(), c.numbers);
}

PalCommands::Answer PalCommands::run(const Command::SetForwarding &c)
{
    return m_methods.setExtensionProperties(c.extension.local(),
        { { u"pln1_d_phoneforward"_s, c.always }, { u"pln1_d_busyforward"_s, c.busy },
            { u"pln1_d_noanswerforward"_s, c.noAnswer } });
}

PalCommands::Answer PalCommands::run(const Command::ReserveLine &c)
{
    return m_methods.line(c.line.local(), c.on);
}

} // namespace Cordboard
