// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the directory shows.
#include "backends/api/folding.h"
#include "backends/asterisk/asteriskdirectory.h"
#include "backends/asterisk/asteriskwords.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

QString AsteriskDirectory::nameOf(const QString &number) const
{
    const auto person = m_people.constFind(number);
    if (person == m_people.cend())
        return {};
    for (const QString &name : { person->ownName, person->callerId, person->mailboxName })
        if (!name.isEmpty())
            return name;
    return {};
}

QString AsteriskDirectory::deviceOf(const QString &number) const
{
    const auto person = m_people.constFind(number);
    if (person != m_people.cend())
        for (const QString &device : person->devices)
            if (device.contains(u'/'))
                return device;
    return {};
}

QStringList AsteriskDirectory::devicesOf(const QString &number) const
{
    const auto person = m_people.constFind(number);
    return person == m_people.cend() ? QStringList() : person->devices.filter("/"_L1);
}

QString AsteriskDirectory::dialString(const QString &number, const QString &context) const
{
    const auto person = m_people.constFind(number);
    if (person == m_people.cend())
        return {};
    const QString device = deviceOf(number);
    return device.isEmpty() ? "Local/%1@%2/n"_L1.arg(number, person->context.isEmpty() ? context : person->context) : device;
}

QStringList AsteriskDirectory::nameless(QLatin1StringView technology) const
{
    QStringList phones;
    for (const Person &person : m_people)
        if (nameOf(person.number).isEmpty())
            for (const QString &device : person.devices)
                if (device.startsWith(technology))
                    phones.append(device.mid(technology.size()));
    return phones;
}

QStringList AsteriskDirectory::phones(QLatin1StringView technology) const
{
    QStringList phones;
    for (const Person &person : m_people)
        for (const QString &device : person.devices)
            if (device.startsWith(technology))
                phones.append(device.mid(technology.size()));
    return phones;
}

Registration AsteriskDirectory::registration(const Person &person) const
{
    Registration found = Registration::Unknown;
    for (const QString &device : person.devices) {
        if (!device.contains(u'/'))
            continue;
        const QString state = m_states.value(device);
        const auto contacts = m_contacts.constFind(device);
        // A phone that talks may have lost its registration meanwhile: then only the contacts tell.
        if (contacts != m_contacts.cend())
            return contacts->isEmpty() ? Registration::Unregistered : Registration::Registered;
        if (state == "UNAVAILABLE"_L1 || state == "INVALID"_L1)
            found = Registration::Unregistered;
        else if (!state.isEmpty() && state != "UNKNOWN"_L1)
            return Registration::Registered;
    }
    return found;
}

Extension AsteriskDirectory::extension(const QString &number, const QList<LineState> &legs) const
{
    Extension e;
    const auto person = m_people.constFind(number);
    if (person == m_people.cend())
        return e;
    e.id = { m_account, number };
    e.number = number;
    e.name = nameOf(number);
    e.email = person->email;
    e.registration = registration(*person);
    e.registrationSince = person->registeredSince;
    e.presence = person->presence;
    e.presenceText = person->presenceText;
    e.state = person->status >= 0 ? lineStateOfHint(person->status)
                                  : lineStateOfDevice(person->devices.isEmpty() ? QString() : m_states.value(person->devices.first()));
    // The lamp has one colour for whoever dials, talks and holds: the legs know better.
    if (e.state == LineState::Talking || e.state == LineState::Held)
        if (const LineState own = foldLineState(legs, e.registration);
            own == LineState::Talking || own == LineState::Calling || own == LineState::Held || own == LineState::Parked)
            e.state = own;
    e.stateSince = person->since;
    e.dnd = person->dnd;
    if (m_freePbx) {
        e.dnd = person->dnd.value_or(false);
        e.forwarding = person->forwarding;
    }
    if (const auto box = m_mailboxes.lowerBound(number + u'@'); box != m_mailboxes.cend() && box->number == number)
        e.voicemailNew = box->fresh;
    return e;
}

Mailbox AsteriskDirectory::mailbox(const QString &id) const
{
    Mailbox m;
    const auto box = m_mailboxes.constFind(id);
    if (box == m_mailboxes.cend())
        return m;
    m.id = { m_account, id };
    if (m_people.contains(box->number))
        m.extension = { m_account, box->number };
    m.newCount = m.unread = box->fresh;
    m.read = box->old;
    return m;
}

Flow AsteriskDirectory::flow(const QString &id) const
{
    Flow f;
    const QString device = m_flows.value(id);
    const QString name = device.mid(7);
    f.id = { m_account, id };
    f.number = id == name ? QString() : id;
    f.name = name;
    f.choices = { u"day"_s, u"night"_s };
    const LineState lamp = lineStateOfDevice(m_states.value(device));
    f.value = lamp == LineState::Talking || lamp == LineState::Ringing ? f.choices.last() : f.choices.first();
    return f;
}

} // namespace Cordboard
