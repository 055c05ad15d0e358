// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/mirta/mirtasimcontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Requests of an administrator.
namespace Cordboard {

using namespace Qt::StringLiterals;
using namespace MirtaSimWriter;

namespace {

MirtaSimAnswer peerAction(MirtaSimContext &c, const MirtaSimRequest &r, bool comesBack)
{
    const QString peer = r[u"peer"_s];
    if (peer.isEmpty())
        return mirtaSimMissing(u"peer"_s);
    const QStringList numbers = peer == "ALL"_L1 ? c.office.people() : QStringList { c.names.number(peer) };
    for (const QString &number : numbers) {
        if (!c.office.person(number))
            return mirtaSimText(u"No such peer"_s);
        (void)c.office.setRegistered(number, false);
        if (comesBack)
            (void)c.office.setRegistered(number, true);
    }
    return { done() };
}

MirtaSimAnswer reboot(MirtaSimContext &c, const MirtaSimRequest &r)
{
    return peerAction(c, r, true);
}

MirtaSimAnswer unregister(MirtaSimContext &c, const MirtaSimRequest &r)
{
    return peerAction(c, r, false);
}

MirtaSimAnswer campaign(MirtaSimContext &c, const MirtaSimRequest &r)
{
    static const QHash<QString, QString> states { { u"start"_s, u"running"_s }, { u"stop"_s, u"stopped"_s }, { u"pause"_s, u"paused"_s }, { u"resume"_s, u"running"_s } };
    if (r[u"campaign"_s].isEmpty())
        return mirtaSimMissing(u"campaign"_s);
    const QString state = states.value(r[u"action"_s].toLower());
    if (state.isEmpty())
        return mirtaSimMissing(u"action"_s);
    c.store.campaigns.insert(r[u"campaign"_s], state);
    return { done() };
}

MirtaSimAnswer responsePath(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"id"_s].isEmpty())
        return mirtaSimMissing(u"id"_s);
    // Each answered call of the day was asked one question.
    QList<MirtaSimRow> list;
    for (const Cdr &cdr : c.office.cdrs()) {
        const QString filter = r[u"filter"_s];
        const QString wanted = r[u"filterdata"_s];
        if (!cdr.answeredAt.isValid() || (filter == "queue"_L1 && cdr.queue != wanted) || (filter == "answer"_L1 && cdr.calleeNumber != c.names.number(wanted))
            || (filter == "uniqueid"_L1 && c.names.linkedId(cdr.call.local()) != wanted))
            continue;
        list.append({ { u"rp_id"_s, r[u"id"_s] }, { u"uniqueid"_s, c.names.linkedId(cdr.call.local()) }, { u"queue"_s, cdr.queue },
            { u"answer"_s, cdr.calleeNumber }, { u"response"_s, u"4"_s }, { u"time"_s, c.names.time(cdr.endedAt.toMSecsSinceEpoch()) } });
    }
    if (r[u"action"_s].toLower() == "list"_L1)
        return { rows(r, list, Keys::Named) };
    if (r[u"action"_s].toLower() == "getlast"_L1)
        return list.isEmpty() ? MirtaSimAnswer() : MirtaSimAnswer { object(r, list.constLast()) };
    return mirtaSimMissing(u"action"_s);
}

MirtaSimAnswer balance(MirtaSimContext &c, const MirtaSimRequest &r)
{
    bool ok = false;
    const double amount = r[u"amount"_s].toDouble(&ok);
    if (r.right != MirtaSimRequest::Right::Admin)
        return mirtaSimText(u"Wrong API key type"_s);
    if (!ok)
        return mirtaSimMissing(u"amount"_s);
    c.store.balance += amount;
    return { done() };
}

MirtaSimAnswer checkAuth(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const SimPerson *p = c.office.person(c.names.number(r[u"username"_s]));
    if (r[u"username"_s].isEmpty() || r[u"password"_s].isEmpty())
        return mirtaSimMissing(u"username"_s);
    if (!p || p->config.password != r[u"password"_s])
        return mirtaSimText(u"Wrong username or password"_s);
    return { object(r, { { u"username"_s, r[u"username"_s] }, { u"level"_s, p->config.admin ? u"tenant admin"_s : u"user"_s }, { u"tenant"_s, c.names.tenant() } }) };
}

