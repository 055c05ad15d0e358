// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/pbxsim/fault.h"
#include "backends/pbxsim/httpserver.h"

#include <QHostAddress>
#include <QObject>

#include <functional>

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

    /// What the office knows, with the ids that this protocol gives to calls, legs, lines and the rest, so that a client's belief can be
    /// matched with it. Here: the office's own ids.
    virtual StateStore truth(const StateStore &office) const { return office; }

    /// Answers /__sim/...; a face whose protocol is HTTP serves it on its own port too. Set before listen().
    using Control = std::function<HttpReply(const HttpRequest &)>;
    void setControl(Control control) { m_control = std::move(control); }

protected:
    const Control &control() const { return m_control; }

private:
    Control m_control;
};

} // namespace Cordboard
