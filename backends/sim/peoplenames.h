// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/officeconfig.h"
#include "backends/sim/prng.h"

namespace Cordboard {

/// Invented people. Their telephone numbers are from ranges that regulators keep free for fiction.
struct KnownPerson
{
    const char16_t *number;
    const char16_t *name;
    const char16_t *group;
    const char16_t *role;
    const char16_t *presenceText;
    Presence presence;
};
/// The named staff of the demo office, receptionist first.
QList<KnownPerson> demoStaff();
/// A name that is not in `used` yet, as far as there are combinations; notes it there.
QString inventedName(Prng &random, QSet<QString> &used);
QString presenceTextFor(Presence presence, Prng &random);
/// Mail address from a name: letters folded to ASCII, dots between.
QString emailFor(const QString &name, const QString &domain);
QString mobileFor(int index);
QList<CallerConfig> knownCallers();
QList<Contact> knownContacts();

} // namespace Cordboard
