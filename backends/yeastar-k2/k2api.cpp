// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2api.h"

#include "backends/yeastar-k2/k2parser.h"
#include "backends/yeastar-k2/k2values.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// A future that `start` settles through the callback that it is given.
template<class T, class Start>
QFuture<Result<T>> promised(Start start)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    start([promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    });
    return future;
}

} // namespace

K2Api::Raw K2Api::call(const QString &endpoint, const QJsonObject &body)
{
    return promised<QJsonObject>([&](auto settle) {
        m_caller.request(endpoint, body, [settle](const Result<QJsonObject> &answer) { settle(answer); });
    });
}

K2Api::Done K2Api::done(const QString &endpoint, const QJsonObject &body)
{
    return promised<void>([&](auto settle) {
        m_caller.request(endpoint, body, [settle](const Result<QJsonObject> &answer) {
            settle(answer ? Result<void>() : Result<void>(answer.error()));
        });
    });
}

K2Api::Text K2Api::word(const QString &endpoint, const QJsonObject &body, std::initializer_list<QLatin1StringView> keys)
{
    return promised<QString>([&](auto settle) {
        m_caller.request(
            endpoint, body, [settle, names = QList<QLatin1StringView>(keys)](const Result<QJsonObject> &answer) {
                if (!answer)
                    return settle(answer.error());
                for (QLatin1StringView name : names)
                    if (const QString found = K2::text(*answer, name); !found.isEmpty())
                        return settle(found);
                settle(QString());
            });
    });
}

K2Api::Rows K2Api::list(const QString &endpoint, const QJsonObject &body, std::initializer_list<QLatin1StringView> keys)
{
    return promised<QList<QJsonObject>>([&](auto settle) {
        m_caller.request(endpoint, body, [settle, first = *keys.begin()](const Result<QJsonObject> &answer) {
            if (answer)
                settle(K2::rows(*answer, { first }));
            else
                settle(answer.error());
        });
    });
}

K2Api::File K2Api::file(const QString &endpoint, const QList<QPair<QString, QString>> &query)
{
    return promised<K2Http::File>([&](auto settle) {
        m_caller.download(endpoint, query, [settle](const Result<K2Http::File> &answer) { settle(answer); });
    });
}

K2Api::Raw K2Api::login(const QString &user, const QString &md5Password, const Fields &more)
{
    Fields body = K2::with(K2::with(more, "username"_L1, user), "password"_L1, md5Password);
    body.insert("version"_L1, "2.0.0"_L1);
    return call(u"login"_s, body);
}

K2Api::Raw K2Api::refreshToken(const QString &refreshToken)
{
    return call(u"token/refresh"_s, { { "refreshtoken"_L1, refreshToken } });
}
K2Api::Done K2Api::heartbeat(const Fields &newTarget)
{
    return done(u"heartbeat"_s, newTarget);
}
K2Api::Done K2Api::logout()
{
    return done(u"logout"_s, {});
}

K2Api::Raw K2Api::deviceInfo()
{
    return call(u"deviceinfo/query"_s).then([](const Result<QJsonObject> &answer) -> Result<QJsonObject> {
        if (!answer)
            return answer;
        const QJsonValue info = answer->value("deviceinfo"_L1);
        return info.isObject() ? info.toObject() : *answer;
    });
}

K2Api::Rows K2Api::contacts(const QString &id)
{
    return list(u"companycontacts/query"_s, { { "id"_L1, id } }, { "contacts"_L1 });
}
K2Api::Text K2Api::addContact(const Fields &fields)
{
    return word(u"companycontacts/add"_s, fields, { "id"_L1 });
}
K2Api::Done K2Api::updateContact(const QString &id, Fields fields)
{
    return done(u"companycontacts/update"_s, K2::with(fields, "id"_L1, id));
}
K2Api::Done K2Api::deleteContact(const QString &id)
{
    return done(u"companycontacts/delete"_s, { { "id"_L1, id } });
}

