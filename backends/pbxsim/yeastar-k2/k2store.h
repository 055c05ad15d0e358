// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/yeastar-k2/k2reporter.h"

#include <QMap>

namespace Cordboard {

/// Configuration objects of one kind that mean nothing to the office: trunks, routes, IVRs, paging groups.
using K2Table = QMap<QString, QJsonObject>;

/// What this PBX keeps besides the office, and its one-time words for files.
class K2Store
{
public:
    explicit K2Store(const Office &office);

    K2Table trunks;
    K2Table inboundRoutes;
    K2Table outboundRoutes;
    K2Table ivrs;
    K2Table pagingGroups; ///< "extensions": members, with commas
    QMap<QString, QString> groups; ///< extension groups: id to name
    QHash<QString, QJsonObject> extensionExtras; ///< by number: fields that the office has no place for
    QHash<QString, QJsonObject> queueExtras, conferenceExtras, contactExtras;
    QStringList instantConferences; ///< rooms that began as one
    QHash<QString, QSet<QString>> deletedMessages; ///< by mailbox
    QSet<QString> destinationOffers; ///< rooms whose Incoming stage it is
    QHash<QString, QString> prompts { { QStringLiteral("welcome"), QStringLiteral("Welcome") },
        { QStringLiteral("fire-drill"), QStringLiteral("Fire drill") } };

    struct File
    {
        QString kind; ///< "recording", "voicemail", "cdr"
        QString name;
        QString allowed; ///< address; empty: who logged in
        QString peer; ///< who logged in
        qint64 until = 0;
    };
    static constexpr qint64 fileMs = 30'000; ///< [doc v2]
    QString newWord(const File &file);
    /// Works once, in time, for whom it was made.
    bool useWord(const QString &word, const QString &kind, const QString &name, const QString &peer, qint64 now);

    struct Message
    {
        QString id;
        bool heard = false;
    };
    /// Of that mailbox, oldest first: as many as the office counts, less those that were deleted here.
    QList<Message> messages(const SimPerson &person) const;
    QString groupIdOf(const QString &name);

private:
    QHash<QString, File> m_words;
    int m_nextGroup = 1;
};

/// A second of a quiet tone as a WAV file: what every recording and message holds. `seed` sets its pitch.
QByteArray k2Wav(const QString &seed);

} // namespace Cordboard
