// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "backends/api/extension.h"

#include <QHash>
#include <QList>
#include <QString>

#include <variant>
#include <vector>

namespace Cordboard {

using PersonId = std::variant<ExtensionId, ContactId>;

inline size_t qHash(const PersonId &id, size_t seed = 0)
{
    return std::visit([seed](const auto &i) { return qHash(i, seed); }, id);
}

struct MatchRange
{
    int start = 0;
    int length = 0;
    friend bool operator==(const MatchRange &, const MatchRange &) = default;
};

/// One found person.
struct SearchHit
{
    PersonId id;
    int score = 0; ///< higher is better
    QList<MatchRange> inName; ///< characters of the shown name to underline
    QList<MatchRange> inNumber;

    ExtensionId extension() const
    {
        const auto *found = std::get_if<ExtensionId>(&id);
        return found ? *found : ExtensionId();
    }
    ContactId contact() const
    {
        const auto *found = std::get_if<ContactId>(&id);
        return found ? *found : ContactId();
    }
};

/// What is known of a person that can be searched for.
struct SearchEntry
{
    PersonId id;
    QString name;
    QStringList numbers; ///< the first one is shown
    QStringList words; ///< department, job title, company, tags
};

/// Sorted folded words with the people who have them; a keystroke is a binary search for each typed word and a cut through
/// the shortest list. No Qt models here: PersonSearch feeds it.
class SearchIndex
{
public:
    void insert(const SearchEntry &entry); ///< replaces one of the same id
    void remove(const PersonId &id);
    void clear();
    qsizetype size() const { return m_rows.size(); }
    void setRecent(const QList<ExtensionId> &recent);
    QList<SearchHit> find(const QString &text, int limit) const;

private:
    enum class Field : quint8 { Name, Number, NumberPart, Initials, Other };
    struct Person
    {
        SearchEntry entry;
        QString sortName; ///< folded
        bool used = false;
    };
    struct Key
    {
        QString word;
        quint32 person;
        Field field;
    };
    using Keys = std::vector<Key>;

    static Keys keysOf(const Person &person, quint32 number);
    static bool before(const Key &a, const Key &b);
    void settle() const;
    void dropKeys(quint32 number);
    SearchHit describe(quint32 number, const QStringList &typed, int score) const;

    std::vector<Person> m_people;
    std::vector<quint32> m_vacant;
    QHash<PersonId, quint32> m_rows;
    QHash<PersonId, int> m_recent;
    // New and stale keys are merged in before the next search: a thousand renames cost one merge, not a thousand.
    mutable Keys m_keys;
    mutable Keys m_freshKeys;
    mutable std::vector<bool> m_stale;
    mutable bool m_anyStale = false;
};

/// Folds for searching: lower case, no accents, eszett as ss. Letters with umlaut give two spellings, "muller" and
/// "mueller"; the first is returned, the second set in `german` if it differs.
QString foldWord(QStringView word, QString *german = nullptr);

} // namespace Cordboard
