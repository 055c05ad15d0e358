// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/mirta/mirtahelp.h"
#include "backends/mirta/mirtamethods.h"
#include "backends/mirta/mirtamirror.h"
#include "backends/mirta/mirtascheduler.h"
#include "backends/mirta/mirtatimings.h"

#include <QElapsedTimer>

namespace Cordboard {

/// Which questions there are, how often each is asked, and where its answer goes.
class MirtaPoller final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; ///< the PBX's

    MirtaPoller(MirtaMethods &methods, MirtaMirror &mirror, const MirtaTimings &timings, Clock boxNow);

    /// Asks everything once, then says ready(), and goes on.
    void start(const MirtaHelp &help, const QStringList &nodes, double requestsPerSecond);
    void stop();
    void setInterests(const QSet<Interest> &interests);
    /// Something was done: looks at calls and lamps now, and once more a little later.
    void afterAction();
    void refreshPerson(const QString &number);
    void poke(const QString &kind) { m_scheduler.poke(kind); }

    MirtaScheduler &scheduler() { return m_scheduler; }
    /// UTC, when the older of the last answers on lamps and calls came; invalid before both have come.
    QDateTime stateAsOf() const;
    const QMap<QString, PbxError> &troubles() const { return m_troubles; } ///< by kind, the last answer's

signals:
    void ready();
    void answered(); ///< the mirror knows more
    void failed(const Cordboard::PbxError &error); ///< the link or the log-in is gone
    void overdueChanged(bool overdue, const Cordboard::PbxError &error);

private:
    template<class T>
    void add(const QString &name, MirtaTimings::Pace pace, std::function<QFuture<Result<T>>()> ask, std::function<void(const T &)> take);
    void addQueueKinds(const QMap<QString, QString> &queues);
    void onAnswer(const QString &name, const PbxError &error);
    void wantKinds();
    bool isWanted(const QString &name) const;
    /// With many queues and few requests a second it takes long until one's turn comes again: nothing old is shown as if it were new.
    void forgetOld();
    void setOverdue(bool overdue, const PbxError &error);
    QFuture<Result<QList<MirtaChannel>>> askChannels();

    MirtaMethods &m_methods;
    MirtaMirror &m_mirror;
    const MirtaTimings m_timings;
    Clock m_boxNow;
    MirtaScheduler m_scheduler;
    MirtaHelp m_help;
    QStringList m_nodes;
    QSet<QString> m_first; ///< not answered yet, and waited for before ready()
    bool m_ready = false;
    bool m_running = false;
    std::optional<QSet<Interest>> m_interests;
    QSet<QString> m_queueKinds;
    QHash<QString, QDateTime> m_answeredAt;
    QMap<QString, PbxError> m_troubles;
    QTimer m_settleTimer;
    QTimer m_overdueTimer;
    QTimer m_ageTimer;
    int m_linkFailures = 0; ///< in a row
    bool m_overdue = false;
};

} // namespace Cordboard
