// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/keychainsecretstore.h"
#include "app/accounts/layeredsecretstore.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Runs against a real Secret Service. With CORDBOARD_NO_KEYCHAIN set there must be none, and that is what is tested.
class TestKeychain : public QObject
{
    Q_OBJECT

    const AccountId m_account { u"3f0c2f6e-test"_s };
    const QString m_field = u"password"_s;
    const bool m_without = qEnvironmentVariableIsSet("CORDBOARD_NO_KEYCHAIN");

    template<class T>
    static T resultOf(QFuture<T> future)
    {
        constexpr int patience = 30'000;
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience) || future.resultCount() == 0)
            qFatal("The keychain's future was never settled");
        return future.result();
    }

private slots:
    void probe()
    {
        KeychainSecretStore store;
        QCOMPARE(resultOf(store.keychainProblem()).kind,
            m_without ? SecretError::Kind::NoKeychain : SecretError::Kind::None);
    }

    void keeps()
    {
        if (m_without)
            QSKIP("for a computer with a keychain");
        const QString secret = u"pässwörd “1” \\ $HOME"_s;
        {
            KeychainSecretStore store;
            QCOMPARE(resultOf(store.read(m_account, m_field)).error.kind, SecretError::Kind::NotFound);
            QCOMPARE(resultOf(store.write(m_account, m_field, u"first"_s, SecretKeeping::Keychain)).error, SecretError {});
            QCOMPARE(resultOf(store.read(m_account, m_field)).value, u"first"_s);
            QCOMPARE(resultOf(store.write(m_account, m_field, secret, SecretKeeping::Keychain)).error, SecretError {});
        }
        KeychainSecretStore store;
        const SecretAnswer answer = resultOf(store.read(m_account, m_field));
        QCOMPARE(answer.error, SecretError {});
        QCOMPARE(answer.value, secret);
        QCOMPARE(resultOf(store.read(AccountId(u"another"_s), m_field)).error.kind, SecretError::Kind::NotFound);
        QVERIFY(resultOf(store.remove(m_account, m_field)).ok());
        QVERIFY(resultOf(store.remove(m_account, m_field)).ok());
        QCOMPARE(resultOf(store.read(m_account, m_field)).error.kind, SecretError::Kind::NotFound);
    }

    void fallsBackToTheSessionOnly()
    {
        if (!m_without)
            QSKIP("for a computer without a keychain");
        LayeredSecretStore store(std::make_unique<KeychainSecretStore>());
        const SecretAnswer refused = resultOf(store.write(m_account, m_field, u"x"_s, SecretKeeping::Keychain));
        QVERIFY(!refused.ok());
        QVERIFY(!refused.error.message().contains(u"x "_s));
        QVERIFY(!resultOf(store.read(m_account, m_field)).ok());
        QVERIFY(resultOf(store.write(m_account, m_field, u"x"_s, SecretKeeping::Session)).ok());
        QCOMPARE(resultOf(store.read(m_account, m_field)).value, u"x"_s);
    }

    void settlesEvenWhenNobodyAnswers()
    {
        KeychainSecretStore store({ std::chrono::milliseconds(0), std::chrono::milliseconds(0) });
        const SecretAnswer answer = resultOf(store.read(m_account, u"nothing"_s));
        QVERIFY(!answer.ok());
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
