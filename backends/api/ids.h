// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <utility>

namespace Cordboard {

/// Names one configured PBX account. Several may be open at once.
class AccountId
{
public:
    AccountId() = default;
    explicit AccountId(QString value) : m_value(std::move(value)) { }
    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }
    friend bool operator==(const AccountId &, const AccountId &) = default;
    friend bool operator<(const AccountId &a, const AccountId &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const AccountId &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

/// A strong id: which account, and that PBX's own name for the thing. A CallId cannot be passed as an ExtensionId.
/// What `local` holds is the backend's choice (a number, a channel, a room): nobody else may take it apart.
template<class Tag>
class Id
{
public:
    Id() = default;
    Id(AccountId account, QString local) : m_account(std::move(account)), m_local(std::move(local)) { }

    const AccountId &account() const { return m_account; }
    const QString &local() const { return m_local; }
    bool isEmpty() const { return m_local.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b)
    {
        return a.m_account == b.m_account ? a.m_local < b.m_local : a.m_account < b.m_account;
    }
    // The local part nearly always differs already; mixing in the account keeps two like offices apart.
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHashMulti(seed, id.m_local, id.m_account.value()); }

private:
    AccountId m_account;
    QString m_local;
};

using ExtensionId = Id<struct ExtensionTag>; ///< a person's (or a group's) number inside the PBX
using CallId = Id<struct CallTag>; ///< one conversation: all legs that belong together
using LegId = Id<struct LegTag>; ///< one party's part in a call (talker, channel)
using ParkSlotId = Id<struct ParkSlotTag>;
using QueueId = Id<struct QueueTag>;
using QueueAgentId = Id<struct QueueAgentTag>; ///< one agent in one queue
using LineId = Id<struct LineTag>; ///< a shared line, such as external/1
using MailboxId = Id<struct MailboxTag>;
using FlowId = Id<struct FlowTag>; ///< a day/night switch
using ConferenceId = Id<struct ConferenceTag>;
using WakeUpId = Id<struct WakeUpTag>;
using ContactId = Id<struct ContactTag>;
using CdrId = Id<struct CdrTag>;

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::AccountId)
Q_DECLARE_METATYPE(Cordboard::ExtensionId)
Q_DECLARE_METATYPE(Cordboard::CallId)
Q_DECLARE_METATYPE(Cordboard::LegId)
Q_DECLARE_METATYPE(Cordboard::ParkSlotId)
Q_DECLARE_METATYPE(Cordboard::QueueId)
Q_DECLARE_METATYPE(Cordboard::QueueAgentId)
Q_DECLARE_METATYPE(Cordboard::LineId)
Q_DECLARE_METATYPE(Cordboard::MailboxId)
Q_DECLARE_METATYPE(Cordboard::FlowId)
Q_DECLARE_METATYPE(Cordboard::ConferenceId)
Q_DECLARE_METATYPE(Cordboard::WakeUpId)
Q_DECLARE_METATYPE(Cordboard::ContactId)
Q_DECLARE_METATYPE(Cordboard::CdrId)
