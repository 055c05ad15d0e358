// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/recordedstate.h"
#include "backends/record/recordfile.h"
#include "backends/record/valuejson.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

const AccountId office { u"office"_s };
const QDateTime then = QDateTime::fromMSecsSinceEpoch(1'767'258'000'123, QTimeZone::UTC);

template<class T>
T id(const QString &local)
{
    return T(office, local);
}

/// There and back again, through text.
std::optional<Change> returned(const Change &change)
{
    const QByteArray text = QJsonDocument(wholeJson(change)).toJson();
    return changeFromJson(QJsonDocument::fromJson(text).object(), office);
}

template<class T>
void comesBack(const T &row)
{
    const auto upsert = returned(upserted(row));
    QVERIFY(upsert && std::holds_alternative<Upserted<T>>(*upsert));
    QVERIFY(std::get<Upserted<T>>(*upsert).value == row);
    const auto gone = returned(removed<T>(row.id));
    QVERIFY(gone && std::get<Removed<T>>(*gone).id == row.id);
    const auto all = returned(snapshot<T>(office, { row, row }));
    QVERIFY(all && std::get<Snapshot<T>>(*all).account == office);
    QVERIFY((std::get<Snapshot<T>>(*all).rows == QList<T> { row, row }));
    const auto none = returned(snapshot<T>(office, {}));
    QVERIFY(none && std::get<Snapshot<T>>(*none).rows.isEmpty());
    // One that has nothing but its id keeps the usual values.
    T bare;
    bare.id = row.id;
    const auto plain = returned(upserted(bare));
    QVERIFY(plain && std::get<Upserted<T>>(*plain).value == bare);
}

template<class T, class Member>
void everyWord(Member T::*member, int last)
{
    T row;
    row.id = IdOf<T>(office, u"1"_s);
    for (int i = 0; i <= last; ++i) {
        row.*member = Member(i);
        const auto back = returned(upserted(row));
        QVERIFY(back);
        QCOMPARE(int(std::get<Upserted<T>>(*back).value.*member), i);
    }
}

RecordEntry entry(qint64 ms, RecordEntry::What what)
{
    return { ms, 1'767'258'000'000 + ms, office, std::move(what) };
}

RecordFile sample()
{
    RecordFile file;
    file.program = u"1.2.3"_s;
    file.accounts = { { office, u"Head office"_s, u"demo"_s, { u"dial"_s, u"park"_s } } };
    ConnectionInfo online;
    online.state = ConnectionState::Online;
    online.since = then;
    SessionInfo session;
    session.self = id<ExtensionId>(u"1000"_s);
    session.displayName = u"Mia Holt"_s;
    session.permission = Permission::System;
    const Extension mia { .id = id<ExtensionId>(u"1000"_s), .number = u"1000"_s, .name = u"Mia Holt"_s };
    const Call call { .id = id<CallId>(u"c1"_s), .direction = Direction::Inbound, .state = CallState::Ringing };
    file.entries = { entry(500, session), entry(500, QList<Change> { snapshot<Extension>(office, { mia }), snapshot<Call>(office, {}) }), entry(500, online),
        entry(700, QList<Change> { upserted(call) }), entry(900, RecordEntry::Action { u"answer"_s }),
        entry(901, RecordEntry::Asked { 7, u"answer"_s, { { u"call"_s, u"c1"_s } } }), entry(950, RecordEntry::Answered { 7, { PbxError::Kind::Refused, u"no"_s } }),
        entry(951, RecordEntry::Said { 3, u"Answering did not work."_s }), entry(2'000, RecordEntry::Closed {}) };
    return file;
}

QByteArray written(const RecordFile &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return file.write(&buffer) ? buffer.data() : QByteArray();
}

QString problemOf(QByteArray bytes, RecordFile *into = nullptr)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    RecordFile own;
    return (into ? into : &own)->read(&buffer, u"file"_s);
}

} // namespace

class TestRecordFile : public QObject
{
    Q_OBJECT
private slots:
    void wholeValuesComeBack();
    void everyStateComesBack();
    void privateBooksAreNotRecorded();
    void aFileComesBack();
    void cutOffAnywhereIsRefused();
    void foreignFiles_data();
    void foreignFiles();
    void anEndlessDeviceIsRefused();
    void damagedLines_data();
    void damagedLines();
    void noiseNeverCrashes();
};

