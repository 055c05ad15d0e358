// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/entitytablemodel.h"
#include "tests/models/testoffice.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

/// Mailboxes with three columns: name, new, read.
class ProbeModel final : public EntityTableModel<Mailbox>
{
public:
    enum { NewRole = FirstOwnRole, ReadRole };
    ProbeModel() : EntityTableModel(nullptr, { u"Name"_s, u"New"_s, u"Read"_s }, nullptr) { }

    void apply(const QList<Change> &changes)
    {
        PendingChanges pending;
        for (const Change &change : changes)
            pending.add(change);
        EntityTableModel::apply(pending.table<Mailbox>(), [this](const Mailbox *old, const Mailbox *now) {
            watched << QString::number(old ? old->newCount : -9) + u'>' + QString::number(now ? now->newCount : -9);
        });
    }
    using EntityTableModel::moveTo;
    using EntityTableModel::touch;
    void drop(const AccountId &account) { removeAccount(account, noWatch); }
    QStringList watched;

protected:
    QVariant cell(const Mailbox &value, int column, int role) const override
    {
        if (role == NewRole)
            return value.newCount;
        if (role == ReadRole)
            return value.read;
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(value.id.account().value() + value.id.local())
                           : QVariant(column == 1 ? value.newCount : value.read);
    }
    RowChanges changedRoles(const Mailbox &old, const Mailbox &now) const override
    {
        RowChanges c;
        c.note(old.newCount != now.newCount, { 1 }, { NewRole });
        c.note(old.read != now.read, { 2 }, { ReadRole });
        return c;
    }
};

Mailbox box(int number, int fresh, int read = 0, const AccountId &account = Head)
{
    Mailbox m;
    m.id = { account, QString::number(number) };
    m.newCount = fresh;
    m.read = read;
    return m;
}

QList<Change> boxes(int count)
{
    QList<Change> all;
    for (int i = 0; i < count; ++i)
        all << upserted(box(i, 0));
    return all;
}

} // namespace

class TestEntityTable : public QObject
{
    Q_OBJECT
private slots:
    void insertsAsOneRange();
    void equalSaysNothing();
    void exactColumnsAndRoles();
    void likeNeighboursAreOneSignal();
    void differentNeighboursAreTwo();
    void aboveHalfTheTableOneRange();
    void removesInRanges();
    void snapshotMergesByKey();
    void selectionSurvivesSnapshot();
    void accountLeavesWithoutReset();
    void lastAccountResets();
    void movesRow();
    void indexIsRightInsideSignals();
    void tenThousandRowSnapshotWithHoles();
    void fuzz_data();
    void fuzz();
};

void TestEntityTable::insertsAsOneRange()
{
    ProbeModel model;
    const auto tester = testModel(&model);
    RowSignals signals_(model);
    model.apply(boxes(3));
    QCOMPARE(signals_.take(), QStringList { u"+0-2"_s });
    model.apply({ upserted(box(7, 1)) });
    QCOMPARE(signals_.take(), QStringList { u"+3"_s });
    model.apply({ removed<Mailbox>({ Head, u"99"_s }), snapshot<Mailbox>(Branch, {}) });
    QCOMPARE(signals_.take(), QStringList());
    QCOMPARE(rowsOf(model, { 0, 1 }), QStringList({ u"head0|0"_s, u"head1|0"_s, u"head2|0"_s, u"head7|1"_s }));
}

void TestEntityTable::equalSaysNothing()
{
    ProbeModel model;
    model.apply(boxes(3));
    model.watched.clear();
    RowSignals signals_(model);
    model.apply(boxes(3));
    QCOMPARE(signals_.take(), QStringList());
    QCOMPARE(model.watched, QStringList());
}

void TestEntityTable::exactColumnsAndRoles()
{
    ProbeModel model;
    model.apply(boxes(8));
    RowSignals signals_(model);
    model.apply({ upserted(box(2, 0, 5)) }); // only the third column; row roles are told on column 0
    QCOMPARE(signals_.log, QStringList({ u"~2:0"_s, u"~2:2"_s }));
    QList<int> expected { Qt::DisplayRole, Qt::AccessibleTextRole, ProbeModel::ReadRole };
    QCOMPARE(signals_.roles, QList<QList<int>>({ expected, expected }));
    signals_.take();
    model.apply({ upserted(box(2, 3, 6)) });
    QCOMPARE(signals_.log, QStringList { u"~2:0-2"_s });
    expected.insert(2, ProbeModel::NewRole);
    QCOMPARE(signals_.roles, QList<QList<int>> { expected });
}

