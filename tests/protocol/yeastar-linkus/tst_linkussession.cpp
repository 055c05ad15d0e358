// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/yeastar-linkus/linkuskit.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Both log-ins: order, headers, what each half can do alone, and every way in which they end.
class LinkusSessionTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_kit.begin(); }
    void cleanup() { m_kit.end(); }
    void bothHalves();
    void ownAlone();
    void openApiAlone();
    void withoutRightsTheExtensionRemains();
    void nothingToLogInWith();
    void extensionWrittenAsUser();
    void runtimeEnds_data();
    void runtimeEnds();
    void otherPeoplesLoginMeansNothing();
    void ownReconnects();
    void newOwnRecords();
    void topicListIsSentAgain();
    void refusedPasswordIsNotTriedAgain();
    void silenceEndsTheLink();
    void closedWhileLoggingIn_data();
    void closedWhileLoggingIn();

private:
    LinkusKit m_kit;
};

void LinkusSessionTest::bothHalves()
{
    m_kit.open(true, true);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    // Section A2, in exactly this order.
    QStringList mine;
    for (const FakeRequest &request : std::as_const(m_kit.pbx->requests)) {
        if (request.path.startsWith(m_kit.own)) {
            mine.append(request.path.sliced(m_kit.own.size()));
            const bool free = request.path.endsWith("/getproduct"_L1) || request.path.endsWith("/login"_L1);
            QCOMPARE(request.headers.value("authorization"), free ? QByteArray() : QByteArray("own-token"));
        } else {
            QVERIFY(!request.headers.value("user-agent").isEmpty());
            QVERIFY(!request.headers.contains("authorization"));
            QCOMPARE(request.argument(u"access_token"_s), request.path.endsWith("/get_token"_L1) ? QString() : u"api-token"_s);
        }
    }
    QCOMPARE(mine.mid(0, 6), QStringList({ u"pbx/getproduct"_s, u"login"_s, u"extension/getpersonalglobal"_s, u"licenseservice/get"_s, u"extension/getpersonal"_s, u"extension/getregisterinfo"_s }));
    for (const FakeRequest &request : std::as_const(m_kit.pbx->requests)) {
        if (request.path == m_kit.own + u"login"_s)
            QCOMPARE(request.json(), QJsonObject({ { "username"_L1, "1000"_L1 }, { "password"_L1, "made-sign"_L1 }, { "login_source"_L1, QJsonValue() }, { "login_jump"_L1, "sdk"_L1 } }));
        if (request.path == m_kit.own + u"pbx/getproduct"_s)
            QCOMPARE(request.argument(u"host"_s), m_kit.pbx->authority());
        if (request.path == m_kit.api + u"get_token"_s)
            QCOMPARE(request.json(), QJsonObject({ { "username"_L1, "client"_L1 }, { "password"_L1, "secret"_L1 } }));
    }
    QTRY_COMPARE(m_kit.pbx->sockets.size(), 2);
    for (const FakeLinkus::Socket &socket : std::as_const(m_kit.pbx->sockets)) {
        QTRY_VERIFY(!socket.received.isEmpty());
        if (socket.own())
            QCOMPARE(socket.received.at(0), u"{\"topic_list\":[10000,20007,20008,20010,20015,20047,20048,20049,20053,20065,20066,20082,20104,20153,20154]}"_s);
    }
    QCOMPARE(m_kit.backend->session().self.local(), u"1000"_s);
    QCOMPARE(m_kit.backend->session().displayName, u"Ann"_s);
    QCOMPARE(m_kit.backend->session().serverVersion, u"37.16.0.1"_s);
    QCOMPARE(m_kit.known.table<Extension>().size(), 2);
    QVERIFY(m_kit.backend->capabilities().has(Capability::BlindTransfer));
    // Both tokens are given back, although nobody is there any more to wait for it.
    m_kit.backend.reset();
    QTRY_COMPARE(m_kit.pbx->count(m_kit.api + u"del_token"_s), 1);
    QTRY_COMPARE(m_kit.pbx->count(m_kit.own + u"logout"_s), 1);
}

