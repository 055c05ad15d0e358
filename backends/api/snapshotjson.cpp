// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/snapshotjson.h"

#include <algorithm>
#include <type_traits>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &o, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        o.insert(key, value);
}
void put(QJsonObject &o, QLatin1StringView key, const QDateTime &value)
{
    if (value.isValid())
        o.insert(key, value.toUTC().toString(Qt::ISODateWithMs));
}
template<class Tag>
void put(QJsonObject &o, QLatin1StringView key, const Id<Tag> &value)
{
    put(o, key, value.local());
}
void putCount(QJsonObject &o, QLatin1StringView key, int value)
{
    if (value >= 0)
        o.insert(key, value);
}

template<class T>
QJsonArray sortedRows(const StateStore &state)
{
    QList<const T *> rows;
    for (const T &row : state.table<T>())
        rows.append(&row);
    std::sort(rows.begin(), rows.end(), [](const T *a, const T *b) { return a->id < b->id; });
    QJsonArray array;
    for (const T *row : std::as_const(rows))
        array.append(toJson(*row));
    return array;
}

template<class T>
constexpr QLatin1StringView kindName();
template<> constexpr QLatin1StringView kindName<Extension>() { return "extension"_L1; }
template<> constexpr QLatin1StringView kindName<Call>() { return "call"_L1; }
template<> constexpr QLatin1StringView kindName<ParkSlot>() { return "park"_L1; }
template<> constexpr QLatin1StringView kindName<Queue>() { return "queue"_L1; }
template<> constexpr QLatin1StringView kindName<QueueAgent>() { return "agent"_L1; }
template<> constexpr QLatin1StringView kindName<SharedLine>() { return "line"_L1; }
template<> constexpr QLatin1StringView kindName<Mailbox>() { return "mailbox"_L1; }
template<> constexpr QLatin1StringView kindName<Flow>() { return "flow"_L1; }
template<> constexpr QLatin1StringView kindName<Conference>() { return "conference"_L1; }
template<> constexpr QLatin1StringView kindName<WakeUpCall>() { return "wakeup"_L1; }
template<> constexpr QLatin1StringView kindName<Contact>() { return "contact"_L1; }
template<> constexpr QLatin1StringView kindName<Cdr>() { return "cdr"_L1; }

/// A row outside the snapshot. There an agent stands in its queue and only occupied slots are listed; here a row must
/// say by itself which one it is, and whether the slot is taken.
template<class T>
QJsonObject rowJson(const T &row)
{
    QJsonObject o = toJson(row);
    put(o, "id"_L1, row.id);
    if constexpr (std::is_same_v<T, QueueAgent>)
        put(o, "queue"_L1, row.queue);
    if constexpr (std::is_same_v<T, ParkSlot>)
        o.insert("occupied"_L1, row.occupied);
    return o;
}

} // namespace

QJsonObject toJson(const Extension &e)
{
    QJsonObject o;
    put(o, "id"_L1, e.id);
    put(o, "number"_L1, e.number);
    put(o, "name"_L1, e.name);
    put(o, "group"_L1, e.group);
    put(o, "role"_L1, e.role);
    if (e.registration != Registration::Unknown)
        o.insert("registered"_L1, e.registration == Registration::Registered);
    if (e.presence != Presence::Unknown)
        o.insert("presence"_L1, stateWord(e.presence));
    put(o, "presenceText"_L1, e.presenceText);
    o.insert("state"_L1, stateWord(e.state));
    if (e.dnd)
        o.insert("dnd"_L1, *e.dnd);
    if (e.forwarding) {
        // One string, the strongest rule first, so that scripts need not know all three.
        const Forwarding &f = *e.forwarding;
        o.insert("forward"_L1, !f.always.isEmpty() ? f.always : !f.busy.isEmpty() ? f.busy : f.noAnswer);
    }
    putCount(o, "voicemailNew"_L1, e.voicemailNew);
    return o;
}

QJsonObject toJson(const Leg &l)
{
    QJsonObject o;
    put(o, "id"_L1, l.id);
    put(o, "extension"_L1, l.extension);
    if (l.isOutside())
        put(o, "number"_L1, l.number);
    put(o, "name"_L1, l.name);
    o.insert("state"_L1, stateWord(l.state));
    if (l.recording != RecordingState::Unknown)
        o.insert("recording"_L1, l.recording != RecordingState::Off);
    if (l.monitoring != BargeMode::None)
        o.insert("monitoring"_L1, stateWord(l.monitoring));
    if (l.muted)
        o.insert("muted"_L1, true);
    return o;
}

