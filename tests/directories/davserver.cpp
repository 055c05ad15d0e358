// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/directories/davserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr auto dav = "DAV:"_L1;
constexpr auto cardDav = "urn:ietf:params:xml:ns:carddav"_L1;

/// Writes a Multi-Status answer into `bytes`.
class MultiStatus
{
public:
    MultiStatus()
        : xml(&bytes)
    {
        xml.writeStartDocument();
        xml.writeNamespace(dav, "d"_L1);
        xml.writeNamespace(cardDav, "card"_L1);
        xml.writeStartElement(dav, "multistatus"_L1);
    }
    QByteArray end()
    {
        xml.writeEndDocument();
        return bytes;
    }
    void begin(const QString &href)
    {
        xml.writeStartElement(dav, "response"_L1);
        xml.writeTextElement(dav, "href"_L1, href);
        xml.writeStartElement(dav, "propstat"_L1);
        xml.writeStartElement(dav, "prop"_L1);
    }
    /// Besides what there is, both servers tell what there is not.
    void finish()
    {
        xml.writeEndElement();
        xml.writeTextElement(dav, "status"_L1, "HTTP/1.1 200 OK"_L1);
        xml.writeEndElement();
        xml.writeStartElement(dav, "propstat"_L1);
        xml.writeStartElement(dav, "prop"_L1);
        xml.writeTextElement(dav, "getetag"_L1, "wrong"_L1);
        xml.writeEndElement();
        xml.writeTextElement(dav, "status"_L1, "HTTP/1.1 404 Not Found"_L1);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    void href(QLatin1StringView space, QLatin1StringView name, const QString &value)
    {
        xml.writeStartElement(space, name);
        xml.writeTextElement(dav, "href"_L1, value);
        xml.writeEndElement();
    }

    QByteArray bytes;
    QXmlStreamWriter xml;
};

} // namespace

DavServer::DavServer(Manner manner, QObject *parent)
    : QObject(parent)
    , m_manner(manner)
{
    const QString folder = QStringLiteral(CORDBOARD_TEST_DATA "/tls/");
    QFile key(folder + "server.key"_L1);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("the test's key cannot be read");
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    ssl.setLocalCertificateChain(QSslCertificate::fromPath(folder + "server.pem"_L1));
    ssl.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    m_server.setSslConfiguration(ssl);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection())) {
            connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QSslSocket::disconnected, this, [this, socket] {
                m_received.remove(socket);
                socket->deleteLater();
            });
            if (socket->bytesAvailable() > 0)
                read(socket);
        }
    });
}

bool DavServer::listen()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QUrl DavServer::url() const
{
    QUrl url(u"https://127.0.0.1"_s);
    url.setPort(m_server.serverPort());
    return url;
}

QString DavServer::root() const
{
    return m_manner == Manner::Nextcloud ? u"/remote.php/dav/"_s : u"/"_s;
}

QString DavServer::bookPath(const QString &book) const
{
    return (m_manner == Manner::Nextcloud ? u"/remote.php/dav/addressbooks/users/anna/"_s : u"/anna/"_s) + book + u'/';
}

QString DavServer::token(const Book &book) const
{
    return u"http://example.org/sync/%1"_s.arg(book.revision);
}

void DavServer::addBook(const QString &book, const QString &displayName)
{
    m_books.insert(book, { displayName, {}, 1 });
}

void DavServer::put(const QString &book, const QString &name, const QString &vcard)
{
    Book &b = m_books[book];
    b.cards.insert(name, { vcard, ++b.revision, false });
}

void DavServer::remove(const QString &book, const QString &name)
{
    Book &b = m_books[book];
    b.cards.insert(name, { {}, ++b.revision, true });
}

void DavServer::read(QSslSocket *socket)
{
    QByteArray &all = m_received[socket];
    all += socket->readAll();
    for (;;) {
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        const QByteArrayList lines = all.first(end).split('\n');
        const QByteArrayList words = lines.first().trimmed().split(' ');
        request.method = words.value(0);
        request.path = QString::fromUtf8(words.value(1));
        for (const QByteArray &line : lines.mid(1))
            if (const qsizetype colon = line.indexOf(':'); colon > 0)
                request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (all.size() < end + 4 + length)
            return;
        request.body = all.sliced(end + 4, length);
        all.remove(0, end + 4 + length);
        if (!insteadOfEverything.isEmpty()) {
            socket->write(insteadOfEverything);
            socket->disconnectFromHost();
            return;
        }
        const Answer a = answer(request);
        QByteArray head = "HTTP/1.1 " + QByteArray::number(a.status) + " Answer\r\nContent-Type: application/xml; charset=utf-8\r\nContent-Length: "
            + QByteArray::number(a.body.size()) + "\r\n";
        if (a.status == 401)
            head += "WWW-Authenticate: Basic realm=\"contacts\"\r\n";
        if (!a.location.isEmpty())
            head += "Location: " + a.location + "\r\n";
        socket->write(head + "\r\n" + a.body);
    }
}

DavServer::Answer DavServer::answer(const Request &request)
{
    if (request.path == "/.well-known/carddav"_L1)
        return { 301, {}, root().toUtf8() };
    const QByteArray sent = request.headers.value("authorization");
    const QByteArray given = sent.startsWith("Basic ") ? QByteArray::fromBase64(sent.sliced(6)) : QByteArray();
    if (!given.isEmpty())
        passwords.append(given);
    if (given != (user + u':' + password).toUtf8())
        return { 401, {}, {} };
    if (request.method == "PROPFIND") {
        requests.append(u"PROPFIND "_s + request.path);
        return propfind(request.path, request.headers.value("depth"));
    }
    if (request.method != "REPORT")
        return { 405, {}, {} };
    QXmlStreamReader xml(request.body);
    xml.readNextStartElement();
    requests.append(u"REPORT "_s + xml.name().toString());
    return report(request.path, request.body);
}

