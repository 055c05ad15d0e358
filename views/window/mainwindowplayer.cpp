// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "views/people/peopleview.h"
#include "views/sound/playerbar.h"
#include "views/window/findframe.h"

#include <QLayout>
#include <QLineEdit>

// What comes into the window from a mailbox, a recording or a link.
namespace Cordboard {

using namespace Qt::StringLiterals;

void MainWindow::play(const QUrl &file, const QString &title)
{
    if (!m_player) {
        m_player = new PlayerBar(m_theme);
        m_player->hide();
        // Below the people, who give it room once: nothing that a hand may be on its way to lies beneath it.
        m_people->parentWidget()->layout()->addWidget(m_player);
        connect(m_player, &PlayerBar::closed, this, [this] {
            m_player->hide();
            focusSearch();
        });
        connect(m_player, &PlayerBar::textTyped, this, &MainWindow::typeIntoSearch);
        connect(&m_desk, &OperatorDesk::stateChanged, m_player, [this] {
            if (m_desk.state().phase == DeskPhase::WithYou)
                m_player->pause(); // nobody listens to two at once
        });
    }
    m_player->show();
    m_player->open(file, title);
}

bool MainWindow::offerNumber(const QString &text)
{
    QLineEdit *box = m_find->box();
    if (!box->text().trimmed().isEmpty() && box->text() != text)
        return false;
    focusSearch();
    box->setText(text);
    m_actions->surprise();
    return true;
}

} // namespace Cordboard
