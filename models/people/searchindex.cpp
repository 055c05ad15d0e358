// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/searchindex.h"

#include "models/people/folding.h"

#include <algorithm>

namespace Cordboard {

namespace {

// What a match is worth. A whole word or number beats a beginning, a name beats a department.
constexpr qint16 NameWeight = 100;
constexpr qint16 NumberWeight = 90;
constexpr qint16 InitialsWeight = 50;
constexpr qint16 NumberPartWeight = 40;
constexpr qint16 OtherWeight = 30;
constexpr qint16 WholeBonus = 15;
constexpr int RecentBonus = 10'000; // who was chosen lately ranks before everybody else who matches
constexpr int LikelyBonus = 1'000'000; // and whom the caller knows before them
constexpr int LikelyStep = 1'000; // his order counts more than how well the letters match
constexpr int MaxWords = 8;
constexpr int MaxNumberParts = 16;

quint64 headOf(QStringView word)
{
    quint64 head = 0;
    for (qsizetype i = 0; i < 4; ++i)
        head = (head << 16) | (i < word.size() ? word[i].unicode() : 0);
    return head;
}

QString digitsOf(QStringView number)
{
    QString digits;
    for (QChar c : number)
        if (c.isLetterOrNumber())
            digits.append(c.toLower());
    return digits;
}

/// How many characters of `word` the typed text stands for; 0: it does not begin so.
int matchedLength(QStringView word, const QStringList &typed)
{
    // Most names are plain: their letters are compared as they stand, and a wrong first letter ends it.
    for (const QString &t : typed)
        if (word.startsWith(t, Qt::CaseInsensitive))
            return int(t.size());
    const QString first = foldForSearch(word.first(1));
    const bool mayMatch = std::any_of(
        typed.cbegin(), typed.cend(), [&first](const QString &t) { return first.isEmpty() || t.front() == first.front(); });
    if (!mayMatch)
        return 0;
    for (const QString &t : typed) {
        for (qsizetype n = 1; n <= word.size(); ++n) {
            const QStringList folded = spellings(word.first(n));
            for (const QString &f : folded)
                if (f.startsWith(t))
                    return int(n);
        }
    }
    return 0;
}

} // namespace

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
    const QList<ExtensionId> recent = std::exchange(m_recent, {});
    const QList<ExtensionId> likely = std::exchange(m_likely, {});
    *this = {};
    m_recent = recent;
    m_likely = likely;
}

int SearchIndex::placeIn(const QList<ExtensionId> &list, const PersonId &id)
{
    const auto *extension = std::get_if<ExtensionId>(&id);
    const qsizetype place = extension ? list.indexOf(*extension) : -1;
    return place < 0 ? 0 : int(list.size() - place);
}

void SearchIndex::setPlaces(QList<ExtensionId> &list, const QList<ExtensionId> &now, int Person::*rank)
{
    const auto set = [this, rank](const ExtensionId &id, int value) {
        const auto known = m_numbers.constFind(id);
        if (known != m_numbers.cend())
            m_people[*known].*rank = value;
    };
    for (const ExtensionId &id : std::as_const(list))
        set(id, 0);
    list = now;
    for (qsizetype i = list.size() - 1; i >= 0; --i)
        set(list[i], int(list.size() - i));
}

void SearchIndex::setRecent(const QList<ExtensionId> &recent)
{
    setPlaces(m_recent, recent, &Person::recent);
}

void SearchIndex::setLikely(const QList<ExtensionId> &likely)
{
    setPlaces(m_likely, likely, &Person::likely);
}

