// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/fault.h"

#include <QHostAddress>
#include <QObject>

namespace Cordboard {

/// The office as one vendor's PBX: speaks that vendor's protocol on a socket of its own.
class Face : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Listens on a port of its own choice on `address` (the public port is TcpGate's). 0: failed, see error().
    virtual quint16 listen(const QHostAddress &address, bool tls) = 0;
    virtual QString error() const = 0;
    /// What a client has to be told when the face is to be found at host:port.
    virtual QString url(const QString &hostAndPort) const = 0;
    /// Sends exactly this frame to all clients that are logged in.
    virtual void push(const QByteArray &frame) = 0;
    /// A message fault begins; Kind::None ends the one that goes on.
    virtual void setFault(const Fault &fault) = 0;
    /// Clients that are logged in.
    virtual int clients() const = 0;
};

} // namespace Cordboard
