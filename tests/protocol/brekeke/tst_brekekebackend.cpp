// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/brekekebackend.h"
#include "backends/api/snapshotjson.h"
#include "tests/protocol/brekeke/fakepal.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

const AccountId accountId { u"office"_s };
constexpr qint64 t0 = 1'700'000'000'000;

PalTimings quick()
{
    PalTimings t;
    t.retryMs = { 0, 20 };
    t.pollMs = 50;
    return t;
}

Account account(int port)
{
    Account a;
    a.id = accountId;
    a.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, port }, { u"tls"_s, false }, { u"user"_s, u"1000"_s },
        { u"parkNumbers"_s, u"71-72"_s } };
    return a;
}

Secrets secrets(const QString &password = u"pw-1000"_s)
{
    Secrets s;
    s.set(u"password"_s, password);
    return s;
}

QJsonObject notification(const QString &method, const QJsonObject &params)
{
    return { { u"jsonrpc"_s, u"2.0"_s }, { u"method"_s, method }, { u"params"_s, params } };
}

} // namespace

/// The real backend over a real loopback socket to a scripted server.
class BrekekeBackendTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nonceLogin();
    void noPasswordInPlainUrl();
    void wrongPassword();
    void anotherLogin();
    void secondFactor();
    void refusedConnection();
    void unknownHost();
    void addressNotAllowed();
    void certificateIsShownThenTrusted();
    void urlLoginOverTls();
    void systemLogin();
    void firstState();
    void pagedDirectory();
    void plainUserFallsBack();
    void dropAndReconnect();
    void serverInactive();
    void halfOpen();
    void stallIsDegradedThenReconnects();
    void retryNow();
    void commands_data();
    void commands();
    void commandErrors();
    void timeoutNamesTheCall();
    void closeSettlesEverything();
    void outsidePartyIsLearned();
    void forwardingIsReadBack();
    void contacts();
    void rawMethods();
    void badInput();
    void hugeFrame_data();
    void hugeFrame();
    void wireFramesAreRedacted();

private:
    void make(const PalTimings &timings);
    void connectNow() { connectTo(account(m_fake->port())); }
    void connectTo(const Account &a, const Secrets &s = secrets());
    ConnectionState state() const { return m_backend->connection().state; }
    PbxError::Kind why() const { return m_backend->connection().error.kind; }
    void internalCall();
    QJsonObject belief() const { return snapshotJson(m_store); }

    std::unique_ptr<FakePal> m_fake;
    std::unique_ptr<BrekekeBackend> m_backend;
    StateStore m_store;
    QList<ConnectionState> m_states;
};

void BrekekeBackendTest::init()
{
    m_fake = std::make_unique<FakePal>();
    make(quick());
}

/// Only tests of a wait shorten it: on a busy machine a short one would strike where it should not.
void BrekekeBackendTest::make(const PalTimings &timings)
{
    m_store.clear();
    m_states.clear();
    m_backend = std::make_unique<BrekekeBackend>(timings, nullptr);
    connect(m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_store.apply(changes); });
    connect(m_backend.get(), &PbxBackend::connectionChanged, this, [this](const ConnectionInfo &info) {
        if (m_states.isEmpty() || m_states.last() != info.state)
            m_states.append(info.state);
    });
}

void BrekekeBackendTest::cleanup()
{
    m_backend.reset();
    m_fake.reset();
}

void BrekekeBackendTest::connectTo(const Account &a, const Secrets &s)
{
    m_backend->open(a, s);
}

void BrekekeBackendTest::internalCall()
{
    m_fake->notify(u"notify_status"_s, FakePal::status(u"1001"_s, 1, u"11"_s, u"90"_s, u"1000"_s, t0));
    m_fake->notify(u"notify_status"_s, FakePal::status(u"1000"_s, 65, u"12"_s, u"90"_s, u"1001"_s, t0 + 1));
    m_fake->notify(u"notify_status"_s, FakePal::status(u"1000"_s, 2, u"12"_s, u"90"_s, u"1001"_s, t0 + 2));
    m_fake->notify(u"notify_status"_s, FakePal::status(u"1001"_s, 14, u"11"_s, u"90"_s, u"1000"_s, t0 + 2));
    QTRY_VERIFY(m_store.find<Call>({ accountId, u"90"_s }));
    QTRY_COMPARE(m_store.find<Call>({ accountId, u"90"_s })->state, CallState::Talking);
}

