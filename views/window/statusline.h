// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QList>
#include <QWidget>

namespace Cordboard {

class ActionRegistry;
class Theme;

/// The last result as one sentence, and at the other end the keys that matter now. Remembers the last fifty results.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    StatusLine(OperatorDesk &desk, ActionRegistry &actions, const Theme &theme, QWidget *parent = nullptr);

    void show(const Notice &notice);
    /// During a drag, or while something holds for as long as it lasts; empty ends it.
    void setPassing(const QString &text);
    const QList<Notice> &history() const { return m_history; }
    QString text() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    OperatorDesk &m_desk;
    ActionRegistry &m_actions;
    const Theme &m_theme;
    QList<Notice> m_history; ///< newest last
    QString m_passing;
};

} // namespace Cordboard
