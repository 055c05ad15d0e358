// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/accountspage.h"

#include "app/accounts/accountsecrets.h"
#include "backends/api/logging.h"
#include "backends/api/pbxbackend.h"
#include "views/accounts/connectdialog.h"
#include "views/accounts/navlist.h"
#include "views/accounts/themedlabel.h"
#include "views/theme/keybutton.h"
#include "views/theme/panel.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

QString linkText(const ConnectionInfo &connection)
{
    switch (connection.state) {
    case ConnectionState::Offline: return AccountsPage::tr("not connected");
    case ConnectionState::Connecting: return AccountsPage::tr("connecting");
    case ConnectionState::Synchronizing: return AccountsPage::tr("reading the state");
    case ConnectionState::Online: return AccountsPage::tr("connected");
    case ConnectionState::Degraded: return AccountsPage::tr("slow");
    case ConnectionState::Reconnecting:
    case ConnectionState::Refused: break;
    }
    return connection.error.message();
}

} // namespace

AccountsPage::AccountsPage(const Theme &theme, const QList<const PbxBackendPlugin *> &plugins, SecretStore &secrets,
    AccountStore &accounts, QWidget *parent)
    : SettingsPage(theme, tr("Phone systems"), tr("Several can be open at once; their people and calls share one board."), parent)
    , m_plugins(plugins)
    , m_secrets(secrets)
    , m_accounts(accounts)
    , m_listPanel(new Panel(theme, this))
    , m_list(new NavList(theme, m_listPanel))
    , m_empty(new ThemedLabel(theme, tr("No phone system yet."), TypeRole::Body, Token::Text3, this))
{
    m_list->setObjectName("accounts"_L1);
    m_list->setAccessibleName(title());
    constexpr int listHeight = 240;
    m_list->setMinimumHeight(theme.px(listHeight));
    const int margin = theme.tokens().space.x2;
    auto *listLayout = new QVBoxLayout(m_listPanel);
    listLayout->setContentsMargins(margin, margin, margin, margin);
    listLayout->addWidget(m_list);
    column()->addWidget(m_empty);
    column()->addWidget(m_listPanel, 1);
    column()->addWidget(buildButtons());
    column()->addWidget(buildQuestion());
    column()->addStretch();
    connect(m_list, &NavList::chosen, this, [this] {
        ask(false);
        showButtons();
    });
    connect(m_list, &NavList::doubleClicked, this, [this] { openDialog(current()); });
    connect(&accounts, &AccountStore::changed, this, &AccountsPage::refill);
    refill();
}

QWidget *AccountsPage::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().tokens().space.x2);
    const auto button = [&](const QString &text, QLatin1StringView name, const QString &icon) {
        auto *made = new KeyButton(theme(), text, icon, row);
        made->setObjectName(name);
        layout->addWidget(made);
        return made;
    };
    m_add = button(tr("Add"), "addAccount"_L1, {});
    m_edit = button(tr("Edit"), "editAccount"_L1, {});
    m_reconnect = button(tr("Connect again"), "reconnectAccount"_L1, {});
    layout->addStretch(1);
    m_remove = button(tr("Remove"), "removeAccount"_L1, u"close"_s);
    connect(m_add, &KeyButton::clicked, this, [this] { openDialog({}); });
    connect(m_edit, &KeyButton::clicked, this, [this] { openDialog(current()); });
    connect(m_reconnect, &KeyButton::clicked, this, [this] { emit reconnectRequested(current()); });
    connect(m_remove, &KeyButton::clicked, this, [this] { ask(true); });
    return row;
}

QWidget *AccountsPage::buildQuestion()
{
    m_question = new QWidget(this);
    m_question->setObjectName("removeQuestion"_L1);
    auto *layout = new QHBoxLayout(m_question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().tokens().space.x2);
    m_questionText = new ThemedLabel(theme(), {}, TypeRole::Body, Token::Text, m_question);
    m_questionText->setWordWrap(true);
    auto *yes = new KeyButton(theme(), tr("Remove it"), {}, m_question);
    yes->setObjectName("reallyRemove"_L1);
    m_keep = new KeyButton(theme(), tr("Keep it"), {}, m_question);
    m_keep->setObjectName("keepAccount"_L1);
    layout->addWidget(m_questionText, 1);
    layout->addWidget(yes);
    layout->addWidget(m_keep);
    m_question->hide();
    connect(yes, &KeyButton::clicked, this, &AccountsPage::remove);
    connect(m_keep, &KeyButton::clicked, this, [this] { ask(false); });
    return m_question;
}

