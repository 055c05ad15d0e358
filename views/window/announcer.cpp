// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/announcer.h"

#include "models/core/switchboard.h"
#include "views/window/offercard.h"

#include <QAccessible>
#include <QWidget>

namespace Cordboard {

Announcer::Announcer(OperatorDesk &desk, WaitingModel &waiting, QWidget *window)
    : QObject(window), m_desk(desk), m_waiting(waiting), m_window(window), m_last(desk.state()), m_linkWasUp(desk.linkUp())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::flush);
    connect(&desk, &OperatorDesk::stateChanged, this, &Announcer::stateChanged);
    connect(&desk.board(), &Switchboard::connectionChanged, this, &Announcer::linkChanged);
    connect(&desk.offers(), &OfferedCalls::came, this, [this](const OfferedCall &offer) { sayNow(OfferCard::spoken(offer, m_desk.clock().now())); });
    connect(&desk, &OperatorDesk::noticed, this, [this](const Notice &notice) {
        if (notice.level == Notice::Level::Failure || notice.level == Notice::Level::Warning)
            sayNow(notice.text);
        else
            saySoon(notice.text);
    });
    connect(&waiting, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        m_newWaiting += last - first + 1;
        if (!m_pause.isActive())
            m_pause.start(politePauseMs / 10); // a moment, so that ten calls at once are one sentence
    });
}

void Announcer::stateChanged()
{
    const DeskState state = m_desk.state();
    const DeskState last = std::exchange(m_last, state);
    if (state.phase == last.phase && state.call == last.call && state.consultedState == last.consultedState)
        return;
    const QString &who = state.callerName;
    switch (state.phase) {
    case DeskPhase::Ringing:
        sayNow(state.via.isEmpty() ? tr("%1 rings here").arg(who) : tr("%1 rings here, on %2").arg(who, state.via));
        break;
    case DeskPhase::WithYou: sayNow(tr("%1 is with you").arg(who)); break;
    case DeskPhase::Held: sayNow(tr("%1 is on hold").arg(who)); break;
    case DeskPhase::Dialling: sayNow(tr("Calling %1").arg(who)); break;
    case DeskPhase::Asking:
        sayNow(state.consultedState == LineState::Talking ? tr("%1 is on the line; %2 waits").arg(state.consulted.display(), who)
                                                          : tr("Asking %1; %2 waits").arg(state.consulted.display(), who));
        break;
    case DeskPhase::Rest: saySoon(tr("No call with you")); break;
    }
}

void Announcer::linkChanged()
{
    const bool up = m_desk.linkUp();
    if (up == m_linkWasUp)
        return;
    m_linkWasUp = up;
    sayNow(up ? tr("The link to the PBX is back") : tr("The link to the PBX is down"));
}

void Announcer::sayNow(const QString &sentence)
{
    emitEvent(sentence, true);
}

void Announcer::saySoon(const QString &sentence)
{
    if (!m_polite.contains(sentence))
        m_polite.append(sentence);
    if (!m_pause.isActive())
        flush();
}

void Announcer::flush()
{
    if (const int added = std::exchange(m_newWaiting, 0); added > 0)
        m_polite.append(added == m_waiting.rowCount() ? tr("%n waiting", nullptr, added) : tr("%n more waiting", nullptr, added));
    if (m_polite.isEmpty())
        return;
    // The latest matter most; what nobody had time to hear is not read for a minute afterwards.
    constexpr qsizetype atMost = 3;
    const QStringList spoken = m_polite.mid(std::max<qsizetype>(0, m_polite.size() - atMost));
    m_polite.clear();
    emitEvent(spoken.join(QStringLiteral(". ")), false);
    m_pause.start(politePauseMs);
}

void Announcer::emitEvent(const QString &sentence, bool assertive)
{
    QAccessibleAnnouncementEvent event(m_window, sentence);
    event.setPoliteness(assertive ? QAccessible::AnnouncementPoliteness::Assertive : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
    emit announced(sentence, assertive);
}

} // namespace Cordboard