void LinkusSessionTest::ownAlone()
{
    m_kit.open(false, true);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    QVERIFY(!m_kit.backend->capabilities().has(Capability::Dial));
    QVERIFY(m_kit.backend->capabilities().knows(Capability::Dial));
    QVERIFY(!m_kit.backend->capabilities().reason(Capability::Dial).isEmpty());
    QVERIFY(m_kit.backend->capabilities().has(Capability::CdrHistory));
    QCOMPARE(m_kit.known.find<Extension>(ExtensionId(AccountId(u"test"_s), u"1000"_s))->state, LineState::Unknown);
    m_kit.pbx->answers.insert(m_kit.own + u"cdr/searchpersonal"_s,
        { { "total_number"_L1, 1 }, { "personal_cdr_list"_L1, QJsonArray { QJsonObject { { "id"_L1, 7 }, { "uniqueid"_L1, "1770000000.7"_L1 }, { "number"_L1, "5550100"_L1 }, { "timestamp"_L1, 1770000000 }, { "status"_L1, 2 }, { "disposition"_L1, "NO ANSWER"_L1 }, { "call_type"_L1, "External"_L1 }, { "date"_L1, "Today"_L1 } } } } });
    const auto page = m_kit.wait(m_kit.backend->fetchCdrs({}));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.at(0).id.local(), u"1770000000.7"_s);
    QCOMPARE(page->rows.at(0).disposition, Disposition::Missed);
    QCOMPARE(page->rows.at(0).startedAt.toSecsSinceEpoch(), 1770000000);
    const auto dialled = m_kit.wait(m_kit.backend->perform({ AccountId(u"test"_s), Command::Dial { {}, u"1001"_s } }));
    QCOMPARE(dialled.error().kind, PbxError::Kind::NotSupported);
    QVERIFY(!m_kit.pbx->paths().join(u' ').contains("openapi"_L1));
}

void LinkusSessionTest::openApiAlone()
{
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    QVERIFY(m_kit.backend->capabilities().has(Capability::Dial));
    const auto mine = m_kit.wait(m_kit.backend->callMethod(u"cdrQuery"_s, {}));
    QVERIFY(!mine);
    QVERIFY(!m_kit.pbx->paths().join(u' ').contains("/api/v1.0/login"_L1));
}

void LinkusSessionTest::withoutRightsTheExtensionRemains()
{
    m_kit.pbx->answers.insert(m_kit.api + u"get_token"_s, { { "errcode"_L1, 70087 }, { "errmsg"_L1, "IP FORBIDDEN"_L1 } });
    m_kit.make();
    Account account;
    account.id = AccountId(u"test"_s);
    account.settings = LinkusSettings::fromUrl(m_kit.pbx->url());
    account.settings.insert(u"user"_s, u"client"_s);
    account.settings.insert(u"extension"_s, u"1000"_s);
    Secrets secrets;
    secrets.set(u"password"_s, u"secret"_s);
    secrets.set(u"signature"_s, u"pasted-sign"_s);
    m_kit.backend->open(account, secrets);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    QVERIFY(m_kit.backend->capabilities().reason(Capability::Park).contains("IP FORBIDDEN"_L1));
}

void LinkusSessionTest::nothingToLogInWith()
{
    m_kit.open(false, false);
    QCOMPARE(m_kit.state(), ConnectionState::Refused);
    QVERIFY(m_kit.pbx->requests.isEmpty());
}

void LinkusSessionTest::extensionWrittenAsUser()
{
    Account account;
    account.settings = { { u"user"_s, u"1000"_s } };
    Secrets secrets;
    secrets.set(u"password"_s, u"sign"_s);
    const LinkusSettings settings(account, secrets);
    QVERIFY(!settings.hasOpenApi());
    QVERIFY(settings.hasOwnSession());
    QCOMPARE(settings.self, u"1000"_s);
    QCOMPARE(settings.signature, u"sign"_s);
}