void AccountsPage::setConnection(const AccountId &id, const ConnectionInfo &connection)
{
    m_connections.insert(id, connection);
    if (const Account *account = m_accounts.find(id))
        m_list->setCaption(id.value(), caption(*account));
}

void AccountsPage::refill()
{
    const AccountId before = current();
    const QSignalBlocker quiet(m_list);
    m_list->clearEntries();
    for (const Account &account : m_accounts.accounts())
        m_list->addEntry(account.id.value(), account.name, caption(account), {});
    const QList<Account> &accounts = m_accounts.accounts();
    if (m_accounts.find(before))
        m_list->setCurrentKey(before.value());
    else if (!accounts.isEmpty())
        m_list->setCurrentKey(accounts.first().id.value());
    ask(false);
    showButtons();
}

void AccountsPage::showButtons()
{
    const bool any = !m_accounts.accounts().isEmpty();
    m_listPanel->setVisible(any);
    m_empty->setVisible(!any);
    column()->setStretch(column()->count() - 1, any ? 0 : 1); // without the list the buttons stay below the sentence
    const Account *account = m_accounts.find(current());
    const QString none = account ? QString() : tr("There is no phone system to choose.");
    m_reconnect->setUnavailable(none);
    m_remove->setUnavailable(none);
    m_edit->setUnavailable(!account || plugin(account->backend) ? none : tr("The backend of this phone system is not installed."));
}

QString AccountsPage::caption(const Account &account) const
{
    const PbxBackendPlugin *backend = plugin(account.backend);
    const QString system = backend ? backend->displayName() : account.backend;
    const QString link = m_connections.contains(account.id) ? linkText(m_connections.value(account.id)) : tr("not connected");
    const QString secret = m_accounts.keeping(account.id) == SecretKeeping::Session ? tr(", password for this session only") : QString();
    return tr("%1, %2%3", "kind of PBX, link, where the password is").arg(system, link, secret);
}

AccountId AccountsPage::current() const
{
    return AccountId(m_list->currentKey());
}

const PbxBackendPlugin *AccountsPage::plugin(const QString &id) const
{
    const auto it = std::find_if(m_plugins.cbegin(), m_plugins.cend(), [&id](const PbxBackendPlugin *p) { return p->id() == id; });
    return it == m_plugins.cend() ? nullptr : *it;
}

void AccountsPage::openDialog(const AccountId &edit)
{
    if (m_dialog)
        return;
    m_dialog = new ConnectDialog(theme(), m_plugins, m_secrets, m_accounts, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConnectDialog::accountReady, this, &AccountsPage::accountReady);
    if (!edit.isEmpty() && !m_dialog->edit(edit)) {
        delete m_dialog;
        return;
    }
    m_dialog->open();
}

void AccountsPage::ask(bool open)
{
    const Account *account = m_accounts.find(current());
    m_question->setVisible(open && account);
    if (!open || !account)
        return;
    m_questionText->setText(tr("Remove “%1” and its password?").arg(account->name));
    // The harmless answer has the focus: Enter pressed once too often keeps the account.
    m_keep->setFocus(Qt::OtherFocusReason);
}

void AccountsPage::remove()
{
    const Account *account = m_accounts.find(current());
    if (!account)
        return;
    const AccountId id = account->id;
    if (const PbxBackendPlugin *backend = plugin(account->backend)) {
        removeSecrets(m_secrets, id, backend->accountFields()).then(this, [](const SecretError &error) {
            if (error.isError() && error.kind != SecretError::Kind::NoKeychain)
                qCWarning(lcSecrets).noquote() << "A password may still be in the keychain:" << error.message();
        });
    }
    m_connections.remove(id);
    m_accounts.remove(id);
    emit accountRemoved(id);
}

} // namespace Cordboard
