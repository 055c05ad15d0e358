// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/palclient.h"
#include "tests/integration/simprocess.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The simulator's Brekeke face, frame by frame, against the protocol note.
class TestPalFace : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_sim.reset(); }

    void nonceLogin();
    void wrongPassword_data();
    void wrongPassword();
    void nothingBeforeLogin();
    void envelope();
    void anotherLogin();
    void subscription();
    void snapshotAfterLogin();
    void phoneToPhone();
    void clickToDial();
    void holdParkFetch();
    void blindTransfer();
    void attendedTransfer();
    void bargeAndRecord();
    void queue();
    void extensions();
    void permissions();
    void contacts();
    void notesAndAppData();
    void tenantsAndRoutes();
    void tenantLogin();
    void pushAndOptions();

private:
    std::unique_ptr<SimProcess> m_sim;
};

static QString md5(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

void TestPalFace::init()
{
    m_sim = std::make_unique<SimProcess>();
    QVERIFY2(m_sim->start(), m_sim->output());
}

void TestPalFace::nonceLogin()
{
    PalClient client;
    QVERIFY(client.open(m_sim->url(), { { u"login_user"_s, u"1000"_s } }));
    const QJsonObject asked = client.await({ { u"method"_s, u"login_password_required"_s } });
    QVERIFY(!asked.contains("id"_L1));
    const QString nonce = asked.value("params"_L1).toObject().value("nonce"_L1).toString();
    QVERIFY(!nonce.isEmpty());
    QCOMPARE(client.result(u"login"_s, { { "login_password"_L1, md5(u"1000:"_s + nonce + u':' + md5(u"cordboard"_s)) } }), QJsonValue(true));
    QVERIFY(!client.await({ { u"method"_s, u"notify_serverstatus"_s }, { u"params.status"_s, u"active"_s } }).isEmpty());
}

void TestPalFace::wrongPassword_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("password") << u"1000"_s << u"wrong"_s;
    QTest::newRow("user") << u"4711"_s << u"cordboard"_s;
    QTest::newRow("empty") << u"4711"_s << QString();
    QTest::newRow("sa") << u"sa"_s << u"wrong"_s;
}

void TestPalFace::wrongPassword()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    PalClient client;
    QVERIFY(client.open(m_sim->url(), { { u"login_user"_s, user }, { u"login_password"_s, password }, { u"status"_s, u"true"_s }, { u"user"_s, u"*"_s } }));
    const QJsonObject failed = client.await({ { u"error.code"_s, -2022 } });
    QCOMPARE(failed.value("error"_L1).toObject().value("message"_L1).toString(), u"Login failed (4)"_s);
    QVERIFY(failed.value("id"_L1).isNull());
    QVERIFY(client.awaitClosed());
    QCOMPARE(client.messages.size(), 1);

    PalClient hashed;
    QVERIFY(hashed.open(m_sim->url(), { { u"login_user"_s, user } }));
    QVERIFY(!hashed.await({ { u"method"_s, u"login_password_required"_s } }).isEmpty());
    QCOMPARE(hashed.errorCode(u"login"_s, { { "login_password"_L1, md5(password) } }), -2022);
    QVERIFY(hashed.awaitClosed());
}

void TestPalFace::nothingBeforeLogin()
{
    PalClient client;
    QVERIFY(client.open(m_sim->url(), { { u"login_user"_s, u"1000"_s }, { u"user"_s, u"*"_s }, { u"status"_s, u"true"_s } }));
    QVERIFY(!client.await({ { u"method"_s, u"login_password_required"_s } }).isEmpty());
    QCOMPARE(client.errorCode(u"getExtensions"_s), -32000);
    QCOMPARE(m_sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } }).status, 200);
    QCOMPARE(client.errorCode(u"ping"_s), -32000);
    QCOMPARE(client.messages.size(), 3);
}