MirtaSimAnswer json(const MirtaSimRequest &r, const QJsonObject &object)
{
    MirtaSimRow row;
    for (auto it = object.begin(); it != object.end(); ++it)
        row.append({ it.key(), it.value() });
    return { MirtaSimWriter::object(r, row) };
}

MirtaSimAnswer huntList(MirtaSimContext &c, const MirtaSimRequest &r, QJsonObject &list)
{
    const QString action = r[u"action"_s].toLower();
    if (action == "getextensions"_L1) {
        QList<MirtaSimRow> numbers;
        for (const QString &number : list.value("extensions"_L1).toString().split(u',', Qt::SkipEmptyParts))
            numbers.append({ { u"ex_number"_s, number } });
        return { rows(r, numbers, Keys::Named) };
    }
    if (action != "setextensions"_L1)
        return mirtaSimText(u"Wrong action"_s);
    const QJsonArray numbers = QJsonDocument::fromJson(r[u"jsondata"_s].toUtf8()).object().value("extensions"_L1).toArray();
    QStringList words;
    for (const QJsonValue number : numbers) {
        if (!c.office.person(number.toString()))
            return mirtaSimText(u"No such extension"_s);
        words.append(number.toString());
    }
    list.insert(u"extensions"_s, words.join(u','));
    return { done() };
}

MirtaSimAnswer manageDb(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r.right != MirtaSimRequest::Right::Admin)
        return mirtaSimText(u"Wrong API key type"_s);
    const QString type = r[u"object"_s];
    const QString action = r[u"action"_s].toLower();
    if (!c.store.objects.contains(type))
        return mirtaSimMissing(u"object"_s);
    auto &objects = c.store.objects[type];
    const QJsonObject data = QJsonDocument::fromJson(r[u"jsondata"_s].toUtf8()).object();
    if (type != "huntlist"_L1 && action == "list"_L1) {
        QList<MirtaSimRow> list;
        for (const QJsonObject &object : std::as_const(objects)) {
            MirtaSimRow row;
            for (auto it = object.begin(); it != object.end(); ++it)
                row.append({ it.key(), it.value() });
            list.append(row);
        }
        return { rows(r, list, Keys::Doubled) };
    }
    if (type != "huntlist"_L1 && action == "add"_L1) {
        if (data.isEmpty())
            return mirtaSimMissing(u"jsondata"_s);
        const QString id = c.store.newId();
        QJsonObject object = data;
        object.insert(u"id"_s, id);
        objects.insert(id, object);
        return json(r, { { u"id"_s, id } });
    }
    const QString id = r[u"objectid"_s];
    if (id.isEmpty())
        return mirtaSimMissing(u"objectid"_s);
    const auto it = objects.find(id);
    if (it == objects.end())
        return {};
    if (type == "huntlist"_L1)
        return huntList(c, r, *it);
    if (action == "get"_L1)
        return json(r, *it);
    if (action == "update"_L1) {
        if (data.isEmpty())
            return mirtaSimMissing(u"jsondata"_s);
        for (auto field = data.begin(); field != data.end(); ++field)
            it->insert(field.key(), field.value());
        return { done() };
    }
    if (type == "mediafile"_L1 && action == "getbinary"_L1)
        return { c.store.binaries.value(id), "audio/x-wav" };
    if (type == "mediafile"_L1 && action == "updatebinary"_L1) {
        c.store.binaries.insert(id, QByteArray::fromBase64(data.value("data"_L1).toString().toLatin1()));
        return { done() };
    }
    return mirtaSimText(u"Wrong action"_s);
}

} // namespace

void addMirtaSimAdmin(MirtaSimHandlers &handlers)
{
    handlers.insert({ { u"REBOOT"_s, reboot }, { u"UNREGISTER"_s, unregister }, { u"CAMPAIGN"_s, campaign }, { u"RESPONSEPATH"_s, responsePath },
        { u"BALANCE"_s, balance }, { u"CHECKAUTH"_s, checkAuth }, { u"MANAGEDB"_s, manageDb } });
}

} // namespace Cordboard
