// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/phonebookdesk.h"

#include "models/contactmodel.h"
#include "models/core/switchboard.h"
#include "models/directories/pbxphonebooks.h"
#include "views/services/contactdialog.h"
#include "views/theme/theme.h"
#include "views/window/extras.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Contact &contact)
{
    return !contact.name.isEmpty() ? contact.name : !contact.company.isEmpty() ? contact.company : contact.numbers.value(0).number;
}

} // namespace

PhoneBookDesk::PhoneBookDesk(OperatorDesk &desk, const Theme &theme, QWidget *window)
    : QObject(window), m_desk(desk), m_theme(theme), m_window(window), m_books(new PbxPhoneBooks(desk.board(), this)),
      m_new(new QAction(tr("New phone book entry"), window))
{
    m_new->setObjectName("new-contact"_L1);
    m_new->setAutoRepeat(false);
    connect(m_new, &QAction::triggered, this, &PhoneBookDesk::add);
    window->addAction(m_new);
    connect(&desk.board(), &Switchboard::capabilitiesChanged, this, &PhoneBookDesk::refresh);
    connect(&desk.board(), &Switchboard::connectionChanged, this, &PhoneBookDesk::refresh);
    connect(&desk.board(), &Switchboard::accountsChanged, this, &PhoneBookDesk::refresh);
    refresh();
}

Availability PhoneBookDesk::editing(const AccountId &account) const
{
    const Switchboard &board = m_desk.board();
    const Capabilities can = board.capabilities(account);
    if (!board.account(account) || !can.knows(Capability::ContactsEdit))
        return { Availability::Kind::Hidden, {} };
    if (!board.isConnected(account))
        return { Availability::Kind::Disabled, Extras::tr("The link to the PBX is down.") };
    if (!can.has(Capability::ContactsEdit))
        return { Availability::Kind::Disabled, can.reason(Capability::ContactsEdit) };
    return { Availability::Kind::Enabled, {} };
}

AccountId PhoneBookDesk::editable() const
{
    if (editing(m_desk.activeAccount()).enabled())
        return m_desk.activeAccount();
    for (const Account &account : m_desk.board().accounts())
        if (editing(account.id).enabled())
            return account.id;
    return {};
}

void PhoneBookDesk::refresh()
{
    bool any = false;
    for (const Account &account : m_desk.board().accounts())
        any = any || editing(account.id).kind != Availability::Kind::Hidden;
    m_new->setVisible(any);
    m_new->setEnabled(!editable().isEmpty());
    m_new->setToolTip(m_new->isEnabled() ? m_new->text() : editing(m_desk.activeAccount()).reason);
}

void PhoneBookDesk::say(Notice::Level level, const QString &text)
{
    emit m_desk.noticed({ level, text, {}, m_desk.clock().now() });
}

void PhoneBookDesk::addTo(QMenu *menu, const ContactId &id)
{
    const Contact *contact = m_desk.board().contact(id);
    const Availability able = editing(id.account());
    if (!contact || able.kind == Availability::Kind::Hidden)
        return;
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->setToolTipsVisible(true);
    const auto offer = [&](const QString &icon, const QString &text, auto &&slot) {
        QAction *action = menu->addAction(m_theme.icon(icon), text);
        action->setEnabled(able.enabled());
        action->setToolTip(able.reason);
        connect(action, &QAction::triggered, this, slot);
    };
    offer(u"note"_s, tr("Change %1", "an entry of the phone book").arg(nameOf(*contact)), [this, id] { edit(id); });
    offer(u"refused"_s, tr("Delete %1", "an entry of the phone book").arg(nameOf(*contact)), [this, id] { remove(id); });
}

void PhoneBookDesk::add()
{
    const AccountId account = editable();
    if (account.isEmpty())
        return;
    const DeskState &state = m_desk.state();
    const Target target = m_desk.target();
    Contact fresh;
    fresh.shared = true;
    QString number = state.callerNumber;
    if (!number.isEmpty())
        fresh.name = state.callerName == number ? QString() : state.callerName;
    else if (target.isValid() && target.extension.isEmpty() && target.name.isEmpty())
        number = target.number;
    if (!number.isEmpty())
        fresh.numbers.append({ u"work"_s, number });
    show(m_new->text(), account, fresh);
}

void PhoneBookDesk::edit(const ContactId &id)
{
    if (!editing(id.account()).enabled())
        return;
    // What others wrote meanwhile is not overwritten unseen.
    m_books->fetch(id).then(this, [this, id](const Result<Contact> &now) {
        const Contact *known = m_desk.board().contact(id);
        if (now)
            show(tr("Change %1", "an entry of the phone book").arg(nameOf(*now)), id.account(), *now);
        else
            say(Notice::Level::Failure, tr("%1 cannot be changed: %2", "an entry of the phone book; the reason").arg(known ? nameOf(*known) : id.local(), now.error().message()));
    });
}

void PhoneBookDesk::show(const QString &title, const AccountId &account, const Contact &contact)
{
    auto *dialog = new ContactDialog(title, contact, m_books->namesOf(account), *m_desk.board().contacts(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, account, contact] {
        const Contact wanted = dialog->contact();
        if (wanted == contact && !contact.id.isEmpty())
            return;
        m_books->save(account, wanted).then(this, [this, name = nameOf(wanted)](const Result<ContactId> &saved) {
            if (saved)
                say(Notice::Level::Good, tr("%1 is in the phone book", "an entry").arg(name));
            else
                say(Notice::Level::Failure, tr("%1 cannot be changed: %2", "an entry of the phone book; the reason").arg(name, saved.error().message()));
        });
    });
    dialog->open();
}

void PhoneBookDesk::remove(const ContactId &id)
{
    const Contact *contact = m_desk.board().contact(id);
    if (!contact || !editing(id.account()).enabled())
        return;
    const QString name = nameOf(*contact);
    auto *ask = new QMessageBox(QMessageBox::Warning, tr("Delete %1", "an entry of the phone book").arg(name),
        tr("Really delete %1 from the phone book of the PBX?").arg(name), QMessageBox::Cancel, m_window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setObjectName("deleteContact"_L1);
    QPushButton *yes = ask->addButton(tr("Delete %1", "an entry of the phone book").arg(name), QMessageBox::DestructiveRole);
    yes->setObjectName("deleteContactYes"_L1);
    ask->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id, name] {
        m_books->remove(id).then(this, [this, name](const Result<void> &done) {
            if (done)
                say(Notice::Level::Good, tr("%1 is deleted", "an entry of the phone book").arg(name));
            else
                say(Notice::Level::Failure, tr("%1 cannot be changed: %2", "an entry of the phone book; the reason").arg(name, done.error().message()));
        });
    });
    ask->open();
}

} // namespace Cordboard
