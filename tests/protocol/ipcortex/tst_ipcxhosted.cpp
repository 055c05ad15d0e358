// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcortexbackend.h"
#include "backends/ipcortex/ipcxsettings.h"
#include "backends/ipcortex/ipcxunusable.h"
#include "tests/protocol/ipcortex/fakepabx.h"

#include <QJsonArray>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The backend with libraries that behave in special ways.
class TestIpcxHosted : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void errorNumbers_data();
    void errorNumbers();
    void needsANewerEngine();
    void neverReturns();
    void throwsEverywhere();
    void callsAnotherHost();
    void hugeLibrary();
    void wrongPassword();
    void oldBox_data();
    void oldBox();
    void lacksTransfer();
    void tags();
    void phonesTellWhoseLinesTheyAre();
    void methodsThatTheLibraryLacks();
    void methodsOfTheOtherWay();
    void answersThatComeLateOrNever();
    void settlesOnClose();
    void logsOutOfItsOwnSessionAlone();

private:
    void open(const QByteArray &script, const QString &transport = u"auto"_s);
    ConnectionState state() const { return m_backend->connection().state; }
    bool saw(ConnectionState state) const
    {
        return std::any_of(
            m_seen.begin(), m_seen.end(), [state](const ConnectionInfo &info) { return info.state == state; });
    }

    std::unique_ptr<FakePabx> m_pabx;
    std::unique_ptr<IpcortexBackend> m_backend;
    QList<ConnectionInfo> m_seen;
    StateStore m_state;
    int m_goodbyeMs = 300;
};

/// A library with one phone and one call; `more` goes in after its objects.
static QByteArray library(const QByteArray &more = {})
{
    return R"(
var IPCortex = (() => {
    const contact = { cID: '11', name: 'Ann', uname: 'ann', tags: ['french'], show: 'online', states: [], canTag: true };
    const other = { cID: '12', name: 'Bob', uname: 'bob', tags: [], show: '', states: [] };
    class Call { constructor() { this.uid = 'u1'; this.cid = 'c1'; this.id = '9'; this.party = 'callee'; this.state = 'up'; this.nrState = 'up'; this.name = 'Ole'; this.number = '5550100'; }
        talk(cb) { cb(true); } hold(cb) { cb(true); } hangup(cb) { cb(false, 'not now'); } xfer(number, cb) { cb(true); } }
    class Device { constructor() { this.name = 'SIP/alice'; this.state = 'up'; this.blf = 1; this.owner = contact; this.calls = []; this.optOut = [];
        this.extensions = [{ extension: '201', number: '201', name: 'Ann', type: 'A', owner: contact, contacts: [contact] }]; }
        dial(number, cb) { cb(true); } }
    const device = new Device();
    const call = new Call();
    call.device = device;
    device.calls.push(call);
    const listeners = {};
    const type = (name, base = class {}) => Object.assign(base, { addListener: (event, cb) => { (listeners[name + event] ??= []).push(cb); return cb; } });
    const fire = (name, event, object) => (listeners[name + event] ?? []).forEach((cb) => cb(object));
    let report = () => {};
    let starts = 0;
    const PBX = {
        Auth: { setHost() {}, id: '11', uname: 'ann', name: 'Ann', company: 'acme', login: () => Promise.resolve() },
        httpStopReuse() {}, owned: [device], contacts: [contact, other], enableTags: () => Promise.resolve(),
        startFeed(options) { ++starts; report = options?.errorCB ?? report; return Promise.resolve(); },
        REST: () => starts,
    };
    const Types = { Device: type('Device', Device), Call: type('Call', Call), Contact: type('Contact'), Extension: type('Extension'), Phone: type('Phone') };
)" + more
        + R"(
    return { PBX, Types };
})();
)";
}

void TestIpcxHosted::init()
{
    m_pabx = std::make_unique<FakePabx>();
    m_pabx->on(u"/rest/auth/"_s, QByteArray(R"({"result":"success","user":{"id":"11","company":"acme","perms":{}}})"));
    m_pabx->on(u"/rest/dialplan/readcal"_s, QByteArray(R"({"result":"success","values":{}})"));
}

