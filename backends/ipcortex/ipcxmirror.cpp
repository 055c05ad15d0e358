// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxmirror.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

IpcxMirror::IpcxMirror(const AccountId &account)
    : m_account(account)
    , m_calls(account)
{ }

void IpcxMirror::restart()
{
    m_live = false;
    m_directory = {};
    m_calls.clear();
    m_changes.clear();
    m_devices.clear();
    m_parks.clear();
    m_parkedSince.clear();
    m_parkedCall.clear();
    m_queues.clear();
    m_formerMembers.clear();
    m_mailboxes.clear();
    m_mailboxOf.clear();
    m_presences.clear();
    m_touched.clear();
    m_expected = {};
    m_consultations.clear();
    indexDirectory();
}

QString IpcxMirror::baseOf(const QString &device) const
{
    if (m_extensionOfDevice.contains(device))
        return device;
    const qsizetype line = device.lastIndexOf(u'_');
    return line > 0 ? device.left(line) : device;
}

void IpcxMirror::indexDirectory()
{
    m_extensionOfDevice.clear();
    m_contactOfExtension.clear();
    m_devicesOfExtension.clear();
    m_byNumber.clear();
    for (const IpcxExtension &extension : std::as_const(m_directory.extensions)) {
        m_byNumber.insert(extension.number, extension);
        if (!extension.owner.isEmpty())
            m_contactOfExtension.insert(extension.number, extension.owner);
    }
    for (const IpcxContact &contact : std::as_const(m_directory.contacts))
        if (!contact.extension.isEmpty())
            m_contactOfExtension.insert(contact.extension, contact.id);
    m_extensionsOfContact.clear();
    for (auto it = m_contactOfExtension.cbegin(); it != m_contactOfExtension.cend(); ++it)
        m_extensionsOfContact.insert(*it, it.key());
    QHash<QString, QString> extensionOfContact;
    for (auto it = m_contactOfExtension.cbegin(); it != m_contactOfExtension.cend(); ++it)
        if (!extensionOfContact.contains(*it) || m_directory.contacts.value(*it).extension == it.key())
            extensionOfContact.insert(*it, it.key());
    for (const IpcxPhone &phone : std::as_const(m_directory.phones)) {
        const QString extension = extensionOfContact.value(phone.contact);
        if (extension.isEmpty() || !phone.owned)
            continue;
        m_extensionOfDevice.insert(phone.device, extension);
        m_devicesOfExtension[extension].append(phone.device);
    }
    for (QStringList &devices : m_devicesOfExtension)
        devices.sort();
}

void IpcxMirror::apply(const IpcxUpdate &update, const QDateTime &now)
{
    if (update.directory) {
        const QHash<QString, IpcxAddress> addresses = m_directory.addresses;
        m_directory = *update.directory;
        if (m_directory.addresses.isEmpty())
            m_directory.addresses = addresses;
        indexDirectory();
        m_allPeople = m_callsChanged = m_parksChanged = m_queuesChanged = m_mailboxesChanged = m_addressesChanged = true;
    }
    for (const IpcxContact &contact : update.contacts) {
        m_directory.contacts.insert(contact.id, contact);
        m_allPeople = true;
    }
    for (const QString &key : update.removedAddresses)
        m_addressesChanged |= m_directory.addresses.remove(key);
    for (const IpcxAddress &address : update.addresses) {
        IpcxAddress &known = m_directory.addresses[address.key];
        m_addressesChanged |= known != address; // it is told anew with every lamp of its person
        known = address;
    }
    m_allPeople |= !update.addresses.isEmpty();
    m_parksChanged |= !update.addresses.isEmpty() || !update.removedAddresses.isEmpty();
    for (const IpcxDevice &device : update.devices) {
        IpcxDevice quiet = device;
        quiet.calls.clear();
        quiet.callsComplete = false;
        IpcxDevice &known = m_devices[device.name];
        m_queuesChanged |= known.optOut != quiet.optOut;
        known = quiet;
        m_callsChanged |= m_calls.apply(device, now);
        if (const QString extension = extensionOf(device.name); !extension.isEmpty())
            m_touched.insert(extension);
    }
    for (const IpcxPark &park : update.parks) {
        IpcxPark &known = m_parks[park.number];
        if (known.callerNumber != park.callerNumber
            || !m_parkedSince.contains(park.number)) // the box tells no time [doc]
            m_parkedSince.insert(park.number, now);
        known = park;
        m_parksChanged = true;
        m_callsChanged = true;
    }
    for (const IpcxQueue &queue : update.queues) {
        m_queues.insert(queue.number, queue);
        for (const IpcxMember &member : queue.members)
            m_formerMembers[queue.number].insert(extensionOf(member.device));
        m_queuesChanged = true;
    }
    for (const IpcxMailbox &mailbox : update.mailboxes) {
        m_mailboxes.insert(mailbox.name, mailbox);
        m_mailboxOf.insert(mailbox.name.section(u'@', 0, 0), mailbox.name);
        m_touched.insert(mailbox.name.section(u'@', 0, 0));
        m_mailboxesChanged = true;
    }
    for (const IpcxPresence &presence : update.presences) {
        m_presences.insert(presence.contact, presence);
        for (const QString &extension : m_extensionsOfContact.values(presence.contact))
            m_touched.insert(extension);
    }
}

