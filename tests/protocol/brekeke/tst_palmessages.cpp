// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palencoder.h"
#include "backends/brekeke/palparser.h"
#include "backends/brekeke/palredactor.h"
#include "backends/brekeke/palresult.h"
#include "backends/brekeke/palsettings.h"

#include <QJsonArray>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Bytes to messages and back, without a socket.
class PalMessagesTest : public QObject
{
    Q_OBJECT
private slots:
    void status();
    void numbersForStrings();
    void notifications();
    void plainAndWholeAgree_data();
    void plainAndWholeAgree();
    void replies();
    void batch();
    void malformed_data();
    void malformed();
    void talkerInfo();
    void request();
    void url();
    void loginAnswer();
    void parkNumbers_data();
    void parkNumbers();
    void outcome_data();
    void outcome();
    void redaction();
    void settings();
    void settingsFromUrl();
};

template<class T>
static T one(const QByteArray &frame)
{
    const QList<PalMessage> messages = parsePalFrame(frame);
    const T *m = messages.size() == 1 ? std::get_if<T>(&messages.first()) : nullptr;
    if (!m)
        qWarning() << "not what was expected:" << frame;
    return m ? *m : T {};
}

void PalMessagesTest::status()
{
    const auto s = one<PalStatus>(R"({"jsonrpc":"2.0","method":"notify_status","params":{"user":"1002","status":"-1",
        "talker_id":"1417","room_id":"282000000231","other_number":"1001","user_display_name":"Bob",
        "other_display_name":"Alice","phone_idx":"1","role":"s","time":1700000042000,"rescode":"200","rec":"fd60"}})");
    QCOMPARE(s.user, u"1002"_s);
    QCOMPARE(s.code, int(PalStatus::Disconnect));
    QCOMPARE(s.talker, u"1417"_s);
    QCOMPARE(s.room, u"282000000231"_s);
    QCOMPARE(s.otherName, u"Alice"_s);
    QCOMPARE(s.role, u"s"_s);
    QCOMPARE(s.time, 1'700'000'042'000);
    QCOMPARE(s.rescode, u"200"_s);
    QCOMPARE(s.recording, u"fd60"_s);
}

void PalMessagesTest::numbersForStrings()
{
    const auto s = one<PalStatus>(
        R"({"method":"notify_status","params":{"user":1002,"status":65,"talker_id":1417,"room_id":282000000231,"time":"17"}})");
    QCOMPARE(s.user, u"1002"_s);
    QCOMPARE(s.code, int(PalStatus::StartRinging));
    QCOMPARE(s.room, u"282000000231"_s);
    QCOMPARE(s.time, 17);
    const auto huge = one<PalStatus>(
        R"({"method":"notify_status","params":{"user":"1","status":"1","talker_id":"1","room_id":"1","time":1e300}})");
    QCOMPARE(huge.time, 0);
}

void PalMessagesTest::notifications()
{
    const auto on = one<PalPark>(R"({"method":"notify_park","params":{"room_id":"5","talker_id":"6","time":7,"park":"~00370031","status":"on"}})");
    QCOMPARE(on.park, u"71"_s);
    QVERIFY(on.on);
    QVERIFY(!one<PalPark>(R"({"method":"notify_park","params":{"time":7,"park":"701","status":"off"}})").on);
    const auto line = one<PalLine>(R"({"method":"notify_line","params":{"line":"external/1","status":"on","room_id":"5","line_talker":"1001"}})");
    QCOMPARE(line.lineTalker, u"1001"_s);
    QCOMPARE(one<PalQueue>(R"({"method":"notify_queue","params":{"extension":"600","status":"on","room_id":"9"}})").room, u"9"_s);
    QVERIFY(one<PalRegistered>(R"({"method":"notify_registered","params":{"user":"1","registered":"true"}})").registered);
    QCOMPARE(one<PalVoicemail>(R"({"method":"notify_voicemail","params":{"user":"1","new":2,"unread":"x"}})").newCount, 2);
    QCOMPARE(one<PalVoicemail>(R"({"method":"notify_voicemail","params":{"user":"1","new":-4}})").newCount, -1);
    QVERIFY(one<PalRecording>(R"({"method":"notify_callrecording","params":{"user":"1","talker_id":"3","status":"on"}})").on);
    QVERIFY(one<PalServerStatus>(R"({"method":"notify_serverstatus","params":{"status":"active"}})").active);
    QCOMPARE(one<PalNotice>(R"({"method":"notify_pal","params":{"code":1,"message":"ANOTHER_LOGIN"}})").code, 1);
    QCOMPARE(one<PalChallenge>(R"({"method":"login_password_required","params":{"nonce":"5f"}})").nonce, u"5f"_s);
    QCOMPARE(one<PalUnknown>(R"({"method":"notify_tomorrow","params":{}})").method, u"notify_tomorrow"_s);
    QCOMPARE(one<PalUnknown>(R"({"method":"notify_status","id":"3","params":{}})").method, u"notify_status"_s);
}

