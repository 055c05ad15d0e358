// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/brekeke/brekekefixture.h"

#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// How the real backend logs in, why it is refused, and what it does when the link is lost.
class BrekekeLinksTest : public QObject, private BrekekeFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void nonceLogin();
    void noPasswordInPlainUrl();
    void wrongPassword();
    void anotherLogin();
    void secondFactor();
    void refusedConnection();
    void unknownHost();
    void addressNotAllowed();
    void certificateIsShownThenTrusted();
    void urlLoginOverTls();
    void systemLogin();
    void dropAndReconnect();
    void serverInactive();
    void halfOpen();
    void stallIsDegradedThenReconnects();
    void retryNow();
};

void BrekekeLinksTest::nonceLogin()
{
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    QCOMPARE(m_states, QList({ ConnectionState::Connecting, ConnectionState::Synchronizing, ConnectionState::Online }));
    QCOMPARE(m_fake->lastRequest(u"login"_s).value("login_password"_L1).toString(), u"5055824bef22fc60eda396ce3315a362"_s);
    QVERIFY(m_fake->urls.first().query().contains("login_user=1000"_L1));
    QCOMPARE(m_backend->session().self, ExtensionId(accountId, u"1000"_s));
    QCOMPARE(m_backend->session().permission, Permission::Administrator);
    QCOMPARE(m_backend->session().serverVersion, u"3.17"_s);
    QVERIFY(m_backend->capabilities().has(Capability::Barge));
    QVERIFY(!m_backend->capabilities().has(Capability::CdrHistory));
    QVERIFY(!m_backend->capabilities().reason(Capability::CdrHistory).isEmpty());
}

void BrekekeLinksTest::noPasswordInPlainUrl()
{
    Account a = account(m_fake->port());
    a.settings.insert(u"passwordInUrl"_s, true);
    connectTo(a);
    QTRY_COMPARE(state(), ConnectionState::Online); // by the nonce
    QVERIFY(!m_fake->urls.first().toString().contains("pw-1000"_L1));
}

void BrekekeLinksTest::wrongPassword()
{
    connectTo(account(m_fake->port()), secrets(u"wrong"_s));
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(why(), PbxError::Kind::AuthFailed);
    QCOMPARE(m_fake->connections, 1);
}

void BrekekeLinksTest::anotherLogin()
{
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_fake->notify(u"notify_pal"_s, { { u"code"_s, 1 }, { u"message"_s, u"ANOTHER_LOGIN"_s } });
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(why(), PbxError::Kind::LoggedInElsewhere);
    QCOMPARE(m_fake->connections, 1);
}

void BrekekeLinksTest::secondFactor()
{
    PalTimings t = quick();
    t.readyMs = 300;
    make(t);
    m_fake->sendsActive = false;
    m_fake->product.insert(u"webphone.pal.mfa"_s, u"true"_s);
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(why(), PbxError::Kind::AuthFailed);
    QVERIFY(m_backend->connection().error.detail.contains("MFA"_L1));
}

void BrekekeLinksTest::refusedConnection()
{
    const int port = m_fake->port();
    m_fake->stop();
    connectTo(account(port));
    QTRY_COMPARE(state(), ConnectionState::Reconnecting);
    QCOMPARE(why(), PbxError::Kind::ConnectionRefused);
}

void BrekekeLinksTest::unknownHost()
{
    Account a = account(1);
    a.settings.insert(u"host"_s, u"no-such-host.invalid"_s);
    connectTo(a);
    QTRY_COMPARE_WITH_TIMEOUT(state(), ConnectionState::Reconnecting, 20'000);
    QCOMPARE(why(), PbxError::Kind::HostUnknown);
}

void BrekekeLinksTest::addressNotAllowed()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    connectTo(account(server.serverPort()));
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(why(), PbxError::Kind::AddressNotAllowed);
}

void BrekekeLinksTest::certificateIsShownThenTrusted()
{
    FakePal secure(QStringLiteral(CORDBOARD_TEST_DATA "/test-certificate.pem"), QStringLiteral(CORDBOARD_TEST_DATA "/test-key.pem"));
    Account a = account(secure.port());
    a.settings.insert(u"tls"_s, true);
    connectTo(a);
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(why(), PbxError::Kind::Certificate);
    const QSslCertificate offered(m_backend->connection().error.certificate, QSsl::Der);
    QVERIFY(!offered.isNull());
    // Another certificate's fingerprint opens nothing.
    a.settings.insert(u"pinnedCertificate"_s, QString(64, u'a'));
    connectTo(a);
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(secure.connections, 0);
    a.settings.insert(u"pinnedCertificate"_s, QString::fromLatin1(offered.digest(QCryptographicHash::Sha256).toHex()));
    connectTo(a);
    QTRY_COMPARE(state(), ConnectionState::Online);
}

