// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backends/api/snapshotjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

const AccountId office { u"office"_s };

QByteArray text(const Change &change)
{
    return QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact);
}

template<class T>
void kindIs(const QString &kind)
{
    T row;
    row.id = { office, u"1"_s };
    const QJsonObject upsert = toJson(upserted(row));
    QCOMPARE(upsert["change"_L1].toString(), u"upserted"_s);
    QCOMPARE(upsert["kind"_L1].toString(), kind);
    QVERIFY(upsert["value"_L1].isObject());
    const QJsonObject removal = toJson(removed<T>(row.id));
    QCOMPARE(removal["change"_L1].toString(), u"removed"_s);
    QCOMPARE(removal["kind"_L1].toString(), kind);
    QCOMPARE(removal["id"_L1].toString(), u"1"_s);
    const QJsonObject all = toJson(snapshot<T>(office, { row, row }));
    QCOMPARE(all["change"_L1].toString(), u"snapshot"_s);
    QCOMPARE(all["kind"_L1].toString(), kind);
    QCOMPARE(all["rows"_L1].toArray().size(), 2);
}

} // namespace

class TestChangeJson : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasItsName();
    void upsertHoldsTheRow();
    void removalHoldsTheId();
    void snapshotHoldsTheRows();
    void agentNamesItsQueue();
    void freedSlotSaysSo();
};

void TestChangeJson::everyKindHasItsName()
{
    kindIs<Extension>(u"extension"_s);
    kindIs<Call>(u"call"_s);
    kindIs<ParkSlot>(u"park"_s);
    kindIs<Queue>(u"queue"_s);
    kindIs<QueueAgent>(u"agent"_s);
    kindIs<SharedLine>(u"line"_s);
    kindIs<Mailbox>(u"mailbox"_s);
    kindIs<Flow>(u"flow"_s);
    kindIs<Conference>(u"conference"_s);
    kindIs<WakeUpCall>(u"wakeup"_s);
    kindIs<Contact>(u"contact"_s);
    kindIs<Cdr>(u"cdr"_s);
}

void TestChangeJson::upsertHoldsTheRow()
{
    QCOMPARE(text(upserted(Call { .id = { office, u"r1"_s }, .direction = Direction::Internal, .state = CallState::Held })),
        R"({"change":"upserted","kind":"call","value":{"direction":"internal","id":"r1","legs":[],"state":"held"}})"_ba);
}

void TestChangeJson::removalHoldsTheId()
{
    QCOMPARE(text(removed<Call>({ office, u"r1"_s })), R"({"change":"removed","id":"r1","kind":"call"})"_ba);
}

void TestChangeJson::snapshotHoldsTheRows()
{
    QCOMPARE(text(snapshot<Mailbox>(office, {})), R"({"change":"snapshot","kind":"mailbox","rows":[]})"_ba);
    QCOMPARE(text(snapshot<Mailbox>(office, { Mailbox { .id = { office, u"2"_s } }, Mailbox { .id = { office, u"1"_s } } })),
        R"({"change":"snapshot","kind":"mailbox","rows":[{"id":"2"},{"id":"1"}]})"_ba);
}

void TestChangeJson::agentNamesItsQueue()
{
    // Outside its queue an agent's row must say which one it is about, and match the id that a removal names.
    const QueueId sales(office, u"6700"_s);
    const ExtensionId anna(office, u"1002"_s);
    const QueueAgent agent { .id = queueAgentId(sales, anna), .queue = sales, .extension = anna };
    const QJsonObject upsert = toJson(upserted(agent))["value"_L1].toObject();
    QCOMPARE(upsert["queue"_L1].toString(), u"6700"_s);
    QCOMPARE(upsert["extension"_L1].toString(), u"1002"_s);
    QCOMPARE(upsert["id"_L1], toJson(removed<QueueAgent>(agent.id))["id"_L1]);
    QCOMPARE(toJson(snapshot<QueueAgent>(office, { agent }))["rows"_L1][0].toObject(), upsert);
}

void TestChangeJson::freedSlotSaysSo()
{
    const ParkSlot taken { .id = { office, u"park-71"_s }, .number = u"71"_s, .occupied = true };
    ParkSlot freed = taken;
    freed.occupied = false;
    const QJsonObject before = toJson(upserted(taken))["value"_L1].toObject();
    const QJsonObject after = toJson(upserted(freed))["value"_L1].toObject();
    QCOMPARE(before["occupied"_L1], QJsonValue(true));
    QCOMPARE(after["occupied"_L1], QJsonValue(false));
    QCOMPARE(after["id"_L1], toJson(removed<ParkSlot>(freed.id))["id"_L1]);
}

QTEST_APPLESS_MAIN(TestChangeJson)
#include "tst_changejson.moc"
