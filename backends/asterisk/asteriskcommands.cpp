// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskcommands.h"

#include "backends/asterisk/amiencoder.h"
#include "backends/api/pbxbackend.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

PbxError noSuchCall()
{
    return { PbxError::Kind::NoSuchCall, {} };
}

} // namespace

AsteriskCommands::AsteriskCommands(AmiCaller &ami, AsteriskMirror &mirror, const AsteriskTimings &timings)
    : m_ami(ami), m_mirror(mirror), m_timings(timings), m_phones(ami, mirror.directory())
{
    m_watchTimer.setSingleShot(true);
    connect(&m_watchTimer, &QTimer::timeout, this, &AsteriskCommands::look);
}

AsteriskCommands::~AsteriskCommands()
{
    cancel();
}

void AsteriskCommands::setSettings(const AsteriskSettings &settings)
{
    m_settings = settings;
    m_phones.setSettings(settings);
}

std::optional<PbxError> AsteriskCommands::forbidden(const AmiAction &action) const
{
    if (m_allowed.isEmpty() || m_allowed.contains(action.name.toLower()))
        return std::nullopt;
    return PbxError { PbxError::Kind::NotAllowed, tr("The manager user may not use “%1”.").arg(action.name) };
}

AsteriskCommands::Answer AsteriskCommands::fail(PbxError::Kind kind, const QString &detail)
{
    return settled<void>(PbxError { kind, detail });
}

AsteriskCommands::Answer AsteriskCommands::perform(const CallCommand &command)
{
    return std::visit(
        [this](const auto &c) -> Answer {
            if constexpr (requires { run(c); })
                return run(c);
            else
                return fail(PbxError::Kind::NotSupported);
        },
        command.what);
}

AsteriskCommands::Answer AsteriskCommands::send(const AmiAction &action)
{
    return sendAll({ action });
}

AsteriskCommands::Answer AsteriskCommands::sendInTurn(QList<AmiAction> actions, int pauseMs)
{
    Answer first = send(actions.takeFirst());
    if (actions.isEmpty())
        return first;
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto settle = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    first.then(this, [this, settle, pauseMs, actions = std::move(actions)](const Result<void> &result) {
        if (result)
            QTimer::singleShot(pauseMs, this, [this, settle, pauseMs, actions] { sendInTurn(actions, pauseMs).then(settle); });
        else
            settle(result);
    });
    return promise->future();
}

AsteriskCommands::Answer AsteriskCommands::sendAll(const QList<AmiAction> &actions)
{
    for (const AmiAction &action : actions)
        if (const auto error = forbidden(action))
            return settled<void>(*error);
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    sendNext(actions, promise);
    return promise->future();
}

void AsteriskCommands::sendNext(QList<AmiAction> actions, std::shared_ptr<QPromise<Result<void>>> promise)
{
    const AmiAction action = actions.takeFirst();
    // No context: the session settles every request, at the latest when it closes, and it closes before this object goes.
    m_ami.request(action, nullptr, [this, actions, promise, wantsEnd = !action.finalEvent.isEmpty()](const Result<AmiReply> &reply) {
        Result<void> result;
        if (!reply) {
            result = reply.error();
        } else if (wantsEnd && !reply->events.isEmpty() && reply->events.last().text("Response"_L1) != "Success"_L1) {
            // Reasons of a failed Originate. [source: ast_control_frame_type, as OriginateResponse shows it]
            switch (reply->events.last().number("Reason"_L1)) {
            case 5:
                result = PbxError { PbxError::Kind::TargetBusy, tr("The phone is busy.") };
                break;
            case 1:
            case 3:
                result = PbxError { PbxError::Kind::Refused, tr("The phone was not answered.") };
                break;
            default:
                result = PbxError { PbxError::Kind::Refused, tr("The phone could not be rung.") };
                break;
            }
        } else if (!actions.isEmpty()) {
            return sendNext(actions, promise);
        }
        promise->addResult(result);
        promise->finish();
    });
}

AsteriskCommands::Answer AsteriskCommands::sendAndWatch(const AmiAction &action, const Proof &proof)
{
    return thenWatch(send(action), proof);
}

