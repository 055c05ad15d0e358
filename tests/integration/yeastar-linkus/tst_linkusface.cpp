// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/simprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>
#include <QWebSocket>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The simulated P-Series PBX against a bare client: what the vendor's own would see.
class LinkusFaceTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void userAgentIsMandatory();
    void errorsAreHttp200();
    void tokensAreCounted();
    void tokensLiveAndDie();
    void surfacesAreApart();
    void sdkLogsIn();
    void topicsAndHeartbeat();
    void secondLogin();
    void personalRecords();
    void idsAreNotNumbers();
    void offeredCallWaitsTenSeconds();
    void controlOnTheSamePort();
    void oneCallHasSeveralRows();

private:
    struct Asked
    {
        QString path;
        QJsonObject body; ///< empty: GET
        QByteArray authorization;
        bool userAgent = true;
    };
    QJsonObject ask(const Asked &what);
    QString token() { return ask({ u"/openapi/v1.0/get_token"_s, { { "username"_L1, "sdk-id"_L1 }, { "password"_L1, "sdk-key"_L1 } } }).value("access_token"_L1).toString(); }
    QString ownToken(const QString &user = u"1000"_s) { return ask({ u"/api/v1.0/login"_s, { { "username"_L1, user }, { "password"_L1, "cordboard"_L1 }, { "login_source"_L1, QJsonValue() }, { "login_jump"_L1, "sdk"_L1 } } }).value("access_token"_L1).toString(); }
    QJsonObject get(const QString &name, const QString &token, const QString &query = {}) { return ask({ u"/openapi/v1.0/"_s + name + u"?access_token="_s + token + query, {} }); }
    static int code(const QJsonObject &o) { return o.value("errcode"_L1).toInt(-99); }
    std::unique_ptr<QWebSocket> socket(const QString &path, const QString &token);

    std::unique_ptr<SimProcess> m_sim;
    QNetworkAccessManager m_network;
    int m_status = 0;
};

void LinkusFaceTest::init()
{
    m_sim = std::make_unique<SimProcess>();
    QVERIFY2(m_sim->start({ u"--protocol"_s, u"yeastar-linkus"_s }), m_sim->output());
}

QJsonObject LinkusFaceTest::ask(const Asked &what)
{
    QNetworkRequest request(m_sim->url().resolved(QUrl(what.path)));
    // An empty header is what a client without one looks like: QNetworkAccessManager would fill in its own.
    request.setRawHeader("User-Agent", what.userAgent ? "test" : "");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!what.authorization.isEmpty())
        request.setRawHeader("Authorization", what.authorization);
    QNetworkReply *reply = what.body.isEmpty() ? m_network.get(request) : m_network.post(request, QJsonDocument(what.body).toJson());
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10'000);
    reply->deleteLater();
    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

std::unique_ptr<QWebSocket> LinkusFaceTest::socket(const QString &path, const QString &token)
{
    auto s = std::make_unique<QWebSocket>();
    QUrl url = m_sim->url();
    url.setScheme(u"ws"_s);
    url.setPath(path);
    url.setQuery(u"access_token="_s + token);
    QSignalSpy connected(s.get(), &QWebSocket::connected);
    QSignalSpy failed(s.get(), &QWebSocket::errorOccurred);
    s->open(url);
    (void)QTest::qWaitFor([&] { return !connected.isEmpty() || !failed.isEmpty(); });
    return s;
}

