// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "models/core/switchboard.h"
#include "models/extensionmodel.h"
#include "views/dnd/dragsession.h"
#include "views/people/peopleview.h"
#include "views/services/mediasaver.h"
#include "views/theme/theme.h"
#include "views/window/callstrip.h"
#include "views/window/dockrail.h"
#include "views/window/findframe.h"
#include "views/window/linkbanner.h"
#include "views/window/numberchoice.h"
#include "views/window/statusline.h"
#include "views/window/topbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(OperatorDesk &desk, WaitingModel &waiting, Theme &theme, QSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_waiting(waiting), m_theme(theme), m_settings(settings),
      m_search(new PersonSearch(desk.board().extensions(), desk.board().contacts(), this)), m_results(new SearchResultModel(m_search, this)),
      m_numbers(new NumberChoice(desk, *m_search, theme, this)),
      m_drag(new DragSession(
          [&desk](const DragPayload &payload, const DropTarget &target, TransferMode mode) { return dropVerdict(desk.board(), payload, target, mode, desk.clock().now()); },
          theme, this)),
      m_actions(new ActionRegistry(desk, theme, this)), m_media(new MediaSaver(this))
{
    setObjectName("mainWindow"_L1);
    setWindowTitle(tr("Cordboard"));
    setMinimumSize(theme.tokens().size.windowMin);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setContentsMargins(8, 0, 8, 0);

    readMemory();

    buildCentre();
    buildMenus();
    buildDocks();
    connectPanels();
    connectPeople();
    connectDrag();
    connect(&desk.board(), &Switchboard::flushed, m_drag, &DragSession::refresh);
    connect(&desk.board(), &Switchboard::connectionChanged, m_drag, &DragSession::refresh);
    connect(&desk.board(), &Switchboard::capabilitiesChanged, m_drag, &DragSession::refresh);
    connectMenus();
    followDesk();
    showFavourites();
    restoreLayout();
    focusSearch();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    m_strip = new CallStrip(m_desk, *m_actions, m_theme);
    m_find = new FindFrame(m_desk, *m_actions, m_theme);
    m_people = new PeopleView(m_desk.board(), m_theme, m_drag);
    m_status = new StatusLine(m_desk, *m_actions, m_theme);
    m_people->setFavourites(m_favourites);

    m_rail = new DockRail(m_theme);
    auto *outer = new QWidget;
    auto *centre = new QWidget;
    auto *across = new QHBoxLayout(outer);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(m_theme.tokens().space.x2);
    across->addWidget(centre, 1);
    across->addWidget(m_rail);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.tokens().space.x2);
    layout->addWidget(m_strip);
    layout->addWidget(m_find);
    layout->addWidget(m_people, 1);
    setCentralWidget(outer);

    m_actions->setEnterAllowed([this] {
        const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return !field || field == m_find->box();
    });
    connect(m_find->box(), &SearchBox::composingChanged, m_actions, &ActionRegistry::setComposing);
    connect(m_find->box(), &QLineEdit::textChanged, this, [this] {
        m_hit = 0;
        updateTarget();
    });
    connect(m_find->box(), &SearchBox::moveRequested, this, &MainWindow::moveTarget);
    connect(m_search, &PersonSearch::changed, this, &MainWindow::updateTarget);
    connect(m_numbers, &NumberChoice::changed, this, &MainWindow::updateTarget);
    connect(&m_desk, &OperatorDesk::noticed, m_status, &StatusLine::show);
    connect(&m_desk, &OperatorDesk::rang, this, [this] {
        // Tells the desktop; never takes the keyboard from another program.
        QApplication::alert(this);
    });
    connect(&m_desk, &OperatorDesk::stateChanged, this, [this, last = CallId(), phase = DeskPhase::Rest]() mutable {
        const DeskState &state = m_desk.state();
        if (state.call != last)
            m_chosen = {}; // whoever was picked for one call is not meant for the next
        if (state.phase == DeskPhase::WithYou && (phase != DeskPhase::WithYou || state.call != last))
            focusSearch();
        last = state.call;
        phase = state.phase;
        updateTarget();
    });
    connect(&m_desk, &OperatorDesk::targetUsed, this, [this] {
        const ExtensionId extension = m_desk.target().extension;
        if (const PersonId used = extension.isEmpty() ? m_numbers->personOf(m_desk.target()) : PersonId(extension); used != PersonId()) {
            m_recent.removeAll(used);
            m_recent.prepend(used);
            m_recent.resize(std::min<qsizetype>(m_recent.size(), 20));
            m_search->setRecent(m_recent);
        }
        m_chosen = {};
        m_find->box()->clear();
        updateTarget();
        focusSearch();
    });
    connect(m_desk.board().extensions(), &QAbstractItemModel::rowsInserted, this, &MainWindow::updateTarget);
    connect(m_desk.board().extensions(), &QAbstractItemModel::rowsRemoved, this, &MainWindow::updateTarget);
    connect(m_desk.board().extensions(), &QAbstractItemModel::rowsInserted, this, &MainWindow::showFavourites);
    connect(m_desk.board().extensions(), &QAbstractItemModel::rowsRemoved, this, &MainWindow::showFavourites);
    updateTarget();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

QList<QAction *> MainWindow::keyActions() const
{
    return m_actions->all() + m_windowActions;
}

void MainWindow::focusSearch()
{
    m_find->box()->setFocus(Qt::OtherFocusReason);
}

Target MainWindow::targetOf(const ExtensionId &id) const
{
    const Extension *e = m_desk.board().extension(id);
    return e ? Target { id.account(), id, e->number, e->name, e->mobile } : Target();
}

void MainWindow::setFavourite(const ExtensionId &id, bool on)
{
    if (on)
        m_favourites.insert(id);
    else
        m_favourites.remove(id);
    QStringList ids;
    for (const ExtensionId &favourite : std::as_const(m_favourites))
        ids.append(favourite.account().value() + u'\n' + favourite.local());
    ids.sort();
    m_settings.setValue("favourites"_L1, ids);
    m_people->setFavourites(m_favourites);
    showFavourites();
}

} // namespace Cordboard
