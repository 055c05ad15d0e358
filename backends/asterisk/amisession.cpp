// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/amisession.h"

#include "backends/asterisk/amiencoder.h"

#include <QElapsedTimer>
#include <QMetaMethod>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// The classes of events that are used: channels, bridges, hints, devices, parking and voicemail are "call", queues are "agent", start, stop,
/// reload and registrations "system". [doc] Left out is "dialplan" above all: a frame for each step and each variable.
const QString eventMask = u"system,call,agent,cdr"_s;

} // namespace

AmiSession::AmiSession(const AsteriskTimings &timings, QObject *parent)
    : QObject(parent), m_timings(timings), m_heartbeat({ timings.silenceMs, timings.overdueMs, timings.deadMs })
{
    m_phaseTimer.setSingleShot(true);
    connect(&m_phaseTimer, &QTimer::timeout, this, &AmiSession::onPhaseTimeout);
    m_workTimer.setSingleShot(true);
    m_workTimer.setInterval(0);
    connect(&m_workTimer, &QTimer::timeout, this, &AmiSession::work);
    connect(&m_transport, &AmiTransport::opened, this, [this] {
        m_phase = Phase::AwaitBanner;
        m_phaseTimer.start(m_timings.loginMs);
    });
    connect(&m_transport, &AmiTransport::readyRead, this, [this] {
        if (!m_workTimer.isActive())
            work();
    });
    connect(&m_transport, &AmiTransport::failed, this, &AmiSession::fail);
    connect(&m_requests, &AmiRequests::timedOut, this,
        [this](const QString &action) { m_log.warn(u"timeout"_s, "no answer to %1"_L1.arg(action)); });
    connect(&m_heartbeat, &Heartbeat::pingDue, this, [this] {
        // Any answer, a refusal too, shows that the PBX lives: the heartbeat hears the bytes.
        request({ u"Ping"_s }, this, [](const Result<AmiReply> &) { });
    });
    connect(&m_heartbeat, &Heartbeat::overdueChanged, this, &AmiSession::overdueChanged);
    connect(&m_heartbeat, &Heartbeat::died, this,
        [this] { fail({ PbxError::Kind::Timeout, tr("The PBX has fallen silent.") }); });
}

AmiSession::~AmiSession()
{
    close();
}

void AmiSession::open(const AmiLogin &login, const QString &pinnedCertificate)
{
    close();
    m_login = login;
    m_parser.reset();
    m_malformed = 0;
    m_booted = false;
    m_phase = Phase::Connecting;
    m_transport.open(login.host, login.port, login.tls, pinnedCertificate, m_timings.connectMs);
}

void AmiSession::close()
{
    if (m_phase >= Phase::AwaitBoot)
        request({ u"Logoff"_s }, nullptr, [](const Result<AmiReply> &) { });
    m_phase = Phase::Closed;
    m_phaseTimer.stop();
    m_workTimer.stop();
    m_heartbeat.stop();
    m_transport.close();
    m_login.password.clear();
    m_requests.failAll({ PbxError::Kind::NotConnected, {} });
}

void AmiSession::request(const AmiAction &action, QObject *context, Answer answer)
{
    if (m_phase < Phase::AwaitBoot) {
        answer(PbxError { PbxError::Kind::NotConnected, {} });
        return;
    }
    send(action, context, std::move(answer));
}

void AmiSession::send(const AmiAction &action, QObject *context, Answer answer)
{
    const QString id = m_requests.add(action, action.timeoutMs > 0 ? action.timeoutMs : m_timings.callMs, context, std::move(answer));
    const Result<QByteArray> frame = encodeAmiAction(action.name, id, action.fields);
    if (!frame) {
        m_requests.settle(id, frame.error());
        return;
    }
    record(true, *frame);
    m_transport.send(*frame);
}

