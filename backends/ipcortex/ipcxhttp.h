// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <functional>

namespace Cordboard {

/// HTTP to one host, with that host's cookies. Bodies are capped, TLS is verified (or is the certificate that the user
/// trusts), and nothing follows a redirection elsewhere. Each callback is called once, also by close().
class IpcxHttp : public QObject
{
    Q_OBJECT
public:
    struct Reply
    {
        int status = 0;
        QByteArray body;
    };
    using Done = std::function<void(const Result<Reply> &)>;

    explicit IpcxHttp(QObject *parent = nullptr);
    ~IpcxHttp() override;

    void setPinnedCertificate(const QString &sha256) { m_pinned = sha256.toLower().remove(u':'); }
    struct Options
    {
        int timeoutMs = 10'000;
        qint64 maxBytes = 16'000'000;
        QByteArray contentType = "application/x-www-form-urlencoded";
    };
    void get(const QUrl &url, const Options &options, Done done);
    void post(const QUrl &url, const QByteArray &body, const Options &options, Done done);
    /// Fails what is under way with NotConnected and forgets the cookies.
    void close();
    QDateTime lastHeard() const { return m_lastHeard; }

    static PbxError::Kind kindOf(QNetworkReply::NetworkError error);
    /// Whether `reply` shows the certificate that the user trusts by hand.
    static bool isPinned(const QSslConfiguration &configuration, const QString &pinned);

signals:
    void wireFrame(bool sent, const QByteArray &redacted);

private:
    void run(QNetworkReply *reply, const Options &options, Done done);
    QNetworkRequest request(const QUrl &url, const Options &options) const;

    QNetworkAccessManager m_network;
    QString m_pinned;
    QHash<QNetworkReply *, Done> m_running;
    QDateTime m_lastHeard;
};

/// A form's body.
QByteArray ipcxForm(const QList<std::pair<QString, QString>> &fields);
/// The body with passwords struck out.
QByteArray ipcxRedacted(const QByteArray &body);

} // namespace Cordboard
