// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/ipcortex/ipcxcommands.h"
#include "backends/ipcortex/ipcxmirror.h"
#include "backends/ipcortex/ipcxnightmode.h"
#include "backends/ipcortex/ipcxrest.h"
#include "backends/ipcortex/ipcxsettings.h"
#include "backends/ipcortex/ipcxtimings.h"
#include "backends/ipcortex/ipcxtransport.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace Cordboard {

/// One account at an IPCortex PABX, by whichever of the two ways in it has.
class IpcortexBackend final : public PbxBackend
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IpcortexBackend)
public:
    explicit IpcortexBackend(QObject *parent = nullptr);
    IpcortexBackend(const IpcxTimings &timings, QObject *parent);
    ~IpcortexBackend() override;

    Capabilities capabilities() const override { return m_capabilities; }
    ConnectionInfo connection() const override;
    SessionInfo session() const override { return m_session; }

    void open(const Account &account, const Secrets &secrets) override;
    void close() override;
    void retryNow() override;

    QFuture<Result<void>> perform(const CallCommand &command) override;
    QFuture<Result<CdrPage>> fetchCdrs(const CdrQuery &query) override;
    QFuture<Result<ContactPage>> searchContacts(const ContactQuery &query) override;
    QFuture<Result<Contact>> fetchContact(const ContactId &id) override;
    QFuture<Result<ContactId>> saveContact(const Contact &contact) override;
    QFuture<Result<void>> deleteContact(const ContactId &id) override;
    QList<MethodInfo> methods() const override;
    QHash<QString, QString> unusableMethods() const override;
    QFuture<Result<QJsonValue>> callMethod(const QString &name, const QJsonObject &parameters) override;

    /// Whether the PABX's own library is in use; false: commands and polled feed.
    bool isHosted() const { return m_hosted; }

private:
    void attempt();
    void probe();
    void onUnusable(const PbxError &error);
    void start(bool hosted, const QByteArray &script);
    void connectTransport();
    void onReady();
    void onFailed(const PbxError &reason);
    void enter(ConnectionState state, const PbxError &error = {}, const QDateTime &next = {});
    void flush();
    void updateCapabilities();
    void closeLink();
    bool isUp() const;
    template<class T>
    using Promise = std::shared_ptr<QPromise<Result<T>>>;
    /// A future that close() settles, and what settles it.
    template<class T>
    std::pair<QFuture<Result<T>>, std::function<void(const Result<T> &)>> promise();

    const IpcxTimings m_timings;
    Account m_account;
    IpcxSettings m_settings;
    Capabilities m_capabilities;
    SessionInfo m_session;
    ConnectionInfo m_connection;
    IpcxHttp m_probe;
    IpcxRest m_rest;
    IpcxNightMode m_nightMode;
    std::unique_ptr<IpcxMirror> m_mirror;
    std::unique_ptr<IpcxCommands> m_commands;
    std::unique_ptr<IpcxTransport> m_transport;
    std::vector<std::function<void()>> m_unsettled; ///< by close(); settled ones do nothing
    QTimer m_retryTimer;
    QTimer m_flushTimer;
    QElapsedTimer m_upSince;
    PbxError m_trouble;
    PbxError m_libraryError; ///< why the PABX's library is not in use, though it serves one
    bool m_overdue = false;
    bool m_hosted = false;
    bool m_hasRest = false;
    int m_failures = 0; ///< in a row
    int m_generation = 0; ///< of attempts
};

} // namespace Cordboard
