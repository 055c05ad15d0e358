// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace Cordboard {

class PbxPhoneBooks;
class Theme;

/// The PBXes' phone books at the desk: found in the search like everybody else, new entries from the caller or the typed number, and
/// each entry changed or deleted by its menu.
class PhoneBookDesk final : public QObject
{
    Q_OBJECT
public:
    /// What is passed in must outlive it.
    PhoneBookDesk(OperatorDesk &desk, const Theme &theme, QWidget *window);

    QAction *newAction() const { return m_new; }
    /// Adds what can be done with that entry, where a PBX keeps it.
    void addTo(QMenu *menu, const ContactId &id);

    /// A new entry, beginning with the caller, else with the number on the target line.
    void add();
    void edit(const ContactId &id);
    /// Asks first.
    void remove(const ContactId &id);

private:
    void refresh();
    Availability editing(const AccountId &account) const;
    AccountId editable() const;
    void show(const QString &title, const AccountId &account, const Contact &contact);
    void say(Notice::Level level, const QString &text);

    OperatorDesk &m_desk;
    const Theme &m_theme;
    QWidget *m_window;
    PbxPhoneBooks *m_books;
    QAction *m_new;
};

} // namespace Cordboard