AsteriskCommands::Answer AsteriskCommands::thenWatch(Answer sent, const Proof &proof)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    // No context, as in sendNext().
    sent.then([this, promise, proof](const Result<void> &result) {
        if (result)
            return watch(proof, promise);
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

void AsteriskCommands::watch(const Proof &proof, const std::shared_ptr<QPromise<Result<void>>> &promise)
{
    m_watches.append({ proof.done, proof.gone, QDeadlineTimer(proof.patienceMs), { PbxError::Kind::Refused, proof.late }, promise });
    look();
}

void AsteriskCommands::look()
{
    QList<Watch> open;
    int next = -1;
    for (const Watch &watch : std::exchange(m_watches, {})) {
        std::optional<Result<void>> result;
        if (watch.done())
            result = Result<void>();
        else if (watch.gone())
            result = Result<void>(noSuchCall());
        else if (watch.deadline.hasExpired())
            result = Result<void>(watch.late);
        if (result) {
            watch.promise->addResult(*result);
            watch.promise->finish();
            continue;
        }
        open.append(watch);
        const int left = int(watch.deadline.remainingTime()) + 1;
        next = next < 0 ? left : std::min(next, left);
    }
    m_watches += open; // an answer may have begun another
    if (next >= 0)
        m_watchTimer.start(next);
}

void AsteriskCommands::cancel()
{
    m_watchTimer.stop();
    for (const Watch &watch : std::exchange(m_watches, {})) {
        watch.promise->addResult(Result<void>(PbxError { PbxError::Kind::NotConnected, {} }));
        watch.promise->finish();
    }
}

AsteriskCommands::Answer AsteriskCommands::waitFor(const Proof &proof, std::function<Answer()> then)
{
    const auto outer = std::make_shared<QPromise<Result<void>>>();
    const auto inner = std::make_shared<QPromise<Result<void>>>();
    outer->start();
    inner->start();
    inner->future().then([outer, then = std::move(then)](const Result<void> &there) {
        const auto settle = [outer](const Result<void> &result) {
            outer->addResult(result);
            outer->finish();
        };
        if (there)
            then().then(settle);
        else
            settle(there);
    });
    watch(proof, inner);
    return outer->future();
}

AsteriskCommands::Answer AsteriskCommands::afterwards(Answer answer, std::function<void()> then)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    answer.then([promise, then = std::move(then)](const Result<void> &result) {
        if (result)
            then();
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

const AsteriskChannel *AsteriskCommands::own(const CallId &call) const
{
    const Call *c = m_mirror.state().find<Call>(call);
    const Leg *leg = c ? c->legOf({ m_mirror.account(), m_settings.self }) : nullptr;
    return leg ? m_mirror.channelOf(leg->id) : nullptr;
}

Result<const AsteriskChannel *> AsteriskCommands::acting(const CallId &call, const LegId &leg) const
{
    const AsteriskChannel *channel = leg.isEmpty() ? own(call) : m_mirror.channelOf(leg);
    return channel ? Result<const AsteriskChannel *>(channel) : Result<const AsteriskChannel *>(noSuchCall());
}

Result<const AsteriskChannel *> AsteriskCommands::other(const CallId &call, const LegId &leg) const
{
    if (!m_mirror.state().find<Call>(call))
        return noSuchCall();
    const AsteriskChannel *actor = leg.isEmpty() ? own(call) : m_mirror.channelOf(leg);
    if (!leg.isEmpty() && !actor)
        return noSuchCall();
    if (actor) {
        const QList<const AsteriskChannel *> peers = m_mirror.channels().peersOf(*actor);
        // During a consultation it is the held party that is meant.
        for (const AsteriskChannel *peer : peers)
            if (!m_mirror.channels().isConsulted(*peer))
                return peer;
        for (const AsteriskChannel *channel : m_mirror.channels().ofCall(call.local()))
            if (channel != actor && m_mirror.channels().isShown(*channel) && !m_mirror.channels().isConsulted(*channel)
                && m_mirror.channels().monitoring(*channel) == BargeMode::None)
                return channel;
        return actor;
    }
    for (const AsteriskChannel *channel : m_mirror.channels().ofCall(call.local()))
        if (m_mirror.channels().isShown(*channel) && channel->role == LegRole::Caller && m_mirror.channels().monitoring(*channel) == BargeMode::None)
            return channel;
    for (const AsteriskChannel *channel : m_mirror.channels().ofCall(call.local()))
        if (m_mirror.channels().isShown(*channel))
            return channel;
    return noSuchCall();
}

AsteriskCommands::Answer AsteriskCommands::originate(const Originate &what)
{
    const QString number = what.phone.isEmpty() ? m_settings.self : what.phone.local();
    QString channel = what.channel;
    if (channel.isEmpty()) {
        if (number.isEmpty())
            return fail(PbxError::Kind::NoSuchTarget, tr("Set your extension in the account first."));
        channel = m_mirror.directory().dialString(number, m_settings.context);
        if (channel.isEmpty())
            return fail(PbxError::Kind::NoSuchTarget, number);
    }
    AmiAction action;
    action.name = u"Originate"_s;
    action.fields = { { u"Channel"_s, channel } };
    if (what.application.isEmpty())
        action.fields += AmiFields { { u"Context"_s, m_settings.context }, { u"Exten"_s, what.exten }, { u"Priority"_s, u"1"_s } };
    else
        action.fields += AmiFields { { u"Application"_s, what.application }, { u"Data"_s, what.data } };
    if (what.channel.isEmpty()) {
        QString name = m_mirror.directory().nameOf(number);
        name.remove(u'"').remove(u'<').remove(u'>').remove(u'\\');
        action.fields.append({ u"CallerID"_s, u"\"%1\" <%2>"_s.arg(name, number) });
    }
    action.fields += AmiFields { { u"Timeout"_s, QString::number(m_timings.ringMs) }, { u"Async"_s, u"true"_s } };
    // What most desk phones take as leave to go off hook by themselves; the others ring.
    if (what.autoAnswer && channel.startsWith("PJSIP/"_L1))
        action.fields.append({ u"Variable"_s, u"PJSIP_HEADER(add,Alert-Info)=info=alert-autoanswer"_s });
    else if (what.autoAnswer && channel.startsWith("SIP/"_L1))
        action.fields.append({ u"Variable"_s, u"SIPADDHEADER01=Alert-Info: info=alert-autoanswer"_s });
    action.finalEvent = u"OriginateResponse"_s;
    action.timeoutMs = m_timings.ringMs + m_timings.callMs;
    return send(action);
}

} // namespace Cordboard