void TestPalFace::envelope()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    QCOMPARE(client.errorCode(u"teleport"_s), -32601);
    QCOMPARE(client.errorCode(u"hold"_s), -32602);
    client.send("{nonsense");
    QVERIFY(client.await({ { u"error.code"_s, -32700 } }).value("id"_L1).isNull());
    client.send(R"({"jsonrpc":"2.0","method":"ping","id":7})");
    QVERIFY(!client.await({ { u"id"_s, 7 } }).isEmpty());
    client.send(R"({"jsonrpc":"2.0","method":"ping","id":0})");
    QVERIFY(!client.await({ { u"id"_s, 0 } }).isEmpty());
    client.send(R"([{"jsonrpc":"2.0","method":"ping","id":"a"},{"jsonrpc":"2.0","method":"ping","id":"b"}])");
    QVERIFY(!client.await({ { u"id"_s, u"a"_s } }).isEmpty());
    QVERIFY(!client.await({ { u"id"_s, u"b"_s } }).isEmpty());
    client.send(R"({"jsonrpc":"2.0","method":"ping","params":[1],"id":"c"})");
    QVERIFY(!client.await({ { u"id"_s, u"c"_s }, { u"error.code"_s, -32602 } }).isEmpty());
    client.send(R"({"jsonrpc":"2.0","method":"ping"})"); // no id: no reply
    const qsizetype before = client.messages.size();
    QCOMPARE(client.result(u"ping"_s).toString(), u"pong"_s);
    QCOMPARE(client.messages.size(), before + 1);
}

void TestPalFace::anotherLogin()
{
    PalClient first;
    QVERIFY(first.login(m_sim->url(), u"1000"_s, { { u"phone_idx"_s, u"2"_s } }));
    PalClient elsewhere;
    QVERIFY(elsewhere.login(m_sim->url(), u"1000"_s, { { u"phone_idx"_s, u"3"_s } }));
    PalClient second;
    QVERIFY(second.login(m_sim->url(), u"1000"_s, { { u"phone_idx"_s, u"2"_s } }));
    QVERIFY(!first.await({ { u"method"_s, u"notify_pal"_s }, { u"params.code"_s, 1 }, { u"params.message"_s, u"ANOTHER_LOGIN"_s } }).isEmpty());
    QVERIFY(std::none_of(elsewhere.messages.begin(), elsewhere.messages.end(), [](const QJsonObject &m) { return m.value("method"_L1) == "notify_pal"_L1; }));
}

void TestPalFace::subscription()
{
    PalClient client;
    // As the vendor's client writes it: repeated keys, an empty part, a key that nobody knows.
    QUrl url = m_sim->url();
    url.setQuery(u"login_user=1000&login_password=cordboard&user=1001&user=1002&&status=true&registered=self&whatever=1"_s);
    QVERIFY(client.open(url, {}));
    QVERIFY(!client.await({ { u"params.status"_s, u"active"_s } }).isEmpty());
    QCOMPARE(m_sim->post(u"dial"_s, { { "from"_L1, "1003"_L1 }, { "to"_L1, "1004"_L1 } }).status, 200);
    QCOMPARE(m_sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1000"_L1 } }).status, 200);
    QCOMPARE(client.awaitStatus(u"1001"_s, u"1"_s).value("other_number"_L1).toString(), u"1000"_s);
    QCOMPARE(client.result(u"ping"_s).toString(), u"pong"_s);
    for (const QJsonObject &message : std::as_const(client.messages)) {
        const QJsonObject p = message.value("params"_L1).toObject();
        if (message.value("method"_L1) == "notify_status"_L1)
            QCOMPARE(p.value("user"_L1).toString(), u"1001"_s);
        if (message.value("method"_L1) == "notify_registered"_L1)
            QCOMPARE(p.value("user"_L1).toString(), u"1000"_s);
        QVERIFY(message.value("method"_L1) != "notify_park"_L1 && message.value("method"_L1) != "notify_voicemail"_L1);
    }
}

void TestPalFace::snapshotAfterLogin()
{
    QCOMPARE(m_sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } }).status, 200);
    QCOMPARE(m_sim->post(u"answer"_s, { { "number"_L1, "1002"_L1 } }).status, 200);
    QCOMPARE(m_sim->post(u"hold"_s, { { "number"_L1, "1001"_L1 } }).status, 200);
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    QCOMPARE(client.result(u"ping"_s).toString(), u"pong"_s);
    QStringList steps;
    for (const QJsonObject &message : std::as_const(client.messages)) {
        const QJsonObject p = message.value("params"_L1).toObject();
        if (message.value("method"_L1) == "notify_status"_L1) {
            QVERIFY(p.value("status"_L1).isString());
            QVERIFY(p.value("talker_id"_L1).isString());
            QVERIFY(p.value("time"_L1).isDouble());
            steps.append(p.value("user"_L1).toString() + u' ' + p.value("status"_L1).toString());
        }
    }
    QCOMPARE(steps, (QStringList { u"1001 1"_s, u"1002 0"_s, u"1002 65"_s, u"1002 2"_s, u"1001 14"_s, u"1001 35"_s }));
}

