// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/paldirectory.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

QStringList palPersonProperties()
{
    return { u"name"_s, u"desc"_s, u"email"_s, u"pln1_d_phoneforward"_s, u"pln1_d_busyforward"_s, u"pln1_d_noanswerforward"_s };
}

Extension palPerson(const AccountId &account, const QString &number, const QStringList &values)
{
    Extension person;
    person.id = { account, number };
    person.number = number;
    person.name = values.value(0).isEmpty() ? number : values.value(0);
    const QString description = values.value(1);
    person.group = description.section(u',', 0, 0).trimmed();
    person.role = description.section(u',', 1).trimmed();
    person.email = values.value(2).section(u',', 0, 0).trimmed();
    if (values.size() >= palPersonProperties().size())
        person.forwarding = Forwarding { values.at(3), values.at(4), values.at(5) };
    return person;
}

PalDirectory::PalDirectory(
    PalMethods &methods, Request request, std::function<QStringList()> seenUsers, QObject *parent)
    : QObject(parent)
    , m_methods(methods)
    , m_request(std::move(request))
    , m_seenUsers(std::move(seenUsers))
{
}

void PalDirectory::load()
{
    // What the PBX told before it answers this is its first state: it answers in order. [assumed]
    m_methods.ping().then(this, [this](const Result<void> &pong) {
        if (pong || !isFatal(pong.error()))
            loadSelf();
    });
}

bool PalDirectory::isFatal(const PbxError &error)
{
    switch (error.kind) {
    case PbxError::Kind::NotConnected:
    case PbxError::Kind::Timeout:
    case PbxError::Kind::Network:
        emit failed(error);
        return true;
    default:
        return false;
    }
}

void PalDirectory::loadSelf()
{
    if (m_request.systemLogin) {
        m_permission = Permission::System;
        loadPeople(0);
        return;
    }
    m_methods.getExtensionProperties(m_request.self, { u"admin"_s }).then(this, [this](const Result<QStringList> &values) {
        if (!values && isFatal(values.error()))
            return;
        const bool admin = values && values->value(0).compare("true"_L1, Qt::CaseInsensitive) == 0;
        m_permission = admin ? Permission::Administrator : Permission::User;
        loadPeople(0);
    });
}

void PalDirectory::addPerson(const QString &number, const QStringList &values)
{
    if (m_known.contains(number))
        return;
    m_known.insert(number);
    m_data.people.append(palPerson(m_request.account, number, values));
}

void PalDirectory::loadPeople(int offset)
{
    PalExtensionQuery query;
    query.propertyNames = palPersonProperties();
    query.offset = offset;
    query.limit = pageSize;
    using Rows = Result<QList<PalExtensionRow>>;
    m_methods.getExtensions(query).then(this, [this, offset](const Rows &rows) {
        if (!rows) {
            if (isFatal(rows.error()))
                return;
            // For administrators only, says the guide: then at least those whom the PBX mentioned.
            QStringList numbers = m_seenUsers();
            if (!m_request.self.isEmpty() && !numbers.contains(m_request.self))
                numbers.append(m_request.self);
            loadPeopleOneByOne(numbers);
            return;
        }
        const qsizetype before = m_known.size();
        for (const PalExtensionRow &row : *rows)
            addPerson(row.extension, row.values);
        // A PBX before 3.12.4 knows no offset and tells the first page for ever.
        if (rows->size() >= pageSize && m_known.size() > before)
            loadPeople(offset + int(rows->size()));
        else
            loadGroups();
    });
}

void PalDirectory::loadPeopleOneByOne(QStringList numbers)
{
    if (numbers.isEmpty()) {
        loadGroups();
        return;
    }
    const QStringList chunk = numbers.mid(0, chunkSize);
    const QStringList rest = numbers.mid(chunkSize);
    using Rows = Result<QList<PalExtensionRow>>;
    m_methods.getExtensionProperties(chunk, palPersonProperties()).then(this, [this, chunk, rest](const Rows &rows) {
        if (!rows && isFatal(rows.error()))
            return;
        if (rows) {
            for (const PalExtensionRow &row : *rows)
                addPerson(row.extension, row.readable ? row.values : QStringList());
        } else {
            for (const QString &number : chunk)
                addPerson(number, {});
        }
        loadPeopleOneByOne(rest);
    });
}

void PalDirectory::loadGroups()
{
    PalExtensionQuery query;
    query.type = u"ringgroup"_s;
    query.propertyNames = { u"desc"_s, u"phoneforward"_s };
    m_methods.getExtensions(query).then(this, [this](const Result<QList<PalExtensionRow>> &rows) {
        if (!rows && isFatal(rows.error()))
            return;
        for (const PalExtensionRow &row : rows ? *rows : QList<PalExtensionRow>()) {
            Queue queue;
            queue.id = { m_request.account, row.extension };
            queue.number = row.extension;
            queue.name = row.values.value(0).isEmpty() ? row.extension : row.values.value(0);
            m_data.queues.append(queue);
            QStringList agents;
            for (const QString &agent : row.values.value(1).split(u',', Qt::SkipEmptyParts))
                if (m_known.contains(agent.trimmed()))
                    agents.append(agent.trimmed());
            agents.removeDuplicates();
            m_data.agents.insert(row.extension, agents);
        }
        loadConferences();
    });
}

void PalDirectory::loadConferences()
{
    PalExtensionQuery query;
    query.type = u"conference"_s;
    query.propertyNames = { u"desc"_s };
    m_methods.getExtensions(query).then(this, [this](const Result<QList<PalExtensionRow>> &rows) {
        if (!rows && isFatal(rows.error()))
            return;
        for (const PalExtensionRow &row : rows ? *rows : QList<PalExtensionRow>()) {
            Conference conference;
            conference.id = { m_request.account, row.extension };
            conference.number = row.extension;
            conference.name = row.values.value(0).isEmpty() ? row.extension : row.values.value(0);
            m_data.conferences.append(conference);
        }
        emit loaded();
    });
}

} // namespace Cordboard
