// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/iconline.h"

#include "views/theme/painting.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace Cordboard {

namespace {

constexpr int iconSide = 16;
constexpr int gap = 6;
constexpr int leading = 4;

} // namespace

IconLine::IconLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconLine::setLine(const QString &text, const QString &iconName, Token ink, Token iconInk)
{
    m_text = text;
    m_icon = iconName;
    m_ink = ink;
    m_iconInk = iconInk;
    setAccessibleName(text);
    update();
}

void IconLine::setRole(TypeRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

QSize IconLine::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(m_role));
    return { textBox().left() + metrics.horizontalAdvance(m_text) + 1, std::max(metrics.height(), m_theme.px(iconSide)) + leading };
}

QRect IconLine::textBox() const
{
    return m_icon.isEmpty() ? rect() : rect().adjusted(m_theme.px(iconSide) + gap, 0, 0, 0);
}

bool IconLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const bool cut = QFontMetrics(m_theme.font(m_role)).horizontalAdvance(m_text) > textBox().width();
    if (cut)
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
    return cut;
}

void IconLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_icon.isEmpty()) {
        const int side = m_theme.px(iconSide);
        const QRect icon(0, (height() - side) / 2, side, side);
        drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(), m_theme, m_icon, m_theme.color(m_iconInk), side);
    }
    drawElided(painter, QStyle::visualRect(layoutDirection(), rect(), textBox()), m_text, m_theme.tabularFont(m_role), m_theme.color(m_ink),
        Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
}

} // namespace Cordboard
