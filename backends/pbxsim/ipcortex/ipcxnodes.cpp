// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/ipcortex/ipcxnodes.h"

#include <QJsonArray>
#include <QUrl>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int trunks = 4;
constexpr qint64 deadForMs = 60'000; ///< an ended call is told to whoever asks within this time

QString nearState(LineState state)
{
    switch (state) {
    case LineState::Calling: return u"ring"_s; // the engine's word for one who hears the other ring
    case LineState::Ringing: return u"ringing"_s;
    case LineState::Talking:
    case LineState::Held: return u"up"_s;
    case LineState::Parked: return u"park"_s;
    default: return u"down"_s;
    }
}

QString presenceShow(Presence presence)
{
    switch (presence) {
    case Presence::Unknown: return {};
    case Presence::Available: return u"online"_s;
    case Presence::DoNotDisturb: return u"dnd"_s;
    default: return u"away"_s;
    }
}

/// What chat presence has no word for goes into the person's own text.
QString presenceStatus(Presence presence, const QString &text)
{
    if (presence == Presence::Unknown || presence == Presence::Available || presence == Presence::Away
        || presence == Presence::DoNotDisturb)
        return text;
    return text.isEmpty() ? stateWord(presence) : stateWord(presence) + ": "_L1 + text;
}

QString party(LegRole role)
{
    return role == LegRole::Caller ? u"caller"_s : u"callee"_s;
}

} // namespace

IpcxNodes::IpcxNodes(Office &office)
    : m_office(office)
{
    m_office.addListener(this);
    touchAll();
}

IpcxNodes::~IpcxNodes()
{
    m_office.removeListener(this);
}

void IpcxNodes::touchAll()
{
    for (const QString &number : m_office.people()) {
        if (m_contacts.contains(number))
            continue;
        const QString contact = QString::number(firstContact + m_contacts.size());
        m_contacts.insert(number, contact);
        m_contactExtensions.insert(contact, number);
        m_extensions.insert(macOf(number).toUpper(), number);
    }
    for (const QString &number : m_office.people()) {
        touch(deviceOfExtension(number));
        touch(u"Custom/"_s + contactOf(number));
        if (m_office.person(number)->config.mailbox)
            touch(number + "@default"_L1);
    }
    for (int i = 1; i <= trunks; ++i)
        touch(u"SIP/trunk%1"_s.arg(i));
    for (const SimPark &park : m_office.parks())
        touch(u"Park/"_s + park.number);
    for (const SimQueue &queue : m_office.queues())
        touch(u"Queue/q_"_s + queue.config.number);
}

QString IpcxNodes::contactOf(const QString &extension) const
{
    return m_contacts.value(extension);
}

QString IpcxNodes::extensionOfContact(const QString &contact) const
{
    return m_contactExtensions.value(contact);
}

QString IpcxNodes::macOf(const QString &extension)
{
    return u"0004F2"_s + extension.rightJustified(6, u'0');
}

QString IpcxNodes::extensionOfMac(const QString &macAndPort) const
{
    // The last digit is the port.
    const QString known = m_extensions.value(macAndPort.toUpper());
    return known.isEmpty() ? m_extensions.value(macAndPort.left(macAndPort.size() - 1).toUpper()) : known;
}

QString IpcxNodes::deviceOf(const SimLeg &leg)
{
    return leg.isOutside() ? u"SIP/trunk%1"_s.arg(leg.id.toLongLong() % trunks + 1) : deviceOfExtension(leg.user);
}

QString IpcxNodes::extensionOfDevice(const QString &device) const
{
    const QString number = device.startsWith("SIP/"_L1) ? device.sliced(4) : QString();
    return m_office.person(number) ? number : QString();
}

QMap<QString, QJsonObject> IpcxNodes::newerThan(qint64 sequence)
{
    const QSet<QString> dirty = std::exchange(m_dirty, {});
    for (const QString &key : dirty) {
        QJsonObject now = build(key);
        QJsonObject before = m_nodes.value(key);
        const qint64 old = before.take("sequence"_L1).toInteger(-1);
        if (now.isEmpty() || now == before)
            continue;
        m_bySequence.remove(old);
        now.insert("sequence"_L1, ++m_sequence);
        m_nodes.insert(key, now);
        m_bySequence.insert(m_sequence, key);
    }
    QMap<QString, QJsonObject> newer;
    for (auto it = m_bySequence.upperBound(sequence); it != m_bySequence.end(); ++it)
        newer.insert(*it, m_nodes.value(*it));
    return newer;
}

QJsonObject IpcxNodes::node(const QString &key)
{
    newerThan(m_sequence);
    return m_nodes.value(key);
}

void IpcxNodes::touchCall(const QString &call)
{
    for (const SimLeg *leg : m_office.legsOf(call))
        touch(deviceOf(*leg));
}

