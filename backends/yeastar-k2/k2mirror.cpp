// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2mirror.h"

#include "backends/api/folding.h"
#include "backends/yeastar-k2/k2parser.h"
#include "backends/yeastar-k2/k2values.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxGone = 20'000;
/// How long the PBX waits for the decision about a call. [doc v2]
constexpr int offerSeconds = 10;

} // namespace

void K2Mirror::applyEvent(const K2Event &event, const QDateTime &now)
{
    using Kind = K2Event::Kind;
    ++m_serial;
    switch (event.kind) {
    case Kind::CallStatus:
        setMembers(event.callId, event.members, now);
        // No event tells of queues and park slots; these are the moments when they change.
        for (const K2Member &m : event.members)
            m_hints.queues |= m_queues.contains(m.path);
        m_hints.parks = true;
        break;
    case Kind::Invite:
    case Kind::Incoming: offer(event, now); break;
    case Kind::ExtensionStatus:
        setLamp(event.number, event.status, true);
        rebuildExtension(event.number, now);
        break;
    case Kind::ConferenceStatus:
        if (event.number.isEmpty())
            break;
        if (!m_conferenceNames.contains(event.number))
            m_conferenceNames.insert(event.number, event.name);
        m_seated[event.number] = event.members;
        m_conferenceHeard[event.number] = m_serial;
        rebuildConference(event.number);
        break;
    case Kind::UaCstaCall: {
        // "callstart" here, "call_start" on the P-Series: taken alike. [assumed]
        QString what = event.status;
        what.remove(u'_');
        if (what == "callover"_L1)
            m_phoneCalls.remove(event.number);
        else
            m_phoneCalls.insert(event.number, { event.phoneCall, event.address, what == "callstart"_L1 });
        break;
    }
    case Kind::QueueAutoPause:
        if (const auto queue = m_agents.find(event.number); queue != m_agents.end() && queue->contains(event.agent)) {
            (*queue)[event.agent].paused = true;
            rebuildAgent(event.number, event.agent);
        }
        m_hints.queues = true;
        break;
    case Kind::ConfigChange:
        if (event.name.compare("extension"_L1, Qt::CaseInsensitive) == 0
            && event.status.compare("update"_L1, Qt::CaseInsensitive) == 0 && m_people.contains(event.number))
            m_hints.extensions.append(event.number);
        else if (event.name.compare("trunk"_L1, Qt::CaseInsensitive) != 0)
            m_hints.directory = true;
        break;
    case Kind::NewCdr:
        m_hints.mailboxes |= K2::text(event.raw, "status"_L1).compare("VOICEMAIL"_L1, Qt::CaseInsensitive) == 0;
        break;
    case Kind::CallTransfer:
    case Kind::CallForward:
    case Kind::CallFailed:
        // They come beside CallStatus; what they mean for the call is in there.
        m_hints.round |= !event.callId.isEmpty() && m_rooms.contains(event.callId);
        break;
    case Kind::BootUp: // the session's business
    case Kind::Dtmf:
    case Kind::PlayPromptEnd:
    case Kind::Satisfaction:
    case Kind::SmsSend:
    case Kind::Unknown:
    case Kind::Malformed: break;
    }
}

void K2Mirror::offer(const K2Event &event, const QDateTime &now)
{
    if (event.callId.isEmpty() || event.members.isEmpty())
        return;
    if (!m_rooms.contains(event.callId))
        setMembers(event.callId, event.members, now);
    const auto it = m_rooms.find(event.callId);
    if (it == m_rooms.end())
        return;
    // Events may overtake each other [assumed]: a call that is on its way already is not asked about any more.
    Room &room = it->second;
    if (room.seats.size() != 1 || !room.seats.constFirst().member.path.isEmpty())
        return;
    // Told twice, it is one question still, and its time began with the first.
    const bool destination = event.kind == K2Event::Kind::Incoming;
    if (destination ? room.askedWhere : room.askedWhether)
        return;
    (destination ? room.askedWhere : room.askedWhether) = true;
    room.heard = m_serial;
    room.decideBy = now.addSecs(offerSeconds);
    room.destinationOffer = destination;
    rebuildCall(event.callId, now);
}

