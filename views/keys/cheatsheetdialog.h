// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/cheatsheet.h"

#include <QDialog>
#include <QPrinter>

class QLabel;

namespace Cordboard {

class Theme;

/// The sheet of keys as it will be on paper, to be printed or saved.
class CheatSheetDialog final : public QDialog
{
    Q_OBJECT
public:
    CheatSheetDialog(const QList<KeyGroup> &groups, const Theme &theme, QWidget *parent = nullptr);

    /// Asks where to, then saves there.
    void askForFile();
    /// Writes the PDF and says how that went.
    void save(const QString &path);
    /// Asks for a printer and what it can do, then prints.
    void askForPrinter();

private:
    CheatSheet m_sheet;
    QPrinter m_printer { QPrinter::HighResolution };
    QLabel *m_said;
};

} // namespace Cordboard
