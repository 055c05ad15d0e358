// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkusface.h"

#include <QJsonDocument>

/// What the office does, as the PBX's events.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

void touch(QStringList &list, const QString &what)
{
    if (!what.isEmpty() && !list.contains(what))
        list.append(what);
}

/// In the vendor's spelling.
QString failureReason(int sipCode)
{
    switch (sipCode) {
    case 404:
        return u"404 NOT found"_s;
    case 408:
        return u"408 Request Time"_s;
    case 480:
        return u"480 Temporatily Unavailable"_s;
    case 486:
        return u"User Busy"_s;
    case 603:
        return u"603 Declined"_s;
    default:
        return {};
    }
}

} // namespace

void LinkusFace::legEvent(const LegEvent &e)
{
    touch(m_touchedCalls, e.previousCall);
    touch(m_touchedCalls, e.call);
    touch(m_touchedPeople, e.user);
    if (const SimCall *call = m_office.call(e.call))
        m_callNames.insert(e.call, m_rpc.wire().callId(*call));
    const QString name = m_callNames.value(e.call);
    if (e.step == LegStep::Ended && e.monitoring == BargeMode::None) {
        SimLeg leg;
        leg.id = e.leg;
        leg.call = e.call;
        leg.user = e.user;
        leg.number = e.number;
        leg.role = e.role;
        const QJsonObject member = m_rpc.wire().member(leg, m_office.call(e.call), u"BYE"_s);
        m_gone.append({ e.call, member });
        if (const QString reason = failureReason(e.sipCode); !reason.isEmpty())
            m_after.append({ 30015, { { "call_id"_L1, name }, { "reason"_L1, reason }, { "members"_L1, QJsonArray { member } } } });
    }
    if (e.user.isEmpty() || !(m_everyPhoneIsCsta || m_csta.contains(e.user)))
        return;
    const QString operation = e.step == LegStep::Ringing ? u"call_start"_s : e.step == LegStep::Answered ? u"call_answer"_s : e.step == LegStep::Ended ? u"call_over"_s : QString();
    if (!operation.isEmpty())
        m_after.append({ 30020, { { "operation"_L1, operation }, { "extension"_L1, e.user }, { "call_id"_L1, name }, { "ip_address"_L1, u"192.0.2.%1"_s.arg(e.user.toInt() % 250 + 1) } } });
}

void LinkusFace::officeEvent(const OfficeEvent &event)
{
    const auto touchCall = [this](const QString &call) { touch(m_touchedCalls, call); };
    std::visit(Overloaded {
                   [this](const LegEvent &e) { legEvent(e); },
                   [&](const LegFlagsEvent &e) { touchCall(e.call); },
                   [](const DtmfEvent &) {},
                   [&](const CallEndedEvent &e) { touchCall(e.call); },
                   [&](const CallOfferedEvent &e) {
                       touchCall(e.call);
                       const SimCall *call = m_office.call(e.call);
                       if (e.decideBy && call)
                           m_after.append({ 30016, m_rpc.wire().callObject(*call) });
                   },
                   [&](const RecordingEvent &e) {
                       const SimCall *call = m_office.call(e.call);
                       if (e.state == RecordingState::Off && !e.recordingId.isEmpty())
                           m_after.append({ 30033, { { "call_id"_L1, m_callNames.value(e.call) }, { "file"_L1, e.recordingId + u".wav"_s } } });
                       // Only the extension itself hears of its recording, and only over its own session.
                       if (call && !e.user.isEmpty())
                           tellPersonally(e.user, 20048,
                               { { "record_status"_L1, e.state == RecordingState::On ? "recording"_L1 : e.state == RecordingState::Paused ? "pause"_L1 : "stop"_L1 },
                                   { "call_feature"_L1, u"none"_s }, { "caller_origin_number"_L1, call->callerNumber }, { "caller_sip_callid"_L1, m_callNames.value(e.call) },
                                   { "callee_origin_number"_L1, call->calleeNumber.isEmpty() ? call->dialled : call->calleeNumber }, { "callee_sip_callid"_L1, m_callNames.value(e.call) } });
                   },
                   [&](const ParkEvent &e) { touchCall(e.call); }, // no event of its own [doc]
                   [](const ParkTimerEvent &) {},
                   [&](const QueueEvent &e) { touchCall(e.call); }, // no event of its own [doc]
                   [this](const AgentEvent &e) {
                       const SimQueue *queue = m_office.queue(e.queue);
                       for (const SimAgent &agent : queue ? queue->agents : QList<SimAgent>())
                           if (agent.extension == e.extension)
                               m_after.append({ 30029,
                                   { { "queue_number"_L1, u"queue-"_s + e.queue }, { "agent_number"_L1, e.extension },
                                       { "status"_L1, !agent.loggedIn ? "LoggedOut"_L1 : agent.paused ? "Paused"_L1 : "LoggedIn"_L1 }, { "reason"_L1, agent.pauseReason } } });
                   },
                   [](const LineEvent &) {},
                   [this](const RegistrationEvent &e) {
                       touch(m_touchedPeople, e.user);
                       tell(30007,
                           { { "extension"_L1, e.user }, { "kind"_L1, u"Sip"_s }, { "status"_L1, e.registered ? "Registered"_L1 : "Unregistered"_L1 }, { "registered_ip"_L1, u"192.0.2.7"_s } },
                           e.user);
                   },
                   [](const VoicemailEvent &) {},
                   [this](const PresenceEvent &e) { tell(30009, { { "extension"_L1, e.user }, { "status"_L1, m_rpc.wire().presenceWord(*m_office.person(e.user)) } }, e.user); },
                   [this](const DndEvent &e) { tell(30009, { { "extension"_L1, e.user }, { "status"_L1, m_rpc.wire().presenceWord(*m_office.person(e.user)) } }, e.user); },
                   [](const ForwardingEvent &) {},
                   [this](const ExtensionEvent &e) {
                       m_after.append({ 30022, { { "ext_number"_L1, e.user }, { "option"_L1, e.removed ? "DELETE"_L1 : "UPDATE"_L1 } } });
                       if (e.removed)
                           tellPersonally(e.user, 20007, {});
                   },
                   [](const FlowEvent &) {},
                   [](const ConferenceEvent &) {},
                   [this](const CdrEvent &e) {
                       m_after.append({ 30012, m_rpc.wire().cdrEvent(e.cdr) });
                       QStringList told;
                       for (const QString &number : { e.cdr.callerNumber, e.cdr.calleeNumber }) {
                           if (!m_office.person(number) || told.contains(number))
                               continue;
                           told.append(number);
                           const QJsonObject row = m_rpc.wire().personalCdr(e.cdr, number);
                           tellPersonally(number, 20049,
                               { { "ext_num"_L1, number },
                                   { "personal_cdr"_L1,
                                       QJsonObject { { "date"_L1, row.value("date"_L1) }, { "time"_L1, row.value("time"_L1) }, { "timestamp"_L1, row.value("timestamp"_L1) },
                                           { "number"_L1, row.value("number"_L1) }, { "talk_duration"_L1, row.value("talk_duration"_L1) } } } });
                       }
                   },
                   [](const ContactEvent &) {},
                   [](const WakeUpEvent &) {},
               },
        event.what);
}

