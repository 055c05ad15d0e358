// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palmirror.h"

#include <algorithm>

namespace Cordboard {

PalMirror::PalMirror(const AccountId &account)
    : m_account(account)
    , m_rooms([this](const QString &number) { return isOurs(number); }, [this](const QString &user) { see(user); })
    , m_cdrs(account)
{
}

void PalMirror::restart()
{
    m_live = false;
    m_rooms.restart();
    m_changes.clear();
    m_people.clear();
    m_parks.clear();
    m_queues.clear();
    m_waiting.clear();
    m_agents.clear();
    m_queuesOf.clear();
    m_conferences.clear();
    m_lines.clear();
    m_mailboxes.clear();
    m_seen.clear();
}

bool PalMirror::apply(const PalMessage &message, const QDateTime &now)
{
    const auto timeOf = [&now](qint64 told) { return told > 0 ? told : now.toMSecsSinceEpoch(); };
    return std::visit(Overloaded {
                          [&](const PalStatus &m) { return m_rooms.apply(m, timeOf(m.time)); },
                          [&](const PalPark &m) { return onPark(m, timeOf(m.time)); },
                          [&](const PalQueue &m) { return onQueue(m, timeOf(m.time)); },
                          [&](const PalLine &m) { return onLine(m); },
                          [&](const PalRegistered &m) { return onRegistered(m, now); },
                          [&](const PalVoicemail &m) { return onVoicemail(m); },
                          [&](const PalRecording &m) {
                              m_rooms.setRecording(m.user, m.talker, m.on);
                              return true;
                          },
                          [](const auto &) { return false; },
                      },
        message);
}

void PalMirror::applyInfo(const QString &room, const std::optional<QList<PalStatus>> &rows, const QDateTime &now)
{
    m_rooms.applyInfo(room, rows, now.toMSecsSinceEpoch());
}

void PalMirror::see(const QString &user)
{
    // As many as the largest PBX has, many times over.
    constexpr qsizetype maxSeen = 500'000;
    if (user.isEmpty() || m_seen.contains(user) || m_seen.size() >= maxSeen)
        return;
    m_seen.insert(user);
    if (!m_live || m_people.contains(user))
        return;
    // Somebody whom the directory did not list, such as one that was created just now.
    Extension person;
    person.id = { m_account, user };
    person.number = user;
    person.name = user;
    m_people.insert(user, person);
    m_touchedPeople.insert(user);
}

bool PalMirror::isOurs(const QString &number) const
{
    return m_seen.contains(number) || m_people.contains(number) || m_parks.contains(number) || m_queues.contains(number)
        || m_conferences.contains(number);
}

bool PalMirror::onPark(const PalPark &park, qint64 time)
{
    constexpr qsizetype maxParks = 10'000;
    if (!m_parks.contains(park.park) && m_parks.size() >= maxParks)
        return false;
    Occupant &occupant = m_parks[park.park];
    if (time < occupant.lastTime)
        return false;
    const QString before = occupant.room;
    occupant.lastTime = time;
    m_touchedParks.insert(park.park);
    if (before != park.room || !park.on) {
        occupant.room.clear();
        if (!before.isEmpty())
            m_rooms.unpark(before, park.park, time);
    }
    if (!park.on)
        return true;
    if (!m_rooms.park(park.room, park.talker, park.park, time))
        return false;
    if (before != park.room)
        occupant.since = time;
    occupant.room = park.room;
    return true;
}

bool PalMirror::onQueue(const PalQueue &queue, qint64 time)
{
    constexpr qsizetype maxQueues = 10'000;
    if (!m_queues.contains(queue.extension)) {
        if (m_queues.size() >= maxQueues)
            return false;
        Queue row;
        row.id = { m_account, queue.extension };
        row.number = queue.extension;
        row.name = queue.extension;
        m_queues.insert(queue.extension, row);
    }
    QList<Waiter> &waiting = m_waiting[queue.extension];
    const auto it = std::find_if(
        waiting.begin(), waiting.end(), [&queue](const Waiter &w) { return w.room == queue.room; });
    m_touchedQueues.insert(queue.extension);
    if (queue.on) {
        if (it != waiting.end() || !m_rooms.queue(queue.room, queue.extension, time))
            return false;
        const auto after = std::find_if(waiting.begin(), waiting.end(), [time](const Waiter &w) { return w.since > time; });
        waiting.insert(after, { queue.room, time });
        return true;
    }
    if (it == waiting.end())
        return false;
    waiting.erase(it);
    m_rooms.unqueue(queue.room, queue.extension, time);
    return true;
}

bool PalMirror::onLine(const PalLine &line)
{
    constexpr qsizetype maxLines = 10'000;
    if (!m_lines.contains(line.line) && m_lines.size() >= maxLines)
        return false;
    SharedLine &row = m_lines[line.line];
    const QString before = row.call.local();
    if (row.id.isEmpty()) {
        row.id = { m_account, line.line };
        row.name = line.line;
    }
    // Reserved for somebody who has not dialled yet: no room. [assumed]
    row.state = !line.on ? SharedLineState::Free : line.room.isEmpty() ? SharedLineState::Reserved : SharedLineState::InUse;
    row.call = line.on && !line.room.isEmpty() ? CallId(m_account, line.room) : CallId();
    row.talker = line.on && !line.lineTalker.isEmpty() ? ExtensionId(m_account, line.lineTalker) : ExtensionId();
    if (!before.isEmpty() && before != row.call.local())
        m_rooms.setLine(before, {});
    if (!row.call.isEmpty())
        m_rooms.setLine(row.call.local(), line.line);
    m_touchedLines.insert(line.line);
    return true;
}

bool PalMirror::onRegistered(const PalRegistered &registered, const QDateTime &now)
{
    see(registered.user);
    if (!m_seen.contains(registered.user))
        return false;
    Extension &person = m_people[registered.user];
    const Registration state = registered.registered ? Registration::Registered : Registration::Unregistered;
    if (person.registration == state)
        return true;
    // The first report is the state found, not the moment it began.
    if (m_live && person.registration != Registration::Unknown)
        person.registrationSince = now;
    person.registration = state;
    m_touchedPeople.insert(registered.user);
    return true;
}

bool PalMirror::onVoicemail(const PalVoicemail &voicemail)
{
    see(voicemail.user);
    if (!m_seen.contains(voicemail.user))
        return false;
    Mailbox box;
    box.id = { m_account, voicemail.user };
    box.extension = { m_account, voicemail.user };
    box.newCount = voicemail.newCount;
    box.unread = voicemail.unread;
    box.read = voicemail.read;
    box.saved = voicemail.saved;
    m_mailboxes.insert(voicemail.user, box);
    m_people[voicemail.user].voicemailNew = voicemail.newCount;
    m_touchedPeople.insert(voicemail.user);
    return true;
}

void PalMirror::updatePerson(const Extension &person)
{
    Extension &row = m_people[person.number];
    Extension merged = person;
    merged.registration = row.registration;
    merged.registrationSince = row.registrationSince;
    merged.voicemailNew = row.voicemailNew;
    row = merged;
    m_touchedPeople.insert(person.number);
}

QString PalMirror::freeParkNumber() const
{
    QStringList free;
    for (auto it = m_parks.cbegin(); it != m_parks.cend(); ++it)
        if (it->room.isEmpty())
            free.append(it.key());
    const auto lowest = std::min_element(free.cbegin(), free.cend(), [](const QString &a, const QString &b) {
        return a.size() == b.size() ? a < b : a.size() < b.size();
    });
    return lowest == free.cend() ? QString() : *lowest;
}

} // namespace Cordboard
