// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxerror.h"
#include "backends/yeastar-linkus/linkustimings.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QSslError;
class QWebSocket;
QT_END_NAMESPACE

namespace Cordboard {

/// One socket for events: says its topics once open, sends "heartbeat" into the silence, gives up when none is answered. Both
/// surfaces of the PBX use the same; each socket lives once.
class LinkusSocket final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkusSocket)
public:
    explicit LinkusSocket(const LinkusTimings &timings, QObject *parent = nullptr);
    ~LinkusSocket() override;

    /// `url` with its token; `topics` ascending; `pinned`: SHA-256 of a certificate the user trusts.
    void open(const QUrl &url, const QList<int> &topics, const QString &pinned);
    void close();
    void sendTopics(); ///< again: a later list replaces the earlier [assumed]
    bool isSubscribed() const { return m_subscribed; }

    static constexpr qsizetype maxMessageBytes = 16 * 1024 * 1024;

signals:
    void subscribed(); ///< first time only
    void eventReceived(const QByteArray &frame);
    void heard();
    void overdueChanged(bool overdue);
    /// It is over. `refusedUpgrade`: the PBX answered, but let nobody in (the token is not good).
    void failed(const Cordboard::PbxError &error, bool refusedUpgrade);
    void wireFrame(bool sent, const QByteArray &redacted);

private:
    void send(const QString &text);
    void receive(const QString &text);
    void answer(int errcode, const QJsonObject &frame);
    void onError(QAbstractSocket::SocketError code);
    void onSslErrors(const QList<QSslError> &errors);
    void onDisconnected();
    void onSilence();
    void fail(const PbxError &error, bool refusedUpgrade = false);
    void drop();

    enum class Quiet { Listening, Asked, Overdue };

    const LinkusTimings m_timings;
    QWebSocket *m_socket = nullptr;
    QList<int> m_topics;
    QString m_pinned;
    QByteArray m_certificate;
    QString m_certificateProblem;
    QTimer m_connectTimer;
    QTimer m_silence;
    Quiet m_quiet = Quiet::Listening;
    QElapsedTimer m_lastHeard;
    bool m_open = false;
    bool m_subscribed = false;
    int m_refusedTopics = 0;
};

} // namespace Cordboard