void TestPalFace::phoneToPhone()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    QCOMPARE(m_sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1000"_L1 } }).status, 200);
    const QJsonObject caller = client.awaitStatus(u"1001"_s, u"1"_s);
    const QJsonObject ringing = client.awaitStatus(u"1000"_s, u"65"_s);
    QCOMPARE(ringing.value("room_id"_L1), caller.value("room_id"_L1));
    QCOMPARE(ringing.value("other_number"_L1).toString(), u"1001"_s);
    const QString talker = ringing.value("talker_id"_L1).toString();
    QVERIFY(client.result(u"remoteControl"_s, { { "talker_id"_L1, talker }, { "action"_L1, "talk"_L1 } }).toString().startsWith("succeeded:"_L1));
    QVERIFY(!client.awaitStatus(u"1000"_s, u"2"_s).isEmpty());
    QVERIFY(!client.awaitStatus(u"1001"_s, u"14"_s).isEmpty());
    QVERIFY(client.result(u"sendDTMF"_s, { { "talker_id"_L1, talker }, { "signal"_L1, "5"_L1 } }).toString().startsWith("succeeded:"_L1));
    QVERIFY(client.result(u"disconnect"_s, { { "tid"_L1, talker } }).toString().startsWith("succeeded: "_L1));
    const QJsonObject ended = client.awaitStatus(u"1000"_s, u"-1"_s);
    QVERIFY(ended.value("rescode"_L1).isString());
    QVERIFY(ended.value("disconnected_by"_L1).isString());
    QVERIFY(client.result(u"disconnect"_s, { { "tid"_L1, talker } }).toString().startsWith("failed: "_L1)); // harmless
}

void TestPalFace::clickToDial()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    const QJsonObject parameters { { "user"_L1, "1000"_L1 }, { "from"_L1, "1000"_L1 }, { "to"_L1, QJsonArray { "1002"_L1 } }, { "type"_L1, "2"_L1 }, { "auto_answer"_L1, "true"_L1 } };
    const QString answer = client.result(u"makeCall"_s, parameters).toString();
    QVERIFY2(answer.startsWith("succeeded: "_L1), qPrintable(answer));
    QCOMPARE(client.awaitStatus(u"1000"_s, u"0"_s).value("role"_L1).toString(), u"c"_s);
    QVERIFY(!client.awaitStatus(u"1000"_s, u"2"_s).isEmpty());
    QCOMPARE(client.awaitStatus(u"1002"_s, u"65"_s).value("role"_L1).toString(), u"s"_s);
    QCOMPARE(m_sim->post(u"answer"_s, { { "number"_L1, "1002"_L1 } }).status, 200);
    const QString room = client.awaitStatus(u"1002"_s, u"2"_s).value("room_id"_L1).toString();
    QCOMPARE(client.awaitStatus(u"1000"_s, u"16"_s).value("room_id"_L1).toString(), room);
    const QJsonArray talkers = client.result(u"getTalkerInfo"_s, { { "room_id"_L1, room } }).toArray();
    QCOMPARE(talkers.size(), 2);
    QVERIFY(client.result(u"disconnect"_s, { { "rid"_L1, room } }).toString().startsWith("succeeded:"_L1));
    QVERIFY(!client.awaitStatus(u"1002"_s, u"-1"_s).isEmpty());
    // A string where the guide says list.
    QJsonObject asString = parameters;
    asString.insert("to"_L1, "1003"_L1);
    QVERIFY(client.result(u"makeCall"_s, asString).toString().startsWith("succeeded: "_L1));
    QVERIFY(!client.awaitStatus(u"1003"_s, u"65"_s).isEmpty());
}

/// Somebody outside talks to 1000; answers 1000's talker id.
static QString talkTo1000(SimProcess &sim, PalClient &client)
{
    sim.post(u"inbound"_s, { { "from"_L1, "5550199"_L1 }, { "to"_L1, "1000"_L1 } });
    client.awaitStatus(u"1000"_s, u"65"_s);
    sim.post(u"answer"_s, { { "number"_L1, "1000"_L1 } });
    return client.awaitStatus(u"1000"_s, u"2"_s).value("talker_id"_L1).toString();
}

