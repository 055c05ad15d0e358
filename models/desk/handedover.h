// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/clock.h"
#include "models/desk/target.h"

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>

namespace Cordboard {

class Switchboard;

/// A call that the operator let go of and that is not safe yet.
struct HandedCall
{
    enum class Stage {
        Sending, ///< asked the PBX; nothing seen yet
        Ringing, ///< rings at the target
        Answered, ///< somebody talks to the caller: leaves the list soon
        WaitsForFree, ///< parked or held until the target can take a call
        CameBack, ///< nobody took it, or it waited too long: it wants the operator again
        Ended, ///< the caller is gone: leaves the list soon
    };
    CallId call;
    QString caller;
    Target target;
    ExtensionId from; ///< the operator's extension
    QDateTime at; ///< UTC, when the caller was last handed over
    Stage stage = Stage::Sending;
    QDateTime stageSince; ///< UTC
    QStringList tried; ///< names of all targets so far, the newest last
    QDateTime until {}; ///< UTC, how long it waits at most, in WaitsForFree
    bool away = false; ///< in WaitsForFree: the operator has let go of it
    bool timedOut = false; ///< in CameBack: it waited too long
    bool tooLongTold = false;
};

/// The list of handed-over calls. A row enters when a transfer was sent, follows what the PBX says of the call, and leaves
/// some seconds after somebody talks or the caller is gone. Rows come in the order of handing over and never change places.
class HandedOverModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CallRole = Qt::UserRole + 100, ///< CallId
        CallerRole,
        TargetRole, ///< Target
        StageRole, ///< int(HandedCall::Stage)
        StageTextRole, ///< translated: "Ringing at 231"
        StoryRole, ///< translated: "first try"; come back: "third time: wanted Anna, then Sales"
        StartedAtRole, ///< UTC
        ReturnsAtRole, ///< UTC, when it counts as too long
        UndoRole, ///< bool, still within the time in which it can be brought back
    };

    HandedOverModel(Switchboard &board, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// A transfer of that call was sent to the PBX.
    void add(const CallId &call, const QString &caller, const ExtensionId &from, const Target &target);
    /// The call waits until the target is free, at most until then.
    void waitFor(const CallId &call, const QString &caller, const ExtensionId &from, const Target &target, const QDateTime &until);
    /// The target of a waiting call is free, and the call was sent to it.
    void sent(const CallId &call);
    /// A waiting call cannot be sent: it wants the operator.
    void giveBack(const CallId &call);
    /// Calls that wait until somebody is free, the longest first.
    QList<CallId> waitingForFree() const;
    /// Whom this caller wanted so far: "third time: wanted Anna, then Sales"; empty: here for the first time.
    QString storyFor(const CallId &call) const;
    /// The PBX refused: the call was never away.
    void withdraw(const CallId &call);

    /// Calls that are on their way and so not with the operator.
    QList<CallId> underWay() const;
    /// The one that can be taken back most urgently: came back first, then the longest ringing; nullptr: none.
    const HandedCall *mostOverdue() const;
    /// The one handed over last that still rings; nullptr: none.
    const HandedCall *latestUndoable() const;
    const HandedCall *find(const CallId &call) const;
    int cameBackCount() const;

    /// Looks at every row again: after each flush of the switchboard and once a second.
    void refresh();

    /// Seconds after which a ringing hand-over counts as too long.
    static constexpr int returnSeconds = 45;
    /// Seconds in which the operator can bring a call back by undo.
    static constexpr int undoSeconds = 10;
    /// Seconds for which a finished row stays to be read.
    static constexpr int lingerSeconds = 5;

signals:
    /// A call has been ringing for returnSeconds: told once.
    void ringsTooLong(const Cordboard::CallId &call, const QString &sentence);
    /// A stage was reached: told to the operator in one sentence.
    void stageReached(const Cordboard::CallId &call, Cordboard::HandedCall::Stage stage, const QString &sentence);

private:
    HandedCall::Stage look(const HandedCall &row) const;
    QString sentenceFor(const HandedCall &row) const;
    QString storyOf(const HandedCall &row) const;
    /// Whether the row stays; false: the operator talks to the caller again.
    bool followWaiting(HandedCall &row) const;
    void moveTo(int row, HandedCall::Stage stage);
    int rowOf(const CallId &call) const;

    Switchboard &m_board;
    const Clock &m_clock;
    QList<HandedCall> m_rows;
    QHash<CallId, QStringList> m_stories; ///< targets so far, also of callers who are with the operator again
};

} // namespace Cordboard
