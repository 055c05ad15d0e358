// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/yeastarlinkusbackend.h"
#include "tests/protocol/yeastar-linkus/fakelinkus.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

const QString api = u"/openapi/v1.0/"_s;
const QString own = u"/api/v1.0/"_s;

QByteArray http(const QByteArray &body, const QByteArray &headers = {}, qint64 length = -1)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(length < 0 ? body.size() : length) + "\r\n" + headers + "\r\n" + body;
}

} // namespace

/// The client against a PBX made by hand: order, headers, ends, and everything that a PBX should not send.
class LinkusBackendTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
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
    void badAnswers_data();
    void badAnswers();
    void redirectIsNotFollowed();
    void badEvents();
    void expiredTokenIsReplacedOnce();
    void tokensFightEnds();
    void tokenIsRenewed();
    void topicListIsSentAgain();
    void refusedPasswordIsNotTriedAgain();
    void silenceEndsTheLink();
    void commandsAreSentOnce();
    void closeSettlesEverything();
    void recordingIsFetchedFromThePbxAlone();
    void pollsOnlyWhatIsLookedAt();
    void cdrPagesAreOfCalls();

private:
    void open(bool withApi, bool withOwn);
    ConnectionState state() const { return m_backend->connection().state; }
    template<class T>
    Result<T> wait(QFuture<Result<T>> future)
    {
        (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000);
        return future.isFinished() ? future.result() : Result<T>(PbxError { PbxError::Kind::Cancelled, u"not settled"_s });
    }

    std::unique_ptr<FakeLinkus> m_pbx;
    std::unique_ptr<YeastarLinkusBackend> m_backend;
    LinkusTimings m_timings;
    StateStore m_state;
};

void LinkusBackendTest::init()
{
    m_pbx = std::make_unique<FakeLinkus>();
    m_timings = {};
    m_timings.requestMs = 700;
    m_timings.ownRetryMs = 30;
    m_timings.retryMs = { 30 };
    m_timings.jitter = 0;
    m_timings.pollMs = 100'000;
    m_state.clear();
}

void LinkusBackendTest::cleanup()
{
    m_backend.reset();
    m_pbx.reset();
}

void LinkusBackendTest::open(bool withApi, bool withOwn)
{
    m_backend = std::make_unique<YeastarLinkusBackend>(m_timings, nullptr);
    connect(m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_state.apply(changes); });
    Account account;
    account.id = AccountId(u"test"_s);
    account.settings = LinkusSettings::fromUrl(m_pbx->url());
    Secrets secrets;
    if (withApi) {
        account.settings.insert(u"user"_s, u"client"_s);
        secrets.set(u"password"_s, u"secret"_s);
    }
    account.settings.insert(u"ownSession"_s, withOwn);
    account.settings.insert(u"extension"_s, u"1000"_s);
    if (withOwn && !withApi)
        secrets.set(u"signature"_s, u"pasted-sign"_s);
    m_backend->open(account, secrets);
}

