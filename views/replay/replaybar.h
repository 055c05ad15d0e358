// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace Cordboard {

class KeyButton;
class MainWindow;
class Replayer;
class SeekSlider;
class Theme;
class ThemedLabel;

/// Under a recording: play and pause, one event back or on, a bar to seek in, speed, the time of then, and what the operator did last.
class ReplayBar final : public QWidget
{
    Q_OBJECT
public:
    /// Names the recorded actions as `window` does. All must outlive it.
    ReplayBar(Replayer &replayer, const MainWindow &window, const Theme &theme, QWidget *parent = nullptr);

    /// The line about the operator's last deed.
    QString deed() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void restyle();
    void showState();
    void showPosition();

    Replayer &m_replayer;
    const MainWindow &m_window;
    const Theme &m_theme;
    ThemedLabel *m_what;
    ThemedLabel *m_deed;
    ThemedLabel *m_time;
    ThemedLabel *m_length;
    KeyButton *m_play;
    KeyButton *m_back;
    KeyButton *m_next;
    SeekSlider *m_seek;
    QComboBox *m_speed;
};

} // namespace Cordboard
