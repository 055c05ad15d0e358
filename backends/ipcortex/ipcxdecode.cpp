// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxdecode.h"

#include "backends/ipcortex/ipcxstates.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString attribute(const QString &line, QLatin1StringView name)
{
    const QRegularExpression pattern(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    return pattern.match(line).captured(1);
}

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return ipcxText(object.value(key));
}

bool isTrue(const QJsonValue &value)
{
    return value.isBool()  ? value.toBool()
        : value.isDouble() ? value.toDouble() != 0
                           : !value.toString().isEmpty() && value.toString() != "0"_L1;
}

int count(const QJsonObject &object, QLatin1StringView key)
{
    bool ok = false;
    const double number = object.value(key).toVariant().toDouble(&ok);
    return ok && number >= 0 && number < 1e9 ? int(number) : -1;
}

QDateTime seconds(const QJsonValue &value)
{
    const double s = value.toVariant().toDouble();
    return s > 0 && s < 1e11 ? QDateTime::fromMSecsSinceEpoch(qint64(s * 1000), QTimeZone::UTC) : QDateTime();
}

} // namespace

QString ipcxText(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == double(qint64(number)) ? QString::number(qint64(number)) : QString::number(number);
    }
    return value.toString();
}

Result<IpcxUser> decodeLogin(const QString &reply)
{
    IpcxUser user;
    for (const QString &line : reply.split(u'\n')) {
        const qsizetype at = line.indexOf("user "_L1);
        if (at >= 0 && user.id.isEmpty()) {
            const QString rest = line.sliced(at);
            user.id = attribute(rest, "id"_L1);
            user.login = attribute(rest, "login"_L1);
            user.name = attribute(rest, "name"_L1);
            user.company = attribute(rest, "home"_L1);
            if (user.company.isEmpty())
                user.company = attribute(rest, "company"_L1);
        } else if (line.contains("action "_L1)) {
            const QString name = attribute(line, "name"_L1);
            if (!name.isEmpty())
                user.permissions.insert(name, line.contains("company=\"true\""_L1) ? u"company"_s : u"yes"_s);
        }
    }
    if (user.id.isEmpty())
        return PbxError { PbxError::Kind::AuthFailed, {} };
    return user;
}

Result<void> decodeCommandReply(const QString &reply)
{
    static const QRegularExpression response(u"<response[^>]*>"_s);
    const QRegularExpressionMatch match = response.match(reply);
    if (!match.hasMatch())
        return PbxError { PbxError::Kind::Protocol, reply.simplified().left(120) };
    const QString tag = match.captured();
    if (attribute(tag, "result"_L1) == "success"_L1)
        return {};
    QString why = attribute(tag, "message"_L1);
    if (why.isEmpty())
        why = attribute(tag, "data"_L1);
    return PbxError { PbxError::Kind::Refused, why };
}

std::optional<double> decodeServerTime(const QString &reply)
{
    bool ok = false;
    const double time = attribute(reply, "time"_L1).toDouble(&ok);
    return ok && time > 0 ? std::optional(time) : std::nullopt;
}