void TestIpcxHosted::open(const QByteArray &script, const QString &transport)
{
    IpcxTimings timings;
    timings.requestMs = 500;
    timings.loadMs = 5'000;
    timings.startMs = 1'000;
    timings.watchdogMs = 300;
    timings.goodbyeMs = m_goodbyeMs;
    timings.pollMs = 50;
    timings.retryMs = { 50 };
    if (!script.isEmpty())
        m_pabx->on(u"/api/api.js"_s, script);
    m_seen.clear();
    m_state.clear();
    m_backend = std::make_unique<IpcortexBackend>(timings, nullptr);
    connect(m_backend.get(), &PbxBackend::connectionChanged, this,
        [this](const ConnectionInfo &info) { m_seen.append(info); });
    connect(
        m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_state.apply(changes); });
    Account account;
    account.id = AccountId(u"a"_s);
    account.settings = IpcxSettings::fromUrl(m_pabx->url());
    account.settings.insert(u"user"_s, u"ann"_s);
    account.settings.insert(u"transport"_s, transport);
    Secrets secrets;
    secrets.set(u"password"_s, u"hush"_s);
    m_backend->open(account, secrets);
}

void TestIpcxHosted::errorNumbers_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<ConnectionState>("shown");
    QTest::addColumn<PbxError::Kind>("kind");
    QTest::addColumn<bool>("comesBack");
    QTest::addColumn<int>("libraries"); // how often it is fetched in the end
    using S = ConnectionState;
    using K = PbxError::Kind;
    QTest::newRow("1 internal") << 1 << S::Degraded << K::Network << true << 1;
    QTest::newRow("2 logged out") << 2 << S::Refused << K::AuthFailed << false << 1;
    QTest::newRow("3 not ready") << 3 << S::Degraded << K::Network << true << 1;
    QTest::newRow("90 backend") << 90 << S::Degraded << K::Network << true << 1;
    QTest::newRow("91 did not open") << 91 << S::Reconnecting << K::Network << true << 1;
    QTest::newRow("92 in use") << 92 << S::Reconnecting << K::Network << true << 1;
    QTest::newRow("99 permissions") << 99 << S::Degraded << K::NotAllowed << false << 1;
    QTest::newRow("100 upgraded") << 100 << S::Reconnecting << K::Network << true << 2;
}

void TestIpcxHosted::errorNumbers()
{
    QFETCH(const int, number);
    QFETCH(const ConnectionState, shown);
    QFETCH(const PbxError::Kind, kind);
    QFETCH(const bool, comesBack);
    QFETCH(const int, libraries);
    // The second library of an upgraded box is content.
    m_pabx->on(u"/api/api.js"_s, [this, number](const FakePabx::Request &) {
        const bool first = m_pabx->count(u"/api/api.js"_s) == 1;
        return FakePabx::Reply { 200,
            library(first ? "let told = false; setInterval(() => { if (starts && !told) { told = true; setTimeout(() "
                            "=> report("
                        + QByteArray::number(number) + ", 'words'), 30); } }, 5);"
                          : QByteArray()),
            {} };
    });
    open({});
    QTRY_VERIFY(saw(shown));
    const auto at =
        std::find_if(m_seen.begin(), m_seen.end(), [shown](const ConnectionInfo &info) { return info.state == shown; });
    QCOMPARE(at->error.kind, kind);
    // What is known stays while it is shown.
    QCOMPARE(m_state.table<Extension>().size(), 1);
    if (comesBack)
        QTRY_COMPARE(state(), ConnectionState::Online);
    else
        QCOMPARE(state(), shown);
    QCOMPARE(m_pabx->count(u"/api/api.js"_s), libraries);
    if (number == 92) {
        QFuture<Result<QJsonValue>> starts = m_backend->callMethod(u"PBX.REST"_s, {});
        QTRY_VERIFY(starts.isFinished());
        QCOMPARE(starts.result()->toInt(), 2);
    }
}

