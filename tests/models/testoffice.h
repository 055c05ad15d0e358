// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/change.h"
#include "backends/api/clock.h"
#include "models/agentmodel.h"
#include "models/callmodel.h"
#include "models/cdrmodel.h"
#include "models/conferencemodel.h"
#include "models/contactmodel.h"
#include "models/core/switchboard.h"
#include "models/extensionmodel.h"
#include "models/flowmodel.h"
#include "models/mailboxmodel.h"
#include "models/parkmodel.h"
#include "models/queuemodel.h"
#include "models/sharedlinemodel.h"
#include "models/wakeupmodel.h"
#include "tests/models/scriptedbackend.h"
#include "tests/shared/modelrows.h"

#include <QTimeZone>

namespace Cordboard {

inline const AccountId Head { QStringLiteral("head") };
inline const AccountId Branch { QStringLiteral("branch") };

inline QDateTime morning(int seconds = 0)
{
    return QDateTime(QDate(2025, 3, 4), QTime(9, 0), QTimeZone::UTC).addSecs(seconds);
}
inline ExtensionId ext(const QString &local, const AccountId &account = Head) { return { account, local }; }
inline CallId callId(const QString &local, const AccountId &account = Head) { return { account, local }; }

inline Extension person(const QString &number, const QString &name, const QString &group = {}, const AccountId &account = Head)
{
    Extension e;
    e.id = ext(number, account);
    e.number = number;
    e.name = name;
    e.group = group;
    e.registration = Registration::Registered;
    e.state = LineState::Idle;
    return e;
}

inline Leg insideLeg(const QString &number, LineState state, LegRole role, const AccountId &account = Head)
{
    Leg leg;
    leg.id = { account, QStringLiteral("leg-") + number };
    leg.extension = ext(number, account);
    leg.number = number;
    leg.state = state;
    leg.role = role;
    leg.since = morning();
    return leg;
}

inline Leg outsideLeg(const QString &number, const QString &name, LineState state, const AccountId &account = Head)
{
    Leg leg;
    leg.id = { account, QStringLiteral("leg-") + number };
    leg.number = number;
    leg.name = name;
    leg.state = state;
    leg.role = LegRole::Caller;
    leg.since = morning();
    return leg;
}

inline Call call(const QString &local, CallState state, const QList<Leg> &legs, const AccountId &account = Head)
{
    Call c;
    c.id = callId(local, account);
    c.state = state;
    c.legs = legs;
    c.direction = Direction::Inbound;
    c.startedAt = morning();
    return c;
}

/// One Switchboard with two offices on manual time; every model is watched.
struct TestOffice
{
    explicit TestOffice(bool connected = true)
    {
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *> { board.extensions(), board.calls(),
                 board.parkSlots(), board.queues(), board.agents(), board.sharedLines(), board.mailboxes(), board.flows(),
                 board.conferences(), board.wakeUps(), board.contacts(), board.cdrs() })
            testers.push_back(testModel(model));
        board.addBackend(&head, account(Head));
        board.addBackend(&branch, account(Branch));
        if (connected) {
            head.setConnection(ConnectionState::Online);
            branch.setConnection(ConnectionState::Online);
        }
    }
    static Account account(const AccountId &id)
    {
        Account a;
        a.id = id;
        a.name = id.value();
        return a;
    }
    void tell(const QList<Change> &changes)
    {
        head.tell(changes);
        board.flushNow();
    }
    QVariant extension(const QString &number, int role, const AccountId &account = Head) const
    {
        return board.extensions()->indexOf(ext(number, account)).data(role);
    }
    DisplayState state(const QString &number, const AccountId &account = Head) const
    {
        return DisplayState(extension(number, StateRole, account).toInt());
    }

    ManualClock clock { morning() };
    // The backends outlive the Switchboard, as they do in the program.
    ScriptedBackend head;
    ScriptedBackend branch;
    Switchboard board { clock };
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
};

} // namespace Cordboard