void BrekekeLinksTest::urlLoginOverTls()
{
    FakePal secure(QStringLiteral(CORDBOARD_TEST_DATA "/test-certificate.pem"), QStringLiteral(CORDBOARD_TEST_DATA "/test-key.pem"));
    secure.urlLogin = true;
    Account a = account(secure.port());
    const auto certificates = QSslCertificate::fromPath(QStringLiteral(CORDBOARD_TEST_DATA "/test-certificate.pem"));
    QCOMPARE(certificates.size(), 1);
    a.settings.insert(u"tls"_s, true);
    a.settings.insert(u"pinnedCertificate"_s, QString::fromLatin1(certificates.first().digest(QCryptographicHash::Sha256).toHex()));
    a.settings.insert(u"passwordInUrl"_s, true);
    connectTo(a);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QVERIFY(secure.lastRequest(u"login"_s).isEmpty());
    connectTo(a, secrets(u"wrong"_s));
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(why(), PbxError::Kind::AuthFailed);
}

void BrekekeLinksTest::systemLogin()
{
    Account a = account(m_fake->port());
    a.settings.insert(u"user"_s, u"sa"_s);
    a.settings.insert(u"tenant"_s, u"acme"_s);
    a.settings.insert(u"operatorExtension"_s, u"1000"_s);
    connectTo(a);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QCOMPARE(m_backend->session().permission, Permission::System);
    QCOMPARE(m_backend->session().self, ExtensionId(accountId, u"1000"_s));
    // sa belongs to no tenant: each call must name it.
    QCOMPARE(m_fake->lastRequest(u"getExtensions"_s).value("tenant"_L1).toString(), u"acme"_s);
}

void BrekekeLinksTest::dropAndReconnect()
{
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    internalCall();
    // While the link is down the call ends and another begins.
    m_fake->state = { notification(u"notify_status"_s, FakePal::status(u"1002"_s, 1, u"21"_s, u"91"_s, u"1003"_s, t0 + 9)) };
    m_states.clear();
    m_fake->drop();
    QTRY_COMPARE(m_fake->connections, 2);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QCOMPARE(m_states, QList({ ConnectionState::Reconnecting, ConnectionState::Synchronizing, ConnectionState::Online }));
    QVERIFY(!m_store.find<Call>({ accountId, u"90"_s }));
    QVERIFY(m_store.find<Call>({ accountId, u"91"_s }));
    QCOMPARE(m_store.find<Extension>({ accountId, u"1001"_s })->state, LineState::Idle);
    QCOMPARE(m_store.find<Extension>({ accountId, u"1002"_s })->state, LineState::Calling);
}

void BrekekeLinksTest::serverInactive()
{
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_fake->notify(u"notify_serverstatus"_s, { { u"status"_s, u"inactive"_s } });
    QTRY_COMPARE(m_fake->connections, 2);
    QTRY_COMPARE(state(), ConnectionState::Online);
}

void BrekekeLinksTest::halfOpen()
{
    // Accepts the connection and never says a word.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    PalTimings t = quick();
    t.connectMs = 200;
    BrekekeBackend backend(t, nullptr);
    backend.open(account(silent.serverPort()), secrets());
    QTRY_COMPARE(backend.connection().state, ConnectionState::Reconnecting);
    QCOMPARE(backend.connection().error.kind, PbxError::Kind::Timeout);
}

void BrekekeLinksTest::stallIsDegradedThenReconnects()
{
    PalTimings t = quick();
    t.loginMs = 1'000; // the first attempt meets a server that still says nothing
    t.silenceMs = 200;
    t.overdueMs = 300;
    t.deadMs = 600;
    make(t);
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_states.clear();
    m_fake->answers = false;
    QTRY_VERIFY(m_states.contains(ConnectionState::Reconnecting));
    QCOMPARE(m_states.first(), ConnectionState::Degraded);
    QVERIFY(!m_fake->lastRequest(u"ping"_s).contains(u"params"_s));
    m_fake->answers = true;
    QTRY_COMPARE(state(), ConnectionState::Online);
    QVERIFY(m_fake->connections >= 2);
}

void BrekekeLinksTest::retryNow()
{
    PalTimings t = quick();
    t.retryMs = { 600'000 };
    BrekekeBackend backend(t, nullptr);
    const int port = m_fake->port();
    m_fake->stop();
    backend.open(account(port), secrets());
    QTRY_COMPARE(backend.connection().state, ConnectionState::Reconnecting);
    QVERIFY(backend.connection().nextAttempt > QDateTime::currentDateTimeUtc().addSecs(60));
    m_fake->listen(port);
    backend.retryNow();
    QTRY_COMPARE(backend.connection().state, ConnectionState::Online);
}

QTEST_GUILESS_MAIN(BrekekeLinksTest)
#include "tst_brekekelinks.moc"
