// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changebatcher.h"
#include "tests/models/testoffice.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestChangeBatcher : public QObject
{
    Q_OBJECT
private slots:
    void lastWinsInFirstNamedOrder();
    void snapshotForgetsEarlierOfItsKindAndAccount();
    void removedAfterSnapshotIsGone();
    void steadyStreamDoesNotStarve();
    void manyEntitiesFlushEarly();
    void changesDuringFlushWait();
    void dropsOneAccount();
};

static QStringList told(const PendingTable<Extension> &table)
{
    QStringList all;
    for (const auto &entry : table.entries())
        all << entry.id.local() + u':' + (entry.value ? entry.value->name : u"gone"_s);
    return all;
}

void TestChangeBatcher::lastWinsInFirstNamedOrder()
{
    QStringList seen;
    ChangeBatcher batcher([&](const PendingChanges &p) { seen = told(p.table<Extension>()); });
    batcher.add({ upserted(person(u"1"_s, u"a"_s)), upserted(person(u"2"_s, u"b"_s)), upserted(person(u"1"_s, u"c"_s)),
        removed<Extension>(ext(u"2"_s)), upserted(person(u"3"_s, u"d"_s)) });
    batcher.flushNow();
    QCOMPARE(seen, QStringList({ u"1:c"_s, u"2:gone"_s, u"3:d"_s }));
    QVERIFY(batcher.isEmpty());
}

void TestChangeBatcher::snapshotForgetsEarlierOfItsKindAndAccount()
{
    QStringList seen;
    QSet<AccountId> snapshots;
    qsizetype mailboxes = 0;
    ChangeBatcher batcher([&](const PendingChanges &p) {
        seen = told(p.table<Extension>());
        snapshots = p.table<Extension>().snapshots();
        mailboxes = p.table<Mailbox>().size();
    });
    Mailbox box;
    box.id = { Head, u"1"_s };
    batcher.add({ upserted(box), upserted(person(u"1"_s, u"old"_s)), upserted(person(u"1"_s, u"other"_s, {}, Branch)),
        snapshot<Extension>(Head, { person(u"2"_s, u"new"_s) }) });
    batcher.flushNow();
    QCOMPARE(seen, QStringList({ u"1:other"_s, u"2:new"_s }));
    QCOMPARE(snapshots, QSet<AccountId> { Head });
    QCOMPARE(mailboxes, 1);
}

void TestChangeBatcher::removedAfterSnapshotIsGone()
{
    QStringList seen;
    ChangeBatcher batcher([&](const PendingChanges &p) { seen = told(p.table<Extension>()); });
    batcher.add({ snapshot<Extension>(Head, { person(u"1"_s, u"a"_s) }), removed<Extension>(ext(u"1"_s)) });
    batcher.flushNow();
    QCOMPARE(seen, QStringList { u"1:gone"_s });
}

void TestChangeBatcher::steadyStreamDoesNotStarve()
{
    int flushes = 0;
    int added = 0;
    ChangeBatcher batcher([&](const PendingChanges &) { ++flushes; });
    QTimer stream;
    connect(&stream, &QTimer::timeout, this, [&] { batcher.add({ upserted(person(u"1"_s, QString::number(added++))) }); });
    stream.start(1); // far below the interval: a timer that is restarted would never fire
    QTRY_VERIFY(flushes >= 3);
    QVERIFY(added > flushes);
}

void TestChangeBatcher::manyEntitiesFlushEarly()
{
    qsizetype size = 0;
    ChangeBatcher batcher([&](const PendingChanges &p) { size = p.size(); });
    QList<Change> many;
    for (int i = 0; i < 2 * ChangeBatcher::EarlyFlush; ++i)
        many << upserted(person(QString::number(i), u"x"_s));
    batcher.add(many);
    QCOMPARE(size, 2 * ChangeBatcher::EarlyFlush); // at once, and the list in one piece
}

void TestChangeBatcher::changesDuringFlushWait()
{
    QList<QStringList> flushes;
    ChangeBatcher *self = nullptr;
    ChangeBatcher batcher([&](const PendingChanges &p) {
        flushes << told(p.table<Extension>());
        if (flushes.size() == 1) {
            self->add({ upserted(person(u"2"_s, u"b"_s)) });
            self->flushNow();
        }
    });
    self = &batcher;
    batcher.add({ upserted(person(u"1"_s, u"a"_s)) });
    batcher.flushNow();
    QCOMPARE(flushes.size(), 1);
    QTRY_COMPARE(flushes.size(), 2);
    QCOMPARE(flushes[1], QStringList { u"2:b"_s });
}

void TestChangeBatcher::dropsOneAccount()
{
    QStringList seen;
    ChangeBatcher batcher([&](const PendingChanges &p) { seen = told(p.table<Extension>()); });
    batcher.add({ upserted(person(u"1"_s, u"a"_s)), upserted(person(u"1"_s, u"b"_s, {}, Branch)) });
    batcher.dropAccount(Head);
    batcher.flushNow();
    QCOMPARE(seen, QStringList { u"1:b"_s });
}

QTEST_GUILESS_MAIN(TestChangeBatcher)
#include "tst_changebatcher.moc"
