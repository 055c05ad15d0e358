// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace Cordboard {

class Theme;

/// All keys of the moment in one list, as the user has set them.
class KeysDialog final : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(const QList<QAction *> &actions, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace Cordboard
