// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtaaction.h"
#include "backends/mirta/mirtacapabilities.h"
#include "backends/mirta/mirtachannel.h"
#include "backends/mirta/mirtafields.h"
#include "backends/mirta/mirtahelp.h"

#include <QJsonDocument>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The one tolerant reader: every odd answer of the notes, in both formats; the guesses about channels; the help text.
class MirtaReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void noRows_data();
    void noRows();
    void rows();
    void credentialsNeverPass();
    void plainTables();
    void channelNames_data();
    void channelNames();
    void channelRows();
    void values();
    void actions_data();
    void actions();
    void helpTexts();
    void settings();
};

void MirtaReaderTest::noRows_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : { "", "  \n", "]", "[]", "{}", "null", " null \n" })
        QTest::newRow(*body ? body : "nothing") << QByteArray(body);
}

void MirtaReaderTest::noRows()
{
    QFETCH(QByteArray, body);
    const auto reply = readMirtaReply(body);
    QVERIFY(reply);
    QVERIFY(reply->rows.isEmpty());
    QVERIFY(reply->text.isEmpty());
}

void MirtaReaderTest::rows()
{
    // Every value twice: the position goes where there is a name.
    const auto twice = readMirtaReply(R"([{"0":"104","st_extension":"104","1":"INUSE","st_state":"INUSE"}])");
    QCOMPARE(twice->rows.at(0), (QJsonObject { { u"st_extension"_s, u"104"_s }, { u"st_state"_s, u"INUSE"_s } }));
    const auto positions = readMirtaReply(R"([{"0":"a","1":"b"},["c","d"]])");
    QCOMPARE(positions->rows.size(), 2);
    QCOMPARE(positions->rows.at(0).value("1"_L1).toString(), u"b"_s);
    QCOMPARE(positions->rows.at(1).value("0"_L1).toString(), u"c"_s);
    const auto keyed = readMirtaReply(R"({"7":{"name":"x"},"8":{"name":"y"}})");
    QCOMPARE(keyed->rows.size(), 2);
    QCOMPARE(keyed->rows.at(1).value("_key"_L1).toString(), u"8"_s);
    const auto one = readMirtaReply(R"({"a":1,"b":null})");
    QCOMPARE(one->rows.size(), 1);
    // A deep pile of brackets is an error, and no crash.
    QVERIFY(!readMirtaReply(QByteArray(100'000, '[')));
}

void MirtaReaderTest::credentialsNeverPass()
{
    const QByteArray row = R"([{"0":"LEAK-0","1":"LEAK-1","ex_number":"104","ex_password":"LEAK-2","ex_vmsecret":"LEAK-3","ex_anything":"LEAK-4","ex_name":{"deep":"LEAK-5"}}])";
    const auto listed = readMirtaReply(row, MirtaFields::extensions());
    QCOMPARE(listed->rows.at(0).keys(), QStringList { u"ex_number"_s });
    // A listed name with something inside is not what was listed. Cells without a name could be anything, and a plain table with another head too.
    QVERIFY(readMirtaReply(R"([{"0":"LEAK-0","1":"LEAK-1"}])", MirtaFields::extensions())->rows.at(0).isEmpty());
    QVERIFY(readMirtaReply("104|LEAK-6|LEAK-7|\n", MirtaFields::extensions())->rows.at(0).isEmpty());
    const auto free = readMirtaReply(R"([{"te_id":"1","te_apikey":"LEAK-8","sub":{"password":"LEAK-9","x":[{"token":"LEAK-10"}]}}])");
    QVERIFY(!QJsonDocument(free->rows.at(0)).toJson().contains("LEAK"));
    for (const QString &name : { u"ex_password"_s, u"vm_secret"_s, u"te_smtpsettings"_s, u"ex_2fa"_s, u"authtoken"_s, u"ex_vmpin"_s, u"api_key"_s })
        QVERIFY2(looksLikeCredential(name), qPrintable(name));
    for (const QString &name : { u"_key"_s, u"ex_number"_s, u"mapping"_s, u"sc_duration"_s, u"name"_s })
        QVERIFY2(!looksLikeCredential(name), qPrintable(name));
}

void MirtaReaderTest::plainTables()
{
    const auto table = readMirtaReply("Number|Name|Tech|State|Username|Password|\n104|Ann|SIP|INUSE|104-DEMO|LEAK-1|\n", MirtaFields::extensions());
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows.at(0), (QJsonObject { { u"ex_number"_s, u"104"_s }, { u"ex_name"_s, u"Ann"_s }, { u"ex_tech"_s, u"SIP"_s }, { u"st_state"_s, u"INUSE"_s } }));
    const auto pairs = readMirtaReply("281: Sales|282: Support|");
    QCOMPARE(pairs->rows.at(0).value("281"_L1).toString(), u"Sales"_s);
    const auto text = readMirtaReply("OK");
    QCOMPARE(text->text, u"OK"_s);
    QVERIFY(text->rows.isEmpty());
    const auto bare = readMirtaReply("a|b|\nc|d|\n");
    QCOMPARE(bare->rows.size(), 2);
    QCOMPARE(bare->rows.at(1).value("1"_L1).toString(), u"d"_s);
}

void MirtaReaderTest::channelNames_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("owner");
    QTest::newRow("sip") << u"SIP/104-DEMO-0000a1"_s << QString() << u"104"_s;
    QTest::newRow("pjsip") << u"PJSIP/104-DEMO-0000a1"_s << QString() << u"104"_s;
    QTest::newRow("lower case tenant") << u"PJSIP/104-demo-0000a1"_s << QString() << u"104"_s;
    QTest::newRow("second phone") << u"SIP/104_DEMO-0000a1"_s << QString() << u"104"_s;
    QTest::newRow("local") << u"Local/104@demo-internal-1;2"_s << QString() << u"104"_s;
    QTest::newRow("trunk") << u"SIP/provider-0000a2"_s << QString() << QString();
    QTest::newRow("trunk with a dash") << u"PJSIP/our-trunk-0000a2"_s << QString() << QString();
    QTest::newRow("other tenant") << u"SIP/104-OTHER-0000a2"_s << QString() << QString();
    QTest::newRow("account") << u"SIP/xyz-0000a2"_s << u"105-DEMO"_s << u"105"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void MirtaReaderTest::channelNames()
{
    QFETCH(QString, channel);
    QFETCH(QString, account);
    QFETCH(QString, owner);
    const auto c = readMirtaChannel({ { u"Channel"_s, channel }, { u"Uniqueid"_s, u"1"_s }, { u"AccountCode"_s, account } }, u"DEMO"_s, QTimeZone::UTC);
    QVERIFY(c);
    QCOMPARE(c->owner, owner);
    QCOMPARE(c->channel, channel);
}

void MirtaReaderTest::channelRows()
{
    const auto read = [](const char *json) { return readMirtaChannel(QJsonDocument::fromJson(json).object(), u"DEMO"_s, QTimeZone::UTC); };
    // Keys as different boxes might write them.
    const auto manager = read(R"({"Channel":"SIP/104-DEMO-1","Uniqueid":"1.5","Linkedid":"1.4","ChannelStateDesc":"Up","CallerIDNum":"104","CallerIDName":"Ann","ConnectedLineNum":"5550100","Duration":"00:01:15","Application":"Dial"})");
    QCOMPARE(manager->linkedId, u"1.4"_s);
    QCOMPARE(manager->state, LineState::Talking);
    QCOMPARE(manager->duration, 75);
    QCOMPARE(manager->role, LegRole::Caller);
    QCOMPARE(manager->connectedNumber, u"5550100"_s);
    const auto spaced = read(R"({"channel":"SIP/105-DEMO-2","unique id":"1.6","linked_id":"1.4","state":"5","app":"AppDial","callerid":"\"Bob\" <105>"})");
    QCOMPARE(spaced->uniqueId, u"1.6"_s);
    QCOMPARE(spaced->state, LineState::Ringing);
    QCOMPARE(spaced->role, LegRole::Callee);
    QCOMPARE(spaced->callerName, u"Bob"_s);
    QCOMPARE(spaced->callerNumber, u"105"_s);
    const auto held = read(R"({"channel":"SIP/105-DEMO-2","uniqueid":"1","state":"Up","hold":"1","direction":"OUT"})");
    QCOMPARE(held->state, LineState::Held);
    QCOMPARE(held->role, LegRole::Callee);
    const auto parked = read(R"({"channel":"SIP/x-2","uniqueid":"1","state":"Up","application":"Park","data":"default,71"})");
    QCOMPARE(parked->parkSlot(), u"71"_s);
    const auto waits = read(R"({"channel":"SIP/x-2","uniqueid":"1","state":"Up","application":"Queue","applicationdata":"281,t,,,60"})");
    QCOMPARE(waits->queue(), u"281"_s);
    const auto spy = read(R"({"channel":"SIP/x-2","uniqueid":"1","application":"ChanSpy","data":"SIP/104-DEMO-1,qw"})");
    QCOMPARE(spy->monitoring(), BargeMode::Whisper);
    const auto bare = read(R"({"0":"SIP/104-DEMO-1","1":"Up"})");
    QCOMPARE(bare->owner, u"104"_s);
    QVERIFY(!read(R"({"foo":"bar"})"));
}

void MirtaReaderTest::values()
{
    const QTimeZone copenhagen("Europe/Copenhagen");
    QCOMPARE(Mirta::time(u"2026-07-01 12:00:00"_s, copenhagen), QDateTime(QDate(2026, 7, 1), QTime(10, 0), QTimeZone::UTC));
    QCOMPARE(Mirta::timeText(QDateTime(QDate(2026, 7, 1), QTime(10, 0), QTimeZone::UTC), copenhagen), u"2026-07-01 12:00:00"_s);
    QCOMPARE(Mirta::time(u"1475685709"_s, copenhagen).toSecsSinceEpoch(), 1475685709);
    QVERIFY(!Mirta::time(u"0000-00-00 00:00:00"_s, copenhagen).isValid());
    QVERIFY(!Mirta::time({}, copenhagen).isValid());
    QCOMPARE(Mirta::seconds(u"01:15"_s), 75);
    QCOMPARE(Mirta::seconds(u"x"_s), -1);
    QCOMPARE(Mirta::seconds(u"1:2:3:4"_s), -1);
    QCOMPARE(Mirta::number(QJsonValue(u"12.9"_s)), 12);
    QCOMPARE(Mirta::number(QJsonValue()), -1);
    QCOMPARE(Mirta::numberOf(u"Custom:104-DEMO"_s, u"DEMO"_s), u"104"_s);
    QCOMPARE(Mirta::numberOf(u"104"_s, u"DEMO"_s), u"104"_s);
    QCOMPARE(Mirta::numberOf(u"my-trunk"_s, u"DEMO"_s), u"my-trunk"_s);
}

void MirtaReaderTest::actions_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("done");
    QTest::newRow("ok") << QByteArray("OK") << true;
    QTest::newRow("ok with an end") << QByteArray("OK\n") << true;
    QTest::newRow("success") << QByteArray("Success|Originate successfully queued|1|") << true;
    QTest::newRow("json") << QByteArray(R"({"Response":"Success"})") << true;
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("json error") << QByteArray(R"({"Response":"Error","Message":"No such channel"})") << false;
    QTest::newRow("reason") << QByteArray("Channel not found") << false;
    QTest::newRow("key") << QByteArray("Too bad... you mistaken the security api key.") << false;
    QTest::newRow("missing") << QByteArray("No channel specified") << false;
    QTest::newRow("rows") << QByteArray(R"([{"a":"b"}])") << false;
    QTest::newRow("page") << QByteArray("<html>OK</html>") << false;
}

void MirtaReaderTest::actions()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, done);
    MirtaBody answer;
    answer.bytes = body;
    const Result<void> result = readMirtaAction(answer);
    QCOMPARE(result.has_value(), done);
    if (!done)
        QVERIFY(!result.error().detail.isEmpty());
}

