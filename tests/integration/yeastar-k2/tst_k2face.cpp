// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2methodtable.h"
#include "tests/integration/simprocess.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The simulator's K2 against the protocol note, byte for byte where that matters, by a client of its own.
class TestK2Face : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void headers();
    void whatIsNoRequest();
    void loginAndLockOut();
    void tokensExpire();
    void cloudRefreshes();
    void knowsEveryEndpoint();
    void everyScalarMayBeANumber();
    void configurationIsKept();
    void filesWorkOnce();
    void reportsByHttp_data();
    void reportsByHttp();
    void oldFormat();
    void reportsByTcp();
    void eventsInOrder();
    void bootUpDropsTokens();
    void controlOnItsOwnPort();

private:
    struct Reply
    {
        QByteArray head;
        QByteArray body;
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        QString error() const { return json().value("errno"_L1).toString(); }
        bool ok() const { return json().value("status"_L1).toString() == "Success"_L1; }
    };
    bool startSim(const QStringList &settings = {})
    {
        m_sim = std::make_unique<SimProcess>();
        QStringList arguments { u"--protocol"_s, u"yeastar-k2"_s };
        for (const QString &setting : settings)
            arguments += { u"--set"_s, setting };
        return m_sim->start(arguments);
    }
    Reply raw(const QByteArray &request)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_sim->url().port()));
        QByteArray answer;
        connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(request); });
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
        if (!QTest::qWaitFor(
                [&] { return !answer.isEmpty() && socket.state() == QAbstractSocket::UnconnectedState; }, 10'000))
            return { "not closed", answer };
        const qsizetype end = answer.indexOf("\r\n\r\n");
        return { answer.first(std::max<qsizetype>(end, 0)), answer.mid(end + 4) };
    }
    Reply post(const QByteArray &endpoint, const QByteArray &body = {}, const QByteArray &token = "@")
    {
        const QByteArray word = token == "@" ? m_token : token;
        const QByteArray path = endpoint.startsWith('/') ? endpoint : "/api/v2.0.0/" + endpoint;
        return raw("POST " + path + (word.isEmpty() ? QByteArray() : "?token=" + word)
            + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    Reply get(const QByteArray &pathAndQuery)
    {
        return raw("GET /api/v2.0.0/" + pathAndQuery + " HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    static QByteArray loginBody(
        const QByteArray &password = "Api12345", const QByteArray &more = R"(,"version":"2.0.0")")
    {
        return "{\"username\":\"api\",\"password\":\""
            + QCryptographicHash::hash(password, QCryptographicHash::Md5).toHex() + '"' + more + '}';
    }
    bool login(const QByteArray &more = R"(,"version":"2.0.0")")
    {
        const Reply reply = post("login", loginBody("Api12345", more), "");
        m_token = reply.json().value("token"_L1).toString().toLatin1();
        return reply.ok() && !m_token.isEmpty();
    }
    void advance(qint64 ms) { m_sim->post(u"clock"_s, { { "advance_ms"_L1, ms } }); }

    std::unique_ptr<SimProcess> m_sim;
    QByteArray m_token;
};

/// Takes events as an application server would: one request a connection, 200, close.
class EventSink : public QObject
{
public:
    EventSink()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    QByteArray &buffer = m_buffers[socket];
                    buffer += socket->readAll();
                    const qsizetype end = buffer.indexOf("\r\n\r\n");
                    const qsizetype at = buffer.indexOf("Content-Length: ");
                    if (end < 0 || at < 0
                        || buffer.size()
                            < end + 4 + buffer.mid(at + 16, buffer.indexOf('\r', at) - at - 16).toLongLong())
                        return;
                    heads.append(buffer.first(end));
                    bodies.append(buffer.mid(end + 4));
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    socket->disconnectFromHost();
                });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    m_buffers.remove(socket); // the next one may live at the same address
                    socket->deleteLater();
                });
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QByteArray port() const { return QByteArray::number(m_server.serverPort()); }
    QStringList events() const
    {
        QStringList names;
        for (const QByteArray &body : bodies)
            names.append(QJsonDocument::fromJson(body).object().value("event"_L1).toString());
        return names;
    }

    QList<QByteArray> heads, bodies;

