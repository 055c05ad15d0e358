// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"
#include "backends/api/clock.h"
#include "models/directories/directorycache.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Cordboard {

class ContactModel;
class DirectorySource;

/// How a directory is doing.
struct DirectoryStatus
{
    enum class State { Waiting, Reading, Ready, Failed };
    State state = State::Waiting;
    int contacts = 0; ///< that are found now, from the cache or fresh
    QDateTime refreshed; ///< UTC; when these were read; invalid: never
    QString error; ///< translated, with Failed
    QString note; ///< translated: what was left out; empty: nothing
    friend bool operator==(const DirectoryStatus &, const DirectoryStatus &) = default;
};

/// The directories beside the PBXes: opens them, refreshes them, puts their contacts into the one list of contacts and keeps them for
/// when the server is away. GUI thread; never blocks it.
class Directories final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Directories)
public:
    /// `contacts` and `clock` must outlive it. `cachePath`: an SQLite file; empty: nothing is kept.
    Directories(ContactModel &contacts, const Clock &clock, const QString &cachePath, QObject *parent = nullptr);
    ~Directories() override;

    /// Shows what is kept of it at once, then reads it. One that is open is opened anew. Does nothing for an unknown kind.
    void open(const Account &account, const Secrets &secrets);
    /// Its contacts leave the list.
    void close(const AccountId &directory);
    /// As close(), and forgets what was kept.
    void remove(const AccountId &directory);
    void refresh(const AccountId &directory);
    /// It cannot be opened: says so in status(). What is kept of it is shown all the same.
    void fail(const Account &account, const QString &message);

    DirectoryStatus status(const AccountId &directory) const;
    QList<AccountId> directories() const { return m_open.keys(); }

signals:
    void statusChanged(const Cordboard::AccountId &directory);

private:
    struct Open
    {
        Account account;
        DirectorySource *source = nullptr; ///< owned; nullptr: failed to open
        QTimer *timer = nullptr; ///< owned; for the next refresh
        DirectoryStatus status;
        quint64 generation = 0;
    };
    void show(Open &open, const DirectoryContent &content, const QDateTime &refreshed);
    void loadKept(const AccountId &id, quint64 generation);
    void loaded(const AccountId &id, const DirectoryContent &content);
    void failed(const AccountId &id, const QString &message);
    void start(Open &open);
    Open &enter(const Account &account);

    ContactModel &m_contacts;
    const Clock &m_clock;
    DirectoryCache m_cache;
    QHash<AccountId, Open> m_open;
    quint64 m_generation = 0;
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::DirectoryStatus)
