// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QMetaType>
#include <QString>

namespace Cordboard {

/// Why something did not work. Each Kind calls for a different reaction; `detail` is the PBX's or the system's own
/// words (already free of secrets), shown beside ours, never parsed.
struct PbxError
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::PbxError)
public:
    enum class Kind {
        None,
        HostUnknown, ///< the name does not resolve: check the address
        ConnectionRefused, ///< nobody listens there: check the port
        Certificate, ///< TLS could not be verified: the user may trust it, explicitly
        AuthFailed, ///< wrong user or password: ask, never retry by itself
        AddressNotAllowed, ///< the PBX does not admit this computer's IP
        Licence, ///< option or licence missing on the PBX
        LoggedInElsewhere, ///< the same login took over: do not fight back
        NotConnected, ///< the link is down; nothing was sent
        NotSupported, ///< this PBX has no such thing
        NotAllowed, ///< this login may not
        NoSuchCall, ///< the call or leg is gone
        NoSuchTarget, ///< no such extension, slot, queue
        TargetBusy, ///< slot taken, extension busy
        Refused, ///< the PBX said no, in its own words
        Timeout, ///< no answer: it may or may not have happened
        Protocol, ///< the answer made no sense
        Network, ///< the link broke
        Cancelled, ///< we gave up ourselves (shutdown, account removed)
    };

    Kind kind = Kind::None;
    QString detail;
    QByteArray certificate = {}; ///< DER, with Kind::Certificate only: what was offered

    /// One sentence for the operator, with `detail` at its end where there is one.
    QString message() const;

    friend bool operator==(const PbxError &, const PbxError &) = default;
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::PbxError)
