// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/methods/methodcatalog.h"

class QWidget;

namespace Cordboard {

class ReportsMenu;
class Theme;

/// A window's methods and reports: the menu of reports, and the dialogs that they open.
class MethodsDesk final : public QObject
{
    Q_OBJECT
public:
    /// `board` and `theme` must outlive it; dialogs belong to `window`.
    MethodsDesk(Switchboard &board, const Theme &theme, QWidget *window);

    ReportsMenu *reports() const { return m_reports; }
    void showMethods();
    void showReport(const AccountId &account, const QString &method);

private:
    const Theme &m_theme;
    QWidget *m_window;
    MethodCatalog m_catalog;
    ReportsMenu *m_reports;
};

} // namespace Cordboard
