// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace Cordboard {

/// How often the PBX is asked; tests shorten it.
struct MirtaPace
{
    double requestsPerSecond = 4; ///< all together, commands included
    double burst = 16; ///< so many at once after a rest, so that the first state comes quickly
    int atOnce = 4; ///< requests under way for polling
    int slowFactor = 2; ///< a PBX that took long gets this many times as long to rest
    QList<int> errorMs { 2'000, 4'000, 8'000, 16'000, 32'000, 60'000 }; ///< waits after failures of one kind
    int hiddenMs = 10'000; ///< when nobody looks
};

/// The one that decides when to ask a PBX that never tells by itself. Each kind of question has a pace for while a call is going
/// on and one for a quiet office; there is never more than one question of a kind under way, the next is counted from the answer,
/// slow answers and failures stretch it, and all together stay within a budget.
class MirtaScheduler final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(bool ok)>;
    using Start = std::function<void(Done)>;

    explicit MirtaScheduler(QObject *parent = nullptr);

    void setPace(const MirtaPace &pace);
    void start();
    void stop(); ///< what is under way may still answer, and is not heard
    void clear();

    /// `start` asks and calls its Done exactly once. Replaces a kind of that name.
    /// What is `urgent` goes first when the budget is short.
    void setKind(const QString &name, int fastMs, int idleMs, bool urgent, Start start);
    void removeKind(const QString &name);
    bool hasKind(const QString &name) const { return m_kinds.contains(name); }
    QStringList kinds() const;
    /// Not wanted: nobody looks at it, so it is not asked.
    void setWanted(const QString &name, bool wanted);
    void setBusy(bool busy);
    void setHidden(bool hidden);
    /// As soon as the budget allows; once more after an answer that is on its way.
    void poke(const QString &name);
    /// A request went out, of whatever kind: it counts.
    void spend();

    bool isUnderWay(const QString &name) const;
    int underWay() const;
    int failures(const QString &name) const;

private:
    struct Kind
    {
        int fastMs = 0, idleMs = 0;
        Start start;
        qint64 due = 0; ///< ms on m_clock
        qint64 startedAt = 0, answeredAt = -1; ///< -1: never yet
        qint64 tookMs = 0;
        int failures = 0;
        quint64 ticket = 0; ///< of the question under way; 0: none
        bool again = false;
        bool urgent = false;
        bool wanted = true;
    };
    void turn();
    void finished(const QString &name, quint64 ticket, bool ok);
    qint64 waitOf(const Kind &kind) const;
    void refill();

    MirtaPace m_pace;
    QHash<QString, Kind> m_kinds;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_tokens = 0;
    qint64 m_refilledAt = 0;
    quint64 m_tickets = 0;
    bool m_running = false;
    bool m_busy = false;
    bool m_hidden = false;
};

} // namespace Cordboard
