// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkushttp.h"

#include "backends/api/oncebody.h"
#include "backends/yeastar-linkus/linkusredactor.h"

#include <QCryptographicHash>
#include <QHttpHeaders>
#include <QJsonDocument>
#include <QMetaMethod>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

PbxError::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return PbxError::Kind::HostUnknown;
    case QNetworkReply::ConnectionRefusedError:
        return PbxError::Kind::ConnectionRefused;
    case QNetworkReply::SslHandshakeFailedError:
        return PbxError::Kind::Certificate;
    case QNetworkReply::TimeoutError:
        return PbxError::Kind::Timeout;
    default:
        return PbxError::Kind::Network;
    }
}

QByteArray fileNameOf(const QByteArray &disposition)
{
    static const QRegularExpression pattern(uR"(filename="?([^";]+))"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromUtf8(disposition));
    // Without a folder: it may end up as a file's name here.
    return match.captured(1).section(u'/', -1).section(u'\\', -1).trimmed().toUtf8();
}

} // namespace

LinkusHttp::LinkusHttp(QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

LinkusHttp::~LinkusHttp()
{
    failAll({ PbxError::Kind::NotConnected, {} });
}

void LinkusHttp::setServer(const QUrl &base, const QString &pinned)
{
    m_base = base;
    m_pinned = pinned.toLower().remove(u':');
    m_network.clearConnectionCache();
}

void LinkusHttp::send(const LinkusHttpRequest &request, QObject *context, Answer answer)
{
    QUrl url = m_base;
    url.setPath(request.path);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    QNetworkRequest http(url);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Mandatory at the OpenAPI [doc]: without it 40002.
    http.setHeader(QNetworkRequest::UserAgentHeader, u"OpenAPI"_s);
    if (request.post)
        http.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!request.authorization.isEmpty())
        http.setRawHeader("Authorization", request.authorization);
    if (isSignalConnected(QMetaMethod::fromSignal(&LinkusHttp::wireFrame)))
        emit wireFrame(true, linkusRedacted((request.post ? "POST " : "GET ") + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + (request.body.isEmpty() ? QByteArray() : '\n' + request.body)));

    QNetworkReply *reply = nullptr;
    if (request.post) {
        const QByteArray text = request.body.isEmpty() ? QByteArray("{}") : request.body;
        http.setHeader(QNetworkRequest::ContentLengthHeader, text.size());
        http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *body = new OnceBody(text);
        reply = m_network.post(http, body);
        body->setParent(reply);
    } else {
        // The GETs that change something set a state: a second time it is there already.
        reply = m_network.get(http);
    }
    Waiting waiting;
    waiting.request = request;
    waiting.guarded = context != nullptr;
    waiting.context = context;
    waiting.answer = std::move(answer);
    waiting.deadline = new QTimer(reply);
    waiting.deadline->setSingleShot(true);
    QTimer *deadline = waiting.deadline;
    m_waiting.emplace(reply, std::move(waiting));
    connect(deadline, &QTimer::timeout, this, [this, reply] {
        const int ms = m_waiting.contains(reply) ? m_waiting.at(reply).request.timeoutMs : 0;
        settle(reply, PbxError { PbxError::Kind::Timeout, tr("No whole answer within %1 s.").arg(ms / 1000.0) });
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { read(reply); });
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError> &errors) { sslErrors(reply, errors); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finished(reply); });
    deadline->start(request.timeoutMs);
}

void LinkusHttp::read(QNetworkReply *reply)
{
    const auto it = m_waiting.find(reply);
    if (it == m_waiting.end())
        return;
    Waiting &waiting = it->second;
    const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const qint64 most = waiting.request.maxBytes;
    if (announced <= most)
        waiting.body += reply->read(most + 1 - waiting.body.size());
    if (announced > most || waiting.body.size() > most)
        settle(reply, PbxError { PbxError::Kind::Protocol, tr("The PBX sent a message that is too large.") });
}

