// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

namespace Cordboard {

/// What an account says about a K2 or S-Series.
struct K2Settings
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::K2Settings)
public:
    K2Settings() = default;
    K2Settings(const Account &account, const Secrets &secrets);

    QString host;
    int port = 8088; ///< of the web pages, by https [doc v2]
    bool tls = true;
    QString user;
    QString password;
    QString pinnedCertificate; ///< SHA-256 in hex
    QString self; ///< the operator's extension; empty: none
    QString listenAddress; ///< empty: the address by which this computer reaches the PBX
    int listenPort = 8260; ///< the PBX's own default for events [doc v2]
    QString announced; ///< host by which the PBX reaches the listener; empty: the address it listens on
    int tcpPort = 8333; ///< [client]
    QStringList parkNumbers;
    QString voicemailPrefix = QStringLiteral("#");
    QString pickupPrefix = QStringLiteral("*04");
    int utcOffset = 0; ///< seconds that the PBX is ahead of UTC, learnt from deviceinfo/query

    QUrl baseUrl() const;

    static QList<AccountField> fields();
    /// http(s)://host:port, with ?tcp-port=N where the PBX reports by TCP on another port than usual.
    static QVariantMap fromUrl(const QUrl &url);
    static QStringList expandNumbers(const QString &list);
};

} // namespace Cordboard
