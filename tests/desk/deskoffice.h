// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"
#include "tests/shared/fakebackend.h"

namespace Cordboard {

/// One account with an operator (1000) and three colleagues, a queue and two park slots; what happens is told by the test.
struct DeskOffice
{
    const AccountId account { QStringLiteral("head") };
    ManualClock clock { QDateTime(QDate(2026, 3, 2), QTime(9, 41), QTimeZone::UTC) };
    FakeBackend backend { account };
    Switchboard board { clock };
    WaitingModel waiting { &board };
    OperatorDesk desk { board, waiting, clock };

    DeskOffice()
    {
        Account described;
        described.id = account;
        described.name = QStringLiteral("Head office");
        board.addBackend(&backend, described);
        QList<Extension> people;
        for (const auto &[number, name] : { std::pair { "1000", "Mia Holt" }, { "1001", "Anna Bergmann" }, { "1002", "Henrik Dahl" }, { "1003", "Grace Okafor" } })
            people.append(person(QLatin1StringView(number), QLatin1StringView(name)));
        Queue queue;
        queue.id = QueueId(account, QStringLiteral("6700"));
        queue.number = QStringLiteral("6700");
        queue.name = QStringLiteral("Main number");
        QList<ParkSlot> slotRows;
        for (const char *number : { "71", "72" }) {
            ParkSlot slot;
            slot.id = ParkSlotId(account, QLatin1StringView(number));
            slot.number = QLatin1StringView(number);
            slotRows.append(slot);
        }
        tell({ snapshot(account, people), snapshot(account, QList { queue }), snapshot(account, slotRows) });
    }

    ExtensionId ext(const QString &number) const { return { account, number }; }
    CallId callId(const QString &local) const { return { account, local }; }

    Extension person(const QString &number, const QString &name) const
    {
        Extension e;
        e.id = ext(number);
        e.number = number;
        e.name = name;
        e.registration = Registration::Registered;
        e.state = LineState::Idle;
        return e;
    }
    Leg leg(const QString &id, const QString &number, LineState state, LegRole role, bool outside = false) const
    {
        Leg l;
        l.id = LegId(account, id);
        if (!outside)
            l.extension = ext(number);
        l.number = number;
        l.name = outside ? QStringLiteral("Maria Lopez") : QString();
        l.state = state;
        l.role = role;
        l.since = clock.now();
        return l;
    }
    /// A caller from outside, and the operator's leg in that state.
    Call inbound(const QString &id, LineState own, CallState state) const
    {
        Call c;
        c.id = callId(id);
        c.direction = Direction::Inbound;
        c.state = state;
        c.startedAt = clock.now();
        c.legs = { leg(id + QLatin1Char('o'), QStringLiteral("5550100"), own == LineState::Ringing ? LineState::Calling : LineState::Talking, LegRole::Caller, true),
            leg(id + QLatin1Char('s'), QStringLiteral("1000"), own, LegRole::Callee) };
        return c;
    }
    Target target(const QString &number) const
    {
        const Extension *e = board.extension(ext(number));
        return e ? Target { account, e->id, e->number, e->name, e->mobile } : Target { account, {}, number, {}, {} };
    }
    void tell(const QList<Change> &changes)
    {
        backend.tell(changes);
        board.flushNow();
    }
    /// The newest command, if it is of that kind.
    template<class C>
    const C *last() const
    {
        return backend.commands().isEmpty() ? nullptr : backend.commands().constLast().as<C>();
    }
};

} // namespace Cordboard
