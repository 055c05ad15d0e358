// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/carddavdirectory.h"
#include "models/directories/directories.h"
#include "tests/directories/davserver.h"
#include "tests/models/testoffice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Contacts by CardDAV, as Nextcloud and Radicale answer.
class TestCardDav : public QObject
{
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void onlyTheChanges();
    void oldToken();
    void withoutSyncTokens();
    void withoutQueries();
    void oneBookOfSeveral();
    void bookGoes();
    void wrongPassword();
    void passwordStaysAtHome();
    void certificateIsVerified();
    void noPasswordInTheClear();
    void oddAnswers_data();
    void oddAnswers();
    void keptForTheNextStart();
    void answersAreParsed();
    void brokenAnswers();

private:
    static QString card(const QString &uid, const QString &name, const QString &number)
    {
        return u"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:%1\r\nFN:%2\r\nTEL;TYPE=CELL:%3\r\nEND:VCARD\r\n"_s.arg(uid, name, number);
    }
    static void fill(DavServer &server)
    {
        server.addBook(u"contacts"_s, u"Contacts"_s);
        server.addBook(u"work"_s, u"Work & Co"_s);
        server.put(u"contacts"_s, u"a.vcf"_s, card(u"a"_s, u"Anna Hoffmann"_s, u"0171 1"_s));
        server.put(u"contacts"_s, u"b%20b.vcf"_s, card(u"b"_s, u"Jürgen <Müller> & Söhne"_s, u"0171 2"_s));
        server.put(u"contacts"_s, u"n.vcf"_s, u"BEGIN:VCARD\r\nFN:No Number\r\nEND:VCARD\r\n"_s);
        server.put(u"work"_s, u"c.vcf"_s, card(u"c"_s, u"Carla Long"_s, u"0171 3"_s));
    }
    static Account account(const QUrl &url, const QVariantMap &more = {})
    {
        Account a;
        a.id = AccountId(u"dav"_s);
        a.backend = u"carddav"_s;
        a.name = u"Cloud"_s;
        a.settings = more;
        a.settings.insert(u"url"_s, url.toString());
        if (!more.contains(u"user"_s))
            a.settings.insert(u"user"_s, u"anna"_s);
        if (!more.contains(u"caFile"_s))
            a.settings.insert(u"caFile"_s, QStringLiteral(CORDBOARD_TEST_DATA "/tls/ca.pem"));
        a.settings.insert(u"refreshMinutes"_s, 60);
        return a;
    }
    static Secrets secrets(const QString &password = u"geheim"_s)
    {
        Secrets s;
        s.set(u"password"_s, password);
        return s;
    }
    static QStringList names(const DirectoryContent &content)
    {
        QStringList all;
        for (const Contact &contact : content.contacts)
            all.append(contact.name);
        all.sort();
        return all;
    }
    /// Refreshes and answers what came; an error as its only contact's name.
    static DirectoryContent read(CardDavDirectory &directory)
    {
        QSignalSpy loaded(&directory, &DirectorySource::loaded);
        QSignalSpy failed(&directory, &DirectorySource::failed);
        directory.refresh();
        const bool settled = QTest::qWaitFor([&] { return !loaded.isEmpty() || !failed.isEmpty(); }, patience);
        if (!settled || !failed.isEmpty()) {
            DirectoryContent content;
            Contact error;
            error.name = u"error: "_s + (failed.isEmpty() ? u"nothing came"_s : failed.first().first().toString());
            content.contacts.append(error);
            return content;
        }
        return loaded.first().first().value<DirectoryContent>();
    }

    static constexpr int patience = 30'000;
};

static const QStringList everybody { u"Anna Hoffmann"_s, u"Carla Long"_s, u"Jürgen <Müller> & Söhne"_s };

void TestCardDav::finds_data()
{
    QTest::addColumn<DavServer::Manner>("manner");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("expected");
    for (const auto &[name, manner] : { std::pair { "Nextcloud", DavServer::Manner::Nextcloud }, std::pair { "Radicale", DavServer::Manner::Radicale } }) {
        const bool nextcloud = manner == DavServer::Manner::Nextcloud;
        const auto row = [&, name = name, manner = manner](const char *what, const QString &path, const QStringList &expected) {
            QTest::addRow("%s, %s", name, what) << manner << path << expected;
        };
        row("the server alone", {}, everybody);
        row("with a slash", u"/"_s, everybody);
        row("the root", nextcloud ? u"/remote.php/dav/"_s : u"/"_s, everybody);
        row("the principal", nextcloud ? u"/remote.php/dav/principals/users/anna/"_s : u"/anna/"_s, everybody);
        row("one book", nextcloud ? u"/remote.php/dav/addressbooks/users/anna/work/"_s : u"/anna/work/"_s, { u"Carla Long"_s });
    }
}

