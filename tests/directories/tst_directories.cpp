// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/directories.h"
#include "models/people/searchresultmodel.h"
#include "tests/models/testoffice.h"

#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Directories in the one list: read, watched, kept, closed.
class TestDirectories : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void fileIntoTheList();
    void fileIsWatched();
    void replacedFileIsWatched();
    void missingFileAppears();
    void keptForTheNextStart();
    void keptOfAnotherFileIsNotShown();
    void removedIsForgotten();
    void damagedCacheIsBegunAnew();
    void failedToOpenShowsWhatIsKept();
    void twoDirectoriesStayApart();
    void personOfOurs();
    void renamed();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString cache() const { return path(u"directories.sqlite"_s); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    Account csv(const QString &id, const QString &file) const
    {
        Account account;
        account.id = AccountId(id);
        account.backend = u"csv"_s;
        account.name = u"Customers"_s;
        account.settings = { { u"file"_s, path(file) } };
        return account;
    }
    static QStringList names(const TestOffice &o) { return rowsOf(*o.board.contacts(), { ContactModel::NameColumn }); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static constexpr int patience = 30'000;
using State = DirectoryStatus::State;

void TestDirectories::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"a.csv"_s, "name,phone\nAnna,100200\nBob,100300\n");
}

void TestDirectories::fileIntoTheList()
{
    TestOffice o;
    const auto tester = testModel(o.board.contacts());
    Directories directories(*o.board.contacts(), o.clock, {});
    const Account account = csv(u"d1"_s, u"a.csv"_s);
    // A small file may be read before open() returns: what was told counts.
    QList<State> told;
    connect(&directories, &Directories::statusChanged, this, [&](const AccountId &id) { told.append(directories.status(id).state); });
    directories.open(account, {});
    QTRY_COMPARE_WITH_TIMEOUT(directories.status(account.id).state, State::Ready, patience);
    QCOMPARE(told, QList<State>({ State::Reading, State::Ready }));
    QCOMPARE(directories.status(account.id).contacts, 2);
    QVERIFY(directories.status(account.id).refreshed.isValid());
    QCOMPARE(names(o), QStringList({ u"Anna"_s, u"Bob"_s }));
    QCOMPARE(o.board.contacts()->index(0, 0).data(ContactModel::PhonebookRole).toString(), u"Customers"_s);
    QVERIFY(!o.board.contacts()->index(0, 0).data(StaleRole).toBool());
    directories.close(account.id);
    QCOMPARE(names(o), QStringList());
    QCOMPARE(directories.status(account.id), DirectoryStatus());
}

void TestDirectories::fileIsWatched()
{
    TestOffice o;
    const auto tester = testModel(o.board.contacts());
    Directories directories(*o.board.contacts(), o.clock, {});
    directories.open(csv(u"d1"_s, u"a.csv"_s), {});
    QTRY_COMPARE_WITH_TIMEOUT(names(o).size(), 2, patience);
    write(u"a.csv"_s, "name,phone\nBob,100300\nCarla Long,100400\nDan,100500\n");
    QTRY_COMPARE_WITH_TIMEOUT(names(o), QStringList({ u"Bob"_s, u"Carla Long"_s, u"Dan"_s }), patience);
}

