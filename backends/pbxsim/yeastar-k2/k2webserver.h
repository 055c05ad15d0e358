// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/tlsidentity.h"

#include <QTcpServer>

#include <memory>

namespace Cordboard {

/// For QHttpServer: each connection is closed once its answer is out, as this PBX does. With an identity: TLS.
std::unique_ptr<QTcpServer> k2WebServer(const TlsIdentity *identity);

} // namespace Cordboard