void TestPalFace::holdParkFetch()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    const QString talker = talkTo1000(*m_sim, client);
    const QJsonObject tid { { "tid"_L1, talker } };
    QVERIFY(client.result(u"hold"_s, tid).toString().startsWith("succeeded:"_L1));
    QVERIFY(!client.awaitStatus(u"1000"_s, u"35"_s).isEmpty());
    QVERIFY(client.result(u"unhold"_s, tid).toString().startsWith("succeeded:"_L1));
    QVERIFY(!client.awaitStatus(u"1000"_s, u"36"_s).isEmpty());
    QVERIFY(client.result(u"park"_s, { { "tid"_L1, talker }, { "number"_L1, "71"_L1 } }).toString().startsWith("succeeded:"_L1));
    const QJsonObject parked = client.await({ { u"method"_s, u"notify_park"_s }, { u"params.status"_s, u"on"_s } }).value("params"_L1).toObject();
    QCOMPARE(parked.value("park"_L1).toString(), u"71"_s);
    QVERIFY(parked.value("room_id"_L1).isString());
    QVERIFY(client.result(u"unpark"_s, { { "user"_L1, "1001"_L1 }, { "number"_L1, "72"_L1 } }).toString().startsWith("failed:"_L1));
    QVERIFY(client.result(u"unpark"_s, { { "user"_L1, "1001"_L1 }, { "number"_L1, "71"_L1 } }).toString().startsWith("succeeded:"_L1));
    QVERIFY(!client.awaitStatus(u"1001"_s, u"65"_s).isEmpty());
    QCOMPARE(m_sim->post(u"answer"_s, { { "number"_L1, "1001"_L1 } }).status, 200);
    const QJsonObject off = client.await({ { u"method"_s, u"notify_park"_s }, { u"params.status"_s, u"off"_s } }).value("params"_L1).toObject();
    QVERIFY(!off.contains("room_id"_L1) && off.contains("time"_L1));
}

void TestPalFace::blindTransfer()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    const QString talker = talkTo1000(*m_sim, client);
    QVERIFY(client.result(u"transfer"_s, { { "user"_L1, "1001"_L1 }, { "tid"_L1, talker }, { "mode"_L1, "blind"_L1 } }).toString().startsWith("succeeded:"_L1));
    QVERIFY(!client.awaitStatus(u"1001"_s, u"65"_s).isEmpty());
    QCOMPARE(m_sim->post(u"answer"_s, { { "number"_L1, "1001"_L1 } }).status, 200);
    QVERIFY(!client.awaitStatus(u"1001"_s, u"2"_s).isEmpty());
    QTRY_COMPARE(m_sim->truth().value("calls"_L1).toArray().at(0).toObject().value("legs"_L1).toArray().size(), 2);
}

void TestPalFace::attendedTransfer()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    const QString talker = talkTo1000(*m_sim, client);
    const QJsonObject attended { { "user"_L1, "1001"_L1 }, { "tid"_L1, talker }, { "mode"_L1, "attended"_L1 } };
    QVERIFY(client.result(u"transfer"_s, attended).toString().startsWith("succeeded:"_L1));
    QVERIFY(!client.awaitStatus(u"1000"_s, u"35"_s).isEmpty());
    QVERIFY(client.result(u"cancelTransfer"_s, { { "tid"_L1, talker } }).toString().startsWith("succeeded:"_L1));
    QVERIFY(!client.awaitStatus(u"1000"_s, u"36"_s).isEmpty());

    QVERIFY(client.result(u"transfer"_s, attended).toString().startsWith("succeeded:"_L1));
    QVERIFY(!client.awaitStatus(u"1001"_s, u"65"_s).isEmpty());
    QCOMPARE(m_sim->post(u"answer"_s, { { "number"_L1, "1001"_L1 } }).status, 200);
    QVERIFY(!client.awaitStatus(u"1001"_s, u"2"_s).isEmpty());
    // The guide says talker_id here, the phone app tid.
    QVERIFY(client.result(u"conference"_s, { { "talker_id"_L1, talker } }).toString().startsWith("succeeded:"_L1));
    const auto call = [this] { return m_sim->truth().value("calls"_L1).toArray().at(0).toObject(); };
    QTRY_COMPARE(call().value("state"_L1).toString(), u"conference"_s);
    QVERIFY(client.result(u"disconnect"_s, { { "tid"_L1, talker } }).toString().startsWith("succeeded:"_L1));
    QTRY_COMPARE(call().value("legs"_L1).toArray().size(), 2);
}

