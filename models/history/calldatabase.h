// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callerfacts.h"
#include "models/history/callindex.h"
#include "models/history/officehours.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <optional>

namespace Cordboard {

/// Why calls are kept in memory only, and forgotten when the program ends.
enum class StoreProblem {
    None,
    CannotOpen, ///< no such folder, no right to it
    Damaged,
    ReadOnly,
    Full,
    Newer, ///< written by a later version of the program
    Busy, ///< another process has it
    Failed, ///< anything else
};

/// What came to be different in the store.
struct StoreChange
{
    CallRowId oldest = std::numeric_limits<CallRowId>::max(); ///< no row before this one changed, came or went
    bool calls = false;
    bool notes = false; ///< marks, notes or callbacks
    bool isEmpty() const { return !calls && !notes; }
};

/// How much of an account's call records is in the store.
struct Coverage
{
    QDateTime oldest; ///< UTC; invalid: nothing is
    QDateTime newest;
    bool complete = false; ///< everything older than `newest` was fetched once
};

/// The database file and its index, all in one thread: CallStore's. A file that cannot be used is left alone as it is and the work
/// goes on in memory, with what could still be read from it.
class CallDatabase
{
public:
    struct Stored
    {
        int added = 0;
        int changed = 0;
        int known = 0; ///< were there already, the same
    };

    /// `path` empty: in memory, on purpose. `connection` names the connection of this thread.
    CallDatabase(QString path, QString connection);
    ~CallDatabase();
    Q_DISABLE_COPY_MOVE(CallDatabase)

    void open();
    StoreProblem problem() const { return m_problem; }
    QString problemDetail() const { return m_detail; } ///< the database's own words
    StoreChange takeChange() { return std::exchange(m_change, {}); }

    Stored upsert(const QList<Cdr> &cdrs);
    /// Forgets calls that began before, and what hangs on them. Answers how many.
    int prune(const QDateTime &before);
    /// Gives the room of what was deleted back to the disk.
    void compact();
    CallPage page(const CallQuery &query);
    /// Newest first.
    QList<CallRecord> callsOf(const QString &number, CallRowId since, int limit);
    QStringList queues();
    Coverage coverage(const AccountId &account);
    void setComplete(const AccountId &account);

    CallerFacts caller(const QString &number, const QDateTime &now);
    /// Who called since then and reached nobody; who called last comes first.
    QList<MissedCaller> missed(const QDateTime &since, const OfficeHours &hours);
    void setSettled(const QString &key, const QDateTime &at); ///< invalid: not settled after all
    void setMarks(const QString &number, const CallerMarks &marks);
    void setCallNote(const Cdr &cdr, const QString &text); ///< empty takes it away
    /// Writes; answers the id.
    qint64 saveCallback(const Callback &callback);
    void removeCallback(qint64 id);
    /// Open ones, and those done since then; oldest first.
    QList<Callback> callbacks(const QDateTime &doneSince);

private:
    bool openFile(const QString &path);
    void closeFile();
    void leaveDisk(); ///< goes on in memory
    void salvage(const QSqlDatabase &disk);
    bool load(); ///< the index from the file
    /// Notes what is wrong; false.
    bool fail(const QSqlError &error);
    bool exec(QSqlQuery &query);
    bool run(const QString &statement);
    QSqlQuery prepared(const QString &statement);
    /// Does it; if the file turns out to be unusable, does it once more in memory.
    template<class F>
    auto onDiskOrMemory(F f)
    {
        auto result = f();
        if (m_broken) {
            leaveDisk();
            result = f();
        }
        return result;
    }
    /// In one transaction, or not at all.
    template<class F>
    bool transaction(F f)
    {
        if (!run(QStringLiteral("BEGIN IMMEDIATE")))
            return false;
        if (f() && !m_broken && run(QStringLiteral("COMMIT")))
            return true;
        QSqlQuery(m_db).exec(QStringLiteral("ROLLBACK"));
        return false;
    }
    struct Writer;
    QList<CallRecord> rows(const QString &where, const QVariantList &values);
    QList<Callback> readCallbacks(const QString &where, const QVariantList &values);
    CallerMarks marks(const QString &key);
    quint16 accountNumber(const AccountId &account) const;
    void noteCalls(CallRowId row);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_db;
    CallIndex m_index;
    QHash<QString, quint16> m_accounts; ///< by name, the database's number
    StoreChange m_change;
    StoreProblem m_problem = StoreProblem::None;
    QString m_detail;
    bool m_broken = false; ///< the file just failed
    bool m_memory = false;
};

} // namespace Cordboard