void MirtaReaderTest::helpTexts()
{
    const MirtaHelp newer = MirtaHelp::read(u"Request type (reqtype):\nBLFS       - lamps\n   AGENT - indented, no type\nINFO       - info\n   info - kind:\n"
                                            "          queues (list of queues)\n          queuecallers (who waits)\nQUEUE      - members\n          add (an agent)\nOK\n"_s);
    QCOMPARE(newer.requests, (QSet<QString> { u"BLFS"_s, u"INFO"_s, u"QUEUE"_s }));
    QCOMPARE(newer.infos, (QSet<QString> { u"queues"_s, u"queuecallers"_s }));
    QVERIFY(MirtaHelp::read({}).requests.isEmpty());
    const MirtaHelp oldest = MirtaHelp::oldest();
    QCOMPARE(oldest.requests.size(), 25);
    QCOMPARE(oldest.infos.size(), 15);

    // What an older box lacks is not offered.
    MirtaSettings settings;
    const Capabilities old = mirtaCapabilities(oldest, settings, true);
    QVERIFY(old.has(Capability::Dial) && old.has(Capability::Park) && old.has(Capability::QueuePause) && old.has(Capability::Flows));
    QVERIFY(!old.knows(Capability::QueueLogin) && !old.knows(Capability::SetDoNotDisturb) && !old.knows(Capability::Listen));
    QVERIFY(!old.knows(Capability::Hold) && !old.knows(Capability::Answer) && !old.knows(Capability::Record));
    settings.listenPattern = u"*222{ext}"_s;
    QVERIFY(mirtaCapabilities(oldest, settings, true).has(Capability::Listen));
    const Capabilities reader = mirtaCapabilities(oldest, settings, false);
    QVERIFY(reader.knows(Capability::Dial) && !reader.has(Capability::Dial) && !reader.reason(Capability::Dial).isEmpty());
    QVERIFY(mirtaBestCapabilities().has(Capability::QueueLogin));
}

