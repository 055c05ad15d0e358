// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/directories/davclient.h"
#include "models/directories/directorysource.h"

#include <QMap>

namespace Cordboard {

/// Contacts of a CardDAV server: finds the address books from whatever address the user has, reads them as a whole the first time
/// and what changed later (sync-token, else ETags).
class CardDavDirectory final : public DirectorySource
{
    Q_OBJECT
public:
    CardDavDirectory(const Account &account, const Secrets &secrets, QObject *parent = nullptr);

    void setKnown(const DirectoryContent &content) override;
    void refresh() override;

private:
    struct Book
    {
        QUrl url;
        QString token; ///< as told by the server now; empty: it has none
    };
    // Finding the books: well-known address -> principal -> home -> books.
    void discover(const QUrl &url, bool wellKnown);
    void askPrincipal(const QUrl &url);
    void listHome(const QUrl &url);
    void take(const DavAnswer &answer, const QUrl &base);
    // Reading them, one after the other.
    void nextBook();
    void readWhole(const Book &book);
    void readChanges(const Book &book);
    void compareTags(const Book &book);
    void fetch(const QUrl &book, QStringList hrefs);
    void keep(const DavAnswer &answer, const QUrl &book);
    void forgetBook(const QUrl &book);
    void bookDone();
    void finish();
    void fail(const QString &message);

    struct Card
    {
        QString etag;
        Contact contact; ///< without an id: a card that nobody can be called by
    };
    QString keyOf(const QUrl &url) const { return url.path(QUrl::FullyEncoded); }
    bool isOurs(const QUrl &url) const { return url.host() == m_base.host(); }

    DavClient m_client;
    QUrl m_base; ///< as set up
    QUrl m_context; ///< where discovery begins after the well-known address
    QString m_wanted; ///< name of one book; empty: all
    QList<Book> m_books; ///< still to be read
    QStringList m_listed; ///< paths of all books of this refresh
    QMap<QString, QString> m_tokens; ///< by book: what was read up to
    QMap<QString, Card> m_cards; ///< by path
    QString m_note;
    bool m_running = false;
};

} // namespace Cordboard
