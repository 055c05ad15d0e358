// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/trainingstrip.h"

#include "views/accounts/themedlabel.h"
#include "views/theme/keybutton.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/training/trainingrun.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QShortcut>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString seconds(qint64 ms)
{
    return QLocale().toString(double(ms) / 1000, 'f', 1);
}

} // namespace

TrainingStrip::TrainingStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new ThemedLabel(theme, {}, TypeRole::Title, Token::Text, this)), m_what(new ThemedLabel(theme, {}, TypeRole::Body, Token::Text, this)),
      m_count(new ThemedLabel(theme, {}, TypeRole::Figure, Token::Text, this)), m_best(new ThemedLabel(theme, {}, TypeRole::Caption, Token::Text2, this)),
      m_again(new KeyButton(theme, tr("Again"), u"action-undo"_s, this)), m_list(new KeyButton(theme, tr("All tasks"), {}, this)), m_next(new KeyButton(theme, tr("Next task"), u"action-next"_s, this)),
      m_enter(new QShortcut(Qt::Key_Return, this))
{
    setObjectName("trainingStrip"_L1);
    setAccessibleName(tr("Training"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    build();
    connect(m_again, &KeyButton::clicked, this, &TrainingStrip::againRequested);
    connect(m_list, &KeyButton::clicked, this, &TrainingStrip::listRequested);
    connect(m_next, &KeyButton::clicked, this, &TrainingStrip::nextRequested);
    connect(new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R, this), &QShortcut::activated, this, &TrainingStrip::againRequested);
    connect(new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T, this), &QShortcut::activated, this, &TrainingStrip::listRequested);
    connect(m_enter, &QShortcut::activated, this, [this] {
        if (!m_next->isGuarded())
            m_next->click();
    });
    setRun(nullptr, {});
}

void TrainingStrip::build()
{
    m_what->setWordWrap(true);
    m_what->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_what->setObjectName("trainingWhat"_L1);
    m_count->setObjectName("trainingCount"_L1);
    m_count->setFont(m_theme.tabularFont(TypeRole::Figure));
    m_again->setObjectName("trainingAgain"_L1);
    m_again->setKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_list->setObjectName("trainingList"_L1);
    m_list->setKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_next->setObjectName("trainingNext"_L1);
    m_next->setKeys(Qt::Key_Return);
    m_next->setVariant(ButtonVariant::Primary);
    for (KeyButton *button : { m_again, m_list, m_next })
        button->setFocusPolicy(Qt::StrongFocus);
    const Spacing &space = m_theme.tokens().space;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space.x4, space.x3, space.x3, space.x3);
    grid->setHorizontalSpacing(space.x4);
    grid->setVerticalSpacing(space.x1);
    grid->addWidget(m_title, 0, 0, Qt::AlignBottom);
    grid->addWidget(m_what, 1, 0);
    grid->addWidget(m_count, 0, 1, Qt::AlignTrailing);
    grid->addWidget(m_best, 1, 1, Qt::AlignTrailing | Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space.x2);
    buttons->addWidget(m_next); // its empty place lies between the figures and the rest, not at the edge
    buttons->addWidget(m_again);
    buttons->addWidget(m_list);
    grid->addLayout(buttons, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    // Two lines of what is to be done: the desk below does not move when it becomes the verdict.
    m_what->setMinimumHeight(2 * m_theme.u());
    QSizePolicy keepsPlace = m_next->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_next->setSizePolicy(keepsPlace);
}

void TrainingStrip::setRun(const TrainingRun *run, const std::optional<TrainingResult> &best)
{
    m_run = run;
    m_next->hide();
    m_enter->setEnabled(false);
    m_title->setText(run ? run->task().title : QString());
    m_what->setText(run ? run->task().what : QString());
    m_what->setInk(Token::Text);
    m_best->setText(best ? tr("Best: %1, %2 s", "keys, seconds").arg(tr("%n key(s)", nullptr, best->keys), seconds(best->ms)) : tr("Not done yet"));
    showCount();
}

void TrainingStrip::showCount()
{
    if (!m_run)
        return m_count->clear();
    const TrainingResult now = m_run->result();
    m_count->setText(tr("%1   %2 s", "keys so far, seconds so far").arg(tr("%n key(s)", nullptr, now.keys), seconds(now.ms)));
}

void TrainingStrip::showEnd(bool isBest)
{
    if (!m_run)
        return;
    showCount();
    const TrainingResult result = m_run->result();
    const QString way = m_run->way().sentence();
    if (m_run->state() == TrainingRun::State::Lost) {
        m_what->setInk(Token::AmberText);
        m_what->setText(tr("The caller is gone, so this cannot be done any more. Try it again: %1.", "keys").arg(way));
    } else if (result.isPerfect()) {
        m_what->setInk(Token::Ok);
        m_what->setText(tr("Done with the fewest possible keys: %1.").arg(way));
    } else {
        m_what->setInk(Token::Text);
        m_what->setText(tr("Done. %n key(s) would have been enough: %1.", nullptr, result.fewest).arg(way));
    }
    if (m_run->counter().clicks() > 0)
        m_what->setText(m_what->text() + u' ' + tr("A click counts as a key: the hand leaves the keyboard for it."));
    if (isBest)
        m_best->setText(tr("Your best so far"));
    m_next->show();
    m_next->setFocus(Qt::OtherFocusReason);
    m_enter->setEnabled(true);
    QAccessibleAnnouncementEvent said(this, m_what->text());
    QAccessible::updateAccessibility(&said);
}

QString TrainingStrip::verdict() const
{
    return m_what->text();
}

void TrainingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), m_theme, m_theme.color(Token::Panel), PanelShape::Whole);
}

} // namespace Cordboard