void TestEntityTable::likeNeighboursAreOneSignal()
{
    ProbeModel model;
    model.apply(boxes(20));
    RowSignals signals_(model);
    model.apply({ upserted(box(5, 1)), upserted(box(3, 1)), upserted(box(4, 1)), upserted(box(9, 1)) });
    QCOMPARE(signals_.take(), QStringList({ u"~3-5:0-1"_s, u"~9:0-1"_s }));
}

void TestEntityTable::differentNeighboursAreTwo()
{
    ProbeModel model;
    model.apply(boxes(20));
    RowSignals signals_(model);
    model.apply({ upserted(box(3, 1)), upserted(box(4, 1, 1)) });
    QCOMPARE(signals_.take(), QStringList({ u"~3:0-1"_s, u"~4:0-2"_s }));
}

void TestEntityTable::aboveHalfTheTableOneRange()
{
    ProbeModel model;
    model.apply(boxes(10));
    RowSignals signals_(model);
    model.apply({ upserted(box(0, 1)), upserted(box(2, 1)), upserted(box(4, 1)), upserted(box(6, 1)), upserted(box(8, 1)),
        upserted(box(9, 1)) });
    QCOMPARE(signals_.take(), QStringList { u"~0-9:0-1"_s });
}

void TestEntityTable::removesInRanges()
{
    ProbeModel model;
    const auto tester = testModel(&model);
    model.apply(boxes(8));
    RowSignals signals_(model);
    QList<Change> gone;
    for (int i : { 6, 1, 2, 5 })
        gone << removed<Mailbox>({ Head, QString::number(i) });
    model.apply(gone);
    QCOMPARE(signals_.take(), QStringList({ u"-5-6"_s, u"-1-2"_s }));
    QCOMPARE(rowsOf(model), QStringList({ u"head0"_s, u"head3"_s, u"head4"_s, u"head7"_s }));
    QCOMPARE(model.rowOf({ Head, u"7"_s }), 3);
    QCOMPARE(model.rowOf({ Head, u"6"_s }), -1);
}

void TestEntityTable::snapshotMergesByKey()
{
    ProbeModel model;
    const auto tester = testModel(&model);
    model.apply({ upserted(box(1, 1)), upserted(box(2, 2)), upserted(box(1, 7, 0, Branch)), upserted(box(3, 3)) });
    RowSignals signals_(model);
    model.apply({ snapshot<Mailbox>(Head, { box(4, 4), box(3, 9), box(1, 1) }) });
    QCOMPARE(signals_.take(), QStringList({ u"~3:0-1"_s, u"-1"_s, u"+3"_s }));
    QCOMPARE(rowsOf(model, { 0, 1 }), QStringList({ u"head1|1"_s, u"branch1|7"_s, u"head3|9"_s, u"head4|4"_s }));
}

void TestEntityTable::selectionSurvivesSnapshot()
{
    ProbeModel model;
    model.apply(boxes(5));
    const QPersistentModelIndex chosen = model.indexOf({ Head, u"3"_s });
    QList<Mailbox> rows;
    for (int i : { 4, 3, 1 })
        rows << box(i, 8);
    model.apply({ snapshot<Mailbox>(Head, rows) });
    QVERIFY(chosen.isValid());
    QCOMPARE(EntityTableBase::idOf<MailboxId>(chosen), MailboxId(Head, u"3"_s));
    QCOMPARE(chosen.row(), 1);
}

void TestEntityTable::accountLeavesWithoutReset()
{
    ProbeModel model;
    const auto tester = testModel(&model);
    model.apply({ upserted(box(1, 1)), upserted(box(1, 7, 0, Branch)), upserted(box(2, 2)), upserted(box(3, 3)) });
    RowSignals signals_(model);
    model.drop(Head);
    QCOMPARE(signals_.take(), QStringList({ u"-2-3"_s, u"-0"_s }));
    QCOMPARE(rowsOf(model), QStringList { u"branch1"_s });
}

