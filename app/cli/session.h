// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "backends/api/pbxbackend.h"
#include "backends/api/statestore.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Cordboard {

/// One link to one PBX, with the memory of what it told.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(const Login &login, QObject *parent = nullptr);
    ~Session() override;

    /// Connects; online() or failed() follows within `timeoutMs`.
    void open(int timeoutMs);
    /// Says settled() once nothing has changed for `quietMs` while the link was up, or after `atMostMs`; failed() if it is down then.
    void settle(int quietMs, int atMostMs);

    PbxBackend *backend() const { return m_backend.get(); }
    const StateStore &state() const { return m_state; }
    const AccountId &account() const { return m_login.account.id; }
    bool isOnline() const { return m_phase == Phase::Online; } ///< has been, at least

signals:
    void online(); ///< once, with the first full state
    void failed(const Cordboard::PbxError &error); ///< once: no link, before online() or at the end of settle()
    void refused(const Cordboard::PbxError &error); ///< after online(): the link is down and stays down
    void settled(bool quiet);

private:
    void connectionChanged(const ConnectionInfo &connection);
    void fail(const PbxError &error);

    Login m_login;
    std::unique_ptr<PbxBackend> m_backend;
    StateStore m_state;
    QTimer m_deadline;
    QTimer m_quiet;
    enum class Phase { Idle, Opening, Online, Failed } m_phase = Phase::Idle;
};

} // namespace Cordboard
