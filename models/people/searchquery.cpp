// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/folding.h"
#include "models/people/searchindex.h"

#include <algorithm>
#include <limits>

// The asking half of SearchIndex: from typed text to people in order.
namespace Cordboard {

namespace {

constexpr qint16 WholeBonus = 15; // a whole word or number beats a beginning
constexpr qint16 AnyWeight = std::numeric_limits<qint16>::max();
constexpr qint16 GuessWeight = 24; // of the likeliest guess; less for each letter that differs
constexpr qint16 GuessStep = 4;
constexpr int RecentBonus = 10'000; // who was chosen lately ranks before everybody else who matches
constexpr int LikelyBonus = 1'000'000; // and whom the caller knows before them
constexpr int LikelyStep = 1'000; // his order counts more than how well the letters match
constexpr int GuessPenalty = 100'000'000; // but nobody who was guessed before anybody who matches
constexpr int MaxWords = 8;
constexpr qsizetype FewHits = 10; // below that, guesses are welcome
constexpr qsizetype MaxSlipWords = 2; // words in which a slip is looked for: that goes through the whole vocabulary

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// A number with the signs that people write into it, and nothing else; empty: no.
QString wholeNumber(const QString &text)
{
    constexpr qsizetype least = 3;
    qsizetype digits = 0;
    bool signs = false;
    for (QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (QStringView(u"+()-/. ").contains(c))
            signs = true;
        else
            return {};
    }
    return signs && digits >= least ? text.trimmed() : QString();
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

/// Where the digits stand in a number that has other signs in between; nothing: nowhere.
MatchRange digitsIn(const QString &number, const QString &digits)
{
    if (digits.size() > number.size() || !number.contains(digits.front(), Qt::CaseInsensitive))
        return {};
    QString found;
    QList<int> places;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (number[i].isLetterOrNumber()) {
            found.append(number[i].toLower());
            places.append(int(i));
        }
    }
    const qsizetype at = found.indexOf(digits);
    return at < 0 ? MatchRange() : MatchRange { places[at], places[at + digits.size() - 1] - places[at] + 1 };
}

} // namespace

void SearchIndex::mark(const Key &key, qint16 weight, quint16 wordNumber) const
{
    Mark &mark = m_marks[key.person];
    if (mark.search != m_search) {
        if (wordNumber > 0)
            return; // an earlier word did not match
        mark = { m_search, 0, 0, 0 };
    }
    if (mark.words < wordNumber || mark.words > wordNumber + 1)
        return;
    if (mark.words == wordNumber) { // first match of this word
        mark.words = quint16(wordNumber + 1);
        mark.best = weight;
        mark.score += weight;
        m_candidates.push_back(key.person);
    } else if (weight > mark.best) {
        mark.score += weight - mark.best;
        mark.best = weight;
    }
}

void SearchIndex::markMatches(const QString &text, bool whole, qint16 most, quint16 wordNumber) const
{
    Q_ASSERT(!text.isEmpty());
    const Key from { headOf(text), text, 0, 0, 0 };
    // The heads alone decide short texts, which match the most keys: their words lie all over the memory and are not looked at.
    const bool headDecides = text.size() <= HeadLength;
    const int rest = headDecides ? int(HeadLength - text.size()) * 16 : 0;
    for (auto it = std::lower_bound(m_keys.cbegin(), m_keys.cend(), from, before); it != m_keys.cend(); ++it) {
        if (it->head >> rest != from.head >> rest || (!headDecides && !it->word.startsWith(text)) || (whole && it->word.size() != text.size()))
            break;
        mark(*it, std::min(most, qint16(it->weight + (it->word.size() == text.size() ? WholeBonus : 0))), wordNumber);
    }
}

QList<SearchIndex::Wanted> SearchIndex::wanted(const QStringList &typed, Effort effort) const
{
    QList<Wanted> words;
    qsizetype slips = 0;
    for (const QString &word : typed) {
        Wanted one;
        const bool number = isDigits(word) || word.front() == u'+';
        const QStringList all = number ? numberSpellings(word) : spellings(word);
        for (const QString &spelling : all)
            if (!spelling.isEmpty())
                one.beginnings.append(spelling);
        // Digits are not heard alike, and a wrong number is a wrong number.
        if (!number && effort != Effort::AsTyped && !one.beginnings.isEmpty()) {
            one.guesses = m_vocabulary.soundAlike(one.beginnings.first());
            if (effort == Effort::WithSlips && slips++ < MaxSlipWords)
                one.guesses += m_vocabulary.mistyped(one.beginnings.first());
        }
        words.append(one);
    }
    return words;
}

void SearchIndex::collect(const QList<Wanted> &words) const
{
    ++m_search;
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_candidates.clear();
        for (const QString &beginning : words[i].beginnings)
            markMatches(beginning, false, AnyWeight, quint16(i));
        for (const Vocabulary::Guess &guess : words[i].guesses)
            markMatches(guess.word, true, qint16(std::max(1, GuessWeight - GuessStep * guess.distance)), quint16(i));
    }
}

