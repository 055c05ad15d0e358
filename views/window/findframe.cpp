// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/findframe.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

FindFrame::FindFrame(OperatorDesk &desk, ActionRegistry &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_box(new SearchBox(theme)), m_caption(new QLabel), m_line(new TargetLine(desk, actions, theme))
{
    setObjectName("findFrame"_L1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *icon = new QLabel;
    auto *row = new QWidget;
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->addWidget(icon);
    rowLayout->addWidget(m_box, 1);
    rowLayout->addWidget(m_caption);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->setContentsMargins(2, 2, 2, 2); // the focus frame
    layout->addWidget(row);
    layout->addWidget(m_line);
    const auto dress = [this, icon, row, rowLayout] {
        row->setFixedHeight(m_theme.px(m_theme.tokens().size.searchBox) - 2);
        rowLayout->setContentsMargins(m_theme.px(14), 0, m_theme.px(12), 0);
        rowLayout->setSpacing(m_theme.px(10));
        icon->setPixmap(m_theme.icons().pixmap(u"search"_s, m_theme.color(Token::Text2), m_theme.px(20), devicePixelRatioF()));
        m_caption->setFont(m_theme.font(TypeRole::Caption));
        QPalette quiet = m_caption->palette();
        quiet.setColor(QPalette::WindowText, m_theme.color(Token::Text3));
        m_caption->setPalette(quiet);
        update();
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    m_box->installEventFilter(this);
}

void FindFrame::setCaption(const QString &text)
{
    m_caption->setText(text);
}

bool FindFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

void FindFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = m_theme.tokens().radius.panel;
    fillRounded(painter, rect(), radius, m_theme.color(Token::Card));
    const bool focused = m_box->hasFocus();
    strokeRounded(painter, rect(), radius, m_theme.color(focused ? Token::Focus : Token::Edge), focused ? 2 : 1);
    const int y = m_line->geometry().top();
    painter.fillRect(QRectF(2, y - 1, width() - 4, 1), m_theme.color(Token::Hair));
}

} // namespace Cordboard
