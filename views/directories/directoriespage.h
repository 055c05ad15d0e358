// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/settingspage.h"
#include "views/directories/directoryshelf.h"

#include <QPointer>

namespace Cordboard {

class DirectoryDialog;
class KeyButton;
class NavList;
class ThemedLabel;

/// The directories: add, edit, read now, remove (asked once more in place); what each has, when it was read and what is wrong.
class DirectoriesPage final : public SettingsPage
{
    Q_OBJECT
public:
    DirectoriesPage(const Theme &theme, DirectoryShelf &shelf, QWidget *parent = nullptr);

private:
    QWidget *buildButtons();
    QWidget *buildQuestion();
    void refill();
    void showStatus();
    void openDialog(const AccountId &edit);
    void ask(bool open);
    AccountId current() const;
    QString caption(const Account &account) const;

    DirectoryShelf &m_shelf;
    QPointer<DirectoryDialog> m_dialog;
    QWidget *m_listPanel;
    NavList *m_list;
    ThemedLabel *m_empty;
    ThemedLabel *m_trouble;
    KeyButton *m_add = nullptr;
    KeyButton *m_edit = nullptr;
    KeyButton *m_read = nullptr;
    KeyButton *m_remove = nullptr;
    QWidget *m_question = nullptr;
    ThemedLabel *m_questionText = nullptr;
    KeyButton *m_keep = nullptr;
};

} // namespace Cordboard