K2Api::Rows K2Api::extensions()
{
    return list(u"extension/list"_s, {}, { "extlist"_L1 });
}
K2Api::Rows K2Api::extensionDetails(const QString &number)
{
    return list(u"extension/query"_s, { { "number"_L1, number } }, { "extinfos"_L1 });
}
K2Api::Done K2Api::addExtension(const QString &number, Fields fields)
{
    return done(u"extension/add"_s, K2::with(fields, "number"_L1, number));
}
K2Api::Done K2Api::updateExtension(const QString &number, Fields fields)
{
    return done(u"extension/update"_s, K2::with(fields, "number"_L1, number));
}
K2Api::Done K2Api::deleteExtension(const QString &number)
{
    return done(u"extension/delete"_s, { { "number"_L1, number } });
}

K2Api::Calls K2Api::extensionCalls(const QString &number)
{
    return call(u"extension/query_call"_s, { { "number"_L1, number } })
        .then([](const Result<QJsonObject> &answer) -> Result<QList<K2Call>> {
            if (!answer)
                return answer.error();
            return parseK2ExtensionCalls(*answer);
        });
}

K2Api::Rows K2Api::extensionGroups(const QString &id)
{
    return list(u"extensiongroup/query"_s, { { "id"_L1, id } }, { "extensiongroups"_L1 });
}
K2Api::Text K2Api::addExtensionGroup(const Fields &fields)
{
    return word(u"extensiongroup/add"_s, fields, { "id"_L1 });
}
K2Api::Done K2Api::updateExtensionGroup(const QString &id, Fields fields)
{
    return done(u"extensiongroup/update"_s, K2::with(fields, "id"_L1, id));
}
K2Api::Done K2Api::deleteExtensionGroup(const QString &id)
{
    return done(u"extensiongroup/delete"_s, { { "id"_L1, id } });
}

K2Api::Rows K2Api::trunks()
{
    return list(u"trunk/list"_s, {}, { "trunklist"_L1 });
}
K2Api::Rows K2Api::sipTrunks(const QString &name)
{
    return list(u"trunk/query_siptrunk"_s, { { "trunkname"_L1, name } }, { "siptrunks"_L1 });
}
K2Api::Done K2Api::addSipTrunk(const QString &name, Fields fields)
{
    return done(u"trunk/add_siptrunk"_s, K2::with(fields, "trunkname"_L1, name));
}
K2Api::Done K2Api::updateSipTrunk(const QString &name, Fields fields)
{
    return done(u"trunk/update_siptrunk"_s, K2::with(fields, "trunkname"_L1, name));
}
K2Api::Done K2Api::deleteSipTrunk(const QString &name)
{
    return done(u"trunk/delete_siptrunk"_s, { { "trunkname"_L1, name } });
}

K2Api::Rows K2Api::inboundRoutes(const QString &name)
{
    return list(u"inroute/query"_s, { { "routename"_L1, name } }, { "inroutes"_L1 });
}
K2Api::Done K2Api::addInboundRoute(const QString &name, Fields fields)
{
    return done(u"inroute/add"_s, K2::with(fields, "routename"_L1, name));
}
K2Api::Done K2Api::updateInboundRoute(const QString &name, Fields fields)
{
    return done(u"inroute/update"_s, K2::with(fields, "routename"_L1, name));
}
K2Api::Done K2Api::deleteInboundRoute(const QString &name)
{
    return done(u"inroute/delete"_s, { { "routename"_L1, name } });
}
K2Api::Rows K2Api::outboundRoutes(const QString &name)
{
    return list(u"outroute/query"_s, { { "routename"_L1, name } }, { "outroutes"_L1 });
}
K2Api::Done K2Api::addOutboundRoute(const QString &name, Fields fields)
{
    return done(u"outroute/add"_s, K2::with(fields, "routename"_L1, name));
}
K2Api::Done K2Api::updateOutboundRoute(const QString &name, Fields fields)
{
    return done(u"outroute/update"_s, K2::with(fields, "routename"_L1, name));
}
K2Api::Done K2Api::deleteOutboundRoute(const QString &name)
{
    return done(u"outroute/delete"_s, { { "routename"_L1, name } });
}

