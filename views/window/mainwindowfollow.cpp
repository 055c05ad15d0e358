// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "models/core/switchboard.h"
#include "models/desk/boardsentence.h"
#include "models/extensionmodel.h"
#include "views/methods/methodsdesk.h"
#include "views/methods/reportsmenu.h"
#include "views/panels/heldpanel.h"
#include "views/panels/historypanel.h"
#include "views/panels/parkedpanel.h"
#include "views/panels/queuespanel.h"
#include "views/panels/sidetabs.h"
#include "views/panels/waitingpanel.h"
#include "views/people/peopleview.h"
#include "views/theme/theme.h"
#include "views/window/announcer.h"
#include "views/window/findframe.h"
#include "views/window/noticesdialog.h"
#include "views/window/rowmenus.h"
#include "views/window/statusline.h"

#include <QMenu>

// What the window remembers for the operator and hands on: whom a caller wants, whose calls are whose, favourites, deputies.
namespace Cordboard {

using namespace Qt::StringLiterals;

void MainWindow::connectMenus()
{
    m_rowMenus = new RowMenus(m_desk, m_theme, this);
    connect(m_waitingPanel, &WaitingPanel::menuRequested, m_rowMenus, &RowMenus::waitingMenu);
    connect(m_heldPanel, &HeldPanel::menuRequested, m_rowMenus, &RowMenus::heldMenu);
    connect(m_parkedPanel, &ParkedPanel::menuRequested, m_rowMenus, &RowMenus::parkedMenu);
    connect(m_side->queues(), &QueuesPanel::menuRequested, m_rowMenus, &RowMenus::queueMenu);
    connect(m_side->history(), &HistoryPanel::menuRequested, m_rowMenus, &RowMenus::recordMenu);
    connect(m_side, &SideTabs::moreRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const struct { SideTabs::Page page; QString text; QString icon; } pages[] { { SideTabs::Page::Queues, tr("Queues"), u"queue"_s },
            { SideTabs::Page::Agents, tr("Agents"), u"headset"_s }, { SideTabs::Page::History, tr("History"), u"history"_s } };
        for (const auto &page : pages) {
            QAction *action = menu->addAction(m_theme.icon(page.icon), page.text);
            action->setCheckable(true);
            action->setChecked(m_side->page() == page.page);
            connect(action, &QAction::triggered, this, [this, to = page.page] { m_side->setPage(to); });
        }
        connect(menu->addAction(m_theme.icon(u"missed"_s), tr("Missed calls only")), &QAction::triggered, m_side, &SideTabs::showMissed);
        menu->popup(position);
    });
}

