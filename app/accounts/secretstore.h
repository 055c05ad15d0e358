// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QString>

namespace Cordboard {

/// Where a secret lives: in the system's keychain, or in memory until the program ends.
enum class SecretKeeping { Keychain, Session };

/// Why a secret could not be read, written or removed. Each kind calls for another reaction.
struct SecretError
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::SecretError)
public:
    enum class Kind {
        None,
        NotFound, ///< nothing is kept under this name: ask for it
        AccessDenied, ///< the user or the system said no: explain, do not ask again by itself
        NoKeychain, ///< there is none on this computer: offer "this session only"
        Timeout, ///< the keychain did not answer
        Other,
    };

    Kind kind = Kind::None;
    QString detail = {}; ///< the keychain's own words; never the secret

    bool isError() const { return kind != Kind::None; }
    /// One sentence for the user, with `detail` at its end where there is one.
    QString message() const;

    friend bool operator==(const SecretError &, const SecretError &) = default;
};

/// What a store answered. `value` is filled by a successful read only.
struct SecretAnswer
{
    SecretError error = {};
    QString value = {};

    bool ok() const { return !error.isError(); }
};

/// Keeps passwords by account and AccountField::key. GUI thread; every future is settled exactly once, in bounded time,
/// and may be settled already when it is returned.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore();
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// Whether a secret can be kept beyond this session: no error, or why not.
    virtual QFuture<SecretError> keychainProblem() = 0;

    virtual QFuture<SecretAnswer> read(const AccountId &account, const QString &field) = 0;
    /// Replaces what was there. Never keeps a secret in another place than the one asked for.
    virtual QFuture<SecretAnswer> write(
        const AccountId &account, const QString &field, const QString &value, SecretKeeping keeping)
        = 0;
    /// Removing what is not there is no error.
    virtual QFuture<SecretAnswer> remove(const AccountId &account, const QString &field) = 0;
};

/// A future of a store that is already settled.
template<class T>
QFuture<T> settledSecret(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace Cordboard
