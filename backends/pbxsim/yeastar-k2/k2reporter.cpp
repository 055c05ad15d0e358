// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2reporter.h"

#include "backends/api/change.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Their spelling. [doc v2]
QString failureWord(int sipCode)
{
    switch (sipCode) {
    case 404: return u"404 NOT found"_s;
    case 408: return u"408 Request Time"_s;
    case 480: return u"480 Temporatily Unavailable"_s;
    case 486: return u"486 Busy here"_s;
    case 603: return u"603 Declined"_s;
    default: return {};
    }
}

QString clockText(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

K2Reporter::K2Reporter(Office &office, K2Wire &wire, Options options, Sink sink)
    : m_office(office)
    , m_wire(wire)
    , m_options(std::move(options))
    , m_sink(std::move(sink))
{
    for (const QString &number : m_office.people())
        m_statuses.insert(number, callStatusWord(*m_office.person(number)));
    m_office.addListener(this);
}

K2Reporter::~K2Reporter()
{
    m_office.removeListener(this);
}

void K2Reporter::tell(const QString &event, QJsonObject fields)
{
    fields.insert("event"_L1, event);
    fields.insert("sn"_L1, m_options.serial);
    m_sink(k2Json("event"_L1, fields));
}

QString K2Reporter::cstaAddress(const QString &extension)
{
    return u"192.168.66.%1:5060"_s.arg(10 + extension.toInt() % 200);
}

QString K2Reporter::callStatusWord(const SimPerson &person) const
{
    if (!person.registered)
        return u"Unregistered"_s;
    // Going idle is told as Registered. [doc v2]
    return person.state == LineState::Ringing ? u"Ringing"_s
        : person.state == LineState::Idle     ? u"Registered"_s
                                              : u"Busy"_s;
}

QString K2Reporter::recordingName(const Cdr &cdr, const QString &callId)
{
    const QString type = cdr.direction == Direction::Inbound ? u"Inbound"_s
        : cdr.direction == Direction::Outbound               ? u"Outbound"_s
                                                             : u"Internal"_s;
    return u"%1-%2-%3-%4-%5.wav"_s.arg(
        cdr.startedAt.toUTC().toString(u"yyyyMMddHHmmss"_s), callId, cdr.callerNumber, cdr.calleeNumber, type);
}

QJsonObject K2Reporter::cdrFields(const Cdr &cdr) const
{
    const QString callId = m_wire.callId(cdr.call.local(), cdr.startedAt.toMSecsSinceEpoch());
    const bool answered = cdr.disposition == Disposition::Answered && cdr.answeredAt.isValid();
    const QString type = cdr.direction == Direction::Inbound ? u"Inbound"_s
        : cdr.direction == Direction::Outbound               ? u"Outbound"_s
                                                             : u"Internal"_s;
    const QString status = answered                 ? u"ANSWERED"_s
        : cdr.disposition == Disposition::Voicemail ? u"VOICEMAIL"_s
        : cdr.disposition == Disposition::Busy      ? u"BUSY"_s
                                                    : u"NO ANSWER"_s;
    const auto seconds = [](const QDateTime &a, const QDateTime &b) {
        return QString::number(std::max<qint64>(0, a.secsTo(b)));
    };
    return { { "callid"_L1, callId }, { "timestart"_L1, clockText(cdr.startedAt) }, { "callfrom"_L1, cdr.callerNumber },
        { "callto"_L1, cdr.calleeNumber }, { "callduraction"_L1, seconds(cdr.startedAt, cdr.endedAt) },
        { "talkduraction"_L1, answered ? seconds(cdr.answeredAt, cdr.endedAt) : u"0"_s },
        { "srctrunkname"_L1, cdr.direction == Direction::Inbound ? QString::fromLatin1(K2Wire::trunk) : QString() },
        { "dsttrcunkname"_L1, cdr.direction == Direction::Outbound ? QString::fromLatin1(K2Wire::trunk) : QString() },
        { "pincode"_L1, ""_L1 }, { "status"_L1, status }, { "type"_L1, type },
        { "recording"_L1, answered ? recordingName(cdr, callId) : QString() }, { "didnumber"_L1, cdr.did },
        { "agentringtime"_L1, "0"_L1 } };
}

void K2Reporter::touch(QStringList &list, const QString &what)
{
    if (!what.isEmpty() && !list.contains(what))
        list.append(what);
}

void K2Reporter::legEvent(const LegEvent &leg)
{
    touch(m_calls, leg.previousCall);
    touch(m_calls, leg.call);
    touch(m_people, leg.user);
    if (m_options.csta && !leg.user.isEmpty()) {
        const QString operation = leg.step == LegStep::Ringing ? u"callstart"_s
            : leg.step == LegStep::Answered                    ? u"callanswer"_s
            : leg.step == LegStep::Ended                       ? u"callover"_s
                                                               : QString();
        if (!operation.isEmpty())
            m_first.append([this, operation, leg] {
                tell(u"uacstacall"_s,
                    { { "operation"_L1, operation }, { "extnumber"_L1, leg.user }, { "cstacallid"_L1, leg.leg },
                        { "ipaddress"_L1, cstaAddress(leg.user) } });
            });
    }
    if (leg.step != LegStep::Ended)
        return;
    const QString callId = m_wire.callId(leg.call);
    if (leg.sipCode == 302 && !callId.isEmpty())
        m_last.append([this, callId, room = leg.call] {
            tell(m_options.forwardWord, { { "callid"_L1, callId }, { "members"_L1, m_wire.members(room) } });
        });
    if (leg.role == LegRole::Callee && !failureWord(leg.sipCode).isEmpty()) {
        const QJsonObject who { { "number"_L1, leg.number }, { "channelid"_L1, m_wire.channel(leg.leg, leg.user) } };
        m_failures.insert(leg.call, { leg.sipCode, who });
    }
}

void K2Reporter::officeEvent(const OfficeEvent &event)
{
    std::visit(
        Overloaded {
            [this](const LegEvent &e) { legEvent(e); },
            [this](const CallOfferedEvent &e) {
                touch(m_calls, e.call);
                if (!e.decideBy)
                    return;
                const SimCall *call = m_office.call(e.call);
                if (!call)
                    return;
                QJsonArray members;
                for (const SimLeg *leg : m_office.legsOf(e.call))
                    members.append(m_wire.offeredMember(*leg));
                const QString word = m_options.invite ? u"Invite"_s : u"Incoming"_s;
                m_first.append([this, word, callId = m_wire.callId(*call), members] {
                    tell(word, { { "callid"_L1, callId }, { "members"_L1, members } });
                });
            },
            [this](const DtmfEvent &e) {
                const SimLeg *leg = m_office.leg(e.leg);
                if (!leg)
                    return;
                tell(u"DTMF"_s,
                    { { "callid"_L1, m_wire.callId(e.call) },
                        { "members"_L1, QJsonArray { m_wire.offeredMember(*leg) } }, { "infos"_L1, e.digits } });
            },
            [this](const ParkEvent &e) { touch(m_calls, e.call); },
            [this](const QueueEvent &e) { touch(m_calls, e.call); },
            [this](const RegistrationEvent &e) { touch(m_people, e.user); },
            [this](const ConferenceEvent &e) { touch(m_rooms, e.conference); },
            [this](const ExtensionEvent &e) {
                const bool known = m_statuses.contains(e.user);
                if (e.removed)
                    m_statuses.remove(e.user);
                const QString operation = e.removed ? u"del"_s : known ? u"update"_s : u"add"_s;
                m_last.append([this, user = e.user, operation] {
                    tell(u"ConfigChange"_s,
                        { { "type"_L1, "extension"_L1 }, { "extid"_L1, user }, { "operation"_L1, operation } });
                });
                touch(m_people, e.user);
            },
            [this](const DndEvent &e) {
                m_last.append([this, user = e.user] {
                    tell(u"ConfigChange"_s,
                        { { "type"_L1, "extension"_L1 }, { "extid"_L1, user }, { "operation"_L1, "update"_L1 } });
                });
            },
            [this](const ForwardingEvent &e) {
                m_last.append([this, user = e.user] {
                    tell(u"ConfigChange"_s,
                        { { "type"_L1, "extension"_L1 }, { "extid"_L1, user }, { "operation"_L1, "update"_L1 } });
                });
            },
            [this](const CdrEvent &e) {
                const QString room = e.cdr.call.local();
                const auto failure = m_failures.take(room);
                m_wire.forget(room);
                m_transfers.remove(room);
                if (m_unrecorded.remove(room))
                    return;
                m_last.append([this, cdr = e.cdr, failure] {
                    const QJsonObject fields = cdrFields(cdr);
                    const bool failed =
                        cdr.disposition != Disposition::Answered && cdr.disposition != Disposition::Voicemail;
                    if (failed && failure.first != 0)
                        tell(u"CallFailed"_s,
                            { { "callid"_L1, fields.value("callid"_L1) }, { "reason"_L1, failureWord(failure.first) },
                                { "members"_L1, QJsonArray { QJsonObject { { "ext"_L1, failure.second } } } } });
                    tell(u"NewCdr"_s, fields);
                    if (m_options.survey && !cdr.queue.isEmpty() && cdr.disposition == Disposition::Answered)
                        tell(u"satisfaction"_s,
                            { { "callid"_L1, fields.value("callid"_L1) }, { "surveyresult"_L1, "5"_L1 } });
                });
            },
            [](const auto &) {},
        },
        event.what);
}

void K2Reporter::tellCall(const QString &room)
{
    const SimCall *call = m_office.call(room);
    QMap<QString, QJsonObject> &told = m_told[room];
    if (call && call->decideBy) {
        return; // Invite has told it
    }
    QJsonArray members;
    QMap<QString, QJsonObject> now;
    QString callId;
    if (call) {
        callId = m_wire.callId(*call);
        for (const SimLeg *leg : m_office.legsOf(room)) {
            const QJsonObject member = m_wire.member(*leg);
            now.insert(leg->id, member);
            members.append(member);
        }
    }
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        if (now.contains(it.key()) || it.key().isEmpty())
            continue;
        if (!m_office.leg(it.key())) // else it is in another call now
            members.append(K2Wire::withStatus(it.value(), u"BYE"_s));
    }
    // The call id outlives the call: it is kept beside the members.
    if (callId.isEmpty())
        callId = told.value(QString()).value("callid"_L1).toString();
    const bool same = call && [&] {
        QMap<QString, QJsonObject> before = told;
        before.remove(QString());
        return before == now;
    }();
    if (now.isEmpty())
        m_told.remove(room);
    else {
        now.insert(QString(), { { "callid"_L1, callId } });
        told = now;
    }
    if (!same && !members.isEmpty() && !callId.isEmpty())
        tell(u"CallStatus"_s, { { "callid"_L1, callId }, { "members"_L1, members } });
}

