// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/persontools.h"

#include "models/agentmodel.h"
#include "models/core/switchboard.h"
#include "models/desk/callparty.h"
#include "models/extensionmodel.h"
#include "views/services/forwarddialog.h"
#include "views/theme/theme.h"

#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString personName(const Extension &person)
{
    return person.name.isEmpty() ? person.number : person.name;
}

/// Also for whoever is there, which a card need not say.
QString choiceWord(Presence presence)
{
    return presence == Presence::Available ? PersonTools::tr("Available") : ExtensionModel::presenceWord(presence);
}

} // namespace

PersonTools::PersonTools(OperatorDesk &desk, const Theme &theme, QWidget *window) : QObject(window), m_desk(desk), m_theme(theme), m_window(window) { }

QString PersonTools::whyNot(const AccountId &account, Capability capability) const
{
    return m_desk.availability(account, capability).reason;
}

void PersonTools::offer(QMenu *menu, const QString &icon, const QString &text, const QString &why, const std::function<void()> &then, std::optional<bool> checked)
{
    // A drawing would stand where the tick is.
    QAction *action = icon.isEmpty() || checked ? menu->addAction(text) : menu->addAction(m_theme.icon(icon), text);
    action->setEnabled(why.isEmpty());
    action->setToolTip(why);
    if (checked) {
        action->setCheckable(true);
        action->setChecked(*checked);
    }
    connect(action, &QAction::triggered, this, then);
}

void PersonTools::addTo(QMenu *menu, const ExtensionId &id)
{
    const Extension *person = m_desk.board().extension(id);
    if (!person || person->kind != ExtensionKind::Person)
        return;
    auto *state = new QMenu(tr("State of %1").arg(personName(*person)), menu);
    state->setObjectName("stateMenu"_L1);
    state->setIcon(m_theme.icon(u"state-away"_s));
    state->setToolTipsVisible(true);
    addState(state, *person);
    if (state->isEmpty())
        delete state;
    else
        menu->addMenu(state);
    addCalls(menu, *person);
}

void PersonTools::addOwn(QMenu *menu)
{
    const ExtensionId self = m_desk.self();
    const Extension *person = m_desk.board().extension(self);
    menu->setToolTipsVisible(true);
    if (person)
        addState(menu, *person);
    addQueues(menu, self);
    if (menu->isEmpty())
        menu->addAction(tr("This PBX does not let your state be set from here."))->setEnabled(false);
}

void PersonTools::addState(QMenu *menu, const Extension &person)
{
    const ExtensionId id = person.id;
    const AccountId account = id.account();
    const Capabilities can = m_desk.board().capabilities(account);
    const QString name = personName(person);
    if (can.knows(Capability::SetPresence)) {
        const QString why = whyNot(account, Capability::SetPresence);
        QList<Presence> choices { Presence::Available, Presence::Away, Presence::Busy, Presence::Lunch, Presence::Trip, Presence::OffWork };
        if (!can.knows(Capability::SetDoNotDisturb))
            choices.insert(1, Presence::DoNotDisturb);
        for (Presence choice : std::as_const(choices))
            offer(menu, {}, choiceWord(choice), why, [this, id, choice, name] {
                m_desk.request({ id.account(), Command::SetPresence { id, choice, {} } }, tr("Setting the state of %1").arg(name),
                    tr("%1: %2", "person, state").arg(name, choiceWord(choice)));
            }, person.presence == choice);
        menu->addSeparator();
        offer(menu, u"note"_s, tr("Words beside the state"), why, [this, id] { askText(id); });
    }
    if (can.knows(Capability::SetDoNotDisturb)) {
        const bool on = person.dnd.value_or(false);
        offer(menu, u"state-dnd"_s, tr("Do not disturb"), whyNot(account, Capability::SetDoNotDisturb), [this, id, on, name] {
            m_desk.request({ id.account(), Command::SetDoNotDisturb { id, !on } }, tr("Setting do not disturb of %1").arg(name),
                on ? tr("%1 can be disturbed again", "person").arg(name) : tr("%1 is not to be disturbed", "person").arg(name));
        }, on);
    }
    if (can.knows(Capability::SetForwarding))
        offer(menu, u"forward"_s, tr("Forward calls"), whyNot(account, Capability::SetForwarding), [this, id] { askForwarding(id); },
            person.forwarding ? std::optional(person.forwarding->any()) : std::nullopt);
}

