// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backends/api/snapshotjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

const AccountId office { u"office"_s };

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QDateTime at(int hour, int minute)
{
    return QDateTime(QDate(2026, 3, 2), QTime(hour, minute, 5, 7), QTimeZone::UTC);
}

ExtensionId ext(const QString &number)
{
    return { office, number };
}

/// The values of `member` in a list of objects.
QStringList members(const QJsonValue &list, QLatin1StringView member)
{
    QStringList values;
    for (const QJsonValue &row : list.toArray())
        values.append(row[member].toString());
    return values;
}

} // namespace

class TestSnapshotJson : public QObject
{
    Q_OBJECT
private slots:
    void emptyStoreHasEveryList();
    void unknownIsAbsent();
    void wholeExtension();
    void knownButEmptyForwarding();
    void strongestForwardingFirst();
    void wholeCall();
    void legOutsideAndInside();
    void listsAreSortedById();
    void emptySlotsAreNotListed();
    void parkedCall();
    void agentsStandInTheirQueue();
    void timesAreUtcWithMilliseconds();
    void otherKinds();
    void sameStateSameBytes();
};

void TestSnapshotJson::emptyStoreHasEveryList()
{
    const QJsonObject o = snapshotJson({});
    QCOMPARE(o.keys(),
        (QStringList { u"calls"_s, u"conferences"_s, u"extensions"_s, u"flows"_s, u"lines"_s, u"mailboxes"_s, u"parks"_s, u"queues"_s,
            u"wakeUps"_s }));
    for (const QString &key : o.keys()) {
        QVERIFY2(o[key].isArray(), qPrintable(key));
        QVERIFY2(o[key].toArray().isEmpty(), qPrintable(key));
    }
}

void TestSnapshotJson::unknownIsAbsent()
{
    Extension e;
    e.id = ext(u"1001"_s);
    QCOMPARE(text(toJson(e)), R"({"id":"1001","state":"unknown"})"_ba);
    QCOMPARE(text(toJson(Call { .id = { office, u"c"_s } })), R"({"direction":"unknown","id":"c","legs":[],"state":"unknown"})"_ba);
    QCOMPARE(text(toJson(Leg { .id = { office, u"l"_s } })), R"({"id":"l","state":"unknown"})"_ba);
    QCOMPARE(text(toJson(Queue { .id = { office, u"q"_s } })), R"({"id":"q","waiting":[]})"_ba);
    QCOMPARE(text(toJson(Mailbox { .id = { office, u"m"_s } })), R"({"id":"m"})"_ba);
}

void TestSnapshotJson::wholeExtension()
{
    Extension e;
    e.id = ext(u"1001"_s);
    e.number = u"1001"_s;
    e.name = u"Anna Berg"_s;
    e.group = u"Sales"_s;
    e.registration = Registration::Registered;
    e.presence = Presence::DoNotDisturb;
    e.presenceText = u"Back at 3"_s;
    e.state = LineState::Talking;
    e.dnd = false;
    e.forwarding = Forwarding { u"1002"_s, {}, {} };
    e.voicemailNew = 0;
    QCOMPARE(text(toJson(e)),
        R"({"dnd":false,"forward":"1002","group":"Sales","id":"1001","name":"Anna Berg","number":"1001","presence":"dnd",)"
        R"("presenceText":"Back at 3","registered":true,"state":"talking","voicemailNew":0})"_ba);
    e.registration = Registration::Unregistered;
    QCOMPARE(toJson(e)["registered"_L1], QJsonValue(false));
}

void TestSnapshotJson::knownButEmptyForwarding()
{
    Extension e;
    e.id = ext(u"1001"_s);
    e.forwarding = Forwarding {};
    QCOMPARE(toJson(e)["forward"_L1], QJsonValue(u""_s));
}

void TestSnapshotJson::strongestForwardingFirst()
{
    Extension e;
    e.id = ext(u"1001"_s);
    e.forwarding = Forwarding { {}, u"1003"_s, u"1004"_s };
    QCOMPARE(toJson(e)["forward"_L1], QJsonValue(u"1003"_s));
    e.forwarding->busy.clear();
    QCOMPARE(toJson(e)["forward"_L1], QJsonValue(u"1004"_s));
}

void TestSnapshotJson::wholeCall()
{
    Call c;
    c.id = { office, u"r1"_s };
    c.direction = Direction::Inbound;
    c.state = CallState::Talking;
    c.queue = { office, u"6700"_s };
    c.did = u"5550000"_s;
    c.startedAt = at(9, 0);
    c.answeredAt = at(9, 1);
    c.legs = { Leg { .id = { office, u"2"_s }, .extension = ext(u"1001"_s), .name = u"Anna"_s, .state = LineState::Talking,
                   .recording = RecordingState::On },
        Leg { .id = { office, u"1"_s }, .number = u"5550100"_s, .state = LineState::Talking, .recording = RecordingState::Off } };
    QCOMPARE(text(toJson(c)),
        R"({"answeredAt":"2026-03-02T09:01:05.007Z","did":"5550000","direction":"inbound","id":"r1","legs":[)"
        R"({"id":"1","number":"5550100","recording":false,"state":"talking"},)"
        R"({"extension":"1001","id":"2","name":"Anna","recording":true,"state":"talking"}],)"
        R"("queue":"6700","startedAt":"2026-03-02T09:00:05.007Z","state":"talking"})"_ba);
}