void LinkusBackendTest::bothHalves()
{
    open(true, true);
    QTRY_COMPARE(state(), ConnectionState::Online);
    // Section A2, in exactly this order.
    QStringList mine;
    for (const FakeRequest &request : std::as_const(m_pbx->requests)) {
        if (request.path.startsWith(own)) {
            mine.append(request.path.sliced(own.size()));
            const bool free = request.path.endsWith("/getproduct"_L1) || request.path.endsWith("/login"_L1);
            QCOMPARE(request.headers.value("authorization"), free ? QByteArray() : QByteArray("own-token"));
        } else {
            QVERIFY(!request.headers.value("user-agent").isEmpty());
            QVERIFY(!request.headers.contains("authorization"));
            QCOMPARE(request.argument(u"access_token"_s), request.path.endsWith("/get_token"_L1) ? QString() : u"api-token"_s);
        }
    }
    QCOMPARE(mine.mid(0, 6), QStringList({ u"pbx/getproduct"_s, u"login"_s, u"extension/getpersonalglobal"_s, u"licenseservice/get"_s, u"extension/getpersonal"_s, u"extension/getregisterinfo"_s }));
    for (const FakeRequest &request : std::as_const(m_pbx->requests)) {
        if (request.path == own + u"login"_s)
            QCOMPARE(request.json(), QJsonObject({ { "username"_L1, "1000"_L1 }, { "password"_L1, "made-sign"_L1 }, { "login_source"_L1, QJsonValue() }, { "login_jump"_L1, "sdk"_L1 } }));
        if (request.path == own + u"pbx/getproduct"_s)
            QCOMPARE(request.argument(u"host"_s), m_pbx->authority());
        if (request.path == api + u"get_token"_s)
            QCOMPARE(request.json(), QJsonObject({ { "username"_L1, "client"_L1 }, { "password"_L1, "secret"_L1 } }));
    }
    QTRY_COMPARE(m_pbx->sockets.size(), 2);
    for (const FakeLinkus::Socket &socket : std::as_const(m_pbx->sockets)) {
        QTRY_VERIFY(!socket.received.isEmpty());
        if (socket.own())
            QCOMPARE(socket.received.at(0), u"{\"topic_list\":[10000,20007,20008,20010,20015,20047,20048,20049,20053,20065,20066,20082,20104,20153,20154]}"_s);
    }
    QCOMPARE(m_backend->session().self.local(), u"1000"_s);
    QCOMPARE(m_backend->session().displayName, u"Ann"_s);
    QCOMPARE(m_backend->session().serverVersion, u"37.16.0.1"_s);
    QCOMPARE(m_state.table<Extension>().size(), 2);
    QVERIFY(m_backend->capabilities().has(Capability::BlindTransfer));
    // Both tokens are given back, although nobody is there any more to wait for it.
    m_backend.reset();
    QTRY_COMPARE(m_pbx->count(api + u"del_token"_s), 1);
    QTRY_COMPARE(m_pbx->count(own + u"logout"_s), 1);
}

void LinkusBackendTest::ownAlone()
{
    open(false, true);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QVERIFY(!m_backend->capabilities().has(Capability::Dial));
    QVERIFY(m_backend->capabilities().knows(Capability::Dial));
    QVERIFY(!m_backend->capabilities().reason(Capability::Dial).isEmpty());
    QVERIFY(m_backend->capabilities().has(Capability::CdrHistory));
    m_pbx->answers.insert(own + u"cdr/searchpersonal"_s,
        { { "total_number"_L1, 1 }, { "personal_cdr_list"_L1, QJsonArray { QJsonObject { { "id"_L1, 7 }, { "uniqueid"_L1, "1770000000.7"_L1 }, { "number"_L1, "5550100"_L1 }, { "timestamp"_L1, 1770000000 }, { "status"_L1, 2 }, { "disposition"_L1, "NO ANSWER"_L1 }, { "call_type"_L1, "External"_L1 }, { "date"_L1, "Today"_L1 } } } } });
    const auto page = wait(m_backend->fetchCdrs({}));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.at(0).id.local(), u"1770000000.7"_s);
    QCOMPARE(page->rows.at(0).disposition, Disposition::Missed);
    QCOMPARE(page->rows.at(0).startedAt.toSecsSinceEpoch(), 1770000000);
    const auto dialled = wait(m_backend->perform({ AccountId(u"test"_s), Command::Dial { {}, u"1001"_s } }));
    QCOMPARE(dialled.error().kind, PbxError::Kind::NotSupported);
    QVERIFY(!m_pbx->paths().join(u' ').contains("openapi"_L1));
}

void LinkusBackendTest::openApiAlone()
{
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QVERIFY(m_backend->capabilities().has(Capability::Dial));
    const auto mine = wait(m_backend->callMethod(u"cdrQuery"_s, {}));
    QVERIFY(!mine);
    QVERIFY(!m_pbx->paths().join(u' ').contains("/api/v1.0/login"_L1));
}

void LinkusBackendTest::withoutRightsTheExtensionRemains()
{
    m_pbx->answers.insert(api + u"get_token"_s, { { "errcode"_L1, 70087 }, { "errmsg"_L1, "IP FORBIDDEN"_L1 } });
    m_backend = std::make_unique<YeastarLinkusBackend>(m_timings, nullptr);
    Account account;
    account.id = AccountId(u"test"_s);
    account.settings = LinkusSettings::fromUrl(m_pbx->url());
    account.settings.insert(u"user"_s, u"client"_s);
    account.settings.insert(u"extension"_s, u"1000"_s);
    Secrets secrets;
    secrets.set(u"password"_s, u"secret"_s);
    secrets.set(u"signature"_s, u"pasted-sign"_s);
    m_backend->open(account, secrets);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QVERIFY(m_backend->capabilities().reason(Capability::Park).contains("IP FORBIDDEN"_L1));
}

