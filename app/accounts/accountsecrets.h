// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secretstore.h"

namespace Cordboard {

/// All secrets of one account, as far as they could be had.
struct AccountSecrets
{
    Secrets secrets = {};
    QStringList missing = {}; ///< keys of required fields that nothing is kept for: ask for these
    SecretError error = {}; ///< the first problem other than "not found"
};

/// The keys of the secret fields, in order.
QStringList secretKeys(const QList<AccountField> &fields);

/// Reads every Password field, one after the other so that a locked keychain asks once. The store must outlive the future.
QFuture<AccountSecrets> readSecrets(SecretStore &store, const AccountId &account, const QList<AccountField> &fields);
/// Writes the given secrets; a field whose value is empty is removed. Stops at the first error.
QFuture<SecretError> writeSecrets(
    SecretStore &store, const AccountId &account, const QList<AccountField> &fields, const Secrets &secrets, SecretKeeping keeping);
/// Removes every Password field, whether it is there or not; answers the first error.
QFuture<SecretError> removeSecrets(SecretStore &store, const AccountId &account, const QList<AccountField> &fields);

} // namespace Cordboard
