// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secretstore.h"

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace Cordboard {

/// The configured PBXes, in the user's order, kept in an INI file that never holds a secret. GUI thread.
class AccountStore final : public QObject
{
    Q_OBJECT
public:
    /// An empty `path` means the program's own settings file.
    explicit AccountStore(const QString &path = {}, QObject *parent = nullptr);
    ~AccountStore() override;
    Q_DISABLE_COPY_MOVE(AccountStore)

    /// Says which keys of a backend's accounts are secret. Should one turn up in Account::settings, it is left out of the
    /// file: a second net under the forms, which do not put it there.
    void setSecretKeys(const QString &backend, const QStringList &keys);

    const QList<Account> &accounts() const { return m_accounts; }
    /// nullptr: no such account. Valid until the next change.
    const Account *find(const AccountId &id) const;

    /// An id that no account has had.
    static AccountId newId();
    /// Adds it at the end, or replaces the one that has its id; an empty id gets a new one. Answers the id.
    AccountId save(Account account);
    /// Removes the account here; its secrets are the caller's to remove (removeSecrets()).
    void remove(const AccountId &id);

    /// Where this account's secrets are; Keychain unless said.
    SecretKeeping keeping(const AccountId &id) const { return m_keeping.value(id, SecretKeeping::Keychain); }
    void setKeeping(const AccountId &id, SecretKeeping keeping);

    /// SHA-256, in hex, of the certificate that the user chose to trust; empty: none.
    QString pinnedCertificate(const AccountId &id) const;
    void pinCertificate(const AccountId &id, const QString &sha256);

signals:
    /// An account was added, changed or removed; already on disk.
    void changed(const Cordboard::AccountId &id);

private:
    void load();
    void write(const Account &account);
    void writeOrder();

    QSettings m_settings;
    QList<Account> m_accounts;
    QHash<AccountId, SecretKeeping> m_keeping;
    QHash<QString, QStringList> m_secretKeys;
};

} // namespace Cordboard
