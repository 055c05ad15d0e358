// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/vocabulary.h"

#include "models/people/phonetics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr qsizetype minSound = 3; ///< typed letters from which on sound tells something
constexpr qsizetype minTypo = 4; ///< and from which on a slip may be assumed
constexpr qsizetype minCodeBeginning = 3; ///< shorter codes stand for whole words only
constexpr qsizetype maxWord = 40; ///< longer ones are no names
constexpr int maxDistance = 4;

QChar firstHeard(const QString &word)
{
    for (QLatin1StringView silent : { "wr"_L1, "kn"_L1, "gn"_L1, "pn"_L1, "ps"_L1 })
        if (word.startsWith(silent))
            return word[1];
    return word.front();
}

/// Whether two first letters may be heard as one. Short codes are shared by too many names to go without it.
bool beginAlike(const QString &a, const QString &b)
{
    const QChar first = firstHeard(a);
    const QChar other = firstHeard(b);
    if (first == other)
        return true;
    for (QLatin1StringView group : { "ckq"_L1, "fvwp"_L1, "szcx"_L1, "ijyh"_L1, "dt"_L1, "bp"_L1, "aeiouy"_L1 })
        if (group.contains(first) && group.contains(other))
            return true;
    return false;
}

} // namespace

QStringList Vocabulary::codesOf(const QString &folded)
{
    QStringList codes;
    if (const QString german = colognePhonetic(folded); !german.isEmpty())
        codes.append(german);
    for (const QString &reading : metaphones(folded))
        if (!reading.isEmpty())
            codes.append(reading);
    return codes;
}

void Vocabulary::add(const QString &folded)
{
    if (folded.size() < minSound || folded.size() > maxWord || m_known.contains(folded) || folded.front().isDigit())
        return;
    m_known.insert(folded);
    const auto number = quint32(m_words.size());
    m_words.push_back(folded);
    for (const QString &code : codesOf(folded)) // digits and letters: the two kinds never meet
        m_byCode[code].append(number);
}

void Vocabulary::take(QList<Guess> &guesses, QSet<quint32> &seen, quint32 number, const QString &typed, const QString &code, bool beginning) const
{
    const QString &word = m_words[number];
    if (word.startsWith(typed) || seen.contains(number))
        return;
    constexpr qsizetype shortCode = 2;
    if (code.size() <= shortCode && !beginAlike(word, typed))
        return;
    // Of one sound alone ("Lee", "Leigh") only words of about the same length are meant.
    if (code.size() == 1 && std::abs(word.size() - typed.size()) > shortCode)
        return;
    // A beginning that only sounds alike is believed if it looks a little alike too: "berg" is no purchasing department.
    const int distance = typingDistance(beginning ? QStringView(word).first(std::min(word.size(), typed.size())) : QStringView(word), typed, maxDistance);
    if (beginning && distance > typed.size() / 2)
        return;
    seen.insert(number);
    guesses.append({ word, distance });
}

QList<Vocabulary::Guess> Vocabulary::soundAlike(const QString &typed) const
{
    QList<Guess> guesses;
    if (typed.size() < minSound || typed.size() > maxWord)
        return guesses;
    QSet<quint32> seen;
    constexpr qsizetype enough = MaxGuesses * 8;
    for (const QString &code : codesOf(typed)) {
        for (auto it = m_byCode.lowerBound(code); it != m_byCode.cend() && it.key().startsWith(code) && guesses.size() < enough; ++it) {
            if (it.key() != code && code.size() < minCodeBeginning)
                continue;
            for (quint32 number : *it)
                if (guesses.size() < enough)
                    take(guesses, seen, number, typed, code, it.key() != code);
        }
    }
    std::stable_sort(guesses.begin(), guesses.end(), [](const Guess &a, const Guess &b) { return a.distance < b.distance; });
    guesses.resize(std::min(guesses.size(), MaxGuesses));
    return guesses;
}

QList<Vocabulary::Guess> Vocabulary::mistyped(const QString &typed) const
{
    QList<Guess> guesses;
    if (typed.size() < minTypo || typed.size() > maxWord)
        return guesses;
    for (const QString &word : m_words) {
        // A first letter is seldom mistyped, and four letters are too few to look for it.
        if (typed.size() == minTypo && word.front() != typed.front())
            continue;
        if (beginsWithOneTypo(word, typed))
            guesses.append({ word, 1 });
        if (guesses.size() == MaxGuesses)
            break;
    }
    return guesses;
}

} // namespace Cordboard
