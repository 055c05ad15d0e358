// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Cordboard {

/// What the connection asks for in its URL. An empty list leaves the part out.
struct PalLogin
{
    QString host;
    int port = 8443;
    QString path = QStringLiteral("pbx"); ///< first part of the path [client]
    bool tls = true;
    QString tenant;
    QString user;
    QString password; ///< only sent when `passwordInUrl`
    bool passwordInUrl = false;
    int phoneIndex = 0; ///< 1 to 4; 0: not sent
    QStringList users { QStringLiteral("*") };
    QStringList parks { QStringLiteral("*") };
    QStringList lines { QStringLiteral("*") };
    QStringList queues { QStringLiteral("*") };
};

/// ws(s)://HOST:PORT/PATH/ws?... as in the guide's 3.2. Holds the password if `passwordInUrl`: never log it.
QUrl palUrl(const PalLogin &login);

/// The answer to login_password_required: md5(user:nonce:md5(password)), lower-case hexadecimal. [doc] 3.1, [client]
QString palLoginAnswer(const QString &user, const QString &nonce, const QString &password);

/// One request as it crosses the wire. Empty parameters are left out altogether, as the vendor's library does [client].
QByteArray encodePalRequest(const QString &id, const QString &method, const QJsonObject &parameters);

/// Park numbers outside [A-Za-z0-9-_./*] travel as "~" and four hexadecimal digits a character. [client]
QString encodeParkNumber(const QString &number);
/// The inverse; anything that is not so encoded is returned as it is.
QString decodeParkNumber(const QString &wire);

} // namespace Cordboard
