// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/brekeke/palnotifications.h"

#include "backends/pbxsim/brekeke/palrpc.h"

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

QString palRole(LegRole role)
{
    return role == LegRole::Caller ? u"c"_s : role == LegRole::Callee ? u"s"_s : QString();
}

QJsonObject palStatus(const LegEvent &e, qint64 time)
{
    // Codes and ids are strings, the time is a number. [client]
    QJsonObject o { { "user"_L1, e.user }, { "status"_L1, QString::number(int(e.step)) }, { "talker_id"_L1, e.leg }, { "room_id"_L1, e.call },
        { "other_number"_L1, e.otherNumber }, { "user_display_name"_L1, e.name }, { "other_user_display_name"_L1, e.otherName },
        { "other_display_name"_L1, e.otherName }, { "phone_idx"_L1, "1"_L1 }, { "time"_L1, time }, { "logid"_L1, QString::number(e.logId) } };
    if (const QString role = palRole(e.role); !role.isEmpty())
        o.insert("role"_L1, role);
    if (e.step == LegStep::Ended) {
        o.insert("rescode"_L1, QString::number(e.sipCode));
        o.insert("disconnected_by"_L1, e.byPhone ? "1"_L1 : "0"_L1);
        o.insert("q850code"_L1, QString::number(e.q850));
        if (!e.recordingId.isEmpty())
            o.insert("rec"_L1, e.recordingId);
    }
    return o;
}

QJsonObject palPark(const ParkEvent &e, qint64 time)
{
    // The two shapes that the vendor noted from a live system. [client]
    if (!e.on)
        return { { "time"_L1, time }, { "park"_L1, palEncodeParkNumber(e.slot) }, { "status"_L1, "off"_L1 } };
    return { { "room_id"_L1, e.call }, { "talker_id"_L1, e.leg }, { "time"_L1, time }, { "park"_L1, palEncodeParkNumber(e.slot) }, { "status"_L1, "on"_L1 } };
}

QJsonObject palLine(const LineEvent &e, qint64 time)
{
    QJsonObject o { { "line"_L1, e.line }, { "status"_L1, e.state == SharedLineState::Free ? "off"_L1 : "on"_L1 } };
    if (e.state == SharedLineState::Free)
        return o;
    o.insert("time"_L1, time);
    const auto put = [&o](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            o.insert(key, value);
    };
    put("room_id"_L1, e.call);
    put("line_talker"_L1, e.talker);
    put("line_talker_id"_L1, e.otherLeg);
    put("assigned_talker_id"_L1, e.talkerLeg);
    return o;
}

QJsonObject palQueue(const QueueEvent &e, qint64 time)
{
    // The time is not in the guide; here as in notify_park it is there all the same. [assumed]
    return { { "extension"_L1, e.queue }, { "status"_L1, e.on ? "on"_L1 : "off"_L1 }, { "room_id"_L1, e.call }, { "time"_L1, time } };
}

QJsonObject palVoicemail(const VoicemailEvent &e)
{
    return { { "user"_L1, e.user }, { "new"_L1, e.newCount }, { "unread"_L1, e.newCount }, { "read"_L1, e.oldCount }, { "saved"_L1, 0 } };
}

QJsonObject palRegistered(const QString &user, bool registered)
{
    return { { "user"_L1, user }, { "registered"_L1, registered ? "true"_L1 : "false"_L1 } };
}

QJsonObject palRecording(const QString &user, const QString &talker, bool on)
{
    return { { "user"_L1, user }, { "talker_id"_L1, talker }, { "status"_L1, on ? "on"_L1 : "off"_L1 } };
}

QList<PalStep> palHistory(const Office &office)
{
    struct Entry
    {
        quint64 order;
        PalStep step;
    };
    QList<Entry> entries;
    for (const QString &id : office.calls()) {
        const SimCall *call = office.call(id);
        for (const SimLeg *leg : office.legsOf(id)) {
            if (leg->isOutside())
                continue;
            const SimLeg *peer = office.peerOf(leg->id);
            for (const LegMark &mark : leg->history) {
                Entry entry { mark.order, { mark.time, {} } };
                LegEvent &e = entry.step.event;
                e.step = mark.step;
                e.call = id;
                e.leg = leg->id;
                e.user = leg->user;
                e.number = leg->number;
                e.name = leg->name;
                e.otherNumber = peer ? peer->number : call->dialled;
                e.otherName = peer ? peer->name : QString();
                e.role = leg->role;
                e.logId = call->logId;
                entries.append(entry);
            }
        }
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.order < b.order; });
    QList<PalStep> steps;
    steps.reserve(entries.size());
    for (Entry &entry : entries)
        steps.append(std::move(entry.step));
    return steps;
}

} // namespace Cordboard
