// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/simprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The simulated PABX, asked by a client that knows nothing of ours: protocol note, sections 4 and 5.
class TestIpcxFace : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void loginOnOneLine();
    void whoIsLoggedIn();
    void refusedLogin();
    void serverTime();
    void livefeedHasEveryKey();
    void refreshes();
    void feedNeedsASession();
    void feedTellsWhatIsNewer();
    void everyFeedReplyEnds();
    void endedCallIsToldOnceMore();
    void waitingCall();
    void parkedCall();
    void mailboxesApart();
    void storage();
    void rest();
    void apiKey();
    void library();
    void olderBox();
    void ownFeedPort();
    void pushed();
    void controlOnItsOwnPort();

private:
    struct Answer
    {
        int status = 0;
        QByteArray body;
    };
    Answer ask(const QString &path, const QByteArray &body,
        const QByteArray &type = "application/x-www-form-urlencoded", int port = 0);
    Answer get(const QString &path);
    QByteArray api(const QByteArray &body) { return ask(u"/api/api.whtm"_s, body).body; }
    QByteArray feed(const QByteArray &body) { return ask(u"/1767258000000/"_s, body).body; }
    QJsonObject restCall(const QString &path, const QJsonObject &body)
    {
        return QJsonDocument::fromJson(ask(u"/rest/"_s + path, QJsonDocument(body).toJson(), "application/json").body)
            .object();
    }
    bool login(const QByteArray &user = "1000")
    {
        return api("cmd=login&sessionUser=" + user + "&sessionPass=cordboard").contains("success");
    }
    QJsonObject nodes(const QByteArray &reply);
    Answer wait(QNetworkReply *reply);
    bool start(const QStringList &more = {});

    std::unique_ptr<SimProcess> m_sim;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

bool TestIpcxFace::start(const QStringList &more)
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_sim = std::make_unique<SimProcess>();
    return m_sim->start(QStringList { u"--protocol"_s, u"ipcortex"_s } + more);
}

void TestIpcxFace::init()
{
    QVERIFY2(start(), m_sim->output());
}

TestIpcxFace::Answer TestIpcxFace::wait(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000))
        return {};
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll() };
}

TestIpcxFace::Answer TestIpcxFace::ask(const QString &path, const QByteArray &body, const QByteArray &type, int port)
{
    QUrl url = m_sim->url();
    url.setPath(path);
    if (port)
        url.setPort(port);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    return wait(m_network->post(request, body));
}

TestIpcxFace::Answer TestIpcxFace::get(const QString &path)
{
    QUrl url = m_sim->url();
    url.setPath(path);
    return wait(m_network->get(QNetworkRequest(url)));
}

QJsonObject TestIpcxFace::nodes(const QByteArray &reply)
{
    QJsonObject all;
    for (const QByteArray &line : reply.split('\n')) {
        if (!line.startsWith("parseAf("))
            continue;
        const QJsonObject part = QJsonDocument::fromJson(line.sliced(8).chopped(2)).object();
        for (auto it = part.begin(); it != part.end(); ++it)
            all.insert(it.key(), it.value());
    }
    return all;
}

void TestIpcxFace::loginOnOneLine()
{
    const QByteArray reply = api("cmd=login&sessionUser=1000&sessionPass=cordboard");
    // What the 2014 library searches for, line by line. [client]
    QByteArray line;
    for (const QByteArray &one : reply.split('\n'))
        if (one.contains("user "))
            line = one;
    for (const char *attribute :
        { "id=\"11\"", "login=\"1000\"", "name=\"Ann Lee\"", "company=\"default\"", "home=\"default\"" })
        QVERIFY2(line.contains(attribute), line);
    QVERIFY(reply.contains("action name=\"admin\" company=\"true\""));
}

void TestIpcxFace::whoIsLoggedIn()
{
    QVERIFY(!api("cmd=login&sessionUser=&sessionPass=").contains("success"));
    QVERIFY(login("1001"));
    QVERIFY(api("cmd=login&sessionUser=&sessionPass=").contains("login=\"1001\""));
    QVERIFY(api("cmd=logout").contains("success"));
    QVERIFY(!api("cmd=login&sessionUser=&sessionPass=").contains("success"));
}

void TestIpcxFace::refusedLogin()
{
    const QByteArray reply = api("cmd=login&sessionUser=1000&sessionPass=wrong");
    QVERIFY(reply.startsWith("<response result=\"fail\" cmd=\"login\" data=\""));
    QVERIFY(!reply.contains("user id="));
    QVERIFY(api("cmd=refresh&data=livefeed").startsWith("<response result=\"fail\" cmd=\"refresh\""));
    QCOMPARE(m_sim->post(u"fault"_s, { { "kind"_L1, "unauthorized"_L1 } }).status, 200);
    QVERIFY(!login());
}