void TestCardDav::finds()
{
    QFETCH(DavServer::Manner, manner);
    QFETCH(QString, path);
    QFETCH(QStringList, expected);
    DavServer server(manner);
    QVERIFY(server.listen());
    fill(server);
    QUrl url = server.url();
    url.setPath(path);
    CardDavDirectory directory(account(url), secrets());
    const DirectoryContent content = read(directory);
    QCOMPARE(names(content), expected);
    for (const Contact &contact : content.contacts) {
        QCOMPARE(contact.id.account(), AccountId(u"dav"_s));
        QCOMPARE(contact.phonebook, u"Cloud"_s);
        QCOMPARE(contact.numbers.size(), 1);
        QCOMPARE(contact.numbers.first().label, u"mobile"_s);
    }
}

void TestCardDav::onlyTheChanges()
{
    DavServer server(DavServer::Manner::Nextcloud);
    QVERIFY(server.listen());
    fill(server);
    CardDavDirectory directory(account(server.url()), secrets());
    QCOMPARE(names(read(directory)), everybody);
    server.requests.clear();
    QCOMPARE(names(read(directory)), everybody);
    QVERIFY2(!server.requests.join(u' ').contains(u"REPORT"_s), qPrintable(server.requests.join(u'\n'))); // the tokens are the same
    server.put(u"contacts"_s, u"d.vcf"_s, card(u"d"_s, u"Dan"_s, u"0171 4"_s));
    server.put(u"contacts"_s, u"a.vcf"_s, card(u"a"_s, u"Anna Bergmann"_s, u"0171 1"_s));
    server.remove(u"contacts"_s, u"b%20b.vcf"_s);
    server.requests.clear();
    QCOMPARE(names(read(directory)), QStringList({ u"Anna Bergmann"_s, u"Carla Long"_s, u"Dan"_s }));
    QVERIFY(server.requests.contains(u"REPORT sync-collection"_s));
    QCOMPARE(server.requests.count(u"REPORT addressbook-multiget"_s), 1);
    QVERIFY(!server.requests.contains(u"REPORT addressbook-query"_s));
}

void TestCardDav::oldToken()
{
    DavServer server(DavServer::Manner::Radicale);
    QVERIFY(server.listen());
    fill(server);
    CardDavDirectory directory(account(server.url()), secrets());
    QCOMPARE(names(read(directory)), everybody);
    server.remove(u"contacts"_s, u"a.vcf"_s);
    server.oldestToken = 1'000;
    QCOMPARE(names(read(directory)), everybody.mid(1));
}

void TestCardDav::withoutSyncTokens()
{
    DavServer server(DavServer::Manner::Radicale);
    server.knowsSync = false;
    QVERIFY(server.listen());
    fill(server);
    CardDavDirectory directory(account(server.url()), secrets());
    QCOMPARE(names(read(directory)), everybody);
    server.requests.clear();
    server.put(u"work"_s, u"e.vcf"_s, card(u"e"_s, u"Eve"_s, u"0171 5"_s));
    server.remove(u"work"_s, u"c.vcf"_s);
    QCOMPARE(names(read(directory)), QStringList({ u"Anna Hoffmann"_s, u"Eve"_s, u"Jürgen <Müller> & Söhne"_s }));
    QVERIFY(!server.requests.contains(u"REPORT addressbook-query"_s)); // by ETags
}

void TestCardDav::withoutQueries()
{
    DavServer server(DavServer::Manner::Radicale);
    server.knowsQuery = false;
    QVERIFY(server.listen());
    fill(server);
    for (int i = 0; i < 250; ++i)
        server.put(u"work"_s, u"x%1.vcf"_s.arg(i), card(QString::number(i), u"Crowd %1"_s.arg(i), u"0711 %1"_s.arg(1000 + i)));
    CardDavDirectory directory(account(server.url()), secrets());
    QCOMPARE(read(directory).contacts.size(), 253);
    QCOMPARE(server.requests.count(u"REPORT addressbook-multiget"_s), 4); // 3 + 251 cards, a hundred at a time
}

void TestCardDav::oneBookOfSeveral()
{
    DavServer server(DavServer::Manner::Nextcloud);
    QVERIFY(server.listen());
    fill(server);
    for (const QString &name : { u"work"_s, u"Work & Co"_s, u"work & co"_s }) {
        CardDavDirectory directory(account(server.url(), { { u"book"_s, name } }), secrets());
        QCOMPARE(names(read(directory)), QStringList { u"Carla Long"_s });
    }
    CardDavDirectory directory(account(server.url(), { { u"book"_s, u"none"_s } }), secrets());
    QVERIFY2(names(read(directory)).first().contains(u"“none”"_s), qPrintable(names(read(directory)).first()));
}

