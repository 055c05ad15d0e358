// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/noticesdialog.h"

#include "views/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

NoticesDialog::NoticesDialog(const QList<Notice> &notices, const Theme &theme, QWidget *parent) : QDialog(parent)
{
    setObjectName("noticesDialog"_L1);
    setWindowTitle(tr("Last messages"));
    auto *table = new QTableWidget(int(notices.size()), 2);
    table->setObjectName("noticesTable"_L1);
    table->setAccessibleName(tr("Last messages"));
    table->setHorizontalHeaderLabels({ tr("At"), tr("What happened") });
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(true);
    int row = 0;
    for (auto it = notices.crbegin(); it != notices.crend(); ++it, ++row) {
        auto *what = new QTableWidgetItem(it->text);
        const QString icon = it->level == Notice::Level::Good ? u"check"_s : it->level == Notice::Level::Info ? u"info"_s : u"alarm-late"_s;
        what->setIcon(theme.icon(icon));
        table->setItem(row, 0, new QTableWidgetItem(it->at.toLocalTime().toString(u"HH:mm:ss"_s)));
        table->setItem(row, 1, what);
    }
    table->resizeRowsToContents();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(theme.px(640), theme.px(420));
}

} // namespace Cordboard
