// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/theme/painting.h"
#include "views/theme/tokens.h"

#include <QPoint>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;

namespace Cordboard {

class Theme;

/// The lamp of a panel: icon, title, caption and count on one line of fixed height. Grey when well; filled with amber
/// or red, with a hollow or solid triangle, when something in the panel is late or overdue. A rise pulses twice and
/// then stands still.
///
/// Fit for QDockWidget::setTitleBarWidget(): mouse events are passed on, so the dock can be dragged by it.
class PanelHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(const Theme &theme, const QString &title, const QString &iconName, QWidget *parent = nullptr);
    ~PanelHeader() override;

    void setTitle(const QString &title);
    /// The quiet words after the title: "longest 2:14". Not shown while the count is zero.
    void setCaption(const QString &caption);
    /// The figure at the end; `certain` false adds a question mark (the link is down).
    void setCount(int count, bool certain = true);
    int count() const { return m_count; }
    /// A key of this panel, drawn after the title with the action's text ("F5 Fetch longest"); nullptr for none.
    void setAction(QAction *action);

    AlarmLevel level() const { return m_level; }
    /// None and Soon are grey. A rise to Late or Overdue pulses unless motion is reduced.
    void setLevel(AlarmLevel level);
    /// Stops the pulse; the colour stays until the cause is gone.
    void acknowledge();
    bool isPulsing() const { return m_pulse.isActive(); }

    /// What a lamp that stands for this header shows.
    struct Lamp
    {
        QString icon;
        QString count;
        QColor ground;
        QColor iconInk;
        QColor countInk;
        bool filled = false;
    };
    Lamp lamp() const;

    /// Top while a list lies below (the usual case), Whole for a panel that is a header only.
    void setShape(PanelShape shape);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The header was clicked while it showed an alarm; the alarm's owner answers with acknowledge().
    void acknowledgeRequested();
    /// The header was clicked while all was well: open the panel.
    void clicked();
    /// Count, caption, level or pulse have changed; the accessible name says them.
    void described();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Inks;
    Inks inks() const;
    QString countText() const;
    QString iconShown() const;
    void describe();

    const Theme &m_theme;
    QString m_title;
    QString m_iconName;
    QString m_caption;
    int m_count = 0;
    bool m_certain = true;
    QPointer<QAction> m_action;
    AlarmLevel m_level = AlarmLevel::None;
    PanelShape m_shape = PanelShape::Top;
    QTimer m_pulse;
    int m_pulseSteps = 0;
    QPoint m_pressedAt;
    bool m_pressed = false;
};

} // namespace Cordboard
