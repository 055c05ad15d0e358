// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/rowmenus.h"

#include "models/cdrmodel.h"
#include "models/core/roles.h"
#include "models/core/switchboard.h"
#include "models/desk/callparty.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace Cordboard {

using namespace Qt::StringLiterals;

/// Fills one menu for one account.
class RowMenus::Builder
{
public:
    Builder(RowMenus &menus, const AccountId &account) : m_menus(menus), m_menu(new QMenu(menus.m_window)), m_can(menus.m_desk.board().capabilities(account)),
        m_up(menus.m_desk.board().isConnected(account))
    {
        m_menu->setAttribute(Qt::WA_DeleteOnClose);
        m_menu->setToolTipsVisible(true);
    }
    /// Something that needs the PBX; `why`, when not empty: why it cannot be now.
    template<class Slot>
    void add(Capability capability, const QString &icon, const QString &text, Slot slot, const QString &why = {})
    {
        if (!m_can.knows(capability))
            return;
        const QString reason = !m_up ? RowMenus::tr("The link to the PBX is down.") : !m_can.has(capability) ? m_can.reason(capability) : why;
        QAction *action = add(icon, text, slot);
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
    }
    template<class Slot>
    QAction *add(const QString &icon, const QString &text, Slot slot)
    {
        QAction *action = m_menu->addAction(m_menus.m_theme.icon(icon), text);
        QObject::connect(action, &QAction::triggered, &m_menus, slot);
        return action;
    }
    void separate() { m_menu->addSeparator(); }
    void show(const QPoint &position)
    {
        if (m_menu->isEmpty())
            m_menu->addAction(RowMenus::tr("Nothing can be done with it."))->setEnabled(false);
        m_menu->popup(position);
    }

private:
    RowMenus &m_menus;
    QMenu *m_menu;
    Capabilities m_can;
    bool m_up;
};

namespace {

/// Why a call cannot be sent to the target line's person; empty: it can.
QString whyNotTo(const Target &target, const AccountId &account)
{
    if (!target.isValid())
        return RowMenus::tr("Type a name or number first.");
    if (target.account != account)
        return RowMenus::tr("%1 is at another PBX.").arg(target.display());
    return {};
}

} // namespace

RowMenus::RowMenus(OperatorDesk &desk, const Theme &theme, QWidget *window) : QObject(window), m_desk(desk), m_theme(theme), m_window(window) { }

void RowMenus::waitingMenu(const CallId &id, const QPoint &position)
{
    const Call *call = m_desk.board().call(id);
    if (!call)
        return;
    Builder menu(*this, id.account());
    if (!m_desk.offers().find(id))
        menu.add(Capability::PickUp, u"action-next"_s, tr("Take this call"), [this, id] { m_desk.takeWaiting(id); });
    const Target target = m_desk.target();
    menu.add(Capability::BlindTransfer, u"action-transfer"_s, target.isValid() ? tr("Send on to %1").arg(target.display()) : tr("Send on"),
        [this, id, target] { m_desk.transferCall(id, target, TransferMode::Blind); }, whyNotTo(target, id.account()));
    if (m_desk.offers().find(id)) {
        menu.separate();
        menu.add(Capability::RouteOffered, u"action-answer"_s, tr("Let the PBX route it"), [this, id] { m_desk.letIn(id); });
        menu.add(Capability::RouteOffered, u"refused"_s, tr("Refuse it"), [this, id] { m_desk.refuse(id); });
    }
    menu.show(position);
}

void RowMenus::heldMenu(const CallId &id, const QPoint &position)
{
    const Call *call = m_desk.board().call(id);
    const Leg *own = call ? call->legOf(m_desk.board().ownExtension(id.account())) : nullptr;
    if (!own)
        return;
    const QString name = partyName(otherParty(*call, own->extension));
    Builder menu(*this, id.account());
    menu.add(Capability::Hold, u"action-resume"_s, tr("Resume"), [this, id] { m_desk.resume(id); });
    const Target target = m_desk.target();
    menu.add(Capability::BlindTransfer, u"action-transfer"_s, target.isValid() ? tr("Transfer to %1").arg(target.display()) : tr("Transfer"),
        [this, id, target] { m_desk.transferCall(id, target, TransferMode::Blind); }, whyNotTo(target, id.account()));
    menu.add(Capability::Park, u"action-park"_s, tr("Park"), [this, id] { m_desk.parkIn(id, {}); });
    menu.separate();
    menu.add(Capability::HangUp, u"action-hangup"_s, tr("End the call with %1").arg(name), [this, id, leg = own->id, name] {
        m_desk.request({ id.account(), Command::HangUp { id, leg } }, tr("Ending the call with %1").arg(name));
    });
    menu.show(position);
}

