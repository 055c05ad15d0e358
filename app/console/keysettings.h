// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace Cordboard {

class GlobalKeys;
class KeysPage;
class MainWindow;
class Theme;

/// The settings' page about keys: the actions', the number pad, and those that work in other programs. All must outlive it.
KeysPage *makeKeysPage(const Theme &theme, MainWindow &window, GlobalKeys &globalKeys, QSettings &settings);

} // namespace Cordboard
