// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/application.h"

#include "app/accounts/accountsecrets.h"
#include "app/accounts/keychainsecretstore.h"
#include "app/accounts/wirerecorder.h"
#include "app/console/happened.h"
#include "app/console/keysettings.h"
#include "app/console/screens.h"
#include "backends/api/logging.h"
#include "views/accounts/accountspage.h"
#include "views/accounts/appearance.h"
#include "views/accounts/appearancepage.h"
#include "views/accounts/connectdialog.h"
#include "views/accounts/keyspage.h"
#include "views/accounts/settingsdialog.h"
#include "views/accounts/shortcutstore.h"
#include "views/history/crmpage.h"
#include "views/history/officehourspage.h"
#include "views/history/retentionpage.h"
#include "views/layout/layoutpage.h"
#include "views/directories/directoriespage.h"
#include "views/desktop/desktopcitizen.h"
#include "views/desktop/desktoppage.h"
#include "views/supervisor/supervisordesk.h"
#include "views/theme/panelheader.h"
#include "views/training/trainingwindow.h"
#include "views/window/callerdesk.h"
#include "views/window/lookedat.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// The demo and one-run accounts leave nothing behind: their settings live in memory only.
QString settingsPath(const ConsoleOptions &options)
{
    if (!options.settingsFile.isEmpty())
        return options.settingsFile;
    QSettings own(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(), QCoreApplication::applicationName());
    return own.fileName();
}

/// Where finished calls are kept: beside the settings. The demo's calls never happened, so they are not kept; nor are those of an account
/// given for one run.
QString callStorePath(const ConsoleOptions &options)
{
    if (options.demo || !options.backend.isEmpty())
        return {};
    const QFileInfo settings(settingsPath(options));
    QDir().mkpath(settings.absolutePath());
    return settings.absoluteDir().filePath(u"calls.sqlite"_s);
}

/// Where directories are remembered; empty: a run of which nothing is.
QString directoryFolder(const ConsoleOptions &options)
{
    const bool passing = options.settingsFile.isEmpty() && (options.demo || !options.backend.isEmpty());
    return passing ? QString() : QFileInfo(settingsPath(options)).absolutePath();
}

} // namespace

ThemeMode Application::themeMode(const QString &name)
{
    if (name == "light"_L1)
        return ThemeMode::Light;
    if (name == "dark"_L1)
        return ThemeMode::Dark;
    if (name == "contrast"_L1)
        return ThemeMode::Contrast;
    return ThemeMode::System;
}

QString Application::settingsFile(const ConsoleOptions &options)
{
    return QFileInfo(settingsPath(options)).absoluteFilePath();
}

Application::Application(QApplication &app, const ConsoleOptions &options, QObject *parent)
    : QObject(parent), m_options(options), m_settings(settingsPath(options), QSettings::IniFormat), m_accounts(settingsPath(options)),
      m_secrets(std::make_unique<KeychainSecretStore>()), m_board(m_clock), m_waiting(&m_board), m_desk(m_board, m_waiting, m_clock)
{
    m_appearance = std::make_unique<Appearance>(app, m_theme, m_settings);
    if (!options.theme.isEmpty())
        m_theme.setMode(themeMode(options.theme)); // for this run; not remembered
    for (const PbxBackendPlugin *plugin : m_registry.plugins())
        m_accounts.setSecretKeys(plugin->id(), secretKeys(plugin->accountFields()));
}

Application::~Application()
{
    // The window and the models look at the backends' accounts: they go first.
    m_training.reset();
    m_happened.reset();
    m_citizen.reset();
    m_screens.reset();
    m_lookedAt.reset();
    m_window.reset();
    m_callers.reset();
    for (PbxBackend *backend : std::as_const(m_backends))
        backend->close();
}

