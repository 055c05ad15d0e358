// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/globalkeys.h"

#include "views/desktop/screenlock.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QGuiApplication>
#include <QPointer>
#include <QSettings>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto globalKeysSetting = "desktop/globalKeys"_L1;

struct Row
{
    DeskAction action;
    QString trigger; ///< as the XDG shortcuts specification writes it
    Qt::Key key;
};

const QList<Row> &rows()
{
    static const QList<Row> list {
        { DeskAction::Answer, u"CTRL+SHIFT+F1"_s, Qt::Key_F1 },
        { DeskAction::Hold, u"CTRL+SHIFT+F2"_s, Qt::Key_F2 },
        { DeskAction::TakeNext, u"CTRL+SHIFT+F8"_s, Qt::Key_F8 },
        { DeskAction::EndCall, u"CTRL+SHIFT+F12"_s, Qt::Key_F12 },
    };
    return list;
}

} // namespace

GlobalKeys::GlobalKeys(MainWindow &window, OperatorDesk &desk, const ScreenLock &lock, PortalShortcuts &portal, QSettings &settings, QObject *parent)
    : QObject(parent), m_window(window), m_desk(desk), m_lock(lock), m_portal(portal), m_settings(settings)
{
    connect(&portal, &PortalShortcuts::stateChanged, this, &GlobalKeys::changed);
    connect(&portal, &PortalShortcuts::activated, this, &GlobalKeys::press);
    window.addKeys([self = QPointer(this)] {
        return self && self->m_portal.state() == PortalShortcuts::State::Bound ? QList<KeyGroup> { { title(), self->lines() } } : QList<KeyGroup>();
    });
    if (isOn())
        bind();
}

QString GlobalKeys::title()
{
    return tr("In other programs");
}

bool GlobalKeys::isOn() const
{
    return m_settings.value(globalKeysSetting, false).toBool();
}

void GlobalKeys::setOn(bool on)
{
    m_settings.setValue(globalKeysSetting, on);
    if (on)
        bind();
    else
        m_portal.release();
    emit changed();
}

void GlobalKeys::bind()
{
    QList<PortalShortcuts::Wish> wishes;
    for (const Row &row : rows()) {
        const QAction *action = m_window.actions().action(row.action);
        wishes.append({ action->objectName(), ActionRegistry::nameOf(action), row.trigger });
    }
    // Wayland has no name for a window that another program could use.
    const bool x11 = QGuiApplication::platformName() == "xcb"_L1;
    m_portal.bind(wishes, x11 ? "x11:"_L1 + QString::number(m_window.winId(), 16) : QString());
}

bool GlobalKeys::isPossible() const
{
    return m_portal.state() != PortalShortcuts::State::Missing;
}

QString GlobalKeys::problem() const
{
    switch (m_portal.state()) {
    case PortalShortcuts::State::Missing: return tr("This desktop does not offer them: it has no portal for global shortcuts.");
    case PortalShortcuts::State::Refused: return isOn() ? tr("The desktop has not given the keys. Switch it off and on to be asked again.") : QString();
    default: return {};
    }
}

QList<KeyLine> GlobalKeys::lines() const
{
    QList<KeyLine> lines;
    const bool bound = m_portal.state() == PortalShortcuts::State::Bound;
    for (const Row &row : rows()) {
        const QAction *action = m_window.actions().action(row.action);
        const QString named = m_portal.triggerOf(action->objectName());
        const QStringList caps = bound ? QStringList { named.isEmpty() ? u"–"_s : named } : keyCaps(QKeySequence(QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, row.key)));
        lines.append({ ActionRegistry::nameOf(action), { caps } });
    }
    return lines;
}

void GlobalKeys::press(const QString &id)
{
    if (m_lock.isLocked())
        return; // whoever is at the keyboard, it may not be the operator
    for (const Row &row : rows()) {
        if (m_window.actions().action(row.action)->objectName() != id)
            continue;
        const bool decline = row.action == DeskAction::EndCall && m_desk.state().phase == DeskPhase::Ringing;
        const DeskAction action = decline ? DeskAction::Decline : row.action;
        if (m_window.actions().runFromElsewhere(action))
            emit m_desk.noticed({ Notice::Level::Info, tr("By a key in another program: %1").arg(ActionRegistry::nameOf(m_window.actions().action(action))), {}, m_desk.clock().now() });
    }
}

} // namespace Cordboard
