// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/boardsentence.h"

#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/parkmodel.h"
#include "models/waitingmodel.h"

#include <QCoreApplication>

namespace Cordboard {

namespace {

struct BoardText
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::BoardSentence)
};

QString duration(qint64 seconds)
{
    return seconds < 60 ? BoardText::tr("%n second(s)", nullptr, int(std::max<qint64>(0, seconds))) : BoardText::tr("%n minute(s)", nullptr, int(seconds / 60));
}

QString present(const DeskState &s)
{
    switch (s.phase) {
    case DeskPhase::Rest: return BoardText::tr("No call with you.");
    case DeskPhase::Ringing: return BoardText::tr("%1 rings here.").arg(s.callerName);
    case DeskPhase::Dialling: return BoardText::tr("Calling %1.").arg(s.callerName);
    case DeskPhase::WithYou: return BoardText::tr("%1 is with you.").arg(s.callerName);
    case DeskPhase::Held: return BoardText::tr("%1 is on hold.").arg(s.callerName);
    case DeskPhase::Asking: return BoardText::tr("You are asking %1 for %2.").arg(s.consulted.display(), s.callerName);
    }
    return {};
}

} // namespace

QString boardSentence(OperatorDesk &desk, const WaitingModel &waiting)
{
    const QDateTime now = desk.clock().now();
    if (!desk.linkUp())
        return BoardText::tr("The link to the PBX is down. What is shown is what was known last.");
    QStringList sentences { present(desk.state()) };
    if (const int count = waiting.rowCount(); count > 0) {
        QDateTime first = now;
        for (int row = 0; row < count; ++row)
            first = std::min(first, waiting.at(row).since.isValid() ? waiting.at(row).since : now);
        const WaitingLevel level = waiting.worstLevelAt(now);
        const QString longest = duration(first.secsTo(now));
        sentences.append(level == WaitingLevel::Overdue ? BoardText::tr("%n waiting, longest %1, overdue.", nullptr, count).arg(longest)
                : level == WaitingLevel::Late           ? BoardText::tr("%n waiting, longest %1, late.", nullptr, count).arg(longest)
                                                        : BoardText::tr("%n waiting, longest %1.", nullptr, count).arg(longest));
    } else {
        sentences.append(BoardText::tr("Nobody is waiting."));
    }
    int parked = 0;
    const ParkModel &slotRows = *desk.board().parkSlots();
    for (int row = 0; row < slotRows.rowCount(); ++row)
        parked += slotRows.at(row).occupied;
    if (parked > 0)
        sentences.append(BoardText::tr("%n parked.", nullptr, parked));
    if (const qsizetype held = heldCalls(desk.board()).size(); held > 0)
        sentences.append(BoardText::tr("%n held by you.", nullptr, int(held)));
    if (const int away = desk.handedOver().rowCount(); away > 0)
        sentences.append(BoardText::tr("%n handed over.", nullptr, away));
    if (const int back = desk.handedOver().cameBackCount(); back > 0)
        sentences.append(BoardText::tr("%n came back.", nullptr, back));
    return sentences.join(u' ');
}

} // namespace Cordboard