void TestDirectories::replacedFileIsWatched()
{
    TestOffice o;
    Directories directories(*o.board.contacts(), o.clock, {});
    directories.open(csv(u"d1"_s, u"a.csv"_s), {});
    QTRY_COMPARE_WITH_TIMEOUT(names(o).size(), 2, patience);
    for (const QByteArray &name : { QByteArray("Carla"), QByteArray("Dan"), QByteArray("Eve") }) {
        QSaveFile file(path(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,phone,company\n" + name + ",100400," + QByteArray(name.size() * 3, 'x') + "\n");
        QVERIFY(file.commit());
        QTRY_COMPARE_WITH_TIMEOUT(names(o), QStringList { QString::fromUtf8(name) }, patience);
    }
}

void TestDirectories::missingFileAppears()
{
    TestOffice o;
    Directories directories(*o.board.contacts(), o.clock, {});
    const Account account = csv(u"d1"_s, u"later.csv"_s);
    directories.open(account, {});
    QTRY_COMPARE_WITH_TIMEOUT(directories.status(account.id).state, State::Failed, patience);
    QVERIFY(!directories.status(account.id).error.isEmpty());
    write(u"later.csv"_s, "name,phone\nCarla,100400\n");
    QTRY_COMPARE_WITH_TIMEOUT(directories.status(account.id).state, State::Ready, patience);
    QCOMPARE(directories.status(account.id).error, QString());
    QCOMPARE(names(o), QStringList { u"Carla"_s });
}

void TestDirectories::keptForTheNextStart()
{
    const Account account = csv(u"d1"_s, u"a.csv"_s);
    QList<Contact> before;
    {
        TestOffice o;
        Directories directories(*o.board.contacts(), o.clock, cache());
        directories.open(account, {});
        QTRY_COMPARE_WITH_TIMEOUT(directories.status(account.id).state, State::Ready, patience);
        before = { *o.board.contacts()->find(o.board.contacts()->at(0).id), o.board.contacts()->at(1) };
    }
    QVERIFY(QFile::remove(path(u"a.csv"_s)));
    QCOMPARE(QFile::permissions(cache()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    TestOffice o;
    Directories directories(*o.board.contacts(), o.clock, cache());
    directories.open(account, {});
    QTRY_COMPARE_WITH_TIMEOUT(directories.status(account.id).state, State::Failed, patience);
    // The file is gone; who was in it is found all the same, and the status says since when that is known.
    QCOMPARE(directories.status(account.id).contacts, 2);
    QVERIFY(directories.status(account.id).refreshed.isValid());
    QCOMPARE(o.board.contacts()->rowCount(), 2);
    for (const Contact &contact : std::as_const(before))
        QCOMPARE(*o.board.contacts()->find(contact.id), contact);
}

void TestDirectories::keptOfAnotherFileIsNotShown()
{
    {
        TestOffice o;
        Directories directories(*o.board.contacts(), o.clock, cache());
        directories.open(csv(u"d1"_s, u"a.csv"_s), {});
        QTRY_COMPARE_WITH_TIMEOUT(directories.status(AccountId(u"d1"_s)).state, State::Ready, patience);
    }
    TestOffice o;
    Directories directories(*o.board.contacts(), o.clock, cache());
    directories.open(csv(u"d1"_s, u"other.csv"_s), {});
    QTRY_COMPARE_WITH_TIMEOUT(directories.status(AccountId(u"d1"_s)).state, State::Failed, patience);
    QCOMPARE(names(o), QStringList());
}

void TestDirectories::removedIsForgotten()
{
    const Account account = csv(u"d1"_s, u"a.csv"_s);
    {
        TestOffice o;
        Directories directories(*o.board.contacts(), o.clock, cache());
        directories.open(account, {});
        QTRY_COMPARE_WITH_TIMEOUT(directories.status(account.id).state, State::Ready, patience);
        directories.remove(account.id);
        QCOMPARE(names(o), QStringList());
    }
    QVERIFY(QFile::remove(path(u"a.csv"_s)));
    TestOffice o;
    Directories directories(*o.board.contacts(), o.clock, cache());
    directories.open(account, {});
    QTRY_COMPARE_WITH_TIMEOUT(directories.status(account.id).state, State::Failed, patience);
    QCOMPARE(names(o), QStringList());
}

void TestDirectories::damagedCacheIsBegunAnew()
{
    write(u"directories.sqlite"_s, QByteArray(5'000, 'x'));
    TestOffice o;
    Directories directories(*o.board.contacts(), o.clock, cache());
    directories.open(csv(u"d1"_s, u"a.csv"_s), {});
    QTRY_COMPARE_WITH_TIMEOUT(directories.status(AccountId(u"d1"_s)).state, State::Ready, patience);
    QCOMPARE(names(o).size(), 2);
}

void TestDirectories::failedToOpenShowsWhatIsKept()
{
    const Account account = csv(u"d1"_s, u"a.csv"_s);
    {
        TestOffice o;
        Directories directories(*o.board.contacts(), o.clock, cache());
        directories.open(account, {});
        QTRY_COMPARE_WITH_TIMEOUT(directories.status(account.id).state, State::Ready, patience);
    }
    TestOffice o;
    Directories directories(*o.board.contacts(), o.clock, cache());
    directories.fail(account, u"The keychain is locked."_s);
    QCOMPARE(directories.status(account.id).state, State::Failed);
    QTRY_COMPARE_WITH_TIMEOUT(names(o).size(), 2, patience);
    QCOMPARE(directories.status(account.id).error, u"The keychain is locked."_s);
}

void TestDirectories::twoDirectoriesStayApart()
{
    TestOffice o;
    const auto tester = testModel(o.board.contacts());
    write(u"b.csv"_s, "name,phone\nAnna,100200\nZoe,100900\n");
    Directories directories(*o.board.contacts(), o.clock, {});
    directories.open(csv(u"d1"_s, u"a.csv"_s), {});
    directories.open(csv(u"d2"_s, u"b.csv"_s), {});
    QTRY_COMPARE_WITH_TIMEOUT(names(o).size(), 4, patience);
    // A PBX's own phone book is none of theirs, and theirs none of its.
    Contact own;
    own.id = { Head, u"k1"_s };
    own.name = u"Own"_s;
    o.head.tell({ snapshot<Contact>(Head, { own }) });
    o.board.flushNow();
    QCOMPARE(names(o).size(), 5);
    directories.close(AccountId(u"d1"_s));
    QCOMPARE(names(o).size(), 3);
    o.head.tell({ snapshot<Contact>(Head, {}) });
    o.board.flushNow();
    QStringList left = names(o);
    left.sort();
    QCOMPARE(left, QStringList({ u"Anna"_s, u"Zoe"_s }));
}

void TestDirectories::personOfOurs()
{
    TestOffice o;
    Extension anna = person(u"214"_s, u"Anna Bergmann"_s, u"Sales"_s);
    anna.state = LineState::Talking;
    o.tell({ upserted(anna) });
    PersonSearch search(o.board.extensions(), o.board.contacts());
    SearchResultModel results(&search);
    const auto tester = testModel(&results);
    write(u"a.csv"_s, "name,phone,mobile,company,tags\nA. Bergmann,214,0171 234567,Head office,keyholder\nOtto,0711 999,,Elsewhere,\n");
    Directories directories(*o.board.contacts(), o.clock, {});
    directories.open(csv(u"d1"_s, u"a.csv"_s), {});
    results.setText(u"keyholder"_s);
    QTRY_COMPARE_WITH_TIMEOUT(results.rowCount(), 1, patience);
    // Once, by name and live state of her extension.
    QCOMPARE(results.index(0, ExtensionModel::NameColumn).data().toString(), u"Anna Bergmann"_s);
    QCOMPARE(DisplayState(results.index(0, 0).data(StateRole).toInt()), DisplayState::Talking);
    results.setText(u"bergmann"_s);
    QCOMPARE(results.rowCount(), 1);
    results.setText(u"elsewhere"_s);
    QVERIFY(results.index(0, 0).data(SearchResultModel::IsContactRole).toBool());
}

void TestDirectories::renamed()
{
    TestOffice o;
    Directories directories(*o.board.contacts(), o.clock, {});
    Account account = csv(u"d1"_s, u"a.csv"_s);
    directories.open(account, {});
    QTRY_COMPARE_WITH_TIMEOUT(names(o).size(), 2, patience);
    account.name = u"Suppliers"_s;
    directories.open(account, {});
    QTRY_COMPARE_WITH_TIMEOUT(o.board.contacts()->index(0, 0).data(ContactModel::PhonebookRole).toString(), u"Suppliers"_s, patience);
    QCOMPARE(names(o).size(), 2);
}

QTEST_GUILESS_MAIN(TestDirectories)
#include "tst_directories.moc"