std::optional<QString> Application::start()
{
    if (!m_options.recordWire.isEmpty()) {
        m_recorder = std::make_unique<WireRecorder>(m_options.recordWire);
        if (!m_recorder->open())
            return tr("The wire record %1 cannot be written: %2").arg(m_options.recordWire, m_recorder->errorString());
    }
    m_window = std::make_unique<MainWindow>(m_desk, m_waiting, m_theme, m_settings);
    m_callers = std::make_unique<CallerDesk>(m_desk, callStorePath(m_options), m_settings);
    m_window->setCallers(*m_callers);
    m_lookedAt = std::make_unique<LookedAt>(*m_window);
    connect(m_lookedAt.get(), &LookedAt::changed, this, [this](const QSet<Interest> &interests) {
        for (PbxBackend *backend : std::as_const(m_backends))
            backend->setInterests(interests);
    });
    m_directories = std::make_unique<DirectoryShelf>(*m_board.contacts(), m_clock, m_secrets, directoryFolder(m_options));
    m_directories->openAll();
    auto *supervisor = new SupervisorDesk(m_desk, m_callers->store(), m_theme, m_settings, m_window.get());
    m_window->addViewActions(supervisor->menuActions());
    m_window->addForeignKeys(supervisor->boardActions());
    connect(supervisor, &SupervisorDesk::acknowledged, this, [this] {
        for (PanelHeader *header : m_window->findChildren<PanelHeader *>())
            header->acknowledge();
    });
    connect(m_window.get(), &MainWindow::settingsRequested, this, [this] { showSettings(); });
    m_screens = std::make_unique<Screens>(*m_window, m_settings);
    connect(m_screens.get(), &Screens::settingsRequested, this, [this] { showSettings(u"screens"_s); });
    connect(m_screens.get(), &Screens::profileTaken, this, [this, supervisor] {
        supervisor->rules().reload();
        m_callers->reread(m_settings);
        m_citizen->sounds().reload();
    });
    connect(m_window.get(), &MainWindow::accountHelpRequested, this, &Application::showConnect);
    connect(m_window.get(), &MainWindow::themeChosen, m_appearance.get(), &Appearance::setMode);
    m_shortcuts = std::make_unique<ShortcutStore>(m_window->keyActions(), m_settings);
    auto *connectAction = new QAction(tr("Connect to a PBX"), m_window.get());
    connect(connectAction, &QAction::triggered, this, [this] { showConnect(); });
    m_window->addToolsAction(connectAction);
    auto *backendsAction = new QAction(tr("PBX systems"), m_window.get());
    connect(backendsAction, &QAction::triggered, this, &Application::listBackends);
    m_window->addToolsAction(backendsAction);
    auto *trainingAction = new QAction(tr("Training"), m_window.get());
    connect(trainingAction, &QAction::triggered, this, &Application::showTraining);
    m_window->addToolsAction(trainingAction);
    m_citizen = std::make_unique<DesktopCitizen>(*m_window, m_desk, m_waiting, m_theme, m_settings);
    m_citizen->serve(supervisor->alarms());
    connect(supervisor, &SupervisorDesk::acknowledged, &m_citizen->ringer(), &Ringer::silence);
    m_happened = std::make_unique<Happened>(m_desk, m_clock, *m_window, m_theme);
    m_window->show();
    if (!m_options.links.isEmpty())
        m_citizen->openLinks(m_options.links, qgetenv("XDG_ACTIVATION_TOKEN"));

    if (m_options.demo)
        openDemo();
    else if (!m_options.backend.isEmpty())
        return openFromOptions();
    else
        openRemembered();
    return std::nullopt;
}

void Application::openDemo()
{
    for (int i = 1; i <= m_options.demoOffices; ++i) {
        Account account;
        account.id = AccountId(u"demo-%1"_s.arg(i));
        account.backend = u"demo"_s;
        account.name = i == 1 ? tr("Demo office") : tr("Demo office %1").arg(i);
        for (const auto &[key, value] : std::as_const(m_options.set))
            account.settings.insert(key, value);
        openAccount(account, {});
    }
}

std::optional<QString> Application::openFromOptions()
{
    const PbxBackendPlugin *plugin = m_registry.plugin(m_options.backend);
    if (!plugin)
        return tr("There is no backend named %1.").arg(m_options.backend);
    Account account;
    account.id = AccountId(u"command-line"_s);
    account.backend = m_options.backend;
    account.name = m_options.url.host();
    account.settings = plugin->settingsFromUrl(m_options.url);
    if (account.settings.isEmpty())
        return tr("%1 is no address of a %2.").arg(m_options.url.toString(QUrl::RemoveUserInfo), plugin->displayName());
    if (!m_options.user.isEmpty())
        account.settings.insert(u"user"_s, m_options.user);
    if (!m_options.tenant.isEmpty())
        account.settings.insert(u"tenant"_s, m_options.tenant);
    for (const auto &[key, value] : std::as_const(m_options.set))
        account.settings.insert(key, value);

    Secrets secrets;
    if (!m_options.passwordFile.isEmpty()) {
        QFile file(m_options.passwordFile);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return tr("The password file cannot be read: %1").arg(file.errorString());
        for (const QString &key : secretKeys(plugin->accountFields()))
            secrets.set(key, QString::fromUtf8(file.readLine()).trimmed());
    }
    openAccount(account, secrets);
    return std::nullopt;
}

void Application::openRemembered()
{
    bool any = false;
    for (const Account &account : m_accounts.accounts()) {
        if (!account.enabled)
            continue;
        any = true;
        reopen(account.id);
    }
    if (!any)
        showConnect();
}

