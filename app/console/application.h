// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountstore.h"
#include "app/accounts/layeredsecretstore.h"
#include "app/console/options.h"
#include "backends/api/clock.h"
#include "backends/host/backendregistry.h"
#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"
#include "views/desktop/autostart.h"
#include "views/theme/theme.h"
#include "views/window/mainwindow.h"

#include <QHash>
#include <QObject>

#include <memory>

class QApplication;

namespace Cordboard {

class Appearance;
class CallerDesk;
class DesktopCitizen;
class DirectoryShelf;
class Happened;
class LookedAt;
class Screens;
class SettingsDialog;
class ShortcutStore;
class TrainingWindow;
class WireRecorder;

/// The wiring: accounts make backends, backends feed the Switchboard, the desk reads it, the window shows it.
class Application final : public QObject
{
    Q_OBJECT
public:
    Application(QApplication &app, const ConsoleOptions &options, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window and opens the accounts, or the first-start dialog where there is none. A text: why it cannot.
    std::optional<QString> start();

    /// The theme of that name on the command line.
    static ThemeMode themeMode(const QString &name);
    /// Which settings file these options use, as an absolute path.
    static QString settingsFile(const ConsoleOptions &options);

    MainWindow &window() { return *m_window; }
    Switchboard &board() { return m_board; }
    OperatorDesk &desk() { return m_desk; }
    Theme &theme() { return m_theme; }
    DesktopCitizen &citizen() { return *m_citizen; }

private:
    void openDemo();
    std::optional<QString> openFromOptions();
    void openRemembered();
    void openAccount(const Account &account, const Secrets &secrets);
    void reopen(const AccountId &id);
    void closeAccount(const AccountId &id);
    void showConnect(const AccountId &edit = {});
    QList<const PbxBackendPlugin *> plugins() const;
    void showSettings(const QString &page = {});
    /// The pages about what is the operator's own; `again`: only those that show what a profile has brought along.
    void addOwnPages(SettingsDialog &dialog, bool again);
    void listBackends();
    void showTraining();

    ConsoleOptions m_options;
    SystemClock m_clock;
    BackendRegistry m_registry;
    QSettings m_settings;
    AccountStore m_accounts;
    LayeredSecretStore m_secrets;
    Theme m_theme;
    Switchboard m_board;
    WaitingModel m_waiting;
    OperatorDesk m_desk;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<CallerDesk> m_callers;
    std::unique_ptr<DirectoryShelf> m_directories;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LookedAt> m_lookedAt;
    std::unique_ptr<ShortcutStore> m_shortcuts;
    std::unique_ptr<Screens> m_screens;
    std::unique_ptr<DesktopCitizen> m_citizen;
    std::unique_ptr<Happened> m_happened;
    std::unique_ptr<TrainingWindow> m_training;
    const Autostart m_autostart = Autostart::ofThisProgram();
    std::unique_ptr<WireRecorder> m_recorder;
    QHash<AccountId, PbxBackend *> m_backends; ///< owned by this
};

} // namespace Cordboard
