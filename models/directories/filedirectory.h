// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/directories/directorysource.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QFuture>
#include <QTimer>

namespace Cordboard {

/// What reading a file came to.
struct FileReading
{
    DirectoryContent content;
    QString error; ///< translated; empty: none
};

/// Reads a directory's file as its settings say. Slow; for worker threads.
FileReading readDirectoryFile(const Account &account);

/// Contacts of a CSV or vCard file, read in a worker thread, and again when the file was written or replaced.
class FileDirectory final : public DirectorySource
{
    Q_OBJECT
public:
    explicit FileDirectory(const Account &account, QObject *parent = nullptr);

    void refresh() override;

private:
    void watch();
    void look();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< a program writes a file in several goes
    QDateTime m_seen; ///< when the file that was read had been written
    qint64 m_seenSize = -1;
    bool m_reading = false;
};

} // namespace Cordboard
