// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/logging.h"
#include "backends/api/pbxbackend.h"
#include "backends/yeastar-linkus/linkuscommands.h"
#include "backends/yeastar-linkus/linkusdirectory.h"
#include "backends/yeastar-linkus/linkusownsession.h"
#include "backends/yeastar-linkus/linkusrecords.h"
#include "backends/yeastar-linkus/linkussettings.h"
#include "backends/yeastar-linkus/linkussocket.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Cordboard {

/// One account at a Yeastar P-Series or Cloud PBX: the OpenAPI for the switchboard, and the extension's own Linkus session for its
/// history and for knowing when it was thrown out. Either will do alone.
class YeastarLinkusBackend final : public PbxBackend
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(YeastarLinkusBackend)
public:
    explicit YeastarLinkusBackend(QObject *parent = nullptr);
    YeastarLinkusBackend(const LinkusTimings &timings, QObject *parent);
    ~YeastarLinkusBackend() override;

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
    QFuture<Result<Media>> fetchRecording(const QString &recording) override;
    void setInterests(const QSet<Interest> &interests) override;
    QList<MethodInfo> methods() const override;
    QHash<QString, QString> unusableMethods() const override;
    QFuture<Result<QJsonValue>> callMethod(const QString &name, const QJsonObject &parameters) override;

    /// Every request of the OpenAPI as a typed call.
    LinkusApi &api() { return m_api; }
    LinkusOwnSession &ownSession() { return m_own; }
    /// For tests and support: how often something was ignored, by kind.
    int ignored(const QString &kind) const { return m_log.count(kind); }

private:
    // --- the link (yeastarlinkusbackend.cpp)
    void attempt();
    void connectSession();
    void onLoggedIn();
    void onLoginFailed(const PbxError &error, bool tokensGone);
    void openSocket();
    void onSubscribed(LinkusSocket *socket);
    void onSocketFailed(LinkusSocket *socket, const PbxError &error, bool refusedUpgrade);
    void startOwn();
    void onOwnOpened();
    void onOwnLost(const PbxError &error, bool triesAgain);
    void onOwnEnded(const PbxError &error, LinkusOwnError code);
    void maybeOnline();
    void linkFailed(const PbxError &error, int leastWaitMs = 0);
    void refuse(const PbxError &error);
    void hangUpLink(const PbxError &error);
    void enter(ConnectionState state, const PbxError &error = {}, const QDateTime &next = {});
    void tellSession();
    void tellCapabilities();
    bool isUp() const { return m_connection.state == ConnectionState::Online || m_connection.state == ConnectionState::Degraded; }
    static QString sessionMethodReason();
    bool usesOpenApi() const { return m_settings.hasOpenApi() && m_noOpenApi.isEmpty(); }

    // --- what is known (yeastarlinkusbackend_state.cpp)
    void onEvent(const QByteArray &frame);
    void onDirectory(LinkusDirectory *directory);
    void load(int parts);
    void poll();
    bool looksAt(Interest interest) const { return !m_interestsKnown || m_interests.contains(interest); }
    QDateTime oldestAnswer() const;
    void readQueue(const QString &number);
    void readParks();
    void grantWishes();
    void flush();
    void readNewRecords();

    // --- methods (yeastarlinkusbackend_methods.cpp)
    QFuture<Result<QJsonValue>> callSdk(const QString &name, const QJsonObject &parameters);

    const LinkusTimings m_timings;
    Account m_account;
    LinkusSettings m_settings;
    Capabilities m_capabilities;
    SessionInfo m_sessionInfo;
    ConnectionInfo m_connection;
    RateLimitedLog m_log { lcBackend() };

    LinkusHttp m_http;
    LinkusHttp m_ownHttp;
    LinkusOpenApi m_openApi;
    LinkusApi m_api { m_openApi };
    LinkusOwnSession m_own;
    QPointer<LinkusSocket> m_socket;
    QPointer<LinkusSocket> m_nextSocket; ///< with a renewed token
    std::unique_ptr<LinkusMirror> m_mirror;
    std::unique_ptr<LinkusCommands> m_commands;
    std::unique_ptr<LinkusRecords> m_records;

    QString m_noOpenApi; ///< why that half is missing; empty: it is not
    QString m_noOwn; ///< likewise
    bool m_hangingUp = false; ///< what fails now fails because of us
    bool m_synced = false; ///< the OpenAPI's first full state is there
    bool m_ownSettled = false; ///< the own session is open, or will not be for now
    bool m_ownStarted = false;
    PbxError m_ownEnd; ///< what the own session died of while the other half goes on
    QPointer<LinkusDirectory> m_loading;
    int m_wantedParts = 0; ///< to load once the running reading is over
    QList<LinkusEvent> m_replay; ///< came while the directory was read
    QSet<Interest> m_interests;
    bool m_interestsKnown = false;
    QSet<QString> m_readingQueues;
    bool m_readingParks = false;
    QDateTime m_parksAsOf; ///< UTC, when parked calls were last answered; invalid: with the directory
    QHash<QString, QDateTime> m_queuesAsOf; ///< likewise, by queue number
    qsizetype m_nextQueue = 0; ///< whose turn it is in the next round
    QSet<QString> m_knownRecords; ///< of the own session
    bool m_recordsRead = false;

    QTimer m_retryTimer;
    QTimer m_ownRetryTimer;
    QTimer m_graceTimer;
    QTimer m_pollTimer;
    QTimer m_reconcileTimer;
    QElapsedTimer m_upSince;
    int m_failures = 0; ///< in a row
};

} // namespace Cordboard
