// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/settingspage.h"
#include "views/theme/actionkeys.h"

#include <QList>

class QAction;
class QSettings;

namespace Cordboard {

class KeysModel;
class ShortcutStore;

/// Which key does what: works on the actions themselves, so that every hint in the window follows.
class KeysPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// Actions without an objectName are not shown. All must outlive the page.
    /// `fixed`: keys that are none of theirs and cannot be given to them. An action "print-keys" among them becomes a button.
    KeysPage(const Theme &theme, const QList<QAction *> &actions, QSettings &settings, const QList<FixedKey> &fixed = {}, QWidget *parent = nullptr);

    /// Keys that are in use may come and go with what a section switches on.
    void setFixedKeys(const QList<FixedKey> &fixed);
    void addSection(QWidget *section);

private:
    ShortcutStore *m_store;
    KeysModel *m_model;
};

} // namespace Cordboard