void MainWindow::followDesk()
{
    m_announcer = new Announcer(m_desk, m_waiting, this);
    connect(m_find->line(), &TargetLine::spoken, this, [this](const QString &sentence) {
        if (m_desk.warning())
            m_announcer->sayNow(sentence);
        else if (m_desk.target().isValid())
            m_announcer->saySoon(sentence);
    });
    const auto follow = [this] {
        const HandedOverModel &handed = m_desk.handedOver();
        QSet<CallId> own;
        QSet<CallId> back;
        for (const CallId &call : handed.underWay())
            own.insert(call);
        for (int row = 0; row < handed.rowCount(); ++row) {
            const QModelIndex index = handed.index(row);
            if (HandedCall::Stage(index.data(HandedOverModel::StageRole).toInt()) == HandedCall::Stage::CameBack)
                back.insert(index.data(HandedOverModel::CallRole).value<CallId>());
        }
        m_people->setOwnCalls(own);
        m_waiting.setReturnedCalls(back);
    };
    HandedOverModel *handed = &m_desk.handedOver();
    connect(handed, &QAbstractItemModel::rowsInserted, this, follow);
    connect(handed, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(handed, &QAbstractItemModel::dataChanged, this, follow);
    connect(handed, &QAbstractItemModel::modelReset, this, follow);
    follow();
}

void MainWindow::rememberWish()
{
    // Whoever is on the target line while a caller is there is whom that caller asked for.
    const DeskState &state = m_desk.state();
    if (state.call.isEmpty() || !m_desk.target().isValid() || (state.phase != DeskPhase::WithYou && state.phase != DeskPhase::Held))
        return;
    m_heldPanel->setWish(state.call, m_desk.target().display());
    m_parkedPanel->setWish(state.call, m_desk.target().display());
}

QList<ExtensionId> MainWindow::favouritesInOrder() const
{
    // By number: the place of a favourite changes only when the operator changes the favourites.
    QList<ExtensionId> list;
    for (const ExtensionId &id : m_favourites)
        if (m_desk.board().extension(id))
            list.append(id);
    std::sort(list.begin(), list.end(), [this](const ExtensionId &a, const ExtensionId &b) {
        const QString x = m_desk.board().extension(a)->number;
        const QString y = m_desk.board().extension(b)->number;
        return x.size() != y.size() ? x.size() < y.size() : x != y ? x < y : a.account().value() < b.account().value();
    });
    return list;
}

void MainWindow::showFavourites()
{
    QList<QAction *> actions;
    for (QAction *action : std::as_const(m_windowActions))
        if (action->objectName().startsWith("favourite-"_L1))
            actions.append(action);
    m_find->line()->setFavourites(favouritesInOrder(), actions);
}

void MainWindow::chooseFavourite(int number)
{
    const QList<ExtensionId> favourites = favouritesInOrder();
    if (number > favourites.size()) {
        m_status->show({ Notice::Level::Info,
            favourites.isEmpty() ? tr("There are no favourites yet. The menu of a person's card makes one.") : tr("There are %n favourites.", nullptr, int(favourites.size())), {},
            m_desk.clock().now() });
        return;
    }
    m_find->box()->clear();
    m_chosen = targetOf(favourites.at(number - 1));
    updateTarget();
    focusSearch();
}

void MainWindow::addDeskKeys()
{
    const auto own = [this](const QString &name, const QString &text, const QKeySequence &keys, auto &&slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setAutoRepeat(false);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_windowActions.append(action);
        return action;
    };
    for (int n = 1; n <= 9; ++n)
        own(u"favourite-%1"_s.arg(n), tr("Favourite %1").arg(n), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + n)), [this, n] { chooseFavourite(n); });
    QAction *message = own(u"message"_s, tr("Message for somebody absent"), Qt::CTRL | Qt::Key_M, [this] { writeMessage(); });
    message->setIcon(m_theme.icon(u"action-message"_s));
    message->setIconText(tr("Message"));
    m_toolsMenu->addAction(message);
    QAction *connects = own(u"connect-when-free"_s, tr("Connect who waits as soon as the person is free"), {}, [this] {
        m_desk.setConnectsWhenFree(!m_desk.connectsWhenFree());
        m_settings.setValue("waitForFree/connects"_L1, m_desk.connectsWhenFree());
    });
    connects->setCheckable(true);
    connects->setChecked(m_desk.connectsWhenFree());
    m_toolsMenu->addAction(connects);
    m_toolsMenu->addAction(own(u"read-board"_s, tr("Read the board aloud"), Qt::CTRL | Qt::Key_B, [this] { readBoard(); }));
    auto *methods = new MethodsDesk(m_desk.board(), m_theme, this);
    m_toolsMenu->addAction(own(u"pbx-methods"_s, tr("PBX methods"), {}, [methods] { methods->showMethods(); }));
    m_toolsMenu->addMenu(methods->reports());
    m_toolsMenu->addAction(own(u"notices"_s, tr("Last messages"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { showNotices(); }));
}

void MainWindow::readBoard()
{
    const QString sentence = boardSentence(m_desk, m_waiting);
    m_announcer->sayNow(sentence);
    m_status->show({ Notice::Level::Info, sentence, {}, m_desk.clock().now() });
}

void MainWindow::showNotices()
{
    auto *dialog = new NoticesDialog(m_status->history(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::deputyMenu(QMenu *menu, const ExtensionId &id)
{
    const Extension *person = m_desk.board().extension(id);
    if (!person || person->kind != ExtensionKind::Person)
        return;
    QMenu *choose = menu->addMenu(m_theme.icon(u"deputy"_s), tr("Deputy of %1").arg(person->name.isEmpty() ? person->number : person->name));
    const ExtensionId now = m_desk.deputies().chosen(id);
    const auto set = [this, id](const ExtensionId &deputy) {
        m_desk.deputies().set(id, deputy);
        m_settings.setValue("deputies"_L1, m_desk.deputies().toLines());
        m_desk.deputiesChanged();
    };
    QAction *nobody = choose->addAction(tr("Whoever of the department is free"));
    nobody->setCheckable(true);
    nobody->setChecked(now.isEmpty());
    connect(nobody, &QAction::triggered, this, [set] { set({}); });
    choose->addSeparator();
    // The whole company does not fit in a menu: those of the department, and who is on the target line.
    QList<const Extension *> candidates;
    const ExtensionModel &people = *m_desk.board().extensions();
    for (int row = 0; row < people.rowCount(); ++row) {
        const Extension &other = people.at(row);
        const bool near = other.group == person->group || other.id == m_desk.target().extension || other.id == now || m_favourites.contains(other.id);
        if (near && other.id != id && other.id.account() == id.account() && other.kind == ExtensionKind::Person)
            candidates.append(&other);
    }
    std::sort(candidates.begin(), candidates.end(), [](const Extension *a, const Extension *b) { return QString::localeAwareCompare(a->name, b->name) < 0; });
    for (const Extension *other : std::as_const(candidates)) {
        QAction *action = choose->addAction(tr("%1, %2", "name, number").arg(other->name, other->number));
        action->setCheckable(true);
        action->setChecked(other->id == now);
        connect(action, &QAction::triggered, this, [set, deputy = other->id] { set(deputy); });
    }
}

} // namespace Cordboard
