// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callstore.h"
#include "tests/models/testoffice.h"

#include <QSignalSpy>
#include <QTest>

namespace Cordboard {

/// A call that came in `seconds` after nine: with `talked` seconds of conversation; -1: nobody answered.
inline Cdr inbound(int number, const QString &callerNumber, const QString &callerName, int seconds, int talked = -1,
    const QString &extension = QStringLiteral("214"), const QString &person = QStringLiteral("Anna Bergmann"), const AccountId &account = Head)
{
    Cdr c;
    c.id = { account, QStringLiteral("r%1").arg(number) };
    c.call = { account, QStringLiteral("c%1").arg(number) };
    c.direction = Direction::Inbound;
    c.disposition = talked < 0 ? Disposition::Missed : Disposition::Answered;
    c.callerNumber = callerNumber;
    c.callerName = callerName;
    c.calleeNumber = extension;
    c.calleeName = person;
    c.did = QStringLiteral("+44 20 7946 0100");
    c.queue = QStringLiteral("Sales");
    c.startedAt = morning(seconds);
    if (talked >= 0)
        c.answeredAt = morning(seconds + 5);
    c.endedAt = morning(seconds + 5 + std::max(0, talked));
    return c;
}

inline Cdr outbound(int number, const QString &calledNumber, const QString &calledName, int seconds, int talked = 60,
    const QString &extension = QStringLiteral("214"), const QString &person = QStringLiteral("Anna Bergmann"))
{
    Cdr c = inbound(number, extension, person, seconds, talked, calledNumber, calledName);
    c.direction = Direction::Outbound;
    c.queue.clear();
    return c;
}

/// The answer, once it is there.
template<class T>
T answer(QFuture<T> future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) && future.resultCount() > 0 ? future.result() : T();
}

inline QStringList idsOf(const CallPage &page)
{
    QStringList ids;
    for (const CallRecord &record : page.rows)
        ids << record.cdr.id.local();
    return ids;
}

inline QStringList found(CallStore &store, const CallFilter &filter)
{
    return idsOf(answer(store.page({ .filter = filter })));
}

} // namespace Cordboard