void K2Reporter::tellPerson(const QString &number)
{
    const SimPerson *person = m_office.person(number);
    if (!person)
        return;
    const QString word = callStatusWord(*person);
    if (std::exchange(m_statuses[number], word) != word)
        tell(u"ExtensionStatus"_s, { { "extension"_L1, number }, { "status"_L1, word } });
}

void K2Reporter::tellConference(const QString &number)
{
    for (const SimConference &room : m_office.conferences()) {
        if (room.number != number)
            continue;
        QJsonArray members;
        for (const SimLeg *leg : m_office.legsOf(room.call))
            if (leg->isParty() && (leg->state == LineState::Talking || leg->state == LineState::Held))
                members.append(m_wire.member(*leg));
        const SimCall *call = m_office.call(room.call);
        tell(u"ConferenceStatus"_s,
            { { "callid"_L1, call ? m_wire.callId(*call) : QString() }, { "conferencenumber"_L1, number },
                { "conferencename"_L1, QString(u' ' + room.name) }, { "members"_L1, members } });
    }
}

void K2Reporter::tellIncoming(const SimCall &call)
{
    QJsonArray members;
    for (const SimLeg *leg : m_office.legsOf(call.id))
        members.append(m_wire.offeredMember(*leg));
    tell(u"Incoming"_s, { { "callid"_L1, m_wire.callId(call) }, { "members"_L1, members } });
}

