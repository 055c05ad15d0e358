// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callstore.h"

#include <QFileInfo>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Cordboard {

/// Lives on the store's thread. Jobs come as queued calls.
class CallStore::Worker final : public QObject
{
public:
    Worker(CallStore *store, const QString &path, const QString &connection)
        : m_store(store)
        , m_path(path)
        , m_connection(connection)
    {
    }

    void open()
    {
        m_database = std::make_unique<CallDatabase>(m_path, m_connection);
        m_database->open();
        tellProblem();
        QMetaObject::invokeMethod(m_store, [store = m_store] {
            store->m_ready = true;
            emit store->ready();
        });
        tellChange();
    }
    void work(const Job &job)
    {
        job(*m_database);
        tellProblem();
        tellChange();
    }
    void close() { m_database.reset(); } // on the thread that opened the connection

private:
    void tellProblem()
    {
        if (m_database->problem() == m_told)
            return;
        m_told = m_database->problem();
        QMetaObject::invokeMethod(m_store, [store = m_store, problem = m_told, detail = m_database->problemDetail()] {
            store->m_problem = problem;
            store->m_detail = detail;
            emit store->problemChanged();
        });
    }
    void tellChange()
    {
        const StoreChange change = m_database->takeChange();
        if (!change.isEmpty())
            QMetaObject::invokeMethod(m_store, [store = m_store, change] { emit store->changed(change); });
    }

    CallStore *m_store; ///< waits for this thread before it goes
    QString m_path;
    QString m_connection;
    std::unique_ptr<CallDatabase> m_database;
    StoreProblem m_told = StoreProblem::None;
};

CallStore::CallStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    static std::atomic<int> stores = 0;
    m_worker = new Worker(this, path, u"calls-%1"_s.arg(++stores));
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"calls"_s);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->open(); });
    auto *daily = new QTimer(this);
    connect(daily, &QTimer::timeout, this, &CallStore::prune);
    daily->start(24h);
}

CallStore::~CallStore()
{
    // Behind everything that was asked for.
    QMetaObject::invokeMethod(m_worker, [this] {
        m_worker->close();
        m_thread.quit();
    });
    m_thread.wait();
    delete m_worker;
}

void CallStore::post(Job job)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, job = std::move(job)] { worker->work(job); });
}

QString CallStore::problemText() const
{
    const auto sentence = [this] {
        switch (m_problem) {
        case StoreProblem::None: return QString();
        case StoreProblem::CannotOpen: return tr("The call history cannot be opened.");
        case StoreProblem::Damaged: return tr("The file of the call history is damaged.");
        case StoreProblem::ReadOnly: return tr("The call history cannot be written: its file is read-only.");
        case StoreProblem::Full: return tr("The call history cannot be written: the disk is full.");
        case StoreProblem::Newer: return tr("The call history was written by a later version of the program.");
        case StoreProblem::Busy: return tr("The call history is in use by another Cordboard.");
        case StoreProblem::Failed: break;
        }
        return tr("The call history cannot be written.");
    };
    return m_problem == StoreProblem::None ? QString() : tr("%1 New calls are kept until the program ends.").arg(sentence());
}

QFuture<CallDatabase::Stored> CallStore::record(const QList<Cdr> &cdrs)
{
    QList<Cdr> wanted = cdrs;
    if (m_notBefore.isValid())
        wanted.removeIf([this](const Cdr &cdr) { return cdr.startedAt.isValid() && cdr.startedAt < m_notBefore; });
    return ask<CallDatabase::Stored>([wanted](CallDatabase &d) { return d.upsert(wanted); });
}

QFuture<CallPage> CallStore::page(const CallQuery &query)
{
    return ask<CallPage>([query](CallDatabase &d) { return d.page(query); });
}

QFuture<QStringList> CallStore::queues()
{
    return ask<QStringList>([](CallDatabase &d) { return d.queues(); });
}

QFuture<Coverage> CallStore::coverage(const AccountId &account)
{
    return ask<Coverage>([account](CallDatabase &d) { return d.coverage(account); });
}

void CallStore::setComplete(const AccountId &account)
{
    post([account](CallDatabase &d) { d.setComplete(account); });
}

void CallStore::setRetention(int days)
{
    m_retention = std::max(0, days);
    prune();
}

QFuture<int> CallStore::forget(const QDateTime &before)
{
    return ask<int>([before](CallDatabase &d) {
        const int gone = d.prune(before);
        d.compact();
        return gone;
    });
}

QDateTime CallStore::oldestWanted(const QDateTime &now) const
{
    const QDateTime kept = m_retention > 0 ? now.addDays(-m_retention) : QDateTime();
    return !m_notBefore.isValid() || (kept.isValid() && kept > m_notBefore) ? kept : m_notBefore;
}

qint64 CallStore::bytesOnDisk() const
{
    qint64 bytes = 0;
    if (!m_path.isEmpty())
        for (const QString &suffix : { QString(), u"-wal"_s, u"-shm"_s })
            bytes += QFileInfo(m_path + suffix).size();
    return bytes;
}

void CallStore::prune()
{
    if (m_retention > 0)
        post([before = QDateTime::currentDateTimeUtc().addDays(-m_retention)](CallDatabase &d) { d.prune(before); });
}

QFuture<CallerFacts> CallStore::caller(const QString &number, const QDateTime &now)
{
    return ask<CallerFacts>([number, now](CallDatabase &d) { return d.caller(number, now); });
}

QFuture<QList<MissedCaller>> CallStore::missed(const QDateTime &since, const OfficeHours &hours)
{
    return ask<QList<MissedCaller>>([since, hours](CallDatabase &d) { return d.missed(since, hours); });
}

void CallStore::setSettled(const QString &key, const QDateTime &at)
{
    post([key, at](CallDatabase &d) { d.setSettled(key, at); });
}

void CallStore::setMarks(const QString &number, const CallerMarks &marks)
{
    post([number, marks](CallDatabase &d) { d.setMarks(number, marks); });
}

void CallStore::setCallNote(const Cdr &cdr, const QString &text)
{
    post([cdr, text](CallDatabase &d) { d.setCallNote(cdr, text); });
}

QFuture<qint64> CallStore::saveCallback(const Callback &callback)
{
    return ask<qint64>([callback](CallDatabase &d) { return d.saveCallback(callback); });
}

void CallStore::removeCallback(qint64 id)
{
    post([id](CallDatabase &d) { d.removeCallback(id); });
}

QFuture<QList<Callback>> CallStore::callbacks(const QDateTime &doneSince)
{
    return ask<QList<Callback>>([doneSince](CallDatabase &d) { return d.callbacks(doneSince); });
}

} // namespace Cordboard
