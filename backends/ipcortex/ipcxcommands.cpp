// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxcommands.h"

#include <QJsonArray>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

IpcxCommands::Answer IpcxCommands::fail(PbxError::Kind kind, const QString &detail)
{
    return settled<void>(PbxError { kind, detail });
}

IpcxCommands::Promise IpcxCommands::promise()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_open.push_back(promise);
    return promise;
}

void IpcxCommands::settle(const Promise &promise, const Result<void> &result)
{
    if (std::erase(m_open, promise) == 0)
        return;
    promise->addResult(result);
    promise->finish();
}

void IpcxCommands::settleAll()
{
    const std::vector<Promise> open = m_open;
    for (const Promise &promise : open)
        settle(promise, PbxError { PbxError::Kind::NotConnected, {} });
}

IpcxCommands::Answer IpcxCommands::perform(const CallCommand &command)
{
    if (!m_transport)
        return fail(PbxError::Kind::NotConnected);
    return std::visit(
        [this](const auto &c) {
            if constexpr (requires { this->run(c); })
                return this->run(c);
            else
                return fail(PbxError::Kind::NotSupported);
        },
        command.what);
}

IpcxCommands::Answer IpcxCommands::ask(IpcxAct act, const QJsonObject &arguments)
{
    if (!m_transport->can(act))
        return fail(PbxError::Kind::NotSupported);
    const Promise open = promise();
    const Answer answer = open->future();
    m_transport->act(act, arguments, [this, open](const Result<QJsonValue> &result) {
        settle(open, result ? Result<void>() : Result<void>(result.error()));
    });
    return answer;
}

IpcxCommands::Answer IpcxCommands::askBoth(
    IpcxAct first, const QJsonObject &firstArguments, IpcxAct second, const QJsonObject &secondArguments)
{
    if (!m_transport->can(first) || !m_transport->can(second))
        return fail(PbxError::Kind::NotSupported);
    const Promise open = promise();
    const Answer answer = open->future();
    m_transport->act(first, firstArguments, [this, open, second, secondArguments](const Result<QJsonValue> &result) {
        if (!result || !m_transport)
            return settle(open, result ? PbxError { PbxError::Kind::NotConnected, {} } : result.error());
        m_transport->act(second, secondArguments, [this, open](const Result<QJsonValue> &last) {
            settle(open, last ? Result<void>() : Result<void>(last.error()));
        });
    });
    return answer;
}

Result<const IpcxCall *> IpcxCommands::own(const CallId &call, const LegId &leg) const
{
    if (!leg.isEmpty()) {
        const IpcxCall *found = m_mirror.calls().find(leg.local());
        if (!found || (!call.isEmpty() && m_mirror.calls().conversationOf(leg.local()) != call.local()))
            return PbxError { PbxError::Kind::NoSuchCall, {} };
        if (!m_mirror.isOwnDevice(found->device))
            return PbxError { PbxError::Kind::NotAllowed,
                tr("The PABX lets you control only the calls of your own phones.") };
        return found;
    }
    const QList<const IpcxCall *> halves = m_mirror.calls().of(call.local());
    for (const IpcxCall *half : halves)
        if (m_mirror.isOwnDevice(half->device))
            return half;
    if (halves.isEmpty())
        return PbxError { PbxError::Kind::NoSuchCall, {} };
    return PbxError { PbxError::Kind::NotAllowed, tr("The PABX lets you control only the calls of your own phones.") };
}

const IpcxCall *IpcxCommands::other(const IpcxCall &mine) const
{
    const QString myConversation = m_mirror.calls().conversationOf(mine.key);
    const auto isFor = [this](const QString &conversation) {
        const Call *call = m_mirror.state().find<Call>({ m_mirror.account(), conversation });
        return call ? call->consultationFor.local() : QString();
    };
    // The one that belongs to it; else the youngest.
    const IpcxCall *found = nullptr;
    for (const IpcxCall &call : m_mirror.calls().all()) {
        if (call.key == mine.key || !m_mirror.isOwnDevice(call.device) || call.nearState == IpcxState::Down)
            continue;
        const QString conversation = m_mirror.calls().conversationOf(call.key);
        if (isFor(myConversation) == conversation || isFor(conversation) == myConversation)
            return &call;
        if (!found || ipcxOlder(*found, call))
            found = &call;
    }
    return found;
}

QJsonObject IpcxCommands::named(const IpcxCall &call) const
{
    return { { "device"_L1, call.device }, { "channel"_L1, call.channel }, { "key"_L1, call.key } };
}

Result<QJsonObject> IpcxCommands::phone(const ExtensionId &extension) const
{
    const QString number = extension.isEmpty() ? m_mirror.ownExtension() : extension.local();
    const IpcxPhone *phone = m_mirror.phoneOf(number);
    if (!phone)
        return PbxError { PbxError::Kind::NoSuchTarget, tr("%1 has no phone.", "a number").arg(number) };
    if (!m_mirror.isOwnDevice(phone->device))
        return PbxError { PbxError::Kind::NotAllowed,
            tr("The PABX lets you control only the calls of your own phones.") };
    return QJsonObject { { "device"_L1, phone->device }, { "mac"_L1, phone->mac } };
}

