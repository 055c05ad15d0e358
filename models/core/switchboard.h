// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/clock.h"
#include "backends/api/pbxbackend.h"
#include "models/core/changebatcher.h"
#include "models/core/commandlog.h"
#include "models/core/crossindex.h"
#include "models/core/secondtick.h"

#include <QObject>
#include <QPointer>

namespace Cordboard {

class AgentModel;
class CallModel;
class CdrModel;
class ConferenceModel;
class ContactModel;
class ExtensionModel;
class FlowModel;
class MailboxModel;
class ParkModel;
class QueueModel;
class SharedLineModel;
class WakeUpModel;

/// Where everything meets: the accounts, the models that hold their rows, and the way back for commands. The only writer
/// of the models: it gathers what the backends tell and applies it in one order (calls before extensions before queues),
/// so that a row never shows more than what is true. Views read models, roles and this; never a backend.
///
/// Every model holds the rows of all accounts in one table keyed by strong ids. That is why no
/// QConcatenateTablesProxyModel is needed: two offices with the same local ids stay apart by AccountId, one search, one
/// sort and one selection go over all of them, and a row is found by its id without walking a chain.
///
/// GUI thread. A pointer to an entity is valid until control returns to the event loop.
class Switchboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Switchboard)
public:
    /// `clock` must outlive it.
    explicit Switchboard(const Clock &clock, QObject *parent = nullptr);
    ~Switchboard() override;

    // -- accounts --
    /// Listens to `backend` from now on. Does not own it and does not open it. An account that is there already is
    /// removed first.
    void addBackend(PbxBackend *backend, const Account &account);
    /// Takes its rows out of every model at once. Does not close the backend. Pending commands end as Cancelled.
    void removeAccount(const AccountId &account);
    QList<Account> accounts() const; ///< in the order in which they were added
    const Account *account(const AccountId &id) const; ///< nullptr: not there
    Capabilities capabilities(const AccountId &account) const;
    ConnectionInfo connection(const AccountId &account) const;
    SessionInfo session(const AccountId &account) const;
    /// The link does not tell what happens now: what the rows say is what was known last.
    bool isStale(const AccountId &account) const;
    /// Commands can be sent now (Online or Degraded).
    bool isConnected(const AccountId &account) const;
    void retryNow(const AccountId &account);

    // -- the tables; all are owned here and live as long --
    ExtensionModel *extensions() const { return m_extensions; }
    CallModel *calls() const { return m_calls; }
    ParkModel *parkSlots() const { return m_parkSlots; }
    QueueModel *queues() const { return m_queues; }
    AgentModel *agents() const { return m_agents; }
    SharedLineModel *sharedLines() const { return m_sharedLines; }
    MailboxModel *mailboxes() const { return m_mailboxes; }
    FlowModel *flows() const { return m_flows; }
    ConferenceModel *conferences() const { return m_conferences; }
    WakeUpModel *wakeUps() const { return m_wakeUps; }
    ContactModel *contacts() const { return m_contacts; }
    CdrModel *cdrs() const { return m_cdrs; }

    // -- typed reads; nullptr: not there --
    const Extension *extension(const ExtensionId &id) const;
    const Call *call(const CallId &id) const;
    const ParkSlot *parkSlot(const ParkSlotId &id) const;
    const Queue *queue(const QueueId &id) const;
    const QueueAgent *agent(const QueueAgentId &id) const;
    const SharedLine *sharedLine(const LineId &id) const;
    const Mailbox *mailbox(const MailboxId &id) const;
    const Flow *flow(const FlowId &id) const;
    const Conference *conference(const ConferenceId &id) const;
    const WakeUpCall *wakeUp(const WakeUpId &id) const;
    const Contact *contact(const ContactId &id) const;

    // -- questions across tables --
    /// Calls with a leg of that extension, oldest first.
    QList<CallId> callsOf(const ExtensionId &extension) const { return m_index.callsOf(extension); }
    QList<QueueAgentId> queueAgentsOf(const QueueId &queue) const { return m_index.agentsOf(queue); }
    QList<QueueAgentId> queueAgentsOf(const ExtensionId &extension) const { return m_index.agentsOf(extension); }
    /// The slot where that call is parked; empty: nowhere.
    ParkSlotId parkSlotOf(const CallId &call) const { return m_index.parkSlotOf(call); }
    MailboxId mailboxOf(const ExtensionId &extension) const { return m_index.mailboxOf(extension); }
    /// The extension of that account with exactly that number; empty: none.
    ExtensionId extensionByNumber(const AccountId &account, const QString &number) const;
    /// The operator's own extension at that account; empty: not known.
    ExtensionId ownExtension(const AccountId &account) const;
    bool isOwn(const ExtensionId &extension) const;
    /// The operator's own leg in that call; nullptr: takes no part. Leaves legs that only listen in alone.
    const Leg *ownLeg(const CallId &call) const;
    /// The first leg of that extension that is no monitor; nullptr: none.
    static const Leg *legIn(const Call &call, const ExtensionId &extension);
    /// Whom `self` talks to: the first other leg that is no monitor; an outside party before an inside one. nullptr: alone.
    static const Leg *otherLeg(const Call &call, const ExtensionId &self);
    /// Leg's name, else the name of its extension, else its number.
    QString legName(const Leg &leg) const;

    // -- the way back --
    /// Sends a wish to the PBX. Settled exactly once. No row changes by it; rows it is about show PendingRole until then.
    QFuture<Result<void>> perform(const CallCommand &command);
    QList<CommandRecord> pendingFor(const CallId &id) const { return m_log.pendingFor(id); }
    QList<CommandRecord> pendingFor(const ExtensionId &id) const { return m_log.pendingFor(id); }
    const CommandLog &commandLog() const { return m_log; }

    // -- reads that go to the PBX; an unknown account answers NotConnected --
    QFuture<Result<CdrPage>> fetchCdrs(const AccountId &account, const CdrQuery &query) const;
    QFuture<Result<ContactPage>> searchContacts(const AccountId &account, const ContactQuery &query) const;
    QFuture<Result<Contact>> fetchContact(const ContactId &id) const;
    QFuture<Result<ContactId>> saveContact(const AccountId &account, const Contact &contact) const;
    QFuture<Result<void>> deleteContact(const ContactId &id) const;
    QFuture<Result<QList<VoicemailMessage>>> fetchVoicemail(const MailboxId &mailbox) const;
    QFuture<Result<Media>> fetchVoicemailAudio(const MailboxId &mailbox, const QString &message) const;
    QFuture<Result<Media>> fetchRecording(const AccountId &account, const QString &recording) const;
    QList<MethodInfo> methods(const AccountId &account) const;
    /// As PbxBackend::unusableMethods(); follows capabilitiesChanged().
    QHash<QString, QString> unusableMethods(const AccountId &account) const;
    QFuture<Result<QJsonValue>> callMethod(const AccountId &account, const QString &name, const QJsonObject &parameters) const;

    QDateTime now() const { return m_clock.now(); }
    SecondTick *secondTick() { return &m_tick; }
    /// Applies what is pending now instead of within the batch interval.
    void flushNow() { m_batcher.flushNow(); }

