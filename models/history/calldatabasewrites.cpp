// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/calldatabase.h"
#include "models/history/phonekey.h"

#include <QTimeZone>

// How call records and what operators write down get into the file.
using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr qsizetype longestText = 300; // of a name or id that a PBX tells
constexpr qsizetype longestNote = 10'000;
constexpr CallRowId rowsOfOneMoment = CallRowId(1) << rowIdShift;

QString bounded(const QString &text)
{
    // An empty string, not a null one: NULL would be kept out by the columns.
    return text.isEmpty() ? u""_s : text.left(longestText);
}

QVariant milliseconds(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

bool bindAndRun(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    return query.exec();
}

/// When the record says it began, else the next best moment that it names.
QDateTime momentOf(const Cdr &cdr)
{
    for (const QDateTime &at : { cdr.startedAt, cdr.answeredAt, cdr.endedAt })
        if (at.isValid() && at.toMSecsSinceEpoch() > 0)
            return at;
    return QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
}

QString subjectOf(const Cdr &cdr)
{
    return cdr.call.isEmpty() ? u"cdr:"_s + cdr.id.local() : cdr.call.local();
}

} // namespace

/// The statements of one batch, prepared once.
struct CallDatabase::Writer
{
    explicit Writer(CallDatabase &owner)
        : db(owner)
        , findAccount(owner.prepared(u"SELECT id FROM account WHERE name = ?"_s))
        , addAccount(owner.prepared(u"INSERT INTO account (name) VALUES (?)"_s))
        , findParty(owner.prepared(u"SELECT id FROM party WHERE number = ? AND name = ?"_s))
        , addParty(owner.prepared(u"INSERT INTO party (number, name, key) VALUES (?, ?, ?)"_s))
        , findRoute(owner.prepared(u"SELECT id FROM route WHERE did = ? AND queue = ?"_s))
        , addRoute(owner.prepared(u"INSERT INTO route (did, queue) VALUES (?, ?)"_s))
        , find(owner.prepared(u"SELECT id, call, direction, disposition, caller, callee, route, started, answered, ended, recording"
                               " FROM cdr WHERE account = ? AND local = ?"_s))
        , newest(owner.prepared(u"SELECT max(id) FROM cdr WHERE id >= ? AND id < ?"_s))
        , remove(owner.prepared(u"DELETE FROM cdr WHERE id = ?"_s))
        , insert(owner.prepared(u"INSERT INTO cdr (id, account, local, call, direction, disposition, caller, callee, route, started, answered,"
                                 " ended, recording) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
        , settle(owner.prepared(u"UPDATE callback SET done = ?, done_by = ? WHERE key = ? AND done IS NULL AND created <= ?"_s))
    {
    }

    bool ask(QSqlQuery &query, const QVariantList &values) { return bindAndRun(query, values) || db.fail(query.lastError()); }

    /// The number of a name, which is written down if it is new; `known` is told of a new one.
    template<class Known>
    quint32 number(QSqlQuery &findIt, QSqlQuery &addIt, const QVariantList &key, const QVariantList &values, Known known)
    {
        if (!ask(findIt, key))
            return 0;
        quint32 id = findIt.next() ? findIt.value(0).toUInt() : 0;
        findIt.finish();
        if (id == 0 && ask(addIt, values)) {
            id = addIt.lastInsertId().toUInt();
            known(id);
        }
        return id;
    }
    quint32 party(const QString &number_, const QString &name_)
    {
        const QString number = bounded(number_);
        const QString name = bounded(name_);
        const QString both = number + u'\n' + name;
        quint32 &id = parties[both];
        if (id == 0)
            id = this->number(findParty, addParty, { number, name }, { number, name, bounded(comparableNumber(number)) },
                [&](quint32 fresh) { newParties.push_back({ fresh, number, name }); });
        return id;
    }
    quint32 route(const QString &did_, const QString &queue_)
    {
        const QString did = bounded(did_);
        const QString queue = bounded(queue_);
        quint32 &id = routes[did + u'\n' + queue];
        if (id == 0)
            id = number(findRoute, addRoute, { did, queue }, { did, queue }, [&](quint32 fresh) { newRoutes.push_back({ fresh, did, queue }); });
        return id;
    }
    quint16 account(const QString &name)
    {
        quint16 &id = accounts[name];
        if (id == 0)
            id = quint16(number(findAccount, addAccount, { name }, { name }, [](quint32) {}));
        return id;
    }

    struct Name
    {
        quint32 id;
        QString first;
        QString second;
    };
    CallDatabase &db;
    QSqlQuery findAccount, addAccount, findParty, addParty, findRoute, addRoute, find, newest, remove, insert, settle;
    QHash<QString, quint32> parties;
    QHash<QString, quint32> routes;
    QHash<QString, quint16> accounts;
    // For the index, once all of it is safely in the file:
    std::vector<Name> newParties;
    std::vector<Name> newRoutes;
    std::vector<CallIndex::Row> rows;
    std::vector<CallRowId> removed;
    bool settledCallbacks = false;
    Stored stored;

    bool write(const Cdr &cdr);
};

bool CallDatabase::Writer::write(const Cdr &cdr)
{
    const QVariantList values { bounded(cdr.call.local()), int(cdr.direction), int(cdr.disposition),
        party(cdr.callerNumber, cdr.callerName), party(cdr.calleeNumber, cdr.calleeName), route(cdr.did, cdr.queue),
        milliseconds(cdr.startedAt), milliseconds(cdr.answeredAt), milliseconds(cdr.endedAt), bounded(cdr.recordingId) };
    const quint16 owner = account(cdr.id.account().value());
    if (db.m_broken || !ask(find, { owner, cdr.id.local() }))
        return false;
    const CallRowId first = momentOf(cdr).toMSecsSinceEpoch() << rowIdShift;
    CallRowId id = 0;
    if (find.next()) {
        bool same = true;
        for (int i = 0; i < values.size() && same; ++i) {
            const QVariant known = find.value(i + 1);
            same = known.isNull() == values[i].isNull() && (known.isNull() || known.toString() == values[i].toString());
        }
        const CallRowId old = find.value(0).toLongLong();
        find.finish();
        if (same) {
            ++stored.known;
            return true;
        }
        if (!ask(remove, { old }))
            return false;
        if (old >= first && old < first + rowsOfOneMoment)
            id = old; // it keeps its place
        else
            removed.push_back(old);
        db.noteCalls(old);
        ++stored.changed;
    } else {
        ++stored.added;
    }
    if (id == 0) {
        if (!ask(newest, { first, first + rowsOfOneMoment }) || !newest.next())
            return false;
        id = newest.value(0).isNull() ? first : newest.value(0).toLongLong() + 1;
        newest.finish();
        if (id >= first + rowsOfOneMoment) // more than a thousand calls of one millisecond are no office's
            return true;
    }
    if (!ask(insert, QVariantList { id, owner, cdr.id.local() } + values))
        return false;
    rows.push_back({ id, values[3].toUInt(), values[4].toUInt(), values[5].toUInt(), owner, quint8(cdr.direction), quint8(cdr.disposition),
        cdr.answeredAt.isValid() });
    db.noteCalls(id);
    if (cdr.direction == Direction::Outbound && wasConversation(cdr)) {
        // The promise is kept as soon as somebody talked to that number.
        const QString who = cdr.callerName.isEmpty() ? cdr.callerNumber : cdr.callerName;
        const qint64 end = (cdr.endedAt.isValid() ? cdr.endedAt : cdr.answeredAt).toMSecsSinceEpoch();
        if (!ask(settle, { cdr.answeredAt.toMSecsSinceEpoch(), bounded(who), comparableNumber(cdr.calleeNumber), end }))
            return false;
        settledCallbacks = settledCallbacks || settle.numRowsAffected() > 0;
    }
    return true;
}

CallDatabase::Stored CallDatabase::upsert(const QList<Cdr> &cdrs)
{
    const StoreChange before = m_change;
    return onDiskOrMemory([&] {
        Writer writer(*this);
        const bool whole = transaction([&] {
            return std::all_of(cdrs.cbegin(), cdrs.cend(), [&](const Cdr &cdr) {
                return cdr.id.isEmpty() || cdr.id.account().isEmpty() || cdr.id.local().size() > longestText || writer.write(cdr);
            });
        });
        if (!whole) {
            m_change = before;
            return Stored();
        }
        for (const Writer::Name &name : writer.newParties)
            m_index.addParty(name.id, name.first, name.second);
        for (const Writer::Name &name : writer.newRoutes)
            m_index.addRoute(name.id, name.first, name.second);
        for (CallRowId id : writer.removed)
            m_index.remove(id);
        m_index.put(std::move(writer.rows));
        for (auto it = writer.accounts.cbegin(); it != writer.accounts.cend(); ++it)
            m_accounts.insert(it.key(), it.value());
        m_change.notes = m_change.notes || writer.settledCallbacks;
        return writer.stored;
    });
}

void CallDatabase::setMarks(const QString &number, const CallerMarks &marks)
{
    const QString key = comparableNumber(number);
    if (key.isEmpty())
        return;
    m_change.notes = true;
    onDiskOrMemory([&] {
        QSqlQuery query = prepared(u"INSERT INTO caller (key, note, vip, blocked) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET"
                                   " note = excluded.note, vip = excluded.vip, blocked = excluded.blocked"_s);
        return bindAndRun(query, { key, marks.note.isEmpty() ? u""_s : marks.note.left(longestNote), marks.vip, marks.blocked })
            || fail(query.lastError());
    });
}

void CallDatabase::setSettled(const QString &key, const QDateTime &at)
{
    m_change.notes = true;
    onDiskOrMemory([&] {
        QSqlQuery query = prepared(
            u"INSERT INTO caller (key, settled) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET settled = excluded.settled"_s);
        return bindAndRun(query, { key, milliseconds(at) }) || fail(query.lastError());
    });
}

void CallDatabase::setCallNote(const Cdr &cdr, const QString &text)
{
    m_change.notes = true;
    noteCalls(momentOf(cdr).toMSecsSinceEpoch() << rowIdShift);
    onDiskOrMemory([&] {
        const QString account = cdr.id.isEmpty() ? cdr.call.account().value() : cdr.id.account().value();
        const QVariantList key { account, subjectOf(cdr) };
        if (text.isEmpty()) {
            QSqlQuery query = prepared(u"DELETE FROM call_note WHERE account = ? AND subject = ?"_s);
            return bindAndRun(query, key) || fail(query.lastError());
        }
        QSqlQuery query = prepared(u"INSERT OR REPLACE INTO call_note (account, subject, text) VALUES (?, ?, ?)"_s);
        return bindAndRun(query, key + QVariantList { text.left(longestNote) }) || fail(query.lastError());
    });
}

qint64 CallDatabase::saveCallback(const Callback &callback)
{
    m_change.notes = true;
    return onDiskOrMemory([&]() -> qint64 {
        QSqlQuery query = prepared(u"INSERT OR REPLACE INTO callback (id, account, call, number, key, name, for_number, for_name, for_email,"
                                   " text, created, due, done, done_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        const bool saved = bindAndRun(query,
            { callback.id > 0 ? QVariant(callback.id) : QVariant(QMetaType::fromType<qint64>()), bounded(callback.account.value()),
                bounded(callback.call.local()), bounded(callback.number), bounded(comparableNumber(callback.number)), bounded(callback.name),
                bounded(callback.forNumber), bounded(callback.forName), bounded(callback.forEmail),
                callback.text.isEmpty() ? u""_s : callback.text.left(longestNote), callback.createdAt.toMSecsSinceEpoch(),
                milliseconds(callback.dueAt), milliseconds(callback.doneAt), bounded(callback.doneBy) });
        if (!saved) {
            fail(query.lastError());
            return 0;
        }
        return callback.id > 0 ? callback.id : query.lastInsertId().toLongLong();
    });
}

void CallDatabase::removeCallback(qint64 id)
{
    m_change.notes = true;
    onDiskOrMemory([&] {
        QSqlQuery query = prepared(u"DELETE FROM callback WHERE id = ?"_s);
        return bindAndRun(query, { id }) || fail(query.lastError());
    });
}

} // namespace Cordboard
