// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/trayicon.h"

#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"
#include "views/theme/theme.h"
#include "views/window/actionregistry.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto setting = "desktop/tray"_L1;

} // namespace

TrayIcon::TrayIcon(const OperatorDesk &desk, const WaitingModel &waiting, ActionRegistry &actions, QAction *silence, const Theme &theme,
    QSettings &settings, QObject *parent)
    : QObject(parent), m_desk(desk), m_waiting(waiting), m_theme(theme), m_settings(settings), m_menu(std::make_unique<QMenu>()),
      m_on(settings.value(setting, true).toBool())
{
    m_line = m_menu->addAction(QString());
    m_line->setEnabled(false);
    m_menu->addSeparator();
    QAction *show = m_menu->addAction(theme.icon(u"board"_s), tr("Show the board"));
    show->setObjectName("tray-show"_L1);
    connect(show, &QAction::triggered, this, &TrayIcon::showRequested);
    m_menu->addSeparator();
    for (DeskAction action : { DeskAction::Answer, DeskAction::TakeNext, DeskAction::Hold, DeskAction::Park, DeskAction::EndCall })
        m_menu->addAction(actions.action(action));
    m_menu->addAction(silence);
    m_menu->addSeparator();
    QAction *quit = m_menu->addAction(tr("Quit"));
    quit->setObjectName("tray-quit"_L1);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit showRequested();
    });

    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&waiting, signal, this, &TrayIcon::update);
    connect(&waiting, &QAbstractItemModel::modelReset, this, &TrayIcon::update);
    connect(&desk, &OperatorDesk::stateChanged, this, &TrayIcon::update);
    connect(&desk.board(), &Switchboard::connectionChanged, this, &TrayIcon::update);
    connect(desk.board().secondTick(), &SecondTick::tick, this, &TrayIcon::update); // a call becomes overdue without anybody saying so
    connect(&theme, &Theme::changed, this, &TrayIcon::draw);
    m_state = trayStateOf(m_desk, m_waiting, m_desk.clock().now());
    draw();
    m_icon.setVisible(m_on);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setOn(bool on)
{
    m_on = on;
    m_settings.setValue(setting, on);
    m_icon.setVisible(on);
}

bool TrayIcon::isThere() const
{
    return m_on && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::update()
{
    const TrayState now = trayStateOf(m_desk, m_waiting, m_desk.clock().now());
    if (now == m_state)
        return;
    m_state = now;
    draw();
    emit changed();
}

void TrayIcon::draw()
{
    QIcon icon;
    for (int side : { 16, 22, 24, 32, 48, 64 })
        icon.addPixmap(trayPixmap(m_state, m_theme, side));
    m_icon.setIcon(icon);
    m_icon.setToolTip(tr("Cordboard: %1", "what is going on").arg(m_state.line));
    m_line->setText(m_state.line);
}

TrayNotifier::TrayNotifier(TrayIcon &tray, QObject *parent)
    : DesktopNotifier(parent), m_tray(tray)
{
    connect(&tray.icon(), &QSystemTrayIcon::messageClicked, this, [this] { emit clicked(m_last, {}); });
}

void TrayNotifier::show(const QString &key, const Notification &notification)
{
    if (!m_tray.isThere() || !QSystemTrayIcon::supportsMessages()) {
        emit unavailable(key);
        return;
    }
    m_last = key;
    m_tray.icon().showMessage(notification.title, notification.body, m_tray.icon().icon());
    emit shown(key);
}

void TrayNotifier::withdraw(const QString &key)
{
    if (key == m_last)
        m_last.clear();
}

} // namespace Cordboard
