// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/waitingmodel.h"

#include "models/callmodel.h"
#include "models/queuemodel.h"

#include <QLocale>

namespace Cordboard {

namespace {

bool goesBefore(const WaitingCall &a, const WaitingCall &b)
{
    if (a.priority != b.priority)
        return a.priority > b.priority;
    // Who tells no time is taken to have just come.
    if (a.since != b.since)
        return a.since.isValid() && (!b.since.isValid() || a.since < b.since);
    return false;
}

} // namespace

WaitingModel::WaitingModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board,
          { tr("Caller"), tr("Came in on", "queue or dialled number"), tr("Number"), tr("Waiting since") }, parent)
{
    connect(board, &Switchboard::flushed, this, &WaitingModel::refresh);
    connect(board, &Switchboard::sessionChanged, this, &WaitingModel::refresh);
    connect(board, &Switchboard::capabilitiesChanged, this, &WaitingModel::refresh);
    connect(board, &Switchboard::connectionChanged, this, [this](const AccountId &account) { touchStale(account); });
    const auto showPending = [this](const CommandRecord &record) {
        const CommandSubjects subjects = subjectsOf(record.command);
        for (const CallId &call : subjects.calls)
            touchPending(call);
    };
    connect(board, &Switchboard::commandStarted, this, showPending);
    connect(board, &Switchboard::commandSettled, this, showPending);
    refresh();
}

void WaitingModel::setWatchedQueues(const std::optional<QSet<QueueId>> &queues)
{
    m_watched = queues;
    refresh();
}

void WaitingModel::setReturnedCalls(const QSet<CallId> &calls)
{
    if (calls == m_returned)
        return;
    m_returned = calls;
    refresh();
}

void WaitingModel::setVipNumbers(const QSet<QString> &numbers)
{
    m_vip = numbers;
    refresh();
}

WaitingLevel WaitingModel::levelAt(int row, const QDateTime &now) const
{
    const WaitingCall &call = at(row);
    if (call.kind == WaitingCall::Kind::Returned)
        return WaitingLevel::Overdue; // it has waited for somebody else already
    return waitingLevelAt(call.since, call.serviceSeconds, now);
}

WaitingLevel WaitingModel::worstLevelAt(const QDateTime &now) const
{
    WaitingLevel worst = WaitingLevel::Waiting;
    for (int row = 0; row < rowCount(); ++row)
        worst = std::max(worst, levelAt(row, now));
    return worst;
}

QList<WaitingCall> WaitingModel::collect() const
{
    QList<WaitingCall> found;
    QHash<CallId, qsizetype> places;
    // Several reasons may name one call: the later reason is the more urgent one.
    const auto put = [&](WaitingCall w) {
        const Call *call = board()->call(w.id);
        if (call) {
            const Leg *caller = board()->calls()->partyOf(*call);
            if (w.name.isEmpty() && caller)
                w.name = board()->legName(*caller);
            if (w.number.isEmpty() && caller)
                w.number = caller->number;
            w.priority = call->priority;
            if (w.queue.isEmpty())
                w.queue = call->queue;
            if (!w.since.isValid())
                w.since = call->startedAt;
        }
        if (const Queue *queue = board()->queue(w.queue)) {
            w.where = queue->name.isEmpty() ? queue->number : queue->name;
            if (queue->serviceLevelSeconds > 0)
                w.serviceSeconds = queue->serviceLevelSeconds;
        } else if (call) {
            w.where = call->did;
        }
        w.vip = m_vip.contains(w.number);
        const auto it = places.constFind(w.id);
        if (it == places.cend()) {
            places.insert(w.id, found.size());
            found.append(w);
            return;
        }
        // Since when somebody waits does not begin anew when his call rings.
        const WaitingCall &before = found.at(*it);
        if (w.kind != WaitingCall::Kind::Returned && before.since.isValid())
            w.since = before.since;
        found[*it] = w;
    };

    const QueueModel *queues = board()->queues();
    for (int row = 0; row < queues->rowCount(); ++row) {
        const Queue &queue = queues->at(row);
        if (m_watched && !m_watched->contains(queue.id))
            continue;
        for (const QueueCaller &caller : queue.waiting) {
            // A PBX that does not name the call still counts it: the row then stands for the place in the queue.
            const CallId id = caller.call.isEmpty()
                ? CallId(queue.id.account(), queue.id.local() + QLatin1Char('#') + caller.number + caller.since.toString(Qt::ISODateWithMs))
                : caller.call;
            WaitingCall w { .id = id, .kind = WaitingCall::Kind::Queue, .leg = {}, .queue = queue.id, .name = caller.name,
                .number = caller.number, .where = {}, .since = caller.since, .decideBy = {} };
            put(w);
        }
    }
    const QList<Account> accounts = board()->accounts();
    for (const Account &account : accounts) {
        if (!board()->capabilities(account.id).has(Capability::RouteOffered))
            continue;
        const CallModel *calls = board()->calls();
        for (int row = 0; row < calls->rowCount(); ++row) {
            const Call &call = calls->at(row);
            if (call.id.account() != account.id || !call.decideBy.isValid())
                continue;
            WaitingCall w { .id = call.id, .kind = WaitingCall::Kind::Offered };
            w.decideBy = call.decideBy;
            put(w);
        }
    }
    for (const Account &account : accounts) {
        const QList<CallId> calls = board()->callsOf(board()->ownExtension(account.id));
        for (const CallId &id : calls) {
            const Leg *own = board()->ownLeg(id);
            if (!own || own->state != LineState::Ringing || own->role == LegRole::Caller)
                continue;
            WaitingCall w { .id = id, .kind = WaitingCall::Kind::Ringing };
            w.leg = own->id;
            w.since = own->since;
            put(w);
        }
    }
    for (const CallId &id : m_returned) {
        if (!board()->call(id))
            continue;
        WaitingCall w { .id = id, .kind = WaitingCall::Kind::Returned };
        if (const Leg *own = board()->ownLeg(id))
            w.leg = own->id;
        put(w);
    }
    return found;
}

