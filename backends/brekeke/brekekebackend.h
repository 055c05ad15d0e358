// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/brekeke/palcommands.h"
#include "backends/brekeke/paldirectory.h"
#include "backends/brekeke/palmethods.h"
#include "backends/brekeke/palmirror.h"
#include "backends/brekeke/palsession.h"
#include "backends/brekeke/palsettings.h"

#include <QElapsedTimer>

#include <memory>

namespace Cordboard {

/// One account at a Brekeke PBX over PAL WebSocket.
class BrekekeBackend final : public PbxBackend
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrekekeBackend)
public:
    explicit BrekekeBackend(QObject *parent = nullptr);
    BrekekeBackend(const PalTimings &timings, QObject *parent);
    ~BrekekeBackend() override;

    Capabilities capabilities() const override { return m_capabilities; }
    ConnectionInfo connection() const override;
    SessionInfo session() const override { return m_sessionInfo; }

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
    QHash<QString, QString> unusableMethods() const override { return m_missing; }
    QFuture<Result<QJsonValue>> callMethod(const QString &name, const QJsonObject &parameters) override;

    /// Every method of PAL as a typed call.
    PalMethods &pal() { return m_methods; }
    /// For tests and support: how often something was ignored, by kind.
    int ignored(const QString &kind) const { return m_pal.ignored(kind); }

private:
    void attempt();
    void onReady();
    void onDirectory();
    void onNotified(const PalMessage &message);
    void onFailed(const PbxError &error);
    void onOverdue(bool overdue);
    void enter(ConnectionState state, const PbxError &error = {}, const QDateTime &next = {});
    void onFramesDone(int frames);
    void onTurnEnd();
    void tell();
    void flush();
    void askForRooms();
    void reload(const ExtensionId &extension);
    QList<SharedLine> linesOfProduct() const;
    bool isUp() const;

    const PalTimings m_timings;
    Account m_account;
    PalSettings m_settings;
    Capabilities m_capabilities;
    QHash<QString, QString> m_missing; ///< methods that this PBX has refused for good, with the reason
    SessionInfo m_sessionInfo;
    ConnectionInfo m_connection;
    PalSession m_pal;
    PalMethods m_methods { m_pal };
    std::unique_ptr<PalMirror> m_mirror;
    std::unique_ptr<PalCommands> m_commands;
    std::unique_ptr<PalDirectory> m_directory; ///< while synchronizing
    QTimer m_retryTimer;
    QTimer m_pollTimer;
    QElapsedTimer m_upSince;
    int m_framesThisTurn = 0; ///< of the event loop
    int m_framesUntold = 0;
    int m_failures = 0; ///< in a row
    int m_asking = 0; ///< getTalkerInfo requests under way
    bool m_mayAsk = true; ///< until the PBX refuses getTalkerInfo
};

} // namespace Cordboard
