// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callstore.h"
#include "models/people/personranking.h"

#include <QTimer>

namespace Cordboard {

class Switchboard;

/// What is known of the caller who is with the operator, or rings, just now: his earlier calls, whom he spoke to, notes, promises,
/// marks. Follows the store. As a PersonRanking it says whom he will probably ask for: who took his latest calls, the later ones
/// counting more.
class CallerContext final : public PersonRanking
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallerContext)
public:
    /// Both must outlive it.
    CallerContext(Switchboard &board, CallStore &store, QObject *parent = nullptr);

    /// The same caller again changes nothing. Without a number nothing is known of him.
    void setCaller(const CallId &call, const QString &number, const QString &name);
    void clear();

    const CallId &call() const { return m_call; }
    const QString &number() const { return m_number; }
    const QString &name() const { return m_name; }
    /// Of this caller, and not of the one before.
    bool isLoaded() const { return m_loaded; }
    const CallerFacts &facts() const { return m_facts; }

    // These do nothing before the caller is loaded.
    void setNote(const QString &text);
    /// On this one call.
    void setCallNote(const QString &text);
    void setVip(bool vip);
    void setBlocked(bool blocked);

    bool hasCaller() const override { return !m_call.isEmpty() || !m_number.isEmpty(); }
    QList<ExtensionId> likeliest() const override;
    /// "took 4 of this caller's last 5 calls"
    QString reasonFor(const ExtensionId &person) const override;
    /// As the PBX names him, else his number.
    QString nameOf(const ExtensionId &person) const;

signals:
    /// The last moment to write down something about the caller who was there.
    void aboutToChange();

private:
    void load();
    void mark(void (*change)(CallerMarks &, const QVariant &), const QVariant &value);
    ExtensionId personOf(const SpokenTo &spoken) const;

    Switchboard &m_board;
    CallStore &m_store;
    CallId m_call;
    QString m_number;
    QString m_name;
    CallerFacts m_facts;
    quint64 m_generation = 0;
    QTimer m_soon;
    bool m_loaded = false;
};

} // namespace Cordboard
