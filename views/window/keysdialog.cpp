// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/keysdialog.h"

#include "views/theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const QList<QAction *> &actions, const Theme &theme, QWidget *parent) : QDialog(parent)
{
    setObjectName("keysDialog"_L1);
    setWindowTitle(tr("All keys"));
    auto *table = new QTableWidget(0, 2);
    table->setObjectName("keysTable"_L1);
    table->setAccessibleName(tr("All keys"));
    table->setHorizontalHeaderLabels({ tr("What"), tr("Keys") });
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    const auto add = [table](const QString &what, const QString &keys) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(what));
        table->setItem(row, 1, new QTableWidgetItem(keys));
    };
    add(tr("What the filled key says: answer, transfer, complete, take next, call"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    for (const QAction *action : actions) {
        const QKeySequence keys = action->shortcut();
        if (!keys.isEmpty() && keys != QKeySequence(Qt::Key_Return) && action->isVisible())
            add(QString(action->text()).remove(u'&'), keys.toString(QKeySequence::NativeText));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(theme.px(560), theme.px(560));
}

} // namespace Cordboard