void TestPalFace::bargeAndRecord()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    QCOMPARE(m_sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } }).status, 200);
    QCOMPARE(m_sim->post(u"answer"_s, { { "number"_L1, "1002"_L1 } }).status, 200);
    const QString talker = client.awaitStatus(u"1002"_s, u"2"_s).value("talker_id"_L1).toString();
    QVERIFY(client.result(u"startRecording"_s, { { "tid"_L1, talker } }).toString().startsWith("succeeded:"_L1));
    QVERIFY(!client.await({ { u"method"_s, u"notify_callrecording"_s }, { u"params.talker_id"_s, talker }, { u"params.status"_s, u"on"_s } }).isEmpty());
    QVERIFY(client.result(u"startRecording"_s, { { "tid"_L1, talker } }).toString().startsWith("failed:"_L1));
    QVERIFY(client.result(u"stopRecording"_s, { { "tid"_L1, talker } }).toString().startsWith("succeeded:"_L1));
    QVERIFY(!client.await({ { u"method"_s, u"notify_callrecording"_s }, { u"params.status"_s, u"off"_s } }).isEmpty());
    // Three spellings of the talker.
    const QList<QJsonObject> spellings { { { "user"_L1, "1000"_L1 }, { "tid"_L1, talker.toInt() }, { "listen"_L1, "true"_L1 }, { "speak"_L1, "false"_L1 } },
        { { "user"_L1, "1000"_L1 }, { "talker_id"_L1, talker }, { "listen"_L1, "true"_L1 }, { "speak"_L1, "tutor"_L1 } },
        { { "user"_L1, "1000"_L1 }, { "target"_L1, talker.toInt() }, { "listen"_L1, true }, { "speak"_L1, true } } };
    for (const QJsonObject &spelling : spellings) {
        QVERIFY(client.result(u"barge"_s, spelling).toString().startsWith("succeeded:"_L1));
        const QString own = client.awaitStatus(u"1000"_s, u"65"_s).value("talker_id"_L1).toString();
        QVERIFY(!own.isEmpty());
        QVERIFY(client.result(u"disconnect"_s, { { "tid"_L1, own } }).toString().startsWith("succeeded:"_L1));
        QVERIFY(!client.awaitStatus(u"1000"_s, u"-1"_s).isEmpty());
    }
}

void TestPalFace::queue()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    QCOMPARE(m_sim->post(u"inbound"_s, { { "from"_L1, "5550199"_L1 }, { "to"_L1, "6700"_L1 } }).status, 200);
    const QString room = client.await({ { u"method"_s, u"notify_queue"_s }, { u"params.extension"_s, u"6700"_s }, { u"params.status"_s, u"on"_s } })
                             .value("params"_L1).toObject().value("room_id"_L1).toString();
    QVERIFY(!room.isEmpty());
    const QJsonArray talkers = client.result(u"getTalkerInfo"_s, { { "room_id"_L1, room } }).toArray();
    const auto outside = std::find_if(talkers.begin(), talkers.end(), [](const QJsonValue &t) { return !t.toObject().contains("user"_L1); });
    QVERIFY(outside != talkers.end());
    QCOMPARE(outside->toObject().value("number"_L1).toString(), u"5550199"_s);
    QCOMPARE(m_sim->post(u"answer"_s, { { "number"_L1, "1002"_L1 } }).status, 200);
    QVERIFY(!client.await({ { u"method"_s, u"notify_queue"_s }, { u"params.room_id"_s, room }, { u"params.status"_s, u"off"_s } }).isEmpty());
}

