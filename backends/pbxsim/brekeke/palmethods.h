// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/brekeke/palpeer.h"
#include "backends/pbxsim/brekeke/palrpc.h"
#include "backends/pbxsim/brekeke/palstore.h"
#include "backends/sim/office.h"

#include <QHash>

namespace Cordboard {

/// What a method works on.
struct PalContext
{
    Office &office;
    PalStore &store;
    const PalPeer &peer;
    const QHash<QString, QString> &settings; ///< --set
};

struct PalMethod
{
    Permission permission; ///< the least that will do
    PalReply (*call)(PalContext &, const PalParameters &);
};
using PalMethods = QHash<QString, PalMethod>;

/// All methods of the protocol note and of the vendor's guide.
const PalMethods &palMethods();

void addPalCallMethods(PalMethods &methods);
void addPalExtensionMethods(PalMethods &methods);
void addPalContactMethods(PalMethods &methods);
void addPalNoteMethods(PalMethods &methods);
void addPalSystemMethods(PalMethods &methods);

/// "failed: ..." for what the office refuses.
PalReply palReply(const Result<void> &result);
PalReply palReply(const Result<Office::Dialled> &result);

/// The leg as getTalkerInfo and notify_status describe it.
QJsonObject palTalker(const Office &office, const SimLeg &leg);

} // namespace Cordboard
