// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/traininglist.h"

#include "views/accounts/themedlabel.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"
#include "views/training/trainingbests.h"

#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, What, Keys, Seconds, Word };

} // namespace

TrainingList::TrainingList(const QList<TrainingTask> &tasks, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_tasks(tasks), m_list(new QTreeWidget), m_start(new KeyButton(theme, tr("Start"), u"action-next"_s))
{
    const Spacing &space = theme.tokens().space;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(40), theme.px(space.x8), theme.px(40), theme.px(space.x6));
    column->setSpacing(space.x3);
    column->addWidget(new ThemedLabel(theme, tr("Training"), TypeRole::Caller, Token::Text, this));
    auto *about = new ThemedLabel(theme, tr("Each task begins in a fresh demo office that belongs to this window alone: nothing here reaches your phone system. Keys and seconds are counted; a click counts as a key."),
        TypeRole::Body, Token::Text2, this);
    about->setWordWrap(true);
    column->addWidget(about);

    m_list->setObjectName("trainingTasks"_L1);
    m_list->setAccessibleName(tr("Tasks"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({ tr("Task"), tr("What to do"), tr("Best keys"), tr("Best seconds"), tr("How good") });
    for (const TrainingTask &task : tasks) {
        auto *item = new QTreeWidgetItem(m_list, { task.title, task.what });
        item->setToolTip(What, task.what);
        item->setSizeHint(What, QSize(0, theme.px(theme.tokens().size.rowAgent)));
        item->setFont(Name, theme.font(TypeRole::Strong));
        item->setTextAlignment(Keys, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setTextAlignment(Seconds, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (Column column : { Keys, Seconds })
        m_list->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    column->addWidget(m_list, 1);
    m_start->setObjectName("trainingStart"_L1);
    m_start->setVariant(ButtonVariant::Primary);
    m_start->setKeys(Qt::Key_Return);
    m_start->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_start, 0, Qt::AlignTrailing);
    connect(m_start, &KeyButton::clicked, this, &TrainingList::startCurrent);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &TrainingList::startCurrent);
    for (Qt::Key key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *enter = new QShortcut(QKeySequence(key), this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &TrainingList::startCurrent);
    }
    setFocusProxy(m_list);
    setCurrent(0);
}

void TrainingList::showBests(const TrainingBests &bests)
{
    for (int row = 0; row < m_tasks.size(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const auto best = bests.best(m_tasks.at(row).id);
        item->setText(Keys, best ? QLocale().toString(best->keys) : QString());
        item->setText(Seconds, best ? QLocale().toString(double(best->ms) / 1000, 'f', 1) : QString());
        item->setText(Word, !best ? tr("not done yet") : best->isPerfect() ? tr("fewest possible") : tr("%n key(s) too many", nullptr, best->keys - best->fewest));
        item->setForeground(Word, m_theme.color(best && best->isPerfect() ? Token::Ok : Token::Text2));
        item->setIcon(Word, best && best->isPerfect() ? m_theme.icon(u"check"_s, Token::Ok) : QIcon());
    }
}

void TrainingList::setCurrent(int task)
{
    m_list->setCurrentItem(m_list->topLevelItem(task));
}

void TrainingList::startCurrent()
{
    if (QTreeWidgetItem *item = m_list->currentItem())
        emit chosen(m_list->indexOfTopLevelItem(item));
}

} // namespace Cordboard
