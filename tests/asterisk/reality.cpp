// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/reality.h"

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// The lamps that stand for an ExtensionStatus. A phone that dials, or has put somebody on hold, is in use for Asterisk; who looks at its
/// channel sees what it does.
QList<LineState> lampsFor(int status)
{
    switch (status) {
    case 0:
        return { LineState::Idle };
    case 1:
    case 2: // busy: as many calls as it takes
        return { LineState::Talking, LineState::Calling, LineState::Held };
    case 4:
        return { LineState::Unavailable };
    case 8:
    case 9:
        return { LineState::Ringing };
    case 16:
    case 17:
        // Asterisk's lamp shows hold at both ends; who was put on hold still listens, and the console says of each end what it does.
        return { LineState::Held, LineState::Talking };
    default:
        return { LineState::Unknown };
    }
}

QString words(QStringList list)
{
    list.sort();
    return list.isEmpty() ? u"nothing"_s : list.join(u", "_s);
}

bool isExtensionNumber(const QString &number)
{
    return number.startsWith("60"_L1);
}

} // namespace

QStringList Reality::differences()
{
    m_differences.clear();
    readChannels();
    compareExtensions();
    compareLegs();
    compareBridges();
    compareQueues();
    compareAgents();
    compareParking();
    return m_differences;
}

void Reality::differ(const QString &what, const QString &truth, const QString &belief)
{
    if (truth != belief)
        m_differences.append(u"%1: Asterisk says %2, the console believes %3"_s.arg(what, truth, belief));
}

QString Reality::endpoint(const QString &channel)
{
    return channel.section(u'/', 1).section(u'-', 0, -2);
}

Witness::Frame Reality::channel(const QString &uniqueid) const
{
    for (const Frame &frame : m_channels)
        if (frame.value(u"uniqueid"_s) == uniqueid)
            return frame;
    return {};
}

const Extension *Reality::extension(const QString &number) const
{
    for (const Extension &extension : m_belief.table<Extension>())
        if (extension.number == number)
            return &extension;
    return nullptr;
}

void Reality::readChannels()
{
    m_channels.clear();
    for (const Frame &frame : m_witness.list(u"CoreShowChannels"_s)) {
        const QString channel = frame.value(u"channel"_s);
        if ((channel.startsWith("PJSIP/"_L1) || channel.startsWith("SIP/"_L1)) && !channel.contains(u'<'))
            m_channels.append(frame);
    }
    m_parked = m_witness.list(u"ParkedCalls"_s);
}

void Reality::compareExtensions()
{
    for (const Frame &frame : m_witness.list(u"ExtensionStateList"_s)) {
        const QString number = frame.value(u"exten"_s);
        if (frame.value(u"context"_s) != "internal"_L1 || !isExtensionNumber(number) || frame.value(u"hint"_s).startsWith("Custom:"_L1))
            continue;
        const Extension *known = extension(number);
        const int status = frame.value(u"status"_s).toInt();
        if (!known)
            m_differences.append(u"extension %1: not known to the console"_s.arg(number));
        else if (!lampsFor(status).contains(known->state))
            differ(u"lamp of "_s + number, frame.value(u"statustext"_s), stateWord(known->state));
    }
}

void Reality::compareLegs()
{
    QMap<QString, QString> truth, belief;
    for (const Frame &frame : std::as_const(m_channels)) {
        const QString who = endpoint(frame.value(u"channel"_s));
        const int state = frame.value(u"channelstate"_s).toInt();
        truth.insert(frame.value(u"uniqueid"_s),
            (isExtensionNumber(who) ? who : u"outside"_s) + (state == 6 ? u" up"_s : state == 5 ? u" ringing"_s : u" dialling"_s));
    }
    for (const Call &call : m_belief.table<Call>()) {
        for (const Leg &leg : call.legs) {
            const Frame frame = channel(leg.id.local());
            // Off hook but with nobody yet is dialling for the operator, and up for Asterisk.
            const bool up = leg.state != LineState::Ringing
                && (leg.state != LineState::Calling || (frame.value(u"channelstate"_s) == "6"_L1 && frame.value(u"bridgeid"_s).isEmpty()));
            const QString word = up ? u" up"_s : leg.state == LineState::Ringing ? u" ringing"_s : u" dialling"_s;
            belief.insert(leg.id.local(), (leg.isOutside() ? u"outside"_s : leg.extension.local()) + word);
        }
    }
    for (auto it = truth.cbegin(); it != truth.cend(); ++it) {
        // Who has let go of a transfer that still rings stays as a channel, called by nobody and in no bridge, until somebody answers.
        const Frame frame = channel(it.key());
        if (!belief.contains(it.key()) && frame.value(u"application"_s) == "AppDial"_L1 && frame.value(u"bridgeid"_s).isEmpty()
            && frame.value(u"channelstate"_s) == "6"_L1)
            continue;
        differ(u"channel "_s + it.key(), it.value(), belief.value(it.key(), u"nothing"_s));
    }
    for (auto it = belief.cbegin(); it != belief.cend(); ++it)
        if (!truth.contains(it.key()))
            differ(u"channel "_s + it.key(), u"nothing"_s, it.value());
}