IpcxCommands::Answer IpcxCommands::onOwn(IpcxAct act, const CallId &call, const LegId &leg, const QJsonObject &more)
{
    const Result<const IpcxCall *> mine = own(call, leg);
    if (!mine)
        return settled<void>(mine.error());
    QJsonObject arguments = named(**mine);
    for (auto it = more.begin(); it != more.end(); ++it)
        arguments.insert(it.key(), it.value());
    return ask(act, arguments);
}

IpcxCommands::Answer IpcxCommands::run(const Command::Dial &c)
{
    Result<QJsonObject> from = phone(c.from);
    if (!from)
        return settled<void>(from.error());
    QJsonObject arguments = *from;
    arguments.insert("number"_L1, c.number);
    arguments.insert("autoAnswer"_L1, c.autoAnswer);
    return ask(IpcxAct::Dial, arguments);
}

IpcxCommands::Answer IpcxCommands::run(const Command::Answer &c)
{
    return onOwn(IpcxAct::Talk, c.call, c.leg);
}

IpcxCommands::Answer IpcxCommands::run(const Command::HangUp &c)
{
    return onOwn(IpcxAct::HangUp, c.call, c.leg);
}

IpcxCommands::Answer IpcxCommands::run(const Command::Hold &c)
{
    return onOwn(IpcxAct::Hold, c.call, c.leg);
}

IpcxCommands::Answer IpcxCommands::run(const Command::Unhold &c)
{
    return onOwn(IpcxAct::Talk, c.call, c.leg);
}

IpcxCommands::Answer IpcxCommands::run(const Command::BlindTransfer &c)
{
    // A call that waits in a queue is nobody's yet: it is sent elsewhere, where the library can. [client]
    if (c.leg.isEmpty() && m_transport->can(IpcxAct::Send))
        for (const IpcxCall *half : m_mirror.calls().of(c.call.local()))
            if (!half->waitsIn.isEmpty()) {
                QJsonObject arguments = named(*half);
                arguments.insert("number"_L1, c.number);
                return ask(IpcxAct::Send, arguments);
            }
    return onOwn(IpcxAct::Transfer, c.call, c.leg, { { "number"_L1, c.number } });
}

IpcxCommands::Answer IpcxCommands::run(const Command::AttendedTransfer &c)
{
    const Result<const IpcxCall *> mine = own(c.call, c.leg);
    if (!mine)
        return settled<void>(mine.error());
    Result<QJsonObject> from = phone({});
    if (!from)
        return settled<void>(from.error());
    QJsonObject dial = *from;
    dial.insert("number"_L1, c.number);
    dial.insert("autoAnswer"_L1, true);
    m_mirror.expectConsultation(c.number, c.call);
    if ((*mine)->nearState == IpcxState::Hold)
        return ask(IpcxAct::Dial, dial);
    return askBoth(IpcxAct::Hold, named(**mine), IpcxAct::Dial, dial);
}

IpcxCommands::Answer IpcxCommands::run(const Command::CompleteTransfer &c)
{
    const Result<const IpcxCall *> mine = own(c.call, c.leg);
    if (!mine)
        return settled<void>(mine.error());
    const IpcxCall *second = other(**mine);
    if (!second)
        return fail(PbxError::Kind::NoSuchCall, tr("There is no second call to transfer it to."));
    QJsonObject arguments = named(**mine);
    arguments.insert("other"_L1, second->key);
    arguments.insert("otherDevice"_L1, second->device);
    arguments.insert("otherChannel"_L1, second->channel);
    return ask(IpcxAct::Attended, arguments);
}

IpcxCommands::Answer IpcxCommands::run(const Command::CancelTransfer &c)
{
    const Result<const IpcxCall *> mine = own(c.call, c.leg);
    if (!mine)
        return settled<void>(mine.error());
    const IpcxCall *second = other(**mine);
    if (!second)
        return fail(PbxError::Kind::NoSuchCall, tr("There is no second call to give up."));
    // Back to the one who was put on hold, whichever of the two was named.
    const IpcxCall *held =
        (*mine)->nearState == IpcxState::Hold || second->nearState != IpcxState::Hold ? *mine : second;
    const IpcxCall *consultation = held == *mine ? second : *mine;
    return askBoth(IpcxAct::HangUp, named(*consultation), IpcxAct::Talk, named(*held));
}