private:
    QHash<QTcpSocket *, QByteArray> m_buffers; // outlives the sockets, which belong to the server
    QTcpServer m_server;
};

void TestK2Face::init()
{
    m_sim.reset();
    m_token.clear();
}

void TestK2Face::headers()
{
    QVERIFY(startSim() && login());
    const Reply reply = post("extension/list");
    const QByteArray head = reply.head.toLower();
    QVERIFY2(head.startsWith("http/1.1 200"), head);
    QVERIFY(head.contains("server: boa/0.94"));
    QVERIFY(head.contains("connection: close"));
    QVERIFY(head.contains("content-type: application/json"));
    QVERIFY(head.contains("access-control-allow-origin: *"));
    QVERIFY(head.contains("access-control-allow-methods: get, post, options, put, delete"));
    QVERIFY(reply.body.startsWith(R"({"status":"Success")"));
    // A failure is a 200 too, and its number a string.
    const Reply failure = post("call/hold", R"({"channelid":"PJSIP/1-1"})");
    QVERIFY(failure.head.startsWith("HTTP/1.1 200"));
    QCOMPARE(failure.body, R"({"status":"Failed","errno":"10007"})");
}

void TestK2Face::whatIsNoRequest()
{
    QVERIFY(startSim() && login());
    QCOMPARE(get("extension/list?token=" + m_token).error(), u"20001"_s);
    QCOMPARE(post("extension/query", "number=1000").error(), u"20000"_s);
    QCOMPARE(post("extension/query", "[]").error(), u"20000"_s);
    QCOMPARE(post("no/such/thing").error(), u"10003"_s);
    QCOMPARE(post("/api/v1.0.0/extension/list").error(), u"10003"_s);
    QCOMPARE(post("extension/query", "{}").error(), u"10004"_s);
    QCOMPARE(post("extension/query", R"({"number":"9999"})").error(), u"10006"_s);
    QCOMPARE(post("extension/list", {}, "").error(), u"20005"_s);
    QCOMPARE(post("extension/list", {}, "nonsense").error(), u"20004"_s);
    QCOMPARE(post("heartbeat", "{\"token\":\"" + m_token + "\"}", "").error(), u"20005"_s); // in the query only
    QVERIFY(raw("GET /index.html HTTP/1.1\r\nHost: x\r\n\r\n").head.startsWith("HTTP/1.1 404"));
}

