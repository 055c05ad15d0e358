// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "views/panels/handedoverpanel.h"
#include "views/panels/parkedpanel.h"
#include "views/panels/queuespanel.h"
#include "views/panels/sidetabs.h"
#include "views/people/peopleview.h"
#include "views/theme/theme.h"
#include "views/window/dockrail.h"
#include "views/window/numberpad.h"

#include <QDockWidget>
#include <QResizeEvent>

#include <utility>

// How the docks fit themselves into a window that is too small for all of them.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 1200; ///< logical pixels of width: the trailing docks become a rail of lamps
constexpr int lowBelow = 800; ///< of height: the park slots become a tab beside the queues

} // namespace

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_fitTimer.start(); // not in the middle of the layout that asks for it
}

void MainWindow::fitDocks()
{
    if (!m_laidOut)
        return;
    const Fit wanted = width() < narrowBelow ? Fit::Rail : height() < lowBelow ? Fit::Tabs : Fit::Full;
    if (wanted == m_fit)
        return;
    unfit();
    if (wanted == Fit::Full)
        return;
    m_fullState = saveState(layoutVersion);
    m_fit = wanted;
    QDockWidget *parked = dock(u"parkedDock"_s);
    if (wanted == Fit::Rail) {
        for (QDockWidget *each : m_docks + m_serviceDocks)
            if (!each->isFloating() && dockWidgetArea(each) == trailingArea())
                each->hide();
        m_rail->show();
    } else if (parked->isVisibleTo(this) && !parked->isFloating() && dock(u"sideDock"_s)->isVisibleTo(this)) {
        parked->hide();
        parked->setWidget(nullptr);
        m_side->setGuest(m_parkedPanel, tr("Parked"));
        const int handed = m_theme.px(m_theme.tokens().size.dockHanded);
        resizeDocks({ dock(u"handedDock"_s), dock(u"sideDock"_s) }, { handed, height() - handed }, Qt::Vertical);
    }
}

void MainWindow::unfit()
{
    if (std::exchange(m_fit, Fit::Full) == Fit::Full)
        return;
    m_rail->close();
    m_rail->hide();
    if (m_side->guest()) {
        m_side->setGuest(nullptr, {});
        dock(u"parkedDock"_s)->setWidget(m_parkedPanel);
    }
    restoreState(m_fullState, layoutVersion);
}

QByteArray MainWindow::layoutState() const
{
    return m_fit == Fit::Full ? saveState(layoutVersion) : m_fullState;
}

void MainWindow::readMemory()
{
    m_favourites.clear();
    for (const QString &id : m_settings.value("favourites"_L1).toStringList()) {
        // Account and extension, as written by setFavourite().
        const qsizetype cut = id.indexOf(u'\n');
        if (cut > 0)
            m_favourites.insert({ AccountId(id.left(cut)), id.mid(cut + 1) });
    }
    m_desk.deputies() = Deputies::fromLines(m_settings.value("deputies"_L1).toStringList());
    m_desk.setConnectsWhenFree(m_settings.value("waitForFree/connects"_L1, true).toBool());
}

void MainWindow::rereadSettings()
{
    readMemory();
    m_people->setFavourites(m_favourites);
    showFavourites();
    m_desk.deputiesChanged();
    findChild<NumberPad *>()->reread();
    findChild<QAction *>("connect-when-free"_L1)->setChecked(m_desk.connectsWhenFree());
    applyLayout({}, m_settings.value("window/docks"_L1).toByteArray(), m_settings.value("window/people"_L1).toByteArray());
}

QDockWidget *MainWindow::dock(const QString &name) const
{
    for (QDockWidget *each : m_docks + m_serviceDocks)
        if (each->objectName() == name)
            return each;
    return nullptr;
}

void MainWindow::buildRail()
{
    m_rail->addDock(dock(u"handedDock"_s), m_handedPanel->header());
    m_rail->addDock(dock(u"parkedDock"_s), m_parkedPanel->header());
    m_rail->addDock(dock(u"sideDock"_s), m_side->queues()->header());
    m_rail->setCovered(m_people);
    m_rail->hide();
    m_fitTimer.setSingleShot(true);
    m_fitTimer.setInterval(0);
    connect(&m_fitTimer, &QTimer::timeout, this, &MainWindow::fitDocks);
}

} // namespace Cordboard
