// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2http.h"

#include "backends/api/oncebody.h"
#include "backends/yeastar-k2/k2redactor.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QMetaMethod>
#include <QSslCertificate>
#include <QSslError>
#include <QUrlQuery>

namespace Cordboard {

using namespace Qt::StringLiterals;

K2Http::K2Http(QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(&m_network, &QNetworkAccessManager::sslErrors, this, &K2Http::onSslErrors);
}

K2Http::~K2Http()
{
    abort();
}

void K2Http::setBase(const QUrl &base, const QString &pinnedCertificate)
{
    m_base = base;
    m_pinned = pinnedCertificate;
}

bool K2Http::isRecorded() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&K2Http::wireFrame));
}

QNetworkRequest K2Http::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // The PBX ends every connection after its answer [doc v2]; a request is never sent a second time by itself.
    request.setRawHeader("Connection", "close");
    return request;
}

void K2Http::post(const QString &path, const QString &token, const QJsonObject &body, int deadlineMs, Answer answer)
{
    QUrl url = m_base;
    url.setPath(path);
    if (!token.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"token"_s, QString::fromLatin1(QUrl::toPercentEncoding(token)));
        url.setQuery(query);
    }
    QNetworkRequest wanted = request(url);
    wanted.setHeader(QNetworkRequest::ContentTypeHeader, "application/json; charset=utf-8"_L1);
    const QByteArray text = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (isRecorded())
        emit wireFrame(true, "POST " + path.toUtf8() + ' ' + (text.isEmpty() ? QByteArray() : k2Redacted(text)));
    QNetworkReply *reply = nullptr;
    if (text.isEmpty()) {
        reply = m_network.post(wanted, text); // asks for something: once more does no harm
    } else {
        wanted.setHeader(QNetworkRequest::ContentLengthHeader, text.size());
        wanted.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *once = new OnceBody(text);
        reply = m_network.post(wanted, once);
        once->setParent(reply);
    }
    start(reply, maxAnswer, deadlineMs, [answer = std::move(answer)](const Result<File> &file) {
        if (!file)
            return answer(file.error());
        const QJsonDocument document = QJsonDocument::fromJson(file->data);
        if (!document.isObject())
            return answer(PbxError { PbxError::Kind::Protocol,
                file->type == "text/html"_L1 ? tr("The PBX answered with a web page.")
                                             : tr("The PBX's answer is no JSON.") });
        answer(document.object());
    });
}

void K2Http::get(const QString &path, const QList<QPair<QString, QString>> &items, int deadlineMs, FileAnswer answer)
{
    QUrl url = m_base;
    url.setPath(path);
    QUrlQuery query;
    for (const auto &[key, value] : items)
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(query);
    if (isRecorded())
        emit wireFrame(true, "GET " + path.toUtf8());
    start(m_network.get(request(url)), maxDownload, deadlineMs, std::move(answer));
}

void K2Http::start(QNetworkReply *reply, qint64 most, int deadlineMs, std::function<void(const Result<File> &)> done)
{
    Exchange exchange;
    exchange.most = most;
    exchange.done = std::move(done);
    exchange.deadline = new QTimer(reply);
    exchange.deadline->setSingleShot(true);
    // The whole answer has to be there by then: bytes that trickle do not count.
    connect(exchange.deadline, &QTimer::timeout, this, [this, reply] {
        give(reply, { PbxError::Kind::Timeout, tr("The PBX did not answer in time.") });
    });
    exchange.deadline->start(deadlineMs);
    m_exchanges.insert(reply, std::move(exchange));
    reply->setReadBufferSize(256 * 1024);
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] {
        const auto it = m_exchanges.constFind(reply);
        if (it != m_exchanges.cend() && reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > it->most)
            give(reply, { PbxError::Kind::Protocol, tr("The PBX sent an answer that is too large.") });
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { read(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finished(reply); });
}

void K2Http::read(QNetworkReply *reply)
{
    const auto it = m_exchanges.find(reply);
    if (it == m_exchanges.end())
        return;
    it->body += reply->readAll();
    if (it->body.size() > it->most)
        give(reply, { PbxError::Kind::Protocol, tr("The PBX sent an answer that is too large.") });
}

