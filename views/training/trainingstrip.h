// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/training/trainingbests.h"

#include <QWidget>

class QShortcut;

namespace Cordboard {

class KeyButton;
class Theme;
class ThemedLabel;
class TrainingRun;

/// Above the desk: what is to be done, keys and seconds so far, and how it went.
class TrainingStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingStrip(const Theme &theme, QWidget *parent = nullptr);

    /// nullptr: nothing is on.
    void setRun(const TrainingRun *run, const std::optional<TrainingResult> &best);
    /// The run is over; \a isBest: nobody did it better.
    void showEnd(bool isBest);
    void showCount();
    QString verdict() const;
    KeyButton *next() const { return m_next; }

signals:
    void againRequested();
    void listRequested();
    void nextRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();

    const Theme &m_theme;
    const TrainingRun *m_run = nullptr;
    ThemedLabel *m_title;
    ThemedLabel *m_what;
    ThemedLabel *m_count;
    ThemedLabel *m_best;
    KeyButton *m_again;
    KeyButton *m_list;
    KeyButton *m_next;
    QShortcut *m_enter;
};

} // namespace Cordboard
