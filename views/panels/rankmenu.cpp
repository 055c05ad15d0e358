// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/rankmenu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int offeredRanks = 5;
constexpr int lastRank = 9'999;

/// Gives the free functions here a context for translators.
struct RankWords
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::RankMenu)
};

void askForRank(const RankChoice &choice, QWidget *owner)
{
    auto *dialog = new QInputDialog(owner->window());
    dialog->setObjectName("rankDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(RankWords::tr("Rank in %1", "of an agent in a queue").arg(choice.queue));
    dialog->setLabelText(
        RankWords::tr("Rank of %1. Of those who are free, whoever has the lowest rank is asked first.", "an agent")
            .arg(choice.agent));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, lastRank);
    dialog->setIntValue(choice.rank);
    QObject::connect(dialog, &QInputDialog::intValueSelected, owner, [choice](int rank) {
        if (rank != choice.rank)
            choice.chosen(rank);
    });
    dialog->open();
}

} // namespace

QString rankText(int rank)
{
    const QString number = QLocale().toString(rank);
    return rank == 0 ? RankWords::tr("%1, asked first", "the rank 0 of an agent in a queue").arg(number) : number;
}

QMenu *makeRankMenu(const RankChoice &choice, QWidget *parent, QWidget *owner)
{
    auto *menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    auto *ranks = new QActionGroup(menu);
    const auto add = [&](int rank) {
        QAction *action = menu->addAction(rankText(rank));
        action->setCheckable(true);
        action->setChecked(rank == choice.rank);
        if (rank > 0)
            action->setToolTip(RankWords::tr("Asked only when nobody with a lower rank is free"));
        ranks->addAction(action);
        QObject::connect(action, &QAction::triggered, owner, [choice, rank] {
            if (rank != choice.rank)
                choice.chosen(rank);
        });
    };
    for (int rank = 0; rank <= offeredRanks; ++rank)
        add(rank);
    if (choice.rank > offeredRanks)
        add(choice.rank);
    menu->addSeparator();
    QObject::connect(menu->addAction(RankWords::tr("Another rank…")), &QAction::triggered, owner,
        [choice, owner] { askForRank(choice, owner); });
    return menu;
}

} // namespace Cordboard
