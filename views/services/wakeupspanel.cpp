// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/wakeupspanel.h"

#include "models/core/roles.h"
#include "models/core/switchboard.h"
#include "models/wakeupmodel.h"
#include "views/services/wakeupdialog.h"
#include "views/theme/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

WakeUpsPanel::WakeUpsPanel(OperatorDesk &desk, const Theme &theme, QWidget *parent)
    : ServicePanel(desk, theme, parent), m_sorted(new QSortFilterProxyModel(this)), m_list(new QTreeView),
      m_add(addButton(u"wakeUpAdd"_s, u"sound"_s, tr("Set one..."))), m_toggle(addButton(u"wakeUpToggle"_s, u"check"_s, tr("Switch off"))),
      m_remove(addButton(u"wakeUpRemove"_s, u"close"_s, tr("Cancel it")))
{
    setObjectName("wakeUpsPanel"_L1);
    m_sorted->setSourceModel(desk.board().wakeUps());
    m_sorted->setSortRole(SortRole);
    m_sorted->sort(WakeUpModel::TimeColumn);
    m_list->setProperty("cordboardFramed", true);
    m_list->setObjectName("wakeUpList"_L1);
    m_list->setAccessibleName(tr("Wake-up calls"));
    m_list->setModel(m_sorted);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    column()->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WakeUpsPanel::refreshButtons);
    connect(m_add, &QPushButton::clicked, this, &WakeUpsPanel::add);
    connect(m_toggle, &QPushButton::clicked, this, &WakeUpsPanel::toggle);
    connect(m_remove, &QPushButton::clicked, this, &WakeUpsPanel::remove);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &WakeUpsPanel::refreshButtons);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, &WakeUpsPanel::refreshButtons);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &WakeUpsPanel::refreshButtons);
    connect(&desk, &OperatorDesk::meaningChanged, this, &WakeUpsPanel::refreshButtons);
    refreshButtons();
}

const WakeUpCall *WakeUpsPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? desk().board().wakeUp(index.data(IdRole).value<WakeUpId>()) : nullptr;
}

void WakeUpsPanel::refreshButtons()
{
    const WakeUpCall *call = current();
    const QString no = whyNot(call ? call->id.account() : desk().activeAccount(), Capability::WakeUpCalls);
    allow(m_add, no);
    const QString none = !no.isEmpty() ? no : call ? QString() : tr("Choose a wake-up call first.");
    allow(m_toggle, none);
    allow(m_remove, none);
    m_toggle->setText(call && !call->enabled ? tr("Switch on") : tr("Switch off"));
    setHint(m_sorted->rowCount() == 0 ? (no.isEmpty() ? tr("Nobody is to be woken.") : no) : QString());
}

void WakeUpsPanel::add()
{
    auto *dialog = new WakeUpDialog(desk().target().extension.isEmpty() ? QString() : desk().target().number, desk().clock().now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const AccountId account = desk().activeAccount();
        const ExtensionId extension = desk().board().extensionByNumber(account, dialog->number());
        WakeUpCall call;
        // A guest room may be a number that the PBX does not list; it decides.
        call.extension = extension.isEmpty() ? ExtensionId(account, dialog->number()) : extension;
        call.at = dialog->at();
        call.daily = dialog->daily();
        desk().request({ account, Command::SetWakeUp { call, false } }, tr("Setting the wake-up call for %1").arg(dialog->number()),
            tr("%1 will be woken at %2").arg(dialog->number(), QLocale().toString(call.at.toLocalTime(), QLocale::ShortFormat)));
    });
    dialog->open();
}

void WakeUpsPanel::toggle()
{
    if (const WakeUpCall *call = current()) {
        WakeUpCall changed = *call;
        changed.enabled = !changed.enabled;
        desk().request({ call->id.account(), Command::SetWakeUp { changed, false } }, tr("Changing the wake-up call for %1").arg(call->extension.local()));
    }
}

void WakeUpsPanel::remove()
{
    if (const WakeUpCall *call = current())
        desk().request({ call->id.account(), Command::SetWakeUp { *call, true } }, tr("Cancelling the wake-up call for %1").arg(call->extension.local()),
            tr("The wake-up call for %1 at %2 was cancelled").arg(call->extension.local(), QLocale().toString(call->at.toLocalTime(), QLocale::ShortFormat)));
}

} // namespace Cordboard
