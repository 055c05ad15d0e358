// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/memorysecretstore.h"

namespace Cordboard {

QFuture<SecretError> MemorySecretStore::keychainProblem()
{
    return settledSecret(SecretError { SecretError::Kind::NoKeychain });
}

QFuture<SecretAnswer> MemorySecretStore::read(const AccountId &account, const QString &field)
{
    const auto it = m_values.constFind({ account, field });
    if (it == m_values.cend())
        return settledSecret(SecretAnswer { { SecretError::Kind::NotFound } });
    return settledSecret(SecretAnswer { {}, *it });
}

QFuture<SecretAnswer> MemorySecretStore::write(
    const AccountId &account, const QString &field, const QString &value, SecretKeeping keeping)
{
    if (keeping == SecretKeeping::Keychain)
        return settledSecret(SecretAnswer { { SecretError::Kind::NoKeychain } });
    m_values.insert({ account, field }, value);
    return settledSecret(SecretAnswer {});
}

QFuture<SecretAnswer> MemorySecretStore::remove(const AccountId &account, const QString &field)
{
    m_values.remove({ account, field });
    return settledSecret(SecretAnswer {});
}

} // namespace Cordboard
