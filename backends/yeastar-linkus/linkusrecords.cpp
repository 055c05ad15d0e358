// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusrecords.h"

#include <QPromise>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

bool fits(const Cdr &cdr, const CdrQuery &query)
{
    if (query.from.isValid() && cdr.startedAt < query.from)
        return false;
    if (query.to.isValid() && cdr.startedAt > query.to)
        return false;
    return query.number.isEmpty() || cdr.callerNumber.contains(query.number) || cdr.calleeNumber.contains(query.number);
}

} // namespace

LinkusWindow LinkusWindow::of(int offset, int limit, int mostSize)
{
    limit = std::clamp(limit, 1, mostSize);
    offset = std::max(0, offset);
    for (int size = limit; size <= mostSize; ++size)
        if (offset / size == (offset + limit - 1) / size)
            return { offset / size + 1, size, offset % size };
    // No size fits the whole: the rest is the next question.
    return { offset / limit + 1, limit, offset % limit };
}

Cdr linkusCdr(const AccountId &account, const LinkusCdr &row)
{
    Cdr cdr;
    cdr.id = { account, row.callId.isEmpty() ? row.id : row.callId };
    cdr.call = { account, row.callId };
    cdr.direction = row.direction;
    cdr.disposition = row.disposition;
    cdr.callerNumber = row.fromNumber;
    cdr.callerName = row.fromName;
    cdr.calleeNumber = row.toNumber;
    cdr.calleeName = row.toName;
    cdr.did = row.did;
    cdr.startedAt = row.start;
    if (row.start.isValid()) {
        if (row.disposition == Disposition::Answered)
            cdr.answeredAt = row.start.addSecs(row.ringSeconds);
        cdr.endedAt = row.start.addSecs(row.seconds);
    }
    cdr.recordingId = row.recording;
    return cdr;
}

Cdr linkusMerged(const Cdr &a, const Cdr &b)
{
    const bool inOrder = a.startedAt <= b.startedAt;
    Cdr merged = inOrder ? a : b;
    const Cdr &later = inOrder ? b : a;
    // A call that somebody answered was answered, and by him.
    const bool answeredLater = later.disposition == Disposition::Answered && merged.disposition != Disposition::Answered;
    if (answeredLater) {
        merged.disposition = later.disposition;
        merged.answeredAt = later.answeredAt;
        merged.calleeNumber = later.calleeNumber;
        merged.calleeName = later.calleeName;
    }
    merged.endedAt = std::max(a.endedAt, b.endedAt);
    if (merged.recordingId.isEmpty())
        merged.recordingId = later.recordingId;
    if (merged.did.isEmpty())
        merged.did = later.did;
    return merged;
}

Cdr linkusCdr(const AccountId &account, const QString &self, const LinkusPersonalCdr &row)
{
    Cdr cdr;
    cdr.id = { account, row.callId.isEmpty() ? row.id : row.callId };
    cdr.call = { account, row.callId };
    const bool outbound = row.status == 3;
    cdr.direction = row.internal ? Direction::Internal : outbound ? Direction::Outbound : Direction::Inbound;
    cdr.disposition = row.status == 2 ? Disposition::Missed : row.disposition;
    cdr.callerNumber = outbound ? self : row.number;
    cdr.callerName = outbound ? QString() : row.name;
    cdr.calleeNumber = outbound ? row.number : self;
    cdr.calleeName = outbound ? row.name : QString();
    cdr.startedAt = row.time;
    if (cdr.disposition == Disposition::Answered)
        cdr.answeredAt = row.time;
    cdr.endedAt = row.time.addSecs(row.talkSeconds);
    return cdr;
}

QFuture<Result<CdrPage>> LinkusRecords::fetch(const CdrQuery &query)
{
    std::shared_ptr<Reading> reading = std::make_shared<Reading>();
    if (m_last && query.offset > 0 && m_last->query.from == query.from && m_last->query.to == query.to && m_last->query.number == query.number) {
        reading->calls = m_last->calls;
        reading->index = m_last->index;
        reading->nextPage = m_last->nextPage;
        reading->searches = m_last->searches;
        reading->all = m_last->all;
    } else {
        reading->searches = query.from.isValid() || query.to.isValid() || !query.number.isEmpty();
    }
    reading->query = query;
    reading->query.limit = query.limit < 0 ? int(mostCalls) : query.limit;
    reading->promise.start();
    const QFuture<Result<CdrPage>> future = reading->promise.future();
    proceed(reading);
    return future;
}

