// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/yeastar-k2/k2caller.h"
#include "backends/yeastar-k2/k2message.h"

#include <QFuture>
#include <QPromise>

namespace Cordboard {

/// A file name, or a range of call records, made fetchable once within 30 seconds. [doc v2, section 9 of the protocol
/// note]
struct K2CdrRange
{
    QString number; ///< "1000", "1000,1001" or "all"
    QString startTime; ///< yyyy-MM-dd hh:mm:ss in the PBX's time zone
    QString endTime;
};

/// Every endpoint of API 2.0 as a typed call. Where no document shows a body, fields and answers are raw objects, and
/// the method table says "assumed". Each future is settled exactly once: a failure inside an answer is an error here.
class K2Api
{
public:
    using Done = QFuture<Result<void>>;
    using Raw = QFuture<Result<QJsonObject>>;
    using Rows = QFuture<Result<QList<QJsonObject>>>;
    using Text = QFuture<Result<QString>>;
    using Calls = QFuture<Result<QList<K2Call>>>;
    using File = QFuture<Result<K2Http::File>>;
    using Fields = QJsonObject;

    explicit K2Api(K2Caller &caller)
        : m_caller(caller)
    { }

    // --- session. The session itself keeps its token alive; these are for completeness and hand a raw answer on.
    Raw login(const QString &user, const QString &md5Password, const Fields &more = {});
    Raw refreshToken(const QString &refreshToken);
    Done heartbeat(const Fields &newTarget = {}); ///< ipaddr, port, url, urltag: where events go from now on
    Raw deviceInfo(); ///< the "deviceinfo" object
    Done logout();

    // --- company contacts; `id` may be "all"
    Rows contacts(const QString &id);
    Text addContact(const Fields &fields); ///< the new id, where the PBX tells it
    Done updateContact(const QString &id, Fields fields);
    Done deleteContact(const QString &id);

    // --- extensions; `number` may be a list with commas or "all"
    Rows extensions(); ///< number, status, type, username, agentid
    Rows extensionDetails(const QString &number); ///< with secrets: not to be logged
    Calls extensionCalls(const QString &number);
    Done addExtension(const QString &number, Fields fields);
    Done updateExtension(const QString &number, Fields fields);
    Done deleteExtension(const QString &number);

    // --- extension groups
    Rows extensionGroups(const QString &id);
    Text addExtensionGroup(const Fields &fields);
    Done updateExtensionGroup(const QString &id, Fields fields);
    Done deleteExtensionGroup(const QString &id);

    // --- trunks
    Rows trunks(); ///< trunkname, status, type, port
    Rows sipTrunks(const QString &name);
    Done addSipTrunk(const QString &name, Fields fields);
    Done updateSipTrunk(const QString &name, Fields fields);
    Done deleteSipTrunk(const QString &name);

    // --- routes
    Rows inboundRoutes(const QString &name);
    Done addInboundRoute(const QString &name, Fields fields);
    Done updateInboundRoute(const QString &name, Fields fields);
    Done deleteInboundRoute(const QString &name);
    Rows outboundRoutes(const QString &name);
    Done addOutboundRoute(const QString &name, Fields fields);
    Done updateOutboundRoute(const QString &name, Fields fields);
    Done deleteOutboundRoute(const QString &name);

    // --- IVR
    Rows ivrs(const QString &number);
    Done updateIvr(const QString &number, Fields fields);

    // --- queues
    Rows queues(const QString &number);
    Done updateQueue(const QString &number, Fields fields);
    Rows queueStatus(const QString &number);
    Done addDynamicAgent(const QString &queue, const QString &extension);
    Done deleteDynamicAgent(const QString &queue, const QString &extension);
    Done pauseAgent(const QString &queue, const QString &extension);
    Done unpauseAgent(const QString &queue, const QString &extension);

