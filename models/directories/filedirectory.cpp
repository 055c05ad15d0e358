// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/filedirectory.h"

#include "models/directories/csvcontacts.h"
#include "models/directories/textdecoding.h"
#include "models/directories/vcardreader.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

TextEncoding encodingOf(const QString &name)
{
    if (name == "utf-8"_L1)
        return TextEncoding::Utf8;
    if (name == "utf-16"_L1)
        return TextEncoding::Utf16;
    return name == "latin-1"_L1 ? TextEncoding::Latin1 : TextEncoding::Automatic;
}

QChar separatorOf(const QString &name)
{
    if (name == "tab"_L1)
        return u'\t';
    return name.size() == 1 ? name.front() : QChar();
}

} // namespace

FileReading readDirectoryFile(const Account &account)
{
    QFile file(account.text(u"file"_s));
    // A device or a pipe might never end.
    if (const QFileInfo info(file); info.exists() && !info.isFile())
        return { {}, FileDirectory::tr("%1 is no file.").arg(file.fileName()) };
    if (!file.open(QIODevice::ReadOnly))
        return { {}, FileDirectory::tr("The file cannot be read: %1").arg(file.errorString()) };
    const QByteArray bytes = file.read(DirectoryCaps::FileBytes + 1);
    if (bytes.size() > DirectoryCaps::FileBytes)
        return { {}, FileDirectory::tr("The file is larger than %1 MB and is not read.").arg(DirectoryCaps::FileBytes / 1024 / 1024) };
    const QString text = decodeText(bytes, encodingOf(account.text(u"encoding"_s)));
    ContactBuilder builder(account.id, account.name);
    if (account.backend == "vcard"_L1)
        return { contactsFromVCards(text, std::move(builder)), {} };
    const CsvRules rules { separatorOf(account.text(u"separator"_s)), csvMapping(account.text(u"columns"_s)) };
    return { contactsFromCsv(text, rules, std::move(builder)), {} };
}

FileDirectory::FileDirectory(const Account &account, QObject *parent)
    : DirectorySource(account, parent)
    , m_path(account.text(u"file"_s))
{
    constexpr int settleMs = 300;
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_soon, &QTimer::timeout, this, &FileDirectory::look);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
}

void FileDirectory::watch()
{
    // Most programs write a new file and rename it: the old one's watch is gone then, the folder's stays.
    const QFileInfo info(m_path);
    if (info.exists() && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    if (const QString folder = info.absolutePath(); QFileInfo::exists(folder) && !m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
}

void FileDirectory::look()
{
    watch();
    const QFileInfo info(m_path);
    if (info.exists() && (info.lastModified() != m_seen || info.size() != m_seenSize))
        emit outdated();
}

void FileDirectory::refresh()
{
    if (std::exchange(m_reading, true))
        return;
    watch();
    const QFileInfo info(m_path);
    m_seen = info.lastModified();
    m_seenSize = info.size();
    QtConcurrent::run(readDirectoryFile, account()).then(this, [this](const FileReading &reading) {
        m_reading = false;
        if (reading.error.isEmpty())
            emit loaded(reading.content);
        else
            emit failed(reading.error);
        // Written once more while it was read.
        m_soon.start();
    });
}

} // namespace Cordboard
