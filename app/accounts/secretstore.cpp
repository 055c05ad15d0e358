// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secretstore.h"

namespace Cordboard {

SecretStore::~SecretStore() = default;

static QString sentence(SecretError::Kind kind)
{
    switch (kind) {
    case SecretError::Kind::None: return SecretError::tr("No error");
    case SecretError::Kind::NotFound: return SecretError::tr("The keychain holds no password for this account");
    case SecretError::Kind::AccessDenied: return SecretError::tr("The keychain did not give access");
    case SecretError::Kind::NoKeychain: return SecretError::tr("No keychain is running on this computer");
    case SecretError::Kind::Timeout: return SecretError::tr("The keychain did not answer");
    case SecretError::Kind::Other: return SecretError::tr("The keychain reported a problem");
    }
    return {};
}

QString SecretError::message() const
{
    return detail.isEmpty() ? sentence(kind) : tr("%1: %2", "error sentence: the keychain's own words").arg(sentence(kind), detail);
}

} // namespace Cordboard
