// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/searchindex.h"

#include "models/people/folding.h"

#include <algorithm>

namespace Cordboard {

namespace {

// What a match is worth. A name beats a department.
constexpr qint16 NameWeight = 100;
constexpr qint16 NumberWeight = 90;
constexpr qint16 JoinedWeight = 60;
constexpr qint16 InitialsWeight = 50;
constexpr qint16 NumberPartWeight = 40;
constexpr qint16 OtherWeight = 30;
constexpr int MaxNumberParts = 16;
constexpr qsizetype MaxJoined = 3;

/// The second half of "O'Brien" and "D'Angelo": some look for Brien.
QStringView afterApostrophe(QStringView name)
{
    constexpr qsizetype longestPrefix = 2;
    for (qsizetype i = 1; i <= std::min(longestPrefix, name.size() - 1); ++i)
        if (!name[i].isLetterOrNumber() && !name[i].isMark() && !name[i].isSurrogate())
            return name.sliced(i + 1);
    return {};
}

} // namespace

quint64 SearchIndex::headOf(QStringView word)
{
    quint64 head = 0;
    for (qsizetype i = 0; i < HeadLength; ++i)
        head = (head << 16) | (i < word.size() ? word[i].unicode() : 0);
    return head;
}

bool SearchIndex::before(const Key &a, const Key &b)
{
    return a.head != b.head ? a.head < b.head : a.word < b.word;
}

bool SearchIndex::ranksBefore(quint32 a, quint32 b) const
{
    if (m_marks[a].score != m_marks[b].score)
        return m_marks[a].score > m_marks[b].score;
    const Person &left = m_people[a];
    const Person &right = m_people[b];
    if (left.sortHead != right.sortHead)
        return left.sortHead < right.sortHead;
    if (const int order = left.sortName.compare(right.sortName); order != 0)
        return order < 0;
    return a < b;
}

void SearchIndex::insert(const SearchEntry &entry)
{
    quint32 number = 0;
    const auto known = m_numbers.constFind(entry.id);
    if (known != m_numbers.cend()) {
        number = *known;
        m_anyStale = true;
    } else if (!m_vacant.empty()) {
        number = m_vacant.back();
        m_vacant.pop_back();
        m_numbers.insert(entry.id, number);
    } else {
        number = quint32(m_people.size());
        m_people.emplace_back();
        m_marks.emplace_back();
        m_numbers.insert(entry.id, number);
    }
    Person &person = m_people[number];
    ++person.generation;
    person.entry = entry;
    person.sortName = foldForSearch(entry.name);
    person.sortHead = headOf(person.sortName);
    person.recent = placeIn(m_recent, entry.id);
    person.likely = placeIn(m_likely, entry.id);
    addKeys(number);
}

void SearchIndex::remove(const PersonId &id)
{
    const auto known = m_numbers.constFind(id);
    if (known == m_numbers.cend())
        return;
    Person &person = m_people[*known];
    ++person.generation; // its keys point nowhere now
    person.entry = {};
    person.recent = 0;
    person.likely = 0;
    m_vacant.push_back(*known);
    m_numbers.erase(known);
    m_anyStale = true;
}

void SearchIndex::clear()
{
    const QList<PersonId> recent = std::exchange(m_recent, {});
    const QList<PersonId> likely = std::exchange(m_likely, {});
    *this = {};
    m_recent = recent;
    m_likely = likely;
}

int SearchIndex::placeIn(const QList<PersonId> &list, const PersonId &id)
{
    const qsizetype place = list.indexOf(id);
    return place < 0 ? 0 : int(list.size() - place);
}

void SearchIndex::setPlaces(QList<PersonId> &list, const QList<PersonId> &now, int Person::*rank)
{
    const auto set = [this, rank](const PersonId &id, int value) {
        const auto known = m_numbers.constFind(id);
        if (known != m_numbers.cend())
            m_people[*known].*rank = value;
    };
    for (const PersonId &id : std::as_const(list))
        set(id, 0);
    list = now;
    for (qsizetype i = list.size() - 1; i >= 0; --i)
        set(list[i], int(list.size() - i));
}

void SearchIndex::setRecent(const QList<PersonId> &recent)
{
    setPlaces(m_recent, recent, &Person::recent);
}

void SearchIndex::setLikely(const QList<PersonId> &likely)
{
    setPlaces(m_likely, likely, &Person::likely);
}

void SearchIndex::addKeys(quint32 number)
{
    const Person &person = m_people[number];
    const auto add = [&](const QString &word, qint16 weight) {
        if (!word.isEmpty())
            m_keys.push_back({ headOf(word), word, number, person.generation, weight });
    };
    QString initials;
    QStringList plain;
    const QList<QStringView> names = wordsOf(person.entry.name);
    for (QStringView name : names) {
        const QStringList all = spellings(name);
        for (const QString &spelling : all)
            add(spelling, NameWeight);
        if (const QStringView rest = afterApostrophe(name); !rest.isEmpty())
            add(foldForSearch(rest), NameWeight);
        m_vocabulary.add(all.first());
        plain.append(all.first());
        initials.append(all.first().left(1));
    }
    if (initials.size() > 1)
        add(initials, InitialsWeight);
    // Whoever heard "Elsayed" or "Vandenberg" does not know where the spaces and hyphens are.
    for (qsizetype i = 0; i + 1 < plain.size(); ++i)
        add(plain.sliced(i, std::min(MaxJoined, plain.size() - i)).join(QString()), JoinedWeight);
    for (const QString &text : person.entry.words) {
        const QList<QStringView> others = wordsOf(text);
        for (QStringView other : others) {
            const QStringList all = spellings(other);
            for (const QString &spelling : all)
                add(spelling, OtherWeight);
            m_vocabulary.add(all.first());
        }
    }
    for (const QString &raw : person.entry.numbers) {
        const QString digits = digitsForSearch(raw);
        add(digits, NumberWeight);
        // A fragment of a number is the beginning of one of its tails.
        for (qsizetype i = 1; i < digits.size() - 1 && i <= MaxNumberParts; ++i)
            add(digits.sliced(i), NumberPartWeight);
    }
}

void SearchIndex::settle() const
{
    if (m_anyStale) {
        const auto sortedEnd = m_keys.begin() + qsizetype(m_settled);
        const auto staleInSorted = std::count_if(m_keys.begin(), sortedEnd, [this](const Key &k) { return isStale(k); });
        std::erase_if(m_keys, [this](const Key &k) { return isStale(k); });
        m_settled -= size_t(staleInSorted);
        m_anyStale = false;
    }
    if (m_settled == m_keys.size())
        return;
    const auto middle = m_keys.begin() + qsizetype(m_settled);
    std::sort(middle, m_keys.end(), before);
    std::inplace_merge(m_keys.begin(), middle, m_keys.end(), before);
    m_settled = m_keys.size();
}

} // namespace Cordboard