QString DavServer::bookOf(const QString &path) const
{
    for (auto it = m_books.cbegin(); it != m_books.cend(); ++it)
        if (path == bookPath(it.key()))
            return it.key();
    return {};
}

void DavServer::writeBook(QXmlStreamWriter &xml, const QString &name) const
{
    xml.writeStartElement(dav, "resourcetype"_L1);
    xml.writeEmptyElement(dav, "collection"_L1);
    xml.writeEmptyElement(cardDav, "addressbook"_L1);
    xml.writeEndElement();
    xml.writeTextElement(dav, "displayname"_L1, m_books.value(name).displayName);
    if (knowsSync)
        xml.writeTextElement(dav, "sync-token"_L1, token(m_books.value(name)));
}

DavServer::Answer DavServer::propfind(const QString &path, const QByteArray &depth) const
{
    const QString home = bookPath(u"x"_s).chopped(2);
    const QString principal = m_manner == Manner::Nextcloud ? u"/remote.php/dav/principals/users/anna/"_s : u"/anna/"_s;
    const QString book = bookOf(path);
    MultiStatus out;
    if (!book.isEmpty()) {
        out.begin(path);
        writeBook(out.xml, book);
        out.finish();
        const auto &cards = m_books[book].cards;
        for (auto it = cards.cbegin(); depth == "1" && it != cards.cend(); ++it)
            if (!it->gone)
                writeCard(out.xml, path + it.key(), *it, false);
        return { 207, out.end(), {} };
    }
    if (path == home || path == principal) {
        out.begin(path);
        out.xml.writeStartElement(dav, "resourcetype"_L1);
        out.xml.writeEmptyElement(dav, "collection"_L1);
        out.xml.writeEndElement();
        out.href(cardDav, "addressbook-home-set"_L1, home);
        out.finish();
        for (auto it = m_books.cbegin(); depth == "1" && it != m_books.cend(); ++it) {
            out.begin(bookPath(it.key()));
            writeBook(out.xml, it.key());
            out.finish();
        }
        return { 207, out.end(), {} };
    }
    if (path != root())
        return { 404, {}, {} };
    out.begin(path);
    out.href(dav, "current-user-principal"_L1, principal);
    out.finish();
    return { 207, out.end(), {} };
}

void DavServer::writeCard(QXmlStreamWriter &xml, const QString &href, const Card &card, bool text) const
{
    xml.writeStartElement(dav, "response"_L1);
    xml.writeTextElement(dav, "href"_L1, href);
    xml.writeStartElement(dav, "propstat"_L1);
    xml.writeStartElement(dav, "prop"_L1);
    xml.writeTextElement(dav, "getetag"_L1, u"\"%1\""_s.arg(card.revision));
    if (text)
        xml.writeTextElement(cardDav, "address-data"_L1, card.text);
    xml.writeEndElement();
    xml.writeTextElement(dav, "status"_L1, "HTTP/1.1 200 OK"_L1);
    xml.writeEndElement();
    xml.writeEndElement();
}

DavServer::Answer DavServer::report(const QString &path, const QByteArray &body) const
{
    const QString name = bookOf(path);
    if (name.isEmpty())
        return { 404, {}, {} };
    const Book &book = m_books[name];
    QXmlStreamReader xml(body);
    xml.readNextStartElement();
    const QString kind = xml.name().toString();
    QString since;
    QStringList hrefs;
    while (xml.readNextStartElement()) {
        if (xml.name() == "sync-token"_L1)
            since = xml.readElementText();
        else if (xml.name() == "href"_L1)
            hrefs.append(xml.readElementText());
        else
            xml.skipCurrentElement();
    }
    MultiStatus out;
    if (kind == "addressbook-query"_L1) {
        if (!knowsQuery)
            return { 501, {}, {} };
        for (auto it = book.cards.cbegin(); it != book.cards.cend(); ++it)
            if (!it->gone)
                writeCard(out.xml, path + it.key(), *it, true);
    } else if (kind == "addressbook-multiget"_L1) {
        for (const QString &href : std::as_const(hrefs))
            if (const auto it = book.cards.constFind(href.sliced(path.size())); it != book.cards.cend() && !it->gone)
                writeCard(out.xml, href, *it, true);
    } else if (kind == "sync-collection"_L1 && knowsSync) {
        const int from = since.section(u'/', -1).toInt();
        if (from < oldestToken)
            return { 403, "<d:error xmlns:d=\"DAV:\"><d:valid-sync-token/></d:error>", {} };
        for (auto it = book.cards.cbegin(); it != book.cards.cend(); ++it) {
            if (it->revision <= from)
                continue;
            if (!it->gone) {
                writeCard(out.xml, path + it.key(), *it, false);
                continue;
            }
            out.xml.writeStartElement(dav, "response"_L1);
            out.xml.writeTextElement(dav, "href"_L1, path + it.key());
            out.xml.writeTextElement(dav, "status"_L1, "HTTP/1.1 404 Not Found"_L1);
            out.xml.writeEndElement();
        }
        out.xml.writeTextElement(dav, "sync-token"_L1, token(book));
    } else {
        return { 415, {}, {} };
    }
    return { 207, out.end(), {} };
}

} // namespace Cordboard
