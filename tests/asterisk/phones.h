// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/asterisk/softphone.h"

#include <map>
#include <memory>

namespace Cordboard {

/// All phones at one PBX, by number.
class Phones
{
public:
    /// False: one did not start; see trouble().
    bool start(const SoftPhone::Options &options);
    /// All of them side by side.
    bool start(const QList<SoftPhone::Options> &all);
    /// nullptr: there is none.
    SoftPhone *find(const QString &number) const;
    void hangUpAll();
    bool areIdle() const;
    QString trouble() const { return m_trouble; }

private:
    std::map<QString, std::unique_ptr<SoftPhone>> m_phones;
    QString m_trouble;
};

} // namespace Cordboard
