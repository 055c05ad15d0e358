// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/calldatabase.h"

#include "backends/api/logging.h"
#include "models/history/callschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlRecord>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int salvagedCalls = 50'000;

/// SQLite's result codes. [doc: sqlite.org/rescode.html]
StoreProblem problemOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: return StoreProblem::Busy; // SQLITE_LOCKED
    case 8: return StoreProblem::ReadOnly; // SQLITE_READONLY
    case 11: // SQLITE_CORRUPT
    case 26: return StoreProblem::Damaged; // SQLITE_NOTADB
    case 13: return StoreProblem::Full; // SQLITE_FULL
    case 14: return StoreProblem::CannotOpen; // SQLITE_CANTOPEN
    default: return error.type() == QSqlError::ConnectionError ? StoreProblem::CannotOpen : StoreProblem::Failed;
    }
}

/// As many rows as can still be read.
void copyTable(const QSqlDatabase &from, const QSqlDatabase &to, const QString &table, int newest)
{
    QSqlQuery source(from);
    source.setForwardOnly(true);
    if (!source.exec(u"SELECT * FROM %1 ORDER BY rowid DESC LIMIT %2"_s.arg(table).arg(newest)))
        return;
    // By name: a file of an earlier version has fewer of them.
    QStringList columns;
    for (int i = 0; i < source.record().count(); ++i)
        columns.append(source.record().fieldName(i));
    QSqlQuery target(to);
    target.prepare(u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u','), QStringList(columns.size(), u"?"_s).join(u',')));
    while (source.next()) {
        for (int i = 0; i < columns.size(); ++i)
            target.bindValue(i, source.value(i));
        target.exec();
    }
}

} // namespace

CallDatabase::CallDatabase(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

CallDatabase::~CallDatabase()
{
    closeFile();
}

void CallDatabase::closeFile()
{
    const QString name = m_db.connectionName();
    m_db = {};
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

bool CallDatabase::fail(const QSqlError &error)
{
    m_broken = !m_memory;
    m_problem = problemOf(error);
    m_detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    qCWarning(lcCdr).noquote() << "call store:" << m_detail << m_path;
    return false;
}

bool CallDatabase::exec(QSqlQuery &query)
{
    return query.exec() || fail(query.lastError());
}

bool CallDatabase::run(const QString &statement)
{
    QSqlQuery query(m_db);
    return query.exec(statement) || fail(query.lastError());
}

QSqlQuery CallDatabase::prepared(const QString &statement)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        fail(query.lastError());
    return query;
}

void CallDatabase::open()
{
    if (!m_path.isEmpty()) {
        QDir().mkpath(QFileInfo(m_path).path());
        if (openFile(m_path))
            return;
    }
    leaveDisk();
}

bool CallDatabase::openFile(const QString &path)
{
    m_broken = false;
    if (const QFileInfo file(path); file.exists() && !file.isWritable()) {
        m_problem = StoreProblem::ReadOnly;
        return false;
    }
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection + (path == ":memory:"_L1 ? u"/memory"_s : QString()));
    m_db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=500"_s);
    m_db.setDatabaseName(path);
    if (!m_db.open())
        return fail(m_db.lastError());
    // One process has the file for itself: another one would not see it change under its index.
    if (!run(u"PRAGMA locking_mode = EXCLUSIVE"_s) || !run(u"PRAGMA synchronous = NORMAL"_s))
        return false;
    const int version = CallSchema::versionOf(m_db);
    if (version > CallSchema::currentVersion()) {
        m_problem = StoreProblem::Newer;
        m_detail = u"version %1"_s.arg(version);
        return false;
    }
    // Finds out whether it can be written, before anybody trusts it.
    if (!run(u"PRAGMA journal_mode = WAL"_s) || !run(u"BEGIN IMMEDIATE"_s)
        || !run(u"PRAGMA user_version = %1"_s.arg(std::max(0, version))) || !run(u"COMMIT"_s))
        return false;
    if (const QSqlError error = CallSchema::migrate(m_db); error.isValid())
        return fail(error);
    if (!m_memory) // who called whom is nobody else's business
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return load();
}

void CallDatabase::leaveDisk()
{
    QSqlDatabase disk = std::exchange(m_db, {});
    const QString name = disk.isValid() ? disk.connectionName() : m_connection;
    const StoreProblem why = m_problem;
    const QString detail = m_detail;
    if (why == StoreProblem::ReadOnly || why == StoreProblem::CannotOpen) {
        // As it lies there: a file that cannot be written can have no journal, and the usual way to open it wants one.
        disk = {};
        QSqlDatabase::removeDatabase(name);
        disk = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        disk.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        disk.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toEncoded()) + u"?immutable=1"_s);
        disk.open();
    }
    m_memory = true;
    openFile(u":memory:"_s);
    if (disk.isOpen() && why != StoreProblem::Newer && why != StoreProblem::Busy)
        salvage(disk);
    m_problem = why;
    m_detail = detail;
    disk = {};
    QSqlDatabase::removeDatabase(name);
}

void CallDatabase::salvage(const QSqlDatabase &disk)
{
    QSqlQuery(disk).exec(u"ROLLBACK"_s);
    run(u"BEGIN"_s);
    for (const QString &table : { u"account"_s, u"party"_s, u"route"_s, u"caller"_s, u"call_note"_s, u"callback"_s })
        copyTable(disk, m_db, table, std::numeric_limits<int>::max());
    copyTable(disk, m_db, u"cdr"_s, salvagedCalls);
    run(u"COMMIT"_s);
    load();
}

