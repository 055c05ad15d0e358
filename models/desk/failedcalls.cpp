// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/failedcalls.h"

#include "models/cdrmodel.h"
#include "models/core/switchboard.h"
#include "models/desk/callparty.h"
#include "models/desk/operatordesk.h"

#include <algorithm>
#include <utility>

namespace Cordboard {

FailedCalls::FailedCalls(OperatorDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &OperatorDesk::stateChanged, this, &FailedCalls::follow);
    connect(&desk.board(), &Switchboard::flushed, this, &FailedCalls::followDialled);
    connect(desk.board().secondTick(), &SecondTick::tick, this, &FailedCalls::followDialled);
    connect(&desk.board(), &Switchboard::commandStarted, this, &FailedCalls::note);
}

void FailedCalls::note(const CommandRecord &record)
{
    const CallCommand &command = record.command;
    if (const auto *dial = command.as<Command::Dial>())
        m_dialled.insert(command.account, dial->number);
    const bool ends = command.as<Command::HangUp>() || command.as<Command::CancelTransfer>() || command.as<Command::CompleteTransfer>()
        || command.as<Command::ThreeWay>() || command.as<Command::BlindTransfer>() || command.as<Command::Park>();
    if (ends)
        m_byHand.insert(command.call());
}

void FailedCalls::follow()
{
    const DeskState before = std::exchange(m_last, m_desk.state());
    if (m_last.phase == DeskPhase::Dialling && !m_attempts.contains(m_last.call))
        m_attempts.insert(m_last.call, {});
    followAsked(before);
    followDialled();
}

void FailedCalls::followAsked(const DeskState &before)
{
    if (before.phase != DeskPhase::Asking || (m_last.phase == DeskPhase::Asking && m_last.call == before.call))
        return;
    const bool byHand = m_byHand.remove(before.call) || (!before.consultationCall.isEmpty() && m_byHand.remove(before.consultationCall));
    const bool spoke = before.consultedState == LineState::Talking || before.consultedState == LineState::Held;
    const Call *call = m_desk.board().call(before.call);
    const Leg *own = call ? call->legOf(before.self) : nullptr;
    if (byHand || spoke || !own || m_desk.board().isStale(before.call.account()))
        return;
    const QString who = before.consulted.display();
    emit failed(before.call,
        own->state == LineState::Held ? tr("%1 did not answer; %2 is still on hold.", "person who was asked, caller").arg(who, before.callerName)
                                      : tr("%1 did not answer; %2 is with you again.", "person who was asked, caller").arg(who, before.callerName));
}

void FailedCalls::followDialled()
{
    const Switchboard &board = m_desk.board();
    for (auto it = m_attempts.begin(); it != m_attempts.end();) {
        Attempt &attempt = *it;
        const CallId id = it.key();
        bool done = board.isStale(id.account()); // what became of it nobody can know
        if (const Call *call = board.call(id)) {
            const Leg *other = otherParty(*call, board.ownExtension(id.account()));
            if (other) {
                attempt.name = partyName(other);
                attempt.rang = attempt.rang || other->state == LineState::Ringing;
            }
            done = done || call->answeredAt.isValid() || (other && other->state == LineState::Talking);
        } else if (m_byHand.contains(id)) {
            done = true;
        } else if (!done) {
            if (!attempt.goneAt.isValid())
                attempt.goneAt = m_desk.clock().now();
            if (attempt.name.isEmpty())
                attempt.name = m_dialled.value(id.account());
            done = settle(id, attempt);
        }
        if (done)
            m_byHand.remove(id);
        it = done ? m_attempts.erase(it) : std::next(it);
    }
    m_byHand.removeIf([&](const CallId &id) { return !m_attempts.contains(id) && !board.call(id); });
}

bool FailedCalls::settle(const CallId &call, const Attempt &attempt)
{
    const Cdr *record = recordOf(call);
    if (!record && attempt.goneAt.secsTo(m_desk.clock().now()) < recordSeconds)
        return false;
    if (const QString sentence = sentenceFor(attempt, record); !sentence.isEmpty())
        emit failed(call, sentence);
    return true;
}

const Cdr *FailedCalls::recordOf(const CallId &call) const
{
    const CdrModel &records = *m_desk.board().cdrs();
    for (int row = 0; row < records.rowCount(); ++row)
        if (records.at(row).call == call)
            return &records.at(row);
    return nullptr;
}

QString FailedCalls::sentenceFor(const Attempt &attempt, const Cdr *record)
{
    const QString told = !record ? QString() : record->calleeName.isEmpty() ? record->calleeNumber : record->calleeName;
    const QString who = attempt.name.isEmpty() ? told : attempt.name;
    if (who.isEmpty())
        return {};
    switch (record ? record->disposition : Disposition::Unknown) {
    case Disposition::Answered:
    case Disposition::Voicemail: return {};
    case Disposition::Busy: return tr("%1 is busy. Call again later, or write a message.").arg(who);
    case Disposition::Failed: return tr("The call to %1 did not get through. Check the number, or try another one of the same person.").arg(who);
    case Disposition::Missed: return tr("%1 did not answer. Call again later, or write a message.").arg(who);
    case Disposition::Unknown: break;
    }
    return attempt.rang ? tr("%1 did not answer. Call again later, or write a message.").arg(who)
                        : tr("The call to %1 did not get through. Check the number, or try another one of the same person.").arg(who);
}

} // namespace Cordboard
