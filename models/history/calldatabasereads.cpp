// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/calldatabase.h"
#include "models/history/phonekey.h"

#include <QTimeZone>

// What one asks the file.
using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int callsInFacts = 50;
constexpr int conversationsConsidered = 20;
constexpr double weightOfOlder = 0.8; ///< of a conversation against the one after it
constexpr int mostMissedCalls = 5'000;
constexpr int laterCalls = 100; ///< looked at to see whether somebody called back

QDateTime timeOf(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), QTimeZone::UTC);
}

CallRowId rowIdAt(const QDateTime &at)
{
    return at.toMSecsSinceEpoch() << rowIdShift;
}

} // namespace

QList<CallRecord> CallDatabase::rows(const QString &where, const QVariantList &values)
{
    QSqlQuery query = prepared(
        u"SELECT c.id, a.name, c.local, c.call, c.direction, c.disposition, f.number, f.name, t.number, t.name, r.did, r.queue, c.started,"
        " c.answered, c.ended, c.recording, n.text FROM cdr c JOIN account a ON a.id = c.account JOIN party f ON f.id = c.caller"
        " JOIN party t ON t.id = c.callee JOIN route r ON r.id = c.route LEFT JOIN call_note n ON n.account = a.name AND n.subject ="
        " CASE WHEN c.call = '' THEN 'cdr:' || c.local ELSE c.call END WHERE "_s
        + where);
    for (const QVariant &value : values)
        query.addBindValue(value);
    QList<CallRecord> found;
    if (!exec(query))
        return found;
    while (query.next()) {
        const AccountId account(query.value(1).toString());
        CallRecord record;
        record.row = query.value(0).toLongLong();
        Cdr &cdr = record.cdr;
        cdr.id = { account, query.value(2).toString() };
        if (const QString call = query.value(3).toString(); !call.isEmpty())
            cdr.call = { account, call };
        cdr.direction = Direction(query.value(4).toInt());
        cdr.disposition = Disposition(query.value(5).toInt());
        cdr.callerNumber = query.value(6).toString();
        cdr.callerName = query.value(7).toString();
        cdr.calleeNumber = query.value(8).toString();
        cdr.calleeName = query.value(9).toString();
        cdr.did = query.value(10).toString();
        cdr.queue = query.value(11).toString();
        cdr.startedAt = timeOf(query.value(12));
        cdr.answeredAt = timeOf(query.value(13));
        cdr.endedAt = timeOf(query.value(14));
        cdr.recordingId = query.value(15).toString();
        record.note = query.value(16).toString();
        found.append(record);
    }
    if (query.lastError().isValid())
        fail(query.lastError());
    return found;
}

CallPage CallDatabase::page(const CallQuery &query)
{
    return onDiskOrMemory([&] {
        const CallIndex::Match match = m_index.find(query, accountNumber(query.filter.account));
        CallPage page;
        page.total = match.total;
        page.more = match.total > int(match.ids.size());
        QStringList ids;
        for (CallRowId id : match.ids)
            ids.append(QString::number(id));
        if (!ids.isEmpty())
            page.rows = rows(u"c.id IN (%1) ORDER BY c.id DESC"_s.arg(ids.join(u',')), {});
        return page;
    });
}

QList<CallRecord> CallDatabase::callsOf(const QString &number, CallRowId since, int limit)
{
    const QString key = comparableNumber(number);
    if (key.isEmpty())
        return {};
    const QString side = u"SELECT id FROM cdr WHERE %1 IN (SELECT id FROM party WHERE key = ?) AND id >= ?"_s;
    return onDiskOrMemory([&] {
        return rows(u"c.id IN (SELECT id FROM (%1 UNION %2) ORDER BY id DESC LIMIT ?) ORDER BY c.id DESC"_s.arg(
                        side.arg(u"caller"_s), side.arg(u"callee"_s)),
            { key, since, key, since, limit });
    });
}

QStringList CallDatabase::queues()
{
    return onDiskOrMemory([&] {
        QStringList names;
        QSqlQuery query = prepared(u"SELECT DISTINCT queue FROM route WHERE queue <> '' ORDER BY queue COLLATE NOCASE"_s);
        if (exec(query))
            while (query.next())
                names.append(query.value(0).toString());
        return names;
    });
}

CallerMarks CallDatabase::marks(const QString &key)
{
    QSqlQuery query = prepared(u"SELECT note, vip, blocked FROM caller WHERE key = ?"_s);
    query.addBindValue(key);
    if (!exec(query) || !query.next())
        return {};
    return { query.value(0).toString(), query.value(1).toBool(), query.value(2).toBool() };
}

