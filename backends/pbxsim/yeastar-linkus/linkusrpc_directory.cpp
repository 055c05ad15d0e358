// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkusrpc.h"

/// Who and what there is, section B3.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

bool contains(const QJsonObject &row, std::initializer_list<QLatin1StringView> keys, const QString &word)
{
    for (QLatin1StringView key : keys)
        if (row.value(key).toString().contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

Presence presenceOf(const QString &word)
{
    static const QHash<QString, Presence> words { { u"available"_s, Presence::Available }, { u"away"_s, Presence::Away }, { u"do_not_disturb"_s, Presence::DoNotDisturb },
        { u"lunch"_s, Presence::Lunch }, { u"business_trip"_s, Presence::Trip }, { u"off_work"_s, Presence::OffWork } };
    return words.value(word, Presence::Unknown);
}

} // namespace

void LinkusRpc::addDirectory()
{
    const QString root = u"/openapi/v1.0/"_s;
    const auto extensions = [this](const QString &word) {
        QList<QJsonObject> rows;
        for (const QString &number : m_office.people()) {
            const QJsonObject row = m_wire.extensionRow(number);
            if (word.isEmpty() || contains(row, { "number"_L1, "caller_id_name"_L1, "email_addr"_L1, "mobile_number"_L1 }, word))
                rows.append(row);
        }
        return rows;
    };
    get(root + u"extension/list"_s, [extensions](const Input &in) { return paged(extensions({}), in, u"data"_s, 10'000); });
    get(root + u"extension/search"_s, [extensions](const Input &in) { return paged(extensions(in.text("search_value"_L1)), in, u"data"_s, 10'000); });
    get(root + u"extension/get"_s, [this](const Input &in) {
        const QString number = m_wire.extensionOf(in.number("id"_L1));
        return m_office.person(number) ? success({ { "data"_L1, m_wire.extensionRow(number) } }) : error(60001);
    });
    get(root + u"extension/query"_s, [this](const Input &in) {
        QJsonArray rows;
        const QStringList ids = in.text("ids"_L1).split(u',', Qt::SkipEmptyParts);
        for (const QString &id : ids)
            if (const QString number = m_wire.extensionOf(id.toInt()); m_office.person(number))
                rows.append(m_wire.extensionRow(number));
        return rows.isEmpty() ? error(60001) : success({ { "data"_L1, rows } });
    });
    post(root + u"extension/update"_s, [this](const Input &in) {
        const QString number = m_wire.extensionOf(in.number("id"_L1));
        if (!m_office.person(number))
            return error(60001);
        if (!in.parameters.contains("presence_status"_L1))
            return success();
        const Presence presence = presenceOf(in.text("presence_status"_L1));
        if (presence == Presence::Unknown)
            return error(40002);
        (void)m_office.setDnd(number, presence == Presence::DoNotDisturb);
        return outcome(m_office.setPresence(number, presence, m_office.person(number)->presenceText));
    });

    const auto groups = [this] {
        QStringList names;
        for (const QString &number : m_office.people())
            if (const QString group = m_office.person(number)->config.group; !group.isEmpty() && !names.contains(group))
                names.append(group);
        QList<QJsonObject> rows;
        for (const QString &name : std::as_const(names)) {
            QJsonArray members;
            for (const QString &number : m_office.people())
                if (const SimPerson *p = m_office.person(number); p->config.group == name)
                    members.append(QJsonObject { { "value"_L1, QString::number(m_wire.extensionId(number)) }, { "text"_L1, p->config.name }, { "text2"_L1, number }, { "type"_L1, u"extension"_s } });
            rows.append({ { "id"_L1, rows.size() + 1 }, { "name"_L1, name }, { "member_list"_L1, members } });
        }
        return rows;
    };
    get(root + u"extension_group/list"_s, [groups](const Input &in) { return paged(groups(), in, u"data"_s, 10'000); });
    get(root + u"extension_group/get"_s, [groups](const Input &in) {
        const QList<QJsonObject> rows = groups();
        const int id = in.number("id"_L1);
        return id >= 1 && id <= rows.size() ? success({ { "data"_L1, rows.at(id - 1) } }) : error(60001);
    });
    get(root + u"organization/list"_s, [groups](const Input &in) {
        QList<QJsonObject> rows;
        for (const QJsonObject &group : groups())
            rows.append({ { "id"_L1, group.value("id"_L1) }, { "name"_L1, group.value("name"_L1) }, { "parent_id"_L1, 0 }, { "member_count"_L1, group.value("member_list"_L1).toArray().size() } });
        return paged(rows, in, u"data"_s, 10'000);
    });
    const auto contacts = [this](const QString &word) {
        QList<QJsonObject> rows;
        const QList<Contact> all = m_office.contacts();
        for (const Contact &contact : all) {
            const QJsonObject row = LinkusWire::contactRow(contact);
            bool fits = word.isEmpty() || contains(row, { "contact_name"_L1, "company"_L1, "email"_L1, "remark"_L1 }, word);
            for (const ContactNumber &n : contact.numbers)
                fits |= n.number.contains(word);
            if (fits)
                rows.append(row);
        }
        return rows;
    };
    get(root + u"company_contact/list"_s, [contacts](const Input &in) { return paged(contacts({}), in, u"data"_s, 10'000); });
    get(root + u"company_contact/search"_s, [contacts](const Input &in) { return paged(contacts(in.text("search_value"_L1)), in, u"data"_s, 10'000); });
    get(root + u"trunk/list"_s, [this](const Input &in) {
        return paged({ { { "id"_L1, 1 }, { "name"_L1, m_wire.trunk() }, { "type"_L1, u"register"_s }, { "status"_L1, 1 } } }, in, u"data"_s, 10'000);
    });
}

} // namespace Cordboard
