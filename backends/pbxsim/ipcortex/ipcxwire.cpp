// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/ipcortex/ipcxwire.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace Cordboard {

using namespace Qt::StringLiterals;

IpcxForm ipcxFormFields(const QByteArray &body)
{
    IpcxForm fields;
    for (const QByteArray &field : body.split('&')) {
        QByteArray value = field.mid(field.indexOf('=') + 1);
        const QByteArray name = field.left(field.indexOf('='));
        if (field.contains('='))
            fields.insert(QUrl::fromPercentEncoding(name), QUrl::fromPercentEncoding(value.replace('+', ' ')));
    }
    return fields;
}

IpcxSessions::Session &IpcxSessions::begin(const QString &extension)
{
    // Not secret, only unlike any other.
    const QByteArray seed = "session " + QByteArray::number(m_next++);
    const QString id = QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex().left(24));
    return *m_sessions.insert(id, { id, extension, u"default"_s });
}

IpcxSessions::Session *IpcxSessions::find(const QString &id)
{
    const auto it = m_sessions.find(id);
    return it == m_sessions.end() ? nullptr : &*it;
}

QString ipcxAuthenticate(const Office &office, const QString &user, const QString &password)
{
    const SimPerson *person = office.person(user);
    return person && !password.isEmpty() && person->config.password == password ? user : QString();
}

QHash<QString, QString> ipcxPermissions(const SimPerson &person)
{
    QHash<QString, QString> rights { { u"comms"_s, u"yes"_s } };
    if (person.config.admin) {
        rights.insert(u"admin"_s, u"company"_s);
        rights.insert(u"receptionist"_s, u"yes"_s);
    }
    return rights;
}

QString ipcxAddressKey(const QString &contact)
{
    QString digits;
    for (const QChar c : contact)
        if (c.isDigit())
            digits.append(c);
    return digits;
}

QJsonObject ipcxLivefeed(const Office &office, const IpcxNodes &nodes, const QString &self, const QString &host)
{
    QJsonObject users;
    QJsonObject phones;
    QJsonObject extensions;
    QJsonObject ddis;
    for (const QString &number : office.people()) {
        const SimPerson *person = office.person(number);
        const QString contact = nodes.contactOf(number);
        users.insert(contact,
            QJsonObject { { "i"_L1, contact }, { "x"_L1, number }, { "m"_L1, IpcxNodes::macOf(number) },
                { "p"_L1, "1"_L1 }, { "n"_L1, person->config.name }, { "u"_L1, number },
                { "e"_L1, person->config.email }, { "c"_L1, "default"_L1 } });
        phones.insert(contact,
            QJsonArray { QJsonObject { { "d"_L1, number }, { "m"_L1, IpcxNodes::macOf(number) }, { "p"_L1, "1"_L1 },
                { "n"_L1, 2 }, { "o"_L1, 1 }, { "l"_L1, QString() }, { "f"_L1, "hold,talk,answer"_L1 },
                { "h"_L1, 0 } } });
        extensions.insert(number,
            QJsonObject { { "e"_L1, number }, { "n"_L1, person->config.name }, { "t"_L1, "A"_L1 },
                { "c"_L1, "default"_L1 }, { "v"_L1, person->config.mailbox ? 1 : 0 }, { "p"_L1, 25 },
                { "l"_L1, QJsonArray { QJsonObject { { "i"_L1, contact }, { "o"_L1, 1 } } } } });
    }
    const auto special = [&extensions](const QString &number, const QString &name, const QString &type,
                             const QJsonArray &members = {}) {
        extensions.insert(number,
            QJsonObject { { "e"_L1, number }, { "n"_L1, name }, { "t"_L1, type }, { "c"_L1, "default"_L1 },
                { "v"_L1, 0 }, { "p"_L1, 22 }, { "l"_L1, members } });
    };
    for (const SimQueue &queue : office.queues()) {
        QJsonArray members;
        for (const SimAgent &agent : queue.agents)
            members.append(QJsonObject { { "i"_L1, nodes.contactOf(agent.extension) }, { "o"_L1, 0 } });
        special(queue.config.number, queue.config.name, u"Q"_s, members);
    }
    for (const SimConference &room : office.conferences())
        special(room.number, room.name, u"C"_s);
    if (!office.parks().isEmpty())
        special(nodes.parkNumber(), u"Park"_s, u"O"_s);
    for (const SimPark &park : office.parks())
        special(park.number, u"Pickup "_s + park.number, u"o"_s);
    for (const DidConfig &did : office.config().dids)
        ddis.insert(did.to, QJsonArray { did.number });
    const SimPerson *me = office.person(self);
    const QJsonObject user { { "id"_L1, nodes.contactOf(self) }, { "login"_L1, self },
        { "name"_L1, me ? me->config.name : QString() }, { "company"_L1, "default"_L1 }, { "home"_L1, "default"_L1 } };
    return { { "origSID"_L1, "1"_L1 }, { "origHost"_L1, host }, { "userData"_L1, user }, { "cidToUsr"_L1, users },
        { "cidToPhn"_L1, phones }, { "companies"_L1, QJsonObject { { "default"_L1, office.config().name } } },
        { "extToCid"_L1, extensions }, { "extToDDI"_L1, ddis }, { "adminID"_L1, 1 }, { "hdCID"_L1, ""_L1 },
        { "inviteUrl"_L1, ""_L1 }, { "stunServer"_L1, ""_L1 }, { "turnServers"_L1, QJsonObject() } };
}

QJsonObject ipcxAddresses(const Office &office, const IpcxNodes &nodes)
{
    QJsonArray system;
    QJsonArray company;
    QJsonArray personal;
    for (const QString &number : office.people()) {
        const SimPerson *person = office.person(number);
        company.append(QJsonObject { { "i"_L1, nodes.contactOf(number) }, { "n"_L1, person->config.name },
            { "e"_L1, number }, { "c"_L1, "default"_L1 }, { "C"_L1, office.config().name } });
    }
    if (!office.parks().isEmpty())
        system.append(QJsonObject { { "pa"_L1, nodes.parkNumber() }, { "n"_L1, "Park"_L1 }, { "c"_L1, "default"_L1 } });
    for (const SimPark &park : office.parks())
        system.append(
            QJsonObject { { "pi"_L1, park.number }, { "n"_L1, u"Pickup "_s + park.number }, { "c"_L1, "default"_L1 } });
    for (const SimQueue &queue : office.queues())
        system.append(
            QJsonObject { { "x"_L1, queue.config.number }, { "n"_L1, queue.config.name }, { "c"_L1, "default"_L1 } });
    for (const Contact &contact : office.contacts()) {
        if (contact.numbers.isEmpty())
            continue;
        QString number;
        for (const QChar c : contact.numbers.first().number)
            if (c.isDigit() || c == u'*' || c == u'#')
                number.append(c);
        QJsonObject row { { "k"_L1, ipcxAddressKey(contact.id.local()) }, { "n"_L1, contact.name }, { "e"_L1, number },
            { "c"_L1, contact.company }, { "C"_L1, contact.company } };
        (contact.shared ? company : personal).append(row);
    }
    const QJsonObject book { { "system"_L1, system }, { "company"_L1, company }, { "personal"_L1, personal } };
    const QByteArray text = QJsonDocument(book).toJson(QJsonDocument::Compact);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex());
    return { { "addressBook"_L1, book }, { "md5Hash"_L1, QJsonObject { { "addressBook"_L1, hash } } } };
}

} // namespace Cordboard
