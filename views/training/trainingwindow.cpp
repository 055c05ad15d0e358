// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/trainingwindow.h"

#include "views/theme/keybutton.h"
#include "views/theme/theme.h"
#include "views/training/traininglist.h"
#include "views/training/trainingrun.h"
#include "views/training/trainingstrip.h"
#include "views/window/searchbox.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

TrainingWindow::TrainingWindow(Theme &theme, QSettings &settings, QWidget *parent)
    : QWidget(parent, Qt::Window), m_theme(theme), m_settings(settings), m_bests(settings), m_tasks(trainingTasks()), m_pages(new QStackedWidget(this)),
      m_list(new TrainingList(m_tasks, theme)), m_page(new QWidget), m_column(new QVBoxLayout(m_page)), m_strip(new TrainingStrip(theme))
{
    setObjectName("trainingWindow"_L1);
    setWindowTitle(tr("Training"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    const int gap = theme.tokens().space.x2;
    m_column->setContentsMargins(0, gap, 0, 0);
    m_column->setSpacing(gap);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap, 0, gap, 0);
    row->addWidget(m_strip);
    m_column->addLayout(row);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_page);
    connect(m_list, &TrainingList::chosen, this, &TrainingWindow::start);
    connect(m_strip, &TrainingStrip::againRequested, this, [this] { start(m_task); });
    connect(m_strip, &TrainingStrip::listRequested, this, &TrainingWindow::showList);
    connect(m_strip, &TrainingStrip::nextRequested, this, [this] {
        if (m_task + 1 < m_tasks.size())
            start(m_task + 1);
        else
            showList();
    });
    showList();
}

TrainingWindow::~TrainingWindow()
{
    dropRun();
}

void TrainingWindow::dropRun()
{
    m_strip->setRun(nullptr, {});
    m_run.reset(); // its window leaves the layout with it
}

void TrainingWindow::start(int task)
{
    dropRun();
    m_task = task;
    const TrainingTask &chosen = m_tasks.at(task);
    m_run = std::make_unique<TrainingRun>(chosen, m_theme, m_settings);
    MainWindow &window = m_run->scene().window();
    window.setWindowFlags(Qt::Widget);
    m_column->addWidget(&window, 1);
    m_strip->setRun(m_run.get(), m_bests.best(chosen.id));
    m_strip->next()->setText(task + 1 < m_tasks.size() ? tr("Next task") : tr("All tasks"));
    m_pages->setCurrentWidget(m_page);
    window.show();
    window.findChild<SearchBox *>()->setFocus(Qt::OtherFocusReason);
    connect(m_run.get(), &TrainingRun::counted, m_strip, &TrainingStrip::showCount);
    connect(m_run.get(), &TrainingRun::stateChanged, this, &TrainingWindow::onState);
}

void TrainingWindow::showList()
{
    dropRun();
    m_list->showBests(m_bests);
    m_list->setCurrent(m_task);
    m_pages->setCurrentWidget(m_list);
    m_list->setFocus(Qt::OtherFocusReason);
}

void TrainingWindow::closeEvent(QCloseEvent *event)
{
    showList(); // no phone rings on where nobody sees it
    QWidget::closeEvent(event);
}

void TrainingWindow::onState()
{
    const TrainingRun::State state = m_run->state();
    if (state != TrainingRun::State::Done && state != TrainingRun::State::Lost)
        return;
    // The hand may still be at it: what comes now belongs to nothing any more.
    m_run->scene().window().setEnabled(false);
    m_strip->showEnd(state == TrainingRun::State::Done && m_bests.offer(m_run->task().id, m_run->result()));
}

} // namespace Cordboard