void BrekekeBackendTest::nonceLogin()
{
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    QCOMPARE(m_states, QList({ ConnectionState::Connecting, ConnectionState::Synchronizing, ConnectionState::Online }));
    QCOMPARE(m_fake->lastRequest(u"login"_s).value("login_password"_L1).toString(), u"5055824bef22fc60eda396ce3315a362"_s);
    QVERIFY(m_fake->urls.first().query().contains("login_user=1000"_L1));
    QCOMPARE(m_backend->session().self, ExtensionId(accountId, u"1000"_s));
    QCOMPARE(m_backend->session().permission, Permission::Administrator);
    QCOMPARE(m_backend->session().serverVersion, u"3.17"_s);
    QVERIFY(m_backend->capabilities().has(Capability::Barge));
    QVERIFY(!m_backend->capabilities().has(Capability::CdrHistory));
    QVERIFY(!m_backend->capabilities().reason(Capability::CdrHistory).isEmpty());
}

void BrekekeBackendTest::noPasswordInPlainUrl()
{
    Account a = account(m_fake->port());
    a.settings.insert(u"passwordInUrl"_s, true);
    connectTo(a);
    QTRY_COMPARE(state(), ConnectionState::Online); // by the nonce
    QVERIFY(!m_fake->urls.first().toString().contains("pw-1000"_L1));
}

void BrekekeBackendTest::wrongPassword()
{
    connectTo(account(m_fake->port()), secrets(u"wrong"_s));
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(why(), PbxError::Kind::AuthFailed);
    QCOMPARE(m_fake->connections, 1);
}

void BrekekeBackendTest::anotherLogin()
{
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_fake->notify(u"notify_pal"_s, { { u"code"_s, 1 }, { u"message"_s, u"ANOTHER_LOGIN"_s } });
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(why(), PbxError::Kind::LoggedInElsewhere);
    QCOMPARE(m_fake->connections, 1);
}

void BrekekeBackendTest::secondFactor()
{
    PalTimings t = quick();
    t.readyMs = 300;
    make(t);
    m_fake->sendsActive = false;
    m_fake->product.insert(u"webphone.pal.mfa"_s, u"true"_s);
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(why(), PbxError::Kind::AuthFailed);
    QVERIFY(m_backend->connection().error.detail.contains("MFA"_L1));
}

void BrekekeBackendTest::refusedConnection()
{
    const int port = m_fake->port();
    m_fake->stop();
    connectTo(account(port));
    QTRY_COMPARE(state(), ConnectionState::Reconnecting);
    QCOMPARE(why(), PbxError::Kind::ConnectionRefused);
}

void BrekekeBackendTest::unknownHost()
{
    Account a = account(1);
    a.settings.insert(u"host"_s, u"no-such-host.invalid"_s);
    connectTo(a);
    QTRY_COMPARE_WITH_TIMEOUT(state(), ConnectionState::Reconnecting, 20'000);
    QCOMPARE(why(), PbxError::Kind::HostUnknown);
}

void BrekekeBackendTest::addressNotAllowed()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    connectTo(account(server.serverPort()));
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(why(), PbxError::Kind::AddressNotAllowed);
}

void BrekekeBackendTest::certificateIsShownThenTrusted()
{
    FakePal secure(QStringLiteral(CORDBOARD_TEST_DATA "/test-certificate.pem"), QStringLiteral(CORDBOARD_TEST_DATA "/test-key.pem"));
    Account a = account(secure.port());
    a.settings.insert(u"tls"_s, true);
    connectTo(a);
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(why(), PbxError::Kind::Certificate);
    const QSslCertificate offered(m_backend->connection().error.certificate, QSsl::Der);
    QVERIFY(!offered.isNull());
    // Another certificate's fingerprint opens nothing.
    a.settings.insert(u"pinnedCertificate"_s, QString(64, u'a'));
    connectTo(a);
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(secure.connections, 0);
    a.settings.insert(u"pinnedCertificate"_s, QString::fromLatin1(offered.digest(QCryptographicHash::Sha256).toHex()));
    connectTo(a);
    QTRY_COMPARE(state(), ConnectionState::Online);
}