void TestCardDav::bookGoes()
{
    DavServer before(DavServer::Manner::Radicale);
    QVERIFY(before.listen());
    fill(before);
    CardDavDirectory first(account(before.url()), secrets());
    const DirectoryContent known = read(first);
    DavServer after(DavServer::Manner::Radicale);
    QVERIFY(after.listen());
    after.addBook(u"work"_s, u"Work"_s);
    for (const QString &name : { u"Carla Long"_s, u"Carla Short"_s }) // later than what is known
        after.put(u"work"_s, u"c.vcf"_s, card(u"c"_s, name, u"0171 3"_s));
    CardDavDirectory second(account(after.url()), secrets());
    second.setKnown(known);
    QCOMPARE(names(read(second)), QStringList { u"Carla Short"_s });
}

void TestCardDav::wrongPassword()
{
    DavServer server(DavServer::Manner::Nextcloud);
    QVERIFY(server.listen());
    fill(server);
    CardDavDirectory wrong(account(server.url()), secrets(u"falsch"_s));
    const QString error = names(read(wrong)).first();
    QVERIFY2(error.contains(u"refuses"_s), qPrintable(error));
    QVERIFY(!error.contains(u"falsch"_s));
    QCOMPARE(server.passwords.size(), 1); // and it is not sent again and again
    CardDavDirectory nobody(account(server.url(), { { u"user"_s, QString() } }), {});
    QVERIFY2(names(read(nobody)).first().contains(u"wants a user"_s), qPrintable(names(read(nobody)).first()));
}

void TestCardDav::passwordStaysAtHome()
{
    DavServer elsewhere(DavServer::Manner::Nextcloud);
    QVERIFY(elsewhere.listen());
    DavServer server(DavServer::Manner::Nextcloud);
    QVERIFY(server.listen());
    const QByteArray other = "https://localhost:" + QByteArray::number(elsewhere.url().port()) + "/remote.php/dav/";
    server.insteadOfEverything = "HTTP/1.1 301 Moved\r\nLocation: " + other + "\r\nContent-Length: 0\r\n\r\n";
    CardDavDirectory directory(account(server.url()), secrets());
    QVERIFY2(names(read(directory)).first().contains(QString::fromUtf8(other)), qPrintable(names(read(directory)).first()));
    QVERIFY(elsewhere.requests.isEmpty());
    QVERIFY(elsewhere.passwords.isEmpty());
    server.insteadOfEverything = "HTTP/1.1 302 Moved\r\nLocation: /\r\nContent-Length: 0\r\n\r\n";
    QVERIFY2(names(read(directory)).first().contains(u"circle"_s), qPrintable(names(read(directory)).first()));
}

void TestCardDav::certificateIsVerified()
{
    DavServer server(DavServer::Manner::Nextcloud);
    QVERIFY(server.listen());
    fill(server);
    CardDavDirectory untrusted(account(server.url(), { { u"caFile"_s, QString() } }), secrets());
    QVERIFY2(names(read(untrusted)).first().startsWith(u"error: 127.0.0.1"_s), qPrintable(names(read(untrusted)).first()));
    QVERIFY(server.passwords.isEmpty());
    QUrl otherName = server.url();
    otherName.setHost(u"127.0.0.2"_s);
    CardDavDirectory wrongName(account(otherName), secrets());
    QVERIFY(names(read(wrongName)).first().startsWith(u"error"_s));
    QVERIFY(server.passwords.isEmpty());
}

void TestCardDav::noPasswordInTheClear()
{
    CardDavDirectory directory(account(QUrl(u"http://contacts.example/"_s)), secrets());
    QVERIFY2(names(read(directory)).first().contains(u"https"_s), qPrintable(names(read(directory)).first()));
    CardDavDirectory noServer(account(QUrl(u"file:///etc/passwd"_s)), secrets());
    QVERIFY(names(read(noServer)).first().startsWith(u"error"_s));
}

