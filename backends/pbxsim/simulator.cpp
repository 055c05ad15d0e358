// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/simulator.h"

#include "backends/pbxsim/faces.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Face> makeFace(const SimOptions &options, OfficeDriver &driver)
{
    for (const FaceMaker &maker : faceMakers())
        if (maker.protocol == options.protocol)
            return maker.make(driver, options.settings);
    return nullptr;
}

QString hostAndPort(const QHostAddress &address, quint16 port)
{
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + address.toString() + u']' : address.toString();
    return host + u':' + QString::number(port);
}

} // namespace

Simulator::Simulator(const SimOptions &options, const OfficeConfig &config)
    : m_options(options), m_office(config, options.seed), m_driver(m_office, options.speed)
{
}

Simulator::~Simulator() = default;

QString Simulator::start()
{
    m_face = makeFace(m_options, m_driver);
    if (!m_face)
        return u"there is no protocol \"%1\""_s.arg(m_options.protocol);
    m_control = std::make_unique<ControlServer>(m_driver, m_gate, *m_face, [this](const QString &name, double rate) { return startScenario(name, rate); });
    m_face->setControl([this](const HttpRequest &request) { return m_control->handle(request); });
    const quint16 inner = m_face->listen(QHostAddress(QHostAddress::LocalHost), m_options.tls);
    if (inner == 0)
        return m_face->error();
    m_gate.setTarget(QHostAddress(QHostAddress::LocalHost), inner);
    if (!m_gate.listen(m_options.address, m_options.port))
        return m_gate.error();
    if (!m_control->server().listen(m_options.controlAddress, m_options.controlPort))
        return m_control->server().error();
    if (!startScenario(m_options.scenario, m_options.rate))
        return u"there is no scenario \"%1\""_s.arg(m_options.scenario);
    return {};
}

bool Simulator::startScenario(const QString &name, double rate)
{
    const std::optional<Scenario::Kind> kind = Scenario::kindFromWord(name);
    if (!kind)
        return false;
    const OfficeDriver::Turn turn(m_driver);
    m_scenario.reset();
    // The scenario's own "quiet" is a slow day; a test that asks for quiet wants to be alone.
    if (*kind == Scenario::Kind::Quiet)
        return true;
    Scenario::Options options;
    if (rate > 0)
        options.eventsPerSecond = rate;
    if (*kind == Scenario::Kind::BusyMorning)
        options.handsOff.insert(u"1000"_s);
    m_scenario = std::make_unique<Scenario>(m_office, *kind, options);
    m_scenario->start();
    return true;
}

QJsonObject Simulator::readyLine() const
{
    return { { "ready"_L1, true }, { "protocol"_L1, m_options.protocol }, { "url"_L1, m_face->url(hostAndPort(m_options.address, m_gate.port())) },
        { "control"_L1, u"http://"_s + hostAndPort(m_options.controlAddress, m_control->server().port()) } };
}

} // namespace Cordboard
