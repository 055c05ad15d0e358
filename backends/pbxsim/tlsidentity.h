// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"

#include <QSslCertificate>
#include <QSslKey>

namespace Cordboard {

struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// Reads the two PEM files; without them has the `openssl` command make a pair for localhost that nobody trusts (Qt can make none).
Result<TlsIdentity> makeTlsIdentity(const QString &certificateFile, const QString &keyFile);

} // namespace Cordboard
