// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/sequences.h"

#include <QJsonArray>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// A leg's state, and what else an operator is shown of it; that it is consulted Asterisk tells sooner or later, as it comes.
QString legWord(const Leg &leg)
{
    QString word = stateWord(leg.state);
    if (leg.monitoring != BargeMode::None)
        word += u'/' + stateWord(leg.monitoring);
    if (leg.recording == RecordingState::On)
        word += u"/recorded"_s;
    return word;
}

QJsonObject json(const QMap<QString, QStringList> &history)
{
    QJsonObject object;
    for (auto it = history.cbegin(); it != history.cend(); ++it)
        object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return object;
}

} // namespace

void Sequences::hear(const QList<Change> &changes)
{
    m_state.apply(changes);
    note();
}

void Sequences::clear()
{
    m_partyHistory.clear();
    m_slotHistory.clear();
    m_queueHistory.clear();
}

void Sequences::noteKind(const Words &now, Words &before, QMap<QString, QStringList> &history)
{
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        if (before.value(it.key()) != it.value())
            history[it.key()].append(it.value());
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        if (!now.contains(it.key()))
            history[it.key()].append(u"gone"_s);
    before = now;
}

void Sequences::note()
{
    QMap<QString, QStringList> parties;
    for (const Call &call : m_state.table<Call>())
        for (const Leg &leg : call.legs)
            parties[leg.isOutside() ? leg.number : leg.extension.local()].append(legWord(leg));
    Words words;
    for (auto it = parties.begin(); it != parties.end(); ++it) {
        // Somebody in two calls at once: both words, whatever their order.
        it.value().sort();
        words.insert(it.key(), it.value().join(u'+'));
    }
    noteKind(words, m_parties, m_partyHistory);

    words.clear();
    for (const ParkSlot &slot : m_state.table<ParkSlot>())
        words.insert(slot.number, slot.occupied ? u"holds "_s + slot.callerNumber : u"free"_s);
    noteKind(words, m_slots, m_slotHistory);

    words.clear();
    for (const Queue &queue : m_state.table<Queue>()) {
        QStringList waiting;
        for (const QueueCaller &caller : queue.waiting)
            waiting.append(caller.number);
        words.insert(queue.name, waiting.isEmpty() ? u"empty"_s : waiting.join(u' '));
    }
    noteKind(words, m_queues, m_queueHistory);
}

QJsonObject Sequences::toJson() const
{
    return { { u"parties"_s, json(m_partyHistory) }, { u"slots"_s, json(m_slotHistory) },
        { u"queues"_s, json(m_queueHistory) } };
}

} // namespace Cordboard
