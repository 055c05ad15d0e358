// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskdirectory.h"

#include "backends/api/folding.h"
#include "backends/asterisk/asteriskwords.h"

#include <QRegularExpression>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPeople = 50'000;

bool isPhone(const QString &device)
{
    const QString tech = device.section(u'/', 0, 0).toUpper();
    return device.contains(u'/')
        && (tech == "PJSIP"_L1 || tech == "SIP"_L1 || tech == "IAX2"_L1 || tech == "DAHDI"_L1 || tech == "SCCP"_L1 || tech == "UNISTIM"_L1);
}

bool isDialable(const QString &number)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}$"_s);
    return pattern.match(number).hasMatch();
}

} // namespace

void AsteriskDirectory::clear(const AsteriskSettings &settings)
{
    const AccountId account = m_account;
    *this = AsteriskDirectory(account);
    m_settings = settings;
}

void AsteriskDirectory::apply(const AmiMessage &event, const QDateTime &time)
{
    if (event.isEvent("ExtensionStatus"_L1))
        onHint(event, time);
    else if (event.isEvent("DeviceStateChange"_L1))
        onDevice(event, time);
    else if (event.isEvent("PresenceStateChange"_L1))
        onPresence(event);
    else if (event.isEvent("MessageWaiting"_L1))
        onMessageWaiting(event);
    else if (event.isEvent("ContactStatus"_L1))
        onContact(event, time);
}

void AsteriskDirectory::onHint(const AmiMessage &event, const QDateTime &time)
{
    const QString number = event.text("Exten"_L1);
    const QString context = event.text("Context"_L1);
    // "PJSIP/1001&Custom:DND1001,CustomPresence:1001": devices, then who tells the presence. [doc]
    const QString hint = event.text("Hint"_L1);
    const QStringList devices = hint.section(u',', 0, 0).split(u'&', Qt::SkipEmptyParts);
    const int status = event.number("Status"_L1, -1);
    const auto known = m_people.find(number);
    if (known != m_people.end() && !known->context.isEmpty() && known->context != context)
        return; // the same number elsewhere in the dialplan
    if (status < 0) {
        if (status == -2 && known != m_people.end())
            forget(number);
        return;
    }
    if (!devices.isEmpty() && m_settings.isSwitch(devices.first())) {
        m_flows.insert(number, devices.first());
        m_dirtyFlows.insert(number);
        return;
    }
    const bool watchesPhone = !devices.isEmpty() && (isPhone(devices.first()) || devices.first().startsWith("Custom:"_L1, Qt::CaseInsensitive));
    if (!watchesPhone || !isDialable(number) || (known == m_people.end() && m_people.size() >= maxPeople))
        return;
    Person &person = m_people[number];
    person.number = number;
    person.context = context;
    person.devices = devices;
    person.presentity = hint.section(u',', 1);
    if (person.status != status && person.status >= 0)
        person.since = time;
    person.status = status;
    for (const QString &device : devices)
        m_devices.insert(device, number);
    m_dirtyPeople.insert(number);
}

void AsteriskDirectory::forget(const QString &number)
{
    for (const QString &device : m_people.value(number).devices)
        m_devices.remove(device);
    m_people.remove(number);
    m_dirtyPeople.insert(number);
}

