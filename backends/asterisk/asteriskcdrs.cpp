// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskcdrs.h"

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

void AsteriskCdrs::follow(const Call &call)
{
    if (m_drafts.size() >= maxDrafts && !m_drafts.contains(call.id))
        return;
    Cdr &cdr = m_drafts[call.id];
    cdr.id = { m_account, call.id.local() };
    cdr.call = call.id;
    cdr.startedAt = call.startedAt;
    cdr.answeredAt = call.answeredAt;
    cdr.did = call.did;
    cdr.queue = call.queue.local();
    if (cdr.direction == Direction::Unknown || cdr.direction == Direction::Internal)
        cdr.direction = call.direction;
    for (const Leg &leg : call.legs) {
        if (leg.monitoring != BargeMode::None)
            continue;
        if (!leg.recordingId.isEmpty())
            cdr.recordingId = leg.recordingId;
        if (leg.role == LegRole::Caller) {
            if (cdr.callerNumber.isEmpty()) {
                cdr.callerNumber = leg.number;
                cdr.callerName = leg.name;
            }
        } else if (cdr.calleeNumber.isEmpty() || leg.state == LineState::Talking) {
            cdr.calleeNumber = leg.number;
            cdr.calleeName = leg.name;
        }
    }
}

Cdr AsteriskCdrs::end(const CallId &call, const QDateTime &time)
{
    Cdr cdr = m_drafts.take(call);
    cdr.id = { m_account, call.local() };
    cdr.call = call;
    cdr.endedAt = time;
    cdr.disposition = cdr.answeredAt.isValid() ? Disposition::Answered : Disposition::Missed;
    refine(cdr, m_remarks.value(call.local()));
    m_rows.append(cdr);
    if (m_rows.size() > maxRows + maxRows / 10)
        m_rows.remove(0, m_rows.size() - maxRows);
    return cdr;
}

bool AsteriskCdrs::revive(const CallId &call)
{
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i)
        if (m_rows.at(i).call == call) {
            m_drafts.insert(call, m_rows.takeAt(i));
            return true;
        }
    return false;
}

AsteriskRemark AsteriskCdrs::remarkOf(const AmiMessage &event)
{
    AsteriskRemark remark;
    const QString word = event.text("Disposition"_L1);
    if (event.text("LastApplication"_L1).startsWith("VoiceMail"_L1, Qt::CaseInsensitive))
        remark.unanswered = Disposition::Voicemail;
    else if (word == "BUSY"_L1)
        remark.unanswered = Disposition::Busy;
    else if (word == "FAILED"_L1 || word == "CONGESTION"_L1)
        remark.unanswered = Disposition::Failed;
    return remark;
}

void AsteriskCdrs::refine(Cdr &cdr, const AsteriskRemark &remark)
{
    if (!cdr.answeredAt.isValid() && remark.answeredAt.isValid()) {
        cdr.answeredAt = remark.answeredAt;
        cdr.disposition = Disposition::Answered;
        if (!remark.answeredBy.isEmpty() && remark.answeredBy != cdr.callerNumber) {
            cdr.calleeNumber = remark.answeredBy;
            cdr.calleeName = remark.answeredName;
        }
    }
    if (cdr.disposition == Disposition::Missed && remark.unanswered != Disposition::Unknown)
        cdr.disposition = remark.unanswered;
    if (remark.endedAt.isValid())
        cdr.endedAt = remark.endedAt;
}

std::optional<Cdr> AsteriskCdrs::note(const QString &linkedid, const AsteriskRemark &remark)
{
    if (linkedid.isEmpty() || remark == AsteriskRemark())
        return {};
    AsteriskRemark &known = m_remarks[linkedid];
    if (known == AsteriskRemark()) {
        m_remarked.append(linkedid);
        while (m_remarked.size() > maxRemarks)
            m_remarks.remove(m_remarked.takeFirst());
    }
    // The last word says how the others failed, but a message that was left stays one; the first to answer is who answered.
    if (remark.unanswered != Disposition::Unknown && known.unanswered != Disposition::Voicemail)
        known.unanswered = remark.unanswered;
    if (remark.answeredAt.isValid() && !known.answeredAt.isValid()) {
        known.answeredAt = remark.answeredAt;
        known.answeredBy = remark.answeredBy;
        known.answeredName = remark.answeredName;
    }
    if (remark.endedAt.isValid())
        known.endedAt = remark.endedAt;
    for (qsizetype i = m_rows.size() - 1; i >= 0 && i >= m_rows.size() - 50; --i) {
        Cdr &row = m_rows[i];
        if (row.call.local() != linkedid)
            continue;
        const Cdr before = row;
        refine(row, known);
        return row == before ? std::nullopt : std::optional(row);
    }
    return {};
}

CdrPage AsteriskCdrs::page(const CdrQuery &query) const
{
    CdrPage page;
    int skipped = 0;
    for (auto it = m_rows.crbegin(); it != m_rows.crend(); ++it) {
        const bool matches = (!query.from.isValid() || it->startedAt >= query.from) && (!query.to.isValid() || it->startedAt <= query.to)
            && (query.number.isEmpty() || it->callerNumber.contains(query.number) || it->calleeNumber.contains(query.number));
        if (!matches || skipped++ < query.offset)
            continue;
        if (page.rows.size() >= query.limit) {
            page.more = true;
            break;
        }
        page.rows.append(*it);
    }
    return page;
}

} // namespace Cordboard
