// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountstore.h"
#include "backends/api/connection.h"
#include "views/accounts/settingspage.h"

#include <QHash>
#include <QPointer>

namespace Cordboard {

class ConnectDialog;
class KeyButton;
class NavList;
class PbxBackendPlugin;
class ThemedLabel;

/// The configured phone systems: add, edit, remove (asked once more in place), connect again.
class AccountsPage final : public SettingsPage
{
    Q_OBJECT
public:
    AccountsPage(const Theme &theme, const QList<const PbxBackendPlugin *> &plugins, SecretStore &secrets,
        AccountStore &accounts, QWidget *parent = nullptr);

    /// How this account's link is now; shown in its row.
    void setConnection(const AccountId &id, const ConnectionInfo &connection);

signals:
    /// Added or edited, and kept: open it, or open it anew.
    void accountReady(const Cordboard::Account &account, const Cordboard::Secrets &secrets);
    void reconnectRequested(const Cordboard::AccountId &id);
    /// Gone from the store; its secrets are being removed.
    void accountRemoved(const Cordboard::AccountId &id);

private:
    QWidget *buildButtons();
    QWidget *buildQuestion();
    void refill();
    void showButtons();
    void openDialog(const AccountId &edit);
    void ask(bool open);
    void remove();
    AccountId current() const;
    const PbxBackendPlugin *plugin(const QString &id) const;
    QString caption(const Account &account) const;

    QList<const PbxBackendPlugin *> m_plugins;
    SecretStore &m_secrets;
    AccountStore &m_accounts;
    QHash<AccountId, ConnectionInfo> m_connections;
    QPointer<ConnectDialog> m_dialog;
    QWidget *m_listPanel;
    NavList *m_list;
    ThemedLabel *m_empty;
    KeyButton *m_add = nullptr;
    KeyButton *m_edit = nullptr;
    KeyButton *m_reconnect = nullptr;
    KeyButton *m_remove = nullptr;
    QWidget *m_question = nullptr;
    ThemedLabel *m_questionText = nullptr;
    KeyButton *m_keep = nullptr;
};

} // namespace Cordboard
