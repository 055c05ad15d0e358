// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/officeevents.h"
#include "backends/sim/prng.h"

#include <QHash>

#include <functional>
#include <map>
#include <unordered_map>

namespace Cordboard {

/// All that the office knows, its clock and its timers. Rules live in the engines.
///
/// Calls and legs that end stay in memory until the step is over, so that a reference taken within a step holds; call() and leg() no
/// longer find them.
class OfficeState
{
public:
    OfficeState(const OfficeConfig &config, quint64 seed);

    /// One command or one timer. When the outermost ends, `beforeSettled` runs, listeners are told, and the dead are buried.
    class Step
    {
    public:
        explicit Step(OfficeState &state) : m_state(state) { ++m_state.m_depth; }
        ~Step() { m_state.leaveStep(); }
        Step(const Step &) = delete;
        Step &operator=(const Step &) = delete;

    private:
        OfficeState &m_state;
    };

    void tell(OfficeEvent::What what);
    TimerKey schedule(qint64 delay, std::function<void()> action);
    void cancel(TimerKey &timer);
    void advance(qint64 ms);

    SimPerson *person(const QString &number);
    SimCall *call(const QString &id); ///< nullptr: unknown or over
    SimLeg *leg(const QString &id); ///< nullptr: unknown or over
    SimQueue *queue(const QString &number) { return at(queues, queueIndex, number); }
    SimPark *park(const QString &number) { return at(parks, parkIndex, number); }
    SimLine *line(const QString &id) { return at(lines, lineIndex, id); }
    SimFlow *flow(const QString &number) { return at(flows, flowIndex, number); }
    SimConference *conference(const QString &number) { return at(conferences, conferenceIndex, number); }
    const DidConfig *did(const QString &number) const;
    /// Live legs of a call, in order.
    QList<SimLeg *> legsOf(const SimCall &call);
    /// Whom the phone book calls so; empty: nobody.
    QString nameOf(const QString &outsideNumber) const { return phoneBook.value(outsideNumber); }
    SimPerson &addPerson(const PersonConfig &config);
    void indexContact(const Contact &contact);
    void bury(const QString &call) { m_deadCalls.append(call); }
    void buryLeg(const QString &leg) { m_deadLegs.append(leg); }

    OfficeConfig config;
    Prng random; ///< the engine's
    Prng scenarioRandom;
    qint64 now = 0;
    quint64 events = 0;
    quint64 nextRoom = 282'000'000'201;
    quint64 nextTalker = 1'401;
    quint64 nextLog = 5'001;
    quint64 nextMark = 1;
    quint64 nextContact = 1;
    quint64 nextWakeUp = 1;
    quint64 nextRecording = 1;
    std::map<TimerKey, std::function<void()>> timers;
    QList<OfficeListener *> listeners;
    std::function<void()> beforeSettled;

    std::unordered_map<QString, SimPerson> people;
    QStringList peopleOrder;
    std::map<QString, SimCall> calls; ///< by room: the order of their beginning, since rooms grow and are of one length
    std::unordered_map<QString, SimLeg> legs;
    QList<SimQueue> queues;
    QList<SimPark> parks;
    QList<SimLine> lines;
    QList<SimFlow> flows;
    QList<SimConference> conferences;
    QList<Cdr> cdrs;
    std::map<QString, Contact> contacts;
    std::map<QString, WakeUpCall> wakeUps;
    std::map<QString, TimerKey> wakeUpTimers;
    QHash<QString, int> queueIndex, parkIndex, lineIndex, flowIndex, conferenceIndex, didIndex;
    QHash<QString, QString> phoneBook; ///< number to name

private:
    template<class T>
    static T *at(QList<T> &list, const QHash<QString, int> &index, const QString &key)
    {
        const auto it = index.constFind(key);
        return it == index.cend() ? nullptr : &list[*it];
    }
    void leaveStep();

    int m_depth = 0;
    quint64 m_timerNumber = 0;
    QStringList m_deadCalls;
    QStringList m_deadLegs;
};

} // namespace Cordboard