QJsonObject toJson(const Call &c)
{
    QJsonObject o;
    put(o, "id"_L1, c.id);
    o.insert("direction"_L1, stateWord(c.direction));
    o.insert("state"_L1, stateWord(c.state));
    QList<Leg> sorted = c.legs;
    std::sort(sorted.begin(), sorted.end(), [](const Leg &a, const Leg &b) { return a.id < b.id; });
    QJsonArray legs;
    for (const Leg &leg : std::as_const(sorted))
        legs.append(toJson(leg));
    o.insert("legs"_L1, legs);
    put(o, "queue"_L1, c.queue);
    put(o, "line"_L1, c.line);
    put(o, "did"_L1, c.did);
    put(o, "startedAt"_L1, c.startedAt);
    put(o, "answeredAt"_L1, c.answeredAt);
    put(o, "decideBy"_L1, c.decideBy);
    return o;
}

QJsonObject toJson(const ParkSlot &p)
{
    QJsonObject o;
    o.insert("slot"_L1, p.number);
    put(o, "callId"_L1, p.call);
    put(o, "number"_L1, p.callerNumber);
    put(o, "name"_L1, p.callerName);
    put(o, "parkedBy"_L1, p.parkedBy);
    put(o, "since"_L1, p.since);
    put(o, "returnsAt"_L1, p.returnsAt);
    return o;
}

QJsonObject toJson(const Queue &q)
{
    QJsonObject o;
    put(o, "id"_L1, q.id);
    put(o, "number"_L1, q.number);
    put(o, "name"_L1, q.name);
    QJsonArray waiting;
    for (const QueueCaller &caller : q.waiting) {
        QJsonObject w;
        put(w, "callId"_L1, caller.call);
        put(w, "number"_L1, caller.number);
        put(w, "name"_L1, caller.name);
        put(w, "since"_L1, caller.since);
        waiting.append(w);
    }
    o.insert("waiting"_L1, waiting);
    putCount(o, "serviceLevel"_L1, q.serviceLevelPercent);
    putCount(o, "answered"_L1, q.answered);
    putCount(o, "abandoned"_L1, q.abandoned);
    return o;
}

QJsonObject toJson(const QueueAgent &a)
{
    QJsonObject o;
    put(o, "extension"_L1, a.extension);
    put(o, "name"_L1, a.name);
    o.insert("loggedIn"_L1, a.loggedIn);
    o.insert("paused"_L1, a.paused);
    put(o, "reason"_L1, a.pauseReason);
    o.insert("state"_L1, stateWord(a.state));
    put(o, "since"_L1, a.since);
    if (a.penalty > 0)
        o.insert("penalty"_L1, a.penalty);
    return o;
}

QJsonObject toJson(const SharedLine &l)
{
    QJsonObject o;
    put(o, "id"_L1, l.id);
    put(o, "name"_L1, l.name);
    o.insert("state"_L1, stateWord(l.state));
    put(o, "callId"_L1, l.call);
    put(o, "talker"_L1, l.talker);
    return o;
}

QJsonObject toJson(const Mailbox &m)
{
    QJsonObject o;
    put(o, "id"_L1, m.id);
    put(o, "extension"_L1, m.extension);
    putCount(o, "new"_L1, m.newCount);
    putCount(o, "unread"_L1, m.unread);
    putCount(o, "read"_L1, m.read);
    putCount(o, "saved"_L1, m.saved);
    return o;
}

QJsonObject toJson(const Flow &f)
{
    QJsonObject o;
    put(o, "id"_L1, f.id);
    put(o, "number"_L1, f.number);
    put(o, "name"_L1, f.name);
    put(o, "value"_L1, f.value);
    if (!f.choices.isEmpty())
        o.insert("choices"_L1, QJsonArray::fromStringList(f.choices));
    return o;
}

QJsonObject toJson(const Conference &c)
{
    QJsonObject o;
    put(o, "id"_L1, c.id);
    put(o, "number"_L1, c.number);
    put(o, "name"_L1, c.name);
    QJsonArray members;
    for (const ConferenceMember &member : c.members) {
        QJsonObject m;
        put(m, "leg"_L1, member.leg);
        put(m, "extension"_L1, member.extension);
        put(m, "number"_L1, member.number);
        put(m, "name"_L1, member.name);
        m.insert("muted"_L1, member.muted);
        members.append(m);
    }
    o.insert("members"_L1, members);
    return o;
}

QJsonObject toJson(const WakeUpCall &w)
{
    QJsonObject o;
    put(o, "id"_L1, w.id);
    put(o, "extension"_L1, w.extension);
    put(o, "at"_L1, w.at);
    o.insert("daily"_L1, w.daily);
    o.insert("enabled"_L1, w.enabled);
    return o;
}

