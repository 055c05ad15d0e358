// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/snapshotjson.h"

#include <QStringList>

namespace Cordboard {

/// A change as one short line, so that transcripts can say by hand what they expect. Made from toJson(): whatever the command
/// line would print. "?" marks a consultation, "*" a recorded leg, "~" one that listens in.
inline QString changeText(const Change &change)
{
    using namespace Qt::StringLiterals;
    const QJsonObject o = toJson(change);
    const QString kind = o.value("kind"_L1).toString();
    if (o.value("change"_L1) == "removed"_L1)
        return "gone %1 %2"_L1.arg(kind, o.value("id"_L1).toString());
    const QJsonObject v = o.value("value"_L1).toObject();
    const auto s = [&v](QLatin1StringView key) { return v.value(key).toString(); };
    QStringList words { kind };
    if (kind == "call"_L1) {
        words << s("id"_L1) << s("direction"_L1) << s("state"_L1);
        const Call &call = std::get<Upserted<Call>>(change).value;
        const QJsonArray legs = v.value("legs"_L1).toArray();
        for (const QJsonValue &item : legs) {
            const QJsonObject l = item.toObject();
            QString word = l.value("id"_L1).toString() + u'=' + l.value("extension"_L1).toString()
                + l.value("number"_L1).toString() + u':' + l.value("state"_L1).toString();
            if (l.value("recording"_L1).toBool())
                word += u'*';
            if (l.contains("monitoring"_L1))
                word += u'~' + l.value("monitoring"_L1).toString();
            if (const Leg *leg = call.leg({ call.id.account(), l.value("id"_L1).toString() }); leg && leg->consultation)
                word += u'?';
            words << word;
        }
    } else if (kind == "extension"_L1) {
        words << s("id"_L1) << s("state"_L1);
        if (v.contains("registered"_L1))
            words << (v.value("registered"_L1).toBool() ? u"registered"_s : u"unregistered"_s);
        if (v.contains("voicemailNew"_L1))
            words << "voicemail=%1"_L1.arg(QString::number(v.value("voicemailNew"_L1).toInt()));
    } else if (kind == "park"_L1) {
        words << s("slot"_L1);
        if (v.contains("callId"_L1))
            words << "call="_L1 + s("callId"_L1);
        if (v.contains("number"_L1))
            words << "number="_L1 + s("number"_L1);
        if (v.contains("parkedBy"_L1))
            words << "by="_L1 + s("parkedBy"_L1);
    } else if (kind == "queue"_L1) {
        words << s("id"_L1);
        const QJsonArray waiting = v.value("waiting"_L1).toArray();
        for (const QJsonValue &item : waiting) {
            const QString number = item.toObject().value("number"_L1).toString();
            words << item.toObject().value("callId"_L1).toString() + (number.isEmpty() ? QString() : u'=' + number);
        }
    } else if (kind == "agent"_L1) {
        words << std::get<Upserted<QueueAgent>>(change).value.id.local() << s("state"_L1);
    } else if (kind == "line"_L1) {
        words << s("id"_L1) << s("state"_L1) << s("talker"_L1) << s("callId"_L1);
    } else if (kind == "mailbox"_L1) {
        words << s("id"_L1)
              << "%1/%2/%3/%4"_L1.arg(QString::number(v.value("new"_L1).toInt()), QString::number(v.value("unread"_L1).toInt()),
                     QString::number(v.value("read"_L1).toInt()), QString::number(v.value("saved"_L1).toInt()));
    } else if (kind == "cdr"_L1) {
        words << s("id"_L1) << s("direction"_L1) << s("disposition"_L1)
              << s("callerNumber"_L1) + u'>' + s("calleeNumber"_L1) << s("recording"_L1);
    }
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace Cordboard
