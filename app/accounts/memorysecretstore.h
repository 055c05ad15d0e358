// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secretstore.h"

#include <QHash>

namespace Cordboard {

/// Forgets everything when the program ends. Also what tests use.
class MemorySecretStore final : public SecretStore
{
public:
    /// Always NoKeychain.
    QFuture<SecretError> keychainProblem() override;
    QFuture<SecretAnswer> read(const AccountId &account, const QString &field) override;
    /// NoKeychain for SecretKeeping::Keychain.
    QFuture<SecretAnswer> write(
        const AccountId &account, const QString &field, const QString &value, SecretKeeping keeping) override;
    QFuture<SecretAnswer> remove(const AccountId &account, const QString &field) override;

private:
    QHash<std::pair<AccountId, QString>, QString> m_values;
};

} // namespace Cordboard
