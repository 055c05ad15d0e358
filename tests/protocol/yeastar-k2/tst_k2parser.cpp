// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2errors.h"
#include "backends/yeastar-k2/k2parser.h"
#include "backends/yeastar-k2/k2redactor.h"
#include "backends/yeastar-k2/k2rows.h"
#include "backends/yeastar-k2/k2stream.h"
#include "backends/yeastar-k2/k2values.h"

#include <QJsonDocument>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

static const AccountId account(u"a"_s);

static QJsonObject object(const char *json)
{
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    Q_ASSERT(!o.isEmpty());
    return o;
}

/// What API 2.0 says, in all the ways in which it says it.
class TestK2Parser : public QObject
{
    Q_OBJECT
private slots:
    void scalars();
    void times();
    void events_data();
    void events();
    void members();
    void oldFormats();
    void callsOfExtensions();
    void errors();
    void streamCutAnywhere();
    void streamLimits();
    void forwarding();
    void contacts();
    void wakeUps();
    void records();
    void redaction();
};

void TestK2Parser::scalars()
{
    const QJsonObject o =
        object(R"({"a":"2","b":2,"c":"","d":true,"e":null,"f":[1],"Calls":[{"x":1}],"g":" 7 ","h":1571620483.18})");
    QCOMPARE(K2::number(o, "a"_L1), 2);
    QCOMPARE(K2::number(o, "b"_L1), 2);
    QCOMPARE(K2::number(o, "c"_L1, -1), -1);
    QCOMPARE(K2::text(o, "d"_L1), u"1"_s);
    QVERIFY(K2::text(o, "e"_L1).isEmpty());
    QVERIFY(K2::text(o, "f"_L1).isEmpty());
    QCOMPARE(K2::text(o, { "c"_L1, "g"_L1 }), u"7"_s);
    QCOMPARE(K2::text(o, "h"_L1), u"1571620483.18"_s);
    QCOMPARE(K2::rows(o, { "calls"_L1 }).size(), 1);
    QCOMPARE(K2::words(QJsonValue(u"1001, 1002,"_s)), (QStringList { u"1001"_s, u"1002"_s }));
    QVERIFY(K2::flag(u"On"_s) && K2::flag(u"yes"_s) && !K2::flag(u"off"_s) && !K2::flag({}));
}

void TestK2Parser::times()
{
    QCOMPARE(K2::utcOffset(u"2026-01-01 08:00:00 UTC+1"_s), 3600);
    QCOMPARE(K2::utcOffset(u"2026-01-01 08:00:00 UTC-05:30"_s), -5 * 3600 - 1800);
    QCOMPARE(K2::utcOffset(u"2026-01-01 08:00:00"_s), 0);
    QCOMPARE(K2::time(u"2026-01-01 08:00:00"_s, 3600), QDateTime(QDate(2026, 1, 1), QTime(7, 0), QTimeZone::UTC));
    QCOMPARE(K2::timeText(QDateTime(QDate(2026, 1, 1), QTime(7, 0), QTimeZone::UTC), 3600), u"2026-01-01 08:00:00"_s);
    QVERIFY(!K2::time(u"yesterday"_s, 0).isValid());
    QCOMPARE(K2::timeOfCallId(u"1571620483.18"_s).toSecsSinceEpoch(), 1571620483);
    QVERIFY(!K2::timeOfCallId(u"call-7"_s).isValid());
}

