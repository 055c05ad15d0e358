// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/actionkeys.h"

#include <QDialog>
#include <QList>

class QAction;

namespace Cordboard {

class Theme;

/// All keys in one list, as the user has set them; `print` opens them as a sheet.
class KeysDialog final : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(const QList<KeyGroup> &groups, QAction *print, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace Cordboard