IpcxCommands::Answer IpcxCommands::run(const Command::SwapParties &c)
{
    const Result<const IpcxCall *> mine = own(c.call, c.leg);
    if (!mine)
        return settled<void>(mine.error());
    const IpcxCall *second = other(**mine);
    if (!second)
        return fail(PbxError::Kind::NoSuchCall, tr("There is no second call."));
    const IpcxCall *held = (*mine)->nearState == IpcxState::Hold ? *mine : second;
    const IpcxCall *talking = held == *mine ? second : *mine;
    return askBoth(IpcxAct::Hold, named(*talking), IpcxAct::Talk, named(*held));
}

IpcxCommands::Answer IpcxCommands::run(const Command::Join &c)
{
    const Result<const IpcxCall *> mine = own(c.call, c.leg);
    const Result<const IpcxCall *> second = own(c.with, {});
    if (!mine || !second)
        return settled<void>(mine ? second.error() : mine.error());
    QJsonObject arguments = named(**mine);
    arguments.insert("other"_L1, (*second)->key);
    arguments.insert("otherDevice"_L1, (*second)->device);
    arguments.insert("otherChannel"_L1, (*second)->channel);
    return ask(IpcxAct::Attended, arguments);
}

IpcxCommands::Answer IpcxCommands::run(const Command::Park &c)
{
    if (!c.slot.isEmpty() && c.slot.local() != m_mirror.parkNumber())
        return fail(PbxError::Kind::NotSupported, tr("This PABX chooses the place itself."));
    const QString number = m_mirror.parkNumber();
    if (number.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, tr("The PABX tells no park number."));
    return onOwn(IpcxAct::Transfer, c.call, c.leg, { { "number"_L1, number } });
}

IpcxCommands::Answer IpcxCommands::run(const Command::Unpark &c)
{
    const QString number = m_mirror.pickUpNumber(c.slot.local());
    if (number.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, c.slot.local());
    Result<QJsonObject> to = phone(c.to);
    if (!to)
        return settled<void>(to.error());
    QJsonObject arguments = *to;
    arguments.insert("number"_L1, number);
    arguments.insert("autoAnswer"_L1, true);
    return ask(IpcxAct::Dial, arguments);
}

IpcxCommands::Answer IpcxCommands::run(const Command::TakeFromQueue &c)
{
    const QString to = c.to.isEmpty() ? m_mirror.ownExtension() : c.to.local();
    for (const IpcxCall *half : m_mirror.calls().of(c.call.local()))
        if (!half->waitsIn.isEmpty()) {
            QJsonObject arguments = named(*half);
            arguments.insert("number"_L1, to);
            return ask(IpcxAct::Send, arguments);
        }
    return fail(PbxError::Kind::NoSuchCall);
}

IpcxCommands::Answer IpcxCommands::run(const Command::QueueLogin &c)
{
    const QString number = c.agent.isEmpty() ? m_mirror.ownExtension() : c.agent.local();
    const IpcxPhone *phone = m_mirror.phoneOf(number);
    if (!phone)
        return fail(PbxError::Kind::NoSuchTarget, number);
    return ask(IpcxAct::Opt,
        { { "device"_L1, phone->device }, { "mac"_L1, phone->mac }, { "number"_L1, c.queue.local() },
            { "in"_L1, c.in } });
}

IpcxCommands::Answer IpcxCommands::run(const Command::SetPresence &c)
{
    if (!c.extension.isEmpty() && c.extension.local() != m_mirror.ownExtension())
        return fail(PbxError::Kind::NotAllowed, tr("The PABX lets you change only your own presence."));
    const bool here = c.presence == Presence::Available;
    const QString show = here ? u"online"_s : c.presence == Presence::DoNotDisturb ? u"dnd"_s : u"away"_s;
    const bool said = here || c.presence == Presence::Away || c.presence == Presence::DoNotDisturb;
    QString status = c.text;
    if (!said)
        status = status.isEmpty() ? stateWord(c.presence) : stateWord(c.presence) + ": "_L1 + status;
    return ask(IpcxAct::SetPresence, { { "show"_L1, show }, { "status"_L1, status } });
}

IpcxCommands::Answer IpcxCommands::run(const Command::SetFlow &c)
{
    const Promise open = promise();
    const Answer answer = open->future();
    m_nightMode.set(c.flow, c.value, [this, open](const Result<void> &result) { settle(open, result); });
    return answer;
}

IpcxCommands::Answer IpcxCommands::run(const Command::SetTags &c)
{
    const QString contact = m_mirror.contactOf(c.extension.local());
    if (contact.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, c.extension.local());
    if (!m_transport->can(IpcxAct::SetTags))
        return fail(PbxError::Kind::NotSupported);
    if (!m_mirror.directory().contacts.value(contact).mayTag)
        return fail(PbxError::Kind::NotAllowed, tr("Only a receptionist or an administrator may tag other people."));
    return ask(IpcxAct::SetTags, { { "contact"_L1, contact }, { "tags"_L1, QJsonArray::fromStringList(c.tags) } });
}

} // namespace Cordboard
