// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/api/statestore.h"
#include "backends/record/recordentry.h"

namespace Cordboard {

/// One account of a recording as a PBX: tells what it is given, and does nothing. A Replayer drives it.
class ReplayBackend final : public PbxBackend
{
    Q_OBJECT
public:
    explicit ReplayBackend(const RecordedAccount &account, QObject *parent = nullptr);

    Account account() const;
    Capabilities capabilities() const override { return m_capabilities; }
    ConnectionInfo connection() const override { return m_connection; }
    SessionInfo session() const override { return m_session; }
    /// The Replayer says what comes; nothing is opened.
    void open(const Account &account, const Secrets &secrets) override;
    void close() override;
    void retryNow() override { }
    QFuture<Result<void>> perform(const CallCommand &command) override;

    /// Tells what that entry says.
    void tell(const RecordEntry &entry);
    /// Tells everything anew, as after a jump: `rows` may hold other accounts too.
    void tellAll(const StateStore &rows, const ConnectionInfo &connection, const SessionInfo &session);

    /// Why nothing can be done: one sentence.
    static QString reason();

private:
    RecordedAccount m_account;
    Capabilities m_capabilities;
    ConnectionInfo m_connection;
    SessionInfo m_session;
};

} // namespace Cordboard