void TestRecordFile::wholeValuesComeBack()
{
    Extension e { .id = id<ExtensionId>(u"214"_s), .number = u"214"_s, .name = u"Lucía Romero"_s, .group = u"Sales"_s, .role = u"export"_s, .email = u"l@x.example"_s,
        .mobile = u"+44 7700"_s, .kind = ExtensionKind::Paging, .registration = Registration::Registered, .registrationSince = then, .presence = Presence::Trip,
        .presenceText = u"on the \"road\"\n"_s, .state = LineState::Held, .stateSince = then, .dnd = false, .forwarding = Forwarding { u"1"_s, {}, u"3"_s }, .voicemailNew = 0,
        .tags = { u"a"_s, u"b"_s } };
    comesBack(e);
    e.dnd = std::nullopt;
    e.forwarding = Forwarding {};
    comesBack(e);
    const Leg leg { .id = id<LegId>(u"l"_s), .extension = id<ExtensionId>(u"214"_s), .number = u"214"_s, .name = u"L"_s, .state = LineState::Talking, .role = LegRole::Callee,
        .recording = RecordingState::Paused, .monitoring = BargeMode::Whisper, .muted = true, .consultation = true, .since = then, .recordingId = u"rec"_s };
    comesBack(Call { .id = id<CallId>(u"c"_s), .direction = Direction::Internal, .state = CallState::Conference, .legs = { leg, Leg { .id = id<LegId>(u"m"_s) } },
        .queue = id<QueueId>(u"6700"_s), .line = id<LineId>(u"external/1"_s), .did = u"5550"_s, .startedAt = then, .answeredAt = then, .decideBy = then, .priority = 5,
        .consultationFor = id<CallId>(u"d"_s) });
    comesBack(ParkSlot { id<ParkSlotId>(u"p"_s), u"71"_s, true, id<CallId>(u"c"_s), id<LegId>(u"l"_s), u"555"_s, u"Name"_s, id<ExtensionId>(u"214"_s), then, then });
    comesBack(Queue { id<QueueId>(u"6700"_s), u"6700"_s, u"Main"_s, { { id<CallId>(u"c"_s), u"555"_s, u"Name"_s, then } }, 20, 87, 12, 3 });
    comesBack(QueueAgent { id<QueueAgentId>(u"a"_s), id<QueueId>(u"6700"_s), id<ExtensionId>(u"214"_s), u"Name"_s, true, true, u"Break"_s, AgentState::WrapUp, then, 4, 2 });
    comesBack(SharedLine { id<LineId>(u"external/1"_s), u"Line 1"_s, SharedLineState::Reserved, id<CallId>(u"c"_s), id<ExtensionId>(u"214"_s) });
    comesBack(Mailbox { id<MailboxId>(u"m"_s), id<ExtensionId>(u"214"_s), 1, 2, 3, 4 });
    comesBack(Flow { id<FlowId>(u"800"_s), u"800"_s, u"Night"_s, u"day"_s, { u"day"_s, u"night"_s } });
    comesBack(Conference { id<ConferenceId>(u"6500"_s), u"6500"_s, u"Room"_s, { { id<LegId>(u"l"_s), id<ExtensionId>(u"214"_s), u"214"_s, u"Name"_s, true, true } } });
    comesBack(WakeUpCall { id<WakeUpId>(u"w"_s), id<ExtensionId>(u"214"_s), then, true, false });
}

void TestRecordFile::everyStateComesBack()
{
    everyWord(&Extension::state, int(LineState::Unavailable));
    everyWord(&Extension::presence, int(Presence::OffWork));
    everyWord(&Extension::registration, int(Registration::Unregistered));
    everyWord(&Extension::kind, int(ExtensionKind::Other));
    everyWord(&Call::state, int(CallState::Conference));
    everyWord(&Call::direction, int(Direction::Internal));
    everyWord(&QueueAgent::state, int(AgentState::Unavailable));
    everyWord(&SharedLine::state, int(SharedLineState::Held));
    for (int i = 0; i <= int(ConnectionState::Refused); ++i) {
        ConnectionInfo info;
        info.state = ConnectionState(i);
        info.error.kind = PbxError::Kind(i);
        info.nextAttempt = then;
        QCOMPARE(connectionFromJson(wholeJson(info)), info);
    }
}

void TestRecordFile::privateBooksAreNotRecorded()
{
    QVERIFY(wholeJson(upserted(Contact { .id = id<ContactId>(u"1"_s), .name = u"Somebody"_s })).isEmpty());
    QVERIFY(wholeJson(snapshot<Cdr>(office, { Cdr { .id = id<CdrId>(u"1"_s) } })).isEmpty());
    QCOMPARE(weightOf(upserted(Contact { .id = id<ContactId>(u"1"_s) })), 0);
}

void TestRecordFile::aFileComesBack()
{
    const RecordFile file = sample();
    const QByteArray bytes = written(file);
    RecordFile back;
    QCOMPARE(problemOf(bytes, &back), QString());
    QCOMPARE(back.program, file.program);
    QCOMPARE(back.accounts.size(), 1);
    QCOMPARE(back.accounts.first().capabilities, file.accounts.first().capabilities);
    QCOMPARE(back.entries.size(), file.entries.size());
    // Written again it is the same, byte for byte: nothing was lost.
    QCOMPARE(written(back), bytes);
    const auto &answered = std::get<RecordEntry::Answered>(back.entries.at(6).what);
    QCOMPARE(answered.error.kind, PbxError::Kind::Refused);
    QCOMPARE(std::get<SessionInfo>(back.entries.at(0).what).self, id<ExtensionId>(u"1000"_s));
}

