// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/jshost.h"
#include "tests/protocol/ipcortex/fakepabx.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The engine that runs a PABX's own script: what it gives, and what it keeps the script from.
class TestJsHost : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void modernScript();
    void syntaxErrorNamesTheLine();
    void givesNothingOfOurs();
    void timers();
    void requestsKeepCookies();
    void requestFails();
    void webSocket();
    void deadWebSocket();
    void webSocketNeverLetIn();
    void neverReturns_data();
    void neverReturns();
    void stopsWhileItLoops();
    void throwsInEveryCallback();
    void rejectsAndNobodyCatches();
    void callsAnotherHost_data();
    void callsAnotherHost();
    void hugeAnswer();
    void takesAllMemory();
    void recursesForEver();
    void tooManyTimers();

private:
    void start(const JsHost::Limits &limits = {});
    bool evaluate(const QByteArray &script);
    /// Runs it as the body of an async function; answers what it returns.
    QJsonValue ask(const QByteArray &body);

    std::unique_ptr<FakePabx> m_pabx;
    std::unique_ptr<JsHost> m_host;
    std::unique_ptr<QSignalSpy> m_complaints;
    std::unique_ptr<QSignalSpy> m_broken;
    QString m_error;
    int m_next = 1;
};

void TestJsHost::init()
{
    m_pabx = std::make_unique<FakePabx>();
}

void TestJsHost::cleanup()
{
    m_host.reset();
}

void TestJsHost::start(const JsHost::Limits &limits)
{
    m_host = JsHost::create();
    m_complaints = std::make_unique<QSignalSpy>(m_host.get(), &JsHost::complained);
    m_broken = std::make_unique<QSignalSpy>(m_host.get(), &JsHost::broken);
    m_host->start(m_pabx->url(), {}, limits);
}