void LinkusSessionTest::runtimeEnds_data()
{
    QTest::addColumn<int>("topic");
    QTest::addColumn<QJsonObject>("msg");
    QTest::addColumn<PbxError::Kind>("kind");
    QTest::newRow("-106 Linkus off") << 20015 << QJsonObject { { "enb_web_client"_L1, 0 } } << PbxError::Kind::NotAllowed;
    QTest::newRow("-107 elsewhere") << 10000 << QJsonObject { { "username"_L1, "1000"_L1 } } << PbxError::Kind::LoggedInElsewhere;
    QTest::newRow("-108 deleted") << 20007 << QJsonObject() << PbxError::Kind::AuthFailed;
    QTest::newRow("-109 log in again") << 20010 << QJsonObject() << PbxError::Kind::AuthFailed;
    QTest::newRow("-109 too") << 20154 << QJsonObject() << PbxError::Kind::AuthFailed;
    QTest::newRow("-110 plan off") << 20153 << QJsonObject { { "enable"_L1, 0 } } << PbxError::Kind::Licence;
}

void LinkusSessionTest::runtimeEnds()
{
    QFETCH(int, topic);
    QFETCH(QJsonObject, msg);
    QFETCH(PbxError::Kind, kind);
    for (const bool both : { false, true }) {
        m_kit.backend.reset();
        m_kit.begin();
        m_kit.open(both, true);
        QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
        QTRY_COMPARE(m_kit.pbx->sockets.size(), both ? 2 : 1);
        m_kit.pbx->push(topic, msg);
        // Alone it is the end of the account; beside the OpenAPI only of its own half.
        QTRY_COMPARE(m_kit.state(), both ? ConnectionState::Degraded : ConnectionState::Refused);
        QCOMPARE(m_kit.backend->connection().error.kind, kind);
        QVERIFY(!m_kit.backend->connection().error.detail.isEmpty());
        if (topic == 20015)
            QTRY_COMPARE(m_kit.pbx->count(m_kit.own + u"logout"_s), 1);
        // And no more: it waits for the user.
        const int logins = m_kit.pbx->count(m_kit.own + u"login"_s);
        const int opened = m_kit.pbx->opened;
        QSignalSpy changes(m_kit.backend.get(), &PbxBackend::connectionChanged);
        QVERIFY(!changes.wait(10 * m_kit.timings.ownRetryMs));
        QCOMPARE(m_kit.pbx->count(m_kit.own + u"login"_s), logins);
        QCOMPARE(m_kit.pbx->opened, opened);
    }
}

void LinkusSessionTest::otherPeoplesLoginMeansNothing()
{
    m_kit.open(false, true);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    m_kit.pbx->push(10000, { { "username"_L1, "1001"_L1 } });
    m_kit.pbx->push(20153, { { "enable"_L1, 1 } });
    m_kit.pbx->push(20049, { { "ext_num"_L1, "1000"_L1 }, { "personal_cdr"_L1, QJsonObject() } });
    QTRY_COMPARE(m_kit.pbx->count(m_kit.own + u"cdr/searchpersonal"_s), 2); // the first reading, and the one that was asked for
    QCOMPARE(m_kit.state(), ConnectionState::Online);
}

void LinkusSessionTest::ownReconnects()
{
    m_kit.open(false, true);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    m_kit.pbx->dropSockets();
    QTRY_COMPARE(m_kit.state(), ConnectionState::Reconnecting);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    QCOMPARE(m_kit.pbx->opened, 2);
    QCOMPARE(m_kit.pbx->count(m_kit.own + u"login"_s), 1); // the same token
    m_kit.pbx->refuseUpgrade = 401;
    m_kit.pbx->dropSockets();
    QTRY_COMPARE(m_kit.pbx->count(m_kit.own + u"login"_s), 2); // after three refusals
    m_kit.pbx->refuseUpgrade = 0;
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
}

