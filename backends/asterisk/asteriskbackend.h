// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/asterisk/amisession.h"
#include "backends/asterisk/asteriskcommands.h"
#include "backends/asterisk/asteriskmirror.h"
#include "backends/asterisk/asterisksettings.h"
#include "backends/asterisk/asterisksnapshot.h"

#include <QElapsedTimer>

#include <memory>

namespace Cordboard {

/// One account at an Asterisk, 16 or later, over its manager interface (AMI). Account settings: see AsteriskSettings.
class AsteriskBackend final : public PbxBackend
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AsteriskBackend)
public:
    explicit AsteriskBackend(QObject *parent = nullptr);
    AsteriskBackend(const AsteriskTimings &timings, QObject *parent);
    ~AsteriskBackend() override;

    Capabilities capabilities() const override { return m_capabilities; }
    ConnectionInfo connection() const override;
    SessionInfo session() const override { return m_sessionInfo; }

    void open(const Account &account, const Secrets &secrets) override;
    void close() override;
    void retryNow() override;

    QFuture<Result<void>> perform(const CallCommand &command) override;
    QFuture<Result<CdrPage>> fetchCdrs(const CdrQuery &query) override;
    /// The list alone: the manager interface hands out no sound.
    QFuture<Result<QList<VoicemailMessage>>> fetchVoicemail(const MailboxId &mailbox) override;
    QList<MethodInfo> methods() const override;
    QHash<QString, QString> unusableMethods() const override;
    QFuture<Result<QJsonValue>> callMethod(const QString &name, const QJsonObject &parameters) override;

    /// For tests and support: how often something was ignored, by kind.
    int ignored(const QString &kind) const { return m_ami.ignored(kind); }
    /// Every action as the session sends it.
    AmiCaller &ami() { return m_ami; }

private:
    void attempt();
    void onReady();
    void onLoaded();
    void onSynchronized(const AsteriskSnapshot::Server &server, const QList<Change> &changes);
    void onNotified(const AmiMessage &event);
    void onFailed(const PbxError &error);
    void onOverdue(bool overdue);
    void enter(ConnectionState state, const PbxError &error = {}, const QDateTime &next = {});
    void flush();
    void setAllowed(const QSet<QString> &actions);
    void askAboutSpies();
    void askAboutEnded();
    void askAboutPhone();
    void readForwarding(const QString &number);
    void refresh();
    void lookBetween();
    bool isUp() const;

    const AsteriskTimings m_timings;
    Account m_account;
    AsteriskSettings m_settings;
    Capabilities m_capabilities;
    SessionInfo m_sessionInfo;
    ConnectionInfo m_connection;
    AmiSession m_ami;
    std::unique_ptr<AsteriskMirror> m_mirror;
    std::unique_ptr<AsteriskCommands> m_commands;
    std::unique_ptr<AsteriskSnapshot> m_snapshot; ///< while synchronizing, or while a reload is looked at
    std::unique_ptr<QObject> m_lastQuestion; ///< while all but the operator's phone is known
    QSet<QString> m_allowed;
    PhoneControl m_phone = PhoneControl::Works; ///< the operator's
    QSet<QString> m_toCount; ///< queues to look at
    QTimer m_retryTimer;
    QTimer m_refreshTimer;
    QTimer m_betweenTimer;
    QElapsedTimer m_upSince;
    int m_failures = 0; ///< in a row
    bool m_reloaded = false;
};

} // namespace Cordboard
