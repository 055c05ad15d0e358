// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/pbxerror.h"

namespace Cordboard {

static QString sentence(PbxError::Kind kind)
{
    switch (kind) {
    case PbxError::Kind::None: return PbxError::tr("No error");
    case PbxError::Kind::HostUnknown: return PbxError::tr("The PBX's address is not known");
    case PbxError::Kind::ConnectionRefused: return PbxError::tr("Nothing answers at the PBX's address and port");
    case PbxError::Kind::Certificate: return PbxError::tr("The PBX's certificate could not be verified");
    case PbxError::Kind::AuthFailed: return PbxError::tr("The PBX refused the user name or password");
    case PbxError::Kind::AddressNotAllowed: return PbxError::tr("The PBX does not admit this computer's address");
    case PbxError::Kind::Licence: return PbxError::tr("The PBX has no licence for this");
    case PbxError::Kind::LoggedInElsewhere: return PbxError::tr("This user has logged in from another place");
    case PbxError::Kind::NotConnected: return PbxError::tr("Not connected to the PBX");
    case PbxError::Kind::NotSupported: return PbxError::tr("This PBX cannot do that");
    case PbxError::Kind::NotAllowed: return PbxError::tr("This login is not allowed to do that");
    case PbxError::Kind::NoSuchCall: return PbxError::tr("The call is no longer there");
    case PbxError::Kind::NoSuchTarget: return PbxError::tr("There is no such number");
    case PbxError::Kind::TargetBusy: return PbxError::tr("The destination is occupied");
    case PbxError::Kind::Refused: return PbxError::tr("The PBX refused");
    case PbxError::Kind::Timeout: return PbxError::tr("The PBX did not answer in time");
    case PbxError::Kind::Protocol: return PbxError::tr("The PBX's answer could not be understood");
    case PbxError::Kind::Network: return PbxError::tr("The connection to the PBX broke");
    case PbxError::Kind::Cancelled: return PbxError::tr("Cancelled");
    }
    return {};
}

QString PbxError::message() const
{
    return detail.isEmpty() ? sentence(kind) : tr("%1: %2", "error sentence: the PBX's own words").arg(sentence(kind), detail);
}

} // namespace Cordboard
