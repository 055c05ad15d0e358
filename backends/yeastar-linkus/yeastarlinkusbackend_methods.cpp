// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/yeastarlinkusbackend.h"

#include <QPromise>

/// What the backend is asked for: commands, records, contacts, recordings, methods by name.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostContacts = 1'000;

/// "audio/wav", unless the server knows better.
QString mimeOf(const QByteArray &type, const QString &fileName)
{
    const QString told = QString::fromLatin1(type).section(u';', 0, 0).trimmed();
    if (told.startsWith("audio/"_L1))
        return told;
    return fileName.endsWith(".mp3"_L1, Qt::CaseInsensitive) ? u"audio/mpeg"_s : u"audio/wav"_s;
}

} // namespace

QFuture<Result<void>> YeastarLinkusBackend::perform(const CallCommand &command)
{
    if (!isUp())
        return settled<void>(PbxError { PbxError::Kind::NotConnected, {} });
    if (!usesOpenApi())
        return settled<void>(PbxError { PbxError::Kind::NotSupported, m_noOpenApi });
    return m_commands->perform(command);
}

QFuture<Result<CdrPage>> YeastarLinkusBackend::fetchCdrs(const CdrQuery &query)
{
    if (!isUp())
        return settled<CdrPage>(PbxError { PbxError::Kind::NotConnected, {} });
    return usesOpenApi() ? m_records->fetch(query) : m_records->fetchOwn(m_own, query);
}

QFuture<Result<ContactPage>> YeastarLinkusBackend::searchContacts(const ContactQuery &query)
{
    if (!isUp() || !usesOpenApi())
        return settled<ContactPage>(PbxError { isUp() ? PbxError::Kind::NotSupported : PbxError::Kind::NotConnected, m_noOpenApi });
    const LinkusWindow window = LinkusWindow::of(query.offset, query.limit, mostContacts);
    const LinkusPageRequest page { window.page, window.size, {}, false };
    return (query.text.isEmpty() ? m_api.contacts(page) : m_api.searchContacts(query.text, page))
        .then([account = m_account.id, window, query](const Result<LinkusPage<LinkusContact>> &rows) -> Result<ContactPage> {
            if (!rows)
                return rows.error();
            ContactPage result;
            const QList<LinkusContact> part = rows->rows.mid(window.skip, std::max(1, query.limit));
            for (const LinkusContact &contact : part)
                result.rows.append(linkusContact(account, contact));
            result.more = rows->total >= 0 ? query.offset + part.size() < rows->total : rows->rows.size() == window.size;
            return result;
        });
}

QFuture<Result<Contact>> YeastarLinkusBackend::fetchContact(const ContactId &id)
{
    if (!isUp() || !usesOpenApi())
        return settled<Contact>(PbxError { isUp() ? PbxError::Kind::NotSupported : PbxError::Kind::NotConnected, m_noOpenApi });
    // One entry cannot be asked for by itself: the list has all of each.
    return m_api.contacts({ 1, mostContacts, {}, false }).then([account = m_account.id, id](const Result<LinkusPage<LinkusContact>> &rows) -> Result<Contact> {
        if (!rows)
            return rows.error();
        for (const LinkusContact &contact : rows->rows)
            if (contact.id == id.local())
                return linkusContact(account, contact);
        return PbxError { PbxError::Kind::NoSuchTarget, id.local() };
    });
}