bool CallDatabase::load()
{
    m_index.clear();
    m_accounts.clear();
    const auto read = [this](const QString &statement, const auto &take) {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        if (!query.exec(statement))
            return fail(query.lastError());
        while (query.next())
            take(query);
        return !query.lastError().isValid() || fail(query.lastError());
    };
    std::vector<CallIndex::Row> rows;
    quint32 parties = 0;
    quint32 routes = 0;
    const bool ok = read(u"SELECT id, name FROM account"_s,
                        [this](const QSqlQuery &q) { m_accounts.insert(q.value(1).toString(), quint16(q.value(0).toUInt())); })
        && read(u"SELECT id, number, name FROM party ORDER BY id"_s,
            [&](const QSqlQuery &q) {
                parties = q.value(0).toUInt();
                m_index.addParty(parties, q.value(1).toString(), q.value(2).toString());
            })
        && read(u"SELECT id, did, queue FROM route ORDER BY id"_s,
            [&](const QSqlQuery &q) {
                routes = q.value(0).toUInt();
                m_index.addRoute(routes, q.value(1).toString(), q.value(2).toString());
            })
        && read(u"SELECT id, caller, callee, route, account, direction, disposition, answered IS NOT NULL FROM cdr ORDER BY id"_s,
            [&](const QSqlQuery &q) {
                const CallIndex::Row row { q.value(0).toLongLong(), q.value(1).toUInt(), q.value(2).toUInt(), q.value(3).toUInt(),
                    quint16(q.value(4).toUInt()), quint8(q.value(5).toUInt() & 31u), quint8(q.value(6).toUInt() & 31u), q.value(7).toBool() };
                if (row.caller <= parties && row.callee <= parties && row.route <= routes) // else it was salvaged in part
                    rows.push_back(row);
            });
    m_index.put(std::move(rows));
    m_change = { 0, true, true };
    return ok;
}

quint16 CallDatabase::accountNumber(const AccountId &account) const
{
    return m_accounts.value(account.value());
}

void CallDatabase::noteCalls(CallRowId row)
{
    m_change.calls = true;
    m_change.oldest = std::min(m_change.oldest, row);
}

int CallDatabase::prune(const QDateTime &before)
{
    const CallRowId limit = before.toMSecsSinceEpoch() << rowIdShift;
    const auto forget = [&] {
        int gone = 0;
        transaction([&] {
            QSqlQuery notes = prepared(u"DELETE FROM call_note WHERE (account, subject) IN (SELECT a.name, CASE WHEN c.call = ''"
                                       " THEN 'cdr:' || c.local ELSE c.call END FROM cdr c JOIN account a ON a.id = c.account WHERE c.id < ?)"_s);
            notes.addBindValue(limit);
            QSqlQuery query = prepared(u"DELETE FROM cdr WHERE id < ?"_s);
            query.addBindValue(limit);
            if (!exec(notes) || !exec(query))
                return false;
            gone = query.numRowsAffected();
            if (gone == 0)
                return true;
            QSqlQuery done = prepared(u"DELETE FROM callback WHERE done IS NOT NULL AND done < ?"_s);
            done.addBindValue(before.toMSecsSinceEpoch());
            return exec(done)
                && run(u"DELETE FROM party WHERE id NOT IN (SELECT caller FROM cdr UNION SELECT callee FROM cdr)"_s)
                && run(u"DELETE FROM route WHERE id NOT IN (SELECT route FROM cdr)"_s)
                && run(u"DELETE FROM caller WHERE note = '' AND vip = 0 AND blocked = 0 AND key NOT IN (SELECT key FROM party)"_s);
        });
        return gone;
    };
    const int gone = onDiskOrMemory(forget);
    if (gone > 0)
        load();
    return gone;
}

void CallDatabase::compact()
{
    QSqlQuery query(m_db);
    // What fails here costs room, nothing else.
    if (!query.exec(u"VACUUM"_s) || !query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
        qCInfo(lcCdr) << "the call history was not compacted:" << query.lastError().text();
}

Coverage CallDatabase::coverage(const AccountId &account)
{
    const auto end = [&](const QString &order) {
        QSqlQuery query = prepared(u"SELECT id FROM cdr WHERE account = ? ORDER BY id %1 LIMIT 1"_s.arg(order));
        query.addBindValue(accountNumber(account));
        const bool found = exec(query) && query.next();
        return found ? QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong() >> rowIdShift, QTimeZone::UTC) : QDateTime();
    };
    return onDiskOrMemory([&] {
        QSqlQuery query = prepared(u"SELECT complete FROM account WHERE name = ?"_s);
        query.addBindValue(account.value());
        const bool complete = exec(query) && query.next() && query.value(0).toBool();
        return Coverage { end(u"ASC"_s), end(u"DESC"_s), complete };
    });
}

void CallDatabase::setComplete(const AccountId &account)
{
    onDiskOrMemory([&] {
        QSqlQuery query = prepared(u"UPDATE account SET complete = 1 WHERE name = ?"_s);
        query.addBindValue(account.value());
        return exec(query);
    });
}

} // namespace Cordboard