void IpcxNodes::officeEvent(const OfficeEvent &event)
{
    std::visit(Overloaded {
                   [this, &event](const LegEvent &e) {
                       if (e.step == LegStep::Ended && e.monitoring == BargeMode::None) {
                           SimLeg gone;
                           gone.id = e.leg;
                           gone.user = e.user;
                           m_dead[deviceOf(gone)].append({ { { "ID"_L1, u"1416332223."_s + e.leg },
                                                               { "callID"_L1, e.leg }, { "party"_L1, "dead"_L1 } },
                               event.time });
                           touch(deviceOf(gone));
                       }
                       touchCall(e.previousCall);
                       touchCall(e.call);
                       if (!e.user.isEmpty())
                           touch(deviceOfExtension(e.user));
                   },
                   [this](const LegFlagsEvent &e) { touchCall(e.call); },
                   [this](const ParkEvent &e) {
                       touch(u"Park/"_s + e.slot);
                       touchCall(e.call);
                   },
                   [this](const QueueEvent &e) {
                       touch(u"Queue/q_"_s + e.queue);
                       touchCall(e.call);
                   },
                   [this](const AgentEvent &e) {
                       touch(u"Queue/q_"_s + e.queue);
                       touch(deviceOfExtension(e.extension));
                   },
                   [this](const RegistrationEvent &e) { touch(deviceOfExtension(e.user)); },
                   [this](const VoicemailEvent &e) { touch(e.user + "@default"_L1); },
                   [this](const ExtensionEvent &) { touchAll(); },
                   [this](const PresenceEvent &e) { touch(u"Custom/"_s + contactOf(e.user)); },
                   [this](const ConferenceEvent &e) {
                       if (const SimLeg *leg = m_office.leg(e.leg))
                           touchCall(leg->call);
                   },
                   [this](const CallEndedEvent &e) {
                       for (const SimQueue &queue : m_office.queues())
                           touch(u"Queue/q_"_s + queue.config.number);
                       touchCall(e.call);
                   },
                   [](const auto &) {},
               },
        event.what);
}