void LinkusSessionTest::newOwnRecords()
{
    m_kit.open(false, true);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    QTRY_COMPARE(m_kit.pbx->count(m_kit.own + u"cdr/searchpersonal"_s), 1);
    m_kit.pbx->answers.insert(m_kit.own + u"cdr/searchpersonal"_s,
        { { "total_number"_L1, 1 }, { "personal_cdr_list"_L1, QJsonArray { QJsonObject { { "id"_L1, 9 }, { "uniqueid"_L1, "1770000000.9"_L1 }, { "number"_L1, "5550100"_L1 }, { "timestamp"_L1, 1770000000 }, { "status"_L1, 1 }, { "disposition"_L1, "ANSWERED"_L1 } } } } });
    m_kit.pbx->push(20049, { { "ext_num"_L1, "1000"_L1 }, { "personal_cdr"_L1, QJsonObject { { "number"_L1, "5550100"_L1 } } } });
    QTRY_VERIFY(m_kit.known.find<Cdr>(CdrId(AccountId(u"test"_s), u"1770000000.9"_s)));
}

void LinkusSessionTest::topicListIsSentAgain()
{
    m_kit.pbx->topicAnswer = u"{\"errcode\":-3,\"errmsg\":\"FAILURE\"}"_s;
    m_kit.open(false, true);
    QTRY_VERIFY(m_kit.pbx->topicLists >= 3);
    QCOMPARE(m_kit.pbx->opened, 1);
    m_kit.pbx->topicAnswer = u"{\"errcode\":0}"_s;
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    const int before = m_kit.pbx->topicLists;
    m_kit.pbx->push(20104, {});
    QTRY_VERIFY(m_kit.pbx->topicLists > before);
}

void LinkusSessionTest::refusedPasswordIsNotTriedAgain()
{
    m_kit.pbx->answers.insert(m_kit.api + u"get_token"_s, { { "errcode"_L1, 10005 }, { "errmsg"_L1, "ACCESS DENIED"_L1 } });
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Refused);
    QCOMPARE(m_kit.backend->connection().error.kind, PbxError::Kind::AuthFailed);
    QSignalSpy changes(m_kit.backend.get(), &PbxBackend::connectionChanged);
    QVERIFY(!changes.wait(10 * m_kit.timings.retryMs.at(0)));
    QCOMPARE(m_kit.pbx->count(m_kit.api + u"get_token"_s), 1);
}

void LinkusSessionTest::silenceEndsTheLink()
{
    m_kit.timings.heartbeatMs = 60;
    m_kit.timings.overdueMs = 60;
    m_kit.timings.deadMs = 120;
    m_kit.pbx->answersHeartbeat = false;
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Degraded);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Reconnecting);
    m_kit.pbx->answersHeartbeat = true;
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
}

void LinkusSessionTest::closedWhileLoggingIn_data()
{
    QTest::addColumn<bool>("withApi");
    QTest::addColumn<QString>("until");
    QTest::newRow("at once") << true << QString();
    QTest::newRow("token") << true << m_kit.api + u"get_token"_s;
    QTest::newRow("directory") << true << m_kit.api + u"extension/list"_s;
    QTest::newRow("signature") << true << m_kit.api + u"sign/create"_s;
    QTest::newRow("own") << false << m_kit.own + u"login"_s;
}

void LinkusSessionTest::closedWhileLoggingIn()
{
    QFETCH(bool, withApi);
    QFETCH(QString, until);
    m_kit.open(withApi, true);
    if (!until.isEmpty())
        QTRY_VERIFY(m_kit.pbx->count(until) > 0);
    m_kit.backend->close();
    QCOMPARE(m_kit.state(), ConnectionState::Offline);
    QSignalSpy changes(m_kit.backend.get(), &PbxBackend::connectionChanged);
    QVERIFY(!changes.wait(10 * m_kit.timings.retryMs.at(0)));
    QCOMPARE(m_kit.state(), ConnectionState::Offline);
}

QTEST_GUILESS_MAIN(LinkusSessionTest)
#include "tst_linkussession.moc"
