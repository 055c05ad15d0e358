// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/sim/projector.h"
#include "backends/sim/scenario.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>

namespace Cordboard {

/// The simulated office as a PBX: the demo, and the backend of every test that needs no wire.
///
/// Account settings (all optional): "office" = "demo", "standard" or a file's path; "extensions", "queues", "parkSlots" (numbers),
/// "seed", "scenario" ("none", "quiet", "busy-morning", "storm"), "rate" (events a second of a storm), "speed" (factor), "autoRun"
/// (false: only advance() moves the clock), "self" (the operator's extension, "1000"), "startMs" (virtual time at open(), ms since
/// 1970; else the real time, so that waiting times look right).
class SimBackend final : public PbxBackend
{
    Q_OBJECT
public:
    explicit SimBackend(QObject *parent = nullptr);
    ~SimBackend() override;

    Capabilities capabilities() const override;
    ConnectionInfo connection() const override { return m_connection; }
    SessionInfo session() const override { return m_session; }
    void open(const Account &account, const Secrets &secrets) override;
    void close() override;
    void retryNow() override;
    QFuture<Result<void>> perform(const CallCommand &command) override;
    QFuture<Result<CdrPage>> fetchCdrs(const CdrQuery &query) override;
    QFuture<Result<ContactPage>> searchContacts(const ContactQuery &query) override;
    QFuture<Result<Contact>> fetchContact(const ContactId &id) override;
    QFuture<Result<ContactId>> saveContact(const Contact &contact) override;
    QFuture<Result<void>> deleteContact(const ContactId &id) override;
    QFuture<Result<QList<VoicemailMessage>>> fetchVoicemail(const MailboxId &mailbox) override;
    QFuture<Result<Media>> fetchVoicemailAudio(const MailboxId &mailbox, const QString &message) override;
    QFuture<Result<Media>> fetchRecording(const QString &recording) override;

    static Capabilities allCapabilities();

    /// The office behind; only while open. Tests may command it: what happens is told as if it came from the PBX.
    Office &office() { return *m_office; }
    bool isOpen() const { return m_office != nullptr; }
    /// Moves the virtual clock, whether it runs by itself or not.
    void advance(qint64 ms);
    /// The link is gone for `ms` of virtual time; the office goes on. Then a new snapshot is told.
    void simulateOutage(qint64 ms);

private:
    void connectNow();
    void setConnection(ConnectionState state, const PbxError &error = {}, const QDateTime &nextAttempt = {});
    void dropLink(const PbxError &error);
    Result<OfficeConfig> configFor(const Account &account) const;
    Result<void> page(const QString &from, const QString &group);
    Result<void> playPrompt(const Command::PlayPrompt &command);
    Result<void> execute(const CallCommand &command);
    /// The acting leg: the one named, else that of our own extension.
    QString legOf(const CallId &call, const LegId &leg) const;
    template<class T>
    QFuture<Result<T>> later(std::function<Result<T>()> work);
    void runPending();
    void tick();

    AccountId m_account;
    QString m_self;
    double m_speed = 1;
    ConnectionInfo m_connection;
    SessionInfo m_session;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<OfficeProjector> m_projector;
    std::unique_ptr<Scenario> m_scenario;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    TimerKey m_outageEnd;
    quint64 m_generation = 0; ///< of open(): what was queued for an older one is void
    std::map<quint64, std::function<void(bool connected)>> m_pending;
    quint64 m_nextPending = 1;
};

} // namespace Cordboard
