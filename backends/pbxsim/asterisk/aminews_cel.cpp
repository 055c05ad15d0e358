// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The channel event log, as a server with cel_manager tells it beside the rest.
#include "backends/pbxsim/asterisk/aminews.h"

#include <QDateTime>
#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

void AmiNews::cel(const char *name, const SimLeg &leg, const QString &application, const QJsonObject &extra)
{
    const AmiBook::Entry &entry = m_book.enter(leg);
    const SimCall *call = m_office.call(leg.call);
    const QString exten = !call || leg.role != LegRole::Caller ? QString() : leg.isOutside() ? call->did : call->dialled;
    celRow(name, entry.linkedid, [&](AmiFrame &frame) {
        frame.add("CallerIDnum", leg.number).add("CallerIDname", leg.name).add("Exten", exten)
            .add("Context", leg.isOutside() ? u"from-trunk"_s : AmiBook::context()).add("Channel", entry.channel).add("Application", application)
            .add("UniqueID", entry.uniqueid)
            .add("Extra", extra.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact)));
    });
}

void AmiNews::celRow(const char *name, const QString &linkedid, const std::function<void(AmiFrame &)> &more)
{
    AmiFrame frame = amiEvent("CEL");
    frame.add("EventName", QString::fromLatin1(name)).add("AccountCode", QString());
    more(frame);
    // The server's local time, to the second.
    frame.add("EventTime", QDateTime::fromMSecsSinceEpoch(m_time).toString(u"yyyy-MM-dd hh:mm:ss"_s)).add("AMAFlags", u"DOCUMENTATION"_s)
        .add("LinkedID", linkedid).add("Userfield", QString()).add("Peer", QString()).add("PeerAccount", QString());
    tell("call", frame);
}

void AmiNews::celTransfer(const SimLeg &by, const SimLeg &target, bool attended)
{
    const AmiBook::Entry entry = m_book.enter(target);
    const QJsonObject extra = attended
        ? QJsonObject { { "transfer_target_channel_name"_L1, entry.channel }, { "transfer_target_channel_uniqueid"_L1, entry.uniqueid } }
        : QJsonObject { { "extension"_L1, target.number }, { "context"_L1, AmiBook::context() } };
    cel(attended ? "ATTENDEDTRANSFER" : "BLINDTRANSFER", by, {}, extra);
}

void AmiNews::celLeg(const LegEvent &event, const SimLeg &leg)
{
    if (event.step == LegStep::Answered) {
        cel("ANSWER", leg, leg.role == LegRole::Callee ? u"AppDial"_s : u"Dial"_s);
        return;
    }
    const SimCall *call = m_office.call(event.call);
    if (event.step != LegStep::Called || !call || !call->transfer || call->transfer->attended || call->transfer->target != event.leg)
        return;
    if (const SimLeg *by = m_office.leg(call->transfer->by))
        celTransfer(*by, leg, false);
}

void AmiNews::celEnded(const LegEvent &event, const SimLeg &leg)
{
    const SimCall *call = m_office.call(event.call);
    if (call && call->transfer && call->transfer->attended && call->transfer->byUser == event.user && !event.user.isEmpty())
        if (const SimLeg *target = m_office.leg(call->transfer->target); target && target->id != event.leg)
            celTransfer(leg, *target, true);
    const AmiBook::Entry *entry = m_book.find(event.leg);
    cel("HANGUP", leg, {},
        { { "hangupcause"_L1, event.q850 > 0 ? event.q850 : 16 }, { "hangupsource"_L1, event.byPhone && entry ? entry->channel : QString() },
            { "dialstatus"_L1, entry ? entry->variables.value(u"DIALSTATUS"_s) : QString() } });
    cel("CHAN_END", leg);
}

} // namespace Cordboard
