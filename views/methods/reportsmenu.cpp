// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/methods/reportsmenu.h"

#include "views/methods/methodcatalog.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

ReportsMenu::ReportsMenu(const MethodCatalog &catalog, QWidget *parent) : QMenu(tr("Reports"), parent), m_catalog(catalog)
{
    setObjectName("reports"_L1);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ReportsMenu::fill);
    // Never empty: an empty menu would not open, and nobody would learn why.
    connect(&catalog, &MethodCatalog::accountsChanged, this, &ReportsMenu::fill);
    connect(&catalog, &MethodCatalog::reasonsChanged, this, [this] {
        if (isVisible())
            fill();
    });
    fill();
}

void ReportsMenu::fill()
{
    QList<Account> accounts = m_catalog.accounts();
    accounts.removeIf([this](const Account &account) { return m_catalog.reports(account.id).isEmpty(); });
    // Somebody may be on the way through it: it is made anew only for something new.
    QStringList content { QString::number(m_catalog.accounts().size()) };
    for (const Account &account : std::as_const(accounts)) {
        const QHash<QString, QString> reasons = m_catalog.reasons(account.id);
        content.append({ account.id.value(), account.name, m_catalog.noLink(account.id) });
        for (const MethodInfo &method : m_catalog.reports(account.id))
            content.append({ method.name, reasons.value(method.name) });
    }
    if (content == m_content)
        return;
    m_content = content;
    clear();
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    if (accounts.isEmpty())
        addAction(m_catalog.accounts().isEmpty() ? tr("There is no PBX yet") : tr("No PBX here has reports"))->setEnabled(false);
    for (const Account &account : std::as_const(accounts)) {
        QMenu *menu = this;
        if (accounts.size() > 1) {
            menu = addMenu(MethodCatalog::nameOf(account).replace(u'&', u"&&"_s));
            menu->setToolTipsVisible(true);
        }
        add(menu, account.id);
    }
}

void ReportsMenu::add(QMenu *menu, const AccountId &account)
{
    // In words, too: a tool tip is seen by few.
    if (const QString noLink = m_catalog.noLink(account); !noLink.isEmpty()) {
        menu->addAction(noLink)->setEnabled(false);
        menu->addSeparator();
    }
    const QHash<QString, QString> reasons = m_catalog.reasons(account);
    for (const MethodInfo &method : m_catalog.reports(account)) {
        QAction *action = menu->addAction(MethodCatalog::titleOf(method).replace(u'&', u"&&"_s));
        action->setObjectName("report."_L1 + method.name);
        const QString why = reasons.value(method.name);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? method.name : why);
        action->setStatusTip(why);
        connect(action, &QAction::triggered, this, [this, account, name = method.name] { emit chosen(account, name); });
    }
}

} // namespace Cordboard