void IpcxMirror::setFlows(const QList<Flow> &flows)
{
    m_flows = flows;
    m_flowsChanged = true;
}

void IpcxMirror::expectConsultation(const QString &number, const CallId &forCall)
{
    m_expected = { number, forCall.local() };
}

QString IpcxMirror::ownExtension() const
{
    const QString told = m_directory.contacts.value(m_user.id).extension;
    if (!told.isEmpty() || m_user.id.isEmpty())
        return told;
    return m_contactOfExtension.key(m_user.id);
}

bool IpcxMirror::isOwnDevice(const QString &device) const
{
    const auto phone = m_directory.phones.constFind(baseOf(device));
    return phone != m_directory.phones.cend() && phone->owned && phone->contact == m_user.id;
}

const IpcxPhone *IpcxMirror::phoneOf(const QString &extension) const
{
    const QStringList devices = m_devicesOfExtension.value(extension);
    if (devices.isEmpty())
        return nullptr;
    const auto phone = m_directory.phones.constFind(devices.first());
    return phone == m_directory.phones.cend() ? nullptr : &*phone;
}

QString IpcxMirror::contactOf(const QString &extension) const
{
    return m_contactOfExtension.value(extension);
}

QString IpcxMirror::parkNumber() const
{
    QString number;
    for (const IpcxAddress &address : m_directory.addresses)
        if (address.kind == IpcxAddress::Kind::Park && (number.isEmpty() || ipcxIdLess(address.number, number)))
            number = address.number;
    if (number.isEmpty())
        for (const IpcxExtension &extension : m_directory.extensions)
            if (extension.type == u'O' && (number.isEmpty() || ipcxIdLess(extension.number, number)))
                number = extension.number;
    return number;
}

QString IpcxMirror::pickUpNumber(const QString &slot) const
{
    // The orbit's number is what one dials. [doc] address "Pickup <n>" on device Park/<n>
    return m_parks.contains(slot) ? slot : QString();
}

IpcxCalls::Context IpcxMirror::context() const
{
    return { [this](const QString &device) { return extensionOf(device); },
        [this](const QString &number) {
            const QString contact = m_contactOfExtension.value(number);
            const QString name = m_directory.contacts.value(contact).name;
            return !name.isEmpty() || contact.isEmpty() ? name : number;
        },
        [this](const QString &conversation) {
            return std::find(m_parkedCall.cbegin(), m_parkedCall.cend(), conversation) != m_parkedCall.cend();
        } };
}

template<class T>
Change IpcxMirror::snapshotOf() const
{
    return snapshot(m_account, m_store.table<T>().values());
}

QList<Change> IpcxMirror::synchronize()
{
    m_store.clear();
    m_allPeople = m_callsChanged = m_parksChanged = m_queuesChanged = m_mailboxesChanged = m_flowsChanged = m_addressesChanged = true;
    flush();
    m_changes.clear();
    m_live = true;
    return { snapshotOf<Extension>(), snapshotOf<Call>(), snapshotOf<ParkSlot>(), snapshotOf<Queue>(),
        snapshotOf<QueueAgent>(), snapshotOf<SharedLine>(), snapshotOf<Mailbox>(), snapshotOf<Flow>(),
        snapshotOf<Conference>(), snapshotOf<WakeUpCall>(), snapshotOf<Contact>() };
}

QList<Change> IpcxMirror::takeChanges()
{
    if (!m_live)
        return {};
    flush();
    return std::exchange(m_changes, {});
}

} // namespace Cordboard