void TestPalFace::extensions()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    const QJsonObject all { { "pattern"_L1, "..*"_L1 }, { "limit"_L1, -1 }, { "type"_L1, "user"_L1 } };
    QCOMPARE(client.result(u"getExtensions"_s, all).toArray(), QJsonArray::fromStringList({ u"1000"_s, u"1001"_s, u"1002"_s, u"1003"_s, u"1004"_s, u"1005"_s }));
    QJsonObject page = all;
    page.insert("limit"_L1, 2);
    page.insert("offset"_L1, 3);
    page.insert("property_names"_L1, QJsonArray { "name"_L1, "admin"_L1, "no.such"_L1 });
    const QJsonArray rows = client.result(u"getExtensions"_s, page).toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toArray().at(0).toString(), u"1003"_s);
    QCOMPARE(rows.at(0).toArray().at(2).toString(), u"false"_s);
    QCOMPARE(rows.at(0).toArray().at(3), QJsonValue(QString()));
    QCOMPARE(client.errorCode(u"getExtensions"_s, { { "pattern"_L1, "("_L1 } }), -32602);

    const QJsonArray names { "name"_L1 };
    QCOMPARE(client.result(u"setExtensionProperties"_s, { { "extension"_L1, "1004"_L1 }, { "properties"_L1, QJsonObject { { "name"_L1, "Zoe"_L1 }, { "resourcemap"_L1, "x"_L1 } } } }).toString(), u"OK"_s);
    QCOMPARE(client.result(u"getExtensionProperties"_s, { { "extension"_L1, "1004"_L1 }, { "property_names"_L1, QJsonArray { "name"_L1, "resourcemap"_L1 } } }).toArray(),
        (QJsonArray { "Zoe"_L1, "x"_L1 }));
    const QJsonArray list = client.result(u"getExtensionProperties"_s, { { "extension"_L1, QJsonArray { "1004"_L1, "4711"_L1 } }, { "property_names"_L1, names } }).toArray();
    QCOMPARE(list.at(0).toArray(), QJsonArray { "Zoe"_L1 });
    QCOMPARE(list.at(1).toString(), u"No permission."_s);
    QCOMPARE(client.errorCode(u"getExtensionProperties"_s, { { "extension"_L1, "4711"_L1 }, { "property_names"_L1, names } }), -32000);

    QCOMPARE(client.result(u"createExtension"_s, { { "extension"_L1, "1099"_L1 }, { "type"_L1, "user"_L1 }, { "login_password"_L1, "new"_L1 } }).toString(), u"true"_s);
    QCOMPARE(client.errorCode(u"createExtension"_s, { { "extension"_L1, "1099"_L1 }, { "type"_L1, "user"_L1 } }), -32602);
    QCOMPARE(client.result(u"deleteExtension"_s, { { "extension"_L1, "1099"_L1 } }).toString(), u"true"_s);
    QCOMPARE(client.result(u"deleteExtension"_s, { { "extension"_L1, "1099"_L1 } }).toString(), u"false"_s);
}

void TestPalFace::permissions()
{
    PalClient plain;
    QVERIFY(plain.login(m_sim->url(), u"1001"_s));
    for (const char *method : { "getExtensions", "barge", "callforward", "createExtension", "getAllDids", "createTenant", "getRouteVariables" })
        QCOMPARE(plain.errorCode(QString::fromLatin1(method)), -32000);
    // Sees the others, but acts for himself only.
    QCOMPARE(m_sim->post(u"dial"_s, { { "from"_L1, "1002"_L1 }, { "to"_L1, "1003"_L1 } }).status, 200);
    const QString talker = plain.awaitStatus(u"1003"_s, u"65"_s).value("talker_id"_L1).toString();
    QVERIFY(plain.result(u"disconnect"_s, { { "tid"_L1, talker } }).toString().startsWith("failed:"_L1));
    QVERIFY(plain.result(u"makeCall"_s, { { "user"_L1, "1002"_L1 }, { "from"_L1, "1002"_L1 }, { "to"_L1, "1004"_L1 } }).toString().startsWith("failed:"_L1));
    QCOMPARE(plain.errorCode(u"setExtensionProperties"_s, { { "extension"_L1, "1001"_L1 }, { "properties"_L1, QJsonObject { { "admin"_L1, "true"_L1 } } } }), -32000);

    PalClient none; // no access users
    QVERIFY(none.login(m_sim->url(), u"1005"_s));
    QCOMPARE(none.result(u"ping"_s).toString(), u"pong"_s);
    for (const QJsonObject &message : std::as_const(none.messages))
        if (const QString user = message.value("params"_L1).toObject().value("user"_L1).toString(); !user.isEmpty())
            QCOMPARE(user, u"1005"_s);
    const QJsonArray rows = none.result(u"getExtensionProperties"_s, { { "extension"_L1, QJsonArray { "1005"_L1, "1001"_L1 } }, { "property_names"_L1, QJsonArray { "name"_L1 } } }).toArray();
    QVERIFY(rows.at(0).isArray());
    QCOMPARE(rows.at(1).toString(), u"No permission."_s);

    PalClient system;
    QVERIFY(system.login(m_sim->url(), u"sa"_s));
    QCOMPARE(system.result(u"createTenant"_s, { { "tenant"_L1, "beta"_L1 } }).toString(), u"true"_s);
}