void TestRecordFile::cutOffAnywhereIsRefused()
{
    const QByteArray bytes = written(sample());
    for (qsizetype length = 0; length < bytes.size() - 1; ++length)
        QVERIFY2(!problemOf(bytes.left(length)).isEmpty(), QByteArray::number(length).constData());
}

void TestRecordFile::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello\nworld\n");
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}\n");
    QTest::newRow("array") << QByteArray("[1,2,3]\n");
    QTest::newRow("zeros") << QByteArray(5'000, '\0');
    QTest::newRow("newer") << QByteArray("{\"cordboardRecording\":2,\"accounts\":[]}\n{\"end\":true,\"entries\":0}\n");
    QTest::newRow("version is text") << QByteArray("{\"cordboardRecording\":\"1\"}\n");
    QTest::newRow("no entry") << QByteArray("{\"cordboardRecording\":1,\"accounts\":[]}\n{\"end\":true,\"entries\":0}\n");
    QTest::newRow("deep") << QByteArray("{\"cordboardRecording\":1,\"accounts\":") + QByteArray(100'000, '[');
    QTest::newRow("account without id") << QByteArray("{\"cordboardRecording\":1,\"accounts\":[{}]}\n{\"end\":true,\"entries\":0}\n");
    QTest::newRow("account twice") << QByteArray("{\"cordboardRecording\":1,\"accounts\":[{\"id\":\"a\"},{\"id\":\"a\"}]}\n{\"end\":true,\"entries\":0}\n");
}

void TestRecordFile::foreignFiles()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!problemOf(bytes).isEmpty());
}

void TestRecordFile::anEndlessDeviceIsRefused()
{
    const QString endless = u"/dev/zero"_s;
    if (!QFile::exists(endless))
        QSKIP("there is none here");
    RecordFile file;
    QVERIFY(!file.read(endless).isEmpty());
}

void TestRecordFile::damagedLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no time") << R"({"wall":1,"account":"office","closed":true})"_ba;
    QTest::newRow("before the beginning") << R"({"ms":-1,"wall":1,"account":"office","closed":true})"_ba;
    QTest::newRow("back in time") << R"({"ms":499,"wall":1,"account":"office","closed":true})"_ba;
    QTest::newRow("months later") << R"({"ms":9000000000000,"wall":1,"account":"office","closed":true})"_ba;
    QTest::newRow("time beyond calendars") << R"({"ms":600,"wall":1e300,"account":"office","closed":true})"_ba;
    QTest::newRow("no such account") << R"({"ms":600,"wall":1,"account":"other","closed":true})"_ba;
    QTest::newRow("no account") << R"({"ms":600,"wall":1,"changes":[]})"_ba;
    QTest::newRow("nothing happened") << R"({"ms":600,"wall":1,"account":"office"})"_ba;
    QTest::newRow("unknown kind") << R"({"ms":600,"wall":1,"account":"office","changes":[{"is":"contact","set":{"id":"1"}}]})"_ba;
    QTest::newRow("row without id") << R"({"ms":600,"wall":1,"account":"office","changes":[{"is":"call","set":{"state":"ringing"}}]})"_ba;
    QTest::newRow("change of nothing") << R"({"ms":600,"wall":1,"account":"office","changes":[7]})"_ba;
    QTest::newRow("error of no kind") << R"({"ms":600,"wall":1,"account":"office","answered":{"serial":1,"error":99}})"_ba;
}

void TestRecordFile::damagedLines()
{
    QFETCH(QByteArray, line);
    QByteArrayList lines = written(sample()).split('\n');
    lines.insert(4, line);
    lines[lines.size() - 2].replace("\"entries\":9", "\"entries\":10");
    const QString problem = problemOf(lines.join('\n'));
    QVERIFY2(problem.contains(u"line 5"_s), qPrintable(problem));
    // The same place takes a line that is sound.
    lines[4] = R"({"ms":600,"wall":1,"account":"office","changes":[{"is":"call","set":{"id":"x","startedAt":"yesterday","priority":1e99,"legs":{}}}]})";
    QCOMPARE(problemOf(lines.join('\n')), QString());
}

void TestRecordFile::noiseNeverCrashes()
{
    const QByteArray sound = written(sample());
    QRandomGenerator random(1);
    for (int round = 0; round < 2'000; ++round) {
        QByteArray bytes = sound;
        for (int i = 0; i < 1 + round % 8; ++i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        RecordFile file;
        if (!problemOf(bytes, &file).isEmpty())
            continue;
        // What was let in can be folded and written.
        RecordedState state;
        for (const RecordEntry &one : std::as_const(file.entries))
            state.apply(one);
        QVERIFY(!written(file).isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestRecordFile)
#include "tst_recordfile.moc"
