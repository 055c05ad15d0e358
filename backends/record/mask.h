// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/change.h"
#include "backends/api/connection.h"

#include <QHash>

namespace Cordboard {

/// Puts another word in the place of every name, phone number and id: the same one for the same, so that a masked recording still shows
/// who did what to whom, but not who they are. What people wrote themselves is left out.
class Mask
{
public:
    QString name(const QString &name); ///< "Person 3"
    QString number(const QString &number); ///< "n3"
    QString id(const QString &local); ///< "i3": a PBX may build ids from numbers
    Change masked(Change change);
    ConnectionInfo masked(ConnectionInfo connection);
    SessionInfo masked(SessionInfo session);

private:
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_numbers;
    QHash<QString, QString> m_ids;
};

} // namespace Cordboard
