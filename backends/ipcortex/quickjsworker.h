// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/logging.h"
#include "backends/ipcortex/jshost.h"
#include "backends/ipcortex/quickjsengine.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QNetworkReply;
class QWebSocket;
QT_END_NAMESPACE

namespace Cordboard {

/// The engine with its network, timers and console. Lives on the engine's thread; others talk to it by queued calls.
class QuickJsWorker : public QObject
{
    Q_OBJECT
public:
    QuickJsWorker(const QUrl &base, const QString &pinned, const JsHost::Limits &limits,
        std::shared_ptr<const std::atomic_bool> ended);
    ~QuickJsWorker() override;

    void start();
    void evaluate(const QByteArray &script, const QString &name);
    void send(const QByteArray &json);

signals:
    void evaluated(const QString &name, const QString &error);
    void received(const QJsonObject &message);
    void broken(const QString &why);
    void complained(const QString &kind, const QString &text);
    void wireFrame(bool sent, const QByteArray &redacted);
    void heard();

private:
    void native(const QString &name, const QVariantList &arguments);
    void request(
        int id, const QString &method, const QString &url, const QString &headers, const QString &body, int timeoutMs);
    void openSocket(int id, const QString &url, const QString &protocols);
    void setTimer(int id, double ms, bool repeat);
    void dispatch(const QString &kind, int id, const QJsonObject &payload = {});
    void dispatchLater(const QString &kind, int id, const QJsonObject &payload);
    void dispatchText(const QString &kind, int id, const QString &text);
    /// The URL in full; empty: not ours to reach.
    QUrl reachable(const QString &url, bool socket);
    void record(bool sent, const QByteArray &frame);
    void afterTurn();

    const QUrl m_base;
    const QString m_pinned;
    const JsHost::Limits m_limits;
    const std::shared_ptr<const std::atomic_bool> m_ended;
    std::unique_ptr<QuickJsEngine> m_engine;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QHash<int, QNetworkReply *> m_replies;
    QHash<int, QWebSocket *> m_sockets;
    QHash<int, QTimer *> m_timers;
    RateLimitedLog m_log;
    bool m_told = false; ///< that it broke
};

} // namespace Cordboard
