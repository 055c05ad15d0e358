// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/panelheader.h"

#include "views/theme/keycap.h"
#include "views/theme/spokenrole.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int sidePadding = 12;
constexpr int headerGap = 8;
constexpr int iconSide = 20;
constexpr int pulseHalfMs = 500; // two pulses at 1 Hz: soft, fill, soft, fill
constexpr int pulseHalves = 4;

bool isAlarm(AlarmLevel level)
{
    return level == AlarmLevel::Late || level == AlarmLevel::Overdue;
}

} // namespace

struct PanelHeader::Inks
{
    QColor ground;
    QColor icon;
    QColor title;
    QColor caption;
    QColor count;
    bool filled;
};

PanelHeader::PanelHeader(const Theme &theme, const QString &title, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_iconName(iconName)
{
    setSpokenRole(this, QAccessible::Heading);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    m_pulse.setInterval(pulseHalfMs);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        if (--m_pulseSteps <= 0)
            m_pulse.stop();
        update();
        emit described();
    });
    describe();
}

PanelHeader::~PanelHeader() = default;

void PanelHeader::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void PanelHeader::setCaption(const QString &caption)
{
    if (caption == m_caption)
        return;
    m_caption = caption;
    describe();
}

void PanelHeader::setCount(int count, bool certain)
{
    if (count == m_count && certain == m_certain)
        return;
    m_count = count;
    m_certain = certain;
    describe();
}

void PanelHeader::setAction(QAction *action)
{
    if (m_action)
        m_action->disconnect(this);
    m_action = action;
    if (action)
        connect(action, &QAction::changed, this, qOverload<>(&QWidget::update));
    update();
}

void PanelHeader::setLevel(AlarmLevel level)
{
    if (level == m_level)
        return;
    const bool risen = isAlarm(level) && level > m_level;
    m_level = level;
    if (risen && !m_theme.reducedMotion()) {
        m_pulseSteps = pulseHalves;
        m_pulse.start();
    } else if (!isAlarm(level)) {
        m_pulse.stop();
    }
    describe();
}

void PanelHeader::acknowledge()
{
    m_pulse.stop();
    update();
}

void PanelHeader::setShape(PanelShape shape)
{
    m_shape = shape;
    update();
}

QSize PanelHeader::sizeHint() const
{
    return { m_theme.tokens().size.dockMin, m_theme.px(m_theme.tokens().size.panelHeader) };
}

QSize PanelHeader::minimumSizeHint() const
{
    return { m_theme.px(56), sizeHint().height() };
}

QString PanelHeader::countText() const
{
    const QString number = locale().toString(m_count);
    return m_certain ? number : number + u'?';
}

void PanelHeader::describe()
{
    QStringList parts { m_title, countText() };
    if (m_level == AlarmLevel::Late)
        parts << tr("late");
    else if (m_level == AlarmLevel::Overdue)
        parts << tr("overdue");
    if (m_count > 0 && !m_caption.isEmpty())
        parts << m_caption;
    setAccessibleName(parts.join(", "_L1));
    update();
    emit described();
}

QString PanelHeader::iconShown() const
{
    return m_level == AlarmLevel::Late ? u"alarm-late"_s : m_level == AlarmLevel::Overdue ? u"alarm-overdue"_s : m_iconName;
}

PanelHeader::Lamp PanelHeader::lamp() const
{
    const Inks ink = inks();
    return { iconShown(), countText(), ink.ground, ink.icon, ink.count, ink.filled };
}

PanelHeader::Inks PanelHeader::inks() const
{
    if (!isAlarm(m_level)) {
        return { m_theme.color(Token::Panel), m_theme.color(Token::Text2), m_theme.color(Token::Text),
            m_theme.color(Token::Text2), m_theme.color(m_count > 0 ? Token::Text : Token::Text3), false };
    }
    const bool late = m_level == AlarmLevel::Late;
    const bool soft = m_pulse.isActive() && m_pulseSteps % 2 == 0;
    if (soft) {
        const QColor ink = m_theme.color(late ? Token::AmberText : Token::AlarmText);
        return { m_theme.color(late ? Token::AmberSoft : Token::AlarmSoft), ink, ink, ink, ink, true };
    }
    const QColor ink = m_theme.color(late ? Token::OnAmber : Token::OnAlarm);
    return { m_theme.color(late ? Token::Amber : Token::Alarm), ink, ink, ink, ink, true };
}

void PanelHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Inks ink = inks();
    paintPanel(painter, rect(), m_theme, ink.ground, m_shape);

    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int side = m_theme.px(iconSide);
    int x = sidePadding;
    QFont figure = m_theme.font(TypeRole::Figure);
    if (m_count == 0)
        figure.setWeight(QFont::Medium);
    const int countWidth = QFontMetrics(figure).horizontalAdvance(countText());
    int end = width() - sidePadding;
    drawElided(painter, place(QRect(end - countWidth - 1, 0, countWidth + 1, height())), countText(), figure, ink.count,
        Qt::AlignTrailing | Qt::AlignVCenter, layoutDirection());
    end -= countWidth + headerGap;

    // With large text the word goes before the drawing; a drawing of an alarm stays, since colour alone must not tell.
    const int titleWidth = QFontMetrics(m_theme.font(TypeRole::Title)).horizontalAdvance(m_title);
    if (isAlarm(m_level) || x + side + headerGap + titleWidth <= end) {
        drawIcon(painter, place(QRect(x, (height() - side) / 2, side, side)).topLeft(), m_theme, iconShown(), ink.icon, side);
        x += side + headerGap;
    }
    const QFont caption = m_theme.tabularFont(TypeRole::Caption);
    const QList<TextRun> title { { m_title, m_theme.font(TypeRole::Title), ink.title } };
    x += qCeil(drawRuns(painter, place(QRect(x, 0, qMax(0, end - x), height())), title, headerGap, layoutDirection())) + headerGap;
    QString words = m_count > 0 || !m_certain ? m_caption : QString();
    if (m_action && m_action->isVisible()) {
        const QStringList caps = keycapTexts(m_action->shortcut());
        const QSize size = keycapSize(caps, m_theme).toSize();
        if (x + size.width() <= end) {
            const KeycapLook look = !m_action->isEnabled() ? KeycapLook::Disabled
                : ink.filled                               ? KeycapLook::OnFill
                                                           : KeycapLook::Normal;
            const QRect box = place(QRect(QPoint(x, (height() - size.height()) / 2), size));
            paintKeycaps(painter, box.topLeft(), caps, m_theme, look, ink.title);
            x += size.width() + headerGap / 2;
        }
        if (words.isEmpty())
            words = m_action->iconText();
    }
    if (x < end)
        drawRuns(painter, place(QRect(x, 0, end - x, height())), { { words, caption, ink.caption } }, headerGap,
            layoutDirection());
}

// A press is remembered but not taken: QDockWidget drags itself by what its title bar widget ignores, and the release
// still comes here first.
void PanelHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton;
    m_pressedAt = event->position().toPoint();
    event->ignore();
}

void PanelHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const bool click = m_pressed && rect().contains(event->position().toPoint())
        && (event->position().toPoint() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    m_pressed = false;
    event->ignore();
    if (!click)
        return;
    if (isAlarm(m_level))
        emit acknowledgeRequested();
    else
        emit clicked();
}

} // namespace Cordboard