void Application::reopen(const AccountId &id)
{
    closeAccount(id);
    const Account *account = m_accounts.find(id);
    const PbxBackendPlugin *plugin = account ? m_registry.plugin(account->backend) : nullptr;
    if (!account || !account->enabled)
        return;
    if (!plugin) {
        emit m_desk.noticed({ Notice::Level::Failure, tr("%1 cannot be opened: there is no backend named %2.").arg(account->name, account->backend), {}, m_clock.now() });
        return;
    }
    readSecrets(m_secrets, id, plugin->accountFields()).then(this, [this, id](const AccountSecrets &kept) {
        const Account *now = m_accounts.find(id);
        if (!now)
            return;
        if (kept.error.isError())
            emit m_desk.noticed({ Notice::Level::Failure, tr("The password of %1 cannot be read: %2").arg(now->name, kept.error.message()), {}, m_clock.now() });
        if (kept.missing.isEmpty())
            openAccount(*now, kept.secrets);
        else
            showConnect(id); // nothing is kept: the form asks for it again
    });
}

void Application::openAccount(const Account &account, const Secrets &secrets)
{
    closeAccount(account.id);
    PbxBackendPlugin *plugin = m_registry.plugin(account.backend);
    if (!plugin)
        return;
    PbxBackend *backend = plugin->create(this);
    m_backends.insert(account.id, backend);
    m_board.addBackend(backend, account);
    if (m_recorder)
        m_recorder->attach(backend, account.id, secrets);
    m_happened->box().attach(backend, account, secrets);
    backend->setInterests(m_lookedAt->interests());
    backend->open(account, secrets);
}

void Application::closeAccount(const AccountId &id)
{
    PbxBackend *backend = m_backends.take(id);
    if (!backend)
        return;
    backend->close();
    m_happened->box().detach(id);
    m_board.removeAccount(id);
    backend->deleteLater();
}

QList<const PbxBackendPlugin *> Application::plugins() const
{
    QList<const PbxBackendPlugin *> list;
    for (const PbxBackendPlugin *plugin : m_registry.plugins())
        list.append(plugin);
    return list;
}

void Application::showConnect(const AccountId &edit)
{
    auto *dialog = new ConnectDialog(m_theme, plugins(), m_secrets, m_accounts, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::accountReady, this, &Application::openAccount);
    if (!edit.isEmpty())
        dialog->edit(edit);
    dialog->open();
}

void Application::showSettings(const QString &page)
{
    auto *dialog = new SettingsDialog(m_theme, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *accounts = new AccountsPage(m_theme, plugins(), m_secrets, m_accounts);
    connect(accounts, &AccountsPage::accountReady, this, &Application::openAccount);
    connect(accounts, &AccountsPage::reconnectRequested, this, &Application::reopen);
    connect(accounts, &AccountsPage::accountRemoved, this, &Application::closeAccount);
    for (const Account &account : m_accounts.accounts())
        accounts->setConnection(account.id, m_board.connection(account.id));
    connect(&m_board, &Switchboard::connectionChanged, accounts,
        [this, accounts](const AccountId &id) { accounts->setConnection(id, m_board.connection(id)); });
    dialog->addPage(u"accounts"_s, u"link-up"_s, accounts);
    dialog->addPage(u"directories"_s, u"people"_s, new DirectoriesPage(m_theme, *m_directories));
    addOwnPages(*dialog, false);
    connect(m_screens.get(), &Screens::profileTaken, dialog, [this, dialog] { addOwnPages(*dialog, true); });
    if (!page.isEmpty())
        dialog->showPage(page);
    dialog->open();
}

void Application::addOwnPages(SettingsDialog &dialog, bool again)
{
    dialog.addPage(u"appearance"_s, u"day"_s, new AppearancePage(m_theme, *m_appearance));
    if (!again) // this one says that the profile is taken over
        dialog.addPage(u"screens"_s, u"view-cards"_s, m_screens->page(m_theme, *m_appearance, *m_shortcuts));
    dialog.addPage(u"desktop"_s, u"sound"_s, new DesktopPage(m_theme, *m_citizen, m_autostart));
    dialog.addPage(u"crm"_s, u"action-message"_s, new CrmPage(m_theme, m_callers->crm()));
    dialog.addPage(u"hours"_s, u"night"_s, new OfficeHoursPage(m_theme, m_callers->missed(), m_settings));
    if (!again)
        dialog.addPage(u"history"_s, u"history"_s, new RetentionPage(m_theme, m_callers->store(), m_settings));
    dialog.addPage(u"keys"_s, u"keyboard"_s, makeKeysPage(m_theme, *m_window, m_citizen->globalKeys(), m_settings));
}

void Application::showTraining()
{
    if (!m_training) {
        m_training = std::make_unique<TrainingWindow>(m_theme, m_settings);
        m_training->resize(m_window->size());
    }
    m_training->show();
    m_training->raise();
    m_training->activateWindow();
}

void Application::listBackends()
{
    QStringList lines;
    for (const BackendEntry &entry : m_registry.entries())
        lines.append(entry.plugin ? tr("%1: ready").arg(entry.displayName) : tr("%1: %2 (%3)", "backend: why it does not load (file)").arg(entry.id, entry.error, entry.path));
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("PBX systems"), lines.join(u'\n'), QMessageBox::Close, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Cordboard
