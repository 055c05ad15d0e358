// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/supervision/alarmcenter.h"

#include <QWidget>

class QAction;

namespace Cordboard {

class KeyButton;
class Theme;

/// The lamp of the board: grey and quiet, or filled with amber or red, with a triangle, what is wrong in words and the two ways to silence
/// it. Of one height whatever it says.
class AlarmBand final : public QWidget
{
    Q_OBJECT
public:
    AlarmBand(Switchboard &board, const AlarmCenter &alarms, QAction *acknowledge, QAction *snooze, const Theme &theme, QWidget *parent = nullptr);

    QString sentence() const { return m_sentence; }
    AlarmGrade grade() const { return m_grade; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Switchboard &m_board;
    const AlarmCenter &m_alarms;
    const Theme &m_theme;
    KeyButton *m_acknowledge;
    KeyButton *m_snooze;
    AlarmGrade m_grade = AlarmGrade::Calm;
    bool m_quiet = false;
    QString m_sentence; ///< the worst one
    QString m_count; ///< "6 queues", where it is not the only one
    QString m_state; ///< "acknowledged", "silent until 9:46"; empty: none
};

} // namespace Cordboard
