// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/yeastar-linkus/linkuskit.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray http(const QByteArray &body, const QByteArray &headers = {}, qint64 length = -1)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(length < 0 ? body.size() : length) + "\r\n" + headers + "\r\n" + body;
}

} // namespace

/// What the client makes of answers, good and bad: nothing is sent twice, nothing is followed, nothing hangs.
class LinkusBackendTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_kit.begin(); }
    void cleanup() { m_kit.end(); }
    void badAnswers_data();
    void badAnswers();
    void redirectIsNotFollowed();
    void badEvents();
    void expiredTokenIsReplacedOnce();
    void tokensFightEnds();
    void tokenIsRenewed();
    void commandsAreSentOnce();
    void closeSettlesEverything();
    void recordingIsFetchedFromThePbxAlone();
    void pollsOnlyWhatIsLookedAt();
    void stateIsAsOldAsItsAnswers();
    void cdrPagesAreOfCalls();

private:
    LinkusKit m_kit;
};

void LinkusBackendTest::badAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::addColumn<PbxError::Kind>("kind");
    const QByteArray good = R"({"errcode":0,"data":[]})";
    QTest::newRow("slow body") << http(good.first(5), {}, good.size()) << false << PbxError::Kind::Timeout;
    QTest::newRow("nothing at all") << QByteArray() << false << PbxError::Kind::Timeout;
    QTest::newRow("too short") << http(good, {}, good.size() + 50) << true << PbxError::Kind::Network;
    QTest::newRow("too long") << http(good + QByteArray(50, 'x'), {}, good.size()) << true << PbxError::Kind::None;
    QTest::newRow("length of 100 MB") << http(good, {}, 100'000'000) << false << PbxError::Kind::Protocol;
    QTest::newRow("body of 100 MB") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(100'000'000, 'x') << true << PbxError::Kind::Protocol;
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
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    m_kit.pbx->raw.insert(m_kit.api + u"call/hold"_s, bytes);
    m_kit.pbx->closeBehindRaw = close;
    const auto held = m_kit.wait(m_kit.backend->api().hold(u"c"_s));
    QCOMPARE(held.has_value(), kind == PbxError::Kind::None);
    if (!held)
        QCOMPARE(held.error().kind, kind);
    QCOMPARE(m_kit.pbx->count(m_kit.api + u"call/hold"_s), 1); // never twice
    // And the link has not suffered.
    m_kit.pbx->raw.clear();
    QVERIFY(m_kit.wait(m_kit.backend->api().hold(u"c"_s)));
    QCOMPARE(m_kit.state(), ConnectionState::Online);
}

void LinkusBackendTest::redirectIsNotFollowed()
{
    FakeLinkus other;
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    m_kit.pbx->raw.insert(m_kit.api + u"extension/search"_s, "HTTP/1.1 302 Found\r\nLocation: " + other.url().toEncoded() + "/openapi/v1.0/extension/search?access_token=api-token\r\nContent-Length: 0\r\n\r\n");
    const auto found = m_kit.wait(m_kit.backend->api().searchExtensions(u"a"_s, {}));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, PbxError::Kind::Protocol);
    QVERIFY(other.requests.isEmpty());
}

void LinkusBackendTest::badEvents()
{
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    for (const QString &rubbish : { u"}{"_s, u"42"_s, u"[[[["_s, u"{\"type\":30011,\"msg\":\"{\"}"_s, u"{\"type\":30011,\"msg\":{\"call_id\":7,\"members\":{}}}"_s, u"{\"type\":20049,\"msg\":\"{}\"}"_s, u"\u0001"_s })
        m_kit.pbx->pushRaw(rubbish);
    m_kit.pbx->push(30009, { { "extension"_L1, "1001"_L1 }, { "status"_L1, "lunch"_L1 } });
    QTRY_COMPARE(m_kit.known.find<Extension>(ExtensionId(AccountId(u"test"_s), u"1001"_s))->presence, Presence::Lunch);
    QVERIFY(m_kit.backend->ignored(u"bad event"_s) >= 5);
    QCOMPARE(m_kit.state(), ConnectionState::Online);
}

