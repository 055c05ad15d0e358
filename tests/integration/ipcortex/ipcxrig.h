// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/ipcortex/ipcortexbackend.h"
#include "tests/integration/simprocess.h"
#include "tests/shared/snapshotcompare.h"

#include <memory>

namespace Cordboard {

/// What an IPCortex PABX has no words for; everything else must be equal.
SnapshotRules ipcxRules();

/// A simulated PABX and our backend at it, by one of the two ways in.
class IpcxRig : public QObject
{
    Q_OBJECT
public:
    ~IpcxRig() override;

    bool startSim(const QStringList &arguments = {});
    /// `transport`: "hosted" or "native". False: did not get online.
    bool connectBackend(const QString &transport, const QString &user = QStringLiteral("1000"),
        const QString &password = QStringLiteral("cordboard"));
    bool isOnline() const { return backend->connection().state == ConnectionState::Online; }
    qint64 events();
    QStringList differences();
    /// Waits until belief and truth are equal; what still differs goes to `left`.
    bool becomesEqual(QStringList *left, int ms = 90'000);
    Result<void> perform(const CallCommand::Kind &what);
    Result<QJsonValue> call(const QString &method, const QJsonObject &parameters = {});
    /// The one call there is, as believed; empty: none or several.
    Call onlyCall() const;
    bool control(const QString &what, const QString &number);

    std::unique_ptr<SimProcess> sim;
    std::unique_ptr<IpcortexBackend> backend;
    StateStore state;
    QList<ConnectionInfo> connections; ///< all changes so far
    const AccountId account { QStringLiteral("test") };
    IpcxTimings timings;
};

} // namespace Cordboard