void TestIpcxHosted::needsANewerEngine()
{
    open("// IPCortex\nvar a = 1;\nvar b = a ?|> 2;\n");
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::NotSupported);
    QVERIFY2(
        m_backend->connection().error.detail.contains("api.js:3"_L1), qPrintable(m_backend->connection().error.detail));
}

void TestIpcxHosted::neverReturns()
{
    open(library("setTimeout(() => { while (true) {} }, 100);"));
    QTRY_VERIFY(saw(ConnectionState::Reconnecting));
    const auto at = std::find_if(m_seen.begin(), m_seen.end(),
        [](const ConnectionInfo &info) { return info.state == ConnectionState::Reconnecting; });
    QCOMPARE(at->error.kind, PbxError::Kind::Protocol);
    QTRY_VERIFY(m_pabx->count(u"/api/api.js"_s) >= 2);
}

void TestIpcxHosted::throwsEverywhere()
{
    open(R"(var IPCortex = { Types: new Proxy({}, { get() { return { addListener() { throw new Error('no'); } }; } }),
        PBX: { Auth: { setHost() { }, login: () => Promise.resolve() }, startFeed() { throw new Error('no feed today'); }, get owned() { throw new Error('no'); } } };
        setInterval(() => { throw new Error('again'); }, 5);)");
    QTRY_VERIFY(saw(ConnectionState::Reconnecting));
    const auto at = std::find_if(m_seen.begin(), m_seen.end(),
        [](const ConnectionInfo &info) { return info.state == ConnectionState::Reconnecting; });
    QVERIFY2(at->error.detail.contains("no feed today"_L1), qPrintable(at->error.detail));
}

void TestIpcxHosted::callsAnotherHost()
{
    open(library("const x = new XMLHttpRequest(); x.open('GET', 'http://192.0.2.1/'); x.send();"));
    QTRY_COMPARE(state(), ConnectionState::Online);
}

void TestIpcxHosted::hugeLibrary()
{
    m_pabx->on(u"/api/api.js"_s, [](const FakePabx::Request &) {
        return FakePabx::Reply { 200, "// IPCortex\n" + QByteArray(100'000'000, ' '), {} };
    });
    open({});
    QTRY_VERIFY_WITH_TIMEOUT(saw(ConnectionState::Reconnecting), 20'000);
    QCOMPARE(m_seen.last().error.kind, PbxError::Kind::Protocol);
}

void TestIpcxHosted::wrongPassword()
{
    m_pabx->on(u"/rest/auth/"_s, QByteArray(R"({"result":"fail","message":"Authentication failed"})"));
    open(library());
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::AuthFailed);
    // A box without REST says it in its own way.
    m_pabx->on(u"/rest/auth/"_s, [](const FakePabx::Request &) { return FakePabx::Reply { 404, {}, {} }; });
    open(library("PBX.Auth.login = () => Promise.reject('wrong');"));
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::AuthFailed);
    QVERIFY(m_backend->connection().error.detail.contains("wrong"_L1));
}

void TestIpcxHosted::oldBox_data()
{
    QTest::addColumn<QByteArray>("library");
    QTest::newRow("no library") << QByteArray();
    QTest::newRow("library that wants more of its surroundings")
        << QByteArray("// IPCortex\nvar Api = Class.create({});");
    QTest::newRow("page") << QByteArray("<html><title>IPCortex</title></html>");
}

