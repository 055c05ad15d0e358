// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/office.h"

#include <QSet>

#include <optional>

namespace Cordboard {

/// What happens in an office by itself: callers arrive, people dial, hold, transfer, park, fetch and go. Draws from the office's own random
/// stream and runs on its clock, so the same seed gives the same morning.
class Scenario final : public OfficeListener
{
public:
    enum class Kind {
        Quiet, ///< something every quarter of a minute
        BusyMorning, ///< something every two seconds; the main number is seldom without a caller
        Storm, ///< as many events a second as asked for, without manners
    };
    struct Options
    {
        double eventsPerSecond = 1'000; ///< Storm only
        QSet<QString> handsOff; ///< extensions that somebody real works at: they are called, but do nothing by themselves
        int offerMs = 0; ///< not 0: callers from outside are offered for so long before they are routed
    };

    /// Both must outlive the scenario's running.
    Scenario(Office &office, Kind kind, const Options &options);
    Scenario(Office &office, Kind kind) : Scenario(office, kind, Options {}) { }
    ~Scenario() override;
    Scenario(const Scenario &) = delete;
    Scenario &operator=(const Scenario &) = delete;

    void start(); ///< from now on, at the office's clock
    void stop();
    static std::optional<Kind> kindFromWord(const QString &word); ///< "quiet", "busy-morning", "storm"

    void officeEvent(const OfficeEvent &event) override;

private:
    void scheduleTick(qint64 ms);
    void tick();
    // a morning among people
    void morning();
    void callerArrives();
    void colleagueDials();
    void somebodyTransfers();
    void somebodyParks();
    void habitChanges();
    void afterAnswer(const LegEvent &leg);
    void later(int fromMs, int toMs, std::function<void()> action);
    QString idlePerson();
    QString talkingPerson();
    bool free(const QString &number) const;
    // the storm
    void stormTick();
    void stormStep();
    void stormCall();
    void stormHand(const QString &user);

    Office &m_office;
    Kind m_kind;
    Options m_options;
    bool m_running = false;
    TimerKey m_tick;
    qint64 m_startedAt = 0;
    quint64 m_eventsAtStart = 0;
    QStringList m_talking; ///< people who may be in a call; looked at again before use
    std::shared_ptr<bool> m_alive; ///< false once gone: what is still scheduled must not run
};

} // namespace Cordboard
