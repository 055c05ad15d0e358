// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/folding.h"

namespace Cordboard {

namespace {

bool isApostrophe(QChar c)
{
    return c == QLatin1Char('\'') || c == QChar(0x2019) || c == QChar(0x02BC);
}

/// Letters that no decomposition takes apart.
QLatin1StringView plainLetter(QChar lower)
{
    switch (lower.unicode()) {
    case 0x00DF: return QLatin1StringView("ss"); // sharp s
    case 0x00E6: return QLatin1StringView("ae");
    case 0x00F8: return QLatin1StringView("o");
    case 0x0153: return QLatin1StringView("oe");
    case 0x0111: return QLatin1StringView("d");
    case 0x00F0: return QLatin1StringView("d"); // eth
    case 0x00FE: return QLatin1StringView("th"); // thorn
    case 0x0142: return QLatin1StringView("l");
    case 0x0131: return QLatin1StringView("i"); // dotless i
    default: return {};
    }
}

/// How German, Danish and Swedish write these letters where they have none.
QLatin1StringView longSpelling(QChar lower)
{
    switch (lower.unicode()) {
    case 0x00E4: return QLatin1StringView("ae");
    case 0x00F6:
    case 0x00F8: return QLatin1StringView("oe");
    case 0x00FC: return QLatin1StringView("ue");
    case 0x00E5: return QLatin1StringView("aa");
    default: return {};
    }
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

/// "mueller" as "muller"; "bauer" and "quelle" stay, since there no umlaut is written out.
QString contracted(const QString &folded)
{
    QString shorter;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        shorter.append(c);
        const bool mayBeUmlaut = c == u'a' || c == u'o' || c == u'u';
        const bool afterVowel = i > 0 && (isVowel(folded[i - 1]) || folded[i - 1] == u'q');
        if (mayBeUmlaut && !afterVowel && i + 1 < folded.size() && folded[i + 1] == u'e')
            ++i;
    }
    return shorter;
}

} // namespace

QString foldForSearch(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (QChar c : text) {
        if (c.unicode() < 0x80) {
            if (!isApostrophe(c))
                folded.append(c.toLower());
            continue;
        }
        const QChar lower = c.toLower();
        if (const QLatin1StringView plain = plainLetter(lower); !plain.isEmpty()) {
            folded.append(plain);
            continue;
        }
        const QString parts = QString(lower).normalized(QString::NormalizationForm_KD);
        for (QChar part : parts)
            if (!part.isMark() && !isApostrophe(part))
                folded.append(part.toLower());
    }
    return folded;
}

QStringList spellings(QStringView word)
{
    QStringList all { foldForSearch(word) };
    QString longer;
    bool differs = false;
    for (QChar c : word) {
        const QLatin1StringView spelled = longSpelling(c.toLower());
        differs |= !spelled.isEmpty();
        longer.append(spelled.isEmpty() ? foldForSearch(QStringView(&c, 1)) : QString(spelled));
    }
    if (differs)
        all.append(longer);
    else if (const QString shorter = contracted(all.first()); shorter != all.first())
        all.append(shorter);
    return all;
}

QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size()
            && (text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate() || isApostrophe(text[i]));
        if (inside && begin < 0)
            begin = i;
        if (!inside && begin >= 0) {
            words.append(text.sliced(begin, i - begin));
            begin = -1;
        }
    }
    return words;
}

QString digitsForSearch(QStringView number)
{
    QString digits;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (!digits.isEmpty() && number.sliced(i).startsWith(QLatin1StringView("(0)"))) {
            i += 2;
            continue;
        }
        if (number[i].isLetterOrNumber())
            digits.append(number[i].toLower());
    }
    return digits;
}

QStringList numberSpellings(QStringView typed)
{
    constexpr qsizetype leastNational = 3;
    constexpr qsizetype leastAbroad = 6;
    constexpr qsizetype longestCountryCode = 3;
    const QString digits = digitsForSearch(typed);
    QStringList all { digits };
    const bool doubleZero = digits.startsWith(QLatin1StringView("00"));
    const QString core = digits.sliced(doubleZero ? 2 : digits.startsWith(u'0') ? 1 : 0);
    if (core != digits && core.size() >= leastNational)
        all.append(core);
    if (!doubleZero && !typed.trimmed().startsWith(u'+'))
        return all;
    for (qsizetype code = longestCountryCode; code > 0; --code)
        if (core.size() - code >= leastAbroad)
            all.append(core.sliced(code));
    return all;
}

} // namespace Cordboard