void AsteriskDirectory::onDevice(const AmiMessage &event, const QDateTime &time)
{
    const QString device = event.text("Device"_L1);
    const QString state = event.text("State"_L1);
    const bool custom = device.startsWith("Custom:"_L1, Qt::CaseInsensitive);
    if (!custom && !isPhone(device))
        return;
    const QString before = std::exchange(m_states[device], state);
    if (custom && m_settings.isSwitch(device)) {
        const QString there = m_flows.key(device);
        const QString id = there.isEmpty() ? device.mid(7) : there;
        m_flows.insert(id, device);
        m_dirtyFlows.insert(id);
        return;
    }
    if (custom) {
        // FreePBX's own: a lamp for each extension's feature.
        static const QRegularExpression feature(u"^Custom:(DND|CF)(\\w+)$"_s, QRegularExpression::CaseInsensitiveOption);
        const auto match = feature.match(device);
        const auto person = m_people.find(match.captured(2));
        if (match.hasMatch() && person != m_people.end()) {
            if (match.captured(1).compare("DND"_L1, Qt::CaseInsensitive) == 0)
                person->dnd = state != "NOT_INUSE"_L1 && state != "UNKNOWN"_L1;
            else if (!before.isEmpty())
                m_toRead.append(person->number);
            m_dirtyPeople.insert(person->number);
        }
    }
    if (Person *person = personOf(device)) {
        const bool wasAway = before == "UNAVAILABLE"_L1;
        // A login without "system" events does not hear of contacts.
        if (const auto contacts = m_contacts.find(device); contacts != m_contacts.end()) {
            if (state == "UNAVAILABLE"_L1)
                contacts->clear();
            else if (wasAway && contacts->isEmpty())
                contacts->insert(device);
        }
        if (!before.isEmpty() && wasAway != (state == "UNAVAILABLE"_L1))
            person->registeredSince = time;
        if (wasAway != (state == "UNAVAILABLE"_L1))
            m_registered.insert(device);
        m_dirtyPeople.insert(person->number);
    }
}

void AsteriskDirectory::onPresence(const AmiMessage &event)
{
    const QString presentity = event.text("Presentity"_L1);
    for (Person &person : m_people) {
        if (person.presentity != presentity && presentity != "CustomPresence:"_L1 + person.number)
            continue;
        person.presence = presenceOf(event.known("Status"_L1), unescaped(event.known("Subtype"_L1)));
        person.presenceText = unescaped(event.known("Message"_L1));
        m_dirtyPeople.insert(person.number);
    }
}

void AsteriskDirectory::onMessageWaiting(const AmiMessage &event)
{
    const QString id = event.text("Mailbox"_L1);
    if (id.isEmpty() || (m_mailboxes.size() >= maxPeople && !m_mailboxes.contains(id)))
        return;
    Box &box = m_mailboxes[id];
    box.number = id.section(u'@', 0, 0);
    box.fresh = event.number("New"_L1, event.flag("Waiting"_L1) ? 1 : 0);
    box.old = event.number("Old"_L1, box.old);
    m_dirtyMailboxes.insert(id);
    m_dirtyPeople.insert(box.number);
}

void AsteriskDirectory::onContact(const AmiMessage &event, const QDateTime &time)
{
    const QString endpoint = event.text("EndpointName"_L1);
    const QString uri = event.text("URI"_L1);
    const QString status = event.text("ContactStatus"_L1);
    QSet<QString> &contacts = m_contacts["PJSIP/"_L1 + endpoint];
    const bool was = !contacts.isEmpty();
    if (status == "Removed"_L1)
        contacts.remove(uri);
    else if (contacts.size() < 100)
        contacts.insert(uri);
    if (Person *person = personOf("PJSIP/"_L1 + endpoint)) {
        if (was == contacts.isEmpty())
            person->registeredSince = time;
        m_registered.insert("PJSIP/"_L1 + endpoint);
        m_dirtyPeople.insert(person->number);
    }
}

AsteriskDirectory::Person *AsteriskDirectory::personOf(const QString &device)
{
    const auto it = m_people.find(m_devices.value(device));
    return it == m_people.end() ? nullptr : &*it;
}

void AsteriskDirectory::addEndpoint(const AmiMessage &row)
{
    const QString device = "PJSIP/"_L1 + row.text("ObjectName"_L1);
    m_endpoints.insert(device);
    m_contacts[device]; // a phone that is known to have none
    for (const QString &contact : row.text("Contacts"_L1).split(u',', Qt::SkipEmptyParts))
        m_contacts[device].insert(contact.section(u'/', 1));
}