QJsonObject IpcxNodes::build(const QString &key) const
{
    if (key.startsWith("Park/"_L1)) {
        const SimPark *park = m_office.park(key.sliced(5));
        if (!park)
            return {};
        const SimLeg *leg = park->call.isEmpty() ? nullptr : m_office.leg(park->leg);
        QJsonObject device;
        if (leg)
            device = { { "parkedNum"_L1, leg->number }, { "parkedName"_L1, leg->name } };
        return { { "blf"_L1, leg ? 1 : 0 }, { "company"_L1, "default"_L1 }, { "device"_L1, device } };
    }
    if (key.startsWith("Queue/q_"_L1)) {
        const SimQueue *queue = m_office.queue(key.sliced(8));
        if (!queue)
            return {};
        QJsonArray members;
        for (const SimAgent &agent : queue->agents) {
            if (!agent.loggedIn)
                continue;
            const int status = agent.state == AgentState::Ringing ? 6
                : agent.state == AgentState::Talking              ? 2
                : agent.state == AgentState::Unavailable          ? 5
                                                                  : 1;
            members.append(QJsonObject { { "location"_L1, deviceOfExtension(agent.extension) }, { "status"_L1, status },
                { "paused"_L1, agent.paused ? 1 : 0 }, { "lastCall"_L1, agent.since / 1'000 },
                { "callsTaken"_L1, agent.callsTaken } });
        }
        return { { "company"_L1, "default"_L1 },
            { "device"_L1,
                QJsonObject { { "depth"_L1, queue->waiting.size() }, { "complete"_L1, queue->answered },
                    { "abandon"_L1, queue->abandoned }, { "members"_L1, members } } } };
    }
    if (key.startsWith("Custom/"_L1)) {
        const SimPerson *person = m_office.person(extensionOfContact(key.sliced(7)));
        if (!person)
            return {};
        const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
        const QString show = presenceShow(person->presence);
        const QString status = presenceStatus(person->presence, person->presenceText);
        return { { "customData"_L1,
            QJsonObject { { "eXxmpp"_L1,
                              QJsonObject { { "desk"_L1,
                                  QJsonObject { { "s"_L1, encoded(show) }, { "t"_L1, encoded(status) } } } } },
                { "xmpp"_L1, QJsonObject { { "show"_L1, encoded(show) }, { "status"_L1, encoded(status) } } } } } };
    }
    if (key.endsWith("@default"_L1)) {
        const SimPerson *person = m_office.person(key.section(u'@', 0, 0));
        if (!person)
            return {};
        return { { "device"_L1,
            QJsonObject { { "oldMessages"_L1, person->voicemailOld }, { "newMessages"_L1, person->voicemailNew } } } };
    }
    if (const QString extension = extensionOfDevice(key); !extension.isEmpty())
        return device(extension);
    return key.startsWith("SIP/trunk"_L1) ? trunk(key) : QJsonObject();
}

QJsonArray IpcxNodes::calls(const QString &device, const QStringList &legs) const
{
    QJsonArray calls;
    for (const QString &id : legs)
        if (const SimLeg *leg = m_office.leg(id); leg && leg->isParty())
            calls.append(call(*leg));
    for (const Dead &dead : m_dead.value(device))
        if (m_office.now() - dead.time < deadForMs)
            calls.append(dead.call);
    return calls;
}

QJsonObject IpcxNodes::device(const QString &extension) const
{
    const SimPerson *person = m_office.person(extension);
    int blf = 0;
    for (const QString &id : person->legs)
        if (const SimLeg *leg = m_office.leg(id))
            blf |= leg->state == LineState::Ringing ? 2 : 1;
    QStringList optOut;
    for (const SimQueue &queue : m_office.queues())
        for (const SimAgent &agent : queue.agents)
            if (agent.extension == extension && !agent.loggedIn)
                optOut.append(queue.config.number);
    const QString key = deviceOfExtension(extension);
    QJsonObject device { { "status"_L1, person->registered ? "OK (5 ms)"_L1 : "UNKNOWN"_L1 },
        { "contact"_L1, person->registered ? u"sip:%1@192.0.2.10:5060"_s.arg(extension) : QString() },
        { "regExpires"_L1, person->registered ? 300 : 0 }, { "ipport"_L1, person->registered ? 5060 : 0 },
        { "calls"_L1, calls(key, person->legs) } };
    if (person->config.mailbox)
        device.insert("mailbox"_L1, extension + "@default"_L1);
    return { { "blf"_L1, blf }, { "company"_L1, "default"_L1 },
        { "customData"_L1, QJsonObject { { "optout"_L1, optOut.join(u',') } } }, { "device"_L1, device } };
}

QJsonObject IpcxNodes::trunk(const QString &key) const
{
    QStringList legs;
    for (const QString &id : m_office.calls())
        for (const SimLeg *leg : m_office.legsOf(id))
            if (leg->isOutside() && deviceOf(*leg) == key)
                legs.append(leg->id);
    return { { "blf"_L1, legs.isEmpty() ? 0 : 1 }, { "company"_L1, "default"_L1 },
        { "device"_L1,
            QJsonObject {
                { "status"_L1, "OK (9 ms)"_L1 }, { "ipport"_L1, 5060 }, { "calls"_L1, calls(key, legs) } } } };
}

QJsonObject IpcxNodes::call(const SimLeg &leg) const
{
    const SimCall *conversation = m_office.call(leg.call);
    const SimLeg *peer = m_office.peerOf(leg.id);
    const double queuedAt = conversation && conversation->queuedAt ? double(conversation->queuedAt) / 1'000 : 0;
    QJsonObject o { { "ID"_L1, u"1416332223."_s + leg.id }, { "callID"_L1, leg.id }, { "party"_L1, party(leg.role) },
        { "state"_L1, nearState(leg.state) }, { "holdState"_L1, leg.state == LineState::Held ? 1 : 0 },
        { "callerID"_L1, leg.number }, { "callerName"_L1, leg.name } };
    if (m_linked)
        o.insert("linkedID"_L1, leg.call);
    const QString dialled = leg.role == LegRole::Caller && conversation ? conversation->dialled : leg.number;
    o.insert("dial"_L1, dialled);
    if (const SimPerson *person = m_office.person(dialled))
        o.insert("dialName"_L1, person->config.name);
    if (!conversation)
        return o;
    const bool waits = conversation->queued && !leg.agent;
    const bool settled = leg.state == LineState::Talking || leg.state == LineState::Held;
    if (waits) {
        o.insert("bridgedTo"_L1, u"QUEUE:q_"_s + conversation->queue);
        o.insert("q_time"_L1, queuedAt);
    } else if (leg.state == LineState::Parked) {
        o.insert("bridgedTo"_L1, u"PARK:"_s + conversation->park);
    } else if (!conversation->conference.isEmpty() && settled) {
        o.insert("bridgedTo"_L1, u"MEETME:"_s + conversation->conference);
        o.insert("colp"_L1, conversation->conference);
    } else if (conversation->toMailbox && !peer) {
        o.insert("bridgedTo"_L1, u"VOICEMAIL:u%1@default"_s.arg(conversation->dialled));
    } else if (peer) {
        QJsonObject far { { "state"_L1, nearState(peer->state) }, { "callerID"_L1, peer->number },
            { "callerName"_L1, peer->name }, { "party"_L1, party(peer->role) } };
        if (peer->role == LegRole::Caller) {
            far.insert("dial"_L1, conversation->dialled);
            if (!conversation->queue.isEmpty() && settled)
                far.insert("q_time"_L1, queuedAt);
        }
        o.insert("bridgedObj"_L1, far);
        o.insert("colp"_L1, peer->number);
        o.insert("colpName"_L1, peer->name);
    }
    return o;
}

} // namespace Cordboard
