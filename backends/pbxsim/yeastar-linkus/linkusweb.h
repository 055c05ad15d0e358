// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/fault.h"
#include "backends/pbxsim/httpserver.h"

#include <QAbstractHttpServer>
#include <QHash>
#include <QHttpHeaders>
#include <QPointer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <memory>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace Cordboard {

struct LinkusWebRequest
{
    bool post = false;
    QString path;
    QUrlQuery query;
    QHttpHeaders headers;
    QByteArray body;
    QByteArray rawQuery;
};
struct LinkusWebReply
{
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json";
    QByteArray disposition; ///< Content-Disposition; empty: none
};

/// The web server of the simulated PBX: HTTP and WebSocket on one port, with and without TLS, that can be made to misbehave.
class LinkusWeb final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    using Handler = std::function<LinkusWebReply(const LinkusWebRequest &)>;
    /// 0: let it in; else the HTTP status that refuses the upgrade.
    using Doorman = std::function<int(const LinkusWebRequest &)>;

    LinkusWeb(Handler handler, Doorman doorman, QObject *parent = nullptr);

    /// 0: failed, see `error`.
    quint16 listen(const QHostAddress &address, bool tls, const QHash<QString, QString> &settings, QString *error);
    void setFault(const Fault &fault);

signals:
    void socketOpened(QWebSocket *socket, const QString &path, const QUrlQuery &query);

private:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    bool misbehave(const LinkusWebReply &reply, quint16 remotePort, QHttpServerResponder &responder);

    Handler m_handler;
    Doorman m_doorman;
    std::unique_ptr<QTcpServer> m_server;
    QHash<quint16, QPointer<QTcpSocket>> m_sockets; ///< by the client's port: to break off in the middle of an answer
    Fault m_fault;
    int m_messages = 0; ///< since the fault began
};

} // namespace Cordboard