void RowMenus::parkedMenu(const ParkSlotId &id, const QPoint &position)
{
    const ParkSlot *slot = m_desk.board().parkSlot(id);
    if (!slot)
        return;
    Builder menu(*this, id.account());
    if (slot->occupied) {
        const QString caller = slot->callerName.isEmpty() ? slot->callerNumber : slot->callerName;
        menu.add(Capability::Unpark, u"action-fetch"_s, tr("Fetch %1").arg(caller), [this, id] { m_desk.fetch(id); });
        const Target target = m_desk.target();
        const QString why = !target.isValid() || !target.extension.isEmpty() ? whyNotTo(target, id.account()) : tr("A parked call can only be sent to somebody of ours.");
        menu.add(Capability::Unpark, u"action-transfer"_s, target.isValid() ? tr("Let %1 fetch it").arg(target.display()) : tr("Let somebody fetch it"),
            [this, id, target, caller] {
                m_desk.request({ id.account(), Command::Unpark { id, target.extension } }, tr("Sending %1 to %2").arg(caller, target.display()),
                    tr("The phone of %1 rings for %2").arg(target.display(), caller));
            },
            why);
    } else {
        const CallId call = m_desk.state().call;
        menu.add(Capability::ParkToSlot, u"action-park"_s, tr("Park the call with you here"), [this, call, id] { m_desk.parkIn(call, id); },
            call.isEmpty() ? tr("There is no call with you.") : QString());
    }
    menu.show(position);
}

void RowMenus::queueMenu(const QueueId &id, const QPoint &position)
{
    const Queue *queue = m_desk.board().queue(id);
    if (!queue)
        return;
    const ExtensionId self = m_desk.board().ownExtension(id.account());
    const QueueAgent *own = m_desk.board().agent(queueAgentId(id, self));
    const QString name = queue->name.isEmpty() ? queue->number : queue->name;
    Builder menu(*this, id.account());
    if (!queue->waiting.isEmpty())
        menu.add(Capability::TakeFromQueue, u"action-next"_s, tr("Take the longest waiting call"), [this, call = queue->waiting.first().call] { m_desk.takeWaiting(call); });
    const CallId call = m_desk.state().call;
    menu.add(Capability::BlindTransfer, u"action-transfer"_s, tr("Transfer the call with you to %1").arg(name),
        [this, call, target = Target { id.account(), {}, queue->number, name, {} }] { m_desk.transferCall(call, target, TransferMode::Blind, true); },
        call.isEmpty() ? tr("There is no call with you.") : call.account() != id.account() ? tr("The call with you is at another PBX.") : QString());
    menu.separate();
    const bool in = own && own->loggedIn;
    menu.add(Capability::QueueLogin, u"headset"_s, in ? tr("Log out of %1").arg(name) : tr("Log in to %1").arg(name), [this, id, self, in, name] {
        m_desk.request({ id.account(), Command::QueueLogin { id, self, !in } }, in ? tr("Logging out of %1").arg(name) : tr("Logging in to %1").arg(name));
    });
    if (in)
        menu.add(Capability::QueuePause, u"action-hold"_s, own->paused ? tr("Take calls again") : tr("Pause in %1").arg(name), [this, id, self, paused = own->paused, name] {
            m_desk.request({ id.account(), Command::QueuePause { id, self, !paused, {} } }, tr("Changing the pause in %1").arg(name));
        });
    menu.show(position);
}

void RowMenus::recordMenu(const CdrId &id, const QPoint &position)
{
    const CdrModel &records = *m_desk.board().cdrs();
    const int row = records.rowOf(id);
    if (row < 0)
        return;
    const Cdr *cdr = &records.at(row);
    const bool out = cdr->direction == Direction::Outbound;
    const QString number = out ? cdr->calleeNumber : cdr->callerNumber;
    const QString name = out ? cdr->calleeName : cdr->callerName;
    Builder menu(*this, id.account());
    menu.add(Capability::Dial, u"action-callback"_s, tr("Call %1").arg(name.isEmpty() ? number : name),
        [this, target = Target { id.account(), {}, number, name, {} }] { m_desk.dial(target); }, number.isEmpty() ? tr("The number was withheld.") : QString());
    if (!number.isEmpty())
        menu.add(u"action-keypad"_s, tr("Copy the number"), [number] { QGuiApplication::clipboard()->setText(number); });
    menu.show(position);
}

} // namespace Cordboard