void LinkusBackendTest::nothingToLogInWith()
{
    open(false, false);
    QCOMPARE(state(), ConnectionState::Refused);
    QVERIFY(m_pbx->requests.isEmpty());
}

void LinkusBackendTest::extensionWrittenAsUser()
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

void LinkusBackendTest::runtimeEnds_data()
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

void LinkusBackendTest::runtimeEnds()
{
    QFETCH(int, topic);
    QFETCH(QJsonObject, msg);
    QFETCH(PbxError::Kind, kind);
    for (const bool both : { false, true }) {
        m_backend.reset();
        m_pbx = std::make_unique<FakeLinkus>();
        open(both, true);
        QTRY_COMPARE(state(), ConnectionState::Online);
        QTRY_COMPARE(m_pbx->sockets.size(), both ? 2 : 1);
        m_pbx->push(topic, msg);
        // Alone it is the end of the account; beside the OpenAPI only of its own half.
        QTRY_COMPARE(state(), both ? ConnectionState::Degraded : ConnectionState::Refused);
        QCOMPARE(m_backend->connection().error.kind, kind);
        QVERIFY(!m_backend->connection().error.detail.isEmpty());
        if (topic == 20015)
            QTRY_COMPARE(m_pbx->count(own + u"logout"_s), 1);
        // And no more: it waits for the user.
        const int logins = m_pbx->count(own + u"login"_s);
        const int opened = m_pbx->opened;
        QSignalSpy changes(m_backend.get(), &PbxBackend::connectionChanged);
        QVERIFY(!changes.wait(10 * m_timings.ownRetryMs));
        QCOMPARE(m_pbx->count(own + u"login"_s), logins);
        QCOMPARE(m_pbx->opened, opened);
    }
}

void LinkusBackendTest::otherPeoplesLoginMeansNothing()
{
    open(false, true);
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_pbx->push(10000, { { "username"_L1, "1001"_L1 } });
    m_pbx->push(20153, { { "enable"_L1, 1 } });
    m_pbx->push(20049, { { "ext_num"_L1, "1000"_L1 }, { "personal_cdr"_L1, QJsonObject() } });
    QTRY_COMPARE(m_pbx->count(own + u"cdr/searchpersonal"_s), 2); // the first reading, and the one that was asked for
    QCOMPARE(state(), ConnectionState::Online);
}

void LinkusBackendTest::ownReconnects()
{
    open(false, true);
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_pbx->dropSockets();
    QTRY_COMPARE(state(), ConnectionState::Reconnecting);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QCOMPARE(m_pbx->opened, 2);
    QCOMPARE(m_pbx->count(own + u"login"_s), 1); // the same token
    m_pbx->refuseUpgrade = 401;
    m_pbx->dropSockets();
    QTRY_COMPARE(m_pbx->count(own + u"login"_s), 2); // after three refusals
    m_pbx->refuseUpgrade = 0;
    QTRY_COMPARE(state(), ConnectionState::Online);
}

void LinkusBackendTest::newOwnRecords()
{
    open(false, true);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QTRY_COMPARE(m_pbx->count(own + u"cdr/searchpersonal"_s), 1);
    m_pbx->answers.insert(own + u"cdr/searchpersonal"_s,
        { { "total_number"_L1, 1 }, { "personal_cdr_list"_L1, QJsonArray { QJsonObject { { "id"_L1, 9 }, { "uniqueid"_L1, "1770000000.9"_L1 }, { "number"_L1, "5550100"_L1 }, { "timestamp"_L1, 1770000000 }, { "status"_L1, 1 }, { "disposition"_L1, "ANSWERED"_L1 } } } } });
    m_pbx->push(20049, { { "ext_num"_L1, "1000"_L1 }, { "personal_cdr"_L1, QJsonObject { { "number"_L1, "5550100"_L1 } } } });
    QTRY_VERIFY(m_state.find<Cdr>(CdrId(AccountId(u"test"_s), u"1770000000.9"_s)));
}