void MirtaReaderTest::settings()
{
    QCOMPARE(MirtaSettings::expandNumbers(u"71-73, 801, 007-009"_s), (QStringList { u"71"_s, u"72"_s, u"73"_s, u"801"_s, u"007"_s, u"008"_s, u"009"_s }));
    QCOMPARE(MirtaSettings::expandNumbers(u"1-2000000"_s).size(), 1'000);
    QCOMPARE(MirtaSettings::filled(u"*222{ext}"_s, u"104"_s), u"*222104"_s);
    QVERIFY(MirtaSettings::filled(u"*222"_s, u"104"_s).isEmpty());
    QCOMPARE(MirtaSettings::fromUrl(QUrl(u"https://pbx.example/mirtapbx/proxyapi.php"_s)).value(u"path"_s).toString(), u"/mirtapbx/proxyapi.php"_s);
    QVERIFY(MirtaSettings::fromUrl(QUrl(u"https://pbx.example/"_s)).isEmpty());
    QVERIFY(MirtaSettings::fromUrl(QUrl(u"ws://pbx.example/pbx/proxyapi.php"_s)).isEmpty());
    Account account;
    account.settings = MirtaSettings::fromUrl(QUrl(u"http://127.0.0.1:8080/pbx/proxyapi.php"_s));
    account.settings.insert(u"tenant"_s, u"DEMO"_s);
    Secrets secrets;
    secrets.set(u"key"_s, u"k"_s);
    const MirtaSettings read(account, secrets);
    QCOMPARE(read.login.url, QUrl(u"http://127.0.0.1:8080/pbx/proxyapi.php"_s));
    QCOMPARE(read.login.key, u"k"_s);
    QVERIFY(read.zone.isValid());
}

QTEST_GUILESS_MAIN(MirtaReaderTest)
#include "tst_mirtareader.moc"
