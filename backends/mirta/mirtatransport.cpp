// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtatransport.h"

#include "backends/api/oncebody.h"
#include "backends/mirta/mirtafields.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QMetaMethod>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QUrlQuery>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QList<QPair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

PbxError::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return PbxError::Kind::HostUnknown;
    case QNetworkReply::ConnectionRefusedError:
        return PbxError::Kind::ConnectionRefused;
    case QNetworkReply::TimeoutError:
        return PbxError::Kind::Timeout;
    default:
        return PbxError::Kind::Network;
    }
}

constexpr qsizetype maxFrame = 64 * 1024;

} // namespace

MirtaTransport::MirtaTransport(QObject *parent)
    : QObject(parent)
{
    m_network.setAutoDeleteReplies(false);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

MirtaTransport::~MirtaTransport()
{
    close();
}

void MirtaTransport::open(const Login &login, int patienceMs)
{
    close();
    m_login = login;
    m_patienceMs = patienceMs;
    m_lastHeard = {};
    m_clockOffsetMs = 0;
    m_clockKnown = false;
}

void MirtaTransport::close()
{
    const QList<QNetworkReply *> replies = m_pending.keys();
    for (QNetworkReply *reply : replies)
        if (m_pending.contains(reply))
            give(reply, { PbxError::Kind::NotConnected, {} });
    m_network.clearConnectionCache();
    m_login.key.clear();
}

void MirtaTransport::request(const MirtaRequest &request, Answer answer)
{
    if (m_login.key.isEmpty()) {
        answer(PbxError { PbxError::Kind::NotConnected, {} });
        return;
    }
    QList<QPair<QString, QString>> fields { { u"reqtype"_s, request.reqtype } };
    if (request.value(u"tenant"_s).isEmpty() && !m_login.tenant.isEmpty())
        fields.append({ u"tenant"_s, m_login.tenant });
    fields.append({ u"format"_s, request.format.isEmpty() ? m_login.format : request.format });
    fields += request.parameters;
    fields.append({ u"key"_s, m_login.key });
    const QByteArray body = encoded(fields);

    QNetworkRequest http(m_login.url);
    http.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    http.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    http.setHeader(QNetworkRequest::UserAgentHeader, u"Cordboard/" CORDBOARD_VERSION ""_s);
    http.setRawHeader("Accept-Encoding", "identity");
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);

    auto *upload = new OnceBody(body);
    QNetworkReply *reply = m_network.post(http, upload);
    upload->setParent(reply);
    reply->setReadBufferSize(256 * 1024); // the rest waits in the network until it was counted
    Pending pending;
    pending.request = request;
    pending.answer = std::move(answer);
    pending.deadline = new QTimer(reply);
    pending.deadline->setSingleShot(true);
    connect(pending.deadline, &QTimer::timeout, this, [this, reply] {
        give(reply, { PbxError::Kind::Timeout, tr("No complete answer came in time.") });
    });
    pending.deadline->start(request.patienceMs > 0 ? request.patienceMs : m_patienceMs);
    m_pending.insert(reply, pending);
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { read(reply); });
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError> &errors) { onSslErrors(reply, errors); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finished(reply); });
    emit requested();
    tellSent(request);
}

void MirtaTransport::read(QNetworkReply *reply)
{
    const auto it = m_pending.find(reply);
    if (it == m_pending.end())
        return;
    it->body += reply->readAll();
    if (it->body.size() > it->request.maxBytes)
        give(reply, { PbxError::Kind::Protocol, tr("The PBX sent an answer that is too large.") });
}

void MirtaTransport::onSslErrors(QNetworkReply *reply, const QList<QSslError> &errors)
{
    const auto it = m_pending.find(reply);
    if (it == m_pending.end())
        return;
    // Only the certificate of the peer itself may be compared with the pinned one: any other in the chain proves nothing.
    const QSslCertificate peer = reply->sslConfiguration().peerCertificate();
    const QString pinned = m_login.pinnedCertificate.toLower().remove(u':');
    if (!pinned.isEmpty() && !peer.isNull() && QString::fromLatin1(peer.digest(QCryptographicHash::Sha256).toHex()) == pinned) {
        reply->ignoreSslErrors();
        return;
    }
    QStringList problems;
    for (const QSslError &error : errors)
        problems.append(error.errorString());
    problems.removeDuplicates();
    it->failure = { PbxError::Kind::Certificate, problems.join(u' '), peer.toDer() };
}

