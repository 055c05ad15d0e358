// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxhosted.h"

#include "backends/ipcortex/ipcxobjects.h"

#include <QJsonArray>
#include <QMetaMethod>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, IpcxAct> &actNames()
{
    static const QHash<QString, IpcxAct> names { { u"Dial"_s, IpcxAct::Dial }, { u"Talk"_s, IpcxAct::Talk },
        { u"Hold"_s, IpcxAct::Hold }, { u"HangUp"_s, IpcxAct::HangUp }, { u"Transfer"_s, IpcxAct::Transfer },
        { u"Attended"_s, IpcxAct::Attended }, { u"Send"_s, IpcxAct::Send }, { u"Opt"_s, IpcxAct::Opt },
        { u"SetPresence"_s, IpcxAct::SetPresence }, { u"SetTags"_s, IpcxAct::SetTags },
        { u"SaveAddress"_s, IpcxAct::SaveAddress }, { u"DeleteAddress"_s, IpcxAct::DeleteAddress } };
    return names;
}

constexpr int mostResumes = 5; ///< attempts to resume the feed before all starts anew

} // namespace

IpcxHosted::IpcxHosted(const IpcxTimings &timings, QByteArray script, QObject *parent)
    : IpcxTransport(parent)
    , m_timings(timings)
    , m_script(std::move(script))
{
    m_clockTimer.setInterval(timings.clockMs);
    connect(&m_clockTimer, &QTimer::timeout, this, &IpcxHosted::measureClock);
    m_resumeTimer.setSingleShot(true);
    connect(&m_resumeTimer, &QTimer::timeout, this, &IpcxHosted::resume);
    m_troubleTimer.setSingleShot(true);
    m_troubleTimer.setInterval(timings.requestMs);
    connect(&m_troubleTimer, &QTimer::timeout, this, [this] { emit troubled({}); });
}

IpcxHosted::~IpcxHosted()
{
    close();
}

void IpcxHosted::open(const IpcxSettings &settings)
{
    close();
    m_settings = settings;
    m_host = JsHost::create();
    if (!m_host)
        return fail(
            { PbxError::Kind::NotSupported, tr("This build of the program has no engine for the PABX's library.") });
    connect(m_host.get(), &JsHost::evaluated, this, &IpcxHosted::onEvaluated);
    connect(m_host.get(), &JsHost::received, this, &IpcxHosted::onReceived);
    connect(m_host.get(), &JsHost::wireFrame, this, &IpcxTransport::wireFrame);
    connect(m_host.get(), &JsHost::heard, this, [this] { m_lastHeard = QDateTime::currentDateTimeUtc(); });
    connect(m_host.get(), &JsHost::broken, this, [this](const QString &why) {
        fail({ PbxError::Kind::Protocol, tr("The PABX's library had to be stopped: %1").arg(why) });
    });
    connect(m_host.get(), &JsHost::complained, this,
        [this](const QString &, const QString &text) { m_lastComplaint = text; });
    JsHost::Limits limits;
    limits.watchdogMs = m_timings.watchdogMs;
    limits.heartbeatMs = m_timings.heartbeatMs;
    limits.recordWire = isSignalConnected(QMetaMethod::fromSignal(&IpcxTransport::wireFrame));
    m_host->start(settings.base(), settings.pinnedCertificate, limits);
    m_host->evaluate(m_script, u"api.js"_s);
}

void IpcxHosted::sayGoodbye()
{
    if (!m_host || !m_loggedIn)
        return;
    m_host->disconnect(this); // that the session has ended is no news
    m_host->sendLast({ { "do"_L1, "logout"_L1 }, { "id"_L1, 0 } }, m_timings.goodbyeMs);
}

void IpcxHosted::close()
{
    m_clockTimer.stop();
    m_resumeTimer.stop();
    m_troubleTimer.stop();
    if (m_host) {
        m_host->disconnect(this); // what it has said already concerns nobody any more
        m_host->stop(); // at once: there may be no event loop any more to do it later
        m_host.release()->deleteLater(); // but it may be calling us
    }
    m_directory = {};
    m_can.clear();
    m_lacking.clear();
    m_lastComplaint.clear();
    m_loggedIn = m_ready = m_interrupted = false;
    m_resumes = 0;
    m_settings.password.clear();
    const QHash<int, Pending> pending = std::exchange(m_pending, {});
    for (const Pending &one : pending) {
        one.timer->deleteLater();
        one.done(PbxError { PbxError::Kind::NotConnected, {} });
    }
}

