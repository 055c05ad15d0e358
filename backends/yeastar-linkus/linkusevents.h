// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/yeastar-linkus/linkusvalues.h"

#include <optional>
#include <variant>

/// The events of both surfaces, sections A4 and B2 of the protocol note.
namespace Cordboard {

namespace LinkusTopic {
// The extension's own session [client]
constexpr int loggedInElsewhere = 10000;
constexpr int extensionDeleted = 20007;
constexpr int recordFeatureCode = 20008;
constexpr int logInAgain = 20010;
constexpr int desktopClient = 20013;
constexpr int webClient = 20015;
constexpr int recordRight = 20047;
constexpr int recordState = 20048;
constexpr int personalCdr = 20049;
constexpr int licence = 20053;
constexpr int nat = 20065;
constexpr int sipAccount = 20066;
constexpr int linkusClient = 20082;
constexpr int standbySwitch = 20104;
constexpr int callWaiting = 20135;
constexpr int sdkPlan = 20153;
constexpr int logInAgainToo = 20154;
// The OpenAPI [doc]
constexpr int trunk = 30005;
constexpr int system = 30006;
constexpr int registration = 30007;
constexpr int extensionState = 30008;
constexpr int presence = 30009;
constexpr int callState = 30011;
constexpr int callEnd = 30012;
constexpr int transfer = 30013;
constexpr int forward = 30014;
constexpr int callFailed = 30015;
constexpr int incoming = 30016;
constexpr int promptEnd = 30018;
constexpr int satisfaction = 30019;
constexpr int csta = 30020;
constexpr int extensionChanged = 30022;
constexpr int agentAutoPause = 30025;
constexpr int agentRingTimeout = 30026;
constexpr int reportDownload = 30027;
constexpr int callNote = 30028;
constexpr int agentStatus = 30029;
constexpr int messageNew = 30031;
constexpr int messageState = 30032;
constexpr int recordingReady = 30033;
constexpr int systemEvent = 30034;
constexpr int messageSession = 30038;
} // namespace LinkusTopic

/// All topics of the extension's own session, as its client sends them; 20153 and 20154 only to firmware x.12.0.10 and later.
QList<int> linkusOwnTopics(const QString &firmware);
/// All topics of the OpenAPI.
QList<int> linkusOpenApiTopics();

struct LinkusRegistrationEvent { QString extension, kind, address; bool registered = false; };
struct LinkusExtensionStateEvent { QString extension; LineState state = LineState::Unknown; };
struct LinkusPresenceEvent { QString extension, word; };
/// 30011, and 30013 and 30014, which tell members in the same form.
struct LinkusCallEvent { LinkusCall call; int topic = LinkusTopic::callState; };
struct LinkusCallEndEvent { LinkusCdr cdr; };
struct LinkusCallFailedEvent { LinkusCall call; QString reason; };
struct LinkusOfferEvent { LinkusCall call; };
struct LinkusPromptEvent { LinkusCall call; QString prompt; };
struct LinkusSurveyEvent { QString call, result; };
struct LinkusCstaEvent { QString operation, extension, call, address; };
struct LinkusExtensionChangedEvent { QString extension, option; };
/// 30025, 30026 and 30029: something about an agent of that queue is new.
struct LinkusAgentEvent { QString queue, agent, status, reason; int topic = LinkusTopic::agentStatus; };
struct LinkusRecordingEvent { LinkusRecording recording; QString call; };
/// Reports, notes, messages, trunks, the system, and whatever later firmware adds.
struct LinkusOtherEvent { int topic = 0; QJsonObject msg; };
/// 10000 and 20xxx.
struct LinkusOwnEvent { int topic = 0; QJsonObject msg; };

using LinkusEvent = std::variant<LinkusRegistrationEvent, LinkusExtensionStateEvent, LinkusPresenceEvent, LinkusCallEvent, LinkusCallEndEvent,
    LinkusCallFailedEvent, LinkusOfferEvent, LinkusPromptEvent, LinkusSurveyEvent, LinkusCstaEvent, LinkusExtensionChangedEvent,
    LinkusAgentEvent, LinkusRecordingEvent, LinkusOtherEvent, LinkusOwnEvent>;

/// {"type","sn","msg"} with `msg` a string that holds JSON, or an object. Nothing: it is no event, see `why`.
std::optional<LinkusEvent> readLinkusEvent(const QByteArray &frame, QString *why);

} // namespace Cordboard
