// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/asterisk/amicaller.h"
#include "backends/asterisk/asteriskmirror.h"

#include <QObject>
#include <QSet>

namespace Cordboard {

/// Asks for the first state, list by list, and hands it to the mirror. What this login may not ask for, or this server does not have, is left
/// out; only the channels' list is needed. Ends in one loaded() or failed().
class AsteriskSnapshot final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AsteriskSnapshot)
public:
    struct Server
    {
        QString version;
        QString system;
        QSet<QString> allowed; ///< actions that this login may use, lower case
    };

    AsteriskSnapshot(AmiCaller &ami, AsteriskMirror &mirror, QObject *parent = nullptr);

    void load();
    /// After a reload of the configuration, or a start that was not over when we came: people, queues and parking lots alone, and what this
    /// login may use, for a module that was not there yet has brought actions of its own.
    void renew(const QSet<QString> &allowed);
    const Server &server() const { return m_server; }

signals:
    void loaded();
    void failed(const Cordboard::PbxError &error);

private:
    using Row = std::function<void(const AmiMessage &)>;
    enum class Round { Server, People, Switches, Calls, Details, Done };

    void ask(const AmiAction &action, std::function<void(const AmiReply &)> take, bool needed = false);
    void askRows(const QString &action, Row row, const AmiFields &fields = {}, bool needed = false);
    void askServer();
    void askCommands();
    void askPeople();
    void askSwitches();
    void askCalls();
    void askDetails();
    void askMailboxes();
    void countMailboxes(const QString &ids);
    void nextRound();

    AmiCaller &m_ami;
    AsteriskMirror &m_mirror;
    Server m_server;
    Round m_round = Round::Server;
    bool m_renewing = false;
    bool m_boxesListed = false;
    QSet<QString> m_counted; ///< mailboxes that were asked for one by one
    bool m_asking = false; ///< answers may come before all was asked
    int m_open = 0;
    bool m_failed = false;
};

} // namespace Cordboard
