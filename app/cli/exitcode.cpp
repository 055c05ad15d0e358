// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

ExitCode exitCodeFor(PbxError::Kind kind)
{
    using Kind = PbxError::Kind;
    switch (kind) {
    case Kind::None:
        return ExitCode::Done;
    case Kind::NotSupported:
        return ExitCode::NotSupported;
    case Kind::HostUnknown:
    case Kind::ConnectionRefused:
    case Kind::Certificate:
    case Kind::AuthFailed:
    case Kind::AddressNotAllowed:
    case Kind::LoggedInElsewhere:
    case Kind::NotConnected:
    case Kind::Timeout:
    case Kind::Network:
    case Kind::Cancelled:
        return ExitCode::NoConnection;
    case Kind::Licence:
    case Kind::NotAllowed:
    case Kind::NoSuchCall:
    case Kind::NoSuchTarget:
    case Kind::TargetBusy:
    case Kind::Refused:
    case Kind::Protocol:
        break;
    }
    return ExitCode::Refused;
}

QString errorWord(PbxError::Kind kind)
{
    using Kind = PbxError::Kind;
    switch (kind) {
    case Kind::None: return u"none"_s;
    case Kind::HostUnknown: return u"host-unknown"_s;
    case Kind::ConnectionRefused: return u"connection-refused"_s;
    case Kind::Certificate: return u"certificate"_s;
    case Kind::AuthFailed: return u"auth-failed"_s;
    case Kind::AddressNotAllowed: return u"address-not-allowed"_s;
    case Kind::Licence: return u"licence"_s;
    case Kind::LoggedInElsewhere: return u"logged-in-elsewhere"_s;
    case Kind::NotConnected: return u"not-connected"_s;
    case Kind::NotSupported: return u"not-supported"_s;
    case Kind::NotAllowed: return u"not-allowed"_s;
    case Kind::NoSuchCall: return u"no-such-call"_s;
    case Kind::NoSuchTarget: return u"no-such-target"_s;
    case Kind::TargetBusy: return u"target-busy"_s;
    case Kind::Refused: return u"refused"_s;
    case Kind::Timeout: return u"timeout"_s;
    case Kind::Protocol: return u"protocol"_s;
    case Kind::Network: return u"network"_s;
    case Kind::Cancelled: return u"cancelled"_s;
    }
    return u"none"_s;
}

} // namespace Cordboard
