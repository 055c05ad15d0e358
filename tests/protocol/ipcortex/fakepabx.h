// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHttpServer>
#include <QUrl>
#include <QWebSocket>

#include <functional>
#include <memory>
#include <vector>

namespace Cordboard {

/// An HTTP server that answers what a test says, notes what it was asked, and echoes on WebSockets.
class FakePabx : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QString path;
        QByteArray body;
        QByteArray cookie;
    };
    struct Reply
    {
        int status = 200;
        QByteArray body;
        QByteArray cookie;
    };
    using Handler = std::function<Reply(const Request &)>;

    FakePabx();
    QUrl url() const;
    void on(const QString &path, Handler handler) { m_handlers.insert(path, std::move(handler)); }
    void on(const QString &path, const QByteArray &body)
    {
        on(path, [body](const Request &) { return Reply { 200, body, {} }; });
    }
    /// For paths that nothing else answers.
    void otherwise(Handler handler) { m_otherwise = std::move(handler); }
    int count(const QString &path) const;

    QList<Request> requests;
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    QByteArray socketCookie; ///< of the last one

private:
    QHttpServer m_server;
    QHash<QString, Handler> m_handlers;
    Handler m_otherwise;
};

} // namespace Cordboard
