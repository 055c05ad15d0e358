// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/logging.h"
#include "backends/api/pbxbackend.h"
#include "backends/yeastar-k2/k2commands.h"
#include "backends/yeastar-k2/k2eventlink.h"
#include "backends/yeastar-k2/k2listener.h"
#include "backends/yeastar-k2/k2loader.h"
#include "backends/yeastar-k2/k2question.h"
#include "backends/yeastar-k2/k2session.h"
#include "backends/yeastar-k2/k2settings.h"

#include <QElapsedTimer>

#include <memory>

namespace Cordboard {

/// One account at a Yeastar K2 or S-Series: HTTP API 2.0, and the events that the PBX sends to us by HTTP or TCP.
class K2Backend final : public PbxBackend
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(K2Backend)
public:
    explicit K2Backend(QObject *parent = nullptr);
    K2Backend(const K2Timings &timings, QObject *parent);
    ~K2Backend() override;

    Capabilities capabilities() const override { return m_capabilities; }
    ConnectionInfo connection() const override;
    SessionInfo session() const override { return m_sessionInfo; }

    void open(const Account &account, const Secrets &secrets) override;
    void close() override;
    void retryNow() override;
    void setInterests(const QSet<Interest> &interests) override;

    QFuture<Result<void>> perform(const CallCommand &command) override;
    QFuture<Result<CdrPage>> fetchCdrs(const CdrQuery &query) override;
    QFuture<Result<ContactPage>> searchContacts(const ContactQuery &query) override;
    QFuture<Result<Contact>> fetchContact(const ContactId &id) override;
    QFuture<Result<ContactId>> saveContact(const Contact &contact) override;
    QFuture<Result<void>> deleteContact(const ContactId &id) override;
    QFuture<Result<QList<VoicemailMessage>>> fetchVoicemail(const MailboxId &mailbox) override;
    QFuture<Result<Media>> fetchVoicemailAudio(const MailboxId &mailbox, const QString &message) override;
    QFuture<Result<Media>> fetchRecording(const QString &recording) override;
    QList<MethodInfo> methods() const override;
    QHash<QString, QString> unusableMethods() const override { return m_missing; }
    QFuture<Result<QJsonValue>> callMethod(const QString &name, const QJsonObject &parameters) override;

    /// Every endpoint as a typed call.
    K2Api &api() { return m_api; }
    K2Session &pbxSession() { return m_session; }
    const K2Listener &listener() const { return m_listener; }
    /// How events come: "HTTP", "TCP", or empty while none can.
    QString eventsBy() const;

signals:
    /// An event that the contract has no row for: transfers, forwards, failures, keys, ended prompts, surveys, text
    /// messages.
    void noticed(const Cordboard::K2Event &event);

private:
    void attempt();
    void resolve(std::function<void()> next);
    void prepareListener();
    void onReady();
    void openEventLink();
    void load();
    void onLoaded();
    void onFailed(const PbxError &error);
    void onEvent(const QByteArray &json);
    void onDeaf();
    void askForAll(); ///< something was not heard
    void followHints();
    void flush();
    void enter(ConnectionState state, const PbxError &error = {}, const QDateTime &next = {});
    void showHealth();
    void noteMissing(const QString &endpoint);
    bool isUp() const;
    bool hearsNothing() const; ///< no way for events works, as far as is known
    void stopQuestions();
    void startQuestions();
    bool looksAt(Interest interest) const { return !m_interests || m_interests->contains(interest); }
    void setUpQuestions();
    void setUpDeskQuestions();
    /// Of a poll: true when it is of no use because the link is gone.
    bool broke(const PbxError &error);
    void poll(K2Api::Rows future, std::function<void()> done, std::function<void(const QList<QJsonObject> &)> take);

    const K2Timings m_timings;
    Account m_account;
    K2Settings m_settings;
    Capabilities m_capabilities;
    QHash<QString, QString> m_missing; ///< endpoints that this PBX does not have, with the reason
    SessionInfo m_sessionInfo;
    ConnectionInfo m_connection;
    K2Session m_session;
    K2Api m_api { m_session };
    K2Listener m_listener;
    K2EventLink m_link;
    std::unique_ptr<K2Mirror> m_mirror;
    std::unique_ptr<K2Commands> m_commands;
    std::unique_ptr<K2Loader> m_loader; ///< while synchronizing
    std::optional<QSet<Interest>> m_interests;
    QTimer m_retryTimer;
    QTimer m_linkTimer; ///< until the event link is tried again
    QTimer m_deafTimer;
    QTimer m_offerTimer;
    K2Question *m_round = nullptr;
    K2Question *m_burst = nullptr; ///< the round after a burst of events
    K2Question *m_parks = nullptr;
    K2Question *m_queues = nullptr;
    K2Question *m_mailboxes = nullptr;
    K2Question *m_wakeUps = nullptr;
    K2Question *m_directory = nullptr;
    K2Question *m_conferences = nullptr;
    QList<QHostAddress> m_pbxAddresses;
    QHostAddress m_localAddress;
    QHostAddress m_listenedAt;
    QString m_listenerProblem; ///< a sentence; empty: none
    PbxError m_linkProblem;
    bool m_deaf = false; ///< events do not reach us
    int m_eventsSinceRound = 0;
    int m_failures = 0; ///< in a row
    RateLimitedLog m_log { lcBackend() };
};

} // namespace Cordboard
