// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palsession.h"

#include "backends/api/change.h"
#include "backends/brekeke/palparser.h"
#include "backends/brekeke/palresult.h"

#include <QMetaMethod>

#include <vector>

namespace Cordboard {

using namespace Qt::StringLiterals;

PalSession::PalSession(const PalTimings &timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
    , m_heartbeat({ timings.silenceMs, timings.overdueMs, timings.deadMs })
{
    m_phaseTimer.setSingleShot(true);
    connect(&m_phaseTimer, &QTimer::timeout, this, &PalSession::onPhaseTimeout);
    connect(&m_transport, &PalTransport::opened, this, &PalSession::onOpened);
    connect(&m_transport, &PalTransport::framesReceived, this, &PalSession::onFrames);
    connect(&m_transport, &PalTransport::failed, this, &PalSession::fail);
    connect(&m_transport, &PalTransport::pongReceived, this, [this] { m_pongSincePing = true; });
    connect(&m_requests, &PalRequests::timedOut, this, [this](const QString &id, const QString &method) {
        m_redactor.forget(id);
        m_log.warn(u"timeout"_s, "no answer to %1"_L1.arg(method));
    });
    connect(&m_heartbeat, &Heartbeat::pingDue, this, [this] {
        m_pongSincePing = false;
        m_transport.sendPing();
        // Any answer, a refusal too, shows that the PBX lives: the heartbeat hears the frame.
        request(u"ping"_s, {}, this, [](const Result<QJsonValue> &) { });
    });
    connect(&m_heartbeat, &Heartbeat::overdueChanged, this, &PalSession::overdueChanged);
    connect(&m_heartbeat, &Heartbeat::died, this, &PalSession::onDead);
}

PalSession::~PalSession()
{
    close();
}

void PalSession::open(const PalLogin &login, const QString &pinnedCertificate)
{
    close();
    m_login = login;
    // In the clear, a password in the URL ends up in everybody's logs.
    m_login.passwordInUrl = login.passwordInUrl && login.tls;
    m_requests.reset();
    m_productInfo = {};
    m_phase = Phase::Connecting;
    m_transport.open(palUrl(m_login), pinnedCertificate, m_timings.connectMs);
}

void PalSession::close()
{
    ++m_link;
    m_phase = Phase::Closed;
    m_phaseTimer.stop();
    m_heartbeat.stop();
    m_transport.close();
    m_redactor.clear();
    m_requests.failAll({ PbxError::Kind::NotConnected, {} });
}

void PalSession::request(const QString &method, const QJsonObject &parameters, QObject *context, Answer answer)
{
    if (!isOfficeAudible()) {
        answer(PbxError { PbxError::Kind::NotConnected, {} });
        return;
    }
    const QString id = m_requests.add(method, m_timings.callMs, context, std::move(answer));
    m_redactor.noteRequest(id, method, parameters);
    const QByteArray frame = encodePalRequest(id, method, parameters);
    if (isRecorded())
        record(true, frame);
    m_transport.send(frame);
}

void PalSession::onOpened()
{
    if (m_login.passwordInUrl) {
        onLoggedIn();
        return;
    }
    m_phase = Phase::AwaitChallenge;
    m_phaseTimer.start(m_timings.loginMs);
}

void PalSession::onFrames(const QList<QByteArray> &frames)
{
    m_lastHeard = QDateTime::currentDateTimeUtc();
    m_heartbeat.heard();
    // First all are parsed, then all handled: see PalTransport::framesReceived().
    std::vector<std::optional<PalMessage>> notifications;
    notifications.reserve(size_t(frames.size()));
    for (const QByteArray &frame : frames)
        notifications.push_back(parsePalNotification(frame));
    for (qsizetype i = 0; i < frames.size(); ++i) {
        if (!handleFrame(frames.at(i), notifications[size_t(i)]))
            return;
        if (frames.size() < PalTransport::mostFrames)
            emit framesDone(1);
    }
    if (frames.size() >= PalTransport::mostFrames)
        emit framesDone(int(frames.size()));
}

/// false: the link on which it came is closed by now.
bool PalSession::handleFrame(const QByteArray &frame, const std::optional<PalMessage> &notification)
{
    const quint64 link = m_link;
    if (isRecorded())
        record(false, frame);
    if (notification) {
        handle(*notification);
        return m_link == link;
    }
    const QList<PalMessage> messages = parsePalFrame(frame);
    for (const PalMessage &message : messages) {
        handle(message);
        if (m_link != link)
            return false;
    }
    return true;
}

void PalSession::handle(const PalMessage &message)
{
    std::visit(Overloaded {
                   [this](const PalChallenge &m) { onChallenge(m); },
                   [this](const PalServerStatus &m) { onServerStatus(m); },
                   [this](const PalNotice &m) { onNotice(m); },
                   [this](const PalReply &m) { settle(m.id, m.result); },
                   [this](const PalFailure &m) { onFailure(m); },
                   [this](const PalUnknown &m) { m_log.warn(u"unknown-method"_s, m.method); },
                   [this](const PalMalformed &m) { onMalformed(m); },
                   [this, &message](const auto &) {
                       if (isOfficeAudible())
                           emit notified(message);
                   },
               },
        message);
}

void PalSession::onChallenge(const PalChallenge &challenge)
{
    if (m_phase != Phase::AwaitChallenge) {
        // A second nonce would have us hand out a second hash of the password.
        m_log.warn(u"unasked-answer"_s, u"login_password_required out of turn"_s);
        return;
    }
    m_phase = Phase::AwaitLogin;
    const QJsonObject parameters { { u"login_password"_s,
        palLoginAnswer(m_login.user, challenge.nonce, m_login.password) } };
    request(u"login"_s, parameters, this, [this](const Result<QJsonValue> &result) {
        if (m_phase != Phase::AwaitLogin)
            return; // failed already, or ready already
        // An error answer was dealt with as such; here it could only be a lost link or a timeout.
        if (!result)
            return fail(result.error());
        const Result<QJsonValue> outcome = palOutcome(*result);
        if (!outcome)
            return fail({ PbxError::Kind::AuthFailed, outcome.error().detail });
        if (result->isBool() && !result->toBool())
            return fail({ PbxError::Kind::AuthFailed, {} });
        onLoggedIn();
    });
}

void PalSession::onLoggedIn()
{
    m_phase = Phase::AwaitReady;
    m_phaseTimer.start(m_timings.readyMs);
    m_heartbeat.start();
    // Served even while a second factor is missing, and the only thing that tells that it is. [client]
    request(u"getProductInfo"_s, { { u"webphone"_s, u"true"_s } }, this, [this](const Result<QJsonValue> &result) {
        if (result)
            m_productInfo = result->toObject();
    });
}

void PalSession::onServerStatus(const PalServerStatus &status)
{
    if (!status.active) {
        if (m_phase == Phase::Ready)
            fail({ PbxError::Kind::Network, tr("The PBX says that it has gone out of service.") });
        return;
    }
    // Some servers may say so before they answer the login: both must have come.
    if (m_phase == Phase::AwaitLogin)
        onLoggedIn();
    if (m_phase != Phase::AwaitReady)
        return;
    m_phaseTimer.stop();
    m_phase = Phase::Ready;
    emit ready();
}

void PalSession::onNotice(const PalNotice &notice)
{
    constexpr int anotherLogin = 1;
    if (notice.code == anotherLogin || notice.message == "ANOTHER_LOGIN"_L1)
        fail({ PbxError::Kind::LoggedInElsewhere, {} });
    else
        m_log.warn(u"notify_pal"_s, "%1 %2"_L1.arg(QString::number(notice.code), notice.message));
}

void PalSession::onFailure(const PalFailure &failure)
{
    if (!failure.isOrphan()) {
        const bool login = m_phase == Phase::AwaitLogin && m_requests.wasAsked(failure.id);
        if (login)
            fail(palLoginError(failure));
        else
            settle(failure.id, palError(failure));
        return;
    }
    if (m_phase != Phase::Ready)
        fail(palLoginError(failure));
    else
        m_log.warn(u"orphan-error"_s, failure.message);
}

void PalSession::onMalformed(const PalMalformed &malformed)
{
    m_log.warn(u"malformed"_s, malformed.why);
    if (!malformed.id.isEmpty())
        settle(malformed.id, PbxError { PbxError::Kind::Protocol, malformed.why });
}

void PalSession::settle(const QString &id, const Result<QJsonValue> &result)
{
    m_redactor.forget(id);
    emit aboutToAnswer();
    if (m_requests.settle(id, result))
        return;
    if (m_requests.wasAsked(id))
        m_log.warn(u"late-answer"_s, "answer %1 came late or twice"_L1.arg(id));
    else
        m_log.warn(u"unasked-answer"_s, "answer %1 to a request that was never made"_L1.arg(id));
}

void PalSession::onPhaseTimeout()
{
    if (m_phase == Phase::AwaitReady && Pal::flag(m_productInfo.value("webphone.pal.mfa"_L1)).value_or(false)) {
        fail({ PbxError::Kind::AuthFailed,
            tr("This PBX asks for a second factor (MFA) at log-in, which Cordboard cannot give. Use a login without it.") });
        return;
    }
    fail({ PbxError::Kind::Timeout,
        m_phase == Phase::AwaitReady ? tr("The PBX accepted the log-in but did not become ready.")
                                     : tr("The PBX did not ask for the log-in.") });
}

void PalSession::onDead()
{
    fail({ PbxError::Kind::Timeout,
        m_pongSincePing ? tr("The PBX's computer answers, but the PBX itself does not.")
                        : tr("The PBX has fallen silent.") });
}

void PalSession::fail(const PbxError &error)
{
    if (m_phase == Phase::Closed)
        return;
    close();
    emit failed(error);
}

/// Frames are redacted only while somebody looks at them.
bool PalSession::isRecorded() const
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&PalSession::wireFrame);
    return isSignalConnected(signal) || lcWire().isDebugEnabled();
}

void PalSession::record(bool sent, const QByteArray &frame)
{
    const QByteArray redacted = m_redactor.redact(frame);
    qCDebug(lcWire).noquote() << (sent ? "->" : "<-") << redacted;
    emit wireFrame(sent, redacted);
}

} // namespace Cordboard