void TestK2Face::loginAndLockOut()
{
    QVERIFY(startSim());
    QCOMPARE(post("login", {}, "").error(), u"20009"_s);
    QCOMPARE(post("login", R"({"username":"api","password":"Api12345","version":"2.0.0"})", "").error(),
        u"20003"_s); // not in the clear
    QVERIFY(login()); // which begins the count anew
    for (int i = 0; i < 5; ++i)
        QCOMPARE(post("login", loginBody("wrong"), "").error(), u"20003"_s);
    QCOMPARE(post("login", loginBody(), "").error(), u"20002"_s);
    advance(10 * 60 * 1000 - 1'000);
    QCOMPARE(post("login", loginBody(), "").error(), u"20002"_s);
    advance(2'000);
    QVERIFY(login());
    QCOMPARE(post("login", loginBody("Api12345", R"(,"port":"many")"), "").error(), u"20008"_s);
    QCOMPARE(m_sim->post(u"fault"_s, { { "kind"_L1, "unauthorized"_L1 } }).status, 200);
    QCOMPARE(post("login", loginBody(), "").error(), u"20003"_s);
}

void TestK2Face::tokensExpire()
{
    QVERIFY(startSim() && login());
    advance(29 * 60 * 1000);
    QVERIFY(post("heartbeat").ok());
    advance(29 * 60 * 1000);
    QVERIFY(post("extension/list").ok()); // any request prolongs
    const QByteArray first = m_token;
    QVERIFY(login());
    QVERIFY(post("extension/list", {}, first).ok()); // several live beside each other
    advance(30 * 60 * 1000 + 1'000);
    QCOMPARE(post("extension/list").error(), u"20006"_s);
    QVERIFY(login());
    QVERIFY(post("logout").ok());
    QCOMPARE(post("extension/list").error(), u"20004"_s);
}

void TestK2Face::cloudRefreshes()
{
    QVERIFY(startSim({ u"cloud=yes"_s }));
    const Reply reply = post("login", loginBody(), "");
    m_token = reply.json().value("token"_L1).toString().toLatin1();
    const QByteArray refresh = reply.json().value("refreshtoken"_L1).toString().toLatin1();
    QVERIFY(!refresh.isEmpty());
    QVERIFY(!post("token/refresh", R"({"refreshtoken":"wrong"})").ok());
    const Reply renewed = post("token/refresh", "{\"refreshtoken\":\"" + refresh + "\"}");
    QVERIFY(renewed.ok());
    QCOMPARE(post("extension/list").error(), u"20004"_s);
    QVERIFY(post("extension/list", {}, renewed.json().value("token"_L1).toString().toLatin1()).ok());
}

void TestK2Face::knowsEveryEndpoint()
{
    QVERIFY(startSim());
    for (const MethodInfo &method : k2MethodTable()) {
        QVERIFY(login());
        const QByteArray name = method.name.toLatin1();
        const Reply reply = name.endsWith("/download") ? get(name + "?token=" + m_token)
                                                       : post(name, name == "login" ? loginBody() : QByteArray("{}"));
        QVERIFY2(reply.ok() || !reply.error().isEmpty(), name);
        QVERIFY2(reply.error() != "10003"_L1, name);
    }
}

void TestK2Face::everyScalarMayBeANumber()
{
    QVERIFY(startSim() && login());
    QCOMPARE(post("extension/query", R"({"number":1001})").json().value("extinfos"_L1).toArray().size(), 1);
    QCOMPARE(post("extension/query", R"({"number":"1000,1001"})").json().value("extinfos"_L1).toArray().size(), 2);
    QVERIFY(post("call/dial", R"({"caller":1001,"callee":1002,"autoanswer":"yes"})").ok());
    const QJsonObject status = post("queue/query_status", R"({"number":6700})")
                                   .json()
                                   .value("queues"_L1)
                                   .toArray()
                                   .at(0)
                                   .toObject()
                                   .value("queuestatus"_L1)
                                   .toArray()
                                   .at(0)
                                   .toObject();
    QVERIFY(status.value("members"_L1).toArray().at(0).toObject().value("agentstatus"_L1).isString());
    QCOMPARE(status.value("callercount"_L1).toString(u"?"_s), QString()); // none is no number
}

void TestK2Face::configurationIsKept()
{
    QVERIFY(startSim() && login());
    const struct
    {
        const char *kind, *add, *key, *list;
    } kinds[] = { { "trunk", "trunk/add_siptrunk", "trunkname", "siptrunks" },
        { "inroute", "inroute/add", "routename", "inroutes" }, { "outroute", "outroute/add", "routename", "outroutes" },
        { "paginggroup", "paginggroup/add", "number", "paginggroups" } };
    for (const auto &k : kinds) {
        const auto name = [&k](const char *verb) { return QByteArray(k.add).replace("/add", QByteArray("/") + verb); };
        const QByteArray body = QByteArray("{\"") + k.key + R"(":"7777","colour":"red"})";
        QVERIFY2(post(k.add, body).ok(), k.kind);
        QVERIFY2(!post(k.add, body).ok(), k.kind); // it is there already
        QVERIFY2(post(name("update"), QByteArray(body).replace("red", "blue")).ok(), k.kind);
        const QJsonArray rows = post(name("query"), QByteArray("{\"") + k.key + R"(":"7777"})")
                                    .json()
                                    .value(QLatin1StringView(k.list))
                                    .toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).toObject().value("colour"_L1).toString(), u"blue"_s);
        QVERIFY2(post(name("delete"), body).ok(), k.kind);
        QVERIFY2(!post(name("delete"), body).ok(), k.kind);
    }
    QVERIFY(post("extension/add", R"({"number":"1050","username":"New One","mobile":"555"})").ok());
    QCOMPARE(post("extension/add", R"({"number":"1050"})").error(), u"10085"_s);
    QCOMPARE(post("extension/query", R"({"number":"1050"})")
                 .json()
                 .value("extinfos"_L1)
                 .toArray()
                 .at(0)
                 .toObject()
                 .value("mobile"_L1)
                 .toString(),
        u"555"_s);
    QVERIFY(post("extension/delete", R"({"number":"1050"})").ok());
    QVERIFY(post("extensiongroup/add", R"({"name":"Night","extensions":"1001,1002"})").ok());
    QVERIFY(post("ivr/update", R"({"number":"6600","prompt":"x"})").ok());
    QVERIFY(post("queue/update", R"({"number":"6700","maxwaittime":"60"})").ok());
    QVERIFY(post("conference/update", R"({"number":"6500","pin":"1"})").ok());
    const QJsonArray messages = post("voicemail/query", R"({"number":"1001"})")
                                    .json()
                                    .value("voicemails"_L1)
                                    .toArray()
                                    .at(0)
                                    .toObject()
                                    .value("messages"_L1)
                                    .toArray();
    QCOMPARE(messages.size(), 2);
    const QByteArray id = messages.at(0).toObject().value("msgid"_L1).toString().toLatin1();
    QVERIFY(post("voicemail/delete", "{\"number\":\"1001\",\"msgid\":\"" + id + "\"}").ok());
    QCOMPARE(post("voicemail/delete", "{\"number\":\"1001\",\"msgid\":\"" + id + "\"}").error(), u"20018"_s);
    const Reply instant = post("instant_conference/start", R"({"number":"1000","members":"1001,1002"})");
    QVERIFY(instant.ok());
    QVERIFY(
        !post("instant_conference/query", R"({"number":"all"})").json().value("conferences"_L1).toArray().isEmpty());
    QVERIFY(post("paginggroup/hangup/music", R"({"number":"6300"})").ok());
}

