// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/brekeke/palstore.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

PalStore PalStore::standard(const QString &tenant)
{
    PalStore store;
    store.tenants.insert(tenant, { { u"tenantid"_s, tenant }, { u"desc"_s, u"Simulated office"_s }, { u"maxrecordingsessions"_s, u"10"_s },
                                     { u"maxusers"_s, u"-1"_s }, { u"maxsessions"_s, u"-1"_s } });
    Route main(routeValues);
    main[0] = u"1"_s;
    main[1] = tenant;
    main[2] = u"main"_s;
    main[6] = u"5550100"_s; // v1: the number dialled
    main[7] = u"6700"_s; // v2: where it goes
    store.templates.insert(u"did"_s, { main });
    store.notes.insert(u"welcome"_s, { u"Greeting"_s, 1, u"Good morning, how can I help you?"_s });
    return store;
}

PalStore::Route *PalStore::route(const QString &templateName, const QString &name)
{
    const auto it = templates.find(templateName);
    if (it == templates.end())
        return nullptr;
    for (Route &route : *it)
        if (route.value(2) == name)
            return &route;
    return nullptr;
}

} // namespace Cordboard
