// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/settingspage.h"

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
    KeysPage(const Theme &theme, const QList<QAction *> &actions, QSettings &settings, QWidget *parent = nullptr);

private:
    ShortcutStore *m_store;
    KeysModel *m_model;
};

} // namespace Cordboard
