// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace Cordboard {

/// A small scripted proxyapi.php on the loopback: fixed answers, raw bytes and silence on demand.
class FakeMirta final : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray line; ///< "POST /pbx/proxyapi.php HTTP/1.1"
        QByteArray head;
        QHash<QString, QString> form;
        QPointer<QTcpSocket> socket;
        QString name() const; ///< "BLFS", "INFO.queues", "VOICEMAIL.list"
    };

    FakeMirta();
    int port() const { return m_server.serverPort(); }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/pbx/proxyapi.php").arg(port())); }

    QHash<QString, QByteArray> bodies; ///< by name; what is not here is answered with nothing
    /// Raw answers by name: true when it took care of the request.
    QHash<QString, std::function<bool(const Request &)>> special;
    QString path = QStringLiteral("/pbx/proxyapi.php"); ///< anything else is 404

    QList<Request> requests;
    int count(const QString &name) const;
    QHash<QString, int> underWay; ///< by name, those that `special` has not answered yet
    int connections = 0;

    static QByteArray http(const QByteArray &body, const QByteArray &type = "application/json", const QByteArray &status = "200 OK");

signals:
    void asked(const QString &name);

private:
    void accept();
    void read(QTcpSocket *socket, QByteArray &buffer);
    void answer(const Request &request);

    QTcpServer m_server;
};

} // namespace Cordboard
