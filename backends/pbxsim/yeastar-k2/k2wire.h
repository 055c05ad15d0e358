// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/office.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Cordboard {

/// How API 2.0 names calls and channels, and how it writes the parties of a call. Section 5 of the protocol note.
class K2Wire
{
public:
    explicit K2Wire(const Office &office)
        : m_office(office)
    { }

    /// As Asterisk's unique ids: the second in which it began, a dot, a growing number.
    QString callId(const QString &room, qint64 startedAtMs) const;
    QString callId(const SimCall &call) const { return callId(call.id, call.startedAt); }
    QString callId(const QString &room) const; ///< of a call that goes on; empty: unknown
    QString roomOf(const QString &callId) const; ///< of a call that goes on; empty: unknown
    QString channel(const QString &leg, const QString &user) const;
    QString channel(const SimLeg &leg) const { return channel(leg.id, leg.user); }
    const SimLeg *legOf(const QString &channel) const; ///< nullptr: unknown or over

    QJsonObject member(const SimLeg &leg) const; ///< {"ext":{...}}, {"inbound":{...}} or {"outbound":{...}}
    QJsonObject offeredMember(const SimLeg &leg) const; ///< without a status, as in Invite
    QJsonArray members(const QString &room) const;
    QJsonObject call(const SimCall &call) const; ///< {"callid","members"}
    static QJsonObject withStatus(const QJsonObject &member, const QString &status);
    QString path(const SimCall &call) const; ///< number of the queue, conference or paging group on the way

    void notePaging(const QString &room, const QString &group) { m_paging.insert(room, group); }
    void forget(const QString &room) { m_paging.remove(room); }

    static constexpr auto trunk = "siptrunk";

private:
    static QString status(const SimLeg &leg, const SimCall &call);

    const Office &m_office;
    QHash<QString, QString> m_paging; ///< by room: its group
};

/// JSON with `first` as its first member, as the vendor writes it; Qt sorts them otherwise.
QByteArray k2Json(QLatin1StringView first, const QJsonObject &object);

} // namespace Cordboard
