// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/directories/directoryshelf.h"

#include "app/accounts/accountsecrets.h"
#include "backends/api/logging.h"
#include "models/directories/directorykind.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

QString folderOr(const QString &folder, std::optional<QTemporaryDir> &forgotten)
{
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        return folder;
    }
    forgotten.emplace();
    return forgotten->path();
}

} // namespace

DirectoryShelf::DirectoryShelf(ContactModel &contacts, const Clock &clock, SecretStore &secrets, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folderOr(folder, m_forgotten))
    , m_secrets(secrets)
    , m_store(m_folder + "/directories.ini"_L1)
    , m_directories(contacts, clock, folder.isEmpty() ? QString() : m_folder + "/directories.sqlite"_L1)
{
    for (const DirectoryKind &kind : directoryKinds())
        m_store.setSecretKeys(kind.id, secretKeys(kind.fields));
}

DirectoryShelf::~DirectoryShelf() = default;

void DirectoryShelf::openAll()
{
    for (const Account &account : m_store.accounts())
        if (account.enabled)
            open(account.id);
}

void DirectoryShelf::open(const AccountId &id)
{
    const Account *account = m_store.find(id);
    const auto kind = account ? directoryKind(account->backend) : std::nullopt;
    if (!kind)
        return;
    readSecrets(m_secrets, id, kind->fields).then(this, [this, id](const AccountSecrets &kept) {
        const Account *now = m_store.find(id);
        if (!now)
            return;
        if (kept.error.isError())
            m_directories.fail(*now, tr("The password cannot be read: %1").arg(kept.error.message()));
        else
            m_directories.open(*now, kept.secrets);
    });
}

QFuture<SecretError> DirectoryShelf::save(const Account &account, const Secrets &secrets, SecretKeeping keeping)
{
    Account kept = account;
    if (kept.id.isEmpty())
        kept.id = AccountStore::newId();
    const auto kind = directoryKind(kept.backend);
    const QList<AccountField> fields = kind ? kind->fields : QList<AccountField>();
    return writeSecrets(m_secrets, kept.id, fields, secrets, keeping).then(this, [this, kept, secrets, keeping](const SecretError &error) {
        if (!error.isError()) {
            m_store.save(kept);
            m_store.setKeeping(kept.id, keeping);
            m_directories.open(kept, secrets);
        }
        return error;
    });
}

void DirectoryShelf::remove(const AccountId &id)
{
    const Account *account = m_store.find(id);
    const auto kind = account ? directoryKind(account->backend) : std::nullopt;
    m_directories.remove(id);
    m_store.remove(id);
    if (!kind)
        return;
    removeSecrets(m_secrets, id, kind->fields).then(this, [](const SecretError &error) {
        if (error.isError() && error.kind != SecretError::Kind::NoKeychain)
            qCWarning(lcSecrets).noquote() << "A directory's password may still be in the keychain:" << error.message();
    });
}

} // namespace Cordboard