void LinkusFace::tellCall(const QString &officeId)
{
    const SimCall *call = m_office.call(officeId);
    const bool visible = call && m_rpc.wire().isVisible(*call);
    const QString name = m_callNames.value(officeId);
    QJsonArray members;
    if (visible)
        members = m_rpc.wire().members(*call);
    const bool empty = members.isEmpty();
    for (const Gone &gone : std::as_const(m_gone))
        if (gone.call == officeId)
            members.append(gone.member);
    if (!visible && call) {
        // Only parties outside are left: for the PBX's extensions this call is over.
        for (const SimLeg *leg : m_office.legsOf(officeId))
            members.append(m_rpc.wire().member(*leg, call, u"BYE"_s));
    }
    if (name.isEmpty() || members.isEmpty() || (empty && !m_told.contains(officeId)))
        return;
    const QJsonObject msg { { "call_id"_L1, name }, { "members"_L1, members } };
    const QByteArray text = QJsonDocument(members).toJson(QJsonDocument::Compact);
    if (m_told.value(officeId) == text)
        return;
    if (empty)
        m_told.remove(officeId);
    else
        m_told.insert(officeId, text);
    tell(30011, msg);
    const QString target = visible && call->transfer ? call->transfer->target : QString();
    if (!target.isEmpty() && m_transfers.value(officeId) != target)
        tell(30013, msg);
    if (target.isEmpty())
        m_transfers.remove(officeId);
    else
        m_transfers.insert(officeId, target);
    if (visible && !call->forwardList.isEmpty())
        tell(30014, msg);
}

void LinkusFace::tellMonitors()
{
    QHash<QString, QJsonObject> now;
    const QStringList ids = m_office.calls();
    for (const QString &id : ids)
        for (const SimLeg *leg : m_office.legsOf(id))
            if (!leg->isParty())
                now.insert(m_rpc.wire().monitorCallId(*leg), m_rpc.wire().member(*leg, nullptr));
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        if (m_monitors.value(it.key()) != it.value())
            tell(30011, { { "call_id"_L1, it.key() }, { "members"_L1, QJsonArray { it.value() } } });
    for (auto it = m_monitors.cbegin(); it != m_monitors.cend(); ++it) {
        if (now.contains(it.key()))
            continue;
        QJsonObject body = it.value().value("extension"_L1).toObject();
        body.insert("member_status"_L1, u"BYE"_s);
        tell(30011, { { "call_id"_L1, it.key() }, { "members"_L1, QJsonArray { QJsonObject { { "extension"_L1, body } } } } });
    }
    m_monitors = now;
}

void LinkusFace::tellPhones()
{
    for (const QString &number : std::exchange(m_touchedPeople, {})) {
        const SimPerson *person = m_office.person(number);
        if (!person)
            continue;
        const QString state = LinkusWire::stateWord(person->state);
        const QString before = m_phones.value(number, u"Idle"_s);
        m_phones.insert(number, state);
        if (state != before)
            tell(30008, { { "extension"_L1, number }, { "status"_L1, state } }, number);
    }
}

void LinkusFace::officeSettled()
{
    m_rpc.settleMembers();
    if (m_touchedCalls.isEmpty() && m_touchedPeople.isEmpty() && m_after.isEmpty())
        return;
    const QStringList calls = std::exchange(m_touchedCalls, {});
    bool monitors = !m_monitors.isEmpty();
    for (const QString &call : calls) {
        tellCall(call);
        for (const SimLeg *leg : m_office.legsOf(call))
            monitors |= !leg->isParty();
    }
    m_gone.clear();
    if (monitors)
        tellMonitors();
    tellPhones();
    for (const auto &[topic, msg] : std::exchange(m_after, {}))
        tell(topic, msg);
    for (const QString &call : calls) {
        if (m_office.call(call))
            continue;
        m_callNames.remove(call);
        m_told.remove(call);
        m_transfers.remove(call);
    }
    if (calls.isEmpty())
        return;
    // A token that the clock has passed takes its socket with it.
    dropDeadSockets();
}

} // namespace Cordboard
