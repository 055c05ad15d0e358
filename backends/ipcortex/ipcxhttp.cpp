// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxhttp.h"

#include "backends/api/oncebody.h"

#include <QCryptographicHash>
#include <QMetaMethod>
#include <QNetworkCookieJar>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <memory>

namespace Cordboard {

using namespace Qt::StringLiterals;

IpcxHttp::IpcxHttp(QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

IpcxHttp::~IpcxHttp()
{
    close();
}

void IpcxHttp::close()
{
    const auto running = std::exchange(m_running, {});
    for (auto it = running.begin(); it != running.end(); ++it) {
        it.key()->disconnect(this);
        it.key()->abort();
        it.key()->deleteLater();
        (*it)(PbxError { PbxError::Kind::NotConnected, {} });
    }
    m_network.setCookieJar(new QNetworkCookieJar);
    m_network.clearConnectionCache();
}

QNetworkRequest IpcxHttp::request(const QUrl &url, const Options &options) const
{
    QNetworkRequest request(url);
    request.setTransferTimeout(options.timeoutMs);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Cordboard/"_s + QLatin1StringView(CORDBOARD_VERSION));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

void IpcxHttp::get(const QUrl &url, const Options &options, Done done)
{
    run(m_network.get(request(url, options)), options, std::move(done));
}

void IpcxHttp::post(const QUrl &url, const QByteArray &body, const Options &options, Done done)
{
    QNetworkRequest post = request(url, options);
    post.setHeader(QNetworkRequest::ContentTypeHeader, options.contentType);
    if (isSignalConnected(QMetaMethod::fromSignal(&IpcxHttp::wireFrame)))
        emit wireFrame(true, url.path().toUtf8() + ' ' + ipcxRedacted(body));
    post.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *once = new OnceBody(body);
    QNetworkReply *reply = m_network.post(post, once);
    once->setParent(reply);
    run(reply, options, std::move(done));
}

void IpcxHttp::run(QNetworkReply *reply, const Options &options, Done done)
{
    m_running.insert(reply, std::move(done));
    struct State
    {
        QByteArray body;
        QByteArray certificate;
        QString problem;
        bool tooLarge = false;
    };
    const auto state = std::make_shared<State>();
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply, state](const QList<QSslError> &errors) {
        if (isPinned(reply->sslConfiguration(), m_pinned)) {
            reply->ignoreSslErrors();
            return;
        }
        state->certificate = reply->sslConfiguration().peerCertificate().toDer();
        for (const QSslError &error : errors)
            state->problem += (state->problem.isEmpty() ? QString() : u" "_s) + error.errorString();
    });
    const auto take = [reply, state, most = options.maxBytes] {
        if (state->tooLarge)
            return;
        state->body += reply->readAll();
        if (state->body.size() <= most)
            return;
        state->tooLarge = true;
        state->body.clear();
        reply->abort();
    };
    connect(reply, &QNetworkReply::readyRead, this, take);
    connect(reply, &QNetworkReply::finished, this, [this, reply, state, take] {
        const Done finished = m_running.take(reply);
        reply->deleteLater();
        if (!finished)
            return;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->isReadable())
            take();
        if (status != 0)
            m_lastHeard = QDateTime::currentDateTimeUtc();
        if (state->tooLarge)
            return finished(PbxError { PbxError::Kind::Protocol, tr("The PBX sent an answer that is too large.") });
        if (!state->certificate.isEmpty())
            return finished(PbxError { PbxError::Kind::Certificate, state->problem, state->certificate });
        // An answer with a status is an answer, whatever it says, unless it broke off.
        const bool broken =
            reply->error() != QNetworkReply::NoError && reply->error() < QNetworkReply::ContentAccessDenied;
        if (status == 0 || broken)
            return finished(PbxError { kindOf(reply->error()), reply->errorString() });
        if (isSignalConnected(QMetaMethod::fromSignal(&IpcxHttp::wireFrame)))
            emit wireFrame(false, ipcxRedacted(state->body));
        finished(Reply { status, state->body });
    });
}

PbxError::Kind IpcxHttp::kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return PbxError::Kind::HostUnknown;
    case QNetworkReply::ConnectionRefusedError: return PbxError::Kind::ConnectionRefused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // what a transfer timeout makes of a reply
        return PbxError::Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError: return PbxError::Kind::Certificate;
    default: return PbxError::Kind::Network;
    }
}

bool IpcxHttp::isPinned(const QSslConfiguration &configuration, const QString &pinned)
{
    // Only the certificate of the peer itself may be compared: any other in the chain proves nothing.
    const QSslCertificate peer = configuration.peerCertificate();
    return !pinned.isEmpty() && !peer.isNull()
        && QString::fromLatin1(peer.digest(QCryptographicHash::Sha256).toHex()) == pinned;
}

QByteArray ipcxForm(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QByteArray ipcxRedacted(const QByteArray &body)
{
    static const QRegularExpression form(u"\\b(sessionPass|pass|password|token)=[^&]*"_s);
    static const QRegularExpression json(
        u"(\"?\\b(?:password|sessionPass|pass|key|session|credential|token|origSID|w)\"?\\s*:\\s*)(\"[^\"]*\"|'[^']*')"_s);
    QString text = QString::fromUtf8(body.left(100'000));
    text.replace(form, u"\\1=***"_s);
    text.replace(json, u"\\1\"***\""_s);
    return text.toUtf8();
}

} // namespace Cordboard