void LinkusBackendTest::badAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::addColumn<PbxError::Kind>("kind");
    const QByteArray good = R"({"errcode":0,"data":[]})";
    QTest::newRow("slow body") << http(good.first(5), {}, good.size()) << false << PbxError::Kind::Timeout;
    QTest::newRow("nothing at all") << QByteArray() << false << PbxError::Kind::Timeout;
    QTest::newRow("too short") << http(good, {}, good.size() + 50) << true << PbxError::Kind::Network;
    QTest::newRow("length of 100 MB") << http(good, {}, 100'000'000) << false << PbxError::Kind::Protocol;
    QTest::newRow("body of 20 MB") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(20'000'000, 'x') << true << PbxError::Kind::Protocol;
    QTest::newRow("HTML") << http("<html><body>It works!</body></html>") << true << PbxError::Kind::Protocol;
    QTest::newRow("no JSON object") << http("[1,2]") << true << PbxError::Kind::Protocol;
    QTest::newRow("hung up") << QByteArray() << true << PbxError::Kind::Network;
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << true << PbxError::Kind::Network;
    QTest::newRow("deep") << http(QByteArray(100'000, '[')) << true << PbxError::Kind::Protocol;
    QTest::newRow("502") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n") << true << PbxError::Kind::Protocol;
    QTest::newRow("no errcode") << http("{}") << true << PbxError::Kind::Refused;
}

void LinkusBackendTest::badAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    QFETCH(PbxError::Kind, kind);
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_pbx->raw.insert(api + u"call/hold"_s, bytes);
    m_pbx->closeBehindRaw = close;
    const auto held = wait(m_backend->api().hold(u"c"_s));
    QVERIFY(!held);
    QCOMPARE(held.error().kind, kind);
    QCOMPARE(m_pbx->count(api + u"call/hold"_s), 1); // never twice
    // And the link has not suffered.
    m_pbx->raw.clear();
    QVERIFY(wait(m_backend->api().hold(u"c"_s)));
    QCOMPARE(state(), ConnectionState::Online);
}

void LinkusBackendTest::redirectIsNotFollowed()
{
    FakeLinkus other;
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_pbx->raw.insert(api + u"extension/search"_s, "HTTP/1.1 302 Found\r\nLocation: " + other.url().toEncoded() + "/openapi/v1.0/extension/search?access_token=api-token\r\nContent-Length: 0\r\n\r\n");
    const auto found = wait(m_backend->api().searchExtensions(u"a"_s, {}));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, PbxError::Kind::Protocol);
    QVERIFY(other.requests.isEmpty());
}

void LinkusBackendTest::badEvents()
{
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    for (const QString &rubbish : { u"}{"_s, u"42"_s, u"[[[["_s, u"{\"type\":30011,\"msg\":\"{\"}"_s, u"{\"type\":30011,\"msg\":{\"call_id\":7,\"members\":{}}}"_s, u"{\"type\":20049,\"msg\":\"{}\"}"_s, u"\u0001"_s })
        m_pbx->pushRaw(rubbish);
    m_pbx->push(30009, { { "extension"_L1, "1001"_L1 }, { "status"_L1, "lunch"_L1 } });
    QTRY_COMPARE(m_state.find<Extension>(ExtensionId(AccountId(u"test"_s), u"1001"_s))->presence, Presence::Lunch);
    QVERIFY(m_backend->ignored(u"bad event"_s) >= 5);
    QCOMPARE(state(), ConnectionState::Online);
}

void LinkusBackendTest::expiredTokenIsReplacedOnce()
{
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QString good = u"second-token"_s;
    m_pbx->answers.insert(api + u"get_token"_s, { { "access_token"_L1, good }, { "access_token_expire_time"_L1, 1800 }, { "refresh_token"_L1, "r"_L1 } });
    m_pbx->hook = [&good](const FakeRequest &request) -> std::optional<QJsonObject> {
        if (request.path.endsWith("_token"_L1) || request.argument(u"access_token"_s) == good)
            return std::nullopt;
        return QJsonObject { { "errcode"_L1, 10004 }, { "errmsg"_L1, "TOKEN EXPIRED"_L1 } };
    };
    QVERIFY(wait(m_backend->api().hold(u"c"_s)));
    QCOMPARE(m_pbx->count(api + u"call/hold"_s), 2); // the first did nothing
    QCOMPARE(m_pbx->count(api + u"get_token"_s), 2);
    // A token that is refused for ever is asked about once more, and no more often.
    good = u"never"_s;
    const auto refused = wait(m_backend->api().hold(u"c"_s));
    QVERIFY(!refused);
    QCOMPARE(m_pbx->count(api + u"call/hold"_s), 4);
}

