// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palrequests.h"

#include <algorithm>

namespace Cordboard {

PalRequests::PalRequests(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PalRequests::expire);
}

PalRequests::~PalRequests()
{
    failAll({ PbxError::Kind::NotConnected, {} });
}

QString PalRequests::add(const QString &method, int timeoutMs, QObject *context, PalCaller::Answer answer)
{
    const QString id = QString::number(++m_lastId);
    m_waiting.insert(id, { method, QDeadlineTimer(timeoutMs), timeoutMs, context != nullptr, context, std::move(answer) });
    if (!m_timer.isActive() || m_timer.remainingTime() > timeoutMs)
        m_timer.start(timeoutMs);
    return id;
}

bool PalRequests::settle(const QString &id, const Result<QJsonValue> &result)
{
    const auto it = m_waiting.find(id);
    if (it == m_waiting.end())
        return false;
    // Out of the table before it is called: the answer may ask again, or end the session.
    const Waiting waiting = std::move(*it);
    m_waiting.erase(it);
    if (!waiting.guarded || waiting.context)
        waiting.answer(result);
    return true;
}

bool PalRequests::wasAsked(const QString &id) const
{
    bool ok = false;
    const quint64 number = id.toULongLong(&ok);
    return ok && number > 0 && number <= m_lastId;
}

void PalRequests::failAll(const PbxError &error)
{
    QStringList ids = m_waiting.keys();
    std::sort(ids.begin(), ids.end(), [](const QString &a, const QString &b) { return a.toULongLong() < b.toULongLong(); });
    for (const QString &id : std::as_const(ids))
        settle(id, error);
}

void PalRequests::reset()
{
    failAll({ PbxError::Kind::NotConnected, {} });
    m_lastId = 0;
}

void PalRequests::expire()
{
    QStringList expired;
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
        if (it->deadline.hasExpired())
            expired.append(it.key());
    for (const QString &id : std::as_const(expired)) {
        const auto it = m_waiting.constFind(id);
        if (it == m_waiting.cend())
            continue;
        const QString method = it->method;
        const PbxError error { PbxError::Kind::Timeout,
            tr("No answer to “%1” within %2 s.").arg(method).arg(it->timeoutMs / 1000.0) };
        settle(id, error);
        emit timedOut(id, method);
    }
    rearm();
}

void PalRequests::rearm()
{
    qint64 next = -1;
    for (const Waiting &waiting : std::as_const(m_waiting)) {
        const qint64 left = waiting.deadline.remainingTime();
        next = next < 0 ? left : std::min(next, left);
    }
    if (next >= 0)
        m_timer.start(int(next));
}

} // namespace Cordboard
