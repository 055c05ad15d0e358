// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkuserror.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

bool linkusSucceeded(int errcode)
{
    return errcode == 0 || errcode == 1 || errcode == 2;
}

PbxError linkusError(int errcode, const QString &message)
{
    using Kind = PbxError::Kind;
    const QString detail = message.isEmpty() ? QString::number(errcode) : u"%1 (%2)"_s.arg(message.left(200)).arg(errcode);
    switch (errcode) {
    case LinkusCode::interfaceNotExisted:
    case LinkusCode::versionExpired:
    case LinkusCode::versionUnsupported:
        return { Kind::NotSupported, detail };
    case LinkusCode::tokenExpired:
        return { Kind::AuthFailed, detail };
    case LinkusCode::accessDenied:
    case LinkusCode::roleDenied:
    case LinkusCode::actionForbidden:
        return { Kind::NotAllowed, detail };
    case LinkusCode::dataNotFound:
        return { Kind::NoSuchTarget, detail };
    case LinkusCode::ipBlocked:
    case LinkusCode::ipForbidden:
        return { Kind::AddressNotAllowed, detail };
    case LinkusCode::channelNotFound:
        return { Kind::NoSuchCall, detail };
    case LinkusCode::planOff:
        return { Kind::Licence, detail };
    default:
        return { Kind::Refused, detail };
    }
}

PbxError linkusLoginError(int errcode, const QString &message)
{
    PbxError error = linkusError(errcode, message);
    using Kind = PbxError::Kind;
    const bool tokensGone = errcode == LinkusCode::maxLimitation || errcode == LinkusCode::overload || errcode == -2;
    if (error.kind != Kind::Licence && error.kind != Kind::AddressNotAllowed && error.kind != Kind::NotSupported && !tokensGone)
        error.kind = Kind::AuthFailed;
    return error;
}

} // namespace Cordboard
