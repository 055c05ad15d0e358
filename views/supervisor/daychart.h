// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/supervision/queuestatistics.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace Cordboard {

class Theme;

/// What of a day is shown: half hours `first` to `last`, and up to how many calls.
struct ChartRange
{
    int first = 14; ///< seven o'clock
    int last = 37; ///< until seven in the evening
    int top = 10; ///< calls at the upper edge
    int step = 5; ///< calls between two lines
    int count() const { return last - first + 1; }
};
/// The working day, and whatever lies outside of it but brought a call.
ChartRange rangeOf(const DayChart &chart);

/// Bars of a day by half hours: answered filled, gave up on top with a red outline, the usual number as a dotted line. `scale` 1 is the size
/// of a desktop's panel; `cursor` is the half hour with the focus, -1 for none.
void paintDayChart(QPainter &painter, const QRectF &rect, const Theme &theme, const DayChart &chart, QDate day, qreal scale,
    Qt::LayoutDirection direction, int cursor = -1);

/// "9:00: 40 offered, 38 answered, 2 gave up"
QString halfHourSentence(const DayChart &chart, int halfHour);
/// The whole day as text.
QString dayChartText(const DayChart &chart);

/// The chart as a region of the board: with the focus, Left and Right go from bar to bar and say what they stand for.
class DayChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit DayChartView(const Theme &theme, QWidget *parent = nullptr);

    /// `of`: the queue's name, or that it is all of them.
    void setChart(const DayChart &chart, QDate day, const QString &of);
    const DayChart &chart() const { return m_chart; }
    /// -1: none.
    int cursor() const { return m_cursor; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void moveCursor(int to);
    void describe();

    const Theme &m_theme;
    DayChart m_chart;
    QDate m_day;
    QString m_of;
    int m_cursor = -1;
};

} // namespace Cordboard
