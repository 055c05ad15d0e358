// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "models/core/roles.h"
#include "models/core/switchboard.h"
#include "views/dnd/dragsession.h"
#include "views/keys/cheatsheetdialog.h"
#include "views/people/peopleview.h"
#include "views/theme/theme.h"
#include "views/window/keygroups.h"
#include "views/window/keysdialog.h"
#include "views/window/callstrip.h"
#include "views/window/calltools.h"
#include "views/window/extras.h"
#include "views/window/findframe.h"
#include "views/window/linkbanner.h"
#include "views/window/numberchoice.h"
#include "views/window/numberpad.h"
#include "views/window/persontools.h"
#include "views/window/phonebookdesk.h"
#include "views/window/statusline.h"
#include "views/window/textintake.h"
#include "views/window/topbar.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

// Menus, the window's own keys, and the menus at the pointer.
namespace Cordboard {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    auto *bar = new QMenuBar;
    bar->setNativeMenuBar(false);
    m_bar = bar;
    const auto own = [this](const char *name, const QString &text, const QKeySequence &keys, auto &&slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setAutoRepeat(false);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_windowActions.append(action);
        return action;
    };

    QMenu *call = bar->addMenu(tr("&Call"));
    for (QAction *action : m_actions->all())
        call->addAction(action);

    m_extras = new Extras(m_desk, m_theme, m_settings, [this] {
        const PersonId current = m_people->currentPerson();
        const auto *picked = std::get_if<ExtensionId>(&current);
        return m_desk.target().extension.isEmpty() && picked ? *picked : m_desk.target().extension;
    }, this);
    m_windowActions += m_extras->actions();
    m_personTools = new PersonTools(m_desk, m_theme, this);
    m_callTools = new CallTools(m_desk, m_theme, this);
    m_windowActions += m_callTools->actions();
    call->addSeparator();
    call->addActions(m_callTools->actions());
    call->addAction(m_extras->announceAction());
    call->addAction(m_extras->promptAction());

    QMenu *people = bar->addMenu(tr("&People"));
    people->addAction(own("search", tr("Find a person"), Qt::Key_F3, [this] { focusSearch(); }));
    auto *intake = new TextIntake(this, [this](const QString &text) {
        m_find->box()->setText(text);
        focusSearch();
    });
    people->addAction(intake->pasteAction()); // not among the keys that can be changed: it is every text field's own
    people->addAction(m_numbers->action());
    addAction(m_numbers->action());
    m_windowActions.append(m_numbers->action());
    people->addAction(m_extras->tagsAction());
    m_phoneBook = new PhoneBookDesk(m_desk, m_theme, this);
    people->addAction(m_phoneBook->newAction());
    m_windowActions.append(m_phoneBook->newAction());
    connect(m_numbers, &NumberChoice::menuOpening, m_phoneBook, [this](QMenu *menu, const PersonId &person) {
        if (const auto *contact = std::get_if<ContactId>(&person))
            m_phoneBook->addTo(menu, *contact);
    });
    people->addSeparator();
    auto *looks = new QActionGroup(this);
    const auto look = [&](const char *name, const QString &text, PeopleLook kind) {
        QAction *action = own(name, text, {}, [this, kind] { m_people->setLook(kind); });
        action->setCheckable(true);
        action->setChecked(m_people->look() == kind);
        connect(m_people, &PeopleView::lookChanged, action, [action, kind](PeopleLook now) { action->setChecked(now == kind); });
        looks->addAction(action);
        people->addAction(action);
    };
    look("look-cards", tr("Cards"), PeopleLook::Cards);
    look("look-compact", tr("Small cards"), PeopleLook::Compact);
    look("look-micro", tr("Tiles"), PeopleLook::Micro);
    look("look-table", tr("Table"), PeopleLook::Table);

