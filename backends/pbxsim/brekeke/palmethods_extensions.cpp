// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/brekeke/palmethods.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

/// Sections 7.1 to 7.3 of the protocol note: extensions and their properties.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

const QString denied = u"No permission."_s;

/// What a fresh extension has, where no office says otherwise.
QString defaultProperty(const QString &number, const QString &name)
{
    static const QHash<QString, QString> values { { u"language"_s, u"en"_s }, { u"phoneappli.enable"_s, u"false"_s },
        { u"p1_ptype"_s, u"SIP Phone"_s }, { u"canjoin"_s, u"true"_s }, { u"allowjoin"_s, u"true"_s }, { u"maxsessioncount"_s, u"-1"_s },
        { u"greetingtype"_s, u"3"_s }, { u"recording"_s, u"false"_s } };
    if (name == "pnumber"_L1 || name == "pnumber1"_L1)
        return number;
    return values.value(name);
}

/// Type and properties of a group, schedule or conference of the office; nothing: there is none of that number.
std::optional<PalStore::Extension> service(const Office &office, const QString &number)
{
    if (const SimQueue *queue = office.queue(number)) {
        QStringList agents;
        for (const SimAgent &agent : queue->agents)
            agents.append(agent.extension);
        return PalStore::Extension { u"ringgroup"_s,
            { { u"name"_s, queue->config.name }, { u"desc"_s, queue->config.name }, { u"stype"_s, u"rr"_s }, { u"phoneforward"_s, agents.join(u',') } } };
    }
    for (const SimConference &conference : office.conferences())
        if (conference.number == number)
            return PalStore::Extension { u"conference"_s, { { u"name"_s, conference.name }, { u"desc"_s, conference.name } } };
    for (const SimFlow &flow : office.flows())
        if (flow.config.number == number)
            return PalStore::Extension { u"conditional"_s, { { u"name"_s, flow.config.name }, { u"desc"_s, flow.config.name } } };
    return std::nullopt;
}

QString typeOf(const PalContext &c, const QString &number)
{
    if (c.office.person(number))
        return u"user"_s;
    if (const auto it = c.store.extensions.constFind(number); it != c.store.extensions.cend() && !it->type.isEmpty())
        return it->type;
    const auto known = service(c.office, number);
    return known ? known->type : QString();
}

QString personProperty(const SimPerson &person, const QString &name)
{
    const PersonConfig &config = person.config;
    if (name == "name"_L1)
        return config.name;
    if (name == "desc"_L1) // department, then the job
        return config.role.isEmpty() ? config.group : config.group + u", "_s + config.role;
    if (name == "email"_L1)
        return config.email;
    if (name == "admin"_L1)
        return config.admin ? u"true"_s : u"false"_s;
    if (name == "pln1_d_noanswerforward"_L1)
        return person.forwarding.noAnswer;
    if (name == "pln1_d_busyforward"_L1)
        return person.forwarding.busy;
    if (name == "pln1_d_phoneforward"_L1)
        return person.forwarding.always;
    return QString();
}

QString property(const PalContext &c, const QString &number, const QString &name)
{
    if (name == "type"_L1)
        return typeOf(c, number);
    if (name == "login.password"_L1 || name == "password"_L1)
        return QString(); // never told
    if (const auto it = c.store.extensions.constFind(number); it != c.store.extensions.cend() && it->properties.contains(name))
        return it->properties.value(name);
    if (const SimPerson *person = c.office.person(number)) {
        const QString value = personProperty(*person, name);
        return value.isEmpty() ? defaultProperty(number, name) : value;
    }
    const auto known = service(c.office, number);
    return known ? known->properties.value(name) : QString();
}

QJsonArray properties(const PalContext &c, const QString &number, const QStringList &names)
{
    QJsonArray list;
    for (const QString &name : names)
        list.append(property(c, number, name));
    return list;
}

bool exists(const PalContext &c, const QString &number)
{
    return !typeOf(c, number).isEmpty();
}

PalReply getExtensions(PalContext &c, const PalParameters &p)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(p.has("pattern"_L1) ? p.text("pattern"_L1) : u".*"_s));
    if (!pattern.isValid())
        return PalReply::missing(u"pattern"_s);
    const QString type = p.has("type"_L1) ? p.text("type"_L1) : u"user"_s;
    QStringList numbers = type == "user"_L1 ? c.office.people() : QStringList();
    if (type == "ringgroup"_L1)
        for (const SimQueue &queue : c.office.queues())
            numbers.append(queue.config.number);
    if (type == "conference"_L1)
        for (const SimConference &conference : c.office.conferences())
            numbers.append(conference.number);
    if (type == "conditional"_L1)
        for (const SimFlow &flow : c.office.flows())
            numbers.append(flow.config.number);
    for (auto it = c.store.extensions.cbegin(); it != c.store.extensions.cend(); ++it)
        if (it->type == type)
            numbers.append(it.key());
    std::sort(numbers.begin(), numbers.end());

    const int limit = p.number("limit"_L1, -1);
    int offset = std::max(0, p.number("offset"_L1, 0));
    const bool withProperties = p.has("property_names"_L1);
    const QStringList names = p.texts("property_names"_L1);
    QJsonArray list;
    for (const QString &number : std::as_const(numbers)) {
        if (!pattern.match(number).hasMatch() || offset-- > 0)
            continue;
        if (limit >= 0 && list.size() >= limit)
            break;
        if (!withProperties) {
            list.append(number);
            continue;
        }
        QJsonArray row = properties(c, number, names);
        row.prepend(number);
        list.append(row);
    }
    return QJsonValue(list);
}

