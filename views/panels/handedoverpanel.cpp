// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/handedoverpanel.h"

#include "models/core/roles.h"
#include "models/core/switchboard.h"
#include "models/ghostrowsproxy.h"
#include "views/panels/handedrow.h"
#include "views/panels/rowsproxy.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

HandedOverPanel::HandedOverPanel(
    OperatorDesk &desk, QAction *bringBack, QAction *fetchBack, const Theme &theme, QWidget *parent)
    : DockPanel(desk, theme, tr("Handed over"), u"call-handed"_s, parent)
    , m_spoken(new RowsProxy(this))
    , m_ghosts(new GhostRowsProxy(desk.board().secondTick(), this))
    , m_delegate(new HandedRowDelegate(*list(), desk, bringBack, fetchBack))
{
    setObjectName("handedOverPanel"_L1);
    m_spoken->setAnswer(
        Qt::AccessibleTextRole, [this](const QModelIndex &row) { return m_delegate->sentence(row, now()); });
    // The name that ghosts know a row by.
    m_spoken->setAnswer(IdRole, [](const QModelIndex &row) { return row.data(HandedOverModel::CallRole); });
    m_spoken->setSourceModel(&desk.handedOver());
    m_ghosts->setSourceModel(m_spoken);
    setRows(m_ghosts, m_delegate);
    list()->setEmptyText(tr("Nothing is on its way."));

    connect(list(), &PanelList::heldChanged, m_ghosts, &GhostRowsProxy::setHold);
    const auto fetch = [this](const QModelIndex &row) {
        if (m_delegate->buttonOf(row) != HandedRowDelegate::NoButton)
            emit fetchBackRequested(row.data(HandedOverModel::CallRole).value<CallId>());
    };
    connect(list(), &PanelList::rowActivated, this, fetch);
    connect(list(), &PanelList::rowButtonPressed, this, fetch);
    connect(list(), &PanelList::menuRequested, this, [this](const QModelIndex &row, const QPoint &position) {
        QMenu *menu = menuFor(row, this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(position);
    });
    refreshHeader();
}

QMenu *HandedOverPanel::menuFor(const QModelIndex &row, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const CallId call = row.data(HandedOverModel::CallRole).value<CallId>();
    const HandedRowDelegate::Button button = m_delegate->buttonOf(row);
    QAction *back = menu->addAction(button == HandedRowDelegate::BringBackButton ? tr("Bring back") : tr("Fetch back"));
    back->setEnabled(button != HandedRowDelegate::NoButton && board().isConnected(call.account()));
    connect(back, &QAction::triggered, this, [this, call] { emit fetchBackRequested(call); });
    return menu;
}

void HandedOverPanel::refreshHeader()
{
    list()->viewport()->update();
    QDateTime longest;
    AlarmLevel worst = AlarmLevel::None;
    int count = 0;
    for (int row = 0; row < m_spoken->rowCount(); ++row) {
        const QModelIndex index = m_spoken->index(row, 0);
        const auto stage = HandedCall::Stage(index.data(HandedOverModel::StageRole).toInt());
        ++count;
        worst = std::max(worst, m_delegate->levelOf(index, now()));
        if (stage != HandedCall::Stage::Sending && stage != HandedCall::Stage::Ringing)
            continue;
        const QDateTime at = index.data(HandedOverModel::StartedAtRole).toDateTime();
        if (!longest.isValid() || at < longest)
            longest = at;
    }
    if (showStaleHeader(count))
        return;
    const int back = desk().handedOver().cameBackCount();
    header()->setCount(count);
    header()->setCaption(back > 0     ? tr("%n came back", nullptr, back)
            : longest.isValid() ? tr("longest %1", "duration").arg(RowTime::at(longest, now()).text)
                                : QString());
    header()->setLevel(worst);
}

} // namespace Cordboard
