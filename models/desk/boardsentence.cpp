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

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::BoardSentence)
};

QString duration(qint64 seconds)
{
    return seconds < 60 ? Text::tr("%n second(s)", nullptr, int(std::max<qint64>(0, seconds))) : Text::tr("%n minute(s)", nullptr, int(seconds / 60));
}

QString present(const DeskState &s)
{
    switch (s.phase) {
    case DeskPhase::Rest: return Text::tr("No call with you.");
    case DeskPhase::Ringing: return Text::tr("%1 rings here.").arg(s.callerName);
    case DeskPhase::Dialling: return Text::tr("Calling %1.").arg(s.callerName);
    case DeskPhase::WithYou: return Text::tr("%1 is with you.").arg(s.callerName);
    case DeskPhase::Held: return Text::tr("%1 is on hold.").arg(s.callerName);
    case DeskPhase::Asking: return Text::tr("You are asking %1 for %2.").arg(s.consulted.display(), s.callerName);
    }
    return {};
}

} // namespace

QString boardSentence(OperatorDesk &desk, const WaitingModel &waiting)
{
    const QDateTime now = desk.clock().now();
    if (!desk.linkUp())
        return Text::tr("The link to the PBX is down. What is shown is what was known last.");
    QStringList sentences { present(desk.state()) };
    if (const int count = waiting.rowCount(); count > 0) {
        QDateTime first = now;
        for (int row = 0; row < count; ++row)
            first = std::min(first, waiting.at(row).since.isValid() ? waiting.at(row).since : now);
        const WaitingLevel level = waiting.worstLevelAt(now);
        const QString longest = duration(first.secsTo(now));
        sentences.append(level == WaitingLevel::Overdue ? Text::tr("%n waiting, longest %1, overdue.", nullptr, count).arg(longest)
                : level == WaitingLevel::Late           ? Text::tr("%n waiting, longest %1, late.", nullptr, count).arg(longest)
                                                        : Text::tr("%n waiting, longest %1.", nullptr, count).arg(longest));
    } else {
        sentences.append(Text::tr("Nobody is waiting."));
    }
    int parked = 0;
    const ParkModel &slotRows = *desk.board().parkSlots();
    for (int row = 0; row < slotRows.rowCount(); ++row)
        parked += slotRows.at(row).occupied;
    if (parked > 0)
        sentences.append(Text::tr("%n parked.", nullptr, parked));
    if (const qsizetype held = heldCalls(desk.board()).size(); held > 0)
        sentences.append(Text::tr("%n held by you.", nullptr, int(held)));
    if (const int away = desk.handedOver().rowCount(); away > 0)
        sentences.append(Text::tr("%n handed over.", nullptr, away));
    if (const int back = desk.handedOver().cameBackCount(); back > 0)
        sentences.append(Text::tr("%n came back.", nullptr, back));
    return sentences.join(u' ');
}

} // namespace Cordboard
