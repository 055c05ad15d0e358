// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/heartbeat.h"
#include "backends/api/logging.h"
#include "backends/asterisk/amiparser.h"
#include "backends/asterisk/amirequests.h"
#include "backends/asterisk/amitransport.h"
#include "backends/asterisk/asterisktimings.h"
#include "backends/asterisk/asterisksettings.h"

#include <QDateTime>

namespace Cordboard {

/// One logged-in link: log-in, actions and their answers, keep-alive. GUI thread. After open() either ready() comes, or failed(); events
/// from the log-in on, before ready() too, until failed() or close(). Never opens itself again.
///
/// Work on incoming frames stops after AsteriskTimings::turnMs and goes on when the event loop has had its turn; meanwhile nothing more is
/// read from the socket, so that a flood waits in the sender and not in our memory.
class AmiSession final : public QObject, public AmiCaller
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmiSession)
public:
    explicit AmiSession(const AsteriskTimings &timings, QObject *parent = nullptr);
    ~AmiSession() override;

    void open(const AmiLogin &login, const QString &pinnedCertificate);
    /// Settles what waits with NotConnected before it returns; emits nothing.
    void close();
    bool isReady() const { return m_phase == Phase::Ready; }
    bool wasBooted() const { return m_booted; } ///< FullyBooted was heard
    QDateTime lastHeard() const { return m_lastHeard; } ///< UTC
    QString banner() const { return QString::fromUtf8(m_parser.banner()); }
    /// How often something of that kind was ignored: malformed, late-answer, timeout.
    int ignored(const QString &kind) const { return m_log.count(kind); }

    void request(const AmiAction &action, QObject *context, Answer answer) override;

signals:
    void ready();
    /// An event that is no part of an answer.
    void notified(const Cordboard::AmiMessage &message);
    /// The frames of one turn were handed out.
    void turnDone();
    void failed(const Cordboard::PbxError &error);
    void overdueChanged(bool overdue);
    void wireFrame(bool sent, const QByteArray &redacted);

private:
    enum class Phase { Closed, Connecting, AwaitBanner, AwaitChallenge, AwaitLogin, AwaitBoot, Ready };

    void work();
    void handle(const AmiMessage &message);
    void askChallenge();
    void logIn(const AmiFields &proof);
    void onLoggedIn();
    void becomeReady();
    void onPhaseTimeout();
    void fail(const PbxError &error);
    void send(const AmiAction &action, QObject *context, Answer answer);
    void record(bool sent, const QByteArray &frame);

    const AsteriskTimings m_timings;
    AmiLogin m_login;
    Phase m_phase = Phase::Closed;
    AmiTransport m_transport;
    AmiParser m_parser;
    AmiRequests m_requests;
    Heartbeat m_heartbeat;
    QTimer m_phaseTimer;
    QTimer m_workTimer;
    QDateTime m_lastHeard;
    int m_malformed = 0;
    bool m_booted = false;
    RateLimitedLog m_log { lcBackend() };
};

} // namespace Cordboard
