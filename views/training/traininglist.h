// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/training/trainingtask.h"

#include <QWidget>

class QTreeWidget;

namespace Cordboard {

class KeyButton;
class Theme;
class TrainingBests;

/// All tasks with what was reached so far.
class TrainingList final : public QWidget
{
    Q_OBJECT
public:
    TrainingList(const QList<TrainingTask> &tasks, const Theme &theme, QWidget *parent = nullptr);

    void showBests(const TrainingBests &bests);
    void setCurrent(int task);
    QTreeWidget *list() const { return m_list; }

signals:
    void chosen(int task);

private:
    void startCurrent();

    const Theme &m_theme;
    QList<TrainingTask> m_tasks;
    QTreeWidget *m_list;
    KeyButton *m_start;
};

} // namespace Cordboard
