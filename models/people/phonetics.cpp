// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/phonetics.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

bool isLatin(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

bool isOneOf(QChar c, QLatin1StringView letters)
{
    return !c.isNull() && letters.contains(c);
}

bool isVowel(QChar c)
{
    return isOneOf(c, "aeiouy"_L1);
}

/// The German class of one letter; '-' for those that are not heard.
QLatin1StringView cologneClass(QChar before, QChar c, QChar next)
{
    switch (c.unicode()) {
    case 'a': case 'e': case 'i': case 'j': case 'o': case 'u': case 'y': return "0"_L1;
    case 'b': return "1"_L1;
    case 'p': return next == u'h' ? "3"_L1 : "1"_L1;
    case 'd': case 't': return isOneOf(next, "csz"_L1) ? "8"_L1 : "2"_L1;
    case 'f': case 'v': case 'w': return "3"_L1;
    case 'g': case 'k': case 'q': return "4"_L1;
    case 'c':
        if (before.isNull())
            return isOneOf(next, "ahkloqrux"_L1) ? "4"_L1 : "8"_L1;
        return !isOneOf(before, "sz"_L1) && isOneOf(next, "ahkoqux"_L1) ? "4"_L1 : "8"_L1;
    case 'x': return isOneOf(before, "ckq"_L1) ? "8"_L1 : "48"_L1;
    case 'l': return "5"_L1;
    case 'm': case 'n': return "6"_L1;
    case 'r': return "7"_L1;
    case 's': case 'z': return "8"_L1;
    default: return {};
    }
}

/// Reads a word letter by letter and writes what each is heard as, in both readings.
class Metaphone
{
public:
    explicit Metaphone(QStringView word) : m_word(word) { }

    QStringList read()
    {
        for (QLatin1StringView silent : { "gn"_L1, "kn"_L1, "pn"_L1, "ps"_L1, "wr"_L1 })
            if (m_word.startsWith(silent))
                m_at = 1;
        while (m_at < m_word.size())
            step();
        QStringList readings { m_first };
        if (m_second != m_first)
            readings.append(m_second);
        return readings;
    }

private:
    QChar letter(qsizetype offset) const
    {
        const qsizetype at = m_at + offset;
        return at >= 0 && at < m_word.size() ? m_word[at] : QChar();
    }
    bool follows(QLatin1StringView text) const { return m_word.sliced(m_at).startsWith(text); }
    void say(QLatin1StringView one, qsizetype letters = 1) { say(one, one, letters); }
    void say(QLatin1StringView one, QLatin1StringView other, qsizetype letters = 1)
    {
        m_first.append(one);
        m_second.append(other);
        m_at += letters;
    }
    void step();
    void readC();
    void readG();
    void readS();
    void readT();

    QStringView m_word;
    qsizetype m_at = 0;
    QString m_first;
    QString m_second;
};

void Metaphone::step()
{
    const QChar c = letter(0);
    const QChar next = letter(1);
    if (c == letter(-1) && c != u'c') // a double letter is heard once
        return say(""_L1);
    switch (c.unicode()) {
    case 'y':
        if (m_at == 0 && isVowel(next))
            return say("A"_L1, "J"_L1);
        [[fallthrough]];
    case 'a': case 'e': case 'i': case 'o': case 'u': return say(m_at == 0 ? "A"_L1 : ""_L1);
    case 'b': return say(next.isNull() && letter(-1) == u'm' ? ""_L1 : "P"_L1);
    case 'c': return readC();
    case 'd':
        if (next == u'g' && isOneOf(letter(2), "eiy"_L1))
            return say("J"_L1, 2);
        return say("T"_L1, next == u't' ? 2 : 1);
    case 'f': return say("F"_L1);
    case 'g': return readG();
    case 'h': return say(isVowel(next) && (m_at == 0 || isVowel(letter(-1))) ? "H"_L1 : ""_L1);
    case 'j': return say("J"_L1, m_at == 0 ? "H"_L1 : "J"_L1);
    case 'k': return say("K"_L1);
    case 'l': return say("L"_L1);
    case 'm': return say("M"_L1);
    case 'n': return say("N"_L1);
    case 'p': return next == u'h' || next == u'f' ? say("F"_L1, 2) : say("P"_L1);
    case 'q': return say("K"_L1);
    case 'r': return say("R"_L1);
    case 's': return readS();
    case 't': return readT();
    case 'v': return say("F"_L1);
    case 'w': return isVowel(next) || (m_at == 0 && next == u'h') ? say("F"_L1) : say(""_L1, "F"_L1);
    case 'x': return say(m_at == 0 ? "S"_L1 : "KS"_L1);
    case 'z': return say("S"_L1, "TS"_L1);
    default: ++m_at;
    }
}

void Metaphone::readC()
{
    const QChar next = letter(1);
    if (next == u'h')
        return isOneOf(letter(2), "rl"_L1) ? say("K"_L1, 2) : say("X"_L1, "K"_L1, 2);
    if (next == u'k' || next == u'q')
        return say("K"_L1, 2);
    if (next == u'z')
        return say("X"_L1, "S"_L1, 2);
    if (follows("cia"_L1))
        return say("X"_L1, "S"_L1);
    if (isOneOf(next, "eiy"_L1))
        return say("S"_L1);
    say("K"_L1, next == u'c' && !isOneOf(letter(2), "eiy"_L1) ? 2 : 1);
}

void Metaphone::readG()
{
    const QChar next = letter(1);
    if (next == u'h')
        return m_at == 0 ? say("K"_L1, 2) : isVowel(letter(2)) ? say(""_L1, "K"_L1, 2) : say(""_L1, "F"_L1, 2);
    if (next == u'n' && m_at > 0)
        return say("N"_L1, "KN"_L1, 2);
    if (isOneOf(next, "eiy"_L1))
        return say("K"_L1, "J"_L1);
    say("K"_L1);
}

void Metaphone::readS()
{
    if (follows("sch"_L1))
        return say("X"_L1, "SK"_L1, 3);
    if (follows("sh"_L1))
        return say("X"_L1, 2);
    if (follows("sz"_L1))
        return say("S"_L1, "X"_L1, 2);
    if (follows("sia"_L1) || follows("sio"_L1))
        return say("S"_L1, "X"_L1);
    if (follows("sce"_L1) || follows("sci"_L1) || follows("scy"_L1))
        return say("S"_L1, 2);
    say("S"_L1);
}

void Metaphone::readT()
{
    if (follows("tch"_L1))
        return say("X"_L1, 3);
    if (follows("tio"_L1) || follows("tia"_L1))
        return say("X"_L1, "T"_L1);
    if (follows("th"_L1))
        return say("0"_L1, "T"_L1, 2);
    if (follows("tz"_L1))
        return say("S"_L1, "TS"_L1, 2);
    say("T"_L1);
}

} // namespace