IpcxDirectory decodeDirectory(const QJsonObject &reply, const IpcxDirectory &before)
{
    IpcxDirectory directory = before;
    if (const QJsonValue users = reply.value("cidToUsr"_L1); users.isObject()) {
        directory.contacts.clear();
        const QJsonObject rows = users.toObject();
        for (auto it = rows.begin(); it != rows.end(); ++it) {
            const QJsonObject row = it.value().toObject();
            const QString id = row.contains("i"_L1) ? text(row, "i"_L1) : it.key();
            directory.contacts.insert(id,
                { id, text(row, "n"_L1), text(row, "u"_L1), text(row, "e"_L1), text(row, "c"_L1), text(row, "x"_L1), {},
                    false });
        }
    }
    if (const QJsonValue phones = reply.value("cidToPhn"_L1); phones.isObject()) {
        directory.phones.clear();
        const QJsonObject rows = phones.toObject();
        for (auto it = rows.begin(); it != rows.end(); ++it) {
            for (const QJsonValue value : it.value().toArray()) {
                const QJsonObject row = value.toObject();
                const QString name = text(row, "d"_L1);
                if (name.isEmpty())
                    continue;
                IpcxPhone phone { u"SIP/"_s + name, text(row, "m"_L1) + text(row, "p"_L1), it.key(),
                    isTrue(row.value("o"_L1)) };
                phone.owned = phone.owned || name == "webrtc"_L1 + it.key();
                // A phone stands in several people's lists; its owner's counts.
                if (phone.owned || !directory.phones.contains(phone.device))
                    directory.phones.insert(phone.device, phone);
            }
        }
    }
    if (const QJsonValue extensions = reply.value("extToCid"_L1); extensions.isObject()) {
        directory.extensions.clear();
        const QJsonObject rows = extensions.toObject();
        for (auto it = rows.begin(); it != rows.end(); ++it) {
            const QJsonObject row = it.value().toObject();
            IpcxExtension extension { it.key(), text(row, "e"_L1), text(row, "n"_L1),
                text(row, "t"_L1).left(1).isEmpty() ? QChar() : text(row, "t"_L1).at(0), text(row, "c"_L1), {}, {} };
            if (extension.number.isEmpty())
                extension.number = it.key().section(u'_', 0, 0);
            for (const QJsonValue member : row.value("l"_L1).toArray()) {
                const QString contact = text(member.toObject(), "i"_L1);
                extension.contacts.append(contact);
                if (isTrue(member.toObject().value("o"_L1)))
                    extension.owner = contact;
            }
            directory.extensions.insert(extension.key, extension);
        }
    }
    return directory;
}

QHash<QString, IpcxAddress> decodeAddresses(const QJsonObject &reply, const IpcxDirectory &directory)
{
    using Kind = IpcxAddress::Kind;
    QHash<QString, IpcxAddress> addresses;
    const QJsonObject groups = reply.value("addressBook"_L1).toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonArray rows = group.value().toArray();
        for (const QJsonValue value : rows) {
            const QJsonObject row = value.toObject();
            IpcxAddress a;
            a.group = group.key();
            a.name = text(row, "n"_L1);
            // The same letter is a number here and an address there.
            const QString e = text(row, "e"_L1);
            (e.contains(u'@') ? a.email : a.number) = e;
            a.company = text(row, "c"_L1);
            if (row.contains("pa"_L1) || row.contains("pi"_L1)) {
                a.kind = row.contains("pa"_L1) ? Kind::Park : Kind::PickUp;
                a.number = text(row, a.kind == Kind::Park ? "pa"_L1 : "pi"_L1);
                a.key = u'p' + a.number + u'_' + a.company;
                if (a.name.isEmpty())
                    a.name = a.number;
            } else if (row.contains("i"_L1)) {
                a.kind = Kind::Person;
                a.key = text(row, "i"_L1);
                if (const QString own = directory.contacts.value(a.key).extension; !own.isEmpty())
                    a.number = own;
            } else if (row.contains("k"_L1)) {
                a.kind = Kind::Entry;
                a.key = u'a' + text(row, "k"_L1);
                if (const QString number = text(row, "x"_L1); !number.isEmpty())
                    a.number = number;
            } else if (row.contains("d"_L1)) {
                a.key = text(row, "d"_L1);
            } else if (row.contains("x"_L1)) {
                a.kind = Kind::Extension;
                a.number = text(row, "x"_L1);
                a.key = u'e' + a.number + u'_' + a.company;
            } else {
                a.key = text(row, "h"_L1);
            }
            if (!a.key.isEmpty())
                addresses.insert(a.key, a);
        }
    }
    return addresses;
}