void TestPalFace::contacts()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    QVERIFY(client.result(u"getPhonebooks"_s).toArray().contains(QJsonObject { { "phonebook"_L1, "main"_L1 }, { "shared"_L1, "true"_L1 } }));
    QVERIFY(!client.result(u"getContactList"_s, { { "phonebook"_L1, QString() } }).toArray().isEmpty());
    const QJsonObject info { { "$firstname"_L1, "Ann"_L1 }, { "$lastname"_L1, "Lee-Test"_L1 }, { "$tel_work"_L1, "5550777"_L1 }, { "$company"_L1, "Acme"_L1 }, { "Prefix"_L1, "Dr"_L1 } };
    const QJsonValue aid = client.result(u"setContact"_s, { { "phonebook"_L1, "main"_L1 }, { "shared"_L1, "true"_L1 }, { "info"_L1, info } }).toObject().value("aid"_L1);
    QVERIFY(aid.isDouble());
    const QJsonArray found = client.result(u"getContactList"_s, { { "phonebook"_L1, "main"_L1 }, { "search_text"_L1, "lee-test ann"_L1 }, { "offset"_L1, 0 } }).toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).toObject().value("aid"_L1).toString(), QString::number(aid.toInteger()));
    QCOMPARE(found.at(0).toObject().value("display_name"_L1).toString(), u"Ann Lee-Test"_s);
    QCOMPARE(client.result(u"getContact"_s, { { "aid"_L1, aid } }).toObject().value("info"_L1).toObject(), info);
    QCOMPARE(client.result(u"getPhoneAppliContact"_s, { { "tel"_L1, "5550777"_L1 } }).toObject().value("display_name"_L1).toString(), u"Ann Lee-Test"_s);
    PalClient plain;
    QVERIFY(plain.login(m_sim->url(), u"1001"_s));
    QCOMPARE(plain.result(u"deleteContact"_s, { { "aid"_L1, QJsonArray { aid } } }).toObject().value("failed"_L1).toArray(), QJsonArray { aid });
    QCOMPARE(client.result(u"deleteContact"_s, { { "aid"_L1, aid } }).toObject().value("succeeded"_L1).toArray(), QJsonArray { aid });
}

void TestPalFace::notesAndAppData()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    QCOMPARE(client.result(u"setNote"_s, { { "name"_L1, "n"_L1 }, { "description"_L1, "d"_L1 }, { "useraccess"_L1, "1"_L1 }, { "note"_L1, "text"_L1 } }).toString(), u"OK"_s);
    QVERIFY(client.result(u"getNoteNames"_s).toArray().contains("n"_L1));
    PalClient plain;
    QVERIFY(plain.login(m_sim->url(), u"1001"_s));
    QCOMPARE(plain.result(u"getNote"_s, { { "name"_L1, "n"_L1 } }).toObject().value("note"_L1).toString(), u"text"_s);
    QCOMPARE(plain.errorCode(u"setNote"_s, { { "name"_L1, "n"_L1 }, { "note"_L1, "x"_L1 } }), -32000);
    QCOMPARE(client.result(u"deleteNote"_s, { { "name"_L1, "n"_L1 } }).toString(), u"true"_s);
    QCOMPARE(client.errorCode(u"getNote"_s, { { "name"_L1, "n"_L1 } }), -32602);

    QCOMPARE(client.result(u"getAppData"_s, { { "data_id"_L1, "x"_L1 } }).toString(), QString());
    QVERIFY(client.call(u"setAppData"_s, { { "data_id"_L1, "x"_L1 }, { "data"_L1, QJsonObject { { "a"_L1, 1 } } } }).contains("result"_L1));
    QCOMPARE(client.result(u"getAppData"_s, { { "data_id"_L1, "x"_L1 } }).toString(), u"{\"a\":1}"_s);
}

