// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusevents.h"

#include "backends/yeastar-linkus/linkusjson.h"

#include <QJsonDocument>
#include <QVersionNumber>

namespace Cordboard {

using namespace Qt::StringLiterals;
using Linkus::text;

namespace {

/// "queue-6402" in the document's example: the number is behind the dash.
QString queueNumber(const QString &word)
{
    return word.startsWith("queue-"_L1) ? word.sliced(6) : word;
}

LineState lineState(const QString &word)
{
    if (word.compare("Ringing"_L1, Qt::CaseInsensitive) == 0)
        return LineState::Ringing;
    if (word.compare("Busy"_L1, Qt::CaseInsensitive) == 0)
        return LineState::Talking;
    if (word.compare("Idle"_L1, Qt::CaseInsensitive) == 0)
        return LineState::Idle;
    return LineState::Unknown;
}

} // namespace

QList<int> linkusOwnTopics(const QString &firmware)
{
    QList<int> topics { 10000, 20007, 20008, 20010, 20015, 20047, 20048, 20049, 20053, 20065, 20066, 20082, 20104 };
    // "37.16.0.1": the first number is the kind of machine. [client]
    const QVersionNumber version = QVersionNumber::fromString(firmware.section(u'.', 1));
    if (version >= QVersionNumber(12, 0, 10))
        topics += { LinkusTopic::sdkPlan, LinkusTopic::logInAgainToo };
    return topics;
}

QList<int> linkusOpenApiTopics()
{
    return { 30005, 30006, 30007, 30008, 30009, 30011, 30012, 30013, 30014, 30015, 30016, 30018, 30019, 30020, 30022, 30025, 30026, 30027,
        30028, 30029, 30031, 30032, 30033, 30034, 30038 };
}

std::optional<LinkusEvent> readLinkusEvent(const QByteArray &frame, QString *why)
{
    const auto bad = [why](const QString &text_) {
        *why = text_;
        return std::nullopt;
    };
    QJsonParseError error;
    const QJsonObject o = QJsonDocument::fromJson(frame, &error).object();
    if (o.isEmpty())
        return bad(u"no JSON object: "_s + error.errorString());
    const int topic = int(Linkus::number(o, "type"_L1));
    if (topic <= 0)
        return bad(u"no type"_s);
    const QJsonObject msg = Linkus::embedded(o.value("msg"_L1));
    if (topic < 30000)
        return LinkusOwnEvent { topic, msg };
    const QString extension = text(msg, "extension"_L1);
    switch (topic) {
    case LinkusTopic::registration:
        if (extension.isEmpty())
            return bad(u"no extension"_s);
        return LinkusRegistrationEvent { extension, text(msg, "kind"_L1), text(msg, "registered_ip"_L1),
            text(msg, "status"_L1).compare("Registered"_L1, Qt::CaseInsensitive) == 0 };
    case LinkusTopic::extensionState:
        if (extension.isEmpty())
            return bad(u"no extension"_s);
        return LinkusExtensionStateEvent { extension, lineState(text(msg, "status"_L1)) };
    case LinkusTopic::presence:
        if (extension.isEmpty())
            return bad(u"no extension"_s);
        return LinkusPresenceEvent { extension, text(msg, "status"_L1) };
    case LinkusTopic::callState:
    case LinkusTopic::transfer:
    case LinkusTopic::forward:
    case LinkusTopic::callFailed:
    case LinkusTopic::incoming:
    case LinkusTopic::promptEnd: {
        const std::optional<LinkusCall> call = readLinkusCall(msg);
        if (!call)
            return bad(u"no call_id"_s);
        if (topic == LinkusTopic::callFailed)
            return LinkusCallFailedEvent { *call, text(msg, "reason"_L1) };
        if (topic == LinkusTopic::incoming)
            return LinkusOfferEvent { *call };
        if (topic == LinkusTopic::promptEnd)
            return LinkusPromptEvent { *call, text(msg, "prompt"_L1) };
        return LinkusCallEvent { *call, topic };
    }
    case LinkusTopic::callEnd: {
        const LinkusCdr cdr = readLinkusCdr(msg);
        if (cdr.callId.isEmpty())
            return bad(u"no call_id"_s);
        return LinkusCallEndEvent { cdr };
    }
    case LinkusTopic::satisfaction:
        return LinkusSurveyEvent { text(msg, "call_id"_L1), text(msg, "survey_result"_L1) };
    case LinkusTopic::csta:
        return LinkusCstaEvent { text(msg, "operation"_L1), extension, text(msg, "call_id"_L1), text(msg, "ip_address"_L1) };
    case LinkusTopic::extensionChanged:
        return LinkusExtensionChangedEvent { text(msg, "ext_number"_L1), text(msg, "option"_L1) };
    case LinkusTopic::agentAutoPause:
    case LinkusTopic::agentRingTimeout:
    case LinkusTopic::agentStatus:
        return LinkusAgentEvent { queueNumber(text(msg, "queue_number"_L1)), text(msg, "agent_number"_L1), text(msg, "status"_L1),
            text(msg, "reason"_L1), topic };
    case LinkusTopic::recordingReady:
        return LinkusRecordingEvent { readLinkusRecording(msg), text(msg, "call_id"_L1) };
    default:
        return LinkusOtherEvent { topic, msg };
    }
}

} // namespace Cordboard