void BrekekeBackendTest::urlLoginOverTls()
{
    FakePal secure(QStringLiteral(CORDBOARD_TEST_DATA "/test-certificate.pem"), QStringLiteral(CORDBOARD_TEST_DATA "/test-key.pem"));
    secure.urlLogin = true;
    Account a = account(secure.port());
    const auto certificates = QSslCertificate::fromPath(QStringLiteral(CORDBOARD_TEST_DATA "/test-certificate.pem"));
    QCOMPARE(certificates.size(), 1);
    a.settings.insert(u"tls"_s, true);
    a.settings.insert(u"pinnedCertificate"_s, QString::fromLatin1(certificates.first().digest(QCryptographicHash::Sha256).toHex()));
    a.settings.insert(u"passwordInUrl"_s, true);
    connectTo(a);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QVERIFY(secure.lastRequest(u"login"_s).isEmpty());
    connectTo(a, secrets(u"wrong"_s));
    QTRY_COMPARE(state(), ConnectionState::Refused);
    QCOMPARE(why(), PbxError::Kind::AuthFailed);
}

void BrekekeBackendTest::systemLogin()
{
    Account a = account(m_fake->port());
    a.settings.insert(u"user"_s, u"sa"_s);
    a.settings.insert(u"tenant"_s, u"acme"_s);
    a.settings.insert(u"operatorExtension"_s, u"1000"_s);
    connectTo(a);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QCOMPARE(m_backend->session().permission, Permission::System);
    QCOMPARE(m_backend->session().self, ExtensionId(accountId, u"1000"_s));
    // sa belongs to no tenant: each call must name it.
    QCOMPARE(m_fake->lastRequest(u"getExtensions"_s).value("tenant"_L1).toString(), u"acme"_s);
}

void BrekekeBackendTest::firstState()
{
    m_fake->state = { notification(u"notify_registered"_s, { { u"user"_s, u"1001"_s }, { u"registered"_s, u"true"_s } }),
        notification(u"notify_status"_s, FakePal::status(u"1001"_s, 1, u"11"_s, u"90"_s, u"1002"_s, t0)),
        notification(u"notify_park"_s, { { u"park"_s, u"72"_s }, { u"status"_s, u"on"_s }, { u"room_id"_s, u"95"_s }, { u"talker_id"_s, u"50"_s }, { u"time"_s, t0 } }),
        notification(u"notify_voicemail"_s, { { u"user"_s, u"1000"_s }, { u"new"_s, 4 } }) };
    QSignalSpy changed(m_backend.get(), &PbxBackend::changed);
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    QCOMPARE(changed.size(), 1); // one list of snapshots, nothing before it
    QCOMPARE(m_store.table<Extension>().size(), 5);
    const Extension *alice = m_store.find<Extension>({ accountId, u"1001"_s });
    QCOMPARE(alice->name, u"Person 1001"_s);
    QCOMPARE(alice->group, u"Sales"_s);
    QCOMPARE(alice->role, u"clerk"_s);
    QCOMPARE(alice->registration, Registration::Registered);
    QCOMPARE(alice->state, LineState::Calling);
    QVERIFY(alice->forwarding && !alice->forwarding->any());
    QVERIFY(m_store.find<ParkSlot>({ accountId, u"72"_s })->occupied);
    QVERIFY(!m_store.find<ParkSlot>({ accountId, u"71"_s })->occupied);
    QCOMPARE(m_store.find<Extension>({ accountId, u"1000"_s })->voicemailNew, 4);
}

