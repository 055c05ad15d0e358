// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/deskstate.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Cordboard {

class OperatorDesk;
struct Cdr;
struct CommandRecord;

/// Notices when a call that the operator made, or a person who is asked during a transfer, cannot be reached, and says why as far as the
/// PBX tells it: no call ends on the operator without a word. What he ends himself is no failure.
class FailedCalls final : public QObject
{
    Q_OBJECT
public:
    /// How long the PBX may take to tell why a call has ended; then it is said without that.
    static constexpr int recordSeconds = 3;

    /// `desk` must outlive it.
    explicit FailedCalls(OperatorDesk &desk, QObject *parent = nullptr);

signals:
    /// `sentence`: whom the operator wanted, what happened, and what can be done.
    void failed(const Cordboard::CallId &call, const QString &sentence);

private:
    struct Attempt
    {
        QString name; ///< whom he called; empty: not known yet
        bool rang = false;
        QDateTime goneAt; ///< UTC; invalid: it is there still
    };
    void follow();
    void followDialled();
    void followAsked(const DeskState &before);
    void note(const CommandRecord &record);
    bool settle(const CallId &call, const Attempt &attempt);
    const Cdr *recordOf(const CallId &call) const;
    static QString sentenceFor(const Attempt &attempt, const Cdr *record);

    OperatorDesk &m_desk;
    DeskState m_last;
    QHash<CallId, Attempt> m_attempts;
    QSet<CallId> m_byHand; ///< calls that the operator himself has ended, sent on or taken back
    QHash<AccountId, QString> m_dialled; ///< the number dialled last, for a call whose other end is not told yet
};

} // namespace Cordboard
