// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxobjects.h"

#include "backends/ipcortex/ipcxstates.h"

#include <QJsonArray>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QStringList texts(const QJsonObject &object, QLatin1StringView key)
{
    QStringList list;
    for (const QJsonValue value : object.value(key).toArray())
        if (const QString word = value.toString(); !word.isEmpty())
            list.append(word);
    return list;
}

QDateTime milliseconds(const QJsonValue &value)
{
    const double ms = value.toDouble(-1);
    return ms > 0 && ms < 1e14 ? QDateTime::fromMSecsSinceEpoch(qint64(ms), QTimeZone::UTC) : QDateTime();
}

IpcxCall call(const QJsonObject &o)
{
    IpcxCall c;
    c.device = text(o, "device"_L1);
    c.key = text(o, "uid"_L1);
    c.channel = text(o, "cid"_L1);
    c.uniqueId = text(o, "id"_L1);
    c.role = ipcxRole(text(o, "party"_L1));
    c.state = ipcxState(text(o, "state"_L1));
    const IpcxState nearState = ipcxState(text(o, "nrState"_L1));
    // The near end alone does not tell hold and park.
    const bool shownCounts = nearState == IpcxState::None || c.state == IpcxState::Hold || c.state == IpcxState::Park
        || c.state == IpcxState::Dead;
    c.nearState = shownCounts ? c.state : nearState;
    c.farName = text(o, "name"_L1);
    c.farNumber = text(o, "number"_L1);
    c.ownNumber = text(o, "ownNumber"_L1);
    c.ownName = text(o, "ownName"_L1);
    c.dialled = text(o, "dialled"_L1);
    c.queue = text(o, "qnumber"_L1);
    // The vendor's words for what is no person. [client] protocol note 4.5
    if (c.farName == "Conference"_L1)
        c.conference = c.farNumber;
    if (c.farName == "Conference"_L1 || c.farName == "Queue"_L1 || c.farName == "Voicemail"_L1
        || c.farName == "Playback"_L1 || c.farName == "(CID Unknown)"_L1 || c.state == IpcxState::Dial
        || c.state == IpcxState::Park) {
        c.farName.clear();
        c.farNumber.clear();
    }
    if (c.farName == c.farNumber)
        c.farName.clear();
    c.createdAt = milliseconds(o.value("stamp"_L1));
    c.answeredAt = milliseconds(o.value("start"_L1));
    c.queuedAt = milliseconds(o.value("inq"_L1));
    return c;
}

IpcxAddress::Kind kindOf(const QString &key, const QString &name)
{
    using Kind = IpcxAddress::Kind;
    if (key.isEmpty())
        return Kind::Other;
    if (key.startsWith(u'p'))
        return name.startsWith("Pickup"_L1) ? Kind::PickUp : Kind::Park;
    if (key.startsWith(u'a'))
        return Kind::Entry;
    if (key.startsWith(u'e'))
        return Kind::Extension;
    return key.at(0).isDigit() ? Kind::Person : Kind::Other;
}

} // namespace