void PersonTools::addCalls(QMenu *menu, const Extension &person)
{
    const AccountId account = person.id.account();
    const Capabilities can = m_desk.board().capabilities(account);
    const ExtensionId self = m_desk.board().ownExtension(account);
    if (!can.knows(Capability::HangUpOthers) || person.id == self)
        return;
    const QString name = personName(person);
    const QString why = whyNot(account, Capability::HangUpOthers);
    for (const CallId &id : m_desk.board().callsOf(person.id)) {
        const Call *call = m_desk.board().call(id);
        const Leg *leg = call ? call->legOf(person.id) : nullptr;
        if (!leg || call->legOf(self))
            continue;
        const QString other = partyName(otherParty(*call, person.id));
        const LegId legId = leg->id;
        if (leg->state == LineState::Talking && can.knows(Capability::BlindTransfer)) {
            const QString cannot = why.isEmpty() ? whyNot(account, Capability::BlindTransfer) : why;
            const Extension *own = m_desk.board().extension(self);
            offer(menu, u"action-pickup"_s, tr("Take over the call with %1").arg(other), own ? cannot : tr("It is not known which phone is yours."),
                [this, id, legId, number = own ? own->number : QString(), other] {
                    m_desk.request({ id.account(), Command::BlindTransfer { id, legId, number } }, tr("Taking over the call with %1").arg(other),
                        tr("Your phone rings with %1").arg(other));
                });
        }
        offer(menu, u"action-hangup"_s, tr("End the call with %1").arg(other), why, [this, id, legId, name, other] { endCall(id, legId, name, other); });
    }
}

void PersonTools::addQueues(QMenu *menu, const ExtensionId &self)
{
    const AccountId account = self.account();
    const Capabilities can = m_desk.board().capabilities(account);
    QList<QueueId> in;
    QList<QueueId> out;
    bool working = false;
    for (const QueueAgent &agent : m_desk.board().agents()->of(self)) {
        (agent.loggedIn ? in : out).append(agent.queue);
        working = working || (agent.loggedIn && !agent.paused);
    }
    if (in.isEmpty() && out.isEmpty())
        return;
    if (!menu->isEmpty())
        menu->addSeparator();
    if (can.knows(Capability::QueuePause) && !in.isEmpty())
        offer(menu, u"headset"_s, tr("No calls from the queues"), whyNot(account, Capability::QueuePause), [this, self, in, working] {
            for (const QueueId &queue : in)
                m_desk.request({ self.account(), Command::QueuePause { queue, self, working, {} } }, tr("Changing the pause"));
        }, !working);
    if (can.knows(Capability::QueueLogin)) {
        const QString why = whyNot(account, Capability::QueueLogin);
        const auto all = [this, self](const QList<QueueId> &queues, bool login) {
            for (const QueueId &queue : queues)
                m_desk.request({ self.account(), Command::QueueLogin { queue, self, login } }, login ? tr("Logging in") : tr("Logging out"));
        };
        if (!out.isEmpty())
            offer(menu, {}, tr("Log in to all queues"), why, [all, out] { all(out, true); });
        if (!in.isEmpty())
            offer(menu, {}, tr("Log out of all queues"), why, [all, in] { all(in, false); });
    }
}

void PersonTools::askText(const ExtensionId &id)
{
    const Extension *person = m_desk.board().extension(id);
    if (!person)
        return;
    const QString name = personName(*person);
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName("presenceText"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("State of %1").arg(name));
    dialog->setLabelText(tr("What everybody reads beside the state of %1:").arg(name));
    dialog->setTextValue(person->presenceText);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id, name](const QString &text) {
        const Extension *now = m_desk.board().extension(id);
        if (now && now->presenceText != text.simplified())
            m_desk.request({ id.account(), Command::SetPresence { id, now->presence, text.simplified() } }, tr("Setting the state of %1").arg(name),
                tr("The words beside the state of %1 are changed").arg(name));
    });
    dialog->open();
}

void PersonTools::askForwarding(const ExtensionId &id)
{
    const Extension *person = m_desk.board().extension(id);
    if (!person)
        return;
    const QString name = personName(*person);
    const Forwarding before = person->forwarding.value_or(Forwarding());
    auto *dialog = new ForwardDialog(name, before, person->mobile, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id, name, before] {
        const Forwarding now = dialog->forwarding();
        if (now != before)
            m_desk.request({ id.account(), Command::SetForwarding { id, now.always, now.busy, now.noAnswer } }, tr("Forwarding the calls of %1").arg(name),
                now.any() ? tr("The calls of %1 are forwarded").arg(name) : tr("The calls of %1 are no longer forwarded").arg(name));
    });
    dialog->open();
}

void PersonTools::endCall(const CallId &call, const LegId &leg, const QString &person, const QString &other)
{
    // Two people are cut off in mid-sentence: never by a slip of the hand.
    auto *ask = new QMessageBox(QMessageBox::Question, tr("End this call?"), tr("%1 and %2 are cut off.", "the two who talk").arg(person, other), QMessageBox::Cancel, m_window);
    ask->setObjectName("endOthersCall"_L1);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *end = ask->addButton(tr("End the call"), QMessageBox::DestructiveRole);
    end->setObjectName("endOthersCallNow"_L1);
    end->setAutoDefault(false);
    ask->setDefaultButton(QMessageBox::Cancel);
    connect(end, &QPushButton::clicked, this, [this, call, leg, person, other] {
        if (m_desk.board().call(call))
            m_desk.request({ call.account(), Command::HangUp { call, leg } }, tr("Ending the call of %1 with %2").arg(person, other), tr("The call of %1 is ended").arg(person));
    });
    ask->open();
}

} // namespace Cordboard
