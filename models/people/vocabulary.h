// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <vector>

namespace Cordboard {

/// Every word of a name once, folded, with how it sounds: fifty thousand people have far fewer names. Words stay when the last
/// person of that name leaves; a search for them then finds nobody.
class Vocabulary
{
public:
    /// A known word that a typed one may stand for.
    struct Guess
    {
        QString word;
        int distance = 0; ///< letters that differ; the fewer the likelier
    };
    static constexpr qsizetype MaxGuesses = 48;

    void add(const QString &folded);
    /// Words that sound like the typed one, the most alike in writing first. Words that begin with it are left out.
    QList<Guess> soundAlike(const QString &typed) const;
    /// Words that would begin with the typed one but for one slip of the finger.
    QList<Guess> mistyped(const QString &typed) const;
    qsizetype size() const { return qsizetype(m_words.size()); }

private:
    static QStringList codesOf(const QString &folded);
    void take(QList<Guess> &guesses, QSet<quint32> &seen, quint32 number, const QString &typed, const QString &code, bool beginning) const;

    std::vector<QString> m_words;
    QSet<QString> m_known;
    QMap<QString, QList<quint32>> m_byCode;
};

} // namespace Cordboard