K2Api::Rows K2Api::ivrs(const QString &number)
{
    return list(u"ivr/query"_s, { { "number"_L1, number } }, { "ivrs"_L1 });
}
K2Api::Done K2Api::updateIvr(const QString &number, Fields fields)
{
    return done(u"ivr/update"_s, K2::with(fields, "number"_L1, number));
}

K2Api::Rows K2Api::queues(const QString &number)
{
    return list(u"queue/query"_s, { { "number"_L1, number } }, { "queues"_L1 });
}
K2Api::Done K2Api::updateQueue(const QString &number, Fields fields)
{
    return done(u"queue/update"_s, K2::with(fields, "number"_L1, number));
}
K2Api::Rows K2Api::queueStatus(const QString &number)
{
    return list(u"queue/query_status"_s, { { "number"_L1, number } }, { "queues"_L1 });
}

static QJsonObject agentBody(const QString &queue, const QString &extension)
{
    return { { "queuenumber"_L1, queue }, { "extnumber"_L1, extension } };
}
K2Api::Done K2Api::addDynamicAgent(const QString &queue, const QString &extension)
{
    return done(u"queue/add_dynamicagent"_s, agentBody(queue, extension));
}
K2Api::Done K2Api::deleteDynamicAgent(const QString &queue, const QString &extension)
{
    return done(u"queue/delete_dynamicagent"_s, agentBody(queue, extension));
}
K2Api::Done K2Api::pauseAgent(const QString &queue, const QString &extension)
{
    return done(u"queue/pause_agent"_s, agentBody(queue, extension));
}
K2Api::Done K2Api::unpauseAgent(const QString &queue, const QString &extension)
{
    return done(u"queue/unpause_agent"_s, agentBody(queue, extension));
}

K2Api::Rows K2Api::conferences(const QString &number)
{
    return list(u"conference/query"_s, { { "number"_L1, number } }, { "conferences"_L1 });
}
K2Api::Rows K2Api::instantConferences(const QString &number)
{
    return list(u"instant_conference/query"_s, { { "number"_L1, number } }, { "conferences"_L1 });
}
K2Api::Rows K2Api::conferencesInSession(const QString &number)
{
    return list(u"conference/query_in_session"_s, { { "number"_L1, number } }, { "conferences"_L1 });
}
K2Api::Raw K2Api::startInstantConference(const QString &host, const QStringList &members)
{
    return call(u"instant_conference/start"_s, { { "number"_L1, host }, { "members"_L1, members.join(u',') } });
}
K2Api::Done K2Api::updateConference(const QString &number, Fields fields)
{
    return done(u"conference/update"_s, K2::with(fields, "number"_L1, number));
}
K2Api::Done K2Api::addConferenceMember(const QString &conference, const QString &number)
{
    return done(u"conference/add_member"_s, { { "conferencenumber"_L1, conference }, { "number"_L1, number } });
}
static QJsonObject seatBody(const QString &conference, const QString &channel)
{
    return { { "conferencenumber"_L1, conference }, { "channelid"_L1, channel } };
}
K2Api::Done K2Api::kickConferenceMember(const QString &conference, const QString &channel)
{
    return done(u"conference/kick_member"_s, seatBody(conference, channel));
}
K2Api::Done K2Api::muteConferenceMember(const QString &conference, const QString &channel)
{
    return done(u"conference/mute_member"_s, seatBody(conference, channel));
}
K2Api::Done K2Api::unmuteConferenceMember(const QString &conference, const QString &channel)
{
    return done(u"conference/unmute_member"_s, seatBody(conference, channel));
}

