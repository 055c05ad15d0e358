// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/yeastar-linkus/linkusevents.h"

#include <QMap>
#include <QSet>

namespace Cordboard {

/// The whole first state, as read over HTTP.
struct LinkusOffice
{
    QList<LinkusExtension> extensions;
    QList<LinkusGroup> groups;
    QList<LinkusQueue> queues;
    QHash<QString, LinkusQueueStatus> queueStatus; ///< by the queue's number
    QHash<QString, QList<LinkusAgent>> agents; ///< by the queue's number
    QList<LinkusCall> calls;
    QList<LinkusParked> parked;
};

/// What is known of the office, completed by each event and each answer; tells what became different. Extensions and queues go by
/// their numbers, calls by call_id, legs by channel.
///
/// What the API does not say is concluded: a caller who is answered, is on the way through a queue and has nobody else waits in
/// it; a channel that park_status names is parked; a phone does what its channels do.
class LinkusMirror
{
public:
    explicit LinkusMirror(AccountId account) : m_account(std::move(account)) { }

    /// What has to be asked for after something was applied.
    struct Wishes
    {
        bool parks = false;
        bool extensions = false;
        bool calls = false; ///< read them again when there is time
        QSet<QString> queues; ///< numbers; agents and callers
    };

    QList<Change> synchronize(const LinkusOffice &office, const QDateTime &now);
    void setExtensions(const QList<LinkusExtension> &extensions, const QList<LinkusGroup> &groups);
    void setCalls(const QList<LinkusCall> &calls, const QDateTime &now);
    void setParked(const QList<LinkusParked> &parked);
    void setQueueStatus(const QString &queue, const LinkusQueueStatus &status, const QDateTime &now);
    void setAgents(const QString &queue, const QList<LinkusAgent> &agents);
    void setFreeSlots(const QStringList &numbers) { m_slotNumbers = numbers; }
    /// Without the OpenAPI nothing tells what a phone does, not even that it does nothing.
    void setPhonesTold(bool told) { m_phonesTold = told; }

    void apply(const LinkusEvent &event, const QDateTime &now);
    Wishes takeWishes() { return std::exchange(m_wishes, {}); }
    QList<Change> takeChanges();
    const StateStore &state() const { return m_state; }

    // --- what a command of ours did, which no event tells
    void expectConsultation(const QString &call) { m_consultations.insert(call); }
    void expectMonitor(const QString &call, BargeMode mode);
    void setRecording(const QString &channel, RecordingState state);
    void setMuted(const QString &channel, bool on);

    // --- the PBX's own names
    QString extensionKey(const QString &number) const { return m_people.value(number).info.id; }
    QString queueKey(const QString &number) const { return m_queues.value(number).info.id; }
    QStringList queueNumbers() const { return m_queues.keys(); }
    QString cstaAddress(const QString &extension) const { return m_people.value(extension).cstaAddress; }
    /// First of the slots in the settings that is free; empty: the PBX may choose.
    QString freeSlot() const;
    QString nameOf(const QString &extension) const { return m_people.value(extension).info.name; }

private:
    struct Person
    {
        LinkusExtension info;
        QString group;
        QSet<QString> devices; ///< kinds that are registered
        bool devicesKnown = false;
        LineState hint = LineState::Idle; ///< event 30008
        QString cstaAddress;
        QSet<QString> calls;
    };
    struct Part
    {
        LinkusMember member;
        LegRole role = LegRole::Unknown;
        QDateTime since;
        RecordingState recording = RecordingState::Unknown;
        bool muted = false;
        bool consultation = false;
    };
    struct Known
    {
        QList<Part> parts;
        QDateTime startedAt;
        QDateTime answeredAt;
        QDateTime decideBy;
        BargeMode monitoring = BargeMode::None;
    };
    struct KnownQueue
    {
        LinkusQueue info;
        QList<LinkusAgent> agents;
        QHash<QString, QueueCaller> callers; ///< as last asked, by call
        QSet<QString> calls; ///< on the way through it
    };

    template<class Tag>
    Id<Tag> id(const QString &local) const { return local.isEmpty() ? Id<Tag>() : Id<Tag>(m_account, local); }
    void applyCall(const LinkusCall &call, const QDateTime &now, bool live);
    void removeCall(const QString &callId);
    void removePart(const QString &channel);
    void index(const QString &callId, const Known &call, bool in);
    QString queueOf(const Known &call) const;
    bool isQueued(const Known &call) const;
    bool isParked(const Known &call) const;
    LineState stateOf(const LinkusMember &member) const;
    Extension extension(const Person &person) const;
    Call call(const QString &callId, const Known &known) const;
    Queue queue(const KnownQueue &known) const;
    QList<QueueAgent> agents(const KnownQueue &known) const;
    QList<ParkSlot> parks() const;
    void touchPerson(const QString &number);
    void touchCall(const QString &callId);
    void dropParked(const QString &channel);
    template<class T>
    void diff(QList<Change> &out, const IdOf<T> &id, const std::optional<T> &now);

    AccountId m_account;
    StateStore m_state;
    QHash<QString, Person> m_people;
    QMap<QString, Known> m_calls;
    QHash<QString, QString> m_callOfChannel;
    QHash<QString, LinkusParked> m_parked; ///< by slot
    QHash<QString, QString> m_slotOfChannel;
    QStringList m_slotNumbers; ///< shown even while empty
    QMap<QString, KnownQueue> m_queues;
    QSet<QString> m_consultations;
    QHash<QString, BargeMode> m_monitors;
    QSet<QString> m_dirtyPeople, m_dirtyCalls, m_dirtyQueues;
    bool m_dirtyParks = false;
    bool m_phonesTold = true;
    Wishes m_wishes;
};

} // namespace Cordboard
