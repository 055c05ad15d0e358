// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callstore.h"
#include "models/supervision/alarmcenter.h"
#include "tests/models/testoffice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Cordboard {

inline const QueueId Main { Head, QStringLiteral("6700") };
inline const QueueId Sales { Head, QStringLiteral("6701") };

/// Two queues at the head office on manual time, with what counts and watches them; it is five past nine where the operator sits.
struct QueueOffice : TestOffice
{
    explicit QueueOffice(bool withStore = false)
        : store(withStore ? std::make_unique<CallStore>(QString()) : nullptr)
        , settings(QStringLiteral("%1/rules.ini").arg(folder.path()), QSettings::IniFormat)
        , rules(settings)
    {
        // Local noon is far from midnight in every time zone.
        clock.set(QDateTime(QDate(2025, 3, 6), QTime(12, 5), QTimeZone::systemTimeZone()).toUTC());
        tell({ snapshot(Head, QList { queue(Main, QStringLiteral("Main number")), queue(Sales, QStringLiteral("Sales line")) }) });
        statistics = std::make_unique<QueueStatistics>(board, rules, store.get());
    }

    static Queue queue(const QueueId &id, const QString &name, const QList<QueueCaller> &waiting = {})
    {
        Queue q;
        q.id = id;
        q.number = id.local();
        q.name = name;
        q.serviceLevelSeconds = 20;
        q.waiting = waiting;
        return q;
    }
    QueueCaller caller(const QString &local, const QString &number = QStringLiteral("5550100")) const
    {
        return { callId(local), number, QStringLiteral("Maria Lopez"), clock.now() };
    }
    Call inQueue(const QString &local, const QueueId &in, const QString &agent = {}, LineState agentState = LineState::Unknown) const
    {
        QList<Leg> legs { outsideLeg(QStringLiteral("5550100"), QStringLiteral("Maria Lopez"), LineState::Talking) };
        if (!agent.isEmpty()) {
            Leg leg = insideLeg(agent, agentState, LegRole::Callee);
            leg.since = clock.now();
            legs.append(leg);
        }
        Call c = call(local, agent.isEmpty() ? CallState::Queued : agentState == LineState::Ringing ? CallState::Ringing : CallState::Talking, legs);
        c.queue = in;
        c.startedAt = clock.now();
        return c;
    }
    QueueAgent agent(const QueueId &in, const QString &number, const QString &name, AgentState state = AgentState::Idle) const
    {
        QueueAgent a;
        a.extension = ext(number);
        a.queue = in;
        a.id = queueAgentId(in, a.extension);
        a.name = name;
        a.loggedIn = true;
        a.state = state;
        a.since = clock.now();
        return a;
    }
    void waits(const QString &local, const QueueId &in = Main)
    {
        lists[in].append(caller(local));
        tell({ upserted(inQueue(local, in)), upserted(named(in)) });
    }
    void leaves(const QString &local, const QueueId &in = Main)
    {
        lists[in].removeIf([&](const QueueCaller &c) { return c.call == callId(local); });
        tell({ upserted(named(in)) });
    }
    void answered(const QString &local, const QueueId &in = Main)
    {
        lists[in].removeIf([&](const QueueCaller &c) { return c.call == callId(local); });
        tell({ upserted(inQueue(local, in, QStringLiteral("214"), LineState::Talking)), upserted(named(in)) });
    }
    void hangsUp(const QString &local, const QueueId &in = Main)
    {
        lists[in].removeIf([&](const QueueCaller &c) { return c.call == callId(local); });
        tell({ removed<Call>(callId(local)), upserted(named(in)) });
    }
    Queue named(const QueueId &id) const { return queue(id, id == Main ? QStringLiteral("Main number") : QStringLiteral("Sales line"), lists.value(id)); }
    void seconds(int count)
    {
        for (int i = 0; i < count; ++i) {
            clock.advance(1000);
            board.secondTick()->beat();
        }
    }
    /// A finished call through Main.
    Cdr record(const QString &local, const QDateTime &at, int waited, bool talked, const QString &queueName = QStringLiteral("Main number")) const
    {
        Cdr c;
        c.id = { Head, local };
        c.call = callId(QStringLiteral("call-") + local);
        c.direction = Direction::Inbound;
        c.disposition = talked ? Disposition::Answered : Disposition::Missed;
        c.callerNumber = QStringLiteral("5550199");
        c.queue = queueName;
        c.startedAt = at;
        if (talked)
            c.answeredAt = at.addSecs(waited);
        c.endedAt = at.addSecs(waited + (talked ? 60 : 0));
        return c;
    }

    QTemporaryDir folder;
    std::unique_ptr<CallStore> store;
    QSettings settings;
    ThresholdRules rules;
    QHash<QueueId, QList<QueueCaller>> lists;
    std::unique_ptr<QueueStatistics> statistics;
};

} // namespace Cordboard