IpcxUpdate decodeObjects(const QJsonObject &message, IpcxDirectory &directory)
{
    IpcxUpdate update;
    bool structure = false;
    for (const QJsonValue value : message.value("extensions"_L1).toArray()) {
        const QJsonObject o = value.toObject();
        const QString type = text(o, "type"_L1);
        const IpcxExtension extension { text(o, "key"_L1), text(o, "number"_L1), text(o, "name"_L1),
            type.isEmpty() ? QChar() : type.at(0), text(o, "company"_L1), text(o, "owner"_L1),
            texts(o, "contacts"_L1) };
        IpcxExtension &known = directory.extensions[extension.key];
        structure |= known != extension;
        known = extension;
        // A contact does not name its extension; the extension names its owner.
        if (extension.type == u'A' && !extension.owner.isEmpty()) {
            IpcxContact &contact = directory.contacts[extension.owner];
            contact.id = extension.owner;
            contact.extension = extension.number;
        }
    }
    for (const QJsonValue value : message.value("contacts"_L1).toArray()) {
        const QJsonObject o = value.toObject();
        IpcxContact &known = directory.contacts[text(o, "id"_L1)];
        const IpcxContact contact { text(o, "id"_L1), text(o, "name"_L1), text(o, "login"_L1), text(o, "email"_L1),
            text(o, "company"_L1), known.extension, texts(o, "tags"_L1), o.value("mayTag"_L1).toBool() };
        structure |= known != contact;
        known = contact;
        update.presences.append({ contact.id, text(o, "show"_L1), text(o, "status"_L1) });
    }
    for (const QJsonValue value : message.value("addresses"_L1).toArray()) {
        const QJsonObject o = value.toObject();
        IpcxAddress address { text(o, "key"_L1), text(o, "name"_L1), text(o, "number"_L1), text(o, "group"_L1),
            text(o, "email"_L1), text(o, "company"_L1), texts(o, "tags"_L1) };
        address.kind = kindOf(address.key, address.name);
        directory.addresses.insert(address.key, address);
        update.addresses.append(address);
        if (address.kind == IpcxAddress::Kind::Person) {
            IpcxContact &contact = directory.contacts[address.key];
            if (contact.extension.isEmpty() && !address.number.isEmpty()) {
                contact.id = address.key;
                contact.name = contact.name.isEmpty() ? address.name : contact.name;
                contact.extension = address.number;
                structure = true;
            }
        }
    }
    update.removedAddresses = texts(message, "removed"_L1);
    for (const QString &key : std::as_const(update.removedAddresses))
        directory.addresses.remove(key);

    QHash<QString, QString> waitsIn; // call to queue
    for (const QJsonValue value : message.value("queues"_L1).toArray()) {
        const QJsonObject o = value.toObject();
        IpcxQueue queue;
        queue.number = text(o, "number"_L1);
        queue.name = text(o, "label"_L1);
        queue.completed = o.value("completed"_L1).toInt(-1);
        queue.abandoned = o.value("abandoned"_L1).toInt(-1);
        for (const QJsonValue entry : o.value("members"_L1).toArray()) {
            const QJsonObject member = entry.toObject();
            queue.members.append({ text(member, "device"_L1), ipcxMemberState(text(member, "state"_L1)),
                member.value("paused"_L1).toBool(), member.value("calls"_L1).toInt(-1) });
        }
        for (const QString &uid : texts(o, "calls"_L1))
            waitsIn.insert(uid, queue.number);
        if (!queue.number.isEmpty())
            update.queues.append(queue);
    }
    // A phone knows all its lines and whose they are, also where a line itself tells neither.
    for (const QJsonValue value : message.value("phones"_L1).toArray()) {
        const QJsonObject o = value.toObject();
        const QString owner = text(o, "owner"_L1);
        if (owner.isEmpty())
            continue;
        for (const QString &device : texts(o, "devices"_L1)) {
            const IpcxPhone known = directory.phones.value(device);
            const IpcxPhone phone { device, known.mac.isEmpty() ? text(o, "mac"_L1) : known.mac, owner, true };
            structure |= known != phone;
            directory.phones.insert(device, phone);
        }
        IpcxContact &contact = directory.contacts[owner];
        if (const QStringList extensions = texts(o, "extensions"_L1); contact.extension.isEmpty() && !extensions.isEmpty()) {
            contact.id = owner;
            contact.extension = extensions.first().section(u'_', 0, 0); // a private one has its company behind it [doc]
            structure = true;
        }
    }
    for (const QJsonValue value : message.value("devices"_L1).toArray()) {
        const QJsonObject o = value.toObject();
        const QString name = text(o, "name"_L1);
        if (name.startsWith("Park/"_L1)) {
            const QJsonObject park = o.value("park"_L1).toObject();
            update.parks.append({ name.sliced(5), text(park, "number"_L1), text(park, "name"_L1) });
            continue;
        }
        const QString owner = text(o, "owner"_L1);
        if (!owner.isEmpty()) {
            IpcxPhone &known = directory.phones[name];
            const QString mac = text(o, "mac"_L1);
            const IpcxPhone phone { name, mac.isEmpty() ? known.mac : mac, owner, true };
            structure |= known != phone;
            known = phone;
        }
        IpcxDevice device;
        device.name = name;
        device.blf = o.value("blf"_L1).toInt();
        const QString state = text(o, "state"_L1);
        device.registration = state == "up"_L1 ? Registration::Registered
            : state == "down"_L1               ? Registration::Unregistered
                                               : Registration::Unknown;
        device.optOut = texts(o, "optOut"_L1);
        device.callsComplete = true;
        for (const QJsonValue entry : o.value("calls"_L1).toArray()) {
            IpcxCall c = call(entry.toObject());
            c.waitsIn = waitsIn.value(c.key);
            if (!c.waitsIn.isEmpty())
                c.queue = c.waitsIn;
            if (!c.key.isEmpty())
                device.calls.append(c);
        }
        update.devices.append(device);
    }
    for (const QJsonValue value : message.value("mailboxes"_L1).toArray()) {
        const QJsonObject o = value.toObject();
        update.mailboxes.append({ text(o, "name"_L1), o.value("unread"_L1).toInt(-1), o.value("read"_L1).toInt(-1) });
    }
    if (structure)
        update.directory = directory;
    return update;
}

} // namespace Cordboard