QString colognePhonetic(QStringView folded)
{
    if (!isLatin(folded))
        return {};
    QString code;
    QChar last;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QLatin1StringView classes
            = cologneClass(i > 0 ? folded[i - 1] : QChar(), folded[i], i + 1 < folded.size() ? folded[i + 1] : QChar());
        for (const char letter : classes) {
            const QChar c = QLatin1Char(letter);
            // Neighbours of one class are heard once, and vowels only where the word begins with one.
            if (c != last && (c != u'0' || code.isEmpty()))
                code.append(c);
            last = c;
        }
    }
    return code;
}

QStringList metaphones(QStringView folded)
{
    return isLatin(folded) ? Metaphone(folded).read() : QStringList();
}

int typingDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> before(size_t(b.size()) + 1);
    std::vector<int> last(before.size());
    std::vector<int> now(before.size());
    for (size_t j = 0; j < last.size(); ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = size_t(j);
            const int same = a[i - 1] == b[j - 1] ? 0 : 1;
            now[k] = std::min({ last[k] + 1, now[k - 1] + 1, last[k - 1] + same });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[k] = std::min(now[k], before[k - 2] + 1);
            least = std::min(least, now[k]);
        }
        if (least > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min(last.back(), most + 1);
}

bool beginsWithOneTypo(QStringView word, QStringView typed)
{
    const qsizetype shorter = std::min(word.size(), typed.size());
    qsizetype i = 0;
    while (i < shorter && word[i] == typed[i])
        ++i;
    if (i == typed.size())
        return false;
    const auto rest = [&](qsizetype inTyped, qsizetype inWord) {
        return inTyped <= typed.size() && inWord <= word.size() && word.sliced(inWord).startsWith(typed.sliced(inTyped));
    };
    const bool swapped = i + 1 < shorter && word[i] == typed[i + 1] && word[i + 1] == typed[i] && rest(i + 2, i + 2);
    return swapped || rest(i + 1, i + 1) || rest(i + 1, i) || rest(i, i + 1);
}

} // namespace Cordboard