void BrekekeBackendTest::pagedDirectory()
{
    m_fake->people = {};
    for (int n = 2000; n < 3200; ++n)
        m_fake->people.append(QJsonArray { QString::number(n), QString(), QString(), QString(), QString(), QString(), QString() });
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    QCOMPARE(m_store.table<Extension>().size(), 1200);
}

void BrekekeBackendTest::plainUserFallsBack()
{
    m_fake->admin = false;
    m_fake->mayListExtensions = false;
    for (const QString &user : { u"1001"_s, u"1003"_s })
        m_fake->state.append(notification(u"notify_registered"_s, { { u"user"_s, user }, { u"registered"_s, u"true"_s } }));
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    QCOMPARE(m_store.table<Extension>().size(), 3);
    QCOMPARE(m_store.find<Extension>({ accountId, u"1001"_s })->name, u"Known 1001"_s);
    QCOMPARE(m_store.find<Extension>({ accountId, u"1003"_s })->name, u"1003"_s); // "No permission."
    QCOMPARE(m_backend->session().permission, Permission::User);
    QVERIFY(m_backend->capabilities().knows(Capability::Barge));
    QVERIFY(!m_backend->capabilities().has(Capability::Barge));
}

void BrekekeBackendTest::dropAndReconnect()
{
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    internalCall();
    // While the link is down the call ends and another begins.
    m_fake->state = { notification(u"notify_status"_s, FakePal::status(u"1002"_s, 1, u"21"_s, u"91"_s, u"1003"_s, t0 + 9)) };
    m_states.clear();
    m_fake->drop();
    QTRY_COMPARE(m_fake->connections, 2);
    QTRY_COMPARE(state(), ConnectionState::Online);
    QCOMPARE(m_states, QList({ ConnectionState::Reconnecting, ConnectionState::Synchronizing, ConnectionState::Online }));
    QVERIFY(!m_store.find<Call>({ accountId, u"90"_s }));
    QVERIFY(m_store.find<Call>({ accountId, u"91"_s }));
    QCOMPARE(m_store.find<Extension>({ accountId, u"1001"_s })->state, LineState::Idle);
    QCOMPARE(m_store.find<Extension>({ accountId, u"1002"_s })->state, LineState::Calling);
}

void BrekekeBackendTest::serverInactive()
{
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_fake->notify(u"notify_serverstatus"_s, { { u"status"_s, u"inactive"_s } });
    QTRY_COMPARE(m_fake->connections, 2);
    QTRY_COMPARE(state(), ConnectionState::Online);
}

void BrekekeBackendTest::halfOpen()
{
    // Accepts the connection and never says a word.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    PalTimings t = quick();
    t.connectMs = 200;
    BrekekeBackend backend(t, nullptr);
    backend.open(account(silent.serverPort()), secrets());
    QTRY_COMPARE(backend.connection().state, ConnectionState::Reconnecting);
    QCOMPARE(backend.connection().error.kind, PbxError::Kind::Timeout);
}

void BrekekeBackendTest::stallIsDegradedThenReconnects()
{
    PalTimings t = quick();
    t.loginMs = 1'000; // the first attempt meets a server that still says nothing
    t.silenceMs = 200;
    t.overdueMs = 300;
    t.deadMs = 600;
    make(t);
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_states.clear();
    m_fake->answers = false;
    QTRY_VERIFY(m_states.contains(ConnectionState::Reconnecting));
    QCOMPARE(m_states.first(), ConnectionState::Degraded);
    QVERIFY(!m_fake->lastRequest(u"ping"_s).contains(u"params"_s));
    m_fake->answers = true;
    QTRY_COMPARE(state(), ConnectionState::Online);
    QVERIFY(m_fake->connections >= 2);
}

