// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/likeness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString fileName(QLatin1StringView name)
{
    return QLatin1StringView(CORDBOARD_ASTERISK_DATA "/") + name;
}

QJsonObject read(QLatin1StringView name)
{
    QFile file(fileName(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString words(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue word : list.toArray())
        words.append(word.toString());
    return words.isEmpty() ? u"(nothing)"_s : words.join(u", "_s);
}

} // namespace

Likeness::Likeness() : m_recorded(read("sequences.json"_L1)), m_known(read("differences.json"_L1)) { }

bool Likeness::record(const QString &scene, const QJsonObject &sequences)
{
    m_recorded.insert(scene, sequences);
    QFile file(fileName("sequences.json"_L1));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_recorded).toJson()) > 0;
}

QList<Likeness::Difference> Likeness::compare(const QString &scene, const QJsonObject &found) const
{
    QList<Difference> differences;
    const QJsonObject real = recorded(scene);
    for (const QString &kind : real.keys()) {
        const QJsonObject realRows = real.value(kind).toObject();
        const QJsonObject foundRows = found.value(kind).toObject();
        QStringList names = realRows.keys() + foundRows.keys();
        names.sort();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names))
            if (realRows.value(name) != foundRows.value(name))
                differences.append({ kind + u' ' + name, words(realRows.value(name)), words(foundRows.value(name)) });
    }
    return differences;
}

QStringList Likeness::differences(const QString &scene, const QJsonObject &found) const
{
    QStringList list;
    for (const Difference &difference : compare(scene, found))
        list.append(u"%1: recorded %2; now %3"_s.arg(difference.what, difference.real, difference.found));
    return list;
}

QStringList Likeness::officeDifferences(const QString &scene, const QJsonObject &office) const
{
    QStringList list;
    QJsonObject known = m_known.value(scene).toObject();
    for (const Difference &difference : compare(scene, office)) {
        const QJsonObject entry = known.take(difference.what).toObject();
        if (entry.value("office"_L1).toString() != difference.found || entry.value("why"_L1).toString().isEmpty())
            list.append(u"%1: Asterisk %2; the office %3"_s.arg(difference.what, difference.real, difference.found));
    }
    for (const QString &what : known.keys())
        list.append(u"%1: written down as a difference, but there is none any more"_s.arg(what));
    return list;
}

} // namespace Cordboard