Result<MirtaBody> MirtaTransport::outcome(QNetworkReply *reply, const Pending &pending)
{
    if (pending.failure.kind != PbxError::Kind::None)
        return pending.failure;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString reason = u"HTTP %1 %2"_s.arg(status).arg(reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString());
    if (status >= 300 && status < 400) {
        const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        return PbxError { PbxError::Kind::Protocol,
            tr("The PBX points to another address (%1), where the key is not sent.").arg(reply->url().resolved(target).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)) };
    }
    if (status == 401 || status == 403)
        return PbxError { status == 401 ? PbxError::Kind::AuthFailed : PbxError::Kind::AddressNotAllowed, reason };
    if (status == 404)
        return PbxError { PbxError::Kind::NoSuchTarget, reason };
    if (status >= 500)
        return PbxError { PbxError::Kind::Network, reason };
    if (status >= 400)
        return PbxError { PbxError::Kind::Protocol, reason };
    if (reply->error() != QNetworkReply::NoError)
        return PbxError { kindOf(reply->error()), reply->errorString() };
    MirtaBody body;
    body.bytes = pending.body;
    body.type = reply->header(QNetworkRequest::ContentTypeHeader).toString().section(u';', 0, 0).trimmed();
    const QByteArray date = reply->rawHeader("Date");
    body.date = date.isEmpty() ? QDateTime() : QDateTime::fromString(QString::fromLatin1(date), Qt::RFC2822Date).toUTC();
    return body;
}

void MirtaTransport::finished(QNetworkReply *reply)
{
    read(reply);
    const auto it = m_pending.find(reply);
    if (it == m_pending.end())
        return;
    const Pending pending = *it;
    m_pending.erase(it);
    const Result<MirtaBody> result = outcome(reply, pending);
    reply->disconnect(this);
    reply->deleteLater();
    if (result) {
        m_lastHeard = QDateTime::currentDateTimeUtc();
        if (result->date.isValid()) {
            // The header has no fractions: of several readings the latest is the nearest. A clock that was set is believed.
            const qint64 offset = m_lastHeard.msecsTo(result->date);
            if (!m_clockKnown || offset > m_clockOffsetMs || m_clockOffsetMs - offset > 2'000)
                m_clockOffsetMs = offset;
            m_clockKnown = true;
        }
        tellReceived(pending.request, result->bytes, result->type);
    }
    pending.answer(result);
}

void MirtaTransport::give(QNetworkReply *reply, PbxError why)
{
    const Pending pending = m_pending.take(reply);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
    if (pending.answer)
        pending.answer(std::move(why));
}

void MirtaTransport::tellSent(const MirtaRequest &request)
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&MirtaTransport::wireFrame)))
        return;
    QList<QPair<QString, QString>> fields { { u"reqtype"_s, request.reqtype } };
    for (const auto &[name, value] : request.parameters)
        // What is written into the PBX may hold anything.
        fields.append({ name, name == "jsondata"_L1 || name == "values"_L1 || looksLikeCredential(name) ? u"***"_s : value });
    fields.append({ u"key"_s, u"***"_s });
    emit wireFrame(true, "POST " + m_login.url.path().toUtf8() + ' ' + encoded(fields));
}

void MirtaTransport::tellReceived(const MirtaRequest &request, const QByteArray &body, const QString &type)
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&MirtaTransport::wireFrame)))
        return;
    QByteArray shown = '(' + QByteArray::number(body.size()) + " bytes of " + type.toUtf8() + ')';
    const auto reply = type.startsWith("audio/"_L1) ? Result<MirtaReply>() : readMirtaReply(body, MirtaFields::forRequest(request.reqtype, request.value(u"info"_s)));
    if (reply && (reply->isJson || reply->text.size() < 80)) {
        QJsonArray rows;
        for (const QJsonObject &row : reply->rows)
            rows.append(row);
        shown = reply->rows.isEmpty() ? reply->text.toUtf8() : QJsonDocument(rows).toJson(QJsonDocument::Compact);
    } else if (!reply && !type.startsWith("audio/"_L1)) {
        shown = reply.error().detail.toUtf8();
    }
    emit wireFrame(false, request.reqtype.toUtf8() + ' ' + shown.left(maxFrame));
}

} // namespace Cordboard