/// What the short way reads must be what a document says: the same frame with a list in it takes the long way.
void PalMessagesTest::plainAndWholeAgree_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<bool>("plain");
    const auto row = [](const char *name, const char *params, bool plain = true) { QTest::newRow(name) << QByteArray(params) << plain; };
    row("strings", R"("user":"1002","status":"65","talker_id":"7","room_id":"8","other_number":"9","role":"s","time":17)");
    row("spaces", " \"user\" :\t\"1002\" ,\r\n\"status\": 2 , \"talker_id\":\"7\",\"room_id\":\"8\" ");
    row("letters", "\"user\":\"J\u00f6rg\",\"status\":\"-1\",\"talker_id\":\"\u4e2d\",\"user_display_name\":\"\U0001F600 x\"");
    row("words", R"("user":null,"status":true,"talker_id":false,"room_id":"8")");
    row("numbers", R"("user":1002,"status":-1,"talker_id":999999999999999,"room_id":0)");
    row("empty texts", R"("user":"","status":"1","talker_id":"","room_id":"")");
    row("number in a text", R"("user":"1","status":" 14 ","talker_id":"2","room_id":"3","time":"0017")");
    row("long text", R"("user":"1","status":"1","talker_id":"2","room_id":"3","number":"44444444444444444444444444444444444444444444444444")");
    row("escape", R"("user":"\u0031\"","status":"1","talker_id":"2","room_id":"3")", false);
    row("fraction", R"("user":"1","status":1.0,"talker_id":"2","room_id":"3")", false);
    row("sixteen digits", R"("user":"1","status":"1","talker_id":1234567890123456,"room_id":"3")", false);
    row("leading zero", R"("user":"1","status":"1","talker_id":012,"room_id":"3")", false);
    row("minus zero", R"("user":-0,"status":"1","talker_id":"2","room_id":"3")", false);
    row("key twice", R"("user":"1","status":"1","talker_id":"2","room_id":"3","user":"4")", false);
    row("cut word", R"("user":tru,"status":"1","talker_id":"2","room_id":"3")", false);
    row("no comma", R"("user":"1" "status":"1","talker_id":"2","room_id":"3")", false);
    row("comma at the end", R"("user":"1","status":"1","talker_id":"2","room_id":"3",)", false);
    row("no utf-8", "\"user\":\"\xc3\",\"status\":\"1\",\"talker_id\":\"2\",\"room_id\":\"3\"", false);
    row("line break in a text", "\"user\":\"1\n2\",\"status\":\"1\",\"talker_id\":\"2\",\"room_id\":\"3\"", false);
}

