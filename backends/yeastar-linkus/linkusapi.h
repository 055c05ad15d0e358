// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/yeastar-linkus/linkusopenapi.h"
#include "backends/yeastar-linkus/linkusvalues.h"

#include <QFuture>

namespace Cordboard {

template<class T>
struct LinkusPage
{
    QList<T> rows;
    int total = -1; ///< -1: not told
};
struct LinkusPageRequest
{
    int page = 1; ///< from 1
    int size = 100;
    QString sortBy;
    bool descending = false;
};
struct LinkusDownload
{
    QString file;
    QString path; ///< on the same server, good for half an hour
};
struct LinkusPlayRequest
{
    QString number;
    QStringList prompts;
    int count = 1;
    bool autoAnswer = false;
    int volume = -1; ///< -1: the PBX's own
    QString permission;
};
struct LinkusCdrSearch
{
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC
    QString number;
};
enum class LinkusTransferStep { Abort, Complete, ThreeWay, Swap };

/// Every documented request of the OpenAPI as a typed call. What the documents leave open is taken and given as the raw object and
/// marked assumed in linkusMethods(). A query that finds nothing (60001) answers an empty list.
class LinkusApi
{
public:
    explicit LinkusApi(LinkusCaller &caller) : m_caller(caller) { }
    template<class T>
    using Future = QFuture<Result<T>>;
    using Done = Future<void>;
    using Raw = Future<QJsonObject>;

    Future<QString> createSign(const QString &user, int expireSeconds = 0); ///< 0: for ever [client]

    // --- directory
    Future<LinkusPage<LinkusExtension>> extensions(const LinkusPageRequest &page);
    Future<LinkusPage<LinkusExtension>> searchExtensions(const QString &text, const LinkusPageRequest &page);
    Raw extension(const QString &id);
    Raw extensionsById(const QStringList &ids);
    Done updateExtension(const QString &id, const QJsonObject &changes);
    Future<QList<LinkusGroup>> groups();
    Future<LinkusGroup> group(const QString &id);
    Raw organizations();
    Future<LinkusPage<LinkusContact>> contacts(const LinkusPageRequest &page);
    Future<LinkusPage<LinkusContact>> searchContacts(const QString &text, const LinkusPageRequest &page);
    Raw trunks();

    // --- calls; a channel is a party's channel_id
    Future<QList<LinkusCall>> calls(Direction direction);
    Future<QList<LinkusCall>> call(const QString &callId);
    Future<QList<LinkusCall>> callsOf(const QString &extension);
    Future<QString> dial(const QString &caller, const QString &callee, bool autoAnswer, const QString &permission = {}); ///< answers the call's id
    Done transferBlind(const QString &movedChannel, const QString &number, const QString &permission);
    Done transferStart(const QString &ownChannel, const QString &number, const QString &permission);
    Done transferStep(const QString &ownChannel, LinkusTransferStep step);
    Future<QString> park(const QString &channel, const QString &slot); ///< answers the slot
    Future<QList<LinkusParked>> parked();
    Future<QString> listen(const QString &monitor, const QString &channel, BargeMode mode); ///< answers the id of the monitor's own call
    Done hold(const QString &channel) { return onChannel(u"hold", channel); }
    Done unhold(const QString &channel) { return onChannel(u"unhold", channel); }
    Done mute(const QString &channel) { return onChannel(u"mute", channel); }
    Done unmute(const QString &channel) { return onChannel(u"unmute", channel); }
    Done hangUp(const QString &channel) { return onChannel(u"hangup", channel); }
    Done recordStart(const QString &channel) { return onChannel(u"record_start", channel); }
    Done recordPause(const QString &channel) { return onChannel(u"record_pause", channel); }
    Done recordResume(const QString &channel) { return onChannel(u"record_unpause", channel); }
    Done acceptInbound(const QString &channel) { return onChannel(u"accept_inbound", channel); }
    Done refuseInbound(const QString &channel) { return onChannel(u"refuse_inbound", channel); }
    Done addMember(const QString &channel, const QString &number, const QString &permission);
    Future<QString> playPrompt(const LinkusPlayRequest &request); ///< answers the call's id
    Done cstaAccept(const QString &extension, const QString &callId, const QString &address) { return csta(u"accept", extension, callId, address); }
    Done cstaRefuse(const QString &extension, const QString &callId, const QString &address) { return csta(u"refuse", extension, callId, address); }
    Done cstaHangUp(const QString &extension, const QString &callId, const QString &address) { return csta(u"hangup", extension, callId, address); }

    // --- queues; ids, not numbers
    Future<QList<LinkusQueue>> queues();
    Future<LinkusQueueStatus> queueStatus(const QString &id);
    Future<QList<LinkusAgent>> agents(const QString &id);
    Done agentLogin(const QString &queue, const QStringList &extensions, bool in);
    Done agentPause(const QString &queue, const QStringList &extensions, bool paused, const QString &reason);
    Done agentLoginTo(const QString &extension, const QStringList &queues, bool in);
    Done agentPauseIn(const QString &extension, const QStringList &queues, bool paused, const QString &reason);

    // --- records
    Future<LinkusPage<LinkusCdr>> cdrs(const LinkusPageRequest &page);
    Future<LinkusPage<LinkusCdr>> searchCdrs(const LinkusCdrSearch &search, const LinkusPageRequest &page);
    Future<LinkusPage<LinkusCdr>> cdrsOfNewModule(const LinkusPageRequest &page);
    Raw cdrDetail(const QString &uid);
    Future<LinkusPage<LinkusRecording>> recordings(const LinkusPageRequest &page);
    Future<LinkusPage<LinkusRecording>> searchRecordings(const QString &text, const LinkusPageRequest &page);
    Future<LinkusDownload> recordingById(const QString &id);
    Future<LinkusDownload> recordingByFile(const QString &file);

private:
    template<class T, class Read>
    Future<T> ask(const QString &method, const QJsonObject &parameters, Read read, bool nothingIsEmpty = false);
    Done act(const QString &method, const QJsonObject &parameters);
    Raw raw(const QString &method, const QJsonObject &parameters);
    Done onChannel(QStringView verb, const QString &channel);
    Done csta(QStringView verb, const QString &extension, const QString &callId, const QString &address);

    LinkusCaller &m_caller;
};

} // namespace Cordboard