void BrekekeBackendTest::retryNow()
{
    PalTimings t = quick();
    t.retryMs = { 600'000 };
    BrekekeBackend backend(t, nullptr);
    const int port = m_fake->port();
    m_fake->stop();
    backend.open(account(port), secrets());
    QTRY_COMPARE(backend.connection().state, ConnectionState::Reconnecting);
    QVERIFY(backend.connection().nextAttempt > QDateTime::currentDateTimeUtc().addSecs(60));
    m_fake->listen(port);
    backend.retryNow();
    QTRY_COMPARE(backend.connection().state, ConnectionState::Online);
}

void BrekekeBackendTest::commands_data()
{
    QTest::addColumn<CallCommand>("command");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    const CallId call { accountId, u"90"_s };
    const LegId own;
    const LegId other { accountId, u"11"_s };
    const ExtensionId carol { accountId, u"1003"_s };
    const auto row = [](const char *name, CallCommand::Kind what, const QString &method, const char *params) {
        QTest::newRow(name) << CallCommand { accountId, std::move(what) } << method << QByteArray(params);
    };
    row("dial", Command::Dial { {}, u"1002"_s, {} }, u"makeCall"_s,
        R"({"user":"1000","from":"1000","to":["1002"],"type":"2","phone":"1","auto_answer":"true"})");
    row("answer", Command::Answer { call, own }, u"remoteControl"_s, R"({"talker_id":"12","action":"talk"})");
    row("hang up", Command::HangUp { call, own }, u"disconnect"_s, R"({"tid":"12"})");
    row("hang up another", Command::HangUp { call, other }, u"disconnect"_s, R"({"tid":"11"})");
    row("hang up all", Command::HangUp { call, own, true }, u"disconnect"_s, R"({"rid":"90"})");
    row("hold", Command::Hold { call, own }, u"hold"_s, R"({"tid":"12"})");
    row("unhold", Command::Unhold { call, own }, u"unhold"_s, R"({"tid":"12"})");
    row("dtmf", Command::SendDtmf { call, own, u"#"_s }, u"sendDTMF"_s, R"({"talker_id":"12","signal":"#"})");
    row("blind", Command::BlindTransfer { call, own, u"1003"_s }, u"transfer"_s, R"({"user":"1003","tid":"12","mode":"blind"})");
    row("attended", Command::AttendedTransfer { call, own, u"1003"_s }, u"transfer"_s, R"({"user":"1003","tid":"12","mode":"attended"})");
    row("complete", Command::CompleteTransfer { call, own }, u"disconnect"_s, R"({"tid":"12"})");
    row("cancel", Command::CancelTransfer { call, own }, u"cancelTransfer"_s, R"({"tid":"12"})");
    row("three way", Command::ThreeWay { call, own }, u"conference"_s, R"({"tid":"12","talker_id":"12"})");
    row("park", Command::Park { call, own, { accountId, u"72"_s } }, u"park"_s, R"({"tid":"12","number":"72"})");
    row("park anywhere", Command::Park { call, own, {} }, u"park"_s, R"({"tid":"12","number":"71"})");
    row("unpark", Command::Unpark { { accountId, u"71"_s }, carol }, u"unpark"_s, R"({"user":"1003","number":"71"})");
    row("pick up", Command::PickUp { call, other, {} }, u"callforward"_s, R"({"rid":"90","user":["1000"]})");
    row("take", Command::TakeFromQueue { call, {}, {} }, u"callforward"_s, R"({"rid":"90","user":["1000"]})");
    row("whisper", Command::Barge { call, other, {}, BargeMode::Whisper }, u"barge"_s, R"({"user":"1000","tid":11,"listen":"true","speak":"tutor"})");
    row("record", Command::SetRecording { call, own, RecordingState::On }, u"startRecording"_s, R"({"tid":"12"})");
    row("stop recording", Command::SetRecording { call, own, RecordingState::Off }, u"stopRecording"_s, R"({"tid":"12"})");
    row("forward", Command::ForwardCall { call, { u"1003"_s, u"1004"_s } }, u"callforward"_s, R"({"rid":"90","user":["1003","1004"]})");
    row("line", Command::ReserveLine { { accountId, u"external/1"_s }, true }, u"line"_s, R"({"line":"external/1","status":"on"})");
}

void BrekekeBackendTest::commands()
{
    QFETCH(const CallCommand, command);
    QFETCH(const QString, method);
    QFETCH(const QByteArray, params);
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    internalCall();
    const QJsonObject before = belief();
    QFuture<Result<void>> done = m_backend->perform(command);
    QTRY_VERIFY(done.isFinished());
    QVERIFY(done.result().has_value());
    QCOMPARE(m_fake->lastRequest(method), QJsonDocument::fromJson(params).object());
    QCOMPARE(belief(), before); // only the PBX changes a row
}

void BrekekeBackendTest::commandErrors()
{
    const auto kind = [this](CallCommand::Kind what) {
        QFuture<Result<void>> done = m_backend->perform({ accountId, std::move(what) });
        if (!QTest::qWaitFor([&] { return done.isFinished(); }) || done.result())
            return PbxError::Kind::None;
        return done.result().error().kind;
    };
    const CallId call { accountId, u"90"_s };
    QCOMPARE(kind(Command::Hold { call, {} }), PbxError::Kind::NotConnected);
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    QCOMPARE(kind(Command::Hold { call, {} }), PbxError::Kind::NoSuchCall);
    internalCall();
    QCOMPARE(kind(Command::Mute { call, {} }), PbxError::Kind::NotSupported);
    QCOMPARE(kind(Command::SwapParties { call, {} }), PbxError::Kind::NotSupported);
    QCOMPARE(kind(Command::TransferToVoicemail { call, {}, {} }), PbxError::Kind::NotSupported);
    QCOMPARE(kind(Command::SetRecording { call, {}, RecordingState::Paused }), PbxError::Kind::NotSupported);
    QCOMPARE(kind(Command::Hold { call, { accountId, u"77"_s } }), PbxError::Kind::NoSuchCall);
    m_fake->results[u"park"_s] = [](const QJsonObject &) { return QJsonValue(u"failed: slot occupied"_s); };
    QCOMPARE(kind(Command::Park { call, {}, { accountId, u"71"_s } }), PbxError::Kind::TargetBusy);
}

void BrekekeBackendTest::timeoutNamesTheCall()
{
    PalTimings t = quick();
    t.callMs = 500;
    make(t);
    m_fake->deaf = { u"hold"_s };
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    internalCall();
    QFuture<Result<void>> done = m_backend->perform({ accountId, Command::Hold { { accountId, u"90"_s }, {} } });
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result().error().kind, PbxError::Kind::Timeout);
    QVERIFY(done.result().error().detail.contains("1001"_L1));
    int holds = 0;
    for (const QJsonObject &request : std::as_const(m_fake->requests))
        holds += request.value("method"_L1) == "hold"_L1;
    QCOMPARE(holds, 1); // never sent twice
}

void BrekekeBackendTest::closeSettlesEverything()
{
    m_fake->deaf = { u"hold"_s, u"getNote"_s };
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    internalCall();
    QFuture<Result<void>> hold = m_backend->perform({ accountId, Command::Hold { { accountId, u"90"_s }, {} } });
    QFuture<Result<QJsonValue>> note = m_backend->callMethod(u"getNote"_s, { { u"name"_s, u"a"_s } });
    m_backend->close();
    QVERIFY(hold.isFinished() && note.isFinished());
    QCOMPARE(hold.result().error().kind, PbxError::Kind::NotConnected);
    QCOMPARE(note.result().error().kind, PbxError::Kind::NotConnected);
    QCOMPARE(state(), ConnectionState::Offline);
}

void BrekekeBackendTest::outsidePartyIsLearned()
{
    m_fake->results[u"getTalkerInfo"_s] = [](const QJsonObject &) {
        return QJsonArray { QJsonObject { { u"talker_id"_s, u"40"_s }, { u"room_id"_s, u"92"_s }, { u"number"_s, u"5550100"_s },
            { u"user_display_name"_s, u"Ms Green"_s }, { u"status"_s, u"1"_s }, { u"role"_s, u"c"_s } } };
    };
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_fake->notify(u"notify_status"_s, FakePal::status(u"1000"_s, 65, u"41"_s, u"92"_s, u"5550100"_s, t0));
    QTRY_VERIFY(m_store.find<Call>({ accountId, u"92"_s }) && m_store.find<Call>({ accountId, u"92"_s })->leg({ accountId, u"40"_s }));
    const Call *call = m_store.find<Call>({ accountId, u"92"_s });
    QCOMPARE(call->legs.size(), 2);
    QCOMPARE(call->leg({ accountId, u"40"_s })->name, u"Ms Green"_s);
    QCOMPARE(call->direction, Direction::Inbound);
    QCOMPARE(m_fake->lastRequest(u"getTalkerInfo"_s).value("room_id"_L1).toString(), u"92"_s);
}

void BrekekeBackendTest::forwardingIsReadBack()
{
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    const ExtensionId bob { accountId, u"1002"_s };
    QFuture<Result<void>> done = m_backend->perform({ accountId, Command::SetForwarding { bob, u"1004"_s, {}, {} } });
    QTRY_VERIFY(done.isFinished());
    QVERIFY(done.result().has_value());
    QCOMPARE(m_fake->lastRequest(u"setExtensionProperties"_s).value("extension"_L1).toString(), u"1002"_s);
    QTRY_COMPARE(m_store.find<Extension>(bob)->forwarding->always, u"1004"_s);
}

void BrekekeBackendTest::contacts()
{
    m_fake->results[u"getContactList"_s] = [](const QJsonObject &) {
        return QJsonArray { QJsonObject { { u"aid"_s, u"6636"_s }, { u"display_name"_s, u"Ann Lee"_s }, { u"phonebook"_s, u"main"_s } } };
    };
    m_fake->results[u"getContact"_s] = [](const QJsonObject &) {
        return QJsonObject { { u"aid"_s, u"6636"_s }, { u"phonebook"_s, u"main"_s }, { u"shared"_s, u"true"_s },
            { u"info"_s, QJsonObject { { u"$firstname"_s, u"Ann"_s }, { u"$lastname"_s, u"Lee"_s }, { u"$tel_mobile"_s, u"5550100"_s }, { u"Room"_s, u"12"_s } } } };
    };
    m_fake->results[u"setContact"_s] = [](const QJsonObject &) { return QJsonObject { { u"aid"_s, 6636 } }; };
    m_fake->results[u"deleteContact"_s] = [](const QJsonObject &) {
        return QJsonObject { { u"succeeded"_s, QJsonArray() }, { u"failed"_s, QJsonArray { 6636 } } };
    };
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    auto found = m_backend->searchContacts({ {}, u"ann"_s });
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(found.result()->rows.first().name, u"Ann Lee"_s);
    auto read = m_backend->fetchContact({ accountId, u"6636"_s });
    QTRY_VERIFY(read.isFinished());
    Contact ann = *read.result();
    QCOMPARE(ann.name, u"Ann Lee"_s);
    QCOMPARE(ann.numbers, QList<ContactNumber>({ { u"mobile"_s, u"5550100"_s } }));
    QCOMPARE(ann.extra.value(u"Room"_s), u"12"_s);
    ann.company = u"Acme"_s;
    auto written = m_backend->saveContact(ann);
    QTRY_VERIFY(written.isFinished());
    QCOMPARE(*written.result(), ContactId(accountId, u"6636"_s));
    const QJsonObject info = m_fake->lastRequest(u"setContact"_s).value("info"_L1).toObject();
    QCOMPARE(info, (QJsonObject { { u"$firstname"_s, u"Ann"_s }, { u"$lastname"_s, u"Lee"_s }, { u"$tel_mobile"_s, u"5550100"_s }, { u"Room"_s, u"12"_s }, { u"$company"_s, u"Acme"_s } }));
    auto gone = m_backend->deleteContact(ann.id);
    QTRY_VERIFY(gone.isFinished());
    QCOMPARE(gone.result().error().kind, PbxError::Kind::Refused);
}

void BrekekeBackendTest::rawMethods()
{
    m_fake->results[u"getNoteNames"_s] = [](const QJsonObject &) { return QJsonArray { u"a"_s }; };
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    auto raw = m_backend->callMethod(u"getNoteNames"_s, {});
    QTRY_VERIFY(raw.isFinished());
    QCOMPARE(raw.result()->toArray().size(), 1);
    QVERIFY(m_backend->methods().size() >= 42);
}

void BrekekeBackendTest::badInput()
{
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    internalCall();
    const QJsonObject before = belief();
    const QByteArrayList frames { "", "{", "[]", "[[[[", "null", R"({"id":"77","result":1})", R"({"id":"1","result":true})",
        R"({"id":"1","result":true})", R"({"id":null,"error":{"code":-1,"message":"x"}})", R"({"method":"notify_tomorrow","params":{}})",
        R"({"method":"notify_status","params":{"user":"1002"}})", R"({"method":"notify_status","params":[]})",
        R"({"method":"notify_status","params":{"user":"1002","status":"-1","talker_id":"999","room_id":"90"}})",
        R"({"method":"notify_park","params":{"park":[],"status":"on"}})", R"({"method":"login_password_required","params":{"nonce":"again"}})",
        R"({"id":"3"})" };
    for (int round = 0; round < 20; ++round)
        for (const QByteArray &frame : frames)
            m_fake->sendRaw(frame);
    QTRY_VERIFY(m_backend->ignored(u"malformed"_s) >= 100);
    QTRY_VERIFY(m_backend->ignored(u"orphan-error"_s) >= 20);
    QVERIFY(m_backend->ignored(u"unknown-method"_s) >= 20);
    QVERIFY(m_backend->ignored(u"late-answer"_s) >= 20);
    QVERIFY(m_backend->ignored(u"unasked-answer"_s) >= 20);
    QCOMPARE(state(), ConnectionState::Online);
    QCOMPARE(belief(), before);
    int logins = 0;
    for (const QJsonObject &request : std::as_const(m_fake->requests))
        logins += request.value("method"_L1) == "login"_L1;
    QCOMPARE(logins, 1); // a second nonce gets no second hash
}

void BrekekeBackendTest::hugeFrame_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("just too long") << qsizetype(PalTransport::maxMessageBytes) + 1000;
    QTest::newRow("100 MB") << qsizetype(100'000'000);
}

