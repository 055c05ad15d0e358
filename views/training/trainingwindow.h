// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/training/trainingbests.h"
#include "views/training/trainingtask.h"

#include <QWidget>

#include <memory>

class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace Cordboard {

class Theme;
class TrainingList;
class TrainingRun;
class TrainingStrip;

/// Training in a window of its own: the list of tasks, and the desk with the task above it. Its office is its own, too: whatever the
/// program is connected to hears nothing of it.
class TrainingWindow final : public QWidget
{
    Q_OBJECT
public:
    /// The desk has keys and looks as \a settings say, and personal bests are kept there. Both must outlive it.
    TrainingWindow(Theme &theme, QSettings &settings, QWidget *parent = nullptr);
    ~TrainingWindow() override;

    const QList<TrainingTask> &tasks() const { return m_tasks; }
    void start(int task);
    void showList();
    /// nullptr: none is on.
    TrainingRun *run() const { return m_run.get(); }
    TrainingStrip &strip() const { return *m_strip; }
    TrainingList &list() const { return *m_list; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void onState();
    void dropRun();

    Theme &m_theme;
    QSettings &m_settings;
    TrainingBests m_bests;
    QList<TrainingTask> m_tasks;
    QStackedWidget *m_pages;
    TrainingList *m_list;
    QWidget *m_page;
    QVBoxLayout *m_column;
    TrainingStrip *m_strip;
    std::unique_ptr<TrainingRun> m_run;
    int m_task = 0;
};

} // namespace Cordboard
