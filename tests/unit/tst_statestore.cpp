// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backends/api/statestore.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

const AccountId north { u"north"_s };
const AccountId south { u"south"_s };

Extension person(const AccountId &account, const QString &number, const QString &name = {})
{
    Extension e;
    e.id = { account, number };
    e.number = number;
    e.name = name;
    return e;
}

/// A row with that id and nothing else.
template<class T>
T bare(const AccountId &account, const QString &local)
{
    T row;
    row.id = { account, local };
    return row;
}

/// Every kind of change does the same in its own table, and in no other.
template<class T>
void roundTrip()
{
    StateStore store;
    const T one = bare<T>(north, u"1"_s);
    const T other = bare<T>(south, u"1"_s);
    store.apply({ upserted(one), upserted(other) });
    QCOMPARE(store.table<T>().size(), 2);
    QVERIFY(store.find<T>(one.id));
    QCOMPARE(*store.find<T>(one.id), one);

    store.apply(snapshot<T>(north, { bare<T>(north, u"2"_s) }));
    QVERIFY(!store.find<T>(one.id));
    QVERIFY(store.find<T>(IdOf<T>(north, u"2"_s)));
    QVERIFY(store.find<T>(other.id));

    store.apply(removed<T>(other.id));
    store.apply(removed<T>(other.id));
    QCOMPARE(store.table<T>().size(), 1);
    if constexpr (!std::is_same_v<T, Extension>)
        QVERIFY(store.table<Extension>().isEmpty());
    store.clear();
    QVERIFY(store.table<T>().isEmpty());
}

} // namespace

class TestStateStore : public QObject
{
    Q_OBJECT
private slots:
    void everyKind();
    void upsertReplacesWhole();
    void removeOfWhatIsNotThere();
    void snapshotKeepsOtherAccounts();
    void snapshotKeepsOtherKinds();
    void emptySnapshotEmptiesTheAccount();
    void laterRowOfASnapshotWins();
    void changesApplyInOrder();
};

void TestStateStore::everyKind()
{
    roundTrip<Extension>();
    roundTrip<Call>();
    roundTrip<ParkSlot>();
    roundTrip<Queue>();
    roundTrip<QueueAgent>();
    roundTrip<SharedLine>();
    roundTrip<Mailbox>();
    roundTrip<Flow>();
    roundTrip<Conference>();
    roundTrip<WakeUpCall>();
    roundTrip<Contact>();
    roundTrip<Cdr>();
}

void TestStateStore::upsertReplacesWhole()
{
    StateStore store;
    Extension full = person(north, u"1001"_s, u"Anna"_s);
    full.dnd = true;
    store.apply(upserted(full));
    store.apply(upserted(person(north, u"1001"_s, u"Anna Berg"_s)));
    const Extension *found = store.find<Extension>(full.id);
    QVERIFY(found);
    QCOMPARE(found->name, u"Anna Berg"_s);
    QVERIFY(!found->dnd); // not merged with what was there
    QCOMPARE(store.table<Extension>().size(), 1);
}

void TestStateStore::removeOfWhatIsNotThere()
{
    StateStore store;
    store.apply(upserted(person(north, u"1001"_s)));
    store.apply(removed<Extension>({ south, u"1001"_s }));
    store.apply(removed<Extension>({ north, u"1002"_s }));
    store.apply(removed<Extension>({}));
    QCOMPARE(store.table<Extension>().size(), 1);
}

void TestStateStore::snapshotKeepsOtherAccounts()
{
    StateStore store;
    store.apply(snapshot<Extension>(north, { person(north, u"1001"_s), person(north, u"1002"_s) }));
    store.apply(snapshot<Extension>(south, { person(south, u"1001"_s, u"South"_s) }));
    store.apply(snapshot<Extension>(north, { person(north, u"1002"_s, u"New"_s), person(north, u"1003"_s) }));
    QCOMPARE(store.table<Extension>().size(), 3);
    QVERIFY(!store.find<Extension>({ north, u"1001"_s }));
    QCOMPARE(store.find<Extension>({ north, u"1002"_s })->name, u"New"_s);
    QCOMPARE(store.find<Extension>({ south, u"1001"_s })->name, u"South"_s);
}

void TestStateStore::snapshotKeepsOtherKinds()
{
    StateStore store;
    store.apply(upserted(bare<Call>(north, u"c1"_s)));
    store.apply(snapshot<Extension>(north, {}));
    QVERIFY(store.find<Call>({ north, u"c1"_s }));
}

void TestStateStore::emptySnapshotEmptiesTheAccount()
{
    StateStore store;
    store.apply({ upserted(bare<Call>(north, u"c1"_s)), upserted(bare<Call>(south, u"c1"_s)) });
    store.apply(snapshot<Call>(north, {}));
    QCOMPARE(store.table<Call>().keys(), (QList<CallId> { { south, u"c1"_s } }));
}

void TestStateStore::laterRowOfASnapshotWins()
{
    StateStore store;
    store.apply(snapshot<Extension>(north, { person(north, u"1001"_s, u"first"_s), person(north, u"1001"_s, u"second"_s) }));
    QCOMPARE(store.table<Extension>().size(), 1);
    QCOMPARE(store.find<Extension>({ north, u"1001"_s })->name, u"second"_s);
}

void TestStateStore::changesApplyInOrder()
{
    StateStore store;
    const ExtensionId id(north, u"1001"_s);
    store.apply({ upserted(person(north, u"1001"_s, u"a"_s)), removed<Extension>(id), upserted(person(north, u"1001"_s, u"b"_s)) });
    QCOMPARE(store.find<Extension>(id)->name, u"b"_s);
    store.apply({ upserted(person(north, u"1001"_s, u"c"_s)), removed<Extension>(id) });
    QVERIFY(!store.find<Extension>(id));
}

QTEST_APPLESS_MAIN(TestStateStore)
#include "tst_statestore.moc"
