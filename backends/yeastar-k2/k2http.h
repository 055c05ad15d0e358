// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"

#include <QHash>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace Cordboard {

/// One HTTP exchange at a time and many at once: POST with JSON both ways, and downloads. GUI thread.
///
/// Never follows a redirect, since the token is in the URL. Answers that are too large, too slow or no JSON are errors.
class K2Http : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(K2Http)
public:
    static constexpr qint64 maxAnswer = 16 * 1024 * 1024;
    static constexpr qint64 maxDownload = 64 * 1024 * 1024;

    struct File
    {
        QByteArray data;
        QString type; ///< without parameters
    };
    using Answer = std::function<void(const Result<QJsonObject> &)>;
    using FileAnswer = std::function<void(const Result<File> &)>;

    explicit K2Http(QObject *parent = nullptr);
    ~K2Http() override;

    void setBase(const QUrl &base, const QString &pinnedCertificate);
    /// `path` begins with "/api/"; an answer with a failure inside is a success here. Answers exactly once.
    void post(const QString &path, const QString &token, const QJsonObject &body, int deadlineMs, Answer answer);
    void get(const QString &path, const QList<QPair<QString, QString>> &query, int deadlineMs, FileAnswer answer);
    /// Everything under way is answered with NotConnected before it returns.
    void abort();
    QDateTime lastHeard() const { return m_lastHeard; } ///< UTC

signals:
    void wireFrame(bool sent, const QByteArray &redacted);

private:
    struct Exchange
    {
        QByteArray body;
        qint64 most = 0;
        PbxError error; ///< why we ended it ourselves
        std::function<void(const Result<File> &)> done;
        QTimer *deadline = nullptr;
    };

    void start(QNetworkReply *reply, qint64 most, int deadlineMs, std::function<void(const Result<File> &)> done);
    QNetworkRequest request(const QUrl &url) const;
    void read(QNetworkReply *reply);
    void give(QNetworkReply *reply, const PbxError &error);
    void finished(QNetworkReply *reply);
    void onSslErrors(QNetworkReply *reply, const QList<QSslError> &errors);
    PbxError failure(QNetworkReply *reply) const;
    bool isRecorded() const;

    QNetworkAccessManager m_network;
    QUrl m_base;
    QString m_pinned;
    QHash<QNetworkReply *, Exchange> m_exchanges;
    QHash<QNetworkReply *, PbxError> m_certificates;
    QDateTime m_lastHeard;
};

} // namespace Cordboard
