// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

namespace Cordboard {

Session::Session(const Login &login, QObject *parent)
    : QObject(parent), m_login(login), m_backend(login.plugin->create(nullptr))
{
    m_deadline.setSingleShot(true);
    m_quiet.setSingleShot(true);
    connect(m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) {
        m_state.apply(changes);
        if (m_quiet.isActive())
            m_quiet.start();
    });
    connect(m_backend.get(), &PbxBackend::connectionChanged, this, &Session::connectionChanged);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        // Nothing is heard over a link that is down or stuck: that is no quiet.
        if (m_backend->connection().state != ConnectionState::Online)
            return m_quiet.start();
        m_deadline.stop();
        emit settled(true);
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_phase == Phase::Opening)
            return fail({ PbxError::Kind::Timeout, {} });
        m_quiet.stop();
        // What was known before the link was lost is not the state of the PBX.
        const ConnectionInfo link = m_backend->connection();
        if (link.state != ConnectionState::Online && link.state != ConnectionState::Degraded)
            return fail(link.error.kind == PbxError::Kind::None ? PbxError { PbxError::Kind::NotConnected, {} } : link.error);
        emit settled(false);
    });
}

Session::~Session()
{
    m_backend->disconnect(this);
    m_backend->close();
}

void Session::open(int timeoutMs)
{
    m_phase = Phase::Opening;
    m_deadline.start(timeoutMs);
    m_backend->open(m_login.account, m_login.secrets);
}

void Session::settle(int quietMs, int atMostMs)
{
    m_deadline.start(std::max(quietMs, atMostMs));
    m_quiet.start(quietMs);
}

void Session::connectionChanged(const ConnectionInfo &connection)
{
    switch (connection.state) {
    case ConnectionState::Online:
        if (m_phase == Phase::Opening) {
            m_phase = Phase::Online;
            m_deadline.stop();
            emit online();
        }
        break;
    case ConnectionState::Reconnecting:
        // A script wants to know at once; only a link that has worked is worth waiting for.
        if (m_phase == Phase::Opening)
            fail(connection.error);
        break;
    case ConnectionState::Refused:
        if (m_phase == Phase::Opening)
            fail(connection.error);
        else if (m_phase == Phase::Online)
            emit refused(connection.error);
        break;
    case ConnectionState::Offline:
    case ConnectionState::Connecting:
    case ConnectionState::Synchronizing:
    case ConnectionState::Degraded:
        break;
    }
}

void Session::fail(const PbxError &error)
{
    m_phase = Phase::Failed;
    m_deadline.stop();
    emit failed(error);
}

} // namespace Cordboard
