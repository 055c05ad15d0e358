// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/numberchoice.h"

#include "models/core/switchboard.h"
#include "models/directories/contactbuilder.h"
#include "models/people/folding.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Cordboard {

NumberChoice::NumberChoice(OperatorDesk &desk, PersonSearch &search, const Theme &theme, QWidget *window)
    : QObject(window), m_desk(desk), m_search(search), m_theme(theme), m_action(new QAction(tr("Another number of this person"), window))
{
    m_action->setObjectName("another-number"_L1);
    m_action->setShortcut(Qt::CTRL | Qt::Key_Down);
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, [this] {
        ++m_step;
        emit changed();
    });
}

QList<NumberChoice::Choice> NumberChoice::choices(const PersonId &person) const
{
    QList<Choice> all;
    const auto known = [&all](const QString &number) {
        return std::any_of(all.cbegin(), all.cend(), [&number](const Choice &c) { return c.target.number == number; });
    };
    const auto addContact = [&](const Contact &contact, const QString &name, const AccountId &account) {
        for (const ContactNumber &number : contact.numbers)
            if (!known(number.number))
                all.append({ { account, {}, number.number, name, {} }, numberLabel(number.label), contact.phonebook });
    };
    const Switchboard &board = m_desk.board();
    if (const auto *extension = std::get_if<ExtensionId>(&person)) {
        const Extension *e = board.extension(*extension);
        if (!e)
            return all;
        all.append(Choice { { extension->account(), *extension, e->number, e->name, e->mobile }, {}, {} });
        if (!e->mobile.isEmpty() && !known(e->mobile))
            all.append(Choice { { extension->account(), {}, e->mobile, e->name, {} }, numberLabel(u"mobile"_s), {} });
        for (const ContactId &same : m_search.contactsOf(*extension))
            if (const Contact *contact = board.contact(same))
                addContact(*contact, e->name, extension->account());
    } else if (const Contact *contact = board.contact(std::get<ContactId>(person))) {
        // A directory belongs to no PBX: its numbers go out where the present call is.
        const bool ofPbx = board.account(contact->id.account());
        addContact(*contact, contact->name.isEmpty() ? contact->company : contact->name, ofPbx ? contact->id.account() : m_desk.activeAccount());
    }
    // One key sends to the mobile, whoever knows it.
    for (Choice &choice : all)
        for (const Choice &other : std::as_const(all))
            if (choice.target.mobile.isEmpty() && other.label == numberLabel(u"mobile"_s) && other.target.number != choice.target.number)
                choice.target.mobile = other.target.number;
    return all;
}

qsizetype NumberChoice::bestOf(const QList<Choice> &choices, const QString &typed)
{
    constexpr qsizetype enough = 3;
    const QStringList wanted = numberSpellings(typed);
    if (choices.isEmpty() || !choices.first().target.extension.isEmpty() || wanted.first().size() < enough)
        return 0;
    for (const QString &digits : wanted)
        for (qsizetype i = 0; i < choices.size(); ++i)
            if (digitsForSearch(choices[i].target.number).contains(digits))
                return i;
    return 0;
}

Target NumberChoice::targetOf(const PersonId &person, const QString &typed)
{
    if (person != m_person || typed != m_typed)
        m_step = 0;
    m_person = person;
    m_typed = typed;
    m_choices = choices(person);
    m_action->setEnabled(m_choices.size() > 1);
    m_chosen = m_choices.isEmpty() ? Choice() : m_choices[(bestOf(m_choices, typed) + m_step) % m_choices.size()];
    return m_chosen.target;
}

QString NumberChoice::reason() const
{
    QStringList words;
    for (const QString &word : { m_chosen.source, m_chosen.label })
        if (!word.isEmpty())
            words.append(word);
    if (m_choices.size() > 1)
        words.append(tr("%1: another number", "key").arg(m_action->shortcut().toString(QKeySequence::NativeText)));
    return words.join(u" · "_s);
}

PersonId NumberChoice::personOf(const Target &target) const
{
    return target.isValid() && target == m_chosen.target ? m_person : PersonId();
}

void NumberChoice::addTo(QMenu *menu, const PersonId &person)
{
    const bool withCall = m_desk.state().phase == DeskPhase::WithYou || m_desk.state().phase == DeskPhase::Held;
    const bool ours = std::holds_alternative<ExtensionId>(person);
    const auto offer = [&](const QString &text, const QString &icon, auto &&slot) { connect(menu->addAction(m_theme.icon(icon), text), &QAction::triggered, this, slot); };
    for (const Choice &choice : choices(person)) {
        const Target to = choice.target;
        if (ours && !to.extension.isEmpty())
            continue; // the menu has it already
        const QString shown = choice.label.isEmpty() ? to.number : tr("%1 (%2)", "number, kind of number").arg(to.number, choice.label);
        if (withCall) {
            offer(tr("Transfer to %1").arg(shown), u"action-transfer"_s, [this, to] { m_desk.transfer(to, TransferMode::Blind); });
            offer(tr("Ask %1 first").arg(shown), u"action-ask"_s, [this, to] { m_desk.transfer(to, TransferMode::Attended); });
        } else {
            offer(tr("Call %1").arg(shown), u"action-redial"_s, [this, to] { m_desk.dial(to); });
        }
    }
}

void NumberChoice::popup(const PersonId &person, const QPoint &position)
{
    auto *menu = new QMenu(static_cast<QWidget *>(parent()));
    menu->setObjectName("contactMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(menu, person);
    emit menuOpening(menu, person);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(position);
}

} // namespace Cordboard
