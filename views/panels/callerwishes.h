// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QHash>
#include <QString>

namespace Cordboard {

/// Whom callers asked for, as far as the operator's hands told: by whom he searched or asked while they were with him.
class CallerWishes
{
public:
    void set(const CallId &call, const QString &name)
    {
        if (name.isEmpty())
            m_names.remove(call);
        else
            m_names.insert(call, name);
    }
    QString of(const CallId &call) const { return m_names.value(call); }
    /// Forgets calls for which `gone` answers true.
    template<class Gone>
    void prune(Gone &&gone)
    {
        m_names.removeIf([&gone](const auto &entry) { return gone(entry.key()); });
    }

private:
    QHash<CallId, QString> m_names;
};

} // namespace Cordboard