void TestPalFace::tenantsAndRoutes()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"sa"_s));
    QCOMPARE(client.result(u"createTenant"_s, { { "tenant"_L1, "beta"_L1 } }).toString(), u"true"_s);
    QCOMPARE(client.result(u"setTenantProperties"_s, { { "tenant"_L1, "beta"_L1 }, { "properties"_L1, QJsonObject { { "desc"_L1, "B"_L1 } } } }).toString(), u"OK"_s);
    QCOMPARE(client.result(u"getTenantProperties"_s, { { "tenant"_L1, "beta"_L1 }, { "property_names"_L1, QJsonArray { "desc"_L1 } } }).toArray(), QJsonArray { "B"_L1 });
    QJsonArray values { "1"_L1, "beta"_L1, "r1"_L1, QString(), QString(), QString(), "v-one"_L1 };
    QCOMPARE(client.result(u"insertRouteVariables"_s, { { "template"_L1, "t"_L1 }, { "values"_L1, values } }).toString(), u"true"_s);
    const QJsonArray routes = client.result(u"getRouteVariables"_s, { { "tenant"_L1, "beta"_L1 }, { "template"_L1, "t"_L1 } }).toArray();
    QCOMPARE(routes.at(0).toArray().size(), 33);
    QCOMPARE(routes.at(0).toArray().at(6).toString(), u"v-one"_s);
    QCOMPARE(client.result(u"setDid"_s, { { "template"_L1, "t"_L1 }, { "name"_L1, "r1"_L1 }, { "v1"_L1, "changed"_L1 } }).toString(), u"OK"_s);
    values[6] = "again"_L1;
    QCOMPARE(client.result(u"updateRouteVariables"_s, { { "template"_L1, "t"_L1 }, { "update_password"_L1, "false"_L1 }, { "values"_L1, values } }).toString(), u"true"_s);
    QCOMPARE(client.result(u"deleteRouteVariables"_s, { { "template"_L1, "t"_L1 }, { "name"_L1, "r1"_L1 } }).toString(), u"OK"_s);
    const QString schedule = u"P2026010120261231A62W31DT09001700"_s;
    QCOMPARE(client.result(u"setPlanSwitchTimer"_s, { { "extension"_L1, "1001"_L1 }, { "number"_L1, 2 }, { "schedule"_L1, schedule } }).toString(), u"OK"_s);
    QCOMPARE(client.result(u"getPlanSwitchTimer"_s, { { "extension"_L1, "1001"_L1 }, { "number"_L1, "2"_L1 } }).toString(), schedule);
    QCOMPARE(client.result(u"pnmanage"_s, { { "command"_L1, "add"_L1 }, { "username"_L1, "1000"_L1 }, { "service_id"_L1, "1"_L1 }, { "device_id"_L1, "d"_L1 } }).toString(), u"Succeeded:"_s);
    QVERIFY(client.result(u"pnmanage"_s, { { "command"_L1, "fold"_L1 }, { "username"_L1, "1000"_L1 } }).toString().startsWith("Error:"_L1));
    QVERIFY(client.result(u"getProductInfo"_s, { { "webphone"_L1, "true"_L1 } }).toObject().value("version"_L1).isString());
}

void TestPalFace::pushAndOptions()
{
    PalClient client;
    QVERIFY(client.login(m_sim->url(), u"1000"_s));
    QCOMPARE(client.result(u"getOptions"_s).toObject().value("pn"_L1).toString(), u"true"_s);
    QVERIFY(client.result(u"getRouteTemplateNames"_s).isArray());
    const QJsonObject program = client.result(u"getPnApplicationInfo"_s, { { "appname"_L1, "phone"_L1 }, { "service_id"_L1, "1"_L1 } }).toObject();
    QVERIFY(!program.value("appid"_L1).toString().isEmpty());
    QCOMPARE(client.errorCode(u"getPnApplicationInfo"_s), -32602);
    QVERIFY(client.call(u"pnsend"_s, { { "username"_L1, "1000"_L1 }, { "type"_L1, "user"_L1 }, { "message"_L1, "hello"_L1 } }).contains("result"_L1));
    QCOMPARE(client.errorCode(u"pnsend"_s, { { "username"_L1, "1000"_L1 }, { "type"_L1, "pigeon"_L1 } }), -32602);
}

void TestPalFace::tenantLogin()
{
    SimProcess sim;
    QVERIFY2(sim.start({ u"--set"_s, u"tenant=acme"_s }), sim.output());
    PalClient without;
    QVERIFY(without.open(sim.url(), { { u"login_user"_s, u"1000"_s }, { u"login_password"_s, u"cordboard"_s } }));
    QVERIFY(!without.await({ { u"error.code"_s, -2022 } }).isEmpty());
    PalClient with;
    QVERIFY(with.login(sim.url(), u"1000"_s, { { u"tenant"_s, u"acme"_s } }));
}

QTEST_GUILESS_MAIN(TestPalFace)
#include "tst_palface.moc"
