// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"

#include <QString>

#include <optional>

namespace Cordboard {

/// Where an account's PBX listens, as far as its form tells.
struct Endpoint
{
    QString host; ///< name or address, without brackets
    quint16 port = 0;
    bool tls = false;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// Reads it from a Url field, or from a Host field with a Port field beside it; a Bool field named "tls" says whether the
/// link is encrypted. Nothing: this backend connects to no host, as the demo office, or the host is empty.
std::optional<Endpoint> endpointOf(const QList<AccountField> &fields, const QVariantMap &settings);

} // namespace Cordboard
