// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QSet>
#include <QStringList>

namespace Cordboard::Bench {

/// People of an invented company: "1000" and up, or as many digits as the highest needs.
struct BenchPerson
{
    QString number;
    QString name;
    QString department;
};
/// The `index`-th of them; the same for the same index everywhere.
BenchPerson benchPerson(int index);

/// Endless calls between these people, as PAL notify_status frames: many calls at once, their events mixed, six each (calls,
/// rings, answers, talks, and both hang up). The same arguments give the same events.
class PalStream
{
public:
    /// `serial` keeps the ids of one stream apart from another's. `visible`: about `visiblePercent` of the calls are between
    /// the first so many people.
    PalStream(int serial, int people, int callsAtOnce, int visible = 0, int visiblePercent = 0);

    /// The next frame; `time` in ms since 1970 UTC must not go back.
    QByteArray next(qint64 time);
    /// From now on calls only end. False: none is left, next() must not be called again.
    bool drain();

private:
    struct Call
    {
        int phase = 0; ///< events so far
        int caller = -1;
        int callee = -1;
        quint64 room = 0;
        quint64 callerLeg = 0;
        quint64 calleeLeg = 0;
    };
    void begin(Call &call);
    int takeFree(int below);

    int m_people;
    int m_visible;
    int m_visiblePercent;
    QList<Call> m_calls;
    qsizetype m_turn = 0;
    QList<bool> m_busy;
    bool m_draining = false;
    quint64 m_nextRoom;
    quint64 m_nextLeg;
    QRandomGenerator m_random { 20'260'302 };
};

} // namespace Cordboard::Bench