void AmiSession::work()
{
    QElapsedTimer turn;
    turn.start();
    bool any = false;
    while (m_phase != Phase::Closed) {
        const std::optional<AmiMessage> message = m_parser.next();
        if (m_parser.isBroken()) {
            fail({ PbxError::Kind::Protocol, m_parser.banner().contains("Call Manager") ? tr("The PBX sent a message that is too large.")
                                                                                        : tr("No Asterisk manager answers there.") });
            return;
        }
        if (m_phase == Phase::AwaitBanner && !m_parser.banner().isEmpty())
            askChallenge();
        if (!message) {
            const QByteArray bytes = m_transport.read();
            if (bytes.isEmpty())
                break;
            m_lastHeard = QDateTime::currentDateTimeUtc();
            m_heartbeat.heard();
            m_parser.feed(bytes);
            continue;
        }
        any = true;
        handle(*message);
        if (turn.elapsed() >= m_timings.turnMs) {
            m_workTimer.start();
            break;
        }
    }
    if (m_parser.malformedLines() > m_malformed) {
        m_malformed = m_parser.malformedLines();
        m_log.warn(u"malformed"_s, u"a line that is no header"_s);
    }
    if (any && m_phase != Phase::Closed)
        emit turnDone();
}

void AmiSession::handle(const AmiMessage &message)
{
    record(false, message.raw());
    if (m_requests.handle(message))
        return;
    if (message.kind() != AmiMessage::Kind::Event) {
        m_log.warn(u"late-answer"_s, u"an answer to nothing that was asked"_s);
        return;
    }
    if (message.isEvent("FullyBooted"_L1)) {
        m_booted = true;
        if (m_phase == Phase::AwaitBoot)
            return becomeReady();
    }
    if (m_phase >= Phase::AwaitBoot)
        emit notified(message);
}

void AmiSession::askChallenge()
{
    m_phase = Phase::AwaitChallenge;
    send({ u"Challenge"_s, { { u"AuthType"_s, u"MD5"_s } } }, this, [this](const Result<AmiReply> &reply) {
        if (m_phase != Phase::AwaitChallenge)
            return;
        const QString challenge = reply ? reply->response.text("Challenge"_L1) : QString();
        if (!challenge.isEmpty())
            return logIn({ { u"AuthType"_s, u"MD5"_s }, { u"Username"_s, m_login.user },
                { u"Key"_s, amiChallengeKey(challenge, m_login.password) } });
        // Only a server that says that it takes no hash may have the password itself; not one that is silent.
        const bool refused = reply || reply.error().kind == PbxError::Kind::Refused || reply.error().kind == PbxError::Kind::NotSupported;
        if (!refused)
            return fail(reply.error());
        if (m_transport.isPrivate())
            return logIn({ { u"Username"_s, m_login.user }, { u"Secret"_s, m_login.password } });
        fail({ PbxError::Kind::NotAllowed,
            tr("This PBX does not take a hashed password, and an unencrypted link must not carry a plain one. Use TLS.") });
    });
}

void AmiSession::logIn(const AmiFields &proof)
{
    m_phase = Phase::AwaitLogin;
    send({ u"Login"_s, proof + AmiFields { { u"Events"_s, eventMask } } }, this, [this](const Result<AmiReply> &reply) {
        if (m_phase != Phase::AwaitLogin)
            return;
        if (reply)
            return onLoggedIn();
        const PbxError &error = reply.error();
        fail(error.kind == PbxError::Kind::Refused ? PbxError { PbxError::Kind::AuthFailed, error.detail } : error);
    });
}

void AmiSession::onLoggedIn()
{
    m_phase = Phase::AwaitBoot;
    m_login.password.clear();
    m_phaseTimer.start(m_timings.bootMs);
    m_heartbeat.start();
}

void AmiSession::becomeReady()
{
    m_phaseTimer.stop();
    m_phase = Phase::Ready;
    emit ready();
}

void AmiSession::onPhaseTimeout()
{
    if (m_phase == Phase::AwaitBoot)
        becomeReady(); // a login without the right to "system" events is never told
    else
        fail({ PbxError::Kind::Timeout, tr("The PBX did not answer the log-in.") });
}

void AmiSession::fail(const PbxError &error)
{
    if (m_phase == Phase::Closed)
        return;
    close();
    emit failed(error);
}

void AmiSession::record(bool sent, const QByteArray &frame)
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&AmiSession::wireFrame);
    const bool listening = isSignalConnected(signal);
    if (!listening && !lcWire().isDebugEnabled())
        return;
    const QByteArray redacted = redactAmiFrame(frame);
    qCDebug(lcWire).noquote() << (sent ? "->" : "<-") << redacted;
    if (listening)
        emit wireFrame(sent, redacted);
}

} // namespace Cordboard