void TestSnapshotJson::legOutsideAndInside()
{
    Leg leg { .id = { office, u"1"_s }, .extension = ext(u"1001"_s), .number = u"1001"_s };
    QVERIFY(!toJson(leg).contains("number"_L1));
    QCOMPARE(toJson(leg)["extension"_L1], QJsonValue(u"1001"_s));
    leg.extension = {};
    QCOMPARE(toJson(leg)["number"_L1], QJsonValue(u"1001"_s));
    QVERIFY(!toJson(leg).contains("extension"_L1));
    leg.recording = RecordingState::Paused;
    QCOMPARE(toJson(leg)["recording"_L1], QJsonValue(true));
    leg.monitoring = BargeMode::Whisper;
    leg.muted = true;
    QCOMPARE(toJson(leg)["monitoring"_L1], QJsonValue(u"whisper"_s));
    QCOMPARE(toJson(leg)["muted"_L1], QJsonValue(true));
}

void TestSnapshotJson::listsAreSortedById()
{
    StateStore store;
    QList<Extension> people;
    for (int i : { 1007, 1001, 1004, 1000, 1009, 1002, 1003 }) {
        Extension e;
        e.id = ext(QString::number(i));
        people.append(e);
    }
    store.apply(snapshot<Extension>(office, people));
    Call call { .id = { office, u"b"_s } };
    call.legs = { Leg { .id = { office, u"3"_s } }, Leg { .id = { office, u"1"_s } }, Leg { .id = { office, u"2"_s } } };
    store.apply({ upserted(call), upserted(Call { .id = { office, u"c"_s } }), upserted(Call { .id = { office, u"a"_s } }) });
    store.apply({ upserted(Queue { .id = { office, u"2"_s } }), upserted(Queue { .id = { office, u"1"_s } }) });

    const QJsonObject o = snapshotJson(store);
    QCOMPARE(members(o["extensions"_L1], "id"_L1).join(u' '), u"1000 1001 1002 1003 1004 1007 1009"_s);
    QCOMPARE(members(o["calls"_L1], "id"_L1).join(u' '), u"a b c"_s);
    QCOMPARE(members(o["calls"_L1][1]["legs"_L1], "id"_L1).join(u' '), u"1 2 3"_s);
    QCOMPARE(members(o["queues"_L1], "id"_L1).join(u' '), u"1 2"_s);
}

void TestSnapshotJson::emptySlotsAreNotListed()
{
    StateStore store;
    ParkSlot free { .id = { office, u"71"_s }, .number = u"71"_s };
    ParkSlot taken { .id = { office, u"72"_s }, .number = u"72"_s, .occupied = true };
    ParkSlot first { .id = { office, u"70"_s }, .number = u"70"_s, .occupied = true };
    store.apply({ upserted(free), upserted(taken), upserted(first) });
    QCOMPARE(members(snapshotJson(store)["parks"_L1], "slot"_L1).join(u' '), u"70 72"_s);
}

void TestSnapshotJson::parkedCall()
{
    ParkSlot p { .id = { office, u"71"_s }, .number = u"71"_s, .occupied = true, .call = { office, u"r1"_s } };
    p.callerNumber = u"5550100"_s;
    p.callerName = u"Carla"_s;
    p.parkedBy = ext(u"1000"_s);
    p.since = at(9, 2);
    QCOMPARE(text(toJson(p)),
        R"({"callId":"r1","name":"Carla","number":"5550100","parkedBy":"1000","since":"2026-03-02T09:02:05.007Z","slot":"71"})"_ba);
}