void TestIpcxFace::serverTime()
{
    const QByteArray reply = api("cmd=gettime");
    QVERIFY(reply.contains("success"));
    QVERIFY2(reply.split('\n').at(1).contains("time=\""), reply);
}

void TestIpcxFace::livefeedHasEveryKey()
{
    QVERIFY(login());
    const QByteArray reply = api("cmd=refresh&data=livefeed");
    QVERIFY(reply.startsWith("({") && reply.endsWith("});"));
    const QJsonObject told = QJsonDocument::fromJson(reply.sliced(1).chopped(2)).object();
    // A missing key or a wrong type makes the 2014 library wait for ever. (checked)
    for (const char *text : { "origSID", "origHost", "hdCID", "inviteUrl", "stunServer" })
        QVERIFY2(told.value(QLatin1StringView(text)).isString(), text);
    for (const char *object :
        { "userData", "cidToUsr", "cidToPhn", "companies", "extToCid", "extToDDI", "turnServers" })
        QVERIFY2(told.value(QLatin1StringView(object)).isObject(), object);
    QVERIFY(told.value("adminID"_L1).isDouble());
    QCOMPARE(told.value("origHost"_L1).toString(), u"127.0.0.1"_s);
    QCOMPARE(told.value("extToCid"_L1).toObject().value("6700"_L1).toObject().value("t"_L1).toString(), u"Q"_s);
}

void TestIpcxFace::refreshes()
{
    QVERIFY(login());
    for (const auto &[what, key] : { std::pair { "lines", "cidToPhn" }, { "users", "cidToUsr" },
             { "address", "addressBook" }, { "roster", "xmppRoster" } })
        QVERIFY2(api(QByteArray("cmd=refresh&data=") + what).contains(key), what);
    QVERIFY(api("cmd=refresh&data=address").contains("md5Hash"));
    QVERIFY(api("cmd=refresh&data=nothing").contains("fail"));
    QVERIFY(api("cmd=nonsense").contains("result=\"fail\" cmd=\"nonsense\""));
}

void TestIpcxFace::feedNeedsASession()
{
    QVERIFY(feed("maxdata=0&alldata=14&finish=2").startsWith("tmplErr(2,"));
    QVERIFY(feed("closeconnection=1").contains("finishAf(0)"));
}

void TestIpcxFace::feedTellsWhatIsNewer()
{
    QVERIFY(login());
    const QJsonObject all = nodes(feed("maxdata=0&alldata=14&searchq=1&searchmb=0&finish=2"));
    for (const char *key : { "SIP/1000", "SIP/trunk1", "Park/71", "Queue/q_6700", "Custom/11" })
        QVERIFY2(all.contains(QLatin1StringView(key)), key);
    QVERIFY(!all.contains("1000@default"_L1));
    qint64 highest = 0;
    for (const QJsonValue node : all)
        highest = std::max(highest, node.toObject().value("sequence"_L1).toInteger());
    QVERIFY(highest > 0);
    const QByteArray poll = "maxdata=" + QByteArray::number(highest) + "&alldata=14&searchq=1&searchmb=0&finish=2";
    QVERIFY(nodes(feed(poll)).isEmpty());
    QCOMPARE(m_sim->post(u"unregister"_s, { { "number"_L1, "1004"_L1 } }).status, 200);
    const QJsonObject changed = nodes(feed(poll));
    QCOMPARE(changed.keys(), QStringList { u"SIP/1004"_s });
    QVERIFY(changed.value("SIP/1004"_L1).toObject().value("sequence"_L1).toInteger() > highest);
    QCOMPARE(nodes(feed("devlist=SIP/1001,Park/72&maxdata=0&alldata=14")).keys(),
        (QStringList { u"Park/72"_s, u"SIP/1001"_s }));
}

void TestIpcxFace::everyFeedReplyEnds()
{
    QVERIFY(login());
    QVERIFY(feed("maxdata=0&alldata=14&finish=2").endsWith("finishAf(2);\n"));
    QVERIFY(feed("maxdata=0&alldata=14&finish=0").endsWith("finishAf(0);\n"));
    QVERIFY(feed("closeconnection=1").endsWith("finishAf(0);\n"));
    // The library leaves the slash out here, and at its end uses GET. [client]
    QVERIFY(ask(u"/1767258000000"_s, "closeconnection=1").body.contains("finishAf"));
    QVERIFY(get(u"/1767258000000/"_s).status == 200);
}