signals:
    void accountsChanged();
    void connectionChanged(const Cordboard::AccountId &account);
    void capabilitiesChanged(const Cordboard::AccountId &account);
    void sessionChanged(const Cordboard::AccountId &account);
    /// Around the application of one batch: between the two, tables may be ahead of each other.
    void aboutToFlush();
    void flushed();
    void commandStarted(const Cordboard::CommandRecord &record);
    void commandSettled(const Cordboard::CommandRecord &record);

private:
    struct Link
    {
        Account account;
        QPointer<PbxBackend> backend;
        Capabilities capabilities;
        ConnectionInfo connection;
        SessionInfo session;
    };
    const Link *link(const AccountId &account) const;
    Link *link(const AccountId &account);
    PbxBackend *backend(const AccountId &account) const;
    void forget(const AccountId &account);
    void onConnection(const AccountId &account, const ConnectionInfo &connection);
    void onSession(const AccountId &account, const SessionInfo &session);
    void apply(const PendingChanges &pending);
    void settle(quint64 serial, const Result<void> &result);
    void showPending(const CallCommand &command);
    template<class F>
    void eachTable(F &&f) const;

    const Clock &m_clock;
    SecondTick m_tick;
    ChangeBatcher m_batcher;
    CrossIndex m_index;
    CommandLog m_log;
    QList<Link> m_links;

    ExtensionModel *m_extensions;
    CallModel *m_calls;
    ParkModel *m_parkSlots;
    QueueModel *m_queues;
    AgentModel *m_agents;
    SharedLineModel *m_sharedLines;
    MailboxModel *m_mailboxes;
    FlowModel *m_flows;
    ConferenceModel *m_conferences;
    WakeUpModel *m_wakeUps;
    ContactModel *m_contacts;
    CdrModel *m_cdrs;
};

} // namespace Cordboard
