// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contactmodel.h"
#include "models/directories/directories.h"
#include "models/directories/directorysource.h"
#include "models/directories/directorykind.h"
#include "models/directories/ldapquery.h"
#include "models/people/personsearch.h"
#include "tests/directories/slapdserver.h"
#include "tests/models/testoffice.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <signal.h>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Contacts by LDAP, from a real OpenLDAP server.
class TestLdap : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void anonymous();
    void startTls();
    void ldaps();
    void untrustedCertificate_data();
    void untrustedCertificate();
    void wrongPassword();
    void noPasswordInTheClear();
    void userWithoutPassword();
    void pages();
    void serverLimit();
    void filters_data();
    void filters();
    void attributes();
    void oddValues();
    void wrongPlace();
    void nobodyThere();
    void whoeverAnswersInstead();
    void intoTheListAndKept();
    void closedWhileItWaits();

private:
    LdapRequest request(LdapSecurity security = LdapSecurity::None) const
    {
        LdapRequest r;
        r.directory = AccountId(u"ldap"_s);
        r.phonebook = u"Company"_s;
        r.host = u"127.0.0.1"_s;
        r.port = security == LdapSecurity::Ldaps ? m_server.tlsPort() : m_server.port();
        r.security = security;
        r.baseDn = u"ou=people,dc=example,dc=org"_s;
        r.caFile = security == LdapSecurity::None ? QString() : QStringLiteral(CORDBOARD_TEST_DATA "/tls/ca.pem");
        return r;
    }
    LdapRequest bound(LdapSecurity security = LdapSecurity::StartTls) const
    {
        LdapRequest r = request(security);
        r.bindDn = u"cn=reader,dc=example,dc=org"_s;
        r.password = u"pässword"_s;
        return r;
    }
    static LdapOutcome read(const LdapRequest &r) { return readLdap(r, std::make_shared<std::atomic_bool>(false)); }
    static Contact named(const LdapOutcome &outcome, const QString &name)
    {
        for (const Contact &contact : outcome.content.contacts)
            if (contact.name == name)
                return contact;
        return {};
    }
    Account account() const
    {
        Account a;
        a.id = AccountId(u"ldap"_s);
        a.backend = u"ldap"_s;
        a.name = u"Company"_s;
        a.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, m_server.port() }, { u"security"_s, u"none"_s },
            { u"baseDn"_s, u"ou=people,dc=example,dc=org"_s }, { u"refreshMinutes"_s, 60 } };
        return a;
    }

    SlapdServer m_server;
};

static constexpr int patience = 60'000;
static constexpr int crowd = 730;

void TestLdap::initTestCase()
{
    if (!SlapdServer::isThere())
        QSKIP("slapd was not fetched (tests/directories/fetch-slapd): nothing is tested with a real LDAP server");
    QByteArray ldif = "dn: dc=example,dc=org\nobjectClass: dcObject\nobjectClass: organization\ndc: example\no: Example\n\n"
                      "dn: cn=reader,dc=example,dc=org\nobjectClass: person\ncn: reader\nsn: reader\nuserPassword: p\xC3\xA4ssword\n\n"
                      "dn: ou=people,dc=example,dc=org\nobjectClass: organizationalUnit\nou: people\n\n"
                      "dn: ou=crowd,dc=example,dc=org\nobjectClass: organizationalUnit\nou: crowd\n\n";
    const auto person = [&ldif](const QByteArray &rdn, const QByteArray &lines) {
        ldif += "dn: " + rdn + ",dc=example,dc=org\nobjectClass: inetOrgPerson\n" + lines + "\n";
    };
    person("uid=anna,ou=people", "uid: anna\ncn: Anna Hoffmann\nsn: Hoffmann\ngivenName: Anna\no: Clinic South\ntitle: Head\ndepartmentNumber: Purchasing\n"
                                 "telephoneNumber: +49 (0)711 555-12\ntelephoneNumber: +49 711 555-13\nmobile: 0171 2345678\nfacsimileTelephoneNumber: +49 711 555-99\n"
                                 "mail: anna@example.org\nbusinessCategory: VIP\n");
    person("uid=juergen,ou=people", "uid: juergen\ncn:: SsO8cmdlbiBNw7xsbGVy\nsn:: TcO8bGxlcg==\ntelephoneNumber: 214\n");
    person("uid=silent,ou=people", "uid: silent\ncn: Sil Ent\nsn: Ent\n");
    person("uid=odd,ou=people", "uid: odd\ncn: Star (*) Back\\slash\nsn: x\nmobile: 0171 1\n");
    for (int i = 0; i < crowd; ++i)
        person("uid=c" + QByteArray::number(i) + ",ou=crowd", "uid: c" + QByteArray::number(i) + "\ncn: Crowd " + QByteArray::number(i) + "\nsn: Crowd\ntelephoneNumber: 0711 "
                + QByteArray::number(100'000 + i) + "\n");
    const QString problem = m_server.start(ldif, "sizelimit unlimited\naccess to attrs=userPassword by anonymous auth by * none\naccess to * by * read\n"
                                                 "limits dn.exact=\"cn=reader,dc=example,dc=org\" size=100 size.prtotal=none\n");
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestLdap::anonymous()
{
    const LdapOutcome outcome = read(request());
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.content.contacts.size(), 3); // who has no number is not asked for
    const Contact anna = named(outcome, u"Anna Hoffmann"_s);
    QCOMPARE(anna.company, u"Clinic South"_s);
    QCOMPARE(anna.phonebook, u"Company"_s);
    QCOMPARE(anna.email, u"anna@example.org"_s);
    QCOMPARE(anna.extra.value(u"department"_s), u"Purchasing"_s);
    QCOMPARE(anna.extra.value(u"title"_s), u"Head"_s);
    QCOMPARE(anna.tags, QStringList { u"VIP"_s });
    QCOMPARE(anna.numbers, QList<ContactNumber>({ { u"work"_s, u"+4971155512"_s }, { u"work"_s, u"+4971155513"_s }, { u"mobile"_s, u"01712345678"_s } }));
    QCOMPARE(anna.id.local().size(), 36); // entryUUID
    QCOMPARE(named(outcome, u"Jürgen Müller"_s).numbers.value(0).number, u"214"_s);
}

void TestLdap::startTls()
{
    const LdapOutcome outcome = read(bound());
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.content.contacts.size(), 3);
}

void TestLdap::ldaps()
{
    const LdapOutcome outcome = read(bound(LdapSecurity::Ldaps));
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.content.contacts.size(), 3);
}