void TestEntityTable::lastAccountResets()
{
    ProbeModel model;
    const auto tester = testModel(&model);
    model.apply(boxes(3));
    RowSignals signals_(model);
    model.drop(Branch);
    QCOMPARE(signals_.take(), QStringList());
    model.drop(Head);
    QCOMPARE(signals_.take(), QStringList { u"reset"_s });
    QCOMPARE(model.find({ Head, u"1"_s }), nullptr);
}

void TestEntityTable::movesRow()
{
    ProbeModel model;
    const auto tester = testModel(&model);
    model.apply(boxes(4));
    model.moveTo(0, 2);
    QCOMPARE(rowsOf(model), QStringList({ u"head1"_s, u"head2"_s, u"head0"_s, u"head3"_s }));
    model.moveTo(3, 0);
    QCOMPARE(rowsOf(model), QStringList({ u"head3"_s, u"head1"_s, u"head2"_s, u"head0"_s }));
    for (int row = 0; row < 4; ++row)
        QCOMPARE(model.rowOf(model.at(row).id), row);
}

void TestEntityTable::indexIsRightInsideSignals()
{
    ProbeModel model;
    model.apply(boxes(9));
    int checked = 0;
    const auto check = [&] {
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.at(row).id), row);
        ++checked;
    };
    connect(&model, &QAbstractItemModel::rowsRemoved, this, check);
    connect(&model, &QAbstractItemModel::rowsInserted, this, check);
    model.apply({ removed<Mailbox>({ Head, u"1"_s }), removed<Mailbox>({ Head, u"5"_s }), upserted(box(20, 1)) });
    QCOMPARE(checked, 3);
}

void TestEntityTable::tenThousandRowSnapshotWithHoles()
{
    ProbeModel model;
    model.apply(boxes(10'000));
    QList<Mailbox> odd;
    for (int i = 1; i < 10'000; i += 2)
        odd << box(i, 1);
    model.apply({ snapshot<Mailbox>(Head, odd) });
    QCOMPARE(model.rowCount(), 5000);
    for (int row = 0; row < 5000; ++row)
        QCOMPARE(model.rowOf({ Head, QString::number(2 * row + 1) }), row);
}

void TestEntityTable::fuzz_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEntityTable::fuzz()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ProbeModel model;
    const auto tester = testModel(&model);
    QHash<MailboxId, Mailbox> reference;
    // A listener that knows only the signals must end with the same rows: no change goes unannounced.
    QStringList mirror;
    const auto text = [&](int row) {
        return u"%1|%2|%3"_s.arg(model.index(row, 0).data().toString(), model.index(row, 1).data().toString(), model.index(row, 2).data().toString());
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, [&](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            mirror.insert(row, text(row));
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
        [&](const QModelIndex &, int first, int last) { mirror.remove(first, last - first + 1); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); row <= to.row(); ++row)
            mirror[row] = text(row);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [&] { mirror.clear(); });

    const auto anyBox = [&] {
        return box(random.bounded(30), random.bounded(4), random.bounded(3), random.bounded(2) ? Head : Branch);
    };
    for (int batch = 0; batch < 60; ++batch) {
        QList<Change> changes;
        for (int n = random.bounded(12); n > 0; --n) {
            const Mailbox value = anyBox();
            switch (random.bounded(8)) {
            case 0: {
                const AccountId account = value.id.account();
                QList<Mailbox> rows;
                for (int k = random.bounded(25); k > 0; --k)
                    rows << box(random.bounded(30), random.bounded(4), 0, account);
                changes << snapshot<Mailbox>(account, rows);
                reference.removeIf([&](const auto &it) { return it.key().account() == account; });
                for (const Mailbox &row : rows)
                    reference.insert(row.id, row);
                break;
            }
            case 1:
            case 2:
                changes << removed<Mailbox>(value.id);
                reference.remove(value.id);
                break;
            default:
                changes << upserted(value);
                reference.insert(value.id, value);
            }
        }
        model.apply(changes);
        if (random.bounded(15) == 0) {
            const AccountId account = random.bounded(2) ? Head : Branch;
            model.drop(account);
            reference.removeIf([&](const auto &it) { return it.key().account() == account; });
        }
        QCOMPARE(model.rowCount(), reference.size());
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.at(row), reference.value(model.at(row).id));
            QCOMPARE(model.rowOf(model.at(row).id), row);
        }
        QCOMPARE(mirror, rowsOf(model, { 0, 1, 2 }));
    }
}

QTEST_GUILESS_MAIN(TestEntityTable)
#include "tst_entitytable.moc"
