// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/supervisor/daychart.h"

#include "views/theme/painting.h"
#include "views/theme/spokenrole.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::DayChart)
};

QString clockText(int halfHour)
{
    // Without seconds, whatever the locale's short format is.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s);
    return QLocale().toString(QTime(halfHour / 2, halfHour % 2 * 30), format);
}

int heightOf(const HalfHour &half)
{
    return std::max(half.answered + half.abandoned, int(std::ceil(half.usual)));
}

/// Where things lie, in the rectangle of the chart; before mirroring.
struct ChartBoxes
{
    QRectF head;
    QRectF plot;
    QRectF clock;
    qreal barStep = 0;
};

QFont sized(const Theme &theme, TypeRole role, qreal scale)
{
    QFont font = theme.tabularFont(role);
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * scale));
    else
        font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

ChartBoxes layoutChart(const QRectF &rect, const Theme &theme, const ChartRange &range, qreal scale)
{
    const qreal unit = theme.u() / 20.0 * scale;
    const QFontMetricsF small(sized(theme, TypeRole::Caption, scale));
    ChartBoxes boxes;
    const QRectF inner = rect.adjusted(14 * unit, 10 * unit, -14 * unit, -8 * unit);
    boxes.head = QRectF(inner.left(), inner.top(), inner.width(), 22 * unit);
    const qreal axis = small.horizontalAdvance(QLocale().toString(range.top)) + 10 * unit;
    boxes.clock = QRectF(inner.left() + axis, inner.bottom() - small.height(), inner.width() - axis, small.height());
    boxes.plot = QRectF(boxes.clock.left(), boxes.head.bottom() + 10 * unit, boxes.clock.width(), 0);
    boxes.plot.setBottom(std::max(boxes.plot.top() + 1, boxes.clock.top() - 5 * unit));
    boxes.barStep = boxes.plot.width() / range.count();
    return boxes;
}

} // namespace

