// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/ipcortex/ipcxapi.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray success(const QString &more = {})
{
    return ("<response result=\"success\""_L1 + (more.isEmpty() ? QString() : u' ' + more) + ">\n</response>\n"_L1)
        .toUtf8();
}

QByteArray failure(const QString &command, const QString &data)
{
    return u"<response result=\"fail\" cmd=\"%1\" data=\"%2\">\n</response>\n"_s
        .arg(command.left(40).toHtmlEscaped(), data.left(200).toHtmlEscaped())
        .toUtf8();
}

PbxError refused(const QString &why)
{
    return { PbxError::Kind::Refused, why };
}

/// What the box answers to chat commands, which the office has no rooms for.
const QStringList &chatCommands()
{
    static const QStringList names { u"connect"_s, u"connectext"_s, u"request"_s, u"accept"_s, u"disconnect"_s,
        u"link"_s, u"linkext"_s, u"join"_s, u"unjoin"_s, u"leave"_s, u"post"_s, u"modify"_s, u"rtcreset"_s };
    return names;
}

} // namespace

IpcxApi::Reply IpcxApi::run(const IpcxForm &form, IpcxSessions::Session *session, const QString &host)
{
    const QString command = form.value(u"cmd"_s);
    if (command == "login"_L1) {
        const QString user = form.value(u"sessionUser"_s);
        const bool asksOnly = user.isEmpty() && form.value(u"sessionPass"_s).isEmpty();
        Reply reply;
        QString who = asksOnly && session ? session->extension : QString();
        if (!asksOnly && !m_refuseLogins)
            who = ipcxAuthenticate(m_office, user, form.value(u"sessionPass"_s));
        if (who.isEmpty())
            return { failure(command, u"login"_s), {} };
        if (!asksOnly)
            reply.session = m_sessions.begin(who).id;
        const SimPerson *person = m_office.person(who);
        QString text =
            u"<response result=\"success\">\n<user id=\"%1\" login=\"%2\" name=\"%3\" company=\"default\" home=\"default\" />\n"_s
                .arg(m_nodes.contactOf(who), who, person->config.name.toHtmlEscaped());
        const auto permissions = ipcxPermissions(*person);
        for (auto it = permissions.begin(); it != permissions.end(); ++it)
            text +=
                u"<action name=\"%1\"%2 />\n"_s.arg(it.key(), *it == "company"_L1 ? u" company=\"true\""_s : QString());
        reply.text = (text + "</response>\n"_L1).toUtf8();
        return reply;
    }
    if (command == "gettime"_L1)
        return { u"<response result=\"success\">\n<time time=\"%1\" />\n</response>\n"_s
                     .arg(QString::number(double(m_office.now()) / 1'000, 'f', 3))
                     .toUtf8(),
            {} };
    if (!session)
        return { failure(command, u"auth"_s), {} };
    const QString user = session->extension;
    if (command == "logout"_L1 || command == "exit"_L1) {
        m_sessions.end(session->id);
        return { success(), {} };
    }
    if (command == "selcompany"_L1) {
        if (form.value(u"company"_s) != "default"_L1)
            return { failure(command, form.value(u"company"_s)), {} };
        return {
            u"<response result=\"success\">\n<user id=\"%1\" login=\"%2\" name=\"%3\" company=\"default\" home=\"default\" />\n</response>\n"_s
                .arg(m_nodes.contactOf(user), user, m_office.person(user)->config.name.toHtmlEscaped())
                .toUtf8(),
            {}
        };
    }
    if (command == "refresh"_L1) {
        const QString what = form.value(u"data"_s);
        QJsonObject all = ipcxLivefeed(m_office, m_nodes, user, host);
        QJsonObject told;
        const auto take = [&all, &told](std::initializer_list<QLatin1StringView> keys) {
            for (const QLatin1StringView key : keys)
                told.insert(key, all.value(key));
        };
        if (what == "livefeed"_L1)
            told = all;
        else if (what == "lines"_L1)
            take({ "cidToPhn"_L1, "companies"_L1 });
        else if (what == "users"_L1)
            take({ "cidToUsr"_L1, "companies"_L1 });
        else if (what == "address"_L1)
            told = ipcxAddresses(m_office, m_nodes);
        else if (what == "roster"_L1)
            told = { { "xmppRoster"_L1, QJsonObject() }, { "seq"_L1, 1 } };
        else
            return { failure(command, what), {} };
        return { "(" + QJsonDocument(told).toJson(QJsonDocument::Compact) + ");", {} };
    }
    if (command == "load"_L1)
        return { m_stored.value(user).value(form.value(u"type"_s)).toLatin1(), {} };
    if (command == "save"_L1) {
        if (form.value(u"data"_s).size() > 1'000'000)
            return { failure(command, u"size"_s), {} };
        m_stored[user].insert(form.value(u"type"_s).left(40), form.value(u"data"_s));
        return { success(), {} };
    }
    if (chatCommands().contains(command) || (command == "create"_L1 && form.value(u"type"_s) == "room"_L1))
        return { success(), {} };
    if (command == "create"_L1 || command == "edit"_L1 || command == "delete"_L1) {
        const Result<QString> key = book(command, form);
        return { key ? success(u"key=\"%1\""_s.arg(*key)) : failure(command, key.error().detail), {} };
    }
    const Result<void> done = act(command, form, user);
    return { done ? success()
                  : failure(command, done.error().detail.isEmpty() ? done.error().message() : done.error().detail),
        {} };
}

Result<QString> IpcxApi::ownLeg(const QString &device, const QString &channel, const QString &user) const
{
    // A call of somebody else may be seen, but not controlled. [doc]
    if (m_nodes.extensionOfDevice(device) != user)
        return refused(u"permission"_s);
    const SimLeg *leg = m_office.leg(channel);
    if (!leg || leg->user != user)
        return refused(u"no such call"_s);
    return channel;
}

Result<void> IpcxApi::act(const QString &command, const IpcxForm &form, const QString &user)
{
    const QString device = form.value(u"device"_s);
    if (command == "call"_L1)
        return dial(form, user);
    if (command == "hangup"_L1) {
        const Result<QString> leg = ownLeg(device, form.value(u"hangup"_s), user);
        return leg ? m_office.hangUp(*leg) : Result<void>(leg.error());
    }
    if (command == "talkhold"_L1) {
        const Result<QString> leg = ownLeg(device, form.value(u"call"_s), user);
        if (!leg)
            return leg.error();
        if (form.value(u"hold"_s) == "hold"_L1)
            return m_office.hold(*leg);
        return m_office.leg(*leg)->state == LineState::Ringing ? m_office.answer(*leg) : m_office.unhold(*leg);
    }
    if (command == "transfer"_L1) {
        const Result<QString> leg = ownLeg(device, form.value(u"transfer"_s), user);
        if (!leg)
            return leg.error();
        const QString number = form.value(u"number"_s);
        if (number != m_nodes.parkNumber())
            return m_office.blindTransfer(*leg, number);
        const Result<QString> slot = m_office.parkCall(*leg, {});
        return slot ? Result<void>() : Result<void>(slot.error());
    }
    if (command == "attended"_L1)
        return attended(form, user);
    if (command == "send"_L1) {
        // Private to our library: a call that waits in a queue is nobody's yet and may be sent elsewhere.
        const SimLeg *leg = m_office.leg(form.value(u"call"_s));
        const SimCall *call = leg ? m_office.call(leg->call) : nullptr;
        if (!call || !call->queued)
            return refused(u"no such call"_s);
        return m_office.redirect(call->id, form.value(u"number"_s));
    }
    if (command == "opt"_L1) {
        const QString agent = m_nodes.extensionOfMac(form.value(u"mac"_s));
        if (agent.isEmpty() || (agent != user && !m_office.person(user)->config.admin))
            return refused(u"permission"_s);
        return m_office.queueLogin(form.value(u"exten"_s), agent, form.value(u"opt"_s) == "in"_L1);
    }
    if (command == "status"_L1) {
        const QString show = form.value(u"show"_s);
        const Presence presence = show == "online"_L1 ? Presence::Available
            : show == "away"_L1                       ? Presence::Away
            : show == "dnd"_L1                        ? Presence::DoNotDisturb
                                                      : Presence::Unknown;
        // The office knows more words than chat does; they travel in the text.
        const QString text = form.value(u"status"_s);
        const Presence word = presenceFromWord(text.section(u':', 0, 0));
        return word == Presence::Unknown ? m_office.setPresence(user, presence, text)
                                         : m_office.setPresence(user, word, text.section(u':', 1).trimmed());
    }
    return refused(u"no such command"_s);
}

Result<void> IpcxApi::dial(const IpcxForm &form, const QString &user)
{
    if (m_nodes.extensionOfMac(form.value(u"mac"_s)) != user)
        return refused(u"permission"_s);
    if (form.value(u"autohold"_s) == "1"_L1)
        if (const SimLeg *leg = m_office.activeLegOf(user); leg && leg->state == LineState::Talking)
            (void)m_office.hold(leg->id);
    const QString number = form.value(u"number"_s);
    const bool autoAnswer = form.value(u"autoanswer"_s) == "1"_L1;
    const auto dialled = m_office.park(number) ? m_office.unpark(number, user, autoAnswer) : [&] {
        Office::DialOptions options;
        options.autoAnswer = autoAnswer;
        return m_office.dial(user, number, options);
    }();
    return dialled ? Result<void>() : Result<void>(dialled.error());
}

Result<void> IpcxApi::attended(const IpcxForm &form, const QString &user)
{
    const Result<QString> first = ownLeg(form.value(u"device"_s), form.value(u"attended"_s), user);
    const Result<QString> second = ownLeg(form.value(u"ddevice"_s), form.value(u"dest"_s), user);
    if (!first || !second)
        return first ? second.error() : first.error();
    const QString call = m_office.leg(*first)->call;
    const SimLeg *target = m_office.peerOf(*second);
    const bool answered = target && (target->state == LineState::Talking || target->state == LineState::Held);
    if (!answered) {
        // The other end still rings: the caller goes there by itself.
        const QString number = target ? target->number : m_office.call(m_office.leg(*second)->call)->dialled;
        if (const Result<void> gone = m_office.hangUp(*second); !gone)
            return gone;
        return m_office.blindTransfer(*first, number);
    }
    if (const Result<void> joined = m_office.join(call, m_office.leg(*second)->call, *first); !joined)
        return joined;
    return m_office.hangUp(*first);
}

Result<QString> IpcxApi::book(const QString &command, const IpcxForm &form)
{
    if (form.value(u"type"_s) != "address"_L1)
        return refused(u"type"_s);
    const auto byKey = [this](const QString &key) {
        for (const Contact &contact : m_office.contacts())
            if (ipcxAddressKey(contact.id.local()) == key)
                return contact;
        return Contact();
    };
    Contact contact;
    if (command != "create"_L1) {
        contact = byKey(form.value(u"key"_s));
        if (contact.id.isEmpty())
            return refused(u"key"_s);
    }
    if (command == "delete"_L1) {
        const Result<void> gone = m_office.deleteContact(contact.id.local());
        return gone ? Result<QString>(form.value(u"key"_s)) : Result<QString>(gone.error());
    }
    if (form.value(u"name"_s).isEmpty() || form.value(u"number"_s).isEmpty())
        return refused(u"name and number"_s);
    contact.name = form.value(u"name"_s);
    contact.numbers = { { u"work"_s, form.value(u"number"_s) } };
    if (contact.phonebook.isEmpty())
        contact.phonebook = u"main"_s;
    const Result<QString> id = m_office.saveContact(contact);
    return id ? Result<QString>(ipcxAddressKey(*id)) : id;
}

} // namespace Cordboard
