// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "backends/brekeke/palvalues.h"

namespace Cordboard {

/// What the vendor shows for an entry: nickname, else the parts of the name, else the company, else the first number.
/// [client]
QString palDisplayName(const QJsonObject &info);

/// Between the PBX's phone book and ours. Fields that we have no place for travel in Contact::extra, both ways.
Contact palContact(const AccountId &account, const PalContactCard &card);
Contact palContact(const AccountId &account, const PalContactRow &row);
PalContactCard palContactCard(const Contact &contact);

} // namespace Cordboard
