// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"
#include "backends/brekeke/palcommands.h"
#include "backends/brekeke/palencoder.h"

#include <QUrl>

namespace Cordboard {

/// The account's settings, read once: what the log-in form asks for and what it means for PAL.
class PalSettings
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::PalSettings)
public:
    PalSettings() = default;
    PalSettings(const Account &account, const Secrets &secrets);

    static QList<AccountField> fields();
    /// ws(s)://host:port/pbx/ws, with or without a query; empty map: not such a URL.
    static QVariantMap fromUrl(const QUrl &url);
    /// "71-79, 701" as single numbers; at most 1,000.
    static QStringList expandNumbers(const QString &list);

    PalLogin login;
    QString pinnedCertificate;
    bool isSystemLogin = false; ///< sa
    QString self; ///< the operator's extension; empty: sa without one
    QStringList parkNumbers; ///< shown even while empty
    QString voicemailPrefix;
};

} // namespace Cordboard
