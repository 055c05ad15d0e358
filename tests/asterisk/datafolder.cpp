// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/datafolder.h"

#include "tests/asterisk/writefile.h"

#include <QDir>
#include <QDirIterator>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gsmFrame = 33; // bytes, 20 ms
constexpr int spokenFrames = 3;

bool shorten(const QString &from, const QString &to)
{
    QFile voice(from);
    return voice.open(QIODevice::ReadOnly) && writeFile(to, voice.read(spokenFrames * gsmFrame));
}

} // namespace

bool makeDataFolder(const QString &from, const QString &to)
{
    const QDir source(from);
    const QDir target(to);
    if (!target.mkpath(u"sounds"_s))
        return false;
    for (const QString &name : source.entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        if (name != "sounds"_L1 && !QFile::link(source.filePath(name), target.filePath(name)))
            return false;
    // Below "en", which may be a link: what it holds, and not where it leads to.
    const QDir voices(source.filePath(u"sounds/en"_s));
    QDirIterator it(voices.path(), { u"*.gsm"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString name = target.filePath(u"sounds/en/"_s + voices.relativeFilePath(it.next()));
        if (!target.mkpath(QFileInfo(name).path()) || !shorten(it.filePath(), name))
            return false;
    }
    return true;
}

} // namespace Cordboard