CallerFacts CallDatabase::caller(const QString &number, const QDateTime &now)
{
    const QString key = comparableNumber(number);
    CallerFacts facts;
    facts.number = number;
    if (key.isEmpty())
        return facts;
    facts.marks = onDiskOrMemory([&] { return marks(key); });
    facts.calls = callsOf(number, 0, callsInFacts);
    CallQuery counted;
    counted.filter.number = number;
    counted.limit = 0;
    facts.total = m_index.find(counted, 0).total;
    counted.since = rowIdAt(now.addDays(-7));
    facts.thisWeek = m_index.find(counted, 0).total;
    facts.callbacks = onDiskOrMemory([&] { return readCallbacks(u"done IS NULL AND key = ? ORDER BY created"_s, { key }); });

    double weight = 1;
    for (const CallRecord &record : std::as_const(facts.calls)) {
        const Cdr &cdr = record.cdr;
        if (!wasConversation(cdr) || facts.considered == conversationsConsidered)
            continue;
        const bool calledUs = comparableNumber(cdr.callerNumber) == key;
        const QString other = calledUs ? cdr.calleeNumber : cdr.callerNumber;
        const QString name = calledUs ? cdr.calleeName : cdr.callerName;
        if (other.isEmpty())
            continue;
        ++facts.considered;
        auto known = std::find_if(facts.spokenTo.begin(), facts.spokenTo.end(),
            [&](const SpokenTo &s) { return s.number == other && s.account == cdr.id.account(); });
        if (known == facts.spokenTo.end()) {
            facts.spokenTo.append({ cdr.id.account(), other, name, 0, cdr.startedAt, 0 });
            known = facts.spokenTo.end() - 1;
        }
        ++known->calls;
        known->weight += weight;
        weight *= weightOfOlder;
    }
    std::stable_sort(
        facts.spokenTo.begin(), facts.spokenTo.end(), [](const SpokenTo &a, const SpokenTo &b) { return a.weight > b.weight; });
    return facts;
}

QList<MissedCaller> CallDatabase::missed(const QDateTime &since, const OfficeHours &hours)
{
    CallQuery query;
    query.filter.from = since;
    query.filter.onlyMissed = true;
    query.limit = mostMissedCalls;
    const CallPage page = this->page(query); // newest first
    QList<MissedCaller> callers;
    QHash<QString, qsizetype> places;
    QHash<QString, CallRowId> lastRows;
    for (const CallRecord &record : page.rows) {
        const Cdr &cdr = record.cdr;
        QString key = comparableNumber(cdr.callerNumber);
        if (key.isEmpty())
            key = u"?%1"_s.arg(record.row); // "anonymous" is nobody in particular
        if (!places.contains(key)) {
            places.insert(key, callers.size());
            callers.append({ .key = key, .account = cdr.id.account(), .number = key.startsWith(u'?') ? QString() : cdr.callerNumber,
                .name = cdr.callerName, .lastTry = cdr.startedAt, .lastCall = cdr.id });
            lastRows.insert(key, record.row);
        }
        MissedCaller &caller = callers[places.value(key)];
        ++caller.tries;
        caller.afterHours += hours.contains(cdr.startedAt) ? 0 : 1;
        caller.messages += cdr.disposition == Disposition::Voicemail ? 1 : 0;
        caller.firstTry = cdr.startedAt;
        caller.longestWait = std::max(caller.longestWait, waitSeconds(cdr));
        if (caller.name.isEmpty())
            caller.name = cdr.callerName;
        const QString via = cdr.queue.isEmpty() ? cdr.did : cdr.queue;
        if (!via.isEmpty() && !caller.queues.contains(via))
            caller.queues.append(via);
    }
    QHash<QString, QDateTime> settled;
    QSqlQuery handled = prepared(u"SELECT key, settled FROM caller WHERE settled IS NOT NULL"_s);
    if (exec(handled))
        while (handled.next())
            settled.insert(handled.value(0).toString(), timeOf(handled.value(1)));
    for (MissedCaller &caller : callers) {
        if (const QDateTime at = settled.value(caller.key); at.isValid() && at >= caller.lastTry)
            caller.settledAt = at;
        const QList<CallRecord> later = caller.number.isEmpty() ? QList<CallRecord>() : callsOf(caller.number, lastRows.value(caller.key) + 1, laterCalls);
        for (auto it = later.crbegin(); it != later.crend() && !caller.reachedAt.isValid(); ++it) {
            const Cdr &cdr = it->cdr;
            if (!wasConversation(cdr))
                continue;
            caller.reachedAt = cdr.answeredAt;
            caller.reachedBy = insideName(cdr).isEmpty() ? insideNumber(cdr) : insideName(cdr);
            caller.calledAgain = cdr.direction == Direction::Inbound;
        }
    }
    return callers;
}

QList<Callback> CallDatabase::readCallbacks(const QString &where, const QVariantList &values)
{
    QSqlQuery query = prepared(u"SELECT id, account, call, number, name, for_number, for_name, for_email, text, created, due, done, done_by"
                               " FROM callback WHERE "_s
        + where);
    for (const QVariant &value : values)
        query.addBindValue(value);
    QList<Callback> found;
    if (!exec(query))
        return found;
    while (query.next()) {
        Callback c;
        c.id = query.value(0).toLongLong();
        c.account = AccountId(query.value(1).toString());
        if (const QString call = query.value(2).toString(); !call.isEmpty())
            c.call = { c.account, call };
        c.number = query.value(3).toString();
        c.name = query.value(4).toString();
        c.forNumber = query.value(5).toString();
        c.forName = query.value(6).toString();
        c.forEmail = query.value(7).toString();
        c.text = query.value(8).toString();
        c.createdAt = timeOf(query.value(9));
        c.dueAt = timeOf(query.value(10));
        c.doneAt = timeOf(query.value(11));
        c.doneBy = query.value(12).toString();
        found.append(c);
    }
    return found;
}

QList<Callback> CallDatabase::callbacks(const QDateTime &doneSince)
{
    return onDiskOrMemory([&] {
        return readCallbacks(u"done IS NULL OR done >= ? ORDER BY created, id"_s, { doneSince.toMSecsSinceEpoch() });
    });
}

} // namespace Cordboard