void PalMessagesTest::plainAndWholeAgree()
{
    QFETCH(const QByteArray, params);
    QFETCH(const bool, plain);
    const auto frame = [&params](const QByteArray &more) {
        return QByteArray(R"({"jsonrpc":"2.0","method":"notify_status","params":{)" + params + more + "}}");
    };
    QCOMPARE(parsePalNotification(frame({})).has_value(), plain);
    QVERIFY(!parsePalNotification(frame(R"(,"list":[])")));
    const QList<PalMessage> one = parsePalFrame(frame({}));
    const QList<PalMessage> other = parsePalFrame(frame(R"(,"list":[])"));
    QCOMPARE(one.size(), 1);
    QCOMPARE(other.size(), 1);
    QCOMPARE(one.first().index(), other.first().index());
    const auto *a = std::get_if<PalStatus>(&one.first());
    const auto *b = std::get_if<PalStatus>(&other.first());
    QCOMPARE(!a, !b);
    if (!a)
        return;
    QCOMPARE(a->user, b->user);
    QCOMPARE(a->code, b->code);
    QCOMPARE(a->talker, b->talker);
    QCOMPARE(a->room, b->room);
    QCOMPARE(a->otherNumber, b->otherNumber);
    QCOMPARE(a->userName, b->userName);
    QCOMPARE(a->role, b->role);
    QCOMPARE(a->time, b->time);
}

void PalMessagesTest::replies()
{
    QCOMPARE(one<PalReply>(R"({"jsonrpc":"2.0","result":"succeeded:","id":"3"})").id, u"3"_s);
    QCOMPARE(one<PalReply>(R"({"result":null,"id":3})").id, u"3"_s);
    const auto f = one<PalFailure>(R"({"error":{"code":-32000,"message":"No permission."},"id":"4"})");
    QCOMPARE(f.code, -32000);
    QVERIFY(!f.isOrphan());
    QVERIFY(one<PalFailure>(R"~({"jsonrpc":"2.0","error":{"code":-2022,"message":"Login failed (4)"},"id":null})~").isOrphan());
    QCOMPARE(one<PalMalformed>(R"({"jsonrpc":"2.0","id":"9"})").id, u"9"_s);
}

void PalMessagesTest::batch()
{
    const auto messages = parsePalFrame(R"([{"result":1,"id":"1"},{"method":"notify_serverstatus","params":{"status":"inactive"}},7])");
    QCOMPARE(messages.size(), 3);
    QVERIFY(std::holds_alternative<PalReply>(messages.at(0)));
    QVERIFY(std::holds_alternative<PalServerStatus>(messages.at(1)));
    QVERIFY(std::holds_alternative<PalMalformed>(messages.at(2)));
}

void PalMessagesTest::malformed_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"method":"notify_sta)");
    QTest::newRow("no utf-8") << QByteArray("{\"method\":\"\xff\xfe\"");
    QTest::newRow("deep") << QByteArray(5000, '[');
    QTest::newRow("no object") << QByteArray("[[1]]");
    QTest::newRow("no method, no id") << QByteArray("{}");
    QTest::newRow("params a list") << QByteArray(R"({"method":"notify_park","params":[]})");
    QTest::newRow("status an object") << QByteArray(R"({"method":"notify_status","params":{"user":"1","talker_id":"1","room_id":"1","status":{}}})");
    QTest::newRow("status a fraction") << QByteArray(R"({"method":"notify_status","params":{"user":"1","talker_id":"1","room_id":"1","status":1.5}})");
    QTest::newRow("status far too large") << QByteArray(R"({"method":"notify_status","params":{"user":"1","talker_id":"1","room_id":"1","status":"9999999999"}})");
    QTest::newRow("no room") << QByteArray(R"({"method":"notify_status","params":{"user":"1","talker_id":"1","status":"1"}})");
    QTest::newRow("user a list") << QByteArray(R"({"method":"notify_status","params":{"user":["1"],"talker_id":"1","room_id":"1","status":"1"}})");
    QTest::newRow("park on without room") << QByteArray(R"({"method":"notify_park","params":{"park":"71","status":"on"}})");
    QTest::newRow("registered perhaps") << QByteArray(R"({"method":"notify_registered","params":{"user":"1","registered":"perhaps"}})");
    QTest::newRow("server asleep") << QByteArray(R"({"method":"notify_serverstatus","params":{"status":"asleep"}})");
    QTest::newRow("no nonce") << QByteArray(R"({"method":"login_password_required","params":{}})");
    QTest::newRow("endless id") << QByteArray(R"({"method":"notify_queue","params":{"extension":")" + QByteArray(5000, '1')
            + R"(","status":"on","room_id":"1"}})");
}