void LinkusBackendTest::tokensFightEnds()
{
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_pbx->hook = [](const FakeRequest &request) -> std::optional<QJsonObject> {
        if (request.path.endsWith("_token"_L1))
            return std::nullopt;
        return QJsonObject { { "errcode"_L1, 10004 } };
    };
    for (int i = 0; i < 6 && state() != ConnectionState::Refused; ++i)
        (void)wait(m_backend->api().hold(u"c"_s));
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::LoggedInElsewhere);
}

void LinkusBackendTest::tokenIsRenewed()
{
    m_timings.tokenMarginMs = 100'000;
    m_pbx->answers.insert(api + u"get_token"_s, { { "access_token"_L1, "first"_L1 }, { "access_token_expire_time"_L1, 1 }, { "refresh_token"_L1, "r1"_L1 } });
    m_pbx->answers.insert(api + u"refresh_token"_s, { { "access_token"_L1, "second"_L1 }, { "access_token_expire_time"_L1, 1800 }, { "refresh_token"_L1, "r2"_L1 } });
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QSignalSpy changes(m_backend.get(), &PbxBackend::connectionChanged);
    QTRY_COMPARE(m_pbx->count(api + u"refresh_token"_s), 1);
    QTRY_COMPARE(m_pbx->opened, 2);
    QTRY_COMPARE(m_pbx->sockets.size(), 1);
    QVERIFY(m_pbx->sockets.at(0).url.query().contains("second"_L1));
    QCOMPARE(m_pbx->count(api + u"get_token"_s), 1);
    QVERIFY(changes.isEmpty()); // nobody noticed
}

void LinkusBackendTest::topicListIsSentAgain()
{
    m_pbx->topicAnswer = u"{\"errcode\":-3,\"errmsg\":\"FAILURE\"}"_s;
    open(false, true);
    QTRY_VERIFY(m_pbx->topicLists >= 3);
    QCOMPARE(m_pbx->opened, 1);
    m_pbx->topicAnswer = u"{\"errcode\":0}"_s;
    QTRY_COMPARE(state(), ConnectionState::Online);
    const int before = m_pbx->topicLists;
    m_pbx->push(20104, {});
    QTRY_VERIFY(m_pbx->topicLists > before);
}

void LinkusBackendTest::refusedPasswordIsNotTriedAgain()
{
    m_pbx->answers.insert(api + u"get_token"_s, { { "errcode"_L1, 10005 }, { "errmsg"_L1, "ACCESS DENIED"_L1 } });
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::AuthFailed);
    QSignalSpy changes(m_backend.get(), &PbxBackend::connectionChanged);
    QVERIFY(!changes.wait(10 * m_timings.retryMs.at(0)));
    QCOMPARE(m_pbx->count(api + u"get_token"_s), 1);
}

void LinkusBackendTest::silenceEndsTheLink()
{
    m_timings.heartbeatMs = 60;
    m_timings.overdueMs = 60;
    m_timings.deadMs = 120;
    m_pbx->answersHeartbeat = false;
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QTRY_COMPARE(state(), ConnectionState::Degraded);
    QTRY_COMPARE(state(), ConnectionState::Reconnecting);
    m_pbx->answersHeartbeat = true;
    QTRY_COMPARE(state(), ConnectionState::Online);
}

void LinkusBackendTest::commandsAreSentOnce()
{
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    const AccountId account(u"test"_s);
    QCOMPARE(wait(m_backend->perform({ account, Command::Hold { CallId(account, u"none"_s), {} } })).error().kind, PbxError::Kind::NoSuchCall);
    QCOMPARE(wait(m_backend->perform({ account, Command::SendDtmf {} })).error().kind, PbxError::Kind::NotSupported);
    QVERIFY(wait(m_backend->perform({ account, Command::SetDoNotDisturb { ExtensionId(account, u"1001"_s), true } })));
    QCOMPARE(m_pbx->requests.constLast().json(), QJsonObject({ { "id"_L1, 22 }, { "presence_status"_L1, "do_not_disturb"_L1 } }));
}

void LinkusBackendTest::closeSettlesEverything()
{
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_pbx->raw.insert(api + u"call/hold"_s, {});
    m_pbx->closeBehindRaw = false;
    const auto held = m_backend->api().hold(u"c"_s);
    const auto cdrs = m_backend->fetchCdrs({});
    m_backend->close();
    QVERIFY(held.isFinished() && cdrs.isFinished());
    QCOMPARE(held.result().error().kind, PbxError::Kind::NotConnected);
    QCOMPARE(state(), ConnectionState::Offline);
}

