// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "models/core/switchboard.h"
#include "views/panels/agentspanel.h"
#include "views/panels/handedoverpanel.h"
#include "views/panels/heldpanel.h"
#include "views/panels/historypanel.h"
#include "views/panels/missedcalls.h"
#include "views/panels/missedpanel.h"
#include "views/panels/parkedpanel.h"
#include "views/panels/queuespanel.h"
#include "views/panels/sidetabs.h"
#include "views/panels/waitingpanel.h"
#include "views/people/peoplegrid.h"
#include "views/people/peopletable.h"
#include "views/people/peopleview.h"
#include "views/services/conferencespanel.h"
#include "views/services/voicemailpanel.h"
#include "views/services/wakeupspanel.h"
#include "views/theme/keybutton.h"
#include "views/theme/panel.h"
#include "views/theme/panelheader.h"
#include "views/theme/theme.h"
#include "views/window/dockrail.h"
#include "views/window/findframe.h"
#include "views/window/offercard.h"
#include "views/window/statusline.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QStyle>

// The docks around the middle: what is in them, where they lie, and how they come back.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// The head of a panel that can be closed; the dock's own would have buttons that nobody hits. It ignores the mouse, so the dock is dragged by it.
QWidget *closableHead(QDockWidget *dock, const Theme &theme)
{
    auto *head = new Panel(theme, dock);
    head->setShape(PanelShape::Top);
    // A page that heads itself, with its count, is not headed twice.
    auto *own = dock->widget()->findChild<PanelHeader *>(Qt::FindDirectChildrenOnly);
    auto *title = own ? static_cast<QWidget *>(own) : new QLabel(dock->windowTitle());
    auto *close = new KeyButton(theme, {}, u"close"_s);
    close->setVariant(ButtonVariant::Flat);
    close->setButtonHeight(ButtonHeight::Small);
    QDialogButtonBox platform(QDialogButtonBox::Close); // has the word for it
    close->setAccessibleName(platform.button(QDialogButtonBox::Close)->text().remove(u'&'));
    close->setToolTip(close->accessibleName());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(own ? 0 : 12, 0, 8, 0);
    row->addStrut(theme.px(theme.tokens().size.panelHeader)); // a dock takes the height of its title from the size hint alone
    row->addWidget(title, 1);
    row->addWidget(close);
    const auto measure = [head, title, own, &theme] {
        if (!own)
            title->setFont(theme.font(TypeRole::Title));
        head->setFixedHeight(theme.px(theme.tokens().size.panelHeader));
    };
    measure();
    QObject::connect(&theme, &Theme::changed, head, measure);
    QObject::connect(close, &QAbstractButton::clicked, dock, &QDockWidget::close);
    return head;
}

} // namespace

// Calls come in where reading begins and leave where it ends.
Qt::DockWidgetArea MainWindow::leadingArea()
{
    return QGuiApplication::isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}
Qt::DockWidgetArea MainWindow::trailingArea()
{
    return QGuiApplication::isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *content, QWidget *header, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    if (header)
        dock->setTitleBarWidget(header);
    addDockWidget(area, dock);
    m_viewMenu->addAction(dock->toggleViewAction());
    m_docks.append(dock);
    return dock;
}

void MainWindow::buildDocks()
{
    setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    m_waitingPanel = new WaitingPanel(m_desk, m_waiting, m_actions->action(DeskAction::TakeNext), m_theme, m_drag);
    m_waitingPanel->setFootCard(new OfferCard(m_desk, *m_actions, m_theme));
    m_heldPanel = new HeldPanel(m_desk, m_theme, m_drag);
    m_missed = new MissedCalls(m_desk.board(), this);
    m_missedPanel = new MissedPanel(*m_missed, m_theme);
    m_handedPanel = new HandedOverPanel(m_desk, m_actions->action(DeskAction::BringBack), m_actions->action(DeskAction::FetchBack), m_theme);
    m_parkedPanel = new ParkedPanel(m_desk, m_actions->action(DeskAction::FetchParked), m_theme, m_drag);
    m_side = new SideTabs(m_desk, *m_missed, m_theme, m_drag);

    addDock(u"waitingDock"_s, tr("Waiting"), m_waitingPanel, m_waitingPanel->header(), leadingArea());
    addDock(u"heldDock"_s, tr("Held by you"), m_heldPanel, m_heldPanel->header(), leadingArea());
    addDock(u"missedDock"_s, tr("Missed today"), m_missedPanel, nullptr, leadingArea())->setTitleBarWidget(new QWidget);
    addDock(u"handedDock"_s, tr("Handed over"), m_handedPanel, m_handedPanel->header(), trailingArea());
    addDock(u"parkedDock"_s, tr("Parked"), m_parkedPanel, m_parkedPanel->header(), trailingArea());
    addDock(u"sideDock"_s, tr("Queues, agents, history"), m_side, m_side->titleBar(), trailingArea());

    m_viewMenu->addSeparator();
    buildServices();
    m_viewMenu->addSeparator();
    auto *reset = new QAction(tr("Put everything back in its place"), this);
    reset->setObjectName(u"reset-layout"_s);
    connect(reset, &QAction::triggered, this, &MainWindow::resetLayout);
    m_viewMenu->addAction(reset);

    buildRail();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
}