void Reality::compareBridges()
{
    // Who is in one bridge is in one call, or in one conference.
    QHash<QString, QSet<QString>> bridges;
    for (const Frame &frame : std::as_const(m_channels))
        if (const QString bridge = frame.value(u"bridgeid"_s); !bridge.isEmpty())
            bridges[bridge].insert(frame.value(u"uniqueid"_s));
    for (const QSet<QString> &members : std::as_const(bridges)) {
        const auto holdsAll = [&members](const auto &rows, const auto &idOf) {
            QSet<QString> rest = members;
            for (const auto &row : rows)
                rest.remove(idOf(row).local());
            return rest.isEmpty();
        };
        bool found = false;
        for (const Call &call : m_belief.table<Call>())
            found |= holdsAll(call.legs, [](const Leg &leg) { return leg.id; });
        for (const Conference &room : m_belief.table<Conference>())
            found |= holdsAll(room.members, [](const ConferenceMember &member) { return member.leg; });
        if (!found)
            m_differences.append(u"no call has all of %1, who are in one bridge"_s.arg(words(QStringList(members.values()))));
    }
}

void Reality::compareQueues()
{
    QHash<QString, QMap<int, QString>> waiting;
    QHash<QString, Frame> queues;
    for (const Frame &frame : m_witness.list(u"QueueStatus"_s)) {
        if (frame.value(u"event"_s) == "QueueParams"_L1)
            queues.insert(frame.value(u"queue"_s), frame);
        else if (frame.value(u"event"_s) == "QueueEntry"_L1)
            waiting[frame.value(u"queue"_s)].insert(frame.value(u"position"_s).toInt(), frame.value(u"calleridnum"_s));
    }
    QStringList known;
    for (const Queue &queue : m_belief.table<Queue>()) {
        const QString name = queue.id.local();
        known.append(name);
        QStringList callers;
        for (const QueueCaller &caller : queue.waiting)
            callers.append(caller.number);
        differ(u"who waits in "_s + name, QStringList(waiting.value(name).values()).join(u", "_s), callers.join(u", "_s));
        const Frame parameters = queues.value(name);
        if (queue.answered >= 0)
            differ(u"answered calls of "_s + name, parameters.value(u"completed"_s), QString::number(queue.answered));
        if (queue.abandoned >= 0)
            differ(u"abandoned calls of "_s + name, parameters.value(u"abandoned"_s), QString::number(queue.abandoned));
    }
    differ(u"queues"_s, words(queues.keys()), words(known));
}

void Reality::compareAgents()
{
    QStringList truth, belief;
    for (const Frame &frame : m_witness.list(u"QueueStatus"_s)) {
        if (frame.value(u"event"_s) != "QueueMember"_L1)
            continue;
        const QString location = frame.value(u"location"_s).section(u'/', 1).section(u'@', 0, 0);
        truth.append(u"%1 in %2%3 penalty %4"_s.arg(location, frame.value(u"queue"_s),
            frame.value(u"paused"_s) == "1"_L1 ? u" paused ("_s + frame.value(u"pausedreason"_s) + u')' : QString(), frame.value(u"penalty"_s)));
    }
    for (const QueueAgent &agent : m_belief.table<QueueAgent>())
        if (agent.loggedIn)
            belief.append(u"%1 in %2%3 penalty %4"_s.arg(agent.extension.local(), agent.queue.local(),
                agent.paused ? u" paused ("_s + agent.pauseReason + u')' : QString()).arg(agent.penalty));
    differ(u"agents"_s, words(truth), words(belief));
}

void Reality::compareParking()
{
    QStringList truth, belief;
    for (const Frame &frame : std::as_const(m_parked))
        truth.append(frame.value(u"parkingspace"_s) + u" holds "_s + frame.value(u"parkeecalleridnum"_s));
    for (const ParkSlot &slot : m_belief.table<ParkSlot>())
        if (slot.occupied)
            belief.append(slot.number + u" holds "_s + slot.callerNumber);
    differ(u"park slots"_s, words(truth), words(belief));
}

} // namespace Cordboard