void IpcxHosted::fail(const PbxError &error)
{
    close();
    emit failed(error);
}

void IpcxHosted::request(const QString &action, QJsonObject arguments, int timeoutMs, Done done)
{
    if (!m_host)
        return done(PbxError { PbxError::Kind::NotConnected, {} });
    const int id = m_nextId++;
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, id] {
        // It may fire once more between its answer and its end.
        const Pending late = m_pending.take(id);
        if (!late.timer)
            return;
        late.timer->deleteLater();
        late.done(PbxError { PbxError::Kind::Timeout, m_lastComplaint });
    });
    m_pending.insert(id, { std::move(done), timer });
    timer->start(timeoutMs);
    arguments.insert("do"_L1, action);
    arguments.insert("id"_L1, id);
    m_host->send(arguments);
}

void IpcxHosted::onEvaluated(const QString &, const QString &error)
{
    if (!error.isEmpty()) {
        // A script that this engine cannot read will not be readable in a minute either.
        const bool syntax = error.startsWith("SyntaxError"_L1);
        const PbxError why { syntax ? PbxError::Kind::NotSupported : PbxError::Kind::Protocol,
            syntax ? tr("The PABX's library needs a newer engine than this program has: %1. Choose the polled feed in "
                        "the account instead.")
                         .arg(error)
                   : tr("The PABX's library does not start: %1").arg(error) };
        close();
        emit unusable(why);
        return;
    }
    login();
}

void IpcxHosted::login()
{
    const QJsonObject arguments { { "host"_L1, m_settings.base().toString() }, { "user"_L1, m_settings.user },
        { "password"_L1, m_settings.password } };
    request(u"login"_s, arguments, m_timings.requestMs, [this](const Result<QJsonValue> &answer) {
        m_settings.password.clear();
        if (!m_host)
            return; // closed meanwhile
        if (!answer) {
            const bool refused = answer.error().kind == PbxError::Kind::Refused;
            return fail({ refused ? PbxError::Kind::AuthFailed : answer.error().kind, answer.error().detail });
        }
        const QJsonObject told = answer->toObject();
        IpcxUser user;
        user.id = told.value("id"_L1).toString();
        user.login = told.value("login"_L1).toString();
        user.name = told.value("name"_L1).toString();
        user.company = told.value("company"_L1).toString();
        m_loggedIn = true;
        emit loggedIn(user);
        startFeed();
    });
}

void IpcxHosted::startFeed()
{
    request(u"start"_s, { { "pingtime"_L1, 60 } }, m_timings.startMs, [this](const Result<QJsonValue> &answer) {
        if (!m_host)
            return;
        if (!answer) {
            const bool slow = answer.error().kind == PbxError::Kind::Timeout;
            return fail({ slow ? PbxError::Kind::Timeout : PbxError::Kind::Protocol,
                slow ? tr("The PABX's library did not start its feed. %1").arg(m_lastComplaint).trimmed()
                     : answer.error().detail });
        }
        const QJsonObject told = answer->toObject();
        for (const QJsonValue name : told.value("can"_L1).toArray())
            if (const auto it = actNames().constFind(name.toString()); it != actNames().cend())
                m_can.insert(*it);
        for (const QJsonValue name : told.value("lacks"_L1).toArray())
            m_lacking.append(name.toString());
        emit actsChanged();
        takeClock(told.value("clock"_L1));
        m_clockTimer.start();
        m_ready = true;
        emit ready();
    });
}

