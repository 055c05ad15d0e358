// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Cordboard {

/// Which methods of the table this link cannot call: name to the sentence that says why. `lacking` as IpcxTransport tells it.
QHash<QString, QString> ipcxUnusableMethods(bool isHosted, bool hasRest, const QStringList &lacking);

} // namespace Cordboard
