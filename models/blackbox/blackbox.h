// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"
#include "backends/api/clock.h"
#include "backends/record/recordfile.h"
#include "backends/record/recordedstate.h"
#include "models/core/commandlog.h"
#include "models/desk/notice.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace Cordboard {

class OperatorDesk;
class PbxBackend;
class Switchboard;

/// Remembers what happened lately: what the PBXes told and what the operator did about it. Nothing leaves it but by save().
///
/// A ring, bounded by time, entries and bytes: what falls out of it is folded into the state with which a saved file begins. Cheap
/// enough to run always: values are shared with those who told them, and only save() turns them into text. Never in it: settings and
/// secrets of accounts, what is typed into a search field, digits dialled into a call, phone books, call records. GUI thread.
class BlackBox final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlackBox)
public:
    struct Limits
    {
        qint64 ms = 60 * 60 * 1000;
        qsizetype entries = 20'000;
        qsizetype bytes = 16 * 1024 * 1024;
    };
    /// Both must outlive it. `monotonic` tells milliseconds that never run backwards; without it, real ones.
    explicit BlackBox(const Switchboard &board, const Clock &clock, const Limits &limits, std::function<qint64()> monotonic = {}, QObject *parent = nullptr);
    ~BlackBox() override;

    /// Follows the backend from now on, before PbxBackend::open(). The secrets are struck out of every sentence of a saved file.
    void attach(PbxBackend *backend, const Account &account, const Secrets &secrets);
    /// The account is closed: its rows are no more.
    void detach(const AccountId &account);
    /// Follows the commands of the Switchboard and the sentences of the desk.
    void follow(const OperatorDesk &desk);
    /// The operator triggered that action of the registry.
    void addAction(const QString &name);

    /// What would be saved now, from the whole state at its beginning on.
    RecordFile recording(bool masked) const;
    /// A text: why it could not be written.
    QString save(const QString &path, bool masked) const;

    qsizetype entryCount() const { return qsizetype(m_ring.size()); }
    qsizetype byteCount() const { return m_bytes; }
    /// How far back it goes, in milliseconds.
    qint64 span() const;
    const Limits &limits() const { return m_limits; }

private:
    struct Kept
    {
        RecordEntry entry;
        qsizetype weight = 0;
    };
    void add(const AccountId &account, RecordEntry::What what);
    void addChanges(const AccountId &account, const QList<Change> &changes);
    void trim();

    const Switchboard &m_board;
    const Clock &m_clock;
    Limits m_limits;
    std::function<qint64()> m_monotonic;
    std::deque<Kept> m_ring;
    qsizetype m_bytes = 0;
    RecordedState m_base; ///< what was so before the first entry of the ring
    QMap<AccountId, RecordedAccount> m_accounts; ///< every one that is still spoken of
    QHash<AccountId, QPointer<PbxBackend>> m_backends;
    QStringList m_secrets;
};

} // namespace Cordboard
