// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/snapshotjson.h"
#include "backends/asterisk/asteriskbackend.h"
#include "tests/integration/simprocess.h"
#include "tests/shared/snapshotcompare.h"

#include <memory>

namespace Cordboard {

/// What the manager interface cannot tell; everything else must be equal.
SnapshotRules asteriskRules();

/// A simulated Asterisk and a console at it.
class AsteriskDesk : public QObject
{
    Q_OBJECT
public:
    bool startSim(const QStringList &arguments = {});
    /// Whether it came online.
    bool connectAs(const QString &user, const QString &password = QStringLiteral("cordboard"));
    void stop() { backend.reset(), sim.reset(); }

    bool isOnline() const { return backend && backend->connection().state == ConnectionState::Online; }
    qint64 events();
    QStringList differences();
    bool becomesEqual(QStringList *left);

    ExtensionId person(const QString &number) const { return { account, number }; }
    /// The call in which that extension takes part; nullptr: none.
    const Call *callOf(const QString &number) const;
    const Leg *legOf(const QString &number) const;
    LineState stateOf(const QString &number) const;
    template<class C>
    Result<void> perform(const C &command)
    {
        return wait(backend->perform({ account, command }));
    }
    Result<void> wait(QFuture<Result<void>> future);

    const AccountId account { QStringLiteral("test") };
    std::unique_ptr<SimProcess> sim;
    std::unique_ptr<AsteriskBackend> backend;
    StateStore state;
    int reconnects = 0;
    bool keepsLog = false; ///< set before connectAs()
    QByteArrayList log; ///< names of what the channel event log told
};

} // namespace Cordboard