void WaitingModel::refresh()
{
    const QList<WaitingCall> found = collect();
    PendingTable<WaitingCall> pending;
    QSet<CallId> present;
    for (const WaitingCall &w : found) {
        pending.add(Upserted<WaitingCall> { w });
        present.insert(w.id);
    }
    for (int row = 0; row < rowCount(); ++row)
        if (!present.contains(at(row).id))
            pending.add(Removed<WaitingCall> { at(row).id });
    apply(pending, noWatch);
    reorder();
}

void WaitingModel::reorder()
{
    for (int row = 1; row < rowCount(); ++row) {
        int to = row;
        while (to > 0 && goesBefore(at(row), at(to - 1)))
            --to;
        moveTo(row, to);
    }
}

int WaitingModel::placeFor(const WaitingCall &value) const
{
    int row = rowCount();
    while (row > 0 && goesBefore(value, at(row - 1)))
        --row;
    return row;
}

bool WaitingModel::appendsAfter(const WaitingCall &before, const WaitingCall &next) const
{
    return !goesBefore(next, before);
}

QVariant WaitingModel::cell(const WaitingCall &value, int column, int role) const
{
    const QString caller = value.name.isEmpty() ? value.number : value.name;
    const auto text = [&]() -> QVariant {
        switch (column) {
        case NameColumn: return caller;
        case WhereColumn: return value.where;
        case NumberColumn: return value.number;
        case SinceColumn:
            return value.since.isValid() ? QLocale().toString(value.since.toLocalTime().time(), QLocale::ShortFormat) : QString();
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::AccessibleTextRole: {
        if (column != NameColumn)
            return text();
        QStringList parts { caller };
        if (value.vip)
            parts << tr("important", "a VIP caller");
        if (!value.where.isEmpty())
            parts << tr("on %1", "the queue or dialled number a call came in on").arg(value.where);
        if (value.since.isValid())
            parts << tr("%n second(s)", nullptr, int(std::max<qint64>(0, value.since.secsTo(board()->now()))));
        return parts.join(tr(", ", "between the parts of a spoken sentence"));
    }
    case StateRole: return int(value.kind);
    case SortRole: return rowOf(value.id);
    case AllowedActionsRole: {
        ActionSet set;
        set.addIf(value.kind == WaitingCall::Kind::Queue, { Capability::TakeFromQueue });
        set.addIf(value.kind == WaitingCall::Kind::Offered, { Capability::RouteOffered });
        set.addIf(!value.leg.isEmpty(), { Capability::Answer, Capability::HangUp });
        set.addIf(value.kind == WaitingCall::Kind::Returned && value.leg.isEmpty(), { Capability::PickUp });
        set.addIf(board()->call(value.id) != nullptr, { Capability::BlindTransfer, Capability::VoicemailTransfer });
        return QVariant::fromValue(set);
    }
    case StartedAtRole: return value.since;
    case NameRole: return value.name;
    case NumberRole: return value.number;
    case CallIdRole: return QVariant::fromValue(value.id);
    case LegIdRole: return QVariant::fromValue(value.leg);
    case QueueIdRole: return QVariant::fromValue(value.queue);
    case WhereRole: return value.where;
    case ServiceSecondsRole: return value.serviceSeconds;
    case VipRole: return value.vip;
    case PriorityRole: return value.priority;
    case DecideByRole: return value.decideBy;
    default: return {};
    }
}

RowChanges WaitingModel::changedRoles(const WaitingCall &old, const WaitingCall &now) const
{
    RowChanges c;
    c.note(old.kind != now.kind, {}, { StateRole, AllowedActionsRole });
    c.note(old.leg != now.leg, {}, { LegIdRole, AllowedActionsRole });
    c.note(old.queue != now.queue, {}, { QueueIdRole });
    c.note(old.name != now.name, { NameColumn }, { NameRole });
    c.note(old.number != now.number, { NameColumn, NumberColumn }, { NumberRole });
    c.note(old.where != now.where, { WhereColumn }, { WhereRole });
    c.note(old.since != now.since, { SinceColumn }, { StartedAtRole });
    c.note(old.decideBy != now.decideBy, {}, { DecideByRole });
    c.note(old.priority != now.priority, {}, { PriorityRole });
    c.note(old.serviceSeconds != now.serviceSeconds, {}, { ServiceSecondsRole });
    c.note(old.vip != now.vip, {}, { VipRole });
    return c;
}

} // namespace Cordboard