void LinkusBackendTest::recordingIsFetchedFromThePbxAlone()
{
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_pbx->answers.insert(api + u"recording/download"_s, { { "file"_L1, "a.wav"_L1 }, { "download_resource_url"_L1, "/api/download/x"_L1 } });
    m_pbx->raw.insert(u"/api/download/x"_s, "HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Disposition: attachment; filename=\"../../etc/a.wav\"\r\nContent-Length: 4\r\n\r\nRIFF");
    const auto media = wait(m_backend->fetchRecording(u"a.wav"_s));
    QVERIFY(media);
    QCOMPARE(media->data, QByteArray("RIFF"));
    QCOMPARE(media->fileName, u"a.wav"_s);
    QCOMPARE(media->mimeType, u"audio/wav"_s);
    FakeLinkus other;
    m_pbx->answers.insert(api + u"recording/download"_s, { { "file"_L1, "a.wav"_L1 }, { "download_resource_url"_L1, other.url().toString() + u"/api/download/x"_s } });
    QCOMPARE(wait(m_backend->fetchRecording(u"a.wav"_s)).error().kind, PbxError::Kind::Protocol);
    QVERIFY(other.requests.isEmpty());
}

void LinkusBackendTest::pollsOnlyWhatIsLookedAt()
{
    m_timings.pollMs = 20;
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QTRY_VERIFY(m_pbx->count(api + u"call/park_status"_s) >= 3);
    QVERIFY(m_backend->connection().stateAsOf.isValid());
    m_backend->setInterests({ Interest::Parks });
    const int queues = m_pbx->count(api + u"queue/call_status"_s);
    const int parks = m_pbx->count(api + u"call/park_status"_s);
    QTRY_VERIFY(m_pbx->count(api + u"call/park_status"_s) >= parks + 4);
    QVERIFY(m_pbx->count(api + u"queue/call_status"_s) <= queues + 1); // one may have been under way
}

void LinkusBackendTest::cdrPagesAreOfCalls()
{
    QJsonArray rows;
    // 150 calls of two rows each: the queue's and the agent's.
    for (int i = 0; i < 150; ++i) {
        const QJsonObject row { { "new_id"_L1, QString::number(i * 2) }, { "call_id"_L1, u"%1.%2"_s.arg(1770000000 - i).arg(i) }, { "timestamp"_L1, 1770000000 - i }, { "call_from"_L1, "Zoe<555>"_L1 },
            { "call_to"_L1, "Bo<1001>"_L1 }, { "disposition"_L1, "ANSWERED"_L1 }, { "talk_duration"_L1, 9 }, { "ring_duration"_L1, 1 }, { "duration"_L1, 10 } };
        QJsonObject queue = row;
        queue.insert("new_id"_L1, QString::number(i * 2 + 1));
        queue.insert("call_to"_L1, u"Main<6400>"_s);
        queue.insert("disposition"_L1, u"NO ANSWER"_s);
        rows.append(row);
        rows.append(queue);
    }
    m_pbx->hook = [&rows](const FakeRequest &request) -> std::optional<QJsonObject> {
        if (!request.path.contains("/cdr/"_L1))
            return std::nullopt;
        const int size = request.argument(u"page_size"_s).toInt();
        const int first = (request.argument(u"page"_s).toInt() - 1) * size;
        QJsonArray page;
        for (int i = first; i < std::min<int>(first + size, int(rows.size())); ++i)
            page.append(rows.at(i));
        return QJsonObject { { "errcode"_L1, 0 }, { "total_number"_L1, rows.size() }, { "data"_L1, page } };
    };
    open(true, false);
    QTRY_COMPARE(state(), ConnectionState::Online);
    CdrQuery query;
    query.limit = 40;
    QSet<QString> seen;
    bool more = true;
    while (more) {
        query.offset = int(seen.size());
        const auto page = wait(m_backend->fetchCdrs(query));
        QVERIFY(page);
        QVERIFY(!page->rows.isEmpty());
        for (const Cdr &cdr : page->rows) {
            QVERIFY(!seen.contains(cdr.id.local()));
            seen.insert(cdr.id.local());
            QCOMPARE(cdr.disposition, Disposition::Answered);
            QCOMPARE(cdr.calleeNumber, u"1001"_s);
        }
        more = page->more;
    }
    QCOMPARE(seen.size(), 150);
}

QTEST_GUILESS_MAIN(LinkusBackendTest)
#include "tst_linkusbackend.moc"
