// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/face.h"
#include "backends/pbxsim/ipcortex/ipcxapi.h"
#include "backends/pbxsim/ipcortex/ipcxrestface.h"
#include "backends/pbxsim/officedriver.h"

#include <QHttpServer>
#include <QTimer>
#include <QWebSocket>

#include <memory>
#include <vector>

namespace Cordboard {

/// The office as an IPCortex PABX: commands and polled feed of older boxes, REST, and a library at /api/api.js.
///
/// That library is ours, written from the documented object model, and what it says on its WebSocket (/api/feed) is
/// ours alone: it tests who hosts the library, and proves nothing about a real one's wire.
///
/// Settings (--set): api ("both"; "native" serves no library and no REST, as older boxes; "hosted" answers no feed),
/// park (the park number, "70"), api-key (for REST), feed-port (one more port for the feed, such as 82), orig-host (the
/// feed's host as the box names it), linked ("off": calls do not say what they are linked with), certificate and key
/// (PEM files).
class IpcortexFace : public Face
{
    Q_OBJECT
public:
    IpcortexFace(OfficeDriver &driver, QHash<QString, QString> settings, QObject *parent = nullptr);
    ~IpcortexFace() override;

    quint16 listen(const QHostAddress &address, bool tls) override;
    QString error() const override { return m_error; }
    QString url(const QString &hostAndPort) const override;
    void push(const QByteArray &frame) override;
    void setFault(const Fault &fault) override;
    int clients() const override;
    StateStore truth(const StateStore &office) const override;

private:
    struct Peer
    {
        std::unique_ptr<QWebSocket> socket;
        QString session; ///< empty: not logged in yet
        qint64 sequence = 0;
        int messages = 0;
        QString delayed; ///< Fault::Kind::Reorder
    };
    struct Answer
    {
        int status = 200;
        QByteArray body;
        QByteArray type = "text/html";
        QString session;
        bool exempt = false; ///< from message faults
    };
    bool bind(QTcpServer *server, quint16 port, const QHostAddress &address, bool tls);
    void handle(const QHttpServerRequest &request, QHttpServerResponder &responder);
    Answer answer(const QHttpServerRequest &request);
    QByteArray feed(const IpcxForm &form, IpcxSessions::Session *session);
    Answer tags(const QHttpServerRequest &request, IpcxSessions::Session *session);
    void spoil(Answer &answer);
    void acceptSocket();
    void heard(Peer *peer, const QString &text);
    void pushAll();
    void tell(Peer *peer, const QJsonObject &message);
    void tellText(Peer *peer, const QString &text);
    QJsonObject tagsMessage() const;
    IpcxSessions::Session *sessionOf(const QHttpServerRequest &request);

    OfficeDriver &m_driver;
    Office &m_office;
    QHash<QString, QString> m_settings;
    IpcxNodes m_nodes;
    IpcxSessions m_sessions;
    IpcxApi m_api;
    IpcxRestFace m_rest;
    QHttpServer m_server;
    std::vector<std::unique_ptr<Peer>> m_peers;
    QHash<QString, QStringList> m_tags; ///< by contact
    Fault m_fault;
    QTimer m_faultTimer;
    QTimer m_pushTimer;
    QString m_error;
    int m_messages = 0;
    bool m_tls = false;
};

} // namespace Cordboard