void TestIpcxHosted::oldBox()
{
    QFETCH(QByteArray, library);
    // No library and no REST: the polled feed.
    m_pabx->on(u"/rest/auth/"_s, [](const FakePabx::Request &) { return FakePabx::Reply { 404, {}, {} }; });
    m_pabx->on(u"/api/api.whtm"_s, [](const FakePabx::Request &request) {
        if (request.body.contains("cmd=login"))
            return FakePabx::Reply { 200,
                "<response result=\"success\">\n<user id=\"11\" login=\"ann\" name=\"Ann\" company=\"acme\" "
                "home=\"acme\" />\n",
                {} };
        if (request.body.contains("data=livefeed"))
            return FakePabx::Reply { 200,
                "({origHost: 'x', cidToUsr: {11: {i: 11, x: '201', n: 'Ann'}}, cidToPhn: {11: [{d: 'alice', m: 'aa', "
                "p: 1, o: 1}]}, extToCid: {201: {e: '201', n: 'Ann', t: 'A', l: [{i: 11, o: 1}]}}});",
                {} };
        return FakePabx::Reply { 200, "<response result=\"success\">", {} };
    });
    m_pabx->otherwise([](const FakePabx::Request &request) {
        if (request.body.contains("closeconnection"))
            return FakePabx::Reply { 200, "finishAf(0);", {} };
        return FakePabx::Reply { 200,
            "parseAf({'SIP/alice': {sequence: 1, blf: 0, device: {status: 'OK'}}});\nfinishAf(2);", {} };
    });
    open(library);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QVERIFY(!m_backend->isHosted());
    QCOMPARE(m_state.table<Extension>().size(), 1);
    QVERIFY(!m_backend->capabilities().has(Capability::CdrHistory));
    QVERIFY(!m_backend->capabilities().reason(Capability::CdrHistory).isEmpty());
    QVERIFY(m_backend->connection().stateAsOf.isValid());
    // One password in the whole conversation, and in a body.
    int passwords = 0;
    for (const FakePabx::Request &request : std::as_const(m_pabx->requests)) {
        QVERIFY(!request.path.contains("hush"_L1));
        passwords += request.path == "/api/api.whtm"_L1 && request.body.contains("hush");
    }
    QCOMPARE(passwords, 1);
}

void TestIpcxHosted::lacksTransfer()
{
    open(library("delete Call.prototype.xfer;"));
    QTRY_COMPARE(state(), ConnectionState::Online);
    const Capabilities can = m_backend->capabilities();
    QVERIFY(can.has(Capability::Hold));
    QVERIFY(can.has(Capability::Dial));
    QVERIFY(!can.knows(Capability::BlindTransfer));
    QVERIFY(!can.knows(Capability::AttendedTransfer));
    for (const Capability never : { Capability::Record, Capability::Barge, Capability::Listen, Capability::Whisper,
             Capability::ParkToSlot, Capability::QueuePause })
        QVERIFY(!can.knows(never));
    const AccountId account(u"a"_s);
    QFuture<Result<void>> transfer =
        m_backend->perform({ account, Command::BlindTransfer { CallId(account, u"9"_s), {}, u"202"_s } });
    QTRY_VERIFY(transfer.isFinished());
    QCOMPARE(transfer.result().error().kind, PbxError::Kind::NotSupported);
    QFuture<Result<void>> hangUp =
        m_backend->perform({ account, Command::HangUp { CallId(account, u"9"_s), {}, false } });
    QTRY_VERIFY(hangUp.isFinished());
    QCOMPARE(hangUp.result().error().kind, PbxError::Kind::Refused);
    QCOMPARE(hangUp.result().error().detail, u"not now"_s);
    QFuture<Result<void>> hold = m_backend->perform({ account, Command::Hold { CallId(account, u"9"_s), {} } });
    QTRY_VERIFY(hold.isFinished());
    QVERIFY(hold.result().has_value());
}

