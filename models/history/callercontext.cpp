// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callercontext.h"

#include "models/core/switchboard.h"
#include "models/history/phonekey.h"

namespace Cordboard {

namespace {

constexpr int contextRefreshMs = 100;

} // namespace

CallerContext::CallerContext(Switchboard &board, CallStore &store, QObject *parent)
    : PersonRanking(parent)
    , m_board(board)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(contextRefreshMs);
    connect(&m_soon, &QTimer::timeout, this, &CallerContext::load);
    connect(&store, &CallStore::changed, this, [this] {
        if (hasCaller() && !m_soon.isActive())
            m_soon.start();
    });
}

void CallerContext::setCaller(const CallId &call, const QString &number, const QString &name)
{
    if (call == m_call && number == m_number && name == m_name)
        return;
    emit aboutToChange();
    const bool same = number == m_number && m_loaded;
    m_call = call;
    m_number = number;
    m_name = name;
    if (!same) { // nothing of the caller before may be shown with this one
        m_facts = { .number = number };
        m_loaded = false;
        ++m_generation;
        load();
    }
    emit changed();
}

void CallerContext::clear()
{
    setCaller({}, {}, {});
}

void CallerContext::load()
{
    if (comparableNumber(m_number).isEmpty()) {
        m_loaded = true;
        return;
    }
    const quint64 generation = ++m_generation;
    m_store.caller(m_number, m_board.now()).then(this, [this, generation](const CallerFacts &facts) {
        if (generation != m_generation || (m_loaded && facts == m_facts))
            return;
        m_facts = facts;
        m_loaded = true;
        emit changed();
    });
}

void CallerContext::mark(void (*change)(CallerMarks &, const QVariant &), const QVariant &value)
{
    if (!m_loaded) // else the marks that are still being read would be lost
        return;
    // Shown at once: the operator's own word needs nobody's confirmation.
    change(m_facts.marks, value);
    m_store.setMarks(m_number, m_facts.marks);
    emit changed();
}

void CallerContext::setNote(const QString &text)
{
    mark([](CallerMarks &marks, const QVariant &v) { marks.note = v.toString(); }, text);
}

void CallerContext::setVip(bool vip)
{
    mark([](CallerMarks &marks, const QVariant &v) { marks.vip = v.toBool(); }, vip);
}

void CallerContext::setBlocked(bool blocked)
{
    mark([](CallerMarks &marks, const QVariant &v) { marks.blocked = v.toBool(); }, blocked);
}

void CallerContext::setCallNote(const QString &text)
{
    if (m_call.isEmpty())
        return;
    Cdr cdr;
    cdr.call = m_call;
    cdr.startedAt = m_board.now();
    m_store.setCallNote(cdr, text);
}

ExtensionId CallerContext::personOf(const SpokenTo &spoken) const
{
    const ExtensionId there = m_board.extensionByNumber(spoken.account, spoken.number);
    if (!there.isEmpty() || m_call.isEmpty())
        return there;
    // An account that was set up anew still has its people under the same numbers.
    return m_board.account(spoken.account) ? ExtensionId() : m_board.extensionByNumber(m_call.account(), spoken.number);
}

QList<ExtensionId> CallerContext::likeliest() const
{
    QList<ExtensionId> people;
    for (const SpokenTo &spoken : m_facts.spokenTo) {
        const ExtensionId person = personOf(spoken);
        // The operator took most of them first; nobody is transferred to himself.
        if (!person.isEmpty() && !m_board.isOwn(person) && !people.contains(person))
            people.append(person);
    }
    return people;
}

QString CallerContext::nameOf(const ExtensionId &person) const
{
    const Extension *known = m_board.extension(person);
    return !known ? QString() : known->name.isEmpty() ? known->number : known->name;
}

QString CallerContext::reasonFor(const ExtensionId &person) const
{
    int own = 0;
    for (const SpokenTo &spoken : m_facts.spokenTo)
        if (m_board.isOwn(personOf(spoken)))
            own += spoken.calls;
    for (const SpokenTo &spoken : m_facts.spokenTo)
        if (!person.isEmpty() && personOf(spoken) == person) {
            const int all = m_facts.considered - own;
            return all == 1 ? tr("took this caller's last call") : tr("took %1 of this caller's last %n calls", nullptr, all).arg(spoken.calls);
        }
    return {};
}

} // namespace Cordboard
