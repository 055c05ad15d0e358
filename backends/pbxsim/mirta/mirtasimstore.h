// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/office.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace Cordboard {

/// What this PBX keeps and the office has no word for: a balance, database objects, messages, dialled ids.
class MirtaSimStore
{
public:
    explicit MirtaSimStore(const Office &office);

    struct Message
    {
        QString id; ///< "1475685709-00000004"
        QString rowId; ///< of the table
        QString caller, callerName;
        qint64 at = 0;
        int seconds = 0;
        bool read = false;
        QString transcript;
    };
    /// Oldest first, without what was deleted; empty where there is no such mailbox.
    QList<Message> messages(const QString &mailbox) const;
    bool remove(const QString &mailbox, const QString &id);
    bool mark(const QString &mailbox, const QString &id, bool read);
    /// By the table's row id, over all mailboxes.
    std::optional<Message> messageOfRow(const QString &rowId) const;
    int unread(const QString &mailbox) const;
    int read(const QString &mailbox) const;

    double balance = 25;
    QMap<QString, QMap<QString, QJsonObject>> objects; ///< by object type and id
    QHash<QString, QByteArray> binaries; ///< by media file id
    QHash<QString, QString> dialled; ///< call id by the id that DIAL answered
    QSet<QString> toRecord; ///< calls to be recorded once they are answered
    QHash<QString, QString> campaigns; ///< state by id
    /// What a queue counts since its figures were reset.
    struct Figures
    {
        int answered = 0, abandoned = 0, inTime = 0;
        int percent() const { return answered + abandoned == 0 ? -1 : 100 * inTime / (answered + abandoned); }
    };
    Figures figures(const SimQueue &queue) const;
    void resetFigures(const SimQueue &queue);

    static QByteArray wav(); ///< a fifth of a second of silence
    static QByteArray mp3();
    QString newId();

private:
    const Office &m_office;
    QSet<QString> m_deleted;
    QHash<QString, bool> m_marked;
    QHash<QString, Figures> m_atReset;
    quint64 m_nextObject = 100;
};

} // namespace Cordboard