void TestLdap::untrustedCertificate_data()
{
    QTest::addColumn<LdapSecurity>("security");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("authority");
    QTest::newRow("StartTLS, unknown authority") << LdapSecurity::StartTls << u"127.0.0.1"_s << false;
    QTest::newRow("LDAPS, unknown authority") << LdapSecurity::Ldaps << u"127.0.0.1"_s << false;
    QTest::newRow("StartTLS, other name") << LdapSecurity::StartTls << u"127.0.0.2"_s << true;
}

void TestLdap::untrustedCertificate()
{
    QFETCH(LdapSecurity, security);
    QFETCH(QString, host);
    QFETCH(bool, authority);
    LdapRequest r = bound(security);
    r.host = host;
    if (!authority)
        r.caFile.clear();
    const LdapOutcome outcome = read(r);
    QVERIFY2(outcome.error.contains(u"certificate"_s), qPrintable(outcome.error));
    QVERIFY(!outcome.error.contains(r.password));
    QVERIFY(outcome.content.contacts.isEmpty());
}

void TestLdap::wrongPassword()
{
    LdapRequest r = bound();
    r.password = u"wrong"_s;
    const LdapOutcome outcome = read(r);
    QVERIFY2(outcome.error.contains(u"refuses"_s), qPrintable(outcome.error));
    QVERIFY(!outcome.error.contains(r.password));
}

void TestLdap::noPasswordInTheClear()
{
    QTcpServer ear;
    QVERIFY(ear.listen(QHostAddress::LocalHost));
    LdapRequest r = bound(LdapSecurity::None);
    r.port = ear.serverPort();
    QVERIFY2(read(r).error.contains(u"encryption"_s), qPrintable(read(r).error));
    QVERIFY(!ear.waitForNewConnection(0)); // nothing was sent at all
}

void TestLdap::userWithoutPassword()
{
    LdapRequest r = bound();
    r.password.clear();
    QVERIFY(!read(r).error.isEmpty());
}

void TestLdap::pages()
{
    LdapRequest r = request();
    r.baseDn = u"ou=crowd,dc=example,dc=org"_s;
    for (int size : { 1'000, 730, 100, 7 }) {
        r.pageSize = size;
        const LdapOutcome outcome = read(r);
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.content.contacts.size(), crowd);
    }
}

void TestLdap::serverLimit()
{
    // This user gets no more than 100 at once; page by page he gets all.
    LdapRequest r = bound();
    r.baseDn = u"ou=crowd,dc=example,dc=org"_s;
    r.pageSize = 50;
    QCOMPARE(read(r).content.contacts.size(), crowd);
    r.pageSize = 100'000;
    const LdapOutcome some = read(r);
    QCOMPARE(some.error, QString());
    QVERIFY(some.content.contacts.size() == crowd || !some.content.note.isEmpty());
}

void TestLdap::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("found");
    QTest::addColumn<bool>("good");
    QTest::newRow("one") << u"(uid=anna)"_s << 1 << true;
    QTest::newRow("none") << u"(uid=nobody)"_s << 0 << true;
    QTest::newRow("escaped") << u"(cn=Star \\28\\2a\\29 *)"_s << 1 << true;
    QTest::newRow("accents") << u"(sn=Müller)"_s << 1 << true;
    QTest::newRow("broken") << u"(uid=anna"_s << 0 << false;
    QTest::newRow("broken in another way") << u")(("_s << 0 << false;
    QTest::newRow("very long") << u"(|"_s + QString(u"(uid=x)"_s).repeated(5'000) + u"(uid=anna))"_s << 1 << true;
}

