// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2methods.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString lamp(const SimPerson &person)
{
    if (!person.registered)
        return u"Unavailable"_s;
    switch (person.state) {
    case LineState::Idle: return u"Idle"_s;
    case LineState::Ringing: return u"Ringing"_s;
    case LineState::Held: return u"Hold"_s;
    default: return u"Busy"_s;
    }
}

QJsonObject listRow(const SimPerson &p)
{
    return { { "number"_L1, p.config.number }, { "status"_L1, lamp(p) }, { "type"_L1, "SIP"_L1 },
        { "username"_L1, p.config.name }, { "agentid"_L1, ""_L1 } };
}

void putForward(QJsonObject &o, QLatin1StringView rule, QChar letter, const QString &target, const Office &office)
{
    const bool inside = office.person(target);
    o.insert(rule, target.isEmpty() ? "off"_L1 : "on"_L1);
    o.insert(letter + "transferto"_L1, target.isEmpty() ? QString() : inside ? u"extension"_s : u"number"_s);
    o.insert(letter + "transferext"_L1, inside ? target : QString());
    o.insert(letter + "transferprefix"_L1, QString());
    o.insert(letter + "transfernum"_L1, inside ? QString() : target);
}

QJsonObject details(const K2Context &c, const SimPerson &p)
{
    QJsonObject o = listRow(p);
    o.insert("callerid"_L1, p.config.number);
    o.insert("registername"_L1, p.config.number);
    o.insert("registerpassword"_L1, p.config.password);
    o.insert("maxregistrations"_L1, "1"_L1);
    o.insert("loginpassword"_L1, p.config.password);
    o.insert("email"_L1, p.config.email);
    o.insert("mobile"_L1, p.config.mobile);
    o.insert("language"_L1, "en"_L1);
    o.insert("hasvoicemail"_L1, p.config.mailbox ? "on"_L1 : "off"_L1);
    o.insert("vmsecret"_L1, "1234"_L1);
    putForward(o, "alwaysforward"_L1, u'a', p.forwarding.always, c.office);
    putForward(o, "busyforward"_L1, u'b', p.forwarding.busy, c.office);
    putForward(o, "noanswerforward"_L1, u'n', p.forwarding.noAnswer, c.office);
    o.insert("dnd"_L1, p.dnd ? "on"_L1 : "off"_L1);
    o.insert("ringtimeout"_L1, "30"_L1);
    o.insert("allowbeingmonitored"_L1, "on"_L1);
    o.insert("monitormode"_L1, "extensive"_L1);
    const QJsonObject extra = c.store.extensionExtras.value(p.config.number);
    for (auto it = extra.begin(); it != extra.end(); ++it)
        if (!o.contains(it.key()))
            o.insert(it.key(), it.value());
    return o;
}

QString changedTarget(const K2Body &body, QLatin1StringView rule, QChar letter, const QString &before)
{
    if (!body.has(rule))
        return before;
    if (body.text(rule).toLower() != "on"_L1)
        return {};
    const auto field = [&](const char *end) { return body.object().value(letter + QLatin1StringView(end)).toString(); };
    return field("transferext").isEmpty() ? field("transferprefix") + field("transfernum") : field("transferext");
}

void applyExtension(K2Context &c, const QString &number, const K2Body &body)
{
    const SimPerson *p = c.office.person(number);
    const Forwarding f { changedTarget(body, "alwaysforward"_L1, u'a', p->forwarding.always),
        changedTarget(body, "busyforward"_L1, u'b', p->forwarding.busy),
        changedTarget(body, "noanswerforward"_L1, u'n', p->forwarding.noAnswer) };
    (void)c.office.setForwarding(number, f);
    if (body.has("dnd"_L1))
        (void)c.office.setDnd(number, body.text("dnd"_L1).toLower() == "on"_L1);
    if (body.has("username"_L1) || body.has("email"_L1) || body.has("mobile"_L1))
        (void)c.office.editPerson(number, [&body](PersonConfig &config) {
            if (body.has("username"_L1))
                config.name = body.text("username"_L1);
            if (body.has("email"_L1))
                config.email = body.text("email"_L1);
            if (body.has("mobile"_L1))
                config.mobile = body.text("mobile"_L1);
        });
    QJsonObject &extra = c.store.extensionExtras[number];
    for (auto it = body.object().begin(); it != body.object().end(); ++it)
        extra.insert(it.key(), it.value());
}

K2Reply extensionRows(
    K2Context &c, const K2Body &body, QLatin1StringView key, QJsonObject (*row)(const K2Context &, const SimPerson &))
{
    if (body.text("number"_L1).isEmpty())
        return K2Reply::error(K2Error::emptyParameter);
    const QStringList numbers = k2Numbers(body.text("number"_L1), c.office.people());
    if (numbers.isEmpty())
        return K2Reply::error(K2Error::noSuchExtension);
    QJsonArray list;
    for (const QString &number : numbers)
        list.append(row(c, *c.office.person(number)));
    return K2Reply::ok({ { key, list } });
}

