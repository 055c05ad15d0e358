// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/sim/office.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace Cordboard {

/// The office in the P-Series' words and ids: call_id, channel_id, ids of extensions and queues.
class LinkusWire
{
public:
    LinkusWire(const Office &office, QString trunk) : m_office(office), m_trunk(std::move(trunk)) { }

    QString callId(const SimCall &call) const;
    static QString callId(const Cdr &cdr);
    QString channel(const SimLeg &leg) const;
    const SimLeg *leg(const QString &channel) const; ///< nullptr: unknown
    const SimCall *call(const QString &callId) const; ///< nullptr: unknown
    int extensionId(const QString &number);
    QString extensionOf(int id) const { return m_extensionOfId.value(id); }
    int queueId(const QString &number) const; ///< 0: unknown
    const SimQueue *queueOf(int id) const;
    const QString &trunk() const { return m_trunk; }

    /// Whether the PBX tells it at all: calls in which none of our phones takes part, and that wait nowhere, it does not.
    bool isVisible(const SimCall &call) const;
    QJsonObject member(const SimLeg &leg, const SimCall *call, const QString &status = {}) const;
    QJsonArray members(const SimCall &call) const;
    /// A supervisor's own call: his phone listens in from outside the conversation.
    QString monitorCallId(const SimLeg &leg) const;
    QJsonObject callObject(const SimCall &call) const;
    QList<QJsonObject> callObjects() const; ///< the visible ones, and the monitors'
    static QString typeOf(const QJsonObject &call); ///< inbound, outbound, internal

    QJsonObject extensionRow(const QString &number);
    QString presenceWord(const SimPerson &person) const;
    static QString stateWord(LineState state); ///< Ringing, Busy, Idle
    QJsonObject queueRow(const SimQueue &queue);
    QJsonObject queueCalls(const SimQueue &queue) const;
    QJsonArray agentRows(const SimQueue &queue) const;
    QJsonArray parkRows() const;
    QList<QJsonObject> cdrRows(const Cdr &cdr) const; ///< one call, several rows, newest first
    QJsonObject cdrEvent(const Cdr &cdr) const; ///< 30012
    QJsonObject personalCdr(const Cdr &cdr, const QString &extension);
    static QJsonObject contactRow(const Contact &contact);

    /// The truth with this protocol's ids and what it cannot tell apart.
    StateStore truth(const StateStore &office) const;

private:
    QString partyText(const QString &name, const QString &number) const;

    const Office &m_office;
    QString m_trunk;
    QHash<QString, int> m_idOfExtension;
    QHash<int, QString> m_extensionOfId;
};

} // namespace Cordboard