void TestSnapshotJson::agentsStandInTheirQueue()
{
    const QueueId sales(office, u"6700"_s);
    const QueueId support(office, u"6701"_s);
    Queue queue { .id = sales, .number = u"6700"_s, .name = u"Sales"_s };
    queue.waiting = { QueueCaller { { office, u"r2"_s }, u"5550102"_s, {}, at(9, 3) },
        QueueCaller { { office, u"r1"_s }, {}, u"Carla"_s, at(9, 4) } };
    QueueAgent late { .id = queueAgentId(sales, ext(u"1003"_s)), .queue = sales, .extension = ext(u"1003"_s), .loggedIn = true };
    late.paused = true;
    late.pauseReason = u"lunch"_s;
    late.state = AgentState::WrapUp;
    QueueAgent early { .id = queueAgentId(sales, ext(u"1002"_s)), .queue = sales, .extension = ext(u"1002"_s) };
    QueueAgent elsewhere { .id = queueAgentId(support, ext(u"1002"_s)), .queue = support, .extension = ext(u"1002"_s) };
    StateStore store;
    store.apply({ upserted(queue), upserted(Queue { .id = support }), upserted(late), upserted(early), upserted(elsewhere) });

    const QJsonArray queues = snapshotJson(store)["queues"_L1].toArray();
    QCOMPARE(queues.size(), 2);
    QCOMPARE(text(queues[0].toObject()),
        R"({"agents":[{"extension":"1002","loggedIn":false,"paused":false,"state":"unknown"},)"
        R"({"extension":"1003","loggedIn":true,"paused":true,"reason":"lunch","state":"wrapup"}],)"
        R"("id":"6700","name":"Sales","number":"6700","waiting":[)"
        R"({"callId":"r2","number":"5550102","since":"2026-03-02T09:03:05.007Z"},)"
        R"({"callId":"r1","name":"Carla","since":"2026-03-02T09:04:05.007Z"}]})"_ba);
    QCOMPARE(members(queues[1]["agents"_L1], "extension"_L1), QStringList { u"1002"_s });
}

void TestSnapshotJson::timesAreUtcWithMilliseconds()
{
    Call c { .id = { office, u"r1"_s } };
    c.startedAt = QDateTime(QDate(2026, 3, 2), QTime(10, 0, 5, 7), QTimeZone::fromSecondsAheadOfUtc(3600));
    QCOMPARE(toJson(c)["startedAt"_L1], QJsonValue(u"2026-03-02T09:00:05.007Z"_s));
    c.startedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);
    QCOMPARE(toJson(c)["startedAt"_L1], QJsonValue(u"2026-03-02T09:00:00.000Z"_s));
}

void TestSnapshotJson::otherKinds()
{
    QCOMPARE(text(toJson(SharedLine { { office, u"external/1"_s }, u"Line 1"_s, SharedLineState::InUse, { office, u"r1"_s }, ext(u"1001"_s) })),
        R"({"callId":"r1","id":"external/1","name":"Line 1","state":"inuse","talker":"1001"})"_ba);
    QCOMPARE(text(toJson(Mailbox { { office, u"1001"_s }, ext(u"1001"_s), 2, -1, 0, -1 })),
        R"({"extension":"1001","id":"1001","new":2,"read":0})"_ba);
    QCOMPARE(text(toJson(Flow { { office, u"800"_s }, u"800"_s, u"Night"_s, u"day"_s, { u"day"_s, u"night"_s } })),
        R"({"choices":["day","night"],"id":"800","name":"Night","number":"800","value":"day"})"_ba);
    Conference room { { office, u"6500"_s }, u"6500"_s, u"Board"_s, {} };
    room.members.append(ConferenceMember { { office, u"9"_s }, ext(u"1001"_s), u"1001"_s, u"Anna"_s, true, false });
    QCOMPARE(text(toJson(room)),
        R"({"id":"6500","members":[{"extension":"1001","leg":"9","muted":true,"name":"Anna","number":"1001"}],"name":"Board","number":"6500"})"_ba);
    QCOMPARE(text(toJson(WakeUpCall { { office, u"w"_s }, ext(u"1001"_s), at(6, 30), true, true })),
        R"({"at":"2026-03-02T06:30:05.007Z","daily":true,"enabled":true,"extension":"1001","id":"w"})"_ba);
    Contact contact;
    contact.id = { office, u"5"_s };
    contact.name = u"Carla"_s;
    contact.numbers = { { u"work"_s, u"5550100"_s } };
    QCOMPARE(text(toJson(contact)), R"({"id":"5","name":"Carla","numbers":[{"label":"work","number":"5550100"}],"shared":false})"_ba);
    Cdr cdr;
    cdr.id = { office, u"c5"_s };
    cdr.direction = Direction::Inbound;
    cdr.disposition = Disposition::Missed;
    cdr.startedAt = at(9, 0);
    QCOMPARE(text(toJson(cdr)),
        R"({"direction":"inbound","disposition":"missed","id":"c5","startedAt":"2026-03-02T09:00:05.007Z"})"_ba);
}

void TestSnapshotJson::sameStateSameBytes()
{
    // However the rows came in: a hash's order must not show.
    QList<Change> changes;
    for (int i = 0; i < 200; ++i)
        changes.append(upserted(Call { .id = { office, QString::number(i) } }));
    StateStore forward;
    forward.apply(changes);
    std::reverse(changes.begin(), changes.end());
    StateStore backward;
    backward.apply(changes);
    QCOMPARE(text(snapshotJson(forward)), text(snapshotJson(backward)));
}

QTEST_APPLESS_MAIN(TestSnapshotJson)
#include "tst_snapshotjson.moc"
