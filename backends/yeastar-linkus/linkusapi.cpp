// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusapi.h"

#include "backends/yeastar-linkus/linkusjson.h"

#include <QPromise>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QJsonObject pageOf(const LinkusPageRequest &request)
{
    QJsonObject o { { "page"_L1, request.page }, { "page_size"_L1, request.size } };
    if (!request.sortBy.isEmpty()) {
        o.insert("sort_by"_L1, request.sortBy);
        o.insert("order_by"_L1, request.descending ? u"desc"_s : u"asc"_s);
    }
    return o;
}

template<class T, class Read>
LinkusPage<T> readPage(const QJsonObject &answer, Read read)
{
    LinkusPage<T> page;
    page.total = int(std::clamp<qint64>(Linkus::number(answer, "total_number"_L1, -1), -1, 100'000'000));
    for (const QJsonObject &row : linkusRows(answer, { "data"_L1, "cdr_list"_L1, "recording_list"_L1 })) {
        if constexpr (requires { read(row)->number; }) {
            if (const auto each = read(row))
                page.rows.append(*each);
        } else {
            page.rows.append(read(row));
        }
    }
    return page;
}

QJsonObject with(QJsonObject o, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        o.insert(key, value);
    return o;
}

QString callIdOf(const QJsonObject &answer)
{
    return Linkus::text(answer, "call_id"_L1);
}

QJsonArray list(const QStringList &words)
{
    return QJsonArray::fromStringList(words);
}

} // namespace

template<class T, class Read>
LinkusApi::Future<T> LinkusApi::ask(const QString &method, const QJsonObject &parameters, Read read, bool nothingIsEmpty)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_caller.request(method, parameters, nullptr, [promise, read, nothingIsEmpty](const Result<QJsonObject> &answer) {
        if (answer)
            promise->addResult(Result<T>(read(*answer)));
        else if (nothingIsEmpty && answer.error().kind == PbxError::Kind::NoSuchTarget)
            promise->addResult(Result<T>(read(QJsonObject())));
        else
            promise->addResult(Result<T>(answer.error()));
        promise->finish();
    });
    return promise->future();
}

LinkusApi::Done LinkusApi::act(const QString &method, const QJsonObject &parameters)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_caller.request(method, parameters, nullptr, [promise](const Result<QJsonObject> &answer) {
        promise->addResult(answer ? Result<void>() : Result<void>(answer.error()));
        promise->finish();
    });
    return promise->future();
}

LinkusApi::Raw LinkusApi::raw(const QString &method, const QJsonObject &parameters)
{
    return ask<QJsonObject>(method, parameters, [](const QJsonObject &answer) { return answer; });
}

LinkusApi::Done LinkusApi::onChannel(QStringView verb, const QString &channel)
{
    return act(u"call/"_s + verb.toString(), { { "channel_id"_L1, channel } });
}

LinkusApi::Done LinkusApi::csta(QStringView verb, const QString &extension, const QString &callId, const QString &address)
{
    return act(u"uacsta_call/"_s + verb.toString(), { { "extension"_L1, extension }, { "call_id"_L1, callId }, { "ip_address"_L1, address } });
}

LinkusApi::Future<QString> LinkusApi::createSign(const QString &user, int expireSeconds)
{
    return ask<QString>(u"sign/create"_s, { { "username"_L1, user }, { "sign_type"_L1, "sdk"_L1 }, { "expire_time"_L1, expireSeconds } },
        [](const QJsonObject &answer) { return Linkus::text(answer.value("data"_L1).toObject(), "sign"_L1); });
}

LinkusApi::Future<LinkusPage<LinkusExtension>> LinkusApi::extensions(const LinkusPageRequest &page)
{
    return ask<LinkusPage<LinkusExtension>>(u"extension/list"_s, pageOf(page), [](const QJsonObject &o) { return readPage<LinkusExtension>(o, readLinkusExtension); }, true);
}

LinkusApi::Future<LinkusPage<LinkusExtension>> LinkusApi::searchExtensions(const QString &text, const LinkusPageRequest &page)
{
    return ask<LinkusPage<LinkusExtension>>(u"extension/search"_s, with(pageOf(page), "search_value"_L1, text), [](const QJsonObject &o) { return readPage<LinkusExtension>(o, readLinkusExtension); }, true);
}

