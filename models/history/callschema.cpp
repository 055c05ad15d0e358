// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callschema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Cordboard::CallSchema {

namespace {

/// What each version added. A published step is never changed; the next one goes below it.
const QList<QStringList> &steps()
{
    static const QList<QStringList> all {
        { // 1: the calls. Names and queues stand once; cdr.id begins with the time, so the table lies in the order of time.
            u"CREATE TABLE account (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"_s,
            u"CREATE TABLE party (id INTEGER PRIMARY KEY, number TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, UNIQUE (number, name))"_s,
            u"CREATE INDEX party_key ON party (key)"_s,
            u"CREATE TABLE route (id INTEGER PRIMARY KEY, did TEXT NOT NULL, queue TEXT NOT NULL, UNIQUE (did, queue))"_s,
            u"CREATE TABLE cdr (id INTEGER PRIMARY KEY, account INTEGER NOT NULL, local TEXT NOT NULL, call TEXT NOT NULL, direction INTEGER NOT NULL,"
            " disposition INTEGER NOT NULL, caller INTEGER NOT NULL, callee INTEGER NOT NULL, route INTEGER NOT NULL, started INTEGER,"
            " answered INTEGER, ended INTEGER, recording TEXT NOT NULL, UNIQUE (account, local))"_s,
            u"CREATE INDEX cdr_caller ON cdr (caller, id)"_s,
            u"CREATE INDEX cdr_callee ON cdr (callee, id)"_s,
        },
        { // 2: what operators write down. Notes on calls are named by account and call, so that one taken during the call finds its record.
            u"CREATE TABLE caller (key TEXT PRIMARY KEY, note TEXT NOT NULL DEFAULT '', vip INTEGER NOT NULL DEFAULT 0,"
            " blocked INTEGER NOT NULL DEFAULT 0, settled INTEGER)"_s,
            u"CREATE TABLE call_note (account TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (account, subject))"_s,
            u"CREATE TABLE callback (id INTEGER PRIMARY KEY, account TEXT NOT NULL, call TEXT NOT NULL, number TEXT NOT NULL, key TEXT NOT NULL,"
            " name TEXT NOT NULL, for_number TEXT NOT NULL, for_name TEXT NOT NULL, for_email TEXT NOT NULL, text TEXT NOT NULL,"
            " created INTEGER NOT NULL, due INTEGER, done INTEGER, done_by TEXT NOT NULL DEFAULT '')"_s,
            u"CREATE INDEX callback_key ON callback (key)"_s,
        },
        { // 3: how far back an account's records were fetched, so that an interrupted fetch goes on where it stopped.
            u"ALTER TABLE account ADD COLUMN complete INTEGER NOT NULL DEFAULT 0"_s,
        },
    };
    return all;
}

} // namespace

int currentVersion()
{
    return int(steps().size());
}

int versionOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : -1;
}

QSqlError migrate(QSqlDatabase &database, int to)
{
    for (int version = std::max(0, versionOf(database)); version < to; ++version) {
        QSqlQuery query(database);
        const auto run = [&query](const QString &statement) { return query.exec(statement); };
        if (!run(u"BEGIN IMMEDIATE"_s))
            return query.lastError();
        const QStringList statements = steps()[version] + QStringList { u"PRAGMA user_version = %1"_s.arg(version + 1), u"COMMIT"_s };
        for (const QString &statement : statements) {
            if (run(statement))
                continue;
            const QSqlError error = query.lastError();
            run(u"ROLLBACK"_s);
            return error;
        }
    }
    return {};
}

} // namespace Cordboard::CallSchema