void TestK2Face::filesWorkOnce()
{
    QVERIFY(startSim() && login());
    const QByteArray range = R"("number":"all","starttime":"2000-01-01 00:00:00","endtime":"2100-01-01 00:00:00")";
    const QByteArray query =
        "cdr/download?number=all&starttime=2000-01-01%2000%3A00%3A00&endtime=2100-01-01%2000%3A00%3A00&token=" + m_token
        + "&random=";
    const auto word = [&](const QByteArray &more) {
        return post("cdr/get_random", "{" + range + more + "}").json().value("random"_L1).toString().toLatin1();
    };
    QByteArray random = word("");
    const Reply file = get(query + random);
    QVERIFY(file.head.toLower().contains("content-type: text/csv"));
    QVERIFY(file.body.startsWith("callid,timestart,callfrom,callto,"));
    QVERIFY(file.body.count('\n') > 15);
    QCOMPARE(get(query + random).error(), u"20020"_s); // once
    random = word("");
    advance(31'000);
    QCOMPARE(get(query + random).error(), u"20020"_s); // for thirty seconds
    random = word(R"(,"allowedip":"10.0.0.20")");
    QVERIFY(get(query + random).body.startsWith("callid,")); // who logged in may always
    QCOMPARE(post("cdr/get_random", "{" + range + R"(,"allowedip":"nowhere"})").error(), u"20015"_s);
    QCOMPARE(
        post("cdr/get_random", R"({"number":"all","starttime":"yesterday","endtime":"today"})").error(), u"20019"_s);
    QCOMPARE(
        post("cdr/get_random", R"({"number":"all","starttime":"1999-01-01 00:00:00","endtime":"1999-01-02 00:00:00"})")
            .error(),
        u"20021"_s);
    const QByteArray recording = file.body.split('\n').at(1).split(',').at(11);
    QVERIFY(recording.endsWith(".wav"));
    random = post("recording/get_random", "{\"recording\":\"" + recording + "\"}")
                 .json()
                 .value("random"_L1)
                 .toString()
                 .toLatin1();
    const QByteArray escaped = recording.toPercentEncoding();
    QVERIFY(get("recording/download?recording=" + escaped + "&random=" + random + "&token=" + m_token)
                .body.startsWith("RIFF"));
    QCOMPARE(
        get("recording/download?recording=" + escaped + "&random=" + random + "&token=" + m_token).error(), u"20012"_s);
    QCOMPARE(post("recording/get_random", R"({"recording":"none.wav"})").error(), u"20014"_s);
    QCOMPARE(get("recording/download?recording=x&random=x").error(), u"20005"_s);
}

void TestK2Face::reportsByHttp_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("urltag 1") << QByteArray(R"(,"port":"1","url":"127.0.0.1:@/k2/events","urltag":"1")")
                              << QByteArray("/k2/events");
    QTest::newRow("urltag 0") << QByteArray(R"(,"port":"@","url":"/in","urltag":"0")") << QByteArray("/in");
    QTest::newRow("port alone") << QByteArray(R"(,"port":"@")") << QByteArray("/");
}

