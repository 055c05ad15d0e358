// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/callerdesk.h"

#include "models/core/switchboard.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

CallerDesk::CallerDesk(OperatorDesk &desk, const QString &storePath, QSettings &settings, QObject *parent)
    : QObject(parent), m_desk(desk), m_store(storePath), m_recorder(desk.board(), m_store), m_context(desk.board(), m_store), m_missed(desk.board(), m_store),
      m_callbacks(desk.board(), m_store), m_crm(settings)
{
    m_store.setNotBefore(settings.value("history/notBefore"_L1).toDateTime());
    m_store.setRetention(settings.value("history/days"_L1).toInt());
    m_missed.setOfficeHours(OfficeHours::read(settings));
    connect(&desk, &OperatorDesk::stateChanged, this, &CallerDesk::follow);
    connect(&desk, &OperatorDesk::targetUsed, this, [this] {
        if (!m_desk.state().call.isEmpty())
            m_crm.reached(CrmLink::Moment::Transfer, facts());
    });
    connect(&m_context, &PersonRanking::changed, this, &CallerDesk::changed);
    follow();
}

void CallerDesk::follow()
{
    const DeskState &state = m_desk.state();
    const DeskState last = std::exchange(m_last, state);
    if (state.call.isEmpty())
        m_context.clear();
    else
        m_context.setCaller(state.call, state.callerNumber, state.callerName == state.callerNumber ? QString() : state.callerName);
    const bool other = state.call != last.call;
    if (state.phase == DeskPhase::Ringing && (other || last.phase != DeskPhase::Ringing))
        m_crm.reached(CrmLink::Moment::Ring, facts());
    if (state.phase == DeskPhase::WithYou && (other || last.phase == DeskPhase::Ringing))
        m_crm.reached(CrmLink::Moment::Answer, facts());
    emit changed();
}

CrmFacts CallerDesk::facts() const
{
    const DeskState &state = m_desk.state();
    const Call *call = m_desk.board().call(state.call);
    return { state.callerNumber, state.callerName, call ? call->did : QString(), call ? call->queue.local() : QString(), state.self.local() };
}

QString CallerDesk::line() const
{
    if (!m_context.hasCaller() || !m_context.isLoaded())
        return {};
    const CallerFacts &f = m_context.facts();
    QStringList parts;
    if (f.marks.blocked)
        parts.append(tr("Blocked"));
    if (f.marks.vip)
        parts.append(tr("Important"));
    if (f.thisWeek > 0)
        parts.append(tr("%n call(s) this week", nullptr, f.thisWeek));
    if (!f.spokenTo.isEmpty())
        parts.append(tr("spoke to %1", "whom the caller talked to before").arg(f.spokenTo.first().name.isEmpty() ? f.spokenTo.first().number : f.spokenTo.first().name));
    if (!f.callbacks.isEmpty())
        parts.append(tr("%n call-back(s) promised", nullptr, int(f.callbacks.size())));
    if (!f.marks.note.isEmpty())
        parts.append(f.marks.note.simplified());
    return parts.join(u" · "_s);
}

Target CallerDesk::likely(QString *reason) const
{
    if (m_desk.state().phase != DeskPhase::WithYou)
        return {};
    for (const ExtensionId &id : m_context.likeliest()) {
        const Extension *e = m_desk.board().extension(id);
        if (!e || id.account() != m_desk.state().call.account() || id == m_desk.self())
            continue;
        *reason = m_context.reasonFor(id);
        return { id.account(), id, e->number, e->name, e->mobile };
    }
    return {};
}

Callback CallerDesk::draft() const
{
    const DeskState &state = m_desk.state();
    Callback about;
    about.account = m_desk.activeAccount();
    about.call = state.call;
    about.number = state.callerNumber;
    about.name = state.callerName == state.callerNumber ? QString() : state.callerName;
    const Target target = m_desk.target();
    about.forNumber = target.number;
    about.forName = target.name;
    if (const Extension *e = m_desk.board().extension(target.extension))
        about.forEmail = e->email;
    return about;
}

} // namespace Cordboard
