// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backends/api/ids.h"
#include "backends/api/queue.h"

#include <QHash>
#include <QSet>
#include <QTest>
#include <QVariant>

#include <type_traits>

using namespace Cordboard;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<CallId, ExtensionId>, "ids of different things must not mix");
static_assert(!std::is_constructible_v<CallId, LegId>);
static_assert(!std::is_convertible_v<QString, AccountId>, "an account is named on purpose");

class TestIds : public QObject
{
    Q_OBJECT
private slots:
    void empty();
    void equality();
    void accountsStayApart();
    void hashSeparatesLikeOffices();
    void order();
    void variants();
    void queueAgents();
};

void TestIds::empty()
{
    QVERIFY(AccountId().isEmpty());
    QVERIFY(CallId().isEmpty());
    QVERIFY(CallId(AccountId(u"a"_s), {}).isEmpty());
    QVERIFY(!CallId(AccountId(), u"1"_s).isEmpty());
}

void TestIds::equality()
{
    const AccountId a(u"a"_s);
    QCOMPARE(ExtensionId(a, u"1001"_s), ExtensionId(AccountId(u"a"_s), u"1001"_s));
    QVERIFY(ExtensionId(a, u"1001"_s) != ExtensionId(a, u"1002"_s));
    QCOMPARE(ExtensionId(a, u"1001"_s).account(), a);
    QCOMPARE(ExtensionId(a, u"1001"_s).local(), u"1001"_s);
    QCOMPARE(qHash(ExtensionId(a, u"1001"_s), 7), qHash(ExtensionId(AccountId(u"a"_s), u"1001"_s), 7));
}

void TestIds::accountsStayApart()
{
    const ExtensionId north(AccountId(u"north"_s), u"1001"_s);
    const ExtensionId south(AccountId(u"south"_s), u"1001"_s);
    QVERIFY(north != south);
    QHash<ExtensionId, QString> table { { north, u"Anna"_s }, { south, u"Bert"_s } };
    QCOMPARE(table.size(), 2);
    QCOMPARE(table.value(north), u"Anna"_s);
    QCOMPARE(table.value(south), u"Bert"_s);
    table.remove(north);
    QCOMPARE(table.value(south), u"Bert"_s);
}

void TestIds::hashSeparatesLikeOffices()
{
    // Two offices with the same numbers: nearly every id must have a hash of its own.
    QSet<size_t> hashes;
    for (int account = 0; account < 4; ++account)
        for (int number = 0; number < 1000; ++number)
            hashes.insert(qHash(ExtensionId(AccountId(QString::number(account)), QString::number(number))));
    QVERIFY(hashes.size() > 3990);
    // Nor may the border between account and local part be lost.
    QVERIFY(ExtensionId(AccountId(u"1"_s), u"11"_s) != ExtensionId(AccountId(u"11"_s), u"1"_s));
}

void TestIds::order()
{
    const AccountId a(u"a"_s);
    const AccountId b(u"b"_s);
    QList<CallId> ids { { b, u"1"_s }, { a, u"2"_s }, { b, u"0"_s }, { a, u"1"_s } };
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids, (QList<CallId> { { a, u"1"_s }, { a, u"2"_s }, { b, u"0"_s }, { b, u"1"_s } }));
    QVERIFY(!(ids[0] < ids[0]));
}

void TestIds::variants()
{
    // Models hand ids out as variants; views compare them.
    const CallId id(AccountId(u"a"_s), u"1"_s);
    QCOMPARE(QVariant::fromValue(id), QVariant::fromValue(CallId(AccountId(u"a"_s), u"1"_s)));
    QVERIFY(QVariant::fromValue(id) != QVariant::fromValue(CallId(AccountId(u"b"_s), u"1"_s)));
    QVERIFY(!QVariant::fromValue(id).canConvert<ExtensionId>());
    QCOMPARE(QVariant::fromValue(id).value<CallId>(), id);
}

void TestIds::queueAgents()
{
    const AccountId a(u"a"_s);
    const QueueId sales(a, u"6700"_s);
    const QueueId support(a, u"6701"_s);
    const ExtensionId anna(a, u"1002"_s);
    const ExtensionId bert(a, u"1003"_s);
    QCOMPARE(queueAgentId(sales, anna).account(), a);
    QCOMPARE(queueAgentId(sales, anna), queueAgentId(QueueId(a, u"6700"_s), ExtensionId(a, u"1002"_s)));
    const QSet<QueueAgentId> all { queueAgentId(sales, anna), queueAgentId(sales, bert), queueAgentId(support, anna),
        queueAgentId(support, bert), queueAgentId(QueueId(AccountId(u"b"_s), u"6700"_s), ExtensionId(AccountId(u"b"_s), u"1002"_s)) };
    QCOMPARE(all.size(), 5);
}

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
