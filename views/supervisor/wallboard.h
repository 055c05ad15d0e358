// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/supervision/agentboardmodel.h"
#include "models/supervision/queueboardmodel.h"
#include "views/supervisor/wallboardlayout.h"

#include <QWidget>

class QPainter;
class QScreen;

namespace Cordboard {

class Theme;

/// The queues for the whole room, on a screen of its own: a tile each with its lamp, the agents lit where free, the day in half hours. Its
/// type grows with the screen. Nothing on it can be pressed; Escape leaves it.
class Wallboard final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    Wallboard(Switchboard &board, const QueueStatistics &statistics, const QueueBoardModel &queues, const AgentBoardModel &agents, const Theme &theme,
        QWidget *parent = nullptr);

    /// Full screen on that one.
    void showOn(QScreen *screen);
    /// One sentence for each queue: what it says to who cannot see it.
    QString text() const;

signals:
    void left();
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Paint;
    void refresh();
    void paintHeader(const Paint &p) const;
    void paintTile(const Paint &p, const QRectF &tile, int row) const;
    void paintAgents(const Paint &p) const;
    void paintAgent(const Paint &p, const QRectF &box, const AgentPerson &person) const;
    void paintEmpty(const Paint &p) const;

    Switchboard &m_board;
    const QueueStatistics &m_statistics;
    const QueueBoardModel &m_queues;
    const AgentBoardModel &m_agents;
    const Theme &m_theme;
};

} // namespace Cordboard