void SearchIndex::addKeys(quint32 number) const
{
    const Person &person = m_people[number];
    const auto add = [&](const QString &word, qint16 weight) {
        if (!word.isEmpty())
            m_keys.push_back({ headOf(word), word, number, person.generation, weight });
    };
    QString initials;
    const QList<QStringView> names = wordsOf(person.entry.name);
    for (QStringView name : names) {
        const QStringList all = spellings(name);
        for (const QString &spelling : all)
            add(spelling, NameWeight);
        initials.append(all.first().left(1));
    }
    if (initials.size() > 1)
        add(initials, InitialsWeight);
    for (const QString &text : person.entry.words) {
        const QList<QStringView> others = wordsOf(text);
        for (QStringView other : others)
            for (const QString &spelling : spellings(other))
                add(spelling, OtherWeight);
    }
    for (const QString &raw : person.entry.numbers) {
        const QString digits = digitsOf(raw);
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

void SearchIndex::markMatches(const QString &typed, quint16 wordNumber) const
{
    const Key wanted { headOf(typed), typed, 0, 0, 0 };
    for (auto it = std::lower_bound(m_keys.cbegin(), m_keys.cend(), wanted, before);
         it != m_keys.cend() && it->word.startsWith(typed); ++it) {
        Mark &mark = m_marks[it->person];
        if (mark.search != m_search) {
            if (wordNumber > 0)
                continue; // an earlier word did not match
            mark = { m_search, 0, 0, 0 };
        }
        if (mark.words < wordNumber || mark.words > wordNumber + 1)
            continue;
        const qint16 weight = qint16(it->weight + (it->word.size() == typed.size() ? WholeBonus : 0));
        if (mark.words == wordNumber) { // first match of this word
            mark.words = quint16(wordNumber + 1);
            mark.best = weight;
            mark.score += weight;
            m_candidates.push_back(it->person);
        } else if (weight > mark.best) {
            mark.score += weight - mark.best;
            mark.best = weight;
        }
    }
}

QList<SearchHit> SearchIndex::find(const QString &text, int limit) const
{
    QStringList typed;
    const QList<QStringView> words = wordsOf(text);
    for (QStringView word : words)
        if (typed.size() < MaxWords)
            typed.append(word.toString());
    if (typed.isEmpty() || limit <= 0)
        return {};
    settle();
    ++m_search;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        m_candidates.clear();
        const QStringList all = spellings(typed[i]);
        for (const QString &spelling : all)
            if (!spelling.isEmpty())
                markMatches(spelling, quint16(i));
    }
    for (quint32 number : m_candidates) {
        if (const int recent = m_people[number].recent; recent > 0)
            m_marks[number].score += RecentBonus + recent;
        if (const int likely = m_people[number].likely; likely > 0)
            m_marks[number].score += LikelyBonus + likely * LikelyStep;
    }
    const auto wanted = std::min<size_t>(size_t(limit), m_candidates.size());
    const auto middle = m_candidates.begin() + qsizetype(wanted);
    const auto order = [this](quint32 a, quint32 b) { return ranksBefore(a, b); };
    if (middle != m_candidates.end())
        std::nth_element(m_candidates.begin(), middle, m_candidates.end(), order);
    std::sort(m_candidates.begin(), middle, order);

    QList<SearchHit> hits;
    hits.reserve(qsizetype(wanted));
    for (auto it = m_candidates.begin(); it != middle; ++it)
        hits.append(describe(m_people[*it].entry, typed, m_marks[*it].score));
    return hits;
}

SearchHit SearchIndex::describe(const SearchEntry &entry, const QStringList &typed, int score)
{
    SearchHit hit { entry.id, score, {}, {} };
    const QString number = entry.numbers.value(0);
    const QList<QStringView> names = wordsOf(entry.name);
    const auto place = [&](QStringView word) { return int(word.data() - QStringView(entry.name).data()); };
    for (const QString &word : typed) {
        const QStringList all = spellings(word);
        bool inName = false;
        for (QStringView name : names) {
            if (const int length = matchedLength(name, all); length > 0) {
                hit.inName.append({ place(name), length });
                inName = true;
                break;
            }
        }
        const qsizetype at = number.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            hit.inNumber.append({ int(at), int(word.size()) });
        if (inName || at >= 0)
            continue;
        QString initials;
        for (QStringView name : names)
            initials.append(foldForSearch(name).left(1));
        if (initials.startsWith(all.first()))
            for (qsizetype i = 0; i < all.first().size(); ++i)
                hit.inName.append({ place(names[i]), 1 });
    }
    return hit;
}

} // namespace Cordboard
