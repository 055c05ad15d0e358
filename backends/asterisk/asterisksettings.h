// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

namespace Cordboard {

struct AmiLogin
{
    QString host;
    int port = 5038;
    bool tls = false;
    QString user;
    QString password;
};

/// The account's settings, read once: what the log-in form asks for and what it means for Asterisk.
class AsteriskSettings
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::AsteriskSettings)
public:
    AsteriskSettings() = default;
    AsteriskSettings(const Account &account, const Secrets &secrets);

    static QList<AccountField> fields();
    /// ami://host:port and amis://host:port; empty map: not such a URL.
    static QVariantMap fromUrl(const QUrl &url);
    static QString defaultSwitches();
    /// Whether that device state, such as "Custom:DAYNIGHT1", is a switch.
    bool isSwitch(const QString &device) const;

    /// Whether the operator's own phone is asked to answer and to hold.
    enum class RemoteControl { ByMake, Always, Never };

    AmiLogin login;
    QString pinnedCertificate;
    QString self; ///< the operator's own extension; empty: none
    QString context; ///< where dialled numbers are looked up
    QString voicemailPrefix; ///< dialled before a mailbox's number
    QStringList switches; ///< device states that are switches, with * and ?
    QString threeWayCode;
    QString swapCode;
    RemoteControl remoteControl = RemoteControl::ByMake;
};

} // namespace Cordboard