QJsonObject callRow(const K2Context &c, const SimPerson &p)
{
    QJsonArray calls;
    QStringList seen;
    for (const QString &legId : p.legs) {
        const SimLeg *leg = c.office.leg(legId);
        const SimCall *call = leg ? c.office.call(leg->call) : nullptr;
        if (call && !seen.contains(call->id)) {
            seen.append(call->id);
            calls.append(c.wire.call(*call));
        }
    }
    return { { "number"_L1, p.config.number }, { "numbercalls"_L1, calls } };
}

QJsonObject contactRow(const K2Context &c, const Contact &contact)
{
    QJsonObject o = c.store.contactExtras.value(contact.id.local());
    o.insert("id"_L1, contact.id.local());
    o.insert("firstname"_L1, contact.name.section(u' ', 0, 0));
    o.insert("lastname"_L1, contact.name.section(u' ', 1));
    o.insert("company"_L1, contact.company);
    o.insert("email"_L1, contact.email);
    o.insert("remark"_L1, contact.notes);
    static const QHash<QString, QStringList> places { { u"work"_s, { u"business"_s, u"business2"_s } },
        { u"mobile"_s, { u"mobile"_s, u"mobile2"_s } }, { u"home"_s, { u"home"_s, u"home2"_s } },
        { u"fax"_s, { u"businessfax"_s, u"homefax"_s } } };
    for (const QStringList &names : places)
        for (const QString &name : names)
            o.insert(name, QString());
    o.insert("other"_L1, QString());
    for (const ContactNumber &n : contact.numbers)
        for (const QString &place : places.value(n.label) + QStringList { u"other"_s })
            if (o.value(place).toString().isEmpty()) {
                o.insert(place, n.number);
                break;
            }
    return o;
}

Contact contactOf(const K2Body &body, Contact contact)
{
    if (body.has("firstname"_L1) || body.has("lastname"_L1))
        contact.name = QString(body.text("firstname"_L1) + u' ' + body.text("lastname"_L1)).trimmed();
    if (body.has("company"_L1))
        contact.company = body.text("company"_L1);
    if (body.has("email"_L1))
        contact.email = body.text("email"_L1);
    if (body.has("remark"_L1))
        contact.notes = body.text("remark"_L1);
    static constexpr std::array fields { std::pair { "business"_L1, "work"_L1 },
        std::pair { "business2"_L1, "work"_L1 }, std::pair { "mobile"_L1, "mobile"_L1 },
        std::pair { "mobile2"_L1, "mobile"_L1 }, std::pair { "home"_L1, "home"_L1 },
        std::pair { "home2"_L1, "home"_L1 }, std::pair { "businessfax"_L1, "fax"_L1 },
        std::pair { "homefax"_L1, "fax"_L1 }, std::pair { "other"_L1, "other"_L1 } };
    if (std::any_of(fields.begin(), fields.end(), [&body](const auto &f) { return body.has(f.first); })) {
        contact.numbers.clear();
        for (const auto &[key, label] : fields)
            if (const QString number = body.text(key); !number.isEmpty())
                contact.numbers.append({ label, number });
    }
    return contact;
}

QStringList membersOf(const Office &office, const QString &group)
{
    QStringList list;
    for (const QString &number : office.people())
        if (office.person(number)->config.group == group)
            list.append(number);
    return list;
}

void setMembers(K2Context &c, const QString &group, const QStringList &members)
{
    const QStringList people = c.office.people();
    for (const QString &number : people) {
        const QString now = c.office.person(number)->config.group;
        const bool wanted = members.contains(number);
        if (wanted != (now == group))
            (void)c.office.editPerson(number, [&](PersonConfig &config) { config.group = wanted ? group : QString(); });
    }
}

