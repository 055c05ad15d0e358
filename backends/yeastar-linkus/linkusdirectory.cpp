// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusdirectory.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;
constexpr int mostExtensions = 20'000;

/// The login may not, or the firmware cannot: one part less, and no reason to have nothing.
bool isMissing(PbxError::Kind kind)
{
    return kind == PbxError::Kind::NotAllowed || kind == PbxError::Kind::NotSupported || kind == PbxError::Kind::Refused || kind == PbxError::Kind::Licence;
}

} // namespace

template<class T, class Take>
void LinkusDirectory::read(const QString &what, QFuture<Result<T>> future, Take take)
{
    ++m_left;
    const QPointer<LinkusDirectory> self(this);
    // Without a context: with one, an answer that is there already would come a turn later.
    future.then([self, what, take](const Result<T> &result) {
        if (!self || self->m_over)
            return;
        if (result) {
            take(*result);
        } else if (isMissing(result.error().kind)) {
            self->m_missing.append(what);
        } else {
            self->m_over = true;
            emit self->failed(result.error());
            return;
        }
        if (self && --self->m_left == 0 && !self->m_over) {
            self->m_over = true;
            emit self->loaded();
        }
    });
}

void LinkusDirectory::load(int parts)
{
    m_parts = parts;
    ++m_left; // until all that begins now has begun
    if (parts & People) {
        readPeople(1);
        read(u"extension_group/list"_s, m_api.groups(), [this](const QList<LinkusGroup> &groups) { m_office.groups = groups; });
    }
    if (parts & Queues)
        read(u"queue/list"_s, m_api.queues(), [this](const QList<LinkusQueue> &queues) {
            m_office.queues = queues;
            for (const LinkusQueue &queue : queues)
                readQueue(queue);
        });
    if (parts & Calls) {
        for (const Direction direction : { Direction::Inbound, Direction::Outbound, Direction::Internal })
            read(u"call/query"_s, m_api.calls(direction), [this](const QList<LinkusCall> &calls) { m_office.calls += calls; });
    }
    if (parts & Parks)
        read(u"call/park_status"_s, m_api.parked(), [this](const QList<LinkusParked> &parked) { m_office.parked = parked; });
    if (--m_left == 0 && !std::exchange(m_over, true))
        emit loaded();
}

void LinkusDirectory::readPeople(int page)
{
    read(u"extension/list"_s, m_api.extensions({ page, pageSize, u"id"_s, false }), [this, page](const LinkusPage<LinkusExtension> &rows) {
        m_office.extensions += rows.rows;
        if (rows.rows.size() == pageSize && m_office.extensions.size() < mostExtensions)
            readPeople(page + 1);
    });
}

void LinkusDirectory::readQueue(const LinkusQueue &queue)
{
    read(u"queue/call_status"_s, m_api.queueStatus(queue.id), [this, number = queue.number](const LinkusQueueStatus &status) { m_office.queueStatus.insert(number, status); });
    read(u"queue/agent_status"_s, m_api.agents(queue.id), [this, number = queue.number](const QList<LinkusAgent> &agents) { m_office.agents.insert(number, agents); });
}

} // namespace Cordboard
