// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/controlserver.h"

#include "backends/api/snapshotjson.h"
#include "backends/pbxsim/face.h"
#include "backends/pbxsim/officedriver.h"
#include "backends/pbxsim/tcpgate.h"

#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView prefix = "/__sim/";

HttpReply json(int status, const QJsonObject &object)
{
    return { status, QJsonDocument(object).toJson(QJsonDocument::Compact) };
}

HttpReply failure(int status, const QString &why)
{
    return json(status, { { "error"_L1, why } });
}

/// Marks what the caller wrote wrong, as against what the office refuses.
PbxError badBody(const QString &why)
{
    return { PbxError::Kind::Protocol, why };
}

/// Numbers may be written as JSON numbers too.
QString text(const QJsonObject &body, QLatin1StringView key)
{
    const QJsonValue value = body.value(key);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

Result<QJsonObject> dialled(const Result<Office::Dialled> &result)
{
    if (!result)
        return result.error();
    return QJsonObject { { "call"_L1, result->call }, { "leg"_L1, result->leg } };
}

Result<QJsonObject> done(const Result<void> &result)
{
    if (!result)
        return result.error();
    return QJsonObject();
}

} // namespace

ControlServer::ControlServer(OfficeDriver &driver, TcpGate &gate, Face &face, ScenarioStarter startScenario, QObject *parent)
    : QObject(parent), m_driver(driver), m_gate(gate), m_face(face), m_startScenario(std::move(startScenario)),
      m_server([this](const HttpRequest &request) { return handle(request); })
{
    addPhoneHandlers();
    addTroubleHandlers();
}

void ControlServer::addPhoneHandlers()
{
    Office &office = m_driver.office();
    m_posts["inbound"] = [this](const QJsonObject &body) { return inbound(body); };
    m_posts["dial"] = [&office](const QJsonObject &body) { return dialled(office.phoneDial(text(body, "from"_L1), text(body, "to"_L1))); };
    const auto phone = [this, &office](const QByteArray &name, Result<void> (Office::*key)(const QString &)) {
        m_posts[name] = [&office, key](const QJsonObject &body) -> Answer {
            const QString number = text(body, "number"_L1);
            if (!office.person(number))
                return PbxError { PbxError::Kind::NoSuchTarget, number };
            return done((office.*key)(number));
        };
    };
    phone("answer", &Office::phoneAnswer);
    phone("hangup", &Office::phoneHangUp);
    phone("hold", &Office::phoneHold);
    phone("unhold", &Office::phoneUnhold);
    m_posts["register"] = [&office](const QJsonObject &body) { return done(office.setRegistered(text(body, "number"_L1), true)); };
    m_posts["unregister"] = [&office](const QJsonObject &body) { return done(office.setRegistered(text(body, "number"_L1), false)); };
}

void ControlServer::addTroubleHandlers()
{
    m_posts["drop"] = [this](const QJsonObject &) {
        m_gate.dropAll();
        return QJsonObject();
    };
    m_posts["fault"] = [this](const QJsonObject &body) { return fault(body); };
    m_posts["clock"] = [this](const QJsonObject &body) -> Answer {
        const qint64 ms = body.value("advance_ms"_L1).toInteger(-1);
        if (ms < 0)
            return badBody(u"advance_ms is a number of milliseconds"_s);
        m_driver.advance(ms);
        return QJsonObject { { "now"_L1, m_driver.office().now() } };
    };
    m_posts["scenario"] = [this](const QJsonObject &body) -> Answer {
        const QString name = text(body, "name"_L1);
        if (!m_startScenario(name, body.value("rate"_L1).toDouble(0)))
            return badBody(u"there is no scenario \"%1\""_s.arg(name));
        return QJsonObject();
    };
}

ControlServer::Answer ControlServer::inbound(const QJsonObject &body)
{
    Office::InboundOptions options;
    options.name = text(body, "name"_L1);
    options.line = text(body, "line"_L1);
    options.patienceMs = body.value("patience_ms"_L1).toInt();
    options.priority = body.value("priority"_L1).toInt();
    // As long as a PBX with inbound control usually waits for the decision.
    if (body.value("control"_L1).toBool())
        options.offerMs = body.value("offer_ms"_L1).toInt(10'000);
    return dialled(m_driver.office().inbound(text(body, "from"_L1), text(body, "to"_L1), options));
}

ControlServer::Answer ControlServer::fault(const QJsonObject &body)
{
    const QString word = text(body, "kind"_L1);
    const std::optional<Fault::Kind> kind = faultKindFromWord(word);
    if (!kind)
        return badBody(u"there is no fault \"%1\""_s.arg(word));
    Fault fault;
    fault.kind = *kind;
    fault.forMs = std::max(0, body.value("for_ms"_L1).toInt());
    fault.every = std::max(1, body.value("every"_L1).toInt(1));
    fault.bytes = std::clamp<qint64>(body.value("bytes"_L1).toInteger(fault.bytes), 1, 1'000'000'000);
    // One trouble at a time: the new one ends the other kind's.
    m_gate.setFault(fault.isMessageFault() ? Fault() : fault);
    m_face.setFault(fault.isMessageFault() ? fault : Fault());
    return QJsonObject();
}

HttpReply ControlServer::push(const QByteArray &body)
{
    m_face.push(body);
    return json(200, { { "ok"_L1, true }, { "clients"_L1, m_face.clients() } });
}

HttpReply ControlServer::truth() const
{
    return { 200, QJsonDocument(snapshotJson(m_face.truth(m_driver.office().truth(AccountId(u"sim"_s))))).toJson(QJsonDocument::Compact) };
}

HttpReply ControlServer::status() const
{
    return json(200, { { "ok"_L1, true }, { "now"_L1, m_driver.office().now() }, { "events"_L1, qint64(m_driver.office().eventCount()) },
                         { "connections"_L1, m_gate.connections() }, { "clients"_L1, m_face.clients() } });
}

HttpReply ControlServer::handle(const HttpRequest &request)
{
    const OfficeDriver::Turn turn(m_driver);
    if (!request.path.startsWith(prefix))
        return failure(404, u"the control requests are under /__sim/"_s);
    const QByteArray name = request.path.sliced(prefix.size());
    if (name == "truth" || name == "status") {
        if (request.method != "GET")
            return failure(405, u"GET only"_s);
        return name == "truth" ? truth() : status();
    }
    if (!m_posts.contains(name) && name != "push")
        return failure(404, u"there is no control request \"%1\""_s.arg(QString::fromLatin1(name)));
    if (request.method != "POST")
        return failure(405, u"POST only"_s);
    if (name == "push")
        return push(request.body);

    QJsonObject body;
    if (!request.body.trimmed().isEmpty()) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
        if (!document.isObject())
            return failure(400, u"the body is one JSON object: %1"_s.arg(error.errorString()));
        body = document.object();
    }
    const Answer answer = m_posts.value(name)(body);
    if (!answer)
        return failure(answer.error().kind == PbxError::Kind::Protocol ? 400 : 409, answer.error().message());
    QJsonObject reply = *answer;
    reply.insert("ok"_L1, true);
    return json(200, reply);
}

} // namespace Cordboard
