// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/moves.h"

#include <QFile>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

bool moves(const QString &event)
{
    static const QSet<QString> names { u"Newchannel"_s, u"Newstate"_s, u"NewCallerid"_s, u"Hangup"_s, u"Rename"_s, u"DialBegin"_s, u"DialState"_s,
        u"DialEnd"_s, u"BridgeEnter"_s, u"BridgeLeave"_s, u"Hold"_s, u"Unhold"_s, u"ChanSpyStart"_s, u"ChanSpyStop"_s, u"AttendedTransfer"_s,
        u"MixMonitorStart"_s, u"MixMonitorStop"_s, u"QueueCallerJoin"_s, u"QueueCallerLeave"_s, u"QueueCallerAbandon"_s, u"ParkedCall"_s,
        u"UnParkedCall"_s, u"ParkedCallTimeOut"_s, u"ParkedCallGiveUp"_s };
    return names.contains(event);
}

bool isRead(const QString &header)
{
    static const QStringList unread { u"connectedline"_s, u"language"_s, u"accountcode"_s, u"context"_s, u"priority"_s, u"privilege"_s, u"timestamp"_s,
        u"sequencenumber"_s, u"bridgetechnology"_s, u"bridgecreator"_s, u"bridgename"_s, u"bridgevideosource"_s, u"bridgenumchannels"_s,
        u"channelstatedesc"_s, u"cause"_s, u"tenantid"_s, u"dialstring"_s };
    return header != "event"_L1
        && std::none_of(unread.cbegin(), unread.cend(), [&header](const QString &part) { return header.contains(part); });
}

} // namespace

void Moves::add(const QString &scene, const QList<Witness::Frame> &events)
{
    QByteArray &text = m_scenes[scene];
    text = "# scene "_ba + scene.toUtf8() + '\n';
    for (const Witness::Frame &frame : events) {
        const QString name = frame.value(u"event"_s);
        if (!moves(name))
            continue;
        text += "< Event: "_ba + name.toUtf8() + '\n';
        QStringList headers = frame.keys();
        headers.sort();
        for (const QString &header : std::as_const(headers))
            if (const QString value = frame.value(header); isRead(header) && !value.isEmpty())
                text += "< "_ba + header.toUtf8() + ": "_ba + value.toUtf8() + '\n';
        text += "< \n";
    }
}

bool Moves::write() const
{
    QFile file(QStringLiteral(CORDBOARD_ASTERISK_DATA "/moves.txt"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const QByteArray &scene : m_scenes)
        file.write(scene);
    return file.error() == QFileDevice::NoError;
}

} // namespace Cordboard