void TestK2Face::reportsByHttp()
{
    QFETCH(QByteArray, target);
    QFETCH(const QByteArray, path);
    EventSink sink;
    QVERIFY(startSim() && login(R"(,"version":"2.0.0")" + target.replace("@", sink.port())));
    m_sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } });
    QTRY_VERIFY(sink.events().contains(u"CallStatus"_s));
    QVERIFY2(sink.heads[0].startsWith("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + sink.port()
                 + "\r\nUser-Agent: WebAPI\r\nAccept: application/json\r\nContent-Type: application/json\r\n"),
        sink.heads[0]);
    QVERIFY(sink.bodies[0].startsWith("{\"event\":\""));
    // heartbeat may send them elsewhere; a log-out ends them.
    EventSink other;
    QVERIFY(post("heartbeat", "{\"port\":\"" + other.port() + "\"}").ok());
    m_sim->post(u"answer"_s, { { "number"_L1, "1002"_L1 } });
    QTRY_VERIFY(other.events().contains(u"CallStatus"_s));
    QVERIFY(post("logout").ok());
    const qsizetype before = other.bodies.size();
    m_sim->post(u"hangup"_s, { { "number"_L1, "1002"_L1 } });
    QVERIFY(login());
    QVERIFY(post("extension/list").ok());
    QCOMPARE(other.bodies.size(), before);
}

void TestK2Face::oldFormat()
{
    EventSink sink;
    QVERIFY(startSim() && login(",\"port\":\"" + sink.port() + "\"")); // no version
    m_sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } });
    QTRY_VERIFY(std::any_of(sink.bodies.cbegin(), sink.bodies.cend(), [](const QByteArray &b) {
        return b.contains("\"action\":\"CallStatus\"") && b.count("\"ext\":") == 2 && b.contains("\"extid\":\"1002\"");
    }));
}

void TestK2Face::reportsByTcp()
{
    QVERIFY(startSim({ u"report=tcp"_s }));
    QCOMPARE(post("login", loginBody(), "").json().value("transport"_L1).toString(), u"TCP"_s);
    const auto connectAs = [this](QTcpSocket &socket, const QByteArray &secret) {
        connect(&socket, &QTcpSocket::connected, &socket, [&socket, secret] {
            socket.write("Action: login\r\nUsername: api\r\nSecret: " + secret + "\r\nVersion: 2.0.0\r\n\r\n");
        });
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_sim->url().port()));
    };
    QTcpSocket wrong;
    connectAs(wrong, "wrong");
    QTRY_COMPARE(wrong.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(wrong.readAll().isEmpty());
    QTcpSocket right;
    QByteArray stream;
    connect(&right, &QTcpSocket::readyRead, &right, [&] { stream += right.readAll(); });
    connectAs(right, "Api12345");
    QTRY_VERIFY(stream.startsWith("Response: Success"));
    m_sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } });
    QTRY_VERIFY(stream.contains("}{\"event\":")); // one after the other, nothing between
    QCOMPARE(m_sim->post(u"drop"_s).status, 200);
    QTRY_COMPARE(right.state(), QAbstractSocket::UnconnectedState);
}