QDockWidget *MainWindow::addServiceDock(const QString &name, const QString &title, QWidget *content)
{
    QDockWidget *dock = addDock(name, title, content, nullptr, trailingArea());
    dock->setTitleBarWidget(closableHead(dock, m_theme));
    m_docks.removeOne(dock); // the others are always there
    m_serviceDocks.append(dock);
    dock->hide();
    m_viewMenu->removeAction(dock->toggleViewAction());
    m_pagesMenu->addAction(dock->toggleViewAction());
    connect(dock->toggleViewAction(), &QAction::triggered, this, [this, name](bool on) {
        if (on)
            showServiceDock(name); // and not behind the tab that was in front
    });
    return dock;
}

void MainWindow::showServiceDock(const QString &name)
{
    QDockWidget *wanted = dock(name);
    if (m_fit == Fit::Rail && !wanted->isFloating() && dockWidgetArea(wanted) == trailingArea())
        return m_rail->open(wanted);
    wanted->show();
    wanted->raise();
}

void MainWindow::buildServices()
{
    m_pagesMenu = m_viewMenu->addMenu(tr("More panels"));
    auto *voicemail = new VoicemailPanel(m_desk, m_theme);
    const struct { QString name; QString title; QWidget *content; } services[] {
        { u"conferenceDock"_s, tr("Conferences"), new ConferencesPanel(m_desk, m_theme, m_drag) },
        { u"wakeUpDock"_s, tr("Wake-up calls"), new WakeUpsPanel(m_desk, m_theme) },
        { u"voicemailDock"_s, tr("Voicemail"), voicemail },
    };
    for (const auto &service : services) {
        addServiceDock(service.name, service.title, service.content);
    }
    connect(voicemail, &VoicemailPanel::dialRequested, this, [this](const QString &number, const QString &name) {
        m_desk.dial({ m_desk.activeAccount(), {}, number, name, {} });
    });
    connect(voicemail, &VoicemailPanel::playRequested, this, &MainWindow::play);
}

void MainWindow::connectPanels()
{
    for (DockPanel *panel : { static_cast<DockPanel *>(m_waitingPanel), static_cast<DockPanel *>(m_heldPanel), static_cast<DockPanel *>(m_handedPanel),
             static_cast<DockPanel *>(m_parkedPanel) })
        connect(panel, &DockPanel::textTyped, this, &MainWindow::typeIntoSearch);
    connect(m_side, &SideTabs::textTyped, this, &MainWindow::typeIntoSearch);

    connect(m_waitingPanel, &WaitingPanel::takeRequested, &m_desk, &OperatorDesk::takeWaiting);
    connect(m_heldPanel, &HeldPanel::resumeRequested, &m_desk, &OperatorDesk::resume);
    connect(m_handedPanel, &HandedOverPanel::fetchBackRequested, &m_desk, &OperatorDesk::fetchBack);
    connect(m_parkedPanel, &ParkedPanel::fetchRequested, &m_desk, &OperatorDesk::fetch);
    connect(m_parkedPanel, &ParkedPanel::parkRequested, this, [this](const ParkSlotId &slot) {
        if (m_desk.state().call.isEmpty())
            m_desk.trigger(DeskAction::Park); // says why not
        else
            m_desk.parkIn(m_desk.state().call, slot);
    });
    connect(m_missedPanel, &MissedPanel::historyRequested, m_side, &SideTabs::showMissed);
    connect(m_missedPanel, &MissedPanel::textTyped, this, &MainWindow::typeIntoSearch);
    connect(m_side->history(), &HistoryPanel::dialRequested, this, [this](const QString &number, const QString &name) {
        m_desk.dial({ m_desk.activeAccount(), {}, number, name, {} });
    });
}