void LinkusHttp::sslErrors(QNetworkReply *reply, const QList<QSslError> &errors)
{
    const auto it = m_waiting.find(reply);
    if (it == m_waiting.end())
        return;
    const QSslCertificate peer = reply->sslConfiguration().peerCertificate();
    if (!m_pinned.isEmpty() && !peer.isNull() && QString::fromLatin1(peer.digest(QCryptographicHash::Sha256).toHex()) == m_pinned) {
        reply->ignoreSslErrors();
        return;
    }
    it->second.certificate = peer.toDer();
    QStringList problems;
    for (const QSslError &error : errors)
        problems.append(error.errorString());
    problems.removeDuplicates();
    it->second.certificateProblem = problems.join(u' ');
}

Result<LinkusHttpReply> LinkusHttp::judge(QNetworkReply *reply, const Waiting &waiting) const
{
    LinkusHttpReply answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.type = reply->headers().value(QHttpHeaders::WellKnownHeader::ContentType).toByteArray();
    answer.fileName = fileNameOf(reply->rawHeader("Content-Disposition"));
    answer.body = waiting.body;
    if (!waiting.certificate.isEmpty())
        return PbxError { PbxError::Kind::Certificate, waiting.certificateProblem, waiting.certificate };
    if (answer.status == 0)
        return PbxError { kindOf(reply->error()), reply->errorString() };
    if (answer.status >= 300 && answer.status < 400)
        return PbxError { PbxError::Kind::Protocol, tr("The PBX wants to send us to another address; that is not followed.") };
    const bool cutOff = reply->error() == QNetworkReply::RemoteHostClosedError;
    if (cutOff)
        return PbxError { PbxError::Kind::Network, reply->errorString() };
    if (waiting.request.wantsJson) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(answer.body, &error);
        if (document.isObject()) {
            answer.json = document.object();
            if (answer.status < 400 || answer.json.contains("errcode"_L1))
                return answer;
        } else if (answer.status < 400) {
            return PbxError { PbxError::Kind::Protocol, tr("The answer is not JSON (%1).").arg(error.errorString()) };
        }
    }
    if (answer.status == 401)
        return PbxError { PbxError::Kind::AuthFailed, u"HTTP 401"_s };
    if (answer.status == 403)
        return PbxError { PbxError::Kind::AddressNotAllowed, u"HTTP 403"_s };
    if (answer.status >= 400)
        return PbxError { answer.status == 404 ? PbxError::Kind::NotSupported : PbxError::Kind::Protocol, u"HTTP %1"_s.arg(answer.status) };
    if (reply->error() != QNetworkReply::NoError)
        return PbxError { kindOf(reply->error()), reply->errorString() };
    return answer;
}

void LinkusHttp::finished(QNetworkReply *reply)
{
    read(reply);
    const auto it = m_waiting.find(reply);
    if (it == m_waiting.end())
        return;
    const Result<LinkusHttpReply> result = judge(reply, it->second);
    if (isSignalConnected(QMetaMethod::fromSignal(&LinkusHttp::wireFrame)))
        emit wireFrame(false, linkusRedacted(it->second.request.path.toUtf8() + " -> " + (result ? QByteArray::number(result->status) + ' ' + (it->second.request.wantsJson ? result->body : result->type) : result.error().message().toUtf8())));
    if (result)
        emit heard();
    settle(reply, result);
}

void LinkusHttp::settle(QNetworkReply *reply, const Result<LinkusHttpReply> &result)
{
    const auto it = m_waiting.find(reply);
    if (it == m_waiting.end())
        return;
    // Out of the table before it is called: the answer may ask again, or end the session.
    const Waiting waiting = std::move(it->second);
    m_waiting.erase(it);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
    if (!waiting.guarded || waiting.context)
        waiting.answer(result);
}

void LinkusHttp::failAll(const PbxError &error)
{
    while (!m_waiting.empty())
        settle(m_waiting.begin()->first, error);
}

} // namespace Cordboard
