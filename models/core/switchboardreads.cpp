// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/switchboard.h"

#include "models/agentmodel.h"
#include "models/callmodel.h"
#include "models/cdrmodel.h"
#include "models/conferencemodel.h"
#include "models/contactmodel.h"
#include "models/extensionmodel.h"
#include "models/flowmodel.h"
#include "models/mailboxmodel.h"
#include "models/parkmodel.h"
#include "models/queuemodel.h"
#include "models/sharedlinemodel.h"
#include "models/wakeupmodel.h"

namespace Cordboard {

const Extension *Switchboard::extension(const ExtensionId &id) const { return m_extensions->find(id); }
const Call *Switchboard::call(const CallId &id) const { return m_calls->find(id); }
const ParkSlot *Switchboard::parkSlot(const ParkSlotId &id) const { return m_parkSlots->find(id); }
const Queue *Switchboard::queue(const QueueId &id) const { return m_queues->find(id); }
const QueueAgent *Switchboard::agent(const QueueAgentId &id) const { return m_agents->find(id); }
const SharedLine *Switchboard::sharedLine(const LineId &id) const { return m_sharedLines->find(id); }
const Mailbox *Switchboard::mailbox(const MailboxId &id) const { return m_mailboxes->find(id); }
const Flow *Switchboard::flow(const FlowId &id) const { return m_flows->find(id); }
const Conference *Switchboard::conference(const ConferenceId &id) const { return m_conferences->find(id); }
const WakeUpCall *Switchboard::wakeUp(const WakeUpId &id) const { return m_wakeUps->find(id); }
const Contact *Switchboard::contact(const ContactId &id) const { return m_contacts->find(id); }

ExtensionId Switchboard::extensionByNumber(const AccountId &account, const QString &number) const
{
    return m_index.extensionByNumber(account, number);
}

ExtensionId Switchboard::ownExtension(const AccountId &account) const
{
    const Link *known = link(account);
    return known ? known->session.self : ExtensionId();
}

bool Switchboard::isOwn(const ExtensionId &extension) const
{
    return !extension.isEmpty() && ownExtension(extension.account()) == extension;
}

const Leg *Switchboard::ownLeg(const CallId &id) const
{
    const Call *found = call(id);
    if (!found)
        return nullptr;
    return legIn(*found, ownExtension(id.account()));
}

const Leg *Switchboard::legIn(const Call &call, const ExtensionId &extension)
{
    for (const Leg &leg : call.legs)
        if (!extension.isEmpty() && leg.extension == extension && leg.monitoring == BargeMode::None)
            return &leg;
    return nullptr;
}

const Leg *Switchboard::otherLeg(const Call &call, const ExtensionId &self)
{
    const Leg *inside = nullptr;
    for (const Leg &leg : call.legs) {
        if (leg.monitoring != BargeMode::None || (!leg.isOutside() && leg.extension == self))
            continue;
        if (leg.isOutside())
            return &leg;
        if (!inside)
            inside = &leg;
    }
    return inside;
}

QString Switchboard::legName(const Leg &leg) const
{
    if (!leg.name.isEmpty())
        return leg.name;
    const Extension *known = leg.isOutside() ? nullptr : extension(leg.extension);
    return known && !known->name.isEmpty() ? known->name : leg.number;
}

namespace {

template<class T>
QFuture<Result<T>> notConnected()
{
    return settled<T>(PbxError { PbxError::Kind::NotConnected, {} });
}

} // namespace

QFuture<Result<CdrPage>> Switchboard::fetchCdrs(const AccountId &account, const CdrQuery &query) const
{
    PbxBackend *known = backend(account);
    return known ? known->fetchCdrs(query) : notConnected<CdrPage>();
}

QFuture<Result<ContactPage>> Switchboard::searchContacts(const AccountId &account, const ContactQuery &query) const
{
    PbxBackend *known = backend(account);
    return known ? known->searchContacts(query) : notConnected<ContactPage>();
}

QFuture<Result<Contact>> Switchboard::fetchContact(const ContactId &id) const
{
    PbxBackend *known = backend(id.account());
    return known ? known->fetchContact(id) : notConnected<Contact>();
}

QFuture<Result<QList<VoicemailMessage>>> Switchboard::fetchVoicemail(const MailboxId &mailbox) const
{
    PbxBackend *known = backend(mailbox.account());
    return known ? known->fetchVoicemail(mailbox) : notConnected<QList<VoicemailMessage>>();
}

QFuture<Result<Media>> Switchboard::fetchVoicemailAudio(const MailboxId &mailbox, const QString &message) const
{
    PbxBackend *known = backend(mailbox.account());
    return known ? known->fetchVoicemailAudio(mailbox, message) : notConnected<Media>();
}

QFuture<Result<Media>> Switchboard::fetchRecording(const AccountId &account, const QString &recording) const
{
    PbxBackend *known = backend(account);
    return known ? known->fetchRecording(recording) : notConnected<Media>();
}

QFuture<Result<ContactId>> Switchboard::saveContact(const AccountId &account, const Contact &contact) const
{
    PbxBackend *known = backend(account);
    return known ? known->saveContact(contact) : notConnected<ContactId>();
}

QFuture<Result<void>> Switchboard::deleteContact(const ContactId &id) const
{
    PbxBackend *known = backend(id.account());
    return known ? known->deleteContact(id) : notConnected<void>();
}

QList<MethodInfo> Switchboard::methods(const AccountId &account) const
{
    PbxBackend *known = backend(account);
    return known ? known->methods() : QList<MethodInfo>();
}

QHash<QString, QString> Switchboard::unusableMethods(const AccountId &account) const
{
    const PbxBackend *known = backend(account);
    return known ? known->unusableMethods() : QHash<QString, QString>();
}

QFuture<Result<QJsonValue>> Switchboard::callMethod(
    const AccountId &account, const QString &name, const QJsonObject &parameters) const
{
    PbxBackend *known = backend(account);
    return known ? known->callMethod(name, parameters) : notConnected<QJsonValue>();
}

} // namespace Cordboard