void MainWindow::resetLayout()
{
    unfit();
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setFloating(false); // while it has a place: without one Qt leaves it floating
        removeDockWidget(dock);
    }
    const Sizes &size = m_theme.tokens().size;
    QDockWidget *waiting = dock(u"waitingDock"_s);
    QDockWidget *held = dock(u"heldDock"_s);
    QDockWidget *missed = dock(u"missedDock"_s);
    QDockWidget *handed = dock(u"handedDock"_s);
    QDockWidget *parked = dock(u"parkedDock"_s);
    QDockWidget *side = dock(u"sideDock"_s);
    for (QDockWidget *dock : { waiting, held, missed })
        addDockWidget(leadingArea(), dock);
    for (QDockWidget *dock : { handed, parked, side })
        addDockWidget(trailingArea(), dock);
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->show();
    for (QDockWidget *dock : std::as_const(m_serviceDocks)) {
        dock->setFloating(false);
        dock->hide();
        addDockWidget(trailingArea(), dock);
        tabifyDockWidget(parked, dock);
    }
    const int dockWidth = width() >= 1900 ? 340 : width() >= 1400 ? size.dockPreferred : 272;
    resizeDocks({ waiting, handed }, { dockWidth, dockWidth }, Qt::Horizontal);
    const int gap = m_theme.tokens().space.x2;
    const int room = height() - m_theme.px(size.topBar + size.statusLine);
    const int heldHeight = m_theme.px(size.dockHeld);
    const int missedHeight = m_theme.px(size.panelHeader);
    resizeDocks({ waiting, held, missed }, { room - heldHeight - missedHeight - 2 * gap, heldHeight, missedHeight }, Qt::Vertical);
    const int handedHeight = m_theme.px(height() >= 1000 ? 326 : size.dockHanded);
    const int parkedHeight = m_theme.px(size.dockParked) + gap / 2; // the splitters round, and the sixth slot must not need a scroll bar
    resizeDocks({ handed, parked, side }, { handedHeight, parkedHeight, room - handedHeight - parkedHeight - 2 * gap }, Qt::Vertical);
    m_fitTimer.start();
}

QByteArray MainWindow::peopleState() const
{
    return m_people->saveState();
}

void MainWindow::saveLayout()
{
    m_settings.setValue("window/geometry"_L1, saveGeometry());
    m_settings.setValue("window/docks"_L1, layoutState());
    m_settings.setValue("window/people"_L1, peopleState());
}

void MainWindow::restoreLayout()
{
    applyLayout(m_settings.value("window/geometry"_L1).toByteArray(), m_settings.value("window/docks"_L1).toByteArray(), m_settings.value("window/people"_L1).toByteArray());
}

void MainWindow::applyLayout(const QByteArray &geometry, const QByteArray &docks, const QByteArray &people)
{
    unfit();
    if (!restoreGeometry(geometry) && !isVisible())
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight))).expandedTo(minimumSize()));
    m_people->restoreState(people);
    const bool restored = restoreState(docks, layoutVersion);
    m_laidOut = m_laidOut || restored;
    m_fitTimer.start();
    if (restored) {
        // A dock that floated on a monitor which is no longer there comes home.
        for (QDockWidget *dock : m_docks + m_serviceDocks)
            if (dock->isFloating() && !QGuiApplication::screenAt(dock->frameGeometry().center()))
                dock->setFloating(false);
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_laidOut, true))
        resetLayout();
    m_fitTimer.start();
}

void MainWindow::nextPane(int direction)
{
    QWidget *people = m_people->table()->isVisible() ? static_cast<QWidget *>(m_people->table()) : m_people->grid();
    QList<QWidget *> panes { m_find->box(), people };
    for (DockPanel *panel : { static_cast<DockPanel *>(m_handedPanel), static_cast<DockPanel *>(m_parkedPanel) })
        panes.append(panel->list());
    panes.append(m_side);
    const qsizetype firstTrailing = panes.size() - m_rail->docks().size(); // the rail has them in the same order
    for (DockPanel *panel : { static_cast<DockPanel *>(m_waitingPanel), static_cast<DockPanel *>(m_heldPanel) })
        panes.append(panel->list());
    const auto lamp = [&](qsizetype pane) {
        const qsizetype place = pane - firstTrailing;
        return m_fit == Fit::Rail && place >= 0 && place < m_rail->docks().size() ? m_rail->docks().at(place) : nullptr;
    };
    const auto reachable = [&](qsizetype pane) { return panes[pane]->isVisible() || lamp(pane); };
    qsizetype now = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget()))
            now = i;
    qsizetype next = now;
    do
        next = (next + direction + panes.size()) % panes.size();
    while (next != now && !reachable(next));
    if (QDockWidget *folded = lamp(next))
        m_rail->open(folded);
    else
        m_rail->close();
    panes[next]->setFocus(Qt::TabFocusReason);
}

} // namespace Cordboard