    m_viewMenu = bar->addMenu(tr("&View"));
    m_viewMenu->addAction(own("next-pane", tr("Next pane"), Qt::Key_F6, [this] { nextPane(1); }));
    m_viewMenu->addAction(own("previous-pane", tr("Previous pane"), Qt::SHIFT | Qt::Key_F6, [this] { nextPane(-1); }));
    m_viewMenu->addSeparator();
    auto *modes = new QActionGroup(this);
    const auto mode = [&](const char *name, const QString &text, ThemeMode kind) {
        QAction *action = own(name, text, {}, [this, kind] {
            emit themeChosen(kind);
        });
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == kind);
        modes->addAction(action);
        m_viewMenu->addAction(action);
    };
    mode("theme-system", tr("Colours of the system"), ThemeMode::System);
    mode("theme-light", tr("Light"), ThemeMode::Light);
    mode("theme-dark", tr("Dark"), ThemeMode::Dark);
    mode("theme-contrast", tr("High contrast"), ThemeMode::Contrast);
    m_viewMenu->addSeparator();

    m_toolsMenu = bar->addMenu(tr("&Tools"));
    m_toolsMenu->addAction(own("settings", tr("Settings"), QKeySequence::Preferences, [this] { emit settingsRequested(); }));

    addDeskKeys();
    m_strip->setMore({ m_callTools->pauseAction(), findChild<QAction *>(u"message"_s), m_callTools->keypadAction() });
    m_helpMenu = bar->addMenu(tr("&Help"));
    QAction *print = own("print-keys", tr("Print the keys"), Qt::CTRL | Qt::Key_P, [this] {
        auto *dialog = new CheatSheetDialog(allKeys(), m_theme, QApplication::activeWindow() ? QApplication::activeWindow() : this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_helpMenu->addAction(own("all-keys", tr("All keys"), Qt::Key_F1, [this, print] {
        auto *dialog = new KeysDialog(allKeys(), print, m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }));
    m_helpMenu->addAction(print);

    auto *pad = new NumberPad(m_desk, *m_actions, m_settings, this);
    connect(pad, &NumberPad::stepBackRequested, this, &MainWindow::stepBack);
    connect(pad, &NumberPad::textTyped, this, &MainWindow::typeIntoSearch);
    addKeys([pad] { return pad->isOn() ? QList<KeyGroup> { NumberPad::group() } : QList<KeyGroup>(); });

    QAction *back = own("step-back", tr("One step back"), Qt::Key_Escape, [this] { stepBack(); });
    const auto shareEscape = [this, back] { back->setEnabled(!m_actions->escapeReturnsToCaller()); };
    connect(m_actions, &ActionRegistry::refreshed, back, shareEscape);
    shareEscape();
    people->addAction(back);

    m_top = new TopBar(m_desk, m_theme, bar, *m_personTools);
    connect(m_top->findChild<LinkBanner *>(), &LinkBanner::accountHelpRequested, this, &MainWindow::accountHelpRequested);
    setMenuWidget(m_top);
}

QList<KeyGroup> MainWindow::allKeys() const
{
    QList<KeyGroup> groups = keyGroups(keyActions());
    for (const auto &more : m_moreKeys)
        groups += more();
    return groups;
}

QList<FixedKey> MainWindow::keysInUse() const
{
    return fixedKeys(m_bar) + findChild<NumberPad *>()->fixedKeys();
}

void MainWindow::addToolsAction(QAction *action)
{
    m_toolsMenu->addAction(action);
}

void MainWindow::addHelpAction(QAction *action)
{
    m_helpMenu->addAction(action);
}

void MainWindow::addViewActions(const QList<QAction *> &actions)
{
    m_viewMenu->addSeparator();
    m_viewMenu->addActions(actions);
    for (QAction *action : actions)
        if (!action->menu()) {
            addAction(action);
            m_windowActions.append(action);
        }
}

void MainWindow::connectPeople()
{
    connect(m_people, &PeopleView::textTyped, this, &MainWindow::typeIntoSearch);
    connect(m_people, &PeopleView::currentPersonChanged, this, [this](const PersonId &id) {
        // Picked by hand: the target line shows whom the keys would reach. Typed text keeps its own target.
        const auto *extension = std::get_if<ExtensionId>(&id);
        if (!extension || extension->isEmpty() || !m_find->box()->text().trimmed().isEmpty())
            return;
        m_chosen = targetOf(*extension);
        updateTarget();
    });
    connect(m_people, &PeopleView::contextMenuRequested, this, &MainWindow::personMenu);
}

void MainWindow::personMenu(const QList<ExtensionId> &people, const QPoint &position)
{
    if (people.isEmpty())
        return m_numbers->popup(m_people->currentPerson(), position);
    const ExtensionId id = people.first();
    const Target target = targetOf(id);
    if (!target.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &text, const QString &icon, const Availability &a, auto &&slot) {
        if (a.kind == Availability::Kind::Hidden)
            return;
        QAction *action = menu->addAction(m_theme.icon(icon), text);
        action->setEnabled(a.enabled());
        action->setToolTip(a.reason);
        connect(action, &QAction::triggered, this, slot);
    };
    menu->setToolTipsVisible(true);
    const bool withCall = m_desk.state().phase == DeskPhase::WithYou || m_desk.state().phase == DeskPhase::Held;
    if (withCall) {
        const Availability a { Availability::Kind::Enabled, {} };
        offer(tr("Transfer to %1").arg(target.display()), u"action-transfer"_s, a, [this, target] { m_desk.transfer(target, TransferMode::Blind); });
        offer(tr("Ask %1 first").arg(target.display()), u"action-ask"_s, a, [this, target] { m_desk.transfer(target, TransferMode::Attended); });
        offer(tr("To the voicemail"), u"action-voicemail"_s, a, [this, target] { m_desk.transfer(target, TransferMode::Voicemail); });
    } else {
        offer(tr("Call %1").arg(target.display()), u"action-redial"_s, { Availability::Kind::Enabled, {} }, [this, target] { m_desk.dial(target); });
    }
    m_numbers->addTo(menu, id);
    const QList<CallId> calls = m_desk.board().callsOf(id);
    const Capabilities can = m_desk.board().capabilities(id.account());
    for (const CallId &callId : calls) {
        const Call *call = m_desk.board().call(callId);
        const Leg *leg = call ? call->legOf(id) : nullptr;
        if (!leg)
            continue;
        if (leg->state == LineState::Ringing)
            offer(tr("Pick up this call"), u"action-pickup"_s, { can.has(Capability::PickUp) ? Availability::Kind::Enabled : Availability::Kind::Disabled, can.reason(Capability::PickUp) },
                [this, callId] { m_desk.pickUp(callId); });
        if (leg->state != LineState::Talking)
            continue;
        const struct { Capability capability; BargeMode mode; QString text; QString icon; } ways[] {
            { Capability::Listen, BargeMode::Listen, tr("Listen in"), u"action-listen"_s },
            { Capability::Whisper, BargeMode::Whisper, tr("Whisper to %1").arg(target.display()), u"action-whisper"_s },
            { Capability::Barge, BargeMode::Speak, tr("Join the conversation"), u"action-barge"_s },
        };
        menu->addSeparator();
        for (const auto &way : ways) {
            if (!can.knows(way.capability))
                continue;
            offer(way.text, way.icon, { can.has(way.capability) ? Availability::Kind::Enabled : Availability::Kind::Disabled, can.reason(way.capability) },
                [this, callId, legId = leg->id, mode = way.mode] { m_desk.barge(callId, legId, mode); });
        }
    }
    m_personTools->addTo(menu, id);
    menu->addSeparator();
    const bool favourite = m_favourites.contains(id);
    QAction *star = menu->addAction(m_theme.icon(u"favourite"_s), favourite ? tr("Remove from favourites") : tr("Add to favourites"));
    connect(star, &QAction::triggered, this, [this, id, favourite] { setFavourite(id, !favourite); });
    deputyMenu(menu, id);
    m_extras->addTo(menu, id);
    menu->popup(position);
}

void MainWindow::connectDrag()
{
    connect(m_strip, &CallStrip::dragRequested, this, [this](const DragPayload &payload) { m_drag->run(m_strip, payload); });
    connect(m_drag, &DragSession::dragStarted, this, [this](const DragPayload &payload) {
        m_status->setPassing(tr("Dragging %1. Nothing moves or re-sorts until you drop.").arg(payload.label));
    });
    connect(m_drag, &DragSession::hoverChanged, this, [this](const DropTarget &target, TransferMode) {
        const bool over = target.kind != DropTarget::Kind::None;
        m_find->line()->setDrop(over ? std::optional(m_drag->verdict()) : std::nullopt,
            over ? dropHint(m_desk.board(), *m_drag->payload(), target, m_desk.clock().now()) : QString());
    });
    connect(m_drag, &DragSession::dragEnded, this, [this] {
        m_status->setPassing({});
        m_find->line()->setDrop(std::nullopt, {});
    });
    connect(m_drag, &DragSession::dropRequested, this, [this](const DragPayload &payload, const DropTarget &target, TransferMode mode) {
        if (payload.kind == DragPayload::Kind::Person && target.kind == DropTarget::Kind::Call)
            askDropMenu(payload, target, QCursor::pos()); // listening in is never a matter of a slipped hand
        else
            m_desk.drop(payload, target, mode);
    });
    connect(m_drag, &DragSession::dropMenuRequested, this, &MainWindow::askDropMenu);
}

void MainWindow::askDropMenu(const DragPayload &payload, const DropTarget &target, const QPoint &position)
{
    if (dropWays(payload, target).size() < 2)
        return m_desk.drop(payload, target, TransferMode::Blind); // there is one way only
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool barge = payload.kind == DragPayload::Kind::Person;
    const struct { TransferMode mode; QString text; QString icon; } ways[] {
        { TransferMode::Blind, barge ? tr("Listen in") : tr("Transfer now"), barge ? u"action-listen"_s : u"action-transfer"_s },
        { TransferMode::Attended, barge ? tr("Whisper") : tr("Ask first"), barge ? u"action-whisper"_s : u"action-ask"_s },
        { TransferMode::Voicemail, barge ? tr("Join the conversation") : tr("To the voicemail"), barge ? u"action-barge"_s : u"action-voicemail"_s },
    };
    for (const auto &way : ways) {
        const DropVerdict verdict = dropVerdict(m_desk.board(), payload, target, way.mode, m_desk.clock().now());
        QAction *action = menu->addAction(m_theme.icon(way.icon), way.text);
        action->setEnabled(verdict.answer != DropVerdict::Answer::No);
        action->setToolTip(verdict.sentence);
        connect(action, &QAction::triggered, this, [this, payload, target, mode = way.mode] { m_desk.drop(payload, target, mode); });
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    menu->addAction(tr("Cancel"));
    menu->popup(position);
}

} // namespace Cordboard