PalReply getExtensionProperties(PalContext &c, const PalParameters &p)
{
    if (!p.has("property_names"_L1))
        return PalReply::missing(u"property_names"_s);
    const QStringList names = p.texts("property_names"_L1);
    const QStringList numbers = p.texts("extension"_L1);
    const auto allowed = [&c](const QString &number) { return exists(c, number) && c.peer.sees(number); };
    if (!p.isList("extension"_L1)) {
        if (numbers.isEmpty())
            return PalReply::missing(u"extension"_s);
        if (!allowed(numbers.constFirst()))
            return PalReply::noPermission();
        return QJsonValue(properties(c, numbers.constFirst(), names));
    }
    QJsonArray rows;
    for (const QString &number : numbers)
        rows.append(allowed(number) ? QJsonValue(properties(c, number, names)) : QJsonValue(denied));
    return QJsonValue(rows);
}

/// What the office itself keeps; false: the store shall.
bool setPersonProperty(Office &office, const QString &number, const QString &name, const QString &value)
{
    const auto edit = [&office, &number](const std::function<void(PersonConfig &)> &change) { return office.editPerson(number, change).has_value(); };
    if (name == "name"_L1)
        return edit([&value](PersonConfig &person) { person.name = value; });
    if (name == "email"_L1)
        return edit([&value](PersonConfig &person) { person.email = value; });
    if (name == "admin"_L1)
        return edit([&value](PersonConfig &person) { person.admin = value == "true"_L1; });
    if (name == "login.password"_L1)
        return edit([&value](PersonConfig &person) { person.password = value; });
    if (name == "desc"_L1)
        return edit([&value](PersonConfig &person) {
            person.group = value.section(u',', 0, 0).trimmed();
            person.role = value.section(u',', 1).trimmed();
        });
    Forwarding forwarding = office.person(number)->forwarding;
    if (name == "pln1_d_noanswerforward"_L1)
        forwarding.noAnswer = value;
    else if (name == "pln1_d_busyforward"_L1)
        forwarding.busy = value;
    else if (name == "pln1_d_phoneforward"_L1)
        forwarding.always = value;
    else
        return false;
    return office.setForwarding(number, forwarding).has_value();
}

PalReply setExtensionProperties(PalContext &c, const PalParameters &p)
{
    const QString number = p.text("extension"_L1);
    const QJsonObject values = p.object("properties"_L1);
    if (number.isEmpty() || !p.raw("properties"_L1).isObject())
        return PalReply::missing(number.isEmpty() ? u"extension"_s : u"properties"_s);
    const bool plain = c.peer.permission() == Permission::User;
    if (!exists(c, number) || (plain && (number != c.peer.user() || values.contains("admin"_L1))))
        return PalReply::noPermission();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString value = palText(it.value());
        if (!c.office.person(number) || !setPersonProperty(c.office, number, it.key(), value))
            c.store.extensions[number].properties.insert(it.key(), value);
    }
    return u"OK"_s;
}

PalReply createExtension(PalContext &c, const PalParameters &p)
{
    static const QStringList types { u"user"_s, u"ringgroup"_s, u"ivr"_s, u"conditional"_s, u"conference"_s, u"callback"_s };
    const QString number = p.text("extension"_L1);
    const QString type = p.text("type"_L1);
    if (number.isEmpty() || !types.contains(type))
        return PalReply::missing(number.isEmpty() ? u"extension"_s : u"type"_s);
    if (exists(c, number))
        return { PalError::BadParameters, u"The extension %1 already exists."_s.arg(number) };
    if (type == "user"_L1) {
        PersonConfig person;
        person.number = number;
        person.password = p.text("login_password"_L1);
        person.registered = false;
        if (const Result<void> added = c.office.addPerson(person); !added)
            return { PalError::BadParameters, added.error().message() };
    } else {
        c.store.extensions.insert(number, { type, {} });
    }
    return u"true"_s;
}

PalReply deleteExtension(PalContext &c, const PalParameters &p)
{
    // Failure too is told in the result. [doc]
    const QString number = p.text("extension"_L1);
    const bool stored = c.store.extensions.remove(number) > 0;
    const bool known = c.office.person(number) && number != c.peer.user();
    const bool removed = known && c.office.removePerson(number).has_value();
    return removed || (stored && !known) ? u"true"_s : u"false"_s;
}

/// Newer PBXes' search: one condition. [wiki]
PalReply searchExtensions(PalContext &c, const PalParameters &p)
{
    const QJsonObject condition = p.object("condition"_L1);
    const QString type = condition.value("type"_L1).toString();
    const QString value = QRegularExpression::escape(palText(condition.value("value"_L1)));
    static const QHash<QString, QString> forms { { u"startswith"_s, u"%1.*"_s }, { u"endswith"_s, u".*%1"_s }, { u"equals"_s, u"%1"_s }, { u"contains"_s, u".*%1.*"_s } };
    if (type != "regex"_L1 && !forms.contains(type))
        return PalReply::missing(u"condition"_s);
    QJsonObject request = p.all();
    request.insert("pattern"_L1, type == "regex"_L1 ? palText(condition.value("value"_L1)) : forms.value(type).arg(value));
    return getExtensions(c, PalParameters(request));
}

} // namespace

void addPalExtensionMethods(PalMethods &methods)
{
    methods.insert(u"getExtensions"_s, { Permission::Administrator, getExtensions });
    methods.insert(u"searchExtensions"_s, { Permission::Administrator, searchExtensions });
    methods.insert(u"createExtension"_s, { Permission::Administrator, createExtension });
    methods.insert(u"deleteExtension"_s, { Permission::Administrator, deleteExtension });
    methods.insert(u"getExtensionProperties"_s, { Permission::User, getExtensionProperties });
    methods.insert(u"setExtensionProperties"_s, { Permission::User, setExtensionProperties });
}

} // namespace Cordboard
