// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/asterisk/amibook.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

AmiBook::Entry &AmiBook::enter(const SimLeg &leg)
{
    Entry &entry = m_entries[leg.id];
    if (entry.leg.isEmpty()) {
        entry.leg = leg.id;
        const qint64 created = leg.history.isEmpty() ? leg.since : leg.history.first().time;
        entry.uniqueid = QString::number(created / 1000) + u'.' + leg.id;
        const QString device = leg.isOutside() ? u"PJSIP/trunk"_s : AmiBook::device(leg.user);
        entry.channel = device + u'-' + QString::number(leg.id.toLongLong(), 16).rightJustified(8, u'0');
        m_channels.insert(entry.channel, leg.id);
    }
    QString &linkedid = m_calls[leg.call];
    if (linkedid.isEmpty())
        linkedid = entry.uniqueid;
    entry.linkedid = linkedid;
    return entry;
}

AmiBook::Entry *AmiBook::find(const QString &leg)
{
    const auto it = m_entries.find(leg);
    return it == m_entries.end() ? nullptr : &*it;
}

void AmiBook::forget(const QString &leg)
{
    m_channels.remove(m_entries.value(leg).channel);
    m_entries.remove(leg);
}

const SimLeg *AmiBook::legOfChannel(const QString &channel) const
{
    return m_office.leg(m_channels.value(channel));
}

int AmiBook::channelState(const SimLeg &leg)
{
    switch (leg.state) {
    case LineState::Ringing:
        return 5;
    case LineState::Calling:
        return leg.clickToDial ? 6 : 4; // whoever was rung by the PBX is off hook already
    case LineState::Talking:
    case LineState::Held:
    case LineState::Parked:
        return 6;
    default:
        return 0;
    }
}

QString AmiBook::stateWord(int state)
{
    switch (state) {
    case 4:
        return u"Ring"_s;
    case 5:
        return u"Ringing"_s;
    case 6:
        return u"Up"_s;
    default:
        return u"Down"_s;
    }
}

void AmiBook::addChannel(AmiFrame &frame, const SimLeg &leg, const QByteArray &prefix)
{
    const Entry &entry = enter(leg);
    const SimLeg *peer = m_office.peerOf(leg.id);
    const SimCall *call = m_office.call(leg.call);
    const auto orUnknown = [](const QString &text) { return text.isEmpty() ? u"<unknown>"_s : text; };
    QString exten = call && leg.role == LegRole::Caller ? (leg.isOutside() ? call->did : call->dialled) : QString();
    if (exten.isEmpty() && leg.role == LegRole::Caller)
        exten = u"s"_s;
    frame.add(prefix + "Channel", entry.channel)
        .add(prefix + "ChannelState", entry.state)
        .add(prefix + "ChannelStateDesc", stateWord(entry.state))
        .add(prefix + "CallerIDNum", orUnknown(leg.number))
        .add(prefix + "CallerIDName", orUnknown(leg.name))
        .add(prefix + "ConnectedLineNum", orUnknown(peer ? peer->number : QString()))
        .add(prefix + "ConnectedLineName", orUnknown(peer ? peer->name : QString()))
        .add(prefix + "Language", u"en"_s)
        .add(prefix + "AccountCode", QString())
        .add(prefix + "Context", leg.isOutside() ? u"from-trunk"_s : context())
        .add(prefix + "Exten", exten)
        .add(prefix + "Priority", 1)
        .add(prefix + "Uniqueid", entry.uniqueid)
        .add(prefix + "Linkedid", entry.linkedid);
}

} // namespace Cordboard
