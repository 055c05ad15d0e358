// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/mirta/mirtacaller.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace Cordboard {

/// proxyapi.php over HTTP(S): every parameter, the key with them, in the body of a POST [client]. Follows no redirect, sends nothing
/// twice, takes no body above its limit and waits for none longer than its patience.
class MirtaTransport final : public QObject, public MirtaCaller
{
    Q_OBJECT
public:
    struct Login
    {
        QUrl url;
        QString tenant;
        QString key;
        QString format = QStringLiteral("json");
        QString pinnedCertificate; ///< SHA-256 in hex
    };

    explicit MirtaTransport(QObject *parent = nullptr);
    ~MirtaTransport() override;

    void open(const Login &login, int patienceMs);
    /// Settles what is under way with NotConnected, and forgets the key.
    void close();
    void setPath(const QString &path) { m_login.url.setPath(path); }
    const Login &login() const { return m_login; }

    void request(const MirtaRequest &request, Answer answer) override;

    int underWay() const { return int(m_pending.size()); }
    QDateTime lastHeard() const { return m_lastHeard; }
    /// What the PBX's clock shows now, after its Date headers; ours until there was one.
    QDateTime boxNow() const { return QDateTime::currentDateTimeUtc().addMSecs(m_clockOffsetMs); }

signals:
    void requested(); ///< one more request goes out
    void wireFrame(bool sent, const QByteArray &redacted);

private:
    struct Pending
    {
        MirtaRequest request;
        Answer answer;
        QTimer *deadline = nullptr;
        QByteArray body;
        PbxError failure; ///< known before the reply ends
        QByteArray certificate;
    };
    void read(QNetworkReply *reply);
    void finished(QNetworkReply *reply);
    void onSslErrors(QNetworkReply *reply, const QList<QSslError> &errors);
    void give(QNetworkReply *reply, PbxError why);
    static Result<MirtaBody> outcome(QNetworkReply *reply, const Pending &pending);
    void tellSent(const MirtaRequest &request);
    void tellReceived(const MirtaRequest &request, const QByteArray &body, const QString &type);

    Login m_login;
    int m_patienceMs = 15'000;
    QNetworkAccessManager m_network;
    QHash<QNetworkReply *, Pending> m_pending;
    QDateTime m_lastHeard;
    qint64 m_clockOffsetMs = 0;
    bool m_clockKnown = false;
};

} // namespace Cordboard