void IpcxHosted::takeClock(const QJsonValue &clock)
{
    const QJsonValue drift = clock.toObject().value("driftTime"_L1);
    if (drift.isDouble())
        emit driftMeasured(qint64(drift.toDouble() * 1'000));
}

void IpcxHosted::measureClock()
{
    request(u"clock"_s, {}, m_timings.requestMs, [this](const Result<QJsonValue> &answer) {
        if (answer)
            takeClock(*answer);
    });
}

void IpcxHosted::onReceived(const QJsonObject &message)
{
    const QString type = message.value("t"_L1).toString();
    if (type == "update"_L1) {
        if (message.value("full"_L1).toBool()) {
            m_directory = {};
            emit restarting();
        }
        const IpcxUpdate update = decodeObjects(message, m_directory);
        if (!update.isEmpty())
            emit updated(update);
    } else if (type == "error"_L1) {
        onFeedError(message.value("errno"_L1).toInt(), message.value("text"_L1).toString());
    } else if (type == "reply"_L1) {
        const Pending pending = m_pending.take(message.value("id"_L1).toInt());
        if (!pending.timer)
            return; // answered too late
        pending.timer->deleteLater();
        if (message.value("ok"_L1).toBool())
            return pending.done(message.value("value"_L1));
        const PbxError::Kind kind = message.value("gone"_L1).toBool() ? PbxError::Kind::NoSuchCall
            : message.value("unsupported"_L1).toBool()                ? PbxError::Kind::NotSupported
                                                                      : PbxError::Kind::Refused;
        pending.done(PbxError { kind, message.value("error"_L1).toString() });
    }
}

void IpcxHosted::onFeedError(int number, const QString &text)
{
    switch (number) {
    case 2: // somebody or something has logged us out: the user must log in
        return fail({ PbxError::Kind::AuthFailed,
            tr("The PABX has logged this user out. %1", "the PBX's own words").arg(text).trimmed() });
    case 100: // the box was upgraded under the library: everything anew, with the library of now
        return fail({ PbxError::Kind::Network, tr("The PABX has been upgraded; its library is loaded again.") });
    case 99:
        emit troubled({ PbxError::Kind::NotAllowed,
            tr("The PABX did not tell everything; perhaps this login may not see it. %1", "the PBX's own words")
                .arg(text)
                .trimmed() });
        return;
    case 91:
    case 92:
        // What is known stays; the feed is asked to resume, and not too eagerly.
        m_interrupted = true;
        if (!m_ready || m_resumeTimer.isActive())
            return;
        if (m_resumes >= mostResumes)
            return fail({ PbxError::Kind::Network, text });
        m_resumeTimer.start(m_timings.retryMs.value(std::min<qsizetype>(m_resumes, m_timings.retryMs.size() - 1)));
        ++m_resumes;
        emit interrupted({ PbxError::Kind::Network, text });
        return;
    case 3:
        emit troubled({ PbxError::Kind::Network, tr("The PABX is not ready yet.") });
        m_troubleTimer.start();
        return;
    default: // 1 and 90, and what later versions may add: the library recovers by itself
        emit troubled({ PbxError::Kind::Network,
            tr("The live feed of the PABX has an error (%1). %2", "number, the PBX's own words")
                .arg(number)
                .arg(text)
                .trimmed() });
        m_troubleTimer.start();
    }
}

void IpcxHosted::resume()
{
    m_interrupted = false;
    request(u"resume"_s, {}, m_timings.requestMs, [this](const Result<QJsonValue> &answer) {
        if (!m_host)
            return;
        if (!answer || m_interrupted)
            return onFeedError(92, answer ? QString() : answer.error().detail);
        m_resumes = 0;
        takeClock(answer->toObject().value("clock"_L1));
        emit ready();
    });
}

void IpcxHosted::act(IpcxAct act, const QJsonObject &arguments, Done done)
{
    if (!can(act))
        return done(PbxError { PbxError::Kind::NotSupported, {} });
    request(actNames().key(act), arguments, m_timings.requestMs, std::move(done));
}

void IpcxHosted::call(const QString &method, const QJsonObject &parameters, Done done)
{
    if (method.startsWith("api/"_L1))
        return done(
            PbxError { PbxError::Kind::NotSupported, tr("Only the polled feed of older PABXes has this command.") });
    request(
        u"method"_s, { { "name"_L1, method }, { "parameters"_L1, parameters } }, m_timings.requestMs, std::move(done));
}

} // namespace Cordboard