void TestK2Parser::events_data()
{
    using Kind = K2Event::Kind;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("facts"); // callId|number|status|name|agent|address|phoneCall|members
    const auto row = [](const char *name, const char *json, Kind kind, const QString &facts) {
        QTest::newRow(name) << QByteArray(json) << int(kind) << facts;
    };
    row("BootUp", R"({"event":"BootUp","sn":"369"})", Kind::BootUp, u"|||||||0"_s);
    row("ConfigChange", R"({"event":"ConfigChange","type":"extension","extid":"1001","operation":"update","sn":"369"})",
        Kind::ConfigChange, u"|1001|update|extension||||0"_s);
    row("ConfigChange of a trunk", R"({"event":"ConfigChange","type":"trunk","trunkname":"t","operation":"del"})",
        Kind::ConfigChange, u"|t|del|trunk||||0"_s);
    row("Invite",
        R"({"event":"Invite","callid":"1.2","members":[{"inbound":{"from":"55","to":"66","trunkname":"t","channelid":"c"}}]})",
        Kind::Invite, u"1.2|||||||1"_s);
    row("Incoming",
        R"({"event":"Incoming","callid":"1.2","members":[{"inbound":{"from":"55","to":"66","trunkname":"t","channelid":"c"}}]})",
        Kind::Incoming, u"1.2|||||||1"_s);
    row("ExtensionStatus", R"({"event":"ExtensionStatus","extension":"1001","status":"Registered"})",
        Kind::ExtensionStatus, u"|1001|Registered|||||0"_s);
    row("CallStatus",
        R"({"event":"CallStatus","callid":"1.2","members":[{"ext":{"number":"1001","channelid":"c1","memberstatus":"ALERT"}},{"ext":{"number":"1002","channelid":"c2","memberstatus":"RING"}}]})",
        Kind::CallStatus, u"1.2|||||||2"_s);
    row("NewCdr", R"({"event":"NewCdr","callid":"1.2","callfrom":"1001"})", Kind::NewCdr, u"1.2|||||||0"_s);
    for (const char *word : { "CallTransfer", "Transfer", "Tranfer" })
        QTest::newRow(word) << QByteArray(
            R"({"event":"%","callid":"1.2","members":[{"ext":{"number":"1","channelid":"c"}}]})")
                                   .replace("%", word)
                            << int(Kind::CallTransfer) << u"1.2|||||||1"_s;
    for (const char *word : { "CallForward", "Forward" })
        QTest::newRow(word) << QByteArray(R"({"event":"%","callid":"1.2","members":[]})").replace("%", word)
                            << int(Kind::CallForward) << u"1.2|||||||0"_s;
    row("CallFailed",
        R"({"event":"CallFailed","callid":"1.2","reason":"486 Busy here","members":[{"ext":{"number":"1","channelid":"c"}}]})",
        Kind::CallFailed, u"1.2||486 Busy here|||||1"_s);
    row("DTMF", R"({"event":"DTMF","callid":"1.2","infos":"5"})", Kind::Dtmf, u"1.2||5|||||0"_s);
    row("DTMF of 1.1", R"({"action":"DTMF","callid":"1.2","info":5})", Kind::Dtmf, u"1.2||5|||||0"_s);
    row("PlayPromptEnd", R"({"event":"PlayPromptEnd","callid":"1.2","prompt":"welcome"})", Kind::PlayPromptEnd,
        u"1.2||welcome|||||0"_s);
    row("satisfaction", R"({"event":"satisfaction","callid":"1.2","surveyresult":"5"})", Kind::Satisfaction,
        u"1.2||5|||||0"_s);
    row("sms-send", R"({"event":"sms-send","status":"Success","smsid":"9"})", Kind::SmsSend, u"||Success||||9|0"_s);
    row("ConferenceStatus",
        R"({"event":"ConferenceStatus","callid":"1.2","conferencenumber":"6400","conferencename":" Board","members":[]})",
        Kind::ConferenceStatus, u"1.2|6400||Board||||0"_s);
    row("uacstacall",
        R"({"event":"uacstacall","operation":"callstart","extnumber":"1000","cstacallid":"32784","ipaddress":"10.0.0.1:5060"})",
        Kind::UaCstaCall, u"|1000|callstart|||10.0.0.1:5060|32784|0"_s);
    row("QueueAutoPause", R"({"event":"QueueAutoPause","queue":"6700","agent":"1001","misscall":[]})",
        Kind::QueueAutoPause, u"|6700|||1001|||0"_s);
    row("an unknown one", R"({"event":"Sunrise"})", Kind::Unknown, u"|||||||0"_s);
    row("no event", R"({"status":"Success"})", Kind::Malformed, u"|||||||0"_s);
    row("no JSON", "<html>", Kind::Malformed, u"|||||||0"_s);
    row("a list", "[1]", Kind::Malformed, u"|||||||0"_s);
}