void SearchIndex::rank(qsizetype limit) const
{
    for (quint32 number : m_candidates) {
        if (const int recent = m_people[number].recent; recent > 0)
            m_marks[number].score += RecentBonus + recent;
        if (const int likely = m_people[number].likely; likely > 0)
            m_marks[number].score += LikelyBonus + likely * LikelyStep;
    }
    const auto middle = m_candidates.begin() + std::min(limit, qsizetype(m_candidates.size()));
    const auto order = [this](quint32 a, quint32 b) { return ranksBefore(a, b); };
    if (middle != m_candidates.end())
        std::nth_element(m_candidates.begin(), middle, m_candidates.end(), order);
    std::sort(m_candidates.begin(), middle, order);
    m_candidates.erase(middle, m_candidates.end());
}

QList<SearchHit> SearchIndex::search(const QStringList &typed, qsizetype limit) const
{
    QList<SearchHit> hits;
    std::vector<quint32> listed;
    for (Effort effort : { Effort::AsTyped, Effort::BySound, Effort::WithSlips }) {
        const QList<Wanted> words = wanted(typed, effort);
        const bool guessing = effort != Effort::AsTyped;
        if (guessing && std::none_of(words.cbegin(), words.cend(), [](const Wanted &w) { return !w.guesses.isEmpty(); }))
            continue;
        collect(words);
        std::erase_if(m_candidates, [&listed](quint32 number) { return std::find(listed.cbegin(), listed.cend(), number) != listed.cend(); });
        rank(limit - hits.size());
        for (quint32 number : m_candidates) {
            hits.append(describe(m_people[number].entry, typed, words, m_marks[number].score - (guessing ? GuessPenalty : 0)));
            hits.last().guessed = guessing;
        }
        if (hits.size() >= std::min(limit, FewHits) || (guessing && !hits.isEmpty()))
            break;
        listed = m_candidates;
    }
    return hits;
}

QList<SearchHit> SearchIndex::find(const QString &text, int limit) const
{
    if (limit <= 0)
        return {};
    settle();
    if (const QString number = wholeNumber(text); !number.isEmpty())
        if (QList<SearchHit> hits = search({ number.startsWith(u'+') ? u'+' + digitsForSearch(number) : digitsForSearch(number) }, limit); !hits.isEmpty())
            return hits;
    QStringList typed;
    const QList<QStringView> words = wordsOf(text);
    for (QStringView word : words)
        if (typed.size() < MaxWords)
            typed.append(word.toString());
    return typed.isEmpty() ? QList<SearchHit>() : search(typed, limit);
}

SearchHit SearchIndex::describe(const SearchEntry &entry, const QStringList &typed, const QList<Wanted> &words, int score)
{
    SearchHit hit { entry.id, score, {}, {} };
    const QString number = entry.numbers.value(0);
    const QList<QStringView> names = wordsOf(entry.name);
    const auto place = [&](QStringView word) { return int(word.data() - QStringView(entry.name).data()); };
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QStringList &all = words[i].beginnings;
        if (all.isEmpty())
            continue;
        bool inName = false;
        for (QStringView name : names) {
            if (const int length = matchedLength(name, all); length > 0) {
                hit.inName.append({ place(name), length });
                inName = true;
                break;
            }
        }
        bool inNumber = false;
        for (const QString &digits : all) {
            if (const MatchRange range = digitsIn(number, digits); range.length > 0 && !inNumber) {
                hit.inNumber.append(range);
                inNumber = true;
            }
        }
        if (inName || inNumber)
            continue;
        QString initials;
        for (QStringView name : names)
            initials.append(foldForSearch(name).left(1));
        if (initials.startsWith(all.first())) {
            for (qsizetype n = 0; n < all.first().size(); ++n)
                hit.inName.append({ place(names[n]), 1 });
            continue;
        }
        for (QStringView name : names) {
            const QString folded = foldForSearch(name);
            const auto meant = [&folded](const Vocabulary::Guess &guess) { return guess.word == folded; };
            if (std::any_of(words[i].guesses.cbegin(), words[i].guesses.cend(), meant)) {
                hit.inName.append({ place(name), int(name.size()) });
                break;
            }
        }
    }
    return hit;
}

} // namespace Cordboard
