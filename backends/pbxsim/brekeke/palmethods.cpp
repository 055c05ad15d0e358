// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/brekeke/palmethods.h"

#include "backends/pbxsim/brekeke/palnotifications.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

const PalMethods &palMethods()
{
    static const PalMethods methods = [] {
        PalMethods all;
        addPalCallMethods(all);
        addPalExtensionMethods(all);
        addPalContactMethods(all);
        addPalNoteMethods(all);
        addPalSystemMethods(all);
        return all;
    }();
    return methods;
}

PalReply palReply(const Result<void> &result)
{
    return result ? PalReply::succeeded() : PalReply::failed(result.error().message());
}

PalReply palReply(const Result<Office::Dialled> &result)
{
    return result ? PalReply::succeeded(result->logId) : PalReply::failed(result.error().message());
}

QJsonObject palTalker(const Office &office, const SimLeg &leg)
{
    // The shape is undocumented: notify_status's, of the leg's last step. [assumed] Somebody outside has no `user`, and only
    // here `number` tells who that is.
    const SimCall *call = office.call(leg.call);
    const SimLeg *peer = office.peerOf(leg.id);
    LegEvent event;
    event.step = leg.history.isEmpty() ? LegStep::Called : leg.history.constLast().step;
    event.call = leg.call;
    event.leg = leg.id;
    event.user = leg.user;
    event.name = leg.name;
    event.otherNumber = peer ? peer->number : QString();
    event.otherName = peer ? peer->name : QString();
    event.role = leg.role;
    event.logId = call ? call->logId : 0;
    QJsonObject o = palStatus(event, leg.since);
    if (leg.isOutside())
        o.remove("user"_L1);
    o.insert("number"_L1, leg.number);
    if (leg.monitoring != BargeMode::None)
        o.insert("monitoring"_L1, stateWord(leg.monitoring));
    return o;
}

} // namespace Cordboard
