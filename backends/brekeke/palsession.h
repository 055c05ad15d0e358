// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/heartbeat.h"
#include "backends/api/logging.h"
#include "backends/brekeke/paltimings.h"
#include "backends/brekeke/palcaller.h"
#include "backends/brekeke/palencoder.h"
#include "backends/brekeke/palmessage.h"
#include "backends/brekeke/palredactor.h"
#include "backends/brekeke/palrequests.h"
#include "backends/brekeke/paltransport.h"

#include <QDateTime>

#include <optional>

namespace Cordboard {

/// One logged-in link: log-in, requests and their answers, keep-alive. GUI thread. After open() either ready() comes, or
/// failed(); after ready() notifications, until failed() or close(). Never opens itself again.
class PalSession final : public QObject, public PalCaller
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PalSession)
public:
    explicit PalSession(const PalTimings &timings, QObject *parent = nullptr);
    ~PalSession() override;

    void open(const PalLogin &login, const QString &pinnedCertificate);
    /// Settles what waits with NotConnected before it returns; emits nothing.
    void close();
    bool isReady() const { return m_phase == Phase::Ready; }
    QDateTime lastHeard() const { return m_lastHeard; } ///< UTC
    /// What getProductInfo told [client]; empty until it did.
    QJsonObject productInfo() const { return m_productInfo; }
    /// How often something of that kind was ignored: malformed, unknown-method, unasked-answer, late-answer, orphan-error.
    int ignored(const QString &kind) const { return m_log.count(kind); }

    void request(const QString &method, const QJsonObject &parameters, QObject *context, Answer answer) override;

signals:
    void ready();
    /// A notification about the office (never one about the session itself).
    void notified(const Cordboard::PalMessage &message);
    /// All messages of so many frames were handed out. What comes one by one, or few at once, is told frame by frame.
    void framesDone(int frames);
    /// An answer is about to be handed to whoever asked: what was notified before it should be told before it.
    void aboutToAnswer();
    void failed(const Cordboard::PbxError &error);
    void overdueChanged(bool overdue);
    void wireFrame(bool sent, const QByteArray &redacted);

private:
    enum class Phase { Closed, Connecting, AwaitChallenge, AwaitLogin, AwaitReady, Ready };

    void onOpened();
    void onFrames(const QList<QByteArray> &frames);
    bool handleFrame(const QByteArray &frame, const std::optional<PalMessage> &notification);
    void handle(const PalMessage &message);
    void onChallenge(const PalChallenge &challenge);
    void onServerStatus(const PalServerStatus &status);
    void onNotice(const PalNotice &notice);
    void onFailure(const PalFailure &failure);
    void onMalformed(const PalMalformed &malformed);
    void settle(const QString &id, const Result<QJsonValue> &result);
    void onLoggedIn();
    void onPhaseTimeout();
    void onDead();
    void fail(const PbxError &error);
    bool isOfficeAudible() const { return m_phase >= Phase::AwaitLogin; }
    bool isRecorded() const;
    void record(bool sent, const QByteArray &frame);

    const PalTimings m_timings;
    PalLogin m_login;
    Phase m_phase = Phase::Closed;
    PalTransport m_transport;
    PalRequests m_requests;
    Heartbeat m_heartbeat;
    PalRedactor m_redactor;
    QTimer m_phaseTimer;
    QDateTime m_lastHeard;
    QJsonObject m_productInfo;
    bool m_pongSincePing = false;
    quint64 m_link = 0; ///< another one with each open() and close()
    RateLimitedLog m_log { lcBackend() };
};

} // namespace Cordboard
