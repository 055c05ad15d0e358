// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "backends/api/desk.h"
#include "backends/api/extension.h"
#include "backends/api/queue.h"

#include <QList>
#include <QMetaType>

#include <variant>

namespace Cordboard {

/// The type of an entity's id: IdOf<Call> is CallId.
template<class T>
using IdOf = decltype(T::id);

/// This entity is now so; it was there before or is new. Carries the full value, so "the last one wins".
template<class T>
struct Upserted
{
    T value;
};

/// This entity is gone. Removing one that is not there is no error.
template<class T>
struct Removed
{
    IdOf<T> id;
};

/// All entities of this kind that the account has; what is not in `rows` is gone. Sent after (re)connecting.
/// Two rows with one id: the later wins.
template<class T>
struct Snapshot
{
    AccountId account;
    QList<T> rows;
};

/// One step of what a PBX told, typed. Order matters within a list.
using Change = std::variant<
    Snapshot<Extension>, Upserted<Extension>, Removed<Extension>,
    Snapshot<Call>, Upserted<Call>, Removed<Call>,
    Snapshot<ParkSlot>, Upserted<ParkSlot>, Removed<ParkSlot>,
    Snapshot<Queue>, Upserted<Queue>, Removed<Queue>,
    Snapshot<QueueAgent>, Upserted<QueueAgent>, Removed<QueueAgent>,
    Snapshot<SharedLine>, Upserted<SharedLine>, Removed<SharedLine>,
    Snapshot<Mailbox>, Upserted<Mailbox>, Removed<Mailbox>,
    Snapshot<Flow>, Upserted<Flow>, Removed<Flow>,
    Snapshot<Conference>, Upserted<Conference>, Removed<Conference>,
    Snapshot<WakeUpCall>, Upserted<WakeUpCall>, Removed<WakeUpCall>,
    Snapshot<Contact>, Upserted<Contact>, Removed<Contact>,
    Snapshot<Cdr>, Upserted<Cdr>, Removed<Cdr>>;

template<class T>
Change upserted(T value)
{
    return Upserted<T> { std::move(value) };
}
template<class T>
Change removed(IdOf<T> id)
{
    return Removed<T> { std::move(id) };
}
template<class T>
Change snapshot(AccountId account, QList<T> rows)
{
    return Snapshot<T> { std::move(account), std::move(rows) };
}

/// Builds a visitor out of lambdas, for std::visit over Change and CallCommand.
template<class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template<class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace Cordboard

Q_DECLARE_METATYPE(QList<Cordboard::Change>)
