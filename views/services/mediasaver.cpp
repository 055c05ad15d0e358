// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/mediasaver.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace Cordboard {

using namespace Qt::StringLiterals;

QString MediaSaver::suffixOf(const Media &media)
{
    // Only sound is ever handed to a player: a PBX that sends a program gets no suffix, and nothing runs it.
    static const QStringList known { u"wav"_s, u"mp3"_s, u"ogg"_s, u"oga"_s, u"gsm"_s, u"opus"_s, u"m4a"_s, u"flac"_s };
    const QMimeType type = QMimeDatabase().mimeTypeForName(media.mimeType.section(u';', 0, 0).trimmed());
    if (type.isValid() && type.name().startsWith("audio/"_L1) && !type.preferredSuffix().isEmpty())
        return type.preferredSuffix();
    const QString suffix = QFileInfo(media.fileName).suffix().toLower();
    if (known.contains(suffix))
        return suffix;
    if (media.data.startsWith("RIFF") && media.data.mid(8, 4) == "WAVE")
        return u"wav"_s;
    return {};
}

QString MediaSaver::temporaryFile(const Media &media, const QString &stem)
{
    const QString suffix = suffixOf(media);
    if (suffix.isEmpty()) {
        m_error = tr("What the PBX sent is no sound that is known.");
        return {};
    }
    QString name;
    for (const QChar c : stem)
        name.append(c.isLetterOrNumber() ? c : u'-');
    const QString path = m_folder.filePath(u"%1-%2.%3"_s.arg(++m_number).arg(name.left(40), suffix));
    return saveAs(media, path) ? path : QString();
}

bool MediaSaver::saveAs(const Media &media, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(media.data) == media.data.size() && file.commit())
        return true;
    m_error = tr("%1 cannot be written: %2").arg(path, file.errorString());
    return false;
}

} // namespace Cordboard