K2Api::Rows K2Api::pagingGroupList()
{
    return list(u"paginggrouplist/query"_s, {}, { "paginggrouplist"_L1 });
}
K2Api::Rows K2Api::pagingGroups(const QString &number)
{
    return list(u"paginggroup/query"_s, { { "number"_L1, number } }, { "paginggroups"_L1 });
}
K2Api::Done K2Api::addPagingGroup(const QString &number, Fields fields)
{
    return done(u"paginggroup/add"_s, K2::with(fields, "number"_L1, number));
}
K2Api::Done K2Api::updatePagingGroup(const QString &number, Fields fields)
{
    return done(u"paginggroup/update"_s, K2::with(fields, "number"_L1, number));
}
K2Api::Done K2Api::deletePagingGroup(const QString &number)
{
    return done(u"paginggroup/delete"_s, { { "number"_L1, number } });
}
K2Api::Done K2Api::hangUpPagingMusic(const QString &number)
{
    return done(u"paginggroup/hangup/music"_s, { { "number"_L1, number } });
}

K2Api::Rows K2Api::voicemails(const QString &number)
{
    return list(u"voicemail/query"_s, { { "number"_L1, number } }, { "voicemails"_L1 });
}
K2Api::Done K2Api::deleteVoicemail(const QString &number, const QString &message)
{
    return done(u"voicemail/delete"_s, { { "number"_L1, number }, { "msgid"_L1, message } });
}
K2Api::Text K2Api::voicemailRandom(const QString &number, const QString &message, const QString &allowedIp)
{
    return word(u"voicemail/get_random"_s,
        { { "number"_L1, number }, { "msgid"_L1, message }, { "allowedip"_L1, allowedIp } }, { "random"_L1 });
}
K2Api::File K2Api::downloadVoicemail(const QString &number, const QString &message, const QString &random)
{
    return file(u"voicemail/download"_s, { { u"number"_s, number }, { u"msgid"_s, message }, { u"random"_s, random } });
}
K2Api::Text K2Api::recordingRandom(const QString &recording, const QString &allowedIp)
{
    return word(
        u"recording/get_random"_s, { { "recording"_L1, recording }, { "allowedip"_L1, allowedIp } }, { "random"_L1 });
}
K2Api::File K2Api::downloadRecording(const QString &recording, const QString &random)
{
    return file(u"recording/download"_s, { { u"recording"_s, recording }, { u"random"_s, random } });
}
K2Api::Text K2Api::cdrRandom(const K2CdrRange &range, const QString &allowedIp)
{
    return word(u"cdr/get_random"_s,
        { { "number"_L1, range.number }, { "starttime"_L1, range.startTime }, { "endtime"_L1, range.endTime },
            { "allowedip"_L1, allowedIp } },
        { "random"_L1 });
}
K2Api::File K2Api::downloadCdrs(const K2CdrRange &range, const QString &random)
{
    return file(u"cdr/download"_s,
        { { u"number"_s, range.number }, { u"starttime"_s, range.startTime }, { u"endtime"_s, range.endTime },
            { u"random"_s, random } });
}

K2Api::Text K2Api::createWakeUp(const Fields &fields)
{
    return word(u"wakeupcall/create"_s, fields, { "id"_L1 });
}
K2Api::Rows K2Api::wakeUps(const QString &number)
{
    return list(u"wakeupcall/query"_s, { { "number"_L1, number } }, { "wakeupcalls"_L1 });
}
K2Api::Done K2Api::updateWakeUp(const QString &id, Fields fields)
{
    return done(u"wakeupcall/update"_s, K2::with(fields, "id"_L1, id));
}
K2Api::Done K2Api::deleteWakeUp(const QString &id)
{
    return done(u"wakeupcall/delete"_s, { { "id"_L1, id } });
}

} // namespace Cordboard