void BrekekeBackendTest::hugeFrame()
{
    QFETCH(const qsizetype, size);
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    m_states.clear();
    PbxError::Kind kind = PbxError::Kind::None;
    connect(m_backend.get(), &PbxBackend::connectionChanged, this, [&kind](const ConnectionInfo &info) {
        if (kind == PbxError::Kind::None)
            kind = info.error.kind;
    });
    m_fake->sendRaw(QByteArray(size, ' '));
    QTRY_VERIFY_WITH_TIMEOUT(m_states.contains(ConnectionState::Reconnecting), 60'000);
    QCOMPARE(kind, PbxError::Kind::Protocol);
    QTRY_COMPARE_WITH_TIMEOUT(state(), ConnectionState::Online, 60'000);
}

void BrekekeBackendTest::wireFramesAreRedacted()
{
    QSignalSpy frames(m_backend.get(), &PbxBackend::wireFrame);
    m_fake->results[u"getToken"_s] = [](const QJsonObject &) { return QJsonObject { { u"token"_s, u"SECRET"_s } }; };
    connectNow();
    QTRY_COMPARE(state(), ConnectionState::Online);
    auto token = m_backend->callMethod(u"getToken"_s, {});
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result()->toObject().value("token"_L1).toString(), u"SECRET"_s);
    QVERIFY(frames.size() > 8);
    bool login = false;
    for (const QList<QVariant> &frame : frames) {
        const QByteArray text = frame.at(1).toByteArray();
        QVERIFY(!text.contains("SECRET"));
        QVERIFY(!text.contains("5055824bef22fc60eda396ce3315a362"));
        login = login || text.contains("\"login\"");
    }
    QVERIFY(login);
}

QTEST_GUILESS_MAIN(BrekekeBackendTest)
#include "tst_brekekebackend.moc"
