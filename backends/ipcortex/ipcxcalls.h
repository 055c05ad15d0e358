// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "backends/api/ids.h"
#include "backends/ipcortex/ipcxrecords.h"

#include <functional>

namespace Cordboard {

/// All calls of all devices, and which of them are halves of one conversation.
///
/// Halves belong together when the PBX says so (linkedId, or one Asterisk id on two devices); else when each names the
/// other's number as its far end. [assumed] No source tells how the PBX itself joins them.
class IpcxCalls
{
public:
    explicit IpcxCalls(AccountId account)
        : m_account(std::move(account))
    { }

    void clear();
    /// true: something has changed. `now` is when it was heard.
    bool apply(const IpcxDevice &device, const QDateTime &now);
    const IpcxCall *find(const QString &key) const;
    /// The calls of that conversation, oldest first.
    QList<const IpcxCall *> of(const QString &conversation) const;
    QString conversationOf(const QString &key) const { return m_conversationOf.value(key); }
    const QHash<QString, IpcxCall> &all() const { return m_calls; }
    /// Those of a phone, on whichever of its lines.
    QList<const IpcxCall *> onDevice(const QString &device) const;
    QDateTime firstSeen(const QString &key) const { return m_seen.value(key).first; }

    struct Context
    {
        std::function<QString(const QString &device)> extensionOf; ///< number; empty: not one of ours
        std::function<QString(const QString &number)> nameOf;
        std::function<bool(const QString &conversation)> isParked;
    };
    /// Pairs the halves anew.
    void group(const Context &context);
    /// The conversations that somebody of ours takes part in, or that are parked or wait.
    QList<Call> build(const Context &context) const;

private:
    struct Seen
    {
        LineState state = LineState::Unknown;
        QDateTime since; ///< of `state`, as heard
        QDateTime first;
    };
    Leg legOf(const IpcxCall &call, const Context &context) const;
    void addUnseenParty(Call &call, const IpcxCall &only, const Context &context) const;

    AccountId m_account;
    QHash<QString, IpcxCall> m_calls; ///< by key
    QHash<QString, QStringList> m_ofDevice;
    QHash<QString, Seen> m_seen;
    QHash<QString, QString> m_conversationOf;
    QHash<QString, QStringList> m_conversations;
    QHash<QString, QString> m_queueOf; ///< conversation to the queue it was seen waiting in
};

/// "1001" of "SIP/1001_2" and so on: growing numbers sort as numbers.
bool ipcxIdLess(const QString &a, const QString &b);
/// Begun before: Asterisk's ids grow.
bool ipcxOlder(const IpcxCall &a, const IpcxCall &b);

} // namespace Cordboard
