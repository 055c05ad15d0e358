// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/replay/replayer.h"

#include "backends/replay/replaybackend.h"

#include <QTimeZone>

#include <algorithm>

namespace Cordboard {

namespace {

constexpr int tickMs = 50;

bool isDeed(const RecordEntry &entry)
{
    return std::holds_alternative<RecordEntry::Action>(entry.what) || std::holds_alternative<RecordEntry::Answered>(entry.what)
        || std::holds_alternative<RecordEntry::Said>(entry.what);
}

} // namespace

Replayer::Replayer(RecordFile file, ManualClock &clock, QObject *parent) : QObject(parent), m_file(std::move(file)), m_clock(clock)
{
    Q_ASSERT(!m_file.entries.isEmpty());
    for (const RecordedAccount &account : std::as_const(m_file.accounts))
        m_backends.append(new ReplayBackend(account, this));
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { advance(m_sinceTick.restart() * m_speed); });
    m_clock.set(timeAt(0));
}

Replayer::~Replayer() = default;

qint64 Replayer::length() const
{
    return timeOf(m_file.entries.size() - 1);
}

QDateTime Replayer::timeAt(qint64 position) const
{
    // The clock on the wall may have been set in between: each entry has its own word on it.
    const qint64 ms = m_file.entries.constFirst().ms + position;
    auto it = std::upper_bound(m_file.entries.cbegin(), m_file.entries.cend(), ms, [](qint64 wanted, const RecordEntry &entry) { return wanted < entry.ms; });
    if (it != m_file.entries.cbegin())
        --it;
    return QDateTime::fromMSecsSinceEpoch(it->wall + (ms - it->ms), QTimeZone::UTC);
}

void Replayer::play()
{
    if (isPlaying())
        return;
    if (atEnd())
        rewind();
    m_sinceTick.start();
    m_timer.start();
    emit playingChanged(true);
}

void Replayer::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    emit playingChanged(false);
}

void Replayer::setSpeed(int factor)
{
    m_speed = std::clamp(factor, 1, 1'000);
}

ReplayBackend *Replayer::backend(const AccountId &account) const
{
    for (qsizetype i = 0; i < m_file.accounts.size(); ++i)
        if (m_file.accounts.at(i).id == account)
            return m_backends.at(i);
    return nullptr;
}

void Replayer::setPosition(qint64 position)
{
    m_position = position;
    m_clock.set(timeAt(position));
}

void Replayer::advance(qint64 ms)
{
    const qint64 wanted = std::min(length(), m_position + std::max<qint64>(0, ms));
    while (m_next < m_file.entries.size() && timeOf(m_next) <= wanted) {
        const RecordEntry &entry = m_file.entries.at(m_next);
        setPosition(timeOf(m_next));
        m_state.apply(entry);
        ++m_next;
        if (ReplayBackend *teller = backend(entry.account))
            teller->tell(entry);
        emit told(entry);
    }
    setPosition(wanted);
    if (atEnd())
        pause();
    emit moved();
}

void Replayer::seek(qint64 position)
{
    const qint64 wanted = std::clamp<qint64>(position, 0, length());
    if (wanted < m_position || m_next == 0) {
        m_state.clear();
        m_next = 0;
    }
    for (; m_next < m_file.entries.size() && timeOf(m_next) <= wanted; ++m_next)
        m_state.apply(m_file.entries.at(m_next));
    setPosition(wanted);
    for (qsizetype i = 0; i < m_backends.size(); ++i) {
        const AccountId id = m_file.accounts.at(i).id;
        m_backends.at(i)->tellAll(m_state.rows(), m_state.connection(id), m_state.session(id));
    }
    emit jumped();
    emit moved();
}

void Replayer::toNextEvent()
{
    pause();
    if (m_next < m_file.entries.size())
        advance(timeOf(m_next) - m_position);
}

void Replayer::toPreviousEvent()
{
    pause();
    for (qsizetype i = m_next; i-- > 0;)
        if (timeOf(i) < m_position)
            return seek(timeOf(i));
    seek(0);
}

const RecordEntry *Replayer::lastDeed() const
{
    for (qsizetype i = m_next; i-- > 0;)
        if (isDeed(m_file.entries.at(i)))
            return &m_file.entries.at(i);
    return nullptr;
}

const RecordEntry::Asked *Replayer::asked(quint64 serial) const
{
    for (qsizetype i = m_next; i-- > 0;)
        if (const auto *found = std::get_if<RecordEntry::Asked>(&m_file.entries.at(i).what); found && found->serial == serial)
            return found;
    return nullptr;
}

} // namespace Cordboard
