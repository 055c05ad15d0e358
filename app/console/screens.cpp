// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/screens.h"

#include "views/accounts/appearance.h"
#include "views/accounts/shortcutstore.h"
#include "views/layout/layoutpage.h"
#include "views/window/mainwindow.h"

#include <QMenu>

namespace Cordboard {

Screens::Screens(MainWindow &window, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_layouts(settings)
    , m_menu(new QMenu(tr("Named screens"), &window))
{
    window.addViewActions({ m_menu->menuAction() });
    connect(&m_layouts, &ScreenLayouts::changed, this, &Screens::fillMenu);
    fillMenu();
}

void Screens::fillMenu()
{
    m_menu->clear();
    for (const QString &name : m_layouts.names()) {
        QString text = name;
        text.replace(u'&', QStringLiteral("&&"));
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, name] { use(name); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Keep, rename and delete screens")), &QAction::triggered, this, &Screens::settingsRequested);
}

void Screens::use(const QString &name)
{
    const ScreenLayout layout = m_layouts.layout(name);
    if (!layout.isEmpty())
        m_window.applyLayout(layout.geometry, layout.docks, layout.people);
}

void Screens::keep(const QString &name)
{
    m_layouts.keep(name, { m_window.saveGeometry(), m_window.layoutState(), m_window.peopleState() });
}

LayoutPage *Screens::page(const Theme &theme, Appearance &appearance, ShortcutStore &shortcuts)
{
    auto *page = new LayoutPage(theme, m_layouts, m_settings);
    connect(page, &LayoutPage::chosen, this, &Screens::use);
    connect(page, &LayoutPage::keepRequested, this, &Screens::keep);
    connect(page, &LayoutPage::stateWanted, &m_window, &MainWindow::saveLayout);
    connect(page, &LayoutPage::profileLoaded, this, [this, &appearance, &shortcuts] {
        appearance.reload();
        shortcuts.reload();
        m_window.rereadSettings();
        emit profileTaken();
    });
    return page;
}

} // namespace Cordboard