void LinkusFaceTest::userAgentIsMandatory()
{
    const QJsonObject body { { "username"_L1, "sdk-id"_L1 }, { "password"_L1, "sdk-key"_L1 } };
    QTcpSocket raw;
    raw.connectToHost(m_sim->url().host(), quint16(m_sim->url().port()));
    QVERIFY(raw.waitForConnected());
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    raw.write("POST /openapi/v1.0/get_token HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text);
    QTRY_VERIFY(raw.bytesAvailable() > 0 && raw.peek(10'000).contains("errcode"));
    QVERIFY(raw.readAll().contains("40002"));
    QCOMPARE(code(ask({ u"/openapi/v1.0/get_token"_s, body })), 0);
}

void LinkusFaceTest::errorsAreHttp200()
{
    QCOMPARE(code(ask({ u"/openapi/v1.0/get_token"_s, { { "username"_L1, "x"_L1 }, { "password"_L1, "y"_L1 } } })), 10005);
    QCOMPARE(m_status, 200);
    QCOMPARE(code(get(u"extension/list"_s, u"nonsense"_s)), 10004);
    QCOMPARE(code(get(u"no/such"_s, token())), 10001);
    // The token stands in the query; a Bearer header is ignored.
    QCOMPARE(code(ask({ u"/openapi/v1.0/extension/list"_s, {}, "Bearer " + token().toUtf8() })), 10004);
    QCOMPARE(code(get(u"call/query"_s, token())), 40002);
    QCOMPARE(code(get(u"call/query"_s, token(), u"&type=inbound"_s)), 0);
}

void LinkusFaceTest::tokensAreCounted()
{
    QStringList tokens;
    for (int i = 0; i < 8; ++i)
        tokens.append(token());
    QVERIFY(!tokens.contains(QString()));
    QCOMPARE(code(ask({ u"/openapi/v1.0/get_token"_s, { { "username"_L1, "sdk-id"_L1 }, { "password"_L1, "sdk-key"_L1 } } })), 60002);
    QCOMPARE(code(get(u"del_token"_s, tokens.at(3))), 0);
    QCOMPARE(code(get(u"queue/list"_s, tokens.at(3))), 10004);
    QVERIFY(!token().isEmpty());
}

void LinkusFaceTest::tokensLiveAndDie()
{
    const QJsonObject first = ask({ u"/openapi/v1.0/get_token"_s, { { "username"_L1, "sdk-id"_L1 }, { "password"_L1, "sdk-key"_L1 } } });
    QCOMPARE(first.value("access_token_expire_time"_L1).toInt(), 1800);
    QCOMPARE(first.value("refresh_token_expire_time"_L1).toInt(), 86400);
    QCOMPARE(m_sim->post(u"clock"_s, { { "advance_ms"_L1, 1'801'000 } }).status, 200);
    QCOMPARE(code(get(u"queue/list"_s, first.value("access_token"_L1).toString())), 10004);
    const QJsonObject second = ask({ u"/openapi/v1.0/refresh_token"_s, { { "refresh_token"_L1, first.value("refresh_token"_L1) } } });
    QCOMPARE(code(second), 0);
    QCOMPARE(code(get(u"queue/list"_s, second.value("access_token"_L1).toString())), 0);
    QCOMPARE(code(ask({ u"/openapi/v1.0/refresh_token"_s, { { "refresh_token"_L1, first.value("refresh_token"_L1) } } })), 10004);
}

void LinkusFaceTest::surfacesAreApart()
{
    QCOMPARE(code(get(u"extension/list"_s, ownToken())), 10004);
    QCOMPARE(code(ask({ u"/api/v1.0/extension/getpersonal"_s, {}, token().toUtf8() })), 10004);
    QVERIFY(!socket(u"/api/v1.0/subscribe"_s, token())->isValid());
    QVERIFY(!socket(u"/openapi/v1.0/subscribe"_s, u"nonsense"_s)->isValid());
    QVERIFY(socket(u"/openapi/v1.0/subscribe"_s, token())->isValid());
}

void LinkusFaceTest::sdkLogsIn()
{
    const QJsonObject sign = ask({ u"/openapi/v1.0/sign/create?access_token="_s + token(), { { "username"_L1, "1001"_L1 }, { "sign_type"_L1, "sdk"_L1 }, { "expire_time"_L1, 0 } } });
    const QString signature = sign.value("data"_L1).toObject().value("sign"_L1).toString();
    QVERIFY(!signature.isEmpty());
    const QJsonObject brief = ask({ u"/openapi/v1.0/sign/create?access_token="_s + token(), { { "username"_L1, "1002"_L1 }, { "sign_type"_L1, "sdk"_L1 }, { "expire_time"_L1, 60 } } });
    QCOMPARE(m_sim->post(u"clock"_s, { { "advance_ms"_L1, 61'000 } }).status, 200);
    QCOMPARE(code(ask({ u"/api/v1.0/login"_s, { { "username"_L1, "1002"_L1 }, { "password"_L1, brief.value("data"_L1).toObject().value("sign"_L1) } } })), 10005);
    const QJsonObject product = ask({ u"/api/v1.0/pbx/getproduct?host=x"_s, {}, {}, false });
    QVERIFY(product.value("product"_L1).toObject().contains("base_oem_id"_L1));
    QCOMPARE(code(ask({ u"/api/v1.0/login"_s, { { "username"_L1, "1000"_L1 }, { "password"_L1, signature } } })), 10005); // somebody else's
    const QJsonObject login = ask({ u"/api/v1.0/login"_s, { { "username"_L1, "1001"_L1 }, { "password"_L1, signature }, { "login_source"_L1, QJsonValue() }, { "login_jump"_L1, "sdk"_L1 } } });
    const QByteArray own = login.value("access_token"_L1).toString().toUtf8();
    QVERIFY(!own.isEmpty());
    QCOMPARE(ask({ u"/api/v1.0/extension/getpersonalglobal"_s, {}, own }).value("turn_port"_L1).toInt(), 11009);
    QCOMPARE(code(ask({ u"/api/v1.0/licenseservice/get"_s, {}, own })), 0);
    const QJsonObject personal = ask({ u"/api/v1.0/extension/getpersonal"_s, {}, own }).value("extension"_L1).toObject();
    QCOMPARE(personal.value("number"_L1).toString(), u"1001"_s);
    QCOMPARE(ask({ u"/api/v1.0/extension/getregisterinfo"_s, {}, own }).value("realm"_L1).toString(), u"YSAsterisk"_s);
    QCOMPARE(code(ask({ u"/api/v1.0/systemlog/webclientlog"_s, { { "log_list"_L1, QJsonArray { "x"_L1 } } }, own })), 0);
    QCOMPARE(code(ask({ u"/api/v1.0/logout"_s, {}, own })), 0);
    QCOMPARE(code(ask({ u"/api/v1.0/extension/getpersonal"_s, {}, own })), 10004);
}

void LinkusFaceTest::topicsAndHeartbeat()
{
    const auto events = socket(u"/openapi/v1.0/subscribe"_s, token());
    QStringList heard;
    connect(events.get(), &QWebSocket::textMessageReceived, this, [&heard](const QString &text) { heard.append(text); });
    events->sendTextMessage(u"heartbeat"_s);
    QTRY_COMPARE(heard.value(0), u"heartbeat response"_s);
    QCOMPARE(m_sim->post(u"unregister"_s, { { "number"_L1, "1001"_L1 } }).status, 200); // nobody listens yet
    events->sendTextMessage(u"{\"topic_list\":[30007]}"_s);
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(heard.at(1), u"{\"errcode\":0,\"errmsg\":\"SUCCESS\"}"_s);
    QCOMPARE(m_sim->post(u"dial"_s, { { "from"_L1, "1002"_L1 }, { "to"_L1, "1003"_L1 } }).status, 200); // another topic
    QCOMPARE(m_sim->post(u"register"_s, { { "number"_L1, "1001"_L1 } }).status, 200);
    QTRY_COMPARE(heard.size(), 3);
    const QJsonObject event = QJsonDocument::fromJson(heard.at(2).toUtf8()).object();
    QCOMPARE(event.value("type"_L1).toDouble(), 30007.0);
    QVERIFY(event.value("msg"_L1).isString());
    QCOMPARE(QJsonDocument::fromJson(event.value("msg"_L1).toString().toUtf8()).object().value("status"_L1).toString(), u"Registered"_s);
    QCOMPARE(m_sim->post(u"push"_s, { { "type"_L1, 30034 }, { "msg"_L1, QJsonObject { { "a"_L1, 1 } } } }).status, 200);
    QTRY_COMPARE(heard.size(), 4);
    QVERIFY(heard.at(3).contains("\\\"a\\\":1"_L1));
}

void LinkusFaceTest::secondLogin()
{
    const auto older = socket(u"/api/v1.0/subscribe"_s, ownToken());
    QStringList heard;
    connect(older.get(), &QWebSocket::textMessageReceived, this, [&heard](const QString &text) { heard.append(text); });
    older->sendTextMessage(u"{\"topic_list\":[10000,20049]}"_s);
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(!ownToken(u"1001"_s).isEmpty());
    QVERIFY(!ownToken().isEmpty());
    QTRY_COMPARE(heard.size(), 2);
    QVERIFY(heard.at(1).contains("10000"_L1) && heard.at(1).contains("{\\\"username\\\":\\\"1000\\\"}"_L1));
}

void LinkusFaceTest::personalRecords()
{
    const QByteArray own = ownToken().toUtf8();
    const QString path = u"/api/v1.0/cdr/searchpersonal?"_s;
    const QJsonObject all = ask({ path + u"page=1&page_size=3&sort_by=time&order_by=desc&status=0"_s, {}, own });
    QVERIFY(all.value("total_number"_L1).toInt() >= 5);
    const QJsonArray rows = all.value("personal_cdr_list"_L1).toArray();
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.at(0).toObject().value("timestamp"_L1).toInteger() >= rows.at(2).toObject().value("timestamp"_L1).toInteger());
    const QJsonArray missed = ask({ path + u"status=2"_s, {}, own }).value("personal_cdr_list"_L1).toArray();
    QVERIFY(!missed.isEmpty());
    for (const QJsonValue &row : missed)
        QCOMPARE(row.toObject().value("status"_L1).toInt(), 2);
    const QJsonArray ascending = ask({ path + u"sort_by=id&order_by=asc"_s, {}, own }).value("personal_cdr_list"_L1).toArray();
    QVERIFY(ascending.at(0).toObject().value("id"_L1).toInt() < ascending.at(1).toObject().value("id"_L1).toInt());
    for (const char *key : { "id", "date", "time", "timestamp", "number", "number_type", "status", "talk_duration", "call_type", "uniqueid", "disposition", "dcontext", "caller_id", "clid" })
        QVERIFY2(rows.at(0).toObject().contains(QLatin1StringView(key)), key);
}

void LinkusFaceTest::idsAreNotNumbers()
{
    const QString t = token();
    const QJsonObject queue = get(u"queue/list"_s, t).value("queue_list"_L1).toArray().at(0).toObject();
    const QJsonObject agent = queue.value("static_agent_list"_L1).toArray().at(0).toObject();
    QCOMPARE(queue.value("number"_L1).toString(), u"6700"_s);
    const QString id = QString::number(queue.value("id"_L1).toInt());
    QVERIFY(id != "6700"_L1 && agent.value("value"_L1).toString() != agent.value("text2"_L1).toString());
    QCOMPARE(code(get(u"queue/call_status"_s, t, u"&id=6700"_s)), 60001);
    QCOMPARE(code(get(u"queue/agent_pause"_s, t, u"&operation=pause&queue_id=%1&ext_ids=%2"_s.arg(id, agent.value("text2"_L1).toString()))), 60001);
    QCOMPARE(code(get(u"queue/agent_pause"_s, t, u"&operation=pause&reason=x&queue_id=%1&ext_ids=%2"_s.arg(id, agent.value("value"_L1).toString()))), 0);
    const QJsonObject status = get(u"queue/agent_status"_s, t, u"&id="_s + id);
    QCOMPARE(status.value("data"_L1).toArray().at(0).toObject().value("is_pause"_L1).toInt(), 1);
}

void LinkusFaceTest::offeredCallWaitsTenSeconds()
{
    const auto events = socket(u"/openapi/v1.0/subscribe"_s, token());
    QStringList heard;
    connect(events.get(), &QWebSocket::textMessageReceived, this, [&heard](const QString &text) { heard.append(text); });
    events->sendTextMessage(u"{\"topic_list\":[30011,30016]}"_s);
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(m_sim->post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "1001"_L1 }, { "control"_L1, true } }).status, 200);
    QTRY_VERIFY(heard.last().contains("30016"_L1));
    QVERIFY(!heard.join(u' ').contains("RING"_L1));
    QCOMPARE(m_sim->post(u"clock"_s, { { "advance_ms"_L1, 10'100 } }).status, 200);
    QTRY_VERIFY(heard.last().contains("RING"_L1));
}

void LinkusFaceTest::controlOnTheSamePort()
{
    const QJsonObject truth = ask({ u"/__sim/truth"_s, {} });
    QVERIFY(!truth.value("extensions"_L1).toArray().isEmpty());
    QVERIFY(ask({ u"/__sim/dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } } }).value("ok"_L1).toBool());
    const QJsonObject call = m_sim->truth().value("calls"_L1).toArray().at(0).toObject();
    const QJsonArray told = get(u"call/query"_s, token(), u"&extension=1002"_s).value("data"_L1).toArray();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).toObject().value("call_id"_L1), call.value("id"_L1));
}

void LinkusFaceTest::oneCallHasSeveralRows()
{
    QCOMPARE(m_sim->post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "6700"_L1 } }).status, 200);
    QCOMPARE(m_sim->post(u"answer"_s, { { "number"_L1, "1002"_L1 } }).status, 200);
    QCOMPARE(m_sim->post(u"hangup"_s, { { "number"_L1, "1002"_L1 } }).status, 200);
    const QJsonArray rows = get(u"cdr/list"_s, token(), u"&page=1&page_size=2&sort_by=time&order_by=desc"_s).value("data"_L1).toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().value("call_id"_L1), rows.at(1).toObject().value("call_id"_L1));
    QVERIFY(rows.at(0).toObject().value("new_id"_L1) != rows.at(1).toObject().value("new_id"_L1));
}

QTEST_GUILESS_MAIN(LinkusFaceTest)
#include "tst_linkusface.moc"