void TestK2Parser::events()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, kind);
    QFETCH(const QString, facts);
    const K2Event e = parseK2Event(json);
    QCOMPARE(int(e.kind), kind);
    QCOMPARE((QStringList { e.callId, e.number, e.status, e.name, e.agent, e.address, e.phoneCall,
                 QString::number(e.members.size()) }
                     .join(u'|')),
        facts);
}

void TestK2Parser::members()
{
    const QList<K2Member> list = parseK2Members(object(R"({"members":[
        {"ext":{"number":"1001","channelid":"PJSIP/1001-2a","memberstatus":"RING","callpath":"6500"}},
        {"inbound":{"from":"5550100","to":"6500","trunkname":"siptrunk","channelid":"PJSIP/trunk-1f","memberstatus":"ANSWERED","callpath":"6500"}},
        {"outbound":{"from":"1001","to":"5550101","trunkname":"siptrunk","channelid":"PJSIP/trunk-20","memberstatus":"hold"}},
        {"alien":{"channelid":"x"}}, {"ext":{}}, 7 ]})"));
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0],
        (K2Member {
            K2Member::Kind::Extension, K2Member::Status::Ring, u"PJSIP/1001-2a"_s, u"1001"_s, {}, {}, {}, u"6500"_s }));
    QCOMPARE(list[1],
        (K2Member { K2Member::Kind::Inbound, K2Member::Status::Answered, u"PJSIP/trunk-1f"_s, {}, u"5550100"_s,
            u"6500"_s, u"siptrunk"_s, u"6500"_s }));
    QCOMPARE(list[2].status, K2Member::Status::Hold);
    QCOMPARE(list[2].kind, K2Member::Kind::Outbound);
}

void TestK2Parser::oldFormats()
{
    const K2Event v11 = parseK2Event(QByteArray(
        R"({"action":"CallStatus","callid":"1.2","call":[{"ext":{"extid":"1001","memberstatus":"ALERT"}},{"inbound":{"inboundid":"2","from":"5","to":"6"}}]})"));
    QCOMPARE(v11.members.size(), 2);
    QCOMPARE(v11.members[0].number, u"1001"_s);
    QCOMPARE(v11.members[1].channel, u"2"_s);
    const K2Event v10 = parseK2Event(
        QByteArray(R"({"action":"CallStatus","callid":"1.2","ext":{"extid":"1002","memberstatus":"RING"}})"));
    QCOMPARE(v10.members.size(), 1);
    QCOMPARE(v10.members[0].number, u"1002"_s);
}

void TestK2Parser::callsOfExtensions()
{
    const QList<K2Call> calls = parseK2ExtensionCalls(object(R"({"status":"Success","calllist":[
        {"number":"1000","numbercalls":[{"callid":"1.1","members":[{"ext":{"number":"1000","channelid":"a","memberstatus":"ALERT"}},{"ext":{"number":"1001","channelid":"b","memberstatus":"RING"}}]}]},
        {"number":"1001","numbercalls":[{"callid":"1.1","members":[{"ext":{"number":"1000","channelid":"a","memberstatus":"ALERT"}}]}]},
        {"number":"1002","numbercalls":[]}]})"));
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls[0].members.size(), 2);
    QCOMPARE(parseK2Calls(object(R"({"Calls":[{"callid":"1.1","members":[]},{"members":[]}]})")).size(), 1);
}

