// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountsecrets.h"
#include "app/accounts/layeredsecretstore.h"
#include "tests/app/fakepbx.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that can be told to refuse.
class MoodyKeychain final : public SecretStore
{
public:
    SecretError::Kind mood = SecretError::Kind::None;
    QHash<QString, QString> values;
    int reads = 0;

    QFuture<SecretError> keychainProblem() override { return settledSecret(SecretError { mood }); }
    QFuture<SecretAnswer> read(const AccountId &, const QString &field) override
    {
        ++reads;
        if (mood != SecretError::Kind::None)
            return settledSecret(SecretAnswer { { mood } });
        if (!values.contains(field))
            return settledSecret(SecretAnswer { { SecretError::Kind::NotFound } });
        return settledSecret(SecretAnswer { {}, values.value(field) });
    }
    QFuture<SecretAnswer> write(const AccountId &, const QString &field, const QString &value, SecretKeeping) override
    {
        if (mood == SecretError::Kind::None)
            values.insert(field, value);
        return settledSecret(SecretAnswer { { mood } });
    }
    QFuture<SecretAnswer> remove(const AccountId &, const QString &field) override
    {
        if (mood == SecretError::Kind::None)
            values.remove(field);
        return settledSecret(SecretAnswer { { mood } });
    }
};

template<class T>
T resultOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }) || future.resultCount() == 0)
        return {};
    return future.result();
}

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

    const AccountId m_account { u"a1"_s };
    const AccountId m_other { u"a2"_s };
    const QString m_field = u"password"_s;

private slots:
    void memory()
    {
        MemorySecretStore store;
        QCOMPARE(store.read(m_account, m_field).result().error.kind, SecretError::Kind::NotFound);
        QVERIFY(store.write(m_account, m_field, u"one"_s, SecretKeeping::Session).result().ok());
        QVERIFY(store.write(m_account, m_field, u"two"_s, SecretKeeping::Session).result().ok());
        QCOMPARE(store.read(m_account, m_field).result().value, u"two"_s);
        QCOMPARE(store.read(m_other, m_field).result().error.kind, SecretError::Kind::NotFound);
        QCOMPARE(store.read(m_account, u"token"_s).result().error.kind, SecretError::Kind::NotFound);
        QVERIFY(store.remove(m_account, m_field).result().ok());
        QVERIFY(store.remove(m_account, m_field).result().ok());
        QCOMPARE(store.read(m_account, m_field).result().error.kind, SecretError::Kind::NotFound);
    }

    void memoryCannotKeep()
    {
        MemorySecretStore store;
        QCOMPARE(store.keychainProblem().result().kind, SecretError::Kind::NoKeychain);
        QCOMPARE(store.write(m_account, m_field, u"x"_s, SecretKeeping::Keychain).result().error.kind,
            SecretError::Kind::NoKeychain);
        QCOMPARE(store.read(m_account, m_field).result().error.kind, SecretError::Kind::NotFound);
    }

    void layersHoldASecretOnce()
    {
        auto owned = std::make_unique<MoodyKeychain>();
        MoodyKeychain &keychain = *owned;
        LayeredSecretStore store(std::move(owned));
        QVERIFY(resultOf(store.write(m_account, m_field, u"kept"_s, SecretKeeping::Keychain)).ok());
        QCOMPARE(keychain.values.value(m_field), u"kept"_s);
        QVERIFY(resultOf(store.write(m_account, m_field, u"for now"_s, SecretKeeping::Session)).ok());
        QVERIFY(keychain.values.isEmpty());
        QCOMPARE(resultOf(store.read(m_account, m_field)).value, u"for now"_s);
        QVERIFY(resultOf(store.write(m_account, m_field, u"kept again"_s, SecretKeeping::Keychain)).ok());
        keychain.values.insert(m_field, u"changed outside"_s);
        QCOMPARE(resultOf(store.read(m_account, m_field)).value, u"changed outside"_s);
    }

    void refusedWriteIsNotKeptElsewhere()
    {
        auto owned = std::make_unique<MoodyKeychain>();
        owned->mood = SecretError::Kind::AccessDenied;
        LayeredSecretStore store(std::move(owned));
        QCOMPARE(resultOf(store.write(m_account, m_field, u"x"_s, SecretKeeping::Keychain)).error.kind,
            SecretError::Kind::AccessDenied);
        QCOMPARE(resultOf(store.read(m_account, m_field)).error.kind, SecretError::Kind::AccessDenied);
        QVERIFY(resultOf(store.write(m_account, m_field, u"x"_s, SecretKeeping::Session)).ok());
        QCOMPARE(resultOf(store.read(m_account, m_field)).value, u"x"_s);
    }

    void readsAllOfAnAccount()
    {
        QList<AccountField> fields = FakePlugin().accountFields();
        fields << AccountField { u"token"_s, u"Token"_s, AccountField::Type::Password, false };
        MoodyKeychain keychain;
        Secrets secrets = fakeSecrets(u"p"_s);
        QCOMPARE(resultOf(writeSecrets(keychain, m_account, fields, secrets, SecretKeeping::Keychain)), SecretError {});
        AccountSecrets read = resultOf(readSecrets(keychain, m_account, fields));
        QCOMPARE(read.secrets.value(m_field), u"p"_s);
        QVERIFY(read.missing.isEmpty()); // the token is not required
        QCOMPARE(read.error, SecretError {});

        QCOMPARE(resultOf(removeSecrets(keychain, m_account, fields)), SecretError {});
        read = resultOf(readSecrets(keychain, m_account, fields));
        QCOMPARE(read.missing, QStringList { m_field });
        QCOMPARE(read.error, SecretError {});
    }

    void asksARefusingKeychainOnce()
    {
        QList<AccountField> fields = FakePlugin().accountFields();
        fields << AccountField { u"token"_s, u"Token"_s, AccountField::Type::Password, true };
        MoodyKeychain keychain;
        keychain.mood = SecretError::Kind::AccessDenied;
        const AccountSecrets read = resultOf(readSecrets(keychain, m_account, fields));
        QCOMPARE(read.error.kind, SecretError::Kind::AccessDenied);
        QCOMPARE(keychain.reads, 1);
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
