// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/settingsdialog.h"

#include "views/accounts/navlist.h"
#include "views/accounts/settingspage.h"
#include "views/theme/keybutton.h"
#include "views/theme/panel.h"
#include "views/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

SettingsDialog::SettingsDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_list(new NavList(theme, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName("settingsDialog"_L1);
    setWindowTitle(tr("Settings"));
    m_list->setObjectName("settingsPages"_L1);
    m_list->setAccessibleName(tr("Pages of the settings"));

    auto *back = new KeyButton(theme, tr("Back to the board"), {}, this);
    back->setObjectName("back"_L1);
    back->setKeys(QKeySequence(Qt::Key_Escape));
    back->setButtonHeight(ButtonHeight::Small);
    connect(back, &KeyButton::clicked, this, &QDialog::reject);

    const Spacing &space = theme.tokens().space;
    constexpr int listWidth = 240;
    auto *left = new Panel(theme, this);
    left->setFixedWidth(theme.px(listWidth));
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(space.x2, space.x2, space.x2, space.x2);
    leftLayout->addWidget(m_list);
    auto *right = new Panel(theme, this);
    right->setSurface(Token::Card);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(2, 2, 2, 2);
    rightLayout->addWidget(m_pages);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space.x2, space.x2, space.x2, space.x2);
    grid->setSpacing(space.x2);
    grid->addWidget(back, 0, 0, Qt::AlignLeft);
    grid->addWidget(left, 1, 0);
    grid->addWidget(right, 0, 1, 2, 1);
    grid->setColumnStretch(1, 1);
    constexpr QSize usual(1120, 720);
    resize(QSize(theme.px(usual.width()), theme.px(usual.height())).boundedTo(screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight))));

    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_list, &NavList::chosen, this, [this] { m_pages->setCurrentIndex(m_list->currentIndex().row()); });
}

void SettingsDialog::addPage(const QString &key, const QString &iconName, SettingsPage *page)
{
    page->setAutoFillBackground(false);
    if (QScrollArea *known = m_areas.value(key)) {
        known->setWidget(page);
        return;
    }
    auto *scroll = new QScrollArea(m_pages);
    m_areas.insert(key, scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    m_list->addEntry(key, page->title(), {}, iconName);
    if (m_pages->count() == 1)
        showPage(key);
}

void SettingsDialog::showPage(const QString &key)
{
    m_list->setCurrentKey(key);
}

QString SettingsDialog::currentPage() const
{
    return m_list->currentKey();
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    // There is no default button here: Enter presses what has the focus, and nothing else.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && !event->isAutoRepeat())
            button->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

void SettingsDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace Cordboard