void TestIpcxHosted::tags()
{
    open(library(R"(
        let list = ['french'];
        Object.defineProperty(contact, 'tags', { get: () => list, set(now) { list = now; fire('Contact', 'update', contact); } });)"));
    QTRY_COMPARE(state(), ConnectionState::Online);
    const AccountId account(u"a"_s);
    const auto ann = [this] { return m_state.table<Extension>().value({ AccountId(u"a"_s), u"201"_s }); };
    QCOMPARE(ann().tags, QStringList { u"french"_s });
    QVERIFY(m_backend->capabilities().has(Capability::EditTags));
    QFuture<Result<void>> set =
        m_backend->perform({ account, Command::SetTags { ann().id, { u"french"_s, u"billing"_s } } });
    QTRY_VERIFY(set.isFinished());
    QVERIFY(set.result().has_value());
    QTRY_COMPARE(ann().tags, (QStringList { u"french"_s, u"billing"_s }));
}

void TestIpcxHosted::phonesTellWhoseLinesTheyAre()
{
    // A second line that says nothing of its owner, and a person whose extension nobody names but the phone.
    open(library(R"(
        const phone = { name: 'desk', mac: '0004F2000012', ownerID: '12', deviceNames: ['SIP/bob', 'SIP/bob_2'], lines: 2, features: 'hold,talk,answer',
            extensions: [{ extension: '202_acme' }] };
        const line = new Device();
        Object.assign(line, { name: 'SIP/bob_2', owner: undefined, extensions: [], calls: [], blf: 2, phone });
        PBX.devices = [line];
        PBX.REST = () => { phone.ownerID = '11'; fire('Phone', 'update', phone); return true; };)"));
    QTRY_COMPARE(state(), ConnectionState::Online);
    const auto bob = [this] { return m_state.table<Extension>().value({ AccountId(u"a"_s), u"202"_s }); };
    QCOMPARE(bob().name, u"Bob"_s);
    QCOMPARE(bob().state, LineState::Ringing);
    // Somebody else took the seat.
    const auto moved = m_backend->callMethod(u"PBX.REST"_s, { { "path"_L1, "/move"_L1 } });
    QTRY_VERIFY(moved.isFinished() && moved.result().has_value());
    QTRY_VERIFY(bob().state != LineState::Ringing);
}

void TestIpcxHosted::methodsThatTheLibraryLacks()
{
    open(library("delete Call.prototype.xfer;"));
    QVERIFY(m_backend->unusableMethods().isEmpty());
    QTRY_COMPARE(state(), ConnectionState::Online);
    const QHash<QString, QString> reasons = m_backend->unusableMethods();
    for (const QString &there : { u"PBX.startFeed"_s, u"PBX.enableTags"_s, u"PBX.REST"_s, u"Auth.login"_s, u"Device.dial"_s, u"Call.hold"_s,
             u"Contact.tags"_s, u"rest/call/read"_s })
        QVERIFY2(!reasons.contains(there), qPrintable(there));
    for (const QString &missing : { u"PBX.fetchData"_s, u"PBX.clock"_s, u"Auth.exit"_s, u"Device.history"_s, u"Call.transfer"_s, u"Call.send"_s })
        QVERIFY2(reasons.value(missing).contains(u"does not have it"_s), qPrintable(missing));
    QVERIFY(reasons.value(u"api/hangup"_s).contains(u"polled feed"_s));
    // What it says is true.
    const auto asked = m_backend->callMethod(u"PBX.fetchData"_s, {});
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(!asked.result().has_value());
    m_backend->close();
    QVERIFY(m_backend->unusableMethods().isEmpty());
}

void TestIpcxHosted::methodsOfTheOtherWay()
{
    const auto native = ipcxUnusableMethods(false, true, {});
    QVERIFY(native.value(u"PBX.startFeed"_s).contains(u"own library"_s));
    QVERIFY(native.value(u"Call.hold"_s).contains(u"own library"_s));
    QVERIFY(!native.contains(u"api/hangup"_s) && !native.contains(u"rest/call/read"_s));
    const auto old = ipcxUnusableMethods(false, false, {});
    QVERIFY(old.value(u"rest/call/read"_s).contains(u"REST"_s) && !old.contains(u"api/refresh"_s));
    QVERIFY(ipcxUnusableMethods(true, true, {}).contains(u"api/refresh"_s) && !ipcxUnusableMethods(true, true, {}).contains(u"PBX.startFeed"_s));
}

void TestIpcxHosted::answersThatComeLateOrNever()
{
    open(library(R"(
        let late = 0;
        PBX.getLines = () => new Promise(() => {});
        PBX.fetchData = () => new Promise((done) => setTimeout(() => { ++late; done(); }, 900));
        PBX.REST = () => late;)"));
    QTRY_COMPARE(state(), ConnectionState::Online);
    const auto asked = [this](const QString &name, const QJsonObject &parameters = {}) {
        const QFuture<Result<QJsonValue>> answer = m_backend->callMethod(name, parameters);
        return QTest::qWaitFor([&answer] { return answer.isFinished(); }, 30'000) ? answer.result()
                                                                                  : Result<QJsonValue>(PbxError { PbxError::Kind::None, {} });
    };
    QCOMPARE(asked(u"PBX.getLines"_s).error().kind, PbxError::Kind::Timeout);
    QCOMPARE(asked(u"PBX.fetchData"_s).error().kind, PbxError::Kind::Timeout);
    // The answer that nobody waits for any more does no harm, and the link was never in doubt.
    const auto isLate = [&asked] {
        const Result<QJsonValue> late = asked(u"PBX.REST"_s, { { "path"_L1, "/late"_L1 } });
        return late && late->toInt() == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLate(), 30'000);
    QCOMPARE(state(), ConnectionState::Online);
    QVERIFY(!saw(ConnectionState::Reconnecting));
}

void TestIpcxHosted::settlesOnClose()
{
    open(library("Call.prototype.hold = () => {};"));
    QTRY_COMPARE(state(), ConnectionState::Online);
    const AccountId account(u"a"_s);
    QFuture<Result<void>> hold = m_backend->perform({ account, Command::Hold { CallId(account, u"9"_s), {} } });
    QFuture<Result<QJsonValue>> method = m_backend->callMethod(u"rest/call/read"_s, { { "type"_L1, "cdr"_L1 } });
    m_backend->close();
    QVERIFY(hold.isFinished());
    QCOMPARE(hold.result().error().kind, PbxError::Kind::NotConnected);
    QVERIFY(method.isFinished());
    QVERIFY(!method.result().has_value());
    QCOMPARE(state(), ConnectionState::Offline);
}

void TestIpcxHosted::logsOutOfItsOwnSessionAlone()
{
    // On a thread of its own: closing waits for the answer.
    QByteArray heard;
    QTcpServer door;
    QVERIFY(door.listen(QHostAddress::LocalHost));
    const quint16 port = door.serverPort();
    door.close();
    QSemaphore listens;
    const std::unique_ptr<QThread> pabx(QThread::create([&heard, &listens, port] {
        QTcpServer server;
        const bool open = server.listen(QHostAddress::LocalHost, port);
        listens.release();
        if (!open || !server.waitForNewConnection(60'000))
            return;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        if (socket->waitForReadyRead(60'000))
            heard = socket->readAll();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
        socket->waitForBytesWritten(60'000);
        socket->disconnectFromHost();
    }));
    pabx->start();
    QVERIFY(listens.tryAcquire(1, 60'000));
    m_goodbyeMs = 60'000;
    const auto leaving = [port](const QByteArray &path, const QByteArray &more) {
        return library("PBX.Auth.logout = () => new Promise((resolve) => { const x = new XMLHttpRequest(); x.onloadend = resolve; x.open('POST', 'http://127.0.0.1:"
            + QByteArray::number(port) + path + "'); x.send('bye'); });" + more);
    };
    // A session that other programs of the user may share is left alone.
    open(leaving("/shared", {}));
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_backend->close();
    open(leaving("/own", "PBX.Auth.getSubID = () => 'sub1';"));
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_backend->close();
    QCOMPARE(state(), ConnectionState::Offline);
    QVERIFY(pabx->wait(60'000));
    QVERIFY2(heard.startsWith("POST /own "), heard);
    // A library that never answers holds nobody up for long.
    m_goodbyeMs = 10;
    open(library("PBX.Auth.getSubID = () => 'sub1'; PBX.Auth.logout = () => new Promise(() => {});"));
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_backend->close();
    QCOMPARE(state(), ConnectionState::Offline);
}

QTEST_GUILESS_MAIN(TestIpcxHosted)
#include "tst_ipcxhosted.moc"
