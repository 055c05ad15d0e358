// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"

#include <QCoreApplication>
#include <QUrl>

namespace Cordboard {

/// The account's settings, read once: what the log-in form asks for and what it means for the two surfaces.
class LinkusSettings
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::LinkusSettings)
public:
    LinkusSettings() = default;
    LinkusSettings(const Account &account, const Secrets &secrets);

    static QList<AccountField> fields();
    /// http(s)://host:port; empty map: not such a URL.
    static QVariantMap fromUrl(const QUrl &url);
    /// "71-79, 701" as single numbers; at most 1,000.
    static QStringList expandNumbers(const QString &list);

    QUrl base() const;
    bool hasOpenApi() const { return !user.isEmpty() && !secret.isEmpty(); }
    /// A session of the extension's own is wanted, and there is something to log in with.
    bool hasOwnSession() const { return ownSession && !self.isEmpty() && (!signature.isEmpty() || hasOpenApi()); }

    QString host;
    int port = 8088;
    bool tls = true;
    QString user; ///< Client ID or AccessID
    QString secret;
    QString self; ///< the operator's extension
    QString login; ///< what the own session logs in as: an e-mail address, or the extension
    QString signature; ///< pasted; empty: made with the AccessKey
    bool ownSession = true;
    QStringList parkNumbers;
    QString pinnedCertificate;
};

} // namespace Cordboard