void LinkusBackendTest::expiredTokenIsReplacedOnce()
{
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    QString good = u"second-token"_s;
    m_kit.pbx->answers.insert(m_kit.api + u"get_token"_s, { { "access_token"_L1, good }, { "access_token_expire_time"_L1, 1800 }, { "refresh_token"_L1, "r"_L1 } });
    m_kit.pbx->hook = [&good](const FakeRequest &request) -> std::optional<QJsonObject> {
        if (request.path.endsWith("_token"_L1) || request.argument(u"access_token"_s) == good)
            return std::nullopt;
        return QJsonObject { { "errcode"_L1, 10004 }, { "errmsg"_L1, "TOKEN EXPIRED"_L1 } };
    };
    QVERIFY(m_kit.wait(m_kit.backend->api().hold(u"c"_s)));
    QCOMPARE(m_kit.pbx->count(m_kit.api + u"call/hold"_s), 2); // the first did nothing
    QCOMPARE(m_kit.pbx->count(m_kit.api + u"get_token"_s), 2);
    // A token that is refused for ever is asked about once more, and no more often.
    good = u"never"_s;
    const auto refused = m_kit.wait(m_kit.backend->api().hold(u"c"_s));
    QVERIFY(!refused);
    QCOMPARE(m_kit.pbx->count(m_kit.api + u"call/hold"_s), 4);
}

void LinkusBackendTest::tokensFightEnds()
{
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    m_kit.pbx->hook = [](const FakeRequest &request) -> std::optional<QJsonObject> {
        if (request.path.endsWith("_token"_L1))
            return std::nullopt;
        return QJsonObject { { "errcode"_L1, 10004 } };
    };
    for (int i = 0; i < 6 && m_kit.state() != ConnectionState::Refused; ++i)
        (void)m_kit.wait(m_kit.backend->api().hold(u"c"_s));
    QTRY_COMPARE(m_kit.state(), ConnectionState::Refused);
    QCOMPARE(m_kit.backend->connection().error.kind, PbxError::Kind::LoggedInElsewhere);
}

void LinkusBackendTest::tokenIsRenewed()
{
    m_kit.timings.tokenMarginMs = 100'000;
    m_kit.pbx->answers.insert(m_kit.api + u"get_token"_s, { { "access_token"_L1, "first"_L1 }, { "access_token_expire_time"_L1, 1 }, { "refresh_token"_L1, "r1"_L1 } });
    m_kit.pbx->answers.insert(m_kit.api + u"refresh_token"_s, { { "access_token"_L1, "second"_L1 }, { "access_token_expire_time"_L1, 1800 }, { "refresh_token"_L1, "r2"_L1 } });
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    QSignalSpy changes(m_kit.backend.get(), &PbxBackend::connectionChanged);
    QTRY_COMPARE(m_kit.pbx->count(m_kit.api + u"refresh_token"_s), 1);
    QTRY_COMPARE(m_kit.pbx->opened, 2);
    QTRY_COMPARE(m_kit.pbx->sockets.size(), 1);
    QVERIFY(m_kit.pbx->sockets.at(0).url.query().contains("second"_L1));
    QCOMPARE(m_kit.pbx->count(m_kit.api + u"get_token"_s), 1);
    QVERIFY(changes.isEmpty()); // nobody noticed
}

void LinkusBackendTest::commandsAreSentOnce()
{
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    const AccountId account(u"test"_s);
    QCOMPARE(m_kit.wait(m_kit.backend->perform({ account, Command::Hold { CallId(account, u"none"_s), {} } })).error().kind, PbxError::Kind::NoSuchCall);
    QCOMPARE(m_kit.wait(m_kit.backend->perform({ account, Command::SendDtmf {} })).error().kind, PbxError::Kind::NotSupported);
    QVERIFY(m_kit.wait(m_kit.backend->perform({ account, Command::SetDoNotDisturb { ExtensionId(account, u"1001"_s), true } })));
    QCOMPARE(m_kit.pbx->requests.constLast().json(), QJsonObject({ { "id"_L1, 22 }, { "presence_status"_L1, "do_not_disturb"_L1 } }));
}

void LinkusBackendTest::closeSettlesEverything()
{
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    m_kit.pbx->raw.insert(m_kit.api + u"call/hold"_s, {});
    m_kit.pbx->closeBehindRaw = false;
    const auto held = m_kit.backend->api().hold(u"c"_s);
    const auto cdrs = m_kit.backend->fetchCdrs({});
    m_kit.backend->close();
    QVERIFY(held.isFinished() && cdrs.isFinished());
    QCOMPARE(held.result().error().kind, PbxError::Kind::NotConnected);
    QCOMPARE(m_kit.state(), ConnectionState::Offline);
}