void K2Http::give(QNetworkReply *reply, const PbxError &error)
{
    const auto it = m_exchanges.find(reply);
    if (it == m_exchanges.end() || it->error.kind != PbxError::Kind::None)
        return;
    it->error = error;
    reply->abort(); // ends in finished()
}

PbxError K2Http::failure(QNetworkReply *reply) const
{
    if (const auto it = m_certificates.constFind(reply); it != m_certificates.cend())
        return *it;
    const QString words = reply->errorString();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt's words may hold the URL, and the URL holds the token.
    const QString safe = words.contains("token="_L1) ? QString() : words;
    if (status == 401 || status == 403)
        return { PbxError::Kind::AddressNotAllowed, u"HTTP %1"_s.arg(status) };
    if (status >= 400)
        return { status >= 500 ? PbxError::Kind::Network : PbxError::Kind::Protocol, u"HTTP %1"_s.arg(status) };
    switch (reply->error()) {
    case QNetworkReply::HostNotFoundError: return { PbxError::Kind::HostUnknown, safe };
    case QNetworkReply::ConnectionRefusedError: return { PbxError::Kind::ConnectionRefused, safe };
    case QNetworkReply::TimeoutError: return { PbxError::Kind::Timeout, safe };
    case QNetworkReply::SslHandshakeFailedError: return { PbxError::Kind::Certificate, safe };
    default: return { PbxError::Kind::Network, safe };
    }
}

void K2Http::finished(QNetworkReply *reply)
{
    read(reply);
    const auto it = m_exchanges.find(reply);
    if (it == m_exchanges.end())
        return;
    const Exchange exchange = std::move(*it);
    m_exchanges.erase(it);
    exchange.deadline->stop();
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    Result<File> result;
    if (exchange.error.kind != PbxError::Kind::None) {
        result = exchange.error;
    } else if (status >= 300 && status < 400) {
        const QString target = reply->header(QNetworkRequest::LocationHeader).toUrl().host();
        result = PbxError { PbxError::Kind::Protocol,
            target.isEmpty() || target == m_base.host()
                ? tr("The PBX redirects to another address: perhaps it wants an encrypted connection.")
                : tr("The PBX redirects to another host (%1); that is not followed.").arg(target) };
    } else if (reply->error() != QNetworkReply::NoError) {
        result = failure(reply);
    } else {
        m_lastHeard = QDateTime::currentDateTimeUtc();
        result = File { exchange.body,
            reply->header(QNetworkRequest::ContentTypeHeader).toString().section(u';', 0, 0).trimmed().toLower() };
    }
    m_certificates.remove(reply);
    if (result && isRecorded())
        emit wireFrame(false, k2Redacted(exchange.body));
    if (exchange.done)
        exchange.done(result);
}

void K2Http::onSslErrors(QNetworkReply *reply, const QList<QSslError> &errors)
{
    // Only the certificate of the peer itself may be compared with the pinned one: any other in the chain proves
    // nothing.
    const QSslCertificate peer = reply->sslConfiguration().peerCertificate();
    if (!m_pinned.isEmpty() && !peer.isNull()
        && QString::fromLatin1(peer.digest(QCryptographicHash::Sha256).toHex()) == m_pinned) {
        reply->ignoreSslErrors();
        return;
    }
    QStringList problems;
    for (const QSslError &error : errors)
        problems.append(error.errorString());
    problems.removeDuplicates();
    m_certificates.insert(reply, { PbxError::Kind::Certificate, problems.join(u' '), peer.toDer() });
}

void K2Http::abort()
{
    const QHash<QNetworkReply *, Exchange> exchanges = std::exchange(m_exchanges, {});
    m_certificates.clear();
    for (auto it = exchanges.cbegin(); it != exchanges.cend(); ++it) {
        it.key()->disconnect(this);
        it.key()->abort();
        it.key()->deleteLater();
    }
    for (const Exchange &exchange : exchanges)
        if (exchange.done)
            exchange.done(PbxError { PbxError::Kind::NotConnected, {} });
}

} // namespace Cordboard
