// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personsearch.h"

#include "models/contactmodel.h"
#include "models/extensionmodel.h"

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

bool touchesAny(const QList<int> &roles, std::initializer_list<int> wanted)
{
    return roles.isEmpty()
        || std::any_of(wanted.begin(), wanted.end(), [&roles](int role) { return roles.contains(role); });
}

QString shownName(const Contact &contact)
{
    return contact.name.isEmpty() ? contact.company : contact.name;
}

QStringList numbersOf(const Contact &contact)
{
    QStringList numbers;
    for (const ContactNumber &number : contact.numbers)
        numbers << number.number;
    return numbers;
}

/// What a contact can be found by besides name and numbers.
QStringList otherWords(const Contact &contact)
{
    return QStringList { contact.company, contact.extra.value(u"department"_s), contact.extra.value(u"title"_s) }
        + contact.tags;
}

QList<PersonId> asPeople(const QList<ExtensionId> &extensions)
{
    return { extensions.cbegin(), extensions.cend() };
}

} // namespace

PersonSearch::PersonSearch(ExtensionModel *extensions, ContactModel *contacts, QObject *parent)
    : QObject(parent)
    , m_extensions(extensions)
    , m_contacts(contacts)
{
    connect(extensions, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { readExtensions(first, last); });
    connect(extensions, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        PersonMerge::People changed;
        for (int row = first; row <= last; ++row) {
            changed += m_merge.removeExtension(m_extensions->at(row).id);
            m_index.remove(m_extensions->at(row).id);
        }
        for (int row = first; row <= last; ++row)
            changed.remove(m_extensions->at(row).id);
        write(changed);
    });
    connect(extensions, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
            if (touchesAny(roles,
                    { NameRole, NumberRole, ExtensionModel::DepartmentRole, ExtensionModel::JobRole,
                        ExtensionModel::MobileRole, ExtensionModel::TagsRole }))
                readExtensions(topLeft.row(), bottomRight.row());
        });
    connect(extensions, &QAbstractItemModel::modelReset, this, &PersonSearch::rebuild);
    if (contacts) {
        connect(contacts, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { readContacts(first, last); });
        connect(contacts, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
            PersonMerge::People changed;
            for (int row = first; row <= last; ++row) {
                changed += m_merge.removeContact(m_contacts->at(row).id);
                m_index.remove(m_contacts->at(row).id);
            }
            for (int row = first; row <= last; ++row)
                changed.remove(m_contacts->at(row).id);
            write(changed);
        });
        connect(contacts, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                readContacts(topLeft.row(), bottomRight.row());
            });
        connect(contacts, &QAbstractItemModel::modelReset, this, &PersonSearch::rebuild);
    }
    rebuild();
}

QList<SearchHit> PersonSearch::find(const QString &text, int limit) const
{
    if (text.trimmed().isEmpty())
        return likeliest(std::min(limit, Limit));
    return m_index.find(text, std::min(limit, Limit));
}

QList<SearchHit> PersonSearch::likeliest(int limit) const
{
    QList<SearchHit> hits;
    if (!m_ranking || !m_ranking->hasCaller())
        return hits;
    QList<PersonId> people = asPeople(m_ranking->likeliest());
    for (const PersonId &recent : m_recent)
        if (!people.contains(recent))
            people.append(recent);
    for (const PersonId &id : std::as_const(people))
        if (hits.size() < limit && m_index.contains(id))
            hits.append({ id, int(people.size() - hits.size()), {}, {} });
    return hits;
}

void PersonSearch::setRecent(const QList<PersonId> &recent)
{
    m_recent = recent;
    m_index.setRecent(recent);
    touch();
}

void PersonSearch::setRanking(PersonRanking *ranking)
{
    if (m_ranking)
        m_ranking->disconnect(this);
    m_ranking = ranking;
    const auto follow = [this] {
        m_index.setLikely(m_ranking && m_ranking->hasCaller() ? asPeople(m_ranking->likeliest()) : QList<PersonId>());
        touch();
    };
    if (ranking) {
        connect(ranking, &PersonRanking::changed, this, follow);
        connect(ranking, &QObject::destroyed, this, [this] {
            m_index.setLikely({});
            touch();
        });
    }
    follow();
}

void PersonSearch::readExtensions(int first, int last)
{
    PersonMerge::People changed;
    for (int row = first; row <= last; ++row) {
        const Extension &e = m_extensions->at(row);
        changed += m_merge.setExtension(e.id, e.name, { e.number, e.mobile });
    }
    for (int row = first; row <= last; ++row) { // in their order: it decides between equals
        writeExtension(m_extensions->at(row).id);
        changed.remove(m_extensions->at(row).id);
    }
    write(changed);
}

void PersonSearch::readContacts(int first, int last)
{
    PersonMerge::People changed;
    for (int row = first; row <= last; ++row) {
        const Contact &c = m_contacts->at(row);
        changed += m_merge.setContact(c.id, shownName(c), numbersOf(c));
    }
    for (int row = first; row <= last; ++row) {
        writeContact(m_contacts->at(row).id);
        changed.remove(m_contacts->at(row).id);
    }
    write(changed);
}

void PersonSearch::write(const PersonMerge::People &people)
{
    for (const PersonId &id : people)
        std::visit(Overloaded { [this](const ExtensionId &e) { writeExtension(e); }, [this](const ContactId &c) { writeContact(c); } }, id);
    touch();
}

void PersonSearch::writeExtension(const ExtensionId &id)
{
    const Extension *e = m_extensions->find(id);
    if (!e)
        return;
    SearchEntry entry { id, e->name, { e->number }, QStringList { e->group, e->role } + e->tags };
    if (!e->mobile.isEmpty())
        entry.numbers << e->mobile;
    for (const ContactId &same : m_merge.contactsOf(id)) {
        if (const Contact *c = m_contacts->find(same)) {
            entry.numbers << numbersOf(*c);
            entry.words << c->name << otherWords(*c);
        }
    }
    m_index.insert(entry);
}

void PersonSearch::writeContact(const ContactId &id)
{
    const Contact *c = m_contacts->find(id);
    if (!c || !m_merge.extensionOf(id).isEmpty())
        m_index.remove(id);
    else
        m_index.insert({ id, shownName(*c), numbersOf(*c), otherWords(*c) });
}

void PersonSearch::rebuild()
{
    m_index.clear();
    m_merge.clear();
    readExtensions(0, m_extensions->rowCount() - 1);
    if (m_contacts)
        readContacts(0, m_contacts->rowCount() - 1);
}

void PersonSearch::touch()
{
    if (std::exchange(m_changeAnnounced, true))
        return;
    // The merge is done in the pause after the change, not in the next keystroke.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_changeAnnounced = false;
            m_index.settle();
            emit changed();
        },
        Qt::QueuedConnection);
}

} // namespace Cordboard
