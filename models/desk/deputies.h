// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QHash>
#include <QStringList>

namespace Cordboard {

class Switchboard;

/// Who stands in for whom, as the operator was told. Where nothing was said: somebody of the same department who is free.
class Deputies
{
public:
    void set(const ExtensionId &person, const ExtensionId &deputy); ///< an empty deputy forgets
    ExtensionId chosen(const ExtensionId &person) const { return m_deputies.value(person); }

    /// The chosen one, whatever he does just now; else the first by name of those in the same department who can take a call;
    /// empty: there is nobody.
    ExtensionId of(const Switchboard &board, const ExtensionId &person) const;

    /// One line a pair, for the settings.
    QStringList toLines() const;
    static Deputies fromLines(const QStringList &lines);

private:
    QHash<ExtensionId, ExtensionId> m_deputies;
};

} // namespace Cordboard