void TestIpcxFace::endedCallIsToldOnceMore()
{
    QVERIFY(login());
    QCOMPARE(m_sim->post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "1000"_L1 } }).status, 200);
    const auto calls = [this] {
        return nodes(feed("maxdata=0&alldata=14&finish=2"))
            .value("SIP/1000"_L1)
            .toObject()
            .value("device"_L1)
            .toObject()
            .value("calls"_L1)
            .toArray();
    };
    const QJsonObject ringing = calls().at(0).toObject();
    QCOMPARE(ringing.value("state"_L1).toString(), u"ringing"_s);
    QCOMPARE(ringing.value("party"_L1).toString(), u"callee"_s);
    QCOMPARE(ringing.value("bridgedObj"_L1).toObject().value("callerID"_L1).toString(), u"5550100"_s);
    const QByteArray command = "call=" + ringing.value("callID"_L1).toString().toLatin1() + "&device=SIP/1000";
    QVERIFY(api("cmd=talkhold&hold=talk&" + command).contains("success"));
    QCOMPARE(calls().at(0).toObject().value("state"_L1).toString(), u"up"_s);
    QVERIFY(api("cmd=talkhold&hold=hold&" + command).contains("success"));
    QCOMPARE(calls().at(0).toObject().value("holdState"_L1).toInt(), 1);
    QVERIFY(api("cmd=hangup&hangup=" + ringing.value("callID"_L1).toString().toLatin1() + "&device=SIP/1000")
                .contains("success"));
    QCOMPARE(calls().at(0).toObject().value("party"_L1).toString(), u"dead"_s);
    QCOMPARE(calls().at(0).toObject().value("ID"_L1), ringing.value("ID"_L1));
    QVERIFY(api("cmd=hangup&hangup=1&device=SIP/1001").contains("fail"));
}

void TestIpcxFace::waitingCall()
{
    QVERIFY(login());
    QCOMPARE(m_sim->post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "6700"_L1 } }).status, 200);
    const QJsonObject all = nodes(feed("maxdata=0&alldata=14&finish=2"));
    QCOMPARE(all.value("Queue/q_6700"_L1).toObject().value("device"_L1).toObject().value("depth"_L1).toInt(), 1);
    bool found = false;
    for (auto it = all.begin(); it != all.end(); ++it)
        for (const QJsonValue call : it.value().toObject().value("device"_L1).toObject().value("calls"_L1).toArray())
            found |= call.toObject().value("bridgedTo"_L1).toString() == "QUEUE:q_6700"_L1
                && call.toObject().value("q_time"_L1).toDouble() > 1e9;
    QVERIFY(found);
}

void TestIpcxFace::parkedCall()
{
    QVERIFY(login());
    QCOMPARE(m_sim->post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "1000"_L1 } }).status, 200);
    QCOMPARE(m_sim->post(u"answer"_s, { { "number"_L1, "1000"_L1 } }).status, 200);
    const QJsonArray calls = nodes(feed("maxdata=0&alldata=14&finish=2"))
                                 .value("SIP/1000"_L1)
                                 .toObject()
                                 .value("device"_L1)
                                 .toObject()
                                 .value("calls"_L1)
                                 .toArray();
    QVERIFY(api("cmd=transfer&transfer=" + calls.at(0).toObject().value("callID"_L1).toString().toLatin1()
        + "&number=70&device=SIP/1000")
                .contains("success"));
    const QJsonObject park = nodes(feed("maxdata=0&alldata=14&finish=2")).value("Park/71"_L1).toObject();
    QCOMPARE(park.value("device"_L1).toObject().value("parkedNum"_L1).toString(), u"5550100"_s);
    QVERIFY(api("cmd=call&number=71&autohold=1&autoanswer=1&line=1&mac=0004F20010001").contains("success"));
    QVERIFY(!nodes(feed("maxdata=0&alldata=14&finish=2"))
                 .value("Park/71"_L1)
                 .toObject()
                 .value("device"_L1)
                 .toObject()
                 .contains("parkedNum"_L1));
}

void TestIpcxFace::mailboxesApart()
{
    QVERIFY(login());
    const QJsonObject all =
        nodes(feed("maxdata=0&devlist=1000@default,1001@default&alldata=0&searchq=0&searchdev=0&searchmb=1&finish=0"));
    QCOMPARE(all.keys(), (QStringList { u"1000@default"_s, u"1001@default"_s }));
    QVERIFY(all.value("1001@default"_L1).toObject().value("device"_L1).toObject().contains("newMessages"_L1));
}

void TestIpcxFace::storage()
{
    QVERIFY(login());
    QVERIFY(api("cmd=save&type=ocm2config&data=e30%3D").contains("success"));
    QCOMPARE(api("cmd=load&type=ocm2config"), QByteArray("e30="));
    QCOMPARE(api("cmd=load&type=history"), QByteArray());
}