void TestK2Face::eventsInOrder()
{
    EventSink sink;
    QVERIFY(startSim({ u"uacsta=off"_s, u"survey=on"_s, u"transfer-event=Tranfer"_s })
        && login(R"(,"version":"2.0.0","port":")" + sink.port() + "\""));
    m_sim->post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "1000"_L1 } });
    m_sim->post(u"answer"_s, { { "number"_L1, "1000"_L1 } });
    m_sim->post(u"hangup"_s, { { "number"_L1, "1000"_L1 } });
    QTRY_COMPARE(sink.events(),
        (QStringList { u"CallStatus"_s, u"ExtensionStatus"_s, u"CallStatus"_s, u"ExtensionStatus"_s, u"CallStatus"_s,
            u"ExtensionStatus"_s, u"NewCdr"_s }));
    const auto event = [&sink](int i) { return QJsonDocument::fromJson(sink.bodies[i]).object(); };
    const auto inner = [&event](int i, int member) {
        return event(i).value("members"_L1).toArray().at(member).toObject().begin().value().toObject();
    };
    QCOMPARE(inner(0, 0).value("memberstatus"_L1).toString(), u"ALERT"_s);
    QCOMPARE(inner(0, 1).value("memberstatus"_L1).toString(), u"RING"_s);
    QCOMPARE(inner(2, 0).value("memberstatus"_L1).toString(), u"ANSWERED"_s);
    QCOMPARE(inner(2, 1).value("memberstatus"_L1).toString(), u"ANSWER"_s);
    QCOMPARE(inner(4, 1).value("memberstatus"_L1).toString(), u"BYE"_s);
    QCOMPARE(event(5).value("status"_L1).toString(), u"Registered"_s); // going idle
    const QJsonObject cdr = event(6);
    for (const char *name :
        { "callid", "timestart", "callfrom", "callto", "callduraction", "talkduraction", "srctrunkname",
            "dsttrcunkname", "pincode", "status", "type", "recording", "didnumber", "agentringtime", "sn" })
        QVERIFY2(cdr.value(QLatin1StringView(name)).isString(), name);
    // A caller of the queue is answered by it; the survey comes after the record.
    sink.bodies.clear();
    m_sim->post(u"inbound"_s, { { "from"_L1, "5550101"_L1 }, { "to"_L1, "6700"_L1 } });
    QTRY_VERIFY(!sink.bodies.isEmpty());
    QCOMPARE(inner(0, 0).value("memberstatus"_L1).toString(), u"ANSWERED"_s);
    QCOMPARE(inner(0, 0).value("callpath"_L1).toString(), u"6700"_s);
    m_sim->post(u"answer"_s, { { "number"_L1, "1002"_L1 } });
    m_sim->post(u"hangup"_s, { { "number"_L1, "1002"_L1 } });
    QTRY_COMPARE(sink.events().value(sink.events().size() - 1), u"satisfaction"_s);
}

void TestK2Face::bootUpDropsTokens()
{
    EventSink sink;
    QVERIFY(startSim() && login(R"(,"version":"2.0.0","port":")" + sink.port() + "\""));
    QCOMPARE(m_sim->post(u"push"_s, { { "event"_L1, "BootUp"_L1 } }).status, 200);
    QTRY_COMPARE(sink.events(), QStringList { u"BootUp"_s });
    QCOMPARE(post("extension/list").error(), u"20004"_s);
}

void TestK2Face::controlOnItsOwnPort()
{
    QVERIFY(startSim());
    const Reply truth = raw("GET /__sim/truth HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(truth.head.startsWith("HTTP/1.1 200"));
    QVERIFY(truth.json().value("extensions"_L1).toArray().size() >= 6);
    QVERIFY(raw("POST /__sim/dial HTTP/1.1\r\nHost: x\r\nContent-Length: 27\r\n\r\n{\"from\":\"1001\",\"to\":\"1002\"}")
                .head.startsWith("HTTP/1.1 200"));
}

QTEST_GUILESS_MAIN(TestK2Face)
#include "tst_k2face.moc"
