// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/keysdialog.h"

#include "views/theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const QList<KeyGroup> &groups, QAction *print, const Theme &theme, QWidget *parent) : QDialog(parent)
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
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const KeyGroup &group : groups) {
        const int head = table->rowCount();
        table->insertRow(head);
        auto *title = new QTableWidgetItem(group.title);
        title->setFont(theme.font(TypeRole::Strong));
        table->setItem(head, 0, title);
        table->setSpan(head, 0, 1, 2);
        for (const KeyLine &line : group.lines) {
            const int row = table->rowCount();
            table->insertRow(row);
            QStringList ways;
            for (const QStringList &caps : line.keys)
                ways.append(caps.join(u'+'));
            table->setItem(row, 0, new QTableWidgetItem(line.what));
            table->setItem(row, 1, new QTableWidgetItem(ways.join(u"   "_s)));
        }
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *sheet = buttons->addButton(QString(print->text()).remove(u'&'), QDialogButtonBox::ActionRole);
    sheet->setObjectName("printKeys"_L1);
    connect(sheet, &QPushButton::clicked, print, &QAction::trigger);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(theme.px(560), theme.px(560));
}

} // namespace Cordboard
