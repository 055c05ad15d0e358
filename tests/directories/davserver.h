// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QSslServer>
#include <QUrl>

class QXmlStreamWriter;

namespace Cordboard {

/// A CardDAV server for tests, answering over HTTPS as Nextcloud or as Radicale does: well-known address, principal, home, address
/// books with ETags and sync tokens, Basic authentication. Qt's HTTP server knows no PROPFIND and no REPORT, so this speaks for
/// itself.
class DavServer final : public QObject
{
    Q_OBJECT
public:
    enum class Manner { Nextcloud, Radicale };
    explicit DavServer(Manner manner, QObject *parent = nullptr);

    bool listen();
    QUrl url() const; ///< https://127.0.0.1:port
    QUrl bookUrl(const QString &book) const { return url().resolved(QUrl(bookPath(book))); }
    QString bookPath(const QString &book) const;

    void addBook(const QString &book, const QString &displayName);
    void put(const QString &book, const QString &name, const QString &vcard);
    void remove(const QString &book, const QString &name);

    QString user = QStringLiteral("anna");
    QString password = QStringLiteral("geheim");
    bool knowsQuery = true;
    bool knowsSync = true;
    int oldestToken = 0; ///< older ones are refused
    QByteArray insteadOfEverything; ///< a whole answer of HTTP; empty: none
    QStringList requests; ///< "REPORT sync-collection", "PROPFIND /path"
    QByteArrayList passwords; ///< as they came, decoded

private:
    struct Card
    {
        QString text;
        int revision = 0;
        bool gone = false;
    };
    struct Book
    {
        QString displayName;
        QMap<QString, Card> cards;
        int revision = 1;
    };
    struct Request
    {
        QByteArray method;
        QString path;
        QMap<QByteArray, QByteArray> headers;
        QByteArray body;
    };
    struct Answer
    {
        int status = 207;
        QByteArray body;
        QByteArray location;
    };
    void read(QSslSocket *socket);
    Answer answer(const Request &request);
    Answer propfind(const QString &path, const QByteArray &depth) const;
    Answer report(const QString &path, const QByteArray &body) const;
    void writeBook(QXmlStreamWriter &xml, const QString &name) const;
    void writeCard(QXmlStreamWriter &xml, const QString &href, const Card &card, bool text) const;
    QString root() const;
    QString token(const Book &book) const;
    QString bookOf(const QString &path) const;

    Manner m_manner;
    QMap<QString, Book> m_books;
    QMap<QSslSocket *, QByteArray> m_received;
    QSslServer m_server; ///< goes first: its sockets tell when they are closed
};

} // namespace Cordboard
