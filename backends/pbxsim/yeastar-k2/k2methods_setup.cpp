// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2methods.h"

/// Configuration that the office does not know: kept as it was written.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

using Table = K2Table K2Store::*;

template<Table table>
K2Reply query(K2Context &c, const K2Body &body, QLatin1StringView key, QLatin1StringView listKey)
{
    const QString wanted = body.text(key);
    if (wanted.isEmpty())
        return K2Reply::error(K2Error::emptyParameter);
    const K2Table &rows = c.store.*table;
    QJsonArray list;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        if (wanted == "all"_L1 || wanted.split(u',').contains(it.key()))
            list.append(it.value());
    return list.isEmpty() && wanted != "all"_L1 ? K2Reply::error(K2Error::noSuchCallee)
                                                : K2Reply::ok({ { listKey, list } });
}

template<Table table>
K2Reply write(K2Context &c, const K2Body &body, QLatin1StringView key, bool isNew)
{
    const QString name = body.text(key);
    K2Table &rows = c.store.*table;
    if (name.isEmpty())
        return K2Reply::error(K2Error::emptyParameter);
    if (isNew == rows.contains(name))
        return K2Reply::error(isNew ? K2Error::extensionExists : K2Error::noSuchCallee);
    QJsonObject row = rows.value(name);
    for (auto it = body.object().begin(); it != body.object().end(); ++it)
        row.insert(it.key(), it.value());
    rows.insert(name, row);
    return K2Reply::ok();
}

template<Table table>
K2Reply remove(K2Context &c, const K2Body &body, QLatin1StringView key)
{
    return (c.store.*table).remove(body.text(key)) ? K2Reply::ok() : K2Reply::error(K2Error::deleteFailed);
}

void tellTrunk(K2Context &c, const K2Body &body, const K2Reply &reply, QLatin1StringView operation)
{
    if (reply.code == 0)
        c.reporter.tell(u"ConfigChange"_s,
            { { "type"_L1, "trunk"_L1 }, { "trunkname"_L1, body.text("trunkname"_L1) },
                { "operation"_L1, operation } });
}

} // namespace

void addK2SetupMethods(K2Methods &m)
{
    constexpr Table trunks = &K2Store::trunks;
    m.insert(u"trunk/list"_s, [](K2Context &c, const K2Body &) {
        QJsonArray list;
        for (const QJsonObject &row : std::as_const(c.store.trunks))
            list.append(QJsonObject { { "trunkname"_L1, row.value("trunkname"_L1) },
                { "status"_L1, row.value("status"_L1).toString(u"Unregistered"_s) },
                { "type"_L1, row.value("type"_L1).toString(u"SIP"_s) }, { "port"_L1, ""_L1 } });
        return K2Reply::ok({ { "trunklist"_L1, list } });
    });
    m.insert(u"trunk/query_siptrunk"_s,
        [](K2Context &c, const K2Body &b) { return query<trunks>(c, b, "trunkname"_L1, "siptrunks"_L1); });
    m.insert(u"trunk/add_siptrunk"_s, [](K2Context &c, const K2Body &b) {
        const K2Reply reply = write<trunks>(c, b, "trunkname"_L1, true);
        tellTrunk(c, b, reply, "add"_L1);
        return reply;
    });
    m.insert(u"trunk/update_siptrunk"_s, [](K2Context &c, const K2Body &b) {
        const K2Reply reply = write<trunks>(c, b, "trunkname"_L1, false);
        tellTrunk(c, b, reply, "update"_L1);
        return reply;
    });
    m.insert(u"trunk/delete_siptrunk"_s, [](K2Context &c, const K2Body &b) {
        const K2Reply reply = remove<trunks>(c, b, "trunkname"_L1);
        tellTrunk(c, b, reply, "del"_L1);
        return reply;
    });
    constexpr Table in = &K2Store::inboundRoutes;
    m.insert(u"inroute/query"_s,
        [](K2Context &c, const K2Body &b) { return query<in>(c, b, "routename"_L1, "inroutes"_L1); });
    m.insert(u"inroute/add"_s, [](K2Context &c, const K2Body &b) { return write<in>(c, b, "routename"_L1, true); });
    m.insert(u"inroute/update"_s, [](K2Context &c, const K2Body &b) { return write<in>(c, b, "routename"_L1, false); });
    m.insert(u"inroute/delete"_s, [](K2Context &c, const K2Body &b) { return remove<in>(c, b, "routename"_L1); });
    constexpr Table out = &K2Store::outboundRoutes;
    m.insert(u"outroute/query"_s,
        [](K2Context &c, const K2Body &b) { return query<out>(c, b, "routename"_L1, "outroutes"_L1); });
    m.insert(u"outroute/add"_s, [](K2Context &c, const K2Body &b) { return write<out>(c, b, "routename"_L1, true); });
    m.insert(
        u"outroute/update"_s, [](K2Context &c, const K2Body &b) { return write<out>(c, b, "routename"_L1, false); });
    m.insert(u"outroute/delete"_s, [](K2Context &c, const K2Body &b) { return remove<out>(c, b, "routename"_L1); });
    constexpr Table ivrs = &K2Store::ivrs;
    m.insert(u"ivr/query"_s, [](K2Context &c, const K2Body &b) {
        const K2Reply reply = query<ivrs>(c, b, "number"_L1, "ivrs"_L1);
        return reply.code == K2Error::noSuchCallee ? K2Reply::error(K2Error::noSuchIvr) : reply;
    });
    m.insert(u"ivr/update"_s, [](K2Context &c, const K2Body &b) {
        const K2Reply reply = write<ivrs>(c, b, "number"_L1, false);
        return reply.code == K2Error::noSuchCallee ? K2Reply::error(K2Error::noSuchIvr) : reply;
    });
    constexpr Table paging = &K2Store::pagingGroups;
    m.insert(u"paginggrouplist/query"_s, [](K2Context &c, const K2Body &) {
        QJsonArray list;
        for (const QJsonObject &row : std::as_const(c.store.pagingGroups))
            list.append(QJsonObject { { "number"_L1, row.value("number"_L1) }, { "name"_L1, row.value("name"_L1) } });
        return K2Reply::ok({ { "paginggrouplist"_L1, list } });
    });
    m.insert(u"paginggroup/query"_s,
        [](K2Context &c, const K2Body &b) { return query<paging>(c, b, "number"_L1, "paginggroups"_L1); });
    m.insert(
        u"paginggroup/add"_s, [](K2Context &c, const K2Body &b) { return write<paging>(c, b, "number"_L1, true); });
    m.insert(
        u"paginggroup/update"_s, [](K2Context &c, const K2Body &b) { return write<paging>(c, b, "number"_L1, false); });
    m.insert(u"paginggroup/delete"_s, [](K2Context &c, const K2Body &b) { return remove<paging>(c, b, "number"_L1); });
}

} // namespace Cordboard
