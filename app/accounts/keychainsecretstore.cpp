// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/keychainsecretstore.h"

#include "backends/api/logging.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr auto service = "org.cordboard"_L1;

QString entryKey(const AccountId &account, const QString &field)
{
    return account.value() + u'/' + field;
}

SecretError::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return SecretError::Kind::None;
    case QKeychain::EntryNotFound: return SecretError::Kind::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return SecretError::Kind::AccessDenied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return SecretError::Kind::NoKeychain;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return SecretError::Kind::Other;
}

SecretAnswer answerOf(QKeychain::Job *job)
{
    const SecretError::Kind kind = kindOf(job->error());
    if (kind == SecretError::Kind::None) {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
        return { {}, reading ? reading->textData() : QString() };
    }
    // What is not found is said by our own words; some keychains add "Unknown error" to it.
    return { { kind, kind == SecretError::Kind::NotFound ? QString() : job->errorString() } };
}

/// Settles its promise once, whoever comes first: the job, or the clock.
struct Pending
{
    QPromise<SecretAnswer> promise;
    bool settled = false;

    void settle(SecretAnswer answer)
    {
        if (std::exchange(settled, true))
            return;
        promise.addResult(std::move(answer));
        promise.finish();
    }
};

} // namespace

KeychainSecretStore::KeychainSecretStore() : KeychainSecretStore(Patience {}) { }

KeychainSecretStore::KeychainSecretStore(Patience patience) : m_patience(patience) { }

QFuture<SecretAnswer> KeychainSecretStore::run(
    QKeychain::Job *job, const QString &key, std::chrono::milliseconds patience)
{
    const auto pending = std::make_shared<Pending>();
    pending->promise.start();
    // The job deletes itself when it ends. One that outlives our patience must not be deleted by us: the keychain's
    // library still holds a pointer to it.
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [pending](QKeychain::Job *done) { pending->settle(answerOf(done)); });
    QTimer::singleShot(patience, job, [pending] { pending->settle({ { SecretError::Kind::Timeout } }); });
    job->start();
    return pending->promise.future();
}

QFuture<SecretError> KeychainSecretStore::keychainProblem()
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    return run(job, "is-there-a-keychain"_L1, m_patience.probe).then([](const SecretAnswer &answer) -> SecretError {
        switch (answer.error.kind) {
        case SecretError::Kind::None:
        case SecretError::Kind::NotFound: return {};
        case SecretError::Kind::Other:
            // Without a D-Bus session the Secret Service's library reports just "other", in words of its own.
            qCInfo(lcSecrets).noquote() << "No keychain can be used:" << answer.error.detail;
            return { SecretError::Kind::NoKeychain, answer.error.detail };
        default: return answer.error;
        }
    });
}

QFuture<SecretAnswer> KeychainSecretStore::read(const AccountId &account, const QString &field)
{
    return run(new QKeychain::ReadPasswordJob(service), entryKey(account, field), m_patience.access);
}

QFuture<SecretAnswer> KeychainSecretStore::write(
    const AccountId &account, const QString &field, const QString &value, SecretKeeping keeping)
{
    if (keeping == SecretKeeping::Session)
        return settledSecret(SecretAnswer { { SecretError::Kind::NoKeychain } });
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(value);
    return run(job, entryKey(account, field), m_patience.access);
}

QFuture<SecretAnswer> KeychainSecretStore::remove(const AccountId &account, const QString &field)
{
    return run(new QKeychain::DeletePasswordJob(service), entryKey(account, field), m_patience.access)
        .then([](SecretAnswer answer) {
            return answer.error.kind == SecretError::Kind::NotFound ? SecretAnswer {} : answer;
        });
}

} // namespace Cordboard
