// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/clock.h"
#include "backends/record/recordedstate.h"
#include "backends/record/recordfile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Cordboard {

class ReplayBackend;

/// Plays a recording: moves the clock and lets the backends tell what was told at that time. Positions are milliseconds from its beginning.
class Replayer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Replayer)
public:
    /// `file` must hold at least one entry; `clock` is moved by nobody else and must outlive it.
    Replayer(RecordFile file, ManualClock &clock, QObject *parent = nullptr);
    ~Replayer() override;

    /// One for each account; owned here. Connect them to a Switchboard, then call rewind().
    const QList<ReplayBackend *> &backends() const { return m_backends; }
    const RecordFile &file() const { return m_file; }

    qint64 length() const; ///< ms
    qint64 position() const { return m_position; }
    QDateTime timeAt(qint64 position) const; ///< UTC, as the clock on the wall showed then
    bool isPlaying() const { return m_timer.isActive(); }
    int speed() const { return m_speed; }
    bool atEnd() const { return m_position >= length(); }

    void play(); ///< at the end: from the beginning
    void pause();
    void setSpeed(int factor);
    void rewind() { seek(0); }
    /// Jumps: tells everything as it was then.
    void seek(qint64 position);
    void toNextEvent(); ///< pauses there
    void toPreviousEvent();
    /// Lets that much recorded time pass; play() does it by the real clock.
    void advance(qint64 ms);

    /// What the operator did or was told last; nullptr: nothing yet.
    const RecordEntry *lastDeed() const;
    /// What was asked of the PBX under that serial before now; nullptr: not in the recording.
    const RecordEntry::Asked *asked(quint64 serial) const;

    /// How many entries of the file lie before now.
    qsizetype passed() const { return m_next; }

signals:
    /// That entry happens now.
    void told(const Cordboard::RecordEntry &entry);
    /// Everything was told anew, see seek().
    void jumped();
    void moved();
    void playingChanged(bool playing);

private:
    qint64 timeOf(qsizetype entry) const { return m_file.entries.at(entry).ms - m_file.entries.constFirst().ms; }
    ReplayBackend *backend(const AccountId &account) const;
    void setPosition(qint64 position);

    RecordFile m_file;
    ManualClock &m_clock;
    QList<ReplayBackend *> m_backends;
    RecordedState m_state; ///< after all entries before m_next
    qsizetype m_next = 0; ///< the first entry that is not told yet
    qint64 m_position = 0;
    int m_speed = 1;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
};

} // namespace Cordboard
