// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/amirequests.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

AmiRequests::AmiRequests(QObject *parent)
    : QObject(parent), m_prefix("cordboard-" + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + '-')
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AmiRequests::expire);
}

AmiRequests::~AmiRequests()
{
    failAll({ PbxError::Kind::NotConnected, {} });
}

QString AmiRequests::add(const AmiAction &action, int timeoutMs, QObject *context, AmiCaller::Answer answer)
{
    const QString id = QString::fromLatin1(m_prefix) + QString::number(++m_lastId).rightJustified(8, u'0');
    Waiting waiting;
    waiting.action = action.name;
    waiting.finalEvent = action.finalEvent;
    waiting.deadline = QDeadlineTimer(timeoutMs);
    waiting.timeoutMs = timeoutMs;
    waiting.guarded = context != nullptr;
    waiting.context = context;
    waiting.answer = std::move(answer);
    m_waiting.insert(id, std::move(waiting));
    if (!m_timer.isActive() || m_timer.remainingTime() > timeoutMs)
        m_timer.start(timeoutMs);
    return id;
}

bool AmiRequests::handle(const AmiMessage &message)
{
    const QByteArrayView id = message.bytes("ActionID"_L1);
    if (!id.startsWith(m_prefix))
        return false;
    const QString key = QString::fromLatin1(id);
    const auto it = m_waiting.find(key);
    if (it == m_waiting.end())
        return true; // late
    Waiting &waiting = *it;
    if (message.kind() == AmiMessage::Kind::Event) {
        onEvent(key, waiting, message);
        return true;
    }
    if (!message.succeeded()) {
        settle(key, amiError(message));
        return true;
    }
    waiting.reply.response = message;
    waiting.listing = message.text("EventList"_L1).compare("start"_L1, Qt::CaseInsensitive) == 0;
    if (!waiting.listing && waiting.finalEvent.isEmpty())
        settle(key, AmiReply(waiting.reply));
    return true;
}

void AmiRequests::onEvent(const QString &id, Waiting &waiting, const AmiMessage &message)
{
    if (message.text("EventList"_L1).compare("complete"_L1, Qt::CaseInsensitive) == 0) {
        settle(id, AmiReply(std::move(waiting.reply)));
        return;
    }
    waiting.reply.events.append(message);
    waiting.bytes += message.raw().size();
    if (waiting.bytes > maxListBytes)
        settle(id, PbxError { PbxError::Kind::Protocol, tr("The answer to “%1” is too long.").arg(waiting.action) });
    else if (!waiting.finalEvent.isEmpty() && message.isEvent(QLatin1StringView(waiting.finalEvent.toLatin1())))
        settle(id, AmiReply(std::move(waiting.reply)));
}

void AmiRequests::settle(const QString &id, const Result<AmiReply> &result)
{
    const auto it = m_waiting.find(id);
    if (it == m_waiting.end())
        return;
    // Out of the table before it is called: the answer may ask again, or end the session.
    const Waiting waiting = std::move(*it);
    m_waiting.erase(it);
    if (!waiting.guarded || waiting.context)
        waiting.answer(result);
}

void AmiRequests::failAll(const PbxError &error)
{
    QStringList ids = m_waiting.keys();
    std::sort(ids.begin(), ids.end());
    for (const QString &id : std::as_const(ids))
        settle(id, error);
}

void AmiRequests::expire()
{
    QStringList expired;
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
        if (it->deadline.hasExpired())
            expired.append(it.key());
    for (const QString &id : std::as_const(expired)) {
        const auto it = m_waiting.constFind(id);
        if (it == m_waiting.cend())
            continue;
        const QString action = it->action;
        settle(id, PbxError { PbxError::Kind::Timeout, tr("No answer to “%1” within %2 s.").arg(action).arg(it->timeoutMs / 1000.0) });
        emit timedOut(action);
    }
    rearm();
}

void AmiRequests::rearm()
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
