// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/davclient.h"

#include "models/directories/directorycontent.h"

#include <QAuthenticator>
#include <QHostAddress>
#include <QNetworkReply>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int maxRedirections = 5;
constexpr int maxStatusText = 200;

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isRedirection(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

DavClient::DavClient(QString user, QString password, const QString &caFile, QObject *parent)
    : QObject(parent)
    , m_ssl(QSslConfiguration::defaultConfiguration())
    , m_user(std::move(user))
    , m_password(std::move(password))
{
    if (!caFile.isEmpty())
        m_ssl.addCaCertificates(caFile);
    connect(&m_network, &QNetworkAccessManager::authenticationRequired, this, [this](QNetworkReply *reply, QAuthenticator *authenticator) {
        constexpr auto asked = "cordboardAsked";
        // Asked again is refused: the same password would be sent for ever.
        if (m_user.isEmpty() || reply->property(asked).toBool())
            return;
        reply->setProperty(asked, true);
        authenticator->setUser(m_user);
        authenticator->setPassword(m_password);
    });
}

QString DavClient::refusal(const QUrl &url) const
{
    if (url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return tr("%1 is no address of a server.").arg(url.toDisplayString());
    if (url.scheme() == "http"_L1 && !m_user.isEmpty() && !isThisComputer(url))
        return tr("A password is not sent without encryption: the address must begin with https.");
    return {};
}

void DavClient::send(const QByteArray &method, const QUrl &url, int depth, const QByteArray &body, Then then)
{
    start({ method, url, depth, body, std::move(then) });
}

void DavClient::start(const Request &request)
{
    if (const QString no = refusal(request.url); !no.isEmpty()) {
        QMetaObject::invokeMethod(this, [request, no] { request.then({ 0, request.url, {}, no }); }, Qt::QueuedConnection);
        return;
    }
    constexpr int patienceMs = 30'000;
    QNetworkRequest http(request.url);
    http.setSslConfiguration(m_ssl);
    http.setTransferTimeout(patienceMs);
    // Followed by hand: Qt would make a GET of it, and go to any host.
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setHeader(QNetworkRequest::ContentTypeHeader, "application/xml; charset=utf-8"_L1);
    if (request.depth >= 0)
        http.setRawHeader("Depth", QByteArray::number(request.depth));
    QNetworkReply *reply = m_network.sendCustomRequest(http, request.method, request.body);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > DirectoryCaps::FileBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, request] { finished(reply, request); });
}

void DavClient::finished(QNetworkReply *reply, const Request &request)
{
    reply->deleteLater();
    DavReply result;
    result.url = request.url;
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirection(result.status)) {
        const QUrl to = request.url.resolved(QUrl::fromEncoded(reply->rawHeader("Location")));
        Request next = request;
        next.url = to;
        ++next.redirections;
        const bool stays = to.host() == request.url.host() && (to.scheme() == request.url.scheme() || to.scheme() == "https"_L1);
        if (stays && next.redirections <= maxRedirections)
            return start(next);
        result.error = stays ? tr("%1 redirects in a circle.").arg(request.url.host())
                             : tr("%1 sends to %2. Enter that address if it is right.", "host, address").arg(request.url.host(), to.toDisplayString(QUrl::RemoveUserInfo).left(maxStatusText));
    } else if (result.status == 401 || result.status == 403) {
        result.error = m_user.isEmpty() ? tr("%1 wants a user and a password.").arg(request.url.host()) : tr("%1 refuses the user or the password.").arg(request.url.host());
    } else if (result.status == 0 || reply->bytesAvailable() > DirectoryCaps::FileBytes) {
        result.error = tr("%1 does not answer as it should: %2", "host, the library's own words").arg(request.url.host(), reply->errorString().left(maxStatusText));
    } else if (result.status == 207) {
        const auto answer = parseMultiStatus(reply->readAll());
        if (answer)
            result.answer = *answer;
        else
            result.error = tr("%1 answers with something that is no address book.").arg(request.url.host());
    }
    request.then(result);
}

} // namespace Cordboard