    // --- conferences
    Rows conferences(const QString &number);
    Rows instantConferences(const QString &number);
    Rows conferencesInSession(const QString &number);
    Raw startInstantConference(const QString &host, const QStringList &members);
    Done updateConference(const QString &number, Fields fields);
    Done addConferenceMember(const QString &conference, const QString &number);
    Done kickConferenceMember(const QString &conference, const QString &channel);
    Done muteConferenceMember(const QString &conference, const QString &channel);
    Done unmuteConferenceMember(const QString &conference, const QString &channel);

    // --- paging
    Rows pagingGroupList();
    Rows pagingGroups(const QString &number);
    Done addPagingGroup(const QString &number, Fields fields);
    Done updatePagingGroup(const QString &number, Fields fields);
    Done deletePagingGroup(const QString &number);
    Done hangUpPagingMusic(const QString &number);

    // --- voicemail, recordings, call records
    Rows voicemails(const QString &number);
    Done deleteVoicemail(const QString &number, const QString &message);
    Text voicemailRandom(const QString &number, const QString &message, const QString &allowedIp = {});
    File downloadVoicemail(const QString &number, const QString &message, const QString &random);
    Text recordingRandom(const QString &recording, const QString &allowedIp = {});
    File downloadRecording(const QString &recording, const QString &random);
    Text cdrRandom(const K2CdrRange &range, const QString &allowedIp = {});
    File downloadCdrs(const K2CdrRange &range, const QString &random);

    // --- wake-up calls
    Text createWakeUp(const Fields &fields);
    Rows wakeUps(const QString &number);
    Done updateWakeUp(const QString &id, Fields fields);
    Done deleteWakeUp(const QString &id);

    // --- calls. Texts answered are call ids.
    Calls callById(const QString &callId);
    Calls callsOfType(const QString &type); ///< "inbound" or "outbound"; internal ones only extensionCalls() tells
    Text dial(const QString &caller, const QString &callee, const QString &permission, bool autoAnswer);
    Done acceptInbound(const QString &channel); ///< within ten seconds after Invite; lets the PBX route it
    Done refuseInbound(const QString &channel);
    Text listen(const QString &monitor, const QString &extension, const QString &type); ///< listen, whisper, barge
    Done hold(const QString &channel);
    Done unhold(const QString &channel);
    Done mute(const QString &channel);
    Done unmute(const QString &channel);
    Text park(const QString &parkedChannel, const QString &slot); ///< answers the slot; empty: the PBX chooses
    Rows parked();
    Done transfer(const QString &movedChannel, const QString &number, const QString &permission);
    Done attendedTransfer(const QString &transferorChannel, const QString &number, const QString &permission);
    Done attendedTransferOperate(
        const QString &transferorChannel, const QString &operation); ///< complete, abort, threeway, swap
    Done addMember(const QString &channel, const QString &number);
    Text playPrompt(const QString &number, const QString &prompt, int count, bool autoAnswer);
    Done hangUp(const QString &channel);
    /// By the older API, where call/hangup is not known: `kind` is extension, inbound or outbound, `id` its number or
    /// channel.
    Done hangUpV1(const QString &kind, const QString &id);

    // --- desk phones
    Done csta(const QString &operation, const QString &extension, const QString &phoneCall, const QString &address);
    Done cstaAccept(const QString &extension, const QString &phoneCall, const QString &address);
    Done cstaRefuse(const QString &extension, const QString &phoneCall, const QString &address);
    Done cstaHangUp(const QString &extension, const QString &phoneCall, const QString &address);

    /// Any endpoint, raw.
    Raw call(const QString &endpoint, const QJsonObject &body = {});

private:
    Done done(const QString &endpoint, const QJsonObject &body);
    Text word(const QString &endpoint, const QJsonObject &body, std::initializer_list<QLatin1StringView> keys);
    Rows list(const QString &endpoint, const QJsonObject &body, std::initializer_list<QLatin1StringView> keys);
    File file(const QString &endpoint, const QList<QPair<QString, QString>> &query);

    K2Caller &m_caller;
};

} // namespace Cordboard
