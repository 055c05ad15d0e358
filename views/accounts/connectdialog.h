// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountstore.h"
#include "app/accounts/connectiontest.h"

#include <QDialog>
#include <QList>

namespace Cordboard {

class ConnectPage;
class KeyButton;
class NavList;
class PbxBackendPlugin;
class Theme;

/// The first start, and later "add" and "edit" of an account: left the phone systems with the demo office first, right the
/// fields and the test. Show it with open() or show(). Everything passed in must outlive it.
class ConnectDialog final : public QDialog
{
    Q_OBJECT
public:
    ConnectDialog(const Theme &theme, const QList<const PbxBackendPlugin *> &plugins, SecretStore &secrets,
        AccountStore &accounts, QWidget *parent = nullptr);

    /// Chooses a phone system by PbxBackendPlugin::id().
    void choose(const QString &plugin);
    /// Edits an account of the store; false: it is not there, or its backend is not.
    bool edit(const AccountId &id);

    void setTimeouts(const TestTimeouts &timeouts);

    void reject() override;

signals:
    /// Kept in the store (and its secrets where the user wanted them): ready to be opened. The dialog closes itself.
    void accountReady(const Cordboard::Account &account, const Cordboard::Secrets &secrets);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void openDemo();
    void enter();
    const PbxBackendPlugin *plugin(const QString &id) const;

    const Theme &m_theme;
    QList<const PbxBackendPlugin *> m_plugins; ///< demo office first
    AccountStore &m_accounts;
    NavList *m_systems;
    ConnectPage *m_page;
    KeyButton *m_demo = nullptr;
};

} // namespace Cordboard