void TestLdap::filters()
{
    QFETCH(QString, filter);
    QFETCH(int, found);
    QFETCH(bool, good);
    LdapRequest r = request();
    r.filter = filter;
    const LdapOutcome outcome = read(r);
    QVERIFY2(outcome.error.isEmpty() == good, qPrintable(outcome.error));
    QCOMPARE(outcome.content.contacts.size(), found);
}

void TestLdap::attributes()
{
    LdapRequest r = request();
    r.attributes = u"name = sn, work=mobile, mobile=facsimileTelephoneNumber, company=bad name, home=x)(uid=*, id=uid, nonsense"_s;
    const Contact anna = named(read(r), u"Hoffmann"_s);
    QCOMPARE(anna.id.local(), u"anna"_s);
    QCOMPARE(anna.company, u"Clinic South"_s); // what is no attribute's name changes nothing
    QCOMPARE(anna.numbers, QList<ContactNumber>({ { u"work"_s, u"01712345678"_s }, { u"mobile"_s, u"+4971155599"_s } }));
}

void TestLdap::oddValues()
{
    const Contact odd = named(read(request()), u"Star (*) Back\\slash"_s);
    QCOMPARE(odd.numbers.value(0).number, u"01711"_s);
}

void TestLdap::wrongPlace()
{
    LdapRequest r = request();
    r.baseDn = u"ou=elsewhere,dc=example,dc=org"_s;
    QVERIFY2(read(r).error.contains(u"elsewhere"_s), qPrintable(read(r).error));
    r.baseDn = u"no dn at all"_s;
    QVERIFY(!read(r).error.isEmpty());
}

void TestLdap::nobodyThere()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    LdapRequest r = request();
    r.port = closed.serverPort();
    closed.close();
    QVERIFY2(read(r).error.contains(u"127.0.0.1"_s), qPrintable(read(r).error));
    r.host = u"no such host!"_s;
    QVERIFY(!read(r).error.isEmpty());
}

void TestLdap::whoeverAnswersInstead()
{
    // A server that speaks another language, and one that says what is no message.
    for (const QByteArray &noise : { QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n"), QByteArray("\x30\x84\xff\xff\xff\xff\x02\x01\x01", 9), QByteArray(5'000, '\0') }) {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server, noise] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write(noise);
            socket->disconnectFromHost();
        });
        Account a = account();
        a.settings.insert(u"port"_s, server.serverPort());
        std::unique_ptr<DirectorySource> source(createDirectory(a, {}, nullptr));
        QVERIFY(source);
        QSignalSpy failed(source.get(), &DirectorySource::failed);
        source->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY(!failed.first().first().toString().isEmpty());
    }
}

void TestLdap::intoTheListAndKept()
{
    TestOffice o;
    QTemporaryDir folder;
    o.tell({ upserted(Cordboard::person(u"214"_s, u"Jürgen Müller"_s, u"Sales"_s)) });
    PersonSearch search(o.board.extensions(), o.board.contacts());
    {
        Directories directories(*o.board.contacts(), o.clock, folder.filePath(u"cache.sqlite"_s));
        directories.open(account(), {});
        QTRY_COMPARE_WITH_TIMEOUT(directories.status(AccountId(u"ldap"_s)).state, DirectoryStatus::State::Ready, patience);
        QCOMPARE(o.board.contacts()->rowCount(), 3);
        QCOMPARE(search.find(u"muller"_s).size(), 1); // he is 214, once
        QCOMPARE(search.find(u"muller"_s).first().extension(), ext(u"214"_s));
        QCOMPARE(search.find(u"clinic"_s).size(), 1);
    }
    o.board.contacts()->removeDirectory(AccountId(u"ldap"_s));
    ::kill(pid_t(m_server.processId()), SIGSTOP); // the server hangs: who was read is found meanwhile
    Directories directories(*o.board.contacts(), o.clock, folder.filePath(u"cache.sqlite"_s));
    directories.open(account(), {});
    QTRY_COMPARE_WITH_TIMEOUT(o.board.contacts()->rowCount(), 3, patience);
    QCOMPARE(directories.status(AccountId(u"ldap"_s)).state, DirectoryStatus::State::Reading);
    ::kill(pid_t(m_server.processId()), SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(directories.status(AccountId(u"ldap"_s)).state, DirectoryStatus::State::Ready, patience);
}

void TestLdap::closedWhileItWaits()
{
    TestOffice o;
    ::kill(pid_t(m_server.processId()), SIGSTOP);
    {
        Directories directories(*o.board.contacts(), o.clock, {});
        directories.open(account(), {});
        QTRY_COMPARE_WITH_TIMEOUT(directories.status(AccountId(u"ldap"_s)).state, DirectoryStatus::State::Reading, patience);
        directories.close(AccountId(u"ldap"_s));
        QCOMPARE(directories.status(AccountId(u"ldap"_s)), DirectoryStatus());
    }
    ::kill(pid_t(m_server.processId()), SIGCONT);
    QCOMPARE(o.board.contacts()->rowCount(), 0);
    QCOMPARE(read(request()).error, QString()); // and the server is none the worse
}

QTEST_GUILESS_MAIN(TestLdap)
#include "tst_ldap.moc"
