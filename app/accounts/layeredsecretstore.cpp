// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/layeredsecretstore.h"

namespace Cordboard {

LayeredSecretStore::LayeredSecretStore(std::unique_ptr<SecretStore> keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(std::move(keychain))
{
}

QFuture<SecretError> LayeredSecretStore::keychainProblem()
{
    return m_keychain->keychainProblem();
}

QFuture<SecretAnswer> LayeredSecretStore::read(const AccountId &account, const QString &field)
{
    const QFuture<SecretAnswer> session = m_session.read(account, field);
    return session.result().ok() ? session : m_keychain->read(account, field);
}

QFuture<SecretAnswer> LayeredSecretStore::write(
    const AccountId &account, const QString &field, const QString &value, SecretKeeping keeping)
{
    if (keeping == SecretKeeping::Session) {
        const QFuture<SecretAnswer> kept = m_session.write(account, field, value, SecretKeeping::Session);
        // Where there is no keychain there is nothing to forget either: its answer does not matter here.
        return m_keychain->remove(account, field).then([kept](const SecretAnswer &) { return kept.result(); });
    }
    return m_keychain->write(account, field, value, keeping).then(this, [this, account, field](SecretAnswer answer) {
        if (answer.ok())
            m_session.remove(account, field);
        return answer;
    });
}

QFuture<SecretAnswer> LayeredSecretStore::remove(const AccountId &account, const QString &field)
{
    m_session.remove(account, field);
    return m_keychain->remove(account, field);
}

} // namespace Cordboard