void PalMessagesTest::malformed()
{
    QFETCH(const QByteArray, frame);
    const auto messages = parsePalFrame(frame);
    QCOMPARE(messages.size(), 1);
    QVERIFY(std::holds_alternative<PalMalformed>(messages.first()));
}

void PalMessagesTest::talkerInfo()
{
    QCOMPARE(parseTalkerInfo(QJsonObject { { u"talker_id"_s, u"1"_s }, { u"number"_s, u"555"_s } }).size(), 1);
    QCOMPARE(parseTalkerInfo(QJsonArray { QJsonObject { { u"talker_id"_s, 1 }, { u"status"_s, u"2"_s } }, 5, QJsonObject() }).size(), 1);
    QVERIFY(parseTalkerInfo(u"failed: no such room"_s).isEmpty());
}

void PalMessagesTest::request()
{
    QCOMPARE(encodePalRequest(u"3"_s, u"park"_s, { { u"tid"_s, u"1416"_s } }),
        QByteArray(R"({"id":"3","jsonrpc":"2.0","method":"park","params":{"tid":"1416"}})"));
    QCOMPARE(encodePalRequest(u"4"_s, u"ping"_s, {}), QByteArray(R"({"id":"4","jsonrpc":"2.0","method":"ping"})"));
}

void PalMessagesTest::url()
{
    PalLogin login;
    login.host = u"pbx.example"_s;
    login.port = 18080;
    login.tls = false;
    login.tenant = u"a&b \u00fc"_s;
    login.user = u"1000"_s;
    login.password = u"geheim"_s;
    login.phoneIndex = 2;
    login.users = { u"1001"_s, u"1002"_s };
    login.lines.clear();
    QCOMPARE(palUrl(login).toString(QUrl::FullyEncoded),
        u"ws://pbx.example:18080/pbx/ws?tenant=a%26b%20%C3%BC&login_user=1000&user=1001&user=1002&status=true&registered=true"
        "&voicemail=true&callrecording=true&park=*&queue=*&phone_idx=2&ctype=2"_s);
    login.tls = true;
    login.passwordInUrl = true;
    QVERIFY(palUrl(login).toString(QUrl::FullyEncoded).contains("&login_password=geheim&"_L1));
    QCOMPARE(palUrl(login).scheme(), u"wss"_s);
}

void PalMessagesTest::loginAnswer()
{
    QCOMPARE(palLoginAnswer(u"1000"_s, u"5f1d0a3c9b7e2846"_s, u"pw-1000"_s), u"5055824bef22fc60eda396ce3315a362"_s);
}

void PalMessagesTest::parkNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("wire");
    QTest::newRow("plain") << u"7-0_1./*"_s << u"7-0_1./*"_s;
    QTest::newRow("umlaut") << u"B\u00fcro"_s << u"~004200fc0072006f"_s;
    QTest::newRow("space") << u"7 1"_s << u"~003700200031"_s;
}

void PalMessagesTest::parkNumbers()
{
    QFETCH(const QString, number);
    QFETCH(const QString, wire);
    QCOMPARE(encodeParkNumber(number), wire);
    QCOMPARE(decodeParkNumber(wire), number);
    QCOMPARE(decodeParkNumber(u"~00zz"_s), u"~00zz"_s);
    QCOMPARE(decodeParkNumber(u"~003"_s), u"~003"_s);
}

void PalMessagesTest::outcome_data()
{
    QTest::addColumn<QJsonValue>("result");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QJsonValue &result, PbxError::Kind kind) {
        QTest::newRow(name) << result << int(kind);
    };
    row("succeeded", u"succeeded: 5120"_s, PbxError::Kind::None);
    row("null", QJsonValue(), PbxError::Kind::None);
    row("true", true, PbxError::Kind::None);
    row("fail", u"fail"_s, PbxError::Kind::Refused);
    row("Failed", u"Failed: busy"_s, PbxError::Kind::TargetBusy);
    row("Error", u"Error: no permission"_s, PbxError::Kind::NotAllowed);
    row("gone", u"failed: no such talker"_s, PbxError::Kind::NoSuchCall);
    row("nobody", u"failed: no such extension"_s, PbxError::Kind::NoSuchTarget);
    row("licence", u"failed: license exceeded"_s, PbxError::Kind::Licence);
    row("other text", u"OK"_s, PbxError::Kind::None);
}