void TestIpcxFace::rest()
{
    const QJsonObject refused = restCall(u"auth/"_s,
        { { "auth"_L1,
            QJsonObject { { "type"_L1, "auth"_L1 }, { "username"_L1, "1000"_L1 }, { "password"_L1, "x"_L1 } } } });
    QCOMPARE(refused.value("result"_L1).toString(), u"fail"_s);
    QVERIFY(!refused.value("message"_L1).toString().isEmpty());
    QCOMPARE(ask(u"/rest/call/read"_s, "{}", "application/json").status, 401);
    const QJsonObject user = restCall(u"auth"_s,
        { { "auth"_L1,
            QJsonObject {
                { "type"_L1, "auth"_L1 }, { "username"_L1, "1000"_L1 }, { "password"_L1, "cordboard"_L1 } } } })
                                 .value("user"_L1)
                                 .toObject();
    for (const char *key : { "id", "login", "name", "company", "home", "session" })
        QVERIFY2(user.value(QLatin1StringView(key)).isString(), key);
    QVERIFY(user.value("companies"_L1).isArray());
    QVERIFY(user.value("perms"_L1).isObject());
    // The value of the cookie is the session. [doc]
    QVERIFY(m_network->cookieJar()->cookiesForUrl(m_sim->url()).first().value()
        == user.value("session"_L1).toString().toLatin1());
    const QJsonArray records =
        restCall(u"call/read"_s, { { "type"_L1, "cdr"_L1 }, { "scope"_L1, QJsonObject { { "minDate"_L1, 0 } } } })
            .value("values"_L1)
            .toArray();
    QVERIFY(records.size() >= 15);
    QVERIFY(restCall(u"dialplan/readcal"_s, { { "type"_L1, "nm"_L1 } })
                .value("values"_L1)
                .toObject()
                .contains("default"_L1));
    QCOMPARE(ask(u"/rest/nothing/read"_s, "{}", "application/json").status, 404);
    QCOMPARE(restCall(u"auth/logout"_s, { { "auth"_L1, QJsonObject { { "type"_L1, "auth"_L1 } } } })
                 .value("result"_L1)
                 .toString(),
        u"success"_s);
    QCOMPARE(ask(u"/rest/call/read"_s, "not JSON", "application/json").status, 401);
}

void TestIpcxFace::apiKey()
{
    QVERIFY2(start({ u"--set"_s, u"api-key=abc"_s }), m_sim->output());
    const auto read = [this](const char *key) {
        return restCall(u"call/read"_s,
            { { "type"_L1, "cdr"_L1 },
                { "auth"_L1, QJsonObject { { "type"_L1, "auth"_L1 }, { "key"_L1, QLatin1StringView(key) } } } });
    };
    QCOMPARE(read("abc").value("result"_L1).toString(), u"success"_s);
    QCOMPARE(read("abd").value("result"_L1).toString(), u"fail"_s);
}

void TestIpcxFace::library()
{
    const Answer script = get(u"/api/api.js"_s);
    QCOMPARE(script.status, 200);
    QVERIFY(script.body.contains("Cordboard contributors"));
    QVERIFY(script.body.contains("IPCortex"));
}

void TestIpcxFace::olderBox()
{
    QVERIFY2(start({ u"--set"_s, u"api=native"_s }), m_sim->output());
    QCOMPARE(get(u"/api/api.js"_s).status, 404);
    QCOMPARE(ask(u"/rest/auth/"_s, "{}", "application/json").status, 404);
    QVERIFY(login());
    QVERIFY(!nodes(feed("maxdata=0&alldata=14&finish=2")).isEmpty());
}

void TestIpcxFace::ownFeedPort()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const int port = probe.serverPort();
    probe.close();
    QVERIFY2(start({ u"--set"_s, u"feed-port=%1"_s.arg(port) }), m_sim->output());
    QVERIFY(login());
    QVERIFY(ask(u"/1767258000000/"_s, "maxdata=0&alldata=14&finish=2", "application/x-www-form-urlencoded", port)
                .body.endsWith("finishAf(2);\n"));
}

void TestIpcxFace::pushed()
{
    QVERIFY(login());
    QVERIFY(!feed("maxdata=0&alldata=14&finish=2").isEmpty());
    QCOMPARE(m_sim->postRaw(u"push"_s, "tmplErr(3, \"reconnecting\");").status, 200);
    QVERIFY(feed("maxdata=0&alldata=14&finish=2").startsWith("tmplErr(3, \"reconnecting\");\n"));
}

void TestIpcxFace::controlOnItsOwnPort()
{
    const Answer truth = get(u"/__sim/truth"_s);
    QCOMPARE(truth.status, 200);
    QCOMPARE(QJsonDocument::fromJson(truth.body).object(), m_sim->truth());
}

QTEST_GUILESS_MAIN(TestIpcxFace)
#include "tst_ipcxface.moc"
