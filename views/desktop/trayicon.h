// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desktop/desktopnotifier.h"
#include "views/desktop/traystate.h"

#include <QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;
class QSettings;

namespace Cordboard {

class ActionRegistry;
class OperatorDesk;
class Theme;
class WaitingModel;

/// The console beside the desktop's clock: how many wait, and the few things that are done without the window. What the menu offers are
/// the desk's own actions, with their own reasons why not.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    /// `silence` stops the ring. All must outlive it.
    TrayIcon(const OperatorDesk &desk, const WaitingModel &waiting, ActionRegistry &actions, QAction *silence, const Theme &theme, QSettings &settings,
        QObject *parent = nullptr);
    ~TrayIcon() override;

    bool isOn() const { return m_on; }
    void setOn(bool on);
    /// It is wanted, and this desktop has a place for it.
    bool isThere() const;

    const TrayState &state() const { return m_state; }
    QMenu *menu() const { return m_menu.get(); }
    QSystemTrayIcon &icon() { return m_icon; }

signals:
    void showRequested();
    void quitRequested();
    void changed();

private:
    void update();
    void draw();

    const OperatorDesk &m_desk;
    const WaitingModel &m_waiting;
    const Theme &m_theme;
    QSettings &m_settings;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_line = nullptr;
    TrayState m_state;
    bool m_on = true;
};

/// Notifications as the tray icon's messages, where there is no notification service: without actions, and they leave when they like.
class TrayNotifier final : public DesktopNotifier
{
    Q_OBJECT
public:
    /// `tray` must outlive it.
    explicit TrayNotifier(TrayIcon &tray, QObject *parent = nullptr);

    void show(const QString &key, const Cordboard::Notification &notification) override;
    void withdraw(const QString &key) override;

private:
    TrayIcon &m_tray;
    QString m_last;
};

} // namespace Cordboard
