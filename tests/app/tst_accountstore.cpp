// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountstore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestAccountStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString path() const { return m_dir.filePath(u"settings.ini"_s); }
    static Account example()
    {
        return { {}, u"brekeke"_s, u"Head office – Zürich"_s,
            { { u"host"_s, u"pbx.nordhafen.example"_s }, { u"port"_s, 8443 }, { u"tls"_s, true }, { u"tenant"_s, QString() } } };
    }

private slots:
    void init() { QFile::remove(path()); }

    void keepsAccountsInOrder()
    {
        AccountId first;
        AccountId second;
        Account wanted = example();
        {
            AccountStore store(path());
            QSignalSpy changed(&store, &AccountStore::changed);
            first = store.save(wanted);
            Account other = example();
            other.backend = u"demo"_s;
            other.enabled = false;
            second = store.save(other);
            QVERIFY(first != second);
            QVERIFY(!first.isEmpty());
            QCOMPARE(changed.size(), 2);
            wanted = *store.find(first);
            wanted.name = u"Renamed"_s;
            store.save(wanted);
            store.save(wanted);
            QCOMPARE(changed.size(), 3); // saving what is there already changes nothing
        }
        AccountStore again(path());
        QCOMPARE(again.accounts().size(), 2);
        QCOMPARE(again.accounts().at(0), wanted);
        QCOMPARE(again.accounts().at(0).settings.value(u"port"_s).toInt(), 8443);
        QCOMPARE(again.accounts().at(0).settings.value(u"tls"_s).typeId(), int(QMetaType::Bool));
        QCOMPARE(again.accounts().at(1).id, second);
        QCOMPARE(again.accounts().at(1).enabled, false);
    }

    void removes()
    {
        AccountStore store(path());
        const AccountId id = store.save(example());
        store.setKeeping(id, SecretKeeping::Session);
        QSignalSpy changed(&store, &AccountStore::changed);
        store.remove(id);
        store.remove(id);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!store.find(id));
        QCOMPARE(store.keeping(id), SecretKeeping::Keychain);
        QVERIFY(AccountStore(path()).accounts().isEmpty());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("nordhafen"));
    }

    void remembersPinAndKeeping()
    {
        AccountId id;
        {
            AccountStore store(path());
            id = store.save(example());
            store.pinCertificate(id, u"ab12"_s);
            store.setKeeping(id, SecretKeeping::Session);
        }
        AccountStore again(path());
        QCOMPARE(again.pinnedCertificate(id), u"ab12"_s);
        QCOMPARE(again.keeping(id), SecretKeeping::Session);
        again.pinCertificate(id, {});
        QVERIFY(!again.find(id)->settings.contains(u"pinnedCertificate"_s));
        QVERIFY(AccountStore(path()).pinnedCertificate(id).isEmpty());
    }

    void writesNoSecret()
    {
        AccountStore store(path());
        store.setSecretKeys(u"brekeke"_s, { u"password"_s });
        Account account = example();
        account.settings.insert(u"password"_s, u"Hunter2Hunter2"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A secret was among the settings"_s));
        const AccountId id = store.save(account);
        QVERIFY(!store.find(id)->settings.contains(u"password"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("nordhafen"));
        QVERIFY(!bytes.contains("Hunter2Hunter2"));
    }

    void skipsBrokenEntries()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[accounts]\norder=x, y, x\nx\\backend=sim\nx\\settings=[not json\n");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not complete"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not complete"_s));
        AccountStore store(path());
        QCOMPARE(store.accounts().size(), 1);
        QCOMPARE(store.accounts().first().id.value(), u"x"_s);
        QVERIFY(store.accounts().first().settings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