bool TestJsHost::evaluate(const QByteArray &script)
{
    QSignalSpy evaluated(m_host.get(), &JsHost::evaluated);
    m_host->evaluate(script, u"test.js"_s);
    if (!QTest::qWaitFor([&] { return !evaluated.isEmpty() || !m_broken->isEmpty(); }, 10'000) || evaluated.isEmpty())
        return false;
    m_error = evaluated.first().at(1).toString();
    return m_error.isEmpty();
}

QJsonValue TestJsHost::ask(const QByteArray &body)
{
    QSignalSpy received(m_host.get(), &JsHost::received);
    if (!evaluate("var IPCortex = { PBX: { REST: async () => {" + body + "} } };"))
        return QJsonValue::Undefined;
    const int id = m_next++;
    m_host->send({ { "do"_L1, "method"_L1 }, { "id"_L1, id }, { "name"_L1, "PBX.REST"_L1 } });
    QJsonValue answer = QJsonValue::Undefined;
    const bool answered = QTest::qWaitFor(
        [&] {
            for (const QList<QVariant> &message : received) {
                const QJsonObject reply = message.first().toJsonObject();
                if (reply.value("t"_L1) == "reply"_L1 && reply.value("id"_L1).toInt() == id) {
                    answer = reply.value("ok"_L1).toBool() ? reply.value("value"_L1) : reply.value("error"_L1);
                    return true;
                }
            }
            return !m_broken->isEmpty();
        },
        10'000);
    return answered ? answer : QJsonValue(QJsonValue::Undefined);
}

void TestJsHost::modernScript()
{
    start();
    // What another engine was found not to know.
    QCOMPARE(ask(R"(
        class Counted { #n = 1; static all = [[1], [2, [3]]]; get n() { return this.#n ?? 0; } }
        const spread = { ...{ a: 1 }, b: 2 };
        let caught = 0;
        try { throw 1; } catch { caught = 1; }
        const year = /(?<year>\d{4})/.exec('in 2026').groups.year;
        await Promise.resolve();
        return [new Counted().n, spread.b, caught, year, Counted.all.flat(2).length, String(2n ** 64n), typeof globalThis, spread?.c ?? 'none'];)"),
        QJsonValue(QJsonArray { 1, 2, 1, u"2026"_s, 3, u"18446744073709551616"_s, u"object"_s, u"none"_s }));
}

void TestJsHost::syntaxErrorNamesTheLine()
{
    start();
    QVERIFY(!evaluate("var a = 1;\nvar b = 2;\nvar = 3;\n"));
    QVERIFY2(m_error.startsWith("SyntaxError"_L1), qPrintable(m_error));
    QVERIFY2(m_error.contains("test.js:3"_L1), qPrintable(m_error));
}

void TestJsHost::givesNothingOfOurs()
{
    start();
    QCOMPARE(ask("return [typeof __host, typeof __shims, typeof __bridge, typeof __dispatch, typeof window, typeof "
                 "document, typeof require, typeof std, typeof os].join();"),
        QJsonValue(QStringList(9, u"undefined"_s).join(u',')));
    QCOMPARE(ask("return [typeof XMLHttpRequest, typeof WebSocket, typeof setTimeout, typeof setInterval, typeof "
                 "clearTimeout, typeof clearInterval, typeof console.trace].join();"),
        QJsonValue(QStringList(7, u"function"_s).join(u',')));
}

void TestJsHost::timers()
{
    start();
    QCOMPARE(ask(R"(
        const seen = [];
        const stopped = setTimeout(() => seen.push('never'), 1);
        clearTimeout(stopped);
        return new Promise((resolve) => {
            setTimeout((word) => { seen.push(word); }, 0, 'first');
            let rounds = 0;
            const interval = setInterval(() => {
                seen.push(++rounds);
                if (rounds === 3) {
                    clearInterval(interval);
                    setTimeout(() => resolve(seen.join()), 20);
                }
            }, 5);
        });)"),
        QJsonValue(u"first,1,2,3"_s));
}

void TestJsHost::requestsKeepCookies()
{
    start();
    m_pabx->on(u"/in"_s, [](const FakePabx::Request &) {
        return FakePabx::Reply { 200, "welcome", "Red60urne=abc; path=/" };
    });
    m_pabx->on(u"/who"_s, [](const FakePabx::Request &request) {
        return FakePabx::Reply { 200, request.cookie + '|' + request.body, {} };
    });
    QCOMPARE(ask(R"(
        const get = (path, body) => new Promise((resolve) => {
            const xhr = new XMLHttpRequest();
            const states = [];
            xhr.onreadystatechange = () => { states.push(xhr.readyState); if (xhr.readyState === 4) resolve(xhr.status + ' ' + xhr.responseText + ' ' + states.join('')); };
            xhr.open(body ? 'POST' : 'GET', path, true);
            xhr.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
            xhr.send(body);
        });
        return [await get('/in'), await get('/who', 'a=1')].join(';');)"),
        QJsonValue(u"200 welcome 1234;200 Red60urne=abc|a=1 1234"_s));
}

void TestJsHost::requestFails()
{
    start();
    QCOMPARE(ask(R"(
        return new Promise((resolve) => {
            const xhr = new XMLHttpRequest();
            xhr.open('GET', '/nothing');
            xhr.onload = () => resolve(xhr.status);
            xhr.send();
        });)"),
        QJsonValue(404));
    QCOMPARE(ask("try { new XMLHttpRequest().open('GET', '/x', false); return 'no'; } catch (e) { return 'refused'; }"),
        QJsonValue(u"refused"_s));
}

void TestJsHost::webSocket()
{
    start();
    m_pabx->on(u"/in"_s, [](const FakePabx::Request &) {
        return FakePabx::Reply { 200, "welcome", "Red60urne=abc; path=/" };
    });
    const QByteArray url = "'ws://127.0.0.1:" + QByteArray::number(m_pabx->url().port()) + "/feed'";
    QCOMPARE(ask(R"(
        await new Promise((resolve) => { const xhr = new XMLHttpRequest(); xhr.onload = resolve; xhr.open('GET', '/in'); xhr.send(); });
        return new Promise((resolve) => {
            const seen = [];
            const socket = new WebSocket()"
                 + url + R"();
            socket.onopen = () => { seen.push('open' + socket.readyState); socket.send('hello'); };
            socket.onmessage = (event) => { seen.push(event.data); socket.close(); };
            socket.onclose = () => { seen.push('closed' + socket.readyState); resolve(seen.join()); };
        });)"),
        QJsonValue(u"open1,hello,closed3"_s));
    QCOMPARE(m_pabx->socketCookie, QByteArray("Red60urne=abc"));
}

void TestJsHost::deadWebSocket()
{
    // A server that takes the connection and then never says a word: no pong, no end.
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    connect(&mute, &QTcpServer::newConnection, &mute, [&mute] {
        QTcpSocket *socket = mute.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const QByteArray request = socket->readAll();
            const qsizetype at = request.toLower().indexOf("sec-websocket-key: ");
            if (at < 0)
                return;
            const QByteArray key = request.mid(at + 19, 24) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
            socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
                          "Upgrade\r\nSec-WebSocket-Accept: "
                + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n");
        });
    });
    JsHost::Limits limits;
    limits.heartbeatMs = 100;
    start(limits);
    QCOMPARE(ask("return new Promise((resolve) => { const s = new WebSocket('ws://127.0.0.1:"
                 + QByteArray::number(mute.serverPort()) + "/'); s.onclose = () => resolve('closed'); });"),
        QJsonValue(u"closed"_s));
}

void TestJsHost::webSocketNeverLetIn()
{
    QTcpServer mute; // takes the connection and never says a word
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    JsHost::Limits limits;
    limits.heartbeatMs = 100;
    start(limits);
    QCOMPARE(ask("return new Promise((resolve) => { const s = new WebSocket('ws://127.0.0.1:"
                 + QByteArray::number(mute.serverPort()) + "/'); s.onclose = () => resolve('closed'); });"),
        QJsonValue(u"closed"_s));
}

void TestJsHost::neverReturns_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("while it loads") << QByteArray("while (true) {}");
    QTest::newRow("in a timer") << QByteArray("setTimeout(() => { for (;;) {} }, 1);");
    QTest::newRow("by promises") << QByteArray(
        "const again = () => Promise.resolve().then(again); setTimeout(again, 1);");
    QTest::newRow("catching everything") << QByteArray(
        "setTimeout(() => { for (;;) { try { for (;;) {} } catch {} } }, 1);");
    QTest::newRow("in a regular expression")
        << QByteArray("setTimeout(() => /^(a+)+$/.test('a'.repeat(40) + 'b'), 1);");
}

void TestJsHost::neverReturns()
{
    QFETCH(const QByteArray, script);
    JsHost::Limits limits;
    limits.watchdogMs = 300;
    start(limits);
    m_host->evaluate(script, u"test.js"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_broken->size(), 1, 20'000);
}

void TestJsHost::stopsWhileItLoops()
{
    JsHost::Limits limits;
    limits.watchdogMs = 600'000;
    start(limits);
    QSignalSpy received(m_host.get(), &JsHost::received);
    m_host->evaluate("console.log('loops'); while (true) {}", u"test.js"_s);
    // Comes back, although the watchdog would not for ten minutes.
    m_host->stop();
    QVERIFY(m_broken->isEmpty());
}

void TestJsHost::throwsInEveryCallback()
{
    start();
    m_pabx->on(u"/x"_s, QByteArray("x"));
    QVERIFY(evaluate(R"(
        setInterval(() => { throw new Error('in a timer'); }, 5);
        const xhr = new XMLHttpRequest();
        xhr.onreadystatechange = () => { throw new Error('in a request'); };
        xhr.open('GET', '/x');
        xhr.send();
        const socket = new WebSocket('ws://127.0.0.1:)"
        + QByteArray::number(m_pabx->url().port()) + R"(/feed');
        socket.onopen = socket.onmessage = socket.onclose = () => { throw null; };)"));
    QTRY_VERIFY_WITH_TIMEOUT(m_complaints->size() >= 10, 10'000);
    // And it still lives.
    QCOMPARE(ask("return 'alive';"), QJsonValue(u"alive"_s));
    QVERIFY(m_broken->isEmpty());
}

void TestJsHost::rejectsAndNobodyCatches()
{
    start();
    QVERIFY(evaluate("Promise.reject(new Error('lost'));"));
    QTRY_COMPARE(m_complaints->size(), 1);
    QVERIFY(m_complaints->first().at(1).toString().contains("lost"_L1));
}

void TestJsHost::callsAnotherHost_data()
{
    QTest::addColumn<QByteArray>("attempt");
    const QByteArray xhr = "const x = new XMLHttpRequest(); x.onloadend = () => resolve('status ' + x.status); "
                           "x.open('GET', URL); x.send();";
    const QByteArray socket = "const s = new WebSocket(URL); const seen = []; s.onerror = () => seen.push('error'); "
                              "s.onclose = () => resolve(seen.join() + ' status 0');";
    const auto row = [](const char *name, QByteArray text, const QByteArray &url) {
        QTest::newRow(name) << text.replace("URL", '\'' + url + '\'');
    };
    row("request", xhr, "http://192.0.2.1/secret");
    row("request, encrypted", xhr, "https://example.invalid/");
    row("local host by name", xhr, "http://localhost/");
    row("file", xhr, "file:///etc/passwd");
    row("data", xhr, "data:text/plain,x");
    row("user in front", xhr, "http://127.0.0.1@192.0.2.1/");
    row("without a scheme", xhr, "//192.0.2.1/x");
    row("socket", socket, "ws://192.0.2.1/feed");
    row("socket, encrypted", socket, "wss://example.invalid/feed");
    row("socket by HTTP", socket, "http://127.0.0.1/feed");
}

void TestJsHost::callsAnotherHost()
{
    QFETCH(const QByteArray, attempt);
    start();
    QVERIFY(ask("return new Promise((resolve) => {" + attempt + "});").toString().endsWith("status 0"_L1));
    QCOMPARE(m_complaints->size(), 1);
    QCOMPARE(m_complaints->first().first().toString(), u"foreign host"_s);
}

void TestJsHost::hugeAnswer()
{
    start();
    m_pabx->on(u"/huge"_s, [](const FakePabx::Request &) {
        return FakePabx::Reply { 200, QByteArray(100'000'000, 'x'), {} };
    });
    QCOMPARE(ask("return new Promise((resolve) => { const x = new XMLHttpRequest(); x.onloadend = () => "
                 "resolve(x.status + ' ' + x.responseText.length); x.open('GET', '/huge'); x.send(); });"),
        QJsonValue(u"0 0"_s));
    QCOMPARE(m_complaints->first().first().toString(), u"size"_s);
}

void TestJsHost::takesAllMemory()
{
    JsHost::Limits limits;
    limits.memoryBytes = 32 * 1024 * 1024;
    start(limits);
    m_host->evaluate("const all = []; for (;;) all.push(new Array(10000).fill(all.length));", u"test.js"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_broken->size(), 1, 20'000);
    QVERIFY(m_broken->first().first().toString().contains("memory"_L1));
}

void TestJsHost::recursesForEver()
{
    start();
    QCOMPARE(ask("const deeper = (n) => deeper(n + 1) + 1; try { return deeper(0); } catch (e) { return e.name; }"),
        QJsonValue(u"InternalError"_s));
    QVERIFY(m_broken->isEmpty());
}

void TestJsHost::tooManyTimers()
{
    JsHost::Limits limits;
    limits.timers = 10;
    start(limits);
    QCOMPARE(ask("let fired = 0; for (let i = 0; i < 1000; ++i) setTimeout(() => ++fired, 0); await Promise.resolve(); "
                 "return new Promise((r) => r('alive'));"),
        QJsonValue(u"alive"_s));
}

QTEST_GUILESS_MAIN(TestJsHost)
#include "tst_jshost.moc"
