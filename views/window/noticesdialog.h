// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/notice.h"

#include <QDialog>
#include <QList>

namespace Cordboard {

class Theme;

/// The last results of the status line, newest first: what a glance missed can be read again.
class NoticesDialog final : public QDialog
{
    Q_OBJECT
public:
    NoticesDialog(const QList<Notice> &notices, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace Cordboard
