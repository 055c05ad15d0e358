// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QUrl>
#include <QUrlQuery>
#include <QWebSocket>

namespace Cordboard {

/// A bare PAL client that knows nothing of our backend: it says and hears frames.
class PalClient : public QObject
{
    Q_OBJECT
public:
    PalClient();

    using Query = QList<std::pair<QString, QString>>;
    /// Opens; false: did not get open. Without a query: the URL as it is.
    bool open(const QUrl &url, const Query &query);
    /// As open(), with everything subscribed and the password in the URL, up to "active".
    bool login(const QUrl &url, const QString &user, const Query &more = {});

    void send(const QByteArray &frame);
    /// The response to a request made with the next id; empty: none came.
    QJsonObject call(const QString &method, const QJsonObject &parameters = {});
    QJsonValue result(const QString &method, const QJsonObject &parameters = {}) { return call(method, parameters).value(QLatin1StringView("result")); }
    int errorCode(const QString &method, const QJsonObject &parameters = {});

    /// Waits until a message with these members (a dot goes into an object) has come after those taken before; empty: none.
    QJsonObject await(const QList<std::pair<QString, QJsonValue>> &members);
    QJsonObject awaitStatus(const QString &user, const QString &code);
    bool awaitClosed();
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    QList<QJsonObject> messages; ///< all so far

private:
    QWebSocket m_socket;
    bool m_opened = false;
    int m_nextId = 1;
    qsizetype m_taken = 0;
};

} // namespace Cordboard