void PalMessagesTest::outcome()
{
    QFETCH(const QJsonValue, result);
    QFETCH(const int, kind);
    const Result<QJsonValue> got = palOutcome(result);
    QCOMPARE(int(got ? PbxError::Kind::None : got.error().kind), kind);
}

void PalMessagesTest::redaction()
{
    PalRedactor redactor;
    redactor.noteRequest(u"1"_s, u"getToken"_s, {});
    redactor.noteRequest(u"2"_s, u"getExtensionProperties"_s, { { u"property_names"_s, QJsonArray { u"name"_s, u"login.password"_s } } });
    redactor.noteRequest(u"3"_s, u"getExtensionProperties"_s, { { u"property_names"_s, QJsonArray { u"name"_s } } });
    const QByteArrayList frames {
        R"({"result":{"token":"SECRET"},"id":"1"})",
        R"({"result":["Bob","SECRET"],"id":2})",
        R"({"method":"login","params":{"login_password":"SECRET"},"id":"4"})",
        R"({"method":"setExtensionProperties","params":{"extension":"1","properties":{"login.password":"SECRET","password":"SECRET"}},"id":"5"})",
        R"([{"method":"insertRouteVariables","params":{"template":"t","values":["1","t","n","SECRET","","","v"]},"id":"6"}])",
        R"({"method":"mfa/check","params":{"sess_key":"SECRET","code":"SECRET"},"id":"7"})",
        R"({"login_password":"SECRET")",
    };
    for (const QByteArray &frame : frames)
        QVERIFY2(!redactor.redact(frame).contains("SECRET"), frame.constData());
    QCOMPARE(redactor.redact(QByteArray(R"({"id":"3","result":["Bob"]})")), QByteArray(R"({"id":"3","result":["Bob"]})"));
    QVERIFY(redactor.redact(frames.at(4)).contains("\"n\""));
}

void PalMessagesTest::settings()
{
    QCOMPARE(PalSettings::expandNumbers(u"71-73, 701,*, garage"_s), QStringList({ u"71"_s, u"72"_s, u"73"_s, u"701"_s, u"garage"_s }));
    QCOMPARE(PalSettings::expandNumbers(u"08-10"_s), QStringList({ u"08"_s, u"09"_s, u"10"_s }));
    QVERIFY(PalSettings::expandNumbers(u"1-2000000000"_s).size() <= 1000);
    Account account;
    account.settings = { { u"host"_s, u" h "_s }, { u"user"_s, u"sa"_s }, { u"operatorExtension"_s, u"1000"_s } };
    Secrets secrets;
    secrets.set(u"password"_s, u"x"_s);
    const PalSettings s(account, secrets);
    QVERIFY(s.isSystemLogin);
    QCOMPARE(s.self, u"1000"_s);
    QCOMPARE(s.login.host, u"h"_s);
    QVERIFY(s.login.tls);
    QVERIFY(!s.login.passwordInUrl);
}

void PalMessagesTest::settingsFromUrl()
{
    const QVariantMap s = PalSettings::fromUrl(QUrl(u"wss://pbx.example:8443/office/ws?tenant=acme&login_user=1000"_s));
    QCOMPARE(s.value(u"host"_s), u"pbx.example"_s);
    QCOMPARE(s.value(u"port"_s), 8443);
    QCOMPARE(s.value(u"path"_s), u"office"_s);
    QCOMPARE(s.value(u"tls"_s), true);
    QCOMPARE(s.value(u"tenant"_s), u"acme"_s);
    QCOMPARE(s.value(u"user"_s), u"1000"_s);
    QVERIFY(PalSettings::fromUrl(QUrl(u"http://pbx.example/pbx/ws"_s)).isEmpty());
    QVERIFY(PalSettings::fromUrl(QUrl(u"ws://pbx.example/other"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(PalMessagesTest)
#include "tst_palmessages.moc"