void TestK2Parser::errors()
{
    QCOMPARE(k2Errno(object(R"({"status":"Failed","errno":"10006"})")), 10006);
    QCOMPARE(k2Errno(object(R"({"status":"Failed","errno":10006})")), 10006);
    QCOMPARE(k2Errno(object(R"({"status":"Success"})")), 0);
    QCOMPARE(k2Error(20003).kind, PbxError::Kind::AuthFailed);
    QCOMPARE(k2Error(20002).kind, PbxError::Kind::AddressNotAllowed);
    QCOMPARE(k2Error(10003).kind, PbxError::Kind::NotSupported);
    QCOMPARE(k2Error(10007).kind, PbxError::Kind::NoSuchCall);
    QCOMPARE(k2Error(99999).kind, PbxError::Kind::Refused);
    QVERIFY(k2TokenGone(20004) && k2TokenGone(20006) && !k2TokenGone(20003));
    // Each code of the table says something.
    for (int code : { 10002, 10003, 10004, 10005, 10006, 10007, 10008, 10009, 10010, 10011, 10012, 10013, 10014, 10015,
             10016, 10017, 10018, 10019, 10020, 10021, 10022, 10023, 10024, 10025, 10026, 10027, 10028, 10029, 10030,
             10031, 10032, 10033, 10085, 10086, 10087, 20000, 20001, 20002, 20003, 20004, 20005, 20006, 20007, 20008,
             20009, 20010, 20011, 20012, 20013, 20014, 20015, 20016, 20017, 20018, 20019, 20020, 20021, 30001, 30003 })
        QVERIFY2(!k2ErrorText(code).isEmpty(), qPrintable(QString::number(code)));
}

void TestK2Parser::streamCutAnywhere()
{
    const QByteArray first = R"({"event":"A","text":"a } { \" \\"})";
    const QByteArray second = R"({"event":"B","in":{"deep":[{}]}})";
    const QByteArray all = "Response: Success\r\n\r\n" + first + second + "\r\n" + first;
    for (qsizetype cut = 0; cut <= all.size(); ++cut) {
        K2Stream stream;
        QList<QByteArray> got = stream.feed(QByteArrayView(all).first(cut));
        got += stream.feed(QByteArrayView(all).sliced(cut));
        QCOMPARE(got, (QList<QByteArray> { first, second, first }));
        QCOMPARE(stream.takeText(), "Response: Success");
    }
    K2Stream bytewise;
    QList<QByteArray> got;
    for (char c : all)
        got += bytewise.feed(QByteArrayView(&c, 1));
    QCOMPARE(got.size(), 3);
}