void TestCardDav::oddAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto multi = [](const QByteArray &body) {
        return "HTTP/1.1 207 Multi-Status\r\nContent-Type: application/xml\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("no HTTP") << QByteArray("* OK IMAP4rev1\r\n\r\n");
    QTest::newRow("nothing") << QByteArray("\r\n");
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>");
    QTest::newRow("broken XML") << multi("<multistatus xmlns='DAV:'><response>");
    QTest::newRow("other XML") << multi("<rss/>");
    QTest::newRow("empty") << multi("<multistatus xmlns='DAV:'/>");
    QTest::newRow("many laughs") << multi("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
                                         "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]><multistatus xmlns='DAV:'><response><href>&d;&d;&d;</href></response></multistatus>");
    QTest::newRow("a file of the computer") << multi("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><multistatus xmlns='DAV:'><response><href>&a;</href></response></multistatus>");
    QTest::newRow("home elsewhere") << multi("<multistatus xmlns='DAV:' xmlns:c='urn:ietf:params:xml:ns:carddav'><response><href>/</href><propstat><prop><c:addressbook-home-set>"
                                            "<href>https://localhost/evil/</href></c:addressbook-home-set></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>");
    QTest::newRow("server error") << QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
}

void TestCardDav::oddAnswers()
{
    QFETCH(QByteArray, answer);
    DavServer server(DavServer::Manner::Nextcloud);
    QVERIFY(server.listen());
    server.insteadOfEverything = answer;
    CardDavDirectory directory(account(server.url()), secrets());
    const QStringList told = names(read(directory));
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith(u"error: "_s) && !told.first().contains(u"root:"_s), qPrintable(told.first()));
    // And when it has recovered, it is read.
    server.insteadOfEverything.clear();
    fill(server);
    QCOMPARE(names(read(directory)), everybody);
}

void TestCardDav::keptForTheNextStart()
{
    QTemporaryDir folder;
    TestOffice o;
    const auto tester = testModel(o.board.contacts());
    DavServer server(DavServer::Manner::Nextcloud);
    QVERIFY(server.listen());
    fill(server);
    const Account cloud = account(server.url());
    {
        Directories directories(*o.board.contacts(), o.clock, folder.filePath(u"cache.sqlite"_s));
        directories.open(cloud, secrets());
        QTRY_COMPARE_WITH_TIMEOUT(directories.status(cloud.id).state, DirectoryStatus::State::Ready, patience);
        QCOMPARE(o.board.contacts()->rowCount(), 3);
    }
    QFile cache(folder.filePath(u"cache.sqlite"_s));
    QVERIFY(cache.open(QIODevice::ReadOnly));
    QVERIFY(!cache.readAll().contains("geheim"));
    o.board.contacts()->removeDirectory(cloud.id);
    server.requests.clear();
    server.put(u"work"_s, u"e.vcf"_s, card(u"e"_s, u"Eve"_s, u"0171 5"_s));
    Directories directories(*o.board.contacts(), o.clock, folder.filePath(u"cache.sqlite"_s));
    directories.open(cloud, secrets());
    QTRY_COMPARE_WITH_TIMEOUT(directories.status(cloud.id).state, DirectoryStatus::State::Ready, patience);
    QCOMPARE(o.board.contacts()->rowCount(), 4);
    QVERIFY(!server.requests.contains(u"REPORT addressbook-query"_s)); // only what changed was asked for
}

void TestCardDav::answersAreParsed()
{
    const auto answer = parseMultiStatus("<?xml version='1.0'?><D:multistatus xmlns:D='DAV:' xmlns:C='urn:ietf:params:xml:ns:carddav'>"
                                         "<D:response><D:href>/a/</D:href><D:propstat><D:prop><D:resourcetype><D:collection/><C:addressbook/></D:resourcetype><D:displayname>A  B</D:displayname></D:prop>"
                                         "<D:status>HTTP/1.1 200 OK</D:status></D:propstat><D:propstat><D:prop><D:getetag>x</D:getetag></D:prop><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat></D:response>"
                                         "<D:response><D:href>/gone</D:href><D:status>HTTP/1.1 404 Not Found</D:status></D:response><D:sync-token>t</D:sync-token></D:multistatus>");
    QVERIFY(answer);
    QCOMPARE(answer->resources.size(), 2);
    QVERIFY(answer->resources[0].isAddressBook && answer->resources[0].isCollection);
    QCOMPARE(answer->resources[0].displayName, u"A B"_s);
    QCOMPARE(answer->resources[0].etag, QString()); // it was told with an error
    QCOMPARE(answer->resources[1].status, 404);
    QCOMPARE(answer->syncToken, u"t"_s);
}

void TestCardDav::brokenAnswers()
{
    const QByteArray good = "<m:multistatus xmlns:m='DAV:'><m:response><m:href>/a</m:href><m:propstat><m:prop><m:getetag>1</m:getetag></m:prop></m:propstat></m:response></m:multistatus>";
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!parseMultiStatus(good.first(length)));
    QVERIFY(parseMultiStatus(good));
    QVERIFY(!parseMultiStatus(QByteArray("<a>").repeated(200'000)));
}

QTEST_GUILESS_MAIN(TestCardDav)
#include "tst_carddav.moc"
