// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountsecrets.h"

#include <functional>

namespace Cordboard {

namespace {

using Ask = std::function<QFuture<SecretAnswer>(const QString &key)>;
/// Takes one answer; false stops the walk.
using Take = std::function<bool(const QString &key, const SecretAnswer &answer)>;

QFuture<void> walk(const QStringList &keys, const Ask &ask, const Take &take)
{
    if (keys.isEmpty())
        return QtFuture::makeReadyVoidFuture();
    return ask(keys.first())
        .then([keys, ask, take](const SecretAnswer &answer) {
            return take(keys.first(), answer) ? walk(keys.mid(1), ask, take) : QtFuture::makeReadyVoidFuture();
        })
        .unwrap();
}

} // namespace

QStringList secretKeys(const QList<AccountField> &fields)
{
    QStringList keys;
    for (const AccountField &field : fields)
        if (field.type == AccountField::Type::Password)
            keys << field.key;
    return keys;
}

QFuture<AccountSecrets> readSecrets(SecretStore &store, const AccountId &account, const QList<AccountField> &fields)
{
    const auto found = std::make_shared<AccountSecrets>();
    QStringList required;
    for (const AccountField &field : fields)
        if (field.required)
            required << field.key;
    const auto take = [found, required](const QString &key, const SecretAnswer &answer) {
        if (answer.ok())
            found->secrets.set(key, answer.value);
        else if (required.contains(key))
            found->missing << key;
        if (!answer.ok() && answer.error.kind != SecretError::Kind::NotFound && !found->error.isError())
            found->error = answer.error;
        // A keychain that refuses once would ask the user again for every further field.
        return !found->error.isError();
    };
    return walk(secretKeys(fields), [&store, account](const QString &key) { return store.read(account, key); }, take)
        .then([found] { return *found; });
}

QFuture<SecretError> writeSecrets(
    SecretStore &store, const AccountId &account, const QList<AccountField> &fields, const Secrets &secrets, SecretKeeping keeping)
{
    const auto error = std::make_shared<SecretError>();
    const auto ask = [&store, account, secrets, keeping](const QString &key) {
        const QString value = secrets.value(key);
        return value.isEmpty() ? store.remove(account, key) : store.write(account, key, value, keeping);
    };
    const auto take = [error, secrets](const QString &key, const SecretAnswer &answer) {
        // Without a keychain an empty field cannot be removed from it, nor has to be.
        if (!secrets.value(key).isEmpty())
            *error = answer.error;
        return !error->isError();
    };
    return walk(secretKeys(fields), ask, take).then([error] { return *error; });
}

QFuture<SecretError> removeSecrets(SecretStore &store, const AccountId &account, const QList<AccountField> &fields)
{
    const auto error = std::make_shared<SecretError>();
    const auto take = [error](const QString &, const SecretAnswer &answer) {
        if (!error->isError())
            *error = answer.error;
        return true;
    };
    return walk(secretKeys(fields), [&store, account](const QString &key) { return store.remove(account, key); }, take)
        .then([error] { return *error; });
}

} // namespace Cordboard