void AsteriskDirectory::addPeer(const AmiMessage &row)
{
    const QString device = "SIP/"_L1 + row.text("ObjectName"_L1);
    m_endpoints.insert(device);
    const bool away = row.text("Status"_L1).startsWith("UN"_L1) || row.text("IPaddress"_L1) == "-none-"_L1;
    if (!m_states.contains(device))
        m_states.insert(device, away ? u"UNAVAILABLE"_s : u"NOT_INUSE"_s);
    if (const QString name = row.known("Description"_L1); !name.isEmpty())
        addCallerId(row.text("ObjectName"_L1), name);
}

void AsteriskDirectory::addVoicemailUser(const AmiMessage &row)
{
    const QString number = row.text("VoiceMailbox"_L1);
    const QString id = number + u'@' + row.text("VMContext"_L1);
    if (number.isEmpty() || m_mailboxes.size() >= maxPeople)
        return;
    m_mailboxes.insert(id, { number, row.number("NewMessageCount"_L1, -1), row.number("OldMessageCount"_L1, -1) });
    m_dirtyMailboxes.insert(id);
    if (const auto person = m_people.find(number); person != m_people.end()) {
        person->mailboxName = row.known("Fullname"_L1);
        person->email = row.known("Email"_L1);
    }
}

void AsteriskDirectory::addMailboxCount(const AmiMessage &row)
{
    const QString id = row.text("Mailbox"_L1);
    if (id.isEmpty() || (m_mailboxes.size() >= maxPeople && !m_mailboxes.contains(id)))
        return;
    const int urgent = row.number("UrgMessages"_L1);
    m_mailboxes.insert(id, { id.section(u'@', 0, 0), row.number("NewMessages"_L1) + urgent, row.number("OldMessages"_L1) });
    m_dirtyMailboxes.insert(id);
    m_dirtyPeople.insert(id.section(u'@', 0, 0));
}

void AsteriskDirectory::addCallerId(const QString &number, const QString &callerId)
{
    const auto person = m_people.find(number);
    const QString name = callerId.left(callerId.lastIndexOf(u'<')).remove(u'"').trimmed();
    if (person == m_people.end() || name.isEmpty() || name.startsWith(u'<'))
        return;
    person->callerId = name;
    m_dirtyPeople.insert(number);
}

void AsteriskDirectory::addDatabase(const QString &key, const QString &value)
{
    const QStringList parts = key.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return;
    if (parts.first() == "AMPUSER"_L1)
        m_freePbx = true;
    const auto person = m_people.find(parts.at(1));
    if (person == m_people.end())
        return;
    if (parts.first() == "AMPUSER"_L1 && parts.size() == 3 && parts.at(2) == "cidname"_L1)
        person->ownName = value;
    else if (parts.first() == "DND"_L1)
        person->dnd = value.compare("YES"_L1, Qt::CaseInsensitive) == 0;
    else
        setForwarding(parts.at(1), parts.first(), value);
    m_dirtyPeople.insert(parts.at(1));
}

void AsteriskDirectory::setForwarding(const QString &number, const QString &family, const QString &target)
{
    const auto person = m_people.find(number);
    if (person == m_people.end())
        return;
    if (family == "CF"_L1)
        person->forwarding.always = target;
    else if (family == "CFB"_L1)
        person->forwarding.busy = target;
    else if (family == "CFU"_L1)
        person->forwarding.noAnswer = target;
    m_dirtyPeople.insert(number);
}

void AsteriskDirectory::joined()
{
    static const QRegularExpression numeric(u"^[0-9]{2,8}$"_s);
    for (const QString &device : std::as_const(m_endpoints)) {
        const QString number = device.section(u'/', 1);
        if (m_devices.contains(device) || m_people.contains(number) || !numeric.match(number).hasMatch() || m_people.size() >= maxPeople)
            continue;
        Person person;
        person.number = number;
        person.devices = { device };
        m_people.insert(number, person);
        m_devices.insert(device, number);
    }
    for (Person &person : m_people) {
        for (const QString &device : { "Custom:DND"_L1 + person.number })
            if (const auto state = m_states.constFind(device); state != m_states.cend())
                person.dnd = *state != "NOT_INUSE"_L1 && *state != "UNKNOWN"_L1;
        m_dirtyPeople.insert(person.number);
    }
}

} // namespace Cordboard