void K2Mirror::expireOffers(const QDateTime &now)
{
    QStringList late;
    for (const auto &[callId, room] : m_rooms)
        if (room.decideBy.isValid() && room.decideBy <= now)
            late.append(callId);
    for (const QString &callId : std::as_const(late)) {
        m_rooms[callId].decideBy = {};
        rebuildCall(callId, now);
    }
}

void K2Mirror::noteDecided(const QString &callId, bool destination)
{
    const auto it = m_rooms.find(callId);
    if (it == m_rooms.end() || !it->second.decideBy.isValid() || it->second.destinationOffer != destination)
        return; // by now the PBX asks the next question
    it->second.decideBy = {};
    rebuildCall(callId, QDateTime::currentDateTimeUtc());
}

void K2Mirror::noteMuted(const QString &channel, bool on)
{
    if (on)
        m_muted.insert(channel);
    else
        m_muted.remove(channel);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    rebuildCall(callOfChannel(channel), now);
    const QStringList rooms = m_seated.keys();
    for (const QString &number : rooms)
        rebuildConference(number);
}

void K2Mirror::noteConsultation(const QString &callId, const QString &number)
{
    const auto it = m_rooms.find(callId);
    if (it == m_rooms.end())
        return;
    it->second.consulting = number;
    rebuildCall(callId, QDateTime::currentDateTimeUtc());
}

void K2Mirror::noteMonitor(const QString &monitor, const QString &target, BargeMode mode)
{
    m_monitors.insert(monitor, { target, mode });
    for (auto &[callId, room] : m_rooms)
        for (Seat &seat : room.seats)
            if (seat.monitoring != BargeMode::None && seat.member.number == monitor) {
                seat.monitoring = mode; // from listening to speaking, and back
                return rebuildCall(callId, QDateTime::currentDateTimeUtc());
            }
}

void K2Mirror::forget(const QString &channel)
{
    m_waiting.remove(channel);
    m_muted.remove(channel);
    if (m_gone.contains(channel))
        return;
    m_gone.insert(channel);
    m_goneOrder.append(channel);
    if (m_goneOrder.size() > maxGone) {
        for (qsizetype i = 0; i < maxGone / 2; ++i)
            m_gone.remove(m_goneOrder.at(i));
        m_goneOrder.remove(0, maxGone / 2);
    }
}

void K2Mirror::applyRound(const K2Round &round, const QDateTime &now)
{
    m_skipped = 0;
    const qsizetype before = m_changes.size();
    QSet<QString> told;
    for (const K2Call &call : round.calls) {
        told.insert(call.id);
        const auto it = m_rooms.find(call.id);
        if (it != m_rooms.end() && it->second.heard > round.asOf) {
            ++m_skipped;
            continue;
        }
        setMembers(call.id, call.members, now);
    }
    QStringList over;
    for (const auto &[callId, room] : m_rooms) {
        if (told.contains(callId))
            continue;
        if (room.heard > round.asOf)
            ++m_skipped;
        else
            over.append(callId);
    }
    for (const QString &callId : std::as_const(over))
        setMembers(callId, {}, now);
    for (qsizetype i = before; i < m_changes.size(); ++i)
        m_surprise |= std::holds_alternative<Upserted<Call>>(m_changes.at(i))
            || std::holds_alternative<Removed<Call>>(m_changes.at(i));
    for (const QJsonObject &row : round.extensions) {
        const QString number = K2::text(row, { "number"_L1, "extid"_L1 });
        if (m_lampHeard.value(number) > round.asOf)
            ++m_skipped;
        else
            setLamp(number, K2::text(row, "status"_L1), false);
        rebuildExtension(number, now);
    }
}

QList<Change> K2Mirror::snapshot() const
{
    const auto all = [this]<class T>(const StateStore::Table<T> &table) {
        return Cordboard::snapshot<T>(m_account, table.values());
    };
    return { all(m_state.table<Extension>()), all(m_state.table<Call>()), all(m_state.table<ParkSlot>()),
        all(m_state.table<Queue>()), all(m_state.table<QueueAgent>()), all(m_state.table<Mailbox>()),
        all(m_state.table<Conference>()), all(m_state.table<WakeUpCall>()) };
}

QString K2Mirror::nameOf(const QString &number) const
{
    const auto person = m_people.constFind(number);
    return person != m_people.cend() ? person->name : m_outsideNames.value(number);
}

} // namespace Cordboard
