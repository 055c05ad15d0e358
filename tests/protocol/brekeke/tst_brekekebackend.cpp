// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/snapshotjson.h"
#include "tests/protocol/brekeke/brekekefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What the real backend knows, does and survives once it is logged in.
class BrekekeBackendTest : public QObject, private BrekekeFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void firstState();
    void pagedDirectory();
    void plainUserFallsBack();
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
    QJsonObject belief() const { return snapshotJson(m_store); }
};

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
