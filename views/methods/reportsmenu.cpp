// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/methods/reportsmenu.h"

#include "views/methods/methodcatalog.h"

namespace Cordboard {

/// One PBX's reports as they stand.
struct ReportsMenu::Section
{
    Account account;
    QString noLink; ///< empty: there is one
    QList<MethodInfo> reports;
    QHash<QString, QString> reasons; ///< why some cannot be asked for now, by method
};

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
    QList<Section> sections;
    for (const Account &account : m_catalog.accounts()) {
        const QList<MethodInfo> reports = m_catalog.reports(account.id);
        if (!reports.isEmpty())
            sections.append({ account, m_catalog.noLink(account.id), reports, m_catalog.reasons(account.id) });
    }
    // Somebody may be on the way through it: it is made anew only for something new.
    QStringList content { QString::number(m_catalog.accounts().size()) };
    for (const Section &section : std::as_const(sections)) {
        content.append({ section.account.id.value(), section.account.name, section.noLink });
        for (const MethodInfo &method : section.reports)
            content.append({ method.name, section.reasons.value(method.name) });
    }
    if (content == m_content)
        return;
    m_content = content;
    clear();
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    if (sections.isEmpty())
        addAction(m_catalog.accounts().isEmpty() ? tr("There is no PBX yet") : tr("No PBX here has reports"))->setEnabled(false);
    for (const Section &section : std::as_const(sections)) {
        QMenu *menu = this;
        if (sections.size() > 1) {
            menu = addMenu(MethodCatalog::nameOf(section.account).replace(u'&', u"&&"_s));
            menu->setToolTipsVisible(true);
        }
        add(menu, section);
    }
}

void ReportsMenu::add(QMenu *menu, const Section &section)
{
    // In words, too: a tool tip is seen by few.
    if (!section.noLink.isEmpty()) {
        menu->addAction(section.noLink)->setEnabled(false);
        menu->addSeparator();
    }
    for (const MethodInfo &method : section.reports) {
        QAction *action = menu->addAction(MethodCatalog::titleOf(method).replace(u'&', u"&&"_s));
        action->setObjectName("report."_L1 + method.name);
        const QString why = section.reasons.value(method.name);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? method.name : why);
        action->setStatusTip(why);
        connect(action, &QAction::triggered, this, [this, account = section.account.id, name = method.name] { emit chosen(account, name); });
    }
}

} // namespace Cordboard
