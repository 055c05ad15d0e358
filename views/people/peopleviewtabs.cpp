// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/peopleview.h"

#include "views/people/peoplegrid.h"
#include "views/people/peoplerows.h"
#include "views/people/peopletable.h"
#include "views/theme/pilltabbar.h"

#include "models/core/roles.h"
#include "models/core/switchboard.h"
#include "models/people/departmentmodel.h"
#include "models/people/peoplefilter.h"

#include <QScrollBar>

#include <algorithm>

// The tabs above the people: departments, or where hits come from; and the ways to show them.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int allTab = 0;
constexpr int favouritesTab = 1;
constexpr int firstDepartmentTab = 2;

/// From the end: with the current tab gone another one becomes current, and is laid out and scrolled to, each time.
void clearTabs(PillTabBar &tabs)
{
    if (tabs.QTabBar::count() > 0)
        tabs.setCurrentIndex(0);
    while (tabs.QTabBar::count() > 0)
        tabs.removeTab(tabs.QTabBar::count() - 1);
}

} // namespace

void PeopleView::buildLookTabs()
{
    const bool wide = m_rows->showsHits();
    const int wanted = wide ? 2 : 4;
    const QSignalBlocker quiet(m_looks);
    if (m_looks->QTabBar::count() != wanted) {
        clearTabs(*m_looks);
        const auto add = [this](PeopleLook look, const QString &icon, const QString &name) {
            m_looks->setTabData(m_looks->addPill({}, icon, name), int(look));
        };
        add(PeopleLook::Cards, u"view-cards"_s, tr("Cards"));
        if (!wide) {
            add(PeopleLook::Compact, u"view-compact"_s, tr("Compact cards"));
            add(PeopleLook::Micro, u"view-micro"_s, tr("Tiles"));
        }
        add(PeopleLook::Table, u"view-table"_s, tr("Table"));
    }
    for (int tab = 0; tab < m_looks->QTabBar::count(); ++tab) {
        if (m_looks->tabData(tab).toInt() == int(shownLook()))
            m_looks->setCurrentIndex(tab);
    }
}

void PeopleView::rebuildDepartmentTabs()
{
    if (m_rows->showsHits())
        return;
    m_sources.reset();
    const QSignalBlocker quiet(m_tabs);
    clearTabs(*m_tabs);
    m_tabs->addPill(tr("All", "all people"));
    m_tabs->addPill(tr("Favourites"), u"favourite"_s);
    int chosen = m_favouritesShown ? favouritesTab : allTab;
    const DepartmentModel *departments = m_rows->departments();
    for (int row = 0; row < departments->rowCount(); ++row) {
        const QString name = departments->index(row, 0).data(NameRole).toString();
        const int tab = m_tabs->addPill(name);
        m_tabs->setTabData(tab, name);
        if (name == m_department && !m_department.isEmpty())
            chosen = tab;
    }
    m_tabs->setCurrentIndex(chosen);
    countTabs();
}

void PeopleView::countTabs()
{
    if (m_rows->showsHits())
        return;
    const DepartmentModel *departments = m_rows->departments();
    m_tabs->setCount(allTab, departments->totalCount());
    const auto known = std::count_if(m_favourites.begin(), m_favourites.end(),
                                     [this](const ExtensionId &id) { return m_board.extension(id) != nullptr; });
    m_tabs->setCount(favouritesTab, int(known));
    for (int row = 0; row < departments->rowCount(); ++row)
        m_tabs->setCount(firstDepartmentTab + row, departments->index(row, 0).data(DepartmentModel::CountRole).toInt());
}

void PeopleView::rebuildSourceTabs()
{
    const QSignalBlocker quiet(m_tabs);
    QMap<QString, int> counts; // our own people have the empty name and come first
    for (const SearchHit &hit : m_rows->hits())
        ++counts[m_rows->sourceOf(hit)];
    // With every letter typed the counts change, the sources hardly ever.
    if (m_sources == counts.keys()) {
        m_tabs->setCount(allTab, int(m_rows->hits().size()));
        int tab = allTab;
        for (int count : std::as_const(counts))
            m_tabs->setCount(++tab, count);
        return;
    }
    m_sources = counts.keys();
    const QVariant before = m_tabs->tabData(m_tabs->currentIndex());
    clearTabs(*m_tabs);
    m_tabs->addPill(tr("All", "all found"));
    m_tabs->setCount(allTab, int(m_rows->hits().size()));
    int chosen = allTab;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const int tab = m_tabs->addPill(it.key().isEmpty() ? tr("People") : it.key());
        m_tabs->setTabData(tab, it.key());
        m_tabs->setCount(tab, it.value());
        if (before.isValid() && before.toString() == it.key())
            chosen = tab;
    }
    m_tabs->setCurrentIndex(chosen);
    m_rows->setHitSource(chosen == allTab ? std::nullopt : std::optional(before.toString()));
}

void PeopleView::chooseTab(int index)
{
    if (index < 0)
        return;
    const QVariant data = m_tabs->tabData(index);
    if (m_rows->showsHits()) {
        m_rows->setHitSource(data.isValid() ? std::optional(data.toString()) : std::nullopt);
        return;
    }
    m_favouritesShown = index == favouritesTab;
    m_department = data.toString();
    m_rows->change([this] {
        m_rows->filter()->setFavouritesOnly(m_favouritesShown);
        m_rows->filter()->setDepartment(m_department);
    });
    m_grid->verticalScrollBar()->setValue(0);
    m_table->verticalScrollBar()->setValue(0);
    applyLook();
    updateEmptyText();
}

void PeopleView::showDepartment(const QString &department)
{
    if (m_rows->showsHits()) {
        m_department = department;
        m_favouritesShown = false;
        return;
    }
    int wanted = allTab;
    for (int tab = firstDepartmentTab; tab < m_tabs->QTabBar::count(); ++tab) {
        if (!department.isEmpty() && m_tabs->tabData(tab).toString() == department)
            wanted = tab;
    }
    m_tabs->setCurrentIndex(wanted);
}

} // namespace Cordboard
