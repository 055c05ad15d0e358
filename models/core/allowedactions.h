// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/capabilities.h"

#include <QMetaType>

#include <initializer_list>

namespace Cordboard {

/// What may be done with a row as far as its state goes, in the words of Capability. An action is enabled when this, the
/// account's Capabilities and its link all agree.
class ActionSet
{
public:
    ActionSet() = default;
    ActionSet(std::initializer_list<Capability> list)
    {
        for (Capability c : list)
            add(c);
    }
    void add(Capability c) { m_bits |= quint64(1) << int(c); }
    void addIf(bool condition, std::initializer_list<Capability> list)
    {
        for (Capability c : list)
            if (condition)
                add(c);
    }
    bool has(Capability c) const { return m_bits & (quint64(1) << int(c)); }
    bool isEmpty() const { return m_bits == 0; }
    friend bool operator==(const ActionSet &, const ActionSet &) = default;

private:
    quint64 m_bits = 0;
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::ActionSet)