QJsonObject toJson(const Contact &c)
{
    QJsonObject o;
    put(o, "id"_L1, c.id);
    put(o, "phonebook"_L1, c.phonebook);
    o.insert("shared"_L1, c.shared);
    put(o, "name"_L1, c.name);
    put(o, "company"_L1, c.company);
    put(o, "email"_L1, c.email);
    put(o, "notes"_L1, c.notes);
    QJsonArray numbers;
    for (const ContactNumber &n : c.numbers)
        numbers.append(QJsonObject { { "label"_L1, n.label }, { "number"_L1, n.number } });
    o.insert("numbers"_L1, numbers);
    if (!c.tags.isEmpty())
        o.insert("tags"_L1, QJsonArray::fromStringList(c.tags));
    return o;
}

QJsonObject toJson(const Cdr &c)
{
    QJsonObject o;
    put(o, "id"_L1, c.id);
    put(o, "callId"_L1, c.call);
    o.insert("direction"_L1, stateWord(c.direction));
    o.insert("disposition"_L1, stateWord(c.disposition));
    put(o, "callerNumber"_L1, c.callerNumber);
    put(o, "callerName"_L1, c.callerName);
    put(o, "calleeNumber"_L1, c.calleeNumber);
    put(o, "calleeName"_L1, c.calleeName);
    put(o, "did"_L1, c.did);
    put(o, "queue"_L1, c.queue);
    put(o, "startedAt"_L1, c.startedAt);
    put(o, "answeredAt"_L1, c.answeredAt);
    put(o, "endedAt"_L1, c.endedAt);
    put(o, "recording"_L1, c.recordingId);
    return o;
}

QJsonObject snapshotJson(const StateStore &state)
{
    QHash<QueueId, QList<QueueAgent>> agents;
    for (const QueueAgent &agent : state.table<QueueAgent>())
        agents[agent.queue].append(agent);

    QList<const Queue *> rows;
    for (const Queue &queue : state.table<Queue>())
        rows.append(&queue);
    std::sort(rows.begin(), rows.end(), [](const Queue *a, const Queue *b) { return a->id < b->id; });
    QJsonArray queues;
    for (const Queue *queue : std::as_const(rows)) {
        QJsonObject o = toJson(*queue);
        QList<QueueAgent> &mine = agents[queue->id];
        std::sort(mine.begin(), mine.end(), [](const QueueAgent &a, const QueueAgent &b) { return a.id < b.id; });
        QJsonArray list;
        for (const QueueAgent &agent : std::as_const(mine))
            list.append(toJson(agent));
        o.insert("agents"_L1, list);
        queues.append(o);
    }

    // An empty slot is no parked call: only occupied ones are listed.
    QList<const ParkSlot *> slots_;
    for (const ParkSlot &slot : state.table<ParkSlot>())
        if (slot.occupied)
            slots_.append(&slot);
    std::sort(slots_.begin(), slots_.end(), [](const ParkSlot *a, const ParkSlot *b) { return a->id < b->id; });
    QJsonArray parks;
    for (const ParkSlot *slot : std::as_const(slots_))
        parks.append(toJson(*slot));

    return QJsonObject {
        { "extensions"_L1, sortedRows<Extension>(state) },
        { "calls"_L1, sortedRows<Call>(state) },
        { "parks"_L1, parks },
        { "queues"_L1, queues },
        { "mailboxes"_L1, sortedRows<Mailbox>(state) },
        { "lines"_L1, sortedRows<SharedLine>(state) },
        { "flows"_L1, sortedRows<Flow>(state) },
        { "conferences"_L1, sortedRows<Conference>(state) },
        { "wakeUps"_L1, sortedRows<WakeUpCall>(state) },
    };
}

QJsonObject toJson(const Change &change)
{
    return std::visit(
        Overloaded {
            []<class T>(const Upserted<T> &c) {
                return QJsonObject { { "change"_L1, "upserted"_L1 }, { "kind"_L1, kindName<T>() }, { "value"_L1, rowJson(c.value) } };
            },
            []<class T>(const Removed<T> &c) {
                return QJsonObject { { "change"_L1, "removed"_L1 }, { "kind"_L1, kindName<T>() }, { "id"_L1, c.id.local() } };
            },
            []<class T>(const Snapshot<T> &c) {
                QJsonArray rows;
                for (const T &row : c.rows)
                    rows.append(rowJson(row));
                return QJsonObject { { "change"_L1, "snapshot"_L1 }, { "kind"_L1, kindName<T>() }, { "rows"_L1, rows } };
            },
        },
        change);
}

} // namespace Cordboard
