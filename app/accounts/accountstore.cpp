// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountstore.h"

#include "backends/api/logging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr auto pinnedKey = "pinnedCertificate"_L1;
constexpr auto orderKey = "accounts/order"_L1;

QString group(const AccountId &id)
{
    return "accounts/"_L1 + id.value();
}

/// An INI file knows only strings; JSON keeps a number a number and a switch a switch.
QString toText(const QVariantMap &settings)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(settings)).toJson(QJsonDocument::Compact));
}

QVariantMap fromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object().toVariantMap();
}

} // namespace

AccountStore::AccountStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(path.isEmpty() ? QSettings().fileName() : path, QSettings::IniFormat)
{
    load();
}

AccountStore::~AccountStore() = default;

void AccountStore::setSecretKeys(const QString &backend, const QStringList &keys)
{
    m_secretKeys.insert(backend, keys);
}

void AccountStore::load()
{
    const QStringList order = m_settings.value(orderKey).toStringList();
    for (const QString &value : order) {
        Account account;
        account.id = AccountId(value);
        m_settings.beginGroup(group(account.id));
        account.backend = m_settings.value("backend"_L1).toString();
        account.name = m_settings.value("name"_L1).toString();
        account.enabled = m_settings.value("enabled"_L1, true).toBool();
        account.settings = fromText(m_settings.value("settings"_L1).toString());
        const bool session = m_settings.value("secrets"_L1).toString() == "session"_L1;
        m_settings.endGroup();
        if (value.isEmpty() || account.backend.isEmpty() || find(account.id)) {
            qCWarning(lcUi) << "An account in the settings is not complete and is left out";
            continue;
        }
        if (session)
            m_keeping.insert(account.id, SecretKeeping::Session);
        m_accounts << account;
    }
}

const Account *AccountStore::find(const AccountId &id) const
{
    const auto it = std::find_if(m_accounts.cbegin(), m_accounts.cend(), [&id](const Account &a) { return a.id == id; });
    return it == m_accounts.cend() ? nullptr : &*it;
}

AccountId AccountStore::newId()
{
    return AccountId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

AccountId AccountStore::save(Account account)
{
    if (account.id.isEmpty())
        account.id = newId();
    const QStringList secret = m_secretKeys.value(account.backend);
    for (const QString &key : secret)
        if (account.settings.remove(key) > 0)
            qCWarning(lcSecrets).noquote() << "A secret was among the settings of an account and is not stored:" << key;

    const auto it = std::find_if(m_accounts.begin(), m_accounts.end(), [&account](const Account &a) { return a.id == account.id; });
    if (it == m_accounts.end())
        m_accounts << account;
    else if (*it == account)
        return account.id;
    else
        *it = account;
    write(account);
    writeOrder();
    emit changed(account.id);
    return account.id;
}

void AccountStore::remove(const AccountId &id)
{
    if (m_accounts.removeIf([&id](const Account &a) { return a.id == id; }) == 0)
        return;
    m_keeping.remove(id);
    m_settings.remove(group(id));
    writeOrder();
    emit changed(id);
}

void AccountStore::setKeeping(const AccountId &id, SecretKeeping keeping)
{
    const Account *account = find(id);
    if (!account || this->keeping(id) == keeping)
        return;
    m_keeping.insert(id, keeping);
    write(*account);
    m_settings.sync();
    emit changed(id);
}

QString AccountStore::pinnedCertificate(const AccountId &id) const
{
    const Account *account = find(id);
    return account ? account->text(pinnedKey) : QString();
}

void AccountStore::pinCertificate(const AccountId &id, const QString &sha256)
{
    const Account *account = find(id);
    if (!account)
        return;
    Account pinned = *account;
    if (sha256.isEmpty())
        pinned.settings.remove(pinnedKey);
    else
        pinned.settings.insert(pinnedKey, sha256);
    save(pinned);
}

void AccountStore::write(const Account &account)
{
    m_settings.beginGroup(group(account.id));
    m_settings.setValue("backend"_L1, account.backend);
    m_settings.setValue("name"_L1, account.name);
    m_settings.setValue("enabled"_L1, account.enabled);
    m_settings.setValue("settings"_L1, toText(account.settings));
    m_settings.setValue("secrets"_L1, keeping(account.id) == SecretKeeping::Session ? u"session"_s : u"keychain"_s);
    m_settings.endGroup();
}

void AccountStore::writeOrder()
{
    QStringList order;
    for (const Account &account : std::as_const(m_accounts))
        order << account.id.value();
    m_settings.setValue(orderKey, order);
    m_settings.sync();
    if (m_settings.status() != QSettings::NoError)
        qCWarning(lcUi).noquote() << "The accounts could not be written to" << m_settings.fileName();
}

} // namespace Cordboard
