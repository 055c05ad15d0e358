// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/memorysecretstore.h"

#include <QObject>

#include <memory>

namespace Cordboard {

/// What the program uses: the keychain, and before it the memory of this session. A secret is in one of them, never in both.
class LayeredSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit LayeredSecretStore(std::unique_ptr<SecretStore> keychain, QObject *parent = nullptr);

    QFuture<SecretError> keychainProblem() override;
    QFuture<SecretAnswer> read(const AccountId &account, const QString &field) override;
    /// Session: also forgets what the keychain had under this name, as far as there is a keychain.
    QFuture<SecretAnswer> write(
        const AccountId &account, const QString &field, const QString &value, SecretKeeping keeping) override;
    QFuture<SecretAnswer> remove(const AccountId &account, const QString &field) override;

private:
    std::unique_ptr<SecretStore> m_keychain;
    MemorySecretStore m_session;
};

} // namespace Cordboard
