// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/calldatabase.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace Cordboard {

/// The finished calls of all accounts, and what operators wrote down about callers, in one SQLite file: there while the PBX is away
/// and after the program was closed. All work is done on a thread of its own, in the order in which it was asked for; only values
/// cross. GUI thread.
///
/// A file that is damaged, cannot be written, or belongs to a later version is left as it is: problem() says so and the work goes on
/// in memory.
class CallStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallStore)
public:
    /// `path` empty: in memory, on purpose (the demo office). Opens in the background; one may ask at once.
    explicit CallStore(const QString &path, QObject *parent = nullptr);
    /// Finishes what was asked for; every future is settled.
    ~CallStore() override;

    StoreProblem problem() const { return m_problem; }
    /// A translated sentence for the user, with what the database said; empty: all is well.
    QString problemText() const;
    bool isReady() const { return m_ready; }

    /// Writes down what is new or different; each call once, by its id.
    QFuture<CallDatabase::Stored> record(const QList<Cdr> &cdrs);
    /// Cancel the future to say that nobody waits for it any more.
    QFuture<CallPage> page(const CallQuery &query);
    QFuture<QStringList> queues();
    QFuture<Coverage> coverage(const AccountId &account);
    void setComplete(const AccountId &account);
    /// Calls that began longer ago are forgotten, now and once a day; 0: never.
    void setRetention(int days);
    int retention() const { return m_retention; }
    /// Deletes calls that began before, with their notes, and does not take them from the PBX again while notBefore() says so.
    QFuture<int> forget(const QDateTime &before);
    /// Calls that began earlier are not written down; invalid: all are.
    void setNotBefore(const QDateTime &when) { m_notBefore = when; }
    QDateTime notBefore() const { return m_notBefore; }
    /// The earliest start that anybody wants to know of at that time, by retention() and notBefore(); invalid: all.
    QDateTime oldestWanted(const QDateTime &now) const;
    /// The database's file; empty: in memory.
    const QString &path() const { return m_path; }
    /// Bytes on the disk, with what SQLite keeps beside the file; 0: in memory.
    qint64 bytesOnDisk() const;

    QFuture<CallerFacts> caller(const QString &number, const QDateTime &now);
    QFuture<QList<MissedCaller>> missed(const QDateTime &since, const OfficeHours &hours);
    /// `key` as in MissedCaller; an invalid time opens it again.
    void setSettled(const QString &key, const QDateTime &at);
    void setMarks(const QString &number, const CallerMarks &marks);
    /// `cdr` with its `call` alone will do: a note taken during a call finds its record later.
    void setCallNote(const Cdr &cdr, const QString &text);
    QFuture<qint64> saveCallback(const Callback &callback);
    void removeCallback(qint64 id);
    QFuture<QList<Callback>> callbacks(const QDateTime &doneSince);

signals:
    void ready();
    void problemChanged();
    /// Rows or notes are different. At most once a batch of work.
    void changed(const Cordboard::StoreChange &change);

private:
    using Job = std::function<void(CallDatabase &)>;
    void post(Job job);
    void prune();
    template<class R, class F>
    QFuture<R> ask(F f)
    {
        const auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        post([promise, f](CallDatabase &database) {
            if (!promise->isCanceled())
                promise->addResult(f(database));
            promise->finish();
        });
        return promise->future();
    }

    class Worker;
    QThread m_thread;
    Worker *m_worker;
    StoreProblem m_problem = StoreProblem::None;
    QString m_detail;
    QString m_path;
    int m_retention = 0;
    QDateTime m_notBefore;
    bool m_ready = false;
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::StoreChange)
