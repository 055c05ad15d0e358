// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personsearch.h"

#include "models/contactmodel.h"
#include "models/extensionmodel.h"

namespace Cordboard {

namespace {

bool touchesAny(const QList<int> &roles, std::initializer_list<int> wanted)
{
    return roles.isEmpty()
        || std::any_of(wanted.begin(), wanted.end(), [&roles](int role) { return roles.contains(role); });
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
        for (int row = first; row <= last; ++row)
            m_index.remove(m_extensions->at(row).id);
        touch();
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
            for (int row = first; row <= last; ++row)
                m_index.remove(m_contacts->at(row).id);
            touch();
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
    QList<ExtensionId> people = m_ranking->likeliest();
    for (const ExtensionId &recent : m_recent)
        if (!people.contains(recent))
            people.append(recent);
    for (const ExtensionId &id : std::as_const(people))
        if (hits.size() < limit && m_index.contains(id))
            hits.append({ id, int(people.size() - hits.size()), {}, {} });
    return hits;
}

void PersonSearch::setRecent(const QList<ExtensionId> &recent)
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
        m_index.setLikely(m_ranking && m_ranking->hasCaller() ? m_ranking->likeliest() : QList<ExtensionId>());
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
    for (int row = first; row <= last; ++row) {
        const Extension &e = m_extensions->at(row);
        QStringList numbers { e.number };
        if (!e.mobile.isEmpty())
            numbers << e.mobile;
        m_index.insert({ e.id, e.name, numbers, QStringList { e.group, e.role } + e.tags });
    }
    touch();
}

void PersonSearch::readContacts(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Contact &c = m_contacts->at(row);
        QStringList numbers;
        for (const ContactNumber &number : c.numbers)
            numbers << number.number;
        m_index.insert({ c.id, c.name.isEmpty() ? c.company : c.name, numbers, QStringList { c.company } + c.tags });
    }
    touch();
}

void PersonSearch::rebuild()
{
    m_index.clear();
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
