// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"
#include "backends/mirta/mirtatransport.h"

#include <QTimeZone>

namespace Cordboard {

/// The account's settings, read once: what the log-in form asks for and what it means for proxyapi.php.
class MirtaSettings
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::MirtaSettings)
public:
    MirtaSettings() = default;
    MirtaSettings(const Account &account, const Secrets &secrets);

    static QList<AccountField> fields();
    /// http(s)://host:port/.../proxyapi.php; empty map: not such a URL.
    static QVariantMap fromUrl(const QUrl &url);
    /// "71-79, 701" as single numbers; at most 1,000.
    static QStringList expandNumbers(const QString &list);
    /// "*222{ext}" for 104 is "*222104"; empty where there is no pattern.
    static QString filled(const QString &pattern, const QString &extension);

    static constexpr QLatin1StringView usualPath { "/pbx/proxyapi.php" };
    static constexpr QLatin1StringView otherPath { "/mirtapbx/proxyapi.php" }; ///< the vendor's demo

    MirtaTransport::Login login;
    QString self; ///< the operator's extension
    QTimeZone zone;
    double requestsPerSecond = 0; ///< 0: the usual
    QStringList nodes;
    QStringList parkNumbers;
    QString listenPattern, whisperPattern, bargePattern; ///< feature codes; empty: this PBX has none that we know
    QString pickUpPattern, voicemailPattern;
    QStringList phoneBooks;
};

} // namespace Cordboard
