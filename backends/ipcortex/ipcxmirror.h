// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/ipcortex/ipcxcalls.h"

namespace Cordboard {

/// The backend's private picture of one PABX, completed update by update, and the changes that follow from it. No
/// sockets, no clock: the same updates give the same changes.
class IpcxMirror
{
public:
    explicit IpcxMirror(const AccountId &account);

    /// Forgets what the feed told, before another tells it anew.
    void restart();
    void setUser(const IpcxUser &user) { m_user = user; }
    /// Client's clock minus server's, in ms.
    void setDrift(qint64 ms) { m_drift = ms; }
    void apply(const IpcxUpdate &update, const QDateTime &now);
    /// Switches do not come by the feed.
    void setFlows(const QList<Flow> &flows);

    /// Our next call to `number` is dialled on behalf of that one.
    void expectConsultation(const QString &number, const CallId &forCall);

    /// From now on changes are told; first one Snapshot of each kind.
    QList<Change> synchronize();
    QList<Change> takeChanges();

    const AccountId &account() const { return m_account; }
    const StateStore &state() const { return m_store; }
    const IpcxDirectory &directory() const { return m_directory; }
    const IpcxCalls &calls() const { return m_calls; }
    const IpcxUser &user() const { return m_user; }
    /// The operator's own number; empty: has none.
    QString ownExtension() const;
    bool isOwnDevice(const QString &device) const;
    /// A person's first phone; nullptr: none.
    const IpcxPhone *phoneOf(const QString &extension) const;
    QString extensionOf(const QString &device) const { return m_extensionOfDevice.value(baseOf(device)); }
    QString contactOf(const QString &extension) const;
    QString parkNumber() const; ///< what one transfers to; empty: not known
    QString pickUpNumber(const QString &slot) const;

private:
    void indexDirectory();
    QString baseOf(const QString &device) const;
    IpcxCalls::Context context() const;
    void flush();
    void markConsultations(QList<Call> &calls);
    QList<Extension> people() const;
    Extension person(const QString &number) const;
    QList<Queue> queues() const;
    QList<QueueAgent> agents() const;
    QList<ParkSlot> parks() const;
    QList<Mailbox> mailboxes() const;
    QList<Conference> conferences() const;
    QList<Contact> contacts() const;
    QDateTime corrected(const QDateTime &server) const { return server.isValid() ? server.addMSecs(m_drift) : server; }
    template<class T>
    void settle(const QList<T> &rows);
    template<class T>
    Change snapshotOf() const;

    AccountId m_account;
    IpcxUser m_user;
    IpcxDirectory m_directory;
    IpcxCalls m_calls;
    StateStore m_store; ///< what was last told to the outside
    QList<Change> m_changes;
    bool m_live = false;
    qint64 m_drift = 0;

    QHash<QString, IpcxExtension> m_byNumber;
    QHash<QString, QString> m_mailboxOf; ///< extension to the name of its mailbox
    QHash<QString, QString> m_extensionOfDevice;
    QHash<QString, QString> m_contactOfExtension;
    QMultiHash<QString, QString> m_extensionsOfContact;
    QHash<QString, QStringList> m_devicesOfExtension;
    QHash<QString, IpcxDevice> m_devices; ///< without their calls
    QHash<QString, IpcxPark> m_parks;
    QHash<QString, QDateTime> m_parkedSince;
    QHash<QString, QString> m_parkedCall; ///< slot to conversation
    QHash<QString, IpcxQueue> m_queues;
    QHash<QString, QSet<QString>> m_formerMembers; ///< queue to extensions that were members in this session
    QHash<QString, IpcxMailbox> m_mailboxes;
    QHash<QString, IpcxPresence> m_presences;
    QList<Flow> m_flows;
    struct Expected
    {
        QString number;
        QString forConversation; ///< empty: nothing is expected
    };
    Expected m_expected;
    QHash<QString, QString> m_consultations; ///< conversation to the one that it is for
    QSet<QString> m_touched; ///< extensions
    bool m_allPeople = false, m_callsChanged = false, m_parksChanged = false, m_queuesChanged = false,
         m_mailboxesChanged = false, m_flowsChanged = false, m_addressesChanged = false;
};

} // namespace Cordboard
