// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"
#include "backends/pbxsim/httpserver.h"

#include <QHash>
#include <QJsonObject>

namespace Cordboard {

class Face;
class OfficeDriver;
class TcpGate;

/// The test's own way in: /__sim/..., by HTTP with JSON.
class ControlServer : public QObject
{
    Q_OBJECT
public:
    /// Starts another scenario; answers false when there is none of that name.
    using ScenarioStarter = std::function<bool(const QString &name, double rate)>;

    ControlServer(OfficeDriver &driver, TcpGate &gate, Face &face, ScenarioStarter startScenario, QObject *parent = nullptr);

    /// Also for a face whose own protocol is HTTP.
    HttpReply handle(const HttpRequest &request);
    HttpServer &server() { return m_server; }

private:
    using Answer = Result<QJsonObject>;
    using Handler = std::function<Answer(const QJsonObject &)>;

    void addPhoneHandlers();
    void addTroubleHandlers();
    Answer inbound(const QJsonObject &body);
    Answer fault(const QJsonObject &body);
    HttpReply push(const QByteArray &body);
    HttpReply truth() const;
    HttpReply status() const;

    OfficeDriver &m_driver;
    TcpGate &m_gate;
    Face &m_face;
    ScenarioStarter m_startScenario;
    QHash<QByteArray, Handler> m_posts; ///< by the last part of the path
    HttpServer m_server;
};

} // namespace Cordboard
