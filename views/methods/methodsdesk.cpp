// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/methods/methodsdesk.h"

#include "views/methods/methodsdialog.h"
#include "views/methods/reportsmenu.h"

namespace Cordboard {

MethodsDesk::MethodsDesk(Switchboard &board, const Theme &theme, QWidget *window)
    : QObject(window), m_theme(theme), m_window(window), m_catalog(board), m_reports(new ReportsMenu(m_catalog, window))
{
    connect(m_reports, &ReportsMenu::chosen, this, &MethodsDesk::showReport);
}

void MethodsDesk::showMethods()
{
    auto *dialog = new MethodsDialog(m_catalog, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MethodsDesk::showReport(const AccountId &account, const QString &method)
{
    auto *dialog = new MethodsDialog(m_catalog, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showReport(account, method);
    dialog->show();
}

} // namespace Cordboard
