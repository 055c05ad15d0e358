// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"

#include <QCoreApplication>
#include <QUrl>

namespace Cordboard {

/// The account's settings, read once.
class IpcxSettings
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::IpcxSettings)
public:
    enum class Way { Automatic, Hosted, Native };

    IpcxSettings() = default;
    IpcxSettings(const Account &account, const Secrets &secrets);

    static QList<AccountField> fields();
    /// http(s)://host[:port][/]; empty map: not such a URL.
    static QVariantMap fromUrl(const QUrl &url);

    QUrl base() const; ///< "https://pabx.example:443"
    /// Where the native feed may be, most likely first. [client] 82; with TLS 84, later 443
    QList<int> feedPorts() const;

    QString host;
    int port = 443;
    bool tls = true;
    int feedPort = 0; ///< 0: as feedPorts() says
    QString user;
    QString password;
    QString apiKey; ///< for REST alone; empty: the password
    QString pinnedCertificate;
    Way way = Way::Automatic;
};

} // namespace Cordboard
