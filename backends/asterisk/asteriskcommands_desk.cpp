// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about people, queues, switches and conferences.
#include "backends/asterisk/amiencoder.h"
#include "backends/asterisk/asteriskcommands.h"
#include "backends/asterisk/asteriskwords.h"

#include <QRegularExpression>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

AmiAction deviceState(const QString &device, bool on)
{
    return { u"Setvar"_s,
        { { u"Variable"_s, "DEVICE_STATE(%1)"_L1.arg(device) }, { u"Value"_s, on ? u"INUSE"_s : u"NOT_INUSE"_s } } };
}

AmiAction database(const QString &family, const QString &key, const QString &value)
{
    if (value.isEmpty())
        return { u"DBDel"_s, { { u"Family"_s, family }, { u"Key"_s, key } } };
    return { u"DBPut"_s, { { u"Family"_s, family }, { u"Key"_s, key }, { u"Val"_s, value } } };
}

} // namespace

AsteriskCommands::Answer AsteriskCommands::run(const Command::SetForwarding &c)
{
    const QString number = c.extension.local();
    if (!m_mirror.directory().has(number))
        return fail(PbxError::Kind::NoSuchTarget, number);
    if (!m_mirror.directory().isFreePbx())
        return fail(PbxError::Kind::NotSupported, tr("Asterisk itself knows no forwarding; only FreePBX's database is written."));
    const Extension *person = m_mirror.state().find<Extension>(c.extension);
    const Forwarding before = person ? person->forwarding.value_or(Forwarding()) : Forwarding();
    QList<AmiAction> actions;
    // A key that is not there cannot be deleted.
    const auto change = [&](const QString &family, const QString &was, const QString &wanted) {
        if (was != wanted)
            actions.append(database(family, number, wanted));
    };
    for (const QString &target : { c.always, c.busy, c.noAnswer })
        if (!target.isEmpty() && !isPlainAmiWord(target))
            return fail(PbxError::Kind::NoSuchTarget, target);
    change(u"CF"_s, before.always, c.always);
    change(u"CFB"_s, before.busy, c.busy);
    change(u"CFU"_s, before.noAnswer, c.noAnswer);
    if (actions.isEmpty())
        return fail(PbxError::Kind::Refused, tr("It is so already."));
    actions.append(deviceState("Custom:CF"_L1 + number, !c.always.isEmpty()));
    return afterwards(sendAll(actions), [this, c, number] {
        // Nothing notifies of it; what the database took is what holds.
        m_mirror.directory().setForwarding(number, u"CF"_s, c.always);
        m_mirror.directory().setForwarding(number, u"CFB"_s, c.busy);
        m_mirror.directory().setForwarding(number, u"CFU"_s, c.noAnswer);
    });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::SetDoNotDisturb &c)
{
    const QString number = c.extension.local();
    const Extension *person = m_mirror.state().find<Extension>(c.extension);
    if (!person)
        return fail(PbxError::Kind::NoSuchTarget, number);
    if (!person->dnd)
        return fail(PbxError::Kind::NotSupported, tr("This PBX has no do-not-disturb switch (Custom:DND%1).").arg(number));
    QList<AmiAction> actions;
    if (m_mirror.directory().isFreePbx() && *person->dnd != c.on)
        actions.append(database(u"DND"_s, number, c.on ? u"YES"_s : QString()));
    actions.append(deviceState("Custom:DND"_L1 + number, c.on));
    return sendAll(actions);
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::SetPresence &c)
{
    const QString number = c.extension.local();
    if (!m_mirror.directory().has(number))
        return fail(PbxError::Kind::NoSuchTarget, number);
    const AsteriskPresence words = presenceWords(c.presence);
    // PRESENCE_STATE(provider:name)=status,subtype,message; with "e" the last two are base64, so that a comma is no border. [doc]
    const auto coded = [](const QString &text) { return QString::fromLatin1(text.toUtf8().toBase64()); };
    const QString value = c.text.isEmpty() && words.subtype.isEmpty()
        ? words.status
        : words.status + u',' + coded(words.subtype) + u',' + coded(c.text) + ",e"_L1;
    return send({ u"Setvar"_s, { { u"Variable"_s, "PRESENCE_STATE(CustomPresence:%1)"_L1.arg(number) }, { u"Value"_s, value } } });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::QueueLogin &c)
{
    const QString queue = c.queue.local();
    const QString there = m_mirror.queues().interfaceOf(queue, c.agent.local());
    if (!c.in) {
        if (there.isEmpty())
            return fail(PbxError::Kind::NoSuchTarget, c.agent.local());
        return send({ u"QueueRemove"_s, { { u"Queue"_s, queue }, { u"Interface"_s, there } } });
    }
    const QString interface = m_mirror.directory().dialString(c.agent.local(), m_settings.context);
    if (interface.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, c.agent.local());
    AmiFields fields { { u"Queue"_s, queue }, { u"Interface"_s, interface } };
    if (const QString name = m_mirror.directory().nameOf(c.agent.local()); !name.isEmpty())
        fields.append({ u"MemberName"_s, name });
    return send({ u"QueueAdd"_s, fields });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::QueuePause &c)
{
    const QString interface = m_mirror.queues().interfaceOf(c.queue.local(), c.agent.local());
    if (interface.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, c.agent.local());
    AmiFields fields { { u"Queue"_s, c.queue.local() }, { u"Interface"_s, interface }, { u"Paused"_s, c.paused ? u"true"_s : u"false"_s } };
    if (!c.reason.isEmpty())
        fields.append({ u"Reason"_s, c.reason });
    return send({ u"QueuePause"_s, fields });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::QueuePenalty &c)
{
    const QString interface = m_mirror.queues().interfaceOf(c.queue.local(), c.agent.local());
    if (interface.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, c.agent.local());
    if (c.penalty < 0)
        return fail(PbxError::Kind::Refused, tr("A rank is 0 or more."));
    // Without the queue it would be set in all.
    return send({ u"QueuePenalty"_s,
        { { u"Interface"_s, interface }, { u"Penalty"_s, QString::number(c.penalty) }, { u"Queue"_s, c.queue.local() } } });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::SetFlow &c)
{
    const QString device = m_mirror.directory().flowDevice(c.flow.local());
    if (device.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, c.flow.local());
    const QStringList choices = m_mirror.directory().flow(c.flow.local()).choices;
    if (!choices.contains(c.value))
        return fail(PbxError::Kind::NoSuchTarget, c.value);
    const bool night = c.value == choices.last();
    QList<AmiAction> actions;
    // FreePBX's day/night control looks into the database, and at the lamp only for the lamp.
    static const QRegularExpression dayNight(u"^Custom:DAYNIGHT(\\d+)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = dayNight.match(device); match.hasMatch())
        actions.append(database(u"DAYNIGHT"_s, u'C' + match.captured(1), night ? u"NIGHT"_s : u"DAY"_s));
    actions.append(deviceState(device, night));
    return sendAll(actions);
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::InviteToConference &c)
{
    if (!isPlainAmiWord(c.number) || !isPlainAmiWord(c.conference.local()))
        return fail(PbxError::Kind::NoSuchTarget, c.number);
    QString channel = m_mirror.directory().dialString(c.number, m_settings.context);
    if (channel.isEmpty())
        channel = "Local/%1@%2"_L1.arg(c.number, m_settings.context);
    return originate({ {}, channel, {}, u"ConfBridge"_s, c.conference.local(), false });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::ConferenceKick &c)
{
    const AsteriskChannel *channel = m_mirror.channelOf(c.leg);
    if (!channel)
        return fail(PbxError::Kind::NoSuchCall);
    return send({ u"ConfbridgeKick"_s, { { u"Conference"_s, c.conference.local() }, { u"Channel"_s, channel->name } } });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::ConferenceMute &c)
{
    const AsteriskChannel *channel = m_mirror.channelOf(c.leg);
    if (!channel)
        return fail(PbxError::Kind::NoSuchCall);
    return send({ c.on ? u"ConfbridgeMute"_s : u"ConfbridgeUnmute"_s,
        { { u"Conference"_s, c.conference.local() }, { u"Channel"_s, channel->name } } });
}

} // namespace Cordboard
