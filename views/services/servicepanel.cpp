// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/servicepanel.h"

#include "models/core/switchboard.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Cordboard {

ServicePanel::ServicePanel(OperatorDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_theme(theme), m_column(new QVBoxLayout), m_hint(new QLabel), m_buttons(new QHBoxLayout)
{
    const int gap = theme.tokens().space.x2;
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_buttons->setSpacing(gap);
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    m_column->setSpacing(gap);
    layout->addLayout(m_column, 1);
    layout->addWidget(m_hint);
    layout->addLayout(m_buttons);
}

QPushButton *ServicePanel::addButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(m_theme.icon(icon), text);
    button->setObjectName(name);
    button->setMinimumHeight(m_theme.px(28));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void ServicePanel::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void ServicePanel::allow(QPushButton *button, const QString &why)
{
    button->setEnabled(why.isEmpty());
    button->setToolTip(why);
    button->setAccessibleDescription(why);
}

QString ServicePanel::whyNot(const AccountId &account, Capability capability) const
{
    return m_desk.availability(account, capability).reason;
}

void ServicePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme, m_theme.color(Token::Panel), PanelShape::Bottom);
}

} // namespace Cordboard
