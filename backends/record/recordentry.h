// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/change.h"
#include "backends/api/connection.h"

#include <QJsonObject>

#include <variant>

namespace Cordboard {

/// One thing that happened at a desk.
struct RecordEntry
{
    /// The account was closed: its rows are gone.
    struct Closed { };
    /// A key, button or menu of the program, by its name in the registry of actions.
    struct Action
    {
        QString name;
    };
    /// What was asked of the PBX.
    struct Asked
    {
        quint64 serial = 0;
        QString word;
        QJsonObject arguments;
    };
    /// What became of it.
    struct Answered
    {
        quint64 serial = 0;
        PbxError error; ///< Kind::None: done
    };
    /// A sentence of the status line.
    struct Said
    {
        int level = 0; ///< 0 to 3, from information to failure
        QString text;
    };
    using What = std::variant<QList<Change>, ConnectionInfo, SessionInfo, Closed, Action, Asked, Answered, Said>;

    qint64 ms = 0; ///< monotonic, since the recording began
    qint64 wall = 0; ///< by the clock on the wall: ms since 1970 UTC
    AccountId account; ///< empty: of none
    What what;
};

/// About how many bytes of memory the entry keeps.
qsizetype weightOf(const RecordEntry &entry);

/// Whose recording it is: no setting of the account is in here.
struct RecordedAccount
{
    AccountId id;
    QString name;
    QString backend;
    QStringList capabilities; ///< by capabilityName(): what the PBX could do
};

} // namespace Cordboard
