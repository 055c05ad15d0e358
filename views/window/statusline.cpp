// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusline.h"

#include "views/theme/keycap.h"
#include "views/theme/spokenrole.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"
#include "views/window/actionregistry.h"

#include <QAction>
#include <QPainter>
#include <QStyle>

namespace Cordboard {

using namespace Qt::StringLiterals;

constexpr qsizetype keptNotices = 50;

StatusLine::StatusLine(OperatorDesk &desk, ActionRegistry &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_actions(actions), m_theme(theme)
{
    setObjectName("statusLine"_L1);
    setSpokenRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&actions, &ActionRegistry::refreshed, this, [this] { update(); });
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize StatusLine::sizeHint() const
{
    return { 200, m_theme.px(m_theme.tokens().size.statusLine) };
}

void StatusLine::show(const Notice &notice)
{
    m_history.append(notice);
    if (m_history.size() > keptNotices)
        m_history.removeFirst();
    setAccessibleName(notice.text);
    setToolTip(notice.text);
    update();
}

void StatusLine::setPassing(const QString &text)
{
    m_passing = text;
    setAccessibleName(this->text());
    update();
}

QString StatusLine::text() const
{
    if (!m_passing.isEmpty())
        return m_passing;
    return m_history.isEmpty() ? QString() : m_history.constLast().text;
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Token::Window));
    const QFont caption = m_theme.font(TypeRole::Caption);
    const QFontMetricsF metrics(caption);
    const int margin = m_theme.px(12);

    // The hints of this moment, from the trailing edge inwards.
    qreal x = width() - margin;
    static constexpr DeskAction hints[] { DeskAction::BringBack, DeskAction::FetchBack, DeskAction::FetchParked, DeskAction::TakeNext, DeskAction::Park, DeskAction::Hold };
    int shown = 0;
    for (DeskAction kind : hints) {
        const QAction *action = m_actions.action(kind);
        if (!action->isEnabled() || !action->isVisible() || action->shortcut().isEmpty() || shown == 4)
            continue;
        ++shown;
        const QString text = action->text();
        const qreal textWidth = metrics.horizontalAdvance(text);
        const QStringList caps = keycapTexts(action->shortcut());
        const QSizeF capSize = keycapSize(caps, m_theme);
        const qreal width_ = capSize.width() + m_theme.px(6) + textWidth;
        x -= width_;
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(int(x), 0, int(width_), height()));
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        paintKeycaps(painter, QPointF(rtl ? place.right() - capSize.width() : place.left(), (height() - capSize.height()) / 2), caps, m_theme);
        drawElided(painter, rtl ? QRectF(place.left(), 0, textWidth + 1, height()) : QRectF(place.right() - textWidth, 0, textWidth + 1, height()), text, caption,
            m_theme.color(Token::Text2));
        x -= m_theme.px(14);
    }

    QString icon = u"info"_s;
    QColor ink = m_theme.color(Token::Text2);
    if (m_passing.isEmpty() && !m_history.isEmpty()) {
        switch (m_history.constLast().level) {
        case Notice::Level::Good: icon = u"check"_s; ink = m_theme.color(Token::Ok); break;
        case Notice::Level::Warning: icon = u"alarm-late"_s; ink = m_theme.color(Token::AmberText); break;
        case Notice::Level::Failure: icon = u"alarm-overdue"_s; ink = m_theme.color(Token::AlarmText); break;
        case Notice::Level::Info: break;
        }
    }
    const QString said = text();
    if (said.isEmpty())
        return;
    const int iconSize = m_theme.px(16);
    const QRect iconRect = QStyle::visualRect(layoutDirection(), rect(), QRect(margin, (height() - iconSize) / 2, iconSize, iconSize));
    painter.drawPixmap(iconRect.topLeft(), m_theme.icons().pixmap(icon, ink, iconSize, devicePixelRatioF()));
    const int left = margin + iconSize + m_theme.px(6);
    drawElided(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, int(x) - left, height())), said, caption, ink,
        Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
}

} // namespace Cordboard
