// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountstore.h"
#include "models/directories/directories.h"

#include <QTemporaryDir>

#include <optional>

namespace Cordboard {

/// The directories that the user has set up: remembers them (secrets in the secret store, never in the file) and opens them.
class DirectoryShelf final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryShelf)
public:
    /// `folder` keeps an INI file and the cache; empty: everything is forgotten at the end. What is passed in must outlive it.
    DirectoryShelf(ContactModel &contacts, const Clock &clock, SecretStore &secrets, const QString &folder, QObject *parent = nullptr);
    ~DirectoryShelf() override;

    Directories &directories() { return m_directories; }
    SecretStore &secrets() const { return m_secrets; }
    AccountStore &store() { return m_store; }

    /// Opens all that are remembered.
    void openAll();
    /// Remembers it, and its secrets first: where those cannot be kept nothing is, and the answer says why. Then opens it.
    QFuture<SecretError> save(const Account &account, const Secrets &secrets, SecretKeeping keeping);
    /// Forgets it, its secrets and its contacts.
    void remove(const AccountId &id);

private:
    void open(const AccountId &id);

    std::optional<QTemporaryDir> m_forgotten;
    QString m_folder;
    SecretStore &m_secrets;
    AccountStore m_store;
    Directories m_directories;
};

} // namespace Cordboard
