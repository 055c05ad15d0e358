// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"

#include <QHash>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <map>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace Cordboard {

struct LinkusHttpRequest
{
    bool post = false;
    QString path; ///< from the root
    QUrlQuery query;
    QByteArray body;
    QByteArray authorization; ///< bare token of the Linkus surface; empty: none
    int timeoutMs = 15'000;
    qint64 maxBytes = 16 * 1024 * 1024;
    bool wantsJson = true; ///< else the body is taken as it is
};

struct LinkusHttpReply
{
    int status = 0;
    QByteArray type;
    QByteArray fileName; ///< of Content-Disposition
    QByteArray body;
    QJsonObject json;
};

/// HTTP to one PBX. Never follows a redirect, stores no cookie, takes no body that is larger than asked for or slower than its
/// deadline, trusts a certificate that cannot be verified only if the user pinned it. Settles every request exactly once.
class LinkusHttp final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkusHttp)
public:
    using Answer = std::function<void(const Result<LinkusHttpReply> &)>;

    explicit LinkusHttp(QObject *parent = nullptr);
    ~LinkusHttp() override;

    /// `base`: scheme, host and port. `pinned`: SHA-256 of the certificate in hex; empty: none.
    void setServer(const QUrl &base, const QString &pinned);
    const QUrl &base() const { return m_base; }
    /// `answer` is dropped if `context` is given and gone by then.
    void send(const LinkusHttpRequest &request, QObject *context, Answer answer);
    void failAll(const PbxError &error);
    int underWay() const { return int(m_waiting.size()); }

signals:
    void heard(); ///< some answer came
    void wireFrame(bool sent, const QByteArray &redacted);

private:
    struct Waiting
    {
        LinkusHttpRequest request;
        bool guarded = false;
        QPointer<QObject> context;
        Answer answer;
        QByteArray body;
        QTimer *deadline = nullptr;
        QByteArray certificate;
        QString certificateProblem;
    };
    void read(QNetworkReply *reply);
    void finished(QNetworkReply *reply);
    void settle(QNetworkReply *reply, const Result<LinkusHttpReply> &result);
    Result<LinkusHttpReply> judge(QNetworkReply *reply, const Waiting &waiting) const;
    void sslErrors(QNetworkReply *reply, const QList<QSslError> &errors);

    QUrl m_base;
    QString m_pinned;
    QNetworkAccessManager m_network;
    std::map<QNetworkReply *, Waiting> m_waiting;
};

} // namespace Cordboard
