// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxmirror.h"

#include "backends/api/folding.h"
#include "backends/ipcortex/ipcxcontacts.h"
#include "backends/ipcortex/ipcxstates.h"

#include <algorithm>

/// The part of IpcxMirror that makes our rows of the PABX's records.
namespace Cordboard {

using namespace Qt::StringLiterals;

template<class T>
void IpcxMirror::settle(const QList<T> &rows)
{
    QSet<IdOf<T>> there;
    for (const T &row : rows) {
        there.insert(row.id);
        const T *known = m_store.find<T>(row.id);
        if (known && *known == row)
            continue;
        const Change change = upserted(row);
        m_store.apply(change);
        m_changes.append(change);
    }
    QList<IdOf<T>> gone;
    for (auto it = m_store.table<T>().keyBegin(); it != m_store.table<T>().keyEnd(); ++it)
        if (!there.contains(*it))
            gone.append(*it);
    for (const IdOf<T> &id : std::as_const(gone)) {
        const Change change = removed<T>(id);
        m_store.apply(change);
        m_changes.append(change);
    }
}

void IpcxMirror::flush()
{
    if (m_callsChanged) {
        m_calls.group(context());
        // Which conversation is in which orbit: as told, else by the number, where only one has it.
        m_parkedCall.clear();
        QMultiHash<QString, QString> byNumber;
        for (const IpcxCall &call : m_calls.all()) {
            const QString conversation = m_calls.conversationOf(call.key);
            if (!call.park.isEmpty())
                m_parkedCall.insert(call.park, conversation);
            else if (call.nearState == IpcxState::Park)
                byNumber.insert(
                    extensionOf(call.device).isEmpty() ? call.ownNumber : extensionOf(call.device), conversation);
        }
        for (const IpcxPark &park : std::as_const(m_parks))
            if (!park.callerNumber.isEmpty() && !m_parkedCall.contains(park.number)
                && byNumber.count(park.callerNumber) == 1)
                m_parkedCall.insert(park.number, byNumber.value(park.callerNumber));
        QList<Call> calls = m_calls.build(context());
        markConsultations(calls);
        for (const Call &call : std::as_const(calls))
            for (const Leg &leg : call.legs)
                if (!leg.isOutside())
                    m_touched.insert(leg.extension.local());
        settle(calls);
        m_parksChanged = m_queuesChanged = true;
        settle(conferences());
    }
    if (std::exchange(m_parksChanged, false))
        settle(parks());
    if (std::exchange(m_queuesChanged, false)) {
        settle(queues());
        settle(agents());
    }
    if (std::exchange(m_mailboxesChanged, false))
        settle(mailboxes());
    if (std::exchange(m_flowsChanged, false))
        settle(m_flows);
    if (std::exchange(m_addressesChanged, false))
        settle(contacts());
    if (std::exchange(m_allPeople, false)) {
        settle(people());
    } else {
        for (const QString &number : std::as_const(m_touched)) {
            const Extension *known = m_store.find<Extension>({ m_account, number });
            if (!known)
                continue;
            const Extension now = person(number);
            if (now == *known)
                continue;
            const Change change = upserted(now);
            m_store.apply(change);
            m_changes.append(change);
        }
    }
    m_touched.clear();
    m_callsChanged = false;
}

void IpcxMirror::markConsultations(QList<Call> &calls)
{
    QSet<QString> live;
    for (const Call &call : std::as_const(calls))
        live.insert(call.id.local());
    if (!live.contains(m_expected.forConversation))
        m_expected = {};
    for (const IpcxCall &call : m_calls.all()) {
        const QString conversation = m_calls.conversationOf(call.key);
        const bool fits = !m_expected.forConversation.isEmpty() && conversation != m_expected.forConversation
            && isOwnDevice(call.device) && (call.dialled == m_expected.number || call.farNumber == m_expected.number);
        if (fits) {
            m_consultations.insert(conversation, m_expected.forConversation);
            m_expected = {};
        }
    }
    m_consultations.removeIf(
        [&live](const auto &it) { return !live.contains(it.key()) || !live.contains(it.value()); });
    for (Call &call : calls) {
        const QString forConversation = m_consultations.value(call.id.local());
        if (forConversation.isEmpty())
            continue;
        call.consultationFor = { m_account, forConversation };
        for (Leg &leg : call.legs)
            leg.consultation = leg.extension.local() != ownExtension();
    }
}

QList<Extension> IpcxMirror::people() const
{
    QList<Extension> rows;
    QSet<QString> numbers;
    for (const IpcxExtension &extension : m_directory.extensions) {
        const bool owned = !extension.owner.isEmpty() || m_contactOfExtension.contains(extension.number);
        const bool shown = owned || extension.type == u'A' || extension.type == u'H' || extension.type == u'I'
            || extension.type == u'T';
        const bool special = !extension.type.isNull() && QStringView(u"QCOoVPXF").contains(extension.type);
        if (!shown || special || numbers.contains(extension.number))
            continue;
        numbers.insert(extension.number);
        rows.append(person(extension.number));
    }
    for (auto it = m_contactOfExtension.keyBegin(); it != m_contactOfExtension.keyEnd(); ++it)
        if (!numbers.contains(*it))
            rows.append(person(*it));
    return rows;
}

Extension IpcxMirror::person(const QString &number) const
{
    Extension e;
    e.id = { m_account, number };
    e.number = number;
    const IpcxExtension told = m_byNumber.value(number);
    const QString contactId = m_contactOfExtension.value(number);
    const IpcxContact contact = m_directory.contacts.value(contactId);
    e.name = contact.name.isEmpty() ? told.name : contact.name;
    e.email = contact.email;
    e.tags = contact.tags;
    if (e.tags.isEmpty())
        e.tags = m_directory.addresses.value(contactId).tags;
    if (contactId.isEmpty())
        e.kind = told.type == u'I' ? ExtensionKind::Ivr
            : told.type == u'T'    ? ExtensionKind::Paging
                                   : ExtensionKind::RingGroup;

    int blf = 0;
    for (const QString &device : m_devicesOfExtension.value(number)) {
        const auto phone = m_devices.constFind(device);
        if (phone == m_devices.cend())
            continue;
        blf |= phone->blf;
        if (e.registration == Registration::Unknown || phone->registration == Registration::Registered)
            e.registration = phone->registration;
    }
    QList<LineState> legs;
    for (const QString &device : m_devicesOfExtension.value(number))
        for (const IpcxCall *call : m_calls.onDevice(device))
            legs.append(ipcxLineState(call->nearState, call->role));
    // The lamp also knows of calls that this log-in may not see.
    if (legs.isEmpty() && (blf & 2))
        legs.append(LineState::Ringing);
    else if (legs.isEmpty() && (blf & 1))
        legs.append(LineState::Talking);
    e.state = foldLineState(legs, e.registration);

    if (const auto presence = m_presences.constFind(contactId); presence != m_presences.cend() && !contactId.isEmpty())
        e.presence = ipcxPresence(presence->show, presence->status, &e.presenceText);
    if (const auto mailbox = m_mailboxes.constFind(m_mailboxOf.value(number)); mailbox != m_mailboxes.cend())
        e.voicemailNew = mailbox->unread;
    return e;
}

QList<Queue> IpcxMirror::queues() const
{
    QHash<QString, IpcxQueue> all = m_queues;
    for (const IpcxExtension &extension : m_directory.extensions)
        if (extension.type == u'Q' && !all.contains(extension.number))
            all.insert(extension.number, { extension.number, extension.name });
    QList<Queue> rows;
    for (const IpcxQueue &told : std::as_const(all)) {
        Queue queue;
        queue.id = { m_account, told.number };
        queue.number = told.number;
        queue.name = told.name;
        if (queue.name.isEmpty())
            queue.name = m_byNumber.value(told.number).name;
        queue.answered = told.completed;
        queue.abandoned = told.abandoned;
        QList<const IpcxCall *> waiting;
        for (const IpcxCall &call : m_calls.all())
            if (call.waitsIn == told.number)
                waiting.append(&call);
        std::sort(waiting.begin(), waiting.end(), [](const IpcxCall *a, const IpcxCall *b) {
            return a->queuedAt == b->queuedAt ? ipcxOlder(*a, *b) : a->queuedAt < b->queuedAt;
        });
        for (const IpcxCall *call : std::as_const(waiting)) {
            QueueCaller caller;
            caller.call = { m_account, m_calls.conversationOf(call->key) };
            const QString extension = extensionOf(call->device);
            caller.number = extension.isEmpty() ? call->ownNumber : extension;
            caller.name = extension.isEmpty() ? call->ownName : context().nameOf(extension);
            caller.since = call->queuedAt.isValid() ? corrected(call->queuedAt) : m_calls.firstSeen(call->key);
            queue.waiting.append(caller);
        }
        rows.append(queue);
    }
    return rows;
}

QList<QueueAgent> IpcxMirror::agents() const
{
    QList<QueueAgent> rows;
    QHash<QString, QStringList> people; // queue to extensions that may be members
    for (const IpcxExtension &extension : m_directory.extensions) {
        if (extension.type != u'Q')
            continue;
        for (const QString &contact : extension.contacts)
            if (const QString number = m_directory.contacts.value(contact).extension; !number.isEmpty())
                people[extension.number].append(number);
    }
    for (auto it = m_formerMembers.cbegin(); it != m_formerMembers.cend(); ++it)
        for (const QString &number : *it)
            if (!number.isEmpty() && !people[it.key()].contains(number))
                people[it.key()].append(number);
    for (auto it = people.cbegin(); it != people.cend(); ++it) {
        const QueueId queue { m_account, it.key() };
        const IpcxQueue told = m_queues.value(it.key());
        for (const QString &number : *it) {
            QueueAgent agent;
            agent.queue = queue;
            agent.extension = { m_account, number };
            agent.id = queueAgentId(queue, agent.extension);
            agent.name = context().nameOf(number);
            agent.state = AgentState::Unavailable;
            for (const IpcxMember &member : told.members) {
                if (extensionOf(member.device) != number)
                    continue;
                agent.loggedIn = true;
                agent.paused |= member.paused;
                agent.state = member.state;
                agent.callsTaken = member.callsTaken;
            }
            const QStringList devices = m_devicesOfExtension.value(number);
            const bool out =
                !devices.isEmpty() && std::all_of(devices.cbegin(), devices.cend(), [&](const QString &device) {
                    const QStringList optOut = m_devices.value(device).optOut;
                    return std::any_of(optOut.cbegin(), optOut.cend(),
                        [&](const QString &n) { return n.section(u'_', 0, 0) == it.key(); });
                });
            agent.loggedIn = agent.loggedIn && !out;
            rows.append(agent);
        }
    }
    return rows;
}

QList<ParkSlot> IpcxMirror::parks() const
{
    QHash<QString, IpcxPark> all = m_parks;
    for (const IpcxAddress &address : m_directory.addresses)
        if (address.kind == IpcxAddress::Kind::PickUp && !all.contains(address.number))
            all.insert(address.number, { address.number, {}, {} });
    QList<ParkSlot> rows;
    for (const IpcxPark &told : std::as_const(all)) {
        ParkSlot slot;
        slot.id = { m_account, told.number };
        slot.number = told.number;
        slot.occupied = !told.callerNumber.isEmpty();
        if (slot.occupied) {
            slot.callerNumber = told.callerNumber;
            slot.callerName = told.callerName;
            slot.since = m_parkedSince.value(told.number);
            if (const QString conversation = m_parkedCall.value(told.number); !conversation.isEmpty()) {
                slot.call = { m_account, conversation };
                for (const IpcxCall *call : m_calls.of(conversation))
                    if (call->nearState == IpcxState::Park)
                        slot.leg = { m_account, call->key };
            }
        }
        rows.append(slot);
    }
    return rows;
}

QList<Mailbox> IpcxMirror::mailboxes() const
{
    QList<Mailbox> rows;
    for (const IpcxMailbox &told : m_mailboxes) {
        Mailbox mailbox;
        mailbox.id = { m_account, told.name };
        mailbox.extension = { m_account, told.name.section(u'@', 0, 0) };
        mailbox.newCount = mailbox.unread = told.unread;
        mailbox.read = told.read;
        rows.append(mailbox);
    }
    return rows;
}

QList<Contact> IpcxMirror::contacts() const
{
    QList<Contact> rows;
    for (const IpcxAddress &address : m_directory.addresses) {
        const bool place = address.kind == IpcxAddress::Kind::Park || address.kind == IpcxAddress::Kind::PickUp;
        // People of the PABX are there as themselves.
        if (!place && !address.number.isEmpty() && !m_contactOfExtension.contains(address.number))
            rows.append(ipcxContact(m_account, address));
    }
    return rows;
}

QList<Conference> IpcxMirror::conferences() const
{
    QHash<QString, Conference> rooms;
    for (const IpcxExtension &extension : m_directory.extensions)
        if (extension.type == u'C')
            rooms.insert(extension.number, { { m_account, extension.number }, extension.number, extension.name, {} });
    QList<const IpcxCall *> sorted;
    for (const IpcxCall &call : m_calls.all())
        if (!call.conference.isEmpty())
            sorted.append(&call);
    std::sort(sorted.begin(), sorted.end(), [](const IpcxCall *a, const IpcxCall *b) { return ipcxOlder(*a, *b); });
    for (const IpcxCall *call : std::as_const(sorted)) {
        Conference &room = rooms[call->conference];
        if (room.number.isEmpty())
            room = { { m_account, call->conference }, call->conference, call->conference, {} };
        ConferenceMember member;
        member.leg = { m_account, call->key };
        const QString extension = extensionOf(call->device);
        if (!extension.isEmpty())
            member.extension = { m_account, extension };
        member.number = extension.isEmpty() ? call->ownNumber : extension;
        member.name = extension.isEmpty() ? call->ownName : context().nameOf(extension);
        room.members.append(member);
    }
    return rooms.values();
}

} // namespace Cordboard
