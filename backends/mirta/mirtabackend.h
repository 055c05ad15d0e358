// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/mirta/mirtacommands.h"
#include "backends/mirta/mirtadesk.h"
#include "backends/mirta/mirtapoller.h"
#include "backends/mirta/mirtatransport.h"

#include <memory>

namespace Cordboard {

/// One account at a MiRTA PBX ("PBX Cloud") over proxyapi.php: a PBX without any push.
class MirtaBackend final : public PbxBackend
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MirtaBackend)
public:
    explicit MirtaBackend(QObject *parent = nullptr);
    MirtaBackend(const MirtaTimings &timings, QObject *parent);
    ~MirtaBackend() override;

    Capabilities capabilities() const override { return m_capabilities; }
    ConnectionInfo connection() const override;
    SessionInfo session() const override { return m_sessionInfo; }

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
    void setInterests(const QSet<Interest> &interests) override;
    QList<MethodInfo> methods() const override;
    QHash<QString, QString> unusableMethods() const override;
    QFuture<Result<QJsonValue>> callMethod(const QString &name, const QJsonObject &parameters) override;

    /// Every request of the API as a typed call.
    MirtaMethods &api() { return m_methods; }
    /// For tests and measurements: requests that went out since open().
    qint64 requestsSent() const { return m_requestsSent; }
    const MirtaScheduler &scheduler() const { return m_poller->scheduler(); }

private:
    void attempt();
    void checkKey(bool otherPath);
    void readHelp();
    void askRights();
    void onReady();
    void onFailed(const PbxError &error);
    void flush();
    void noteRefusal(const PbxError &error);
    void enter(ConnectionState state, const PbxError &error = {}, const QDateTime &next = {});
    bool isUp() const;
    bool isCurrent(quint64 attempt) const { return attempt == m_attempt; }

    const MirtaTimings m_timings;
    Account m_account;
    MirtaSettings m_settings;
    Capabilities m_capabilities;
    SessionInfo m_sessionInfo;
    ConnectionInfo m_connection;
    MirtaHelp m_help;
    bool m_mayWrite = true; ///< until the PBX says otherwise
    MirtaTransport m_transport;
    MirtaMethods m_methods { m_transport };
    std::unique_ptr<MirtaMirror> m_mirror;
    std::unique_ptr<MirtaPoller> m_poller;
    std::unique_ptr<MirtaCommands> m_commands;
    std::unique_ptr<MirtaDesk> m_desk;
    std::optional<QSet<Interest>> m_interests;
    QTimer m_retryTimer;
    int m_failures = 0; ///< in a row
    quint64 m_attempt = 0; ///< grows with each; answers of an earlier one are of no interest
    qint64 m_requestsSent = 0;
};

} // namespace Cordboard
