// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2wire.h"

#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

QString K2Wire::callId(const QString &room, qint64 startedAtMs) const
{
    return QString::number(startedAtMs / 1000) + u'.' + QString::number(room.toLongLong() % 1'000'000'000);
}

QString K2Wire::callId(const QString &room) const
{
    const SimCall *call = m_office.call(room);
    return call ? callId(*call) : QString();
}

QString K2Wire::roomOf(const QString &id) const
{
    const QStringList rooms = m_office.calls();
    for (const QString &room : rooms)
        if (callId(room) == id)
            return room;
    return {};
}

QString K2Wire::channel(const QString &leg, const QString &user) const
{
    const QString number = u"%1"_s.arg(leg.toLongLong(), 8, 16, QLatin1Char('0'));
    return user.isEmpty() ? u"PJSIP/trunk-%1-endpoint-%2"_s.arg(QLatin1StringView(trunk), number)
                          : u"PJSIP/%1-%2"_s.arg(user, number);
}

const SimLeg *K2Wire::legOf(const QString &wanted) const
{
    bool ok = false;
    const qint64 number = wanted.section(u'-', -1).toLongLong(&ok, 16);
    const SimLeg *leg = ok ? m_office.leg(QString::number(number)) : nullptr;
    return leg && channel(*leg) == wanted ? leg : nullptr;
}

QString K2Wire::path(const SimCall &call) const
{
    if (m_paging.contains(call.id))
        return m_paging.value(call.id);
    return !call.queue.isEmpty() ? call.queue : call.conference;
}

QString K2Wire::status(const SimLeg &leg, const SimCall &call)
{
    const bool caller = leg.role == LegRole::Caller;
    switch (leg.state) {
    case LineState::Ringing: return u"RING"_s;
    case LineState::Held:
    case LineState::Parked: return u"HOLD"_s;
    case LineState::Talking: return caller ? u"ANSWERED"_s : u"ANSWER"_s;
    default: break;
    }
    if (!caller)
        return u"RING"_s;
    return call.queue.isEmpty() ? u"ALERT"_s : u"ANSWERED"_s; // the queue has answered him
}

QJsonObject K2Wire::offeredMember(const SimLeg &leg) const
{
    const SimCall *call = m_office.call(leg.call);
    QJsonObject o { { "channelid"_L1, channel(leg) } };
    if (!leg.isOutside()) {
        o.insert("number"_L1, leg.user);
        return { { "ext"_L1, o } };
    }
    const bool in = leg.role == LegRole::Caller;
    o.insert("trunkname"_L1, QLatin1StringView(trunk));
    o.insert("from"_L1, in ? leg.number : call ? call->callerNumber : QString());
    o.insert("to"_L1, !in ? leg.number : call ? (call->did.isEmpty() ? call->dialled : call->did) : QString());
    return { { in ? "inbound"_L1 : "outbound"_L1, o } };
}

QJsonObject K2Wire::withStatus(const QJsonObject &member, const QString &status)
{
    QJsonObject out;
    for (auto it = member.begin(); it != member.end(); ++it) {
        QJsonObject inner = it.value().toObject();
        inner.insert("memberstatus"_L1, status);
        out.insert(it.key(), inner);
    }
    return out;
}

QJsonObject K2Wire::member(const SimLeg &leg) const
{
    const SimCall *call = m_office.call(leg.call);
    if (!call)
        return {};
    QJsonObject out;
    const QJsonObject plain = withStatus(offeredMember(leg), status(leg, *call));
    for (auto it = plain.begin(); it != plain.end(); ++it) {
        QJsonObject inner = it.value().toObject();
        if (const QString way = path(*call); !way.isEmpty())
            inner.insert("callpath"_L1, way);
        out.insert(it.key(), inner);
    }
    return out;
}

QJsonArray K2Wire::members(const QString &room) const
{
    QJsonArray list;
    const QList<const SimLeg *> legs = m_office.legsOf(room);
    for (const SimLeg *leg : legs)
        list.append(member(*leg));
    return list;
}

QJsonObject K2Wire::call(const SimCall &call) const
{
    return { { "callid"_L1, callId(call) }, { "members"_L1, members(call.id) } };
}

QByteArray k2Json(QLatin1StringView first, const QJsonObject &object)
{
    QJsonObject rest = object;
    const QJsonValue value = rest.take(first);
    QByteArray text = QJsonDocument(QJsonObject { { first, value } }).toJson(QJsonDocument::Compact);
    if (rest.isEmpty())
        return text;
    text.chop(1);
    return text + ',' + QJsonDocument(rest).toJson(QJsonDocument::Compact).sliced(1);
}

} // namespace Cordboard