void LinkusRecords::proceed(const std::shared_ptr<Reading> &reading)
{
    const qint64 wanted = qint64(std::max(0, reading->query.offset)) + reading->query.limit;
    if (reading->all || reading->calls.size() > wanted || reading->calls.size() >= mostCalls)
        return finish(reading);
    LinkusPageRequest page { reading->nextPage, pageSize, u"time"_s, true };
    const auto next = [this, reading](const Result<LinkusPage<LinkusCdr>> &rows) {
        if (rows) {
            take(*reading, *rows);
            return proceed(reading);
        }
        // A firmware that cannot search can list: then the filter is ours alone.
        const PbxError::Kind kind = rows.error().kind;
        if (reading->searches && reading->nextPage == 1 && (kind == PbxError::Kind::NotSupported || kind == PbxError::Kind::Refused)) {
            reading->searches = false;
            return proceed(reading);
        }
        reading->promise.addResult(rows.error());
        reading->promise.finish();
    };
    if (reading->searches)
        m_api.searchCdrs({ reading->query.from, reading->query.to, reading->query.number }, page).then(next);
    else
        m_api.cdrs(page).then(next);
}

void LinkusRecords::take(Reading &reading, const LinkusPage<LinkusCdr> &page) const
{
    for (const LinkusCdr &row : page.rows) {
        const Cdr cdr = linkusCdr(m_account, row);
        if (const auto it = reading.index.constFind(cdr.id); it != reading.index.cend()) {
            reading.calls[*it] = linkusMerged(reading.calls.at(*it), cdr);
        } else if (reading.query.from.isValid() && cdr.startedAt.isValid() && cdr.startedAt < reading.query.from.addSecs(-3'600)) {
            reading.all = true; // newest first: nothing that is asked for comes after
        } else if (fits(cdr, reading.query)) {
            reading.index.insert(cdr.id, reading.calls.size());
            reading.calls.append(cdr);
        }
    }
    ++reading.nextPage;
    if (page.rows.size() < pageSize)
        reading.all = true;
}

void LinkusRecords::finish(const std::shared_ptr<Reading> &reading)
{
    std::stable_sort(reading->calls.begin(), reading->calls.end(), [](const Cdr &a, const Cdr &b) { return a.startedAt > b.startedAt; });
    for (qsizetype i = 0; i < reading->calls.size(); ++i)
        reading->index[reading->calls.at(i).id] = i;
    CdrPage page;
    const int offset = std::max(0, reading->query.offset);
    page.rows = reading->calls.mid(offset, reading->query.limit);
    page.more = offset + page.rows.size() < reading->calls.size();
    page.total = reading->all ? int(reading->calls.size()) : -1;
    m_last = reading;
    reading->promise.addResult(page);
    reading->promise.finish();
}

QFuture<Result<CdrPage>> LinkusRecords::fetchOwn(LinkusOwnSession &session, const CdrQuery &query) const
{
    const auto promise = std::make_shared<QPromise<Result<CdrPage>>>();
    promise->start();
    constexpr int mostSize = 1'000;
    const LinkusWindow window = LinkusWindow::of(query.offset, query.limit < 0 ? mostSize : query.limit, mostSize);
    LinkusOwnSession::CdrQuery own;
    own.page = window.page;
    own.size = window.size;
    own.filter = query.number;
    const QString self = session.extensionNumber();
    session.cdrQuery(own, [promise, account = m_account, self, window, query](const Result<LinkusPersonalPage> &rows) {
        if (rows) {
            CdrPage page;
            const QList<LinkusPersonalCdr> part = rows->rows.mid(window.skip, query.limit < 0 ? -1 : query.limit);
            for (const LinkusPersonalCdr &row : part) {
                const Cdr cdr = linkusCdr(account, self, row);
                // The number is the PBX's to filter; a time it cannot.
                if (fits(cdr, { query.from, query.to, {}, 0, 0 }))
                    page.rows.append(cdr);
            }
            page.total = rows->total;
            page.more = query.offset + part.size() < rows->total && !part.isEmpty();
            promise->addResult(page);
        } else {
            promise->addResult(rows.error());
        }
        promise->finish();
    });
    return promise->future();
}

Contact linkusContact(const AccountId &account, const LinkusContact &contact)
{
    Contact c;
    c.id = { account, contact.id };
    c.shared = true;
    c.name = contact.name;
    c.company = contact.company;
    c.email = contact.email;
    c.notes = contact.notes;
    for (const auto &[kind, number] : contact.numbers)
        c.numbers.append({ kind, number });
    return c;
}

} // namespace Cordboard
