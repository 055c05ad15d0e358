// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace Cordboard {

class ActionRegistry;
class KeyButton;
class Theme;

/// The operator's present call across the top of the middle: a block whose state is seen from across the room, who it is, since
/// when, and what can be done. Keeps its height whatever happens.
class CallStrip final : public QWidget
{
    Q_OBJECT
public:
    CallStrip(OperatorDesk &desk, ActionRegistry &actions, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// What is known of the caller; shown where nothing more urgent stands. Empty: nothing.
    void setCallerLine(const QString &text);

    /// Further actions for a call in hand, the most important first; shown where there is room beside the desk's own.
    void setMore(const QList<QAction *> &actions);

    /// What a screen reader says of it.
    QString sentence() const;

signals:
    /// The name was dragged: start a drag of the present call.
    void dragRequested(const Cordboard::DragPayload &payload);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Texts;
    Texts texts() const;
    void showActions();
    void fitMore();
    KeyButton *button(DeskAction action);
    int blockWidth() const;
    /// The call to decide about, while the strip has room for it; nullptr: none.
    const OfferedCall *offer() const;

    OperatorDesk &m_desk;
    ActionRegistry &m_actions;
    const Theme &m_theme;
    QWidget *m_row;
    QHBoxLayout *m_layout;
    QHash<DeskAction, KeyButton *> m_buttons;
    QList<QAction *> m_more;
    QList<KeyButton *> m_moreButtons; ///< one for each of m_more
    QString m_callerLine;
    CallId m_shownCall; ///< whom the buttons are about
    QPoint m_pressedAt;
    bool m_pressed = false;
};

} // namespace Cordboard