LinkusApi::Raw LinkusApi::extension(const QString &id)
{
    return raw(u"extension/get"_s, { { "id"_L1, id } });
}

LinkusApi::Raw LinkusApi::extensionsById(const QStringList &ids)
{
    return raw(u"extension/query"_s, { { "ids"_L1, list(ids) } });
}

LinkusApi::Done LinkusApi::updateExtension(const QString &id, const QJsonObject &changes)
{
    QJsonObject body = changes;
    body.insert("id"_L1, id.toLongLong());
    return act(u"extension/update"_s, body);
}

LinkusApi::Future<QList<LinkusGroup>> LinkusApi::groups()
{
    return ask<QList<LinkusGroup>>(u"extension_group/list"_s, { { "page"_L1, 1 }, { "page_size"_L1, 1'000 } },
        [](const QJsonObject &answer) {
            QList<LinkusGroup> groups;
            for (const QJsonObject &row : linkusRows(answer, { "data"_L1, "extension_group_list"_L1 }))
                groups.append(readLinkusGroup(row));
            return groups;
        },
        true);
}

LinkusApi::Future<LinkusGroup> LinkusApi::group(const QString &id)
{
    return ask<LinkusGroup>(u"extension_group/get"_s, { { "id"_L1, id } }, [](const QJsonObject &answer) { return readLinkusGroup(answer.value("data"_L1).toObject()); });
}

LinkusApi::Raw LinkusApi::organizations()
{
    return raw(u"organization/list"_s, {});
}

LinkusApi::Future<LinkusPage<LinkusContact>> LinkusApi::contacts(const LinkusPageRequest &page)
{
    return ask<LinkusPage<LinkusContact>>(u"company_contact/list"_s, pageOf(page), [](const QJsonObject &o) { return readPage<LinkusContact>(o, readLinkusContact); }, true);
}

LinkusApi::Future<LinkusPage<LinkusContact>> LinkusApi::searchContacts(const QString &text, const LinkusPageRequest &page)
{
    return ask<LinkusPage<LinkusContact>>(u"company_contact/search"_s, with(pageOf(page), "search_value"_L1, text), [](const QJsonObject &o) { return readPage<LinkusContact>(o, readLinkusContact); }, true);
}

LinkusApi::Raw LinkusApi::trunks()
{
    return raw(u"trunk/list"_s, {});
}

LinkusApi::Future<QList<LinkusCall>> LinkusApi::calls(Direction direction)
{
    return ask<QList<LinkusCall>>(u"call/query"_s, { { "type"_L1, stateWord(direction) } }, readLinkusCalls, true);
}

LinkusApi::Future<QList<LinkusCall>> LinkusApi::call(const QString &callId)
{
    return ask<QList<LinkusCall>>(u"call/query"_s, { { "call_id"_L1, callId } }, readLinkusCalls, true);
}

LinkusApi::Future<QList<LinkusCall>> LinkusApi::callsOf(const QString &extension)
{
    return ask<QList<LinkusCall>>(u"call/query"_s, { { "extension"_L1, extension } }, readLinkusCalls, true);
}

LinkusApi::Future<QString> LinkusApi::dial(const QString &caller, const QString &callee, bool autoAnswer, const QString &permission)
{
    const QJsonObject body { { "caller"_L1, caller }, { "callee"_L1, callee }, { "auto_answer"_L1, autoAnswer ? "yes"_L1 : "no"_L1 } };
    return ask<QString>(u"call/dial"_s, with(body, "dial_permission"_L1, permission), callIdOf);
}

LinkusApi::Done LinkusApi::transferBlind(const QString &movedChannel, const QString &number, const QString &permission)
{
    const QJsonObject body { { "type"_L1, "blind"_L1 }, { "channel_id"_L1, movedChannel }, { "number"_L1, number } };
    return act(u"call/transfer"_s, with(body, "dial_permission"_L1, permission));
}

LinkusApi::Done LinkusApi::transferStart(const QString &ownChannel, const QString &number, const QString &permission)
{
    const QJsonObject body { { "type"_L1, "attended"_L1 }, { "channel_id"_L1, ownChannel }, { "number"_L1, number } };
    return act(u"call/transfer"_s, with(body, "dial_permission"_L1, permission));
}

LinkusApi::Done LinkusApi::transferStep(const QString &ownChannel, LinkusTransferStep step)
{
    static constexpr std::array words { "abort"_L1, "complete"_L1, "threeway"_L1, "swap"_L1 };
    return act(u"call/transfer"_s, { { "type"_L1, "attended"_L1 }, { "channel_id"_L1, ownChannel }, { "attended_operate"_L1, words.at(size_t(step)) } });
}

LinkusApi::Future<QString> LinkusApi::park(const QString &channel, const QString &slot)
{
    return ask<QString>(u"call/park"_s, with({ { "channel_id"_L1, channel } }, "parking_slot"_L1, slot), [](const QJsonObject &answer) { return Linkus::text(answer, "parking_slot"_L1); });
}

LinkusApi::Future<QList<LinkusParked>> LinkusApi::parked()
{
    return ask<QList<LinkusParked>>(u"call/park_status"_s, {}, [](const QJsonObject &answer) { return readLinkusParked(answer, QDateTime::currentDateTimeUtc()); }, true);
}

LinkusApi::Future<QString> LinkusApi::listen(const QString &monitor, const QString &channel, BargeMode mode)
{
    const QLatin1StringView type = mode == BargeMode::Whisper ? "whisper"_L1 : mode == BargeMode::Speak ? "barge"_L1 : "listen"_L1;
    return ask<QString>(u"call/listen"_s, { { "monitor"_L1, monitor }, { "channel_id"_L1, channel }, { "type"_L1, type } }, callIdOf);
}

LinkusApi::Done LinkusApi::addMember(const QString &channel, const QString &number, const QString &permission)
{
    return act(u"call/add_member"_s, with({ { "channel_id"_L1, channel }, { "number"_L1, number } }, "dial_permission"_L1, permission));
}

LinkusApi::Future<QString> LinkusApi::playPrompt(const LinkusPlayRequest &request)
{
    QJsonObject body { { "number"_L1, request.number }, { "prompts"_L1, list(request.prompts) }, { "count"_L1, request.count },
        { "auto_answer"_L1, request.autoAnswer ? "yes"_L1 : "no"_L1 } };
    if (request.volume >= 0)
        body.insert("volume"_L1, request.volume);
    return ask<QString>(u"call/play_prompt"_s, with(body, "dial_permission"_L1, request.permission), callIdOf);
}

LinkusApi::Future<QList<LinkusQueue>> LinkusApi::queues()
{
    return ask<QList<LinkusQueue>>(u"queue/list"_s, { { "page"_L1, 1 }, { "page_size"_L1, 1'000 } },
        [](const QJsonObject &answer) {
            QList<LinkusQueue> queues;
            for (const QJsonObject &row : linkusRows(answer, { "queue_list"_L1, "data"_L1 }))
                if (const auto queue = readLinkusQueue(row))
                    queues.append(*queue);
            return queues;
        },
        true);
}

LinkusApi::Future<LinkusQueueStatus> LinkusApi::queueStatus(const QString &id)
{
    return ask<LinkusQueueStatus>(u"queue/call_status"_s, { { "id"_L1, id } }, readLinkusQueueStatus, true);
}

LinkusApi::Future<QList<LinkusAgent>> LinkusApi::agents(const QString &id)
{
    return ask<QList<LinkusAgent>>(u"queue/agent_status"_s, { { "id"_L1, id } }, readLinkusAgents, true);
}

LinkusApi::Done LinkusApi::agentLogin(const QString &queue, const QStringList &extensions, bool in)
{
    return act(u"queue/agent_login"_s, { { "queue_id"_L1, queue }, { "ext_ids"_L1, list(extensions) }, { "operation"_L1, in ? "login"_L1 : "logout"_L1 } });
}

LinkusApi::Done LinkusApi::agentPause(const QString &queue, const QStringList &extensions, bool paused, const QString &reason)
{
    const QJsonObject o { { "queue_id"_L1, queue }, { "ext_ids"_L1, list(extensions) }, { "operation"_L1, paused ? "pause"_L1 : "unpause"_L1 } };
    return act(u"queue/agent_pause"_s, with(o, "reason"_L1, reason));
}

LinkusApi::Done LinkusApi::agentLoginTo(const QString &extension, const QStringList &queues, bool in)
{
    return act(u"agent/login"_s, { { "ext_id"_L1, extension }, { "queue_ids"_L1, list(queues) }, { "operation"_L1, in ? "login"_L1 : "logout"_L1 } });
}

LinkusApi::Done LinkusApi::agentPauseIn(const QString &extension, const QStringList &queues, bool paused, const QString &reason)
{
    const QJsonObject o { { "ext_id"_L1, extension }, { "queue_ids"_L1, list(queues) }, { "operation"_L1, paused ? "pause"_L1 : "unpause"_L1 } };
    return act(u"agent/pause"_s, with(o, "reason"_L1, reason));
}

LinkusApi::Future<LinkusPage<LinkusCdr>> LinkusApi::cdrs(const LinkusPageRequest &page)
{
    return ask<LinkusPage<LinkusCdr>>(u"cdr/list"_s, pageOf(page), [](const QJsonObject &o) { return readPage<LinkusCdr>(o, readLinkusCdr); }, true);
}

LinkusApi::Future<LinkusPage<LinkusCdr>> LinkusApi::searchCdrs(const LinkusCdrSearch &search, const LinkusPageRequest &page)
{
    QJsonObject o = with(pageOf(page), "number"_L1, search.number);
    // Seconds since 1970 mean the same to every display format. [assumed]
    if (search.from.isValid())
        o.insert("start_time"_L1, search.from.toSecsSinceEpoch());
    if (search.to.isValid())
        o.insert("end_time"_L1, search.to.toSecsSinceEpoch());
    return ask<LinkusPage<LinkusCdr>>(u"cdr/search"_s, o, [](const QJsonObject &answer) { return readPage<LinkusCdr>(answer, readLinkusCdr); }, true);
}

LinkusApi::Future<LinkusPage<LinkusCdr>> LinkusApi::cdrsOfNewModule(const LinkusPageRequest &page)
{
    return ask<LinkusPage<LinkusCdr>>(u"v2.0/cdr/list"_s, pageOf(page), [](const QJsonObject &o) { return readPage<LinkusCdr>(o, readLinkusCdr); }, true);
}

LinkusApi::Raw LinkusApi::cdrDetail(const QString &uid)
{
    return raw(u"v2.0/cdr/detail"_s, { { "uid"_L1, uid } });
}

LinkusApi::Future<LinkusPage<LinkusRecording>> LinkusApi::recordings(const LinkusPageRequest &page)
{
    return ask<LinkusPage<LinkusRecording>>(u"recording/list"_s, pageOf(page), [](const QJsonObject &o) { return readPage<LinkusRecording>(o, readLinkusRecording); }, true);
}

LinkusApi::Future<LinkusPage<LinkusRecording>> LinkusApi::searchRecordings(const QString &text, const LinkusPageRequest &page)
{
    return ask<LinkusPage<LinkusRecording>>(u"recording/search"_s, with(pageOf(page), "search_value"_L1, text), [](const QJsonObject &o) { return readPage<LinkusRecording>(o, readLinkusRecording); }, true);
}

static LinkusDownload readDownload(const QJsonObject &answer)
{
    return { Linkus::text(answer, "file"_L1), Linkus::text(answer, "download_resource_url"_L1) };
}

LinkusApi::Future<LinkusDownload> LinkusApi::recordingById(const QString &id)
{
    return ask<LinkusDownload>(u"recording/download"_s, { { "id"_L1, id } }, readDownload);
}

LinkusApi::Future<LinkusDownload> LinkusApi::recordingByFile(const QString &file)
{
    return ask<LinkusDownload>(u"recording/download"_s, { { "file"_L1, file } }, readDownload);
}

} // namespace Cordboard
