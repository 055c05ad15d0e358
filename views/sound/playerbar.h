// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMediaPlayer>
#include <QUrl>
#include <QWidget>

class QAudioOutput;
class QComboBox;
class QLabel;

namespace Cordboard {

class KeyButton;
class SeekSlider;
class Theme;

/// Plays a voicemail message or a recording in the window: play and pause, a bar to seek in, speed, save. One at a time. Everything that
/// goes wrong is said in its own line.
class PlayerBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerBar(const Theme &theme, QWidget *parent = nullptr);
    ~PlayerBar() override;

    /// Plays that file from its beginning, in place of whatever played before. Only sound is played, see soundSuffix().
    void open(const QUrl &localFile, const QString &title);
    void pause();
    bool isPlaying() const;
    /// What went wrong; empty: nothing.
    QString problem() const;
    /// Writes what is open to that path. False: it could not be, and problem() says why.
    bool saveTo(const QString &path);

signals:
    /// The user is done with it: hide it.
    void closed();
    /// A letter was typed that means nothing here.
    void textTyped(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void prepare();
    void restyle();
    void toggle();
    void showState();
    void showTime();
    void say(const QString &problem);
    void save();

    const Theme &m_theme;
    QMediaPlayer *m_player = nullptr; ///< not before the first sound: finding the devices takes a moment
    QAudioOutput *m_output = nullptr;
    QLabel *m_title;
    QLabel *m_problem;
    KeyButton *m_play;
    QLabel *m_now;
    SeekSlider *m_seek;
    QLabel *m_whole;
    QComboBox *m_speed;
    KeyButton *m_save;
    KeyButton *m_close;
    QUrl m_file;
    QString m_name;
};

} // namespace Cordboard
