// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "backends/api/extension.h"
#include "models/people/vocabulary.h"

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
    bool guessed = false; ///< nothing matched as typed: found by sound, or despite a slip of the finger

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

/// Sorted folded words with the people who have them. A keystroke is one binary search and one walk over the matching
/// words for each typed word; people are marked in an array, not looked up. Where that finds few, words that sound like the typed ones
/// are tried too, and where nobody has those, words with one slip; who is found so ranks below everybody who matches as typed.
/// No Qt models here: PersonSearch feeds it.
class SearchIndex
{
public:
    void insert(const SearchEntry &entry); ///< replaces one of the same id
    void remove(const PersonId &id);
    void clear();
    /// Sorts in what was inserted since; find() does it too if need be. A thousand renames cost one merge.
    void settle() const;
    qsizetype size() const { return m_numbers.size(); }
    /// Latest first.
    void setRecent(const QList<PersonId> &recent);
    /// Likeliest first: go before the recent ones.
    void setLikely(const QList<PersonId> &likely);
    bool contains(const PersonId &id) const { return m_numbers.contains(id); }
    QList<SearchHit> find(const QString &text, int limit) const;

private:
    struct Person
    {
        SearchEntry entry;
        QString sortName; ///< folded
        quint64 sortHead = 0; ///< its first characters as a number: decides nearly every comparison
        int recent = 0; ///< higher: chosen more lately
        int likely = 0; ///< higher: likelier to be asked for
        quint32 generation = 0; ///< keys of an older one are stale
    };
    struct Key
    {
        quint64 head; ///< first characters of `word` as a number
        QString word;
        quint32 person;
        quint32 generation;
        qint16 weight; ///< what a match is worth
    };
    struct Mark
    {
        quint32 search = 0; ///< the search that wrote it
        quint16 words = 0; ///< how many of its words matched so far
        qint16 best = 0; ///< best weight for the word at hand
        int score = 0; ///< of the words before it
    };

    /// One typed word, and what it may stand for.
    struct Wanted
    {
        QStringList beginnings; ///< spellings of what was typed
        QList<Vocabulary::Guess> guesses; ///< whole words meant instead
    };
    enum class Effort { AsTyped, BySound, WithSlips };

    /// Writes places in `list` (first: highest) into `rank` of its people, and 0 into that of those who were in it.
    void setPlaces(QList<PersonId> &list, const QList<PersonId> &now, int Person::*rank);
    static int placeIn(const QList<PersonId> &list, const PersonId &id);
    void addKeys(quint32 number);
    static constexpr qsizetype HeadLength = 4; ///< characters
    static quint64 headOf(QStringView word);
    static bool before(const Key &a, const Key &b);
    bool isStale(const Key &key) const { return m_people[key.person].generation != key.generation; }
    bool ranksBefore(quint32 a, quint32 b) const;
    QList<Wanted> wanted(const QStringList &typed, Effort effort) const;
    /// Leaves in m_candidates who has all these words, with their scores in m_marks.
    void collect(const QList<Wanted> &words) const;
    /// `whole`: the key must be the word; else it may begin with it. `most`: a match is worth no more than that.
    void markMatches(const QString &text, bool whole, qint16 most, quint16 wordNumber) const;
    void mark(const Key &key, qint16 weight, quint16 wordNumber) const;
    /// The best `limit` of m_candidates, in order.
    void rank(qsizetype limit) const;
    QList<SearchHit> search(const QStringList &typed, qsizetype limit) const;
    static SearchHit describe(const SearchEntry &entry, const QStringList &typed, const QList<Wanted> &words, int score);

    std::vector<Person> m_people;
    std::vector<quint32> m_vacant;
    QHash<PersonId, quint32> m_numbers;
    QList<PersonId> m_recent;
    QList<PersonId> m_likely;
    Vocabulary m_vocabulary;
    mutable std::vector<Key> m_keys; ///< sorted up to m_settled
    mutable size_t m_settled = 0;
    mutable bool m_anyStale = false;
    mutable std::vector<Mark> m_marks; ///< by person
    mutable std::vector<quint32> m_candidates;
    mutable quint32 m_search = 0;
};

} // namespace Cordboard
