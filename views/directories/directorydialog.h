// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QDialog>

namespace Cordboard {

class DirectoryForm;
class DirectoryShelf;
class NavList;
class Theme;

/// Adding or editing a directory: left the kinds, right the form. Show it with open(). What is passed in must outlive it.
class DirectoryDialog final : public QDialog
{
    Q_OBJECT
public:
    DirectoryDialog(const Theme &theme, DirectoryShelf &shelf, QWidget *parent = nullptr);

    /// Chooses a kind by DirectoryKind::id.
    void choose(const QString &kind);
    /// Edits a directory of the shelf; false: it is not there.
    bool edit(const AccountId &id);

    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    DirectoryShelf &m_shelf;
    NavList *m_kinds;
    DirectoryForm *m_form;
};

} // namespace Cordboard