ChartRange rangeOf(const DayChart &chart)
{
    ChartRange range;
    int most = 0;
    for (int i = 0; i < halfHoursOfDay; ++i) {
        const HalfHour &half = chart[size_t(i)];
        if (half.offered > 0 || half.usual > 0) {
            range.first = std::min(range.first, i);
            range.last = std::max(range.last, i);
        }
        most = std::max(most, heightOf(half));
    }
    static constexpr std::array steps { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1'000, 2'000, 5'000 };
    const auto step = std::find_if(steps.begin(), steps.end(), [most](int s) { return s * 3 >= most; });
    range.step = step == steps.end() ? most : *step;
    range.top = std::max(range.step * 2, (most + range.step - 1) / range.step * range.step);
    return range;
}

void paintDayChart(QPainter &painter, const QRectF &rect, const Theme &theme, const DayChart &chart, QDate day, qreal scale,
    Qt::LayoutDirection direction, int cursor)
{
    const ChartRange range = rangeOf(chart);
    const ChartBoxes boxes = layoutChart(rect, theme, range, scale);
    const qreal unit = theme.u() / 20.0 * scale;
    const QFont caption = sized(theme, TypeRole::Caption, scale);
    const QFont strong = sized(theme, TypeRole::Strong, scale);
    const QFontMetricsF small(caption);
    const bool rtl = direction == Qt::RightToLeft;
    const auto place = [&](const QRectF &box) { return rtl ? QRectF(rect.left() + rect.right() - box.right(), box.top(), box.width(), box.height()) : box; };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);

    const bool hasUsual = std::any_of(chart.begin(), chart.end(), [](const HalfHour &half) { return half.usual > 0; });
    // The legend: each sign drawn as it is in the chart.
    qreal x = boxes.head.left();
    const QString title = Text::tr("Calls per half hour");
    const QRectF titleBox(x, boxes.head.top(), QFontMetricsF(strong).horizontalAdvance(title) + 2, boxes.head.height());
    drawElided(painter, place(titleBox), title, strong, theme.color(Token::Text), Qt::AlignLeading | Qt::AlignVCenter, direction);
    x = titleBox.right() + 16 * unit;
    const auto legend = [&](int kind, const QString &text) {
        const qreal side = 10 * unit;
        const QRectF sign(x, boxes.head.center().y() - (kind == 2 ? 1 : side * 0.4), kind == 2 ? 14 * unit : side * 1.2, kind == 2 ? 2 : side * 0.8);
        const QRectF words(sign.right() + 6 * unit, boxes.head.top(), small.horizontalAdvance(text) + 2, boxes.head.height());
        if (words.right() > boxes.head.right())
            return;
        if (kind == 0)
            fillRounded(painter, place(sign), 2, theme.color(Token::Text3));
        else if (kind == 1)
            strokeRounded(painter, place(sign), 2, theme.color(Token::AlarmText), 1.5);
        else
            painter.fillRect(place(sign), theme.color(Token::Text2));
        drawElided(painter, place(words), text, caption, theme.color(Token::Text2), Qt::AlignLeading | Qt::AlignVCenter, direction);
        x = words.right() + 14 * unit;
    };
    legend(0, Text::tr("answered", "calls"));
    legend(1, Text::tr("gave up", "callers"));
    if (hasUsual)
        legend(2, Text::tr("usual %1", "the usual Thursday").arg(QLocale().standaloneDayName(day.dayOfWeek())));

    painter.setFont(caption);
    const auto yOf = [&](double calls) { return boxes.plot.bottom() - boxes.plot.height() * calls / range.top; };
    for (int calls = range.step; calls <= range.top; calls += range.step) {
        const qreal y = std::round(yOf(calls));
        painter.fillRect(place(QRectF(boxes.plot.left(), y, boxes.plot.width(), 1)), theme.color(Token::Hair));
        const QRectF label(rect.left(), y - small.height() / 2, boxes.plot.left() - 6 * unit - rect.left(), small.height());
        drawElided(painter, place(label), QLocale().toString(calls), caption, theme.color(Token::Text2), Qt::AlignTrailing | Qt::AlignVCenter, direction);
    }
    painter.fillRect(place(QRectF(boxes.plot.left(), std::round(boxes.plot.bottom()), boxes.plot.width(), 1)), theme.color(Token::Edge));

    // As many clock times as fit, on whole hours.
    const qreal labelWidth = small.horizontalAdvance(clockText(halfHoursOfDay - 2)) + 12 * unit;
    const int every = std::max(2, int(std::ceil(labelWidth / boxes.barStep / 2)) * 2);
    for (int i = range.first; i <= range.last; ++i) {
        const HalfHour &half = chart[size_t(i)];
        const qreal left = boxes.plot.left() + (i - range.first) * boxes.barStep;
        const QRectF bar(left + boxes.barStep * 0.09, 0, boxes.barStep * 0.82, 0);
        if (i == cursor)
            fillRounded(painter, place(QRectF(left, boxes.plot.top(), boxes.barStep, boxes.plot.height())), 3, theme.color(Token::AccentSoft));
        if (half.answered > 0) {
            const qreal y = yOf(half.answered);
            fillRounded(painter, place(QRectF(bar.left(), y, bar.width(), boxes.plot.bottom() - y)), 2, theme.color(Token::Text3));
        }
        if (half.abandoned > 0) {
            const qreal y = yOf(half.answered + half.abandoned);
            const qreal height = std::max(3.0, yOf(half.answered) - y);
            strokeRounded(painter, place(QRectF(bar.left(), yOf(half.answered) - height, bar.width(), height)), 1, theme.color(Token::AlarmText), 1.5);
        }
        if (half.usual > 0) {
            // Over a bar the line takes the ground's colour, or nobody would see it.
            const qreal y = std::round(yOf(half.usual));
            const bool covered = half.usual < half.answered;
            QPen pen(theme.color(covered ? Token::Panel : Token::Text2), std::max(1.5, 1.5 * unit), Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({ 2, 1.5 });
            painter.setPen(pen);
            const QRectF line = place(QRectF(bar.left(), y, bar.width(), 1));
            painter.drawLine(line.topLeft(), line.topRight());
        }
        if (i % every == 0) {
            const qreal middle = left + boxes.barStep / 2;
            const QRectF label(std::max(boxes.clock.left() - 4 * unit, middle - labelWidth / 2), boxes.clock.top(), labelWidth, boxes.clock.height());
            drawElided(painter, place(label), clockText(i), caption, theme.color(Token::Text2), Qt::AlignHCenter | Qt::AlignVCenter, direction);
        }
    }
    painter.restore();
}

QString halfHourSentence(const DayChart &chart, int halfHour)
{
    const HalfHour &half = chart[size_t(halfHour)];
    QStringList parts { Text::tr("%n calls", nullptr, half.offered), Text::tr("%n answered", "calls", half.answered), Text::tr("%n gave up", "callers", half.abandoned) };
    if (half.usual >= 0)
        parts << Text::tr("usually %1", "calls in this half hour").arg(QLocale().toString(half.usual, 'f', 0));
    return Text::tr("%1: %2", "time of day: calls").arg(clockText(halfHour), parts.join(u", "_s));
}

QString dayChartText(const DayChart &chart)
{
    QStringList lines;
    for (int i = 0; i < halfHoursOfDay; ++i)
        if (chart[size_t(i)].offered > 0)
            lines << halfHourSentence(chart, i);
    return lines.isEmpty() ? Text::tr("No calls today yet.") : lines.join(u"; "_s);
}

DayChartView::DayChartView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName("dayChart"_L1);
    setSpokenRole(this, QAccessible::Chart);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void DayChartView::setChart(const DayChart &chart, QDate day, const QString &of)
{
    if (chart == m_chart && day == m_day && of == m_of)
        return;
    m_chart = chart;
    m_day = day;
    m_of = of;
    describe();
    update();
}

void DayChartView::describe()
{
    setAccessibleName(tr("Calls per half hour: %1", "queue").arg(m_of));
    setAccessibleDescription(m_cursor < 0 ? dayChartText(m_chart) : halfHourSentence(m_chart, m_cursor));
}

QSize DayChartView::sizeHint() const
{
    return { m_theme.px(640), m_theme.px(210) };
}

QSize DayChartView::minimumSizeHint() const
{
    return { m_theme.px(260), m_theme.px(150) };
}

void DayChartView::moveCursor(int to)
{
    const ChartRange range = rangeOf(m_chart);
    m_cursor = std::clamp(to, range.first, range.last);
    describe();
    QAccessibleAnnouncementEvent event(this, halfHourSentence(m_chart, m_cursor));
    QAccessible::updateAccessibility(&event);
    update();
}

void DayChartView::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: moveCursor(m_cursor - forward); break;
    case Qt::Key_Right: moveCursor(m_cursor + forward); break;
    case Qt::Key_Home: moveCursor(0); break;
    case Qt::Key_End: moveCursor(halfHoursOfDay); break;
    default: QWidget::keyPressEvent(event);
    }
}

void DayChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_cursor < 0) {
        const QTime now = QTime::currentTime();
        moveCursor(now.hour() * 2 + now.minute() / 30);
    }
}

void DayChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_cursor = -1;
    describe();
    update();
}

bool DayChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ChartRange range = rangeOf(m_chart);
        const ChartBoxes boxes = layoutChart(rect(), m_theme, range, 1);
        const qreal x = layoutDirection() == Qt::RightToLeft ? width() - help->pos().x() : help->pos().x();
        const int half = range.first + int(std::floor((x - boxes.plot.left()) / boxes.barStep));
        if (half >= range.first && half <= range.last)
            QToolTip::showText(help->globalPos(), halfHourSentence(m_chart, half), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void DayChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme, m_theme.color(Token::Panel), PanelShape::Whole);
    paintDayChart(painter, rect(), m_theme, m_chart, m_day, 1, layoutDirection(), m_cursor);
    if (hasFocus())
        paintFocus(painter, rect(), m_theme, m_theme.tokens().radius.panel);
}

} // namespace Cordboard
