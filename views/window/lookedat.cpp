// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/lookedat.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

namespace Cordboard {

using namespace Qt::StringLiterals;

LookedAt::LookedAt(QMainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LookedAt::look);
    window.installEventFilter(this);
    for (QDockWidget *dock : window.findChildren<QDockWidget *>())
        connect(dock, &QDockWidget::visibilityChanged, &m_timer, qOverload<>(&QTimer::start));
    look();
}

bool LookedAt::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void LookedAt::look()
{
    using I = Interest;
    QSet<Interest> now { I::Calls, I::Parks, I::Queues, I::Agents };
    if (m_window.isVisible() && !m_window.isMinimized()) {
        now.unite({ I::Extensions, I::Flows, I::Mailboxes, I::Contacts, I::History });
        const auto shown = [this](const QString &name) {
            const auto *dock = m_window.findChild<QDockWidget *>(name);
            return dock && dock->isVisible();
        };
        if (shown(u"conferenceDock"_s))
            now.insert(I::Conferences);
        if (shown(u"wakeUpDock"_s))
            now.insert(I::WakeUps);
    }
    if (now == m_interests)
        return;
    m_interests = now;
    emit changed(m_interests);
}

} // namespace Cordboard