void LinkusBackendTest::recordingIsFetchedFromThePbxAlone()
{
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    m_kit.pbx->answers.insert(m_kit.api + u"recording/download"_s, { { "file"_L1, "a.wav"_L1 }, { "download_resource_url"_L1, "/api/download/x"_L1 } });
    m_kit.pbx->raw.insert(u"/api/download/x"_s, "HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Disposition: attachment; filename=\"../../etc/a.wav\"\r\nContent-Length: 4\r\n\r\nRIFF");
    const auto media = m_kit.wait(m_kit.backend->fetchRecording(u"a.wav"_s));
    QVERIFY(media);
    QCOMPARE(media->data, QByteArray("RIFF"));
    QCOMPARE(media->fileName, u"a.wav"_s);
    QCOMPARE(media->mimeType, u"audio/wav"_s);
    FakeLinkus other;
    m_kit.pbx->answers.insert(m_kit.api + u"recording/download"_s, { { "file"_L1, "a.wav"_L1 }, { "download_resource_url"_L1, other.url().toString() + u"/api/download/x"_s } });
    QCOMPARE(m_kit.wait(m_kit.backend->fetchRecording(u"a.wav"_s)).error().kind, PbxError::Kind::Protocol);
    QVERIFY(other.requests.isEmpty());
}

void LinkusBackendTest::pollsOnlyWhatIsLookedAt()
{
    m_kit.timings.pollMs = 20;
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    QTRY_VERIFY(m_kit.pbx->count(m_kit.api + u"call/park_status"_s) >= 3);
    QVERIFY(m_kit.backend->connection().stateAsOf.isValid());
    m_kit.backend->setInterests({ Interest::Parks });
    const int queues = m_kit.pbx->count(m_kit.api + u"queue/call_status"_s);
    const int parks = m_kit.pbx->count(m_kit.api + u"call/park_status"_s);
    QTRY_VERIFY(m_kit.pbx->count(m_kit.api + u"call/park_status"_s) >= parks + 4);
    QVERIFY(m_kit.pbx->count(m_kit.api + u"queue/call_status"_s) <= queues + 1); // one may have been under way
}

void LinkusBackendTest::stateIsAsOldAsItsAnswers()
{
    m_kit.timings.pollMs = 20;
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    const auto asOf = [this] { return m_kit.backend->connection().stateAsOf; };
    const QDateTime first = asOf();
    QVERIFY(first.isValid());
    QTRY_VERIFY(asOf() > first);
    // From now on the PBX says nothing about parked calls any more: what is known of them grows old, asked for or not.
    const QString parks = m_kit.api + u"call/park_status"_s;
    m_kit.pbx->hook = [&parks](const FakeRequest &request) -> std::optional<QJsonObject> {
        if (request.path != parks)
            return std::nullopt;
        return QJsonObject { { "errcode"_L1, 10009 }, { "errmsg"_L1, "OPERATION FAILED"_L1 } };
    };
    const int before = m_kit.pbx->count(parks);
    QTRY_VERIFY(m_kit.pbx->count(parks) >= before + 2); // no good answer is under way any more
    const QDateTime last = asOf();
    const int asked = m_kit.pbx->count(parks);
    QTRY_VERIFY(m_kit.pbx->count(parks) >= asked + 3);
    QCOMPARE(asOf(), last);
    m_kit.pbx->hook = nullptr;
    QTRY_VERIFY(asOf() > last);
    // Nor does it matter where nobody looks.
    m_kit.backend->setInterests({ Interest::Queues });
    const QDateTime queues = asOf();
    QTRY_VERIFY(asOf() > queues);
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
    m_kit.pbx->hook = [&rows](const FakeRequest &request) -> std::optional<QJsonObject> {
        if (!request.path.contains("/cdr/"_L1))
            return std::nullopt;
        const int size = request.argument(u"page_size"_s).toInt();
        const int first = (request.argument(u"page"_s).toInt() - 1) * size;
        QJsonArray page;
        for (int i = first; i < std::min<int>(first + size, int(rows.size())); ++i)
            page.append(rows.at(i));
        return QJsonObject { { "errcode"_L1, 0 }, { "total_number"_L1, rows.size() }, { "data"_L1, page } };
    };
    m_kit.open(true, false);
    QTRY_COMPARE(m_kit.state(), ConnectionState::Online);
    CdrQuery query;
    query.limit = 40;
    QSet<QString> seen;
    bool more = true;
    while (more) {
        query.offset = int(seen.size());
        const auto page = m_kit.wait(m_kit.backend->fetchCdrs(query));
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
