// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/mirta/mirtasimnames.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

MirtaSimNames::MirtaSimNames(const Office &office, QString tenant, QTimeZone zone)
    : m_office(office), m_tenant(std::move(tenant)), m_zone(std::move(zone)), m_epoch(QString::number(office.config().startMs / 1000))
{
}

QString MirtaSimNames::channel(const SimLeg &leg) const
{
    const QString hex = QString::number(leg.id.toULongLong(), 16).rightJustified(8, u'0');
    return leg.isOutside() ? u"PJSIP/trunk-"_s + hex : u"PJSIP/"_s + account(leg.user) + u'-' + hex;
}

QString MirtaSimNames::time(qint64 ms) const
{
    return ms ? QDateTime::fromMSecsSinceEpoch(ms, m_zone).toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

const SimLeg *MirtaSimNames::legOfChannel(const QString &channel) const
{
    bool ok = false;
    const qulonglong id = channel.section(u'-', -1).toULongLong(&ok, 16);
    const SimLeg *leg = ok ? m_office.leg(QString::number(id)) : nullptr;
    return leg && this->channel(*leg) == channel ? leg : nullptr;
}

const SimLeg *MirtaSimNames::legOfUniqueId(const QString &id) const
{
    return id.startsWith(m_epoch + u'.') ? m_office.leg(id.section(u'.', 1)) : nullptr;
}

const SimCall *MirtaSimNames::callOfLinkedId(const QString &id) const
{
    return id.startsWith(m_epoch + u'.') ? m_office.call(id.section(u'.', 1)) : nullptr;
}

QString MirtaSimNames::number(const QString &account) const
{
    QString word = account.section(u'/', -1);
    const QString suffix = u'-' + m_tenant;
    if (word.endsWith(suffix, Qt::CaseInsensitive))
        word.chop(suffix.size());
    return word;
}

QString MirtaSimNames::lamp(LineState state)
{
    switch (state) {
    case LineState::Idle:
        return u"NOT_INUSE"_s;
    case LineState::Ringing:
        return u"RINGING"_s;
    case LineState::Held:
        return u"ONHOLD"_s;
    case LineState::Unavailable:
        return u"UNAVAILABLE"_s;
    default:
        return u"INUSE"_s;
    }
}

QString MirtaSimNames::channelState(LineState state)
{
    switch (state) {
    case LineState::Talking:
    case LineState::Held:
    case LineState::Parked:
        return u"Up"_s;
    case LineState::Ringing:
        return u"Ringing"_s;
    case LineState::Calling:
        return u"Dialing"_s;
    default:
        return u"Down"_s;
    }
}

QPair<QString, QString> MirtaSimNames::application(const SimLeg &leg, const SimCall &call) const
{
    if (!leg.isParty()) {
        const SimLeg *target = nullptr;
        for (const SimLeg *other : m_office.legsOf(call.id))
            if (other->isParty() && !other->isOutside() && (!target || other->state == LineState::Talking))
                target = other;
        const QString options = leg.monitoring == BargeMode::Speak ? u"qB"_s : leg.monitoring == BargeMode::Whisper ? u"qw"_s : u"q"_s;
        return { u"ChanSpy"_s, (target ? channel(*target) : QString()) + u',' + options };
    }
    if (const SimPark *slot = m_office.park(call.park); slot && slot->leg == leg.id)
        return { u"Park"_s, slot->number };
    if (!call.conference.isEmpty())
        return { u"ConfBridge"_s, call.conference };
    bool agentTalks = false;
    for (const SimLeg *other : m_office.legsOf(call.id))
        agentTalks |= other->agent && (other->state == LineState::Talking || other->state == LineState::Held);
    if (!call.queue.isEmpty() && (call.queued || agentTalks) && !leg.agent && leg.role == LegRole::Caller)
        return { u"Queue"_s, call.queue + u",t,,,60"_s };
    if (leg.agent)
        return { u"AppQueue"_s, u"(Outgoing Line)"_s };
    return leg.role == LegRole::Caller ? QPair<QString, QString>(u"Dial"_s, u"PJSIP/"_s + account(call.dialled))
                                       : QPair<QString, QString>(u"AppDial"_s, u"(Outgoing Line)"_s);
}

} // namespace Cordboard
