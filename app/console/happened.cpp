// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/happened.h"

#include "models/desk/operatordesk.h"
#include "views/replay/savehappeneddialog.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QFileInfo>

namespace Cordboard {

using namespace Qt::StringLiterals;

Happened::Happened(OperatorDesk &desk, const Clock &clock, MainWindow &window, const Theme &theme, QObject *parent)
    : QObject(parent), m_box(desk.board(), clock, BlackBox::Limits()), m_desk(desk), m_clock(clock), m_window(window), m_theme(theme)
{
    m_box.follow(desk);
    for (QAction *action : window.keyActions())
        connect(action, &QAction::triggered, &m_box, [this, action] { m_box.addAction(action->objectName()); });
    auto *save = new QAction(tr("Save what happened..."), this);
    save->setObjectName("save-what-happened"_L1);
    connect(save, &QAction::triggered, this, &Happened::ask);
    window.addHelpAction(save);
}

void Happened::ask()
{
    auto *dialog = new SaveHappenedDialog(m_box, m_theme, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveHappenedDialog::saved, this, [this](const QString &path) {
        emit m_desk.noticed({ Notice::Level::Good, tr("What happened was saved as %1", "file name").arg(QFileInfo(path).fileName()), {}, m_clock.now() });
    });
    dialog->open();
}

} // namespace Cordboard
