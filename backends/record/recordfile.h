// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/record/recordentry.h"

#include <QByteArrayList>
#include <QCoreApplication>

class QIODevice;

namespace Cordboard {

/// A recording as a file: JSON Lines in UTF-8.
///
/// The first line names the form and its version: {"cordboardRecording":1,"program":"0.1.0","masked":false,"accounts":[...]}. Each further
/// line is one entry with "ms", "wall", and for most "account", and one of "changes", "link", "session", "closed", "action",
/// "asked", "answered", "said". The first entries hold the whole state at the beginning. The last line is {"end":true,"entries":n},
/// so that a file that was cut off is known for one.
class RecordFile
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::RecordFile)
public:
    static constexpr int version = 1;
    static constexpr qint64 largest = 256 * 1024 * 1024; ///< bytes that are read
    static constexpr qsizetype mostEntries = 200'000;
    static constexpr qsizetype mostAccounts = 100;
    static constexpr qint64 longest = 31LL * 24 * 3600 * 1000; ///< ms that a recording may span

    QString program; ///< version of the program that wrote it
    bool masked = false;
    QList<RecordedAccount> accounts;
    QList<RecordEntry> entries; ///< in order; the first ones hold the whole state

    /// Writes names and numbers masked if `masked` is set; texts in `secrets` are struck out wherever the program or a PBX spoke freely.
    /// False: device->errorString() says why.
    bool write(QIODevice *device, const QStringList &secrets = {}) const;
    /// A text: why the file is none that can be shown, as a sentence.
    QString read(const QString &path);
    QString read(QIODevice *device, const QString &shownName);

private:
    bool readHeader(const QJsonObject &header);
    bool readEntry(const QJsonObject &line, qint64 previousMs);
};

} // namespace Cordboard