QFuture<Result<Media>> YeastarLinkusBackend::fetchRecording(const QString &recording)
{
    if (!isUp() || !usesOpenApi())
        return settled<Media>(PbxError { isUp() ? PbxError::Kind::NotSupported : PbxError::Kind::NotConnected, m_noOpenApi });
    const auto promise = std::make_shared<QPromise<Result<Media>>>();
    promise->start();
    const auto settle = [promise](Result<Media> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    m_api.recordingByFile(recording).then([this, settle](const Result<LinkusDownload> &where) {
        if (!where)
            return settle(where.error());
        m_openApi.download(where->path, nullptr, [settle, file = where->file](const Result<LinkusHttpReply> &reply) {
            if (!reply)
                return settle(reply.error());
            Media media;
            media.data = reply->body;
            media.fileName = reply->fileName.isEmpty() ? file.section(u'/', -1) : QString::fromUtf8(reply->fileName);
            media.mimeType = mimeOf(reply->type, media.fileName);
            if (reply->type.startsWith("text/") || media.data.isEmpty())
                return settle(PbxError { PbxError::Kind::Protocol, tr("That is no recording.") });
            settle(media);
        });
    });
    return promise->future();
}

QList<MethodInfo> YeastarLinkusBackend::methods() const
{
    return linkusMethodInfos();
}

QHash<QString, QString> YeastarLinkusBackend::unusableMethods() const
{
    QHash<QString, QString> reasons;
    const bool up = isUp();
    for (const LinkusMethod &method : up ? linkusMethods() : QList<LinkusMethod>()) {
        const bool isOwn = method.surface == LinkusMethod::Surface::Own || method.surface == LinkusMethod::Surface::Sdk;
        if (method.surface == LinkusMethod::Surface::Session)
            reasons.insert(method.info.name, sessionMethodReason());
        else if (isOwn ? !m_own.isOpen() : !usesOpenApi())
            reasons.insert(method.info.name, isOwn ? m_noOwn : m_noOpenApi);
    }
    reasons.removeIf([](const auto &it) { return it.value().isEmpty(); }); // still being opened
    return reasons;
}

QString YeastarLinkusBackend::sessionMethodReason()
{
    return tr("The program itself deals with tokens: the PBX gives out eight, and none may be lost.");
}

QFuture<Result<QJsonValue>> YeastarLinkusBackend::callMethod(const QString &name, const QJsonObject &parameters)
{
    const LinkusMethod *method = findLinkusMethod(name);
    if (!method)
        return settled<QJsonValue>(PbxError { PbxError::Kind::NotSupported, name.left(80) });
    const auto promise = std::make_shared<QPromise<Result<QJsonValue>>>();
    promise->start();
    const QFuture<Result<QJsonValue>> future = promise->future();
    const auto answer = [promise](const Result<QJsonObject> &reply) {
        promise->addResult(reply ? Result<QJsonValue>(QJsonValue(*reply)) : Result<QJsonValue>(reply.error()));
        promise->finish();
    };
    switch (method->surface) {
    case LinkusMethod::Surface::Session:
        answer(PbxError { PbxError::Kind::NotAllowed, sessionMethodReason() });
        break;
    case LinkusMethod::Surface::OpenApi:
        if (!usesOpenApi())
            answer(PbxError { PbxError::Kind::NotAllowed, m_noOpenApi });
        else
            m_openApi.request(name, parameters, nullptr, answer);
        break;
    case LinkusMethod::Surface::Own:
        m_own.request(name, parameters, [answer, name](const Result<QJsonObject> &reply) {
            if (!reply || name != "linkus/extension/getregisterinfo"_L1)
                return answer(reply);
            QJsonObject shown = *reply;
            shown.insert("registerpassword"_L1, u"***"_s);
            answer(shown);
        });
        break;
    case LinkusMethod::Surface::Sdk:
        return callSdk(name, parameters);
    }
    return future;
}

QFuture<Result<QJsonValue>> YeastarLinkusBackend::callSdk(const QString &name, const QJsonObject &parameters)
{
    const PbxError missing { m_noOwn.isEmpty() ? PbxError::Kind::NotConnected : PbxError::Kind::NotAllowed, m_noOwn };
    if (name == "attributes"_L1) {
        if (!m_own.isOpen())
            return settled<QJsonValue>(missing);
        return settled<QJsonValue>(QJsonValue(QJsonObject { { "username"_L1, m_own.username() }, { "extensionNumber"_L1, m_own.extensionNumber() },
            { "extensionId"_L1, m_own.extensionId() }, { "extensionName"_L1, m_own.extensionName() }, { "url"_L1, m_settings.base().toString() },
            { "socket"_L1, m_own.isOpen() ? "open"_L1 : "closed"_L1 } }));
    }
    if (name == "destroy"_L1) {
        m_own.destroy();
        onOwnEnded({ PbxError::Kind::NotConnected, tr("Your own session has been ended.") }, LinkusOwnError::None);
        return settled<QJsonValue>(QJsonValue(QJsonObject()));
    }
    const auto promise = std::make_shared<QPromise<Result<QJsonValue>>>();
    promise->start();
    const auto answer = [promise](const Result<QJsonObject> &reply) {
        promise->addResult(reply ? Result<QJsonValue>(QJsonValue(*reply)) : Result<QJsonValue>(reply.error()));
        promise->finish();
    };
    if (name == "logout"_L1) {
        m_own.logout([self = QPointer(this), answer](const Result<QJsonObject> &reply) {
            answer(reply);
            if (self && reply)
                self->onOwnEnded({ PbxError::Kind::NotConnected, tr("Your own session has been ended.") }, LinkusOwnError::None);
        });
    } else {
        LinkusOwnSession::CdrQuery query;
        query.page = parameters.value("page"_L1).toInt(query.page);
        query.size = parameters.value("size"_L1).toInt(query.size);
        query.status = parameters.value("status"_L1).toInt();
        query.sortBy = parameters.value("sortBy"_L1).toString(query.sortBy);
        query.orderBy = parameters.value("orderBy"_L1).toString(query.orderBy);
        query.filter = parameters.value("filter"_L1).toString();
        m_own.request(u"linkus/cdr/searchpersonal"_s, LinkusOwnSession::parameters(query), answer);
    }
    return promise->future();
}

} // namespace Cordboard
