// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secretstore.h"

#include <chrono>
#include <memory>

namespace QKeychain {
class Job;
}

namespace Cordboard {

/// The system's keychain: Secret Service or KWallet, Windows Credential Store, macOS Keychain. Service "org.cordboard", key
/// "<account>/<field>". Nothing is ever written in the clear instead. Windows keeps at most 18,944 bytes an entry.
class KeychainSecretStore final : public SecretStore
{
public:
    /// How long to wait. A read or write may make the system ask the user for the keychain's own password.
    struct Patience
    {
        std::chrono::milliseconds probe = std::chrono::seconds(5);
        std::chrono::milliseconds access = std::chrono::minutes(2);
    };
    KeychainSecretStore();
    explicit KeychainSecretStore(Patience patience);

    /// Looks for an entry that does not exist, which asks the user nothing.
    QFuture<SecretError> keychainProblem() override;
    QFuture<SecretAnswer> read(const AccountId &account, const QString &field) override;
    /// NoKeychain for SecretKeeping::Session: this store cannot forget.
    QFuture<SecretAnswer> write(
        const AccountId &account, const QString &field, const QString &value, SecretKeeping keeping) override;
    QFuture<SecretAnswer> remove(const AccountId &account, const QString &field) override;

private:
    static QFuture<SecretAnswer> run(QKeychain::Job *job, const QString &key, std::chrono::milliseconds patience);

    Patience m_patience;
};

} // namespace Cordboard
