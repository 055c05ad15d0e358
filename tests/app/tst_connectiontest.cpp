// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/certificatesummary.h"
#include "app/accounts/connectiontest.h"
#include "tests/app/fakepbx.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

using Step = TestStep;
using State = TestStepState;

namespace {

/// What a test run told.
struct Run
{
    ConnectionTestResult result;
    QMap<Step, TestStepReport> last;

    State state(Step step) const { return last.value(step).state; }
};

Run tryOut(const Account &account, const QString &password = u"s3cret!"_s, std::chrono::milliseconds patience = std::chrono::seconds(20))
{
    FakePlugin plugin;
    ConnectionTest test(plugin, account, fakeSecrets(password));
    test.setTimeouts({ patience, patience, patience, patience, patience });
    Run run;
    QObject::connect(&test, &ConnectionTest::stepChanged, &test,
        [&run](const TestStepReport &report) { run.last.insert(report.step, report); });
    bool done = false;
    QObject::connect(&test, &ConnectionTest::finished, &test, [&](const ConnectionTestResult &result) {
        run.result = result;
        done = true;
    });
    test.start();
    if (!QTest::qWaitFor([&done] { return done; }, 30'000))
        run.result.error = { PbxError::Kind::Cancelled, u"never finished"_s };
    return run;
}

constexpr auto soon = std::chrono::milliseconds(300);

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void passes()
    {
        FakePbx pbx;
        const Run run = tryOut(fakeAccount(pbx.port()));
        QVERIFY2(run.result.passed(), qPrintable(run.result.error.message()));
        QVERIFY(!run.result.failedAt);
        QCOMPARE(run.result.session.displayName, u"Mia Holt"_s);
        QCOMPARE(run.last.keys(), (QList<Step> { Step::Address, Step::Port, Step::Admission, Step::Password, Step::State }));
        for (const TestStepReport &report : run.last)
            QCOMPARE(report.state, State::Passed);
        QVERIFY(run.last.value(Step::State).text.contains(u"3"_s));
        QCOMPARE(pbx.logins, 1);
    }

    void hostUnknown()
    {
        Account account = fakeAccount(1);
        // A label longer than a name may have is refused without asking the network.
        account.settings.insert(u"host"_s, QString(70, u'a') + u".example"_s);
        const Run run = tryOut(account);
        QCOMPARE(run.result.error.kind, PbxError::Kind::HostUnknown);
        QCOMPARE(run.result.failedAt, Step::Address);
        QCOMPARE(run.state(Step::Address), State::Failed);
        QCOMPARE(run.state(Step::Port), State::NotTested);
        QCOMPARE(run.state(Step::State), State::NotTested);
        QVERIFY(!run.last.value(Step::Address).advice.isEmpty());
    }

    void refused()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        const Run run = tryOut(fakeAccount(port));
        QCOMPARE(run.result.error.kind, PbxError::Kind::ConnectionRefused);
        QCOMPARE(run.state(Step::Address), State::Passed);
        QCOMPARE(run.state(Step::Port), State::Failed);
        QVERIFY(run.last.value(Step::Port).text.contains(QString::number(port)));
    }

    void selfSigned()
    {
        FakePbx pbx(QWebSocketServer::SecureMode);
        const Run run = tryOut(fakeAccount(pbx.port(), true));
        QCOMPARE(run.result.error.kind, PbxError::Kind::Certificate);
        QCOMPARE(run.state(Step::Port), State::Passed);
        QCOMPARE(run.state(Step::Certificate), State::Failed);
        QCOMPARE(run.result.error.certificate, fakeCertificate());
        const CertificateSummary summary = CertificateSummary::of(run.result.error.certificate);
        QCOMPARE(summary.subject, u"pbx.test (Nordhafen Instruments)"_s);
        QCOMPARE(summary.issuer, summary.subject);
        QVERIFY(summary.selfSigned);
        QVERIFY(summary.validTo > QDateTime::currentDateTimeUtc());
        QCOMPARE(summary.sha256.size(), 64);
        QCOMPARE(pbx.logins, 0); // the password has not been near an unverified server
    }

    void trusted()
    {
        FakePbx pbx(QWebSocketServer::SecureMode);
        Account account = fakeAccount(pbx.port(), true);
        account.settings.insert(u"pinnedCertificate"_s, certificateFingerprint(fakeCertificate()));
        const Run run = tryOut(account);
        QVERIFY2(run.result.passed(), qPrintable(run.result.error.message()));
        QCOMPARE(run.state(Step::Certificate), State::Passed);
    }

    void anotherThanTheTrusted()
    {
        FakePbx pbx(QWebSocketServer::SecureMode);
        Account account = fakeAccount(pbx.port(), true);
        account.settings.insert(u"pinnedCertificate"_s, QString(64, u'a'));
        const Run run = tryOut(account);
        QCOMPARE(run.result.error.kind, PbxError::Kind::Certificate);
        QCOMPARE(run.last.value(Step::Certificate).text, u"This is not the certificate that you trusted."_s);
    }

    void verified()
    {
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(QSslCertificate(fakeCertificate(), QSsl::Der));
        QSslConfiguration::setDefaultConfiguration(trusting);
        FakePbx pbx(QWebSocketServer::SecureMode);
        const Run run = tryOut(fakeAccount(pbx.port(), true));
        QVERIFY2(run.result.passed(), qPrintable(run.result.error.message()));
        QVERIFY(run.last.value(Step::Certificate).text.contains(u"valid until"_s));
    }

    void notEncrypted()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write("220 This is not the PBX you look for\r\n");
        });
        const Run run = tryOut(fakeAccount(server.serverPort(), true));
        QCOMPARE(run.result.error.kind, PbxError::Kind::Protocol);
        QCOMPARE(run.result.failedAt, Step::Certificate);
    }

    void silentHandshake()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Run run = tryOut(fakeAccount(server.serverPort(), true), {}, soon);
        QCOMPARE(run.result.error.kind, PbxError::Kind::Timeout);
        QCOMPARE(run.result.failedAt, Step::Certificate);
    }

    void answers_data()
    {
        QTest::addColumn<FakePbx::Mood>("mood");
        QTest::addColumn<QString>("password");
        QTest::addColumn<PbxError::Kind>("kind");
        QTest::addColumn<Step>("failedAt");
        QTest::addColumn<State>("admission");
        QTest::addColumn<State>("passwordStep");
        using Mood = FakePbx::Mood;
        using Kind = PbxError::Kind;
        const QString right = u"s3cret!"_s;
        QTest::newRow("wrong password") << Mood::Friendly << u"wrong"_s << Kind::AuthFailed << Step::Password << State::Passed << State::Failed;
        QTest::newRow("address") << Mood::AddressNotAllowed << right << Kind::AddressNotAllowed << Step::Admission << State::Failed << State::NotTested;
        QTest::newRow("licence") << Mood::NoLicence << right << Kind::Licence << Step::State << State::Passed << State::NotTested;
        QTest::newRow("right") << Mood::NotAllowed << right << Kind::NotAllowed << Step::State << State::Passed << State::NotTested;
        QTest::newRow("no answer") << Mood::Silent << right << Kind::Timeout << Step::Admission << State::Failed << State::NotTested;
        QTest::newRow("no state") << Mood::LoginOnly << right << Kind::Timeout << Step::State << State::Passed << State::Passed;
    }

    void answers()
    {
        QFETCH(FakePbx::Mood, mood);
        QFETCH(QString, password);
        QFETCH(PbxError::Kind, kind);
        QFETCH(Step, failedAt);
        QFETCH(State, admission);
        QFETCH(State, passwordStep);
        FakePbx pbx;
        pbx.mood = mood;
        const Run run = tryOut(fakeAccount(pbx.port()), password,
            kind == PbxError::Kind::Timeout ? std::chrono::milliseconds(soon) : std::chrono::milliseconds(20'000));
        QCOMPARE(run.result.error.kind, kind);
        QCOMPARE(run.result.failedAt, failedAt);
        QCOMPARE(run.state(failedAt), State::Failed);
        QCOMPARE(run.state(Step::Admission), admission);
        QCOMPARE(run.state(Step::Password), passwordStep);
        QVERIFY(!run.last.value(failedAt).text.isEmpty());
        QVERIFY(!run.last.value(failedAt).advice.isEmpty());
        if (kind == PbxError::Kind::Licence)
            QVERIFY(run.last.value(failedAt).advice.contains(u"UC option: 0 free"_s));
        if (kind == PbxError::Kind::AddressNotAllowed)
            QVERIFY(run.last.value(failedAt).advice.contains(u"127.0.0.1"_s));
        for (const TestStepReport &report : run.last)
            QVERIFY(!(report.text + report.advice).contains(password));
    }

    void demoNeedsNoAddress()
    {
        FakeDemoPlugin plugin;
        ConnectionTest test(plugin, { AccountId(u"d"_s), u"demo"_s }, {});
        QCOMPARE(test.steps(), QList<Step> { Step::State });
        bool passed = false;
        connect(&test, &ConnectionTest::finished, this, [&passed](const ConnectionTestResult &r) { passed = r.passed(); });
        test.start();
        QTRY_VERIFY(passed);
    }

    void cancels()
    {
        FakePbx pbx;
        pbx.mood = FakePbx::Mood::Silent;
        FakePlugin plugin;
        ConnectionTest test(plugin, fakeAccount(pbx.port()), fakeSecrets(u"x"_s));
        QList<PbxError::Kind> ends;
        connect(&test, &ConnectionTest::finished, this, [&ends](const ConnectionTestResult &r) { ends << r.error.kind; });
        test.start();
        QTRY_COMPARE(pbx.logins, 1);
        test.cancel();
        test.cancel();
        QCOMPARE(ends, QList { PbxError::Kind::Cancelled });
        QVERIFY(!test.isRunning());
        QCOMPARE(test.findChildren<PbxBackend *>().size(), 1); // closed, and deleted by the loop
        QTRY_VERIFY(test.findChildren<PbxBackend *>().isEmpty());
    }

    void endpoints()
    {
        const QList<AccountField> fields = FakePlugin().accountFields();
        QVERIFY(!endpointOf(fields, {}));
        QCOMPARE(endpointOf(fields, { { u"host"_s, u" [::1] "_s } }), (Endpoint { u"::1"_s, 8443, true }));
        QCOMPARE(endpointOf(fields, { { u"host"_s, u"pbx"_s }, { u"port"_s, u"80"_s }, { u"tls"_s, false } }),
            (Endpoint { u"pbx"_s, 80, false }));
        const QList<AccountField> url { { u"url"_s, u"Address"_s, AccountField::Type::Url } };
        QCOMPARE(endpointOf(url, { { u"url"_s, u"https://pbx.example/api"_s } }), (Endpoint { u"pbx.example"_s, 443, true }));
        QCOMPARE(endpointOf(url, { { u"url"_s, u"ws://pbx.example:8088"_s } }), (Endpoint { u"pbx.example"_s, 8088, false }));
    }

    void pins()
    {
        const QByteArray der = fakeCertificate();
        const CertificateSummary summary = CertificateSummary::of(der);
        QVERIFY(matchesPin(der, summary.sha256));
        QVERIFY(matchesPin(der, summary.readableFingerprint()));
        QVERIFY(!matchesPin(der, {}));
        QVERIFY(!matchesPin({}, certificateFingerprint({})));
        const CertificateSummary garbage = CertificateSummary::of("not a certificate");
        QVERIFY(garbage.subject.isEmpty());
        QCOMPARE(garbage.sha256.size(), 64);
    }
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