IpcxCall decodeCall(const QString &device, const QJsonObject &call)
{
    IpcxCall c;
    c.device = device;
    c.channel = text(call, "callID"_L1);
    c.uniqueId = text(call, "ID"_L1);
    c.key = device + u'/' + (c.channel.isEmpty() ? c.uniqueId : c.channel);
    c.linkedId = text(call, "linkedID"_L1);
    const QString party = text(call, "party"_L1);
    if (party.compare("dead"_L1, Qt::CaseInsensitive) == 0) {
        c.state = c.nearState = IpcxState::Dead;
        return c;
    }
    c.role = ipcxRole(party);
    c.dialled = text(call, "dial"_L1);
    c.ownNumber = text(call, "callerID"_L1);
    c.ownName = text(call, "callerName"_L1);
    const QString nearWord = text(call, "state"_L1);
    const bool held = ipcxText(call.value("holdState"_L1)) == "1"_L1;
    c.nearState = held ? IpcxState::Hold : ipcxState(nearWord);
    QString farWord;
    const QJsonObject far = call.value("bridgedObj"_L1).toObject();
    const QString bridge = text(call, "bridgedTo"_L1);
    const QString where = bridge.section(u':', 1);
    if (!far.isEmpty()) {
        farWord = text(far, "state"_L1);
        c.farNumber = text(far, "callerID"_L1);
        c.farName = text(far, "callerName"_L1);
        if (c.farName == c.farNumber)
            c.farName.clear();
    } else if (bridge.startsWith("CALL:"_L1)) {
        farWord = where;
        c.farNumber = text(call, "colp"_L1);
        c.farName = text(call, "colpName"_L1);
    } else if (!bridge.isEmpty()) {
        farWord = u"up"_s;
    }
    if (bridge.startsWith("QUEUE:q_"_L1)) {
        c.waitsIn = where.sliced(2);
        c.queue = c.waitsIn;
        c.queuedAt = seconds(call.value("q_time"_L1));
    } else if (bridge.startsWith("MEETME:"_L1)) {
        c.conference = where.section(u',', 0, 0);
    } else if (bridge.startsWith("PARK:"_L1)) {
        c.park = where;
    }
    c.state = ipcxShownState(ipcxState(nearWord), ipcxState(farWord), held);
    return c;
}

void decodeNode(const QString &key, const QJsonObject &node, IpcxUpdate &update)
{
    const QJsonObject device = node.value("device"_L1).toObject();
    const QJsonObject custom = node.value("customData"_L1).toObject();
    if (key == "Queue/default"_L1)
        return;
    if (key.startsWith("Park/"_L1)) {
        update.parks.append({ key.sliced(5), text(device, "parkedNum"_L1), text(device, "parkedName"_L1) });
    } else if (key.startsWith("Queue/q_"_L1)) {
        IpcxQueue queue;
        queue.number = key.sliced(8);
        queue.completed = count(device, "complete"_L1);
        queue.abandoned = count(device, "abandon"_L1);
        for (const QJsonValue value : device.value("members"_L1).toArray()) {
            const QJsonObject member = value.toObject();
            queue.members.append({ text(member, "location"_L1), ipcxMemberState(count(member, "status"_L1)),
                isTrue(member.value("paused"_L1)), count(member, "callsTaken"_L1) });
        }
        update.queues.append(queue);
    } else if (key.startsWith("Custom/"_L1)) {
        const QJsonObject presence = custom.value("xmpp"_L1).toObject();
        QString show = text(presence, "show"_L1);
        QString status = text(presence, "status"_L1);
        const QJsonObject resources = custom.value("eXxmpp"_L1).toObject();
        for (auto it = resources.begin(); show.isEmpty() && it != resources.end(); ++it) {
            show = text(it.value().toObject(), "s"_L1);
            status = text(it.value().toObject(), "t"_L1);
        }
        const auto plain = [](const QString &encoded) { return QUrl::fromPercentEncoding(encoded.toUtf8()); };
        update.presences.append({ key.sliced(7), plain(show), plain(status) });
    } else if (!key.isEmpty() && key.at(0).isDigit() && key.contains(u'@')) {
        update.mailboxes.append({ key, count(device, "newMessages"_L1), count(device, "oldMessages"_L1) });
    } else if (key.contains(u'/')) {
        IpcxDevice d;
        d.name = key;
        d.blf = std::max(0, count(node, "blf"_L1));
        d.registration = ipcxRegistration(key, device);
        d.optOut = text(custom, "optout"_L1).split(u',', Qt::SkipEmptyParts);
        for (const QJsonValue value : device.value("calls"_L1).toArray())
            d.calls.append(decodeCall(key, value.toObject()));
        update.devices.append(d);
    }
}

} // namespace Cordboard