void K2Reporter::officeSettled()
{
    if (m_settling)
        return;
    m_settling = true;
    for (const auto &each : std::exchange(m_first, {}))
        each();
    const QStringList calls = std::exchange(m_calls, {});
    for (const QString &room : calls) {
        tellCall(room);
        const SimCall *call = m_office.call(room);
        if (!call || !call->transfer)
            m_transfers.remove(room);
        else if (!m_transfers.contains(room)) {
            m_transfers.insert(room);
            if (m_byApi == 0) {
                QJsonArray members;
                for (const SimLeg *leg : m_office.legsOf(room))
                    leg->id == call->transfer->by ? members.prepend(m_wire.member(*leg))
                                                  : members.append(m_wire.member(*leg));
                tell(m_options.transferWord, { { "callid"_L1, m_wire.callId(*call) }, { "members"_L1, members } });
            }
        }
    }
    for (const QString &number : std::exchange(m_people, {}))
        tellPerson(number);
    for (const QString &number : std::exchange(m_rooms, {}))
        tellConference(number);
    for (const auto &each : std::exchange(m_last, {}))
        each();
    m_settling = false;
    // A party that was to be added has answered.
    for (const QString &room : calls) {
        const SimCall *call = m_office.call(room);
        if (!call || !call->transfer || !m_joining.contains(call->transfer->by))
            continue;
        const QString by = call->transfer->by;
        const SimLeg *target = m_office.leg(call->transfer->target);
        if (target && target->state == LineState::Talking) {
            m_joining.remove(by);
            (void)m_office.threeWay(by);
        }
    }
}

} // namespace Cordboard
