// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/directories/davxml.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>

namespace Cordboard {

/// What a WebDAV request came to.
struct DavReply
{
    int status = 0; ///< of HTTP; 0: no answer
    QUrl url; ///< where it was answered, after redirections
    DavAnswer answer; ///< of a 207
    QString error; ///< translated; empty: an answer came, whatever its status

    bool isMultiStatus() const { return status == 207; }
};

/// Sends WebDAV requests one after the other: to one host only, with certificates verified, the password over HTTPS alone (or to this
/// computer), redirections followed with the method kept, answers capped. Deleting it cancels what is under way.
class DavClient final : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(const DavReply &)>;

    DavClient(QString user, QString password, const QString &caFile, QObject *parent = nullptr);

    /// Why nothing can be sent there; empty: it can.
    QString refusal(const QUrl &url) const;
    /// `depth` below 0: none. `then` is not called any more once this is deleted.
    void send(const QByteArray &method, const QUrl &url, int depth, const QByteArray &body, Then then);

private:
    struct Request
    {
        QByteArray method;
        QUrl url;
        int depth;
        QByteArray body;
        Then then;
        int redirections = 0;
    };
    void start(const Request &request);
    void finished(class QNetworkReply *reply, const Request &request);

    QNetworkAccessManager m_network;
    QSslConfiguration m_ssl;
    QString m_user;
    QString m_password;
};

} // namespace Cordboard