void TestK2Parser::streamLimits()
{
    K2Stream stream;
    QVERIFY(stream.feed(QByteArray(100'000, 'x')).isEmpty());
    QCOMPARE(stream.takeText().size(), K2Stream::maxText);
    stream.feed("{\"a\":\"" + QByteArray(K2Stream::maxObject + 1, 'x'));
    QVERIFY(stream.overrun());
}

void TestK2Parser::forwarding()
{
    const QJsonObject row = object(
        R"({"alwaysforward":"on","atransferto":"extension","atransferext":"1002","busyforward":"off","btransferto":"extension","btransferext":"1003",
        "noanswerforward":"on","ntransferto":"number","ntransferprefix":"0","ntransfernum":"5550100"})");
    QCOMPARE(k2Forwarding(row), (Forwarding { u"1002"_s, {}, u"05550100"_s }));
    const Forwarding wish { {}, u"1001"_s, u"5550123"_s };
    const QJsonObject fields = k2ForwardingFields(wish, [](const QString &n) { return n.size() == 4; });
    QCOMPARE(fields.value("alwaysforward"_L1).toString(), u"off"_s);
    QCOMPARE(k2Forwarding(fields), wish);
}

void TestK2Parser::contacts()
{
    Contact c;
    c.id = { account, u"7"_s };
    c.phonebook = u"company"_s;
    c.shared = true;
    c.name = u"Ann Lee Smith"_s;
    c.company = u"Acme"_s;
    c.email = u"a@b.example"_s;
    c.notes = u"likes tea"_s;
    c.numbers = { { u"work"_s, u"1"_s }, { u"work"_s, u"2"_s }, { u"mobile"_s, u"3"_s } };
    c.extra = { { u"zipcode"_s, u"12345"_s } };
    QJsonObject fields = k2ContactFields(c);
    fields.insert("id"_L1, 7);
    QCOMPARE(k2Contact(account, fields), c);
}

void TestK2Parser::wakeUps()
{
    const QDateTime now(QDate(2026, 1, 1), QTime(9, 0), QTimeZone::UTC);
    WakeUpCall w = k2WakeUp(account,
        object(R"({"id":"3","number":"1004","date":"2026-01-02","time":"07:30","repeat":"no","status":"on"})"), 3600,
        now);
    QCOMPARE(w.at, QDateTime(QDate(2026, 1, 2), QTime(6, 30), QTimeZone::UTC));
    QVERIFY(w.enabled && !w.daily);
    QCOMPARE(k2WakeUp(account, k2WakeUpFields(w, 3600), 3600, now).at, w.at);
    w = k2WakeUp(account, object(R"({"id":"3","number":"1004","time":"11:00","repeat":"daily"})"), 3600, now);
    QCOMPARE(w.at, QDateTime(QDate(2026, 1, 1), QTime(10, 0), QTimeZone::UTC)); // later today
    const auto daily = [&now](const char *date) {
        return k2WakeUp(account, object(QByteArray(R"({"id":"3","number":"1004","time":"11:00","repeat":"daily","date":"%"})").replace("%", date).constData()), 3600, now).at.toUTC().date();
    };
    QCOMPARE(daily("2026-02-01"), QDate(2026, 2, 1)); // begins on a later day
    QCOMPARE(daily("2025-12-01"), QDate(2026, 1, 1)); // has long begun
    QVERIFY(k2WakeUp(account, object(R"({"id":"3","number":"1004","time":"late"})"), 0, now).id.isEmpty());
}

void TestK2Parser::records()
{
    const QJsonObject event = object(
        R"({"event":"NewCdr","callid":"1571620483.18","timestart":"2026-01-01 08:00:00","callfrom":"1001","callto":"1002","callduraction":"19","talkduraction":"14",
        "srctrunkname":"","dsttrcunkname":"","status":"ANSWERED","type":"Internal","recording":"r.wav","didnumber":""})");
    const Cdr cdr = k2Cdr(account, event, 3600);
    QCOMPARE(cdr.startedAt, QDateTime(QDate(2026, 1, 1), QTime(7, 0), QTimeZone::UTC));
    QCOMPARE(cdr.startedAt.secsTo(cdr.answeredAt), 5);
    QCOMPARE(cdr.startedAt.secsTo(cdr.endedAt), 19);
    QCOMPARE(cdr.direction, Direction::Internal);
    QCOMPARE(cdr.recordingId, u"r.wav"_s);
    // The same record out of the file, whatever its columns are called.
    const QByteArray csv =
        "\xEF\xBB\xBFID,Time,Call From,Call To,Call Duration,Talk Duration,Disposition,Call Type,Record File\r\n"
        "1571620483.18,2026-01-01 08:00:00,1001,1002,19,14,ANSWERED,Internal,r.wav\r\n\r\n\"x,\"\"y\"\"\",2026-01-01 "
        "09:00:00,1,2\r\n";
    const QList<QJsonObject> rows = k2CsvRows(csv);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(k2Cdr(account, rows[0], 3600), cdr);
    QCOMPARE(rows[1].value("callid"_L1).toString(), u"x,\"y\""_s);
    QCOMPARE(k2CsvRows(csv, 1).size(), 1);
}

void TestK2Parser::redaction()
{
    const QByteArray shown = k2Redacted(QByteArray(
        R"({"token":"t0psecret","extinfos":[{"registerpassword":"t0psecret","vmsecret":"t0psecret","number":"1"}],"random":"t0psecret"})"));
    QVERIFY(!shown.contains("t0psecret"));
    QVERIFY(shown.contains("\"number\":\"1\""));
    QVERIFY(!k2Redacted(QByteArray("token=t0psecret")).contains("t0psecret"));
}

QTEST_GUILESS_MAIN(TestK2Parser)
#include "tst_k2parser.moc"
