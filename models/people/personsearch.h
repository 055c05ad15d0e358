// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/personmerge.h"
#include "models/people/personranking.h"
#include "models/people/searchindex.h"

#include <QObject>
#include <QPointer>

namespace Cordboard {

class ContactModel;
class ExtensionModel;

/// The one search over people, phone books and directories, behind every box that looks for somebody. Follows the models
/// row by row. A contact that is one of our people (see PersonMerge) is found as that person.
class PersonSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonSearch)
public:
    static constexpr int Limit = 200;

    /// `contacts` may be nullptr. The models must outlive it.
    PersonSearch(ExtensionModel *extensions, ContactModel *contacts, QObject *parent = nullptr);

    /// Best first. Words in any order, each the start of a word of name, department, job title, company or tag; digits anywhere in
    /// a number; initials; with and without accents; where few match so, by sound and despite one slip. Empty text finds whom the caller probably wants, see setRanking(); without a
    /// caller nobody.
    QList<SearchHit> find(const QString &text, int limit = Limit) const;
    /// Who was chosen lately, latest first: ranks before others who match as well.
    void setRecent(const QList<PersonId> &recent);
    /// Ranks by it from now on; nullptr: no more. It may go before the search does.
    void setRanking(PersonRanking *ranking);
    PersonRanking *ranking() const { return m_ranking; }

    ExtensionModel *extensions() const { return m_extensions; }
    ContactModel *contacts() const { return m_contacts; }
    /// The contacts that are shown as this person, by id.
    QList<ContactId> contactsOf(const ExtensionId &person) const { return m_merge.contactsOf(person); }

signals:
    /// A result may look different now: somebody came, left or was renamed. At most once a turn of the event loop.
    void changed();

private:
    void readExtensions(int first, int last);
    void readContacts(int first, int last);
    void rebuild();
    void write(const PersonMerge::People &people);
    void writeExtension(const ExtensionId &id);
    void writeContact(const ContactId &id);
    void touch();
    QList<SearchHit> likeliest(int limit) const;

    ExtensionModel *m_extensions;
    ContactModel *m_contacts;
    SearchIndex m_index;
    PersonMerge m_merge;
    QPointer<PersonRanking> m_ranking;
    QList<PersonId> m_recent;
    bool m_changeAnnounced = false;
};

} // namespace Cordboard