void addContacts(K2Methods &m)
{
    m.insert(u"companycontacts/query"_s, [](K2Context &c, const K2Body &body) {
        const QString id = body.text("id"_L1);
        if (id.isEmpty())
            return K2Reply::error(K2Error::emptyParameter);
        QJsonArray list;
        for (const Contact &contact : c.office.contacts())
            if (id == "all"_L1 || id.split(u',').contains(contact.id.local()))
                list.append(contactRow(c, contact));
        return list.isEmpty() && id != "all"_L1 ? K2Reply::error(K2Error::noSuchExtension)
                                                : K2Reply::ok({ { "contacts"_L1, list } });
    });
    m.insert(u"companycontacts/add"_s, [](K2Context &c, const K2Body &body) {
        Contact contact = contactOf(body, {});
        contact.phonebook = u"company"_s;
        if (contact.name.isEmpty() && contact.company.isEmpty())
            return K2Reply::error(K2Error::emptyParameter);
        const Result<QString> id = c.office.saveContact(contact);
        return id ? K2Reply::ok({ { "id"_L1, *id } }) : K2Reply::error(K2Error::insideFailed);
    });
    m.insert(u"companycontacts/update"_s, [](K2Context &c, const K2Body &body) {
        const Contact *contact = c.office.contact(body.text("id"_L1));
        if (!contact)
            return K2Reply::error(K2Error::noSuchExtension);
        return c.office.saveContact(contactOf(body, *contact)) ? K2Reply::ok() : K2Reply::error(K2Error::insideFailed);
    });
    m.insert(u"companycontacts/delete"_s, [](K2Context &c, const K2Body &body) {
        return c.office.deleteContact(body.text("id"_L1)) ? K2Reply::ok() : K2Reply::error(K2Error::deleteFailed);
    });
}

} // namespace

void addK2DirectoryMethods(K2Methods &m)
{
    addContacts(m);
    m.insert(u"extension/list"_s, [](K2Context &c, const K2Body &) {
        QJsonArray list;
        for (const QString &number : c.office.people())
            list.append(listRow(*c.office.person(number)));
        return K2Reply::ok({ { "extlist"_L1, list } });
    });
    m.insert(u"extension/query"_s,
        [](K2Context &c, const K2Body &body) { return extensionRows(c, body, "extinfos"_L1, details); });
    m.insert(u"extension/query_call"_s,
        [](K2Context &c, const K2Body &body) { return extensionRows(c, body, "calllist"_L1, callRow); });
    m.insert(u"extension/add"_s, [](K2Context &c, const K2Body &body) {
        PersonConfig person;
        person.number = body.text("number"_L1);
        person.name = body.text("username"_L1);
        if (person.number.isEmpty())
            return K2Reply::error(K2Error::emptyParameter);
        if (!c.office.addPerson(person))
            return K2Reply::error(K2Error::extensionExists);
        applyExtension(c, person.number, body);
        return K2Reply::ok();
    });
    m.insert(u"extension/update"_s, [](K2Context &c, const K2Body &body) {
        const QString number = body.text("number"_L1);
        if (!c.office.person(number))
            return K2Reply::error(K2Error::noSuchExtension);
        applyExtension(c, number, body);
        return K2Reply::ok();
    });
    m.insert(u"extension/delete"_s, [](K2Context &c, const K2Body &body) {
        return k2Outcome(c.office.removePerson(body.text("number"_L1)), K2Error::noSuchExtension);
    });
    m.insert(u"extensiongroup/query"_s, [](K2Context &c, const K2Body &body) {
        const QString id = body.text("id"_L1);
        QJsonArray list;
        for (auto it = c.store.groups.cbegin(); it != c.store.groups.cend(); ++it)
            if (id == "all"_L1 || id.split(u',').contains(it.key()))
                list.append(QJsonObject { { "id"_L1, it.key() }, { "name"_L1, it.value() },
                    { "extensions"_L1, membersOf(c.office, it.value()).join(u',') } });
        return id.isEmpty() ? K2Reply::error(K2Error::emptyParameter) : K2Reply::ok({ { "extensiongroups"_L1, list } });
    });
    m.insert(u"extensiongroup/add"_s, [](K2Context &c, const K2Body &body) {
        const QString name = body.text("name"_L1);
        if (name.isEmpty())
            return K2Reply::error(K2Error::emptyParameter);
        const QString id = c.store.groupIdOf(name);
        setMembers(c, name, body.text("extensions"_L1).split(u',', Qt::SkipEmptyParts));
        return K2Reply::ok({ { "id"_L1, id } });
    });
    m.insert(u"extensiongroup/update"_s, [](K2Context &c, const K2Body &body) {
        const QString id = body.text("id"_L1);
        if (!c.store.groups.contains(id))
            return K2Reply::error(K2Error::insideFailed);
        const QStringList members = body.has("extensions"_L1)
            ? body.text("extensions"_L1).split(u',', Qt::SkipEmptyParts)
            : membersOf(c.office, c.store.groups.value(id));
        const QString name = body.has("name"_L1) ? body.text("name"_L1) : c.store.groups.value(id);
        setMembers(c, c.store.groups.value(id), {});
        c.store.groups[id] = name;
        setMembers(c, name, members);
        return K2Reply::ok();
    });
    m.insert(u"extensiongroup/delete"_s, [](K2Context &c, const K2Body &body) {
        const QString id = body.text("id"_L1);
        if (!c.store.groups.contains(id))
            return K2Reply::error(K2Error::deleteFailed);
        setMembers(c, c.store.groups.take(id), {});
        return K2Reply::ok();
    });
}

} // namespace Cordboard
